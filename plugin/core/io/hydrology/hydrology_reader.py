"""Conversion of tables of rain, reservoir level and other daily values to `Forcing`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ...common.arrays import AnyArray, DateArray, FloatArray, StrArray
from ...common.errors import InputError
from ...common.messages import listed, message, plural, quoted
from ...data.forcing import LEVEL, RAIN, Forcing
from ..sniffing.findings import DRIVER, LayoutDescription, Layouts
from ..sniffing.vocabulary import match_role, words_of
from ..tables.numbers import clear_sentinels, cleared_note, describe, numbers
from .cell_units import units_in_cells, units_in_columns
from .daily_aggregation import aggregate_daily
from .day_boundary import shifted_days
from .hydrology_columns import (
    is_auxiliary,
    is_driver,
    level_column,
    looks_like_rain,
    rain_column,
    row_timestamps,
    station_elevation_columns,
    value_column,
)
from .long_form import named_best, refuse_days_across, wide_by_quantity
from .noaa import noaa_product, rain_unit_of, without_sentinels
from .rain_codes import dry_days_as_zero, is_dry, is_trace, refuse_overlapping_sums, without_cma_codes
from .rain_totals import with_daily_rain
from .running_totals import days_covered, increments, previous_day_at_midnight, spread_periods
from .stated_units import (
    AUTO,
    LEVEL_UNITS,
    RAIN_UNITS,
    StatedUnits,
    check_unit,
    refuse_rates,
    remarks_on_data,
    shown_unit,
)
from .unit_plausibility import implausible_level_reason, implausible_rain_reason, unit_by_resolution
from .vertical_datum import datum_of

# roles of numeric columns that are not drivers
_NO_DRIVERS = ("station", "quantity", "unit", "period", "no_data", "clock", "hour")
# ERA5 variables and the upper limit of values in m; files in mm use the long names too
_ERA5 = {"tp": 2.0, "total_precipitation": 0.5, "total_precipitation_sum": 0.5}
_SUSPECTS = (999.9, -999.9, 9999.9, -999.0, -9999.0, 9999.0, -99999.0, 32767.0, -32767.0, -32768.0)


@dataclass(frozen=True)
class Hydrology:
    """Drivers read from a table, and how it was read.

    Attributes
    ----------
    forcing : Forcing
        Rain [mm per day], level [m], and other daily columns in their own unit.
    notes : tuple of str
        Columns and units used, and values treated as missing.
    warnings : tuple of str
        Suspicious values and corrections.
    used : dict of str to (str, str)
        Role and unit of the date, rain and level columns.
    dates : (str, str)
        Format and order of the dates; empty if they did not have to be determined.
    no_data : tuple of float
        Numbers treated as missing.
    layouts : Layouts
        Layout of each file, as it was read.
    """

    forcing: Forcing
    notes: tuple[str, ...]
    warnings: tuple[str, ...]
    used: dict[str, tuple[str, str]] = field(default_factory=dict)
    dates: tuple[str, str] = ("", "")
    no_data: tuple[float, ...] = ()
    layouts: Layouts = field(default_factory=Layouts)

    @property
    def missing(self) -> dict[str, int]:
        """Number of days without a value, by driver."""
        return {n: int(np.isnan(self.forcing.values[:, j]).sum()) for j, n in enumerate(self.forcing.names)}

    @property
    def n_missing(self) -> int:
        """Number of days without rain or level, or without any driver if the table has neither."""
        main = [j for j, name in enumerate(self.forcing.names) if name in (RAIN, LEVEL)]
        return int(np.isnan(self.forcing.values[:, main or slice(None)]).any(axis=1).sum())


def forcing_from_columns(
    columns: dict[str, AnyArray],
    *,
    date_field: str | None = None,
    rain_field: str | None = None,
    level_field: str | None = None,
    extra_fields: Sequence[str] = (),
    rain_unit: str = AUTO,
    level_unit: str = AUTO,
) -> Forcing:
    """Return the drivers of a table as `Forcing`; see `read_hydrology`."""
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
    columns: dict[str, AnyArray],
    *,
    date_field: str | None = None,
    rain_field: str | None = None,
    level_field: str | None = None,
    extra_fields: Sequence[str] | None = (),
    rain_unit: str = AUTO,
    level_unit: str = AUTO,
    decimal_comma: bool = False,
    time_zone: float | None = None,
    date_order: str = AUTO,
    units: Mapping[str, str] | None = None,
    attributes: Mapping[str, str] | None = None,
    declared: LayoutDescription | None = None,
    first_line: int = 0,
) -> Hydrology:
    """Find dates, rain, level and other drivers in a table, and convert them to daily values in mm and m.

    Parameters
    ----------
    columns : dict of str to ndarray, shape (n_rows,)
        The table; strings that hold numbers are converted.
    date_field, rain_field, level_field : str, optional
        Column names; detected from the names if not given.
    extra_fields : sequence of str, or None
        Further drivers, kept with their name and unit; None = all other numeric columns.
    rain_unit, level_unit : str
        Unit of the rain and level columns, one of `RAIN_UNITS` and `LEVEL_UNITS`. "auto" = as stated by the cells, the
        column name, a line of units or a known product (NOAA GSOD: inch), otherwise mm and m if the magnitude of the
        values is plausible.
    decimal_comma : bool
        Whether "1,5" means 1.5.
    time_zone : float, optional
        UTC offset [h] of the days to which readings with a time of day are assigned; None = dates as written.
    date_order : {"auto", "dmy", "mdy", "ymd"}
        Order of day, month and year in the dates.
    units : mapping of str to str, optional
        Units by column, from a line below the column names.
    attributes : mapping of str to str, optional
        Values from the lines above the header.
    declared : LayoutDescription, optional
        Layout stated by the user; the other arguments take precedence.
    first_line : int
        Line of the file with the first row, for messages; 0 = unknown.

    Returns
    -------
    Hydrology

    Raises
    ------
    InputError
        If the table contains GNSS data, has no dates or no driver, lacks a named column, or has two values at the same
        time, or if the magnitude of the values is implausible and no unit is stated.
    """
    if not columns or not len(next(iter(columns.values()))):
        raise InputError(message("The hydrology table is empty."))
    notes: list[str] = []
    warnings: list[str] = []
    no_data: set[float] = set()
    declared = declared or LayoutDescription()
    declared = declared if date_order == AUTO else replace(declared, date_order=date_order)
    date_field = date_field or declared.named("date")
    rain_field, level_field = rain_field or declared.named("rain"), level_field or declared.named("level")
    others = [name for name, role in declared.roles.items() if role not in ("rain", "level")]
    _known(columns, [date_field, rain_field, level_field, *(extra_fields or ())])
    if not rain_field and not level_field:
        columns = wide_by_quantity(columns, date_field or named_best(list(columns), "date"), notes)
    moments, date_names = row_timestamps(columns, date_field, declared, first_line, notes, warnings)
    _refuse_gnss(columns)
    known_days = moments.days[~np.isnat(moments.days)]
    if (known_days == known_days.astype("datetime64[M]")).all():
        refuse_days_across(columns)
    days = shifted_days(moments, np.asarray(columns[date_names[0]]), time_zone, columns.get("tz_cd"), notes)
    rain = rain_field or rain_column(columns, (*date_names, *others))
    level = level_field or level_column(columns, (*date_names, rain, *others, *station_elevation_columns(columns)))
    rain = rain or (None if level else _unnamed_rain(columns, date_names, decimal_comma, warnings))
    columns, in_cells = units_in_cells(columns, [name for name in (rain, level) if name])
    column_units = {**units_in_columns(columns, [name for name in (rain, level) if name]), **in_cells, **(units or {})}
    stated = StatedUnits(column_units, remarks_on_data(attributes or {}), has_both=bool(rain and level))
    drivers: dict[str, FloatArray] = {}
    rain_by, level_by = ("", ""), ("", "")
    restarts: DateArray | None = None
    if rain:
        days, rain_by, drivers[RAIN], restarts = _rain(
            columns, rain, rain_unit, stated, (days, moments.minutes), decimal_comma, notes, warnings, no_data
        )
    if level:
        values = _numbers(columns[level], level, decimal_comma, warnings, no_data)
        level_by = stated.unit(level, level_unit, "m", LEVEL_UNITS, "", warnings)
        drivers[LEVEL] = values * LEVEL_UNITS[level_by[0]]
        notes.append(
            message(
                "Level: column {level}, read as {level_by}, {datum_of}.",
                level=quoted(level),
                level_by=level_by[0],
                datum_of=datum_of(level),
            )
        )
    taken = {rain, level, *date_names}
    declared_drivers = [name for name, role in declared.roles.items() if role == DRIVER]
    found = [name for name in _extras(columns, taken, decimal_comma) if name not in declared_drivers]
    for name in extra_fields if extra_fields is not None else (*found, *declared_drivers):
        if name not in taken:
            # a further column must not replace the rain or level read from another column
            unique = f"driver_{name}" if name in (RAIN, LEVEL) and name in drivers else name
            drivers[unique] = _numbers(columns[name], name, decimal_comma, warnings, no_data)
    drivers = {name: values for name, values in drivers.items() if np.isfinite(values).any() or name in (RAIN, LEVEL)}
    _require_drivers(columns, drivers, bool(extra_fields or declared_drivers))
    days, drivers = aggregate_daily(days, moments, drivers, notes, restarts is not None)
    period = named_best(list(columns), "period")
    if restarts is not None:
        days, drivers = _spread(days, drivers, days_covered(days, drivers[RAIN], restarts), notes, of_total=True)
    elif rain and period and len(days) == len(columns[period]):
        days, drivers = _spread(days, drivers, numbers(np.asarray(columns[period]))[0], notes)
    forcing, spread = with_daily_rain(Forcing.from_rows(days, drivers))
    warnings += [spread] if spread else []
    if rain and rain_by[1] == "default" and implausible_rain_reason(forcing.column(RAIN), rain, rain_by[0]):
        counted = unit_by_resolution(drivers[RAIN], RAIN_UNITS)
        if counted:
            drivers[RAIN] = drivers[RAIN] * RAIN_UNITS[counted]
            forcing, _ = with_daily_rain(Forcing.from_rows(days, drivers))
            rain_by = (counted, "size")
            notes[:] = [note for note in notes if note != _read_as(rain, "mm")]
            warnings.append(
                message(
                    "The file does not state the unit of {name}; only {unit} gives plausible rainfall "
                    "amounts in multiples of a rain gauge's resolution, so it is read as {unit}. Set "
                    "RAIN_UNIT if this is wrong.",
                    name=quoted(rain),
                    unit=shown_unit(counted),
                )
            )
            notes.append(_read_as(rain, counted))
    if rain:
        check_unit(
            implausible_rain_reason(forcing.column(RAIN), rain, rain_by[0]),
            rain_by[1],
            "RAIN_UNIT",
            RAIN_UNITS,
            warnings,
        )
    if level:
        check_unit(
            implausible_level_reason(forcing.column(LEVEL), level, level_by[0]),
            level_by[1],
            "LEVEL_UNIT",
            LEVEL_UNITS,
            warnings,
        )
    used: dict[str, tuple[str, str]] = {}
    if moments.form:
        used = {date_names[0]: ("date", ""), **dict.fromkeys(date_names[1:], ("clock", ""))}
    used.update({rain: ("rain", rain_by[0])} if rain else {})
    used.update({level: ("level", level_by[0])} if level else {})
    return Hydrology(
        forcing,
        tuple(notes),
        tuple(warnings),
        used,
        (moments.form, moments.order),
        tuple(sorted(no_data)),
    )


def _rain(
    columns: dict[str, AnyArray],
    name: str,
    requested: str,
    stated: StatedUnits,
    when: tuple[DateArray, FloatArray],
    decimal_comma: bool,
    notes: list[str],
    warnings: list[str],
    no_data: set[float],
) -> tuple[DateArray, tuple[str, str], FloatArray, DateArray | None]:
    """Return the dates of the rows, the unit and its origin, their rain [mm], and the resets of a long running total.

    The last is None if the column is not a running total, or if the total restarts each day.
    """
    days, minutes = when
    refuse_overlapping_sums(days, minutes, name)
    cells, traced = _traces(np.asarray(columns[name]), name, notes)
    values = _numbers(cells, name, decimal_comma, warnings, no_data)
    product = noaa_product(columns)
    is_cma = without_cma_codes(values, notes)
    dry_days_as_zero(values, name, warnings)
    values = without_sentinels(values, product, name, warnings)
    known = rain_unit_of(product, values, traced, notes) if requested == AUTO and not stated.by_column(name) else ""
    known = known or ("tenth_mm" if is_cma and not stated.by_column(name) else "")
    variable = name.strip().lower()
    if not known and nanmax_or_zero(values) < _ERA5.get(variable, 0.0) and not stated.by_column(name):
        known = "m"
        notes.append(message("Rain: the ERA5 variable {name} is in m.", name=variable))
    unit = stated.unit(name, requested, "mm", RAIN_UNITS, known, warnings)
    refuse_rates(name, unit[1], days)
    gained, daily, restarted = increments(days, minutes, values, name, notes)
    if daily:
        days = previous_day_at_midnight(days, minutes)
    elif gained is not values and "start of day" in name.lower():
        # SNOTEL: the increment since the previous reading fell on the previous day
        days = days - np.timedelta64(1, "D")
    notes.append(_read_as(name, unit[0]))
    return days, unit, gained * RAIN_UNITS[unit[0]], None if gained is values or daily else days[restarted]


def _read_as(name: str, unit: str) -> str:
    return message("Rain: column {name}, read as {unit}.", name=quoted(name), unit=shown_unit(unit))


def nanmax_or_zero(values: FloatArray) -> float:
    """Return the largest finite value, or 0 if there is none."""
    known = values[np.isfinite(values)]
    return float(known.max()) if len(known) else 0.0


def _traces(cells: StrArray, name: str, notes: list[str]) -> tuple[StrArray, bool]:
    """Return the cells with trace amounts replaced by 0, and whether there were any."""
    if cells.dtype.kind not in "UO":
        return cells, False
    unique, row = np.unique(cells.astype(str), return_inverse=True)
    unique = np.array(["0" if is_dry(cell) else cell for cell in unique.tolist()])
    cells, row = unique[row.reshape(-1)], row.reshape(-1)
    trace = np.array([is_trace(cell) for cell in unique.tolist()], dtype=bool)[row]
    if not trace.any():
        return cells, False
    notes.append(
        plural(
            "Rain: {count} cell of {name} contains a trace amount, which is treated as 0.",
            "Rain: {count:,} cells of {name} contain trace amounts, which are treated as 0.",
            count=int(trace.sum()),
            name=quoted(name),
        )
    )
    return np.where(trace, "0", cells.astype(str)), True


def _unnamed_rain(
    columns: dict[str, AnyArray], taken: Sequence[str], decimal_comma: bool, warnings: list[str]
) -> str | None:
    """Return a value column of unknown quantity that looks like rain, with a warning; None if there is none."""
    name = value_column(columns, taken)
    if name is None or not looks_like_rain(numbers(np.asarray(columns[name]), decimal_comma=decimal_comma)[0]):
        return None
    warnings.append(
        message(
            "The table does not specify what {name} contains; many values are exactly zero and none is "
            "negative, so the column is read as rain. Set RAIN_FIELD or LEVEL_FIELD if this is wrong.",
            name=quoted(name),
        )
    )
    return name


def _require_drivers(columns: dict[str, AnyArray], drivers: dict[str, FloatArray], named: bool) -> None:
    known = named or any(name in (RAIN, LEVEL) or is_driver(name) for name in drivers)
    if not drivers or not known:
        raise InputError(
            message(
                "No rain or level column was recognised by name in the hydrology table ({columns}); set "
                "RAIN_FIELD or LEVEL_FIELD.",
                columns=listed(columns),
            )
        )
    for name, values in drivers.items():
        if not np.isfinite(values).any():
            raise InputError(message("The column for {name} has no numeric values; choose another column.", name=name))


def _spread(
    days: DateArray, drivers: dict[str, FloatArray], period: FloatArray, notes: list[str], of_total: bool = False
) -> tuple[DateArray, dict[str, FloatArray]]:
    longer, rain = spread_periods(days, drivers[RAIN], period, notes, of_total)
    blank = np.full(len(longer) - len(days), np.nan)
    others = {name: np.concatenate([column, blank]) for name, column in drivers.items()}
    return longer, {**others, RAIN: rain}


def _known(columns: dict[str, AnyArray], names: Sequence[str | None]) -> None:
    for name in names:
        if name and name not in columns:
            raise InputError(
                message(
                    "The hydrology table has no column {name}; its columns are {columns}.",
                    name=quoted(name),
                    columns=listed(columns),
                )
            )


def _refuse_gnss(columns: dict[str, AnyArray]) -> None:
    names = {name.strip().lower() for name in columns}
    if {"e_mm", "n_mm", "u_mm"} <= names or {"e_m", "n_m", "u_m"} <= names or "los_mm" in names:
        raise InputError(
            message("This table contains GNSS displacements, not rain or reservoir level; use “Import GNSS”.")
        )


def _numbers(column: StrArray, name: str, decimal_comma: bool, warnings: list[str], no_data: set[float]) -> FloatArray:
    values, text = numbers(column, decimal_comma=decimal_comma)
    values = values.copy()
    if text:
        warnings.append(
            plural(
                "{count} cell of {name} is not numeric ({describe}) and is treated as missing.",
                "{count:,} cells of {name} are not numeric ({describe}) and are treated as missing.",
                count=sum(text.values()),
                name=quoted(name),
                describe=describe(text),
            )
        )
    infinite = np.isinf(values)
    if infinite.any():
        values[infinite] = np.nan
        warnings.append(
            plural(
                "{count} infinite value of {name} is treated as missing.",
                "{count:,} infinite values of {name} are treated as missing.",
                count=int(infinite.sum()),
                name=quoted(name),
            )
        )
    for number, count in clear_sentinels(values, None, _SUSPECTS).items():
        no_data.add(number)
        warnings.append(cleared_note(quoted(name), number, count))
    return values


def _extras(columns: dict[str, AnyArray], used: set[str | None], decimal_comma: bool) -> list[str]:
    found = []
    for name, column in columns.items():
        if name in used or not words_of(name) or is_auxiliary(name) or np.asarray(column).dtype.kind == "M":
            continue
        if any((known := match_role(name, role)) and known.confidence == 1.0 for role in _NO_DRIVERS):
            continue
        values, text = numbers(column, decimal_comma=decimal_comma)
        if np.isfinite(values).sum() > sum(text.values()):
            found.append(name)
    return found
