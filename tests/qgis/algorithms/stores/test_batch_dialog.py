"""The batch dialog of QGIS with Parquet and NetCDF files as inputs and outputs."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import read_series, write_series
from slopemuse.plugin.layers.store_layers.file_layers import layer_of_file
from slopemuse.tests.batch_dialog import run_batches

pytest.importorskip("pyarrow.parquet")
pytest.importorskip("h5py")


def test_one_row_per_file(qgis_app, tmp_path):
    dates = np.datetime64("2020-01-01") + 12 * np.arange(20)
    values = np.arange(3.0)[:, None] * np.arange(20)
    series = PointSeries(["a", "b", "c"], np.arange(6.0).reshape(3, 2), dates, values, "EPSG:32633")
    files = [tmp_path / "first.parquet", tmp_path / "second.nc"]
    for file in files:
        write_series(str(file), series)

    def batch(prefix, loads):
        rows = [{"INPUT": str(file), "OUTPUT": str(file.with_name(prefix + file.name))} for file in files]
        return {"algorithm": "slopemuse:velocity", "rows": rows, "loads": loads}

    found = run_batches(tmp_path, batch("v_", False), batch("loaded_", True))
    assert [len(one["layers"]) for one in found] == [0, 2], found
    for file in files:
        for prefix in ("v_", "loaded_"):
            fitted = read_series(layer_of_file(str(file.with_name(prefix + file.name))))
            np.testing.assert_allclose(fitted.attributes["velocity"], np.arange(3.0) / 12 * 365.25, rtol=1e-6)
