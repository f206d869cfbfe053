"""IDs of points: short texts, because an array of texts takes the room of the longest one for each."""

from __future__ import annotations

import numpy as np

from ..common.arrays import AnyArray, StrArray
from ..common.errors import InputError
from ..common.messages import message, quoted

MOST_LETTERS = 1000


def short_ids(cells: AnyArray) -> StrArray:
    """Return cells as texts.

    Raises
    ------
    InputError
        If one is so long that it is no ID.
    """
    if cells.dtype.kind == "O":
        lengths = np.array([len(str(cell)) for cell in cells.tolist()], dtype=int)
    elif cells.dtype.kind == "U" and cells.dtype.itemsize > 4 * MOST_LETTERS:
        lengths = np.char.str_len(cells)
    else:
        return cells.astype(str)
    row = int(lengths.argmax()) if len(lengths) else 0
    if len(lengths) and lengths[row] > MOST_LETTERS:
        raise InputError(
            message(
                "The ID in row {row} ({text}…) has {letters:,} characters, but an ID can have at most {most:,}; "
                "shorten it.",
                row=row + 1,
                text=quoted(str(cells[row])[:20]),
                letters=int(lengths[row]),
                most=MOST_LETTERS,
            )
        )
    return cells.astype(str)
