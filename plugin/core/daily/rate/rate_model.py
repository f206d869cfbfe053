"""A trained model: all that estimating needs, and what it has seen."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from ...common.lineage import Lineage
from ...data.forcing import DriverColumns, Forcing
from ...inputs.point_features import Place
from ...state_space.driver_responses import Bank
from ...state_space.following.ensemble import Member
from ...state_space.kalman_filter import Drive
from ...state_space.mixed_model import Mixed

AUTO, RATE = "auto", "rate"


@dataclass(frozen=True)
class TrainingOptions:
    """Choices of the user.

    Attributes
    ----------
    variant : str
        "rate": daily rates whose sums are fitted to measured differences.
    min_coherence : float
        Points below are not trained on.
    train_end : datetime64[D] or None
        Last day of training; None takes two thirds of the time.
    seed : int
    method : str
        AUTO takes the method with the smallest error on held-out dates of the training part; RATE takes the rates.
    """

    variant: str = "rate"
    min_coherence: float = 0.3
    train_end: np.datetime64 | None = None
    seed: int = 0
    method: str = AUTO


@dataclass(frozen=True)
class DailyModel:
    """What was learnt.

    Attributes
    ----------
    bank : Bank
        Encoding of the drivers.
    place : Place
        Encoding of the points.
    mixed : Mixed
        Shared amplitudes and noise, with drivers.
    following : Mixed
        The same without drivers; the daily estimate weighs both.
    plain : Mixed
        Every point for itself and without drivers: the Kalman filter that every report shows.
    widening : float
        Factor on sigma, from dates held out inside training.
    first_day, train_end : datetime64[D]
        Days seen in training.
    pids, xy : ndarray
        Points trained on, and where they lie in the coordinate system of their layer.
    options : TrainingOptions
    method : str
        RATE, or the baseline that had the smallest error on held-out dates of the training part: a nowcast is then
        what that baseline says.
    scores : dict of str to float
        Scores on acquisitions after `train_end` [mm], which influence nothing, and on the held-out dates of training.
    lineage : Lineage
    columns : DriverColumns
        Of the hydrology table of the training, by which a later one is read.
    """

    bank: Bank
    place: Place
    mixed: Mixed
    following: Mixed
    plain: Mixed
    widening: float
    first_day: np.datetime64
    train_end: np.datetime64
    pids: np.ndarray
    xy: np.ndarray
    options: TrainingOptions
    method: str = RATE
    scores: dict[str, float] = field(default_factory=dict)
    lineage: Lineage = field(default_factory=Lineage)
    columns: DriverColumns = field(default_factory=DriverColumns)

    @property
    def n_points(self) -> int:
        """Number of points trained on."""
        return len(self.pids)

    def members(self, drivers: Forcing) -> list[Member]:
        """Return the views of the slope for gapless daily drivers, summed up from the first day of training on."""
        reference = int((self.first_day - drivers.days[0]).astype(int))
        drives = self.bank.drive(drivers, reference), Drive.constant(drivers.n_days, reference)
        return [Member(mixed, drive) for mixed, drive in zip((self.mixed, self.following), drives)]

    def made_by(self, lineage: Lineage, columns: DriverColumns) -> DailyModel:
        """Return the model with the history of its making and the columns of its drivers."""
        return replace(self, lineage=lineage, columns=columns)
