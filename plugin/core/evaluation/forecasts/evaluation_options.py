"""What is to be compared, and how; light, because the form of the algorithm shows it before anything is computed."""

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
    """What is to be compared, and how.

    Attributes
    ----------
    methods : tuple of str
    driver_sets : tuple of str
        IFP, IFW, IFPW, or names of drivers joined by "+"; empty takes all drivers together.
    train_end : datetime64[D] or None
    latency : int
        Days until an acquisition can be used; an acquisition never knows itself.
    protocol : str
        nowcast, or published: scored on the line through all acquisitions, which looks ahead.
    refit_days : int
        Methods are fitted again after so many days; 0 fits once and only takes acquisitions in.
    classes_mm : tuple of float
        Bounds of the classes of |change between two acquisitions|.
    seed : int
    daily : bool
        Ask for every day after training; else for the days of acquisitions alone, which is quicker.
    epochs : int or None
        Of the published network at most; None: as it has them.
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
