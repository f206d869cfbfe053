"""Methods that look at one series and no driver: last value, velocities, line, line with seasons, last year."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from ..common.progress import Progress
from ..common.straight_line import fit_lines_in_windows
from ..data.daily_line import held, persistence
from .task import Nowcast, Task, chosen, with_training_errors

EPOCHS = (3, 4, 6, 8, 12, 20, 40)
_YEAR = 365.25

# years since the first acquisition and phase of the year -> columns of a regression
Columns = Callable[[np.ndarray, np.ndarray], np.ndarray]


def last_value(task: Task, progress: Progress) -> Nowcast:
    """Hold the last value."""
    return with_training_errors(task, lambda t: persistence(t.values, t.day, t.targets, t.latency), progress)


def last_velocity(task: Task, progress: Progress) -> Nowcast:
    """Go on with the velocity between the last two values."""
    return with_training_errors(task, _last_two, progress)


def epoch_velocity(task: Task, progress: Progress) -> Nowcast:
    """Go on with the line through the last n acquisitions, n chosen on the training part."""
    candidates = {str(n): partial(_recent_line, n=n) for n in EPOCHS}
    return with_training_errors(task, candidates[chosen(task, candidates, progress)], progress)


def line(task: Task, progress: Progress) -> Nowcast:
    """Go on with the line through all that is known, from its own end or from the last value, as training says."""
    candidates = {
        "line": partial(_regression, columns=_trend),
        "anchored": partial(_regression, columns=_trend, anchored=True),
    }
    return with_training_errors(task, candidates[chosen(task, candidates, progress)], progress)


def line_and_season(task: Task, progress: Progress) -> Nowcast:
    """Go on with line, year and half year through all that is known; one or both waves, as training says."""
    candidates = {
        f"{name}{' anchored' if anchored else ''}": partial(_regression, columns=columns, anchored=anchored)
        for name, columns in (("annual", _annual), ("both", _both))
        for anchored in (False, True)
    }
    return with_training_errors(task, candidates[chosen(task, candidates, progress)], progress)


def last_year(task: Task, progress: Progress) -> Nowcast:
    """Move as on the same days of the year before."""
    return with_training_errors(task, _seasonal, progress)


def last_two(values: np.ndarray, day: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return the last value and its day, and those before, at every acquisition; NaN where there is none."""
    n, n_dates = values.shape
    newest, newest_day, older, older_day = (np.full((n, n_dates), np.nan) for _ in range(4))
    state = np.full((4, n), np.nan)
    for j in range(n_dates):
        here = np.isfinite(values[:, j])
        state[2:, here] = state[:2, here]
        state[0, here], state[1, here] = values[here, j], day[j]
        newest[:, j], newest_day[:, j], older[:, j], older_day[:, j] = state
    return newest, newest_day, older, older_day


def _last_two(task: Task) -> np.ndarray:
    newest, newest_day, older, older_day = _at(task, *last_two(task.values, task.day))
    slope = (newest - older) / (newest_day - older_day)
    return newest + np.nan_to_num(slope) * (task.targets - newest_day)


def _recent_line(task: Task, n: int) -> np.ndarray:
    """Return the line through the last n acquisitions at each target; with one value alone that value."""
    t = (task.day - task.day[0]) / _YEAR
    last = np.arange(1, len(t) + 1)
    found = fit_lines_in_windows(t, task.values, np.maximum(last - n, 0), last)
    nothing = found.count == 0
    level = np.where(nothing, held(task.values), found.level)
    centre, level, rate = _at(task, np.where(nothing, 0.0, found.middle), level, found.slope)
    return level + rate * ((task.targets - task.day[0]) / _YEAR - centre)


def _seasonal(task: Task) -> np.ndarray:
    known = held(task.values)
    last, last_day = _at(task, *last_two(task.values, task.day)[:2])
    out = np.empty(last.shape)
    year = round(_YEAR)
    for i, row in enumerate(known):
        given = np.isfinite(row)
        if not given.any():
            out[i] = np.nan
            continue
        then, before = task.targets - year, last_day[i] - year
        # a year before the first acquisition nothing is known, and the last value stays
        known_then = then >= task.day[given][0]
        moved = np.interp(then, task.day[given], row[given]) - np.interp(before, task.day[given], row[given])
        out[i] = last[i] + np.where(known_then, moved, 0.0)
    return out


def _regression(task: Task, columns: Columns, anchored: bool = False) -> np.ndarray:
    """Regress each series on columns of time, with all that is known at each target."""
    at_dates, at_targets = _columns(columns, task.day, task), _columns(columns, task.targets, task)
    k = at_dates.shape[1]
    gram, moment = np.zeros((len(task.values), k, k)), np.zeros((len(task.values), k))
    # an old motion without season and trend is believed until data say otherwise
    gram += np.diag([1e-9, *[1e-3] * (k - 1)])
    out = np.full((len(task.values), len(task.targets)), np.nan)
    newest = held(task.values)
    newest_day = last_two(task.values, task.day)[1].astype(float)
    begun = np.zeros(len(task.values), dtype=bool)
    for j in range(len(task.day)):
        here = np.isfinite(task.values[:, j])
        begun |= here
        gram[here] += np.outer(at_dates[j], at_dates[j])
        moment[here] += task.values[here, j, None] * at_dates[j]
        asked = np.flatnonzero(task.known == j)
        if not len(asked):
            continue
        weights = np.linalg.solve(gram, moment[..., None])[..., 0]
        out[:, asked] = weights @ at_targets[asked].T
        if anchored:
            then = _columns(columns, np.nan_to_num(newest_day[:, j]), task)
            out[:, asked] += (newest[:, j] - (then * weights).sum(axis=1))[:, None]
        out[np.ix_(~begun, asked)] = np.nan
    return out


def _columns(columns: Columns, day: np.ndarray, task: Task) -> np.ndarray:
    first_day_of_year = (task.forcing.days[0] - task.forcing.days[0].astype("datetime64[Y]")).astype(int)
    return columns((day - task.day[0]) / _YEAR, 2 * np.pi * (day + first_day_of_year) / _YEAR)


def _trend(years: np.ndarray, phase: np.ndarray) -> np.ndarray:
    return np.column_stack([np.ones(len(years)), years])


def _annual(years: np.ndarray, phase: np.ndarray) -> np.ndarray:
    return np.column_stack([_trend(years, phase), np.cos(phase), np.sin(phase)])


def _both(years: np.ndarray, phase: np.ndarray) -> np.ndarray:
    return np.column_stack([_annual(years, phase), np.cos(2 * phase), np.sin(2 * phase)])


def _at(task: Task, *arrays: np.ndarray) -> list[np.ndarray]:
    """Return what stands at the last known acquisition of each target, NaN where none is known."""
    known = task.known
    return [np.where(known >= 0, array[:, np.maximum(known, 0)], np.nan) for array in arrays]
