"""Reference results of the main processing chains, as a few figures per output column.

`./run python tests/qgis/algorithms/goldens/goldens.py DATA` rewrites `goldens.json`, where DATA is the folder that
contains `ustica`. Do this only if results are meant to change, and state the reason in the commit.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
GOLDENS = HERE / "goldens.json"

USTICA_PART = "13.165,13.185,38.70,38.72 [EPSG:4326]"

PUBLISHED = {
    **{"VARIANT": "published", "TRAINING_EPOCHS": 2, "DEFORMATION_LAGS": 10, "DRIVER_LAGS": 10},
    "MODEL": "published.safetensors",
}
VARIANTS = {
    "trainmusenet_published": ("trainmusenet", PUBLISHED),
    "harmonize_lstm_published": ("harmonize", {"METHOD": "lstm_published", "TRAINING_EPOCHS": 2}),
    "gridfusion_kriging": ("gridfusion", {"METHOD": "kriging"}),
    "gridfusion_cnn_published": ("gridfusion", {"METHOD": "cnn_published", "TRAINING_EPOCHS": 2}),
    "velocity_seasons": ("velocity", {"TERMS": ["linear", "acceleration", "annual"]}),
    "estimatedaily_published": ("estimatedaily", {}),
    "evaluate_drivers": ("evaluate", {"METHODS": ["ridge", "kalman_drivers", "kf_arima", "rate"]}),
}
MODELS = {
    "estimatedaily": "trainmusenet/model.safetensors",
    "estimatedaily_published": "trainmusenet_published/published.safetensors",
}

# these algorithms use results that have figures already
SCREENING = ("warninglevels", "updatemonitoring", "repeat", "batchslopes")


def platform() -> str:
    """Return the versions of the packages on which the last digits depend.

    numpy sets those of linear algebra, GDAL those of resampling and coordinate transformations.
    """
    from osgeo import gdal

    return f"numpy {np.__version__}, GDAL {gdal.__version__}"


def figures(columns: dict[str, np.ndarray]) -> dict[str, list[float]]:
    """Return the count and the mean of the finite values per numeric column, and a sum that depends on their order.

    Columns of displacements per date are combined into one entry, `dates`.
    """
    dated = [name for name in columns if name[:1] == "D" and name[1:9].isdigit()]
    groups = {name: np.asarray(values) for name, values in columns.items() if name not in dated}
    if dated:
        groups["dates"] = np.column_stack([np.asarray(columns[name], float) for name in dated])
    out = {}
    for name, values in groups.items():
        if values.dtype.kind not in "fiub":
            continue
        numbers = values.astype(float).ravel()
        known = np.isfinite(numbers)
        weights = np.cos(np.arange(numbers.size))
        total = float(np.sum(numbers[known] * weights[known]))
        out[name] = [int(known.sum()), float(numbers[known].mean()) if known.any() else 0.0, total]
    return out


def table_of(path: Path) -> dict[str, np.ndarray]:
    """Return the numeric columns of the first layer of a file, and x and y of points (0 for other geometries)."""
    from osgeo import ogr

    source = ogr.Open(str(path))
    layer = source.GetLayer(0)
    names = [field.name for field in layer.schema]
    rows, places = [], []
    for feature in layer:
        rows.append([feature.GetField(i) for i in range(len(names))])
        shape = feature.GetGeometryRef()
        places.append((shape.GetX(), shape.GetY()) if shape is not None and shape.GetPointCount() == 1 else (0.0, 0.0))
    columns = {}
    for i, name in enumerate(names):
        cells = [row[i] for row in rows]
        if all(cell is None or isinstance(cell, (int, float)) for cell in cells):
            columns[name] = np.array([np.nan if cell is None else float(cell) for cell in cells])
    columns["x"], columns["y"] = np.array(places).reshape(-1, 2).T
    return columns


def made(path: Path) -> dict[str, list[float]]:
    """Return the figures of an output file; those of a model file are constant."""
    if path.suffix == ".safetensors":
        return {"model": [1, 0.0, 0.0]}
    return figures(table_of(path))


def chains(folder: Path) -> dict[str, dict[str, list[float]]]:
    """Run the chains on the synthetic slope and return the figures of every layer."""
    from qgis import processing
    from qgis.core import QgsApplication
    from slopemuse.tests.qgis.algorithms.runs.task_runs import cases

    runs = {
        name: (name, parameters) for name, parameters in cases(folder, n_points=60).items() if name not in SCREENING
    }
    # networks are trained for two epochs only
    for name, (algorithm, changes) in VARIANTS.items():
        runs[name] = (algorithm, {**runs[algorithm][1], **changes})
    outputs = {}
    for name, (algorithm, parameters) in runs.items():
        here = folder / name
        here.mkdir()
        known = QgsApplication.processingRegistry().algorithmById(f"slopemuse:{algorithm}")
        results = {definition.name() for definition in known.destinationParameterDefinitions()}
        arguments = {
            key: str(here / value) if key in results else value
            for key, value in parameters.items()
            if known.parameterDefinition(key) is not None
        }
        if algorithm == "estimatedaily":
            arguments["MODEL"] = str(folder / MODELS[name])
        processing.run(f"slopemuse:{algorithm}", arguments)
        for path in sorted(here.glob("*.gpkg")):
            outputs[f"{name}/{path.name}"] = made(path)
    return outputs


def ustica(data: Path, folder: Path) -> dict[str, dict[str, list[float]]]:
    """Import a real stack; return the figures of its layer, and of velocity, time axis and grid of an extract."""
    from qgis import processing

    paths = {name: str(folder / f"{name}.gpkg") for name in ("imported", "part", "velocity", "harmonized", "grid")}
    zipped = str(data / "EGMS_L2b_117_0227_IW2_VV_2020_2024_1.zip")
    processing.run("slopemuse:importinsar", {"INPUT": zipped, "OUTPUT": paths["imported"]})
    part = {"INPUT": paths["imported"], "EXTENT": USTICA_PART, "OUTPUT": paths["part"]}
    processing.run("native:extractbyextent", part)
    processing.run("slopemuse:velocity", {"INPUT": paths["part"], "OUTPUT": paths["velocity"]})
    processing.run("slopemuse:harmonize", {"INPUT": paths["part"], "STEP": 30, "OUTPUT": paths["harmonized"]})
    processing.run("slopemuse:gridfusion", {"INPUT": paths["harmonized"], "CELL_SIZE": 100, "OUTPUT": paths["grid"]})
    return {f"ustica/{name}": made(Path(path)) for name, path in paths.items()}


def main() -> None:
    """Write the figures to `goldens.json`."""
    from slopemuse.tools.headless import headless_qgis

    with headless_qgis(), tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        figures_now = chains(folder)
        figures_now.update(ustica(Path(sys.argv[1]) / "ustica", folder))
    figures_now["platform"] = platform()
    lines = [f"{json.dumps(name)}: {json.dumps(columns)}" for name, columns in figures_now.items()]
    GOLDENS.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
