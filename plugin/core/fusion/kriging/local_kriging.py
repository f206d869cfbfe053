"""Local kriging of points of several sensors, with one nugget per sensor and a field of offsets between sensors.

An observation of sensor s at x is z(x) + b_s(x) + noise, where z is the motion and b_s the offset of the sensor from
the first sensor (0 for the first), a random field with unknown mean. The estimate is z, or z + b_s for a target sensor.
The weights do not depend on the dates, so one solution is used for all dates.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...common.arrays import BoolArray, FloatArray, IntArray
from ...common.messages import message
from ...common.progress import Progress
from ..points.sensor_points import Points

NEIGHBOURS = 24
# points spread over the whole area, so that the mean is not local where all near points lie on one side
FAR = 12
_SPREAD = 150
SHAPES = ("exponential", "matern")
# additional shapes of the covariance of sigma: Matérn with ν = 5/2, and Gaussian (ν → ∞)
SMOOTH_SHAPES = ("matern52", "gaussian")
# targets per block; the arrays of a block fit into the processor cache
_BLOCK = 100


@dataclass(frozen=True)
class Field:
    """Covariance of the motion z and of the offsets between sensors.

    Attributes
    ----------
    sill : float
        Variance of the short-range structure of z.
    length_m : float
        Length of the short-range structure [m]; there γ reaches 63 % (exponential) or 26 % (matern: ν = 3/2) of the
        sill.
    nuggets : tuple of float
        Noise variance per sensor.
    shape : str
        One of `SHAPES` or `SMOOTH_SHAPES`.
    far_sill, far_length_m : float
        Variance and length [m] of a second, long-range structure of z (exponential).
    offset_sill, offset_length_m : float
        Variance and length [m] of the offsets of the second sensor about their mean.
    least_nugget : float
        Minimum nugget as a share of the variance of z; it keeps the system solvable for coincident points.
    of_sigma : Field or None
        Finer covariance from which sigma and the noise of points are computed; None for this one.
    """

    sill: float
    length_m: float
    nuggets: tuple[float, ...]
    shape: str = "exponential"
    far_sill: float = 0.0
    far_length_m: float = 1.0
    offset_sill: float = 0.0
    offset_length_m: float = 1.0
    least_nugget: float = 1e-6
    of_sigma: Field | None = None

    @property
    def noise(self) -> FloatArray:
        """Noise variance per sensor, from the covariance of sigma, shape (n_sensors,)."""
        return np.asarray((self.of_sigma or self).nuggets)

    @property
    def variance(self) -> float:
        """Variance of z."""
        return self.sill + self.far_sill

    @property
    def range_m(self) -> float:
        """Distance at which γ of z reaches 95 % of its sill [m]."""
        reach = np.geomspace(0.1, 10.0, 400) * max(self.length_m, self.far_length_m if self.far_sill else 0.0)
        below = self.motion(reach) <= 0.05 * self.variance
        return float(reach[np.argmax(below)]) if below.any() else float(reach[-1])

    def motion(self, h: FloatArray) -> FloatArray:
        """Return the covariance of z at distances `h` [m]."""
        near = self.sill * correlation(h / self.length_m, self.shape)
        return near + self.far_sill * np.exp(-h / self.far_length_m) if self.far_sill else near

    def offset(self, h: FloatArray) -> FloatArray:
        """Return the covariance of the offsets at distances `h` [m]."""
        return self.offset_sill * correlation(h / self.offset_length_m, "matern")


def correlation(ratio: FloatArray, shape: str) -> FloatArray:
    """Return the correlation at distances given in units of the length."""
    if shape == "gaussian":
        return np.asarray(np.exp(-0.5 * ratio**2))
    near = np.exp(-ratio)
    if shape == "matern":
        near *= 1 + ratio
    elif shape == "matern52":
        near *= 1 + ratio * (1 + ratio / 3)
    return near


@dataclass(frozen=True, eq=False)
class Targets:
    """Target positions of an estimate.

    Attributes
    ----------
    xy : ndarray, shape (n_targets, 2)
        Positions [m], in the CRS of the points.
    drift : ndarray, shape (n_targets, n_drifts)
        As in `Points`.
    sensor : ndarray of int, shape (n_targets,), or None
        Sensor whose observation, without noise, is estimated; None for the motion in the datum of the first sensor.
    """

    xy: FloatArray
    drift: FloatArray
    sensor: IntArray | None = None

    def __len__(self) -> int:
        return len(self.xy)

    def block(self, start: int, end: int) -> Targets:
        """Return the targets from index `start` to `end`, exclusive."""
        sensor = None if self.sensor is None else self.sensor[start:end]
        return Targets(self.xy[start:end], self.drift[start:end], sensor)


def targets_of(points: Points, with_sensor: bool = True) -> Targets:
    """Return the positions of points as targets."""
    return Targets(points.xy, points.drift, points.sensor if with_sensor else None)


def neighbours(points: Points, targets: Targets, count: int = NEIGHBOURS, far: int = FAR) -> IntArray:
    """Return, for every target, the nearest points of each sensor and `far` points spread over the whole area.

    Returns
    -------
    ndarray of int, shape (n_targets, n_neighbours)
        Indices of the points, without duplicates in a row.
    """
    from scipy.spatial import cKDTree

    found = []
    for sensor in range(points.n_sensors):
        own = np.flatnonzero(points.sensor == sensor)
        near = min(count + far, len(own))
        _, index = cKDTree(points.xy[own]).query(targets.xy, k=list(range(1, near + 1)))
        if far and len(own) > count + far:
            index = _with_far(points.xy[own], targets.xy, index, count, far)
        found.append(own[index])
    return np.hstack(found)


def spread_over(xy: FloatArray, count: int = _SPREAD) -> IntArray:
    """Return the indices of about `count` points, one in each occupied square of the area."""
    side = max(float(np.sqrt(np.prod(np.maximum(np.ptp(xy, axis=0), 1e-3)) / count)), 1e-6)
    return np.unique(np.floor((xy - xy.min(axis=0)) / side).astype(int), axis=0, return_index=True)[1]


def _with_far(xy: FloatArray, places: FloatArray, index: IntArray, count: int, far: int) -> IntArray:
    """Replace the last `far` of the nearest points by points spread over the area that are not yet among them."""
    from scipy.spatial import cKDTree

    wide = spread_over(xy)
    k = min(far, len(wide))
    _, other = cKDTree(xy[wide]).query(places, k=list(range(1, k + 1)))
    other = wide[other]
    mixed = np.array(index)
    for column in range(k):
        known = (index == other[:, column, None]).any(axis=1)
        mixed[:, count + column] = np.where(known, index[:, count + column], other[:, column])
    return mixed


def kriging_weights(
    points: Points,
    field: Field,
    targets: Targets,
    index: IntArray,
    progress: Progress | None = None,
) -> tuple[FloatArray, FloatArray]:
    """Return the kriging weights of the neighbours of every target and the kriging variance.

    Parameters
    ----------
    points, targets, field
        Observations, targets and covariance.
    index : ndarray of int, shape (n_targets, n_neighbours)
        See `neighbours`.
    progress : Progress, optional
        Updated after every block of targets.

    Returns
    -------
    weights : ndarray, shape (n_targets, n_neighbours)
        All weights of a target sum to 1; those of the second sensor sum to 1 if it is the target sensor, otherwise
        to 0.
    variance : ndarray, shape (n_targets,)
        Error variance of z, or of z plus the offset if a target sensor is set; without observation noise.
    """
    [found] = weights_of_fields(points, (replace(field, of_sigma=None),), targets, index, progress)
    return found.weights, found.variance


@dataclass(frozen=True, eq=False)
class Weights:
    """Kriging weights of targets with their error variances.

    Attributes
    ----------
    weights : ndarray, shape (n_targets, n_neighbours)
    variance : ndarray, shape (n_targets,)
        As in `kriging_weights`.
    error_variance : ndarray, shape (n_targets,)
        Error variance of these weights under the covariance of sigma.
    """

    weights: FloatArray
    variance: FloatArray
    error_variance: FloatArray


def weights_of_fields(
    points: Points, fields: Sequence[Field], targets: Targets, index: IntArray, progress: Progress | None = None
) -> list[Weights]:
    """Return the kriging weights and error variances for several covariances and the same neighbours."""
    progress = progress or Progress()
    found = [Weights(np.empty(index.shape), *np.empty((2, len(targets)))) for _ in fields]
    for start in range(0, len(targets), _BLOCK):
        progress.step(start / max(len(targets), 1), message("Kriging"))
        end = min(start + _BLOCK, len(targets))
        system = _System.of(points, targets.block(start, end), index[start:end])
        for field, each in zip(fields, found):
            weights, variance = system.solve(field)
            each.weights[start:end], each.variance[start:end] = weights, variance
            own = field.of_sigma
            each.error_variance[start:end] = variance if own is None else system.error_variance(own, weights)
    return found


def shared_noise(index: IntArray, first: Weights, second: Weights, noise: FloatArray) -> FloatArray:
    """Return the covariance of the errors of two quantities at targets from that of their noise at points."""
    return np.asarray((first.weights * second.weights * noise[index]).sum(axis=1))


@dataclass(frozen=True, eq=False)
class _System:
    """Kriging systems of targets: distances, sensors, relative noise and drift functions of their neighbours."""

    apart: FloatArray
    there: FloatArray
    second: BoolArray
    target_second: BoolArray
    sensor: IntArray
    noise: FloatArray
    left: FloatArray
    right: FloatArray
    two: bool

    @classmethod
    def of(cls, points: Points, targets: Targets, index: IntArray) -> _System:
        n = len(index)
        sensor = points.sensor[index]
        target_sensor = np.zeros(n, dtype=int) if targets.sensor is None else targets.sensor
        x, y = points.xy[:, 0][index], points.xy[:, 1][index]
        return cls(
            _distance(x[:, :, None] - x[:, None], y[:, :, None] - y[:, None]),
            _distance(x - targets.xy[:, :1], y - targets.xy[:, 1:]),
            sensor == 1,
            target_sensor == 1,
            sensor,
            points.noise[index],
            _drifts(points, sensor, points.drift[index]),
            _drifts(points, target_sensor[:, None], targets.drift[:, None])[:, 0],
            points.n_sensors > 1,
        )

    def covariances(self, field: Field) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Return covariances among the neighbours (with noise) and with the target, and the variance of the target."""
        n, k = self.sensor.shape
        covariance, across = field.motion(self.apart), field.motion(self.there)
        variance = np.full(n, field.variance)
        if field.offset_sill and self.two:
            covariance += field.offset(self.apart) * (self.second[:, :, None] & self.second[:, None])
            across += field.offset(self.there) * (self.second & self.target_second[:, None])
            variance += field.offset_sill * self.target_second
        nuggets = np.maximum(np.asarray(field.nuggets), field.least_nugget * max(field.variance, 1e-12))
        covariance[:, np.arange(k), np.arange(k)] += nuggets[self.sensor] * self.noise
        return covariance, across, variance

    def solve(self, field: Field) -> tuple[FloatArray, FloatArray]:
        """Return the kriging weights and the kriging variance."""
        n, k = self.sensor.shape
        covariance, across, variance = self.covariances(field)
        size = k + self.left.shape[2]
        system = np.zeros((n, size, size))
        system[:, :k, :k] = covariance
        system[:, :k, k:] = self.left
        system[:, k:, :k] = self.left.transpose(0, 2, 1)
        # keep the system regular if a drift is constant among the neighbours
        system[:, np.arange(k, size), np.arange(k, size)] = -1e-9
        side = np.concatenate([across, self.right], axis=1)
        solved = np.linalg.solve(system, side[:, :, None])[:, :, 0]
        return solved[:, :k], np.maximum(variance - (solved * side).sum(axis=1), 0.0)

    def error_variance(self, field: Field, weights: FloatArray) -> FloatArray:
        """Return the error variance under `field` of weights from another covariance (Chilès and Delfiner, 3.1)."""
        covariance, across, variance = self.covariances(field)
        of_neighbours = (np.matmul(covariance, weights[:, :, None])[:, :, 0] * weights).sum(axis=1)
        return np.asarray(np.maximum(variance - 2 * (weights * across).sum(axis=1) + of_neighbours, 0.0))


def _distance(x: FloatArray, y: FloatArray) -> FloatArray:
    x *= x
    y *= y
    x += y
    return np.sqrt(x, out=x)


def _drifts(points: Points, sensor: IntArray, drift: FloatArray) -> FloatArray:
    """Return the drift functions: 1, indicator of the second sensor (with two sensors), and the drift columns."""
    columns = [np.ones((*sensor.shape, 1))]
    if points.n_sensors > 1:
        columns.append((sensor == 1)[..., None].astype(float))
    return np.concatenate([*columns, drift], axis=-1)


def weighted_sums(index: IntArray, weights: FloatArray, values: FloatArray) -> FloatArray:
    """Return the weighted sums of the values of the neighbours, shape (n_targets,) or (n_targets, n_dates)."""
    from scipy.sparse import csr_matrix

    n, k = index.shape
    rows = csr_matrix((weights.reshape(-1), index.reshape(-1), np.arange(0, n * k + 1, k)), shape=(n, len(values)))
    return np.asarray(rows @ values)
