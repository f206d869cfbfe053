"""Tests of the algorithm projectlos, run through Processing, with DEMs in several CRSs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis import processing
from qgis.core import QgsProcessingException, QgsVectorLayer
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.geometry.line_of_sight import los_from_heading
from slopemuse.plugin.core.geometry.slope_direction import downslope_vector
from slopemuse.plugin.layers import layer_info, read_series, write_series

DATES = np.datetime64("2020-01-01") + 12 * np.arange(20)
YEARS = (DATES - DATES[0]).astype(float) / 365.25
LOS = los_from_heading(39.0, -12.0)
SLOPE, ASPECT = 25.0, 100.0
RATE = -40.0
EAST, NORTH = 500_000.0, 4_400_000.0


def height(x, y):
    a = np.radians(ASPECT)
    return 800 - np.tan(np.radians(SLOPE)) * ((x - EAST) * np.sin(a) + (y - NORTH) * np.cos(a))


def write_dem(path, crs=32633, hole=False, shift=0.0):
    """Write the plane as a GeoTIFF in metres or degrees, and return its path.

    `hole` sets the western half to nodata, `shift` [m] moves the raster to the east, and `crs` = 0 omits the CRS.
    """
    from pyproj import Transformer

    n = 120
    if crs == 4326:
        left, top, dx, dy = 14.99, 39.76, 0.0002, 0.00015
    else:
        left, top, dx, dy = EAST - 600 + shift, NORTH + 600, 10.0, 10.0
    x, y = np.meshgrid(left + (np.arange(n) + 0.5) * dx, top - (np.arange(n) + 0.5) * dy)
    if crs == 4326:
        x, y = Transformer.from_crs(4326, 32633, always_xy=True).transform(x, y)
    heights = height(x, y)
    if hole:
        heights[:, : n // 2] = -9999
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), n, n, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((left, dx, 0, top, 0, -dy))
    if crs:
        system = osr.SpatialReference()
        system.ImportFromEPSG(crs)
        dataset.SetProjection(system.ExportToWkt())
    dataset.GetRasterBand(1).SetNoDataValue(-9999)
    dataset.GetRasterBand(1).WriteArray(heights)
    dataset = None
    return str(path)


@pytest.fixture()
def data(tmp_path):
    """Return a folder with a layer whose points creep down a plane at 40 mm/yr.

    Two further layers have the line of sight of another orbit, and none.
    """
    rng = np.random.default_rng(0)
    n = 60
    xy = np.array([EAST, NORTH]) + rng.uniform(-300, 300, (n, 2))
    seen = RATE * -1 * (downslope_vector(SLOPE, ASPECT) @ LOS)
    series = PointSeries(
        np.arange(n).astype(str),
        xy,
        DATES,
        seen * YEARS + rng.normal(0, 0.5, (n, len(DATES))),
        "EPSG:32633",
        direction=np.tile(LOS, (n, 1)),
        attributes={"velocity": np.full(n, seen)},
    )
    write_series(str(tmp_path / "in.gpkg"), series)
    write_series(str(tmp_path / "other.gpkg"), series.with_(direction=np.tile(los_from_heading(30, 190), (n, 1))))
    write_series(str(tmp_path / "blind.gpkg"), series.with_(direction=None))
    return tmp_path


def run(data, feedback=None, **parameters):
    arguments = {"INPUT": str(data / "in.gpkg"), "OUTPUT": str(data / "out.gpkg"), **parameters}
    return processing.run("slopemuse:projectlos", arguments, feedback=feedback)


def read(path):
    return read_series(QgsVectorLayer(str(path)))


@pytest.mark.parametrize("crs", [32633, 4326, 3857])
def test_downslope_with_a_dem_in_any_crs(slopemuse, data, crs):
    if crs == 3857:
        source = write_dem(data / "metric.tif")
        gdal.Warp(str(data / "dem.tif"), source, dstSRS="EPSG:3857", resampleAlg="cubic")
        dem = str(data / "dem.tif")
    else:
        dem = write_dem(data / "dem.tif", crs)
    out = read(run(data, METHOD="downslope", DEM=dem)["OUTPUT"])
    assert out.component == "downslope"
    np.testing.assert_allclose(out.direction, np.tile(downslope_vector(SLOPE, ASPECT), (60, 1)), atol=0.01)
    np.testing.assert_allclose(out.attributes["velocity"], -RATE, rtol=0.02)
    assert np.polyfit(YEARS, out.values.mean(axis=0), 1)[0] == pytest.approx(-RATE, rel=0.02)
    np.testing.assert_array_equal(out.attributes["flag"], 0)


def test_the_default_projects_downslope_creep_to_the_target(slopemuse, data, feedback):
    dem = write_dem(data / "dem.tif")
    report, sigma = data / "report.html", data / "sigma.gpkg"
    target = {"TARGET_INCIDENCE": 30, "TARGET_HEADING": 190}
    made = run(data, feedback, DEM=dem, **target, REPORT=str(report), OUTPUT_SIGMA=str(sigma))
    out = read(made["OUTPUT"])
    truth = -RATE * downslope_vector(SLOPE, ASPECT) @ los_from_heading(30, 190)
    spread = out.attributes["factor_sigma"] * abs(read(data / "in.gpkg").attributes["velocity"])
    # the prior allows motion off the fall line, so the truth lies within one sigma but is not met exactly
    assert (abs(out.attributes["velocity"] - truth) < spread).all()
    assert abs(out.attributes["velocity"][0] - truth) < 0.1 * abs(RATE)
    np.testing.assert_allclose(out.direction, np.tile(los_from_heading(30, 190), (60, 1)), atol=1e-9)
    assert layer_info(made["OUTPUT"])["companions"]["sigma"] == str(sigma.resolve())
    text = report.read_text()
    assert "Published factor 1 / cos(a1 − a2): 1.012. For slides in all directions" in text
    assert text.count("data:image/png") == 2
    assert "low sensitivity" in text
    by_layer = read(run(data, TARGET_LAYER=str(data / "other.gpkg"), DEM=dem)["OUTPUT"])
    np.testing.assert_allclose(by_layer.values, out.values, atol=1e-6)


def test_input_and_output_alone(slopemuse, data, feedback):
    out = read(run(data, feedback)["OUTPUT"])
    np.testing.assert_allclose(out.values, read(data / "in.gpkg").values, atol=1e-6)
    assert any("No target is set" in line for line in feedback.lines)
    assert any("No DEM is set" in line for line in feedback.lines)
    assert set(out.attributes["flag"]) == {2}


def test_a_direction_that_the_method_does_not_use_is_reported(slopemuse, data, feedback):
    run(data, feedback, METHOD="vertical", DIRECTION="SE")
    assert any("DIRECTION is ignored because METHOD is vertical" in line for line in feedback.warnings)


def test_a_known_direction_recovers_the_motion(slopemuse, data):
    out = read(run(data, METHOD="direction", DIRECTION="100, 25")["OUTPUT"])
    np.testing.assert_allclose(out.attributes["velocity"], -RATE, rtol=1e-6)
    assert out.component == "custom"
    for method, component, axis in (("vertical", "up", 2), ("east", "east", 0)):
        made = read(run(data, METHOD=method)["OUTPUT"])
        assert made.component == component
        np.testing.assert_allclose(made.values, read(data / "in.gpkg").values / LOS[axis], rtol=1e-6)


def test_points_on_nodata_of_the_dem_have_no_values(slopemuse, data, feedback):
    dem = write_dem(data / "dem.tif", hole=True)
    out = read(run(data, feedback, METHOD="downslope", DEM=dem)["OUTPUT"])
    west = out.xy[:, 0] < EAST - 15
    assert west.sum() > 10
    assert np.isnan(out.values[west]).all()
    assert set(out.attributes["flag"][west]) == {2}
    east = out.xy[:, 0] > EAST + 15
    np.testing.assert_allclose(out.attributes["velocity"][east], -RATE, rtol=0.02)
    assert any("the direction is unknown" in line for line in feedback.warnings)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"INPUT": "blind.gpkg"}, r"(has no|has a) line of sight"),
        ({"TARGET_LAYER": "blind.gpkg"}, r"(has no|has a) line of sight"),
        ({"TARGET_INCIDENCE": 39}, "TARGET_HEADING is missing"),
        ({"TARGET_HEADING": 0}, "TARGET_INCIDENCE is missing"),
        ({"TARGET_INCIDENCE": 0.68, "TARGET_HEADING": -12}, "looks like radians"),
        ({"TARGET_INCIDENCE": 120, "TARGET_HEADING": -12}, "between 5 and 85"),
        ({"TARGET_INCIDENCE": 39, "TARGET_HEADING": 1000}, "within ±360"),
        ({"METHOD": "direction"}, "DIRECTION is missing"),
        ({"METHOD": "direction", "DIRECTION": "downhill"}, "is not a valid direction"),
        ({"METHOD": "direction", "DIRECTION": "N"}, "No point can be projected with METHOD = direction"),
        ({"METHOD": "downslope"}, "set DEM"),
    ],
)
def test_invalid_parameters_are_one_sentence_and_leave_no_output(slopemuse, data, change, message):
    for name in ("INPUT", "TARGET_LAYER"):
        if name in change:
            change = {**change, name: str(data / change[name])}
    with pytest.raises(QgsProcessingException, match=message):
        run(data, **change)
    assert not (data / "out.gpkg").exists()


def test_dems_without_coverage_or_crs_are_refused(slopemuse, data):
    with pytest.raises(QgsProcessingException, match=r"has no heights at the 60 points .* provide a DEM that covers"):
        run(data, METHOD="downslope", DEM=write_dem(data / "far.tif", shift=50_000))
    with pytest.raises(QgsProcessingException, match="has no CRS; assign a CRS to the raster"):
        run(data, METHOD="downslope", DEM=write_dem(data / "bare.tif", crs=0))
    assert not Path(data / "out.gpkg").exists()
