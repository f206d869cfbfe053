"""Readings with a time of day: to which day each belongs, in a stated time zone."""

from __future__ import annotations

import numpy as np

from ...common.arrays import DateArray, StrArray
from ...common.errors import InputError
from ...common.messages import message, quoted
from ..sniffing.moments import Moments
from ..sniffing.months import offset_of


def shifted_days(
    moments: Moments, cells: StrArray, zone: float | None, zones: StrArray | None, notes: list[str]
) -> DateArray:
    """Move readings to the day that they belong to in the target time zone.

    Parameters
    ----------
    moments : Moments
        As written.
    cells : ndarray of str, shape (n_rows,)
        The cells, for the message.
    zone : float or None
        UTC offset of the target days [h]; None = the days as written.
    zones : ndarray of str or None, shape (n_rows,)
        A column of zones beside the readings (MST …).
    notes : list of str
        Receives a note on the time zone of the days.

    Returns
    -------
    ndarray of datetime64[D], shape (n_rows,)

    Raises
    ------
    InputError
        If a zone is requested and the readings have none.
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
    # 24:00 ends its day, and does so in its own zone too
    ends = (moments.minutes == 1440.0) & (offsets == zone)
    shift = np.where(timed & ~ends, np.floor(ahead), 0).astype(np.int64)
    notes.append(
        message("Days refer to UTC{zone:+g}; timestamps were converted from their original time zone.", zone=zone)
    )
    return moments.days + shift
