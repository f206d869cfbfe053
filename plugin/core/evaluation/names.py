"""Words of the evaluation, known without the science behind them, so that the plugin loads fast."""

from __future__ import annotations

RIVAL_METHODS = (
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
)
OUR_METHODS = ("rate", "published")
METHODS = (*RIVAL_METHODS, *OUR_METHODS)
DEFAULT_METHODS = (*RIVAL_METHODS, "rate")
NOWCAST, PUBLISHED = "nowcast", "published"
