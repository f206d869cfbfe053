"""Detection of the layout of a text table from its first lines, before the table is read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from ...common.errors import InputError
from ...common.messages import message
from ..sniffing.findings import ColumnDescription, LayoutDescription
from ..sniffing.layout import split
from .date_columns import parse_date_fields
from .delimited import first_lines
from .stated_layout import findings_in, stated_layout

_SAMPLES = 4


@dataclass(frozen=True)
class DetectedLayout:
    """Layout and sample cells from the first lines of a text table.

    Attributes
    ----------
    findings : LayoutDescription
        Detected layout, and the names of the columns except dates.
    lines : tuple of str
        First lines, as in the file.
    samples : dict of str to tuple of str
        First cells of those columns.
    """

    findings: LayoutDescription
    lines: tuple[str, ...]
    samples: dict[str, tuple[str, ...]]


def detect_layout(path: str | Path, declared: LayoutDescription | None = None) -> DetectedLayout:
    """Detect the layout of a text table and the names of its columns from the first lines.

    Parameters
    ----------
    path : str or Path
    declared : LayoutDescription, optional
        Layout stated by the user; takes precedence over the detected layout.

    Raises
    ------
    InputError
        If the file is missing, empty, damaged or not text, or has no rows with the same number of cells.
    """
    declared = declared or LayoutDescription()
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
    found = replace(findings_in(layout, encoding), columns=tuple(ColumnDescription(name) for name in samples))
    return DetectedLayout(found, tuple(lines), samples)
