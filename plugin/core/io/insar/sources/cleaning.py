"""Exclusion of unusable values and points, each with a warning that states the count."""

from __future__ import annotations

import numpy as np

from ....common.arrays import BoolArray, FloatArray, StrArray
from ....common.errors import InputError
from ....common.messages import message, plural, quoted
from ....common.nan_statistics import nanmax

# magnitudes above count as infinite; no-data values of single-precision files are smaller
_LARGEST = 1e100


def clear_infinite(values: FloatArray, warnings: list[str]) -> None:
    """Replace infinite values, and magnitudes above 1e100, by NaN, in place."""
    infinite = (values > _LARGEST) | (values < -_LARGEST)
    if infinite.any():
        values[infinite] = np.nan
        warnings.append(
            message(
                "Treated as missing: {counted}.",
                counted=plural("{count:,} infinite value", "{count:,} infinite values", count=int(infinite.sum())),
            )
        )


def check_coherence(attributes: dict[str, FloatArray], warnings: list[str]) -> None:
    """Replace negative coherence by NaN, and warn about values above 1."""
    coherence = attributes.get("coherence")
    if coherence is None:
        return
    negative = coherence < 0
    if negative.any():
        attributes["coherence"] = np.where(negative, np.nan, coherence)
        warnings.append(
            message(
                "Negative coherence at {counted} is treated as missing.",
                counted=plural("{count:,} point", "{count:,} points", count=int(negative.sum())),
            )
        )
    if np.isfinite(coherence).any() and nanmax(coherence) > 1.0:
        warnings.append(
            message("The coherence reaches {largest:g}, but should be between 0 and 1.", largest=nanmax(coherence))
        )


def usable_points(
    values: FloatArray,
    xy: FloatArray,
    attributes: dict[str, FloatArray],
    min_coherence: float | None,
    source: str,
    warnings: list[str],
) -> BoolArray:
    """Return the mask of points with coordinates, a value and sufficient coherence, shape (n_points,).

    Raises
    ------
    InputError
        If no point is left, or a minimum coherence is set and there is no coherence.
    """
    placed = np.isfinite(xy).all(axis=1)
    if not placed.all():
        warnings.append(
            message(
                "Excluded {counted} without coordinates.",
                counted=plural("{count:,} point", "{count:,} points", count=int((~placed).sum())),
            )
        )
    if not placed.any():
        raise InputError(message("No point in {source} has numeric coordinates.", source=source))
    observed = np.isfinite(values).any(axis=1)
    if not observed.any():
        raise InputError(message("No point in {source} has a numeric displacement.", source=source))
    if (placed & ~observed).any():
        warnings.append(
            message(
                "Excluded {counted} without any values.",
                counted=plural("{count:,} point", "{count:,} points", count=int((placed & ~observed).sum())),
            )
        )
    keep = placed & observed
    if min_coherence is not None:
        if "coherence" not in attributes:
            raise InputError(
                message(
                    "{source} has no coherence field, so MIN_COHERENCE cannot be applied; leave it empty.",
                    source=source,
                )
            )
        coherent = np.nan_to_num(attributes["coherence"], nan=-1.0) >= min_coherence
        low = int((keep & ~coherent).sum())
        if low:
            warnings.append(
                message(
                    "Excluded {counted} with a coherence below {min_coherence:g} or without a coherence value.",
                    counted=plural("{count:,} point", "{count:,} points", count=low),
                    min_coherence=min_coherence,
                )
            )
        if not (keep & coherent).any():
            largest = np.nan_to_num(nanmax(attributes["coherence"]))
            raise InputError(
                message(
                    "No point in {source} has a coherence of at least {min_coherence:g}; the maximum is "
                    "{largest:g}. Lower MIN_COHERENCE.",
                    source=source,
                    min_coherence=min_coherence,
                    largest=largest,
                )
            )
        keep &= coherent
    if not keep.any():
        raise InputError(message("No point in {source} has both coordinates and values.", source=source))
    return keep


def drop_repeated(
    pids: StrArray, xy: FloatArray, values: FloatArray, keep: BoolArray, source: str, warnings: list[str]
) -> BoolArray:
    """Exclude duplicates of other points from the mask `keep`; see `usable_points`.

    Raises
    ------
    InputError
        If two points have the same id but different coordinates or values.
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
                message(
                    "{source} has two different points with the ID {pid} (rows {first} and {second}); assign "
                    "a unique ID to each.",
                    source=source,
                    pid=quoted(pids[first]),
                    first=first + 1,
                    second=second + 1,
                )
            )
        keep[second] = False
    if len(same):
        warnings.append(
            message(
                "Excluded {counted} as duplicates of other points.",
                counted=plural("{count:,} point", "{count:,} points", count=len(same)),
            )
        )
    return keep
