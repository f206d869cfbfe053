"""Raster stacks are converted to points."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.insar.reader import ImportOptions, interpret
from slopemuse.plugin.core.io.insar.sources.rasters import read_stack
from slopemuse.plugin.core.io.tables.gdal_access import require_plausible_raster

gdal = pytest.importorskip("osgeo.gdal")
osr = pytest.importorskip("osgeo.osr")


def stack(path, values, names, epsg=32632, tag=None):
    n, height, width = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, n, gdal.GDT_Float32)
    dataset.SetGeoTransform([500000, 20, 0, 4000000, 0, -20])
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        dataset.SetProjection(reference.ExportToWkt())
    for k, name in enumerate(names):
        band = dataset.GetRasterBand(k + 1)
        band.SetNoDataValue(-9999)
        band.WriteArray(values[k])
        if tag:
            band.SetMetadataItem(tag, name)
        else:
            band.SetDescription(name)
    dataset.FlushCache()
    return path


@pytest.mark.parametrize("tag", [None, "DATE"])
def test_pixels_to_points(tmp_path, tag):
    values = np.arange(2 * 70 * 3, dtype=float).reshape(2, 70, 3)
    values[:, 0, 0] = -9999
    values[0, 69, 2] = -9999
    path = stack(tmp_path / "s.tif", values, ["20200127", "disp_20200103"], tag=tag)
    series = interpret(read_stack(path), ImportOptions()).series
    assert series.n_points == 70 * 3 - 1
    assert [str(d) for d in series.dates] == ["2020-01-03", "2020-01-27"]
    assert series.crs == "EPSG:32632"
    row = series.pids.tolist().index("r66c1")
    assert series.values[row].tolist() == [values[1, 66, 1], values[0, 66, 1]]
    assert series.xy[row].tolist() == [500030, 4000000 - 66.5 * 20]
    assert np.isnan(series.values[-1, 1])


def test_packed_values_are_unpacked(tmp_path):
    path = stack(tmp_path / "s.tif", np.array([[[0, 5]], [[-30, -9999]]]), ["20200103", "20200115"])
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for k in (1, 2):
        dataset.GetRasterBand(k).SetScale(0.1)
        dataset.GetRasterBand(k).SetOffset(2.0)
    del dataset
    series = interpret(read_stack(path), ImportOptions(unit="mm")).series
    np.testing.assert_allclose(series.values, [[2.0, -1.0], [2.5, np.nan]])


def test_products_of_p_sbas_are_in_cm(tmp_path):
    for k, date in enumerate(("2020-01-15T06-13-38Z", "2020-01-27T06-13-38Z")):
        stack(tmp_path / f"DTSLOS_20200103_20200127_D79H_{date}.tif", np.full((1, 3, 3), -0.3 * (k + 1)), [""])
    found = interpret(read_stack(tmp_path), ImportOptions())
    np.testing.assert_allclose(found.series.values[0], [0.0, -3.0, -6.0], atol=1e-5)
    assert (found.unit, found.producer.name) == ("cm", "P-SBAS (EPOS, GEP)")
    assert any("do not state a unit" in warning and "Set UNIT" in warning for warning in found.warnings)
    np.testing.assert_allclose(interpret(read_stack(tmp_path), ImportOptions(unit="mm")).series.values[0, 2], -0.6)


@pytest.mark.parametrize(
    ("unit", "factor"), [("centimeters", 10.0), ("Centimetre", 10.0), ("metres", 1000.0), ("ft", 304.8), ("mm", 1.0)]
)
def test_units_of_bands_in_any_spelling(tmp_path, unit, factor):
    path = stack(tmp_path / "s.tif", np.array([[[0.0, 5.0]], [[-3.0, 2.0]]]) / factor, ["20200103", "20200115"])
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetUnitType(unit)
    del dataset
    series = interpret(read_stack(path), ImportOptions()).series
    np.testing.assert_allclose(series.values, [[0, -3], [5, 2]], atol=1e-4)


def test_velocities_are_no_displacements(tmp_path):
    path = stack(tmp_path / "s.tif", np.ones((2, 1, 2)), ["20200103", "20200115"])
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetUnitType("cm/yr")
    del dataset
    with pytest.raises(InputError, match=r"The values of s\.tif are in 'cm/yr', so they are velocities"):
        read_stack(path)


def test_bands_of_interferograms_are_no_series(tmp_path):
    names = ["20200103_20200115", "20200115_20200127"]
    with pytest.raises(InputError, match=r"The names in s\.tif contain pairs of dates with different first dates"):
        read_stack(stack(tmp_path / "s.tif", np.ones((2, 1, 2)), names))
    names = ["20191222_20200103", "20191222_20200115"]
    raw = read_stack(stack(tmp_path / "t.tif", np.ones((2, 1, 2)), names))
    assert [str(day) for day in raw.dates] == ["2020-01-03", "2020-01-15"]


def test_names_of_other_quantities(tmp_path):
    for kind in ("coh", "unw"):
        for day in ("20200103", "20200115"):
            (tmp_path / kind).mkdir(exist_ok=True)
            stack(tmp_path / kind / f"{day}_{kind}.tif", np.ones((1, 1, 2)), [""])
    with pytest.raises(InputError, match="The names in coh contain 'coh', so the rasters are not displacements"):
        read_stack(tmp_path / "coh")
    with pytest.raises(InputError, match="UNIT is rad, so WAVELENGTH"):
        interpret(read_stack(tmp_path / "unw"), ImportOptions())
    with pytest.raises(InputError, match="contain 'coherence'"):
        read_stack(stack(tmp_path / "s.tif", np.ones((2, 1, 2)), ["coherence 20200103", "coherence 20200115"]))


def test_longitudes_up_to_360_are_wrapped(tmp_path):
    path = stack(tmp_path / "s.tif", np.arange(4.0).reshape(2, 1, 2), ["20200103", "20200115"], epsg=4326)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetGeoTransform([352.9, 0.5, 0, 45.0, 0, -1.0])
    del dataset
    series = interpret(read_stack(path), ImportOptions(unit="mm")).series
    np.testing.assert_allclose(series.xy, [[-6.85, 44.5], [-6.35, 44.5]])


def test_invalid_stacks_are_refused(tmp_path):
    values = np.ones((2, 3, 3))
    cases = {
        "Band 1 of a.tif": stack(tmp_path / "a.tif", values, ["one", "two"]),
        "two bands for 2020-01-03": stack(tmp_path / "b.tif", values, ["20200103", "20200103"]),
        "has no CRS": stack(tmp_path / "c.tif", values, ["20200103", "20200115"], epsg=0),
        "only one band": stack(tmp_path / "d.tif", values[:1], ["20200103"]),
        "No pixel in e.tif": stack(tmp_path / "e.tif", values * -9999, ["20200103", "20200115"]),
    }
    (tmp_path / "f.tif").write_text("x")
    cases["f.tif is not a readable raster"] = tmp_path / "f.tif"
    for sentence, path in cases.items():
        with pytest.raises(InputError, match=sentence):
            read_stack(path)


def test_nested_virtual_rasters_are_not_reported_as_damaged(tmp_path):
    raster = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "a.tif"), 3000, 3000, 1)
    raster.SetGeoTransform((500_000.0, 10.0, 0.0, 5e6, 0.0, -10.0))
    raster.FlushCache()
    gdal.BuildVRT(str(tmp_path / "b.vrt"), [str(tmp_path / "a.tif")]).FlushCache()
    gdal.BuildVRT(str(tmp_path / "c.vrt"), [str(tmp_path / "b.vrt")]).FlushCache()
    require_plausible_raster(gdal.Open(str(tmp_path / "c.vrt")), "c.vrt")


def test_a_line_feed_in_a_band_description_is_not_in_the_error(tmp_path):
    path = stack(tmp_path / "s.tif", np.ones((2, 1, 2)), ["20\n200101", "20200115"])
    with pytest.raises(InputError, match=r"^Band 1 of s\.tif \(20 200101\) has no date; set the date of each band"):
        read_stack(path)
