"""Baselines as objects: each is fitted to the training part of a task and then estimates its targets."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from enum import Enum
from typing import ClassVar

from ..common.arrays import blocks
from ..common.progress import Progress
from .task import Nowcast, Task

POINTS_PER_BLOCK = 1024


class BaselineMethod(Enum):
    """The baselines, by their values in METHODS."""

    PERSISTENCE = "persistence"
    LAST_VELOCITY = "last_velocity"
    EPOCH_VELOCITY = "epoch_velocity"
    LINEAR = "linear"
    LINEAR_SEASONAL = "linear_seasonal"
    SEASONAL_NAIVE = "seasonal_naive"
    KALMAN = "kalman"
    KALMAN_DRIVERS = "kalman_drivers"
    KF_ARIMA = "kf_arima"
    KF_LSTM = "kf_lstm"
    RIDGE = "ridge"
    PRETRAINED = "pretrained"
    MLP = "mlp"
    KF_ARIMA_PUBLISHED = "kf_arima_published"
    KF_LSTM_PUBLISHED = "kf_lstm_published"


class NotFittedError(RuntimeError):
    """Raised if a baseline has to estimate before it is fitted."""

    def __init__(self, method: BaselineMethod) -> None:
        super().__init__(f"{method.value} is not fitted; call fit first.")


class Baseline(ABC):
    """A baseline and its requirements.

    Attributes
    ----------
    method : BaselineMethod
        Identifier.
    title : str
        Title in tables.
    drivers : bool
        Whether the method uses drivers; a method without drivers counts as simple.
    package : str
        Required optional Python package, or empty.
    is_fast : bool
        Whether the method takes only seconds, so that every training includes it in the comparison.
    """

    method: ClassVar[BaselineMethod]
    title: ClassVar[str]
    drivers: ClassVar[bool] = False
    package: ClassVar[str] = ""
    is_fast: ClassVar[bool] = False
    # share of the fit in the total work
    _fit_share: ClassVar[float] = 0.6

    @abstractmethod
    def fit(self, task: Task, progress: Progress) -> Baseline:
        """Return the baseline fitted to the acquisitions and drivers of a task up to the last training day."""

    @abstractmethod
    def predict(self, task: Task, progress: Progress) -> Nowcast:
        """Estimate the targets of a task with the same points as in the fit."""

    def nowcast(self, task: Task, progress: Progress) -> Nowcast:
        """Fit to a task and estimate its targets."""
        fitted = self.fit(task, progress.part(0.0, self._fit_share))
        return fitted.predict(task, progress.part(self._fit_share, 1.0))

    def of_blocks(self, task: Task, progress: Progress) -> Iterator[tuple[slice, Nowcast]]:
        """Fit to a task and yield blocks of points with their estimates, in any order.

        A method with a small memory footprint may override this to compute each block only on request.
        """
        answer = self.nowcast(task, progress)
        for part in blocks(len(answer.value), POINTS_PER_BLOCK):
            yield part, Nowcast(answer.value[part], answer.sigma[part])
