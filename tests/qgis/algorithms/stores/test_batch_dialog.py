"""The batch dialog of QGIS with Parquet and NetCDF files as inputs and outputs."""

from __future__ import annotations

import time

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProject
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import read_series, write_series
from slopemuse.plugin.layers.store_layers.file_layers import layer_of_file

pytest.importorskip("pyarrow.parquet")
pytest.importorskip("h5py")


@pytest.mark.parametrize("loads", [False, True])
def test_a_row_per_file(slopemuse, tmp_path, loads):
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from processing.tools.dataobjects import createContext

    # tests before this one may have left layers
    QgsProject.instance().clear()
    dates = np.datetime64("2020-01-01") + 12 * np.arange(20)
    values = np.arange(3.0)[:, None] * np.arange(20)
    series = PointSeries(["a", "b", "c"], np.arange(6.0).reshape(3, 2), dates, values, "EPSG:32633")
    dialog = BatchAlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById("slopemuse:velocity"))
    panel = dialog.mainWidget()
    panel.checkLoadLayersOnCompletion.setChecked(loads)
    panel.addRow()
    files = [tmp_path / "first.parquet", tmp_path / "second.nc"]
    for row, file in enumerate(files):
        write_series(str(file), series)
        panel.wrappers[row][panel.parameter_to_column["INPUT"]].setParameterValue(str(file), createContext())
        # the first row is that of the buttons which fill a column
        output = panel.tblParameters.cellWidget(row + 1, panel.parameter_to_column["OUTPUT"])
        output.setValue(str(file.with_name(f"velocity_{file.name}")))
    try:
        dialog.runAlgorithm()
        # QGIS 3.40 runs each row as a task, which starts the next one
        end = time.monotonic() + 60
        while QgsApplication.taskManager().countActiveTasks() and time.monotonic() < end:
            QgsApplication.processEvents()
        for file in files:
            found = read_series(layer_of_file(str(file.with_name(f"velocity_{file.name}"))))
            np.testing.assert_allclose(found.attributes["velocity"], np.arange(3.0) / 12 * 365.25, rtol=1e-6)
        assert len(QgsProject.instance().mapLayers()) == (2 if loads else 0)
    finally:
        dialog.close()
        QgsProject.instance().clear()
