"""Roles of the columns of a table of rain and level, and the date and time of each row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from ...common.arrays import AnyArray, FloatArray
from ...common.errors import InputError
from ...common.messages import listed, message, plural, quoted
from ..sniffing.findings import LayoutDescription
from ..sniffing.months import offset_of
from ..sniffing.timestamp_parsing import Timestamps, parse_time_of_day, parse_timestamps
from ..sniffing.vocabulary import match_role, split_unit, words_of
from ..tables.date_cells import date_error_reason
from ..tables.date_parts import date_parts
from ..tables.numbers import numbers
from .long_form import refuse_days_across

_ZONE_IN_NAME = re.compile(r"\b((?:GMT|UTC)\s*(?:[+\-−]\s?\d{1,2}(?::?\d{2})?)?)(?!\w)")
# words that mean another quantity: number of days of rain, flag of a level
_NOT_RAIN = (
    "days",
    "hours",
    "period",
    "probability",
    "duration",
    "quality",
    "flag",
    "code",
    "temperature",
    "type",
    "source",
    "q",
    "qc",
    "qf",
    "qa",
    "ind",
    "index",
    "dau",
)
# totals of half a day, next to 20-20时累计降水量: 20-8时降水量, 8-20时降水量
_HALF_DAY = re.compile(r"(?<!\d)(?:20\s?[-–~至]\s?0?8|0?8\s?[-–~至]\s?20)(?!\d)")
_OTHER_THAN_A_LEVEL = ("groundwater", "discharge", "temperature", "evaporation")
_OTHERS = ("groundwater", "snow", "discharge", "temperature", "evaporation")
# statistics and limits of a quantity
_STATISTICS_AND_LIMITS = (
    "std",
    "sd",
    "stdev",
    "sigma",
    "error",
    "uncertainty",
    "threshold",
    "warning",
    "alarm",
    "alert",
    "alerta",
    "allerta",
    "guardia",
)
# other quantities of a reservoir, whose name alone means its level
_NOT_LEVEL = (
    "storage",
    "volume",
    "volumen",
    "capacity",
    "area",
    "release",
    "confidence",
    "aprobacion",
    "signal",
    "noise",
    "flood",
    "full",
    "dead",
    "creek",
    "sea",
    "snow",
    "station",
    "number",
    "quality",
    "flag",
    "code",
    # pressure at station level or sea level
    "pressure",
    "pressao",
    "presion",
    "pression",
    "pressione",
    "luftdruck",
    "mar",
    "mare",
    "mer",
)
# the mean is preferred to extremes, the level above a dam to that below it, and amounts to forecasts and rates
_SECOND_CHOICE = {
    *("max", "min", "maximum", "minimum", "massimo", "massima", "minimo", "minima", "maximo", "maxima", "peak"),
    *("tailwater", "downstream", "下游", "坝下", "尾水", "forecast", "rate", "intensity", "intensita", "intensidad"),
}
_CHANGES = (
    "change",
    "changes",
    "variation",
    "variazione",
    "variacion",
    "variacao",
    "anderung",
    "anomaly",
    "anomalie",
    "anomalia",
    "departure",
    "difference",
    "变化",
    "变幅",
)
_MIN_ZEROS = 0.3
_HEIGHTS = (["cota"], ["quota"])


def rain_column(names: Iterable[str], taken: Sequence[str | None] = ()) -> str | None:
    """Return the column of rain by its name, or None if there is none."""
    return _best(names, "rain", (*_NOT_RAIN, *_CHANGES, *_STATISTICS_AND_LIMITS), taken)


def level_column(names: Iterable[str], taken: Sequence[str | None] = ()) -> str | None:
    """Return the column of reservoir or river level by its name, or None if there is none."""
    kept = [name for name in names if not any(match_role(name, role) for role in _OTHER_THAN_A_LEVEL)]
    return _best(kept, "level", (*_NOT_LEVEL, *_CHANGES, *_STATISTICS_AND_LIMITS), taken)


def station_elevation_columns(columns: Mapping[str, AnyArray]) -> list[str]:
    """Return constant columns whose name may mean a level or the elevation of a station."""
    named = [name for name in columns if words_of(split_unit(name)[0]) in _HEIGHTS]
    return [name for name in named if len(set(map(str, columns[name]))) == 1 < len(columns[name])]


def value_column(names: Iterable[str], taken: Sequence[str | None] = ()) -> str | None:
    """Return the column of values of an unspecified quantity, or None if there is none."""
    return _best(
        [name for name in names if (f := match_role(name, "value")) and f.confidence == 1.0], "value", (), taken
    )


def is_auxiliary(name: str) -> bool:
    """Check whether a column contains positions, ids, flags or similar."""
    found = match_role(name, "auxiliary")
    return found is not None and found.confidence >= 0.8


def is_driver(name: str) -> bool:
    """Check whether a column is a known driver other than rain and level."""
    return any(match_role(name, role) is not None for role in _OTHERS)


def looks_like_rain(values: FloatArray) -> bool:
    """Check whether values of unknown quantity may be rain: never negative, often exactly zero, and not constant."""
    known = values[np.isfinite(values)]
    return (
        len(known) >= 20
        and bool((known >= 0).all())
        and (known == 0).mean() >= _MIN_ZEROS
        and len(np.unique(known)) > 3
    )


def _best(names: Iterable[str], role: str, unwanted: Sequence[str], taken: Sequence[str | None]) -> str | None:
    found = []
    for place, name in enumerate(names):
        known = match_role(name, role)
        words = set(words_of(split_unit(name)[0]))
        if known is None or name in taken or words & set(unwanted) or "%" in name:
            continue
        # "品質情報" below 降水量: a part of the name has another meaning
        if known.confidence < 1.0 and is_auxiliary(name):
            continue
        half = role == "rain" and bool(_HALF_DAY.search(name))
        found.append(
            (
                half,
                bool(words & _SECOND_CHOICE),
                known.confidence < 0.8,
                known.rank,
                -known.confidence,
                place,
                name,
            )
        )
    return min(found)[-1] if found else None


def row_timestamps(
    columns: dict[str, AnyArray],
    date_field: str | None,
    declared: LayoutDescription,
    first_line: int,
    notes: list[str],
    warnings: list[str],
) -> tuple[Timestamps, tuple[str, ...]]:
    """Return the date and time of each row, and the columns from which they were read.

    Parameters
    ----------
    columns : dict of str to ndarray, shape (n_rows,)
    date_field : str or None
        Column of dates; None = detected from the names.
    declared : LayoutDescription
        Declared format and order of the dates.
    first_line : int
        Line of the file with the first row; 0 = unknown.
    notes, warnings : list of str
        Receive the columns used, and the rows that are ignored.

    Raises
    ------
    InputError
        If there is no date column, or none of its cells is a date.
    """
    parts = None if date_field else date_parts(columns)
    if parts is not None:
        found, names = parts
    else:
        chosen = date_field or _date_column(columns)
        if chosen is None:
            refuse_days_across(columns)
            raise InputError(
                message(
                    "The hydrology table has no date column ({columns}); set DATE_FIELD. If the file has lines above "
                    "its header, import it first with “Import rain and reservoir level”.",
                    columns=listed(columns),
                )
            )
        names = (chosen,)
        found = parse_timestamps(columns[chosen], declared.date_order or "auto", declared.date_form, first_line)
    if np.isnan(found.minutes).all() and not np.isnat(found.days).all():
        names = _with_clock(columns, found, names)
    unread = int(np.isnat(found.days).sum())
    if unread == len(found.days):
        cells = np.asarray(columns[names[0]]).astype(str)
        raise InputError(
            message(
                "No cell in the column {name} contains a valid date (first cell: {cell}); write dates as "
                "2020-07-11 or set DATE_FIELD.",
                name=quoted(names[0]),
                cell=quoted(cells[0]),
            )
        )
    if unread:
        example = str(columns[names[0]][np.isnat(found.days)][0])
        warnings.append(
            plural(
                "{count} row without a readable date ({example}, {why_no_day}) is ignored.",
                "{count:,} rows without a readable date (such as {example}, {why_no_day}) are ignored.",
                count=unread,
                example=quoted(example),
                why_no_day=date_error_reason(example),
            )
        )
    zone = _ZONE_IN_NAME.search(names[0])
    if zone and np.isnan(found.offsets).all():
        found.offsets[:] = offset_of(zone[1].replace(" ", "")) if zone[1].strip() not in ("GMT", "UTC") else 0.0
    notes.append(message("Date: column {names}.", names=", ".join(names)))
    if found.order:
        notes.append(message("Date order: {order} ({evidence}).", order=found.order, evidence=found.evidence))
    return found, names


def _date_column(columns: dict[str, AnyArray]) -> str | None:
    """Return the date column by its name, preferring the one with the most valid dates, otherwise by its dtype."""
    found = []
    for place, (name, cells) in enumerate(columns.items()):
        known = match_role(name, "date")
        if known is None or known.confidence < 0.8:
            continue
        head = np.asarray(cells)[:200]
        # prefer a column of date and time to a column of dates
        distinct = len(set(map(str, head)))
        try:
            share = float((~np.isnat(parse_timestamps(head).days)).mean())
        except InputError:
            share = 1.0
        found.append((-round(share, 1), -known.confidence, -distinct, known.rank, place, name))
    if found:
        return min(found)[-1]
    return next((name for name, cells in columns.items() if np.asarray(cells).dtype.kind == "M"), None)


def _with_clock(columns: dict[str, AnyArray], moments: Timestamps, names: tuple[str, ...]) -> tuple[str, ...]:
    """Fill in the times of day from a separate column, and return the names of the date and time columns."""
    for name, cells in columns.items():
        clock, hour = match_role(name, "clock"), match_role(name, "hour")
        is_clock = (clock is not None and clock.confidence >= 0.8) or (hour is not None and hour.confidence == 1.0)
        if name in names or not is_clock:
            continue
        texts = [str(cell).strip() for cell in np.asarray(cells)]
        times = [parse_time_of_day(text) for text in texts]
        if sum(time is not None for time in times) < 0.9 * len(times):
            continue
        moments.minutes[:] = [np.nan if time is None else time[0] for time in times]
        offsets = np.array([np.nan if time is None else time[1] for time in times])
        moments.offsets[:] = np.where(np.isfinite(offsets), offsets, moments.offsets)
        return (*names, name)
    return _with_hours(columns, moments, names)


def _with_hours(columns: dict[str, AnyArray], moments: Timestamps, names: tuple[str, ...]) -> tuple[str, ...]:
    """Fill in the hours from a numeric column (0 to 23, or 1 to 24), and return the date and hour columns."""
    if len(np.unique(moments.days)) == len(moments.days):
        return names
    for name, cells in columns.items():
        known = match_role(name, "hour")
        if name in names or known is None or known.confidence < 1.0:
            continue
        hours = numbers(np.asarray(cells))[0]
        if (np.isfinite(hours) & (hours >= 0) & (hours <= 24) & (hours == np.round(hours))).all():
            moments.minutes[:] = 60.0 * hours
            return (*names, name)
    return names
