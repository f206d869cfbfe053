"""Assignment of readings with a time of day to dates in a given time zone."""

from __future__ import annotations

import numpy as np

from ...common.arrays import DateArray, StrArray
from ...common.errors import InputError
from ...common.messages import message, quoted
from ..sniffing.months import offset_of
from ..sniffing.timestamp_parsing import Timestamps


def shifted_days(
    moments: Timestamps, cells: StrArray, zone: float | None, zones: StrArray | None, notes: list[str]
) -> DateArray:
    """Return the date of each reading in the target time zone.

    Parameters
    ----------
    moments : Timestamps
        Dates, times and offsets as written.
    cells : ndarray of str, shape (n_rows,)
        Cells of the date column, for messages.
    zone : float or None
        UTC offset of the target dates [h]; None = dates as written.
    zones : ndarray of str or None, shape (n_rows,)
        Time zones of the readings from a separate column (MST …).
    notes : list of str
        Receives a note on the time zone of the days.

    Returns
    -------
    ndarray of datetime64[D], shape (n_rows,)

    Raises
    ------
    InputError
        If `zone` is out of range, or a reading has a time but no time zone.
    """
    if zone is not None and not -14 <= zone <= 14:
        raise InputError(
            message(
                "TIME_ZONE is {zone:g}; use an offset from UTC between −14 and 14 hours (8 for China, 1 for Italy).",
                zone=zone,
            )
        )
    timed = np.isfinite(moments.minutes)
    if not timed.any():
        return moments.days
    offsets = moments.offsets.copy()
    if zones is not None:
        names = np.array([offset_of(str(name)) for name in zones])
        offsets = np.where(np.isfinite(offsets), offsets, names)
    zoned = np.isfinite(offsets)
    if zone is None:
        named = f"UTC{offsets[zoned][0]:+g}" if zoned.any() else message("time zone not given in the file")
        notes.append(message("Days are taken from the timestamps as written ({named}).", named=named))
        return moments.days
    if (timed & ~zoned).any():
        cell = str(np.asarray(cells)[int(np.flatnonzero(timed & ~zoned)[0])]).strip()
        raise InputError(
            message(
                "The timestamp {cell} does not include a time zone, so it cannot be converted to UTC{zone:+g}; "
                "leave TIME_ZONE empty, or use the format 2020-07-01T23:30+08:00.",
                cell=quoted(cell),
                zone=zone,
            )
        )
    ahead = (np.nan_to_num(moments.minutes) + 60.0 * (zone - np.nan_to_num(offsets))) / 1440.0
    # 24:00 belongs to the day it ends, also in its own time zone
    ends = (moments.minutes == 1440.0) & (offsets == zone)
    shift = np.where(timed & ~ends, np.floor(ahead), 0).astype(np.int64)
    notes.append(
        message("Days refer to UTC{zone:+g}; timestamps were converted from their original time zone.", zone=zone)
    )
    return moments.days + shift
