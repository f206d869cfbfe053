"""Every method asked for every day after training, each knowing only what was known then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ..compare.methods import RIVALS, usable
from ..compare.metrics import rmse
from ..compare.persistence import persistence
from ..compare.task import Method, Nowcast, Task, noise_mm
from ..errors import InputError, SlopeMuseError
from ..forcing import Forcing
from ..musenet.commonerror import remove_common_error
from ..musenet.model import DailyModel
from ..musenet.preparing import common_time, prepared_drivers, usable_points
from ..musenet.publishedmodel import PublishedModel
from ..progress import Progress
from ..series import PointSeries
from .choices import Choices
from .driversets import drivers_in, set_name
from .ours import TITLES, drivers_of, our_method, with_drivers

LEAST_OBSERVATIONS = 8


@dataclass(frozen=True)
class Answer:
    """What one method says.

    Attributes
    ----------
    method, title : str
    drivers : str
        Name of the driver set, empty where none is used.
    value, sigma : ndarray, shape (n_points, n_days)
        [mm], float32.
    """

    method: str
    title: str
    drivers: str
    value: np.ndarray
    sigma: np.ndarray

    @property
    def name(self) -> str:
        """Title with the driver set."""
        return f"{self.title} ({self.drivers})" if self.drivers else self.title


@dataclass(frozen=True)
class Evaluation:
    """All answers, and what they are compared with.

    Attributes
    ----------
    series : PointSeries
        Acquisitions, with the error common to a date taken off.
    forcing : Forcing
    train_end : datetime64[D]
    days : ndarray of datetime64[D], shape (n_days,)
        Days after training.
    answers : list of Answer
    reference : str
        The simple method that is best on the last quarter of training, named before the test is looked at.
    noise_mm : float
        Of an acquisition.
    choices : Choices
    failed : dict of str to str
        Methods that could not answer, and why.
    """

    series: PointSeries
    forcing: Forcing
    train_end: np.datetime64
    days: np.ndarray
    answers: list[Answer]
    reference: str
    noise_mm: float
    choices: Choices
    failed: dict[str, str] = field(default_factory=dict)

    @property
    def tested(self) -> np.ndarray:
        """Numbers of the acquisitions after training."""
        return np.flatnonzero((self.series.dates > self.train_end) & (self.series.dates <= self.days[-1]))

    @property
    def column(self) -> np.ndarray:
        """Column of each of these acquisitions among the days."""
        return (self.series.dates[self.tested] - self.days[0]).astype(int)

    @property
    def truth(self) -> np.ndarray:
        """Measured values after training [mm], shape (n_points, n_tested)."""
        return self.series.values[:, self.tested]

    @property
    def last_known(self) -> np.ndarray:
        """Value [mm] that was the last known at each of these acquisitions, shape (n_points, n_tested)."""
        day = (self.series.dates - self.series.dates[0]).astype(int)
        return persistence(self.series.values, day, day[self.tested], max(self.choices.latency, 1))

    def answer(self, method: str, drivers: str | None = None) -> Answer:
        """Return an answer by method, the first driver set unless one is named."""
        for answer in self.answers:
            if answer.method == method and drivers in (None, answer.drivers):
                return answer
        raise KeyError(method)

    def error(self, answer: Answer) -> np.ndarray:
        """Return the answer less the acquisitions after training [mm]."""
        return answer.value[:, self.column] - self.truth


def evaluate(
    series: PointSeries,
    forcing: Forcing,
    choices: Choices,
    stable: np.ndarray | None = None,
    model: DailyModel | PublishedModel | None = None,
    progress: Progress | None = None,
) -> Evaluation:
    """Ask every method.

    Parameters
    ----------
    series : PointSeries
    forcing : Forcing
    choices : Choices
    stable : ndarray of bool, shape (n_points,), or None
        All methods get the same series, with the error common to a date taken off from this ground.
    model : DailyModel, PublishedModel or None
        A trained model; its end of training holds for all methods.
    progress : Progress or None

    Raises
    ------
    InputError
        If nothing is left to train on or to score.
    """
    progress = progress or Progress()
    series, train_end = common_time(series, forcing, model.train_end if model else choices.train_end, progress)
    past = series.dates <= train_end
    if past.sum() < 2 * LEAST_OBSERVATIONS or (~past).sum() < 2:
        raise InputError(
            f"{int(past.sum())} acquisitions are before the end of training ({train_end}) and {int((~past).sum())} "
            f"after; {2 * LEAST_OBSERVATIONS} and 2 are needed. Choose another TRAIN_END."
        )
    kept = usable_points(series, past, 0.0, LEAST_OBSERVATIONS, progress)
    series, stable = series.points(kept), None if stable is None else stable[kept]
    drivers = prepared_drivers(forcing, series.dates[0], series.dates[-1], progress).until(series.dates[-1])
    corrected = remove_common_error(series, stable, train_end, progress).series
    days = np.arange(train_end + np.timedelta64(1, "D"), series.dates[-1] + np.timedelta64(1, "D"))
    first = drivers.days[0]
    task = Task(
        corrected.values,
        (series.dates - first).astype(int),
        drivers,
        int((train_end - first).astype(int)),
        (days - first).astype(int),
        max(choices.latency, 1),
        choices.seed,
    )
    reference = best_simple(task, progress.part(0.0, 0.1))
    methods = usable(tuple(dict.fromkeys((*choices.methods, reference))), progress)
    runs = _runs(methods, choices, drivers, model, progress)
    answers, failed = [], {}
    for i, (method, drivers_name, names) in enumerate(runs):
        part = progress.part(0.1 + 0.9 * i / len(runs), 0.1 + 0.9 * (i + 1) / len(runs))
        title = RIVALS[method].title if method in RIVALS else TITLES[method]
        progress.step(0.1 + 0.9 * i / len(runs), title)
        given = model if _is_variant(model, method) else None
        asked = RIVALS[method].nowcast if method in RIVALS else our_method(method, series, stable, given, choices.seed)
        try:
            answer = _rolling(asked, with_drivers(task, names), 0 if model else choices.refit_days, part)
        except InputError as error:
            failed[title] = str(error)
            progress.warn(f"{title} cannot answer: {error}")
            continue
        answers.append(
            Answer(method, title, drivers_name, answer.value.astype(np.float32), answer.sigma.astype(np.float32))
        )
    if not answers:
        raise SlopeMuseError("No method could answer; the log tells why for each.")
    noise = noise_mm(corrected.values[:, past])
    return Evaluation(corrected, drivers, train_end, days, answers, reference, noise, choices, failed)


def best_simple(task: Task, progress: Progress) -> str:
    """Return the method without drivers that is best on the last quarter of training, after fits on the rest."""
    day = task.day[task.past]
    cut = int(day[(3 * len(day)) // 4 - 1])
    held = replace(
        task,
        values=task.values[:, task.past],
        day=day,
        train_end=cut,
        targets=day[day > cut],
    )
    scores = {}
    simple = [name for name, rival in RIVALS.items() if not rival.drivers]
    for i, name in enumerate(simple):
        answer = RIVALS[name].nowcast(held, progress.part(i / len(simple), (i + 1) / len(simple)))
        score = rmse(answer.value - held.values[:, day > cut])
        if np.isfinite(score):
            scores[name] = score
    return min(scores, key=lambda name: scores[name]) if scores else "persistence"


def _runs(
    methods: Sequence[str],
    choices: Choices,
    forcing: Forcing,
    model: DailyModel | PublishedModel | None,
    progress: Progress,
) -> list[tuple[str, str, tuple[str, ...]]]:
    """Return method, name of the driver set and its drivers for every answer."""
    named = choices.driver_sets or ("+".join(forcing.names),)
    sets = [drivers_in(name, forcing.names) for name in named]
    runs = []
    for method in methods:
        if method in RIVALS and not RIVALS[method].drivers:
            runs.append((method, "", forcing.names))
            continue
        wanted = sets
        if _is_variant(model, method) and model is not None:
            wanted = [drivers_of(model)]
            if wanted != sets:
                progress.info(f"The model knows {', '.join(drivers_of(model))} and answers for this set alone.")
        runs += [(method, set_name(names), names) for names in wanted]
    return runs


def _is_variant(model: DailyModel | PublishedModel | None, method: str) -> bool:
    return (isinstance(model, PublishedModel) and method == "published") or (
        isinstance(model, DailyModel) and method == "rate"
    )


def _rolling(method: Method, task: Task, refit_days: int, progress: Progress) -> Nowcast:
    """Ask for all days, from fits that are renewed every so many days."""
    if not refit_days:
        return method(task, progress)
    starts = np.arange(task.train_end, task.targets[-1], refit_days)
    values, sigmas = [], []
    for i, start in enumerate(starts):
        inside = (task.targets > start) & (task.targets <= start + refit_days)
        part = progress.part(i / len(starts), (i + 1) / len(starts))
        answer = method(replace(task, train_end=int(start), targets=task.targets[inside]), part)
        values.append(answer.value)
        sigmas.append(answer.sigma)
    return Nowcast(np.concatenate(values, axis=1), np.concatenate(sigmas, axis=1))
