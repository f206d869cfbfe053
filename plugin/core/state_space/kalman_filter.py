"""Kalman filter of many series at once: offset, driver amplitudes and a slowly varying velocity.

State of a series: [offset, amplitudes (K), deviation d, velocity v of the deviation]. The displacement is offset + C(t)
amplitudes + d, with C the time integral of the daily responses. d and v follow an Ornstein-Uhlenbeck velocity
(transition and noise of a two-state filter, exact for any step). Series with the same prior, scale and missing dates
share one covariance, so that thousands of them cost little more than one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from ..common.arrays import AnyArray, BoolArray, FloatArray, IntArray

# prior variance of the offset [mm²], practically uninformative
OFFSET_VARIANCE = 1e8
# maximum of the variance of a state after inflation, relative to its initial variance
_MAX_INFLATION = 10.0


@dataclass(frozen=True)
class IntegratedResponses:
    """Daily responses to the drivers.

    Attributes
    ----------
    rates : ndarray, shape (n_days, K)
        Daily responses.
    integral : ndarray, shape (n_days, K)
        Cumulative sum of the rates since a reference day.
    """

    rates: FloatArray
    integral: FloatArray

    @classmethod
    def since(cls, rates: FloatArray, reference: int) -> IntegratedResponses:
        """Integrate rates from a reference day; a day near the data keeps the integral small (the offset is free)."""
        integral = np.cumsum(rates, axis=0)
        return cls(rates, integral - integral[int(np.clip(reference, 0, len(rates) - 1))])

    @classmethod
    def constant(cls, n_days: int, reference: int) -> IntegratedResponses:
        """Return a single response that is always one, which represents a constant velocity."""
        return cls.since(np.ones((n_days, 1)), reference)

    @property
    def size(self) -> int:
        """K, the number of responses."""
        return self.rates.shape[1]


@dataclass(frozen=True)
class SeriesPrior:
    """Prior of a set of series.

    Attributes
    ----------
    mean : ndarray, shape (n, K)
        Expected amplitudes [mm/day].
    covariance : ndarray, shape (K, K) for all series, or (n, K, K)
        Covariance of the amplitudes [mm²/day²].
    observation_variance : ndarray, shape () or (n,)
        Noise variance of an acquisition [mm²].
    velocity_variance : ndarray, shape () or (n,)
        Stationary variance of the velocity not explained by the drivers [mm²/day²].
    memory_days : float
        Correlation time of that velocity [days].
    outlier_sigma : float
        If an innovation exceeds this many sigma, the covariance of the state is inflated so that the state follows the
        acquisition at once; infinite = never.
    scale : ndarray, shape (n,), or None
        Factor on the covariance and velocity variance of each series, if `covariance` is shared by all.
    """

    mean: FloatArray
    covariance: FloatArray
    observation_variance: FloatArray
    velocity_variance: FloatArray
    memory_days: float
    outlier_sigma: float = float("inf")
    scale: FloatArray | None = None

    def of(self, series: slice | IntArray) -> SeriesPrior:
        """Return the prior of the selected series."""
        return replace(
            self,
            mean=self.mean[series],
            covariance=self.covariance[series] if self.covariance.ndim == 3 else self.covariance,
            observation_variance=_rows(self.observation_variance, series),
            velocity_variance=_rows(self.velocity_variance, series),
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
    """Filter states of many series, updated acquisition by acquisition.

    Parameters
    ----------
    values : ndarray, shape (n, n_dates)
        Displacement [mm], NaN = missing; or bool: which acquisitions will be passed to `assimilate`.
    day : ndarray of int, shape (n_dates,)
        Day number of each acquisition, index into the days of `drive`.
    drive : IntegratedResponses
        Daily responses to the drivers.
    law : SeriesPrior
        Prior of the series.
    weights : ndarray, shape (n, n_dates), or None
        Measured share of each acquisition, 0 to 1; its noise variance is divided by the share.
    """

    def __init__(
        self,
        values: FloatArray | BoolArray,
        day: IntArray,
        drive: IntegratedResponses,
        law: SeriesPrior,
        weights: FloatArray | None = None,
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
            # series with the same missing dates and scale share one covariance
            first, self.group = _covariance_groups(scale, observed)
            self._weights, factor = observed[first], scale[first]
        n_groups = len(self._weights)
        self._observation = np.broadcast_to(law.observation_variance, n_groups)
        self._velocity = law.velocity_variance * factor
        self.covariance = np.zeros((n_groups, k + 3, k + 3))
        self.covariance[:, 0, 0] = OFFSET_VARIANCE
        self.covariance[:, 1 : k + 1, 1 : k + 1] = law.covariance * factor[:, None, None]
        self.covariance[:, k + 2, k + 2] = self._velocity
        self._initial_variance = np.diagonal(self.covariance, axis1=1, axis2=2).copy()
        # the deviation starts at zero with variance zero; its variance is limited like that of the offset
        self._initial_variance[:, k + 1] = OFFSET_VARIANCE
        self.mean = np.zeros((len(values), k + 3))
        self.mean[:, 1 : k + 1] = law.mean
        self.day: int | None = None
        # factor on the covariance and variance added to the deviation by the last acquisition, for the smoother
        self.inflation, self.added_variance = np.ones(n_groups), np.zeros(n_groups)
        self._has_observations = np.zeros(n_groups, dtype=bool)

    def row(self, day: int) -> FloatArray:
        """Return the row of the observation matrix that maps the state to the displacement on a day."""
        row = np.zeros(self._k + 3)
        row[0] = row[self._k + 1] = 1.0
        row[1 : self._k + 1] = self._drive.integral[day]
        return row

    def rate_row(self, day: int) -> FloatArray:
        """Return the row that maps the state to the rate on a day."""
        row = np.zeros(self._k + 3)
        row[1 : self._k + 1] = self._drive.rates[day]
        row[self._k + 2] = 1.0
        return row

    def transition(self, step_days: float) -> tuple[FloatArray, FloatArray]:
        """Return the transition matrix and the process noise, shape (n_groups, K + 3, K + 3), of a step [days]."""
        size = self._k + 3
        phi, q = np.eye(size), np.zeros((len(self._velocity), size, size))
        phi[-2:, -2:], unit = transition(step_days, self._law.memory_days)
        q[:, -2:, -2:] = self._velocity[:, None, None] * unit
        return phi, q

    def advance(self, day: int) -> None:
        """Propagate the states to a later day without an observation."""
        if self.day is not None and day > self.day:
            phi, unit = transition(float(day - self.day), self._law.memory_days)
            # only the deviation and the velocity change
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
        """Update with acquisition j; `values` replaces the values of the constructor, with the same missing series."""
        self.advance(int(self._day[j]))
        self.inflation, self.added_variance = np.ones(len(self._weights)), np.zeros(len(self._weights))
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
        if np.isfinite(self._law.outlier_sigma):
            self._inflate(error, s - noise, noise, weight > 0)
            ph = self.covariance @ row
            s = ph @ row + noise
        gain = np.where(weight[:, None] > 0, ph / s[:, None], 0.0)
        self.mean = self.mean + gain[self.group] * error[:, None]
        covariance = self.covariance - gain[:, :, None] * ph[:, None, :]
        self.covariance = 0.5 * (covariance + np.swapaxes(covariance, 1, 2))
        self._has_observations |= weight > 0

    def _inflate(self, error: FloatArray, predicted_variance: FloatArray, noise: FloatArray, here: BoolArray) -> None:
        """Inflate the covariance of series with an outlying innovation; every series is its own group here.

        Half of the excess is attributed to the amplitudes, by a factor on the covariance, and half to unexplained
        motion, by a variance added to the deviation.
        """
        is_outlier = (
            here & self._has_observations & (error**2 > self._law.outlier_sigma**2 * (predicted_variance + noise))
        )
        excess = np.where(is_outlier, 0.5 * (error**2 - noise), 0.0)
        # bounded by the initial variance: repeated inflation would make the covariance ill-conditioned
        known = np.diagonal(self.covariance, axis1=1, axis2=2)
        max_inflation = (_MAX_INFLATION * self._initial_variance / np.maximum(known, 1e-30)).min(axis=1)
        self.inflation = np.clip(excess / np.maximum(predicted_variance, 1e-9), 1.0, np.maximum(max_inflation, 1.0))
        self.added_variance = excess
        self.covariance = self.covariance * self.inflation[:, None, None]
        self.covariance[:, -2, -2] += self.added_variance

    def predict(self, days: IntArray) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Predict later days from the current state.

        Parameters
        ----------
        days : ndarray of int, shape (n_targets,)
            Days on or after the day of the state.

        Returns
        -------
        tuple of ndarray, each of shape (n, n_targets)
            Displacement [mm], its variance [mm²] without observation noise, and rate [mm/day].
        """
        k, n_targets = self._k, len(days)
        here = self.day or 0
        rows, rate_rows = np.zeros((n_targets, k + 3)), np.zeros((n_targets, k + 3))
        unit = np.zeros(n_targets)
        for i, day in enumerate(days):
            phi, q = transition(float(max(day - here, 0)), self._law.memory_days)
            rows[i] = self.row(int(day))
            rows[i, k + 2] = phi[0, 1]
            rate_rows[i] = self.rate_row(int(day))
            rate_rows[i, k + 2] = phi[1, 1]
            unit[i] = q[0, 0]
        size = k + 3
        spread = (self.covariance.reshape(-1, size) @ rows.T).reshape(-1, size, n_targets)
        variance = np.einsum("ts,mst->mt", rows, spread) + self._velocity[:, None] * unit
        return self.mean @ rows.T, np.maximum(variance, 0)[self.group], self.mean @ rate_rows.T

    def on_days(self, points: slice, days: IntArray) -> PointFilter:
        """Return a new filter of the selected series whose steps are `days`, with or without an acquisition."""
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
    """Run the filter and the Rauch-Tung-Striebel smoother (1965); yield results from the last day to the first.

    Yields
    ------
    tuple of int, ndarray of shape (n, n_states), ndarray of shape (n_groups, n_states, n_states)
        Day index j, smoothed mean and covariance.
    """
    days, inflations, means, covariances = [], [], [], []
    for j in range(n_dates):
        filter_.assimilate(j)
        days.append(filter_.day or 0)
        inflations.append((filter_.inflation, filter_.added_variance))
        means.append(filter_.mean)
        covariances.append(filter_.covariance)
    mean, covariance = means[-1], covariances[-1]
    yield n_dates - 1, mean, covariance
    for j in range(n_dates - 2, -1, -1):
        phi, q = filter_.transition(float(days[j + 1] - days[j]))
        ahead = phi @ covariances[j] @ phi.T + q
        inflation, added_variance = inflations[j + 1]
        ahead = ahead * inflation[:, None, None]
        ahead[:, -2, -2] += added_variance
        gain = covariances[j] @ phi.T @ np.linalg.pinv(ahead, rcond=1e-12, hermitian=True)
        mean = means[j] + np.einsum("nab,nb->na", gain[filter_.group], mean - means[j] @ phi.T)
        covariance = covariances[j] + gain @ (covariance - ahead) @ np.swapaxes(gain, 1, 2)
        yield j, mean, covariance


def _covariance_groups(scale: FloatArray, observed: BoolArray) -> tuple[IntArray, IntArray]:
    """Return the first series of each group with equal scale and observed dates, and the group of each series."""
    scales = np.ascontiguousarray(scale, dtype=float)[:, None].view(np.uint8)
    bits = np.concatenate([scales, np.packbits(observed, axis=1)], axis=1)
    keys = np.ascontiguousarray(bits).view(f"V{bits.shape[1]}").ravel()
    _, first, group = np.unique(keys, return_index=True, return_inverse=True)
    return first, np.asarray(group).ravel()


def _rows(variance: FloatArray, points: slice | IntArray) -> FloatArray:
    return np.asarray(variance) if np.ndim(variance) == 0 else np.asarray(variance)[points]
