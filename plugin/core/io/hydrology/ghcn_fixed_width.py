"""GHCN daily in the fixed width of its .dly files: one row per station, month and element."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from ...common.arrays import AnyArray
from ...common.errors import InputError
from ...common.messages import message
from ..sniffing.months import day
from ..tables.archive import locate, opened

_ROW = re.compile(rb"^[A-Z]{2}[A-Z0-9-]{9}\d{6}[A-Z]{2}[A-Z0-9]{2}[ \d-]{4}\d.{3}")
_HEAD, _CELL, _DAYS = 21, 8, 31


def read_fixed_width(path: str | Path) -> dict[str, AnyArray] | None:
    """Return a .dly file as the long table ID, DATE, ELEMENT, DATA_VALUE, Q_FLAG; None if it is none.

    Raises
    ------
    InputError
        If a line is cut off or is no row of such a file.

    Notes
    -----
    A value takes 5 characters, followed by the flags of measurement, quality and source (readme.txt of GHCN-Daily).
    """
    source = locate(path)
    with opened(source) as stream:
        if not _ROW.match(stream.readline(400)):
            return None
    with opened(source) as stream:
        lines = [line.rstrip(b"\r\n") for line in stream]
    rows: list[tuple[str, str, str, str, str]] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        text = line.decode("ascii", "replace")
        # blanks at the end of a line are often lost
        if not _ROW.match(line) or len(text) < _HEAD + (_DAYS - 1) * _CELL + 5:
            raise InputError(
                message(
                    "Line {number} of {file} is no complete row of a GHCN daily file; download it again.",
                    number=number,
                    file=source.name,
                )
            )
        for k in range(_DAYS):
            cell = text[_HEAD + k * _CELL : _HEAD + (k + 1) * _CELL].ljust(_CELL)
            date = day(int(text[11:15]), int(text[15:17]), k + 1)
            if date is not None:
                rows.append((text[:11], str(date), text[17:21], cell[:5].strip(), cell[6].strip()))
    columns = zip(*rows) if rows else ((),) * 5
    return {
        name: np.array(cells) for name, cells in zip(("ID", "DATE", "ELEMENT", "DATA_VALUE", "Q_FLAG"), columns)
    }
