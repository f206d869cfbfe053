"""Conversion of point series to and from pandas data frames and xarray data sets; both packages are optional."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..common.arrays import AnyArray
from ..common.errors import DependencyError, InputError
from ..common.lineage import Lineage
from .point_series import PointSeries
from .series_table import series_of, table_of

if TYPE_CHECKING:
    import pandas
    import xarray

_AXES = ("east", "north", "up")
_UNITS = {"displacement": "mm", "sigma": "mm", "flag": "1"}
_RESERVED = {"x", "y", "pid", "date", "axis", "direction", *_UNITS}
_WAVELENGTH, _NAME = "wavelength_mm", "attribute"


def to_dataframe(series: PointSeries) -> pandas.DataFrame:
    """Return a data frame with one row per point, indexed by pid.

    Parameters
    ----------
    series : PointSeries
        Series to convert.

    Returns
    -------
    pandas.DataFrame
        Columns as in `slopemuse.data.series_table.table_of`; the lineage and the wavelength are in `attrs`.

    Examples
    --------
    >>> from slopemuse import PointSeries, from_dataframe, to_dataframe
    >>> series = PointSeries(["p1"], [[10.0, 46.0]], ["2020-01-01", "2020-01-13"], [[0.0, -1.5]], crs="EPSG:4326")
    >>> frame = to_dataframe(series)
    >>> float(frame.loc["p1", "D20200113"])
    -1.5
    >>> from_dataframe(frame).values.tolist()
    [[0.0, -1.5]]
    """
    try:
        import pandas
    except ImportError:
        raise _missing("pandas") from None
    frame = pandas.DataFrame(table_of(series)).set_index("pid")
    frame.attrs["lineage"] = series.lineage.to_json()
    if series.wavelength_mm is not None:
        frame.attrs[_WAVELENGTH] = series.wavelength_mm
    return frame


def from_dataframe(frame: pandas.DataFrame, crs: str = "", component: str = "") -> PointSeries:
    """Return the series of a data frame with one row per point.

    Parameters
    ----------
    frame : pandas.DataFrame
        Index or column pid; columns x and y (or lon and lat), and DYYYYMMDD [mm].
    crs, component : str, optional
        Replace the columns of these names.

    Returns
    -------
    PointSeries

    Raises
    ------
    InputError
        If a column is missing or contains invalid values.
    """
    table = frame if "pid" in frame.columns else frame.rename_axis("pid").reset_index()
    lineage = frame.attrs.get("lineage")
    series = series_of(
        {str(name): table[name].to_numpy() for name in table.columns},
        crs,
        component,
        None if lineage is None else Lineage.from_json(lineage),
    )
    return series.with_(wavelength_mm=frame.attrs.get(_WAVELENGTH))


def to_xarray(series: PointSeries) -> xarray.Dataset:
    """Return a data set with the dimensions pid and date.

    Parameters
    ----------
    series : PointSeries
        Series to convert.

    Returns
    -------
    xarray.Dataset
        Variables displacement [mm] and, if known, sigma [mm], flag and direction (pid, axis); the point attributes are
        coordinates in addition to x and y, named point_… if their name is reserved; crs, component, lineage and the
        wavelength are in `attrs`.

    Examples
    --------
    >>> from slopemuse import PointSeries, from_xarray, to_xarray
    >>> series = PointSeries(["p1"], [[10.0, 46.0]], ["2020-01-01", "2020-01-13"], [[0.0, -1.5]], crs="EPSG:4326")
    >>> data = to_xarray(series)
    >>> float(data.displacement.sel(pid="p1", date="2020-01-13"))
    -1.5
    >>> from_xarray(data).values.tolist()
    [[0.0, -1.5]]
    """
    try:
        import xarray
    except ImportError:
        raise _missing("xarray") from None
    variables: dict[str, tuple[tuple[str, str], AnyArray, dict[str, str]]] = {
        "displacement": (("pid", "date"), series.values, {"units": "mm"})
    }
    for name, array in (("sigma", series.sigma), ("flag", series.flags)):
        if array is not None:
            variables[name] = (("pid", "date"), array, {"units": _UNITS[name]})
    coordinates = {
        # older versions of xarray store time in nanoseconds and warn if they have to convert it
        "date": series.dates.astype("datetime64[ns]"),
        "pid": series.pids,
        "x": ("pid", series.xy[:, 0]),
        "y": ("pid", series.xy[:, 1]),
        **{
            f"point_{name}" if name in _RESERVED else name: ("pid", np.asarray(column), {_NAME: name})
            for name, column in series.attributes.items()
        },
    }
    if series.direction is not None:
        variables["direction"] = (("pid", "axis"), series.direction, {"units": "1"})
        coordinates["axis"] = list(_AXES)
    about: dict[str, str | float] = {
        "crs": series.crs,
        "component": series.component,
        "lineage": series.lineage.to_json(),
    }
    if series.wavelength_mm is not None:
        about[_WAVELENGTH] = series.wavelength_mm
    return xarray.Dataset(variables, coordinates, about)


def from_xarray(data: xarray.Dataset) -> PointSeries:
    """Return the series of a data set in the form of `to_xarray`.

    Parameters
    ----------
    data : xarray.Dataset
        Data set with displacement [mm] over pid and date, and the coordinates x and y.

    Returns
    -------
    PointSeries

    Raises
    ------
    InputError
        If one of these variables is missing.
    """
    missing = [name for name in ("displacement", "pid", "date", "x", "y") if name not in data.variables]
    if missing:
        raise InputError(f"The data set has no {missing[0]}; it needs displacement over pid and date, and x and y.")

    def grid(name: str, *dims: str) -> AnyArray | None:
        return data[name].transpose(*dims).to_numpy() if name in data.variables else None

    lineage = data.attrs.get("lineage")
    free = set(data.coords) - {"pid", "date", "x", "y", "axis"}
    flags = grid("flag", "pid", "date")
    values = grid("displacement", "pid", "date")
    return PointSeries(
        pids=data["pid"].to_numpy().astype(str),
        xy=np.column_stack([data["x"].to_numpy(), data["y"].to_numpy()]),
        dates=data["date"].to_numpy().astype("datetime64[D]"),
        values=np.empty((0, 0)) if values is None else values,
        crs=str(data.attrs.get("crs", "")),
        component=str(data.attrs.get("component", "los")),
        direction=grid("direction", "pid", "axis"),
        sigma=grid("sigma", "pid", "date"),
        flags=None if flags is None else flags.astype(np.int8),
        attributes={
            str(data[name].attrs.get(_NAME, name)): data[name].to_numpy()
            for name in sorted(free, key=str)
            if data[name].dims == ("pid",)
        },
        lineage=Lineage() if lineage is None else Lineage.from_json(lineage),
        wavelength_mm=data.attrs.get(_WAVELENGTH),
    )


def _missing(package: str) -> DependencyError:
    return DependencyError(f"The package {package} is missing; install it with pip install {package}.")
