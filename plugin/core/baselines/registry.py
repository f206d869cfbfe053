"""The registry of baselines by name, for tests, evaluation and benchmarks."""

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

# by the values of METHODS, in the order of tables
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

# methods that take only seconds, so that every training includes them in the comparison
FAST_BASELINES = tuple(name for name, baseline in BASELINES.items() if baseline.is_fast)


def nowcast(method: str, task: Task, progress: Progress) -> Nowcast:
    """Fit a baseline to a task and estimate its targets; also runs in another Python."""
    return BASELINES[method].nowcast(task, progress)


def available_baselines(names: Sequence[str], progress: Progress, *, elsewhere: bool = False) -> list[str]:
    """Return the methods whose packages can be imported, and warn about excluded methods.

    Parameters
    ----------
    names : sequence of str
        Names of the methods.
    progress : Progress
        Receives the warnings.
    elsewhere : bool
        Whether networks run in another Python, which has its own packages.
    """
    kept = []
    for name in names:
        package = BASELINES[name].package if name in BASELINES else ""
        fault = None
        if package and not (elsewhere and PACKAGES[package].elsewhere):
            # importing a package takes about a second
            progress.check()
            fault = fault_of(package)
        if fault is None:
            kept.append(name)
        else:
            progress.warn(
                message("{baseline} is excluded. {sentence}", baseline=BASELINES[name].title, sentence=fault.sentence())
            )
    return kept
