"""Tests of the algorithm harmonize, run through Processing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis import processing
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProject, QgsVectorLayer
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import layer_info, read_series, write_series

SENSORS = {
    "s1": np.datetime64("2020-01-04") + 12 * np.arange(40),
    "x": np.datetime64("2020-02-10") + 16 * np.arange(30),
}


@pytest.fixture()
def data(tmp_path):
    """Return a folder with layers of two sensors in one area; the second has other points and starts later."""
    rng = np.random.default_rng(0)
    for name, dates in SENSORS.items():
        n = 60 if name == "s1" else 40
        xy = np.array([500_000.0, 4_400_000.0]) + rng.uniform(0, 500, (n, 2))
        days = (dates - np.datetime64("2020-01-04")).astype(float)
        motion = -0.06 * days + 5 * np.sin(days / 60)
        values = motion - motion[0] + rng.normal(0, 2, (n, len(dates)))
        series = PointSeries(np.arange(n).astype(str), xy, dates, values, "EPSG:32633")
        write_series(str(tmp_path / f"{name}.gpkg"), series)
        if name == "x":
            write_series(str(tmp_path / "far.gpkg"), series.with_(xy=xy + 50_000))
            write_series(str(tmp_path / "old.gpkg"), series.with_(dates=dates - 5000))
            write_series(str(tmp_path / "null.gpkg"), series.with_(values=np.full_like(values, np.nan)))
            noisy = {"prefix": "S", "values": np.ones_like(values), "extra": {"role": "sigma"}}
            write_series(str(tmp_path / "x_sigma.gpkg"), series, **noisy)
    return tmp_path


def run(data, feedback=None, **parameters):
    arguments = {"INPUT": str(data / "s1.gpkg"), "OUTPUT": str(data / "out.gpkg"), **parameters}
    return processing.run("slopemuse:harmonize", arguments, feedback=feedback)


def test_two_layers_all_outputs_and_their_companions(slopemuse, data, feedback):
    names = ("OUTPUT2", "OUTPUT_SIGMA", "OUTPUT2_SIGMA", "OUTPUT_FLAG", "OUTPUT2_FLAG")
    outputs = {name: str(data / f"{name.lower()}.gpkg") for name in names}
    inputs = {"INPUT2": str(data / "x.gpkg"), "SIGMA2": str(data / "x_sigma.gpkg")}
    made = run(data, feedback, **inputs, **outputs, REPORT=str(data / "r.html"))
    first, second = (QgsVectorLayer(made[name]) for name in ("OUTPUT", "OUTPUT2"))
    assert [layer_info(made[name])["source"] for name in ("OUTPUT", "OUTPUT2", "OUTPUT2_SIGMA")] == ["s1", "x", "x"]
    a = read_series(first, sigma=QgsVectorLayer(made["OUTPUT_SIGMA"]), flags=QgsVectorLayer(made["OUTPUT_FLAG"]))
    b = read_series(second, sigma=QgsVectorLayer(made["OUTPUT2_SIGMA"]), flags=QgsVectorLayer(made["OUTPUT2_FLAG"]))
    np.testing.assert_array_equal(a.dates, b.dates)
    assert (a.n_points, b.n_points) == (60, 40)
    assert a.dates[0] == SENSORS["x"][0]
    days = (a.dates - SENSORS["s1"][0]).astype(float)
    for series in (a, b):
        assert np.sqrt(np.mean((series.values - (-0.06 * days + 5 * np.sin(days / 60))) ** 2)) < 1.2
        assert (series.sigma > 0).all()
        assert set(np.unique(series.flags)) <= {0, 1}
    assert made["RMSE_HELDOUT"] < made["RMSE_LINEAR"]
    path = str(Path(made["OUTPUT2_SIGMA"]).resolve())
    assert layer_info(made["OUTPUT2"])["companions"]["sigma"] == path
    assert b.lineage.algorithm == "harmonize"
    assert "Linear interpolation" in Path(made["REPORT"]).read_text()
    # findings are information, not warnings, and the comparison with linear interpolation follows them
    told = [line for line in feedback.lines if "the datum of the first" in line or line.startswith("Compared with lin")]
    assert [line.split(" ")[0] for line in told] == ["The", "Compared"]
    assert feedback.warnings == []
    assert len(feedback.lines) <= 12


def test_flags_are_loaded_with_labels_and_unchecked(slopemuse, data):
    path, project, context = str(data / "flags.gpkg"), QgsProject(), QgsProcessingContext()
    context.setProject(project)
    details = QgsProcessingContext.LayerDetails("Flags", project, "OUTPUT_FLAG")
    context.addLayerToLoadOnCompletion(path, details)
    given = {"INPUT": str(data / "s1.gpkg"), "OUTPUT": str(data / "out.gpkg"), "OUTPUT_FLAG": path, "METHOD": "linear"}
    processing.run("slopemuse:harmonize", given, context=context)
    layer = QgsVectorLayer(path, "Flags")
    project.addMapLayer(layer)
    context.layerToLoadOnCompletionDetails(path).postProcessor().postProcessLayer(layer, context, None)
    labels = {one.value(): one.label() for one in layer.renderer().categories()}
    assert labels == {0: "Observed on that day", 1: "Interpolated", 2: "In an observation gap"}
    assert not project.layerTreeRoot().findLayer(layer.id()).itemVisibilityChecked()


@pytest.mark.parametrize("method", ["smoother", "lstm", "lstm_published", "pchip", "linear", "pretrained"])
def test_first_output_alone_with_every_method(slopemuse, data, method):
    if method.startswith("lstm"):
        pytest.importorskip("torch")
    made = run(data, METHOD=method, TRAINING_EPOCHS=2, STEP=24, START="2020-03-01", END="2020-12-31")
    assert set(made) == {"OUTPUT", "RMSE_HELDOUT", "RMSE_LINEAR"}
    series = read_series(QgsVectorLayer(made["OUTPUT"]))
    assert series.dates[0] == np.datetime64("2020-03-01")
    assert set(np.diff(series.dates).astype(int)) == {24}
    assert np.isfinite(series.values).all()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"INPUT2": "far.gpkg"}, "INPUT and INPUT2 do not overlap: .* km apart"),
        ({"INPUT2": "old.gpkg"}, "no common period"),
        ({"INPUT2": "null.gpkg"}, "INPUT2 has no points with values"),
        ({"STEP": -3}, "STEP is −3"),
        ({"START": "2001-01-01"}, "START is 2001-01-01, which is outside the period"),
        ({"SIGMA2": "x_sigma.gpkg"}, "set INPUT2"),
    ],
)
def test_invalid_input_is_one_sentence_and_leaves_no_output(slopemuse, data, change, message):
    arguments = {name: str(data / value) if str(value).endswith(".gpkg") else value for name, value in change.items()}
    with pytest.raises(QgsProcessingException, match=message):
        run(data, **arguments)
    assert not (data / "out.gpkg").exists()


@pytest.mark.parametrize("percent", [5, 20, 40, 60, 85])
def test_cancel_at_any_stage_leaves_no_output(slopemuse, data, cancelling, percent):
    with pytest.raises(QgsProcessingException):
        run(data, cancelling(percent), INPUT2=str(data / "x.gpkg"), OUTPUT2=str(data / "out2.gpkg"))
    assert not list(data.glob("out*"))
