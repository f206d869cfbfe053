"""Long tables: one row per point and date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from ....common.arrays import StrArray
from ....common.errors import InputError
from ....common.messages import message, plural, quoted
from ...sniffing.findings import ColumnDescription, LayoutDescription
from ...sniffing.vocabulary import match_role, split_unit, words_of
from ...tables.column_aliases import ALIASES, match_fields
from ...tables.date_cells import require_moments
from ...tables.date_parts import date_parts
from ...tables.delimited import Table
from ...tables.numbers import describe, numbers
from .raw_series import RawSeries
from .stated_remarks import sign_in, unit_in_remarks
from .well_known_text import WKT_NAMES

_VALUES = (
    "displacement", "disp", "deformation", "defo", "cumulative displacement", "cum disp", "cumulative", "cum",
    "los displacement", "displacement los", "disp los", "los", "value", "d", "ts", "spostamento", "desplazamiento",
    "deplacement", "deslocamento", "verschiebung", "przemieszczenie", "смещение", "yer degistirme", "形变", "位移",
    "变形", "変位", "valore", "valeur", "valor", "wert", "wartosc", "значение", "deger", "数值", "値",
)  # fmt: skip
# columns that distinguish points with the same id: tracks overlap, and each has its own numbering
_TRACKS = {
    "track", "orbit", "path", "pass", "burst", "swath", "subswath", "frame", "dataset", "sensor", "satellite",
    "mission",
    "geometry", "direction", "orbita", "orbite", "geometria", "traccia", "轨道",
}  # fmt: skip
_WHOLE = {word for word in _VALUES if len(word) >= 4 and word.isascii() and " " not in word} - {
    "value", "valore", "valeur", "valor", "wert", "wartosc", "deger", "cumulative",
} | {"settlement", "subsidence"}  # fmt: skip
_UNSPACED = ("形变", "位移", "变形", "変位", "沉降")
# words that mean another quantity
_OTHERS = {
    "std", "stdev", "sigma", "error", "err", "uncertainty", "rate", "velocity", "vel", "velocidad", "velocita",
    "mean", "count", "n", "quality", "flag", "mask",
    # components other than the line of sight
    "east", "north", "up", "vertical", "horizontal", "ew", "ns", "ud", "verticale", "orizzontale", "horizontale",
    "vertikal", "vertikale", "este", "norte", "est", "nord", "ost",
}  # fmt: skip
_OTHERS_UNSPACED = ("垂直", "水平", "竖向", "东向", "北向", "速率", "速度", "误差", "精度", "标准差")
_SAME_PLACE = 1e-6
_GNSS = {"e_mm", "n_mm", "u_mm", "los_mm", "dis_e", "dis_n", "dis_u", "e_m", "n_m", "u_m"}


def long_columns(names: Sequence[str], declared: LayoutDescription | None = None) -> tuple[str, str, str] | None:
    """Return the date column, the value column and the unit in its name; None if the table is not a long table.

    A long table has columns of coordinates, dates and displacements, identified by name or declared by the user.
    """
    declared = declared or LayoutDescription()
    fields = _fields(names, declared)
    placed = {"longitude", "latitude"} <= set(fields) or {"easting", "northing"} <= set(fields)
    taken = (
        {fields[role] for role in ("longitude", "latitude", "easting", "northing") if role in fields}
        if placed
        else set()
    )
    if not placed and not any(name.strip().lower() in WKT_NAMES for name in names):
        return None
    known = [(found.rank, name) for name in names if (found := match_role(name, "date")) and found.confidence == 1.0]
    date = declared.named("date") or (min(known)[1] if known else "")
    if not date:
        return None
    bare: dict[str, tuple[str, str]] = {}
    for name in names:
        word, unit = split_unit(name)
        if name not in (date, fields.get("pid")) and name not in taken:
            bare.setdefault(" ".join(words_of(word)), (name, unit))
    value = next((bare[word] for word in _VALUES if word in bare), None) or _qualified(bare)
    if chosen := declared.named("value"):
        value = (chosen, split_unit(chosen)[1])
    return None if value is None else (date, *value)


def _qualified(bare: dict[str, tuple[str, str]]) -> tuple[str, str] | None:
    """Return the only column with a displacement word in its name (累计形变量, disp_short_wave), or None."""
    found = []
    for words, column in bare.items():
        held = set(words.split())
        if held & _OTHERS or any(word in words for word in _OTHERS_UNSPACED):
            continue
        if held & _WHOLE or any(word in words for word in _UNSPACED):
            found.append(column)
    return found[0] if len(found) == 1 else None


def _fields(names: Iterable[str], declared: LayoutDescription) -> dict[str, str]:
    """Return the column of each canonical field, as declared, otherwise by its name."""
    return {**match_fields(names), **{role: name for name, role in declared.roles.items() if role in ALIASES}}


def refuse_gnss(names: Sequence[str], source: str) -> None:
    """Raise an error for a table of GNSS stations, which also has one row per station and date.

    Raises
    ------
    InputError
        If the table has a station column and GNSS columns.
    """
    lower = {name.strip().lower() for name in names}
    if {"station", "site"} & lower and _GNSS & lower:
        raise InputError(message("{source} is a table of GNSS stations; use “Import GNSS”.", source=source))


def _points(table: Table) -> StrArray:
    """Return the point id of each row, with the track appended if an id occurs on several tracks.

    Raises
    ------
    InputError
        If an id occurs at several positions, and no column distinguishes them.
    """
    columns, fields = table.columns, _fields(table.columns, table.declared)
    if "pid" not in fields:
        return _places(table, fields)
    pids = np.char.strip(columns[fields["pid"]].astype(str))
    for name in columns:
        if set(words_of(name)) & _TRACKS and name not in fields.values():
            tracks = np.char.strip(columns[name].astype(str))
            together = np.char.add(np.char.add(pids, "_"), tracks)
            if len(np.unique(together)) > len(np.unique(pids)):
                table.notes.append(
                    message(
                        "Some IDs occur with several values of {track}; each combination is treated as a "
                        "separate point, named id_track.",
                        track=quoted(name),
                    )
                )
                pids = together
    x, y = ("longitude", "latitude") if "longitude" in fields else ("easting", "northing")
    if x not in fields or y not in fields:
        return pids
    _, first, row = np.unique(pids, return_index=True, return_inverse=True)
    for axis in (fields[x], fields[y]):
        values = numbers(columns[axis], decimal_comma=True)[0]
        moved = np.abs(values - values[first][row.reshape(-1)]) > _SAME_PLACE * np.maximum(np.abs(values), 1.0)
        if moved.any():
            at = int(np.flatnonzero(moved)[0])
            raise InputError(
                message(
                    "Row {row} of {table} places point {pid} at {axis} {value:g}, but an earlier row places "
                    "it at {earlier_value:g}: two points share this ID; assign a unique ID to each, or add a "
                    "column named track.",
                    row=at + 1,
                    table=table.source,
                    pid=quoted(pids[at]),
                    axis=axis,
                    value=values[at],
                    earlier_value=values[first][row.reshape(-1)][at],
                )
            )
    return pids


def _places(table: Table, fields: dict[str, str]) -> StrArray:
    """Return the position of each row as its point id, for a table without ids."""
    names = ("longitude", "latitude") if "longitude" in fields else ("easting", "northing")
    places = [fields[name] for name in names if name in fields]
    places = places or [name for name in table.columns if name.strip().lower() in WKT_NAMES][:1]
    cells = [np.char.strip(table.columns[name].astype(str)) for name in places]
    table.notes.append(message("The table has no point IDs; each position is treated as one point."))
    return cells[0] if len(cells) == 1 else np.char.add(np.char.add(cells[0], "_"), cells[1])


def raw_from_long(table: Table, date: str, value: str, unit: str) -> RawSeries:
    """Convert a long table to one row per point.

    Raises
    ------
    InputError
        If a date cannot be read, a point has two different values on a date, or there is only one date.
    """
    columns = table.columns
    pids = _points(table)
    parts = None if table.declared.named("date") else date_parts(dict(columns))
    if parts is not None and date in parts[1] and not np.isnat(parts[0].days).any():
        # year, month and day are in separate columns
        moments = parts[0]
        columns = {name: cells for name, cells in columns.items() if name == date or name not in parts[1]}
    else:
        moments = require_moments(
            columns[date],
            date,
            table.source,
            order=table.declared.date_order or "auto",
            form=table.declared.date_form,
            first_line=table.findings.first_row or 0,
        )
    days = moments.days
    values, text = numbers(columns[value], decimal_comma=table.decimal_comma)
    dates, column = np.unique(days, return_inverse=True)
    if len(dates) < 2:
        raise InputError(
            message(
                "{table} has only one date, {first}; a series requires at least two.",
                table=table.source,
                first=dates[0],
            )
        )
    _, first, row = np.unique(pids, return_index=True, return_inverse=True)
    order = np.argsort(first)
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(len(order))
    cell = rank[row] * len(dates) + column
    finite = np.isfinite(values)
    sequence = np.flatnonzero(finite)[np.argsort(cell[finite], kind="stable")]
    same = np.flatnonzero((cell[sequence][1:] == cell[sequence][:-1]) & (values[sequence][1:] != values[sequence][:-1]))
    if len(same):
        one, two = sequence[same[0]], sequence[same[0] + 1]
        raise InputError(
            message(
                "Rows {one} and {two} of {table} contain different values for point {pid} on {day}; keep one row.",
                one=one + 1,
                two=two + 1,
                table=table.source,
                pid=quoted(pids[one]),
                day=days[one],
            )
        )
    matrix = np.full((len(order), len(dates)), np.nan)
    matrix.reshape(-1)[cell[finite]] = values[finite]
    notes = list(table.notes)
    if text:
        notes.append(
            plural(
                "{count} cell of {name} is not numeric ({describe}) and is treated as missing.",
                "{count:,} cells of {name} are not numeric ({describe}) and are treated as missing.",
                count=sum(text.values()),
                name=value,
                describe=describe(text),
            )
        )
    kept = {name: cells[first[order]] for name, cells in columns.items() if name not in (date, value)}
    kept[_fields(columns, table.declared).get("pid", "pid")] = pids[first[order]]
    notes.append(
        message("Long-format table: dates in {date}, displacements in {value}.", date=quoted(date), value=quoted(value))
    )
    findings = replace(
        table.findings,
        date_form=moments.form,
        date_order=moments.order,
        columns=(ColumnDescription(date, "date"), ColumnDescription(value, "value")),
    )
    unit = (
        table.declared.units.get(value, "") or unit or table.units.get(value, "") or unit_in_remarks(table.attributes)
    )
    return RawSeries(
        table.source,
        kept,
        dates,
        matrix,
        notes=notes,
        decimal_comma=table.decimal_comma,
        unit=unit,
        sign=sign_in(table.attributes),
        quantity=value,
        findings=findings,
    )
