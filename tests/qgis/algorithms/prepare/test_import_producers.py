"""Deliveries of all producers through importinsar: recognised, in mm, with their viewing geometry."""

from __future__ import annotations

import json
import zipfile

import numpy as np
import pytest
from osgeo import ogr, osr
from qgis.core import QgsProcessingException, QgsVectorLayer
from slopemuse.plugin.layers import read_series
from slopemuse.tests.deliveries import stacks, tables, vectors
from slopemuse.tests.paths import DATA


@pytest.fixture()
def run(slopemuse, tmp_path, feedback):
    """Return a function that imports a file and returns the series."""
    from qgis import processing

    def run_it(path, **parameters):
        out = str(tmp_path / "out.gpkg")
        processing.run("slopemuse:importinsar", {"INPUT": str(path), "OUTPUT": out, **parameters}, feedback=feedback)
        return read_series(QgsVectorLayer(out, "out", "ogr"))

    return run_it


def by_velocity(series):
    return series.values[np.argsort(series.attributes["velocity"])]


@pytest.mark.parametrize(
    ("make", "producer", "crs"),
    [
        ("sarvey", "SARvey", "EPSG:32632"),
        ("sarvey_new", "SARvey", "EPSG:4326"),
        ("sarscape", "SARscape", "EPSG:4326"),
        ("tre", "TRE SqueeSAR", "EPSG:4326"),
        ("save_qgis", "TRE SqueeSAR or MintPy save_qgis", "EPSG:4326"),
        ("egmstoolkit", "EGMS L2", "EPSG:3035"),
        ("egmstream", "EGMStream", "EPSG:4326"),
    ],
)
def test_vector_files_of_producers(run, tmp_path, feedback, make, producer, crs):
    folder = tmp_path / "in"
    folder.mkdir()
    series = run(getattr(vectors, make)(folder))
    np.testing.assert_allclose(by_velocity(series), tables.values())
    assert series.crs == crs
    assert any(line.startswith(f"Producer: {producer} (certain") for line in feedback.lines), feedback.lines
    if make in ("egmstoolkit", "egmstream"):
        np.testing.assert_allclose(series.direction[0], np.array([-0.621, -0.098, 0.777]) / 0.9996, atol=1e-3)


def test_a_shapefile_with_the_maximum_number_of_fields_is_reported(run, tmp_path, feedback):
    folder = tmp_path / "in"
    folder.mkdir()
    dates = [f"D{d}".replace("-", "") for d in np.datetime64("2015-01-03") + 6 * np.arange(300)]
    row = ",".join(["a", "7", "45", *(str(k % 9) for k in range(300))])
    path = vectors.vector(folder / "full.shp", f"CODE,LON,LAT,{','.join(dates)}\n{row}\n", x="LON", y="LAT")
    series = run(path)
    assert series.n_dates == 252
    assert any("has 255 fields, the maximum for a shapefile" in w for w in feedback.warnings)


def test_mintpy_with_its_geometry(run, tmp_path):
    series = run(stacks.mintpy(tmp_path))
    assert series.values.max() == pytest.approx(np.nanmax(stacks.cube()), abs=1e-4)
    np.testing.assert_allclose(series.direction[0], [-0.602, -0.128, 0.788], atol=6e-4)
    assert series.lineage.parameters["UNIT"] == "m"
    # UNIT and SIGN take precedence over the file: its numbers are treated as mm, positive away
    wrong = run(tmp_path / "timeseries_ERA5_demErr.h5", UNIT="mm", SIGN="away")
    assert wrong.values.min() == pytest.approx(-np.nanmax(stacks.cube()) / 1000, abs=1e-6)


def test_grids_by_date(run, tmp_path):
    series = run(stacks.grids(tmp_path / "stack"))
    assert (series.n_points, series.n_dates) == (11, 5)


@pytest.mark.parametrize("make", [stacks.folder, stacks.zipped])
def test_a_folder_and_a_zip_of_rasters(run, tmp_path, make):
    series = run(make(tmp_path))
    seen = ~np.isnan(stacks.cube()).all(axis=0)
    np.testing.assert_allclose(series.values, stacks.cube()[:, seen].T, atol=1e-5)
    assert [str(day).replace("-", "") for day in series.dates] == list(stacks.DATES)
    np.testing.assert_allclose(series.xy[0], stacks.centre(0, 0), atol=1e-9)


def test_a_zip_of_rasters_that_do_not_belong_together(run, tmp_path):
    path = stacks.zipped(tmp_path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.write(tmp_path / "disp" / "disp_20200103.tif", "disp/coherence_20200103.tif")
    with pytest.raises(QgsProcessingException, match=r"disp.zip contains 2 kinds of raster \(coherence_#.tif, disp_#"):
        run(path)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("disp_20200103.tif", b"half a file")
        archive.writestr("disp_20200115.tif", b"half a file")
    with pytest.raises(QgsProcessingException, match=r"disp_20200103.tif is not a readable raster"):
        run(path)
    assert not (tmp_path / "out.gpkg").exists()


def test_choices_as_json(run, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(tables.plain())
    plain = run(path)
    choices = {"unit": "cm", "sign": "away", "component": "up"}
    as_text = run(path, CHOICES=json.dumps(choices))
    np.testing.assert_allclose(as_text.values, -10 * plain.values)
    assert as_text.component == "up"
    file = tmp_path / "choices.json"
    file.write_text(json.dumps(choices))
    np.testing.assert_allclose(run(path, CHOICES=str(file), UNIT="mm").values, -plain.values)
    with pytest.raises(QgsProcessingException, match="'unit' is 'km'"):
        run(path, CHOICES='{"unit": "km"}')
    with pytest.raises(QgsProcessingException, match="neither valid JSON nor an existing file"):
        run(path, CHOICES="nothing")


def test_hawaii_rasters(run, feedback):
    folder = DATA / "hawaii"
    if not folder.exists():
        pytest.skip("the real data are not on this machine")
    series = run(folder / "displacement_20160711_20160723.tif", UNIT="m")
    assert [str(d) for d in series.dates] == [
        "2016-07-11", "2016-07-23", "2016-08-04", "2016-08-16", "2016-09-09", "2016-09-21",
    ]  # fmt: skip
    assert (series.values[:, 0] == 0).all()
    assert any("5 files named displacement_YYYYMMDD_YYYYMMDD.tif" in w for w in feedback.warnings)


@pytest.mark.parametrize("kind", ["gpkg", "shp", "tif", "csv"])
def test_a_preview_reads_only_the_head(qgis_app, tmp_path, kind):
    from slopemuse.plugin.core.io.insar.options import ImportOptions
    from slopemuse.plugin.core.io.insar.reader import interpret
    from slopemuse.plugin.importing.delivery import open_delivery

    rows = [f"p{i},{7 + i * 1e-5:.5f},45,0,{i % 7}" for i in range(12_000)]
    text = "\n".join(["CODE,LON,LAT,D20200103,D20200115", *rows]) + "\n"
    if kind == "csv":
        path = tmp_path / "large.csv"
        path.write_text(text)
    elif kind == "tif":
        from osgeo import gdal

        path = tmp_path / "large.tif"
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), 100, 120, 2, gdal.GDT_Float32)
        dataset.SetGeoTransform([7, 1e-4, 0, 45, 0, -1e-4])
        dataset.SetProjection("EPSG:4326")
        for k, day in enumerate(("20200103", "20200115")):
            dataset.GetRasterBand(k + 1).SetDescription(day)
            dataset.GetRasterBand(k + 1).WriteArray(np.full((120, 100), 1.0 + k))
        dataset = None
    else:
        path = vectors.vector(tmp_path / f"large.{kind}", text, x="LON", y="LAT", without=("LON", "LAT"))
    options = ImportOptions()
    head = interpret(open_delivery(path, options, head_only=True), options).series
    assert 5000 <= head.n_points <= 6400
    assert interpret(open_delivery(path, options), options).series.n_points == 12_000


def test_a_geopackage_with_one_row_per_point_and_date(run, tmp_path):
    path = str(tmp_path / "long.gpkg")
    pids, days = ["9007199254740993", "9007199254740992"], ["2020/01/01", "2020/01/13"]
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    layer = dataset.CreateLayer("long", reference, ogr.wkbPoint)
    for name, kind in (("pid", ogr.OFTInteger64), ("date", ogr.OFTDate), ("los_mm", ogr.OFTReal)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    for k in range(4):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["pid"], feature["date"], feature["los_mm"] = int(pids[k % 2]), days[k // 2], k + 0.25
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({400_000 + 30 * (k % 2)} 5000000)"))
        layer.CreateFeature(feature)
    layer = dataset = feature = None
    read = run(path)
    # ids above 2^53 remain distinct
    assert read.pids.tolist() == pids
    np.testing.assert_allclose(read.values, [[0.25, 2.25], [1.25, 3.25]])


def test_the_unit_in_the_names_of_fields(run, tmp_path):
    path = str(tmp_path / "cm.gpkg")
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    layer = dataset.CreateLayer("cm", wgs84, ogr.wkbPoint)
    for name in ("20200103 [cm]", "20200115 [cm]"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (7.1 45.2)"))
    feature.SetField(1, -1.25)
    feature.SetField(0, 0.5)
    layer.CreateFeature(feature)
    feature = layer = dataset = None
    assert run(path).values.tolist() == [[5.0, -12.5]]
