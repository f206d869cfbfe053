"""Conversion of positions to local east, north and up [m] on the WGS 84 ellipsoid."""

from __future__ import annotations

import numpy as np

from ...common.arrays import FloatArray

_A, _F = 6378137.0, 1.0 / 298.257223563
_E2 = _F * (2.0 - _F)


def enu_from_geodetic(lat: FloatArray, lon: FloatArray, height: FloatArray) -> FloatArray:
    """Return east, north, up [m] relative to the first position, shape (n, 3), from degrees and metres.

    Notes
    -----
    Valid for distances of a few kilometres; uses the radii of curvature at the first position.
    """
    phi = np.radians(lat[0])
    across = _A / np.sqrt(1.0 - _E2 * np.sin(phi) ** 2)
    along = across * (1.0 - _E2) / (1.0 - _E2 * np.sin(phi) ** 2)
    # a station may lie on the antimeridian
    east = np.radians((lon - lon[0] + 180.0) % 360.0 - 180.0) * (across + height[0]) * np.cos(phi)
    north = np.radians(lat - lat[0]) * (along + height[0])
    return np.column_stack([east, north, height - height[0]])


def geodetic_from_ecef(xyz: FloatArray) -> tuple[float, float]:
    """Return the longitude and latitude [°] of a geocentric position [m], shape (3,)."""
    x, y, z = (float(v) for v in xyz)
    across = np.hypot(x, y)
    phi = np.arctan2(z, across * (1.0 - _E2))
    for _ in range(6):
        radius = _A / np.sqrt(1.0 - _E2 * np.sin(phi) ** 2)
        phi = np.arctan2(z + _E2 * radius * np.sin(phi), across)
    return float(np.degrees(np.arctan2(y, x))), float(np.degrees(phi))


def axes_at(lon: float, lat: float) -> FloatArray:
    """Return the unit vectors east, north and up at a position, in geocentric axes, shape (3, 3)."""
    lam, phi = np.radians(lon), np.radians(lat)
    return np.array(
        [
            [-np.sin(lam), np.cos(lam), 0.0],
            [-np.sin(phi) * np.cos(lam), -np.sin(phi) * np.sin(lam), np.cos(phi)],
            [np.cos(phi) * np.cos(lam), np.cos(phi) * np.sin(lam), np.sin(phi)],
        ]
    )


def enu_from_ecef(xyz: FloatArray) -> tuple[FloatArray, float, float]:
    """Return east, north, up [m] relative to the first geocentric position, shape (n, 3), and its lon and lat."""
    lon, lat = geodetic_from_ecef(xyz[0])
    return (xyz - xyz[0]) @ axes_at(lon, lat).T, lon, lat
