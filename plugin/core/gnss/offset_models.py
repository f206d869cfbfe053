"""Models of the offset between a layer and its GNSS stations, of increasing complexity, compared by leave-one-out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import FloatArray, IntArray
from ..common.messages import message
from ..common.progress import Progress
from ..timeseries.trend import linear_rate
from .radius_average import robust_mean

# in order of increasing complexity; a method is used only if no simpler one is clearly better
ORDER = ("none", "rate", "smooth_offset", "offset_per_date", "plane")
NEEDED = {"none": 0, "rate": 1, "smooth_offset": 1, "offset_per_date": 1, "plane": 4}
_STIFFNESS = (0.0, 0.1, 1.0, 10.0, 100.0, 1e3, 1e4, 1e6)


@dataclass(frozen=True)
class Offset:
    """Offset subtracted from the layer.

    Attributes
    ----------
    common : ndarray, shape (n_dates,)
        Offset at the centre of the network [mm]; 0 on the first date.
    gradient : ndarray, shape (n_dates, 2), or None
        Gradient of the offset to the east and north [mm/m]; None for a constant offset.
    gain : ndarray, shape (n_dates,)
        Standard deviation of `common` for unit noise per station and date.
    """

    common: FloatArray
    gradient: FloatArray | None
    gain: FloatArray

    def at(self, xy_m: FloatArray) -> FloatArray:
        """Return the offset at positions (east, north from the centre [m]), shape (n_places, n_dates)."""
        if self.gradient is None:
            return np.broadcast_to(self.common, (len(xy_m), len(self.common)))
        return self.common + xy_m @ self.gradient.T


def fit_offset(
    method: str, delta: FloatArray, day: FloatArray, xy_m: FloatArray, stiffness: float | None = None
) -> Offset:
    """Fit the offset of a layer.

    Parameters
    ----------
    method : str
        One of `ORDER`.
    delta : ndarray, shape (n_stations, n_dates)
        Layer minus GNSS at the stations [mm], with an arbitrary level per station; NaN = no pair.
    day : ndarray, shape (n_dates,)
        Days.
    xy_m : ndarray, shape (n_stations, 2)
        Positions of the stations, east and north from the centre [m].
    stiffness : float, optional
        Smoothing parameter of `smooth_offset`; by default selected by cross-validation (`choose_stiffness`).
    """
    n_stations, n_dates = delta.shape
    zero = np.zeros(n_dates)
    if method == "none":
        return Offset(zero, None, zero)
    if method == "rate":
        rates = np.array([_rate(day, row) for row in delta])
        years = (day - day[0]) / 365.25
        spread = np.sqrt(np.sum((years - years.mean()) ** 2) * n_stations) if n_dates > 2 else np.inf
        return Offset(_mean(rates[:, None])[0] * years, None, np.abs(years) / max(spread, 1e-9))
    common, level, count = station_and_date_effects(delta)
    if method == "smooth_offset":
        if stiffness is None:
            stiffness = choose_stiffness(delta, day)
        smoother = smoothing_matrix(day, count, stiffness)
        smooth = smoother @ np.where(count > 0, common, 0.0)
        with np.errstate(divide="ignore", invalid="ignore"):
            weight = np.where(count > 0, 1.0 / np.maximum(count, 1), 0.0)
        return Offset(smooth - smooth[0], None, np.sqrt((smoother**2) @ weight))
    gain = 1.0 / np.sqrt(np.maximum(count, 1))
    if method == "offset_per_date":
        filled = _filled(common, day)
        return Offset(filled - filled[0], None, gain)
    planes = np.full((n_dates, 3), np.nan)
    for k in range(n_dates):
        observed = np.isfinite(delta[:, k])
        design = np.column_stack([np.ones(observed.sum()), xy_m[observed]])
        if observed.sum() >= 3 and np.linalg.matrix_rank(design / np.array([1, 1e3, 1e3])) == 3:
            planes[k] = np.linalg.lstsq(design, (delta[:, k] - level)[observed], rcond=None)[0]
    planes = np.column_stack([_filled(column, day) for column in planes.T])
    planes = planes - planes[0]
    return Offset(planes[:, 0], planes[:, 1:], gain)


def _rate(day: FloatArray, row: FloatArray) -> float:
    """Return the rate of a station [mm/yr]; NaN with fewer than 2 values."""
    known = np.flatnonzero(np.isfinite(row))
    if len(known) == 2:
        first, last = known
        return float((row[last] - row[first]) / (day[last] - day[first]) * 365.25)
    return linear_rate(day, row)[0]


def station_and_date_effects(delta: FloatArray) -> tuple[FloatArray, FloatArray, IntArray]:
    """Decompose station × date values into a common series and a level per station.

    Returns
    -------
    common : ndarray, shape (n_dates,)
        Common series; NaN where no station has a value.
    level : ndarray, shape (n_stations,)
        Level of each station.
    count : ndarray of int, shape (n_dates,)
        Number of values per date.
    """
    level = np.zeros(len(delta))
    common, count = _mean(delta)
    for _ in range(10):
        new = _mean((delta - common).T)[0]
        new = np.where(np.isfinite(new), new, 0.0)
        moved = np.abs(new - level).max() if len(level) else 0.0
        level = new
        common, count = _mean(delta - level[:, None])
        if moved < 1e-3:
            break
    return common, level, count


def _mean(values: FloatArray) -> tuple[FloatArray, IntArray]:
    """Return mean and number of values over the first axis; with 5 or more rows, outliers are excluded."""
    if len(values) >= 5:
        mean, _, count = robust_mean(values)
        return mean, count
    count = np.isfinite(values).sum(axis=0)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(np.isfinite(values), values, 0.0).sum(axis=0) / count, count


def _filled(values: FloatArray, day: FloatArray) -> FloatArray:
    """Fill missing values by linear interpolation in time, with constant extrapolation at both ends."""
    known = np.isfinite(values)
    return np.interp(day, day[known], values[known]) if known.any() else np.zeros(len(day))


def smoothing_matrix(day: FloatArray, weight: IntArray, stiffness: float) -> FloatArray:
    """Return the matrix of a discrete smoothing spline, shape (n_dates, n_dates); stiffness 0 only fills gaps."""
    n = len(day)
    return np.eye(n) if n < 3 else _solved(day, weight, stiffness, np.diag(np.asarray(weight, dtype=float)))


def smoothed(day: FloatArray, weight: IntArray, stiffness: float, values: FloatArray) -> FloatArray:
    """Return the product of `smoothing_matrix` and values without computing the matrix, which is much faster."""
    return values if len(day) < 3 else _solved(day, weight, stiffness, weight * values)


def _solved(day: FloatArray, weight: IntArray, stiffness: float, right: FloatArray) -> FloatArray:
    """Solve the pentadiagonal system (W + stiffness × DᵀD) x = right, with weights W and second differences D."""
    from scipy.linalg import solveh_banded

    n = len(day)
    gaps = np.diff(day)
    scaled = gaps / np.median(gaps)
    width = np.sqrt((scaled[:-1] + scaled[1:]) / 2)
    before, after = 1 / scaled[:-1] / width, 1 / scaled[1:] / width
    middle = -(1 / scaled[:-1] + 1 / scaled[1:]) / width
    # a minimum stiffness keeps the matrix regular if a date has no station
    penalty = max(stiffness, 1e-6)
    bands = np.zeros((3, n))
    for k, part in enumerate((before, middle, after)):
        bands[2, k : n - 2 + k] += penalty * part**2
    bands[1, 1 : n - 1] += penalty * before * middle
    bands[1, 2:] += penalty * middle * after
    bands[0, 2:] += penalty * before * after
    bands[2] += weight
    if np.count_nonzero(weight) >= 2:
        return np.asarray(solveh_banded(bands, right))
    # with fewer than two observed dates the system is singular; use the minimum-norm solution
    dense = np.diag(bands[2]) + sum(np.diag(bands[2 - k, k:], k) + np.diag(bands[2 - k, k:], -k) for k in (1, 2))
    return np.asarray(np.linalg.lstsq(dense, right, rcond=None)[0])


def choose_stiffness(delta: FloatArray, day: FloatArray) -> float:
    """Return the stiffness with the smallest cross-validation error.

    Stations are left out in turn if there are at least 3, otherwise dates. The largest stiffness is returned if there
    are too few data.
    """
    if len(delta) >= 3:
        left: list[list[FloatArray]] = [[] for _ in _STIFFNESS]
        for k in range(len(delta)):
            common, _, count = station_and_date_effects(np.delete(delta, k, axis=0))
            known = np.where(count > 0, common, 0.0)
            for found, stiffness in zip(left, _STIFFNESS):
                found.append(delta[k] - smoothed(day, count, stiffness, known))
        errors = [about_mean(np.array(found)) for found in left]
        return _STIFFNESS[int(np.nanargmin(errors))] if np.isfinite(errors).any() else _STIFFNESS[-1]
    common, _, count = station_and_date_effects(delta)
    observed = count > 0
    if observed.sum() < 4:
        return _STIFFNESS[-1]
    best, least = _STIFFNESS[-1], np.inf
    for stiffness in _STIFFNESS[1:]:
        smoother = smoothing_matrix(day[observed], count[observed], stiffness)
        error = (common[observed] - smoother @ common[observed]) / np.maximum(1 - np.diag(smoother), 1e-6)
        score = rms(error)
        if score < least:
            best, least = stiffness, score
    return best


def leave_one_out(
    method: str,
    delta: FloatArray,
    scored: FloatArray,
    day: FloatArray,
    xy_m: FloatArray,
    stiffness: float | None = None,
    progress: Progress | None = None,
) -> tuple[float, FloatArray]:
    """Score a method at stations left out in turn.

    Parameters
    ----------
    method, delta, day, xy_m, stiffness
        See `fit_offset`.
    scored : ndarray, shape (n_stations, n_dates)
        Layer minus unsmoothed GNSS of the same day, used for the score [mm].
    progress : Progress, optional
        Updated for every station.

    Returns
    -------
    rms : float
        RMS over stations and dates [mm]; NaN if too few stations remain.
    residual : ndarray, shape (n_stations, n_dates)
        Residuals relative to the first date of each station [mm].
    """
    n = len(delta)
    progress = progress or Progress()
    residual = np.full(delta.shape, np.nan)
    remaining = 3 if method == "plane" else min(NEEDED[method], 1)
    if n - 1 >= remaining:
        for k in range(n):
            progress.step(
                k / n,
                message("{method}: leaving out station {number} of {count}", method=method, number=k + 1, count=n),
            )
            others = np.arange(n) != k
            if method == "none" or np.isfinite(delta[others]).any():
                offset = fit_offset(method, delta[others], day, xy_m[others], stiffness)
                residual[k] = relative_to_first(scored[k] - offset.at(xy_m[k : k + 1])[0])
    return rms(residual), residual


def about_mean(residual: FloatArray) -> float:
    """Return the RMS of the residuals about the mean of each station, which does not depend on a reference date."""
    observed = np.isfinite(residual)
    mean = np.where(observed, residual, 0.0).sum(axis=1) / np.maximum(observed.sum(axis=1), 1)
    return rms(residual - mean[:, None])


def relative_to_first(row: FloatArray) -> FloatArray:
    """Return a series relative to its first value; this value becomes NaN, because it is 0 by definition."""
    known = np.flatnonzero(np.isfinite(row))
    if not len(known):
        return row
    result = row - row[known[0]]
    result[known[0]] = np.nan
    return result


def rms(values: FloatArray) -> float:
    """Return the root mean square of the finite values; NaN if there are none."""
    finite = values[np.isfinite(values)]
    return float(np.sqrt(np.mean(finite**2))) if finite.size else np.nan
