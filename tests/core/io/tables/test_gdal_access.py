"""GDAL failures are handled the same way with GDAL exceptions on and off, and other code keeps its mode."""

from __future__ import annotations

import gc
import threading
import time

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.tests.locked_file import locked

gdal = pytest.importorskip("osgeo.gdal")

from slopemuse.plugin.core.io.insar.sources.arrays import open_arrays  # noqa: E402
from slopemuse.plugin.core.io.insar.sources.rasters import read_stack  # noqa: E402
from slopemuse.plugin.core.io.tables.gdal_access import (  # noqa: E402
    call_gdal,
    exists,
    failures,
    open_multidimensional,
    open_raster,
    open_vector,
    read_band,
    spatial_reference,
    table_of,
)

pytestmark = pytest.mark.usefixtures("gdal_mode")


@pytest.fixture()
def damaged_raster(tmp_path):
    """Return the path and the values of a raster with two dates, the second of which is damaged."""
    path = tmp_path / "disp.tif"
    values = np.random.default_rng(0).normal(size=(64, 64))
    made = gdal.GetDriverByName("GTiff").Create(
        str(path), 64, 64, 2, gdal.GDT_Float64, ["COMPRESS=DEFLATE", "INTERLEAVE=BAND"]
    )
    made.SetProjection(spatial_reference("EPSG:32633").ExportToWkt())
    made.SetGeoTransform((500_000, 10, 0, 5_000_000, 0, -10))
    for number, day in enumerate(("20200101", "20200113"), start=1):
        made.GetRasterBand(number).WriteArray(values)
        made.GetRasterBand(number).SetDescription(day)
    made = None
    made = gdal.Open(str(path))
    block = int(made.GetRasterBand(2).GetMetadataItem("BLOCK_OFFSET_0_0", "TIFF"))
    made = None
    with path.open("r+b") as file:
        file.seek(block)
        file.write(b"\xff" * 500)
    return path, values


@pytest.fixture()
def locked_by_another_program(tmp_path):
    """Yield the path of a GeoPackage that another process locks exclusively."""
    path = tmp_path / "locked.gpkg"
    made = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    made.CreateLayer("a")
    made = None
    with locked(path):
        yield path


def test_a_file_locked_by_another_program_is_refused(locked_by_another_program):
    start = time.monotonic()
    with pytest.raises(InputError, match=r"locked\.gpkg is locked by another program; close it there"):
        open_vector(str(locked_by_another_program))
    assert time.monotonic() - start < 3


def test_absent_and_unreadable_files(tmp_path, capfd):
    absent, text = str(tmp_path / "absent.gpkg"), tmp_path / "a.txt"
    text.write_text("no table")
    for path in (absent, str(text)):
        assert [opened(path) for opened in (open_vector, open_raster, open_multidimensional)] == [None] * 3
    assert open_vector(absent, update=True) is None
    assert (exists(absent), exists(""), exists(str(text))) == (False, False, True)
    with pytest.raises(InputError, match=r"^a\.txt cannot be opened; it is damaged or not an array"), open_arrays(text):
        raise AssertionError("nothing to read")
    assert capfd.readouterr().err == ""


def test_call_gdal_returns_value_and_reason(tmp_path):
    value, reason = call_gdal(gdal.Open, str(tmp_path / "absent.tif"))
    assert value is None
    assert "absent.tif" in reason
    assert call_gdal(gdal.VersionInfo)[1] == ""
    assert call_gdal(int, "7") == (7, "")


def test_tables_by_name_and_number(tmp_path):
    path = tmp_path / "rain.csv"
    path.write_text("day,rain\n2020-01-01,1\n")
    dataset = open_vector(str(path))
    assert table_of(dataset, "rain").GetFeatureCount() == table_of(dataset, 0).GetFeatureCount() == 1
    assert table_of(dataset, "snow") is None
    assert table_of(dataset, 7) is None


def test_coordinate_systems():
    assert spatial_reference("EPSG:32633").GetAuthorityCode(None) == "32633"
    assert spatial_reference("EPSG:99999999") is None
    assert spatial_reference("of our village") is None


@pytest.mark.parametrize("error", [InputError, ZeroDivisionError, NotImplementedError])
def test_other_errors_pass(error):
    with pytest.raises(error), failures():
        raise error("not GDAL's")


def test_failures_of_garbage_collected_layers_are_ignored():
    """Python may collect a layer of a deleted file during an unrelated read; its failure does not affect the read."""

    class Layer:
        def __init__(self):
            self.itself = self

        def __del__(self):
            closed.append(fail())

    def fail():
        try:
            gdal.Error(gdal.CE_Failure, 1, "the file has gone")
        except RuntimeError:
            return "raised"
        return "told"

    closed = []
    Layer()
    with failures() as found:
        gc.collect()
    assert closed
    assert found == []
    with failures() as found:
        fail()
    assert found[0] == "the file has gone"


def test_a_damaged_band_is_refused(damaged_raster):
    path, values = damaged_raster
    dataset = open_raster(str(path))
    np.testing.assert_array_equal(read_band(dataset, 1, (0, 0, 64, 64), "disp"), values)
    with pytest.raises(InputError, match=r"^disp cannot be read \(.+\); check that the file is complete\.$"):
        read_band(dataset, 2, (0, 0, 64, 64), "disp")
    with pytest.raises(InputError, match=r"^disp\.tif cannot be read \(.+\); check that the file is complete\.$"):
        read_stack(path)


def test_other_threads_keep_their_mode(gdal_mode, tmp_path):
    """QGIS and other plugins run at the same time and rely on the mode set by QGIS."""
    seen = []

    def other():
        try:
            seen.append(gdal.Open(str(tmp_path / "absent.tif")))
        except RuntimeError:
            seen.append("raised")

    with failures():
        thread = threading.Thread(target=other)
        thread.start()
        thread.join()
    assert seen == ["raised" if gdal_mode else None]
