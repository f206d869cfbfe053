"""The first look at a table: where things stand in it, before anything is read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from ...common.errors import InputError
from ...common.messages import message
from ..sniffing.findings import ColumnFinding, Findings
from ..sniffing.layout import split
from .date_columns import parse_date_fields
from .delimited import first_lines
from .stated_layout import findings_in, stated_layout

_SAMPLES = 4


@dataclass(frozen=True)
class DetectedLayout:
    """What the first lines of a text table tell.

    Attributes
    ----------
    findings : Findings
        Where things stand, and the names of the columns but for those that are dates.
    lines : tuple of str
        As they stand in the file.
    samples : dict of str to tuple of str
        The first cells of those columns.
    """

    findings: Findings
    lines: tuple[str, ...]
    samples: dict[str, tuple[str, ...]]


def detect_layout(path: str | Path, declared: Findings | None = None) -> DetectedLayout:
    """Return where things stand in a text table by its first lines, and the names of its columns.

    Parameters
    ----------
    path : str or Path
    declared : Findings, optional
        What a user says; it goes before what is found.

    Raises
    ------
    InputError
        If the file is missing, empty, damaged or not text, or holds no rows of one kind.
    """
    declared = declared or Findings()
    lines, source, encoding = first_lines(path, declared)
    layout = stated_layout(lines, declared, source)
    if layout is None:
        raise InputError(
            message(
                "{source} contains no table, because no two lines have the same number of cells; save the "
                "table as CSV.",
                source=source,
            )
        )
    dated = parse_date_fields(layout.header, declared.date_order or "auto")
    rows = [split(line, layout.separator) for line in lines[layout.first_row :] if line.strip()][:_SAMPLES]
    samples = {
        name: tuple(row[j] for row in rows if j < len(row))
        for j, name in enumerate(layout.header)
        if name and name not in dated
    }
    found = replace(findings_in(layout, encoding), columns=tuple(ColumnFinding(name) for name in samples))
    return DetectedLayout(found, tuple(lines), samples)
