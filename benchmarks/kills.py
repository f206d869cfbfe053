"""Kill every algorithm that writes files at random moments and before random steps of its commit; count the outcomes.

Run with `./run bench kills`. Options: `--kills` is the total number, `--only` selects algorithms, `--seed` is the seed
of the random moments.
"""

from __future__ import annotations

import argparse
import random
import shutil
import tempfile
import time
from collections import Counter
from pathlib import Path

from slopemuse.tools.headless import headless_qgis

from .faults.jobs import Job, make_jobs
from .faults.killing import killed_after, killed_before, steps_of
from .faults.outcome import BROKEN, FORMER, LOST, MIXED, NEW, STRAYS, Expected

# these write to separate folders, in which each step is complete by itself
_ELSEWHERE = ("updatemonitoring", "batchslopes")


def main() -> None:
    """Print one line per algorithm and the total."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args()
    moments = random.Random(chosen.seed)  # noqa: S311
    with headless_qgis(), tempfile.TemporaryDirectory() as where:
        folder = Path(where)
        jobs = {name: job for name, job in make_jobs(folder, 30, 400).items() if name not in _ELSEWHERE}
        jobs = {name: job for name, job in jobs.items() if not chosen.only or name in chosen.only}
        print(
            "| algorithm | kills | all former | all new | mixed | lost | broken | strays |\n"
            "|---|---|---|---|---|---|---|---|"
        )
        total: Counter[str] = Counter()
        for k, (name, job) in enumerate(jobs.items()):
            found = kill(job, folder / "kills", len(range(k, chosen.kills, len(jobs))), moments)
            total += found
            print(_row(name, found), flush=True)
        print(_row("all", total))


def kill(job: Job, folder: Path, kills: int, moments: random.Random) -> Counter[str]:
    """Kill a job at random moments and before random steps in turn; return the counts of the outcomes."""
    shutil.rmtree(folder, ignore_errors=True)
    former, new, tried = (folder / name for name in (FORMER, NEW, "tried"))
    for place in (former, new):
        place.mkdir(parents=True)
        start = time.monotonic()
        job.run(place, place.name)
        seconds = time.monotonic() - start
    expected = Expected(former, new)
    shutil.copytree(former, tried)
    steps = steps_of(lambda: job.run(tried, NEW))
    left: Counter[str] = Counter()
    while sum(left.values()) < kills:
        shutil.rmtree(tried)
        shutil.copytree(former, tried)
        if sum(left.values()) % 2:
            killed_after(moments.uniform(0.0, 1.1 * seconds), lambda: job.run(tried, NEW))
        else:
            killed_before(moments.randrange(steps + 1), lambda: job.run(tried, NEW))
        left[expected.outcome(tried)] += 1
    return left


def _row(name: str, found: Counter[str]) -> str:
    counts = [sum(found.values()), *(found[kind] for kind in (FORMER, NEW, MIXED, LOST, BROKEN, STRAYS))]
    return f"| {name} | {' | '.join(map(str, counts))} |"


if __name__ == "__main__":
    main()
