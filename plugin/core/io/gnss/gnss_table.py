"""GNSS as columns of a table: which column is what, in which unit, and back to a table."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ...common.errors import InputError
from ...common.messages import message, quoted
from ...common.nan_statistics import nanmax, nanmedian
from ...data.gnss_series import GnssSeries, LosSeries, wrapped
from ..tables.numbers import describe, numbers

TO_MM = {"mm": 1.0, "cm": 10.0, "m": 1000.0}
_UNIT = re.compile(r"^(.+?)(?:[ _/]+|(?=[(\[]))[(\[]?(mm|cm|m)(?:2|\^2|²)?[)\]]?$", re.IGNORECASE)
_AXES = (("e", "east", "ew"), ("n", "north", "ns"), ("u", "up", "ud"))
_ISO = re.compile(r"^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ].*)?$")


def _aliases() -> dict[str, str]:
    """Return what each spelling of a column, without its unit, stands for."""
    known = {"station": "station", "site": "station", "name": "station", "station_id": "station"}
    known.update({"date": "date", "day": "date", "time": "date", "datum": "date", "timestamp": "date"})
    known.update({"lon": "lon", "longitude": "lon", "long": "lon", "lat": "lat", "latitude": "lat"})
    known.update(
        {"los": "los", "los_displacement": "los", "sigma": "sigma", "los_sigma": "sigma", "sigma_los": "sigma"}
    )
    for axis, *words in _AXES:
        for word in (axis, *words):
            for form in ("{}", "d{}", "dis_{}", "disp_{}", "d_{}", "displacement_{}"):
                known[form.format(word)] = axis
            for form in ("s{}", "sig_{}", "std_{}", "sigma_{}", "{}_sigma", "{}_std", "{}_sig"):
                known[form.format(word)] = f"s{axis}"
    for pair in ("en", "eu", "nu"):
        known[f"cov_{pair}"] = known[f"c{pair}"] = f"c{pair}"
        known[f"corr_{pair}"] = f"r{pair}"
    return known


ALIASES = _aliases()


@dataclass
class GnssTable:
    """Stations as read, and the sentences on what was worked round."""

    stations: list[GnssSeries | LosSeries]
    notes: list[str] = field(default_factory=list)


def column_roles(names: Sequence[str]) -> dict[str, tuple[str, float | None]]:
    """Tell for every known column what it is and its factor to mm (None where it has no unit of length)."""
    roles: dict[str, tuple[str, float | None]] = {}
    for name in names:
        bare = name.strip().lower().strip("_")
        if bare in ALIASES:
            # MintPy's GENERIC tables have these names and are in metres
            metres = bare.startswith(("dis_", "std_"))
            roles[name] = (ALIASES[bare], 1000.0 if metres else None)
            continue
        match = _UNIT.match(bare)
        if match and match.group(1).strip() in ALIASES:
            roles[name] = (ALIASES[match.group(1).strip()], TO_MM[match.group(2)])
    return roles


def stations_from_columns(
    columns: Mapping[str, np.ndarray],
    source: str,
    default_station: str = "",
    places: Mapping[str, tuple[float, float]] | None = None,
    decimal_comma: bool = False,
) -> GnssTable:
    """Turn a long table into stations.

    Parameters
    ----------
    columns : mapping of str to ndarray, shape (n_rows,)
        `station, lon, lat, date, e_mm, n_mm, u_mm` with sigmas (`se_mm` …) and covariances (`cov_en_mm2` …), or
        `station, lon, lat, date, los_mm, sigma_mm`; the unit is part of the name (mm, cm, m).
    source : str
        File or layer, for messages.
    default_station : str
        Name where the table has no column `station`.
    places : mapping of str to (lon, lat), optional
        Where stations are whose table does not say it.
    decimal_comma : bool
        Whether "1,5" is one and a half.

    Returns
    -------
    GnssTable
        One station a name, in the order of first appearance.

    Raises
    ------
    InputError
        If there is no date, a component or its unit is missing, or nothing is left.
    """
    roles = column_roles(list(columns))
    by_role: dict[str, str] = {}
    for name, (role, _) in roles.items():
        by_role.setdefault(role, name)
    if "date" not in by_role:
        raise InputError(
            message(
                "{source} has no column date, only {columns}; rename the day's column.",
                source=source,
                columns=", ".join(list(columns)[:8]),
            )
        )
    los = "los" in by_role and "e" not in by_role
    needed = ("los",) if los else ("e", "n", "u")
    missing = [role for role in needed if role not in by_role]
    if missing:
        raise InputError(
            message(
                "{source} has no column {missing}_mm (or {missing}_m); it holds {columns}. GNSS "
                "needs e_mm, n_mm, u_mm, or los_mm.",
                source=source,
                missing=missing[0],
                columns=", ".join(list(columns)[:8]),
            )
        )
    notes: list[str] = []
    data: dict[str, np.ndarray] = {}
    for role in "los sigma e n u se sn su cen ceu cnu ren reu rnu lon lat".split():  # noqa: SIM905 (a table of words)
        if role not in by_role:
            continue
        name = by_role[role]
        values, text = numbers(np.asarray(columns[name]), decimal_comma=decimal_comma)
        if text:
            notes.append(
                message(
                    "{source}: {describe} in the column {name} is no number and was left out.",
                    source=source,
                    describe=describe(text),
                    name=name,
                )
            )
        scale = roles[name][1]
        if role[0] not in "lr" or role == "los":
            if scale is None:
                raise InputError(
                    message(
                        "The column {name} of {source} has no unit; name it {name}_mm or {name}_m.",
                        name=name,
                        source=source,
                    )
                )
            values = values * (scale**2 if role[0] == "c" else scale)
        data[role] = np.where(np.isfinite(values), values, np.nan)
    dates, bad = parse_days(columns[by_role["date"]])
    if bad:
        notes.append(
            message(
                "{source}: {bad} rows have no date ({bad_2}) and were left out.",
                source=source,
                bad=len(bad),
                bad_2=quoted(bad[0]),
            )
        )
    names = (
        np.array([str(v).strip() for v in columns[by_role["station"]]])
        if "station" in by_role
        else np.full(len(dates), default_station)
    )
    stations: list[GnssSeries | LosSeries] = []
    for name in dict.fromkeys(names.tolist()):
        rows = np.flatnonzero((names == name) & ~np.isnat(dates) & _any_finite(data, needed))
        if not len(rows):
            notes.append(
                message("{source}: the station {name} has no values and was left out.", source=source, name=name)
            )
            continue
        # the last row of a day counts: it is the correction of the ones before
        _, last = np.unique(dates[rows][::-1], return_index=True)
        kept = rows[::-1][last]
        if len(kept) < len(rows):
            notes.append(
                message(
                    "{source}: {rows} days of {name} occur twice; the last row was taken.",
                    source=source,
                    rows=len(rows) - len(kept),
                    name=name,
                )
            )
        stations.append(_station(str(name), dates[kept], {k: v[kept] for k, v in data.items()}, los, places or {}))
    if not stations:
        raise InputError(
            message("{source} holds no row with a date and a value; check its date and value columns.", source=source)
        )
    notes += [
        message("{source}: {doubt}", source=source, doubt=doubt) for station in stations for doubt in doubts(station)
    ]
    return GnssTable(stations, notes)


def _any_finite(data: Mapping[str, np.ndarray], roles: Sequence[str]) -> np.ndarray:
    return np.isfinite(np.column_stack([data[role] for role in roles])).all(axis=1)


def _station(
    name: str, dates: np.ndarray, data: Mapping[str, np.ndarray], los: bool, places: Mapping[str, tuple[float, float]]
) -> GnssSeries | LosSeries:
    lon, lat = places.get(name.lower(), (np.nan, np.nan))
    if "lon" in data and np.isfinite(data["lon"]).any():
        lon = float(nanmedian(data["lon"]))
    if "lat" in data and np.isfinite(data["lat"]).any():
        lat = float(nanmedian(data["lat"]))
    lon = wrapped(lon)
    if los:
        return LosSeries(name, lon, lat, dates, data["los"], data.get("sigma", np.full(len(dates), np.nan)))
    enu = np.column_stack([data[axis] for axis in "enu"])
    return GnssSeries(name, lon, lat, dates, enu, covariance_from(data))


def covariance_from(data: Mapping[str, np.ndarray]) -> np.ndarray | None:
    """Return the covariances, shape (n, 3, 3) [mm²], from sigmas and covariances or correlations; None without."""
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


def parse_days(column: np.ndarray) -> tuple[np.ndarray, list[str]]:
    """Turn dates of any kind (datetime64, ISO text, 20200131) into days; NaT and a list of what is no day."""
    column = np.asarray(column)
    if column.dtype.kind == "M":
        return column.astype("datetime64[D]"), []
    days = np.full(len(column), np.datetime64("NaT", "D"), dtype="datetime64[D]")
    bad: list[str] = []
    for i, cell in enumerate(column):
        text = f"{cell:.0f}" if isinstance(cell, (float, np.floating)) and cell == cell else str(cell).strip()
        match = _ISO.match(text)
        try:
            days[i] = np.datetime64("-".join(match.groups()), "D") if match else np.datetime64("NaT", "D")
        except ValueError:
            match = None
        if match is None:
            bad.append(text)
    return days, bad


def doubts(station: GnssSeries | LosSeries) -> list[str]:
    """Return sentences on what looks wrong in a station: its unit, and large jumps, which are kept."""
    return [text for text in (unit_doubt(station), step_note(station)) if text]


def step_note(station: GnssSeries | LosSeries) -> str:
    """Return a sentence on jumps of more than 0.2 m between neighbouring days, else ""."""
    values = station.los[:, None] if isinstance(station, LosSeries) else station.enu
    jump = np.abs(np.diff(values, axis=0)).max(axis=1) if len(values) > 1 else np.empty(0)
    large = (jump > 200) & (np.diff(station.dates) <= np.timedelta64(7, "D"))
    if not large.any():
        return ""
    k = int(np.nanargmax(np.where(large, jump, -1)))
    return message(
        "{station} jumps {large} times by more than 200 mm from day to day, most on {dates} "
        "({jump:,.0f} mm: antenna moved, or an earthquake); steps are kept, and rates over them "
        "mean nothing.",
        station=station.station,
        large=int(large.sum()),
        dates=station.dates[k + 1],
        jump=jump[k],
    )


def unit_doubt(station: GnssSeries | LosSeries) -> str:
    """Return a warning if the numbers do not look like mm, else ""."""
    values = station.los[:, None] if isinstance(station, LosSeries) else station.enu
    if len(values) < 10:
        return ""
    step = float(nanmedian(np.abs(np.diff(values, axis=0)).max(axis=1)))
    reach = float(nanmax(np.abs(values - nanmedian(values, axis=0))))
    if 0 < step < 0.02 and reach < 5:
        return message(
            "{station} scatters by {step:.2g} mm from day to day: the values may be in m; check the unit.",
            station=station.station,
            step=step,
        )
    if step > 1000:
        return message(
            "{station} scatters by {step:,.0f} mm from day to day: check the unit.", station=station.station, step=step
        )
    return ""


def long_columns(stations: Sequence[GnssSeries | LosSeries]) -> dict[str, np.ndarray]:
    """Return stations as the columns of the GNSS table [mm, mm²]; all in space, or all along a direction."""
    columns: dict[str, np.ndarray] = {
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
