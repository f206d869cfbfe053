"""Run every algorithm in QGIS's task manager, as the toolbox does, one at a time and two in parallel.

`./run python tests/qgis/algorithms/runs/task_runs.py ROUNDS PAIRS` runs each algorithm ROUNDS times alone and PAIRS
times in parallel with another. It is a separate process, because the fault that it looks for crashes the process.
"""

from __future__ import annotations

import faulthandler
import importlib.util
import json
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QThreadPool

ROOT = Path(__file__).resolve().parents[4]
SECONDS = 300


def package() -> None:
    """Import the checkout as the package `slopemuse`."""
    spec = importlib.util.spec_from_file_location(
        "slopemuse", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["slopemuse"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["slopemuse"])


def write_dem(path: Path) -> Path:
    """Write the DEM of a plane that dips to the east, in EPSG:4326, and return its path."""
    from osgeo import gdal, osr

    raster = gdal.GetDriverByName("GTiff").Create(str(path), 120, 120, 1, gdal.GDT_Float32)
    raster.SetGeoTransform((109.93, 0.0005, 0, 31.03, 0, -0.0005))
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    raster.SetProjection(system.ExportToWkt())
    raster.GetRasterBand(1).WriteArray(np.tile(1000.0 - 15.0 * np.arange(120), (120, 1)))
    raster = None
    return path


def write_project(folder: Path, series: str, hydrology: str) -> Path:
    """Write a monitoring project with the model that is trained first, and return its path."""
    path, results = folder / "project.json", folder / "results"
    results.mkdir()
    model = folder / "model" / "model.safetensors"
    path.write_text(
        json.dumps({"series": series, "hydrology": hydrology, "model": str(model), "output": str(results)}),
        encoding="utf-8",
    )
    return path


def write_table_of_slopes(folder: Path, series: str, hydrology: str) -> str:
    """Write a table with one slope for batchslopes, and return its path."""
    path = folder / "slopes.csv"
    path.write_text(f"name,series,hydrology\nOne,{series},{hydrology}\n", encoding="utf-8")
    return str(path)


def cases(folder: Path, n_points: int = 30) -> dict[str, dict]:
    """Write the files of a small slope, and return the parameters of every algorithm, with outputs as file names."""
    from slopemuse.plugin.core.synthetic import make_slope, write_slope
    from slopemuse.plugin.layers import write_series, write_table

    slope = make_slope(1, n_points=n_points, n_days=560)
    files = {name: str(path) for name, path in write_slope(folder / "slope", slope).items()}
    s1 = slope.series
    # the same points with the line of sight mirrored in east
    other = s1.with_(direction=np.asarray(s1.direction) * [-1.0, 1.0, 1.0])
    layers = {name: str(folder / f"{name}.gpkg") for name in ("s1", "other", "gnss", "drivers")}
    write_series(layers["s1"], s1)
    write_series(layers["other"], other)
    write_table(layers["gnss"], slope.gnss)
    write_table(
        layers["drivers"],
        {"date": slope.forcing.days, **{n: slope.forcing.column(n) for n in slope.forcing.names}},
    )
    dem = str(write_dem(folder / "dem.tif"))
    driven = {"INPUT": layers["s1"], "HYDROLOGY": layers["drivers"], "STABLE_AREA": files["stable"]}
    return {
        "importinsar": {"INPUT": files["insar_s1"], "OUTPUT": "imported.gpkg", "REPORT": "import.html"},
        "importhydrology": {"INPUT": files["hydrology"], "OUTPUT": "hydrology.gpkg"},
        "importgnss": {"INPUT": [files["gnss"]], "OUTPUT": "stations.gpkg", "STATIONS": "places.gpkg"},
        "projectgnss": {"INPUT": layers["gnss"], "LAYER": layers["s1"], "OUTPUT": "los.gpkg"},
        "projectlos": {
            **{"INPUT": layers["s1"], "TARGET_INCIDENCE": 35, "TARGET_HEADING": -12, "DEM": dem},
            **{"OUTPUT": "projected.gpkg", "REPORT": "projected.html"},
        },
        "rereference": {"INPUT": layers["s1"], "GNSS": layers["gnss"], "RADIUS": 1000, "OUTPUT": "rereferenced.gpkg"},
        "velocity": {"INPUT": layers["s1"], "OUTPUT": "velocity.gpkg"},
        "decompose": {"ASCENDING": layers["s1"], "DESCENDING": layers["other"], "CELL_SIZE": 200, "EAST": "east.gpkg"},
        "harmonize": {"INPUT": layers["s1"], "INPUT2": layers["other"], "STEP": 24, "OUTPUT": "harmonized.gpkg"},
        "gridfusion": {"INPUT": layers["s1"], "CELL_SIZE": 150, "DEM": dem, "OUTPUT": "grid.gpkg"},
        "validategnss": {
            **{"LAYERS": [layers["s1"]], "GNSS": layers["gnss"], "RADIUS": 1000},
            **{"TABLE": "validation.gpkg"},
        },
        "trainmusenet": {**driven, "DEM": dem, "MODEL": "model.safetensors"},
        "estimatedaily": {**driven, "START": "2018-01-01", "END": "2018-02-01", "OUTPUT": "daily.gpkg"},
        "evaluate": {**driven, "METHODS": ["persistence", "kalman"], "TABLE": "scores.gpkg"},
        "hydrorelation": {**driven, "MAX_LAG": 30, "MAX_WINDOW": 30, "OUTPUT": "relations.gpkg"},
        "warninglevels": {"INPUT": str(folder / "model" / "daily.gpkg"), "OUTPUT": "levels.gpkg"},
        "updatemonitoring": {"PROJECT": str(write_project(folder, layers["s1"], files["hydrology"]))},
        "batchslopes": {
            **{"SLOPES": write_table_of_slopes(folder, layers["s1"], files["hydrology"])},
            **{"LEVELS": False, "EVALUATION": False, "OUTPUT": "slopes"},
        },
        "repeat": {"RECORD": str(folder / "model" / "daily.gpkg"), "REPORT": "repetition.html"},
    }


class Run:
    """One run of an algorithm in the task manager.

    Parameters
    ----------
    name : str
        Name of the algorithm, without the provider.
    parameters : dict
        Inputs, and outputs as file names; unknown parameters are ignored.
    folder : Path
        Folder of the outputs.
    """

    def __init__(self, name: str, parameters: dict, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"slopemuse:{name}")
        known = {d.name() for d in algorithm.parameterDefinitions()}
        outputs = {d.name() for d in algorithm.destinationParameterDefinitions()} - {"MODEL"}
        outputs |= {"MODEL"} if name == "trainmusenet" else set()
        self.given = {
            key: str(folder / value) if key in outputs else value for key, value in parameters.items() if key in known
        }
        self.name, self.folder, self.done = name, folder, None
        self._context, self._feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        self._context.setProject(QgsProject.instance())
        self._algorithm = algorithm
        self._task = QgsProcessingAlgRunnerTask(algorithm, self.given, self._context, self._feedback)
        self._task.executed.connect(self._executed)
        QgsApplication.taskManager().addTask(self._task)

    def _executed(self, fine: bool, results: dict) -> None:
        self.done = fine

    def messages(self) -> str:
        """Return the log of the run."""
        return self._feedback.textLog()


def wait(*runs: Run) -> None:
    """Wait for runs, and exit with a message if one fails or does not end within `SECONDS`."""
    end = time.monotonic() + SECONDS
    while any(run.done is None for run in runs) and time.monotonic() < end:
        QgsApplication.processEvents()
        time.sleep(0.001)
    for run in runs:
        if not run.done:
            raise SystemExit(f"{run.name} {'did not end' if run.done is None else 'failed'}: {run.messages()}")


def started() -> QgsApplication:
    """Start QGIS with Processing, import the package, and return the application."""
    faulthandler.enable()
    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(application.pkgDataPath() + "/python/plugins")
    from processing.core.Processing import Processing

    Processing.initialize()
    package()
    return application


def main(rounds: int, pairs: int) -> None:
    """Run every algorithm alone and in pairs, and print the durations."""
    application = started()
    from slopemuse.algorithms.provider import ALGORITHMS, SlopeMuseProvider

    # this reference keeps the Python part of the provider alive
    provider = SlopeMuseProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        arguments = cases(folder)
        if len(arguments) != len(ALGORITHMS):
            raise SystemExit(f"{len(ALGORITHMS)} algorithms, {len(arguments)} cases")
        model = str(folder / "model" / "model.safetensors")
        wait(Run("trainmusenet", arguments["trainmusenet"], folder / "model"))
        arguments["estimatedaily"]["MODEL"] = model
        wait(Run("estimatedaily", {**arguments["estimatedaily"], "START": "2017-06-01"}, folder / "model"))
        for algorithm, parameters in arguments.items():
            start = time.perf_counter()
            for _ in range(rounds):
                wait(Run(algorithm, parameters, folder / "one"))
            print(f"{algorithm}: {rounds} runs, {time.perf_counter() - start:.1f} s", flush=True)
        names = list(arguments)
        # from here on, threads end with their tasks, as idle threads do in QGIS after a while
        QThreadPool.globalInstance().setExpiryTimeout(0)
        start = time.perf_counter()
        for _ in range(pairs):
            # the first algorithm runs in parallel with itself, each other one with its successor in the list
            for first, second in zip(names, [names[0], *names[2:], names[1]]):
                wait(Run(first, arguments[first], folder / "left"), Run(second, arguments[second], folder / "right"))
        print(f"two at once: {pairs} × {len(names)} pairs, {time.perf_counter() - start:.1f} s", flush=True)
        print(f"pyproj {'was' if 'pyproj' in sys.modules else 'was not'} imported", flush=True)
    application.exitQgis()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
