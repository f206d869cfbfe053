"""Salmon Falls: GPS stations converted to Sentinel-1 series, estimated daily and scored on withheld GPS days.

Run with `SLOPEMUSE_DATA=FOLDER ./run bench salmonfalls`; `--every 12 --methods persistence` scores a part. The workflow
is that of a user: a CSV file of series and a CSV file of drivers are imported, and a model is trained and estimated
through Processing. Every 12th (6th) day of GPS, in the line of sight of a descending Sentinel-1 orbit, is an
acquisition; rain and lake depth are the drivers. The days after the end of training that are not acquisitions are
scored, the same days for all methods, at every phase of the cycle. All methods of the evaluation use the same
acquisitions (without spikes in the training period, as there), drivers and end of training. Methods that require more
acquisitions are omitted.

The truth is noisy, mainly in the vertical. No method can score below this noise, so it is listed in the table.
"""

from __future__ import annotations

import argparse
import csv
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from slopemuse.plugin.core.baselines.registry import BASELINES
from slopemuse.plugin.core.baselines.task import Task
from slopemuse.plugin.core.inputs.preparation import prepared_drivers, without_spikes

INCIDENCE_DEG, HEADING_DEG = 38.0, 193.0
CADENCES = (12, 6)
STABLE = "BASE"
OURS = "SlopeMuse"


def read_rows(path: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV file."""
    with path.open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def read_gps(folder: Path) -> tuple[dict[str, tuple[float, float]], np.ndarray, dict[str, np.ndarray]]:
    """Return lon and lat of the stations, all days, and the LoS displacement [mm] of each station (NaN = none)."""
    from slopemuse.plugin.core.geometry.line_of_sight import los_from_heading

    places = {row["station"]: (float(row["lon"]), float(row["lat"])) for row in read_rows(folder / "tidy_stations.csv")}
    rows = read_rows(folder / "tidy_gps.csv")
    dates = np.array([row["date"] for row in rows], dtype="datetime64[D]")
    days = np.arange(dates.min(), dates.max() + np.timedelta64(1, "D"))
    east, north, up = np.asarray(los_from_heading(INCIDENCE_DEG, HEADING_DEG)).reshape(3)
    los = {station: np.full(len(days), np.nan) for station in places}
    for row, date in zip(rows, dates):
        value = float(row["e_mm"]) * east + float(row["n_mm"]) * north + float(row["u_mm"]) * up
        los[row["station"]][int((date - days[0]).astype(int))] = value
    return places, days, los


def write_acquisitions(
    path: Path,
    places: dict[str, tuple[float, float]],
    days: np.ndarray,
    los: dict[str, np.ndarray],
    kept: np.ndarray,
) -> None:
    """Write the selected days as a table of points, in the format of a user."""
    head = ["pid", "lon", "lat", "incidence_deg", "heading_deg", *(f"D{day}".replace("-", "") for day in days[kept])]
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(head)
        for station, place in places.items():
            values = ["" if np.isnan(value) else f"{value:.2f}" for value in los[station][kept]]
            writer.writerow([station, *place, INCIDENCE_DEG, HEADING_DEG, *values])


def run_chain(acquisitions: Path, drivers: Path, work: Path) -> dict[str, str]:
    """Import, train and estimate through Processing; return the paths of series, model and daily estimate."""
    from qgis import processing

    def run(name: str, **parameters: str) -> dict[str, str]:
        return dict(processing.run(f"slopemuse:{name}", parameters))

    series = run("importinsar", INPUT=str(acquisitions), OUTPUT=str(work / "series.gpkg"))["OUTPUT"]
    table = run("importhydrology", INPUT=str(drivers), LEVEL_FIELD="lake_depth_m", OUTPUT=str(work / "drivers.gpkg"))
    both = {"INPUT": series, "HYDROLOGY": table["OUTPUT"]}
    model = run("trainmusenet", **both, MODEL=str(work / "model.safetensors"))["MODEL"]
    daily = run("estimatedaily", **both, MODEL=model, OUTPUT=str(work / "daily.gpkg"))["OUTPUT"]
    return {"series": series, "drivers": table["OUTPUT"], "model": model, "daily": daily}


def score_phase(
    folder: Path, every: int, phase: int, methods: Sequence[str] = tuple(BASELINES)
) -> dict[str, dict[str, np.ndarray]]:
    """Return the errors [mm] on the withheld days, by station and method, with every n-th day kept from a phase on."""
    from qgis.core import QgsVectorLayer
    from slopemuse.plugin.core.common.progress import Progress
    from slopemuse.plugin.core.daily import model_file
    from slopemuse.plugin.core.io.hydrology.hydrology_reader import read_hydrology
    from slopemuse.plugin.layers import read_series, read_table

    places, days, los = read_gps(folder)
    kept = np.arange(phase, len(days), every)
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        write_acquisitions(work / "stations.csv", places, days, los, kept)
        made = run_chain(work / "stations.csv", folder / "tidy_drivers_daily.csv", work)
        series, daily = (read_series(QgsVectorLayer(made[which])) for which in ("series", "daily"))
        forcing = read_hydrology(read_table(QgsVectorLayer(made["drivers"]))).forcing
        train_end = model_file.load(made["model"]).train_end
    drivers = prepared_drivers(forcing, series.dates[0], daily.dates[-1], Progress())
    column, first = (daily.dates - days[0]).astype(int), int((drivers.days[0] - days[0]).astype(int))
    scored = (daily.dates > train_end) & ~np.isin(column, kept)
    target, day = column[scored], (series.dates - days[0]).astype(int)
    end = int((train_end - days[0]).astype(int))
    seen = without_spikes(series, series.dates <= train_end, Progress())
    task = Task(seen.values, day - first, drivers, end - first, target - first)
    truth = np.array([los[station] for station in series.pids])[:, target]
    order = [int(np.flatnonzero(daily.pids == pid)[0]) for pid in series.pids]
    values = {title: value for title, value in all_baselines(task, methods).items() if np.isfinite(value).any()}
    values[OURS] = daily.values[order][:, scored]
    errors = {method: value - truth for method, value in values.items()}
    common = np.all([np.isfinite(error) for error in errors.values()], axis=0)
    return {
        str(station): {method: error[i, common[i]] for method, error in errors.items()}
        for i, station in enumerate(series.pids)
    }


def all_baselines(task: Task, methods: Sequence[str]) -> dict[str, np.ndarray]:
    """Return the nowcasts of the baselines by title, without those that cannot be computed."""
    from slopemuse.plugin.core.common.errors import InputError
    from slopemuse.plugin.core.common.progress import Progress

    nowcasts = {}
    for baseline in (BASELINES[name] for name in methods):
        try:
            nowcasts[baseline.title] = baseline.nowcast(task, Progress()).value
        except InputError as error:
            print(f"{baseline.title} is left out: {error}", flush=True)
    return nowcasts


def noise_mm(los: np.ndarray) -> float:
    """Return the white noise of a daily series from the robust standard deviation of its daily differences."""
    steps = np.diff(los)
    return float(np.median(np.abs(steps[np.isfinite(steps)])) / 0.6745 / np.sqrt(2))


def rmse(parts: Iterable[np.ndarray]) -> float:
    """Return the root mean square of all errors."""
    return float(np.sqrt(np.mean(np.concatenate(list(parts)) ** 2)))


def main(folder: Path, cadences: Sequence[int] = CADENCES, names: Sequence[str] = tuple(BASELINES)) -> None:
    """Print a table of the RMSE per method and station for each cadence."""
    los = read_gps(folder)[2]
    for every in cadences:
        runs = [score_phase(folder, every, phase, names) for phase in range(every)]
        stations = list(runs[0])
        methods = [m for m in runs[0][stations[0]] if all(m in run[stations[0]] for run in runs)]
        print(f"\n| every {every} days | {' | '.join(stations)} | mean |\n|---|{'---|' * (len(stations) + 1)}")
        of = {m: [rmse(run[station][m] for run in runs) for station in stations] for m in methods}
        for method in sorted(of, key=lambda m: np.mean(of[m])):
            scores = " | ".join(f"{score:.2f}" for score in (*of[method], np.mean(of[method])))
            print(f"| {method} | {scores} |", flush=True)
        noise = [noise_mm(los[station]) for station in stations]
        print(f"| *noise of GPS* | {' | '.join(f'{value:.2f}' for value in (*noise, np.mean(noise)))} |")
        n_days = [sum(len(run[station][OURS]) for run in runs) for station in stations]
        print(f"| *days* | {' | '.join(str(n) for n in n_days)} | {sum(n_days)} |", flush=True)
        simple = [BASELINES[name].title for name in names if not BASELINES[name].drivers]
        best = min(np.mean(of[title]) for title in simple if title in of)
        print(f"\n{OURS} ÷ the best simple method, mean over stations: {np.mean(of[OURS]) / best:.3f}", flush=True)


if __name__ == "__main__":
    from slopemuse.tools.headless import headless_qgis

    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--every", nargs="*", type=int, default=CADENCES)
    parser.add_argument("--methods", nargs="*", default=tuple(BASELINES), choices=tuple(BASELINES))
    args = parser.parse_args()
    with headless_qgis():
        main(args.folder, args.every, args.methods)
