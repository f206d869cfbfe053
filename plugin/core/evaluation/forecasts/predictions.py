"""Predictions of every method for every day after training, each from the data known on that day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ...baselines.registry import BASELINES, FAST_BASELINES, available_baselines
from ...baselines.task import Method, Nowcast, Task
from ...common.arrays import BoolArray, FloatArray
from ...common.errors import DependencyError, InputError, ModelFileError, SlopeMuseError
from ...common.messages import message
from ...common.metrics import rmse
from ...common.progress import Progress
from ...daily.musenet.musenet_model import PublishedModel
from ...daily.rate.rate_model import DailyModel
from ...data.forcing import Forcing, driver_words
from ...data.point_series import PointSeries
from ...environment.packages import missing_packages_explained
from ...remote.jobs import Runner, run_here
from .driver_sets import set_name
from .evaluation_inputs import EvaluationTask, prepare
from .evaluation_options import Choices
from .trained_methods import TITLES, drivers_of, published_options, trained_method, with_drivers


@dataclass(frozen=True)
class MethodPrediction:
    """Estimates of one method.

    Attributes
    ----------
    method, title : str
        Name of the method, and its title in tables.
    drivers : str
        Name of the driver set, empty if none is used.
    value, sigma : ndarray, shape (n_points, n_days)
        Displacement and its sigma [mm], float32.
    far_value, far_sigma : ndarray, shape (n_points, n_far)
        The same for the acquisitions forecast from further ahead.
    """

    method: str
    title: str
    drivers: str
    value: FloatArray
    sigma: FloatArray
    far_value: FloatArray
    far_sigma: FloatArray

    @property
    def name(self) -> str:
        """Title with the driver set."""
        if not self.drivers:
            return self.title
        return message("{title} ({drivers})", title=self.title, drivers=self.drivers)


@dataclass(frozen=True)
class Evaluation(EvaluationTask):
    """Predictions of all methods, and the acquisitions they are compared with.

    Attributes
    ----------
    predictions : list of MethodPrediction
        Predictions, one per method and driver set.
    reference : str
        The simple method that is best on the last quarter of training, selected before the test.
    failed : dict of str to str
        Title of each method that failed, and the reason.
    """

    predictions: list[MethodPrediction]
    reference: str
    failed: dict[str, str] = field(default_factory=dict)

    def prediction(self, method: str, drivers: str | None = None) -> MethodPrediction:
        """Return the prediction of a method, with the first driver set unless a set is named."""
        for prediction in self.predictions:
            if prediction.method == method and drivers in (None, prediction.drivers):
                return prediction
        raise KeyError(method)

    def sets_by_size(self) -> list[str]:
        """Return the names of the driver sets of all predictions, the largest set last."""
        count = {"": 0, **{set_name(names): len(names) for names in self.driver_sets}}
        names = dict.fromkeys(prediction.drivers for prediction in self.predictions)
        return sorted(names, key=lambda name: count.get(name, 1))

    def error(self, prediction: MethodPrediction) -> FloatArray:
        """Return the prediction minus the acquisitions after training [mm]."""
        return prediction.value[:, self.column] - self.truth

    def far_error(self, prediction: MethodPrediction) -> FloatArray:
        """Return the errors of the forecasts from further ahead [mm], shape (n_points, n_far)."""
        return prediction.far_value - self.series.values[:, self.far]


def evaluate(
    series: PointSeries,
    forcing: Forcing,
    choices: Choices,
    stable: BoolArray | None = None,
    model: DailyModel | PublishedModel | None = None,
    progress: Progress | None = None,
) -> Evaluation:
    """Run every method on the same task.

    Parameters
    ----------
    series : PointSeries
        InSAR series.
    forcing : Forcing
        Daily drivers.
    choices : Choices
        Options of the evaluation.
    stable : ndarray of bool, shape (n_points,), or None
        Stable points, from which the common-mode error is estimated.
    model : DailyModel, PublishedModel or None
        A trained model; its end of training applies to all methods.
    progress : Progress or None
        Progress reporter.

    Returns
    -------
    Evaluation

    Raises
    ------
    InputError
        If no data remain for training or scoring.
    """
    progress = progress or Progress()
    return evaluate_prepared(prepare(series, forcing, choices, stable, model, progress), model, progress)


def evaluate_prepared(
    prepared: EvaluationTask,
    model: DailyModel | PublishedModel | None,
    progress: Progress,
    reference: str = "",
    known: Sequence[MethodPrediction] = (),
    runner: Runner = run_here,
) -> Evaluation:
    """Run every method on a prepared task; a given model is used without retraining.

    Parameters
    ----------
    prepared : EvaluationTask
        The task.
    model : DailyModel, PublishedModel or None
        A trained model.
    progress : Progress
        Progress reporter.
    reference : str
        The simple method to compare with; empty selects the best on the last quarter of training.
    known : sequence of MethodPrediction
        Predictions to reuse: trained methods do not depend on whether `prepared.series` is corrected.
    runner : callable
        Runs the work of networks in this interpreter or in another Python.
    """
    choices, task = prepared.choices, prepared.task
    reference = reference or best_simple(task, progress.part(0.0, 0.1))
    known_models = {
        (prediction.method, prediction.drivers): prediction
        for prediction in known
        if prediction.method not in BASELINES
    }
    methods = available_baselines(
        tuple(dict.fromkeys((*choices.methods, reference))), progress, elsewhere=runner is not run_here
    )
    runs = _runs(methods, prepared, model, progress)
    predictions, failed = [], {}
    for i, (method, drivers_name, names) in enumerate(runs):
        title = BASELINES[method].title if method in BASELINES else TITLES[method]
        text = message("Computing estimates with {method}", method=title)
        part = progress.stage(text, 0.1 + 0.9 * i / len(runs), 0.1 + 0.9 * (i + 1) / len(runs))
        if (method, drivers_name) in known_models:
            prediction, n_far = known_models[method, drivers_name], len(prepared.far)
            predictions.append(
                replace(
                    prediction, far_value=prediction.far_value[:, :n_far], far_sigma=prediction.far_sigma[:, :n_far]
                )
            )
            continue
        used_model = model if _is_variant(model, method) else None
        model_arguments = (
            prepared.layer,
            prepared.kept,
            prepared.stable,
            used_model,
            choices.seed,
            runner,
            published_options(choices),
        )
        nowcast = _baseline(method, runner) if method in BASELINES else trained_method(method, *model_arguments)
        try:
            with missing_packages_explained():
                forecast = _rolling(nowcast, with_drivers(task, names), choices.refit_days, part)
        except (InputError, DependencyError, ModelFileError) as error:
            # a model passed by the caller must run; a method whose weights cannot be loaded is skipped
            if isinstance(error, ModelFileError) and method not in BASELINES:
                raise
            failed[title] = str(error)
            progress.warn(message("{title} cannot be evaluated: {error}", title=title, error=error))
            continue
        value, sigma = forecast.value.astype(np.float32), forecast.sigma.astype(np.float32)
        n = len(prepared.days)
        predictions.append(
            MethodPrediction(method, title, drivers_name, value[:, :n], sigma[:, :n], value[:, n:], sigma[:, n:])
        )
    if not predictions:
        raise SlopeMuseError(message("No method could be evaluated; see the log for the reasons."))
    return Evaluation(**vars(prepared), predictions=predictions, reference=reference, failed=failed)


def evaluate_delivered_and_corrected(
    prepared: EvaluationTask,
    model: DailyModel | PublishedModel | None,
    progress: Progress,
    reference: str = "",
    runner: Runner = run_here,
) -> tuple[Evaluation, Evaluation | None]:
    """Run every method on acquisitions as delivered, then on corrected ones; None if nothing is corrected.

    Each method uses the acquisitions it is scored on, so that no score depends on the correction of another series.
    """
    corrected = prepared.as_corrected()
    if corrected is None:
        return evaluate_prepared(prepared, model, progress, reference, runner=runner), None
    evaluation = evaluate_prepared(prepared, model, progress.part(0.0, 0.6), reference, runner=runner)
    return evaluation, evaluate_prepared(
        corrected, model, progress.part(0.6, 1.0), evaluation.reference, evaluation.predictions, runner
    )


def _baseline(method: str, runner: Runner) -> Method:
    """Return the nowcast of a baseline; a baseline that needs torch is run by `runner`."""
    if BASELINES[method].package != "torch":
        return BASELINES[method].nowcast

    def elsewhere(task: Task, progress: Progress) -> Nowcast:
        prediction: Nowcast = runner("nowcast", {"method": method, "task": task}, progress)
        return prediction

    return elsewhere


def best_simple(task: Task, progress: Progress) -> str:
    """Return the simple method that is best on the last quarter of training, after a fit to the first three quarters.

    Simple methods use no drivers and no optional packages.
    """
    day = task.day[task.past]
    cut = int(day[(3 * len(day)) // 4 - 1])
    held = replace(
        task.with_values(task.values[:, task.past]),
        day=day,
        train_end=cut,
        targets=day[day > cut],
        latency=int(np.min(task.latency)),
    )
    scores = {}
    simple = [name for name in FAST_BASELINES if not BASELINES[name].drivers]
    for i, name in enumerate(simple):
        prediction = BASELINES[name].nowcast(held, progress.part(i / len(simple), (i + 1) / len(simple)))
        score = rmse(prediction.value - held.values[:, day > cut])
        if np.isfinite(score):
            scores[name] = score
    return min(scores, key=lambda name: scores[name]) if scores else "persistence"


def _runs(
    methods: Sequence[str], prepared: EvaluationTask, model: DailyModel | PublishedModel | None, progress: Progress
) -> list[tuple[str, str, tuple[str, ...]]]:
    """Return method, name of the driver set, and drivers of every prediction."""
    runs = []
    for method in methods:
        if method in BASELINES and not BASELINES[method].drivers:
            runs.append((method, "", prepared.forcing.names))
            continue
        driver_sets = prepared.driver_sets
        if _is_variant(model, method) and model is not None:
            driver_sets = [drivers_of(model)]
            if driver_sets != prepared.driver_sets:
                progress.info(
                    message(
                        "The model was trained with {drivers} and is evaluated with this driver set only.",
                        drivers=driver_words(drivers_of(model)),
                    )
                )
        runs += [(method, set_name(names), names) for names in driver_sets]
    return runs


def _is_variant(model: DailyModel | PublishedModel | None, method: str) -> bool:
    return (isinstance(model, PublishedModel) and method == "published") or (
        isinstance(model, DailyModel) and method == "rate"
    )


def _rolling(method: Method, task: Task, refit_days: int, progress: Progress) -> Nowcast:
    """Estimate all targets, each from the latest fit before its known data; fits are renewed every `refit_days`."""
    if not refit_days:
        return method(task, progress)
    latency = np.broadcast_to(task.latency, task.targets.shape)
    newest = np.maximum(task.targets - latency, task.train_end)
    starts = np.arange(task.train_end, newest.max() + 1, refit_days)
    value, sigma = (np.full((len(task.values), len(task.targets)), np.nan) for _ in range(2))
    for i, start in enumerate(starts):
        inside = np.flatnonzero((newest >= start) & (newest < start + refit_days))
        if not len(inside):
            continue
        part = progress.part(i / len(starts), (i + 1) / len(starts))
        own = replace(task, train_end=int(start), targets=task.targets[inside], latency=latency[inside])
        prediction = method(own, part)
        value[:, inside], sigma[:, inside] = prediction.value, prediction.sigma
    return Nowcast(value, sigma)
