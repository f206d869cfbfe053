"""What was found in a table, as a plain object: for reports, dialogs, and the JSON that algorithms take."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from ...common.errors import InputError
from ...common.messages import message, quoted
from ..tables.archive import locate, opened
from ..tables.date_columns import parse_date_fields
from ..tables.encoding import encoding_of, opened_text
from .layout import LINES, Layout, find_layout, split
from .moments import read_moments
from .vocabulary import ROLES, fit, split_unit, unit_of


@dataclass(frozen=True)
class ColumnFinding:
    """What a column was taken for.

    Attributes
    ----------
    name : str
    role : str
        Of `vocabulary.ROLES`, or empty.
    unit : str
        Empty where none is stated.
    confidence : float
        0 to 1, of the role.
    """

    name: str
    role: str = ""
    unit: str = ""
    confidence: float = 0.0


@dataclass(frozen=True)
class Findings:
    """What was found in a text table.

    Attributes
    ----------
    encoding, separator : str
    decimal : str
        "," or ".".
    header_line, first_row : int
        Lines from 1; 0 = the columns have no names.
    attributes : dict of str to str
        What the lines above the header say.
    columns : tuple of ColumnFinding
    date_column, date_form, date_order, date_evidence : str
        Which column holds the dates, how they are written, and what told the order of their numbers.
    shape : str
        "wide" (a column a date), "rows" (a row a date), or empty.
    """

    encoding: str
    separator: str
    decimal: str
    header_line: int
    first_row: int
    attributes: dict[str, str] = field(default_factory=dict)
    columns: tuple[ColumnFinding, ...] = ()
    date_column: str = ""
    date_form: str = ""
    date_order: str = ""
    date_evidence: str = ""
    shape: str = ""

    def to_json(self) -> str:
        """Return everything as JSON."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Findings:
        """Return what `to_json` wrote."""
        told = json.loads(text)
        columns = tuple(ColumnFinding(**column) for column in told.pop("columns", ()))
        return cls(columns=columns, **told)

    def sentences(self) -> list[str]:
        """Return what was found, for a report."""
        found = [
            message(
                "Text in {encoding}, cells separated by {separator}, decimal sign {decimal}.",
                encoding=self.encoding,
                separator=quoted(self.separator),
                decimal=quoted(self.decimal),
            )
        ]
        if self.header_line:
            found.append(
                message(
                    "Column names in line {header_line}, data from line {first_row}.",
                    header_line=self.header_line,
                    first_row=self.first_row,
                )
            )
        if self.date_column:
            found.append(
                message(
                    "Dates: column {date_column}, {date_form}.", date_column=self.date_column, date_form=self.date_form
                )
            )
        if self.date_order:
            found.append(
                message(
                    "Date order: {date_order} ({date_evidence}).",
                    date_order=self.date_order,
                    date_evidence=self.date_evidence,
                )
            )
        known = [f"{c.name} = {c.role}" + (f" [{c.unit}]" if c.unit else "") for c in self.columns if c.role]
        if known:
            found.append(f"Columns: {', '.join(known[:12])}.")
        return found


def sniff(path: str | Path) -> Findings:
    """Return what the first lines of a text table tell.

    Raises
    ------
    InputError
        If the file is missing, empty, damaged or not text, or holds no rows of one kind.
    """
    source = locate(path)
    with opened(source) as stream:
        encoding = encoding_of(stream.read(1 << 16), source.name)
    with opened(source) as stream, opened_text(stream, encoding, source.name) as text:
        lines = [line.rstrip("\r\n") for _, line in zip(range(LINES), text)]
    layout = find_layout(lines)
    if layout is None:
        raise InputError(
            message(
                "{source} contains no table: no two lines have the same number of cells; save it as CSV.",
                source=source.name,
            )
        )
    return _findings(lines, layout, encoding)


def _findings(lines: Sequence[str], layout: Layout, encoding: str) -> Findings:
    columns = tuple(column_finding(name, layout.units) for name in layout.header)
    found = Findings(
        encoding,
        layout.separator,
        "," if layout.decimal_comma else ".",
        layout.header_line + 1,
        layout.first_row + 1,
        layout.attributes,
        columns,
    )
    if len(parse_date_fields(layout.header)) > 1:
        return replace(found, shape="wide")
    at = next((k for k, column in enumerate(columns) if column.role == "date"), None)
    if at is None:
        return found
    rows = [split(line, layout.separator) for line in lines[layout.first_row :] if line.strip()]
    try:
        moments = read_moments(np.array([row[at] for row in rows if at < len(row)]))
    except InputError as error:
        return Findings(
            **{**vars(found), "date_column": columns[at].name, "date_evidence": str(error), "shape": "rows"}
        )
    told: dict[str, Any] = {"date_form": moments.form, "date_order": moments.order, "date_evidence": moments.evidence}
    return replace(found, **told, date_column=columns[at].name, shape="rows")


def column_finding(name: str, units: Mapping[str, str]) -> ColumnFinding:
    """Return what a column is by its name, and its unit by the name or a line of units."""
    fits = [(fit(name, role), role) for role in ROLES]
    known = [(-one.confidence, role == "auxiliary", one.rank, role) for one, role in fits if one is not None]
    unit = unit_of(units.get(name, "")) or split_unit(name)[1]
    if not known:
        return ColumnFinding(name, "", unit)
    confidence, _, _, role = min(known)
    return ColumnFinding(name, role, unit, -confidence)
