"""Training and estimation through Processing, from input files to output files."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsProcessing, QgsVectorLayer
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.layers import layer_info, read_series, read_table


def _header(model):
    """Return the SlopeMuse JSON in the header of a safetensors file, read according to the format specification."""
    data = model.read_bytes()
    return json.loads(data[8 : 8 + int.from_bytes(data[:8], "little")])["__metadata__"]["slopemuse"]


def layer(path):
    return QgsVectorLayer(str(path), "out", "ogr")


def test_train_and_estimate_all_outputs(run, slope, tmp_path):
    model, report = tmp_path / "model.safetensors", tmp_path / "report.html"
    made = run("trainmusenet", MODEL=str(model), REPORT=str(report), SEED=3)
    assert made["N_POINTS"] == 60
    assert made["RMSE"] < made["RMSE_KF"] < made["RMSE_PERSISTENCE"]
    text = report.read_text()
    assert f"{made['RMSE']:.2f}" in text and "Kalman" in text and "<img" in text
    outputs = {
        "OUTPUT": tmp_path / "daily.gpkg",
        "OUTPUT_SIGMA": tmp_path / "sigma.gpkg",
        "OUTPUT_FLAG": tmp_path / "flag.gpkg",
        "RATE": tmp_path / "rate.gpkg",
        "LATEST": tmp_path / "latest.gpkg",
        "NETCDF": tmp_path / "daily.nc",
    }
    run("estimatedaily", MODEL=str(model), **{name: str(path) for name, path in outputs.items()})
    daily = read_series(layer(outputs["OUTPUT"]), sigma=layer(outputs["OUTPUT_SIGMA"]))
    assert daily.n_points == 60 and (np.diff(daily.dates) == np.timedelta64(1, "D")).all()
    truth = slope.truth_los()[:, (daily.dates - slope.days[0]).astype(int)]
    gap = daily.values - truth
    assert np.sqrt(np.mean((gap - gap.mean(axis=1, keepdims=True)) ** 2)) < 2.5
    assert (daily.sigma > 0).all()
    history = Lineage.from_json(layer_info(layer(outputs["OUTPUT"]))["lineage"])
    assert history.algorithm == "estimatedaily" and history.dates_seen
    drivers = slope.forcing.content_hash()
    model_hash = hashlib.sha256(model.read_bytes()).hexdigest()[:16]
    assert history.parents == (slope.series.content_hash(), drivers, model_hash)
    assert Lineage.from_json(json.loads(_header(model))["lineage"]).parents == (slope.series.content_hash(), drivers)
    units = {
        name: layer_info(layer(path))["unit"] for name, path in outputs.items() if name not in ("LATEST", "NETCDF")
    }
    assert units == {"OUTPUT": "mm", "OUTPUT_SIGMA": "mm", "OUTPUT_FLAG": "", "RATE": "mm/day"}
    latest = read_table(layer(outputs["LATEST"]))
    np.testing.assert_allclose(latest["displacement_mm"], daily.values[:, -1], atol=1e-3)
    assert (latest["low90_mm"] < latest["displacement_mm"]).all()
    companions = layer_info(layer(outputs["OUTPUT"]))["companions"]
    assert {Path(path).name for path in companions.values()} >= {"sigma.gpkg", "rate.gpkg", "flag.gpkg"}


def test_memory_layers_in_and_out(slopemuse, run, files, trained):
    from qgis import processing

    memory = layer(files["INPUT"]).materialize(QgsFeatureRequest())
    made = processing.run(
        "slopemuse:estimatedaily",
        {"INPUT": memory, "HYDROLOGY": files["HYDROLOGY"], "MODEL": trained, "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT},
    )
    result = made["OUTPUT"]
    assert (result if isinstance(result, QgsVectorLayer) else layer(result)).featureCount() == 60


def test_a_stable_area_is_used(run, slope, tmp_path, feedback):
    area = QgsVectorLayer("Polygon?crs=EPSG:32649", "stable", "memory")
    feature = QgsFeature()
    x0, y0 = slope.xy.min(axis=0) - 10
    x1, y1 = slope.xy.max(axis=0) + 10
    feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"))
    area.dataProvider().addFeatures([feature])
    run("trainmusenet", MODEL=str(tmp_path / "m.safetensors"), STABLE_AREA=area)
    assert any("estimated from 60 points" in line for line in feedback.lines)
