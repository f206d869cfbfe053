"""Point IDs, limited in length: a numpy array of strings uses the space of the longest one for every element."""

from __future__ import annotations

import numpy as np

from ..common.arrays import AnyArray, StrArray
from ..common.errors import InputError
from ..common.messages import message, quoted

MAX_LETTERS = 1000


def short_ids(cells: AnyArray) -> StrArray:
    """Return the cells as strings.

    Raises
    ------
    InputError
        If an ID has more than `MAX_LETTERS` characters.
    """
    if cells.dtype.kind == "O":
        lengths = np.array([len(str(cell)) for cell in cells.tolist()], dtype=int)
    elif cells.dtype.kind == "U" and cells.dtype.itemsize > 4 * MAX_LETTERS:
        lengths = np.char.str_len(cells)
    else:
        return cells.astype(str)
    row = int(lengths.argmax()) if len(lengths) else 0
    if len(lengths) and lengths[row] > MAX_LETTERS:
        raise InputError(
            message(
                "The ID in row {row} ({text}…) has {letters:,} characters, but an ID can have at most {most:,}; "
                "shorten it.",
                row=row + 1,
                text=quoted(str(cells[row])[:20]),
                letters=int(lengths[row]),
                most=MAX_LETTERS,
            )
        )
    return cells.astype(str)
