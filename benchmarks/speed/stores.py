"""Parquet and NetCDF files: time from a click on the map to the drawn plot, and I/O compared with GeoPackage.

Run with `./run bench stores [--format parquet|nc] [--points N] [--clicks N] [--keep FOLDER]`. The map shows the points
layer of the file. Each click is a mouse event on the map canvas at a random point, and ends when Qt has painted the
plot.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from .dock import CRS, FIRST_DAY, N_DATES, SPACING_M, Clicks, empty_figure, idle, make_table, percentiles
from .layers import make_series

# some dates share their values, which readers cannot exploit, so that ten million points fit in memory
N_DISTINCT = 10


def make_file(path: Path, n_points: int) -> None:
    """Write points on a regular grid; 2 % of the values are null."""
    from slopemuse.plugin.core.common.lineage import Lineage
    from slopemuse.plugin.layers.stores.stores import write_store

    rng = np.random.default_rng(0)
    side = int(np.ceil(np.sqrt(n_points)))
    places = np.stack(np.divmod(np.arange(n_points), side), axis=1) * SPACING_M
    xy = np.array([500_000.0, 3_400_000.0]) + places
    distinct = [np.round(rng.normal(0, 10, n_points), 2) for _ in range(N_DISTINCT)]
    for values in distinct:
        values[rng.random(n_points) < 0.02] = np.nan
    columns = {"pid": np.char.add("P", np.arange(n_points).astype(str)), "coherence": rng.random(n_points)}
    for j, day in enumerate(FIRST_DAY + 12 * np.arange(N_DATES)):
        columns["D" + str(day).replace("-", "")] = distinct[j % N_DISTINCT]
    write_store(path, columns, xy, CRS, {"component": "los", "unit": "mm", "lineage": Lineage().to_json()})


def measure(clicks: Clicks, n_clicks: int) -> None:
    """Print the times of clicks on a zoomed-in map and on a map of the whole layer."""
    plot = clicks.dock.panel.canvas
    pixel = clicks.aim(np.random.default_rng(2), 2000.0)
    idle(2.0)
    print(f"the first click, two seconds after the dock was opened: {1000 * clicks.click(pixel):.0f} ms")
    draw = empty_figure(plot.width(), plot.height())
    for name, width in (("map 2 km wide", 2000.0), ("map of the whole layer", np.inf)):
        rng = np.random.default_rng(3)
        full, processor, read, empty = [], [], [], []
        for _ in range(n_clicks):
            pixel = clicks.aim(rng, width)
            # processor time of all threads
            busy = time.process_time()
            full.append(clicks.click(pixel))
            processor.append(time.process_time() - busy)
            # another point, which is not in any cache
            read.append(clicks.read(clicks.aim(rng, width)))
            start = time.perf_counter()
            draw()
            empty.append(time.perf_counter() - start)
        print(f"{name}: {n_clicks} clicks")
        print(f"  click to drawn plot  {percentiles(full)}")
        print(f"  its processor time   {percentiles(processor)}")
        print(f"  the read alone       {percentiles(read)}")
        print(f"  empty figure         {percentiles(empty)}   {plot.width()} × {plot.height()} pixels", flush=True)


def compare(folder: Path, suffix: str) -> None:
    """Print the processor time and file size of one series in a format, relative to a GeoPackage."""
    from qgis.core import QgsVectorLayer
    from slopemuse.plugin.layers import read_series, write_series
    from slopemuse.plugin.layers.store_layers.file_layers import layer_of_file

    series = make_series(50_000)
    found = []
    for path in (folder / "compared.gpkg", folder / f"compared.{suffix}"):
        times = []
        for _ in range(3):
            start = time.process_time()
            write_series(str(path), series)
            written = time.process_time() - start
            is_store = path.suffix != ".gpkg"
            layer = layer_of_file(str(path)) if is_store else QgsVectorLayer(str(path), "compared", "ogr")
            start = time.process_time()
            read_series(layer)
            times.append((written, time.process_time() - start))
        found.append((*np.min(times, axis=0), path.stat().st_size))
    write, read, size = np.array(found[1]) / np.array(found[0])
    print(f"{suffix} relative to GeoPackage: write {write:.2f}, read {read:.2f}, size {size:.2f}", flush=True)


def timed(text: str, start: float) -> None:
    """Print the duration of a step."""
    print(f"{text}: {time.perf_counter() - start:.1f} s", flush=True)


def main() -> None:
    """Create the file unless it exists from an earlier run, and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--format", choices=("parquet", "nc"), default="parquet")
    parser.add_argument("--points", type=int, default=1_000_000)
    parser.add_argument("--clicks", type=int, default=200)
    parser.add_argument("--keep", type=Path, help="folder for the file, to be used again")
    args = parser.parse_args()
    from slopemuse.tools.headless import headless_qgis

    with tempfile.TemporaryDirectory(prefix="slopemuse-") as folder, headless_qgis():
        from slopemuse.plugin.layers.store_layers.file_layers import make_points_layer
        from slopemuse.plugin.layers.stores.stores import open_store

        home = args.keep or Path(folder)
        home.mkdir(parents=True, exist_ok=True)
        path, table = home / f"points_{args.points}.{args.format}", home / "table.gpkg"
        compare(home, args.format)
        if not path.exists():
            start = time.perf_counter()
            make_file(path, args.points)
            timed(f"{args.points:,} points × {N_DATES} dates written", start)
        start = time.perf_counter()
        file = open_store(str(path))
        timed(f"description of {path.stat().st_size / 2**30:.2f} GiB, {file.n_rows:,} rows, read", start)
        start = time.perf_counter()
        points = make_points_layer(str(path))
        timed("points layer made or found", start)
        make_table(table)
        clicks = Clicks(Path(points), table)
        measure(clicks, args.clicks)
        clicks.dock.dispose()
        sys.stdout.flush()


if __name__ == "__main__":
    main()
