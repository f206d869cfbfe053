"""The CSV of StaMPS-Visualizer: no names of columns, dates as MATLAB day numbers in the first row."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from ....common.arrays import FloatArray
from ....common.errors import InputError
from ....common.messages import message
from ...tables.delimited import Table

# MATLAB's datenum of 1970-01-01. The app itself takes 0000-01-01 as origin and is one day late.
_EPOCH = 719529
_NAME = re.compile(r"^export_res_?\s*\d+$", re.IGNORECASE)


def is_stamps(names: Sequence[str]) -> bool:
    """Tell whether the columns are those of StaMPS-Visualizer."""
    return len(names) > 4 and all(_NAME.match(name.strip()) for name in names)


def stamps_parts(table: Table) -> tuple[dict[str, FloatArray], FloatArray, FloatArray, str]:
    """Split the matrix of the file.

    Parameters
    ----------
    table : Table
        Row 1: longitude and latitude of the reference, nothing, day numbers; then longitude, latitude,
        velocity [mm/yr], displacement [mm] of each point.

    Returns
    -------
    columns : dict
        longitude, latitude, velocity.
    dates : ndarray of datetime64[D]
        Sorted.
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm].
    note : str
        Where the reference is.

    Raises
    ------
    InputError
        If the first row holds no day numbers of 1990–2100, or a day twice, or there are no points.
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
