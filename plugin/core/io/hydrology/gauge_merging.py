"""Merging of several gauges into one table of drivers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ...common.arrays import FloatArray
from ...common.errors import InputError
from ...common.messages import listed, message, quoted
from ...data.forcing import LEVEL, RAIN, Forcing
from ..sniffing.findings import STRUCTURAL, ColumnDescription, LayoutDescription, Layouts, column_finding
from ..sniffing.vocabulary import match_role
from .gauge_files import GaugeTable
from .hydrology_columns import level_column, rain_column, value_column
from .hydrology_reader import Hydrology, read_hydrology
from .long_form import named_best

GAUGE_COMBINATIONS = ("mean", "first")


def read_gauges(
    gauges: Sequence[GaugeTable], *, combine: str = "mean", stations: str = "", **options: Any
) -> Hydrology:
    """Merge the drivers of several gauges.

    Parameters
    ----------
    gauges : sequence of GaugeTable
        One or more.
    combine : {"mean", "first"}
        How the rain of several gauges is combined: the mean of the gauges with a value on the day, or the first gauge
        with a value. The level is always taken from the first gauge with a value. The individual series of several
        gauges are also kept, with the name of the gauge.
    stations : str
        Comma-separated names of the stations or sensors to read; empty = all.
    **options
        Passed to `read_hydrology`.

    Returns
    -------
    Hydrology
        On all days from the first to the last day of any gauge.

    Raises
    ------
    InputError
        If there are no gauges, a gauge cannot be read, or a gauge occurs twice.
    """
    if not gauges:
        raise InputError(message("No rain or reservoir level table was provided."))
    if combine not in GAUGE_COMBINATIONS:
        raise InputError(
            message(
                "GAUGES is {combine}; use one of {gauges}.",
                combine=quoted(combine),
                gauges=", ".join(GAUGE_COMBINATIONS),
            )
        )
    gauges = _chosen(gauges, stations)
    read = []
    for gauge in gauges:
        try:
            found = read_hydrology(
                gauge.columns,
                decimal_comma=gauge.decimal_comma,
                units=gauge.units,
                attributes=gauge.attributes,
                declared=gauge.declared,
                first_line=gauge.first_line,
                **options,
            )
        except InputError as error:
            if len(gauges) == 1:
                raise
            raise InputError(message("{name}: {error}", name=gauge.name, error=error)) from None
        read.append(replace(found, notes=(*gauge.notes, *found.notes)))
    layouts = Layouts(None, {gauge.file: _findings(gauge, found) for gauge, found in zip(gauges[::-1], read[::-1])})
    if len(read) == 1:
        return replace(read[0], layouts=layouts)
    first = min(h.forcing.days[0] for h in read)
    last = max(h.forcing.days[-1] for h in read)
    names = [re.sub(r"\W+", "_", gauge.name) for gauge in gauges]
    if len(set(names)) < len(names):
        double = next(name for name in names if names.count(name) > 1)
        raise InputError(message("The gauge {double} occurs twice; provide each gauge only once.", double=double))
    drivers: dict[str, FloatArray] = {}
    own: dict[str, FloatArray] = {}
    for driver in (RAIN, LEVEL):
        columns = {
            name: hydrology.forcing.clipped(first, last).column(driver)
            for name, hydrology in zip(names, read)
            if driver in hydrology.forcing.names
        }
        if columns:
            stacked = np.column_stack(list(columns.values()))
            drivers[driver] = _mean(stacked) if combine == "mean" and driver == RAIN else _first(stacked)
            if len(columns) > 1:
                own.update({f"{driver}_{name}": column for name, column in columns.items()})
    for name, hydrology in zip(names, read):
        clipped = hydrology.forcing.clipped(first, last)
        own.update({f"{n}_{name}": clipped.column(n) for n in clipped.names if n not in (RAIN, LEVEL)})
    days = np.arange(first, last + np.timedelta64(1, "D"))
    joined = {**drivers, **own}
    notes = [
        message("{name}: {note}", name=name, note=note)
        for name, hydrology in zip(names, read)
        for note in hydrology.notes
    ]
    how = (
        message("the mean of the gauges with a value")
        if combine == "mean"
        else message("that of the first gauge with a value")
    )
    notes.append(
        message(
            "{read} gauges: the rain for each day is {how} on that day; the level is taken from the first gauge "
            "with a value.",
            read=len(read),
            how=how,
        )
    )
    warnings = [
        message("{name}: {warning}", name=name, warning=warning)
        for name, hydrology in zip(names, read)
        for warning in hydrology.warnings
    ]
    forcing = Forcing(days, tuple(joined), np.column_stack(list(joined.values())))
    return Hydrology(forcing, tuple(notes), tuple(warnings), layouts=layouts)


def _findings(gauge: GaugeTable, hydrology: Hydrology) -> LayoutDescription:
    """Return the layout of the file of a gauge, as it was read."""
    columns = list(gauge.findings.columns)
    for name, original in gauge.originals.items():
        known = column_finding(name).role
        certain = known in STRUCTURAL and (one := match_role(name, known)) is not None and one.confidence == 1.0
        role, unit = hydrology.used.get(name, (known if certain else "", ""))
        columns.append(ColumnDescription(original, role or gauge.declared.roles.get(name, ""), unit))
    return replace(
        gauge.findings,
        date_form=hydrology.dates[0],
        date_order=hydrology.dates[1],
        no_data=tuple(sorted({*gauge.declared.no_data, *hydrology.no_data})),
        columns=tuple(column for column in columns if column.role or column.unit),
    )


def _chosen(gauges: Sequence[GaugeTable], stations: str) -> Sequence[GaugeTable]:
    """Return the selected gauges.

    Raises
    ------
    InputError
        If a selected gauge does not exist, or a file has several sensors whose quantities are unknown.
    """
    selected = [name.strip() for name in re.split(r"[,;]", stations) if name.strip()]
    names = [gauge.name for gauge in gauges]
    for name in selected:
        if name not in names:
            raise InputError(
                message(
                    "There is no station {name}; set STATIONS to one or more of {names}.",
                    name=quoted(name),
                    names=listed(names, 12),
                )
            )
    kept = [gauge for gauge in gauges if not selected or gauge.name in selected]
    unclear = [g for g in kept if g.station_field and value_column(g.columns) and not rain_column(g.columns)]
    unclear = [g for g in unclear if not level_column(g.columns) and not named_best(list(g.columns), "quantity")]
    if len(unclear) > 1:
        raise InputError(
            message(
                "The column {station_field} contains {n_sensors} sensors ({sensors}), and the file does not "
                "specify what each of them measures; select one with STATIONS, and set RAIN_FIELD or "
                "LEVEL_FIELD.",
                station_field=quoted(unclear[0].station_field),
                n_sensors=len(unclear),
                sensors=listed((g.name for g in unclear), 12),
            )
        )
    return kept


def _mean(columns: FloatArray) -> FloatArray:
    known = np.isfinite(columns)
    count = known.sum(axis=1)
    return np.where(count > 0, np.where(known, columns, 0.0).sum(axis=1) / np.maximum(count, 1), np.nan)


def _first(columns: FloatArray) -> FloatArray:
    known = np.isfinite(columns)
    return np.where(known.any(axis=1), columns[np.arange(len(columns)), known.argmax(axis=1)], np.nan)
