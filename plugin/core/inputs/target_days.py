"""Target days of an estimate."""

from __future__ import annotations

import numpy as np

from ..common.arrays import BoolArray, DateArray, FloatArray
from ..common.messages import message, plural
from ..common.progress import Progress
from ..data.forcing import Forcing
from ..data.point_series import PointSeries


def requested_span(
    series: PointSeries,
    forcing: Forcing,
    earliest: np.datetime64,
    start: np.datetime64 | None,
    end: np.datetime64 | None,
    mode: str,
) -> tuple[np.datetime64, np.datetime64]:
    """Return the first and last day of an estimate.

    By default, a scenario covers the last acquisition to the last day of the drivers. Any other estimate covers the
    earliest possible day to the last acquisition that has drivers.
    """
    scenario = mode == "scenario"
    first = series.dates[-1] if scenario else earliest
    last = forcing.days[-1] if scenario else min(series.dates[-1], forcing.days[-1])
    return first if start is None else start, last if end is None else end


def newest_days(days: DateArray, most: int, progress: Progress) -> BoolArray:
    """Return a mask of the last `most` days, which a layer can contain, shape (n_days,); warn if days are dropped.

    Parameters
    ----------
    days : ndarray of datetime64[D], shape (n_days,)
        Maximum number of days in a layer.
    progress : Progress
    """
    kept = np.arange(len(days)) >= len(days) - most
    if not kept.all():
        progress.warn(
            message(
                "The estimate has {days} days, but a layer can contain only {most}, so the layers start on "
                "{day}. The NetCDF file next to the layer contains all days since {first} and is read by the "
                "time-series dock.",
                days=len(days),
                most=most,
                day=days[kept][0],
                first=days[0],
            )
        )
    return kept


def warn_outside_training(outside: FloatArray, targets: DateArray, mode: str, latency: int, progress: Progress) -> None:
    """Warn about target days on which a driver is outside its training range.

    Parameters
    ----------
    outside : ndarray, shape (n_days,)
        0 for days inside the range.
    targets : ndarray of datetime64[D], shape (n_days,)
    mode : str
        nowcast, hindcast or scenario.
    latency : int
        Days between an acquisition and its use in a nowcast.
    progress : Progress
    """
    if (outside > 0).any():
        estimates = {
            "nowcast": message("Nowcast with a latency of {latency} d", latency=latency),
            "hindcast": message("Hindcast"),
            "scenario": message("Scenario"),
        }
        progress.warn(
            message(
                "{estimate}, {first} to {last}: on {flagged} of {all} days, a driver is outside its training range; "
                "these days are flagged and their intervals are wider.",
                estimate=estimates[mode],
                first=targets[0],
                last=targets[-1],
                flagged=int((outside > 0).sum()),
                all=len(outside),
            )
        )


def warn_unlike_training(since: DateArray, last: np.datetime64, progress: Progress) -> None:
    """Warn about points that deviate from their training behaviour on the last day.

    Parameters
    ----------
    since : ndarray of datetime64[D], shape (n_points,)
        First day of the deviation; NaT for points without one.
    last : datetime64[D]
    progress : Progress
    """
    unlike = ~np.isnat(since)
    if unlike.any():
        progress.warn(
            plural(
                "On {last}, {count} of {since} points deviates from its behaviour during the training "
                "period; the deviation began on {since_2}. The estimates at this point follow the "
                "acquisitions and are assigned flag 4; LATEST lists the start of the deviation.",
                "On {last}, {count:,} of {since} points deviate from their behaviour during the training "
                "period; the earliest deviation began on {since_2}. The estimates at these points follow the "
                "acquisitions and are assigned flag 4; LATEST lists the start of each deviation.",
                last=last,
                count=int(unlike.sum()),
                since=len(since),
                since_2=since[unlike].min(),
            )
        )
