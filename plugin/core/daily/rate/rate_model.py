"""A trained model: all that an estimate needs, and the provenance of the training."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from ...common.arrays import FloatArray, StrArray
from ...common.lineage import Lineage
from ...data.forcing import DriverColumns, Forcing
from ...inputs.point_features import PointFeatures
from ...state_space.driver_responses import Bank
from ...state_space.following.views import Member
from ...state_space.kalman_filter import IntegratedResponses
from ...state_space.mixed_model import Mixed
from .weighted_mean import ErrorProducts

AUTO, RATE = "auto", "rate"
PRETRAINED, PERSISTENCE = "pretrained", "persistence"
WEIGHTED_MEAN = "weighted_mean"
# methods of the weighted mean, in the order of the weights
WEIGHTED_MEAN_METHODS = (RATE, PRETRAINED, PERSISTENCE)


@dataclass(frozen=True)
class TrainingOptions:
    """Training options of the user.

    Attributes
    ----------
    variant : str
        "rate": daily rates whose sums are fitted to measured differences, combined with the pretrained network or
        replaced by another method if that has a smaller error on held-out dates; "pretrained": the pretrained network
        makes nowcasts and scenarios regardless of its error on held-out dates.
    min_coherence : float
        Points with a lower coherence are ignored in training.
    train_end : datetime64[D] or None
        Last day of training; None means two thirds of the period.
    seed : int
        Seed of the random number generators.
    method : str
        AUTO selects the method with the smallest error on held-out dates of the training period; RATE selects the
        rates.
    """

    variant: str = "rate"
    min_coherence: float = 0.3
    train_end: np.datetime64 | None = None
    seed: int = 0
    method: str = AUTO


@dataclass(frozen=True)
class DailyModel:
    """A trained rate model.

    Attributes
    ----------
    bank : Bank
        Encoding of the drivers.
    place : PointFeatures
        Encoding of the point positions.
    mixed : Mixed
        Shared amplitudes and noise, with drivers.
    following : Mixed
        The same without drivers; the daily estimate is a weighted mean of both.
    plain : Mixed
        Every point separately and without drivers: the Kalman filter in every report.
    widening : float
        Factor on sigma, from held-out acquisitions of the training period.
    first_day, train_end : datetime64[D]
        First and last day of training.
    pids : ndarray of str, shape (n_points,)
        Identifiers of the training points.
    xy : ndarray, shape (n_points, 2)
        Coordinates of the training points in the CRS of their layer.
    options : TrainingOptions
        Training options.
    method : str
        Method of the nowcasts: RATE, the baseline with the smallest error on held-out dates of the training period,
        or WEIGHTED_MEAN if there are too few points to find shared motions.
    share : float
        Share of `method` in the nowcasts; the rates have the remaining share. 1 except for a combination with
        PRETRAINED.
    network : str
        SHA-256 of the network weights if the pretrained network takes part in nowcasts, else empty.
    products : ErrorProducts
        Error products of the methods of WEIGHTED_MEAN on held-out dates of the training period, else empty.
    mean_widening : float
        Factor on the sigma of WEIGHTED_MEAN nowcasts; hindcasts and scenarios use the rates.
    scores : dict of str to float
        Scores on acquisitions after `train_end` [mm], which do not affect the fit, and on held-out training dates.
    lineage : Lineage
        How the model was made.
    columns : DriverColumns
        Column names of the training hydrology table, used to read later tables.
    """

    bank: Bank
    place: PointFeatures
    mixed: Mixed
    following: Mixed
    plain: Mixed
    widening: float
    first_day: np.datetime64
    train_end: np.datetime64
    pids: StrArray
    xy: FloatArray
    options: TrainingOptions
    method: str = RATE
    share: float = 1.0
    network: str = ""
    products: ErrorProducts = field(default_factory=ErrorProducts)
    mean_widening: float = 1.0
    scores: dict[str, float] = field(default_factory=dict)
    lineage: Lineage = field(default_factory=Lineage)
    columns: DriverColumns = field(default_factory=DriverColumns)

    @property
    def combined(self) -> bool:
        """Whether estimates combine the network and the rates with one share for all points."""
        return self.method == PRETRAINED and self.share < 1.0

    @property
    def uses_network(self) -> bool:
        """Whether the pretrained network takes part in nowcasts."""
        return self.method in (PRETRAINED, WEIGHTED_MEAN)

    @property
    def n_points(self) -> int:
        """Number of training points."""
        return len(self.pids)

    def members(self, drivers: Forcing) -> list[Member]:
        """Return the ensemble members for gapless daily drivers, accumulated from the first day of training."""
        reference = int((self.first_day - drivers.days[0]).astype(int))
        drives = self.bank.drive(drivers, reference), IntegratedResponses.constant(drivers.n_days, reference)
        return [Member(mixed, drive) for mixed, drive in zip((self.mixed, self.following), drives)]

    def with_lineage(self, lineage: Lineage, columns: DriverColumns) -> DailyModel:
        """Return the model with its lineage and the columns of its drivers."""
        return replace(self, lineage=lineage, columns=columns)
