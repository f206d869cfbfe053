"""Torch for a stretch of work: one thread, a seed of its own, and everything as it was afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch

DEVICES = ("auto", "cpu", "cuda")


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
