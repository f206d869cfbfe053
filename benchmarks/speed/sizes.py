"""Time and memory of the algorithms on many points, each in a separate process, and their growth with the size.

`./run bench sizes` measures 10,000 and 100,000 points × 200 acquisitions; `--points 10000 100000 1000000` sets other
sizes, `--steps importinsar velocity` selects steps, `--trained 800` sets the number of training points, and
`--folder PATH` keeps the files of a run and reuses the tables of an earlier one. `--results FILE.csv` stores the
measurements, where a later measurement of the same step and size replaces the earlier one, and plots all of them in
FILE.png; if `--points` has no values, nothing is measured. A step reads a layer and writes its outputs, as in QGIS.

Times are processor times, which other programs on the machine hardly affect, and start after QGIS has started. The
import is compared with `ogr2ogr` of the same CSV file to a GeoPackage with a spatial index, the velocity with
`numpy.linalg.lstsq` of the same matrix.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from slopemuse.plugin.core.synthetic import make_slope, write_slope

N_DATES, REVISIT_DAYS, ESTIMATED_DAYS = 200, 6, 600
SIZES, TRAINED = (10_000, 100_000), 800
_SECOND, _OF_ACQUISITIONS = "second track", "of the acquisitions"
_MODULE = "slopemuse.benchmarks.speed.sizes"
_LAYERS = "from slopemuse.benchmarks.speed import sizes; import sys; sizes.write_layers(*sys.argv[1:])"
# steps, their references, and the maximum ratio of the times
_BARS = (("importinsar", "ogr2ogr", 1.2), ("velocity", "numpy.linalg.lstsq", 10.0))
# prefix of the printed processor time of the work, without the start of Python and QGIS
_SOLVED = "solved in "
_MARKERS, _MAX_GIB = "osv^D", 8.0
_LSTSQ = "from slopemuse.benchmarks.speed import sizes; sizes.bare_lstsq()"


@dataclass(frozen=True)
class Cost:
    """Time and peak memory of a process."""

    cpu_s: float
    wall_s: float
    peak_mb: float


def measured(arguments: list[str]) -> Cost | None:
    """Run a command and return its cost; if it fails, print the end of its output and return None."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    start = time.perf_counter()
    with tempfile.TemporaryFile() as words:
        process = subprocess.Popen(arguments, stdout=words, stderr=words, env=environment)
        _, status, used = os.wait4(process.pid, 0)
        wall_s = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            words.seek(0)
            print(f"failed ({process.returncode}): {words.read().decode(errors='replace')[-400:]}", file=sys.stderr)
            return None
        words.seek(0)
        told = words.read().decode(errors="replace").rpartition(_SOLVED)
    cpu_s = float(told[2]) if told[1] else used.ru_utime + used.ru_stime
    # kilobytes on Linux
    return Cost(cpu_s, wall_s, used.ru_maxrss / 1024)


def write_layers(folder: str, points: str, *tracks: str) -> None:
    """Write a CSV file per track of a slope with many points: the motion of 800 points repeated with new noise."""
    n_points = int(points)
    slope = make_slope(0, n_points=TRAINED, n_days=N_DATES * REVISIT_DAYS)
    rng = np.random.default_rng(n_points)
    truth = slope.truth_los()[:, ::REVISIT_DAYS]
    days = slope.days[::REVISIT_DAYS]
    direction = slope.series.direction
    if direction is None:
        raise ValueError("The synthetic slope has a direction.")
    for name in tracks:
        los = direction[0] * (1.0 if name == "ascending" else -1.0, 1.0, 1.0)
        line = ",".join(["P%08d,%.1f,%.1f,100,0.8", *(f"{part:.4f}" for part in los), *["%.1f"] * len(days)]) + "\n"
        with (Path(folder) / f"{name}.csv").open("w", encoding="ascii") as stream:
            dates = ",".join(str(day).replace("-", "") for day in days)
            stream.write(f"pid,easting,northing,height,temporal_coherence,los_east,los_north,los_up,{dates}\n")
            for start in range(0, n_points, TRAINED):
                n = min(TRAINED, n_points - start)
                xy = slope.series.xy[:n] + rng.uniform(-8.0, 8.0, (n, 2))
                values = truth[:n] + rng.normal(0.0, 2.5, (n, len(days)))
                rows = np.column_stack([np.arange(start, start + n), xy, values]).tolist()
                stream.writelines(line % tuple(row) for row in rows)


def run_step(algorithm_id: str, parameters: str) -> None:
    """Run an algorithm in this process and print its time; exit with its error if it fails."""
    from qgis.core import QgsProcessingException
    from slopemuse.tools.headless import headless_qgis, run_algorithm

    with headless_qgis():
        start = time.process_time()
        try:
            run_algorithm(f"slopemuse:{algorithm_id}", json.loads(parameters))
        except QgsProcessingException as error:
            raise SystemExit(str(error)) from None
        print(f"{_SOLVED}{time.process_time() - start}", flush=True)


def bare_lstsq() -> None:
    """Solve for the level and velocity of a matrix of series, and print the minimum time of three runs."""
    n_points = int(sys.argv[1])
    t = np.arange(N_DATES) * REVISIT_DAYS / 365.25
    design = np.column_stack([np.ones(N_DATES), t])
    values = np.random.default_rng(0).normal(size=(N_DATES, n_points))
    times = []
    for _ in range(3):
        start = time.process_time()
        np.linalg.lstsq(design, values, rcond=None)
        times.append(time.process_time() - start)
    print(f"{_SOLVED}{min(times)}")


def steps_of(folder: Path, common: Path) -> dict[str, dict[str, object]]:
    """Return the algorithms and their parameters, in an order in which inputs precede the steps that use them."""

    def out(name: str) -> str:
        return str(folder / name)

    series, hydrology = out("ascending.gpkg"), str(common / "hydrology.csv")
    last = np.datetime64("2016-08-01") + (N_DATES - 1) * REVISIT_DAYS
    crs = {"CRS": make_slope(0, n_points=30, n_days=400).series.crs, "UNIT": "mm"}
    return {
        "importinsar": {"INPUT": out("ascending.csv"), **crs, "OUTPUT": series},
        f"importinsar, {_SECOND}": {"INPUT": out("descending.csv"), **crs, "OUTPUT": out("descending.gpkg")},
        "velocity": {"INPUT": series, "OUTPUT": out("velocity.gpkg")},
        "harmonize": {"INPUT": series, "STEP": 12, "OUTPUT": out("harmonized.gpkg")},
        "decompose": {
            "ASCENDING": series,
            "DESCENDING": out("descending.gpkg"),
            "EAST": out("east.gpkg"),
            "UP": out("up.gpkg"),
        },
        "hydrorelation": {"INPUT": series, "HYDROLOGY": hydrology, "OUTPUT": out("relation.gpkg")},
        "estimatedaily": {
            "INPUT": series,
            "MODEL": str(common / "model.safetensors"),
            "HYDROLOGY": hydrology,
            "START": str(last - ESTIMATED_DAYS + 1),
            "OUTPUT": out("daily.gpkg"),
            "OUTPUT_SIGMA": out("sigma.gpkg"),
            "OUTPUT_FLAG": out("flag.gpkg"),
        },
        "warninglevels": {
            "INPUT": out("daily.gpkg"),
            "SIGMA": out("sigma.gpkg"),
            "FLAG": out("flag.gpkg"),
            "OUTPUT": out("levels.gpkg"),
        },
        f"warninglevels, {_OF_ACQUISITIONS}": {"INPUT": series, "OUTPUT": out("levels_200.gpkg")},
        "gridfusion": {"INPUT": series, "OUTPUT": out("grid.gpkg"), "VELOCITY": out("velocity.tif")},
    }


def write_common(common: Path, n_points: int, with_model: bool) -> None:
    """Write the drivers and, if requested, a model that all sizes share."""
    from slopemuse.plugin.core.daily import model_file
    from slopemuse.plugin.core.training.rate_training import TrainingOptions
    from slopemuse.plugin.core.training.rate_training import train as fit

    slope = make_slope(0, n_points=n_points, n_days=N_DATES * REVISIT_DAYS)
    write_slope(common, slope)
    if not with_model:
        return
    model_file.save(
        fit(slope.series, slope.forcing, TrainingOptions(), np.zeros(n_points, dtype=bool)),
        str(common / "model.safetensors"),
    )


def references(folder: Path, n_points: int) -> dict[str, list[str]]:
    """Return the commands with which steps are compared."""
    csv = str(folder / "ascending.csv")
    places = ["-oo", "X_POSSIBLE_NAMES=easting", "-oo", "Y_POSSIBLE_NAMES=northing", "-oo", "AUTODETECT_TYPE=YES"]
    return {
        "ogr2ogr": ["ogr2ogr", "-q", "-overwrite", str(folder / "ogr.gpkg"), csv, *places],
        "numpy.linalg.lstsq": [sys.executable, "-c", _LSTSQ, str(n_points)],
    }


@contextmanager
def folder_of(kept: str, n_points: int) -> Iterator[Path]:
    """Yield the folder for a size: a subfolder of the kept folder, or a temporary folder."""
    if kept:
        folder = Path(kept).absolute() / str(n_points)
        folder.mkdir(parents=True, exist_ok=True)
        yield folder
        return
    with tempfile.TemporaryDirectory(prefix="slopemuse-sizes-") as name:
        yield Path(name)


def read_results(file: Path) -> dict[tuple[str, int], Cost]:
    """Read a file of results, by step and number of points; empty if the file does not exist."""
    if not file.exists():
        return {}
    with file.open(encoding="utf-8", newline="") as stream:
        return {
            (row["step"], int(row["points"])): Cost(float(row["processor_s"]), float("nan"), float(row["peak_mb"]))
            for row in csv.DictReader(stream)
        }


def keep_results(file: Path, found: dict[tuple[str, int], Cost]) -> None:
    """Write results, and plot time and memory against the number of points in a PNG file."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(["step", "points", "processor_s", "peak_mb"])
        writer.writerows(
            [step, n_points, f"{cost.cpu_s:.2f}", f"{cost.peak_mb:.0f}"]
            for (step, n_points), cost in sorted(found.items())
        )
    figure, (time_axes, memory_axes, key) = plt.subplots(
        1, 3, figsize=(10.0, 4.0), gridspec_kw={"width_ratios": (4, 4, 3)}, layout="constrained"
    )
    for k, step in enumerate(sorted({step for step, _ in found})):
        sizes = sorted(n_points for name, n_points in found if name == step)
        style = {"marker": _MARKERS[k % len(_MARKERS)], "color": f"C{k % 10}", "label": step, "markersize": 4}
        style["linestyle"] = ":" if step in {reference for _, reference, _ in _BARS} else "-"
        time_axes.loglog(sizes, [found[step, n].cpu_s for n in sizes], **style)
        memory_axes.loglog(sizes, [found[step, n].peak_mb / 1024 for n in sizes], **style)
    memory_axes.axhline(_MAX_GIB, color="0.5", linewidth=0.8)
    for axes, label in ((time_axes, "Processor time [s]"), (memory_axes, "Peak memory [GiB]")):
        axes.set_xlabel(f"Points × {N_DATES} acquisitions")
        axes.set_ylabel(label)
        axes.grid(alpha=0.3)
    key.axis("off")
    key.legend(*time_axes.get_legend_handles_labels(), loc="center left", fontsize=8, frameon=False)
    figure.savefig(file.with_suffix(".png"), dpi=90)


def at_size(
    common: Path,
    kept: str,
    n_points: int,
    wanted: list[str],
    before: dict[str, tuple[int, Cost]],
    results: Path | None,
) -> None:
    """Measure all steps at a size and print one row each; `before` contains the previous size and is updated."""
    with folder_of(kept, n_points) as folder:
        # the second track is only needed for the decomposition
        tracks = ["ascending", "descending"] if not wanted or "decompose" in wanted else ["ascending"]
        missing = [track for track in tracks if not (folder / f"{track}.csv").exists()]
        if missing:
            subprocess.run([sys.executable, "-c", _LAYERS, str(folder), str(n_points), *missing], check=True)
        compared = {reference for step, reference, _ in _BARS if not wanted or step in wanted}
        commands = {name: given for name, given in references(folder, n_points).items() if name in compared}
        for step, given in steps_of(folder, common).items():
            algorithm_id, _, other = step.partition(", ")
            is_wanted = not wanted or step in wanted or (algorithm_id in wanted and other != _OF_ACQUISITIONS)
            if is_wanted and (other != _SECOND or len(tracks) == 2):
                commands[step] = [sys.executable, "-m", _MODULE, "--run", algorithm_id, json.dumps(given)]
        for step, command in commands.items():
            cost, earlier = measured(command), before.get(step)
            if cost is None:
                print(f"| {step} | {n_points:,} | failed | | | |", flush=True)
                continue
            exponent = np.log(cost.cpu_s / earlier[1].cpu_s) / np.log(n_points / earlier[0]) if earlier else None
            told = "–" if exponent is None else f"{exponent:.2f}"
            print(
                f"| {step} | {n_points:,} | {cost.cpu_s:.1f} | {cost.wall_s:.0f} | {cost.peak_mb:,.0f} | {told} |",
                flush=True,
            )
            before[step] = (n_points, cost)
            if results:
                keep_results(results, {**read_results(results), (step, n_points): cost})
        for step, reference, bar in _BARS:
            ours, theirs = before.get(step, (0, None)), before.get(reference, (0, None))
            if ours[1] is not None and theirs[1] is not None and ours[0] == theirs[0] == n_points:
                ratio = ours[1].cpu_s / theirs[1].cpu_s
                print(f"| {step} ÷ {reference} | {n_points:,} | {ratio:.2f} ≤ {bar} | | | |", flush=True)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--points", type=int, nargs="*", default=list(SIZES))
    parser.add_argument("--steps", nargs="+", default=[], help="each needs the outputs of those before")
    parser.add_argument("--folder", default="", help="keep the files here, and use the tables that are here already")
    parser.add_argument("--trained", type=int, default=TRAINED)
    parser.add_argument("--results", type=Path, help="keep what is measured in this CSV file, and draw it beside it")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="slopemuse-model-") as name:
        with_model = bool(chosen.points) and (not chosen.steps or "estimatedaily" in chosen.steps)
        if with_model or "hydrorelation" in chosen.steps:
            write_common(Path(name), chosen.trained, with_model)
        print(f"{N_DATES} acquisitions; estimates of {ESTIMATED_DAYS} days\n")
        print("| step | points | processor [s] | wall [s] | peak memory [MB] | exponent |")
        print("|---|---|---|---|---|---|")
        before: dict[str, tuple[int, Cost]] = {}
        for n_points in sorted(chosen.points):
            at_size(Path(name), chosen.folder, n_points, chosen.steps, before, chosen.results)
    if chosen.results and not chosen.points:
        keep_results(chosen.results, read_results(chosen.results))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--run"]:
        run_step(*sys.argv[2:4])
    else:
        main()
