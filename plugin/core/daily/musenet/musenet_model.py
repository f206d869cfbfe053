"""The published network once trained: options, weights, scaling, and what it has seen."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from ...common.arrays import Float32Array, FloatArray, StrArray
from ...common.lineage import Lineage
from ...data.forcing import DriverColumns, Forcing
from ...state_space.driver_responses import beyond_ranges
from .network import HIDDEN, LEARNING_RATE
from .windows import Lags

ACQUISITIONS, INTERPOLATED = "acquisitions", "interpolated"
SHARED, PER_POINT = "shared", "per_point"
BY_TIME, BY_SAMPLES = "time", "samples"
# section III-B of the paper: of 1648 samples 1090 train and 558 test
TRAINING_SHARE = 1090 / 1648
EPOCHS = 60


@dataclass(frozen=True)
class PublishedOptions:
    """Options; defaults are the values of the paper, or chosen here where it gives none.

    Attributes
    ----------
    lags : Lags
        30 displacements every 12 days, 30 days of drivers.
    scope : str
        "shared": one network for all points; "per_point": one each.
    target : str
        "acquisitions": measured values after training windows that hold only earlier ones; "interpolated": every day
        of the line through all acquisitions, as published, which looks ahead.
    epochs : int
        Most passes over the samples; the paper names none.
    learning_rate : float
    hidden : int
        Size of the hidden states; the paper names none.
    all_states, newest_first, sigmoid_candidate : bool
        Readings of eqs. (4) and (6), see `Musenet`.
    split : str
        Where training ends if `train_end` is None: "time": after two thirds of the time; "samples": after the
        paper's share of the samples.
    device : str
        auto, cpu or cuda.
    min_coherence : float
        Points below are not trained on.
    train_end : datetime64[D] or None
        Last day of training; None lets `split` decide.
    seed : int
    """

    lags: Lags = field(default_factory=Lags)
    scope: str = SHARED
    target: str = ACQUISITIONS
    epochs: int = EPOCHS
    learning_rate: float = LEARNING_RATE
    hidden: int = HIDDEN
    all_states: bool = True
    newest_first: bool = False
    sigmoid_candidate: bool = False
    split: str = BY_TIME
    device: str = "auto"
    min_coherence: float = 0.3
    train_end: np.datetime64 | None = None
    seed: int = 0

    @classmethod
    def as_published(cls) -> PublishedOptions:
        """Return the options as printed: target, driver window, order of eq. (6), candidate of eq. (4), split."""
        return cls(
            lags=Lags(driver_gap=1),
            target=INTERPOLATED,
            newest_first=True,
            sigmoid_candidate=True,
            split=BY_SAMPLES,
        )

    @property
    def form(self) -> tuple[int, bool, bool, bool]:
        """Arguments of `Musenet` besides the lengths of the sequences."""
        return self.hidden, self.all_states, self.newest_first, self.sigmoid_candidate


@dataclass(frozen=True)
class Scaling:
    """How numbers enter the network; all from days of training.

    Attributes
    ----------
    window_mm, target_mm : ndarray, shape (n_networks,)
        Scale of past displacements, and of the target, both less the newest of the window.
    centre, spread : ndarray, shape (n_drivers,)
    year : float
        Subtracted from years.
    """

    window_mm: FloatArray
    target_mm: FloatArray
    centre: FloatArray
    spread: FloatArray
    year: float

    def calendar(self, dates: FloatArray) -> FloatArray:
        """Return year, month and day, shape (..., 3), as small numbers."""
        return (dates - np.array([self.year, 6.5, 16.0])) / np.array([5.0, 3.5, 9.0])


@dataclass(frozen=True)
class PublishedModel:
    """What was learnt.

    Attributes
    ----------
    weights : dict of str to ndarray, shape (n_networks, ...)
    scaling : Scaling
    drivers : tuple of str
    ranges : dict of str to tuple of float
        Least and greatest value of every driver and of its running sums in training.
    sigma_mm : ndarray, shape (n_points,)
        Error of held-out training days, without the noise of an acquisition.
    noise_mm : float
        Noise of an acquisition.
    first_day, train_end : datetime64[D]
        Days of training.
    pids : ndarray of str, shape (n_points,)
    xy : ndarray, shape (n_points, 2)
        Points trained on.
    crs : str
        Of `xy`.
    options : PublishedOptions
    history : tuple of (float, float)
        Loss, and RMSE of held-out training days [mm] (NaN where none are held out), of every epoch.
    scores : dict of str to float
        On acquisitions after `train_end`; they influence nothing.
    lineage : Lineage
    columns : DriverColumns
        Of the hydrology table of the training, by which a later one is read.
    """

    weights: dict[str, Float32Array]
    scaling: Scaling
    drivers: tuple[str, ...]
    ranges: dict[str, tuple[float, float]]
    sigma_mm: FloatArray
    noise_mm: float
    first_day: np.datetime64
    train_end: np.datetime64
    pids: StrArray
    xy: FloatArray
    crs: str
    options: PublishedOptions
    history: tuple[tuple[float, float], ...] = ()
    scores: dict[str, float] = field(default_factory=dict)
    lineage: Lineage = field(default_factory=Lineage)
    columns: DriverColumns = field(default_factory=DriverColumns)

    @property
    def n_points(self) -> int:
        """Number of points trained on."""
        return len(self.pids)

    @property
    def lengths(self) -> tuple[int, ...]:
        """Length of each sequence: deformation, then the drivers."""
        return (self.options.lags.deformation, *[self.options.lags.drivers] * len(self.drivers))

    def with_lineage(self, lineage: Lineage, columns: DriverColumns) -> PublishedModel:
        """Return the model with the history of its making and the columns of its drivers."""
        return replace(self, lineage=lineage, columns=columns)

    def outside(self, forcing: Forcing) -> FloatArray:
        """Return how far each day leaves the training range, in units of that range: shape (n_days,), 0 inside."""
        return beyond_ranges(forcing, self.ranges)
