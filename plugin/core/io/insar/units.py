"""Conversion of displacements of any unit and sign to mm, positive towards the satellite."""

from __future__ import annotations

import re

import numpy as np

from ...common.arrays import FloatArray
from ...common.errors import InputError
from ...common.messages import message, quoted
from ...common.nan_statistics import nanmax

UNITS = ("mm", "cm", "m", "inch", "rad")
SIGNS = ("towards", "away")
# minimum noise of InSAR series [mm]
_MIN_NOISE_MM = 0.5
# minimum step between acquisitions [mm], unless the series was smoothed
_MIN_STEP_MM = 0.1
_MAX_MM, _MIN_STEPS = 20_000.0, 8
# maximum factor to mm of units other than m: inch, or two-way phase at the longest wavelength in orbit (P band)
_LARGEST_OF_UNITS = max(25.4, 690.0 / (4.0 * np.pi))
# factor between velocity field and fitted rates from which the stated unit of the field is ignored
_CONTRADICTS = 30.0
_TO_MM = {"mm": 1.0, "cm": 10.0, "m": 1000.0, "inch": 25.4, "ft": 304.8}
# "velocity (cm/yr)", "rate_mm_y"
_RATE_UNITS = {"mm": "mm", "cm": "cm", "m": "m", "in": "inch", "inch": "inch", "ft": "ft"}
_RATE = re.compile(rf"(?<![a-z])({'|'.join(_RATE_UNITS)})\s*(?:/|_|\s|per)\s*(?:yr|year|y|a)(?![a-z])")


def factor_to_mm(unit: str, sign: str, wavelength_mm: float | None = None) -> float:
    """Return the factor that converts the values of a file to mm, positive towards the satellite.

    Parameters
    ----------
    unit : {"mm", "cm", "m", "inch", "ft", "rad"}
        Unit of the file; rad is two-way phase: 4π per wavelength.
    sign : {"towards", "away"}
        Direction in which the values of the file are positive.
    wavelength_mm : float, optional
        Radar wavelength [mm]; required for rad.

    Raises
    ------
    InputError
        If the unit or the sign is unknown, or the wavelength is missing or not a wavelength in mm.
    """
    if sign not in SIGNS:
        raise InputError(message("SIGN is {sign}; use one of {signs}.", sign=quoted(sign), signs=", ".join(SIGNS)))
    direction = 1.0 if sign == "towards" else -1.0
    if wavelength_mm is not None and not 1.0 < wavelength_mm < 2000.0:
        raise InputError(
            message(
                "WAVELENGTH is {wavelength_mm:g}, which is not a radar wavelength in mm; the Sentinel-1 "
                "wavelength is 55.466 mm.",
                wavelength_mm=wavelength_mm,
            )
        )
    if unit == "rad":
        if wavelength_mm is None:
            raise InputError(
                message("UNIT is rad, so WAVELENGTH [mm] is required; the Sentinel-1 wavelength is 55.466 mm.")
            )
        return direction * wavelength_mm / (4.0 * np.pi)
    if unit not in _TO_MM:
        raise InputError(message("UNIT is {unit}; use one of {units}.", unit=quoted(unit), units=", ".join(UNITS)))
    return direction * _TO_MM[unit]


def stated_rate_unit(name: str) -> str:
    """Return the unit of length in the name of a velocity field, such as "cm" of "velocity (cm/yr)"; empty if none."""
    match = _RATE.search(name.lower())
    return _RATE_UNITS[match[1]] if match else ""


def rate_scale(rates: FloatArray, velocity: FloatArray, scale: float, stated: str = "") -> float:
    """Return the factor of the velocity field, which may be in mm/yr for any unit of the series.

    Parameters
    ----------
    rates : ndarray, shape (n_points,)
        Rate fitted to the converted series [mm/yr].
    velocity : ndarray, shape (n_points,)
        Velocity field as in the file.
    scale : float
        Factor of the series (`factor_to_mm`).
    stated : str
        Unit of length in the name of the field (`stated_rate_unit`).

    Returns
    -------
    float
        The factor of the stated unit; otherwise `scale`, or ±1 if the velocity field is already in mm/yr.
    """
    ratio = _ratio(rates, velocity)
    if stated and 1 / _CONTRADICTS < ratio * _TO_MM[stated] < _CONTRADICTS:
        return float(np.sign(scale)) * _TO_MM[stated]
    as_series = abs(np.log(max(ratio * abs(scale), 1e-30)))
    in_mm = abs(np.log(max(ratio, 1e-30)))
    return scale if as_series <= in_mm else float(np.sign(scale))


def unit_doubt(values: FloatArray, rates: FloatArray, velocity: FloatArray | None, unit: str) -> str:
    """Return a warning if the magnitude of the values contradicts their unit, or an empty string.

    Parameters
    ----------
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm], converted with `unit`.
    rates : ndarray, shape (n_points,)
        Linear rate fitted to `values` [mm/yr].
    velocity : ndarray, shape (n_points,), or None
        Velocity field of the file [mm/yr].
    unit : str
        Assumed unit, for the text.
    """
    largest = max(-float(np.fmin.reduce(values, axis=None)), float(np.fmax.reduce(values, axis=None)))
    ratio = 1.0 if velocity is None else _ratio(rates, velocity)
    if ratio > 300.0:
        return message(
            "With the unit {unit}, the velocity field is {ratio:,.0f} times the rate of the series: the "
            "series may be in m; check UNIT.",
            ratio=ratio,
            unit=unit,
        )
    if 0 < ratio < 1 / 300.0:
        return message(
            "With the unit {unit}, the rate of the series is {ratio:,.0f} times the velocity field: the two "
            "have different units; check UNIT.",
            unit=unit,
            ratio=1 / ratio,
        )
    if 0 < largest < (2.0 if velocity is None else 0.05):
        return message(
            "With the unit {unit}, no displacement exceeds {largest:.3g} mm: the values may be in m; check UNIT.",
            largest=largest,
            unit=unit,
        )
    if largest > 50_000:
        return message(
            "With the unit {unit}, displacements reach {largest:,.0f} mm: check UNIT and SENTINEL.",
            largest=largest,
            unit=unit,
        )
    return ""


def rules_out_unit(values: FloatArray, doubt: str) -> bool:
    """Check whether a doubt of `unit_doubt` rules out the unit; small displacements above the noise are possible."""
    largest = max(-float(np.fmin.reduce(values, axis=None)), float(np.fmax.reduce(values, axis=None)))
    return bool(doubt) and not _MIN_NOISE_MM <= largest < 2.0


def metres_only(values: FloatArray) -> bool:
    """Check whether metres are the only possible unit: in any other, displacements would be below the InSAR noise.

    Parameters
    ----------
    values : ndarray, shape (n_points, n_dates)
        Values as in the file; NaN where missing.
    """
    if not np.isfinite(values).any():
        return False
    largest = float(nanmax(np.abs(values)))
    if not _MIN_NOISE_MM <= largest * 1000.0 <= _MAX_MM:
        return False
    if largest * _LARGEST_OF_UNITS < _MIN_NOISE_MM:
        return True
    # a sample of at least 2,000 points is sufficient
    steps = np.diff(values[:: max(1, len(values) // 2000)], axis=1)
    bends = np.diff(steps, axis=1)
    known, bent = steps[np.isfinite(steps)], bends[np.isfinite(bends)]
    if len(known) < _MIN_STEPS or not len(bent):
        return False
    step, bend = float(np.median(np.abs(known))), float(np.median(np.abs(bent)))
    # a smooth curve has small steps in any unit; in a noisy series, second differences are as large as steps
    is_noisy = bend >= 0.8 * step
    return is_noisy and step * _LARGEST_OF_UNITS < _MIN_STEP_MM <= step * 1000.0


def _ratio(rates: FloatArray, velocity: FloatArray) -> float:
    """Return the typical size of the velocity field divided by that of the fitted rates; 1 if it is unknown."""
    both = np.isfinite(velocity) & np.isfinite(rates)
    if not both.any():
        return 1.0
    fitted, stated = np.median(np.abs(rates[both])), np.median(np.abs(velocity[both]))
    return float(stated / fitted) if fitted > 0 and stated > 0 else 1.0


def sign_doubt(rates: FloatArray, velocity: FloatArray | None) -> str:
    """Return a warning if the velocity field has the opposite sign of the series, or an empty string."""
    if velocity is None:
        return ""
    both = np.isfinite(velocity) & np.isfinite(rates)
    if both.sum() < 10 or np.std(rates[both]) == 0 or np.std(velocity[both]) == 0:
        return ""
    correlation = float(np.corrcoef(rates[both], velocity[both])[0, 1])
    if correlation < -0.5:
        return message(
            "The velocity field in the file is anticorrelated with its series (correlation {correlation:.2f}): one "
            "of the two has the opposite sign.",
            correlation=correlation,
        )
    return ""
