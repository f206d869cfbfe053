"""Torch for a stretch of work: what the user chose, one thread, a seed of its own, all as it was afterwards."""

from __future__ import annotations

from collections.abc import Iterator
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


def device_of(requested: str, from_settings: bool = True) -> torch.device:
    """Return the device to work on: auto takes a GPU where there is one.

    Parameters
    ----------
    requested : str
        Of `DEVICES`.
    from_settings : bool
        Whether it was chosen in the settings or by the parameter DEVICE, for the message.

    Raises
    ------
    InputError
        If there is no such device.
    """
    import torch

    if requested not in DEVICES:
        raise InputError(
            message(
                "The device in Settings ▸ Options ▸ SlopeMuse is {device}; use one of {devices}.",
                device=quoted(requested),
                devices=", ".join(DEVICES),
            )
        )
    usable = torch.cuda.is_available()
    if requested == "cuda" and not usable:
        if not from_settings:
            raise InputError(message("DEVICE is cuda, but torch finds no usable graphics card; choose auto or cpu."))
        raise InputError(
            message(
                "The device in Settings ▸ Options ▸ SlopeMuse is cuda, but torch finds no usable graphics "
                "card; choose auto or cpu."
            )
        )
    return torch.device("cuda" if usable and requested != "cpu" else "cpu")


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

    chosen = device_of(device)
    with own_threads(), torch.random.fork_rng():
        torch.manual_seed(seed)
        yield chosen
