"""The whole importinsar algorithm on a wide CSV of EGMS L2: time, peak memory, progress, cancel.

Usage: `./run bench import_algorithm`, or `./run python -m slopemuse.benchmarks.speed.import_algorithm 100000`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from .import_csv import DATES, write

SIZE = 1_000_000
_CHILD = """
import json, os, resource, sys, time
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback
application = QgsApplication([], False)
application.initQgis()
sys.path.append(QgsApplication.pkgDataPath() + "/python/plugins")
from qgis import processing
from processing.core.Processing import Processing
Processing.initialize()
from slopemuse.algorithms.provider import SlopeMuseProvider
provider = SlopeMuseProvider()
QgsApplication.processingRegistry().addProvider(provider)

class Watch(QgsProcessingFeedback):
    def __init__(self, stop_at):
        super().__init__()
        self.stop_at, self.last, self.longest, self.where, self.stopped = stop_at, time.perf_counter(), 0.0, 0.0, 0.0
        self.progressChanged.connect(self.tell)
    def tell(self, percent):
        now = time.perf_counter()
        if now - self.last > self.longest:
            self.longest, self.where = now - self.last, percent
        self.last = now
        if percent >= self.stop_at and not self.stopped:
            self.stopped = now
            self.cancel()

path, out, stop_at = sys.argv[1], sys.argv[2], float(sys.argv[3])
watch = Watch(stop_at)
start = time.perf_counter()
given = {"INPUT": path, "OUTPUT": out + "/out.gpkg", "REPORT": out + "/report.html"}
counts = [0, 0]
try:
    made = processing.run("slopemuse:importinsar", given, feedback=watch)
    counts = [made["N_POINTS"], made["N_DATES"]]
except QgsProcessingException as error:
    print(error, file=sys.stderr)
end = time.perf_counter()
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
left = sorted(os.listdir(out))
told = [*counts, end - start, peak, watch.longest, watch.where, end - watch.stopped if watch.stopped else 0.0, left]
print("RESULT" + json.dumps(told))
sys.stdout.flush()
os._exit(0)
"""


def run(path: Path, out: Path, stop_at: float) -> list:
    """Run the algorithm in a process of its own; stop at a percentage, or above 100 never."""
    out.mkdir()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, str(path), str(out), str(stop_at)],
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
    main()
