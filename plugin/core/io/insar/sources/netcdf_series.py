"""Series in NetCDF with CF conventions: points (station, time) and grids (time, y, x)."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from ....common.arrays import AnyArray, DateArray, FloatArray
from ....common.errors import InputError
from ....common.lineage import Lineage
from ....common.messages import listed, message, quoted
from ....common.progress import Progress
from ....data.netcdf import WAVELENGTH
from ...tables.memory_guard import require_memory
from .arrays import Arrays, open_arrays
from .pixel_grid import Grid, collect_pixels, ids_of, within_coverage
from .raw_series import RawSeries
from .stated_remarks import unit_in_metadata

NETCDF = (".nc", ".nc4", ".cdf")
_SINCE = re.compile(
    r"^(day|hour|minute|second)s?\s+since\s+(\d{4})-(\d{1,2})-(\d{1,2})"
    r"(?:[T\s]+(\d{1,2})(?::(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?)?)?",
    re.IGNORECASE,
)
_PER_DAY = {"day": 1.0, "hour": 24.0, "minute": 1440.0, "second": 86400.0}
# half a second [d], for the precision of floats
_TOLERANCE = 6e-6
# about four thousand years
_MAX_DAYS = 1.5e6
_CALENDARS = ("", "standard", "gregorian", "proleptic_gregorian")
_DISPLACEMENT_WORDS = ("displacement", "timeseries", "cumulative_displacement", "disp", "cum", "los")
_X, _Y = ("longitude", "lon", "x", "easting"), ("latitude", "lat", "y", "northing")


def holds_series(path: Path) -> bool:
    """Check whether a file is NetCDF or HDF5 and has a time axis; a single grid (GMT) has none."""
    with path.open("rb") as stream:
        if not stream.read(8).startswith((b"CDF", b"\x89HDF")):
            return False
    with open_arrays(path) as file:
        return bool(_time(file))


def read_netcdf(path: Path, progress: Progress | None = None, *, most: int | None = None) -> RawSeries:
    """Read displacements by time and position.

    Parameters
    ----------
    path : Path
        NetCDF with a variable `time` ("days since …") and a displacement variable.
    progress : Progress, optional
        Updated before every block of lines of a grid.
    most : int, optional
        Stop when this number of pixels of a grid is reached (for a preview).

    Raises
    ------
    InputError
        If there is no time, no position, or no unambiguous displacement variable.
    """
    progress = progress or Progress()
    with open_arrays(path) as file:
        time = _time(file)
        if not time:
            raise InputError(
                message("{file} has no time variable (days since …), so it contains no series.", file=path.name)
            )
        dates = _dates(file, time)
        name = _variable(file, len(dates), time)
        about = file.attributes_of(name)
        raw = (
            _grid(file, name, dates, progress, most) if len(file.shape(name)) == 3 else _points(file, name, dates, time)
        )
        raw.unit = unit_in_metadata(about.get("units", "").strip(), path.name)
        title = f"{file.attributes.get('title', '')} {about.get('long_name', '')}"
        component = re.search(r"along (east|up|downslope|custom)\b", title)
        raw.component = component.group(1) if component else ""
        history = file.attributes.get("history", "")
        if "component" in file.attributes and history.startswith("{"):
            # written by `write_netcdf`
            raw.lineage = Lineage.from_json(history)
            if WAVELENGTH in file.attributes:
                raw.wavelength_mm = _number(file.attributes, WAVELENGTH, file, np.nan)
        return raw


def _time(file: Arrays) -> str:
    for path in file.paths():
        if len(file.shape(path)) == 1 and _SINCE.match(file.attributes_of(path).get("units", "")):
            return path
    return ""


def _dates(file: Arrays, time: str) -> DateArray:
    match = _SINCE.match(file.attributes_of(time)["units"])
    if match is None:
        raise InputError(
            message("The time variable of {file} has no unit such as days since 2015-01-01.", file=file.name)
        )
    calendar = file.attributes_of(time).get("calendar", "").strip().lower()
    if calendar not in _CALENDARS:
        raise InputError(
            message(
                "The time variable of {file} uses the calendar {calendar}; convert it to the standard calendar.",
                file=file.name,
                calendar=quoted(calendar[:40]),
            )
        )
    try:
        origin = np.datetime64(f"{int(match[2]):04d}-{int(match[3]):02d}-{int(match[4]):02d}", "D")
    except ValueError:
        raise InputError(
            message("The time variable of {file} counts from {day}, which is not a date.", file=file.name, day=match[0])
        ) from None
    # the origin may have a time of day, such as that of the first acquisition
    hour, minute, second = (float(match[group] or 0) for group in (5, 6, 7))
    past = hour / 24.0 + minute / 1440.0 + second / 86400.0
    days = np.floor(_numbers(file, time) / _PER_DAY[match[1].lower()] + past + _TOLERANCE)
    if not (np.abs(days) < _MAX_DAYS).all():
        raise InputError(message("The time variable of {file} has non-numeric values.", file=file.name))
    dates = origin + days.astype(np.int64)
    if len(np.unique(dates)) < len(dates):
        double = dates[np.flatnonzero(np.isin(dates, [d for d in np.unique(dates) if (dates == d).sum() > 1]))[0]]
        raise InputError(
            message(
                "{file} contains {double} more than once; a series can have only one value per day.",
                file=file.name,
                double=double,
            )
        )
    if len(dates) < 2:
        raise InputError(message("{file} has only one date; a series requires at least two.", file=file.name))
    return dates


def _numbers(file: Arrays, path: str) -> FloatArray:
    """Return a variable as floating-point numbers; NaN where missing."""
    return _values(file, path, file.read(path))


def _as_numbers(file: Arrays, path: str, block: AnyArray) -> FloatArray:
    """Return a copy of a block as floating-point numbers; raise InputError if it contains text."""
    try:
        return np.array(block, dtype=float)
    except (TypeError, ValueError):
        raise InputError(
            message("{path} of {file} contains no numeric values; the file may be damaged.", path=path, file=file.name)
        ) from None


def _number(about: dict[str, str], key: str, file: Arrays, default: float) -> float:
    try:
        return float(about.get(key, default))
    except ValueError:
        raise InputError(
            message(
                "{key} in {file} is {text}, which is not a number.", key=key, file=file.name, text=quoted(about[key])
            )
        ) from None


def _variable(file: Arrays, n_dates: int, time: str) -> str:
    fitting = [p for p in file.paths() if p != time and n_dates in file.shape(p) and len(file.shape(p)) in (2, 3)]
    for word in _DISPLACEMENT_WORDS:
        for path in fitting:
            if path.rsplit("/", 1)[-1].lower() == word:
                return path
    if len(fitting) != 1:
        shown = listed(fitting, 6) or message("none")
        raise InputError(
            message(
                "{file} has no variable named displacement, and it is not clear which variable contains the "
                "displacement ({shown}); rename that variable to displacement.",
                file=file.name,
                shown=shown,
            )
        )
    return fitting[0]


def _values(file: Arrays, name: str, block: AnyArray) -> FloatArray:
    """Return values with the scale, offset and fill value of the CF conventions applied; NaN where missing."""
    about = file.attributes_of(name)
    values = _as_numbers(file, name, block)
    # values that overflow are missing
    with np.errstate(over="ignore", invalid="ignore"):
        for key in ("_FillValue", "missing_value"):
            if key in about:
                fill = np.float64(_number(about, key, file, np.nan))
                # compare fill values in the precision of the data, because their text may have fewer digits
                values[block == (fill.astype(block.dtype) if block.dtype.kind == "f" else fill)] = np.nan
        return values * _number(about, "scale_factor", file, 1.0) + _number(about, "add_offset", file, 0.0)


def _crs(file: Arrays, name: str, x: str) -> str:
    about = file.attributes_of(name)
    mapping = file.find(about.get("grid_mapping", "")) if about.get("grid_mapping") else ""
    attributes = {**file.attributes, **(file.attributes_of(mapping) if mapping else {}), **about}
    text = attributes.get("crs") or attributes.get("crs_wkt") or attributes.get("spatial_ref") or ""
    return text or ("EPSG:4326" if x.rsplit("/", 1)[-1].lower().startswith("lon") else "")


def _axes(file: Arrays) -> tuple[str, str]:
    x, y = file.find(*_X), file.find(*_Y)
    if not x or not y:
        raise InputError(
            message(
                "{file} has neither the variables lon and lat nor x and y, so its coordinates are unknown.",
                file=file.name,
            )
        )
    return x, y


def _points(file: Arrays, name: str, dates: DateArray, time: str) -> RawSeries:
    x, y = _axes(file)
    require_memory(24.0 * float(np.prod(file.shape(name))), file.name)
    values = _values(file, name, file.read(name))
    if values.shape[1] != len(dates) or "time" in file.dimensions(name)[:1]:
        values = values.T
    order = np.argsort(dates)
    columns: dict[str, AnyArray] = {}
    ids = file.find("pid", "station", "id", "point_id")
    if ids and len(file.shape(ids)) == 2:
        letters = np.ascontiguousarray(file.read(ids))
        columns["pid"] = np.array([_word(row) for row in letters])
    elif ids and len(file.shape(ids)) == 1:
        columns["pid"] = np.array(file.texts(ids))
    for path in file.paths():
        if file.shape(path) == (len(values),) and path not in (x, y, ids, time):
            about = file.attributes_of(path)
            # `write_netcdf` renames attributes whose names are those of its variables
            known = about.get("long_name", "") if about.get("role") == "attribute" else ""
            columns[known or path.rsplit("/", 1)[-1]] = _numbers(file, path)
    east, north = (_numbers(file, axis) for axis in (x, y))
    if not east.shape == north.shape == (len(values),) or values.shape[1] != len(dates):
        raise InputError(
            message(
                "{name} of {file} has the size {size}, but there are {dates} dates and {places} locations; "
                "the sizes must agree.",
                name=name,
                file=file.name,
                size=" × ".join(map(str, values.shape)),
                dates=len(dates),
                places=" × ".join(map(str, east.shape)),
            )
        )
    xy = np.column_stack([east, north])
    return RawSeries(file.name, columns, dates[order], values[:, order], xy=xy, crs=_crs(file, name, x))


def _word(row: AnyArray) -> str:
    if row.dtype.kind == "S":
        return b"".join(row.tolist()).rstrip(b"\0").decode("utf-8", "replace").strip()
    return bytes(row.astype(np.uint8)).rstrip(b"\0").decode("utf-8", "replace").strip()


def _grid(file: Arrays, name: str, dates: DateArray, progress: Progress, most: int | None) -> RawSeries:
    x, y = _axes(file)
    if file.shape(name)[0] != len(dates):
        raise InputError(
            message(
                "{name} of {file} does not have time as its first dimension; reorder its dimensions to (time, y, x).",
                name=name,
                file=file.name,
            )
        )
    lines, columns = file.shape(name)[1:]
    east, north = (_numbers(file, axis) for axis in (x, y))
    if east.ndim == 1 and (len(north), len(east)) == (lines, columns):
        east, north = np.meshgrid(east, north)
    if east.shape != (lines, columns):
        raise InputError(
            message(
                "{name} of {file} has the size {lines} × {columns}, but its coordinates have the size "
                "{shape}; the sizes must agree.",
                name=name,
                file=file.name,
                lines=lines,
                columns=columns,
                shape=north.shape,
            )
        )
    grid = Grid((lines, columns), _crs(file, name, x), lonlat=(east, north))
    values, pixels = collect_pixels(
        lambda row, n: _values(file, name, file.read(name, (0, row, 0), (len(dates), n, columns))),
        grid,
        progress,
        file.name,
        most,
    )
    if not len(pixels):
        raise InputError(message("No pixel in {file} has a value.", file=file.name))
    notes: list[str] = []
    values, pixels = within_coverage(values, pixels, notes)
    order = np.argsort(dates)
    return RawSeries(
        file.name,
        {"pid": ids_of(pixels)},
        dates[order],
        values[:, order],
        notes=notes,
        xy=grid.places(pixels),
        crs=grid.crs,
    )
