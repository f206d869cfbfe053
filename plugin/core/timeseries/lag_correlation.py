"""How the motion of one point follows rain and level: correlation over lag and window, with its significance."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.errors import InputError
from ..common.messages import message
from ..data.forcing import RAIN, Forcing
from ..data.point_series import PointSeries

LAGS, WINDOWS = tuple(range(0, 91, 3)), (1, 3, 7, 15, 30, 60)
LEAST_INTERVALS = 12


@dataclass(frozen=True)
class LagScan:
    """Correlation of the rate of a point with one quantity of a driver.

    Attributes
    ----------
    driver, quantity : str
        Name of the driver; "sum", "mean" or "change" of it within the window.
    correlation : ndarray, shape (n_lags, n_windows)
        Pearson's r; NaN = the driver does not cover enough intervals.
    lag, window : int
        Where its size is greatest [days].
    r : float
        The correlation there.
    p : float
        Chance of one as large anywhere on the map of lags and windows, if the rates had nothing to do with the driver.
    n : int
        Intervals between acquisitions.
    """

    driver: str
    quantity: str
    correlation: np.ndarray
    lag: int
    window: int
    r: float
    p: float
    n: int


def lag_scan(
    series: PointSeries, forcing: Forcing, lags: tuple[int, ...] = LAGS, windows: tuple[int, ...] = WINDOWS
) -> list[LagScan]:
    """Correlate the rate between acquisitions with each driver before them.

    The rate of an interval is set against the sum (rain), mean or change (all else) of the driver in the `window` days
    that end `lag` days before the interval does. Nothing is interpolated: an interval counts where the driver is known
    on every day that is needed.

    Parameters
    ----------
    series : PointSeries
        n_points = 1, displacement [mm].
    forcing : Forcing
    lags, windows : tuple of int
        [days].

    Returns
    -------
    list of LagScan
        The most significant first.

    Raises
    ------
    InputError
        If there are too few intervals.

    Notes
    -----
    The significance comes from shifting the rates circularly along the intervals, which keeps how each series is
    correlated with itself; of every shift the maximum correlation on the whole map counts, so that the search for
    the best lag is paid for. A season common to both can still make a correlation: it is no proof of a cause.
    """
    known = np.flatnonzero(np.isfinite(series.values[0]))
    ends, values = series.dates[known], series.values[0][known]
    days = np.diff(ends).astype(float)
    rates = np.diff(values) / np.maximum(days, 1.0)
    if len(rates) < LEAST_INTERVALS:
        raise InputError(
            message(
                "Point {pid} has {rates} intervals between dates, but at least {least_intervals} are "
                "required to estimate a lag.",
                pid=series.pids[0],
                rates=len(rates),
                least_intervals=LEAST_INTERVALS,
            )
        )
    found = []
    for name in forcing.names:
        column = forcing.column(name)
        for quantity in ("sum",) if name == RAIN else ("mean", "change"):
            predictors = _predictors(column, forcing.days[0], ends[1:], lags, windows, quantity)
            scan = _scan(rates, predictors, lags, windows, name, quantity)
            if scan is not None:
                found.append(scan)
    return sorted(found, key=lambda scan: (scan.p, -abs(scan.r)))


def _predictors(
    column: np.ndarray,
    first: np.datetime64,
    ends: np.ndarray,
    lags: tuple[int, ...],
    windows: tuple[int, ...],
    quantity: str,
) -> np.ndarray:
    """Return the quantity for every lag, window and interval, NaN where the driver is unknown."""
    known = np.isfinite(column)
    total = np.concatenate([[0.0], np.cumsum(np.where(known, column, 0.0))])
    count = np.concatenate([[0], np.cumsum(known)])
    predictors = np.full((len(lags), len(windows), len(ends)), np.nan)
    for i, lag in enumerate(lags):
        # the window is the days start + 1 .. stop, counted from the first day of the driver
        stop = (ends - first).astype(int) - lag
        for j, window in enumerate(windows):
            start = stop - window
            inside = (start >= 0) & (stop < len(column))
            a, b = start[inside], stop[inside]
            whole = count[b + 1] - count[a + 1] == window
            if quantity == "change":
                value = np.where(known[a] & known[b], column[b] - column[a], np.nan)
            else:
                value = np.where(whole, (total[b + 1] - total[a + 1]) / (1 if quantity == "sum" else window), np.nan)
            predictors[i, j, inside] = value
    return predictors


def _scan(
    rates: np.ndarray,
    predictors: np.ndarray,
    lags: tuple[int, ...],
    windows: tuple[int, ...],
    driver: str,
    quantity: str,
) -> LagScan | None:
    flat = predictors.reshape(-1, len(rates))
    usable = np.isfinite(flat)
    # every lag and window is assessed by the same intervals, or the longest would be assessed by the fewest
    common = usable[usable.sum(axis=1) >= 0.8 * len(rates)].all(axis=0)
    rows = usable[:, common].all(axis=1)
    n = int(common.sum())
    if n < LEAST_INTERVALS or not rows.any():
        return None
    x = flat[:, common]
    with np.errstate(divide="ignore", invalid="ignore"):
        x = x - x.mean(axis=1, keepdims=True)
        size = np.linalg.norm(x, axis=1, keepdims=True)
        x = np.where(size > 0, x / size, np.nan)
    rows &= np.isfinite(x).all(axis=1)
    y = rates[common] - rates[common].mean()
    if not rows.any() or not np.linalg.norm(y) > 0:
        return None
    shifted = np.stack([np.roll(y, k) for k in range(n)]) / np.linalg.norm(y)
    every = np.abs(x[rows] @ shifted.T).max(axis=0)
    correlation = np.full(len(flat), np.nan)
    correlation[rows] = x[rows] @ shifted[0]
    best = int(np.nanargmax(np.abs(correlation)))
    # the unshifted one counts too, so that p is never 0
    p = float((every >= abs(correlation[best]) - 1e-12).sum() / n)
    return LagScan(
        driver,
        quantity,
        correlation.reshape(len(lags), len(windows)),
        lags[best // len(windows)],
        windows[best % len(windows)],
        float(correlation[best]),
        p,
        n,
    )
