"""Coordinates in degrees, minutes and seconds."""

from __future__ import annotations

import re

import numpy as np

from ...common.arrays import AnyArray, FloatArray

_SIGNS = {"n": 1.0, "e": 1.0, "s": -1.0, "w": -1.0}
_CELL = re.compile(
    r"^\s*([nsew])?\s*([+-])?(\d{1,3})\s*[°º]\s*(\d{1,2})\s*['′’]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:\"|″|''|”))?\s*([nsew])?\s*$",
    re.IGNORECASE,
)


def parse_sexagesimal(cells: AnyArray) -> FloatArray:
    """Return decimal degrees of cells such as 46°30'12.5"N, shape (n_rows,); NaN for any other cell.

    West and south are negative. `O` is not read, because it means west in some languages and east in others.
    """
    values = np.full(len(cells), np.nan)
    for row, cell in enumerate(np.asarray(cells).astype(str).tolist()):
        match = _CELL.match(cell)
        if match is None or (match[1] and match[6]):
            continue
        minutes, seconds = int(match[4]), float((match[5] or "0").replace(",", "."))
        side = _SIGNS[(match[1] or match[6] or "n").lower()] * (-1.0 if match[2] == "-" else 1.0)
        if minutes < 60 and seconds < 60:
            values[row] = side * (int(match[3]) + minutes / 60.0 + seconds / 3600.0)
    return values
