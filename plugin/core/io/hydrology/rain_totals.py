"""Distribution of rain totals of weeks, dekads or months over days."""

from __future__ import annotations

import numpy as np

from ...common.arrays import DateArray, IntArray
from ...common.messages import message
from ...data.forcing import RAIN, Forcing

# daily rain has such gaps only if dry days are omitted, and then the gaps are irregular
_MIN_DAYS, _MIN_VALUES = 4, 6
_SHARE, _TOLERANCE = 0.9, 0.11
_MONTH_DAYS = 28
_DEKADS, _PENTADS = (1, 11, 21), (1, 6, 11, 16, 21, 26)


def period_days(days: DateArray) -> float:
    """Return the usual number of days between values, or 0 if the record is daily or irregular.

    Parameters
    ----------
    days : ndarray of datetime64[D], shape (n_values,)
        Sorted dates.
    """
    if len(days) < _MIN_VALUES:
        return 0.0
    gaps = np.diff(days).astype(int)
    usual = float(np.median(gaps))
    regular = np.abs(gaps - usual) <= _TOLERANCE * usual
    return usual if usual >= _MIN_DAYS and regular.mean() >= _SHARE else 0.0


def with_daily_rain(forcing: Forcing) -> tuple[Forcing, str]:
    """Distribute rain with one value per week, dekad or month evenly over the days of its period.

    Values on the first days of months, dekads or pentads are totals of the following days; all others are totals of the
    days up to their date.

    Returns
    -------
    Forcing
        Unchanged if the rain is daily; otherwise extended to the end of the last period if that is later.
    str
        Warning about the distribution; empty if there was none.
    """
    if RAIN not in forcing.names:
        return forcing, ""
    rain = forcing.column(RAIN)
    at = np.flatnonzero(np.isfinite(rain))
    usual = period_days(forcing.days[at])
    if not usual:
        return forcing, ""
    of_month = (forcing.days[at] - forcing.days[at].astype("datetime64[M]")).astype(int) + 1
    follows = any(np.isin(of_month, starts).all() for starts in ((1,), _DEKADS, _PENTADS))
    length = _lengths(forcing.days[at], usual, follows)
    if follows:
        forcing = forcing.clipped(forcing.days[0], max(forcing.days[-1], forcing.days[at[-1]] + length[-1] - 1))
    daily = np.full(forcing.n_days, np.nan)
    for i, n, value in zip(at, length, rain[at]):
        daily[slice(i, i + n) if follows else slice(max(i - n + 1, 0), i + 1)] = value / n
    values = forcing.values.copy()
    values[:, forcing.names.index(RAIN)] = daily
    note = (
        message(
            "The rainfall data have one value every {usual:.0f} days. Each value is treated as the total for "
            "the period that begins on its date and is distributed evenly over that period. Use daily "
            "rainfall if available: individual storms cannot be resolved.",
            usual=usual,
        )
        if follows
        else message(
            "The rainfall data have one value every {usual:.0f} days. Each value is treated as the total for "
            "the period that ends on its date and is distributed evenly over that period. Use daily rainfall "
            "if available: individual storms cannot be resolved.",
            usual=usual,
        )
    )
    return Forcing(forcing.days, forcing.names, values), note


def _lengths(days: DateArray, usual: float, follows: bool) -> IntArray:
    """Return the number of days of each period; the usual one for the first or last period and next to gaps."""
    gaps = np.diff(days).astype(int)
    if follows:
        month = days[-1].astype("datetime64[M]")
        end = (month + 1).astype("datetime64[D]") if usual >= _MONTH_DAYS else days[-1] + round(usual)
        length = np.append(gaps, int((end - days[-1]).astype(int)))
    else:
        length = np.append(round(usual), gaps)
    return np.where(length > 1.5 * usual, round(usual), length).astype(int)
