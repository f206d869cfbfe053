"""Series as NetCDF (CF conventions, time-series feature type), for more dates than a layer table can contain."""

from __future__ import annotations

import numpy as np

from ..common.arrays import FloatArray, StrArray
from ..common.lineage import Lineage
from .point_series import PointSeries

# role of a file with all days of a layer, among the files stored with the layer
ALL_DAYS = "all_days"
VECTOR = ("los_east", "los_north", "los_up")
_TAKEN = ("time", "pid", "x", "y", "displacement", "sigma", "flag", "rate", *VECTOR)
WAVELENGTH = "radar_wavelength_mm"


def write_netcdf(path: str, series: PointSeries, rate_mm_per_day: FloatArray | None = None) -> None:
    """Write displacement, sigma, flags and rate by station and day, and the attributes and directions of the stations.

    Parameters
    ----------
    path : str
        Target file, NetCDF 3 with 64-bit offsets.
    series : PointSeries
        Series to write; NaN is the fill value.
    rate_mm_per_day : ndarray, shape (n_points, n_dates), or None
        Rate [mm/day].
    """
    from scipy.io import netcdf_file

    with netcdf_file(path, "w", version=2) as file:
        file.Conventions = "CF-1.8"
        file.featureType = "timeSeries"
        file.title = "Displacement along " + series.component
        # scipy cannot encode texts with other letters
        file.crs = series.crs.encode()
        file.component = series.component
        file.history = series.lineage.to_json().encode()
        if series.wavelength_mm is not None:
            setattr(file, WAVELENGTH, float(series.wavelength_mm))
        width = max((len(pid.encode()) for pid in series.pids), default=1)
        file.createDimension("station", series.n_points)
        file.createDimension("time", series.n_dates)
        file.createDimension("name_length", width)
        days = file.createVariable("time", "i4", ("time",))
        days[:] = series.dates.astype("datetime64[D]").astype("int64").astype("int32")
        days.units = "days since 1970-01-01"
        days.standard_name = "time"
        names = file.createVariable("pid", "S1", ("station", "name_length"))
        names[:] = np.array([pid.encode() for pid in series.pids], dtype=f"S{width}").view("S1").reshape(-1, width)
        names.cf_role = "timeseries_id"
        for j, axis in enumerate("xy"):
            coordinate = file.createVariable(axis, "f8", ("station",))
            coordinate[:] = series.xy[:, j]
        columns = dict(zip(VECTOR, series.direction.T)) if series.direction is not None else {}
        columns.update({name: array for name, array in series.attributes.items() if name not in VECTOR})
        for number, (name, column) in enumerate(columns.items(), 1):
            usable = name.isascii() and (name not in _TAKEN or name in VECTOR)
            if not usable:
                free = (f"attribute_{i}" for i in range(number, number + len(columns) + 1))
                unique = next(each for each in free if each not in columns and each not in file.variables)
            variable = file.createVariable(name if usable else unique, "f8", ("station",))
            variable.long_name = name.encode()
            variable.role = "direction" if name in VECTOR else "attribute"
            variable[:] = np.asarray(column, dtype=float)
        fields = {
            "displacement": (series.values, "mm", "positive along the component"),
            "sigma": (series.sigma, "mm", "one sigma relative to the datum of the series, without observation noise"),
            "flag": (series.flags, "1", "0 observed or inside the training range, 1 interpolated or outside, 2 gap"),
            "rate": (rate_mm_per_day, "mm day-1", "instantaneous rate"),
        }
        for name, (values, unit, text) in fields.items():
            if values is None:
                continue
            variable = file.createVariable(name, "f4", ("station", "time"))
            variable._FillValue = np.float32("nan")
            variable.units = unit
            variable.long_name = text
            variable[:] = np.asarray(values, dtype="f4")


def read_netcdf_series(path: str) -> PointSeries | None:
    """Return the series of a file written by `write_netcdf`.

    Parameters
    ----------
    path : str
        File to read.

    Returns
    -------
    PointSeries or None
        Values with the precision of the file (32 bits); None if the file was not written by `write_netcdf`.
    """
    from scipy.io import netcdf_file

    try:
        with netcdf_file(path, "r", mmap=False) as file:
            lineage = Lineage.from_json(file.history.decode())
            if b"timeSeries" not in file.featureType or not hasattr(file, "component"):
                return None
            held = {name: np.array(variable[:]) for name, variable in file.variables.items()}
            attributes = {
                getattr(variable, "long_name", name.encode()).decode(): held[name].astype(float)
                for name, variable in file.variables.items()
                if getattr(variable, "role", b"") == b"attribute"
            }
            crs, component = file.crs.decode(), file.component.decode()
            wavelength_mm = getattr(file, WAVELENGTH, None)
    except (OSError, KeyError, TypeError, ValueError, IndexError, AttributeError):
        return None
    names = np.ascontiguousarray(held["pid"])
    flags = held.get("flag")
    return PointSeries(
        pids=np.char.decode(names.view(f"S{names.shape[1]}").ravel(), "utf-8"),
        xy=np.column_stack([held["x"], held["y"]]).astype(float),
        dates=held["time"].astype("int64").astype("datetime64[D]"),
        values=held["displacement"].astype(float),
        crs=crs,
        component=component,
        direction=np.column_stack([held[name] for name in VECTOR]).astype(float) if set(VECTOR) <= set(held) else None,
        sigma=held["sigma"].astype(float) if "sigma" in held else None,
        flags=None if flags is None else np.where(np.isfinite(flags), flags, 0).astype(np.int8),
        attributes=attributes,
        lineage=lineage,
        wavelength_mm=None if wavelength_mm is None else float(wavelength_mm),
    )


def read_netcdf_point(path: str, pid: str) -> dict[str, StrArray] | None:
    """Return the data of one point in a file written by `write_netcdf`.

    Parameters
    ----------
    path : str
        File to read.
    pid : str
        Id of the point.

    Returns
    -------
    dict of str to ndarray, each of shape (n_dates,), or None
        `days` and, if in the file, `displacement`, `sigma`, `flag` and `rate`; None if the file does not contain the
        point or was not written by `write_netcdf`.
    """
    from scipy.io import netcdf_file

    try:
        with netcdf_file(path, "r", mmap=True) as file:
            # copy the arrays: no view may refer to the memory-mapped file when it is closed
            width = file.variables["pid"].shape[1]
            name = pid.encode().ljust(width, b"\0")
            names = np.array(file.variables["pid"][:], order="C").view(f"S{width}").ravel()
            rows = np.flatnonzero(names == name.rstrip(b"\0"))
            if not len(rows):
                return None
            days = np.array(file.variables["time"][:], dtype="int64").astype("datetime64[D]")
            found = {"days": days}
            for variable in ("displacement", "sigma", "flag", "rate"):
                if variable in file.variables:
                    found[variable] = np.array(file.variables[variable][rows[0]], dtype=float)
            return found
    except (OSError, KeyError, TypeError, ValueError, IndexError):
        return None
