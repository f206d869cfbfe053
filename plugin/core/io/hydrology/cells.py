"""Cells that hold more than a number: a number and its unit."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import numpy as np

from ..sniffing.vocabulary import unit_of

_WITH_UNIT = re.compile(r"^([-+−]?\d[\d., ]*?)\s*([^\W\d_][^\d\s]{0,12}|\"|″)$")
_LEAST_SHARE = 0.9


def units_in_cells(
    columns: Mapping[str, np.ndarray], names: Sequence[str]
) -> tuple[dict[str, np.ndarray], dict[str, str]]:
    """Take the units out of cells such as "2.5 mm".

    Parameters
    ----------
    columns : mapping of str to ndarray, shape (n_rows,)
    names : sequence of str
        Columns that are looked at.

    Returns
    -------
    columns : dict of str to ndarray
        With plain numbers in the columns whose cells state one unit.
    units : dict of str to str
        Of these columns.
    """
    plain, units = dict(columns), {}
    for name in names:
        cells = np.asarray(columns[name])
        if cells.dtype.kind not in "UO":
            continue
        matches = [_WITH_UNIT.match(str(cell).strip()) for cell in cells]
        found = {unit_of(match[2]) for match in matches if match is not None}
        filled = sum(bool(str(cell).strip()) for cell in cells)
        if len(found) == 1 and "" not in found and sum(m is not None for m in matches) >= _LEAST_SHARE * filled:
            plain[name] = np.array([str(cell) if m is None else m[1] for cell, m in zip(cells, matches)])
            units[name] = found.pop()
    return plain, units
