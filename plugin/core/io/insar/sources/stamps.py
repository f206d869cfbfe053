"""CSV files of StaMPS-Visualizer: no column names, dates as MATLAB serial date numbers in the first row."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from ....common.arrays import DateArray, FloatArray
from ....common.errors import InputError
from ....common.messages import message
from ...tables.delimited import Table

# MATLAB datenum of 1970-01-01. StaMPS-Visualizer itself uses 0000-01-01 as origin and is one day late.
_EPOCH = 719529
_NAME = re.compile(r"^export_res_?\s*\d+$", re.IGNORECASE)


def is_stamps(names: Sequence[str]) -> bool:
    """Check whether the columns are those of StaMPS-Visualizer."""
    return len(names) > 4 and all(_NAME.match(name.strip()) for name in names)


def stamps_parts(table: Table) -> tuple[dict[str, FloatArray], DateArray, FloatArray, str]:
    """Split the matrix of the file into columns, dates and displacements.

    Parameters
    ----------
    table : Table
        The first row has the longitude and latitude of the reference, an unused cell, and date numbers; the following
        rows have longitude, latitude, velocity [mm/yr] and displacements [mm], one row per point.

    Returns
    -------
    columns : dict
        longitude, latitude, velocity.
    dates : ndarray of datetime64[D]
        Sorted dates.
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm].
    note : str
        Position of the reference point.

    Raises
    ------
    InputError
        If the first row has no date numbers of 1990–2100 or a date twice, or there are no points.
    """
    first, rows = table.matrix[0], table.matrix[1:]
    numbers = first[3:]
    if not np.isfinite(numbers).all() or (numbers < 726834).any() or (numbers > 767375).any():
        raise InputError(
            message(
                "The first row of {table} does not contain the dates as MATLAB serial date numbers.", table=table.source
            )
        )
    dates = (np.floor(numbers).astype(np.int64) - _EPOCH).astype("datetime64[D]")
    order = np.argsort(dates)
    if (np.diff(dates[order]) == np.timedelta64(0, "D")).any():
        raise InputError(message("{table} has two columns for the same date; remove one.", table=table.source))
    if not len(rows):
        raise InputError(message("{table} has dates but no points.", table=table.source))
    columns = {"longitude": rows[:, 0], "latitude": rows[:, 1], "velocity": rows[:, 2]}
    return (
        columns,
        dates[order],
        rows[:, 3:][:, order],
        message("Reference point at {longitude:.5f}, {latitude:.5f}.", longitude=first[0], latitude=first[1]),
    )
