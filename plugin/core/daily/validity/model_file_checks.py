"""Validity checks of the numbers in a model file, made before anything is computed with them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from ...common.arrays import FloatArray
from ...common.errors import InputError
from ...common.lineage import Lineage
from ...common.messages import quoted
from ...geometry.coordinates import operations

_FIRST_YEAR, _LAST_YEAR = np.datetime64("1950-01-01", "D"), np.datetime64("2150-01-01", "D")
_MAX_DRIVERS = 200
# beyond these limits, squares and quotients of weights overflow
_LARGEST, _SMALLEST = 1e18, 1e-18


def require_numbers(arrays: Mapping[str, FloatArray], may_lack: tuple[str, ...] = ()) -> None:
    """Check that arrays are numeric, finite and not too large for computations.

    Parameters
    ----------
    arrays : mapping of str to ndarray
        Arrays by name.
    may_lack : tuple of str
        Names of arrays in which NaN means unknown.

    Raises
    ------
    ValueError
        If an array fails the check.
    """
    for name, array in arrays.items():
        if array.dtype.kind not in "fiu":
            raise ValueError(f"{name} contains no numbers")
        known = array[~np.isnan(array)] if name in may_lack else array
        if not np.isfinite(known).all():
            raise ValueError(f"{name} contains values that are not finite")
        if np.abs(known).max(initial=0.0) > _LARGEST:
            raise ValueError(f"{name} contains values above {_LARGEST:g}")


def require_positive(**numbers: float) -> None:
    """Raise ValueError unless all numbers are finite, positive and not negligible."""
    for name, value in numbers.items():
        if not _SMALLEST <= value <= _LARGEST:
            raise ValueError(f"{name} is {value}")


def require_dates(first_day: np.datetime64, train_end: np.datetime64) -> None:
    """Raise ValueError unless the training days are in order and within 1950 to 2150."""
    if not (_FIRST_YEAR <= first_day <= train_end <= _LAST_YEAR):
        raise ValueError(f"it was trained from {first_day} to {train_end}")


def require_words(**words: tuple[str, tuple[str, ...]]) -> None:
    """Raise ValueError unless each word is one of its possible values."""
    for name, (word, possible) in words.items():
        if word not in possible:
            raise ValueError(f"{name} is {quoted(word[:40])}")


def require_known_crs(crs: str) -> None:
    """Raise ValueError unless the CRS is known."""
    try:
        operations().is_geographic(crs)
    except InputError:
        raise ValueError(f"the CRS {quoted(crs[:40])} is unknown") from None


def require_header(header: Mapping[str, Any], drivers: Any, ranges: Any, n_points: int) -> None:
    """Check the driver names and ranges, point names, scores, lineage and minimum coherence of a header.

    Raises
    ------
    ValueError
        If one of them is invalid.
    """
    if not isinstance(drivers, list) or len(drivers) > _MAX_DRIVERS:
        raise ValueError("the drivers are not a list of names")
    if not all(isinstance(name, str) for name in drivers) or len(set(drivers)) < len(drivers):
        raise ValueError("the drivers are not a list of names")
    for name, (low, high) in ranges.items():
        if not (np.isfinite(low) and np.isfinite(high) and low <= high):
            raise ValueError(f"the range of {name} is {low} to {high}")
    pids = header["pids"]
    if not isinstance(pids, list) or len(pids) != n_points or not all(isinstance(pid, str) for pid in pids):
        raise ValueError("the number of point names does not match the number of positions")
    scores = header["scores"]
    if not isinstance(scores, dict) or not all(
        value is None or isinstance(value, (int, float)) for value in scores.values()
    ):
        raise ValueError("the scores are not numbers")
    try:
        Lineage.from_json(header["lineage"])
    except InputError:
        raise ValueError("its lineage cannot be read") from None
    if not 0.0 <= float(header["min_coherence"]) <= 1.0:
        raise ValueError(f"min_coherence is {header['min_coherence']}")


def require_covariance(name: str, matrix: FloatArray, n: int) -> None:
    """Raise ValueError unless a matrix can be a covariance of n amplitudes."""
    if matrix.shape != (n, n):
        size = " × ".join(map(str, matrix.shape))
        raise ValueError(f"{name} has the size {size} instead of {n} × {n}")
    largest = float(np.abs(matrix).max(initial=0.0))
    least = float(np.linalg.eigvalsh(matrix).min(initial=0.0))
    if not np.allclose(matrix, matrix.T, atol=1e-6 * largest) or least < -1e-6 * largest:
        raise ValueError(f"{name} is not a covariance matrix")
