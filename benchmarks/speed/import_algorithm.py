"""Complete importinsar algorithm on a wide EGMS L2 CSV file: time, peak memory, progress, cancellation.

Usage: `./run bench import_algorithm`, or `./run python -m slopemuse.benchmarks.speed.import_algorithm 100000`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from .import_csv import DATES, write

SIZE = 1_000_000
_MODULE = "slopemuse.benchmarks.speed.import_algorithm"


def run_watched(path: str, out: str, stop_at: str) -> None:
    """Run the algorithm in this process, cancel it at a percentage, and print the measurements."""
    import resource

    from qgis.core import QgsProcessingException, QgsProcessingFeedback
    from slopemuse.tools.headless import headless_qgis, run_algorithm

    class Watch(QgsProcessingFeedback):
        def __init__(self) -> None:
            super().__init__()
            self.last, self.longest, self.where, self.stopped = time.perf_counter(), 0.0, 0.0, 0.0
            self.progressChanged.connect(self.tell)

        def tell(self, percent: float) -> None:
            now = time.perf_counter()
            if now - self.last > self.longest:
                self.longest, self.where = now - self.last, percent
            self.last = now
            if percent >= float(stop_at) and not self.stopped:
                self.stopped = now
                self.cancel()

    with headless_qgis():
        watch = Watch()
        start = time.perf_counter()
        counts = [0, 0]
        try:
            given = {"INPUT": path, "OUTPUT": f"{out}/out.gpkg", "REPORT": f"{out}/report.html"}
            made = run_algorithm("slopemuse:importinsar", given, watch)
            counts = [made["N_POINTS"], made["N_DATES"]]
        except QgsProcessingException as error:
            print(error, file=sys.stderr)
        end = time.perf_counter()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        took = end - watch.stopped if watch.stopped else 0.0
        told = [
            *counts,
            end - start,
            peak,
            watch.longest,
            watch.where,
            took,
            sorted(file.name for file in Path(out).iterdir()),
        ]
        print("RESULT" + json.dumps(told), flush=True)


def run(path: Path, out: Path, stop_at: float) -> list:
    """Run the algorithm in a separate process; cancel it at a percentage, or never if this is above 100."""
    out.mkdir()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", _MODULE, "--run", str(path), str(out), str(stop_at)],
        capture_output=True,
        text=True,
        env=environment,
    )
    line = next((part for part in done.stdout.splitlines() if part.startswith("RESULT")), None)
    if line is None:
        raise SystemExit(done.stderr[-2000:])
    return list(json.loads(line[6:]))


def main() -> None:
    """Measure and print."""
    n_points = next((int(word) for word in sys.argv[1:] if word.isdigit()), SIZE)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "EGMS_L2b_bench.csv"
        write(path, n_points)
        points, dates, seconds, peak, longest, where, _, left = run(path, Path(folder) / "whole", 101.0)
        if (points, dates) != (n_points, DATES):
            raise SystemExit(f"{points} × {dates} were read where {n_points} × {DATES} were written")
        size = (Path(folder) / "whole" / "out.gpkg").stat().st_size / 1e9
        print(f"{points:,} × {dates}: {path.stat().st_size / 1e9:.2f} GB CSV → {size:.2f} GB GeoPackage and a report")
        print(f"time {seconds:.0f} s, peak memory {peak / 1e9:.2f} GB, written {left}")
        print(f"longest time without progress {longest:.1f} s, before {where:.0f} %")
        for stop_at in (30.0, 62.0, 75.0, 95.0):
            _, _, _, _, _, _, took, left = run(path, Path(folder) / f"stopped{stop_at:.0f}", stop_at)
            print(f"cancelled at {stop_at:.0f} %: answered after {took:.1f} s, left behind: {left or 'nothing'}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--run"]:
        run_watched(*sys.argv[2:5])
    else:
        main()
