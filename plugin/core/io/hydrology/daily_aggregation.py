"""Several readings a day to one."""

from __future__ import annotations

import numpy as np

from ...common.messages import message
from ...data.forcing import RAIN


def per_day(
    days: np.ndarray, moments: np.ndarray, columns: dict[str, np.ndarray], notes: list[str]
) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """Sum the rain and average everything else where a day has readings of different times.

    Parameters
    ----------
    days : ndarray of datetime64[D], shape (n_rows,)
        Day of each row; NaT where it could not be read.
    moments : ndarray, shape (n_rows,)
        The cells of the date column; only if no two are the same are they taken for readings of different times.
    columns : dict of str to ndarray, shape (n_rows,)
        Drivers; the rain of a day with a missing reading is missing, others are the mean of what is known.
    notes : list of str
        Is told if readings were joined.

    Returns
    -------
    days, columns
        As given where every day has one row, or rows repeat.
    """
    known = ~np.isnat(days)
    single, row = np.unique(days[known], return_inverse=True)
    if len(single) == known.sum() or len(np.unique(moments[known])) < known.sum():
        return days, columns
    joined = {}
    for name, column in columns.items():
        values = column[known]
        seen = np.isfinite(values)
        total = np.bincount(row, np.where(seen, values, 0.0), len(single))
        count = np.bincount(row, seen, len(single))
        if name == RAIN:
            joined[name] = np.where(count == np.bincount(row, minlength=len(single)), total, np.nan)
        else:
            joined[name] = np.where(count > 0, total / np.maximum(count, 1), np.nan)
    notes.append(message("Several readings a day: rain is their sum, everything else their mean."))
    return single, joined
