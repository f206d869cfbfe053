"""Core functions over blocks of points, in this process or through another executor.

Arguments that depend on all points are computed once and passed to every block; a block receives the rows of its
points. The blocks do not depend on the executor, so the results do not either.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Protocol

from ..common.progress import Progress

# selects this process instead of an address
LOCAL = "local"


@dataclass(frozen=True)
class BlockWork:
    """A function and the blocks of points to apply it to.

    Attributes
    ----------
    function : callable
        Module-level function of the core; it takes `shared`, the result of `take`, and the keyword argument `progress`.
    shared : tuple
        Arguments common to all blocks.
    parts : sequence of slice
        The points of each block, in order.
    take : callable
        Returns the arguments of a block.
    """

    function: Callable[..., Any]
    shared: tuple[Any, ...]
    parts: Sequence[slice]
    take: Callable[[slice], tuple[Any, ...]]

    @property
    def n_points(self) -> int:
        """Number of points in all blocks."""
        return sum(part.stop - part.start for part in self.parts)


class Executor(Protocol):
    """Applies a function to blocks of points."""

    @property
    def place(self) -> str:
        """Description for run records; empty for this process."""

    def run(self, work: BlockWork, progress: Progress) -> Iterator[tuple[slice, Any]]:
        """Yield the points and the result of each block, in any order."""


class InProcess:
    """Applies a function to the blocks one after the other in this process."""

    place = ""

    def run(self, work: BlockWork, progress: Progress) -> Iterator[tuple[slice, Any]]:
        """Yield the points and the result of each block, in order."""
        done, n_points = 0, max(work.n_points, 1)
        for part in work.parts:
            end = done + part.stop - part.start
            of_block = progress.part(done / n_points, end / n_points)
            of_block.step(0.0)
            yield part, work.function(*work.shared, *work.take(part), progress=of_block)
            of_block.step(1.0)
            done = end


IN_PROCESS = InProcess()
_executor: ContextVar[Executor] = ContextVar("executor", default=IN_PROCESS)


def executor() -> Executor:
    """Return the executor of this thread."""
    return _executor.get()


@contextmanager
def using_executor(chosen: Executor) -> Iterator[None]:
    """Set the executor of this thread within the context."""
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
    """Yield the points and the result of a function for each block, in order of completion.

    Parameters
    ----------
    function, shared, parts, take
        See `BlockWork`.
    progress : Progress
        Updated by the function, or after each block that a worker has finished.

    Raises
    ------
    SlopeMuseError
        If the function raises it, or the workers fail.
    Cancelled
        If the user cancels the run.
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
    blocks = list(map_blocks(function, shared, parts, take, progress))
    return [result for _, result in sorted(blocks, key=lambda block: block[0].start)]
