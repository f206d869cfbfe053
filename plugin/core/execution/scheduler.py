"""Connection to a Dask scheduler during a run."""

from __future__ import annotations

import asyncio
import re
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NoAnswer
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from ..common.errors import DependencyError, InputError, SchedulerError
from ..common.messages import message, plural, quoted
from ..common.progress import Progress
from ..common.version import VERSION
from ..environment.packages import alternative_without, fault_of, missing_packages_explained
from .block_map import LOCAL, using_executor
from .dask_executor import (
    DaskExecutor,
    connection_lost_error,
    missing_package_error,
    threads_of,
    version_mismatch_error,
)

if TYPE_CHECKING:
    from distributed import Client
    from tornado.ioloop import IOLoop

_ADDRESS = re.compile(
    r"(?:(?:tcp|tls|ws|wss|ucx)://)?[^\s/:@]+:\d{1,5}|(?:tcp|tls|ws|wss|ucx)://\[[0-9a-fA-F:]+\]:\d{1,5}"
)
_CONNECT_S, _WORKERS_S, _ANSWER_S = 5.0, 10.0, 10.0
_POLL_S = 0.1
# evaluated on the workers, where SlopeMuse may be missing
_VERSION = "__import__('pkgutil').resolve_name('slopemuse.common.version:VERSION')"
# suppresses the warning of Dask on large blocks
_LARGE_BLOCKS = {"distributed.admin.large-graph-warning-threshold": "1 GB"}


@contextmanager
def running_on(scheduler: str, progress: Progress | None = None) -> Iterator[None]:
    """Compute blocks of points on the workers of a Dask scheduler within the context.

    Parameters
    ----------
    scheduler : str
        Address such as tcp://host:8786 or tls://host:8786; empty or "local" for this process. Whoever operates a
        scheduler can run programs on this computer: use only schedulers that you trust.
    progress : Progress, optional

    Raises
    ------
    InputError
        If `scheduler` is not a valid address.
    DependencyError
        If the package distributed is missing, or a worker does not have the same SlopeMuse version.
    SchedulerError
        If the scheduler cannot be reached within some seconds, has no workers, or is lost.

    Examples
    --------
    >>> from slopemuse import make_slope, running_on, velocities
    >>> slope = make_slope(n_points=10, n_days=400)
    >>> with running_on("local"):
    ...     out = velocities(slope.series)
    >>> out.n_points
    10
    """
    address = scheduler.strip()
    if address in ("", LOCAL):
        yield
        return
    if not _ADDRESS.fullmatch(address):
        raise InputError(
            message(
                "{address} is not a valid Dask scheduler address; use the format tcp://host:8786.",
                address=quoted(address),
            )
        )
    fault = fault_of("distributed")
    if fault is not None:
        raise DependencyError(fault.sentence(instead=alternative_without("SCHEDULER")))
    progress = progress or Progress()
    with missing_packages_explained():
        import dask

        with dask.config.set(_LARGE_BLOCKS), _event_loop() as loop:
            client = _connected(address, loop)
            try:
                n_workers = _checked_workers(client, address, progress)
                progress.info(
                    plural(
                        "Blocks of points are processed on {address} ({count} Dask worker).",
                        "Blocks of points are processed on {address} ({count:,} Dask workers).",
                        count=n_workers,
                        address=address,
                    )
                )
                with using_executor(DaskExecutor(client, address, n_workers)):
                    yield
            finally:
                # the connection may already be lost
                with suppress(Exception):
                    client.close(timeout=_POLL_S)
                # otherwise Dask closes it again when it is deleted, which fails without the event loop
                client.status = "closed"


@contextmanager
def _event_loop() -> Iterator[IOLoop]:
    """Run an event loop in a thread within the block; that of Dask goes on after a failed or lost connection."""
    from tornado.ioloop import IOLoop

    begun: Future[tuple[IOLoop, asyncio.Event]] = Future()

    async def serve() -> None:
        stop = asyncio.Event()
        begun.set_result((IOLoop.current(), stop))
        await stop.wait()
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)

    def run() -> None:
        # on Windows, Tornado works with no other event loop; elsewhere, it is the default
        loop = asyncio.SelectorEventLoop()
        try:
            loop.run_until_complete(serve())
        finally:
            loop.close()

    thread = threading.Thread(target=run, name="Dask connection", daemon=True)
    thread.start()
    loop, stop = begun.result(_ANSWER_S)
    try:
        yield loop
    finally:
        loop.add_callback(stop.set)
        thread.join(_ANSWER_S)


def _connected(address: str, loop: IOLoop) -> Client:
    from distributed import Client

    try:
        return Client(address, loop=loop, timeout=_CONNECT_S, set_as_default=False, name="slopemuse")
    except Exception as error:  # a wrong port may raise any error
        reason = str(error).strip().splitlines()
        raise SchedulerError(
            message(
                "The Dask scheduler {address} could not be reached within {seconds:.0f} s ({reason}); check the "
                "address and that the scheduler is running, or compute in this process.",
                address=address,
                seconds=_CONNECT_S,
                reason=reason[0].rstrip(".") if reason else type(error).__name__,
            )
        ) from error


def _checked_workers(client: Client, address: str, progress: Progress) -> int:
    """Wait for a worker, compare the versions of all workers that respond, and return their number."""
    end = time.monotonic() + _WORKERS_S
    while not threads_of(client, address):
        progress.step(0.0, message("Waiting for Dask workers"))
        if time.monotonic() > end:
            raise SchedulerError(
                message(
                    "The Dask scheduler {address} has no workers; start some with `dask worker {address}`.",
                    address=address,
                )
            )
        time.sleep(_POLL_S)
    pool = ThreadPoolExecutor(1)
    try:
        versions = pool.submit(client.run, eval, _VERSION, on_error="return").result(_ANSWER_S)  # noqa: S307
    except NoAnswer:
        # the version is checked again with every block
        return len(threads_of(client, address))
    except Exception as error:  # whatever Dask raises without a scheduler
        raise connection_lost_error(address) from error
    finally:
        pool.shutdown(wait=False)
    for version in versions.values():
        if isinstance(version, ModuleNotFoundError):
            raise missing_package_error(address)
        if isinstance(version, str) and version != VERSION:
            raise version_mismatch_error(address, version)
    return len(versions)
