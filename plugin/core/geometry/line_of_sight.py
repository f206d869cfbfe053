"""Unit vectors of the line of sight, ground → satellite, with components east, north, up."""

from __future__ import annotations

import numpy as np

from ..common.arrays import FloatArray
from ..common.errors import InputError
from ..common.messages import message, quoted
from ..common.nan_statistics import nanmax, nanmedian, nanmin

UNIT_TOLERANCE = 0.01


def los_from_heading(
    incidence_deg: FloatArray | float, heading_deg: FloatArray | float, look: str = "right"
) -> FloatArray:
    """Return the line-of-sight vector of a side-looking sensor.

    Parameters
    ----------
    incidence_deg : ndarray, shape (n_points,), or float
        Angle at the ground between the vertical and the direction to the satellite [deg].
    heading_deg : ndarray, shape (n_points,), or float
        Flight direction, clockwise from north [deg].
    look : {"right", "left"}
        Side of the flight path to which the sensor looks.

    Returns
    -------
    ndarray, shape (n_points, 3) or (3,)
        East, north, up; Khalili et al. (2024), eq. 2, equivalent to MintPy's formula with azimuth 90° − heading.

    Raises
    ------
    InputError
        If `look` is neither right nor left.
    """
    if look not in ("right", "left"):
        raise InputError(message("The look direction is {look}; use right or left.", look=quoted(look)))
    incidence, heading = np.radians(incidence_deg), np.radians(heading_deg)
    side = 1.0 if look == "right" else -1.0
    return np.stack(
        np.broadcast_arrays(
            -side * np.sin(incidence) * np.cos(heading),
            side * np.sin(incidence) * np.sin(heading),
            np.cos(incidence),
        ),
        axis=-1,
    )


def angles_of(vectors: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return incidence and heading of a right-looking sensor [deg]; the heading is between −180 and 180.

    Parameters
    ----------
    vectors : ndarray, shape (..., 3)
        Unit vectors ground → satellite; the result is NaN for NaN.
    """
    vectors = np.asarray(vectors, dtype=float)
    incidence = np.degrees(np.arccos(np.clip(vectors[..., 2], -1.0, 1.0)))
    heading = np.degrees(np.arctan2(vectors[..., 1], -vectors[..., 0]))
    return incidence, heading


def angle_between(first: FloatArray, second: FloatArray) -> FloatArray:
    """Return the angle between unit vectors [deg], shape (...,)."""
    return np.asarray(np.degrees(np.arccos(np.clip(np.sum(first * second, axis=-1), -1.0, 1.0))))


def mean_direction(vectors: FloatArray) -> FloatArray:
    """Return the normalized mean of unit vectors, shape (3,); vectors with NaN are ignored.

    Raises
    ------
    InputError
        If no vector is known, or the vectors cancel each other out.
    """
    vectors = np.asarray(vectors, dtype=float).reshape(-1, 3)
    known = vectors[np.isfinite(vectors).all(axis=1)]
    mean = known.mean(axis=0) if len(known) else np.zeros(3)
    length = float(np.linalg.norm(mean))
    if length < 0.1:
        raise InputError(
            message(
                "The line-of-sight directions of the points are unknown or cancel each other out; import "
                "the layer again."
            )
        )
    return mean / length


def checked_los(vectors: FloatArray, source: str = message("The line of sight")) -> tuple[FloatArray, bool]:
    """Return unit vectors that point up, and whether they were reversed.

    Parameters
    ----------
    vectors : ndarray, shape (n_points, 3) or (3,)
        East, north, up; ground → satellite or satellite → ground, decided by the median of up. NaN remains NaN.
    source : str
        Column or file, for the message.

    Raises
    ------
    InputError
        If the length of a vector differs from 1 by more than 1 %.
    """
    vectors = np.asarray(vectors, dtype=float)
    length = np.atleast_1d(np.linalg.norm(vectors, axis=-1))
    if np.isfinite(length).any():
        worst = int(np.nanargmax(np.abs(length - 1)))
        if abs(length[worst] - 1) > UNIT_TOLERANCE:
            raise InputError(
                message(
                    "{source} in row {worst} has a length of {length:.3f}, but must be a unit vector.",
                    source=source,
                    worst=worst + 1,
                    length=length[worst],
                )
            )
    vectors = vectors / length.reshape((*vectors.shape[:-1], 1))
    up = vectors[..., 2]
    turned = bool(np.isfinite(up).any() and nanmedian(up) < 0)
    return (-vectors if turned else vectors), turned


def checked_incidence(incidence_deg: FloatArray | float, source: str = message("The incidence angle")) -> FloatArray:
    """Return incidence angles [deg] after checking their range and unit.

    Raises
    ------
    InputError
        If there is no angle, the angles are in radians, or an angle is outside 5° to 85°.
    """
    angles = np.asarray(incidence_deg, dtype=float)
    if not np.isfinite(angles).any():
        raise InputError(message("{source} is empty; provide degrees from the vertical.", source=source))
    low, high = float(nanmin(angles)), float(nanmax(angles))
    lies = (
        message("is {low:.3g}", low=low)
        if low == high
        else message("lies between {low:.3g} and {high:.3g}", low=low, high=high)
    )
    if low >= 0.08 and high <= np.pi / 2:
        raise InputError(
            message(
                "{source} {lies}, which looks like radians; provide degrees from the vertical.",
                source=source,
                lies=lies,
            )
        )
    if low < 5.0 or high > 85.0:
        raise InputError(
            message("{source} {lies}; provide degrees from the vertical between 5 and 85.", source=source, lies=lies)
        )
    return angles
