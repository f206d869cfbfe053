"""Scores of daily estimates: errors of the values and quality of the intervals."""

from __future__ import annotations

import numpy as np

from .arrays import FloatArray
from .messages import message

Z_90 = 1.6448536269514722


def rmse(errors: FloatArray) -> float:
    """Return the root mean squared error; NaN is ignored, and the result is NaN if no value remains."""
    known = errors[np.isfinite(errors)]
    return float(np.sqrt(np.mean(known**2))) if len(known) else float("nan")


def coverage_90(errors: FloatArray, sigma: FloatArray) -> float:
    """Return the fraction of errors within the nominal 90 % interval."""
    known = np.isfinite(errors) & np.isfinite(sigma)
    return float(np.mean(np.abs(errors[known]) <= Z_90 * sigma[known])) if known.any() else float("nan")


def coverage(errors: FloatArray, sigma: FloatArray, level: float) -> float:
    """Return the fraction of errors within the nominal interval of a level between 0 and 1."""
    from scipy.special import erfinv

    known = np.isfinite(errors) & np.isfinite(sigma)
    half = np.sqrt(2) * erfinv(level) * sigma[known]
    return float(np.mean(np.abs(errors[known]) <= half)) if known.any() else float("nan")


def winkler_90(errors: FloatArray, sigma: FloatArray) -> float:
    """Return the mean interval score of the 90 % interval [unit of the errors]; smaller is better.

    The score is the width of the interval plus 2 / 0.1 times the distance of values outside it (Winkler 1972, J. Am.
    Stat. Assoc. 67).
    """
    known = np.isfinite(errors) & np.isfinite(sigma)
    half = Z_90 * sigma[known]
    beyond = np.maximum(np.abs(errors[known]) - half, 0.0)
    return float(np.mean(2 * half + 20.0 * beyond)) if known.any() else float("nan")


def crps_normal(errors: FloatArray, sigma: FloatArray) -> float:
    """Return the mean continuous ranked probability score (CRPS) of normal forecasts.

    Gneiting and Raftery 2007, J. Am. Stat. Assoc. 102, eq. (21).
    """
    from scipy.special import erf

    known = np.isfinite(errors) & np.isfinite(sigma) & (sigma > 0)
    if not known.any():
        return float("nan")
    z = errors[known] / sigma[known]
    density = np.exp(-0.5 * z**2) / np.sqrt(2 * np.pi)
    return float(np.mean(sigma[known] * (z * erf(z / np.sqrt(2)) + 2 * density - 1 / np.sqrt(np.pi))))


def relative_error(error: float, other: float) -> str:
    """Return a comparison of two errors in words, such as "64 % smaller" or "2.5 times as large"."""
    ratio = error / other
    if not np.isfinite(ratio):
        return message("not comparable")
    if ratio >= 2.0:
        return message("{ratio:.1f} times as large", ratio=ratio)
    percent = round(100 * abs(1 - ratio))
    if not percent:
        return message("about equal")
    if ratio < 1:
        return message("{percent} % smaller", percent=percent)
    return message("{percent} % larger", percent=percent)
