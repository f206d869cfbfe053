"""Kalman filter of many series at once: offset, driver amplitudes, and a slowly varying velocity.

State of a series: [offset, amplitudes (K), deviation d, velocity v of the deviation]. The displacement is
offset + C(t) amplitudes + d, with C the time integral of the daily responses. d and v follow an
Ornstein-Uhlenbeck velocity (transition and noise of a two-state filter, exact for any step).
Series that share prior, scale and missing dates share one covariance, so that thousands cost little more than one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from ..common.arrays import AnyArray, BoolArray, FloatArray, IntArray

# the first value of a series says nothing of its offset
OFFSET_VARIANCE = 1e8
# times its first variance that a state may be uncertain after surprises
_MOST_GROWN = 10.0


@dataclass(frozen=True)
class Drive:
    """Daily responses to the drivers.

    Attributes
    ----------
    rates : ndarray, shape (n_days, K)
    integral : ndarray, shape (n_days, K)
        Their sum since a day of reference.
    """

    rates: FloatArray
    integral: FloatArray

    @classmethod
    def since(cls, rates: FloatArray, reference: int) -> Drive:
        """Sum rates up, zero on a day; beginning near the data keeps the numbers small, as the offset is free."""
        integral = np.cumsum(rates, axis=0)
        return cls(rates, integral - integral[int(np.clip(reference, 0, len(rates) - 1))])

    @classmethod
    def constant(cls, n_days: int, reference: int) -> Drive:
        """Return a single response that is always one: a velocity."""
        return cls.since(np.ones((n_days, 1)), reference)

    @property
    def size(self) -> int:
        """K, the number of responses."""
        return self.rates.shape[1]


@dataclass(frozen=True)
class Law:
    """What is expected of series before they are observed.

    Attributes
    ----------
    mean : ndarray, shape (n, K)
        Expected amplitudes [mm/day].
    covariance : ndarray, shape (K, K) for all, or (n, K, K)
    observation_variance : ndarray, shape () or (n,)
        Of an acquisition [mm²].
    velocity_variance : ndarray, shape () or (n,)
        Stationary variance of the velocity that no driver explains [mm²/day²].
    memory_days : float
        Correlation time of that velocity.
    surprise : float
        An acquisition farther from its forecast than so many sigma proves the forecast wrong: the state is given
        the room to follow at once.
    scale : ndarray, shape (n,), or None
        Factor on covariance and velocity variance of each series, where these are the same for all.
    """

    mean: FloatArray
    covariance: FloatArray
    observation_variance: FloatArray
    velocity_variance: FloatArray
    memory_days: float
    surprise: float = float("inf")
    scale: FloatArray | None = None

    def of(self, series: slice | IntArray) -> Law:
        """Return what is expected of some series."""
        return replace(
            self,
            mean=self.mean[series],
            covariance=self.covariance[series] if self.covariance.ndim == 3 else self.covariance,
            observation_variance=_some(self.observation_variance, series),
            velocity_variance=_some(self.velocity_variance, series),
            scale=None if self.scale is None else self.scale[series],
        )


def transition(step_days: float, memory_days: float) -> tuple[FloatArray, FloatArray]:
    """Return transition and noise covariance of [d, v] over a step for a unit velocity, each of shape (2, 2)."""
    tau = memory_days
    a = np.exp(-step_days / tau)
    phi = np.array([[1.0, tau * (1 - a)], [0.0, a]])
    q12 = tau * (1 - a) ** 2
    q11 = tau**2 * (2 * step_days / tau - 3 + 4 * a - a**2)
    return phi, np.array([[q11, q12], [q12, 1 - a**2]])


class PointFilter:
    """States of many series, brought forward acquisition by acquisition.

    Parameters
    ----------
    values : ndarray, shape (n, n_dates)
        Displacement [mm], NaN = no observation; or, of bool, only what will be observed.
    day : ndarray of int, shape (n_dates,)
        Day number of each acquisition, index into the days of `drive`.
    drive : Drive
    law : Law
    weights : ndarray, shape (n, n_dates), or None
        Share of an acquisition that was measured, 0 to 1; its noise grows as that falls.
    """

    def __init__(
        self, values: FloatArray | BoolArray, day: IntArray, drive: Drive, law: Law, weights: FloatArray | None = None
    ) -> None:
        self._values: AnyArray = values
        self._day, self._drive, self._law = day, drive, law
        self._k = k = drive.size
        observed: BoolArray = np.asarray(values) if values.dtype == bool else np.isfinite(values)
        self.group: IntArray
        if law.covariance.ndim == 3:
            self.group, factor = np.arange(len(values)), np.ones(len(values))
            self._weights = np.where(observed, 1.0 if weights is None else weights, 0.0)
        else:
            scale = np.ones(len(values)) if law.scale is None else law.scale
            # series that miss the same dates and scale alike have the same covariance
            first, self.group = _kinds(scale, observed)
            self._weights, factor = observed[first], scale[first]
        n_groups = len(self._weights)
        self._observation = np.broadcast_to(law.observation_variance, n_groups)
        self._velocity = law.velocity_variance * factor
        self.covariance = np.zeros((n_groups, k + 3, k + 3))
        self.covariance[:, 0, 0] = OFFSET_VARIANCE
        self.covariance[:, 1 : k + 1, 1 : k + 1] = law.covariance * factor[:, None, None]
        self.covariance[:, k + 2, k + 2] = self._velocity
        self._first = np.diagonal(self.covariance, axis1=1, axis2=2).copy()
        # the deviation begins at zero and may become what an offset may be
        self._first[:, k + 1] = OFFSET_VARIANCE
        self.mean = np.zeros((len(values), k + 3))
        self.mean[:, 1 : k + 1] = law.mean
        self.day: int | None = None
        # by what the last surprise has multiplied the covariance, and what it has added to that of the deviation
        self.growth, self.room = np.ones(n_groups), np.zeros(n_groups)
        self._begun = np.zeros(n_groups, dtype=bool)

    def row(self, day: int) -> FloatArray:
        """Return the row that turns the state of a day into its displacement."""
        row = np.zeros(self._k + 3)
        row[0] = row[self._k + 1] = 1.0
        row[1 : self._k + 1] = self._drive.integral[day]
        return row

    def speed_row(self, day: int) -> FloatArray:
        """Return the row that turns the state of a day into its rate."""
        row = np.zeros(self._k + 3)
        row[1 : self._k + 1] = self._drive.rates[day]
        row[self._k + 2] = 1.0
        return row

    def transition(self, step_days: float) -> tuple[FloatArray, FloatArray]:
        """Return transition (one for all) and noise, shape (n_groups, K + 3, K + 3), of the state over a step."""
        size = self._k + 3
        phi, q = np.eye(size), np.zeros((len(self._velocity), size, size))
        phi[-2:, -2:], unit = transition(step_days, self._law.memory_days)
        q[:, -2:, -2:] = self._velocity[:, None, None] * unit
        return phi, q

    def advance(self, day: int) -> None:
        """Bring the states to a later day without an observation."""
        if self.day is not None and day > self.day:
            phi, unit = transition(float(day - self.day), self._law.memory_days)
            # all but deviation and velocity stay as they are
            mean, covariance = self.mean.copy(), self.covariance.copy()
            mean[:, -2:] = mean[:, -2:] @ phi.T
            covariance[:, -2] += phi[0, 1] * covariance[:, -1]
            covariance[:, -1] *= phi[1, 1]
            covariance[:, :, -2] += phi[0, 1] * covariance[:, :, -1]
            covariance[:, :, -1] *= phi[1, 1]
            covariance[:, -2:, -2:] += self._velocity[:, None, None] * unit
            self.mean, self.covariance = mean, covariance
        self.day = day

    def assimilate(self, j: int, values: FloatArray | None = None) -> None:
        """Take acquisition j, with values other than those given before, but observed where those are."""
        self.advance(int(self._day[j]))
        self.growth, self.room = np.ones(len(self._weights)), np.zeros(len(self._weights))
        weight = self._weights[:, j].astype(float)
        if not (weight > 0).any():
            return
        row = self.row(int(self._day[j]))
        values = self._values[:, j] if values is None else values
        here = np.isfinite(values)
        error = np.where(here, np.where(here, values, 0.0) - self.mean @ row, 0.0)
        noise = self._observation / np.maximum(weight, 1e-9)
        ph = self.covariance @ row
        s = ph @ row + noise
        if np.isfinite(self._law.surprise):
            self._make_room(error, s - noise, noise, weight > 0)
            ph = self.covariance @ row
            s = ph @ row + noise
        gain = np.where(weight[:, None] > 0, ph / s[:, None], 0.0)
        self.mean = self.mean + gain[self.group] * error[:, None]
        covariance = self.covariance - gain[:, :, None] * ph[:, None, :]
        self.covariance = 0.5 * (covariance + np.swapaxes(covariance, 1, 2))
        self._begun |= weight > 0

    def _make_room(self, error: FloatArray, believed: FloatArray, noise: FloatArray, here: BoolArray) -> None:
        """Let what was believed give way to a surprise; each series is a group of its own here.

        Half of it is laid on the law, whose amplitudes become as uncertain as they have proved to be, half on a
        motion that nothing explains.
        """
        surprised = here & self._begun & (error**2 > self._law.surprise**2 * (believed + noise))
        excess = np.where(surprised, 0.5 * (error**2 - noise), 0.0)
        # never far beyond what was not known at first: grown again and again, the covariance would lose its digits
        known = np.diagonal(self.covariance, axis1=1, axis2=2)
        room = (_MOST_GROWN * self._first / np.maximum(known, 1e-30)).min(axis=1)
        self.growth = np.clip(excess / np.maximum(believed, 1e-9), 1.0, np.maximum(room, 1.0))
        self.room = excess
        self.covariance = self.covariance * self.growth[:, None, None]
        self.covariance[:, -2, -2] += self.room

    def predict(self, days: IntArray) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Predict days from the present state on.

        Parameters
        ----------
        days : ndarray of int, shape (n_targets,)
            Not before the present day.

        Returns
        -------
        tuple of ndarray, each of shape (n, n_targets)
            Displacement [mm], its variance [mm²] without observation noise, rate [mm/day].
        """
        k, n_targets = self._k, len(days)
        here = self.day or 0
        rows, speeds = np.zeros((n_targets, k + 3)), np.zeros((n_targets, k + 3))
        unit = np.zeros(n_targets)
        for i, day in enumerate(days):
            phi, q = transition(float(max(day - here, 0)), self._law.memory_days)
            rows[i] = self.row(int(day))
            rows[i, k + 2] = phi[0, 1]
            speeds[i] = self.speed_row(int(day))
            speeds[i, k + 2] = phi[1, 1]
            unit[i] = q[0, 0]
        size = k + 3
        spread = (self.covariance.reshape(-1, size) @ rows.T).reshape(-1, size, n_targets)
        variance = np.einsum("ts,mst->mt", rows, spread) + self._velocity[:, None] * unit
        return self.mean @ rows.T, np.maximum(variance, 0)[self.group], self.mean @ speeds.T

    def on_days(self, points: slice, days: IntArray) -> PointFilter:
        """Return a fresh filter of some series that stops on every given day, with or without an acquisition."""
        values = np.full((len(self._values[points]), len(days)), np.nan)
        at = np.searchsorted(days, self._day)
        values[:, at] = self._values[points]
        weights = None
        if self._law.covariance.ndim == 3:
            weights = np.zeros(values.shape)
            weights[:, at] = self._weights[points]
        part = self._law.of(points)
        return PointFilter(values, days, self._drive, part, weights)


def smooth(filter_: PointFilter, n_dates: int) -> Iterator[tuple[int, FloatArray, FloatArray]]:
    """Run the filter through all its days and back (Rauch, Tung and Striebel 1965), the last day first.

    Yields
    ------
    tuple of int, ndarray of shape (n, n_states), ndarray of shape (n_groups, n_states, n_states)
        Day index j, smoothed mean and covariance.
    """
    days, widened, means, covariances = [], [], [], []
    for j in range(n_dates):
        filter_.assimilate(j)
        days.append(filter_.day or 0)
        widened.append((filter_.growth, filter_.room))
        means.append(filter_.mean)
        covariances.append(filter_.covariance)
    mean, covariance = means[-1], covariances[-1]
    yield n_dates - 1, mean, covariance
    for j in range(n_dates - 2, -1, -1):
        phi, q = filter_.transition(float(days[j + 1] - days[j]))
        ahead = phi @ covariances[j] @ phi.T + q
        growth, room = widened[j + 1]
        ahead = ahead * growth[:, None, None]
        ahead[:, -2, -2] += room
        gain = covariances[j] @ phi.T @ np.linalg.pinv(ahead, rcond=1e-12, hermitian=True)
        mean = means[j] + np.einsum("nab,nb->na", gain[filter_.group], mean - means[j] @ phi.T)
        covariance = covariances[j] + gain @ (covariance - ahead) @ np.swapaxes(gain, 1, 2)
        yield j, mean, covariance


def _kinds(scale: FloatArray, observed: BoolArray) -> tuple[IntArray, IntArray]:
    """Return the first series of each kind, by scale and observed dates, and the number of the kind of each."""
    scales = np.ascontiguousarray(scale, dtype=float)[:, None].view(np.uint8)
    bits = np.concatenate([scales, np.packbits(observed, axis=1)], axis=1)
    keys = np.ascontiguousarray(bits).view(f"V{bits.shape[1]}").ravel()
    _, first, group = np.unique(keys, return_index=True, return_inverse=True)
    return first, np.asarray(group).ravel()


def _some(variance: FloatArray, points: slice | IntArray) -> FloatArray:
    return np.asarray(variance) if np.ndim(variance) == 0 else np.asarray(variance)[points]
