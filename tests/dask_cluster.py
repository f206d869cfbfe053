"""A Dask scheduler and workers as local processes, with the core laid out as by `pip install .`."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path

from slopemuse.plugin import core

# linked into the core, so that client and workers import the test functions under the same name
DELAYS = Path(__file__).with_name("dask_delays.py")
_START_S = 60


class Cluster:
    """Dask scheduler and its workers.

    Attributes
    ----------
    address : str
    workers : list of Popen
    """

    def __init__(self, folder: Path, **environment: str) -> None:
        self._folder, self.workers = folder, []
        self._packages = folder / "packages"
        package = self._packages / "slopemuse"
        package.mkdir(parents=True)
        for entry in Path(core.__file__).parent.iterdir():
            if entry.name != "__pycache__":
                (package / entry.name).symlink_to(entry)
        (package / DELAYS.name).symlink_to(DELAYS)
        arguments = ("dask_scheduler", "--host", "127.0.0.1", "--port", "0")
        self.scheduler, log = self._start(*arguments, **environment)
        self.address = _wait_for_match(log, r"Scheduler at:\s+(tcp://\S+)")

    def _start(self, module: str, *arguments: str, **environment: str) -> tuple[subprocess.Popen, Path]:
        log = self._folder / f"{module}{len(self.workers)}.log"
        variables = {"PYTHONPATH": str(self._packages), "OMP_NUM_THREADS": "1", **environment}
        with log.open("wb") as out:
            command = [sys.executable, "-m", f"distributed.cli.{module}", *arguments, "--no-dashboard"]
            return subprocess.Popen(command, env={**os.environ, **variables}, stdout=out, stderr=out), log

    def add_workers(self, *environments: dict[str, str]) -> list[subprocess.Popen]:
        """Start single-threaded workers without a nanny, which would restart killed workers, and return them."""
        arguments = (self.address, "--host", "127.0.0.1", "--nthreads", "1", "--no-nanny")
        begun = []
        for environment in environments:
            begun.append(self._start("dask_worker", *arguments, "--local-directory", str(self._folder), **environment))
            self.workers.append(begun[-1][0])
        for _, log in begun:
            _wait_for_match(log, r"Registered to:\s+(\S+)")
        return [worker for worker, _ in begun]

    def stop(self) -> None:
        """Kill the workers and the scheduler."""
        for process in (*self.workers, self.scheduler):
            process.kill()
            process.wait()


def _wait_for_match(log: Path, pattern: str) -> str:
    end = time.monotonic() + _START_S
    while time.monotonic() < end:
        found = re.search(pattern, log.read_text())
        if found is not None:
            return found.group(1)
        time.sleep(0.02)
    raise TimeoutError(log.read_text())
