"""The fit to one point: fitted terms, time window and excluded values."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..common.arrays import BoolArray, DateArray, FloatArray
from ..common.robust_scale import robust_sigma
from ..data.point_series import OBSERVED, PointSeries
from .curve_fit import fit_curve
from .trend import Trend, fit_trend

# about 1 in 2,000 normally distributed values deviates by more than this many robust standard deviations
_FAR = 3.5


@dataclass(frozen=True)
class FitChoice:
    """Options of a fit.

    Attributes
    ----------
    terms : tuple of str
        Terms of `trend.TERMS`; the linear term is always fitted.
    steps : tuple of datetime64[D]
        Days of steps: from each day on, the series may have another offset.
    window : tuple of datetime64[D], or None
        First and last day of the fit; None means all days.
    left_out : tuple of datetime64[D]
        Dates excluded by the user.
    curve : str
        One of `curve_fit.CURVES`, which replaces the linear term and the acceleration; empty for none.
    """

    terms: tuple[str, ...] = ("linear",)
    steps: tuple[np.datetime64, ...] = ()
    window: tuple[np.datetime64, np.datetime64] | None = None
    left_out: tuple[np.datetime64, ...] = ()
    curve: str = ""

    @property
    def is_linear(self) -> bool:
        """Whether a straight line is fitted."""
        return set(self.terms) <= {"linear"} and not self.steps and not self.curve


LINEAR = FitChoice()


@dataclass(frozen=True)
class PointFit:
    """A fit and the dates it uses.

    Attributes
    ----------
    trend : Trend
        Fit of one point; its dates are those within the window.
    used : ndarray of bool, shape (n_dates,)
        Dates of the series used in the fit.
    inside : ndarray of bool, shape (n_dates,)
        Dates of the series within the window.
    """

    trend: Trend
    used: BoolArray
    inside: BoolArray

    @property
    def solved(self) -> bool:
        """Whether there are enough dates for the fit."""
        return bool(np.isfinite(self.trend.velocity[0]))

    def at(self, dates: DateArray) -> FloatArray:
        """Return the fitted displacement [mm] on any dates, inside or outside the window."""
        return self.trend.at(dates)[0]


def flagged(series: PointSeries) -> BoolArray:
    """Return which values of a point are not observed: interpolated, in a gap, or outside the training range."""
    return np.zeros(series.n_dates, bool) if series.flags is None else series.flags[0] != OBSERVED


def fit_point(series: PointSeries, choice: FitChoice, all_values: bool = False) -> PointFit:
    """Fit the observations of one point.

    Parameters
    ----------
    series : PointSeries
        Series of one point.
    choice : FitChoice
        Options of the fit.
    all_values : bool
        Also use flagged values and give all values the same weight, as for a daily estimate.
    """
    values = series.values[0]
    inside = np.ones(series.n_dates, bool)
    if choice.window is not None:
        inside = (series.dates >= choice.window[0]) & (series.dates <= choice.window[1])
    used = np.isfinite(values) & inside & ~np.isin(series.dates, np.array(choice.left_out, dtype="datetime64[D]"))
    if not all_values:
        used &= ~flagged(series)
    dates = series.dates[inside]
    # without dates on either side of a step, or between two steps, the parameters would be undetermined
    before = {day: int(used[series.dates < day].sum()) for day in sorted(choice.steps, reverse=True)}
    distinct = {count: day for day, count in before.items() if 0 < count < used.sum()}
    steps = sorted(distinct.values())
    fitted = np.where(used, values, np.nan)[None, inside]
    sigma = None if all_values or series.sigma is None else series.sigma[:, inside]
    if choice.curve:
        trend: Trend = fit_curve(dates, fitted, choice.curve, choice.terms, steps, sigma)
    else:
        trend = fit_trend(dates, fitted, choice.terms, steps, sigma)
    return PointFit(trend, used, inside)


def outlying(series: PointSeries, choice: FitChoice) -> DateArray:
    """Return the dates that lie far from the fit, judged by the median absolute deviation; nothing is changed.

    The search is repeated without the outliers found, because a large outlier can hide another.
    """
    found: list[np.datetime64] = list(choice.left_out)
    for _ in range(5):
        trial = replace(choice, left_out=tuple(found))
        fit = fit_point(series, trial)
        if not fit.solved:
            break
        residual = series.values[0] - fit.at(series.dates)
        spread = robust_sigma(residual[fit.used])
        far = fit.used & (np.abs(residual) > _FAR * spread)
        if spread <= 0 or not far.any():
            break
        found += list(series.dates[far])
    return np.sort(np.array([day for day in found if day not in choice.left_out], dtype="datetime64[D]"))
