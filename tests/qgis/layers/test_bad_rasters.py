"""Rasters that become unreadable after loading, and a full disk, raise one-sentence errors in both GDAL modes."""

from __future__ import annotations

import sys
import time

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer
from slopemuse.plugin.core.common.errors import Cancelled, InputError
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.layers.rasters.dem import heights_at, read_dem
from slopemuse.plugin.layers.rasters.geotiff import write_grid, write_stack
from slopemuse.plugin.layers.rasters.los_raster import los_vectors_at

pytestmark = pytest.mark.usefixtures("qgis_app")
CRS = "EPSG:32633"
XY = np.array([[500_500.0, 4_999_500.0], [501_500.0, 4_998_500.0]])


@pytest.fixture()
def raster_layer(tmp_path):
    """Return a factory of files and raster layers with 200 × 200 cells of 10 m and one constant value per band."""

    def make(name, *values):
        path = tmp_path / f"{name}.tif"
        made = gdal.GetDriverByName("GTiff").Create(str(path), 200, 200, len(values), gdal.GDT_Float32)
        made.SetGeoTransform([500_000, 10, 0, 5_000_000, 0, -10])
        made.SetProjection(QgsCoordinateReferenceSystem(CRS).toWkt())
        for number, value in enumerate(values, start=1):
            made.GetRasterBand(number).WriteArray(np.full((200, 200), value))
        made = None
        layer = QgsRasterLayer(str(path), name)
        assert layer.isValid()
        return path, layer

    return make


def damage(path):
    """Truncate the data of a TIFF file, as in an interrupted download."""
    full = path.read_bytes()
    made = gdal.Open(str(path))
    start = int(made.GetRasterBand(1).GetMetadataItem("BLOCK_OFFSET_0_0", "TIFF"))
    made = None
    assert len(full) > start + 100_000
    # GDAL reads the image directory first, wherever it is in the file, so it is kept
    head = int.from_bytes(full[4:8], "little")
    if head < start:
        path.write_bytes(full[: start + 3000])
    else:
        path.write_bytes(full[:4] + (start + 3000).to_bytes(4, "little") + full[8 : start + 3000] + full[head:])


def test_heights_are_read(raster_layer):
    _, layer = raster_layer("dem", 7.0)
    np.testing.assert_allclose(heights_at(XY, CRS, layer), 7.0)


@pytest.fixture()
def sparse_raster(tmp_path):
    """Return the path of a sparse raster of 1.6 billion cells in a small file."""
    path = tmp_path / "fine.tif"
    choices = ["SPARSE_OK=YES", "TILED=YES", "BLOCKXSIZE=4096", "BLOCKYSIZE=4096", "COMPRESS=DEFLATE"]
    made = gdal.GetDriverByName("GTiff").Create(str(path), 40_000, 40_000, 1, gdal.GDT_Byte, choices)
    made.SetGeoTransform([500_000, 0.05, 0, 5_000_000, 0, -0.05])
    made.SetProjection(QgsCoordinateReferenceSystem(CRS).toWkt())
    made = None
    return path


def test_a_dem_that_claims_more_cells_than_its_file_holds(sparse_raster):
    with pytest.raises(InputError, match=r"fine claims to contain 1,600,000,000 values, but the file has only"):
        heights_at(XY, CRS, QgsRasterLayer(str(sparse_raster), "fine"))


def test_a_dem_of_very_many_cells_can_be_cancelled(sparse_raster):
    with sparse_raster.open("ab") as file:
        # pad the file, so that its size is plausible for the number of cells
        file.write(bytes(400_000))

    class Cancelling(Progress):
        begun_s = None

        def cancelled(self):
            self.begun_s = self.begun_s or time.process_time()
            return True

    progress = Cancelling()
    with pytest.raises(Cancelled):
        heights_at(XY, CRS, QgsRasterLayer(str(sparse_raster), "fine"), progress)
    assert time.process_time() - progress.begun_s < 2


def test_a_truncated_dem_is_reported(raster_layer):
    path, layer = raster_layer("dem", 7.0)
    damage(path)
    with pytest.raises(InputError, match=r"^The DEM dem cannot be read around the points: .+\.$"):
        heights_at(XY, CRS, layer)


def test_a_file_that_is_no_longer_a_raster_is_reported(raster_layer):
    path, layer = raster_layer("dem", 7.0)
    path.write_text("nothing")
    with pytest.raises(InputError, match=r"^The DEM dem is not stored in a raster file; save it as a GeoTIFF\.$"):
        heights_at(XY, CRS, layer)
    with pytest.raises(
        InputError, match=r"^The raster layer dem is not stored in a raster file; save it as a GeoTIFF\.$"
    ):
        los_vectors_at(layer, XY, CRS)
    path.unlink()
    with pytest.raises(InputError, match=r"^The DEM dem is not stored in a raster file"):
        heights_at(XY, CRS, layer)


def test_a_truncated_los_raster_is_reported(raster_layer):
    path, layer = raster_layer("los", 0.6, 0.1, 0.8)
    np.testing.assert_allclose(np.linalg.norm(los_vectors_at(layer, XY, CRS), axis=1), 1.0)
    damage(path)
    with pytest.raises(InputError, match=r"^The raster los cannot be read \(.+\); check that the file is complete\.$"):
        los_vectors_at(layer, XY, CRS)


def test_unknown_coordinate_systems(raster_layer, tmp_path):
    _, layer = raster_layer("dem", 7.0)
    for make in (
        lambda: read_dem(layer, XY, "of our village"),
        lambda: write_grid(str(tmp_path / "a.tif"), np.zeros((3, 3)), 0, 0, 1, "of our village"),
    ):
        with pytest.raises(InputError, match=r"^The CRS 'of our village' is unknown; assign a CRS with an EPSG code"):
            make()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a file")
@pytest.mark.parametrize("limit", [0, 30_000, 300_000])
def test_full_disk(tmp_path, limit):
    import resource

    bands = np.random.default_rng(0).normal(size=(4, 300, 300))
    former = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, former[1]))
    try:
        with pytest.raises(InputError) as caught:
            write_stack(str(tmp_path / "a.tif"), bands, 0, 0, 10, CRS, list("abcd"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, former)
    assert str(caught.value).startswith("a.tif cannot be written (")
    assert str(caught.value).endswith("); free up disk space, or choose another folder or format.")
    write_stack(str(tmp_path / "a.tif"), bands, 0, 0, 10, CRS, list("abcd"))
    assert gdal.Info(str(tmp_path / "a.tif"), format="json")["bands"][3]["description"] == "d"
