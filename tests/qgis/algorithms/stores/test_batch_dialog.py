"""The batch dialog of QGIS with Parquet and NetCDF files as inputs and outputs."""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import pytest
from qgis.core import Qgis
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import read_series, write_series
from slopemuse.plugin.layers.store_layers.file_layers import layer_of_file
from slopemuse.tests.paths import ROOT

pytest.importorskip("pyarrow.parquet")
pytest.importorskip("h5py")

# in a process of its own: QGIS 3.40 runs each row as a task, which starts the next one
CHILD = """
import sys, time
from pathlib import Path
from slopemuse.tools.headless import headless_qgis
with headless_qgis():
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from processing.tools.dataobjects import createContext
    from qgis.core import QgsApplication, QgsProject
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("slopemuse:velocity")
    dialog = BatchAlgorithmDialog(algorithm)
    panel = dialog.mainWidget()
    panel.checkLoadLayersOnCompletion.setChecked(sys.argv[1] == "True")
    panel.addRow()
    for row, file in enumerate(map(Path, sys.argv[2:])):
        panel.wrappers[row][panel.parameter_to_column["INPUT"]].setParameterValue(str(file), createContext())
        # the first row is that of the buttons which fill a column
        output = panel.tblParameters.cellWidget(row + 1, panel.parameter_to_column["OUTPUT"])
        output.setValue(str(file.with_name(f"velocity_{file.name}")))
    dialog.runAlgorithm()
    end = time.monotonic() + 60
    while QgsApplication.taskManager().countActiveTasks() and time.monotonic() < end:
        QgsApplication.processEvents()
    print("layers:", len(QgsProject.instance().mapLayers()), flush=True)
"""


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT >= 34200, reason="the batch dialog of QGIS 3.44 does not end")
@pytest.mark.parametrize("loads", [False, True])
def test_a_row_per_file(qgis_app, tmp_path, loads):
    dates = np.datetime64("2020-01-01") + 12 * np.arange(20)
    values = np.arange(3.0)[:, None] * np.arange(20)
    series = PointSeries(["a", "b", "c"], np.arange(6.0).reshape(3, 2), dates, values, "EPSG:32633")
    files = [tmp_path / "first.parquet", tmp_path / "second.nc"]
    for file in files:
        write_series(str(file), series)
    (tmp_path / "path").mkdir()
    (tmp_path / "path" / "slopemuse").symlink_to(ROOT)
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(loads), *map(str, files)],
        env={**os.environ, "PYTHONPATH": str(tmp_path / "path"), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert f"layers: {2 if loads else 0}" in done.stdout, done.stdout + done.stderr
    for file in files:
        found = read_series(layer_of_file(str(file.with_name(f"velocity_{file.name}"))))
        np.testing.assert_allclose(found.attributes["velocity"], np.arange(3.0) / 12 * 365.25, rtol=1e-6)
