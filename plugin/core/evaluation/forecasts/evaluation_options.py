"""Options of an evaluation; imports little, because the dialog of the algorithm shows them before any computation."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

NOWCAST, PUBLISHED = "nowcast", "published"
BASELINE_METHODS = (
    "persistence",
    "last_velocity",
    "epoch_velocity",
    "linear",
    "linear_seasonal",
    "seasonal_naive",
    "kalman",
    "kalman_drivers",
    "kf_arima",
    "kf_lstm",
    "ridge",
    "mlp",
    "pretrained",
)
DEFAULT_METHODS = (*BASELINE_METHODS, "rate")
# run only when selected by name: slow, or only for comparison with the paper
METHODS = (*DEFAULT_METHODS, "published", "kf_arima_published", "kf_lstm_published")


@dataclass(frozen=True)
class Choices:
    """Options of an evaluation.

    Attributes
    ----------
    methods : tuple of str
        Names of the methods.
    driver_sets : tuple of str
        IFP, IFW, IFPW, or names of drivers joined by "+"; empty means one set of all drivers.
    train_end : datetime64[D] or None
        Last day of training.
    latency : int
        Days until an acquisition can be used; an acquisition is never used to predict itself.
    protocol : str
        "nowcast", or "published": scored on the series interpolated between all acquisitions, which uses later ones.
    refit_days : int
        Interval at which methods are refitted [days]; 0 fits once and only assimilates later acquisitions.
    classes_mm : tuple of float
        Bounds of the classes of the absolute change between two acquisitions [mm].
    seed : int
        Seed of the random number generators.
    daily : bool
        Estimate every day after training; otherwise only the days of acquisitions, which is faster.
    epochs : int or None
        Maximum number of epochs of the published network; None means its default.
    """

    methods: tuple[str, ...] = DEFAULT_METHODS
    driver_sets: tuple[str, ...] = ()
    train_end: np.datetime64 | None = None
    latency: int = 0
    protocol: str = NOWCAST
    refit_days: int = 0
    classes_mm: tuple[float, ...] = (2.0, 4.0, 6.0, 8.0)
    seed: int = 0
    daily: bool = True
    epochs: int | None = None
