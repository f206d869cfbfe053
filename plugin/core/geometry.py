"""Unit vectors of the line of sight, ground to satellite, in east, north, up."""

from __future__ import annotations

import numpy as np


def los_from_heading(incidence_deg: np.ndarray | float, heading_deg: np.ndarray | float) -> np.ndarray:
    """Return the line of sight of a right-looking sensor.

    Parameters
    ----------
    incidence_deg : ndarray, shape (n_points,), or float
        Angle at the ground between the vertical and the direction to the satellite [deg].
    heading_deg : ndarray, shape (n_points,), or float
        Flight direction, clockwise from north [deg].

    Returns
    -------
    ndarray, shape (n_points, 3) or (3,)
        East, north, up; Khalili et al. 2024, eq. (2), equal to MintPy's form with azimuth 90 - heading.
    """
    incidence, heading = np.radians(incidence_deg), np.radians(heading_deg)
    return np.stack(
        np.broadcast_arrays(
            -np.sin(incidence) * np.cos(heading), np.sin(incidence) * np.sin(heading), np.cos(incidence)
        ),
        axis=-1,
    )
