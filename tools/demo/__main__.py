"""The complete workflow without a graphical interface on a synthetic slope: `./run demo`.

InSAR and hydrology files are imported, a model is trained, and every day is estimated, all through Processing as by a
user. Then the data of two sensors are combined in one map, with our workflow and with that of the paper. The results
are a project with styled layers, the plot of a point, reports, and the scores against the truth.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ...plugin.core.synthetic import make_slope, write_slope
from ..headless import headless_qgis, run_algorithm

FOLDER = Path(__file__).resolve().parents[2] / "build" / "demo"


@contextmanager
def step(text: str) -> Iterator[None]:
    """Print the name of a step and its duration."""
    print(f"{text} …", end=" ", flush=True)
    start = time.perf_counter()
    yield
    print(f"{time.perf_counter() - start:.1f} s", flush=True)


CUENCA_EPOCHS = 3
MODEL = "slopemuse:Xinpu: daily deformation"


def run_model(**parameters: Any) -> dict[str, Any]:
    """Run the graphical model of the daily workflow; print warnings, but not the progress."""
    from qgis.core import QgsProcessingFeedback

    class Feedback(QgsProcessingFeedback):
        def pushWarning(self, warning: str) -> None:
            print(f"\n  {warning}", flush=True)

    arguments = {key: str(value) if isinstance(value, Path) else value for key, value in parameters.items()}
    return run_algorithm(MODEL, arguments, Feedback(False))


def chain(data: dict[str, Path], folder: Path) -> dict[str, Any]:
    """Run the included model from import to relations and return the paths of data and outputs by name."""
    model_outputs = {
        "observed": ("import:InSAR displacement [mm]", "observed.gpkg"),
        "import_report": ("import:Import report", "import_report.html"),
        "hydrology": ("hydrology:Rain and reservoir level", "hydrology.gpkg"),
        "MODEL": ("train:Model", "model.safetensors"),
        "training_report": ("train:Training report", "training_report.html"),
        "OUTPUT": ("estimate:Daily displacement [mm]", "daily.gpkg"),
        "OUTPUT_SIGMA": ("estimate:Sigma [mm]", "daily_sigma.gpkg"),
        "RATE": ("estimate:Daily rate [mm/day]", "daily_rate.gpkg"),
        "LATEST": ("estimate:Latest state", "latest.gpkg"),
        "errors": ("evaluate:Error per point [mm]", "errors.gpkg"),
        "evaluation_report": ("evaluate:Evaluation report", "evaluation.html"),
        "rain": ("relations:Points that respond to rain", "rain.gpkg"),
        "reservoir": ("relations:Points that respond to the reservoir", "reservoir.gpkg"),
        "relation_report": ("relations:Report on motion and hydrology", "relations.html"),
    }
    outputs: dict[str, Any] = {output: folder / file for output, file in model_outputs.values()}
    with step("running the model “Xinpu: daily deformation”: import, train, estimate, evaluate, relate"):
        run_model(
            INSAR=data["insar_s1"],
            HYDROLOGY=data["hydrology"],
            STABLE_AREA=data["stable"],
            # a layer can contain 1,900 days; omit the first months, in which the filter converges
            START="2017-01-01",
            **outputs,
        )
    return {**data, **{name: folder / file for name, (_, file) in model_outputs.items()}}


def main(folder: Path = FOLDER, seed: int = 0) -> None:
    """Write all results to `folder` and print a summary."""
    from ...plugin.core.common.figures import png_bytes
    from .cuenca import HEADER, both_chains, rows_of
    from .foreign import SHOWN, score_law
    from .plot import point_figure
    from .project import write_project
    from .scores import score, write_report

    start = time.perf_counter()
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.*"):
        old.unlink()
    with step("creating the synthetic slope: 400 points, 2,029 days, one acquisition every 12 days"):
        slope = make_slope(seed, correlated=True)
        data = write_slope(folder / "data", slope)
    with headless_qgis():
        outputs = chain(data, folder)
        with step("scoring every day after the end of training against the truth"):
            scores = score(slope, outputs)
        with step("training and scoring on two slopes whose laws no method contains"):
            foreign = [score_law(law) for law in SHOWN]
        with step("running the models “Cuenca: two sensors to one map” and “Cuenca: as published” on a second slope"):
            chains = both_chains(folder, CUENCA_EPOCHS)
        outputs["cuenca"] = chains[0].path
        with step("writing project, plot and report"):
            write_project(outputs, folder / "slopemuse.qgz")
            figure = point_figure(outputs, slope, scores.train_end)
            (folder / "point.png").write_bytes(png_bytes(figure))
            write_report(scores, foreign, figure, folder / "report.html")
    print(f"\nDone in {time.perf_counter() - start:.0f} s. Results in {folder}:")
    for name, what in (
        ("slopemuse.qgz", "project with styled layers; open it with ./run qgis"),
        ("report.html", "the scores below with figures"),
        ("point.png", "series of a moving point with rain and reservoir level"),
        ("evaluation.html", "ranking of the methods with confidence intervals"),
        ("relations.html", "points that respond to rain or reservoir level, and their lag"),
        ("cuenca.html", "two sensors to one map: SlopeMuse workflow compared with that of the paper"),
        ("training_report.html", "report of the training"),
        ("import_report.html", "data and assumptions of the import"),
        ("model.safetensors", "the trained model"),
    ):
        print(f"  {name:22} {what}")
    print("\nSlopes whose laws no method contains, RMSE of the moving points on every day after training:")
    for one in foreign:
        law, simple, simple_mm, ours_mm, ratio = one.row()
        print(f"  {law}: SlopeMuse {ours_mm} mm, {simple} {simple_mm} mm, ratio {ratio}")
    print(f"\nThe slope of the demo, whose law the rate model contains. {scores}")
    print("\nTwo sensors to one map, RMSE (the published networks are trained only briefly here, see cuenca.html):")
    for name, *numbers in rows_of(chains):
        print(f"  {name}: {', '.join(f'{what} {number}' for what, number in zip(HEADER[1:], numbers))}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="./run demo", description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER, help="of the results (default: build/demo)")
    main(parser.parse_args().folder.resolve())
