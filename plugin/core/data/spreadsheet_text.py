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
    if _FORMULA.match(text) and not _NUMBER.fullmatch(text):
        return "'" + text
    return text


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
    return np.array([t[1:] if t.startswith("'") and harmless_text(t[1:]) == t else t for t in texts.tolist()])
