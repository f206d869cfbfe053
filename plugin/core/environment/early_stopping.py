"""The loop of every training: batches, a check on validation data, and the epoch that was best at it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

from ..common.errors import InputError
from ..common.messages import message

if TYPE_CHECKING:
    import torch


class Trained(NamedTuple):
    """Epochs that were trained, and the smallest error of the check."""

    epochs: int
    error: float


def require_epochs(epochs: int) -> None:
    """Refuse a training of no epoch.

    Raises
    ------
    InputError
        If there is less than one epoch.
    """
    if epochs < 1:
        raise InputError(message("TRAINING_EPOCHS is {epochs}; it must be at least 1.", epochs=epochs))


def why_ended(epochs: int, max_epochs: int, patience: int) -> str:
    """Return why a training ended, as part of a sentence."""
    if epochs == max_epochs:
        return message("all requested epochs")
    return message(
        "early stopping: no improvement on validation data for {patience} epochs; the best epoch, {best}, is kept",
        patience=patience,
        best=epochs - patience,
    )


def train_until_no_better(
    network: torch.nn.Module,
    optimizer: torch.optim.Optimizer,
    losses: Callable[[int], Iterable[torch.Tensor]],
    check: Callable[[], float] | None,
    epochs: int,
    patience: int | None = None,
    clip: float = 0.0,
    error: float = float("inf"),
) -> Trained:
    """Train until a check has not become better for some epochs, and leave the best weights in the network.

    Parameters
    ----------
    network, optimizer
        What is trained, and how.
    losses : callable
        Epoch → the loss of each of its batches, computed on demand.
    check : callable or None
        Error on validation data; less is better. None trains all epochs and keeps the last weights.
    epochs : int
        At most.
    patience : int or None
        Epochs without a better check after which training ends; None trains all epochs.
    clip : float
        Largest norm of a gradient; 0 is none.
    error : float
        Of the check before any training; the weights stay as they are where no epoch is better than this.
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
    return Trained(done, best)
