"""Blocks of points on Dask workers: cost of blocks, transferred bytes, memory of a worker, and total overhead.

Run with `./run bench distributed`. A scheduler and one or two workers run as separate programs on this machine, each
with one thread. Costs are processor seconds, which other programs on the machine hardly affect; elapsed times are
compared in alternating runs.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
from slopemuse.plugin.core import TrainingOptions, decompose, estimate, harmonize, make_slope, relate, train, velocities
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.execution.block_map import BlockWork, InProcess, using_executor
from slopemuse.plugin.core.execution.scheduler import running_on
from slopemuse.plugin.core.execution.transfer import deserialized, serialized
from slopemuse.tests.dask_cluster import Cluster

N_DATES, STEP_DAYS = 200, 12
REPEATS = 3
NATIONAL = 1e8


@dataclass
class Measured(InProcess):
    """In-process executor that measures the cost of the blocks and of the data that would be transferred.

    Attributes
    ----------
    blocks_s, travel_s : float
        Processor seconds of the blocks, and of serializing and deserializing the transferred data.
    n_blocks : int
    sent, returned : int
        Transferred bytes of the blocks.
    shared : list of int
        Bytes sent to every worker, per call.
    """

    blocks_s: float = 0.0
    travel_s: float = 0.0
    n_blocks: int = 0
    sent: int = 0
    returned: int = 0
    shared: list[int] = field(default_factory=list)

    def run(self, work: BlockWork, progress: Progress) -> Iterator[tuple[slice, Any]]:
        """Yield the results of the blocks."""
        if len(work.parts) < 2:
            yield from super().run(work, progress)
            return
        self.shared.append(len(serialized(work.shared)))
        for part in work.parts:
            given = work.take(part)
            begun = time.process_time()
            result = work.function(*work.shared, *given, progress=progress)
            done = time.process_time()
            there, back = serialized(given), serialized(result)
            deserialized(there)
            deserialized(back)
            self.travel_s += time.process_time() - done
            self.blocks_s += done - begun
            self.n_blocks += 1
            self.sent += len(there)
            self.returned += len(back)
            yield part, result


def wandering(n_points: int, n_dates: int = N_DATES, **more: Any) -> PointSeries:
    """Return random-walk series; one twentieth of the values are missing, on the same dates within a tile of points."""
    rng = np.random.default_rng(1)
    values = np.cumsum(rng.normal(0, 1, (n_points, n_dates)), axis=1) + rng.normal(0, 2, (n_points, n_dates))
    for tile in range(0, n_points, 1000):
        values[tile : tile + 1000, rng.choice(n_dates, n_dates // 20, replace=False)] = np.nan
    side = int(np.ceil(np.sqrt(n_points)))
    at = np.arange(n_points)
    xy = np.column_stack([500_000.0 + 100 * (at % side), 4_500_000.0 + 100 * (at // side)])
    dates = np.datetime64("2018-01-01") + STEP_DAYS * np.arange(n_dates)
    return PointSeries(at.astype(str), xy, dates, values, "EPSG:32633", **more)


def _velocity(scale: float) -> tuple[int, Callable[[], Any]]:
    series = wandering(int(200_000 * scale))
    return series.n_points, lambda: velocities(series, ("linear", "annual"))


def _harmonize(scale: float) -> tuple[int, Callable[[], Any]]:
    series = wandering(int(40_000 * scale))
    return series.n_points, lambda: harmonize([series], method="smoother")


def _decompose(scale: float) -> tuple[int, Callable[[], Any]]:
    n = int(100_000 * scale)
    orbits = [wandering(n, direction=np.tile([east, 0.0, 0.8], (n, 1))) for east in (-0.6, 0.6)]
    return n, lambda: decompose(*orbits)


def _relate(scale: float) -> tuple[int, Callable[[], Any]]:
    slope = make_slope(n_points=int(10_000 * scale), n_days=N_DATES * STEP_DAYS)
    return slope.series.n_points, lambda: relate(slope.series, slope.forcing)


def _estimate(scale: float) -> tuple[int, Callable[[], Any]]:
    slope = make_slope(n_points=int(6000 * scale), n_days=N_DATES * STEP_DAYS)
    few = slope.series.points(np.linspace(0, slope.series.n_points - 1, 60).astype(int))
    model = train(few, slope.forcing, TrainingOptions(variant="pretrained"))
    end = slope.series.dates[-1]
    year = {"start": end - np.timedelta64(364, "D"), "end": end}
    return slope.series.n_points, lambda: estimate(slope.series, model, slope.forcing, **year)


STEPS = {
    "velocity": _velocity,
    "harmonize": _harmonize,
    "decompose": _decompose,
    "hydrorelation": _relate,
    "estimatedaily": _estimate,
}


def _measured(step: Callable[[float], tuple[int, Callable[[], Any]]], scale: float) -> tuple[int, Measured, float]:
    """Return the number of points, the cost of their blocks, and the processor seconds of everything else."""
    n_points, run = step(scale)
    measured, begun = Measured(), time.process_time()
    with using_executor(measured):
        run()
    return n_points, measured, time.process_time() - begun - measured.blocks_s - measured.travel_s


def _processor_s(cluster: Cluster) -> float:
    """Return the processor seconds of this process, the scheduler and the workers; Linux only."""
    ticks = 0
    for process in (cluster.scheduler, *cluster.workers):
        fields = Path(f"/proc/{process.pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return time.process_time() + ticks / os.sysconf("SC_CLK_TCK")


def _ratios(run: Callable[[], Any], cluster: Cluster, repeats: int) -> tuple[float, float]:
    """Return the elapsed and processor time on the workers relative to this process, in alternating runs."""
    elapsed: list[list[float]] = [[], []]
    spent: list[list[float]] = [[], []]
    for _ in range(repeats):
        for k, address in enumerate(("", cluster.address)):
            begun, processor_s = time.perf_counter(), _processor_s(cluster)
            with running_on(address):
                run()
            elapsed[k].append(time.perf_counter() - begun)
            spent[k].append(_processor_s(cluster) - processor_s)
    return median(elapsed[1]) / median(elapsed[0]), median(spent[1]) / median(spent[0])


def _peak_mb(pid: int) -> float:
    """Return the peak resident memory of a process [MB]; Linux only."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    return float(status.split("VmHWM:")[1].split()[0]) / 1024


def main() -> None:
    """Print one line per algorithm."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scale", type=float, default=1.0, help="of the numbers of points (default: 1)")
    parser.add_argument("--repeats", type=int, default=REPEATS, help="of the elapsed times (default: 3)")
    parser.add_argument("--only", nargs="+", choices=STEPS, default=list(STEPS), help="algorithms")
    parser.add_argument("--costs", action="store_true", help="of blocks alone; no workers are started")
    chosen = parser.parse_args()
    print(f"{N_DATES} dates; s: processor seconds per million points; KB per point; h: processor hours of 10⁸ points")
    print("elapsed and processor: on 1 and 2 workers over this process")
    heads = ("algorithm", "points", "blocks", "s blocks", "s here", "s travel", "KB sent", "KB back", "MB shared")
    print(*heads, "MB worker", "elapsed 1", "elapsed 2", "processor 1", "h blocks", "h here", sep="\t")
    for name in chosen.only:
        # two sizes, to exclude costs that do not grow with the points, such as selecting a covariance model
        half, _, half_here_s = _measured(STEPS[name], chosen.scale / 2)
        n_points, measured, here_s = _measured(STEPS[name], chosen.scale)
        per_point_s = max(here_s - half_here_s, 0.0) / (n_points - half)
        _, run = STEPS[name](chosen.scale)
        ratios, peak = [], 0.0 if not chosen.costs else float("nan")
        for n_workers in () if chosen.costs else (1, 2):
            with tempfile.TemporaryDirectory() as folder:
                cluster = Cluster(Path(folder))
                try:
                    workers = cluster.add_workers(*[{}] * n_workers)
                    ratios.append(_ratios(run, cluster, chosen.repeats))
                    peak = max(peak, *(_peak_mb(worker.pid) for worker in workers))
                finally:
                    cluster.stop()
        per_million = (measured.blocks_s / n_points, per_point_s, measured.travel_s / n_points)
        print(
            name,
            n_points,
            measured.n_blocks,
            *(f"{1e6 * seconds:.0f}" for seconds in per_million),
            *(f"{size / 1000 / n_points:.1f}" for size in (measured.sent, measured.returned)),
            f"{max(measured.shared, default=0) / 1e6:.1f}",
            f"{peak:.0f}",
            *(f"{ratio:.2f}" for ratio in ((ratios[0][0], ratios[1][0], ratios[0][1]) if ratios else [np.nan] * 3)),
            *(f"{NATIONAL * seconds / 3600:.0f}" for seconds in per_million[:2]),
            sep="\t",
            flush=True,
        )


if __name__ == "__main__":
    main()
