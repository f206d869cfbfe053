"""Baselines from a single series without drivers: last value, velocities, line, line with seasons, last year."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from ..common.arrays import FloatArray, IntArray
from ..common.messages import message
from ..common.progress import Progress
from ..common.straight_line import fit_lines_in_windows
from ..data.daily_line import carry_forward, persistence
from .baseline import Baseline, BaselineMethod, NotFittedError
from .task import Nowcast, Task
from .training_errors import Predictor, TrainingErrors, best_in_training

EPOCHS = (3, 4, 6, 8, 12, 20, 40)
_YEAR = 365.25

# maps years since the first acquisition and the phase of the year to the columns of a regression
Columns = Callable[[FloatArray, FloatArray], FloatArray]


@dataclass(frozen=True, eq=False)
class Extrapolation(Baseline):
    """A predictor from a single series; its sigma comes from its errors in training.

    Attributes
    ----------
    predictor : callable, optional
        Selected predictor; None before the fit.
    errors : TrainingErrors, optional
        Training errors of the predictor; None before the fit.
    """

    predictor: Predictor | None = None
    errors: TrainingErrors | None = None
    is_fast = True

    @abstractmethod
    def candidates(self) -> dict[str, Predictor]:
        """Return the candidate predictors by name; the training selects one of them."""

    def fit(self, task: Task, progress: Progress) -> Extrapolation:
        """Select the candidate with the smallest error and compute its training errors."""
        candidates = self.candidates()
        names = list(candidates)
        name = best_in_training(task, candidates, progress.part(0.0, 0.6)) if len(names) > 1 else names[0]
        errors = TrainingErrors.of(task, candidates[name], progress.part(0.6, 1.0))
        return replace(self, predictor=candidates[name], errors=errors)

    def predict(self, task: Task, progress: Progress) -> Nowcast:
        """Extrapolate to the targets."""
        if self.predictor is None or self.errors is None:
            raise NotFittedError(self.method)
        return Nowcast(self.predictor(task), self.errors.sigma(task))


class Persistence(Extrapolation):
    """The last value."""

    method = BaselineMethod.PERSISTENCE
    title = message("Last value (persistence)")

    def candidates(self) -> dict[str, Predictor]:
        """Return the only candidate."""
        return {"last": lambda task: persistence(task.values, task.day, task.targets, task.latency)}


class LastVelocity(Extrapolation):
    """The velocity between the last two values."""

    method = BaselineMethod.LAST_VELOCITY
    title = message("Last velocity")

    def candidates(self) -> dict[str, Predictor]:
        """Return the only candidate."""
        return {"last": _last_two}


class EpochVelocity(Extrapolation):
    """The line through the last n acquisitions."""

    method = BaselineMethod.EPOCH_VELOCITY
    title = message("Velocity over the last n acquisitions")

    def candidates(self) -> dict[str, Predictor]:
        """Return the line for each n."""
        return {str(n): partial(_recent_line, n=n) for n in EPOCHS}


class Linear(Extrapolation):
    """The line through all known acquisitions, starting from its own end or from the last value."""

    method = BaselineMethod.LINEAR
    title = message("Linear trend")

    def candidates(self) -> dict[str, Predictor]:
        """Return the line and the line through the last value."""
        return {
            "line": partial(_regression, columns=_trend),
            "anchored": partial(_regression, columns=_trend, anchored=True),
        }


class LinearSeasonal(Extrapolation):
    """Line and annual term, with or without a semi-annual term, through all known acquisitions."""

    method = BaselineMethod.LINEAR_SEASONAL
    title = message("Linear trend and seasonal terms")

    def candidates(self) -> dict[str, Predictor]:
        """Return both sets of terms, each starting from its own end or from the last value."""
        return {
            f"{name}{' anchored' if anchored else ''}": partial(_regression, columns=columns, anchored=anchored)
            for name, columns in (("annual", _annual), ("both", _both))
            for anchored in (False, True)
        }


class SeasonalNaive(Extrapolation):
    """The motion over the same days of the previous year."""

    method = BaselineMethod.SEASONAL_NAIVE
    title = message("Same as last year")

    def candidates(self) -> dict[str, Predictor]:
        """Return the only candidate."""
        return {"year": _seasonal}


def last_two_observations(values: FloatArray, day: IntArray) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
    """Return, at every acquisition, the last value and its day, and the value before with its day; NaN if missing."""
    n, n_dates = values.shape
    newest, newest_day, older, older_day = (np.full((n, n_dates), np.nan) for _ in range(4))
    state = np.full((4, n), np.nan)
    for j in range(n_dates):
        here = np.isfinite(values[:, j])
        state[2:, here] = state[:2, here]
        state[0, here], state[1, here] = values[here, j], day[j]
        newest[:, j], newest_day[:, j], older[:, j], older_day[:, j] = state
    return newest, newest_day, older, older_day


def _last_two(task: Task) -> FloatArray:
    newest, newest_day, older, older_day = _at(task, *last_two_observations(task.values, task.day))
    slope = (newest - older) / (newest_day - older_day)
    return np.asarray(newest + np.nan_to_num(slope) * (task.targets - newest_day))


def _recent_line(task: Task, n: int) -> FloatArray:
    """Return the line through the last n acquisitions at each target; with a single value, that value."""
    t = (task.day - task.day[0]) / _YEAR
    last = np.arange(1, len(t) + 1)
    found = fit_lines_in_windows(t, task.values, np.maximum(last - n, 0), last)
    nothing = found.count == 0
    level = np.where(nothing, carry_forward(task.values), found.level)
    centre, level, rate = _at(task, np.where(nothing, 0.0, found.middle), level, found.slope)
    return np.asarray(level + rate * ((task.targets - task.day[0]) / _YEAR - centre))


def _seasonal(task: Task) -> FloatArray:
    known = carry_forward(task.values)
    last, last_day = _at(task, *last_two_observations(task.values, task.day)[:2])
    out = np.empty(last.shape)
    year = round(_YEAR)
    for i, row in enumerate(known):
        observed = np.isfinite(row)
        if not observed.any():
            out[i] = np.nan
            continue
        then, before = task.targets - year, last_day[i] - year
        # nothing is known a year before the first acquisition, so the last value persists
        known_then = then >= task.day[observed][0]
        # do not interpolate towards an acquisition after the last known one
        moved = np.interp(np.minimum(then, last_day[i]), task.day[observed], row[observed]) - np.interp(
            before, task.day[observed], row[observed]
        )
        out[i] = last[i] + np.where(known_then, moved, 0.0)
    return out


def _regression(task: Task, columns: Columns, anchored: bool = False) -> FloatArray:
    """Regress each series on columns of time, using the acquisitions known at each target."""
    at_dates, at_targets = _columns(columns, task.day, task), _columns(columns, task.targets, task)
    k = at_dates.shape[1]
    gram, moment = np.zeros((len(task.values), k, k)), np.zeros((len(task.values), k))
    # a weak prior draws trend and seasons to zero until there are enough data
    gram += np.diag([1e-9, *[1e-3] * (k - 1)])
    out = np.full((len(task.values), len(task.targets)), np.nan)
    newest = carry_forward(task.values)
    newest_day = last_two_observations(task.values, task.day)[1].astype(float)
    begun = np.zeros(len(task.values), dtype=bool)
    for j in range(len(task.day)):
        here = np.isfinite(task.values[:, j])
        begun |= here
        gram[here] += np.outer(at_dates[j], at_dates[j])
        moment[here] += task.values[here, j, None] * at_dates[j]
        own_targets = np.flatnonzero(task.known == j)
        if not len(own_targets):
            continue
        weights = np.linalg.solve(gram, moment[..., None])[..., 0]
        out[:, own_targets] = weights @ at_targets[own_targets].T
        if anchored:
            then = _columns(columns, np.nan_to_num(newest_day[:, j]), task)
            out[:, own_targets] += (newest[:, j] - (then * weights).sum(axis=1))[:, None]
        out[np.ix_(~begun, own_targets)] = np.nan
    return out


def _columns(columns: Columns, day: FloatArray | IntArray, task: Task) -> FloatArray:
    first_day_of_year = (task.forcing.days[0] - task.forcing.days[0].astype("datetime64[Y]")).astype(int)
    return columns((day - task.day[0]) / _YEAR, 2 * np.pi * (day + first_day_of_year) / _YEAR)


def _trend(years: FloatArray, phase: FloatArray) -> FloatArray:
    return np.column_stack([np.ones(len(years)), years])


def _annual(years: FloatArray, phase: FloatArray) -> FloatArray:
    return np.column_stack([_trend(years, phase), np.cos(phase), np.sin(phase)])


def _both(years: FloatArray, phase: FloatArray) -> FloatArray:
    return np.column_stack([_annual(years, phase), np.cos(2 * phase), np.sin(2 * phase)])


def _at(task: Task, *arrays: FloatArray) -> list[FloatArray]:
    """Return the values at the last known acquisition of each target, NaN if there is none."""
    known = task.known
    return [np.where(known >= 0, array[:, np.maximum(known, 0)], np.nan) for array in arrays]
