"""Cross-validation: errors of all methods, and of each sensor alone, at held-out original points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ..common.arrays import BoolArray, FloatArray, IntArray
from ..common.errors import InputError
from ..common.messages import message
from ..common.metrics import rmse
from ..common.progress import Progress
from ..environment.torch_runtime import TrainingChoice
from .interpolator import Estimate, Fields, Interpolator, evenly_spread_dates, fit_fields
from .kriging.local_kriging import targets_of
from .methods import Kriging
from .points.sensor_points import Points
from .points.spatial_holdout import Layout, block_layout, paired_bootstrap, random_layout, usable_folds

_MAX_HELD_OUT = 4000
# keys of the errors with both sensors and with each alone; never shown to the user
ALONE = ("first alone", "second alone")
SENSORS = ("fused", *ALONE)


@dataclass(eq=False)
class Errors:
    """Estimate minus observation at held-out points; NaN at points that were not held out.

    Attributes
    ----------
    rate : ndarray, shape (n_points,)
        Error of the rate [mm/yr].
    displacement : ndarray, shape (n_points, n_some_dates)
        Error of the displacement on some dates [mm].
    inside : ndarray, shape (n_points,)
        1 if the rate lies within the 90 % interval, noise included, otherwise 0; NaN if the method has no interval.
    """

    rate: FloatArray
    displacement: FloatArray
    inside: FloatArray

    @classmethod
    def none(cls, n_points: int, n_dates: int) -> Errors:
        """Return errors filled with NaN."""
        return cls(np.full(n_points, np.nan), np.full((n_points, n_dates), np.nan), np.full(n_points, np.nan))

    def add_fold(self, hidden: IntArray, estimate: Estimate, truth: Points, noise: FloatArray | None) -> None:
        """Store the errors of the held-out points of one fold."""
        self.rate[hidden] = estimate.rate - truth.rate
        self.displacement[hidden] = estimate.displacement - truth.displacement
        if estimate.rate_sigma is not None and noise is not None:
            total = np.sqrt(estimate.rate_sigma**2 + noise)
            self.inside[hidden] = np.abs(self.rate[hidden]) <= 1.645 * total

    def keep(self, chosen: BoolArray) -> None:
        """Set the errors to NaN outside the chosen points, so that methods are compared at the same points."""
        for values in (self.rate, self.displacement, self.inside):
            values[~chosen] = np.nan

    def of(self, chosen: BoolArray) -> tuple[float, float, float]:
        """Return RMSE of rate [mm/yr], RMSE of displacement [mm] and coverage of the 90 % interval at chosen points."""
        return rmse(self.rate[chosen]), rmse(self.displacement[chosen]), _mean(self.inside[chosen])


@dataclass(frozen=True, eq=False)
class HeldOutErrors:
    """Errors per method for one hold-out layout.

    Attributes
    ----------
    layout : Layout
    errors : dict of str to Errors
        Keyed by method, or by "fused", "first alone" and "second alone" if sensors are compared.
    sensor : ndarray of int, shape (n_points,)
        Sensor of each point.
    """

    layout: Layout
    errors: dict[str, Errors]
    sensor: IntArray

    def ratio(self, method: str, other: str, sensor: int = 0, displacement: bool = True) -> tuple[float, float, float]:
        """Return RMSE(method) ÷ RMSE(other) at the points of one sensor, with 5 % and 95 % block-bootstrap bounds."""
        here = self.sensor == sensor
        kind = "displacement" if displacement else "rate"
        a, b = (getattr(self.errors[name], kind)[here] for name in (method, other))
        low, high = paired_bootstrap(a, b, self.layout.block[here])
        return rmse(a) / max(rmse(b), 1e-300), low, high


@dataclass(frozen=True, eq=False)
class CrossValidation:
    """Results of the cross-validation.

    Attributes
    ----------
    blocks, random : HeldOutErrors
        Errors of the methods with points held out in blocks and at random.
    together, first_hidden : HeldOutErrors or None
        Comparison of the sensors: both held out in the same blocks, and only the first held out; None for a single
        sensor.
    """

    blocks: HeldOutErrors
    random: HeldOutErrors
    together: HeldOutErrors | None = None
    first_hidden: HeldOutErrors | None = None
    notes: list[str] = field(default_factory=list)


def cross_validate(
    points: Points,
    fitted: Sequence[Interpolator],
    fields: Fields,
    choice: TrainingChoice | None = None,
    progress: Progress | None = None,
) -> CrossValidation:
    """Cross-validate the methods at held-out points.

    Parameters
    ----------
    points : Points
    fitted : sequence of Interpolator
        Fitted methods; kriging is always added.
    fields : Fields
        Covariances fitted to all points. Only these parameters, the rate threshold of the edges and the share of a
        correction depend on the held-out points. The published CNN learns from values, so it is retrained in every
        block fold and is not evaluated at random points.
    choice : TrainingChoice, optional
        Training settings of the published CNN.
    progress : Progress, optional
        Updated in every fold.
    """
    progress = progress or Progress()
    some = points.on_dates(evenly_spread_dates(points))
    ordered = {own.method.value: own for own in (Kriging(fields), *fitted)}
    layout = block_layout(some, fields.rate.range_m)
    two = points.n_sensors > 1
    blocks = _methods(some, layout, ordered, choice, progress.part(0.0, 0.4 if two else 0.6))
    at_random = _methods(
        some, random_layout(some), ordered, None, progress.part(0.4 if two else 0.6, 0.6 if two else 1.0)
    )
    if not two:
        return CrossValidation(blocks, at_random)
    alone = _alone(some, fields, progress.part(0.6, 0.8))
    together = _sensors(some, layout, alone, progress.part(0.8, 0.9), hide_both=True)
    first_hidden = _sensors(some, layout, alone, progress.part(0.9, 1.0), hide_both=False)
    return CrossValidation(blocks, at_random, together, first_hidden)


def _thinned(truth: Points, hidden: IntArray, n_folds: int) -> tuple[Points, IntArray]:
    """Thin the held-out points of a fold so that all folds together have about 4,000."""
    most = max(_MAX_HELD_OUT // max(n_folds, 1), 50)
    if len(hidden) <= most:
        return truth, hidden
    kept = np.linspace(0, len(hidden) - 1, most).astype(int)
    return truth.where(kept), hidden[kept]


def _methods(
    points: Points, layout: Layout, methods: dict[str, Interpolator], choice: TrainingChoice | None, progress: Progress
) -> HeldOutErrors:
    errors = {method: Errors.none(len(points), len(points.dates)) for method in methods}
    n_folds = len(layout.folds)
    for k, (fold, training, truth) in enumerate(usable_folds(layout, points)):
        part = progress.stage(message("Predicting held-out points"), k / n_folds, (k + 1) / n_folds)
        truth, hidden = _thinned(truth, fold.hidden, n_folds)
        sensor = np.minimum(truth.sensor, training.n_sensors - 1)
        target = targets_of(truth, training.n_sensors > 1)
        for j, (name, own) in enumerate(methods.items()):
            piece = part.part(j / len(methods), (j + 1) / len(methods))
            if own.fitted_in_folds:
                if choice is None:
                    continue
                try:
                    own = own.fit(training, choice, piece)
                except InputError:
                    # too few training points in this fold
                    continue
            errors[name].add_fold(hidden, own.predict(training, target, piece), truth, own.noise(truth, sensor))
    errors_by_method = {name: estimate for name, estimate in errors.items() if np.isfinite(estimate.rate).any()}
    known = np.logical_and.reduce([np.isfinite(estimate.rate) for estimate in errors_by_method.values()])
    for estimate in errors_by_method.values():
        estimate.keep(known)
    return HeldOutErrors(layout, errors_by_method, points.sensor)


def _only(points: Points, sensor: int) -> Points:
    """Return the points of one sensor as a single-sensor set with its own datum."""
    own = points.where(points.sensor == sensor)
    return replace(own, sensor=np.zeros_like(own.sensor))


def _alone(points: Points, fields: Fields, progress: Progress) -> tuple[Fields, Fields, Fields]:
    """Return the covariances of both sensors together, of the first alone and of the second alone."""
    return (
        fields,
        fit_fields(_only(points, 0), progress.part(0.0, 0.5), quick=True),
        fit_fields(_only(points, 1), progress.part(0.5, 1.0), quick=True),
    )


def _sensors(
    points: Points, layout: Layout, fields: tuple[Fields, Fields, Fields], progress: Progress, hide_both: bool
) -> HeldOutErrors:
    """Predict held-out points by kriging, from both sensors together and from each alone.

    With both sensors the motion refers to the datum of the first sensor; with one sensor, to its own datum.
    """
    errors = {name: Errors.none(len(points), len(points.dates)) for name in SENSORS}
    n_folds = len(layout.folds)
    for k, (fold, training, _) in enumerate(usable_folds(layout, points)):
        progress.step(k / n_folds, message("Comparing the sensors"))
        hidden = fold.hidden if hide_both else fold.hidden[points.sensor[fold.hidden] == 0]
        if not len(hidden):
            continue
        truth, hidden = _thinned(points.where(hidden), hidden, n_folds)
        if not hide_both:
            visible = points.sensor == 1
            visible[fold.training_rows] = True
            training = points.where(visible)
        for name, own, used in zip(SENSORS, fields, (training, _only(training, 0), _only(training, 1))):
            if len(used) >= 4:
                errors[name].add_fold(hidden, Kriging(own).predict(used, targets_of(truth, False)), truth, None)
    return HeldOutErrors(layout, errors, points.sensor)


def _mean(values: FloatArray) -> float:
    finite = values[np.isfinite(values)]
    return float(finite.mean()) if finite.size else float("nan")
