"""Torch for a stretch of work: what the user chose, one thread, a seed of its own, all as it was afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..common.errors import InputError
from ..common.messages import message, quoted

if TYPE_CHECKING:
    import torch

DEVICES = ("auto", "cpu", "cuda")
_threads = 1


def use_threads(count: int) -> None:
    """Let every network work on so many threads from now on; small ones are fastest on one."""
    global _threads
    _threads = max(int(count), 1)


@contextmanager
def own_threads() -> Iterator[None]:
    """Let torch work on the chosen number of threads within, and on as many as before afterwards."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(_threads)
    try:
        yield
    finally:
        torch.set_num_threads(before)


@dataclass(frozen=True)
class TrainingChoice:
    """Seed, epochs at most (None: as the method has them) and device of a training."""

    seed: int = 0
    epochs: int | None = None
    device: str = "auto"


@contextmanager
def torch_work(seed: int, device: str = "auto") -> Iterator[torch.device]:
    """Give the device to work on, and take the chosen number of threads.

    Small networks are fastest on one thread: two that spin were up to 100 times slower on a busy machine.

    Parameters
    ----------
    seed : int
        Of weights and samples; the generator of the program is not touched.
    device : str
        Of `DEVICES`; auto takes a GPU where there is one.

    Raises
    ------
    InputError
        If there is no such device.
    """
    import torch

    if device not in DEVICES:
        raise InputError(
            message(
                "The device in Settings ▸ Options ▸ SlopeMuse is {device}; use one of {devices}.",
                device=quoted(device),
                devices=", ".join(DEVICES),
            )
        )
    usable = torch.cuda.is_available()
    if device == "cuda" and not usable:
        raise InputError(
            message(
                "The device in Settings ▸ Options ▸ SlopeMuse is cuda, and torch finds no usable "
                "graphics card; choose auto or cpu."
            )
        )
    chosen = "cuda" if usable and device != "cpu" else "cpu"
    with own_threads(), torch.random.fork_rng():
        torch.manual_seed(seed)
        yield torch.device(chosen)


def train_until_no_better(
    network: torch.nn.Module,
    optimizer: torch.optim.Optimizer,
    losses: Callable[[int], Iterable[torch.Tensor]],
    check: Callable[[], float],
    epochs: int,
    patience: int,
    clip: float = 0.0,
) -> int:
    """Train until a check has not become better for some epochs, and leave the best weights in the network.

    Parameters
    ----------
    network, optimizer
        What is trained, and how.
    losses : callable
        Epoch → the loss of each of its batches, made as it is asked for.
    check : callable
        Error on what is not learned on; less is better.
    epochs : int
        At most.
    patience : int
        Epochs without a better check after which training ends.
    clip : float
        Largest norm of a gradient; 0 is none.

    Returns
    -------
    int
        Epochs trained.
    """
    import torch

    best, state, waited, done = float("inf"), network.state_dict(), 0, 0
    while done < epochs and waited < patience:
        network.train()
        for loss in losses(done):
            optimizer.zero_grad()
            loss.backward()
            if clip:
                torch.nn.utils.clip_grad_norm_(network.parameters(), clip)
            optimizer.step()
        done += 1
        error = check()
        if error < best:
            best, waited = error, 0
            state = {name: part.detach().clone() for name, part in network.state_dict().items()}
        else:
            waited += 1
    network.load_state_dict(state)
    return done
