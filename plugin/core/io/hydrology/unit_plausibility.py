"""Plausibility of the magnitude of rain and level in a given unit."""

from __future__ import annotations

import numpy as np

from ...common.arrays import FloatArray
from ...common.messages import message, quoted
from ...common.nan_statistics import nanmax, nanmin

# the world records are 1,825 mm per day and 26,461 mm per year
_MAX_MM_PER_DAY, _MAX_MM_PER_YEAR = 1900.0, 27_000.0
# limits of the mean of rainy days, and of the maximum [mm]: the wettest places average 40 mm per rainy day; a mean
# below 1.5 mm with a maximum below 20 mm is implausible
_MIN_WET_MM, _MAX_WET_MM, _MIN_LARGEST_MM = 1.5, 60.0, 20.0
_MIN_DAYS, _MIN_WET = 28, 5
# limits of levels beyond Mount Everest and the Dead Sea, and of the median step between readings
_HIGHEST_M, _LOWEST_M, _MAX_STEP_M = 9000.0, -500.0, 20.0
# minimum and maximum of the mean of rainy days at rain gauges
_USUAL_MM = (1.5, 28.0)
# resolution of gauges: tenths of a millimetre, and hundredths of an inch
_GAUGE_STEPS_MM = (0.1, 0.254)
_MAX_DECIMALS = 8
# maximum probability that values appear to be multiples of a gauge resolution by chance
_CHANCE = 1e-6
# rain in metres: four decimals, a maximum mean of rainy days, which in inches would be drizzle, and a minimum share of
# dry days
_DECIMALS_OF_M, _LARGEST_MEAN_OF_M, _MIN_DRY = 4, 0.028, 0.1


def wet_mean(values: FloatArray) -> float:
    """Return the mean of the rainy days, or NaN if there are too few days."""
    wet = values[np.isfinite(values) & (values > 0)]
    enough = np.isfinite(values).sum() >= _MIN_DAYS and len(wet) >= _MIN_WET
    return float(wet.mean()) if enough else float("nan")


def implausible_rain_reason(daily: FloatArray, name: str, unit: str) -> str:
    """Return why a unit of rain is implausible, or an empty string if it is plausible.

    Parameters
    ----------
    daily : ndarray, shape (n_days,)
        Rain converted to mm with `unit`.
    name : str
        Column name, for messages.
    unit : str
        Assumed unit.
    """
    known = daily[np.isfinite(daily)]
    if not len(known):
        return ""
    mean, largest = wet_mean(known), float(nanmax(known))
    yearly = float(known.sum()) * 365.25 / len(known)
    if largest > _MAX_MM_PER_DAY:
        what = message("reaches {largest:,.0f} mm per day", largest=largest)
    elif len(known) >= 300 and yearly > _MAX_MM_PER_YEAR:
        what = message("totals {yearly:,.0f} mm per year", yearly=yearly)
    elif mean > _MAX_WET_MM:
        what = message("averages {mean:,.0f} mm per rainy day", mean=mean)
    elif mean < _MIN_WET_MM and largest < _MIN_LARGEST_MM:
        what = message(
            "averages {mean:.2g} mm per rainy day, with a maximum of {largest:.2g} mm", mean=mean, largest=largest
        )
    else:
        return ""
    return message(
        "With the unit {unit}, the rain in {name} {what}, which is implausible", unit=unit, name=quoted(name), what=what
    )


def implausible_level_reason(metres: FloatArray, name: str, unit: str) -> str:
    """Return why a unit of a level is implausible, or an empty string if it is plausible; `metres` is the level [m]."""
    known = metres[np.isfinite(metres)]
    if not len(known):
        return ""
    highest, lowest = float(nanmax(known)), float(nanmin(known))
    step = float(np.median(np.abs(np.diff(known)))) if len(known) > 5 else 0.0
    if highest > _HIGHEST_M or lowest < _LOWEST_M:
        what = message("ranges from {lowest:,.0f} to {highest:,.0f} m", lowest=lowest, highest=highest)
    elif step > _MAX_STEP_M:
        what = message("changes by {step:,.0f} m between readings", step=step)
    else:
        return ""
    return message(
        "With the unit {unit}, the level in {name} {what}, which is implausible",
        unit=unit,
        name=quoted(name),
        what=what,
    )


def unit_by_size(values: FloatArray, factors: dict[str, float]) -> str:
    """Return the only unit in which rain has a plausible magnitude, or an empty string if there are none or several.

    Parameters
    ----------
    values : ndarray, shape (n_days,)
        Values as in the file.
    factors : dict of str to float
        Candidate units and their factors to mm.
    """
    fitting = _usual_units(wet_mean(values), factors)
    return fitting[0] if len(fitting) == 1 else ""


def unit_by_resolution(values: FloatArray, factors: dict[str, float]) -> str:
    """Return the only unit in which rain is of plausible magnitude and a multiple of a gauge resolution, otherwise "".

    A file in inches from a gauge with a resolution of 0.1 mm has values such as 0.00394 and 0.00787, which are
    multiples of 0.1 mm in no other unit. Values that are such multiples in several units do not determine the unit.
    In metres, tenths of a millimetre are the last of four decimals; in any other unit, they would be finer than the
    resolution of gauges.

    Parameters
    ----------
    values : ndarray, shape (n_rows,)
        Values as in the file.
    factors : dict of str to float
        Candidate units and their factors to mm.
    """
    mean = wet_mean(values)
    if np.isnan(mean):
        return ""
    wet = np.unique(values[np.isfinite(values) & (values > 0)])
    decimals = next((d for d in range(_MAX_DECIMALS) if np.allclose(wet, np.round(wet, d), rtol=0, atol=1e-9)), None)
    if decimals is None:
        return ""
    dry = float(np.mean(values[np.isfinite(values)] == 0.0))
    if "m" in factors and decimals == _DECIMALS_OF_M and mean < _LARGEST_MEAN_OF_M and dry > _MIN_DRY:
        return "m" if _USUAL_MM[0] <= 1000.0 * mean and 1000.0 * float(wet.max()) <= _MAX_MM_PER_DAY else ""
    rounding = 0.5 * 10.0**-decimals
    fitting = [
        unit
        for unit in _usual_units(mean, factors)
        if any(_counted(wet * factors[unit], step, rounding * factors[unit]) for step in _GAUGE_STEPS_MM)
    ]
    return fitting[0] if len(fitting) == 1 else ""


def _usual_units(mean: float, factors: dict[str, float]) -> list[str]:
    """Return the units in which a mean of rainy days is plausible; none if it is NaN."""
    return [unit for unit, scale in factors.items() if _USUAL_MM[0] <= mean * scale <= _USUAL_MM[1]]


def _counted(rain_mm: FloatArray, step_mm: float, rounding_mm: float) -> bool:
    """Check whether distinct rain amounts are multiples of a step within rounding, and not by chance."""
    near = rounding_mm + 1e-6 * step_mm
    off = np.abs(rain_mm - step_mm * np.round(rain_mm / step_mm))
    by_chance = min(2.0 * near / step_mm, 1.0) ** len(rain_mm)
    return bool((off <= near).all()) and by_chance < _CHANCE
