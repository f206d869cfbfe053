"""Output columns of a screening."""

from __future__ import annotations

import numpy as np

from ..common.arrays import AnyArray, FloatArray, IntArray, StrArray
from ..timeseries.velocity_classes import velocity_classes
from .areas import Area, outline
from .levels import NAMES, level_changes, unchanged_since
from .screening import TRIGGERS, Screening

_LEVEL_NAMES = np.array([NAMES[level] for level in sorted(NAMES)])
_INTERVAL = 1.645


def level_names(levels: IntArray) -> StrArray:
    """Return the names of levels."""
    return _LEVEL_NAMES[np.asarray(levels, dtype=int) - min(NAMES)]


def latest_columns(screening: Screening) -> dict[str, FloatArray]:
    """Return the state of each point on the last day; all columns are numeric, so that a series can carry them."""
    velocity, sigma = screening.velocity[:, -1], screening.velocity_sigma
    low, middle, high = screening.failure_days.T
    return {
        "level": screening.levels[:, -1].astype(float),
        "level_days": (screening.series.n_dates - unchanged_since(screening.levels)).astype(float),
        "velocity_mm_per_day": velocity,
        "velocity_low90": velocity - _INTERVAL * sigma,
        "velocity_high90": velocity + _INTERVAL * sigma,
        "watch_mm_per_day": screening.thresholds[:, 0],
        "tangential_angle_deg": screening.angle,
        "failure_in_days": middle,
        "failure_low90": low,
        "failure_high90": high,
    }


def latest_words(screening: Screening) -> dict[str, StrArray]:
    """Return the text columns that accompany `latest_columns`."""
    return {
        "level_name": level_names(screening.levels[:, -1]),
        "trigger": np.array(TRIGGERS)[screening.triggers[:, -1]],
        "velocity_class": velocity_classes(screening.velocity[:, -1]),
        "failure_date": _date_after(screening, screening.failure_days[:, 1]),
    }


def change_columns(screening: Screening) -> dict[str, AnyArray]:
    """Return one row per change of level, sorted by day."""
    point, day = level_changes(screening.levels)
    former = np.where(day > 0, screening.levels[point, np.maximum(day - 1, 0)], 0)
    return {
        "pid": screening.series.pids[point],
        "date": screening.series.dates[day],
        "from": level_names(former),
        "to": level_names(screening.levels[point, day]),
        "level": screening.levels[point, day].astype(int),
        "trigger": np.array(TRIGGERS)[screening.triggers[point, day]],
        "velocity_mm_per_day": screening.velocity[point, day],
        "watch_mm_per_day": screening.thresholds[point, 0],
    }


def area_columns(screening: Screening, areas: list[Area]) -> dict[str, AnyArray]:
    """Return one row per area and period with the same points and level."""
    triggers = []
    for area in areas:
        some = screening.triggers[list(area.points), area.first : area.last + 1]
        named = [TRIGGERS[i] for i in np.unique(some) if i]
        triggers.append(", ".join(named))
    return {
        "level": np.array([area.level for area in areas], dtype=int),
        "level_name": level_names(np.array([area.level for area in areas], dtype=int)),
        "n_points": np.array([len(area.points) for area in areas], dtype=int),
        "first_day": screening.series.dates[np.array([area.first for area in areas], dtype=int)],
        "last_day": screening.series.dates[np.array([area.last for area in areas], dtype=int)],
        "trigger": np.array(triggers, dtype=str),
    }


def outlines(areas: list[Area], places: FloatArray, margin_m: float) -> list[FloatArray]:
    """Return the closed outline of each area, shape (n_corners + 1, 2)."""
    return [outline(places[list(area.points)], max(margin_m, 1.0)) for area in areas]


def _date_after(screening: Screening, days: FloatArray) -> StrArray:
    known = np.isfinite(days)
    full_days = np.where(known, np.round(np.where(known, days, 0.0)), 0.0).astype("timedelta64[D]")
    return np.where(known, (screening.series.dates[-1] + full_days).astype(str), "")
