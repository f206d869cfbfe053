"""Conversion of geographic or geocentric positions to east, north and up relative to the first row of each station."""

from __future__ import annotations

import numpy as np

from ...common.arrays import FloatArray, StrArray
from ..sniffing.vocabulary import split_unit, words_of
from ..tables.numbers import numbers
from .local_axes import enu_from_ecef, enu_from_geodetic

# minimum and maximum distance of stations from the centre of the Earth [m]
_MIN_RADIUS, _LARGEST_RADIUS = 6_340_000.0, 6_400_000.0

Roles = dict[str, tuple[str, "float | None"]]


def with_displacements(
    columns: dict[str, StrArray], roles: Roles, by_role: dict[str, str], decimal_comma: bool
) -> tuple[dict[str, StrArray], Roles, dict[str, str]]:
    """Add east, north and up to a table that contains positions; return other tables unchanged.

    Parameters
    ----------
    columns : dict of str to ndarray, shape (n_rows,)
    roles : dict of str to (str, float or None)
        Role and factor to mm of the known columns.
    by_role : dict of str to str
        Column of each role.
    decimal_comma : bool
        Whether "1,5" means 1.5.

    Returns
    -------
    columns, roles, by_role
        With the added columns `e_m`, `n_m` and `u_m`. Sigmas along geocentric axes lose their roles, because they are
        not sigmas of east, north and up.
    """
    if {"lon", "lat", "u"} <= set(by_role) and not {"e", "n", "los"} & set(by_role):
        names, geocentric = ("lat", "lon", "u"), False
    elif _named_xyz(by_role):
        names, geocentric = ("e", "n", "u"), True
    else:
        return columns, roles, by_role
    position = np.column_stack(
        [numbers(np.asarray(columns[by_role[role]]), decimal_comma=decimal_comma)[0] for role in names]
    )
    known = np.isfinite(position).all(axis=1)
    if not known.any():
        return columns, roles, by_role
    factor = roles.get(by_role["e" if geocentric else "u"], ("", None))[1]
    position[:, slice(None) if geocentric else 2] *= 1.0 if factor is None else factor / 1000.0
    if geocentric:
        radius = float(np.median(np.linalg.norm(position[known], axis=1)))
        if not _MIN_RADIUS < radius < _LARGEST_RADIUS:
            return columns, roles, by_role
    stations = (
        np.char.strip(np.asarray(columns[by_role["station"]]).astype(str))
        if "station" in by_role
        else np.zeros(len(position), dtype=int)
    )
    added = np.full((len(position), 5), np.nan)
    for station in np.unique(stations[known]):
        rows = np.flatnonzero(known & (stations == station))
        own = position[rows]
        if not geocentric and len(own) > 1 and np.ptp(own[:, 0]) + np.ptp(own[:, 1]) == 0:
            # these are fixed station positions next to heights, not positions per epoch
            return columns, roles, by_role
        added[rows] = _geocentric(own) if geocentric else _geodetic(own)
    axes = {f"{axis}_m": column for axis, column in zip("enu", added.T)}
    found = {role: name for role, name in by_role.items() if not (geocentric and role in ("se", "sn", "su"))}
    found.update({name[0]: name for name in axes})
    columns, roles = {**columns, **axes}, {**roles, **{name: (name[0], 1000.0) for name in axes}}
    if geocentric and not {"lon", "lat"} <= set(by_role):
        columns.update({"longitude of X, Y, Z": added[:, 3], "latitude of X, Y, Z": added[:, 4]})
        found.update(lon="longitude of X, Y, Z", lat="latitude of X, Y, Z")
        roles.update({found["lon"]: ("lon", None), found["lat"]: ("lat", None)})
    return columns, roles, found


def _named_xyz(by_role: dict[str, str]) -> bool:
    """Check whether the three axes are named X, Y and Z."""
    names = [words_of(split_unit(by_role[role])[0]) for role in ("e", "n", "u") if role in by_role]
    return len(names) == 3 and [words[-1:] for words in names] == [["x"], ["y"], ["z"]]


def _geodetic(position: FloatArray) -> FloatArray:
    enu = enu_from_geodetic(position[:, 0], position[:, 1], position[:, 2])
    return np.column_stack([enu, np.full(len(enu), position[0, 1]), position[:, 0]])


def _geocentric(position: FloatArray) -> FloatArray:
    enu, lon, lat = enu_from_ecef(position)
    return np.column_stack([enu, np.full(len(enu), lon), np.full(len(enu), lat)])
