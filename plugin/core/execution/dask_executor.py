"""Blocks of points on the workers of a Dask scheduler."""

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
from .transfer import name_of, read, written
from .worker import DONE, FAILED, FAULT, OLD

if TYPE_CHECKING:
    from distributed import Client, Future

# Builtin functions have the same name in every Python. The function `work` has not: inside QGIS it belongs to another
# package than on the workers, and it is resolved only there, so that the scheduler needs no SlopeMuse.
CALL = "__import__('pkgutil').resolve_name('slopemuse.execution.worker:work')(name, shared, given, run, version)"
_POLL_S, _COUNT_S = 0.1, 2.0
# a worker that has finished a block finds the next one waiting, and the scheduler holds few blocks
_BLOCKS_PER_THREAD = 2
_FETCHERS = 8


class DaskExecutor:
    """Sends blocks to the workers of a scheduler and takes their results as they finish.

    A worker that is killed costs the blocks that it had: the scheduler gives them to another one. A slow worker only
    delays its own.

    Parameters
    ----------
    client : Client
    address : str
        Of the scheduler, for messages.
    n_workers : int
        When the run began.
    """

    def __init__(self, client: Client, address: str, n_workers: int) -> None:
        self._client, self._address, self._n_workers = client, address, n_workers
        self._id = uuid4().hex

    @property
    def place(self) -> str:
        """How many workers there were when the run began."""
        return f"Dask workers: {self._n_workers}"

    def run(self, work: BlockWork, progress: Progress) -> Iterator[tuple[slice, Any]]:
        """Yield the points and the result of every block, as they finish; a single block stays in this process.

        Raises
        ------
        SlopeMuseError
            What the function raised on a worker.
        SchedulerError
            If workers keep ending at a block, or the connection to the scheduler is lost.
        DependencyError
            If a worker has another version of SlopeMuse.
        Cancelled
            If the user has asked to stop; the workers stop within two seconds.
        """
        if len(work.parts) < 2:
            yield from IN_PROCESS.run(work, progress)
            return
        sent = _Sent(self._client, self._address, work, self._id)
        waiting, finished, n_points = deque(work.parts), 0, work.n_points
        try:
            while waiting or sent.running:
                most = sent.most(progress)
                while waiting and len(sent.running) < most:
                    sent.send(waiting.popleft())
                progress.step(
                    finished / n_points,
                    message("Computing on Dask workers: {finished:,} points done", finished=finished),
                )
                arrived = sent.arrived()
                if arrived is None:
                    continue
                part, value, notes = arrived
                for kind, text in notes:
                    getattr(progress, kind)(from_plain(text))
                finished += part.stop - part.start
                yield part, value
        finally:
            sent.stop()


class _Sent:
    """The blocks of a run that are on the way.

    Dask expects of a task what tasks have taken whose keys begin with the same word, and leaves blocks that it expects
    to be short in a queue beside workers without work. So blocks share that word neither with the task that only hands
    over bytes, nor with other functions, nor with other connections, whose series may be shorter.
    """

    def __init__(self, client: Client, address: str, work: BlockWork, connection: str) -> None:
        self._client, self._address, self._work = client, address, work
        self._run, self._name = uuid4().hex, name_of(work.function)
        self._key = f"slopemuse_{work.function.__name__}_{connection}-{self._run}"
        self._done: Queue[tuple[Future[Any], bytes | BaseException]] = Queue()
        self._fetchers = ThreadPoolExecutor(_FETCHERS)
        # a task, which another worker repeats where the one that holds it ends
        self._shared = client.submit(bytes, written(work.shared), key=f"slopemuse_shared-{self._run}")
        self.running: dict[Future[Any], slice] = {}
        self._most, self._counted, self._is_alone = 1, float("-inf"), False

    def most(self, progress: Progress) -> int:
        """Return how many blocks may be on the way, for the workers that there are now."""
        now = time.monotonic()
        if now - self._counted < _COUNT_S:
            return self._most
        threads = threads_of(self._client, self._address)
        if not threads and not self._is_alone:
            # once, however long it takes
            progress.warn(
                message(
                    "No Dask worker of {address} is left; the run goes on when there is one again.",
                    address=self._address,
                )
            )
        self._is_alone = not threads
        self._most, self._counted = _BLOCKS_PER_THREAD * max(sum(threads.values()), 1), now
        return self._most

    def send(self, part: slice) -> None:
        """Send a block."""
        given = {
            "name": self._name,
            "shared": self._shared,
            "given": written(self._work.take(part)),
            "run": self._run,
            "version": VERSION,
        }
        future = self._client.submit(eval, CALL, given, key=f"{self._key}-{part.start}")  # noqa: S307
        self.running[future] = part
        future.add_done_callback(self._fetch)

    def _fetch(self, future: Future[Any]) -> None:
        if future.status != "finished":
            # not behind results that wait for another worker, because theirs was killed
            self._fetched(future)
            return
        # after the end of a run nothing is fetched any more
        with suppress(RuntimeError):
            self._fetchers.submit(self._fetched, future)

    def _fetched(self, future: Future[Any]) -> None:
        try:
            self._done.put((future, future.result()))
        except BaseException as error:  # that of a cancelled future is no Exception
            self._done.put((future, error))

    def arrived(self) -> tuple[slice, Any, list[tuple[str, Any]]] | None:
        """Return points, result and notes of a finished block; None where there is none yet."""
        try:
            future, data = self._done.get(timeout=_POLL_S)
        except Empty:
            return None
        part = self.running.pop(future)
        if isinstance(data, BaseException):
            raise self._reason(data, part) from data
        kind, value, notes = read(data)
        if kind == DONE:
            return part, value, notes
        raise _problem(kind, value, self._address)

    def _reason(self, error: BaseException, part: slice) -> Exception:
        """Return why Dask has no result of a block."""
        from distributed import KilledWorker

        if isinstance(error, KilledWorker):
            return SchedulerError(
                message(
                    "The Dask workers of {address} ended again and again while they worked on the points {first:,} to "
                    "{last:,}; read the log of a worker, and give the workers more memory or fewer threads.",
                    address=self._address,
                    first=part.start + 1,
                    last=part.stop,
                )
            )
        if isinstance(error, ModuleNotFoundError):
            return missing_package(self._address)
        if isinstance(error, Exception) and not isinstance(error, CancelledError):
            return SchedulerError(
                message(
                    "The Dask workers of {address} failed ({reason}); read the log of a worker, or compute in this "
                    "process.",
                    address=self._address,
                    reason=f"{type(error).__name__}: {str(error).strip().rstrip('.')}",
                )
            )
        return lost(self._address)

    def stop(self) -> None:
        """Cancel what is on the way: blocks that wait never begin, others stop where their function asks."""
        from distributed import Event

        self._fetchers.shutdown(wait=False)
        # the scheduler may be what has failed
        with suppress(Exception):
            if self.running and self._client.status == "running":
                Event(self._run, client=self._client).set()
                self._client.cancel(list(self.running), force=True)
        self.running.clear()


def _problem(kind: str, value: Any, address: str) -> Exception:
    """Return the error of a block that a worker could not do."""
    if kind == OLD:
        return other_version(address, value)
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
    return RuntimeError(value) if kind == FAULT else lost(address)


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
        raise lost(address) from error


def lost(address: str) -> SchedulerError:
    """Return the error of a scheduler that has gone."""
    return SchedulerError(
        message(
            "The connection to the Dask scheduler {address} was lost; check that it runs, and start again.",
            address=address,
        )
    )


def missing_package(address: str) -> DependencyError:
    """Return the error of workers without SlopeMuse."""
    return DependencyError(
        message(
            "The Dask workers of {address} have no Python package slopemuse; install SlopeMuse {version} in the Python "
            "environment of every worker (`pip install .` in its source folder) and restart the workers.",
            address=address,
            version=VERSION,
        )
    )


def other_version(address: str, version: str) -> DependencyError:
    """Return the error of workers with another version."""
    return DependencyError(
        message(
            "A Dask worker of {address} has SlopeMuse {other}, but this is SlopeMuse {version}; install the same "
            "version in the Python environment of every worker and restart the workers.",
            address=address,
            other=version,
            version=VERSION,
        )
    )
