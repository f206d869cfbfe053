"""A file of series as read, before units, signs or positions are interpreted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace

import numpy as np

from ....common.arrays import AnyArray, DateArray, FloatArray
from ....common.lineage import Lineage
from ....common.messages import message, plural, quoted
from ...sniffing.findings import LayoutDescription
from ...sniffing.vocabulary import unit_of
from ...tables.date_columns import invalid_date_fields, other_dated_fields, parse_date_fields, unit_of_dates
from ...tables.delimited import Table
from .producers import STAMPS, Producer
from .stamps import is_stamps, stamps_parts
from .stated_remarks import sign_in, unit_in_remarks


@dataclass
class RawSeries:
    """A file as read, before interpretation: columns of any type, and displacements in the unit of the file.

    `unit`, `sign`, `component` and `wavelength_mm` are as stated in the file, and empty or None if they are not stated.
    `quantity` is the name of a column of displacements. `complete` is False for a text whose last line has no line
    ending. `findings` is the layout of a text table.
    """

    source: str
    columns: dict[str, AnyArray]
    dates: DateArray
    values: FloatArray
    text: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)
    xy: FloatArray | None = None
    crs: str = ""
    decimal_comma: bool = False
    lineage: Lineage = field(default_factory=Lineage)
    producer: Producer | None = None
    component: str = ""
    date_names: tuple[str, ...] = ()
    unit: str = ""
    sign: str = ""
    quantity: str = ""
    wavelength_mm: float | None = None
    complete: bool = True
    findings: LayoutDescription = field(default_factory=LayoutDescription)


def raw_from_table(table: Table) -> RawSeries:
    """Convert a wide table: sort the dates, and note columns whose names only look like dates."""
    columns: dict[str, AnyArray]
    if is_stamps(table.matrix_names):
        columns, dates, values, note = stamps_parts(table)
        return RawSeries(
            table.source,
            columns,
            dates,
            values,
            table.text,
            [*table.notes, note],
            producer=STAMPS,
            complete=table.complete,
        )
    found = parse_date_fields(table.matrix_names, table.declared.date_order or "auto")
    dates = np.array([found[name] for name in table.matrix_names], dtype="datetime64[D]")
    order = np.argsort(dates)
    notes = list(table.notes)
    wrong = invalid_date_fields(table.columns, found)
    if wrong:
        notes.append(
            message(
                "The name of the column {wrong} is not a valid calendar date; {counted} ignored.",
                wrong=quoted(wrong[0]),
                counted=plural("{count:,} such column", "{count:,} such columns", count=len(wrong)),
            )
        )
    others = other_dated_fields(table.columns, found)
    if others:
        notes.append(
            message(
                "Ignored {counted} with other quantities per date, such as {column}.",
                counted=plural("{count:,} column", "{count:,} columns", count=len(others)),
                column=quoted(others[0]),
            )
        )
    columns = {name: column for name, column in table.columns.items() if name not in (*wrong, *others)}
    return RawSeries(
        table.source,
        columns,
        dates[order],
        table.matrix if (np.diff(order) == 1).all() else table.matrix[:, order],
        table.text,
        notes,
        decimal_comma=table.decimal_comma,
        date_names=table.matrix_names,
        complete=table.complete,
        unit=unit_of_dates(table.matrix_names) or _unit_below(table) or unit_in_remarks(table.attributes),
        sign=sign_in(table.attributes),
        quantity=table.matrix_names[-1],
        findings=replace(table.findings, date_order=table.declared.date_order),
    )


def _unit_below(table: Table) -> str:
    """Return the unit of the date columns from the line of units; empty if they differ."""
    units = {unit_of(table.units.get(name, "")) for name in table.matrix_names}
    return units.pop() if len(units) == 1 else ""


def mend_licsbas_header(names: list[str], width: int) -> tuple[list[str], str]:
    """Correct the header of LiCSBAS2, which lists twelve noise columns even if the rows contain fewer.

    The missing noise columns cannot be identified, so all columns between `velocity` and the dates get neutral names
    and are ignored.
    """
    found = parse_date_fields(names)
    dated = [name for name in names if name in found]
    between = width - 3 - len(dated)
    starts_so = [n.lower() for n in names[:3]] == ["latitude", "longitude", "velocity"]
    if not starts_so or names[len(names) - len(dated) :] != dated or not 0 <= between < len(names) - 3 - len(dated):
        return names, ""
    mended = [*names[:3], *(f"unused_{i + 1}" for i in range(between)), *dated]
    return mended, (
        message(
            "The rows have {width} cells, but the header has {names} (LiCSBAS2 lists noise columns that it "
            "does not write); coordinates, velocity and dates are read, and the columns between them are "
            "ignored.",
            width=width,
            names=len(names),
        )
    )
