"""The two networks behind one call."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.messages import message
from ..common.progress import Progress
from ..environment.torch_runtime import TrainingChoice
from . import lstm_corrector, lstm_published
from .gp_smoother import Pool, Smoothed, smooth


@dataclass(frozen=True, eq=False)
class Trained:
    """A network of either kind, and what the user has to know of its training."""

    model: lstm_corrector.Corrector | lstm_published.Forecaster
    note: str


def train_network(
    method: str, day: np.ndarray, values: np.ndarray, pool: Pool, choice: TrainingChoice, progress: Progress
) -> Trained:
    """Train `lstm` or `lstm_published` on values, shape (n_points, n_dates) [mm]."""
    if method == "lstm":
        epochs = lstm_corrector.EPOCHS if choice.epochs is None else choice.epochs
        corrector = lstm_corrector.train(day, values, pool, choice.seed, epochs, progress, choice.device)
        used = message("{gate:.0f} % of its correction of the smoother is used", gate=100 * corrector.gate)
        if not corrector.gate:
            used = message(
                "its correction did not help on dates that it has not learned on, so the result is the smoother's"
            )
        return Trained(
            corrector, message("the LSTM was trained for {epochs} epochs; {used}.", epochs=corrector.epochs, used=used)
        )
    epochs = lstm_published.EPOCHS if choice.epochs is None else choice.epochs
    forecaster = lstm_published.train_published(day, values, choice.seed, epochs, progress, choice.device)
    return Trained(
        forecaster,
        message(
            "the published LSTM was trained for {epochs} epochs; on the last tenth of the dates, "
            "which it has not seen, it is {rmse:.2f} mm off. As published it looks back only.",
            epochs=forecaster.epochs,
            rmse=forecaster.rmse,
        ),
    )


def apply_network(
    trained: Trained, day: np.ndarray, values: np.ndarray, wanted: np.ndarray, pool: Pool, progress: Progress
) -> Smoothed:
    """Estimate on wanted days; the published network's sigma is its error on the dates that it has not seen."""
    if isinstance(trained.model, lstm_corrector.Corrector):
        return lstm_corrector.correct(trained.model, day, values, wanted, pool, progress)
    noise = smooth(day, values, wanted[:1], pool, progress.part(0.0, 0.2)).noise
    found = lstm_published.forecast(trained.model, day, values, wanted, progress.part(0.2, 1.0))
    sigma = np.full_like(found, trained.model.rmse)
    return Smoothed(found, np.where(np.isfinite(found), sigma, np.nan), noise)
