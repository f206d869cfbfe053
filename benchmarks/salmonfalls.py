"""Salmon Falls: GPS stations seen as Sentinel-1 would, estimated daily, scored on the GPS days withheld.

Run by `./run python benchmarks/salmonfalls.py DATA_FOLDER`. The chain is the user's: a CSV of series and a CSV of
drivers, imported, trained and estimated through Processing. Needs the folder with `tidy_gps.csv`,
`tidy_stations.csv` and `tidy_drivers_daily.csv`.
"""

from __future__ import annotations

import csv
import sys
import tempfile
from pathlib import Path

import numpy as np

INCIDENCE_DEG, HEADING_DEG = 38.0, 193.0


def read_gps(folder: Path) -> tuple[dict[str, tuple[float, float]], dict[str, dict[np.datetime64, np.ndarray]]]:
    """Return station positions (lon, lat) and daily east, north, up [mm]."""
    with (folder / "tidy_stations.csv").open() as file:
        places = {row["station"]: (float(row["lon"]), float(row["lat"])) for row in csv.DictReader(file)}
    daily: dict[str, dict[np.datetime64, np.ndarray]] = {name: {} for name in places}
    with (folder / "tidy_gps.csv").open() as file:
        for row in csv.DictReader(file):
            enu = np.array([float(row[c]) for c in ("e_mm", "n_mm", "u_mm")])
            daily[row["station"]][np.datetime64(row["date"], "D")] = enu
    return places, daily


def los_series(
    daily: dict[str, dict[np.datetime64, np.ndarray]],
) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """Return all days and the LoS displacement [mm] of every station, NaN where a station has no solution."""
    from slopemuse.plugin.core.geometry import los_from_heading

    vector = np.asarray(los_from_heading(INCIDENCE_DEG, HEADING_DEG)).reshape(3)
    days = sorted({day for station in daily.values() for day in station})
    grid = np.arange(days[0], days[-1] + np.timedelta64(1, "D"))
    return grid, {
        name: np.array([station[day] @ vector if day in station else np.nan for day in grid])
        for name, station in daily.items()
    }


def write_layer_csv(
    path: Path, places: dict[str, tuple[float, float]], grid: np.ndarray, los: dict[str, np.ndarray], kept: np.ndarray
) -> None:
    """Write the kept dates as a table of points, as a user would have it."""
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(
            ["pid", "lon", "lat", "incidence_deg", "heading_deg", *(f"D{d}".replace("-", "") for d in grid[kept])]
        )
        for name, (lon, lat) in places.items():
            values = ["" if np.isnan(v) else f"{v:.2f}" for v in los[name][kept]]
            writer.writerow([name, lon, lat, INCIDENCE_DEG, HEADING_DEG, *values])


def run_phase(folder: Path, every: int, phase: int) -> dict[str, np.ndarray]:
    """Keep every n-th day from a phase on, train, estimate, and return the errors [mm] on the days withheld."""
    import processing
    from qgis.core import QgsVectorLayer
    from slopemuse.plugin.layers import read_series

    places, daily = read_gps(folder)
    grid, los = los_series(daily)
    kept = np.arange(phase, len(grid), every)
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        write_layer_csv(work / "stations.csv", places, grid, los, kept)
        processing.run(
            "slopemuse:importinsar", {"INPUT": str(work / "stations.csv"), "OUTPUT": str(work / "stations.gpkg")}
        )
        processing.run(
            "slopemuse:importhydrology",
            {
                "INPUT": str(folder / "tidy_drivers_daily.csv"),
                "LEVEL_FIELD": "lake_depth_m",
                "OUTPUT": str(work / "drivers.gpkg"),
            },
        )
        common = {"INPUT": str(work / "stations.gpkg"), "HYDROLOGY": str(work / "drivers.gpkg")}
        scores = processing.run("slopemuse:trainmusenet", {**common, "MODEL": str(work / "model.safetensors")})
        processing.run(
            "slopemuse:estimatedaily",
            {**common, "MODEL": scores["MODEL"], "OUTPUT": str(work / "daily.gpkg")},
        )
        estimate = read_series(QgsVectorLayer(str(work / "daily.gpkg")))
    train_end = grid[kept][0] + (grid[kept][-1] - grid[kept][0]) * 2 // 3
    column = (estimate.dates - grid[0]).astype(int)
    last_kept = kept[np.maximum(np.searchsorted(kept, column, side="right") - 1, 0)]
    scored = (estimate.dates > train_end) & ~np.isin(column, kept)
    errors: dict[str, list[np.ndarray]] = {"model": [], "persistence": []}
    for i, pid in enumerate(estimate.pids):
        truth = los[pid] - los[pid][kept][np.isfinite(los[pid][kept])][0]
        errors["model"].append(estimate.values[i, scored] - truth[column[scored]])
        errors["persistence"].append(truth[last_kept[scored]] - truth[column[scored]])
    return {method: np.concatenate(parts) for method, parts in errors.items()}


def main(folder: Path) -> None:
    """Print a table over cadences and phases."""
    print("| every | phases | model [mm] | persistence [mm] | ratio |\n|---|---|---|---|---|")
    for every, phases in ((12, range(0, 12, 3)), (6, range(0, 6, 3))):
        runs = [run_phase(folder, every, phase) for phase in phases]
        rmse = {m: np.mean([np.sqrt(np.nanmean(run[m] ** 2)) for run in runs]) for m in runs[0]}
        print(
            f"| {every} days | {len(runs)} | {rmse['model']:.2f} | {rmse['persistence']:.2f} "
            f"| {rmse['model'] / rmse['persistence']:.2f} |"
        )


if __name__ == "__main__":
    from slopemuse.tools.headless import headless_qgis

    with headless_qgis():
        main(Path(sys.argv[1]))
