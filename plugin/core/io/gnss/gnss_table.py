"""Conversion between GNSS tables and stations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ...common.arrays import AnyArray, BoolArray, DateArray, FloatArray, IntArray, StrArray
from ...common.errors import InputError
from ...common.messages import listed, message, plural, quoted
from ...common.nan_statistics import nanmax, nanmedian
from ...data.gnss_series import GnssSeries, LosSeries, wrap_longitude
from ..sniffing.findings import ColumnDescription, LayoutDescription
from ..sniffing.timestamp_parsing import Timestamps, parse_timestamps
from ..tables.date_parts import date_parts
from ..tables.numbers import clear_sentinels, cleared_note, describe, numbers
from .gnss_columns import TO_MM, axes_note, column_roles, decimal_year_column, declared_column_roles, unit_column
from .positions import with_displacements
from .station_checks import plausibility_warnings

# values above this are coordinates: displacements are smaller
_ABSOLUTE_MM = 50_000.0
# range of plausible day-to-day steps of a station [mm]
_USUAL_STEP_MM = (0.05, 60.0)


@dataclass
class GnssTable:
    """Stations read from files.

    Attributes
    ----------
    stations : list of GnssSeries or LosSeries
    notes : list of str
        How the files were read.
    warnings : list of str
        Suspicious values, and data that are ignored.
    layouts : dict of str to LayoutDescription
        Layouts of text tables, by file.
    """

    stations: list[GnssSeries | LosSeries]
    notes: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    layouts: dict[str, LayoutDescription] = field(default_factory=dict)


def stations_from_columns(
    columns: Mapping[str, StrArray],
    source: str,
    default_station: str = "",
    places: Mapping[str, tuple[float, float]] | None = None,
    decimal_comma: bool = False,
    declared: LayoutDescription | None = None,
    first_line: int = 0,
) -> GnssTable:
    """Convert a long table to stations.

    Parameters
    ----------
    columns : mapping of str to ndarray, shape (n_rows,)
        `station, lon, lat, date, e_mm, n_mm, u_mm` with sigmas (`se_mm` …) and covariances (`cov_en_mm2` …), or
        `station, lon, lat, date, los_mm, sigma_mm`; the unit is part of the name (mm, cm, m).
    source : str
        File or layer, for messages.
    default_station : str
        Station name if the table has no column `station`.
    places : mapping of str to (lon, lat), optional
        Positions, by station name in lower case, for tables without them.
    decimal_comma : bool
        Whether "1,5" means 1.5.
    declared : LayoutDescription, optional
        Columns and dates as stated by the user; take precedence over the column names.
    first_line : int
        Line of the file with the first row, for messages; 0 = unknown.

    Returns
    -------
    GnssTable
        One station per name, in the order of first appearance; the layout of `source` states the roles and units used.

    Raises
    ------
    InputError
        If there is no date column, a component or its unit is missing, or no row has a date and values.
    """
    declared = declared or LayoutDescription()
    roles = declared_column_roles(column_roles(list(columns)), declared)
    by_role: dict[str, str] = {}
    for name, (role, _) in roles.items():
        by_role.setdefault(role, name)
    by_role.update({role: name for name, role in declared.roles.items()})
    columns, roles, by_role = with_displacements(dict(columns), roles, by_role, decimal_comma)
    parts = None if declared.named("date") else date_parts(dict(columns))
    if "date" not in by_role and parts is None and (year := decimal_year_column(columns)):
        by_role["date"] = year
    if "date" not in by_role and parts is None:
        raise InputError(
            message(
                "{source} has no column named date (columns: {columns}); rename the date column to date.",
                source=source,
                columns=listed(columns),
            )
        )
    if parts is not None:
        by_role = {role: name for role, name in by_role.items() if name not in parts[1]}
    los = "los" in by_role and "e" not in by_role
    needed = ("los",) if los else ("e", "n", "u")
    missing = [role for role in needed if role not in by_role]
    if missing:
        raise InputError(
            message(
                "{source} has no column {missing}_mm (or {missing}_m); its columns are {columns}. GNSS "
                "tables require e_mm, n_mm and u_mm, or los_mm.",
                source=source,
                missing=missing[0],
                columns=listed(columns),
            )
        )
    doubt = "" if los or declared.named("e") else axes_note(by_role["e"], source)
    notes: list[str] = []
    warnings: list[str] = [doubt] if doubt else []
    default = TO_MM.get(declared.unit or unit_column(columns))
    data: dict[str, FloatArray] = {}
    units: dict[str, str] = {}
    no_data: set[float] = set(declared.no_data)
    for role in "los sigma e n u se sn su cen ceu cnu ren reu rnu lon lat".split():  # noqa: SIM905 (a table of words)
        if role not in by_role:
            continue
        name = by_role[role]
        values = _cleared(columns[name], name, role, source, decimal_comma, warnings, no_data)
        if role[0] not in "lr" or role == "los":
            scale = roles[name][1] or default or _scale(role, roles, by_role, columns, decimal_comma, warnings)
            if scale is None:
                raise InputError(
                    message(
                        "The column {name} of {source} has no unit; rename it to {name}_mm or {name}_m.",
                        name=name,
                        source=source,
                    )
                )
            units[name] = next(unit for unit, factor in TO_MM.items() if factor == scale)
            values = values * (scale**2 if role[0] == "c" else scale)
        data[role] = np.where(np.isfinite(values), values, np.nan)
    moments = _moments(columns, by_role, parts, declared, first_line, source, warnings)
    dates, minutes = moments.days, moments.minutes
    names = (
        np.array([str(v).strip() for v in columns[by_role["station"]]])
        if "station" in by_role
        else np.full(len(dates), default_station)
    )
    stations: list[GnssSeries | LosSeries] = []
    for name in dict.fromkeys(names.tolist()):
        rows = np.flatnonzero((names == name) & ~np.isnat(dates) & _any_finite(data, needed))
        if not len(rows):
            warnings.append(message("{source}: station {name} has no values and is ignored.", source=source, name=name))
            continue
        own = {role: values[rows] for role, values in data.items()}
        days, own = _single_days(dates[rows], minutes[rows], own, source, str(name), notes)
        stations.append(_station(str(name), days, own, los, places or {}))
    if not stations:
        raise InputError(
            message(
                "{source} contains no rows with a date and a value; check its date and value columns.", source=source
            )
        )
    warnings += [
        message("{source}: {doubt}", source=source, doubt=doubt)
        for station in stations
        for doubt in plausibility_warnings(station)
    ]
    found = tuple(
        ColumnDescription(name, role, units.get(name, "")) for role, name in by_role.items() if name in columns
    )
    layout = LayoutDescription(
        date_form=moments.form, date_order=moments.order, no_data=tuple(sorted(no_data)), columns=found
    )
    return GnssTable(stations, notes, warnings, {source: layout})


def _cleared(
    column: AnyArray,
    name: str,
    role: str,
    source: str,
    decimal_comma: bool,
    warnings: list[str],
    no_data: set[float],
) -> FloatArray:
    """Return the numbers of a column; NaN, with a warning, for non-numeric cells and no-data values."""
    values, text = numbers(np.asarray(column), decimal_comma=decimal_comma)
    if text:
        warnings.append(
            message(
                "{source}: non-numeric cells ({describe}) in the column {name} are ignored.",
                source=source,
                describe=describe(text),
                name=name,
            )
        )
    values = values.copy()
    for number, count in (clear_sentinels(values, None) if role not in ("lon", "lat") else {}).items():
        no_data.add(number)
        warnings.append(cleared_note(quoted(name), number, count))
    return values


def _moments(
    columns: Mapping[str, StrArray],
    by_role: Mapping[str, str],
    parts: tuple[Timestamps, tuple[str, ...]] | None,
    declared: LayoutDescription,
    first_line: int,
    source: str,
    warnings: list[str],
) -> Timestamps:
    """Return the dates and times of the rows, from the date column or from the columns of its parts."""
    name = by_role["date"] if parts is None else parts[1][-1]
    moments = (
        parse_timestamps(columns[name], declared.date_order or "auto", declared.date_form, first_line)
        if parts is None
        else parts[0]
    )
    bad = [str(cell).strip() for cell in np.asarray(columns[name])[np.isnat(moments.days)]]
    if bad:
        warnings.append(
            plural(
                "{source}: {count} row has no valid date ({example}) and is ignored.",
                "{source}: {count:,} rows have no valid date ({example}) and are ignored.",
                source=source,
                count=len(bad),
                example=quoted(bad[0]),
            )
        )
    return moments


def _single_days(
    days: DateArray, minutes: FloatArray, own: dict[str, FloatArray], source: str, name: str, notes: list[str]
) -> tuple[DateArray, dict[str, FloatArray]]:
    """Return one row per date, sorted; coordinates are converted to displacements relative to the first date."""
    if len(np.unique(days)) < len(days) and _several_epochs(days, minutes):
        days, own = _daily_means(days, own)
        notes.append(message("{source}: multiple epochs per day at {name} are averaged.", source=source, name=name))
    # the last row of a date is used, because it corrects the earlier ones
    _, last = np.unique(days[::-1], return_index=True)
    kept = len(days) - 1 - last
    if len(kept) < len(days):
        notes.append(
            plural(
                "{source}: {count} day of {name} occurs twice; its last row is used.",
                "{source}: {count:,} days of {name} occur twice; the last row of each day is used.",
                source=source,
                count=len(days) - len(kept),
                name=name,
            )
        )
    own = {role: values[kept] for role, values in own.items()}
    if "e" in own and max(float(np.abs(own[axis][0])) for axis in "enu") > _ABSOLUTE_MM:
        own.update({axis: own[axis] - own[axis][0] for axis in "enu"})
        notes.append(
            message(
                "{source}: the values of {name} are coordinates; displacements are calculated relative to {day}.",
                source=source,
                name=name,
                day=days[kept][0],
            )
        )
    return days[kept], own


def _several_epochs(days: DateArray, minutes: FloatArray) -> bool:
    """Check whether all rows have distinct times, so that several rows of a day are epochs and not corrections."""
    if np.isnan(minutes).any():
        return False
    at = days.astype("datetime64[m]") + np.round(minutes).astype(np.int64)
    return len(np.unique(at)) == len(at)


def _daily_means(days: DateArray, data: Mapping[str, FloatArray]) -> tuple[DateArray, dict[str, FloatArray]]:
    """Return daily means; sigmas are averaged too, because the epochs of a day are not independent."""
    single, row = np.unique(days, return_inverse=True)
    row = row.reshape(-1)
    means = {}
    for role, values in data.items():
        known = np.isfinite(values)
        count = np.bincount(row, known, len(single))
        total = np.bincount(row, np.where(known, values, 0.0), len(single))
        means[role] = np.where(count > 0, total / np.maximum(count, 1), np.nan)
    return single, means


def _scale(
    role: str,
    roles: Mapping[str, tuple[str, float | None]],
    by_role: Mapping[str, str],
    columns: Mapping[str, StrArray],
    decimal_comma: bool,
    warnings: list[str],
) -> float | None:
    """Return the factor to mm of a column without a unit: that of its axis, or one derived from the size of the values.

    Returns None if the unit cannot be determined.
    """
    if role[0] == "s" and role[1:] in by_role and roles[by_role[role[1:]]][1] is not None:
        return roles[by_role[role[1:]]][1]
    axes = [by_role[axis] for axis in ("e", "n", "u", "los") if axis in by_role]
    if any(roles[name][1] is not None for name in axes):
        return None
    values = np.column_stack([numbers(np.asarray(columns[name]), decimal_comma=decimal_comma)[0] for name in axes])
    if len(values) < _MIN_ROWS:
        return None
    if nanmax(np.abs(values)) > _ABSOLUTE_MM:
        reason = message("coordinates are assumed to be in m")
        factor = 1000.0
    else:
        step = float(nanmedian(np.abs(np.diff(values, axis=0)).max(axis=1)))
        fitting = [f for f in (1.0, 1000.0) if _USUAL_STEP_MM[0] <= step * f <= _USUAL_STEP_MM[1]]
        if len(fitting) != 1:
            return None
        factor = fitting[0]
        reason = message(
            "the steps between rows ({step:.2g}) suggest {unit}", step=step, unit="mm" if factor == 1.0 else "m"
        )
    warning = message("No unit is given for {axes}; {reason}.", axes=", ".join(axes), reason=reason)
    if warning not in warnings:
        warnings.append(warning)
    return factor


_MIN_ROWS = 10


def _any_finite(data: Mapping[str, FloatArray], roles: Sequence[str]) -> BoolArray:
    return np.isfinite(np.column_stack([data[role] for role in roles])).all(axis=1)


def _station(
    name: str, dates: DateArray, data: Mapping[str, FloatArray], los: bool, places: Mapping[str, tuple[float, float]]
) -> GnssSeries | LosSeries:
    lon, lat = places.get(name.lower(), (np.nan, np.nan))
    if "lon" in data and np.isfinite(data["lon"]).any():
        lon = float(nanmedian(data["lon"]))
    if "lat" in data and np.isfinite(data["lat"]).any():
        lat = float(nanmedian(data["lat"]))
    lon = wrap_longitude(lon)
    if los:
        return LosSeries(name, lon, lat, dates, data["los"], data.get("sigma", np.full(len(dates), np.nan)))
    enu = np.column_stack([data[axis] for axis in "enu"])
    return GnssSeries(name, lon, lat, dates, enu, covariance_from(data))


def covariance_from(data: Mapping[str, FloatArray]) -> FloatArray | None:
    """Return the covariance matrices of east, north and up, shape (n, 3, 3) [mm²]; None without sigmas.

    Unknown covariances and correlations are taken as zero.
    """
    if not all(f"s{axis}" in data for axis in "enu"):
        return None
    sigma = np.column_stack([data[f"s{axis}"] for axis in "enu"])
    covariance = np.einsum("ni,ij->nij", sigma**2, np.eye(3))
    for i, j, pair in ((0, 1, "en"), (0, 2, "eu"), (1, 2, "nu")):
        if f"c{pair}" in data:
            value = data[f"c{pair}"]
        elif f"r{pair}" in data:
            value = data[f"r{pair}"] * sigma[:, i] * sigma[:, j]
        else:
            continue
        covariance[:, i, j] = covariance[:, j, i] = np.nan_to_num(value)
    return covariance


def gnss_table_columns(stations: Sequence[GnssSeries | LosSeries]) -> dict[str, IntArray]:
    """Return stations as the columns of a GNSS table [mm, mm²]; the stations must all be 3D or all be line-of-sight."""
    columns: dict[str, IntArray] = {
        "station": np.concatenate([np.full(len(s.dates), s.station, dtype=object) for s in stations]).astype(str),
        "lon": np.concatenate([np.full(len(s.dates), s.lon) for s in stations]),
        "lat": np.concatenate([np.full(len(s.dates), s.lat) for s in stations]),
        "date": np.concatenate([s.dates for s in stations]).astype("datetime64[D]"),
    }
    along = [s for s in stations if isinstance(s, LosSeries)]
    if along:
        columns["los_mm"] = np.concatenate([s.los for s in along])
        columns["sigma_mm"] = np.concatenate([s.sigma for s in along])
        return columns
    space = [s for s in stations if isinstance(s, GnssSeries)]
    for i, axis in enumerate("enu"):
        columns[f"{axis}_mm"] = np.concatenate([s.enu[:, i] for s in space])
    if any(s.covariance is not None for s in space):
        full = np.concatenate(
            [np.full((len(s.dates), 3, 3), np.nan) if s.covariance is None else s.covariance for s in space]
        )
        for i, axis in enumerate("enu"):
            columns[f"s{axis}_mm"] = np.sqrt(full[:, i, i])
        for i, j, pair in ((0, 1, "en"), (0, 2, "eu"), (1, 2, "nu")):
            columns[f"cov_{pair}_mm2"] = full[:, i, j]
    return columns
