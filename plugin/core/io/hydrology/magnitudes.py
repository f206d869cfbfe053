"""Whether the size of rain and level fits the unit that they are said to have."""

from __future__ import annotations

import numpy as np

from ...common.messages import message, quoted
from ...common.nan_statistics import nanmax, nanmin

# what fell anywhere in a day was at most 1,825 mm, in a year 26,461 mm
_MOST_A_DAY_MM, _MOST_A_YEAR_MM = 1900.0, 27_000.0
# the wettest places have 40 mm on a day with rain; less than 1.5 mm, and never 20, is hardly the rain of a month
_LEAST_WET_MM, _MOST_WET_MM, _LEAST_LARGEST_MM = 1.5, 60.0, 20.0
_LEAST_DAYS, _LEAST_WET = 28, 5
# Everest and the shore of the Dead Sea
_HIGHEST_M, _LOWEST_M, _MOST_STEP_M = 9000.0, -500.0, 20.0
# the mean of days with rain, wherever gauges stand
_USUAL_MM = (1.5, 28.0)


def wet_mean(values: np.ndarray) -> float:
    """Return the mean of the days with rain, NaN where they are too few to tell."""
    wet = values[np.isfinite(values) & (values > 0)]
    enough = np.isfinite(values).sum() >= _LEAST_DAYS and len(wet) >= _LEAST_WET
    return float(wet.mean()) if enough else float("nan")


def rain_doubt(daily: np.ndarray, name: str, unit: str) -> str:
    """Return what contradicts a unit of rain, else "".

    Parameters
    ----------
    daily : ndarray, shape (n_days,)
        Rain in mm by the unit that was taken.
    name : str
        Column.
    unit : str
        That was taken.
    """
    known = daily[np.isfinite(daily)]
    if not len(known):
        return ""
    mean, largest = wet_mean(known), float(nanmax(known))
    yearly = float(known.sum()) * 365.25 / len(known)
    if largest > _MOST_A_DAY_MM:
        what = message("reaches {largest:,.0f} mm per day", largest=largest)
    elif len(known) >= 300 and yearly > _MOST_A_YEAR_MM:
        what = message("totals {yearly:,.0f} mm per year", yearly=yearly)
    elif mean > _MOST_WET_MM:
        what = message("averages {mean:,.0f} mm per rainy day", mean=mean)
    elif mean < _LEAST_WET_MM and largest < _LEAST_LARGEST_MM:
        what = message(
            "averages {mean:.2g} mm per rainy day, with a maximum of {largest:.2g} mm", mean=mean, largest=largest
        )
    else:
        return ""
    return message(
        "With the unit {unit}, the rain of {name} {what}, which is implausible", unit=unit, name=quoted(name), what=what
    )


def level_doubt(metres: np.ndarray, name: str, unit: str) -> str:
    """Return what contradicts a unit of a level [m], else ""."""
    known = metres[np.isfinite(metres)]
    if not len(known):
        return ""
    highest, lowest = float(nanmax(known)), float(nanmin(known))
    step = float(np.median(np.abs(np.diff(known)))) if len(known) > 5 else 0.0
    if highest > _HIGHEST_M or lowest < _LOWEST_M:
        what = message("ranges from {lowest:,.0f} to {highest:,.0f} m", lowest=lowest, highest=highest)
    elif step > _MOST_STEP_M:
        what = message("changes by {step:,.0f} m between readings", step=step)
    else:
        return ""
    return message(
        "With the unit {unit}, the level of {name} {what}, which is implausible",
        unit=unit,
        name=quoted(name),
        what=what,
    )


def unit_by_size(values: np.ndarray, factors: dict[str, float]) -> str:
    """Return the only unit in which rain has a size that occurs, empty where none or several do.

    Parameters
    ----------
    values : ndarray, shape (n_days,)
        As in the file.
    factors : dict of str to float
        Units that are possible, and their mm.
    """
    mean = wet_mean(values)
    if np.isnan(mean):
        return ""
    fitting = [unit for unit, scale in factors.items() if _USUAL_MM[0] <= mean * scale <= _USUAL_MM[1]]
    if len(fitting) == 1:
        return fitting[0]
    return ""
