"""Factors that project displacement from one line of sight onto another or onto a direction of motion.

The factor of a point depends only on directions and is the same for all dates; noise affects only the sigma.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import FloatArray, IntArray
from ..common.errors import InputError
from ..common.messages import message, quoted
from ..geometry.line_of_sight import angles_of

METHODS = ("downslope_prior", "direction", "published", "vertical", "east", "downslope")
MIN_SENSITIVITY = 0.2
# standard deviation of motion in any direction, relative to that along the slope
OFF_DOWNSLOPE = 0.3
FINE, INSENSITIVE, UNKNOWN = 0, 1, 2
_COMPASS = ("N", "NE", "E", "SE", "S", "SW", "W", "NW")


@dataclass(frozen=True, eq=False)
class Factors:
    """Projection factors of points; arrays of shape (n_points,).

    Attributes
    ----------
    factor : ndarray
        Factor applied to the values; NaN where the direction is unknown.
    spread : ndarray
        Standard deviation of the factor due to the assumed distribution of the direction of motion; 0 if the direction
        is assumed to be known.
    sensitivity : ndarray
        Component of the assumed unit motion in the line of sight, −1 to 1.
    flag : ndarray of int
        0 = fine; 1 = |sensitivity| below 0.2; 2 = line of sight or direction unknown.
    amplifies : bool
        Whether the factor is unbounded as the sensitivity approaches 0; flagged values are then excluded.
    """

    factor: FloatArray
    spread: FloatArray
    sensitivity: FloatArray
    flag: IntArray
    amplifies: bool


def direction_factors(los: FloatArray, motion: FloatArray, target: FloatArray | None = None) -> Factors:
    """Return the factors u·l1 / u·l2 for motion along u, or 1 / u·l2 (the motion along u) without a target.

    Parameters
    ----------
    los : ndarray, shape (n_points, 3)
        Unit vectors l2 of the measured line of sight.
    motion : ndarray, shape (n_points, 3) or (3,)
        Unit vectors u of the motion.
    target : ndarray, shape (n_points, 3) or (3,), optional
        Unit vectors l1 of the target line of sight.
    """
    los, motion = np.broadcast_arrays(np.asarray(los, dtype=float), np.asarray(motion, dtype=float))
    sensitivity = np.sum(motion * los, axis=-1)
    top = np.ones(len(los)) if target is None else np.sum(motion * target, axis=-1)
    with np.errstate(divide="ignore", invalid="ignore"):
        factor = np.where(sensitivity != 0, top / sensitivity, np.nan)
    return Factors(factor, np.zeros(len(los)), sensitivity, _flag(sensitivity, top), True)


def prior_factors(
    los: FloatArray,
    target: FloatArray,
    downslope: FloatArray,
    along: float = 1.0,
    across: float = OFF_DOWNSLOPE,
) -> Factors:
    """Return the best linear factors for motion that is mostly, but not only, downslope.

    Parameters
    ----------
    los, target : ndarray, shape (n_points, 3)
        Unit vectors l2 and l1 of the measured and the target line of sight.
    downslope : ndarray, shape (n_points, 3)
        Unit vectors s down the slope; if NaN, no direction is preferred and the point is flagged.
    along, across : float
        Standard deviations of the motion along s and in any direction; only their ratio matters.

    Notes
    -----
    The motion d has the covariance S = along² s sᵀ + across² I. The factor is l1ᵀ S l2 / l2ᵀ S l2, the limit of the
    estimate for small noise, so that it is the same for all dates. Its spread is the standard deviation of l1ᵀ d given
    l2ᵀ d, divided by the standard deviation of l2ᵀ d. For across → 0 the factor is that of a single direction; for
    along = 0 it is the cosine of the angle between the lines of sight.
    """
    los, target = np.broadcast_arrays(np.asarray(los, dtype=float), np.asarray(target, dtype=float))
    known = np.isfinite(downslope).all(axis=-1)
    s = np.where(known[:, None], downslope, 0.0)
    own, other = np.sum(s * los, axis=1), np.sum(s * target, axis=1)
    los_2 = along**2 * own**2 + across**2
    both = along**2 * own * other + across**2 * np.sum(los * target, axis=1)
    target_2 = along**2 * other**2 + across**2
    factor = both / los_2
    spread = np.sqrt(np.maximum(target_2 - both**2 / los_2, 0.0) / los_2)
    sensitivity = np.where(known, own, np.nan)
    return Factors(factor, spread, sensitivity, _flag(sensitivity, other), False)


def published_factors(los: FloatArray, target: FloatArray) -> Factors:
    """Return the factors 1 / cos(a1 − a2) of the incidence angles (Khalili et al. 2024, eq. 1).

    The factor is correct for motion along the target line of sight if both satellites have the same heading. The
    spread is the sine of the angle between the lines of sight, the uncertainty for equally likely directions of
    motion. The sensitivity is the cosine of this angle.
    """
    los, target = np.broadcast_arrays(np.asarray(los, dtype=float), np.asarray(target, dtype=float))
    difference = np.radians(angles_of(target)[0] - angles_of(los)[0])
    cosine = np.clip(np.sum(los * target, axis=-1), -1.0, 1.0)
    return Factors(1.0 / np.cos(difference), np.sqrt(1.0 - cosine**2), cosine, _flag(cosine, cosine), True)


def _flag(sensitivity: FloatArray, in_target: FloatArray) -> IntArray:
    """Return the flags from the components of the motion in the measured and in the target line of sight."""
    flag = np.where(np.abs(sensitivity) < MIN_SENSITIVITY, INSENSITIVE, FINE)
    return np.where(np.isfinite(sensitivity) & np.isfinite(in_target), flag, UNKNOWN)


def possible_factors(los: FloatArray, target: FloatArray) -> tuple[float, float, float]:
    """Return the 5th, 50th and 95th percentile of the true factor over slides in all directions with dips of 0° to 45°.

    Parameters
    ----------
    los, target : ndarray, shape (3,)
        Mean unit vectors. Directions with |sensitivity| < 0.2 in `los` are excluded.
    """
    azimuth, dip = np.meshgrid(np.radians(np.arange(0, 360, 5)), np.radians(np.arange(0, 50, 5)))
    motion = np.stack([np.sin(azimuth) * np.cos(dip), np.cos(azimuth) * np.cos(dip), -np.sin(dip)], axis=-1)
    motion = motion.reshape(-1, 3)
    own = motion @ los
    visible = np.abs(own) >= MIN_SENSITIVITY
    low, middle, high = np.percentile((motion @ target)[visible] / own[visible], [5, 50, 95])
    return float(low), float(middle), float(high)


def parse_direction(text: str | None) -> FloatArray:
    """Return the unit vector (east, north, up) of a direction of motion entered by the user.

    Parameters
    ----------
    text : str or None
        A compass direction such as "SE"; an azimuth [deg] of horizontal motion, "135"; azimuth and plunge below the
        horizon [deg], "135, 20"; or an east, north, up vector of any length, "0.6, -0.6, -0.5".

    Raises
    ------
    InputError
        If the text is missing or has none of these forms.
    """
    hint = message(
        "use a compass direction such as SE, azimuth and plunge in degrees such as 135, 20, or an east, "
        "north, up vector such as 0.6, -0.6, -0.5."
    )
    if text is None or not text.strip():
        raise InputError(message("DIRECTION is missing; {hint}", hint=hint))
    word = text.strip().upper()
    if word in _COMPASS:
        word = str(45 * _COMPASS.index(word))
    try:
        numbers = [float(part) for part in word.replace(";", ",").replace(",", " ").split()]
    except ValueError:
        raise InputError(
            message("DIRECTION is {text}, which is not a valid direction; {hint}", text=quoted(text), hint=hint)
        ) from None
    if not np.isfinite(numbers).all() or not 1 <= len(numbers) <= 3:
        raise InputError(
            message("DIRECTION is {text}, which is not a valid direction; {hint}", text=quoted(text), hint=hint)
        )
    if len(numbers) == 3:
        length = float(np.linalg.norm(numbers))
        if length < 1e-9:
            raise InputError(
                message("DIRECTION is {text}, which is a vector of zero length; {hint}", text=quoted(text), hint=hint)
            )
        return np.array(numbers) / length
    azimuth, plunge = numbers[0], numbers[1] if len(numbers) == 2 else 0.0
    if abs(azimuth) > 360 or abs(plunge) > 90:
        raise InputError(
            message(
                "DIRECTION is {text}; the azimuth must be within ±360° and the plunge within ±90°.", text=quoted(text)
            )
        )
    a, p = np.radians(azimuth), np.radians(plunge)
    return np.array([np.sin(a) * np.cos(p), np.cos(a) * np.cos(p), -np.sin(p)])
