"""The response of each point to the shared motions, re-estimated from every known acquisition.

The network takes the response of a point from the training part and treats the remaining motion as motion of the point
itself. If the points only share motions, the least-squares response from all known acquisitions has a smaller error,
especially after a short training. Held-out acquisitions of the training part determine its share.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import BoolArray, FloatArray, IntArray
from .held_out_share import shrunk_share
from .slope_modes import MIN_POINTS, SlopeModes

# prior standard deviation of the unknown level of a point, in units of its noise
_LEVEL = 10.0
# a point departs from the shared motions if the mean square of its last `RECENT` residuals exceeds that in training:
# no departure up to a ratio of `_FOLLOWS`, full departure from `_LEAVES` on
RECENT = 6
_FOLLOWS, _LEAVES = 2.0, 3.0
# number of first acquisitions, for which the response is not yet known
_BEGINNING = 4
# prior mean and standard deviation of the share of the response
_EXPECTED, _SPREAD = 0.5, 0.5
# minimum decrease of the error, in standard errors over the held-out dates
_NEEDED = 1.0


@dataclass(frozen=True)
class PointResponse:
    """Estimates from the shared motions alone, each from the acquisitions available to it.

    Attributes
    ----------
    motion : ndarray, shape (n_modes, n_dates)
        Shared motions on the acquisition dates; NaN if too few points are observed, so that the date does not
        constrain the response.
    mean, spread : ndarray, shape (n_modes, n_targets)
        Shared motions on the target days, and their variance.
    known : ndarray of int, shape (n_targets,)
        Number of acquisitions available to each target.
    around : ndarray of int, shape (n_targets,)
        Index of the acquisition after the last residual that counts for a target.
    past : ndarray of bool, shape (n_dates,)
        Acquisitions of the training part.
    prior : ndarray, shape (n_modes,)
        Variance of the response over the points, in units of their noise.
    """

    motion: FloatArray
    mean: FloatArray
    spread: FloatArray
    known: IntArray
    around: IntArray
    past: BoolArray
    prior: FloatArray

    def of(self, modes: SlopeModes, residual: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Return displacement and its sigma [mm], and whether points follow the shared motions (1) or not (0).

        Parameters
        ----------
        modes : SlopeModes
            Modes of the points.
        residual : ndarray, shape (n, n_dates)
            Acquisitions minus centre and shared motions of the training part [mm], NaN = missing.

        Returns
        -------
        tuple of ndarray, each of shape (n, n_targets)
        """
        noise = modes.noise_mm[:, None]
        values = residual / noise + modes.amplitude @ self.motion
        observed = np.isfinite(values)
        values = np.where(observed, values, 0.0)
        n, n_dates = values.shape
        rows = np.vstack([np.ones(n_dates), np.nan_to_num(self.motion)]).T
        ahead = np.vstack([np.ones(self.mean.shape[1]), self.mean]).T
        state, covariance = np.zeros((n, rows.shape[1])), np.tile(np.diag([_LEVEL**2, *self.prior]), (n, 1, 1))
        value, variance, recent = (np.zeros((n, len(self.known))) for _ in range(3))
        surprise = np.zeros((n, n_dates))
        for j in range(n_dates + 1):
            at = np.flatnonzero(self.known == j)
            if len(at):
                value[:, at] = state @ ahead[at].T
                variance[:, at] = np.einsum("ti,nij,tj->nt", ahead[at], covariance, ahead[at])
                variance[:, at] += state[:, 1:] ** 2 @ self.spread[:, at]
                squares = np.asarray(np.where(observed, (values - state @ rows.T) ** 2, 0.0), dtype=float)
                recent[:, at] = _mean_before(squares, observed, self.around[at])
            if j < n_dates:
                # a recursive least-squares step (Kalman filter of a constant state)
                of_row = covariance @ rows[j]
                size = of_row @ rows[j] + 1.0
                error = values[:, j] - state @ rows[j]
                surprise[:, j] = error**2 / size
                gain = np.where(observed[:, j, None], of_row / size[:, None], 0.0)
                state = state + gain * error[:, None]
                covariance = covariance - gain[:, :, None] * of_row[:, None, :]
        counted = observed & self.past & (np.arange(n_dates) >= _BEGINNING)
        usual = np.where(counted, surprise, 0.0).sum(axis=1) / np.maximum(counted.sum(axis=1), 1)
        follows = (_LEAVES - recent / np.maximum(usual, 1.0)[:, None]) / (_LEAVES - _FOLLOWS)
        return noise * value + modes.centre[:, None], noise * np.sqrt(variance), np.clip(follows, 0.0, 1.0)


def _mean_before(values: FloatArray, observed: BoolArray, end: IntArray) -> FloatArray:
    """Return the mean of the observed values on the `RECENT` dates before each end, 0 if there are none."""
    begin = np.maximum(end - RECENT, 0)
    total, count = (np.pad(np.cumsum(each, axis=1), ((0, 0), (1, 0))) for each in (values, observed.astype(float)))
    return np.asarray((total[:, end] - total[:, begin]) / np.maximum(count[:, end] - count[:, begin], 1.0))


def held_out_dates(n_dates: int) -> int:
    """Return the number of held-out training dates, the last third; 0 if either part would have too few dates."""
    n = max(n_dates // 3, MIN_POINTS)
    return n if n_dates - n >= MIN_POINTS else 0


def share_of_response(error: FloatArray, correction: FloatArray) -> float:
    """Return the share of the response with the smallest error on held-out acquisitions.

    Parameters
    ----------
    error : ndarray, shape (n_points, n_dates)
        Acquisitions minus their forecast by the network [mm], NaN = unknown.
    correction : ndarray, shape (n_points, n_dates)
        Forecast by the response minus forecast by the network [mm].

    Returns
    -------
    float
        From 0 to 1; 0 if the error does not decrease by more than one standard error over the dates.
    """
    known = np.isfinite(error) & np.isfinite(correction)
    step = np.where(known, correction, 0.0)
    of_error, of_size = (np.where(known, error, 0.0) * step).sum(axis=0), (step**2).sum(axis=0)
    if not of_size.sum() > 0:
        return 0.0
    share = shrunk_share(of_error, of_size, _EXPECTED, _SPREAD)
    gain = 2 * share * of_error - share**2 * of_size
    return share if gain.sum() > _NEEDED * np.sqrt(len(gain)) * gain.std() else 0.0
