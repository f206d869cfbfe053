"""Core functions over blocks of points, in this process or wherever an executor sends them.

What all points need is computed once and given to every block; a block gets the rows of its points. The blocks are the
same in every place, so the results are too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Protocol

from ..common.progress import Progress

# the word for this process in the place of an address
LOCAL = "local"


@dataclass(frozen=True)
class BlockWork:
    """A function and the blocks of points that it is to work on.

    Attributes
    ----------
    function : callable
        A function of a module of the core; it takes `shared`, what `take` gives, and a keyword argument `progress`.
    shared : tuple
        What the function needs for every block.
    parts : sequence of slice
        The points of each block, in order.
    take : callable
        Gives the arguments of a block.
    """

    function: Callable[..., Any]
    shared: tuple[Any, ...]
    parts: Sequence[slice]
    take: Callable[[slice], tuple[Any, ...]]

    @property
    def n_points(self) -> int:
        """Number of points of all blocks."""
        return sum(part.stop - part.start for part in self.parts)


class Executor(Protocol):
    """What works through blocks."""

    @property
    def place(self) -> str:
        """Where it does so, for run records; empty for this process."""

    def run(self, work: BlockWork, progress: Progress) -> Iterator[tuple[slice, Any]]:
        """Yield the points and the result of every block, in any order."""


class InProcess:
    """Works through the blocks one after the other in this process."""

    place = ""

    def run(self, work: BlockWork, progress: Progress) -> Iterator[tuple[slice, Any]]:
        """Yield the points and the result of every block, in their order."""
        done, n_points = 0, max(work.n_points, 1)
        for part in work.parts:
            end = done + part.stop - part.start
            of_block = progress.part(done / n_points, end / n_points)
            of_block.step(0.0)
            yield part, work.function(*work.shared, *work.take(part), progress=of_block)
            done = end


IN_PROCESS = InProcess()
_executor: ContextVar[Executor] = ContextVar("executor", default=IN_PROCESS)


def executor() -> Executor:
    """Return what works through blocks in this thread."""
    return _executor.get()


@contextmanager
def using_executor(chosen: Executor) -> Iterator[None]:
    """Let an executor work through the blocks of this thread for a while."""
    token = _executor.set(chosen)
    try:
        yield
    finally:
        _executor.reset(token)


def map_blocks(
    function: Callable[..., Any],
    shared: tuple[Any, ...],
    parts: Sequence[slice],
    take: Callable[[slice], tuple[Any, ...]],
    progress: Progress,
) -> Iterator[tuple[slice, Any]]:
    """Yield the points and the result of a function for every block, in the order in which they are finished.

    Parameters
    ----------
    function, shared, parts, take
        See `BlockWork`.
    progress : Progress
        Progress is reported by the function, or after every block that another machine has finished.

    Raises
    ------
    SlopeMuseError
        What the function raises, or if the other machines fail.
    Cancelled
        If the user has asked to stop.
    """
    yield from executor().run(BlockWork(function, shared, parts, take), progress)


def mapped_blocks(
    function: Callable[..., Any],
    shared: tuple[Any, ...],
    parts: Sequence[slice],
    take: Callable[[slice], tuple[Any, ...]],
    progress: Progress,
) -> list[Any]:
    """Return the results of `map_blocks` in the order of the points."""
    found = list(map_blocks(function, shared, parts, take, progress))
    return [result for _, result in sorted(found, key=lambda block: block[0].start)]
