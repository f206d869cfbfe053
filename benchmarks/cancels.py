"""Cancel every algorithm at random moments; measure its delay in processor time and the files that it leaves.

An uncancelled run also measures the longest time without a check for cancellation. Run with `./run bench cancels`.
Options: `--points` and `--days` of the slope, `--cancels` per algorithm, `--only` selects algorithms.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

from slopemuse.plugin.core.monitoring.lock import NAME as LOCK
from slopemuse.tools.headless import headless_qgis

from .faults.jobs import NEW, Job, make_jobs, network_jobs

_BAR_S = 2.0


def main() -> None:
    """Print one line per algorithm."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--points", type=int, default=2000)
    parser.add_argument("--days", type=int, default=1200)
    parser.add_argument("--cancels", type=int, default=5)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args()
    moments = random.Random(chosen.seed)  # noqa: S311
    with headless_qgis(), tempfile.TemporaryDirectory() as where:
        jobs = make_jobs(Path(where), chosen.points, chosen.days)
        jobs.update(network_jobs(jobs))
        print(
            "| algorithm | whole run [s] | longest unasked [s] | cancelled | most after it [s] | above 2 s "
            "| files left |\n|---|---|---|---|---|---|---|"
        )
        for name, job in jobs.items():
            if not chosen.only or name in chosen.only:
                print(_row(name, job, Path(where) / "cancelled", chosen.cancels, moments), flush=True)


def _row(name: str, job: Job, folder: Path, cancels: int, moments: random.Random) -> str:
    sound = cancelled_after(float("inf"), job, folder)
    whole, unasked = sound["whole_s"], sound["unasked_s"]
    late, left = [], 0
    for _ in range(cancels):
        found = cancelled_after(moments.uniform(0.0, whole), job, folder)
        if found["late_s"] is not None:
            late.append(found["late_s"])
            left += bool(found["is_cancelled"] and found["files"])
    above = sum(one > _BAR_S for one in late)
    return f"| {name} | {whole:.1f} | {unasked:.2f} | {len(late)} | {max(late, default=0.0):.2f} | {above} | {left} |"


def cancelled_after(seconds: float, job: Job, folder: Path) -> dict[str, Any]:
    """Run a job in a child process that cancels it after a given processor time.

    Returns
    -------
    dict
        whole_s and late_s: processor time of the run, and from the cancellation to the end [s], None if the run ended
        earlier; unasked_s: longest time between two checks for cancellation; is_cancelled: whether the run ended
        without outputs; files: names of the files left in its folder.
    """
    # remove the results of earlier runs, from which some algorithms would continue
    for place in (folder, *([job.state] if job.state else [])):
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.write(writing, json.dumps(_measured(seconds, job, folder)).encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as stream:
        told = stream.read()
    os.waitpid(child, 0)
    places = [place for place in (folder, job.state) if place is not None]
    files = [path.name for place in places for path in place.rglob("*") if path.is_file() and path.name != LOCK]
    return {**json.loads(told), "files": files}


def _measured(seconds: float, job: Job, folder: Path) -> dict[str, Any]:
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    begun, at = time.process_time(), []
    asked = [begun]

    class Feedback(QgsProcessingFeedback):
        def isCanceled(self) -> bool:
            asked.append(time.process_time())
            return bool(super().isCanceled())

    feedback = Feedback()

    def cancel() -> None:
        while time.process_time() - begun < seconds:
            time.sleep(0.005)
        at.append(time.process_time())
        feedback.cancel()

    threading.Thread(target=cancel, daemon=True).start()
    is_cancelled = False
    try:
        job.run(folder, NEW, feedback)
    except QgsProcessingException:
        is_cancelled = True
    ended = time.process_time()
    unasked = max(later - sooner for sooner, later in zip(asked, [*asked[1:], ended]))
    return {
        "whole_s": ended - begun,
        "unasked_s": unasked,
        "late_s": ended - at[0] if at else None,
        "is_cancelled": is_cancelled,
    }


if __name__ == "__main__":
    main()
