"""Torch settings during a computation: device, number of threads and seed, restored afterwards."""

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
    """Set the number of threads for networks; small networks are fastest on one thread."""
    global _threads
    _threads = max(int(count), 1)


@contextmanager
def limited_torch_threads() -> Iterator[None]:
    """Set the number of torch threads within the context, and restore the previous number afterwards."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(_threads)
    try:
        yield
    finally:
        torch.set_num_threads(before)


@dataclass(frozen=True)
class TrainingChoice:
    """Options of a training: seed, maximum number of epochs (None: default of the method) and device."""

    seed: int = 0
    epochs: int | None = None
    device: str = "auto"


def device_of(requested: str, from_settings: bool = True) -> torch.device:
    """Return the torch device; "auto" selects a GPU if one is available.

    Parameters
    ----------
    requested : str
        One of `DEVICES`.
    from_settings : bool
        Whether the device was set in the settings or by the parameter DEVICE, for the error message.

    Raises
    ------
    InputError
        If the device is unknown or not available.
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
def seeded_torch(seed: int, device: str = "auto") -> Iterator[torch.device]:
    """Yield the device, with the number of threads and the seed set within the context.

    Small networks are fastest on one thread: two spinning threads were up to 100 times slower on a busy machine.

    Parameters
    ----------
    seed : int
        Seed of weights and samples; the global random state is restored afterwards.
    device : str
        One of `DEVICES`; "auto" selects a GPU if one is available.

    Raises
    ------
    InputError
        If the device is unknown or not available.
    """
    import torch

    chosen = device_of(device)
    with limited_torch_threads(), torch.random.fork_rng():
        torch.manual_seed(seed)
        yield chosen
