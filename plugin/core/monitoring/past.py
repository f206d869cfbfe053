"""Comparison of the earlier values of a new delivery with those of the previous one, and their alignment."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.arrays import BoolArray, DateArray, FloatArray
from ..common.errors import InputError
from ..common.messages import joined, message
from ..common.nan_statistics import nanmedian
from ..data.point_series import PointSeries

_SHARE = 0.95


@dataclass(frozen=True)
class Past:
    """Difference between the earlier values of a delivery and those of the previous one.

    Attributes
    ----------
    median_mm, most_mm : float
        Median and 95 % quantile of the absolute changes at common points and dates.
    n_dates : int
        Number of common dates.
    """

    median_mm: float
    most_mm: float
    n_dates: int


def compare(former: PointSeries, new: PointSeries, tolerance_mm: float, realign: bool) -> tuple[PointSeries, Past]:
    """Return the new delivery at the points of the former one, realigned if requested, and the comparison.

    Parameters
    ----------
    former : PointSeries
        Delivery of the previous run.
    new : PointSeries
    tolerance_mm : float
        Maximum change of 95 % of the earlier values.
    realign : bool
        Subtract an offset per point and a common rate, which a change of reference causes.

    Raises
    ------
    InputError
        If points or dates are missing, or if earlier values have changed by more than the tolerance.
    """
    place = {pid: i for i, pid in enumerate(new.pids)}
    missing = [pid for pid in former.pids if pid not in place]
    if missing:
        raise InputError(
            message(
                "The delivery has no series for {missing} of the {n_points} points in the previous delivery "
                "(first: {first}); provide the complete delivery, or start a new monitoring project in "
                "another output folder.",
                missing=len(missing),
                n_points=former.n_points,
                first=missing[0],
            )
        )
    gone = former.dates[~np.isin(former.dates, new.dates)]
    if len(gone):
        raise InputError(
            message(
                "The delivery lacks {gone} of the {n_dates} dates in the previous delivery (first: {first}); "
                "provide the complete delivery, or start a new monitoring project in another output folder.",
                gone=len(gone),
                n_dates=former.n_dates,
                first=gone[0],
            )
        )
    same = new.points(np.array([place[pid] for pid in former.pids]))
    common = np.isin(same.dates, former.dates)
    change = same.values[:, common] - former.values
    if realign:
        same = _aligned(same, change, common)
        change = same.values[:, common] - former.values
    past = _past(change)
    if past.most_mm > tolerance_mm:
        worst = former.dates[int(np.nanargmax(nanmedian(np.abs(change), axis=0)))]
        difference = message(
            "Earlier values have changed in the new delivery: the median change is {median:.1f} mm, 95 % of the "
            "values have changed by up to {most:.1f} mm (tolerance {tolerance:g} mm), and the largest changes "
            "occur on {worst}.",
            median=past.median_mm,
            most=past.most_mm,
            worst=worst,
            tolerance=tolerance_mm,
        )
        remedy = message(
            "The cause is different processing, not a different reference; train the model again and start a "
            "new monitoring project."
        )
        if not realign:
            remedy = message(
                "Run once with REALIGN to remove a change of reference, or train the model again and start a "
                "new monitoring project."
            )
        raise InputError(joined(" ", (difference, remedy)))
    return same, past


def changed_days(former_days: DateArray, former: FloatArray, days: DateArray, values: FloatArray) -> int:
    """Return the number of common days on which a driver has changed; all of them if their number has changed.

    Parameters
    ----------
    former_days, days : ndarray of datetime64[D]
    former, values : ndarray, shape (n_days, n_drivers)
    """
    _, i, j = np.intersect1d(former_days, days, return_indices=True)
    if former.shape[1] != values.shape[1]:
        return len(i)
    return int((~np.isclose(former[i], values[j], atol=1e-6, equal_nan=True)).any(axis=1).sum())


def _past(change: FloatArray) -> Past:
    known = np.abs(change[np.isfinite(change)])
    if not len(known):
        return Past(0.0, 0.0, change.shape[1])
    return Past(float(np.median(known)), float(np.quantile(known, _SHARE)), change.shape[1])


def _aligned(series: PointSeries, change: FloatArray, common: BoolArray) -> PointSeries:
    """Return the series minus an offset per point and a common rate, both estimated from the common dates."""
    days = series.days - series.days[common].mean()
    rows = change - nanmedian(change, axis=1)[:, None]
    shared = nanmedian(rows, axis=0)
    known = np.isfinite(shared)
    rate = 0.0
    if known.sum() > 1:
        t = days[common][known] - days[common][known].mean()
        rate = float((t * shared[known]).sum() / (t**2).sum())
    offset = nanmedian(change - rate * days[common], axis=1)
    return series.with_(values=series.values - offset[:, None] - rate * days)
