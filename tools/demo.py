"""The main job from end to end, headless, on the slope with known truth: `./run demo`.

InSAR and hydrology files are imported, a model is trained, every day is estimated, all through Processing as a user
would; what comes out is a project with styled layers, the plot of a point, reports, and the score against the truth.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..plugin.core.synthetic import make_slope, write_slope
from .headless import headless_qgis

FOLDER = Path(__file__).resolve().parents[1] / "build" / "demo"


@contextmanager
def step(text: str) -> Iterator[None]:
    """Say what is being done, and how long it took."""
    print(f"{text} …", end=" ", flush=True)
    start = time.perf_counter()
    yield
    print(f"{time.perf_counter() - start:.1f} s", flush=True)


def run_algorithm(name: str, **parameters: Any) -> dict[str, Any]:
    """Run one of our algorithms; its warnings are shown, its progress is not."""
    import processing
    from qgis.core import QgsProcessingFeedback

    class Feedback(QgsProcessingFeedback):
        def pushWarning(self, warning: str) -> None:
            print(f"\n  {warning}", flush=True)

    given = {key: str(value) if isinstance(value, Path) else value for key, value in parameters.items()}
    return dict(processing.run(f"slopemuse:{name}", given, feedback=Feedback(False)))


def chain(data: dict[str, Path], folder: Path) -> dict[str, Any]:
    """Run import, training and estimation; return paths and numbers by name."""
    observed, hydrology, model = folder / "observed.gpkg", folder / "hydrology.gpkg", folder / "model.safetensors"
    with step("importing the InSAR series"):
        imported = run_algorithm(
            "importinsar", INPUT=data["insar_s1"], OUTPUT=observed, REPORT=folder / "import_report.html"
        )
    with step("importing rain and reservoir level"):
        run_algorithm("importhydrology", INPUT=data["hydrology"], OUTPUT=hydrology)
    common = {"INPUT": observed, "HYDROLOGY": hydrology, "STABLE_AREA": data["stable"]}
    with step("training on the first two thirds of the time"):
        trained = run_algorithm("trainmusenet", **common, MODEL=model, REPORT=folder / "training_report.html")
    with step("estimating every point and day"):
        estimated = run_algorithm(
            "estimatedaily",
            **common,
            MODEL=model,
            # a layer holds 1,900 days; the first months, in which the filter settles, are left out
            START="2017-01-01",
            OUTPUT=folder / "daily.gpkg",
            OUTPUT_SIGMA=folder / "daily_sigma.gpkg",
            RATE=folder / "daily_rate.gpkg",
            LATEST=folder / "latest.gpkg",
        )
    return {**data, **imported, **trained, **estimated, "observed": observed, "hydrology": hydrology}


def main(folder: Path = FOLDER, seed: int = 0) -> None:
    """Make everything in `folder` and say what was made."""
    from ..plugin.core.figures import png_bytes
    from .demo_plot import point_figure
    from .demo_project import write_project
    from .demo_scores import score, write_report

    start = time.perf_counter()
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.*"):
        old.unlink()
    with step("making the slope: 400 points, 2,029 days, an acquisition every 12 days"):
        slope = make_slope(seed, correlated=True)
        data = write_slope(folder / "data", slope)
    with headless_qgis():
        made = chain(data, folder)
        with step("scoring every day after the end of training against the truth"):
            scores = score(slope, made)
        with step("writing project, plot and report"):
            write_project(made, folder / "slopemuse.qgz")
            figure = point_figure(made, slope, scores.train_end)
            (folder / "point.png").write_bytes(png_bytes(figure))
            write_report(scores, figure, folder / "report.html")
    print(f"\nDone in {time.perf_counter() - start:.0f} s. Made in {folder}:")
    for name, what in (
        ("slopemuse.qgz", "project with styled layers; open it by ./run qgis"),
        ("report.html", "the scores below, with pictures"),
        ("point.png", "series of a moving point with rain and reservoir level"),
        ("training_report.html", "what the training reports"),
        ("import_report.html", "what the import has read and assumed"),
        ("model.safetensors", "the trained model"),
    ):
        print(f"  {name:22} {what}")
    print(f"\n{scores}")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else FOLDER)
