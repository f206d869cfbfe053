"""The fit to one point: which terms, over which days, without which values."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..common.arrays import BoolArray, DateArray, FloatArray
from ..common.robust_scale import robust_sigma
from ..data.point_series import OBSERVED, PointSeries
from .curve_fit import fit_curve
from .trend import Trend, fit_trend

# about 1 normal value in 2,000 lies farther out than this many robust standard deviations
_FAR = 3.5


@dataclass(frozen=True)
class FitChoice:
    """What is fitted.

    Attributes
    ----------
    terms : tuple of str
        Of `trend.TERMS`; the linear one is always fitted.
    steps : tuple of datetime64[D]
        Days from which on the series may be offset.
    window : tuple of datetime64[D], or None
        First and last day that count; None = all.
    left_out : tuple of datetime64[D]
        Dates that do not count, because the user has marked them.
    curve : str
        Of `curve_fit.CURVES`, in place of the linear term and the acceleration; empty for these.
    """

    terms: tuple[str, ...] = ("linear",)
    steps: tuple[np.datetime64, ...] = ()
    window: tuple[np.datetime64, np.datetime64] | None = None
    left_out: tuple[np.datetime64, ...] = ()
    curve: str = ""

    @property
    def is_linear(self) -> bool:
        """Return whether a straight line is fitted."""
        return set(self.terms) <= {"linear"} and not self.steps and not self.curve


LINEAR = FitChoice()


@dataclass(frozen=True)
class PointFit:
    """A fit with what went into it.

    Attributes
    ----------
    trend : Trend
        Of one point; dates are those within the window.
    used : ndarray of bool, shape (n_dates,)
        Dates of the series that were fitted.
    inside : ndarray of bool, shape (n_dates,)
        Dates of the series within the window.
    """

    trend: Trend
    used: BoolArray
    inside: BoolArray

    @property
    def solved(self) -> bool:
        """Return whether there were dates enough."""
        return bool(np.isfinite(self.trend.velocity[0]))

    def at(self, dates: DateArray) -> FloatArray:
        """Return the fitted displacement [mm] on any dates, within the window or not."""
        return self.trend.at(dates)[0]


def flagged(series: PointSeries) -> BoolArray:
    """Return which values of a point are not observed: interpolated, in a gap, or outside the training range."""
    return np.zeros(series.n_dates, bool) if series.flags is None else series.flags[0] != OBSERVED


def fit_point(series: PointSeries, choice: FitChoice, all_values: bool = False) -> PointFit:
    """Fit the observations of a point, n_points = 1.

    Parameters
    ----------
    series : PointSeries
    choice : FitChoice
    all_values : bool
        Take flagged values too and give all the same weight, as for a daily estimate.
    """
    values = series.values[0]
    inside = np.ones(series.n_dates, bool)
    if choice.window is not None:
        inside = (series.dates >= choice.window[0]) & (series.dates <= choice.window[1])
    used = np.isfinite(values) & inside & ~np.isin(series.dates, np.array(choice.left_out, dtype="datetime64[D]"))
    if not all_values:
        used &= ~flagged(series)
    dates = series.dates[inside]
    # a step that no date stands on either side of would leave the others undetermined
    steps = [day for day in choice.steps if used[series.dates < day].any() and used[series.dates >= day].any()]
    fitted = np.where(used, values, np.nan)[None, inside]
    sigma = None if all_values or series.sigma is None else series.sigma[:, inside]
    if choice.curve:
        trend: Trend = fit_curve(dates, fitted, choice.curve, choice.terms, steps, sigma)
    else:
        trend = fit_trend(dates, fitted, choice.terms, steps, sigma)
    return PointFit(trend, used, inside)


def outlying(series: PointSeries, choice: FitChoice) -> DateArray:
    """Return the dates that lie far from the fit, assessed by the median absolute deviation; nothing is changed.

    The search is repeated without those found, because one that lies far out hides another.
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
