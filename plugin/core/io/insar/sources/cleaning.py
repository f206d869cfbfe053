"""What is left out of a file, each time with its count."""

from __future__ import annotations

import numpy as np

from ....common.errors import InputError
from ....common.messages import quoted
from ....common.nan_statistics import nanmax


def clear_infinite(values: np.ndarray, warnings: list[str]) -> None:
    """Set infinite values to NaN, in place."""
    infinite = np.isinf(values)
    if infinite.any():
        values[infinite] = np.nan
        warnings.append(f"{counted(int(infinite.sum()), 'infinite value')} taken as missing.")


def check_coherence(attributes: dict[str, np.ndarray], warnings: list[str]) -> None:
    """Take negative coherence as missing, and doubt what exceeds 1."""
    coherence = attributes.get("coherence")
    if coherence is None:
        return
    negative = coherence < 0
    if negative.any():
        attributes["coherence"] = np.where(negative, np.nan, coherence)
        warnings.append(f"{counted(int(negative.sum()), 'point')} with a negative coherence, taken as missing.")
    if np.isfinite(coherence).any() and nanmax(coherence) > 1.0:
        warnings.append(f"The coherence reaches {nanmax(coherence):g}, although 0 to 1 is meant.")


def usable_points(
    values: np.ndarray,
    xy: np.ndarray,
    attributes: dict[str, np.ndarray],
    min_coherence: float | None,
    source: str,
    warnings: list[str],
) -> np.ndarray:
    """Return which points have coordinates, a value and enough coherence, shape (n_points,).

    Raises
    ------
    InputError
        If none is left, or the coherence is asked for and not there.
    """
    placed = np.isfinite(xy).all(axis=1)
    if not placed.all():
        warnings.append(f"{counted(int((~placed).sum()), 'point')} without coordinates left out.")
    if not placed.any():
        raise InputError(f"No point of {source} has coordinates that are numbers.")
    seen = np.isfinite(values).any(axis=1)
    if not seen.any():
        raise InputError(f"No point of {source} has a displacement that is a number.")
    if (placed & ~seen).any():
        warnings.append(f"{counted(int((placed & ~seen).sum()), 'point')} without any value left out.")
    keep = placed & seen
    if min_coherence is not None:
        if "coherence" not in attributes:
            raise InputError(f"{source} has no coherence field, so MIN_COHERENCE cannot be applied; leave it empty.")
        coherent = np.nan_to_num(attributes["coherence"], nan=-1.0) >= min_coherence
        low = int((keep & ~coherent).sum())
        if low:
            warnings.append(f"{counted(low, 'point')} below the coherence {min_coherence:g} (or without one) left out.")
        if not (keep & coherent).any():
            largest = np.nan_to_num(nanmax(attributes["coherence"]))
            raise InputError(
                f"No point of {source} has a coherence of {min_coherence:g}; the largest is {largest:g}. "
                "Lower MIN_COHERENCE."
            )
        keep &= coherent
    if not keep.any():
        raise InputError(f"No point of {source} has both coordinates and values.")
    return keep


def drop_repeated(
    pids: np.ndarray, xy: np.ndarray, values: np.ndarray, keep: np.ndarray, source: str, warnings: list[str]
) -> np.ndarray:
    """Leave out points that repeat another one whole; see `usable_points` for `keep`.

    Raises
    ------
    InputError
        If two points share their id but neither place nor values.
    """
    index = np.flatnonzero(keep)
    order = index[np.argsort(pids[index], kind="stable")]
    same = np.flatnonzero(pids[order][1:] == pids[order][:-1])
    keep = keep.copy()
    for i in same:
        first, second = order[i], order[i + 1]
        if not (
            np.array_equal(xy[first], xy[second]) and np.array_equal(values[first], values[second], equal_nan=True)
        ):
            raise InputError(
                f"{source} has two different points with the id {quoted(pids[first])} "
                f"(rows {first + 1} and {second + 1}); give each its own id."
            )
        keep[second] = False
    if len(same):
        warnings.append(f"{counted(len(same), 'point')} that repeated another one left out.")
    return keep


def counted(count: int, noun: str) -> str:
    """Return "1 point", "2,000 points"."""
    return f"{count:,} {noun}" + ("" if count == 1 else "s")
