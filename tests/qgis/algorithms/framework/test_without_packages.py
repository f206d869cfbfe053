"""Algorithms in a Python process that hides packages: which of them work, and what the others report."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from qgis.core import QgsVectorLayer
from slopemuse.plugin.core.synthetic import make_slope, write_slope
from slopemuse.plugin.layers import write_series, write_table
from slopemuse.tests.paths import ROOT

CHILD = """
import json, sys, time
from importlib.abc import MetaPathFinder

class Hide(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in HIDDEN:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

HIDDEN = set(sys.argv[1].split(","))
sys.meta_path.insert(0, Hide())
from slopemuse.tools.headless import headless_qgis
with headless_qgis():
    import processing
    from slopemuse.plugin.support.settings import Settings
    Settings.load = classmethod(lambda cls: cls(interpreter=sys.argv[3], torch_device="cpu"))
    from qgis.core import QgsApplication
    for name, given in json.loads(sys.argv[2]):
        algorithm = QgsApplication.processingRegistry().algorithmById("slopemuse:" + name)
        told = {"name": name, "can": algorithm.canExecute()}
        try:
            told["numbers"] = {k: v for k, v in processing.run(algorithm, given).items() if isinstance(v, float)}
        except Exception as error:
            told["said"] = str(error).replace("Unable to execute algorithm\\n", "")
        print("TOLD" + json.dumps(told), flush=True)
"""
OPTIONAL = ("pyproj", "scipy", "matplotlib", "torch", "safetensors", "h5py", "statsmodels")


@pytest.fixture(scope="module")
def slope_files(tmp_path_factory, qgis_app):
    """Return the paths of the files of a small slope, as delivered and as layers."""
    folder = tmp_path_factory.mktemp("made")
    slope = make_slope(1, n_points=60, n_days=900)
    files = write_slope(folder / "files", slope)
    write_series(str(folder / "series.gpkg"), slope.series)
    columns = {"date": slope.forcing.days, **{n: slope.forcing.column(n) for n in slope.forcing.names}}
    write_table(str(folder / "drivers.gpkg"), columns)
    write_table(str(folder / "gnss.gpkg"), slope.gnss)
    return {
        "layer": str(folder / "series.gpkg"),
        "drivers": str(folder / "drivers.gpkg"),
        "gnss": str(folder / "gnss.gpkg"),
        **{name: str(path) for name, path in files.items()},
    }


@pytest.fixture()
def run_without_packages(tmp_path):
    """Return a function that runs algorithms without some packages.

    The function returns the outcome of each run and the names of all output files.
    """

    def run(hidden, *runs, interpreter=""):
        arguments = [
            (name, {k: str(tmp_path / v[4:]) if str(v).startswith("OUT:") else v for k, v in parameters.items()})
            for name, parameters in runs
        ]
        done = subprocess.run(
            [sys.executable, "-c", CHILD, ",".join(hidden), json.dumps(arguments), interpreter],
            env={**os.environ, "PYTHONPATH": f"{ROOT / '.venv' / 'plugins'}:{os.environ.get('PYTHONPATH', '')}"},
            capture_output=True,
            text=True,
            timeout=500,
        )
        assert "Traceback" not in done.stdout + done.stderr, done.stderr
        outcomes = [json.loads(line[4:]) for line in done.stdout.splitlines() if line.startswith("TOLD")]
        assert len(outcomes) == len(runs), done.stderr
        return outcomes, {path.name for path in tmp_path.iterdir()}

    return run


def test_algorithms_based_on_numpy_need_no_other_package(run_without_packages, slope_files):
    outcomes, left = run_without_packages(
        OPTIONAL,
        ("importinsar", {"INPUT": slope_files["insar_s1"], "OUTPUT": "OUT:a.gpkg"}),
        ("importhydrology", {"INPUT": slope_files["hydrology"], "OUTPUT": "OUT:b.gpkg"}),
        ("importgnss", {"INPUT": [slope_files["gnss"]], "OUTPUT": "OUT:c.gpkg"}),
        ("velocity", {"INPUT": slope_files["layer"], "OUTPUT": "OUT:d.gpkg"}),
        ("projectgnss", {"INPUT": slope_files["gnss"], "LAYER": slope_files["layer"], "OUTPUT": "OUT:e.gpkg"}),
        ("projectlos", {"INPUT": slope_files["layer"], "METHOD": "vertical", "OUTPUT": "OUT:f.gpkg"}),
        (
            "rereference",
            {"INPUT": slope_files["layer"], "GNSS": slope_files["gnss"], "METHOD": "rate", "OUTPUT": "OUT:g.gpkg"},
        ),
        ("validategnss", {"LAYERS": [slope_files["layer"]], "GNSS": slope_files["gnss"], "TABLE": "OUT:h.gpkg"}),
    )
    assert [(one["name"], one["said"]) for one in outcomes if "said" in one] == []
    assert all(one["can"] == [True, ""] for one in outcomes)
    assert left == {f"{letter}.gpkg" for letter in "abcdefgh"}


def test_the_rate_variant_trains_and_estimates_without_torch(run_without_packages, slope_files):
    both = {"INPUT": slope_files["layer"], "HYDROLOGY": slope_files["drivers"]}
    outcomes, left = run_without_packages(
        [name for name in OPTIONAL if name not in ("safetensors", "scipy")],
        ("trainmusenet", {**both, "MODEL": "OUT:model.safetensors"}),
        ("estimatedaily", {**both, "MODEL": "OUT:model.safetensors", "OUTPUT": "OUT:daily.gpkg"}),
    )
    assert [one["name"] for one in outcomes if "said" in one or not one["can"][0]] == []
    assert outcomes[0]["numbers"]["RMSE"] < outcomes[0]["numbers"]["RMSE_PERSISTENCE"]
    assert left == {"model.safetensors", "model.safetensors.run.json", "daily.gpkg"}


def test_other_algorithms_name_the_missing_package_and_write_nothing(run_without_packages, slope_files):
    layer, both = {"INPUT": slope_files["layer"]}, {"INPUT": slope_files["layer"], "HYDROLOGY": slope_files["drivers"]}
    outcomes, left = run_without_packages(
        OPTIONAL,
        ("harmonize", {**layer, "OUTPUT": "OUT:a.gpkg"}),
        ("gridfusion", {**layer, "OUTPUT": "OUT:b.gpkg"}),
        ("decompose", {"ASCENDING": slope_files["layer"], "DESCENDING": slope_files["layer"], "EAST": "OUT:c.gpkg"}),
        ("hydrorelation", {**both, "OUTPUT": "OUT:d.gpkg"}),
        ("evaluate", {**both, "TABLE": "OUT:e.gpkg"}),
        ("trainmusenet", {**both, "MODEL": "OUT:f.safetensors"}),
        ("estimatedaily", {**both, "MODEL": slope_files["insar_s1"], "OUTPUT": "OUT:g.gpkg"}),
    )
    for one in outcomes[:-1]:
        package = "safetensors" if one["name"] == "trainmusenet" else "scipy"
        assert not one["can"][0]
        assert one["said"] == one["can"][1]
        assert f"The Python package {package} is required for" in one["said"]
        assert f"{package}" in one["said"].split("`")[1]
        assert one["said"].endswith("and restart QGIS.")
    assert not outcomes[-1]["can"][0]
    assert left == set()


def test_choices_and_outputs_name_the_missing_package_and_an_alternative(run_without_packages, slope_files):
    layer, both = {"INPUT": slope_files["layer"]}, {"INPUT": slope_files["layer"], "HYDROLOGY": slope_files["drivers"]}
    cases = (
        ("harmonize", {**layer, "METHOD": "lstm", "OUTPUT": "OUT:a.gpkg"}, "torch", "set METHOD = pretrained."),
        ("gridfusion", {**layer, "METHOD": "cnn", "OUTPUT": "OUT:a.gpkg"}, "torch", "set METHOD = kriging_edges."),
        ("trainmusenet", {**both, "VARIANT": "published", "MODEL": "OUT:a.safetensors"}, "torch", "VARIANT = rate."),
        ("velocity", {**layer, "OUTPUT": "OUT:a.gpkg", "HISTOGRAM": "OUT:h.html"}, "matplotlib", "omit HISTOGRAM."),
        (
            "importinsar",
            {"INPUT": slope_files["insar_s1"], "OUTPUT": "OUT:a.gpkg", "REPORT": "OUT:h.html"},
            "matplotlib",
            "omit REPORT.",
        ),
    )
    outcomes, left = run_without_packages(
        ("torch", "matplotlib"), *((name, arguments) for name, arguments, _, _ in cases)
    )
    for one, (_, _, package, end) in zip(outcomes, cases):
        assert one["can"] == [True, ""]
        assert f"The Python package {package} is required for" in one["said"]
        assert one["said"].endswith(end)
    assert left == set()


def test_rereference_names_a_method_that_works_without_scipy(run_without_packages, slope_files):
    arguments = {"INPUT": slope_files["layer"], "GNSS": slope_files["gnss"], "OUTPUT": "OUT:a.gpkg"}
    outcomes, left = run_without_packages(("scipy",), ("rereference", arguments))
    assert outcomes[0]["can"] == [True, ""]
    assert outcomes[0]["said"].endswith("and restart QGIS, or set METHOD = offset_per_date.")
    assert left == set()


@pytest.mark.slow
def test_networks_run_in_another_python_if_torch_does_not_load_in_qgis(run_without_packages, slope_files, tmp_path):
    pytest.importorskip("torch")
    layer, both = {"INPUT": slope_files["layer"]}, {"INPUT": slope_files["layer"], "HYDROLOGY": slope_files["drivers"]}
    few = {"DEFORMATION_LAGS": 6, "DRIVER_LAGS": 10, "TRAINING_EPOCHS": 1}
    model = {"MODEL": "OUT:model.safetensors"}
    outcomes, left = run_without_packages(
        ("torch",),
        ("trainmusenet", {**both, "VARIANT": "published", **few, **model, "REPORT": "OUT:training.html"}),
        ("estimatedaily", {**both, **model, "OUTPUT": "OUT:daily.gpkg"}),
        ("harmonize", {**layer, "METHOD": "lstm", "TRAINING_EPOCHS": 1, "OUTPUT": "OUT:axis.gpkg"}),
        ("gridfusion", {**layer, "METHOD": "cnn_published", "TRAINING_EPOCHS": 1, "OUTPUT": "OUT:grid.gpkg"}),
        ("evaluate", {**both, **model, "METHODS": ["persistence", "mlp"], "TABLE": "OUT:scores.gpkg"}),
        interpreter=sys.executable,
    )
    assert [(one["name"], one["said"]) for one in outcomes if "said" in one] == []
    assert {path for path in left if path.endswith(".gpkg")} == {"daily.gpkg", "axis.gpkg", "grid.gpkg", "scores.gpkg"}
    scores = QgsVectorLayer(str(tmp_path / "scores.gpkg"), "scores", "ogr")
    assert {feature["method"] for feature in scores.getFeatures()} >= {"persistence", "mlp", "published"}
