"""Point changes in the two frames in which the response to a driver is tested."""

from __future__ import annotations

from dataclasses import dataclass

from ..common.arrays import FloatArray
from .intervals import Frame


@dataclass(frozen=True)
class FramedPoints:
    """Changes of some points in both frames.

    Attributes
    ----------
    halves : tuple of ndarray, shape (n_points, n_intervals)
        Means of each half of the neighbours, in the ground frame.
    near, own : ndarray, shape (n_points, n_intervals)
        Means of all neighbours and the changes of the points themselves, in the noise frame.
    """

    halves: tuple[FloatArray, FloatArray]
    near: FloatArray
    own: FloatArray


@dataclass(frozen=True)
class ComparisonFrames:
    """The two frames of a test.

    Attributes
    ----------
    ground, noise : Frame
        Frames for means of neighbours and for single points.
    freedom : int
        Degrees of freedom: number of intervals minus the trend and seasonal terms.
    """

    ground: Frame
    noise: Frame
    freedom: int

    def points(self, first: FloatArray, second: FloatArray, own: FloatArray) -> FramedPoints:
        """Return points from the changes of both halves of their neighbours and from their own changes."""
        halves = self.ground.rows(first), self.ground.rows(second)
        return FramedPoints(halves, self.noise.rows((first + second) / 2), self.noise.rows(own))
