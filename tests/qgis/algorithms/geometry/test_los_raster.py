"""Lines of sight from a raster, as InSAR processors deliver it with their products."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis import processing
from qgis.core import QgsProcessingException, QgsVectorLayer
from slopemuse.plugin.core.geometry.line_of_sight import los_from_heading
from slopemuse.plugin.layers import read_series

pytestmark = pytest.mark.usefixtures("gdal_mode")
ASCENDING, STEEPER = los_from_heading(39.0, -12.0), los_from_heading(35.0, -12.0)


def write_raster(path, bands, left=6.95, epsg=4326, nodata=None):
    """Write bands of 3 × 20 cells of 0.01° as a raster around the points, and return its path."""
    rows, columns = bands[0].shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, len(bands), gdal.GDT_Float64)
    dataset.SetGeoTransform((left, 0.01, 0, 45.015, 0, -0.01))
    if epsg:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        dataset.SetProjection(system.ExportToWkt())
    for k, values in enumerate(bands):
        dataset.GetRasterBand(k + 1).WriteArray(values)
        if nodata is not None:
            dataset.GetRasterBand(k + 1).SetNoDataValue(nodata)
    dataset = None
    return str(path)


def halves(west, east):
    """Return a band of 3 × 20 cells with one value west of 7.05° and another east of it, for `left` = 6.95."""
    band = np.full((3, 20), float(west))
    band[:, 10:] = east
    return band


@pytest.fixture()
def points(tmp_path):
    path = tmp_path / "points.csv"
    rows = [f"p{i},{7 + 0.02 * i},45,0,1,2\n" for i in range(5)]
    path.write_text("pid,lon,lat,D20200101,D20200113,D20200125\n" + "".join(rows))
    return path


def run(points, raster, feedback=None, **more):
    out = str(points.parent / "out.gpkg")
    arguments = {"INPUT": str(points), "LOS_RASTER": raster, "OUTPUT": out, **more}
    processing.run("slopemuse:importinsar", arguments, feedback=feedback)
    return read_series(QgsVectorLayer(out))


@pytest.mark.parametrize("sense", [1, -1])
def test_vectors_towards_and_away_from_the_satellite(slopemuse, points, tmp_path, feedback, sense):
    raster = write_raster(tmp_path / "los.tif", [sense * halves(w, e) for w, e in zip(ASCENDING, STEEPER)])
    series = run(points, raster, feedback)
    np.testing.assert_allclose(series.direction, [ASCENDING] * 3 + [STEEPER] * 2, atol=1e-9)
    assert not any("does not specify its viewing geometry" in line for line in feedback.warnings)


def test_incidence_and_azimuth_of_isce(slopemuse, points, tmp_path):
    raster = write_raster(tmp_path / "los.tif", [halves(39, 35), halves(102, 102)])
    series = run(points, raster, ANGLES="azimuth_anticlockwise")
    np.testing.assert_allclose(series.direction, [ASCENDING] * 3 + [STEEPER] * 2, atol=1e-9)


def test_points_outside_the_raster_and_on_nodata_have_no_direction(slopemuse, points, tmp_path):
    bands = [halves(w, -9999) for w in ASCENDING]
    series = run(points, write_raster(tmp_path / "los.tif", bands, left=7.01, nodata=-9999))
    known = np.isfinite(series.direction).all(axis=1)
    np.testing.assert_array_equal(known, [False, True, True, True, True])
    series = run(points, write_raster(tmp_path / "los.tif", bands, nodata=-9999))
    np.testing.assert_array_equal(np.isfinite(series.direction).all(axis=1), [True, True, True, False, False])


@pytest.mark.parametrize(
    ("bands", "more", "message"),
    [
        ([halves(0.68, 0.68), halves(-12, -12)], {}, "looks like radians"),
        ([halves(w, w) for w in 2 * ASCENDING], {}, "has a length of 2.000, but must be a unit vector"),
        ([halves(39, 39)], {}, "has 1 band; a line-of-sight raster has three bands"),
        ([halves(0, 0)] * 3, {}, "has no value at any of the 5 points"),
        ([halves(w, w) for w in ASCENDING], {"left": 17.0}, "covers none of the 5 points"),
        ([halves(w, w) for w in ASCENDING], {"epsg": 0}, "has no CRS"),
    ],
)
def test_invalid_line_of_sight_rasters_are_refused(slopemuse, points, tmp_path, bands, more, message):
    raster = write_raster(tmp_path / "los.tif", bands, **more)
    with pytest.raises(QgsProcessingException, match=message):
        run(points, raster)
    assert not (tmp_path / "out.gpkg").exists()
