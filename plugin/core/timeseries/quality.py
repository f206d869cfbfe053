"""Quality measures of series: dates, jumps and noise."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import DateArray, FloatArray, IntArray, blocks
from ..common.messages import message
from ..common.progress import Progress
from ..common.straight_line import fit_lines
from ..data.point_series import PointSeries

_ROWS = 20_000
# number of series whose lines are fitted within the processor cache
_FITTED_TOGETHER = 1000
WINDOW_M = 200.0
_EARTH_M = 6_371_000.0


@dataclass(frozen=True)
class DateFacts:
    """The timeline: usual interval [days], and the gaps as (last date before, first date after, days)."""

    first: np.datetime64
    last: np.datetime64
    n_dates: int
    interval: float
    gaps: tuple[tuple[np.datetime64, np.datetime64, int], ...]


@dataclass(frozen=True)
class StepFacts:
    """Jumps above a quarter of the wavelength between successive observations, where unwrapping is ambiguous.

    Attributes
    ----------
    threshold_mm : float
        λ/4 [mm].
    n_steps, n_pairs : int
        Number of jumps, and of pairs of successive observations.
    n_points : int
        Number of points with at least one jump.
    per_date : ndarray of int, shape (n_dates,)
        Number of jumps that end on each date.
    """

    threshold_mm: float
    n_steps: int
    n_pairs: int
    n_points: int
    per_date: IntArray


@dataclass(frozen=True)
class NoiseFacts:
    """Noise in the most stable window; NaN if no window has 5 points.

    Attributes
    ----------
    rms_mm : float
        Root mean square deviation from the line of each point [mm].
    n_points : int
        Number of points in the window.
    centre : tuple of float
        Mean position of these points, in the coordinates of the layer.
    velocity_mm_yr : float
        Median absolute velocity in the window [mm/yr].
    rate_rms_mm_yr : float
        Standard deviation of the velocities in the window [mm/yr]: the check of Guo et al. 2023, who report
        15 mm/yr.
    """

    rms_mm: float
    n_points: int
    centre: tuple[float, float]
    velocity_mm_yr: float
    rate_rms_mm_yr: float


def linear_fit(dates: DateArray, values: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Fit a line to every point by least squares.

    Parameters
    ----------
    dates : ndarray of datetime64[D], shape (n_dates,)
        Acquisition dates.
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm]; NaN = no observation.

    Returns
    -------
    rate, mean_square : ndarray, shape (n_points,)
        Rate [mm/yr] and mean square of the residuals [mm²]; NaN with fewer than 3 observations.
    """
    years = (dates - dates[0]).astype(float) / 365.25
    rate = np.full(len(values), np.nan)
    mean_square = np.full(len(values), np.nan)
    for part in blocks(len(values), _FITTED_TOGETHER):
        line = fit_lines(years, values[part])
        good = line.count >= 3
        rate[part] = np.where(good, line.slope, np.nan)
        mean_square[part] = np.where(good, line.residual / np.maximum(line.count, 1), np.nan)
    return rate, mean_square


def date_facts(dates: DateArray) -> DateFacts:
    """Describe the timeline.

    A gap is an interval longer than 1.5 times the usual interval at that time (the median of the 11 around it). A
    satellite that starts or ends therefore changes the usual interval without causing gaps.
    """
    steps = np.diff(dates).astype(int)
    interval = float(np.median(steps))
    half = 5
    usual = np.array([np.median(steps[max(i - half, 0) : i + half + 1]) for i in range(len(steps))])
    wide = np.flatnonzero(steps > 1.5 * usual)
    gaps = tuple((dates[i], dates[i + 1], int(steps[i])) for i in wide)
    return DateFacts(dates[0], dates[-1], len(dates), interval, gaps)


def step_facts(values: FloatArray, wavelength_mm: float, progress: Progress | None = None) -> StepFacts:
    """Count the jumps above λ/4 between each observation of a point and its next one.

    Parameters
    ----------
    values : ndarray, shape (n_points, n_dates)
        Displacement in line of sight [mm]; NaN = no observation.
    wavelength_mm : float
        Radar wavelength [mm].
    progress : Progress, optional
        Progress is reported after every block of points.
    """
    progress = progress or Progress()
    threshold = wavelength_mm / 4.0
    per_date = np.zeros(values.shape[1], dtype=int)
    n_steps = n_pairs = n_points = 0
    for start in range(0, len(values), _ROWS):
        progress.step(start / max(len(values), 1), message("Detecting steps between dates"))
        y = values[start : start + _ROWS]
        observed = np.isfinite(y)
        latest = np.maximum.accumulate(np.where(observed, np.arange(y.shape[1]), -1), axis=1)
        before = latest[:, :-1]
        pair = observed[:, 1:] & (before >= 0)
        rows = np.arange(len(y))[:, None]
        step = np.where(pair, np.abs(y[:, 1:] - y[rows, np.maximum(before, 0)]), 0.0)
        over = step > threshold
        per_date[1:] += over.sum(axis=0)
        n_steps += int(over.sum())
        n_pairs += int(pair.sum())
        n_points += int(over.any(axis=1).sum())
    return StepFacts(threshold, n_steps, n_pairs, n_points, per_date)


def noise_facts(
    series: PointSeries, *, geographic: bool, fit: tuple[FloatArray, FloatArray] | None = None
) -> NoiseFacts:
    """Measure the noise where the ground is most stable: the 200 m × 200 m window of minimum median velocity.

    The windows are selected by velocity instead of scatter, so that the selection does not bias the scatter. Only
    windows with at least 5 points count, and those with at least 20 points take precedence.

    Parameters
    ----------
    series : PointSeries
        Displacement series [mm].
    geographic : bool
        Whether the coordinates are degrees; otherwise they are metres.
    fit : tuple of ndarray, optional
        Result of `linear_fit` for the series, if already computed.
    """
    rate, mean_square = linear_fit(series.dates, series.values) if fit is None else fit
    xy = series.xy
    if geographic:
        latitude = np.deg2rad(np.median(xy[:, 1]))
        xy = np.deg2rad(xy) * _EARTH_M * np.array([np.cos(latitude), 1.0])
    cell = np.floor((xy - xy.min(axis=0)) / WINDOW_M).astype(np.int64)
    known = np.isfinite(rate)
    if not known.any():
        return NoiseFacts(np.nan, 0, (np.nan, np.nan), np.nan, np.nan)
    _, window, counts = np.unique(cell[known], axis=0, return_inverse=True, return_counts=True)
    window = window.reshape(-1)
    needed = 20 if (counts >= 20).any() else 5
    best, best_rate = -1, np.inf
    order = np.argsort(window, kind="stable")
    ends = np.cumsum(counts)
    for i in np.flatnonzero(counts >= needed):
        members = order[ends[i] - counts[i] : ends[i]]
        median = float(np.median(np.abs(rate[known][members])))
        if median < best_rate:
            best, best_rate = i, median
    if best < 0:
        return NoiseFacts(np.nan, 0, (np.nan, np.nan), np.nan, np.nan)
    members = np.flatnonzero(known)[window == best]
    centre = series.xy[members].mean(axis=0)
    rms = float(np.sqrt(np.mean(mean_square[members])))
    return NoiseFacts(rms, len(members), (float(centre[0]), float(centre[1])), best_rate, float(np.std(rate[members])))
