"""Readings with a time of day: to which day each belongs, in a stated time zone."""

from __future__ import annotations

import re

import numpy as np

from ...common.errors import InputError
from ...common.messages import message, quoted

_TIME = re.compile(r"[ T](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{1,2})?$")
# Zones that the USGS writes beside its readings, hours from UTC.
ZONES = {
    "UTC": 0, "GMT": 0, "AST": -4, "ADT": -3, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6,
    "PST": -8, "PDT": -7, "AKST": -9, "AKDT": -8, "HST": -10,
}  # fmt: skip


def shifted_days(
    days: np.ndarray, cells: np.ndarray, zone: float | None, zones: np.ndarray | None, notes: list[str]
) -> np.ndarray:
    """Move readings to the day that they belong to in the wanted time zone.

    Parameters
    ----------
    days : ndarray of datetime64[D], shape (n_rows,)
        Day as written.
    cells : ndarray, shape (n_rows,)
        The cells, with a time of day and perhaps a zone ("2020-07-01T23:30Z", "2020-07-01 23:30 +08:00").
    zone : float or None
        Hours from UTC of the days that are wanted; None = the days as written.
    zones : ndarray of str or None, shape (n_rows,)
        A column of zones beside the readings (MST …).
    notes : list of str
        Is told which zone the days are in.

    Returns
    -------
    ndarray of datetime64[D], shape (n_rows,)

    Raises
    ------
    InputError
        If a zone is wanted and the readings do not tell theirs.
    """
    if zone is not None and not -14 <= zone <= 14:
        raise InputError(
            message(
                "TIME_ZONE is {zone:g}; hours from UTC between −14 and 14 are needed (China 8, Italy 1).", zone=zone
            )
        )
    texts = [str(cell).strip() for cell in np.asarray(cells)]
    matches = [_TIME.search(text) for text in texts]
    if not any(matches):
        return days
    offsets = np.full(len(texts), np.nan)
    minutes = np.zeros(len(texts))
    for i, match in enumerate(matches):
        if match is None:
            continue
        minutes[i] = 60 * int(match.group(1)) + int(match.group(2))
        offsets[i] = _offset(match.group(3), None if zones is None else str(zones[i]).strip().upper())
    told = np.isfinite(offsets)
    if zone is None:
        named = f"UTC{offsets[told][0]:+g}" if told.any() else message("the zone of the file, which it does not tell")
        notes.append(message("Days are those of the readings as written ({named}).", named=named))
        return days
    timed = np.array([match is not None for match in matches])
    if (timed & ~told).any():
        cell = texts[int(np.flatnonzero(timed & ~told)[0])]
        raise InputError(
            message(
                "The reading {cell} does not tell its time zone, so it cannot be brought to "
                "UTC{zone:+g}; leave TIME_ZONE empty, or write 2020-07-01T23:30+08:00.",
                cell=quoted(cell),
                zone=zone,
            )
        )
    shift = np.where(timed, np.floor((minutes + 60.0 * (zone - np.nan_to_num(offsets))) / 1440.0), 0).astype(np.int64)
    notes.append(message("Days are those of UTC{zone:+g}; readings were moved there from their own zone.", zone=zone))
    return days + shift


def _offset(text: str | None, named: str | None) -> float:
    if text in ("Z", "UTC", "GMT"):
        return 0.0
    if text:
        digits = text[1:].replace(":", "")
        hours = int(digits[:2]) + (int(digits[2:]) / 60.0 if len(digits) > 2 else 0.0)
        return -hours if text[0] == "-" else hours
    return float(ZONES.get(named or "", np.nan))
