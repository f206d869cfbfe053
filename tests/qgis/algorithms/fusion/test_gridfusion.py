"""Tests of the algorithm gridfusion, run through Processing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis import processing
from qgis.core import Qgis, QgsProcessingException, QgsRasterLayer, QgsVectorLayer
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import layer_info, read_series, write_series
from slopemuse.plugin.styles.raster_style import RasterStyle

DATES = np.datetime64("2020-01-04") + 48 * np.arange(8)
YEARS = (DATES - DATES[0]).astype(float) / 365.25
CORNER = np.array([500_000.0, 4_400_000.0])


def rate(xy):
    return -0.03 * (xy[:, 0] - CORNER[0])


@pytest.fixture()
def data(tmp_path):
    """Return a folder with layers of two sensors on common dates, the second with a bias of 5 mm/yr.

    Three further layers cannot be combined: one is far away, one has other dates, one has all points on a line.
    """
    for name, n, bias in (("s1", 60, 0.0), ("x", 40, 5.0)):
        rng = np.random.default_rng(n)
        xy = CORNER + rng.uniform(0, 500, (n, 2))
        values = (rate(xy) + bias)[:, None] * YEARS + rng.normal(0, 0.5, (n, 8))
        series = PointSeries(np.arange(n).astype(str), xy, DATES, values, "EPSG:32633")
        write_series(str(tmp_path / f"{name}.gpkg"), series)
        ones = np.ones_like(values)
        write_series(str(tmp_path / f"{name}_sigma.gpkg"), series, prefix="S", values=ones, extra={"role": "sigma"})
        if name == "x":
            write_series(str(tmp_path / "far.gpkg"), series.with_(xy=xy + 50_000))
            write_series(str(tmp_path / "other.gpkg"), series.with_(dates=DATES + 5))
            write_series(str(tmp_path / "line.gpkg"), series.with_(xy=CORNER + np.outer(np.arange(40.0), [9, 4])))
    return tmp_path


def run(data, feedback=None, **parameters):
    arguments = {"INPUT": str(data / "s1.gpkg"), "OUTPUT": str(data / "out.gpkg"), **parameters}
    return processing.run("slopemuse:gridfusion", arguments, feedback=feedback)


def test_all_outputs_of_two_sensors(slopemuse, data, feedback):
    more = {"INPUT2": str(data / "x.gpkg"), "SIGMA": str(data / "s1_sigma.gpkg"), "SIGMA2": str(data / "x_sigma.gpkg")}
    outputs = {
        "OUTPUT_SIGMA": str(data / "out_sigma.gpkg"),
        "VELOCITY": str(data / "velocity.tif"),
        "SIGMA_RASTER": str(data / "sigma.tif"),
        "STACK": str(data / "stack.tif"),
        "REPORT": str(data / "report.html"),
    }
    made = run(data, feedback, CELL_SIZE=25, **more, **outputs)
    grid = read_series(QgsVectorLayer(made["OUTPUT"]), sigma=QgsVectorLayer(made["OUTPUT_SIGMA"]))
    assert made["CELL"] == 25
    assert np.sqrt(np.mean((grid.attributes["velocity"] - rate(grid.xy)) ** 2)) < 0.8
    assert (grid.sigma[:, 1:] > 0).all()
    assert grid.lineage.algorithm == "gridfusion"
    assert layer_info(made["OUTPUT"])["companions"]["sigma"] == str(Path(made["OUTPUT_SIGMA"]).resolve())
    assert made["RMSE_HELDOUT"] <= 1.1 * made["RMSE_KRIGING"]
    assert "Gain from combining two sensors" in Path(made["REPORT"]).read_text()
    assert any("cells of 25 m, each within" in line for line in feedback.lines)
    velocity, stack = gdal.Open(made["VELOCITY"]), gdal.Open(made["STACK"])
    left, cell, _, top, _, _ = velocity.GetGeoTransform()
    values = velocity.GetRasterBand(1).ReadAsArray()
    column = ((grid.xy[:, 0] - left) / cell).astype(int)
    row = ((top - grid.xy[:, 1]) / cell).astype(int)
    np.testing.assert_allclose(values[row, column], grid.attributes["velocity"], rtol=1e-5)
    assert (values != -9999).sum() == grid.n_points
    assert stack.RasterCount == 8
    last = stack.GetRasterBand(8)
    assert (last.GetDescription(), last.GetMetadataItem("ACQUISITION_DATE")) == (str(DATES[7]), str(DATES[7]))
    np.testing.assert_allclose(last.ReadAsArray()[row, column], grid.values[:, 7], atol=1e-3)


def test_first_output_alone_with_an_automatic_cell_size(slopemuse, data):
    made = run(data)
    assert set(made) == {"OUTPUT", "RMSE_HELDOUT", "RMSE_KRIGING", "CELL"}
    assert 5 < made["CELL"] < 300


def test_the_finding_of_the_pretrained_network_is_information(slopemuse, data, feedback):
    sigma = str(data / "out_sigma.gpkg")
    made = run(data, feedback, CELL_SIZE=100, METHOD="pretrained", OUTPUT_SIGMA=sigma)
    assert made["RMSE_HELDOUT"] <= 1.1 * made["RMSE_KRIGING"]
    # the finding of a method is information, not a warning
    assert any("pretrained network" in line and "held-out points" in line for line in feedback.lines)
    assert not any("Edges do not reduce" in line or "cells of" in line for line in feedback.warnings)
    grid = read_series(QgsVectorLayer(made["OUTPUT"]), sigma=QgsVectorLayer(sigma))
    assert np.isfinite(grid.values).all() and (grid.sigma[:, 1:] > 0).all()


@pytest.mark.parametrize("method", ["idw", "nearest", "bilinear"])
def test_baseline_methods(slopemuse, data, method):
    made = run(data, METHOD=method, CELL_SIZE=50)
    assert made["RMSE_HELDOUT"] > made["RMSE_KRIGING"]


def test_published_network(slopemuse, data):
    pytest.importorskip("torch")
    made = run(data, METHOD="cnn_published", CELL_SIZE=100, TRAINING_EPOCHS=1)
    assert np.isfinite(made["RMSE_HELDOUT"])


def test_a_dem_is_used(slopemuse, data, feedback):
    dataset = gdal.GetDriverByName("GTiff").Create(str(data / "dem.tif"), 80, 80, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((499_800, 12, 0, 4_400_800, 0, -12))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    dataset.SetProjection(system.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(np.tile(np.arange(80.0), (80, 1)))
    dataset = None
    run(data, feedback, CELL_SIZE=50, DEM=str(data / "dem.tif"))
    assert any("height" in line.lower() for line in feedback.lines)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"INPUT2": "far.gpkg"}, "INPUT and INPUT2 do not overlap .they are .* km apart"),
        (
            {"INPUT2": "other.gpkg"},
            "0 dates in common .* first resample the layers to a common time axis with the harmonize algorithm",
        ),
        ({"INPUT": "line.gpkg"}, "lie on a single line"),
        ({"CELL_SIZE": 0.01}, r"yields [\d,]+ cells with 8 dates each, but at most 2,000,000"),
        ({"CELL_SIZE": -1}, "CELL_SIZE is −1 m"),
        ({"MASK_DISTANCE": 0}, "MASK_DISTANCE is 0 m"),
        ({"SIGMA2": "x_sigma.gpkg"}, "set INPUT2"),
        ({"METHOD": "nearest", "OUTPUT_SIGMA": "out_sigma.gpkg"}, "nearest provides no sigma"),
        ({"VELOCITY": "velocity.png"}, "use the extension .tif|not supported"),
    ],
)
def test_invalid_input_is_one_sentence_and_leaves_no_output(slopemuse, data, change, message):
    arguments = {
        name: str(data / value) if str(value).endswith((".gpkg", ".png")) else value for name, value in change.items()
    }
    with pytest.raises(QgsProcessingException, match=message):
        run(data, **arguments)
    assert not list(data.glob("out*"))


@pytest.mark.parametrize("percent", [5, 15, 30, 60, 85])
def test_cancel_at_any_stage_leaves_no_output(slopemuse, data, cancelling, percent):
    with pytest.raises(QgsProcessingException):
        run(data, cancelling(percent), INPUT2=str(data / "x.gpkg"), VELOCITY=str(data / "out.tif"))
    assert not list(data.glob("out*"))


def test_a_stack_is_temporal_or_shows_its_last_band(slopemuse, data):
    made = run(data, CELL_SIZE=50, STACK=str(data / "stack.tif"))
    layer = QgsRasterLayer(made["STACK"], "Displacement")
    RasterStyle(10.0, "mm", dates=tuple(str(day) for day in DATES)).apply(layer)
    assert layer.renderer().usesBands() == [8]
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert (items[0].value, items[-1].value, items[-1].label) == (-10.0, 10.0, "10 mm")
    if Qgis.QGIS_VERSION_INT >= 33800:
        assert layer.temporalProperties().isActive()
        assert len(layer.temporalProperties().fixedRangePerBand()) == 8
    else:
        assert layer.name() == f"Displacement ({DATES[7]})"
