"""Metres: a local plane coordinate system for distances, cells and slopes, and where its north points."""

from __future__ import annotations

from typing import Any

import numpy as np

from .errors import InputError
from .wording import quoted

# the azimuthal systems of whole continents are within 1 % over Europe; Web Mercator is not
MAX_SCALE_ERROR = 0.02


def local_crs(xy: np.ndarray, crs: str) -> str:
    """Return the coordinate system in which distances are taken.

    Parameters
    ----------
    xy : ndarray, shape (n_points, 2)
        Coordinates in `crs`; NaN are left out.
    crs : str
        Authority id or WKT.

    Returns
    -------
    str
        `crs` itself if it is in metres and true to scale within 2 % at the points, else the UTM zone of their centre
        (near the poles the stereographic system).

    Raises
    ------
    InputError
        If the system is unknown or no point has coordinates.
    """
    from pyproj import Proj

    system = _crs(crs)
    known = np.asarray(xy, dtype=float)[np.isfinite(xy).all(axis=1)]
    if not len(known):
        raise InputError("No point has coordinates, so distances cannot be taken; check the layer's geometry.")
    lon, lat = transform(np.median(known, axis=0)[None], crs, "EPSG:4326")[0]
    if not (abs(lat) <= 90 and abs(lon) <= 540):
        raise InputError(f"The points lie outside the area of {crs}; check the coordinate system of the layer.")
    metres = system.is_projected and all(abs(axis.unit_conversion_factor - 1) < 1e-9 for axis in system.axis_info[:2])
    if metres:
        factors = Proj(system).get_factors(lon, lat)
        scales = np.array([factors.meridional_scale, factors.parallel_scale])
        if np.isfinite(scales).all() and np.abs(scales - 1).max() < MAX_SCALE_ERROR:
            return crs
    if abs(lat) > 84:
        return "EPSG:32661" if lat > 0 else "EPSG:32761"
    zone = int((lon + 180.0) % 360.0 // 6.0) + 1
    return f"EPSG:{(32600 if lat >= 0 else 32700) + zone}"


def transform(xy: np.ndarray, from_crs: str, to_crs: str) -> np.ndarray:
    """Return coordinates in another system, shape (n_points, 2); longitude before latitude."""
    xy = np.asarray(xy, dtype=float).reshape(-1, 2)
    if from_crs == to_crs:
        return xy
    from pyproj import Transformer

    between = Transformer.from_crs(_crs(from_crs), _crs(to_crs), always_xy=True)
    return np.column_stack(between.transform(xy[:, 0], xy[:, 1]))


def grid_north_deg(xy: np.ndarray, crs: str) -> np.ndarray:
    """Return the true azimuth of the y axis at points [deg], shape (n_points,): true = grid azimuth + this.

    Line-of-sight vectors are in true east and north, slopes of a raster along its axes; in a UTM zone the two differ
    by up to 3°.
    """
    from pyproj import Geod

    xy = np.asarray(xy, dtype=float).reshape(-1, 2)
    here = transform(xy, crs, "EPSG:4326")
    ahead = transform(xy + np.array([0.0, 100.0]), crs, "EPSG:4326")
    azimuth, _, _ = Geod(ellps="WGS84").inv(here[:, 0], here[:, 1], ahead[:, 0], ahead[:, 1])
    return np.asarray(azimuth)


def _crs(crs: str) -> Any:
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    if not crs:
        raise InputError("The layer has no coordinate system, so distances cannot be taken; set its CRS.")
    try:
        return CRS.from_user_input(crs)
    except CRSError:
        raise InputError(f"The CRS {quoted(crs)} is unknown; choose one such as EPSG:4326.") from None
