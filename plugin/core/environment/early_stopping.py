"""Training loop with early stopping: batches, validation, and restoring the best epoch."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

from ..common.errors import InputError
from ..common.messages import message

if TYPE_CHECKING:
    import torch


class TrainingResult(NamedTuple):
    """Number of trained epochs, and the minimum validation error."""

    epochs: int
    error: float


def require_epochs(epochs: int) -> None:
    """Raise an error if the number of epochs is less than 1.

    Raises
    ------
    InputError
        If `epochs` is less than 1.
    """
    if epochs < 1:
        raise InputError(message("TRAINING_EPOCHS is {epochs}; it must be at least 1.", epochs=epochs))


def stopping_reason(epochs: int, max_epochs: int, patience: int) -> str:
    """Return the reason why training ended, as part of a sentence."""
    if epochs == max_epochs:
        return message("all requested epochs")
    return message(
        "early stopping: no improvement on validation data for {patience} epochs; the best epoch, {best}, is kept",
        patience=patience,
        best=epochs - patience,
    )


def train_with_early_stopping(
    network: torch.nn.Module,
    optimizer: torch.optim.Optimizer,
    losses: Callable[[int], Iterable[torch.Tensor]],
    check: Callable[[], float] | None,
    epochs: int,
    patience: int | None = None,
    clip: float = 0.0,
    error: float = float("inf"),
) -> TrainingResult:
    """Train until the validation error has not decreased for some epochs, and restore the best weights.

    Parameters
    ----------
    network, optimizer
        Network and optimizer.
    losses : callable
        Returns the losses of the batches of an epoch, computed on demand.
    check : callable or None
        Returns the error on validation data; None trains all epochs and keeps the last weights.
    epochs : int
        Maximum number of epochs.
    patience : int or None
        Number of epochs without improvement after which training ends; None trains all epochs.
    clip : float
        Maximum norm of the gradient; 0 disables clipping.
    error : float
        Validation error before training; if no epoch is better, the original weights are restored.
    """
    import torch

    best, waited, done = error, 0, 0
    state = {name: part.detach().clone() for name, part in network.state_dict().items()}
    while done < epochs and (patience is None or waited < patience):
        network.train()
        for loss in losses(done):
            optimizer.zero_grad()
            loss.backward()
            if clip:
                torch.nn.utils.clip_grad_norm_(network.parameters(), clip)
            optimizer.step()
        done += 1
        if check is None:
            continue
        error = check()
        if error < best:
            best, waited = error, 0
            state = {name: part.detach().clone() for name, part in network.state_dict().items()}
        else:
            waited += 1
    if check is not None:
        network.load_state_dict(state)
    return TrainingResult(done, best)
