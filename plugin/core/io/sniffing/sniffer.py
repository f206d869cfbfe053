"""The first look at a table: where things stand in it, before anything is read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ...common.errors import InputError
from ...common.messages import message
from ..tables.delimited import first_lines
from ..tables.stated_layout import findings_in, stated_layout
from .findings import ColumnFinding, Findings


def sniff(path: str | Path, said: Findings | None = None) -> Findings:
    """Return where things stand in a text table by its first lines, and the names of its columns.

    Parameters
    ----------
    path : str or Path
    said : Findings, optional
        What a user says; it goes before what is found.

    Raises
    ------
    InputError
        If the file is missing, empty, damaged or not text, or holds no rows of one kind.
    """
    said = said or Findings()
    lines, source, encoding = first_lines(path, said)
    layout = stated_layout(lines, said, source)
    if layout is None:
        raise InputError(
            message(
                "{source} holds no table: no two lines have the same number of cells; save it as CSV.", source=source
            )
        )
    found = findings_in(layout, encoding)
    return replace(found, columns=tuple(ColumnFinding(name) for name in layout.header))
