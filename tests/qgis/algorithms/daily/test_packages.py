"""Training and estimation without a Python package, in a separate Python process."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from slopemuse.tests.paths import ROOT

BOTH = pytest.mark.parametrize("name", ["trainmusenet", "estimatedaily"])
HIDDEN = """
import json, sys
from importlib.abc import MetaPathFinder

class Hide(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in sys.argv[1].split(","):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Hide())
from slopemuse.tools.headless import headless_qgis
with headless_qgis():
    from qgis import processing
    from qgis.core import QgsApplication
    algorithm = QgsApplication.processingRegistry().algorithmById("slopemuse:" + sys.argv[2])
    print("CAN", *algorithm.canExecute())
    try:
        processing.run(algorithm, json.loads(sys.argv[3]))
    except Exception as error:
        print("SAID", str(error).replace("\\n", " "))
"""


@pytest.fixture()
def run_without_packages(slopemuse, files, outputs, results):
    """Return a function that runs an algorithm in a Python process without some packages, as in a fresh QGIS.

    The function returns the lines of the process by their first word, and the contents of the output files.
    """

    def call(packages, name, **parameters):
        arguments = {**files, **outputs(name), **parameters}
        done = subprocess.run(
            [sys.executable, "-c", HIDDEN, ",".join(packages), name, json.dumps(arguments)],
            env={**os.environ, "PYTHONPATH": str(ROOT / ".venv" / "plugins")},
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert "Traceback" not in done.stdout + done.stderr
        left = sorted(path.read_bytes() for path in results.iterdir())
        return {line.split(" ", 1)[0]: line for line in done.stdout.splitlines()}, left

    return call


@BOTH
def test_missing_packages(run_without_packages, slopemuse, name):
    """The algorithm stays listed; both `canExecute` and a run name the missing package and how to install it."""
    for package in slopemuse.algorithm(name).PACKAGES:
        outcome, left = run_without_packages([package], name)
        for line in (outcome["CAN"], outcome["SAID"]):
            assert f"The Python package {package} is required for" in line
            assert f"pip install {package}" in line or f"apt-get install python3-{package}" in line
            assert line.endswith("and restart QGIS.")
        assert outcome["CAN"].startswith("CAN False")
        assert set(left) == {b"the former"}


@BOTH
def test_undeclared_packages_are_not_required(run_without_packages, slopemuse, name):
    packages = {"torch", "safetensors", "statsmodels", "h5py", "sklearn", "pandas", "pyproj"}
    outcome, left = run_without_packages(sorted(packages - set(slopemuse.algorithm(name).PACKAGES)), name)
    assert "SAID" not in outcome
    assert outcome["CAN"].startswith("CAN True")
    assert b"the former" not in left


@pytest.fixture()
def network(run, tmp_path):
    """Return the path of a model that is a PyTorch network, trained for one epoch."""
    pytest.importorskip("torch")
    few = {"DEFORMATION_LAGS": 6, "DRIVER_LAGS": 10, "TRAINING_EPOCHS": 1, "DEVICE": "cpu"}
    return run("trainmusenet", VARIANT="published", MODEL=str(tmp_path / "network.safetensors"), **few)["MODEL"]


def test_networks_without_torch(run_without_packages, network):
    for name, arguments in (("trainmusenet", {"VARIANT": "published"}), ("estimatedaily", {"MODEL": network})):
        outcome, left = run_without_packages(["torch"], name, **arguments)
        assert outcome["CAN"].startswith("CAN True")
        assert "The Python package torch is required for neural networks but is not installed; run `" in outcome["SAID"]
        assert "or choose a Python interpreter with this package in Settings ▸ Options ▸ SlopeMuse" in outcome["SAID"]
        assert set(left) == {b"the former"}
