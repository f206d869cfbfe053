"""Point series as table columns, with one row per point: the layout of the CSV files and of data frames."""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np

from ..common.arrays import AnyArray, FloatArray
from ..common.errors import InputError
from ..common.lineage import Lineage
from .point_series import PointSeries

WGS84 = "EPSG:4326"
_VECTOR = ("los_east", "los_north", "los_up")
_PLACES = (("lon", "lat"), ("x", "y"))
# displacement, sigma and flag of a date: D20200131, S20200131, F20200131
_DATED = re.compile(r"([DSF])(\d{4})(\d{2})(\d{2})")
_KNOWN = {"pid", "crs", "component", *_VECTOR, *_PLACES[0], *_PLACES[1]}


def table_of(series: PointSeries) -> dict[str, AnyArray]:
    """Return the columns of a table with one row per point.

    Parameters
    ----------
    series : PointSeries
        Series to convert.

    Returns
    -------
    dict of str to ndarray, each of shape (n_points,)
        pid; lon and lat [degrees] in EPSG:4326, otherwise x and y; crs; component; los_east, los_north and los_up if
        the direction is known; the attributes; DYYYYMMDD [mm], and SYYYYMMDD [mm] and FYYYYMMDD if the series have
        sigma and flags.

    Examples
    --------
    >>> from slopemuse import PointSeries
    >>> series = PointSeries(["p1"], [[10.0, 46.0]], ["2020-01-01", "2020-01-13"], [[0.0, -1.5]], crs="EPSG:4326")
    >>> list(table_of(series))
    ['pid', 'lon', 'lat', 'crs', 'component', 'D20200101', 'D20200113']
    """
    place = _PLACES[0] if series.crs == WGS84 else _PLACES[1]
    columns: dict[str, AnyArray] = {
        "pid": series.pids,
        **dict(zip(place, series.xy.T)),
        "crs": np.full(series.n_points, series.crs),
        "component": np.full(series.n_points, series.component),
    }
    if series.direction is not None:
        columns.update(zip(_VECTOR, series.direction.T))
    columns.update({name: column for name, column in series.attributes.items() if _is_free(name)})
    days = [str(day).replace("-", "") for day in series.dates]
    for letter, array in (("D", series.values), ("S", series.sigma), ("F", series.flags)):
        if array is not None:
            columns.update({f"{letter}{day}": array[:, j] for j, day in enumerate(days)})
    return columns


def is_series_table(names: Mapping[str, object] | set[str]) -> bool:
    """Return whether the column names are those of `table_of`."""
    return {"pid", "crs", "component"} <= set(names)


def series_of(
    columns: Mapping[str, AnyArray], crs: str = "", component: str = "", lineage: Lineage | None = None
) -> PointSeries:
    """Return the series of a table with one row per point, in the layout of `table_of`.

    Parameters
    ----------
    columns : mapping of str to ndarray, each of shape (n_points,)
        Columns by name: pid, x and y (or lon and lat), and DYYYYMMDD [mm]; other numeric columns become attributes.
    crs, component : str, optional
        Replace the columns of these names.
    lineage : Lineage, optional
        Lineage of the series.

    Returns
    -------
    PointSeries

    Raises
    ------
    InputError
        If a column is missing or contains invalid values.

    Examples
    --------
    >>> series = series_of({"pid": ["p1"], "lon": [10.0], "lat": [46.0], "D20200101": [0.0], "D20200113": [-1.5]})
    >>> series.crs, series.dates.astype(str).tolist(), series.values.tolist()
    ('EPSG:4326', ['2020-01-01', '2020-01-13'], [[0.0, -1.5]])
    """
    place = next((pair for pair in _PLACES if set(pair) <= set(columns)), None)
    if place is None or "pid" not in columns:
        raise InputError("The table has no columns pid, x and y (or pid, lon and lat); rename the columns.")
    dated: dict[str, dict[str, str]] = {"D": {}, "S": {}, "F": {}}
    free = []
    for name in columns:
        found = _DATED.fullmatch(name)
        if found is not None:
            dated[found.group(1)]["-".join(found.groups()[1:])] = name
        elif name not in _KNOWN:
            free.append(name)
    if not dated["D"]:
        raise InputError("The table has no date column, such as D20200131 [mm]; rename the columns.")
    days = sorted(dated["D"])
    values = _matrix(columns, dated["D"], days)
    flags = _matrix(columns, dated["F"], days)
    return PointSeries(
        pids=np.asarray(columns["pid"]).astype(str),
        xy=np.column_stack([_numbers(columns, name) for name in place]),
        dates=np.array(days, dtype="datetime64[D]"),
        values=np.empty((len(columns["pid"]), 0)) if values is None else values,
        crs=crs or _same(columns, "crs") or (WGS84 if place == _PLACES[0] else ""),
        component=component or _same(columns, "component") or "los",
        direction=np.column_stack([_numbers(columns, name) for name in _VECTOR])
        if set(_VECTOR) <= set(columns)
        else None,
        sigma=_matrix(columns, dated["S"], days),
        flags=None if flags is None else flags.astype(np.int8),
        attributes={name: column for name in free if (column := _attribute(columns[name])) is not None},
        lineage=lineage or Lineage(),
    )


def _is_free(name: str) -> bool:
    return name not in _KNOWN and _DATED.fullmatch(name) is None


def _same(columns: Mapping[str, AnyArray], name: str) -> str:
    """Return the only value of a text column; empty if there is no such column."""
    if name not in columns or not len(columns[name]):
        return ""
    # pandas writes a missing text as NaN
    words = sorted(set(np.asarray(columns[name]).astype(str)) - {"nan"})
    if len(words) > 1:
        raise InputError(f"The column {name} contains both {words[0]} and {words[1]}; split the table.")
    return str(words[0]) if words else ""


def _numbers(columns: Mapping[str, AnyArray], name: str) -> FloatArray:
    """Return a column as numbers; empty cells become NaN."""
    column = np.asarray(columns[name])
    if column.dtype.kind in "OUS":
        words = column.astype(str)
        column = np.where(np.char.strip(words) == "", "nan", words)
    try:
        return column.astype(float)
    except (TypeError, ValueError):
        raise InputError(f"The column {name} contains a non-numeric value; correct the table.") from None


def _attribute(column: AnyArray) -> FloatArray | None:
    """Return a numeric column, or None for text, which is not a point attribute."""
    try:
        return _numbers({"": column}, "")
    except InputError:
        return None


def _matrix(columns: Mapping[str, AnyArray], names: Mapping[str, str], days: list[str]) -> FloatArray | None:
    """Return the columns of one kind as an array of shape (n_points, n_days), or None if there are none."""
    if not names:
        return None
    missing = [day for day in days if day not in names]
    if missing:
        raise InputError(
            f"Sigma or flags have no column for {missing[0]}; add it, or remove the other columns of this type."
        )
    return np.column_stack([_numbers(columns, names[day]) for day in days])
