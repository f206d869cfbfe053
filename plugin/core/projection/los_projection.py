"""Projection of a layer onto another line of sight or a direction of motion, with its uncertainty."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..common.arrays import BoolArray, FloatArray
from ..common.errors import InputError
from ..common.messages import message, plural, quoted
from ..data.point_series import PointSeries
from ..geometry.line_of_sight import angles_of, checked_incidence, los_from_heading, mean_direction
from ..geometry.local_crs import local_crs, transform
from ..timeseries.noise import noise_of
from .los_factors import (
    FINE,
    INSENSITIVE,
    METHODS,
    UNKNOWN,
    Factors,
    direction_factors,
    prior_factors,
    published_factors,
)

# fields that describe the former direction; they are removed
_OF_DIRECTION = {"los_east", "los_north", "los_up", "incidence_deg", "heading_deg", "look_azimuth_deg"}
_LINEAR = ("acceleration", "seasonality")
_SPREADS = ("velocity_std", "acceleration_std", "seasonality_std", "rmse")
FAR_M = 10_000.0


@dataclass(frozen=True, eq=False)
class Projected:
    """A projected layer.

    Attributes
    ----------
    series : PointSeries
        Values multiplied by the factor, with sigma; attributes factor, factor_sigma, sensitivity, sigma [mm] and flag
        (0 = fine, 1 = |sensitivity| below 0.2, 2 = direction unknown).
    factors : Factors
    los : ndarray, shape (n_points, 3)
        Line of sight of the input.
    target : ndarray, shape (n_points, 3), or None
        Line of sight of the output; None if the output is the motion along an assumed direction.
    downslope : ndarray, shape (n_points, 3), or None
        Unit vectors down the slope.
    notes : list of str
        Notes on the assumptions.
    limitations : list of str
        Warnings that limit the accuracy or reliability of the result.
    """

    series: PointSeries
    factors: Factors
    los: FloatArray
    target: FloatArray | None
    downslope: FloatArray | None
    notes: list[str] = field(default_factory=list)
    limitations: list[str] = field(default_factory=list)

    def applied(self) -> BoolArray:
        """Return a mask of the points to which the factor was applied."""
        return np.isfinite(self.factors.factor) & ((self.factors.flag == FINE) | (not self.factors.amplifies))

    def sign_is_uncertain(self) -> bool:
        """Check whether the absolute median factor is smaller than twice its median sigma."""
        factor, spread = (values[self.applied()] for values in (self.factors.factor, self.factors.spread))
        known = np.isfinite(factor) & np.isfinite(spread)
        return bool(known.any()) and bool(abs(np.median(factor[known])) < 2 * np.median(spread[known]))


def directions_of(series: PointSeries) -> FloatArray:
    """Return the unit vector of positive displacement of each point, shape (n_points, 3).

    Raises
    ------
    InputError
        If the layer has neither directions nor angles.
    """
    if series.component in ("east", "up"):
        return np.tile([1.0, 0.0, 0.0] if series.component == "east" else [0.0, 0.0, 1.0], (series.n_points, 1))
    if series.direction is not None:
        return np.asarray(series.direction)
    if {"incidence_deg", "heading_deg"} <= set(series.attributes):
        incidence = checked_incidence(series.attributes["incidence_deg"], message("The field incidence_deg"))
        return los_from_heading(incidence, series.attributes["heading_deg"])
    raise InputError(
        message(
            "The layer has no line of sight (fields los_east, los_north, los_up, or incidence_deg and heading_deg); "
            "import it again with INCIDENCE and HEADING."
        )
    )


def nearest_directions(series: PointSeries, other: PointSeries) -> tuple[FloatArray, float]:
    """Return the direction of the nearest point of another layer, shape (n_points, 3), and the maximum distance [m].

    The direction of a point without coordinates is NaN.
    """
    from scipy.spatial import cKDTree

    vectors = directions_of(other)
    known = np.isfinite(vectors).all(axis=1) & np.isfinite(other.xy).all(axis=1)
    if not known.any():
        raise InputError(
            message("No point in TARGET_LAYER has a line of sight; import the layer again with its angles.")
        )
    crs = local_crs(series.xy, series.crs)
    there = transform(other.xy[known], other.crs, crs)
    located = np.isfinite(there).all(axis=1)
    if not located.any():
        raise InputError(
            message("The points lie outside the area of use of {crs}; check the CRS of the layer.", crs=other.crs)
        )
    here = transform(series.xy, series.crs, crs)
    placed = np.isfinite(here).all(axis=1)
    distance, index = cKDTree(there[located]).query(here[placed])
    directions = np.full((series.n_points, 3), np.nan)
    directions[placed] = vectors[known][located][index]
    return directions, float(np.max(distance))


def project(
    series: PointSeries,
    method: str,
    *,
    target: FloatArray | None = None,
    downslope: FloatArray | None = None,
    direction: FloatArray | None = None,
    parameters: dict[str, Any] | None = None,
) -> Projected:
    """Project a layer onto another line of sight or a direction of motion.

    Parameters
    ----------
    series : PointSeries
        Layer with its line of sight; if it has no sigma, the noise is estimated from the series.
    method : str
        One of `METHODS`.
    target : ndarray, shape (n_points, 3) or (3,), optional
        Target line of sight. If omitted, vertical, east, downslope and direction return the motion itself; the other
        methods use the mean line of sight of the layer.
    downslope : ndarray, shape (n_points, 3), optional
        Unit vectors down the slope; NaN = unknown.
    direction : ndarray, shape (3,), optional
        Unit vector of the motion, for METHOD = direction.
    parameters : dict, optional
        Parameters recorded in the lineage.

    Raises
    ------
    InputError
        If the method is unknown, the layer has no line of sight, a direction required by the method is missing, or no
        point can be projected.
    """
    if method not in METHODS:
        raise InputError(
            message("METHOD is {method}; use one of {methods}.", method=quoted(method), methods=", ".join(METHODS))
        )
    los = directions_of(series)
    notes: list[str] = []
    if method in ("downslope_prior", "published") and target is None:
        target = mean_direction(los)
        notes.append(message("No target is set: all points are projected onto the mean line of sight of the layer."))
    if target is not None:
        target = np.array(np.broadcast_to(np.asarray(target, dtype=float), (series.n_points, 3)))
    if method == "downslope_prior" and downslope is None:
        notes.append(
            message(
                "No DEM is set: no direction of motion is preferred, and the factor is the cosine of the "
                "angle between the two lines of sight."
            )
        )
        downslope = np.full((series.n_points, 3), np.nan)
    factors, component, along = _factors(method, los, target, downslope, direction)
    kept = np.isfinite(factors.factor) & ~((factors.flag != FINE) & factors.amplifies)
    factor = np.where(kept, factors.factor, np.nan)
    noise = series.sigma if series.sigma is not None else noise_of(series.dates, series.values)[:, None]
    sigma = np.sqrt((factor[:, None] * noise) ** 2 + (factors.spread[:, None] * series.values) ** 2)
    attributes = {name: array for name, array in series.attributes.items() if name not in _OF_DIRECTION}
    _rescale(attributes, factor, factors.spread)
    attributes.update(
        factor=factors.factor,
        factor_sigma=np.where(kept, factors.spread, np.nan),
        sensitivity=factors.sensitivity,
        sigma=_rms(sigma),
        flag=factors.flag.astype(float),
    )
    lineage = series.lineage.child("projectlos", parameters or {}, series.content_hash())
    out = series.with_(
        values=series.values * factor[:, None],
        sigma=sigma,
        component=component,
        direction=along,
        attributes=attributes,
        lineage=lineage,
    )
    limitations = _counts(factors, los, kept)
    if not kept.any():
        raise InputError(
            message("No point can be projected with METHOD = {method}. {note}", method=method, note=limitations[-1])
        )
    done = Projected(out, factors, los, target, downslope, notes, limitations)
    if done.sign_is_uncertain():
        known = done.applied() & np.isfinite(factors.spread)
        limitations.insert(
            0,
            message(
                "The factor is {factor:.2f} ± {sigma:.2f} (1σ): even its sign is uncertain, so the projected "
                "values provide little information on the motion in the target line of sight.",
                factor=np.median(factors.factor[known]),
                sigma=np.median(factors.spread[known]),
            ),
        )
    return done


def _factors(
    method: str,
    los: FloatArray,
    target: FloatArray | None,
    downslope: FloatArray | None,
    direction: FloatArray | None,
) -> tuple[Factors, str, FloatArray]:
    """Return the factors, the component of the output and its directions."""
    if method == "downslope_prior" and target is not None and downslope is not None:
        return prior_factors(los, target, downslope), "los", target
    if method == "published" and target is not None:
        return published_factors(los, target), "los", target
    if method == "downslope":
        if downslope is None:
            raise InputError(message("METHOD = downslope requires the slope direction; set DEM."))
        motion, component = downslope, "downslope"
    elif method == "direction":
        if direction is None:
            raise InputError(
                message("DIRECTION is missing; enter the azimuth and plunge of the motion, such as 135, 20.")
            )
        motion, component = direction, "custom"
    else:
        motion, component = np.eye(3)[0 if method == "east" else 2], {"vertical": "up"}.get(method, method)
    factors = direction_factors(los, motion, target)
    motion = np.array(np.broadcast_to(motion, los.shape))
    return factors, component if target is None else "los", motion if target is None else target


def _rescale(attributes: dict[str, FloatArray], factor: FloatArray, spread: FloatArray) -> None:
    velocity = attributes.get("velocity")
    for name in _SPREADS:
        if name in attributes:
            attributes[name] = np.abs(factor) * attributes[name]
    if velocity is not None:
        attributes["velocity"] = factor * velocity
        if "velocity_std" in attributes:
            attributes["velocity_std"] = np.hypot(attributes["velocity_std"], spread * velocity)
    for name in _LINEAR:
        if name in attributes:
            attributes[name] = factor * attributes[name]


def _rms(sigma: FloatArray) -> FloatArray:
    known = np.isfinite(sigma)
    squares = np.where(known, sigma, 0.0) ** 2
    return np.where(known.any(axis=1), np.sqrt(squares.sum(axis=1) / np.maximum(known.sum(axis=1), 1)), np.nan)


def _counts(factors: Factors, los: FloatArray, kept: BoolArray) -> list[str]:
    limitations = []
    blind = int((factors.flag == INSENSITIVE).sum())
    if blind:
        done = message("left empty") if factors.amplifies else message("kept and flagged")
        limitations.append(
            plural(
                "{count} of {seen:,} points has a sensitivity below 0.2 to the assumed motion; its values "
                "are {done} (flag 1).",
                "{count:,} of {seen:,} points have a sensitivity below 0.2 to the assumed motion; their "
                "values are {done} (flag 1).",
                count=blind,
                seen=len(los),
                done=done,
            )
        )
    lost = int((factors.flag == UNKNOWN).sum())
    if lost:
        done = (
            message("left empty")
            if not kept[factors.flag == UNKNOWN].any()
            else message("projected without a preferred direction")
        )
        limitations.append(
            message(
                "At {lost:,} of {seen:,} points, the direction is unknown (outside the DEM, nodata, level "
                "ground, or no line of sight); these points are {done} (flag 2).",
                lost=lost,
                seen=len(los),
                done=done,
            )
        )
    return limitations


def mean_angles(vectors: FloatArray) -> tuple[float, float]:
    """Return incidence and heading of the mean of unit vectors [deg]."""
    incidence, heading = angles_of(mean_direction(vectors))
    return float(incidence), float(heading)
