"""The trained published network: options, weights, scaling and provenance."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from ...common.arrays import Float32Array, FloatArray, StrArray
from ...common.lineage import Lineage
from ...data.forcing import DriverColumns, Forcing
from ...state_space.driver_responses import beyond_ranges
from .musenet_layer_sizes import HIDDEN, LEARNING_RATE
from .windows import Lags

ACQUISITIONS, INTERPOLATED = "acquisitions", "interpolated"
SHARED, PER_POINT = "shared", "per_point"
BY_TIME, BY_SAMPLES = "time", "samples"
# section III-B of the paper: 1090 of 1648 samples for training, 558 for testing
TRAINING_SHARE = 1090 / 1648
EPOCHS = 60


@dataclass(frozen=True)
class PublishedOptions:
    """Training options; defaults are the values of the paper, or SlopeMuse's own where the paper gives none.

    Attributes
    ----------
    lags : Lags
        By default 30 displacements at intervals of 12 days and 30 days of drivers.
    scope : str
        "shared": one network for all points; "per_point": one network per point.
    target : str
        "acquisitions": measured values, with training windows that contain only earlier acquisitions;
        "interpolated": every day of the series interpolated between all acquisitions, as published, which uses
        later acquisitions.
    epochs : int
        Maximum number of passes over the samples; the paper gives none.
    learning_rate : float
        Learning rate of Adam.
    hidden : int
        Size of the hidden states; the paper gives none.
    all_states, newest_first, sigmoid_candidate : bool
        Interpretations of eqs. (4) and (6), see `Musenet`.
    split : str
        End of training if `train_end` is None: "time": after two thirds of the time; "samples": after the
        paper's share of the samples.
    device : str
        auto, cpu or cuda.
    min_coherence : float
        Minimum coherence of the training points.
    train_end : datetime64[D] or None
        Last day of training; None applies `split`.
    seed : int
        Seed of the random number generators.
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
        """Return the options as printed: target, driver window, order of eq. (6), candidate of eq. (4) and split."""
        return cls(
            lags=Lags(driver_gap=1),
            target=INTERPOLATED,
            newest_first=True,
            sigmoid_candidate=True,
            split=BY_SAMPLES,
        )

    @property
    def form(self) -> tuple[int, bool, bool, bool]:
        """Arguments of `Musenet` other than the sequence lengths."""
        return self.hidden, self.all_states, self.newest_first, self.sigmoid_candidate


@dataclass(frozen=True)
class Scaling:
    """Scaling of inputs and target, fitted to the training days.

    Attributes
    ----------
    window_mm, target_mm : ndarray, shape (n_networks,)
        RMS of the past displacements and of the target, each relative to the newest displacement of the window [mm].
    centre, spread : ndarray, shape (n_drivers,)
        Mean and standard deviation of each driver.
    year : float
        Year of the last training target, subtracted from years.
    """

    window_mm: FloatArray
    target_mm: FloatArray
    centre: FloatArray
    spread: FloatArray
    year: float

    def calendar(self, dates: FloatArray) -> FloatArray:
        """Return year, month and day, shape (..., 3), centred and scaled to the order of 1."""
        return (dates - np.array([self.year, 6.5, 16.0])) / np.array([5.0, 3.5, 9.0])


@dataclass(frozen=True)
class PublishedModel:
    """A trained published network.

    Attributes
    ----------
    weights : dict of str to ndarray, shape (n_networks, ...)
        Weights by name.
    scaling : Scaling
        Scaling of inputs and target.
    drivers : tuple of str
        Names of the drivers.
    ranges : dict of str to tuple of float
        Minimum and maximum of every driver and of its running sums in training.
    sigma_mm : ndarray, shape (n_points,)
        RMS error on held-out training days, without the noise of an acquisition [mm].
    noise_mm : float
        Noise of an acquisition [mm].
    first_day, train_end : datetime64[D]
        First and last day of training.
    pids : ndarray of str, shape (n_points,)
        Identifiers of the training points.
    xy : ndarray, shape (n_points, 2)
        Coordinates of the training points.
    crs : str
        CRS of `xy`.
    options : PublishedOptions
        Training options.
    history : tuple of (float, float)
        Loss and RMSE on held-out training days [mm] (NaN if none are held out) of every epoch.
    scores : dict of str to float
        Scores on acquisitions after `train_end`; they do not influence the model.
    lineage : Lineage
        How the model was made.
    columns : DriverColumns
        Columns of the training hydrology table, used to read later tables.
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
        """Number of training points."""
        return len(self.pids)

    @property
    def lengths(self) -> tuple[int, ...]:
        """Length of each sequence: deformation first, then the drivers."""
        return (self.options.lags.deformation, *[self.options.lags.drivers] * len(self.drivers))

    def with_lineage(self, lineage: Lineage, columns: DriverColumns) -> PublishedModel:
        """Return the model with its lineage and the columns of its drivers."""
        return replace(self, lineage=lineage, columns=columns)

    def outside(self, forcing: Forcing) -> FloatArray:
        """Return how far each day lies outside the training range, in units of the range; shape (n_days,), 0 inside."""
        return beyond_ranges(forcing, self.ranges)
