"""Escape cell text that a spreadsheet would run as a formula with a leading apostrophe, and undo this on reading."""

from __future__ import annotations

import re

import numpy as np

from ..common.arrays import AnyArray, StrArray

# characters that start a formula in spreadsheets, after characters that spreadsheets skip
_FORMULA = re.compile(r"[\t\r\n ]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r]")
_NUMBER = re.compile(r"[+-]?(?:\d+[.,]?\d*|[.,]\d+)(?:[eE][+-]?\d+)?")


def escape_formula(text: str) -> str:
    """Return the text, with a leading apostrophe if a spreadsheet would run it as a formula; numbers do not change."""
    return "'" + text if _is_formula(text) else text


def escape_formulas(values: AnyArray) -> AnyArray:
    """Return a column with its texts escaped by `escape_formula`; columns of numbers and dates do not change."""
    if values.dtype.kind not in "UO":
        return values
    cells = [escape_formula(cell) if isinstance(cell, str) else cell for cell in values.tolist()]
    return np.array(cells, dtype=object if values.dtype.kind == "O" else str)


def unescape_formulas(texts: StrArray) -> StrArray:
    """Return texts without the apostrophe added by `escape_formulas`."""
    if not np.char.startswith(texts, "'").any():
        return texts
    return np.array([text[1:] if text.startswith("'") and _is_formula(text) else text for text in texts.tolist()])


def _is_formula(text: str) -> bool:
    """Return whether a text is a formula, ignoring leading apostrophes, so that escaping can be undone exactly."""
    bare = text.lstrip("'")
    return _FORMULA.match(bare) is not None and not _NUMBER.fullmatch(bare)
