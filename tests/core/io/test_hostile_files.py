"""Untrusted files that are damaged or claim too much data are refused with one sentence and little memory."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import tracemalloc
import zipfile
from pathlib import Path

import numpy as np
import pytest
from scipy.io import netcdf_file
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.gnss.gnss_reader import read_gnss
from slopemuse.plugin.core.io.hydrology.gauge_files import read_gauge_file
from slopemuse.plugin.core.io.hydrology.gauge_merging import read_gauges
from slopemuse.plugin.core.io.insar.options import ImportOptions
from slopemuse.plugin.core.io.insar.reader import interpret, read_insar
from slopemuse.plugin.core.io.insar.sources.arrays import open_arrays
from slopemuse.plugin.core.io.insar.sources.hdf_stacks import read_hdf
from slopemuse.plugin.core.io.insar.sources.netcdf_series import read_netcdf
from slopemuse.plugin.core.io.insar.sources.rasters import read_stack
from slopemuse.plugin.core.io.tables import trial_process
from slopemuse.plugin.core.io.tables.gdal_access import call_gdal
from slopemuse.tests.paths import ROOT

h5py = pytest.importorskip("h5py")
VALUES = np.round(np.random.default_rng(2).normal(0, 5, (4, 5)), 2)
LETTERS = 50_000


def write_classic_netcdf(path):
    with netcdf_file(str(path), "w", version=2) as file:
        file.createDimension("time", 5)
        file.createDimension("station", 4)
        for name, data, units in (
            ("time", 12.0 * np.arange(5), "days since 2020-01-03"),
            ("lon", 11.0 + 0.1 * np.arange(4), ""),
            ("lat", 46.0 + 0.1 * np.arange(4), ""),
        ):
            variable = file.createVariable(name, "d", ("time" if name == "time" else "station",))
            variable[:] = data
            variable.units = units
        displacement = file.createVariable("displacement", "d", ("station", "time"))
        displacement[:] = VALUES
        displacement.units = "mm"
    return path


def mintpy(path, shape):
    with h5py.File(path, "w") as file:
        chunks = tuple(min(64, n) for n in shape)
        file.create_dataset("timeseries", shape=shape, dtype="f4", chunks=chunks)
        file["date"] = np.array([f"202001{k + 1:02d}".encode() for k in range(shape[0])])
        head = {"WIDTH": shape[2], "LENGTH": shape[1], "X_FIRST": 13, "Y_FIRST": 38, "X_STEP": 0.0001}
        for name, value in {**head, "Y_STEP": -0.0001, "UNIT": "m", "EPSG": 4326}.items():
            file.attrs[name] = str(value)
    return path


def test_classic_netcdf_is_read_without_gdal(tmp_path, monkeypatch):
    monkeypatch.setattr(
        "slopemuse.plugin.core.io.insar.sources.arrays.open_multidimensional", lambda path: pytest.fail(path)
    )
    raw = read_netcdf(write_classic_netcdf(tmp_path / "a.nc"))
    found = interpret(raw, ImportOptions()).series
    np.testing.assert_allclose(found.values, VALUES)
    assert str(found.dates[1]) == "2020-01-15"


def test_damaged_classic_netcdf_is_refused_or_read(tmp_path):
    """Each byte of the header is damaged in turn; the file is read or refused with an InputError."""
    full = write_classic_netcdf(tmp_path / "a.nc").read_bytes()
    path = tmp_path / "b.nc"
    refused = 0
    for place in range(4, 500):
        for byte in (0x00, 0x7F, 0xFF):
            damaged = bytearray(full)
            damaged[place] = byte
            path.write_bytes(bytes(damaged))
            try:
                interpret(read_netcdf(path), ImportOptions())
            except InputError:
                refused += 1
    assert refused > 300


def test_a_file_at_which_gdal_crashes_is_refused(tmp_path, monkeypatch):
    """The trial process crashes, and this process continues."""
    path = tmp_path / "a.h5"
    path.write_bytes(b"\x89HDF\r\n\x1a\n" + bytes(200))
    crash = "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)"
    monkeypatch.setattr(trial_process, "TRIAL", crash)
    with pytest.raises(InputError, match=r"a\.h5 is damaged and cannot be read"), open_arrays(path, with_h5py=False):
        pass


def test_a_python_without_gdal_is_not_a_damaged_file(tmp_path, monkeypatch):
    path = tmp_path / "a.h5"
    path.write_bytes(b"\x89HDF\r\n\x1a\n" + bytes(200))
    monkeypatch.setattr(trial_process, "TRIAL", "import osgeo_of_another_python")
    message = r"a\.h5 cannot be checked for damage \(ModuleNotFoundError: .*\); install h5py"
    with pytest.raises(InputError, match=message), open_arrays(path, with_h5py=False):
        pass


def test_many_library_threads_are_not_reported_as_damage(tmp_path, monkeypatch):
    pytest.importorskip("h5py")
    # as on a machine with many cores, where each thread reserves address space
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "64")
    trial_process.require_gdal_can_read(mintpy(tmp_path / "a.h5", (3, 4, 5)), with_h5py=True)


def test_an_undamaged_file_passes_the_trial(tmp_path):
    pytest.importorskip("osgeo.gdal")
    with open_arrays(mintpy(tmp_path / "a.h5", (3, 4, 5)), with_h5py=False) as arrays:
        assert arrays.shape("timeseries") == (3, 4, 5)


@pytest.mark.parametrize("shape", [(3, 64, 30_000_000), (3, 1_000_000, 1_000_000), (20, 6_000, 8_000)])
def test_a_small_file_that_claims_much_is_refused_at_once(tmp_path, shape):
    path = mintpy(tmp_path / "a.h5", shape)
    assert path.stat().st_size < 30_000
    tracemalloc.start()
    with pytest.raises(
        InputError, match=r"a.h5 claims to contain [\d,]+ values, but the file has only|a.h5 requires about"
    ):
        read_hdf(path)
    assert tracemalloc.get_traced_memory()[1] < 20e6
    tracemalloc.stop()


def test_a_long_cell_does_not_widen_the_other_cells_in_memory(tmp_path):
    rows = [f"p{k},{13 + k / 1e5:.5f},38.5,{'x' * LETTERS if k == 7 else 'ok'},1,2,3" for k in range(4000)]
    path = tmp_path / "a.csv"
    path.write_text("\n".join(["pid,lon,lat,note,D20200101,D20200113,D20200125", *rows]) + "\n")
    tracemalloc.start()
    found = read_insar(path, ImportOptions()).series
    assert tracemalloc.get_traced_memory()[1] < 40e6
    tracemalloc.stop()
    assert found.values.shape == (4000, 3)


def test_a_long_cell_beside_rain(tmp_path):
    rows = [f"2020-01-{k + 1:02d},{k}.5,{'x' * LETTERS if k == 7 else 'ok'}" for k in range(31)]
    path = tmp_path / "rain.csv"
    path.write_text("\n".join(["date,rain [mm],note", *rows]) + "\n")
    np.testing.assert_allclose(read_gauges(read_gauge_file(path)).forcing.column("rain_mm"), np.arange(31) + 0.5)


@pytest.mark.parametrize("year", ["0001", "1017", "2202", "9999"])
def test_a_typo_in_a_year_does_not_fill_the_memory(tmp_path, year):
    days = np.datetime64("2016-08-01") + np.arange(300)
    rows = [f"{day},{k % 9}.5" for k, day in enumerate(days)]
    rows[100] = f"{year}{rows[100][4:]}"
    path = tmp_path / "rain.csv"
    path.write_text("\n".join(["date,rain_mm", *rows]) + "\n")
    tracemalloc.start()
    try:
        assert len(read_gauges(read_gauge_file(path)).forcing.days) <= 300
    except InputError as error:
        assert year in str(error)
    assert tracemalloc.get_traced_memory()[1] < 20e6
    tracemalloc.stop()


LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (int(1.5e9), int(1.5e9)))
from slopemuse.plugin.core.io.tables.memory_guard import free_bytes
print(free_bytes())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="ulimit -v")
@pytest.mark.skipif("SLOPEMUSE_INSTALLED" in os.environ, reason="another process imports the package of the clone")
def test_the_memory_limit_of_the_process_is_respected():
    environment = {**os.environ, "PYTHONPATH": str(ROOT / ".venv" / "plugins")}
    done = subprocess.run([sys.executable, "-c", LIMITED], env=environment, capture_output=True, text=True, check=True)
    assert 0 < int(done.stdout) < 1.5e9


def write_cgroup(folder, names, limit, used, cached):
    folder.mkdir(parents=True)
    for name, value in zip(names, (limit, used)):
        (folder / name).write_text(f"{value}\n")
    (folder / "memory.stat").write_text(f"anon 5\ninactive_file {cached}\n")


@pytest.mark.parametrize("version", [1, 2])
def test_the_memory_limit_of_a_container_is_respected(tmp_path, version):
    from slopemuse.plugin.core.io.tables import memory_guard

    top, proc = tmp_path / "cgroup", tmp_path / "self"
    names = ("memory.max", "memory.current") if version == 2 else memory_guard._GROUP_1
    root = top if version == 2 else top / "memory"
    write_cgroup(root / "docker" / "abc", names, 8_000_000_000, 3_000_000_000, 1_000_000_000)
    proc.write_text("0::/docker/abc\n" if version == 2 else "5:cpu:/x\n4:memory:/docker/abc\n")
    assert memory_guard._free_of_group(proc, top) == 6_000_000_000
    (root / "docker" / "abc" / names[0]).write_text("max\n" if version == 2 else f"{2**63 - 4096}\n")
    assert memory_guard._free_of_group(proc, top) is None
    assert memory_guard._free_of_group(Path("/nowhere"), top) is None


@pytest.mark.parametrize("kind", ["empty tif", "tif of some hundred bytes", "vrt"])
def test_a_small_raster_that_claims_much_is_refused_at_once(tmp_path, kind):
    gdal = pytest.importorskip("osgeo.gdal")
    path = tmp_path / ("a.vrt" if kind == "vrt" else "a.tif")
    if kind == "vrt":
        bands = "".join(
            f'<VRTRasterBand dataType="Float32" band="{k}"><NoDataValue>0</NoDataValue>'
            f"<Description>202001{k:02d}</Description></VRTRasterBand>"
            for k in (1, 2)
        )
        head = '<VRTDataset rasterXSize="300000" rasterYSize="300000"><SRS>EPSG:32633</SRS>'
        path.write_text(f"{head}<GeoTransform>0,1,0,0,0,-1</GeoTransform>{bands}</VRTDataset>")
    elif kind == "tif of some hundred bytes":
        # the series of the pixels would require 5 GB
        gdal.GetDriverByName("GTiff").Create(str(path), 260, 1, 3, gdal.GDT_Float32, ["SPARSE_OK=YES"]).FlushCache()
        data = bytearray(path.read_bytes())
        # tag 257, the number of rows, is one short integer
        at = data.index(b"\x01\x01\x03\x00\x01\x00\x00\x00") + 8
        data[at : at + 2] = (54_016).to_bytes(2, "little")
        path.write_bytes(data)
    else:
        told = ["SPARSE_OK=YES", "TILED=YES", "BIGTIFF=YES", "BLOCKXSIZE=4096", "BLOCKYSIZE=4096"]
        gdal.GetDriverByName("GTiff").Create(str(path), 200_000, 200_000, 2, gdal.GDT_Float32, told).FlushCache()
    assert path.stat().st_size < 1e6
    told = r"a\.\w+ claims to contain [\d,]+ values, but the file has only [\d,]+ bytes"
    with pytest.raises(InputError, match=told):
        read_stack(path)


def test_a_long_id_is_refused_in_little_memory(tmp_path):
    rows = [f"{'x' * LETTERS if k == 7 else k},{13 + k / 1e5:.5f},38.5,1,2,3" for k in range(4000)]
    path = tmp_path / "a.csv"
    path.write_text("\n".join(["pid,lon,lat,D20200101,D20200113,D20200125", *rows]) + "\n")
    tracemalloc.start()
    with pytest.raises(
        InputError, match=r"The ID in row 8 \('x+'…\) has 50,000 characters, but an ID can have at most 1,000"
    ):
        read_insar(path, ImportOptions())
    assert tracemalloc.get_traced_memory()[1] < 60e6
    tracemalloc.stop()


@pytest.mark.parametrize("name", ["REF_Y", "X_STEP", "WAVELENGTH", "X_FIRST"])
@pytest.mark.parametrize("value", ["abc", "nan", "1e999"])
def test_a_non_numeric_attribute_is_refused(tmp_path, name, value):
    path = mintpy(tmp_path / "a.h5", (3, 4, 5))
    with h5py.File(path, "a") as file:
        file["timeseries"][:] = 1.0
        file.attrs[name] = value
    with pytest.raises(InputError, match=f"The attribute {name} of a.h5 is '{value}', which is not a number"):
        read_hdf(path)


def test_a_gdal_error_message_that_is_not_utf_8_is_handled(gdal_mode):
    """The GDAL bindings raise a SystemError in this case, with exceptions on or off."""
    gdal = pytest.importorskip("osgeo.gdal")
    assert call_gdal(gdal.Open, b"/nowhere/caf\xe9.tif")[0] is None


@pytest.mark.parametrize(
    "read", [lambda path: read_insar(path, ImportOptions()), lambda path: read_gnss([path]), read_gauge_file]
)
def test_a_header_of_a_hundred_thousand_columns_is_refused_at_once(tmp_path, read):
    path = tmp_path / "a.csv"
    path.write_text(f"pid,lon,lat,{','.join(f'c{k}' for k in range(100_000))}\n1\n")
    start = time.process_time()
    with pytest.raises(InputError, match=r"a.csv has 100,003 columns, but at most 20,000 are read"):
        read(path)
    assert time.process_time() - start < 3


def test_a_row_of_a_million_cells_is_not_read_as_a_yearbook_page(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("date,rain_mm,level\n" + "a," * 1_000_000)
    start = time.process_time()
    with pytest.raises(InputError, match=r"Row 1 of a.csv has 1,000,001 cells"):
        read_gauge_file(path)
    assert time.process_time() - start < 3


def test_long_column_names_are_shortened_in_the_error(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(f"{'A' * 20_000},rain_mm\nx,1\ny,2\n")
    with pytest.raises(InputError, match=r"no date column \(A{39}…, ") as caught:
        read_gauges(read_gauge_file(path))
    assert len(str(caught.value)) < 250


def test_pixels_without_a_width_are_refused(tmp_path):
    path = mintpy(tmp_path / "a.h5", (3, 4, 5))
    with h5py.File(path, "a") as file:
        file["timeseries"][:] = 0.01
        file.attrs["X_STEP"] = "0"
    with pytest.raises(InputError, match=r"The pixels of a\.h5 have no width or no height"):
        read_hdf(path)


def test_an_unknown_unit_is_reported(tmp_path):
    path = mintpy(tmp_path / "a.h5", (3, 4, 5))
    with h5py.File(path, "a") as file:
        file["timeseries"][:] = np.arange(60.0).reshape(3, 4, 5)
        file.attrs["UNIT"] = "furlong"
    sentence = "The attribute UNIT of a.h5 is 'furlong', which is not a known unit"
    assert any(sentence in note for note in read_hdf(path).notes)
    with h5py.File(path, "a") as file:
        file.attrs["UNIT"] = "rad"
    assert read_hdf(path).unit == "rad"


def test_dates_that_claim_more_than_the_file_holds(tmp_path):
    path = mintpy(tmp_path / "a.h5", (3, 4, 5))
    with h5py.File(path, "a") as file:
        del file["date"]
        file.create_dataset("date", shape=(2**40,), dtype="S8", chunks=(1024,))
    with pytest.raises(InputError, match=r"date in a\.h5 claims to contain 1,099,511,627,776 values"):
        read_hdf(path)


@pytest.fixture()
def damaged_attribute(tmp_path):
    """Return the path and content of a MintPy file, and the byte offset of the reference to its EPSG text.

    The reference consists of the length of the text (4 bytes), the address of its heap collection (8 bytes), and the
    index of the text in the collection (4 bytes).
    """
    path = mintpy(tmp_path / "a.h5", (3, 4, 5))
    data = bytearray(path.read_bytes())
    heap = data.index(b"GCOL").to_bytes(8, "little")
    return path, data, data.index((4).to_bytes(4, "little") + heap, data.index(b"EPSG\0"))


@pytest.mark.parametrize("with_h5py", [True, False])
@pytest.mark.parametrize("place", [0x57F9, 0x8A857F9, 2**63])
def test_an_hdf5_text_outside_its_heap_is_refused(damaged_attribute, with_h5py, place):
    """At some addresses, the HDF5 library allocates 4 GB before it fails."""
    if not with_h5py:
        pytest.importorskip("osgeo.gdal")
    path, data, begin = damaged_attribute
    data[begin + 4 : begin + 12] = place.to_bytes(8, "little")
    path.write_bytes(data)
    with pytest.raises(InputError, match=r"a\.h5 is damaged and cannot be read; download"):
        read_hdf(path, with_h5py=with_h5py)


def test_an_attribute_that_crashes_gdal_is_refused(damaged_attribute):
    """GDAL 3.6 ends its process if the index of an attribute in its heap collection is too large."""
    pytest.importorskip("osgeo.gdal")
    path, data, begin = damaged_attribute
    data[begin + 12 : begin + 16] = (786_434).to_bytes(4, "little")
    path.write_bytes(data)
    with pytest.raises(InputError, match=r"a\.h5"):
        read_hdf(path, with_h5py=False)


def test_a_damaged_type_of_hdf5_is_reported(tmp_path):
    """h5py raises a KeyError for such a type."""
    path = mintpy(tmp_path / "a.h5", (3, 4, 5))
    data = bytearray(path.read_bytes())
    # the type is a 4-byte float with the sign in bit 31
    data[data.index(b"\x11\x20\x1f\x00\x04\x00\x00\x00") + 2] = 0xFF
    path.write_bytes(data)
    with pytest.raises(InputError, match=r"a\.h5 cannot be opened \(Unable to .*\); it is damaged or truncated"):
        read_hdf(path)


def test_an_archive_whose_files_are_all_hidden(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../.x.csv", "pid,lon,lat\n")
    with pytest.raises(InputError, match=r"a\.zip contains no files that can be read"):
        read_insar(path, ImportOptions())


@pytest.mark.parametrize("size", [2**64 - 1, 2**63, 5000])
def test_hdf5_texts_larger_than_their_heap_are_refused(tmp_path, size):
    """The HDF5 library reads the first two sizes endlessly in this process, and the user cannot cancel it."""
    path = tmp_path / "a.h5"
    with h5py.File(path, "w") as file:
        file["timeseries"] = np.zeros((2, 3, 4), "f4")
        file.attrs["UNIT"] = "m"
        file.attrs["EPSG"] = "4326"
    with open_arrays(path) as arrays:
        assert arrays.attributes == {"UNIT": "m", "EPSG": "4326"}
    data = bytearray(path.read_bytes())
    heap = data.index(b"GCOL")
    data[heap + 24 : heap + 32] = size.to_bytes(8, "little")
    path.write_bytes(data)
    with pytest.raises(InputError, match=r"a\.h5 is damaged and cannot be read; download"), open_arrays(path):
        pass
