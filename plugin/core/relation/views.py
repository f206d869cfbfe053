"""Ground and points in the frames in which one driver is looked for."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .intervals import Frame


@dataclass(frozen=True)
class Points:
    """Some points in both frames.

    Attributes
    ----------
    halves : tuple of ndarray, shape (n_points, n_intervals)
        Means of each half of the neighbours, in the frame of the ground.
    near, own : ndarray, shape (n_points, n_intervals)
        Means of all neighbours, and the points themselves, in the frame of single points.
    """

    halves: tuple[np.ndarray, np.ndarray]
    near: np.ndarray
    own: np.ndarray


@dataclass(frozen=True)
class Views:
    """The two frames.

    Attributes
    ----------
    ground, noise : Frame
        For means of neighbours, and for single points.
    freedom : int
        Intervals less trend and seasons.
    """

    ground: Frame
    noise: Frame
    freedom: int

    def points(self, first: np.ndarray, second: np.ndarray, own: np.ndarray) -> Points:
        """Return points with the changes of both halves of their neighbours and their own."""
        halves = self.ground.rows(first), self.ground.rows(second)
        return Points(halves, self.noise.rows((first + second) / 2), self.noise.rows(own))
