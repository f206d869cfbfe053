"""Kalman filter of many points at once: level, driver amplitudes, and a slowly varying velocity.

State of a point: [offset, amplitudes (K), deviation d, deviation of velocity v]. The displacement is
offset + C(t) amplitudes + d, with C the time integral of the daily responses. d and v follow an
Ornstein-Uhlenbeck velocity (methods: transition and noise of a two-state filter, exact for any step).
Points that miss the same dates share one covariance, so that thousands of points cost little more than one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

# the first value of a series says nothing of its offset
OFFSET_VARIANCE = 1e6


@dataclass(frozen=True)
class Noise:
    """Variances of the filter.

    Attributes
    ----------
    observation_mm : float
        Sigma of an acquisition [mm].
    velocity_mm_per_day : float
        Stationary sigma of the unexplained velocity [mm/day].
    memory_days : float
        Correlation time of that velocity [days].
    """

    observation_mm: float
    velocity_mm_per_day: float
    memory_days: float


def transition(step_days: float, noise: Noise) -> tuple[np.ndarray, np.ndarray]:
    """Return transition and noise covariance of [d, v] over a step, each of shape (2, 2)."""
    tau, q = noise.memory_days, noise.velocity_mm_per_day**2
    a = np.exp(-step_days / tau)
    phi = np.array([[1.0, tau * (1 - a)], [0.0, a]])
    q12 = q * tau * (1 - a) ** 2
    q11 = q * tau**2 * (2 * step_days / tau - 3 + 4 * a - a**2)
    return phi, np.array([[q11, q12], [q12, q * (1 - a**2)]])


class PointFilter:
    """States of many points, brought forward acquisition by acquisition.

    Parameters
    ----------
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm], NaN = no observation.
    day : ndarray of int, shape (n_dates,)
        Day number of each acquisition, index into `integral`.
    integral, rates : ndarray, shape (n_days, K)
        Daily responses and their time integral.
    prior_mean : ndarray, shape (n_points, K)
        Expected amplitudes [mm/day].
    prior_covariance : ndarray, shape (K, K)
    noise : Noise
    """

    def __init__(
        self,
        values: np.ndarray,
        day: np.ndarray,
        integral: np.ndarray,
        rates: np.ndarray,
        prior_mean: np.ndarray,
        prior_covariance: np.ndarray,
        noise: Noise,
    ) -> None:
        self._values, self._day, self._noise = values, day, noise
        self._integral, self._rates = integral, rates
        self._k = k = integral.shape[1]
        self._seen = np.isfinite(values)
        # points that miss the same dates have the same covariance
        self._patterns, pattern = np.unique(self._seen, axis=0, return_inverse=True)
        self.pattern = np.asarray(pattern).ravel()
        self.covariance = np.zeros((len(self._patterns), k + 3, k + 3))
        self.covariance[:, 0, 0] = OFFSET_VARIANCE
        self.covariance[:, 1 : k + 1, 1 : k + 1] = prior_covariance
        self.covariance[:, k + 2, k + 2] = noise.velocity_mm_per_day**2
        self.mean = np.zeros((len(values), k + 3))
        self.mean[:, 1 : k + 1] = prior_mean
        self.day: int | None = None

    def row(self, day: int) -> np.ndarray:
        """Return the row that turns the state of a day into its displacement."""
        row = np.zeros(self._k + 3)
        row[0] = row[self._k + 1] = 1.0
        row[1 : self._k + 1] = self._integral[day]
        return row

    def transition(self, step_days: float) -> tuple[np.ndarray, np.ndarray]:
        """Return transition and noise of the whole state over a step."""
        size = self._k + 3
        phi, q = np.eye(size), np.zeros((size, size))
        phi[-2:, -2:], q[-2:, -2:] = transition(step_days, self._noise)
        return phi, q

    def advance(self, day: int) -> None:
        """Bring the states to a later day without an observation."""
        if self.day is not None and day > self.day:
            phi, q = self.transition(float(day - self.day))
            self.mean = self.mean @ phi.T
            self.covariance = phi @ self.covariance @ phi.T + q
        self.day = day

    def assimilate(self, j: int) -> tuple[np.ndarray, np.ndarray]:
        """Take acquisition j; return innovation and its sigma [mm], each of shape (n_points,), NaN where missing."""
        self.advance(int(self._day[j]))
        row = self.row(int(self._day[j]))
        ph = self.covariance @ row
        s = ph @ row + self._noise.observation_mm**2
        gain = np.where(self._patterns[:, j, None], ph / s[:, None], 0.0)
        here = self._seen[:, j]
        error = np.where(here, np.where(here, self._values[:, j], 0.0) - self.mean @ row, 0.0)
        self.mean = self.mean + gain[self.pattern] * error[:, None]
        self.covariance = self.covariance - gain[:, :, None] * ph[:, None, :]
        return np.where(here, error, np.nan), np.where(here, np.sqrt(s)[self.pattern], np.nan)

    def predict(self, days: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Predict days from the present state on.

        Parameters
        ----------
        days : ndarray of int, shape (n_targets,)
            Not before the present day.

        Returns
        -------
        tuple of ndarray, each of shape (n_points, n_targets)
            Displacement [mm], its sigma [mm] without observation noise, rate [mm/day].
        """
        k = self._k
        here = self.day or 0
        rows, speeds, extra = np.zeros((len(days), k + 3)), np.zeros((len(days), k + 3)), np.zeros(len(days))
        for i, day in enumerate(days):
            phi, q = transition(float(max(day - here, 0)), self._noise)
            rows[i] = self.row(int(day))
            rows[i, k + 2] = phi[0, 1]
            speeds[i, 1 : k + 1] = self._rates[day]
            speeds[i, k + 2] = phi[1, 1]
            extra[i] = q[0, 0]
        variance = np.einsum("ts,mst->mt", rows, self.covariance @ rows.T) + extra
        return self.mean @ rows.T, np.sqrt(np.maximum(variance, 0))[self.pattern], self.mean @ speeds.T

    def speed_row(self, day: int) -> np.ndarray:
        """Return the row that turns the state of a day into its rate."""
        row = np.zeros(self._k + 3)
        row[1 : self._k + 1] = self._rates[day]
        row[self._k + 2] = 1.0
        return row

    def on_days(self, points: slice, days: np.ndarray) -> PointFilter:
        """Return a fresh filter of some points that stops on every given day, with or without an acquisition."""
        k = self._k
        values = np.full((len(self._values[points]), len(days)), np.nan)
        values[:, np.searchsorted(days, self._day)] = self._values[points]
        mean, covariance = self.mean[points, 1 : k + 1], self.covariance[0, 1 : k + 1, 1 : k + 1]
        return PointFilter(values, days, self._integral, self._rates, mean, covariance, self._noise)


def smooth(filter_: PointFilter, n_dates: int) -> Iterator[tuple[int, np.ndarray, np.ndarray]]:
    """Run the filter through all its days and back (Rauch, Tung and Striebel 1965), the last day first.

    Yields
    ------
    tuple of int, ndarray of shape (n_points, n_states), ndarray of shape (n_patterns, n_states, n_states)
        Day index j, smoothed mean and covariance.
    """
    days, means, covariances = [], [], []
    for j in range(n_dates):
        filter_.assimilate(j)
        days.append(filter_.day or 0)
        means.append(filter_.mean)
        covariances.append(filter_.covariance)
    mean, covariance = means[-1], covariances[-1]
    yield n_dates - 1, mean, covariance
    for j in range(n_dates - 2, -1, -1):
        phi, q = filter_.transition(float(days[j + 1] - days[j]))
        ahead = phi @ covariances[j] @ phi.T + q
        gain = covariances[j] @ phi.T @ np.linalg.pinv(ahead, rcond=1e-12, hermitian=True)
        mean = means[j] + np.einsum("nab,nb->na", gain[filter_.pattern], mean - means[j] @ phi.T)
        covariance = covariances[j] + gain @ (covariance - ahead) @ np.swapaxes(gain, 1, 2)
        yield j, mean, covariance
