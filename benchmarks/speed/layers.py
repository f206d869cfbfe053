"""Reading and writing of layers: time compared with plain PyQGIS loops, and memory.

Run with `./run bench layers`. The loops are timed on a tenth of the rows, alternating with ours, and scaled: their time
is proportional to the number of rows.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

N_POINTS, N_DATES = 200_000, 200
PART = 10
REPEATS = 3


def make_series(n_points: int = N_POINTS, n_dates: int = N_DATES):
    """Return series of which one twentieth of the values are missing."""
    from slopemuse.plugin.core.data.point_series import PointSeries

    rng = np.random.default_rng(1)
    values = np.cumsum(rng.normal(0, 2, (n_points, n_dates)), axis=1)
    values[rng.random(values.shape) < 0.05] = np.nan
    return PointSeries(
        pids=np.char.add("P", np.arange(n_points).astype(str)),
        xy=rng.uniform(0, 10_000, (n_points, 2)) + np.array([400_000, 3_430_000]),
        dates=np.datetime64("2016-08-01") + 6 * np.arange(n_dates),
        values=values,
        crs="EPSG:32649",
        attributes={"coherence": rng.uniform(0.3, 1, n_points), "height": rng.uniform(100, 900, n_points)},
    )


def read_by_loop(path: str, n_rows: int) -> np.ndarray:
    """Read the values of the first rows like a simple script: all attributes, feature by feature."""
    from qgis.core import NULL, QgsFeatureRequest, QgsVectorLayer

    layer = QgsVectorLayer(path)
    names = layer.fields().names()
    columns = [i for i, name in enumerate(names) if name.startswith("D2")]
    rows = []
    for feature in layer.getFeatures(QgsFeatureRequest().setLimit(n_rows)):
        attributes = feature.attributes()
        point = feature.geometry().asPoint()
        rows.append([point.x(), point.y(), *(np.nan if attributes[i] == NULL else attributes[i] for i in columns)])
    return np.array(rows)


def write_by_loop(path: str, series, n_rows: int) -> None:
    """Write the first rows to a sink, feature by feature, as in the Processing documentation."""
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsFeature,
        QgsFeatureSink,
        QgsField,
        QgsFields,
        QgsGeometry,
        QgsPointXY,
        QgsProcessingContext,
        QgsProcessingUtils,
        QgsWkbTypes,
    )
    from slopemuse.plugin.support.compat import field_type

    fields = QgsFields()
    fields.append(QgsField("pid", field_type("text")))
    for name in [*series.attributes, *("D" + str(day).replace("-", "") for day in series.dates)]:
        fields.append(QgsField(name, field_type("double")))
    context = QgsProcessingContext()
    sink, _ = QgsProcessingUtils.createFeatureSink(
        path, context, fields, QgsWkbTypes.Type.Point, QgsCoordinateReferenceSystem(series.crs)
    )
    for i in range(n_rows):
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*series.xy[i])))
        numbers = [column[i] for column in series.attributes.values()] + series.values[i].tolist()
        feature.setAttributes([str(series.pids[i]), *(None if v != v else float(v) for v in numbers)])
        sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
    del sink


def seconds(work: Callable[[], object]) -> float:
    """Return the duration of a call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def peak_ratio(path: str) -> float:
    """Return the increase in memory while reading in this process, relative to the size of the array."""
    from qgis.core import QgsVectorLayer
    from slopemuse.plugin.layers import read_series

    def memory(line: str) -> int:
        # not `getrusage`, because a process inherits this peak from its parent
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return 1024 * int(status.split(f"{line}:")[1].split()[0])

    layer = QgsVectorLayer(path)
    before = memory("VmRSS")
    read = read_series(layer)
    return (memory("VmHWM") - before) / read.values.nbytes


def main() -> None:
    """Print the table."""
    from qgis.core import QgsVectorLayer
    from slopemuse.plugin.layers import read_series, write_series

    series = make_series()
    part = N_POINTS // PART
    times: dict[str, list[float]] = {name: [] for name in ("write", "write loop", "read", "read loop")}
    with tempfile.TemporaryDirectory() as folder:
        path, other = str(Path(folder) / "layer.gpkg"), str(Path(folder) / "loop.gpkg")
        for turn in range(REPEATS):
            times["write"].append(seconds(lambda: write_series(path, series)))
            times["write loop"].append(PART * seconds(lambda: write_by_loop(other, series, part)))
            times["read"].append(seconds(lambda: read_series(QgsVectorLayer(path))))
            times["read loop"].append(PART * seconds(lambda: read_by_loop(path, part)))
            if turn == 0:
                np.testing.assert_array_equal(read_by_loop(path, 1000)[:, 2:], series.values[:1000])
                np.testing.assert_array_equal(read_by_loop(other, 1000)[:, 2:], series.values[:1000])
            Path(other).unlink()
        np.testing.assert_array_equal(read_series(QgsVectorLayer(path)).values, series.values)
        peak = float(
            subprocess.run(
                [sys.executable, "-m", "slopemuse.benchmarks.speed.layers", "--peak", path],
                check=True,
                capture_output=True,
                text=True,
            ).stdout.split()[-1]
        )
    best = {name: min(runs) for name, runs in times.items()}
    print(f"{N_POINTS:,} points × {N_DATES} dates, GeoPackage; best of {REPEATS}; the loops on every row of a tenth.\n")
    print("| work | ours | plain loop | ratio | bar | |\n|---|---|---|---|---|---|")
    for name, bar in (("read", 15), ("write", 3)):
        ratio = best[f"{name} loop"] / best[name]
        print(
            f"| {name} | {best[name]:.1f} s | {best[f'{name} loop']:.0f} s | {ratio:.1f} × | ≥ {bar} × "
            f"| {'met' if ratio >= bar else 'missed'} |"
        )
    print(f"| peak memory of reading ÷ array | {peak:.2f} | | | ≤ 1.6 | {'met' if peak <= 1.6 else 'missed'} |")


if __name__ == "__main__":
    from slopemuse.tools.headless import headless_qgis

    with headless_qgis():
        if sys.argv[1:2] == ["--peak"]:
            print(peak_ratio(sys.argv[2]))
        else:
            main()
