"""Time and peak memory of importing a wide EGMS L2 CSV file, in a separate process for every size.

Usage: `./run bench import_csv`, or `./run python -m slopemuse.benchmarks.speed.import_csv 1000000` for another size.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

DATES = 200
SIZES = (50_000, 100_000)
_CHILD = """
import json, resource, sys, time
from slopemuse.plugin.core.io.insar.options import ImportOptions
from slopemuse.plugin.core.io.insar.reader import read_insar
start = time.perf_counter()
series = read_insar(sys.argv[1], ImportOptions()).series
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
print(json.dumps([series.n_points, series.n_dates, time.perf_counter() - start, peak]))
"""

# a plain Python loop that only converts the same cells to numbers
_LOOP = """
import csv, sys, time
start = time.perf_counter()
with open(sys.argv[1], newline="") as stream:
    rows = csv.reader(stream)
    next(rows)
    values = [[float(cell) for cell in row[25:]] for row in rows]
print(time.perf_counter() - start)
"""


def write(path: Path, n_points: int) -> None:
    """Write a file in the EGMS format: 25 columns before the dates, one decimal."""
    generator = np.random.default_rng(1)
    days = np.datetime64("2020-01-03") + 6 * np.arange(DATES)
    head = (
        "pid,mp_type,latitude,longitude,easting,northing,height_ortho,height_ellipse,line,pixel,rmse_ts,"
        "temporal_coherence,amplitude_dispersion,incidence_angle,track_angle,los_east,los_north,los_up,mean_velocity,"
        "mean_velocity_std,acceleration,acceleration_std,seasonality,seasonality_std,gnss_velocity"
    )
    # a thousand distinct series suffice: the reader does not detect that they repeat
    rows = [",".join(map(str, row)) for row in np.round(np.cumsum(generator.normal(0, 1, (1000, DATES)), 1), 1)]
    with path.open("w", encoding="ascii") as stream:
        stream.write(head + "," + ",".join(str(day).replace("-", "") for day in days) + "\n")
        for i in range(n_points):
            stream.write(
                f"1WBfX{i:07d},0,{38.69 + i * 1e-7:.7f},{13.17 + i * 1e-7:.7f},4598649.2,1739717.3,-43.9,-0.3,1043,"
                f"11607,2.4,0.85,0.45,38.97,-8.94,-0.621,-0.098,0.777,-1.2,0.1,-0.08,0.18,1.3,0.2,0.4,"
                f"{rows[i % 1000]}\n"
            )


def measure(n_points: int) -> tuple[float, float, float, float]:
    """Return the duration [s], the peak memory [GB], the file size [GB], and the duration of a plain loop [s]."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "EGMS_L2b_bench.csv"
        write(path, n_points)
        size = path.stat().st_size / 1e9
        done = subprocess.run([sys.executable, "-c", _CHILD, str(path)], capture_output=True, text=True, check=True)
        loop = subprocess.run([sys.executable, "-c", _LOOP, str(path)], capture_output=True, text=True, check=True)
    points, dates, seconds, peak = json.loads(done.stdout.splitlines()[-1])
    if (points, dates) != (n_points, DATES):
        raise SystemExit(f"{points} × {dates} were read where {n_points} × {DATES} were written")
    return seconds, peak / 1e9, size, float(loop.stdout)


def main() -> None:
    """Measure and print; with two or more sizes, extrapolate linearly to one million points."""
    sizes = [int(word) for word in sys.argv[1:] if word.isdigit()] or list(SIZES)
    found = []
    print(f"{'points':>10} {'file GB':>8} {'seconds':>8} {'loop':>8} {'peak GB':>8}   ({DATES} dates)")
    for n_points in sizes:
        seconds, peak, size, loop = measure(n_points)
        found.append((n_points, seconds, peak))
        print(f"{n_points:>10,} {size:>8.2f} {seconds:>8.1f} {loop:>8.1f} {peak:>8.2f}")
    if len(found) > 1:
        counts, times, peaks = (np.array(column, dtype=float) for column in zip(*found))
        extrapolated = [np.polyval(np.polyfit(counts, values, 1), 1e6) for values in (times, peaks)]
        print(f"{1_000_000:>10,} {'':>8} {extrapolated[0]:>8.0f} {'':>8} {extrapolated[1]:>8.2f}   extrapolated")


if __name__ == "__main__":
    main()
