"""Tables of rain, reservoir level and other daily values to `Forcing`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...common.errors import InputError
from ...common.messages import message, quoted
from ...data.forcing import LEVEL, RAIN, Forcing
from ..tables.date_cells import parse_days, why_no_day
from ..tables.numbers import clear_sentinels, describe, numbers
from .daily_aggregation import per_day
from .day_boundary import shifted_days
from .noaa import noaa_product, rain_unit_of, without_sentinels
from .rain_totals import with_daily_rain
from .vertical_datum import datum_of

RAIN_UNITS = {"mm": 1.0, "cm": 10.0, "inch": 25.4, "m": 1000.0, "tenth_mm": 0.1}
LEVEL_UNITS = {"m": 1.0, "cm": 0.01, "mm": 0.001, "ft": 0.3048}

_SPELLINGS = {
    "mm": "mm", "millimetre": "mm", "millimetres": "mm", "millimeter": "mm", "millimeters": "mm", "cm": "cm",
    "in": "inch", "inch": "inch", "inches": "inch", "m": "m", "metre": "m", "metres": "m", "meter": "m",
    "meters": "m", "ft": "ft", "feet": "ft", "foot": "ft",
}  # fmt: skip

_DATE_WORDS = ("date", "day", "datetime", "timestamp", "time", "datum", "fecha", "data", "yyyymmdd")
# Words that make a column rain or level; the order is the order of preference.
_RAIN_WORDS = ("rain", "rainfall", "prcp", "precipitation", "precip", "ppt", "rr", "pcp")
_LEVEL_WORDS = ("level", "rwl", "wl", "reservoir", "lake", "pool", "stage", "waterlevel")
# A level of these is not that of the reservoir.
_NOT_LEVEL = ("ground", "groundwater", "well", "gwt", "gwl", "piezometer", "creek", "sea", "snow")
_AUXILIARY = (
    "attributes",
    "flag",
    "quality",
    "code",
    "station",
    "number",
    "latitude",
    "longitude",
    "elevation",
    "lat",
    "lon",
)
_SUSPECTS = (999.9, -999.9, 9999.9, -999.0, -9999.0, 9999.0, -99999.0)


@dataclass(frozen=True)
class Hydrology:
    """The drivers, and what was read as what.

    Attributes
    ----------
    forcing : Forcing
        Rain [mm per day], level [m], and other daily columns in their own unit.
    notes : tuple of str
        Which column, which unit, which values were cleared.
    warnings : tuple of str
        What looks wrong or was worked round.
    """

    forcing: Forcing
    notes: tuple[str, ...]
    warnings: tuple[str, ...]

    @property
    def missing(self) -> dict[str, int]:
        """Days without a value, by driver."""
        return {n: int(np.isnan(self.forcing.values[:, j]).sum()) for j, n in enumerate(self.forcing.names)}

    @property
    def n_missing(self) -> int:
        """Days without rain or without level, as far as the table has them (without any driver if neither)."""
        main = [j for j, name in enumerate(self.forcing.names) if name in (RAIN, LEVEL)]
        return int(np.isnan(self.forcing.values[:, main or slice(None)]).any(axis=1).sum())


def forcing_from_columns(
    columns: dict[str, np.ndarray],
    *,
    date_field: str | None = None,
    rain_field: str | None = None,
    level_field: str | None = None,
    extra_fields: Sequence[str] = (),
    rain_unit: str = "mm",
    level_unit: str = "m",
) -> Forcing:
    """Return the drivers of a table; see `read_hydrology`."""
    return read_hydrology(
        columns,
        date_field=date_field,
        rain_field=rain_field,
        level_field=level_field,
        extra_fields=extra_fields,
        rain_unit=rain_unit,
        level_unit=level_unit,
    ).forcing


def read_hydrology(
    columns: dict[str, np.ndarray],
    *,
    date_field: str | None = None,
    rain_field: str | None = None,
    level_field: str | None = None,
    extra_fields: Sequence[str] | None = (),
    rain_unit: str = "mm",
    level_unit: str = "m",
    decimal_comma: bool = False,
    time_zone: float | None = None,
) -> Hydrology:
    """Find date, rain, level and other drivers in a table, and bring them to days, mm and m.

    Parameters
    ----------
    columns : dict of str to ndarray, shape (n_rows,)
        The table; strings that hold numbers count as numbers.
    date_field, rain_field, level_field : str, optional
        Columns; found by name where not given.
    extra_fields : sequence of str, or None
        Further drivers, kept in their own unit and under their own name; None = every other column of numbers.
    rain_unit, level_unit : str
        Unit of the rain and level columns, one of `RAIN_UNITS`, `LEVEL_UNITS`. A unit in the column's name
        ("Rainfall/in") and the unit of a known product (NOAA GSOD: inch; GHCN: 0.1 mm) stand where the default
        is left as it is.
    decimal_comma : bool
        Whether "1,5" is one and a half.
    time_zone : float, optional
        Hours from UTC of the days that readings with a time of day are brought to; None = the days as written.

    Raises
    ------
    InputError
        If it is a table of GNSS, there is no date, no driver, a named column is missing, or a day has two values.
    """
    if not columns or not len(next(iter(columns.values()))):
        raise InputError(message("The hydrology table is empty."))
    notes: list[str] = []
    warnings: list[str] = []
    _known(columns, [date_field, rain_field, level_field, *(extra_fields or ())])
    days, date_names = _days(columns, date_field, notes, warnings)
    _refuse_gnss(columns)
    product = noaa_product(columns)
    rain = rain_field or _find(columns, _RAIN_WORDS, (*_AUXILIARY, "days"), date_names)
    level = level_field or _find(columns, _LEVEL_WORDS, (*_AUXILIARY, *_NOT_LEVEL), (*date_names, rain))
    drivers: dict[str, np.ndarray] = {}
    if rain:
        values = _numbers(columns[rain], rain, decimal_comma, warnings)
        unit = _unit(rain, rain_unit, "mm", RAIN_UNITS, rain_unit_of(product, values, notes), notes, warnings)
        drivers[RAIN] = without_sentinels(values, product, rain, warnings) * RAIN_UNITS[unit]
        notes.append(message("Rain: column {rain}, read in {unit}.", rain=quoted(rain), unit=unit))
    if level:
        values = _numbers(columns[level], level, decimal_comma, warnings)
        unit = _unit(level, level_unit, "m", LEVEL_UNITS, "", notes, warnings)
        drivers[LEVEL] = values * LEVEL_UNITS[unit]
        notes.append(
            message(
                "Level: column {level}, read in {unit}, {datum_of}.",
                level=quoted(level),
                unit=unit,
                datum_of=datum_of(level),
            )
        )
    used = {rain, level, *date_names}
    for name in extra_fields if extra_fields is not None else _extras(columns, used, decimal_comma):
        if name not in used:
            drivers[name] = _numbers(columns[name], name, decimal_comma, warnings)
    drivers = {name: values for name, values in drivers.items() if np.isfinite(values).any() or name in (RAIN, LEVEL)}
    if not drivers:
        raise InputError(
            message(
                "The hydrology table has no column of rain or level that is known by its name "
                "({columns}); set RAIN_FIELD or LEVEL_FIELD.",
                columns=", ".join(list(columns)[:8]),
            )
        )
    for name, values in drivers.items():
        if not np.isfinite(values).any():
            raise InputError(message("The column for {name} has no value that is a number; choose another.", name=name))
    if len(date_names) == 1:
        moments = np.asarray(columns[date_names[0]])
        if moments.dtype.kind not in "Mf":
            days = shifted_days(days, moments, time_zone, columns.get("tz_cd"), notes)
        days, drivers = per_day(days, moments, drivers, notes)
    forcing, spread = with_daily_rain(Forcing.from_rows(days, drivers))
    return Hydrology(forcing, tuple(notes), (*warnings, spread) if spread else tuple(warnings))


def _known(columns: dict[str, np.ndarray], names: Sequence[str | None]) -> None:
    for name in names:
        if name and name not in columns:
            raise InputError(
                message(
                    "The hydrology table has no column {name}; it has {columns}.",
                    name=quoted(name),
                    columns=", ".join(list(columns)[:12]),
                )
            )


def _refuse_gnss(columns: dict[str, np.ndarray]) -> None:
    names = {name.strip().lower() for name in columns}
    if {"e_mm", "n_mm", "u_mm"} <= names or {"e_m", "n_m", "u_m"} <= names or "los_mm" in names:
        raise InputError(
            message("This is a table of GNSS displacements, not of rain or level; use the import of GNSS.")
        )


def _words(name: str) -> list[str]:
    return [w for w in re.split(r"[^a-z0-9]+", re.sub(r"([a-z])([A-Z])", r"\1_\2", name.strip()).lower()) if w]


def _find(
    columns: dict[str, np.ndarray], wanted: Sequence[str], unwanted: Sequence[str], taken: Sequence[str | None]
) -> str | None:
    for word in wanted:
        for name in columns:
            words = _words(name)
            if word in words and not set(words) & set(unwanted) and name not in taken:
                return name
    return None


def _days(
    columns: dict[str, np.ndarray], date_field: str | None, notes: list[str], warnings: list[str]
) -> tuple[np.ndarray, tuple[str, ...]]:
    """Return the day of every row and the columns it comes from."""
    lower = {name.strip().lower(): name for name in columns}
    if date_field is None and all(part in lower for part in ("year", "month", "day")):
        names = tuple(lower[part] for part in ("year", "month", "day"))
        parts = [numbers(columns[name])[0] for name in names]
        text = [
            f"{int(y):04d}-{int(m):02d}-{int(d):02d}" if np.isfinite([y, m, d]).all() else "" for y, m, d in zip(*parts)
        ]
        days = parse_days(np.array(text))
    else:
        chosen = date_field or next((lower[w] for w in _DATE_WORDS if w in lower), None)
        chosen = chosen or next((n for n in columns if set(_words(n)) & set(_DATE_WORDS[:5])), None)
        chosen = chosen or next((n for n in columns if columns[n].dtype.kind == "M"), None)
        if chosen is None:
            raise InputError(
                message(
                    "The hydrology table has no column of dates ({columns}); set DATE_FIELD.",
                    columns=", ".join(list(columns)[:8]),
                )
            )
        names = (chosen,)
        days = parse_days(columns[chosen])
    unread = int(np.isnat(days).sum())
    if unread == len(days):
        raise InputError(
            message(
                "No cell of the column {name} is a date; write dates as 2020-07-11 or set DATE_FIELD.",
                name=quoted(names[0]),
            )
        )
    if unread:
        example = columns[names[0]][np.isnat(days)][0]
        why = why_no_day(example)
        warnings.append(
            message(
                "{unread:,} rows without a date that can be read (such as {example}, {why}) left out.",
                unread=unread,
                example=quoted(str(example)),
                why=why,
            )
        )
    notes.append(message("Date: column {names}.", names=", ".join(names)))
    return days, names


def _unit(
    name: str,
    said: str,
    default: str,
    known: dict[str, float],
    product: str,
    notes: list[str],
    warnings: list[str],
) -> str:
    """Return the unit of a column: as said, else of the product, else of the name, else the default."""
    if said not in known:
        raise InputError(
            message("The unit {said} is unknown; use one of {known}.", said=quoted(said), known=", ".join(known))
        )
    words = _words(name)
    named = next((_SPELLINGS[w] for w in reversed(words) if w in _SPELLINGS), "") if len(words) > 1 else ""
    told = product or (named if named in known else "")
    if not told or told == said:
        return said
    if said != default:
        warnings.append(
            message(
                "The column {name} looks like {told}, but {said} was asked for and is used.",
                name=quoted(name),
                told=told,
                said=said,
            )
        )
        return said
    return told


def _numbers(column: np.ndarray, name: str, decimal_comma: bool, warnings: list[str]) -> np.ndarray:
    values, text = numbers(column, decimal_comma=decimal_comma)
    values = values.copy()
    if text:
        warnings.append(
            message(
                "{text:,} cells of {name} are no numbers ({describe}); taken as missing.",
                text=sum(text.values()),
                name=quoted(name),
                describe=describe(text),
            )
        )
    infinite = np.isinf(values)
    if infinite.any():
        values[infinite] = np.nan
        warnings.append(
            message(
                "{infinite:,} infinite values of {name} taken as missing.",
                infinite=int(infinite.sum()),
                name=quoted(name),
            )
        )
    for number, count in clear_sentinels(values, None, _SUSPECTS).items():
        warnings.append(
            message(
                "{count:,} values of {name} are {number:g}, taken as missing.",
                count=count,
                name=quoted(name),
                number=number,
            )
        )
    return values


def _extras(columns: dict[str, np.ndarray], used: set[str | None], decimal_comma: bool) -> list[str]:
    found = []
    for name, column in columns.items():
        if name in used or set(_words(name)) & set(_AUXILIARY) or np.asarray(column).dtype.kind == "M":
            continue
        values, text = numbers(column, decimal_comma=decimal_comma)
        if np.isfinite(values).sum() > sum(text.values()):
            found.append(name)
    return found
