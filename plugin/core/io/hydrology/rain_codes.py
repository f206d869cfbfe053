"""Numbers that stand in columns of rain for something else than an amount: codes of weather services."""

from __future__ import annotations

import numpy as np

from ...common.arrays import FloatArray
from ...common.messages import message, plural, quoted

_FIRST_CODE, _TRACE, _BLANK, _MISSING = 30_000, 32_700, 32_744, 32_766
# a code for dry days is written on many of them, a number for missing values on few
_LEAST_DRY, _FEWEST_DRY = 0.2, 5


def without_cma_codes(values: FloatArray, notes: list[str]) -> bool:
    """Replace the codes of the China Meteorological Administration by amounts, in place; tell whether there were any.

    Parameters
    ----------
    values : ndarray, shape (n_rows,)
        As in the file, NaN where missing.
    notes : list of str
        Receives a note.

    Notes
    -----
    In its daily data (SURF_CLI_CHN_MUL_DAY) amounts are in 0.1 mm; 32766 is a missing value, 32744 a blank, 32700 a
    trace, and 30xxx (snow), 31xxx (rain and snow) and 32xxx (dew and fog) are amounts of xxx.
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
            "Rain: the codes of the China Meteorological Administration are applied (0.1 mm, 32766 = missing, 32700 = "
            "trace, 30xxx to 32xxx = snow, sleet and dew)."
        )
    )
    return True


def dry_days_as_zero(values: FloatArray, name: str, warnings: list[str]) -> None:
    """Read −1 as no rain, in place, where it is the only negative number and more frequent than zero.

    Notes
    -----
    The Finnish Meteorological Institute and GeoSphere Austria write −1 on days without rain, and 0 where it was too
    little to be measured.
    """
    dry = values == -1.0
    known = np.isfinite(values)
    if not dry.any() or ((values < 0) & ~dry).any():
        return
    if dry.sum() < max(_FEWEST_DRY, _LEAST_DRY * known.sum()) or dry.sum() <= (values == 0.0).sum():
        return
    values[dry] = 0.0
    warnings.append(
        plural(
            "{count} value of {name} is -1 and is read as no rain; if it stands for a missing value, declare -1 in "
            "LAYOUT as no_data.",
            "{count:,} values of {name} are -1 and are read as no rain; if they stand for missing values, declare -1 in "
            "LAYOUT as no_data.",
            count=int(dry.sum()),
            name=quoted(name),
        )
    )
