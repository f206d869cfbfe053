"""Rain columns that contain codes or overlapping sums instead of the amount of each interval."""

from __future__ import annotations

import re

import numpy as np

from ...common.arrays import DateArray, FloatArray
from ...common.errors import InputError
from ...common.messages import message, plural, quoted

# rain_24h, Rain last 3 hours, rr24
_WINDOW = re.compile(r"(?<![\d.:-])(\d{1,2}) ?_?(?:h|hr|hrs|hours?|std|ore|horas|heures)(?![a-z0-9])|^rr(\d{1,2})$")
# a total since a time of day
_SINCE = re.compile(r"\b(?:since|from|dalle|depuis|seit|desde|od)\b")
# words for rain amounts too small to be measured
_TRACES = {
    *("t", "tr", "trace", "tr.", "traces", "ip", "ip.", "inap", "inap.", "traza", "trazas", "traccia", "tracce"),
    *("spur", "spuren", "traços", "微量", "微", "0.0t", "t0.0", "trace of precipitation", "следы осадков"),
}
# words of rp5 for dry periods
_DRY = {"no precipitation", "осадков нет", "без осадков"}
# amounts below the resolution of a gauge
_BELOW = re.compile(r"^<\s*[0-2](?:[.,]\d+)?$")
_FIRST_CODE, _TRACE, _BLANK, _MISSING = 30_000, 32_700, 32_744, 32_766
# minimum share and number of dry days: a code for dry days is frequent, a no-data value is rare
_MIN_DRY, _MIN_DRY_VALUES = 0.2, 5


def refuse_overlapping_sums(days: DateArray, minutes: FloatArray, name: str) -> None:
    """Raise an error if a name states sums over a number of hours but readings are more frequent, so that sums overlap.

    Parameters
    ----------
    days : ndarray of datetime64[D], shape (n_rows,)
    minutes : ndarray, shape (n_rows,)
        Minutes after midnight; NaN without a time of day.
    name : str
        Column name of the rain.

    Raises
    ------
    InputError
        If the sums overlap.
    """
    window = None if _SINCE.search(name.lower()) else _WINDOW.search(name.lower())
    moment = days.astype("datetime64[m]").astype(float) + minutes
    moment = np.unique(moment[np.isfinite(minutes) & ~np.isnat(days)])
    if window is None or len(moment) < 3:
        return
    hours, step = float(window[1] or window[2]), float(np.median(np.diff(moment))) / 60.0
    if step < hours:
        raise InputError(
            message(
                "The column {name} contains the rain of {hours:g} h every {step:.2g} h, so the values overlap; "
                "choose a column with the rain of each interval, or keep one reading per {hours:g} h.",
                name=quoted(name),
                hours=hours,
                step=step,
            )
        )


def is_dry(cell: str) -> bool:
    """Check whether a cell states in words that there was no rain."""
    return cell.strip().lower() in _DRY


def is_trace(cell: str) -> bool:
    """Check whether a cell states a trace amount of rain (T, Ip, <0.1)."""
    bare = cell.strip().lower()
    return bare in _TRACES or _BELOW.match(bare) is not None


def without_cma_codes(values: FloatArray, notes: list[str]) -> bool:
    """Replace the codes of the China Meteorological Administration by amounts, in place; return whether there are any.

    Parameters
    ----------
    values : ndarray, shape (n_rows,)
        Values as in the file; NaN where missing.
    notes : list of str
        Receives a note.

    Notes
    -----
    In the daily data (SURF_CLI_CHN_MUL_DAY), amounts are in 0.1 mm. 32766 is a missing value, 32744 a blank and 32700 a
    trace; 30xxx (snow), 31xxx (rain and snow) and 32xxx (dew and fog) are amounts of xxx.
    """
    known = np.isfinite(values)
    whole = values[known]
    coded = (whole >= _FIRST_CODE) & (whole <= _MISSING)
    if not coded.any() or (whole != np.round(whole)).any() or (whole[~coded] >= _FIRST_CODE / 2).any():
        return False
    missing = np.isin(values, (_MISSING, _BLANK))
    values[values == _TRACE] = 0.0
    kinds = known & (values >= _FIRST_CODE) & ~missing
    values[kinds] %= 1000
    values[missing] = np.nan
    notes.append(
        message(
            "Rain: the codes of the China Meteorological Administration are applied (32766 = missing, 32700 = trace, "
            "30xxx to 32xxx = snow, sleet and dew)."
        )
    )
    return True


def dry_days_as_zero(values: FloatArray, name: str, warnings: list[str]) -> None:
    """Replace −1 by 0, in place, if it is the only negative number and more frequent than zero.

    Notes
    -----
    The Finnish Meteorological Institute and GeoSphere Austria write −1 for days without rain, and 0 for amounts too
    small to be measured.
    """
    dry = values == -1.0
    known = np.isfinite(values)
    if not dry.any() or ((values < 0) & ~dry).any() or not (values > 0).any():
        # without positive amounts, -1 means missing values rather than dry days
        return
    if dry.sum() < max(_MIN_DRY_VALUES, _MIN_DRY * known.sum()) or dry.sum() <= (values == 0.0).sum():
        return
    values[dry] = 0.0
    warnings.append(
        plural(
            "{count} value of {name} is -1 and is read as no rain; if it stands for a missing value, declare -1 in "
            "LAYOUT as no_data.",
            "{count:,} values of {name} are -1 and are read as no rain; if they stand for missing values, declare -1 "
            "in LAYOUT as no_data.",
            count=int(dry.sum()),
            name=quoted(name),
        )
    )
