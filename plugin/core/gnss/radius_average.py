"""Displacement of a layer at a position: robust mean of the points within a radius, its sigma and its direction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..common.arrays import FloatArray, IntArray
from ..common.errors import InputError
from ..common.messages import message
from ..common.nan_statistics import nanmax, nanmean, nanmedian, nanmin
from ..common.robust_scale import robust_sigma
from ..data.gnss_series import checked_direction
from ..data.point_series import PointSeries
from ..geometry.local_crs import curvature_radii_m, transform

MIN_POINTS = 5


@dataclass(frozen=True, eq=False)
class RadiusAverage:
    """Mean series of the points around a position.

    Attributes
    ----------
    index : ndarray of int, shape (n_points,)
        Points of the layer within the radius that have observations, in order of distance.
    distance_m : ndarray, shape (n_points,)
        Distance from the position [m].
    mean : ndarray, shape (n_dates,)
        Robust mean [mm], weighted by 1 / sigma² if the layer has a sigma. The level of each point is removed first, so
        that a missing value does not shift the mean. NaN where no point is observed.
    mad : ndarray, shape (n_dates,)
        1.4826 × median absolute deviation about the median [mm]; NaN with fewer than 3 points.
    sigma : ndarray, shape (n_dates,)
        Standard deviation of the mean from the scatter of the points [mm]; NaN if unknown.
    """

    index: IntArray
    distance_m: FloatArray
    mean: FloatArray
    mad: FloatArray
    sigma: FloatArray

    @property
    def n_points(self) -> int:
        """Number of points."""
        return len(self.index)


def lonlat(series: PointSeries) -> FloatArray:
    """Return longitude and latitude of the points in WGS 84 [degrees], shape (n_points, 2).

    Raises
    ------
    InputError
        If the layer has no CRS and its coordinates are not in degrees.
    """
    xy = np.asarray(series.xy)
    if series.crs.upper() in ("EPSG:4326", "OGC:CRS84"):
        return xy
    if not series.crs:
        if len(xy) and (nanmax(np.abs(xy[:, 0])) > 360 or nanmax(np.abs(xy[:, 1])) > 90):
            raise InputError(
                message("The layer has no CRS, so stations cannot be located in it; set the CRS of the layer.")
            )
        return xy
    return transform(xy, series.crs, "EPSG:4326")


def offsets_m(points: FloatArray, lon: float, lat: float) -> FloatArray:
    """Return east and north of points from a position [m], shape (n, 2); accurate to 0.1 % within 50 km."""
    meridian, normal = curvature_radii_m(lat)
    east = np.radians((points[:, 0] - lon + 180.0) % 360.0 - 180.0) * normal * np.cos(np.radians(lat))
    return np.column_stack([east, np.radians(points[:, 1] - lat) * meridian])


def robust_mean(
    values: FloatArray, axis: int = 0, weights: FloatArray | None = None
) -> tuple[FloatArray, FloatArray, IntArray]:
    """Return mean, MAD sigma and number of values along an axis; NaN is ignored.

    Values beyond 3 MAD from the median are excluded from the mean. Weights, of the shape of the values, apply only to
    the mean.
    """
    values = np.asarray(values, dtype=float)
    weights = np.ones_like(values) if weights is None else weights
    present = np.isfinite(values)
    count = present.sum(axis=axis)
    filled = np.where(present, values, 0.0)
    if values.shape[axis] == 0:
        empty = np.full(count.shape, np.nan)
        return empty, empty, count
    with np.errstate(invalid="ignore", divide="ignore"):
        middle = nanmedian(values, axis)
        mad = robust_sigma(values, axis)
        near = np.abs(values - np.expand_dims(middle, axis)) <= np.expand_dims(np.maximum(3 * mad, 1e-9), axis)
        used = np.where(present & near, weights, 0.0)
        mean = (used * filled).sum(axis=axis) / used.sum(axis=axis)
    return np.where(count > 0, mean, np.nan), np.where(count >= 3, mad, np.nan), count


def radius_average(series: PointSeries, offsets: FloatArray, radius_m: float, place: str) -> RadiusAverage:
    """Average the points within a radius around a position.

    Parameters
    ----------
    series : PointSeries
        Layer.
    offsets : ndarray, shape (n_points, 2)
        East and north of the points from the position [m] (`offsets_m`).
    radius_m : float
        Radius [m].
    place : str
        Name of the station, for messages.

    Raises
    ------
    InputError
        If the radius is not above 0, no point lies within it, or none of the points within it has a value.
    """
    if not radius_m > 0:
        raise InputError(message("RADIUS is {radius_m:g} m; it must be greater than 0.", radius_m=radius_m))
    distance = np.hypot(offsets[:, 0], offsets[:, 1])
    inside = np.flatnonzero(distance <= radius_m)
    if not len(inside):
        nearest = float(nanmin(distance)) if np.isfinite(distance).any() else np.nan
        raise InputError(
            message(
                "No point in the layer lies within {radius_m:g} m of station {place}; the nearest is "
                "{nearest:,.0f} m away. Use a larger radius or another station, and check the CRS.",
                radius_m=radius_m,
                place=place,
                nearest=nearest,
            )
        )
    inside = inside[np.argsort(distance[inside], kind="stable")]
    values = series.values[inside]
    filled = np.isfinite(values).any(axis=1)
    if not filled.any():
        raise InputError(
            message(
                "All {inside} points within {radius_m:g} m of station {place} are empty (NULL on every "
                "date); use a larger radius or another station.",
                inside=len(inside),
                radius_m=radius_m,
                place=place,
            )
        )
    inside, values = inside[filled], values[filled]
    level = np.zeros(len(values))
    for _ in range(3):
        common = nanmedian(values - level[:, None], 0)
        level = nanmedian(values - common, 1)
    weights = point_weights(values, None if series.sigma is None else series.sigma[inside])
    mean, mad, _ = robust_mean(values - level[:, None], weights=weights)
    with np.errstate(invalid="ignore", divide="ignore"):
        sigma = mad * np.sqrt((weights**2).sum(axis=0)) / weights.sum(axis=0)
    return RadiusAverage(inside, distance[inside], mean + robust_mean(level)[0], mad, sigma)


def median_sigma(values: FloatArray, sigma: FloatArray) -> FloatArray:
    """Return the median sigma of the values per date, shape (n_dates,); NaN if no sigma is known."""
    known = np.isfinite(values) & np.isfinite(sigma) & (sigma > 0)
    return np.asarray(nanmedian(np.where(known, sigma, np.nan), 0))


def point_weights(values: FloatArray, sigma: FloatArray | None, middle: FloatArray | None = None) -> FloatArray:
    """Return the weights of values, shape (n_points, n_dates); 0 for missing values.

    The weight is (median sigma of the date ÷ sigma)², at most 100; it is 1 if the sigma of a value, or any sigma, is
    unknown. `middle` is the `median_sigma` of all points, to be given if the values are those of a subset.
    """
    present = np.isfinite(values)
    if sigma is None:
        return present.astype(float)
    known = present & np.isfinite(sigma) & (sigma > 0)
    middle = median_sigma(values, sigma) if middle is None else middle
    with np.errstate(invalid="ignore", divide="ignore"):
        relative = np.maximum(np.where(known, sigma, np.nan) / middle, 0.1)
    return np.where(present, 1.0 / np.where(np.isfinite(relative), relative, 1.0) ** 2, 0.0)


def radius_average_sigma(xy_m: FloatArray, noise: float, atmosphere: float, length_m: float) -> float:
    """Return the standard deviation of a mean of points [mm].

    Parameters
    ----------
    xy_m : ndarray, shape (n, 2)
        Positions of the points [m].
    noise : float
        Standard deviation of the uncorrelated noise of a point [mm].
    atmosphere : float
        Standard deviation of the spatially correlated noise [mm], which is not reduced by averaging near points.
    length_m : float
        Distance at which the correlation falls to 1/e [m].

    Notes
    -----
    σ² = wᵀ C w, C_ij = noise² δ_ij + atmosphere² exp(−|x_i − x_j| / length), w = 1/n.
    """
    xy_m = np.asarray(xy_m, dtype=float)
    if len(xy_m) > 500:
        # the correlated part hardly depends on the number of points; estimate it from a subset
        shared = radius_average_sigma(xy_m[:: len(xy_m) // 500 + 1], 0.0, atmosphere, length_m)
        return float(np.sqrt(noise**2 / len(xy_m) + shared**2))
    distance = np.linalg.norm(xy_m[:, None] - xy_m[None], axis=2)
    covariance = atmosphere**2 * np.exp(-distance / length_m) + noise**2 * np.eye(len(xy_m))
    return float(np.sqrt(covariance.mean()))


def direction_at(series: PointSeries, index: Sequence[int] | IntArray) -> FloatArray | None:
    """Return the mean unit vector (east, north, up) of positive motion of chosen points; None if it is unknown."""
    if series.component == "east":
        return np.array([1.0, 0.0, 0.0])
    if series.component == "up":
        return np.array([0.0, 0.0, 1.0])
    vectors = None if series.direction is None else series.direction[index]
    if vectors is None and {"incidence_deg", "heading_deg"} <= set(series.attributes):
        from ..geometry.line_of_sight import checked_incidence, los_from_heading

        incidence = checked_incidence(series.attributes["incidence_deg"][index], message("The field incidence_deg"))
        vectors = los_from_heading(incidence, series.attributes["heading_deg"][index]).reshape(-1, 3)
    if vectors is None or not np.isfinite(vectors).all(axis=1).any():
        return None
    mean = nanmean(vectors, axis=0)
    return checked_direction(mean / np.linalg.norm(mean))
