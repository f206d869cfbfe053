"""The days of an estimate."""

from __future__ import annotations

import numpy as np

from ..errors import InputError
from ..progress import Progress


def days_between(
    first: np.datetime64, last: np.datetime64, step: int, most: int | None, asked: bool, progress: Progress
) -> np.ndarray:
    """Return every `step`-th day from first to last.

    Parameters
    ----------
    first, last : datetime64[D]
    step : int
    most : int or None
        Days that what is to be written can hold.
    asked : bool
        Whether the first day was asked for; where it was not, the earliest days give way.
    progress : Progress

    Raises
    ------
    InputError
        If there are more days than `most`.
    """
    days: np.ndarray = np.arange(first, last + np.timedelta64(1, "D"), np.timedelta64(step, "D"))
    if most is None or len(days) <= most:
        return days
    coarser = int(np.ceil(len(days) * step / most))
    if asked:
        raise InputError(
            f"The result would have {len(days)} dates and a layer holds at most {most}; set STEP to {coarser}, or "
            "START and END closer together."
        )
    kept = days[-most:]
    progress.warn(
        f"A layer holds at most {most} dates: the estimate begins on {kept[0]} instead of {days[0]}. Give START and "
        f"END for other days, or set STEP to {coarser} for all of them."
    )
    return kept


def tell_outside(outside: np.ndarray, progress: Progress) -> None:
    """Warn of target days on which a driver leaves its training range, shape (n_days,), 0 inside."""
    if (outside > 0).any():
        progress.warn(
            f"On {int((outside > 0).sum())} of {len(outside)} days a driver is outside its training range; "
            "these days are flagged and their interval is wider."
        )
