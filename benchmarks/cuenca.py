"""Two sensors to one map, in our order and in the paper's, against the truth of a made slope.

Run by `./run bench cuenca`. Both graphical models run as a user runs them; beside them stand the grids of each sensor
alone. Scored are cells within 15 m of a point of the slope, whose true velocity in the line of sight is known.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
from slopemuse.plugin.core.synthetic import SlopeOptions, make_slope, write_slope

NEAR_M = 15.0


def score(path: str, slope: Any) -> tuple[float, float, int]:
    """Return RMSE and bias of the velocity [mm/yr], and the number of cells."""
    from qgis.core import QgsVectorLayer
    from slopemuse.plugin.layers import read_series

    grid = read_series(QgsVectorLayer(path))
    years = (grid.dates - slope.days[0]).astype(int)
    fit = np.polyfit(years / 365.25, slope.truth_los(0)[:, years].T, 1)[0]
    apart = np.hypot(*(grid.xy[:, None] - slope.xy[None]).transpose(2, 0, 1))
    near = apart.min(axis=1) < NEAR_M
    error = grid.attributes["velocity"][near] - fit[apart.argmin(axis=1)[near]]
    error = error[np.isfinite(error)]
    return float(np.sqrt(np.mean(error**2))), float(error.mean()), len(error)


def main() -> None:
    """Print a table."""
    import processing
    from slopemuse.plugin.layers import write_series
    from slopemuse.tools.make_cuenca import OURS, PAPER, TITLES

    # the datum of the sensors drifts, each its own way
    slope = make_slope(0, n_points=250, n_days=1100, correlated=True, options=SlopeOptions(datum_drift_mm_per_year=3.0))
    print("| chain | RMSE [mm/yr] | bias [mm/yr] | cells | s |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        gnss = str(write_slope(folder / "files", slope)["gnss"])
        paths = [str(folder / "s1.gpkg"), str(folder / "x.gpkg")]
        for sensor, path in zip(slope.sensors, paths):
            write_series(path, sensor.series)
        common: dict[str, Any] = {"INPUT": paths[0], "INPUT2": paths[1], "GNSS": gnss, "RADIUS": 200, "CELL_SIZE": 40}
        common.update(STATIONS="G01", CHECK_STATION="G02")
        for file, more in ((OURS, {"PROJECTION": "direction", "DIRECTION": "95, 20"}), (PAPER, {})):
            out = str(folder / f"{file}.gpkg")
            started = time.perf_counter()
            results = {
                "velocity:Velocity map": out,
                "validate:Scores against GNSS": str(folder / f"{file}_scores.gpkg"),
            }
            processing.run(f"slopemuse:{TITLES[file]}", {**common, **more, **results})
            error, bias, cells = score(out, slope)
            seconds = time.perf_counter() - started
            print(f"| {TITLES[file]} | {error:.2f} | {bias:+.2f} | {cells} | {seconds:.0f} |", flush=True)
        datum = str(folder / "datum.gpkg")
        processing.run(
            "slopemuse:rereference",
            {"INPUT": paths[0], "GNSS": gnss, "STATIONS": "G01", "RADIUS": 200, "OUTPUT": datum},
        )
        out = str(folder / "alone.gpkg")
        started = time.perf_counter()
        processing.run("slopemuse:gridfusion", {"INPUT": datum, "CELL_SIZE": 40, "OUTPUT": out})
        error, bias, cells = score(out, slope)
        seconds = time.perf_counter() - started
        print(f"| first sensor alone, datum and grid | {error:.2f} | {bias:+.2f} | {cells} | {seconds:.0f} |")


if __name__ == "__main__":
    from slopemuse.tools.headless import headless_qgis

    with headless_qgis():
        main()
