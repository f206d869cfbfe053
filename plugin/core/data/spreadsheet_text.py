"""Text of cells that a spreadsheet would run as a formula, written with an apostrophe before it, and read without."""

from __future__ import annotations

import re

import numpy as np

from ..common.arrays import AnyArray, StrArray

# what spreadsheets take for the beginning of a formula, and what they skip before it
_FORMULA = re.compile(r"[\t\r\n ]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r]")
_NUMBER = re.compile(r"[+-]?(?:\d+[.,]?\d*|[.,]\d+)(?:[eE][+-]?\d+)?")


def harmless_text(text: str) -> str:
    """Return a text that no spreadsheet runs; numbers stay as they are."""
    return "'" + text if _is_formula(text) else text


def harmless(values: AnyArray) -> AnyArray:
    """Return a column whose texts no spreadsheet runs; columns of numbers and dates stay as they are."""
    if values.dtype.kind not in "UO":
        return values
    cells = [harmless_text(cell) if isinstance(cell, str) else cell for cell in values.tolist()]
    return np.array(cells, dtype=object if values.dtype.kind == "O" else str)


def as_before(texts: StrArray) -> StrArray:
    """Return texts without the apostrophe of `harmless`."""
    if not np.char.startswith(texts, "'").any():
        return texts
    return np.array([text[1:] if text.startswith("'") and _is_formula(text) else text for text in texts.tolist()])


def _is_formula(text: str) -> bool:
    """Tell whether a text is a formula, also behind apostrophes, so that each text keeps its own number of them."""
    bare = text.lstrip("'")
    return _FORMULA.match(bare) is not None and not _NUMBER.fullmatch(bare)
