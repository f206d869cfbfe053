"""Killed, slow, cancelled and missing workers, with a real scheduler and real worker processes."""

from __future__ import annotations

import threading
import time

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import Cancelled, DependencyError, InputError, SchedulerError
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.execution import dask_executor, scheduler
from slopemuse.plugin.core.execution.block_map import BlockWork, map_blocks, mapped_blocks
from slopemuse.plugin.core.execution.scheduler import running_on
from slopemuse.tests.progress import RecordedProgress

pytest.importorskip("distributed")

_VALUES = np.arange(24.0)
_PARTS = [slice(start, start + 2) for start in range(0, 24, 2)]


def _take(part):
    return part.start // 2, _VALUES[part]


def _seen(folder, word, worker=None):
    """Return the block number and the process ID of every trace of the kind `word`, of one worker or of all."""
    found = [tuple(int(x) for x in path.name.split("-")[1:3]) for path in folder.glob(f"{word}-*")]
    return [each for each in found if worker is None or each[1] == worker.pid]


@pytest.fixture()
def traces(tmp_path):
    folder = tmp_path / "traces"
    folder.mkdir()
    return folder


@pytest.fixture(autouse=True)
def no_event_loop_remains():
    """Fail if the thread of a connection goes on after the run, also if the connection failed or was lost."""
    yield
    assert [one.name for one in threading.enumerate() if one.name in ("Dask connection", "IO loop")] == []


def test_results_are_ordered_by_point_and_log_messages_are_forwarded(cluster, delays, traces):
    progress = RecordedProgress()
    with running_on(cluster.address, progress):
        found = mapped_blocks(delays.doubled, (str(traces), 0.0), _PARTS, _take, progress)
    np.testing.assert_array_equal(np.concatenate(found), 2 * _VALUES)
    assert sorted(progress.warnings) == sorted(f"Block {number} took 0 s." for number in range(12))
    assert progress.warnings[0].template == "Block {number} took {seconds:g} s."
    assert progress.fractions == sorted(progress.fractions)


def test_a_killed_or_slow_worker_affects_only_its_own_blocks(own_cluster, delays, traces):
    killed, slow, fast = own_cluster.add_workers({}, {"SLOPEMUSE_TEST_SLOW": "10"}, {})

    def kill():
        while not _seen(traces, "begun", killed):
            time.sleep(0.01)
        killed.kill()

    killer = threading.Thread(target=kill)
    killer.start()
    with running_on(own_cluster.address):
        found = mapped_blocks(delays.doubled, (str(traces), 0.1), _PARTS, _take, Progress())
    killer.join()
    np.testing.assert_array_equal(np.concatenate(found), 2 * _VALUES)
    assert {number for number, _ in _seen(traces, "done")} == set(range(12))
    # only the interrupted block and blocks that the killed worker had not transferred yet are repeated
    assert 1 <= len(_seen(traces, "begun")) - 12 <= 3
    assert len(_seen(traces, "done", fast)) >= 1
    assert len(_seen(traces, "done", slow)) >= 1


def test_workers_stop_within_two_seconds_of_a_cancellation(cluster, delays, traces):
    class CancelledLater(Progress):
        def cancelled(self):
            return len(_seen(traces, "begun")) >= 2

    with running_on(cluster.address), pytest.raises(Cancelled):
        mapped_blocks(delays.doubled, (str(traces), 30.0), _PARTS, _take, CancelledLater())
    cancelled = time.monotonic()
    while len(_seen(traces, "stopped")) < 2:
        assert time.monotonic() - cancelled < 2.0
        time.sleep(0.02)
    assert len(_seen(traces, "begun")) == 2


def test_an_error_in_the_caller_stops_the_workers(cluster, delays, traces):
    with running_on(cluster.address), pytest.raises(ZeroDivisionError):
        for _ in map_blocks(delays.doubled, (str(traces), 0.05), _PARTS, _take, Progress()):
            raise ZeroDivisionError
    time.sleep(0.3)
    assert len(_seen(traces, "begun")) < 12


@pytest.mark.parametrize(
    ("kind", "error", "text"),
    [
        ("input", InputError, r"^a\.csv is empty\.$"),
        ("memory", SchedulerError, r"^A Dask worker of tcp://\S+ is out of memory; give the workers more memory"),
        ("fault", RuntimeError, r"KeyError: 'nowhere'"),
    ],
)
def test_an_error_on_a_worker_is_raised_in_this_process(cluster, delays, kind, error, text):
    with running_on(cluster.address), pytest.raises(error, match=text):
        mapped_blocks(delays.failing, (kind,), _PARTS, lambda part: (part.start // 2,), Progress())


def test_a_block_that_terminates_its_workers_is_reported(own_cluster, delays):
    # Dask allows one worker to end at a block, but not a second; it may also blame a block waiting on that worker
    own_cluster.add_workers({}, {})
    text = (
        r"^The Dask workers of tcp://\S+ stopped repeatedly while processing points \d to \d; check the "
        r"log of a worker, and give the workers more memory or fewer threads\.$"
    )
    with running_on(own_cluster.address), pytest.raises(SchedulerError, match=text):
        mapped_blocks(delays.failing, ("exit",), _PARTS[:3], lambda part: (part.start // 2,), Progress())


def test_a_lost_scheduler_is_reported(own_cluster, delays, traces):
    own_cluster.add_workers({})
    text = r"^The connection to the Dask scheduler tcp://\S+ was lost; check that the scheduler is running, and .+\.$"
    with running_on(own_cluster.address), pytest.raises(SchedulerError, match=text):
        for _ in map_blocks(delays.doubled, (str(traces), 0.1), _PARTS, _take, Progress()):
            own_cluster.scheduler.kill()


def test_an_unreachable_scheduler_is_reported(monkeypatch):
    monkeypatch.setattr(scheduler, "_CONNECT_S", 1.0)
    begun = time.monotonic()
    text = r"^The Dask scheduler tcp://127\.0\.0\.1:9 could not be reached within 1 s"
    with pytest.raises(SchedulerError, match=text), running_on("tcp://127.0.0.1:9"):
        raise AssertionError
    assert time.monotonic() - begun < 5


def test_missing_workers_and_workers_without_slopemuse_are_reported(own_cluster, monkeypatch):
    monkeypatch.setattr(scheduler, "_WORKERS_S", 0.3)
    text = r"^The Dask scheduler (tcp://\S+) has no workers; start some with `dask worker \1`\.$"
    with pytest.raises(SchedulerError, match=text), running_on(own_cluster.address):
        raise AssertionError
    own_cluster.add_workers({"PYTHONPATH": ""})
    text = r"package slopemuse is missing from the Dask workers of .+; install SlopeMuse \d+\.\d+\.\d+ in the Python"
    with pytest.raises(DependencyError, match=text), running_on(own_cluster.address):
        raise AssertionError


class FakeClient:
    """Stub of a Dask client that returns the given answers in turn; an answer that is an error is raised."""

    status = "closed"

    def __init__(self, threads, versions=()):
        self._threads, self._versions = iter(threads), versions

    def nthreads(self):
        return self._answer(next(self._threads))

    def run(self, *_, **__):
        return self._answer(self._versions)

    def submit(self, *_, **__):
        return None

    def close(self, timeout):
        """Do nothing."""

    @staticmethod
    def _answer(given):
        if isinstance(given, Exception):
            raise given
        return given


@pytest.mark.parametrize("client", [FakeClient([OSError("gone")]), FakeClient([{"a": 1}], OSError("gone"))])
def test_a_scheduler_lost_before_the_run_is_reported(monkeypatch, client):
    monkeypatch.setattr(scheduler, "_connected", lambda *_: client)
    text = r"^The connection to the Dask scheduler tcp://a:1 was lost; check that the scheduler is running, "
    with pytest.raises(SchedulerError, match=text), running_on("tcp://a:1"):
        raise AssertionError


def test_the_loss_of_the_last_worker_is_reported_once(monkeypatch, delays):
    monkeypatch.setattr(dask_executor, "_COUNT_S", 0.0)
    progress, client = RecordedProgress(), FakeClient([{"a": 2}, {}, {}, {}, {"b": 1}, {}])
    work = BlockWork(delays.doubled, ("", 0.0), _PARTS, _take)
    pending = dask_executor._PendingBlocks(client, "tcp://a:1", work, "a")
    assert [pending.limit(progress) for _ in range(6)] == [4, 2, 2, 2, 2, 2]
    pending.stop()
    # the warning is repeated after a worker has returned
    assert len(progress.warnings) == 2
    assert "No Dask worker of tcp://a:1 is left" in progress.warnings[0]


def test_workers_of_another_version_are_reported(cluster, delays, monkeypatch):
    text = r"^A Dask worker of tcp://\S+ runs SlopeMuse \d+\.\d+\.\d+, but this computer runs SlopeMuse 99\.0\.0; "
    with running_on(cluster.address):
        # a worker that was added later
        monkeypatch.setattr(dask_executor, "VERSION", "99.0.0")
        with pytest.raises(DependencyError, match=text):
            mapped_blocks(delays.failing, ("input",), _PARTS, lambda part: (0,), Progress())
    monkeypatch.setattr(scheduler, "VERSION", "99.0.0")
    with pytest.raises(DependencyError, match=text), running_on(cluster.address):
        raise AssertionError
