"""HDF5, NetCDF and one grid per date give the same points."""

from __future__ import annotations

from importlib.util import find_spec

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.core.data.netcdf import write_netcdf
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.environment.packages import BROKEN, Fault
from slopemuse.plugin.core.io.insar.options import ImportOptions
from slopemuse.plugin.core.io.insar.reader import interpret
from slopemuse.plugin.core.io.insar.sources.hdf_stacks import read_hdf
from slopemuse.plugin.core.io.insar.sources.netcdf_series import holds_series, read_netcdf
from slopemuse.plugin.core.io.insar.sources.rasters import read_stack
from slopemuse.tests.deliveries import stacks
from slopemuse.tests.deliveries.tables import DATES

needs_gdal = pytest.mark.skipif(find_spec("osgeo") is None, reason="GDAL is not installed")
# without h5py, GDAL reads HDF5
WITHOUT_H5PY = pytest.param(False, marks=needs_gdal)
DAYS = [f"{d[:4]}-{d[4:6]}-{d[6:]}" for d in DATES]


def assert_same_points(series, *, n=11):
    """Check that the series contains all pixels except the one without a value, in mm, at the pixel centres."""
    assert [str(d) for d in series.dates] == DAYS
    assert series.n_points == n
    assert series.crs == "EPSG:4326"
    row = series.pids.tolist().index("r2c3")
    np.testing.assert_allclose(series.values[row], stacks.cube()[:, 2, 3], atol=1e-4)
    np.testing.assert_allclose(series.xy[row], stacks.centre(2, 3), atol=1e-9)


@pytest.mark.skipif(find_spec("osgeo") is None, reason="GDAL is not installed")
def test_gdal_reads_if_h5py_cannot_be_loaded(tmp_path, monkeypatch):
    """In QGIS 3.22, h5py raises a TypeError, because it and GDAL use different versions of the HDF5 library."""
    path = stacks.mintpy(tmp_path)
    broken = Fault("h5py", BROKEN, "Not a datatype (not a datatype)")
    monkeypatch.setattr("slopemuse.plugin.core.io.insar.sources.arrays.fault_of", {"h5py": broken}.get)
    assert_same_points(interpret(read_hdf(path), ImportOptions()).series)


@pytest.mark.parametrize("with_h5py", [True, WITHOUT_H5PY])
@pytest.mark.parametrize("radar", [False, True])
def test_mintpy(tmp_path, with_h5py, radar):
    path = stacks.mintpy(tmp_path, radar=radar)
    imported = interpret(read_hdf(path, with_h5py=with_h5py), ImportOptions())
    assert_same_points(imported.series)
    # incidence 38°, azimuth 102° anticlockwise: the line-of-sight vector of an ascending orbit
    np.testing.assert_allclose(imported.series.direction[0], [-0.602, -0.128, 0.788], atol=6e-4)
    assert imported.series.attributes["coherence"][0] == pytest.approx(0.9)
    assert imported.series.attributes["height"][0] == 250
    assert (imported.producer.name, imported.unit) == ("MintPy", "m")
    assert imported.wavelength_mm == pytest.approx(55.46576)
    assert any("MintPy writes 0 for missing values" in w for w in imported.warnings)
    assert "r2c0" in imported.series.pids  # the zeros of the reference pixel are valid


@pytest.mark.parametrize("with_h5py", [True, WITHOUT_H5PY])
def test_hdfeos5_and_licsbas(tmp_path, with_h5py):
    eos = interpret(read_hdf(stacks.hdfeos5(tmp_path), with_h5py=with_h5py), ImportOptions())
    assert_same_points(eos.series)
    assert eos.series.direction is not None
    cum = interpret(read_hdf(stacks.licsbas(tmp_path), with_h5py=with_h5py), ImportOptions())
    assert_same_points(cum.series)
    assert (cum.producer.name, cum.unit) == ("LiCSBAS", "mm")


def test_a_geometry_file_must_match_the_stack(tmp_path):
    h5py = pytest.importorskip("h5py")

    path = stacks.mintpy(tmp_path)
    (tmp_path / "geometryGeo.h5").rename(tmp_path / "angles.h5")
    assert interpret(read_hdf(path), ImportOptions()).series.direction is None
    assert interpret(read_hdf(path, str(tmp_path / "angles.h5")), ImportOptions()).series.direction is not None
    with h5py.File(tmp_path / "small.h5", "w") as file:
        file["incidenceAngle"] = np.ones((2, 2))
    with pytest.raises(InputError, match=r"incidenceAngle of small.h5 has the size \(2, 2\)"):
        read_hdf(path, str(tmp_path / "small.h5"))
    with pytest.raises(InputError, match=r"The geometry file .* does not exist"):
        read_hdf(path, str(tmp_path / "absent.h5"))


def test_damaged_and_foreign_hdf(tmp_path):
    h5py = pytest.importorskip("h5py")

    path = stacks.mintpy(tmp_path)
    half = tmp_path / "half.h5"
    half.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    for with_h5py in (True, False) if find_spec("osgeo") else (True,):
        with pytest.raises(InputError, match=r"half.h5 cannot be opened"):
            read_hdf(half, with_h5py=with_h5py)
    with h5py.File(tmp_path / "velocity.h5", "w") as file:
        file["velocity"] = np.ones((2, 2))
    with pytest.raises(InputError, match=r"no MintPy or LiCSBAS time series \(contents: velocity\)"):
        read_hdf(tmp_path / "velocity.h5")
    with h5py.File(path, "a") as file:
        file["date"][1] = b"20200230"
    with pytest.raises(InputError, match="include '20200230', which is not a valid date"):
        read_hdf(path)


@pytest.mark.parametrize(
    ("pattern", "driver", "unit"),
    [("timeseries-{}_mm.grd", "netCDF", "mm"), ("{}_ll.grd", "netCDF", "mm"), ("disp_{}.tif", "GTiff", "mm")],
)
def test_one_raster_per_date(tmp_path, pattern, driver, unit):
    first = stacks.grids(tmp_path / "stack", pattern, driver)
    for chosen in (first, first.parent):
        imported = interpret(read_stack(chosen), ImportOptions())
        assert_same_points(imported.series)
        assert imported.unit == unit


def test_rasters_that_do_not_belong_together(tmp_path):
    first = stacks.grids(tmp_path / "stack", "disp_{}.tif", "GTiff")
    others = stacks.grids(tmp_path / "stack", "vel_{}.tif", "GTiff")
    assert_same_points(interpret(read_stack(first), ImportOptions()).series)
    with pytest.raises(InputError, match="2 kinds of raster"):
        read_stack(first.parent)
    for file in sorted(first.parent.glob("vel_*"))[1:]:
        file.unlink()
    with pytest.raises(InputError, match="has only one date"):
        read_stack(others)


def test_rasters_relative_to_a_first_day(tmp_path):
    first = stacks.grids(tmp_path / "stack", "displacement_20191222_{}.tif", "GTiff")
    series = interpret(read_stack(first), ImportOptions()).series
    assert [str(d) for d in series.dates] == ["2019-12-22", *DAYS]
    assert (series.values[:, 0] == 0).all()


@needs_gdal
def test_netcdf(tmp_path):
    path = stacks.netcdf(tmp_path)
    assert holds_series(path)
    imported = interpret(read_netcdf(path), ImportOptions())
    assert_same_points(imported.series)
    assert imported.unit == "m"


@needs_gdal
def test_netcdf_of_slopemuse_survives_a_round_trip(files, tmp_path):
    path = tmp_path / "plain.csv"
    path.write_text(files.plain())
    from slopemuse.plugin.core.io.insar.reader import read_insar

    series = read_insar(path, ImportOptions()).series
    write_netcdf(str(tmp_path / "ours.nc"), series)
    back = interpret(read_netcdf(tmp_path / "ours.nc"), ImportOptions()).series
    assert back.pids.tolist() == series.pids.tolist()
    np.testing.assert_allclose(back.values, series.values, atol=1e-4)
    np.testing.assert_allclose(back.xy, series.xy)
    assert back.crs == series.crs


@needs_gdal
def test_bad_netcdf(tmp_path):
    from scipy.io import netcdf_file

    path = stacks.netcdf(tmp_path)
    with netcdf_file(path, "a") as file:
        file.variables["time"][1] = 0
    with pytest.raises(InputError, match="contains 2020-01-03 more than once"):
        read_netcdf(path)
    (tmp_path / "no.nc").write_bytes(b"CDF\x01 and nothing")
    with pytest.raises(InputError, match=r"no.nc cannot be opened"):
        read_netcdf(tmp_path / "no.nc")


@needs_gdal
def test_our_own_netcdf_keeps_attributes_component_and_origin(tmp_path):
    series = PointSeries(
        pids=["a", "b"],
        xy=[[7.0, 45.0], [7.1, 45.0]],
        dates=np.datetime64("2020-01-01") + 12 * np.arange(3),
        values=[[0.0, 1.0, 2.0], [0.0, -1.0, -2.0]],
        crs="EPSG:4326",
        component="custom",
        direction=[[0.6, 0.0, 0.8], [0.6, 0.0, 0.8]],
        attributes={"sigma": np.array([0.5, 0.7]), "flag": np.array([0.0, 1.0])},
        lineage=Lineage("rereference", gnss_stations=("M21",)),
        wavelength_mm=31.1,
    )
    write_netcdf(str(tmp_path / "ours.nc"), series)
    back = interpret(read_netcdf(tmp_path / "ours.nc"), ImportOptions()).series
    assert (back.component, back.wavelength_mm, back.lineage) == ("custom", 31.1, series.lineage)
    np.testing.assert_allclose(back.attributes["sigma"], [0.5, 0.7])
    np.testing.assert_allclose(back.attributes["flag"], [0.0, 1.0])
