"""The registry of baselines: every method by its word, for tests, evaluation and benchmarks."""

from __future__ import annotations

from collections.abc import Sequence

from ..common.messages import message
from ..common.progress import Progress
from ..environment.packages import PACKAGES, fault_of
from .baseline import Baseline
from .extrapolation import EpochVelocity, LastVelocity, Linear, LinearSeasonal, Persistence, SeasonalNaive
from .kalman import Kalman
from .kalman_drivers import KalmanDrivers
from .kf_arima import KfArima, KfArimaPublished
from .kf_lstm import KfLstm, KfLstmPublished
from .mlp import PerceptronKalman
from .pretrained import Pretrained
from .ridge import DistributedLagRidge
from .task import Nowcast, Task

# by the words of METHODS, in the order of tables
BASELINES: dict[str, Baseline] = {
    baseline.method.value: baseline
    for baseline in (
        Persistence(),
        LastVelocity(),
        EpochVelocity(),
        Linear(),
        LinearSeasonal(),
        SeasonalNaive(),
        Kalman(),
        KalmanDrivers(),
        KfArima(),
        KfLstm(),
        DistributedLagRidge(),
        Pretrained(),
        PerceptronKalman(),
        KfArimaPublished(),
        KfLstmPublished(),
    )
}

# those that take seconds: every training compares them
CHEAP = tuple(name for name, baseline in BASELINES.items() if baseline.is_fast)


def nowcast(method: str, task: Task, progress: Progress) -> Nowcast:
    """Fit a baseline to a task and estimate its targets; the job of another Python."""
    return BASELINES[method].nowcast(task, progress)


def usable(names: Sequence[str], progress: Progress, *, elsewhere: bool = False) -> list[str]:
    """Return the methods whose packages load, and warn of those that are excluded.

    Parameters
    ----------
    names : sequence of str
    progress : Progress
    elsewhere : bool
        Whether networks work in another Python, which has packages of its own.
    """
    kept = []
    for name in names:
        package = BASELINES[name].package if name in BASELINES else ""
        fault = None
        if package and not (elsewhere and PACKAGES[package].elsewhere):
            # a package takes a second to load
            progress.check()
            fault = fault_of(package)
        if fault is None:
            kept.append(name)
        else:
            progress.warn(
                message("{baseline} is excluded. {sentence}", baseline=BASELINES[name].title, sentence=fault.sentence())
            )
    return kept
