"""Computation of blocks of points on the workers of a Dask scheduler."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator
from concurrent.futures import CancelledError, ThreadPoolExecutor
from contextlib import suppress
from queue import Empty, Queue
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from ..common import errors
from ..common.errors import DependencyError, SchedulerError, SlopeMuseError
from ..common.messages import from_plain, message
from ..common.progress import Progress
from ..common.version import VERSION
from .block_map import IN_PROCESS, BlockWork
from .transfer import deserialized, name_of, serialized
from .worker import DONE, FAILED, FAULT, OLD

if TYPE_CHECKING:
    from distributed import Client, Future

# Only built-in functions have the same module on all machines. Inside QGIS, `compute_block` belongs to another package
# than on the workers; it is resolved on the workers, so that the scheduler does not need SlopeMuse.
CALL = (
    "__import__('pkgutil').resolve_name('slopemuse.execution.worker:compute_block')"
    "(name, shared, arguments, run, version)"
)
_POLL_S, _COUNT_S = 0.1, 2.0
# enough that workers do not wait for the next block, few enough to limit the memory of the scheduler
_BLOCKS_PER_THREAD = 2
_FETCHERS = 8


class DaskExecutor:
    """Sends blocks to the workers of a scheduler and yields their results as they finish.

    If a worker is killed, the scheduler reassigns its blocks. A slow worker delays only its own blocks.

    Parameters
    ----------
    client : Client
    address : str
        Address of the scheduler, for messages.
    n_workers : int
        Number of workers at the start of the run.
    """

    def __init__(self, client: Client, address: str, n_workers: int) -> None:
        self._client, self._address, self._n_workers = client, address, n_workers
        self._id = uuid4().hex

    @property
    def place(self) -> str:
        """Number of workers at the start of the run."""
        return f"Dask workers: {self._n_workers}"

    def run(self, work: BlockWork, progress: Progress) -> Iterator[tuple[slice, Any]]:
        """Yield the points and the result of each block as it finishes; a single block is computed in this process.

        Raises
        ------
        SlopeMuseError
            If the function raised it on a worker.
        SchedulerError
            If a block repeatedly terminates its worker, or the connection to the scheduler is lost.
        DependencyError
            If SlopeMuse is missing from a worker or has a different version.
        Cancelled
            If the user cancels the run; the workers stop within two seconds.
        """
        if len(work.parts) < 2:
            yield from IN_PROCESS.run(work, progress)
            return
        pending = _PendingBlocks(self._client, self._address, work, self._id)
        waiting, finished, n_points = deque(work.parts), 0, work.n_points
        try:
            while waiting or pending.running:
                limit = pending.limit(progress)
                while waiting and len(pending.running) < limit:
                    pending.send(waiting.popleft())
                progress.step(
                    finished / n_points,
                    message("Computing on Dask workers: {finished:,} points done", finished=finished),
                )
                arrived = pending.arrived()
                if arrived is None:
                    continue
                part, value, notes = arrived
                for kind, text in notes:
                    getattr(progress, kind)(from_plain(text))
                finished += part.stop - part.start
                yield part, value
        finally:
            pending.stop()


class _PendingBlocks:
    """Blocks of a run that have been sent to the scheduler and are not finished.

    Dask estimates the duration of a task from finished tasks with the same key prefix, and does not move tasks that it
    expects to be short to idle workers. Blocks therefore share their prefix neither with the task that only returns
    bytes nor with other functions or connections, whose series may be shorter.
    """

    def __init__(self, client: Client, address: str, work: BlockWork, connection: str) -> None:
        self._client, self._address, self._work = client, address, work
        self._run, self._name = uuid4().hex, name_of(work.function)
        self._key = f"slopemuse_{work.function.__name__}_{connection}-{self._run}"
        self._done: Queue[tuple[Future[Any], bytes | BaseException]] = Queue()
        self._fetchers = ThreadPoolExecutor(_FETCHERS)
        # submitted as a task, so that it is recomputed if the worker with the result terminates
        self._shared = client.submit(bytes, serialized(work.shared), key=f"slopemuse_shared-{self._run}")
        self.running: dict[Future[Any], slice] = {}
        self._limit, self._counted, self._is_alone = 1, float("-inf"), False

    def limit(self, progress: Progress) -> int:
        """Return the maximum number of pending blocks for the current number of workers."""
        now = time.monotonic()
        if now - self._counted < _COUNT_S:
            return self._limit
        threads = threads_of(self._client, self._address)
        if not threads and not self._is_alone:
            # warn once per interruption
            progress.warn(
                message(
                    "No Dask worker of {address} is left; the run resumes when a worker connects.",
                    address=self._address,
                )
            )
        self._is_alone = not threads
        self._limit, self._counted = _BLOCKS_PER_THREAD * max(sum(threads.values()), 1), now
        return self._limit

    def send(self, part: slice) -> None:
        """Send a block."""
        names = {
            "name": self._name,
            "shared": self._shared,
            "arguments": serialized(self._work.take(part)),
            "run": self._run,
            "version": VERSION,
        }
        future = self._client.submit(eval, CALL, names, key=f"{self._key}-{part.start}")  # noqa: S307
        self.running[future] = part
        future.add_done_callback(self._fetch)

    def _fetch(self, future: Future[Any]) -> None:
        if future.status != "finished":
            # not queued behind results that are being recomputed because their worker was killed
            self._put_result(future)
            return
        # the pool no longer accepts tasks after the end of a run
        with suppress(RuntimeError):
            self._fetchers.submit(self._put_result, future)

    def _put_result(self, future: Future[Any]) -> None:
        try:
            self._done.put((future, future.result()))
        except BaseException as error:  # CancelledError may not be an Exception
            self._done.put((future, error))

    def arrived(self) -> tuple[slice, Any, list[tuple[str, Any]]] | None:
        """Return the points, result and notes of a finished block, or None if no block has finished."""
        try:
            future, data = self._done.get(timeout=_POLL_S)
        except Empty:
            return None
        part = self.running.pop(future)
        if isinstance(data, BaseException):
            raise self._reason(data, part) from data
        kind, value, notes = deserialized(data)
        if kind == DONE:
            return part, value, notes
        raise _problem(kind, value, self._address)

    def _reason(self, error: BaseException, part: slice) -> Exception:
        """Return the error for a block without a result."""
        from distributed import KilledWorker

        if isinstance(error, KilledWorker):
            return SchedulerError(
                message(
                    "The Dask workers of {address} stopped repeatedly while processing points {first:,} to "
                    "{last:,}; check the log of a worker, and give the workers more memory or fewer threads.",
                    address=self._address,
                    first=part.start + 1,
                    last=part.stop,
                )
            )
        if isinstance(error, ModuleNotFoundError):
            return missing_package_error(self._address)
        if isinstance(error, Exception) and not isinstance(error, CancelledError):
            return SchedulerError(
                message(
                    "The Dask workers of {address} failed ({reason}); check the log of a worker, or compute in "
                    "this process.",
                    address=self._address,
                    reason=f"{type(error).__name__}: {str(error).strip().rstrip('.')}",
                )
            )
        return connection_lost_error(self._address)

    def stop(self) -> None:
        """Cancel pending blocks: waiting blocks are not started, running ones stop at their next check."""
        from distributed import Event

        self._fetchers.shutdown(wait=False)
        # the scheduler itself may have failed
        with suppress(Exception):
            if self.running and self._client.status == "running":
                Event(self._run, client=self._client).set()
                self._client.cancel(list(self.running), force=True)
        self.running.clear()


def _problem(kind: str, value: Any, address: str) -> Exception:
    """Return the error for a block that failed on a worker."""
    if kind == OLD:
        return version_mismatch_error(address, value)
    if kind == FAILED:
        name, text = value
        if name == "MemoryError":
            return SchedulerError(
                message(
                    "A Dask worker of {address} is out of memory; give the workers more memory or fewer threads.",
                    address=address,
                )
            )
        found = getattr(errors, name, SlopeMuseError)
        error: SlopeMuseError = found(from_plain(text))
        return error
    return RuntimeError(value) if kind == FAULT else connection_lost_error(address)


def threads_of(client: Client, address: str) -> dict[str, int]:
    """Return the number of threads of every worker, by its address.

    Raises
    ------
    SchedulerError
        If the connection to the scheduler is lost.
    """
    try:
        return dict(client.nthreads())
    except Exception as error:  # whatever Dask raises without a scheduler
        raise connection_lost_error(address) from error


def connection_lost_error(address: str) -> SchedulerError:
    """Return the error for a lost connection to the scheduler."""
    return SchedulerError(
        message(
            "The connection to the Dask scheduler {address} was lost; check that the scheduler is running, and "
            "repeat the run.",
            address=address,
        )
    )


def missing_package_error(address: str) -> DependencyError:
    """Return the error for workers without SlopeMuse."""
    return DependencyError(
        message(
            "The Python package slopemuse is missing from the Dask workers of {address}; install SlopeMuse "
            "{version} in the Python environment of every worker (`pip install .` in its source folder) and "
            "restart the workers.",
            address=address,
            version=VERSION,
        )
    )


def version_mismatch_error(address: str, version: str) -> DependencyError:
    """Return the error for workers with a different SlopeMuse version."""
    return DependencyError(
        message(
            "A Dask worker of {address} runs SlopeMuse {other}, but this computer runs SlopeMuse {version}; "
            "install the same version in the Python environment of every worker and restart the workers.",
            address=address,
            other=version,
            version=VERSION,
        )
    )
