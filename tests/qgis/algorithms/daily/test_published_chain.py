"""The published network through Processing: training, estimation, report, cancellation and rejected input."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer
from slopemuse.plugin.layers import layer_info, read_series

pytest.importorskip("torch")

LAGS = {"VARIANT": "published", "DEFORMATION_LAGS": 6, "DRIVER_LAGS": 30, "TRAINING_EPOCHS": 3, "DEVICE": "cpu"}


def test_train_and_estimate(run, tmp_path, feedback):
    model, report = tmp_path / "model.safetensors", tmp_path / "report.html"
    made = run("trainmusenet", MODEL=str(model), REPORT=str(report), **LAGS)
    assert made["N_POINTS"] == 60 and np.isfinite(made["RMSE"])
    text = report.read_text()
    assert "this implementation" in text and "Hidden size" in text and text.count("<img") == 2
    assert "future information" not in text
    assert any("model file of" in line for line in feedback.lines)
    sigma = tmp_path / "sigma.gpkg"
    run("estimatedaily", MODEL=str(model), OUTPUT=str(tmp_path / "daily.gpkg"), OUTPUT_SIGMA=str(sigma), STEP=7)
    layer = QgsVectorLayer(str(tmp_path / "daily.gpkg"), "daily", "ogr")
    daily = read_series(layer, sigma=QgsVectorLayer(str(sigma), "sigma", "ogr"))
    assert daily.n_points == 60 and np.isfinite(daily.values).all() and (daily.sigma > 0).all()
    assert layer_info(layer)["component"] == "los"


def test_the_interpolated_target_is_labelled(run, tmp_path):
    report = tmp_path / "report.html"
    made = {"MODEL": str(tmp_path / "m.safetensors"), "REPORT": str(report)}
    run("trainmusenet", **made, **{**LAGS, "TARGET": "interpolated", "TRAINING_EPOCHS": 1})
    assert "the target contains future information" in report.read_text()


@pytest.mark.parametrize("percent", [6, 40])
def test_cancelled_training_leaves_the_former_model(run, cancelling, tmp_path, percent):
    model = tmp_path / "m.safetensors"
    model.write_bytes(b"the former model")
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("trainmusenet", cancelling(percent), MODEL=str(model), **LAGS)
    assert model.read_bytes() == b"the former model"


def test_error_for_too_few_acquisitions_names_the_required_number(run, tmp_path):
    with pytest.raises(
        QgsProcessingException, match=r"100 displacement lags at intervals of 12 days .* require about 108 acq"
    ):
        run("trainmusenet", MODEL=str(tmp_path / "m.safetensors"), **{**LAGS, "DEFORMATION_LAGS": 100})


def test_gnss_calibrates_and_is_recorded(run, gnss, slope, tmp_path, feedback):
    from slopemuse.plugin.core.daily import model_file

    model = tmp_path / "m.safetensors"
    run("trainmusenet", MODEL=str(model), GNSS=gnss)
    assert any("mm/yr is subtracted, relative to" in line for line in feedback.lines)
    stations = model_file.load(str(model)).lineage.gnss_stations
    assert len(stations) == 1 and stations[0] in set(slope.gnss["station"])
