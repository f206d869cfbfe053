"""Look vector rasters of HyP3 and GAMMA contain the elevation angle above the horizon and the angle from east."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsRasterLayer
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.layers.rasters.los_raster import los_vectors_at

XY, CRS = np.array([[11.205, 46.095]]), "EPSG:4326"


def raster(folder, name, first, second):
    path = str(folder / name)
    made = gdal.GetDriverByName("GTiff").Create(path, 4, 4, 2, gdal.GDT_Float32)
    made.SetGeoTransform((11.2, 0.01, 0, 46.1, 0, -0.01))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    made.SetProjection(reference.ExportToWkt())
    for band, value in ((1, first), (2, second)):
        made.GetRasterBand(band).WriteArray(np.full((4, 4), value))
    made = None
    return QgsRasterLayer(path, name.rsplit(".", 1)[0])


@pytest.mark.parametrize(
    ("name", "theta", "phi"), [("lv_deg.tif", 51.0, -168.0), ("S1_lv.tif", np.radians(51.0), np.radians(-168.0))]
)
def test_look_vectors_are_recognised_by_file_name(tmp_path, name, theta, phi):
    # an ascending satellite is west of the point, at an incidence angle of 39 degrees
    expected = [-np.cos(np.radians(51)) * np.cos(np.radians(12)), -np.cos(np.radians(51)) * np.sin(np.radians(12))]
    found = los_vectors_at(raster(tmp_path, name, theta, phi), XY, CRS)
    np.testing.assert_allclose(found[0], [*expected, np.sin(np.radians(51))], atol=1e-5)


@pytest.mark.parametrize(("name", "theta"), [("angles.tif", 51.0), ("inc_phi.tif", 39.0)])
def test_ambiguous_look_vector_bands_require_the_parameter_angles(tmp_path, name, theta):
    layer = raster(tmp_path, name, theta, -168.0)
    with pytest.raises(InputError, match=r"Set ANGLES \(elevation_phi_deg for HyP3 and GAMMA\)"):
        los_vectors_at(layer, XY, CRS)
    if theta == 51.0:
        assert los_vectors_at(layer, XY, CRS, "elevation_phi_deg")[0, 0] == pytest.approx(-0.6156, abs=1e-3)
