"""Local projected CRS in metres for distances, cells and slopes, and its grid north."""

from __future__ import annotations

import numpy as np

from ..common.arrays import FloatArray
from ..common.errors import InputError
from ..common.messages import message
from .coordinates import operations

# continental azimuthal projections are within 1 % over Europe; Web Mercator is not
MAX_SCALE_ERROR = 0.02
_EQUATOR_M, _ECCENTRICITY2 = 6_378_137.0, 0.00669437999014
_STEP_DEG = 1e-4


def local_crs(xy: FloatArray, crs: str) -> str:
    """Return a CRS in metres in which distances between points can be computed.

    Parameters
    ----------
    xy : ndarray, shape (n_points, 2)
        Coordinates in `crs`; NaN is ignored.
    crs : str
        Authority id or WKT.

    Returns
    -------
    str
        `crs` itself if it is in metres and true to scale within 2 % at the points, otherwise the UTM zone of their
        median position (polar stereographic beyond 84° latitude).

    Raises
    ------
    InputError
        If the CRS is missing or unknown, no point has coordinates, or the points are outside its area of use.
    """
    geographic = operations().is_geographic(_named(crs))
    known = np.asarray(xy, dtype=float)[np.isfinite(xy).all(axis=1)]
    if not len(known):
        raise InputError(
            message("No point has coordinates, so distances cannot be calculated; check the layer's geometry.")
        )
    if geographic:
        # from the first point, because a layer may lie on both sides of the antimeridian
        known[:, 0] = known[0, 0] + (known[:, 0] - known[0, 0] + 180.0) % 360.0 - 180.0
    lon, lat = transform(np.median(known, axis=0)[None], crs, "EPSG:4326")[0]
    if not (abs(lat) <= 90 and abs(lon) <= 540):
        raise InputError(
            message("The points lie outside the area of use of {crs}; check the CRS of the layer.", crs=crs)
        )
    # this test also rejects a CRS in feet
    if not geographic and np.abs(_scales(lon, lat, crs) - 1).max() < MAX_SCALE_ERROR:
        return crs
    if abs(lat) > 84:
        return "EPSG:32661" if lat > 0 else "EPSG:32761"
    zone = int((lon + 180.0) % 360.0 // 6.0) + 1
    return f"EPSG:{(32600 if lat >= 0 else 32700) + zone}"


def transform(xy: FloatArray, from_crs: str, to_crs: str) -> FloatArray:
    """Return coordinates in another CRS, shape (n_points, 2); longitude before latitude."""
    xy = np.asarray(xy, dtype=float).reshape(-1, 2)
    if from_crs == to_crs:
        return xy
    return operations().transform(xy, _named(from_crs), _named(to_crs))


def curvature_radii_m(lat: FloatArray | float) -> tuple[FloatArray | float, FloatArray | float]:
    """Return the meridional and prime-vertical radii of curvature of the WGS 84 ellipsoid [m]."""
    w = np.sqrt(1 - _ECCENTRICITY2 * np.sin(np.radians(lat)) ** 2)
    return _EQUATOR_M * (1 - _ECCENTRICITY2) / w**3, _EQUATOR_M / w


def _scales(lon: float, lat: float, crs: str) -> FloatArray:
    """Return the scale of a CRS along the parallel and the meridian at a position; not finite if not transformable."""
    meridian, normal = curvature_radii_m(lat)
    around = np.array([[lon - _STEP_DEG, lat], [lon + _STEP_DEG, lat], [lon, lat - _STEP_DEG], [lon, lat + _STEP_DEG]])
    there = transform(around, "EPSG:4326", crs)
    apart = np.hypot(*(there[1::2] - there[::2]).T)
    true = np.radians(2 * _STEP_DEG) * np.array([normal * np.cos(np.radians(lat)), meridian])
    return np.asarray(apart / true)


def grid_north_deg(xy: FloatArray, crs: str) -> FloatArray:
    """Return the true azimuth of grid north at points [deg], shape (n_points,): true azimuth = grid azimuth + this.

    Line-of-sight vectors refer to true east and north, slopes of a raster to its axes; in a UTM zone these differ by
    up to 3°.
    """
    xy = np.asarray(xy, dtype=float).reshape(-1, 2)
    here = transform(xy, crs, "EPSG:4326")
    ahead = transform(xy + np.array([0.0, 100.0]), crs, "EPSG:4326")
    # Gauss mid-latitude formula: azimuth at the midpoint minus half the meridian convergence
    middle = np.radians((here[:, 1] + ahead[:, 1]) / 2)
    meridian, normal = curvature_radii_m(np.degrees(middle))
    across = np.radians((ahead[:, 0] - here[:, 0] + 180.0) % 360.0 - 180.0)
    north = np.radians(ahead[:, 1] - here[:, 1]) * meridian
    half_way = np.arctan2(across * normal * np.cos(middle), north)
    return np.asarray(np.degrees(half_way - across * np.sin(middle) / 2))


def _named(crs: str) -> str:
    if not crs:
        raise InputError(message("The layer has no CRS, so distances cannot be calculated; set the CRS of the layer."))
    return crs
