"""The errors of all methods, and of each sensor alone, at original points that were hidden."""

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
from .interpolator import Estimate, Fields, Interpolator, fit_fields, some_dates
from .kriging.local_kriging import targets_of
from .methods import Kriging
from .points.sensor_points import Points
from .points.spatial_holdout import Layout, block_layout, each, paired_bootstrap, random_layout

_MOST_HIDDEN = 4000
# names of errors, never shown: with both sensors, and with each alone
ALONE = ("first alone", "second alone")
SENSORS = ("fused", *ALONE)


@dataclass(eq=False)
class Errors:
    """Estimate minus observation at held-out points; NaN where a point was not hidden.

    Attributes
    ----------
    rate : ndarray, shape (n_points,)
        [mm/yr].
    displacement : ndarray, shape (n_points, n_some_dates)
        [mm].
    inside : ndarray, shape (n_points,)
        Whether the rate lies within the 90 % interval, noise included; NaN where the method has none.
    """

    rate: FloatArray
    displacement: FloatArray
    inside: FloatArray

    @classmethod
    def none(cls, n_points: int, n_dates: int) -> Errors:
        """Return errors that are not known yet."""
        return cls(np.full(n_points, np.nan), np.full((n_points, n_dates), np.nan), np.full(n_points, np.nan))

    def add_fold(self, hidden: IntArray, estimate: Estimate, truth: Points, noise: FloatArray | None) -> None:
        """Take the estimate of held-out points."""
        self.rate[hidden] = estimate.rate - truth.rate
        self.displacement[hidden] = estimate.displacement - truth.displacement
        if estimate.rate_sigma is not None and noise is not None:
            total = np.sqrt(estimate.rate_sigma**2 + noise)
            self.inside[hidden] = np.abs(self.rate[hidden]) <= 1.645 * total

    def keep(self, chosen: BoolArray) -> None:
        """Forget all but some points: methods are compared at the same ones."""
        for values in (self.rate, self.displacement, self.inside):
            values[~chosen] = np.nan

    def of(self, chosen: BoolArray) -> tuple[float, float, float]:
        """Return RMSE of rate [mm/yr] and displacement [mm], and the share within 90 %, of some points."""
        return rmse(self.rate[chosen]), rmse(self.displacement[chosen]), _mean(self.inside[chosen])


@dataclass(frozen=True, eq=False)
class HeldOutErrors:
    """Errors by method, where points were hidden in one way.

    Attributes
    ----------
    layout : Layout
    errors : dict of str to Errors
        By method; "fused", "first alone" and "second alone" where sensors are compared.
    sensor : ndarray of int, shape (n_points,)
    """

    layout: Layout
    errors: dict[str, Errors]
    sensor: IntArray

    def ratio(self, method: str, other: str, sensor: int = 0, displacement: bool = True) -> tuple[float, float, float]:
        """Return RMSE of a method ÷ that of another at one sensor's points, with 5 % and 95 % ends over blocks."""
        here = self.sensor == sensor
        kind = "displacement" if displacement else "rate"
        a, b = (getattr(self.errors[name], kind)[here] for name in (method, other))
        low, high = paired_bootstrap(a, b, self.layout.block[here])
        return rmse(a) / max(rmse(b), 1e-300), low, high


@dataclass(frozen=True, eq=False)
class Verdict:
    """All that was found out at held-out points.

    Attributes
    ----------
    blocks, random : HeldOutErrors
        Methods, with points held out in blocks and at random.
    together, first_hidden : HeldOutErrors or None
        Sensors against each other: both hidden in the same blocks, and only the first one hidden; None for one
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
) -> Verdict:
    """Hide points and find them again.

    Parameters
    ----------
    points : Points
    fitted : sequence of Interpolator
        Kriging is always among those judged.
    fields : Fields
        Of all points: these few numbers, the rate that splits bodies and the share of a correction have seen the
        held-out points, nothing else has. The published CNN learns from values and is trained again in every fold of
        blocks; it is not judged at random points.
    choice : TrainingChoice, optional
        For that.
    progress : Progress, optional
        Told in every fold.
    """
    progress = progress or Progress()
    some = points.on_dates(some_dates(points))
    ordered = {own.method.value: own for own in (Kriging(fields), *fitted)}
    layout = block_layout(some, fields.rate.range_m)
    two = points.n_sensors > 1
    blocks = _methods(some, layout, ordered, choice, progress.part(0.0, 0.4 if two else 0.6))
    at_random = _methods(
        some, random_layout(some), ordered, None, progress.part(0.4 if two else 0.6, 0.6 if two else 1.0)
    )
    if not two:
        return Verdict(blocks, at_random)
    alone = _alone(some, fields, progress.part(0.6, 0.8))
    together = _sensors(some, layout, alone, progress.part(0.8, 0.9), hide_both=True)
    first_hidden = _sensors(some, layout, alone, progress.part(0.9, 1.0), hide_both=False)
    return Verdict(blocks, at_random, together, first_hidden)


def _thinned(truth: Points, hidden: IntArray, n_folds: int) -> tuple[Points, IntArray]:
    """Keep so many of the held-out points that all folds together have about 4,000."""
    most = max(_MOST_HIDDEN // max(n_folds, 1), 50)
    if len(hidden) <= most:
        return truth, hidden
    kept = np.linspace(0, len(hidden) - 1, most).astype(int)
    return truth.where(kept), hidden[kept]


def _methods(
    points: Points, layout: Layout, methods: dict[str, Interpolator], choice: TrainingChoice | None, progress: Progress
) -> HeldOutErrors:
    errors = {method: Errors.none(len(points), len(points.dates)) for method in methods}
    n_folds = len(layout.folds)
    for k, (fold, training, truth) in enumerate(each(layout, points)):
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
                    # too few points remain in this fold
                    continue
            errors[name].add_fold(hidden, own.predict(training, target, piece), truth, own.noise(truth, sensor))
    errors_by_method = {name: estimate for name, estimate in errors.items() if np.isfinite(estimate.rate).any()}
    known = np.logical_and.reduce([np.isfinite(estimate.rate) for estimate in errors_by_method.values()])
    for estimate in errors_by_method.values():
        estimate.keep(known)
    return HeldOutErrors(layout, errors_by_method, points.sensor)


def _only(points: Points, sensor: int) -> Points:
    """Return the points of one sensor, which is then its own datum."""
    own = points.where(points.sensor == sensor)
    return replace(own, sensor=np.zeros_like(own.sensor))


def _alone(points: Points, fields: Fields, progress: Progress) -> tuple[Fields, Fields, Fields]:
    """Return the covariances of both sensors together and of each alone."""
    return (
        fields,
        fit_fields(_only(points, 0), progress.part(0.0, 0.5), quick=True),
        fit_fields(_only(points, 1), progress.part(0.5, 1.0), quick=True),
    )


def _sensors(
    points: Points, layout: Layout, fields: tuple[Fields, Fields, Fields], progress: Progress, hide_both: bool
) -> HeldOutErrors:
    """Find held-out points from both sensors together and from each alone, by kriging.

    What is found is the motion in the datum of the first sensor; a sensor alone is its own datum.
    """
    errors = {name: Errors.none(len(points), len(points.dates)) for name in SENSORS}
    n_folds = len(layout.folds)
    for k, (fold, training, _) in enumerate(each(layout, points)):
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
