"""Every method by its name, so that tests, evaluation and benchmarks ask all of them the same question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..common.messages import message
from ..common.progress import Progress
from ..environment.packages import PACKAGES, fault_of
from ..state_space.following.driverless_kalman import fit_kalman, kalman_nowcast
from .extrapolation import epoch_velocity, last_value, last_velocity, last_year, line, line_and_season
from .kalman_drivers import kalman_and_drivers
from .kf_arima import kf_arima, kf_arima_published
from .kf_lstm import kf_lstm, kf_lstm_published
from .mlp import perceptron
from .pretrained import pretrained
from .ridge import fit_ridge, lagged_columns, ridge_nowcast
from .task import Method, Nowcast, Task


@dataclass(frozen=True)
class Baseline:
    """A method and what it needs.

    Attributes
    ----------
    title : str
        Shown in tables.
    nowcast : callable
    drivers : bool
        It uses them; one that does not is a simple method.
    package : str
        Python package without which it cannot run, or empty.
    """

    title: str
    nowcast: Method
    drivers: bool = False
    package: str = ""


def kalman(task: Task, progress: Progress) -> Nowcast:
    """Filter each series without drivers."""
    past = task.past
    fitted = fit_kalman(task.values[:, past], task.day[past], progress.part(0.0, 0.6))
    given = (task.values, task.day, task.targets, task.latency)
    return Nowcast(*kalman_nowcast(fitted, *given, progress.part(0.6, 1.0)))


def ridge(task: Task, progress: Progress) -> Nowcast:
    """Regress on lagged drivers, and filter the rest."""
    past, columns = task.past, lagged_columns(task.forcing)
    fitted = fit_ridge(task.values[:, past], task.day[past], columns, progress.part(0.0, 0.6))
    given = (task.values, task.day, columns, task.targets, task.latency)
    return Nowcast(*ridge_nowcast(fitted, *given, progress.part(0.6, 1.0)))


BASELINES = {
    "persistence": Baseline(message("Last value (persistence)"), last_value),
    "last_velocity": Baseline(message("Last velocity"), last_velocity),
    "epoch_velocity": Baseline(message("Velocity of the last n acquisitions"), epoch_velocity),
    "linear": Baseline("Line", line),
    "linear_seasonal": Baseline(message("Linear trend and seasonal terms"), line_and_season),
    "seasonal_naive": Baseline(message("Same as last year"), last_year),
    "kalman": Baseline(message("Kalman filter"), kalman),
    "kalman_drivers": Baseline(message("Kalman filter with drivers"), kalman_and_drivers, drivers=True),
    "kf_arima": Baseline(message("KF-ARIMA with drivers (SlopeMuse)"), kf_arima, drivers=True, package="statsmodels"),
    "kf_lstm": Baseline(message("KF-LSTM with drivers (SlopeMuse)"), kf_lstm, drivers=True, package="torch"),
    "ridge": Baseline(message("Distributed-lag ridge + Kalman"), ridge, drivers=True),
    "pretrained": Baseline(message("Pretrained network"), pretrained, drivers=True),
    "mlp": Baseline("Perceptron + Kalman", perceptron, drivers=True, package="torch"),
    "kf_arima_published": Baseline(
        message("KF-ARIMA, univariate (as published)"), kf_arima_published, package="statsmodels"
    ),
    "kf_lstm_published": Baseline(message("KF-LSTM, univariate (as published)"), kf_lstm_published, package="torch"),
}

# those that take seconds: every training shows them
CHEAP = (
    "persistence",
    "last_velocity",
    "epoch_velocity",
    "linear",
    "linear_seasonal",
    "seasonal_naive",
    "kalman",
    "kalman_drivers",
    "ridge",
    "pretrained",
)


def nowcast(method: str, task: Task, progress: Progress) -> Nowcast:
    """Ask a method by its name."""
    return BASELINES[method].nowcast(task, progress)


def usable(names: Sequence[str], progress: Progress, *, elsewhere: bool = False) -> list[str]:
    """Return the methods whose packages load, and tell which are left out.

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
            fault = fault_of(package)
        if fault is None:
            kept.append(name)
        else:
            progress.warn(
                message("{baseline} is excluded. {sentence}", baseline=BASELINES[name].title, sentence=fault.sentence())
            )
    return kept
