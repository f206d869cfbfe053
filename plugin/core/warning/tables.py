"""Columns of the outputs of a screening."""

from __future__ import annotations

import numpy as np

from ..timeseries.velocity_classes import velocity_classes
from .areas import Area, outline
from .levels import NAMES, changes, unchanged_since
from .screening import TRIGGERS, Screening

_LEVEL_NAMES = np.array([NAMES[level] for level in sorted(NAMES)])
_INTERVAL = 1.645


def level_names(levels: np.ndarray) -> np.ndarray:
    """Return the names of levels."""
    return _LEVEL_NAMES[np.asarray(levels, dtype=int) - min(NAMES)]


def latest_columns(found: Screening) -> dict[str, np.ndarray]:
    """Return what is known of each point on the last day: numbers alone, so that a series can carry them."""
    velocity, sigma = found.velocity.value[:, -1], found.velocity.sigma[:, -1]
    low, middle, high = found.failure_days.T
    return {
        "level": found.levels[:, -1].astype(float),
        "level_days": (found.series.n_dates - unchanged_since(found.levels)).astype(float),
        "velocity_mm_per_day": velocity,
        "velocity_low90": velocity - _INTERVAL * sigma,
        "velocity_high90": velocity + _INTERVAL * sigma,
        "watch_mm_per_day": found.thresholds[:, 0],
        "tangential_angle_deg": found.angle,
        "failure_in_days": middle,
        "failure_low90": low,
        "failure_high90": high,
    }


def latest_words(found: Screening) -> dict[str, np.ndarray]:
    """Return the words beside `latest_columns`."""
    return {
        "level_name": level_names(found.levels[:, -1]),
        "trigger": np.array(TRIGGERS)[found.triggers[:, -1]],
        "velocity_class": velocity_classes(found.velocity.value[:, -1]),
        "failure_date": _date_after(found, found.failure_days[:, 1]),
    }


def change_columns(found: Screening) -> dict[str, np.ndarray]:
    """Return one row per change of a level, by day."""
    point, day = changes(found.levels)
    former = np.where(day > 0, found.levels[point, np.maximum(day - 1, 0)], 0)
    return {
        "pid": found.series.pids[point],
        "date": found.series.dates[day],
        "from": level_names(former),
        "to": level_names(found.levels[point, day]),
        "level": found.levels[point, day].astype(int),
        "trigger": np.array(TRIGGERS)[found.triggers[point, day]],
        "velocity_mm_per_day": found.velocity.value[point, day],
        "watch_mm_per_day": found.thresholds[point, 0],
    }


def area_columns(found: Screening, areas: list[Area]) -> dict[str, np.ndarray]:
    """Return one row per area and stretch of days with the same points and level."""
    triggers = []
    for area in areas:
        some = found.triggers[list(area.points), area.first : area.last + 1]
        named = [TRIGGERS[i] for i in np.unique(some) if i]
        triggers.append(", ".join(named))
    return {
        "level": np.array([area.level for area in areas], dtype=int),
        "level_name": level_names(np.array([area.level for area in areas], dtype=int)),
        "n_points": np.array([len(area.points) for area in areas], dtype=int),
        "first_day": found.series.dates[np.array([area.first for area in areas], dtype=int)],
        "last_day": found.series.dates[np.array([area.last for area in areas], dtype=int)],
        "trigger": np.array(triggers, dtype=str),
    }


def outlines(areas: list[Area], places: np.ndarray, margin_m: float) -> list[np.ndarray]:
    """Return the closed outline of each area, shape (n_corners + 1, 2)."""
    return [outline(places[list(area.points)], max(margin_m, 1.0)) for area in areas]


def _date_after(found: Screening, days: np.ndarray) -> np.ndarray:
    known = np.isfinite(days)
    whole = np.where(known, np.round(np.where(known, days, 0.0)), 0.0).astype("timedelta64[D]")
    return np.where(known, (found.series.dates[-1] + whole).astype(str), "")
