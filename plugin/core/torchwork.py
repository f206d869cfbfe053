"""Torch for a stretch of work: what the user chose, one thread, a seed of its own, all as it was afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch

DEVICES = ("auto", "cpu", "cuda")


@dataclass(frozen=True)
class TrainingChoice:
    """Seed, epochs at most (None: as the method has them) and device of a training."""

    seed: int = 0
    epochs: int | None = None
    device: str = "auto"


@contextmanager
def torch_work(seed: int, device: str = "auto") -> Iterator[torch.device]:
    """Give the device to work on.

    Small networks are fastest on one thread: two that spin were up to 100 times slower on a busy machine.

    Parameters
    ----------
    seed : int
        Of weights and samples; the generator of the program is not touched.
    device : str
        Of `DEVICES`; auto takes a GPU where there is one.
    """
    import torch

    chosen = "cuda" if device == "auto" and torch.cuda.is_available() else "cpu" if device == "auto" else device
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        with torch.random.fork_rng():
            torch.manual_seed(seed)
            yield torch.device(chosen)
    finally:
        torch.set_num_threads(threads)
