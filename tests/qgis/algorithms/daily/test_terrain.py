"""A DEM in training, from the raster to the model file."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException
from slopemuse.plugin.core.daily import model_file


@pytest.fixture()
def dem(slope, tmp_path):
    """Return a function that writes the DEM of a hillslope with cells of 30 m, shifted by `shift` [m] to the east."""

    def write(shift=0.0):
        left, top = slope.series.xy[:, 0].min() - 300 + shift, slope.series.xy[:, 1].max() + 300
        rows, columns = np.mgrid[0:80, 0:80]
        path = str(tmp_path / f"dem_{shift:.0f}.tif")
        raster = gdal.GetDriverByName("GTiff").Create(path, 80, 80, 1, gdal.GDT_Float32)
        raster.SetGeoTransform((left, 30.0, 0, top, 0, -30.0))
        system = osr.SpatialReference()
        system.SetFromUserInput(slope.series.crs)
        raster.SetProjection(system.ExportToWkt())
        raster.GetRasterBand(1).WriteArray(1000.0 - 9.0 * rows + 0.02 * columns**2)
        return path

    return write


def test_height_and_slope_angle_are_in_the_model(run, slope, dem, tmp_path):
    path = str(tmp_path / "m.safetensors")
    run("trainmusenet", DEM=dem(), MODEL=path)
    known = model_file.load(path).place.known
    assert known.shape == (slope.series.n_points, 6)
    assert np.corrcoef(known[:, 4], slope.series.xy[:, 1])[0, 1] > 0.97
    out = run("estimatedaily", MODEL=path, OUTPUT=str(tmp_path / "daily.gpkg"))
    assert out["OUTPUT"].endswith("daily.gpkg")


def test_a_dem_that_covers_no_points_is_refused_without_output(run, dem, tmp_path):
    path = tmp_path / "m.safetensors"
    with pytest.raises(QgsProcessingException, match=r"has no heights at the 60 points .* provide a DEM that covers"):
        run("trainmusenet", DEM=dem(50_000.0), MODEL=str(path))
    assert not path.exists()
