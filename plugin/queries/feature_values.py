"""Numeric values in the attributes of a feature."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import NULL

from ..core.geometry.line_of_sight import los_from_heading


def companion_days(names: list[str], letter: str) -> list[tuple[str, np.datetime64]]:
    """Return the fields of a companion layer that consist of a letter and a date, in chronological order."""
    found = [
        (name, np.datetime64(f"{name[1:5]}-{name[5:7]}-{name[7:]}", "D"))
        for name in names
        if len(name) == 9 and name[0].upper() == letter and name[1:].isdigit()
    ]
    return sorted(found, key=lambda item: item[1])


def values_on_dates(found: tuple[np.ndarray, np.ndarray] | None, dates: np.ndarray, absent: float) -> np.ndarray | None:
    """Return the values of a companion on the dates of the series, shape (1, n_dates), with `absent` for gaps."""
    if found is None:
        return None
    values = np.full((1, len(dates)), absent)
    _, here, there = np.intersect1d(dates, found[0], return_indices=True)
    values[0, here] = np.where(np.isfinite(found[1][there]), found[1][there], absent)
    return values


def direction_in(names: list[str], attributes: list[Any]) -> np.ndarray | None:
    """Return the unit vector of positive motion, shape (1, 3), from the fields of a point; None if it is unknown."""
    position = {name.lower(): i for i, name in enumerate(names)}
    for fields in (("los_east", "los_north", "los_up"), ("incidence_deg", "heading_deg")):
        if not all(name in position for name in fields):
            continue
        components = numbers_in([attributes[position[name]] for name in fields])
        vector = components if len(components) == 3 else los_from_heading(components[0], components[1]).reshape(3)
        length = float(np.linalg.norm(vector))
        if abs(length - 1) <= 0.01:
            return vector[None] / length
    return None


def numbers_in(values: list[Any]) -> np.ndarray:
    """Return values of a feature as floats, with NaN for non-numeric values."""
    try:
        return np.array(values, dtype=float)
    except (TypeError, ValueError):
        return np.array([_number(value) for value in values])


def _number(value: object) -> float:
    if value is None or value == NULL:
        return np.nan
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return np.nan
