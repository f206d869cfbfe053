"""Comparison of the earlier values of a new delivery with those of the previous one, and their alignment."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..common.arrays import DateArray, FloatArray
from ..common.errors import InputError
from ..common.messages import joined, message
from ..common.nan_statistics import nanmedian
from ..data.point_series import PointSeries

_SHARE = 0.95


@dataclass(frozen=True)
class Alignment:
    """Change of reference of the deliveries: an offset per point and a common rate.

    Attributes
    ----------
    offset_mm : ndarray, shape (n_points,)
        Offset on 1970-01-01.
    rate_mm_per_day : float
    """

    offset_mm: FloatArray
    rate_mm_per_day: float

    def subtracted_from(self, series: PointSeries) -> PointSeries:
        """Return the series, with the same points, in the former reference."""
        days = series.dates.astype("int64").astype(float)
        return series.with_(values=series.values - self.offset_mm[:, None] - self.rate_mm_per_day * days)

    def and_then(self, other: Alignment) -> Alignment:
        """Return this change of reference followed by another."""
        return Alignment(self.offset_mm + other.offset_mm, self.rate_mm_per_day + other.rate_mm_per_day)


@dataclass(frozen=True)
class EarlierValueChange:
    """Difference between the earlier values of a delivery and those of the previous one.

    Attributes
    ----------
    median_mm, most_mm : float
        Median and 95 % quantile of the absolute changes at common points and dates.
    n_dates : int
        Number of common dates.
    alignment : Alignment or None
        Change of reference subtracted from the delivery and to be subtracted from later ones.
    """

    median_mm: float
    most_mm: float
    n_dates: int
    alignment: Alignment | None = None


def compare(
    former: PointSeries, new: PointSeries, tolerance_mm: float, realign: bool, alignment: Alignment | None = None
) -> tuple[PointSeries, EarlierValueChange]:
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
    alignment : Alignment or None
        Change of reference found by a former run, which is subtracted first; its points are those of `former`.

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
    if alignment is not None:
        same = alignment.subtracted_from(same)
    change = same.values[:, common] - former.values
    if realign:
        found = _alignment(former.dates, change)
        same = found.subtracted_from(same)
        alignment = found if alignment is None else alignment.and_then(found)
        change = same.values[:, common] - former.values
    past = replace(_past(change), alignment=alignment)
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


def _past(change: FloatArray) -> EarlierValueChange:
    known = np.abs(change[np.isfinite(change)])
    if not len(known):
        return EarlierValueChange(0.0, 0.0, change.shape[1])
    return EarlierValueChange(float(np.median(known)), float(np.quantile(known, _SHARE)), change.shape[1])


def _alignment(dates: DateArray, change: FloatArray) -> Alignment:
    """Return an offset per point and a common rate, estimated from changes on common dates, (n_points, n_dates)."""
    days = dates.astype("int64").astype(float)
    middle = days.mean()
    shared = nanmedian(change - nanmedian(change, axis=1)[:, None], axis=0)
    known = np.isfinite(shared)
    rate = 0.0
    if known.sum() > 1:
        t = days[known] - days[known].mean()
        rate = float((t * shared[known]).sum() / (t**2).sum())
    # the offset of a point without common values is unknown
    offset = np.nan_to_num(nanmedian(change - rate * (days - middle), axis=1))
    return Alignment(offset - rate * middle, rate)
