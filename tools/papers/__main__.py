"""Workflows of both papers as published, on synthetic slopes, with the published tables: `./run papers`.

The graphical models *Xinpu: as published* and *Cuenca: as published* are run as by a user. Completed workflows are not
repeated, so the command can be interrupted. With `--quick`, small slopes and one epoch are used: this tests the
workflows, but the numbers are meaningless.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ...plugin.core.synthetic import make_slope, write_slope
from ..headless import headless_qgis, run_algorithm

FOLDER = Path(__file__).resolve().parents[2] / "build" / "papers"
REPORT_INTERVAL_S = 30.0
XINPU, CUENCA = "slopemuse:Xinpu: as published", "slopemuse:Cuenca: as published"


@dataclass(frozen=True)
class Size:
    """Size of the slopes and length of the training.

    Attributes
    ----------
        Number of points and days of each slope.
    epochs : int or None
        Maximum number of epochs; None as published: 86 and 100, and 60 where the paper does not give a number.
    cell_m : float
        Cell size; 0 selects it by the error of the CNN.
    step_days : int
        Interval of the common dates.
    """

    xinpu_points: int = 400
    xinpu_days: int = 2029
    cuenca_points: int = 250
    cuenca_days: int = 1416
    epochs: int | None = None
    cell_m: float = 0.0
    step_days: int = 12


QUICK = Size(20, 900, 110, 600, 1, 80.0, 36)


def run_model(model: str, **args: Any) -> None:
    """Run a graphical model; print its steps, warnings and errors, and its progress every half minute."""
    from qgis.core import QgsProcessingFeedback

    start = time.perf_counter()

    class Feedback(QgsProcessingFeedback):
        told = start

        def pushInfo(self, info: str) -> None:
            if info.startswith("Running "):
                print(f"  {time.perf_counter() - start:.0f} s: {info}", flush=True)

        def pushWarning(self, warning: str) -> None:
            print(f"  {warning}", flush=True)

        def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N803
            print(f"  {error}", flush=True)

        def setProgressText(self, text: str) -> None:
            if time.perf_counter() > self.told + REPORT_INTERVAL_S:
                self.told = time.perf_counter()
                print(f"  {self.told - start:.0f} s: {text}", flush=True)

    parameters = {key: str(value) if isinstance(value, Path) else value for key, value in args.items()}
    run_algorithm(model, parameters, Feedback(False))
    print(f"  {time.perf_counter() - start:.0f} s: done", flush=True)


def xinpu(folder: Path, size: Size) -> None:
    """Run the workflow of Guo et al. 2023."""
    slope = make_slope(0, size.xinpu_points, size.xinpu_days, correlated=True)
    data = write_slope(folder / "data", slope)
    outputs = {
        "import:InSAR displacement [mm]": "observed.gpkg",
        "hydrology:Rain and reservoir level": "hydrology.gpkg",
        "train:Model": "model.safetensors",
        "train:Training report": "training.html",
        "estimate:Daily displacement [mm]": "daily.gpkg",
        "evaluate:Scores": "scores.gpkg",
        "evaluate:Evaluation report": "evaluation.html",
        "relations:Points that respond to rain": "rain.gpkg",
        "relations:Report on motion and hydrology": "relations.html",
    }
    # the estimates of the network start 30 × 12 days after the first acquisition
    start = str(slope.days[0] + 400)
    run_model(
        XINPU,
        INSAR=data["insar_s1"],
        HYDROLOGY=data["hydrology"],
        GNSS=data["gnss"],
        EPOCHS=size.epochs,
        START=start,
        **{name: folder / file for name, file in outputs.items()},
    )


def cuenca(folder: Path, size: Size) -> None:
    """Run the workflow of Khalili et al. 2024."""
    from ..demo.cuenca import two_sensors

    _, args = two_sensors(folder, size.cuenca_points, size.cuenca_days)
    outputs = {
        "velocity:Velocity map": "map.gpkg",
        "velocity:Histogram of velocities": "histogram.html",
        "validate:Scores against GNSS": "scores.gpkg",
        "validate:Validation report": "validation.html",
        "validate_grids:Grids against GNSS (table 7)": "grids.gpkg",
        "validate_grids:Report of the grids (figure 13)": "grids.html",
        "fuse:Grid report": "grid.html",
        "harmonize:Time axis": "time.html",
    }
    run_model(
        CUENCA,
        **args,
        RADIUS=150,
        CELL_SIZE=size.cell_m,
        STEP=size.step_days,
        EPOCHS=size.epochs,
        **{name: folder / file for name, file in outputs.items()},
    )


def once(name: str, chain: Callable[[Path, Size], None], folder: Path, size: Size) -> None:
    """Run a workflow unless it has already been run with this size."""
    mark = folder / name / "done.json"
    if mark.is_file() and json.loads(mark.read_text()) == asdict(size):
        print(f"{name}: done before; delete {mark} to run it again", flush=True)
        return
    print(f"{name} …", flush=True)
    mark.parent.mkdir(parents=True, exist_ok=True)
    mark.unlink(missing_ok=True)
    chain(mark.parent, size)
    mark.write_text(json.dumps(asdict(size)))


def run_papers(folder: Path, size: Size) -> Path:
    """Run the workflows that have not been run, and write the report; QGIS must be running."""
    from .report import write_report

    once("xinpu", xinpu, folder, size)
    once("cuenca", cuenca, folder, size)
    path = folder / "papers.html"
    write_report(folder, size, path)
    return path


def main() -> None:
    """Parse the command line and run both workflows."""
    parser = argparse.ArgumentParser(prog="./run papers", description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--quick", action="store_true", help="small slopes and one epoch: a test of the chains")
    parser.add_argument("--points", type=int, help="points of the slope of Xinpu (the paper has 4905)")
    parser.add_argument("--folder", type=Path, default=None, help="default: build/papers")
    args = parser.parse_args()
    size = QUICK if args.quick else Size(**({"xinpu_points": args.points} if args.points else {}))
    folder = args.folder or (FOLDER / "quick" if args.quick else FOLDER)
    with headless_qgis():
        print(run_papers(folder.resolve(), size))


if __name__ == "__main__":
    main()
