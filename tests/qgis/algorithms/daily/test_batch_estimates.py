"""A batch with one model and two layers gives the same estimates as two single runs."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsVectorLayer
from slopemuse.plugin.layers import read_series, write_series
from slopemuse.tests.batch_dialog import run_batches

DAYS = {"START": "2017-06-01", "END": "2017-06-20"}


def test_one_model_and_two_layers(run, files, slope, trained, tmp_path):
    second = str(tmp_path / "second.gpkg")
    write_series(second, slope.series.with_(values=slope.series.values + 3.0))
    inputs = {"first": files["INPUT"], "second": second}
    rows = [
        {
            "INPUT": path,
            "HYDROLOGY": files["HYDROLOGY"],
            "MODEL": trained,
            "OUTPUT": str(tmp_path / f"{name}_daily.gpkg"),
        }
        for name, path in inputs.items()
    ]
    (found,) = run_batches(
        tmp_path, {"algorithm": "slopemuse:estimatedaily", "rows": [{**row, **DAYS} for row in rows], "loads": True}
    )
    # the optional layers are left empty in the dialog, and QGIS does not report them as missing
    assert len(found["layers"]) == 2, found["log"]
    assert "not correctly generated" not in found["log"]
    for name, path in inputs.items():
        alone = str(tmp_path / f"{name}_alone.gpkg")
        run("estimatedaily", INPUT=path, MODEL=trained, OUTPUT=alone, **DAYS)
        batch, single = (read_series(QgsVectorLayer(str(file))) for file in (tmp_path / f"{name}_daily.gpkg", alone))
        assert batch.n_dates == 20
        np.testing.assert_array_equal(batch.values, single.values)
