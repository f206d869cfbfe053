"""Every format stores rows, missing values and lineage, or reports what it cannot store."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsFeatureRequest, QgsFeatureSource, QgsRectangle, QgsVectorLayer
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.layers import (
    MAX_DATE_FIELDS,
    geopackage,
    layer_info,
    link_companions,
    read_series,
    read_table,
    write_points,
    write_series,
    write_table,
)

pytestmark = pytest.mark.usefixtures("qgis_app")
FORMATS = ("gpkg", "shp", "csv", "geojson", "fgb", "sqlite")


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_format_stores_rows_missing_values_and_metadata(make_series, tmp_path, suffix):
    series = make_series(n_points=60, n_dates=5, component="up")
    path = str(tmp_path / f"a.{suffix}")
    write_series(path, series, extra={"role": "series"})
    assert not [p for p in tmp_path.iterdir() if p.name.startswith(".")]
    layer = QgsVectorLayer(path)
    info = layer_info(layer)
    assert (info["component"], info["role"], info["unit"]) == ("up", "series", "mm")
    assert Lineage.from_json(info["lineage"]) == series.lineage
    if suffix == "csv":
        table = read_table(layer)
        assert table["pid"].tolist() == series.pids.tolist()
        np.testing.assert_allclose(table["X"].astype(float), series.xy[:, 0])
        assert (table["D20160801"] == "").sum() == np.isnan(series.values[:, 0]).sum()
        return
    read = read_series(layer)
    assert read.pids.tolist() == series.pids.tolist()
    np.testing.assert_allclose(read.values, series.values)
    assert (read.component, read.lineage) == ("up", series.lineage)


def test_wide_layers_have_larger_pages_and_the_same_content(make_series, tmp_path, monkeypatch):
    series = make_series(n_points=300, n_dates=40)
    paths = [str(tmp_path / name) for name in ("small.gpkg", "large.gpkg")]
    write_series(paths[0], series)
    monkeypatch.setattr(geopackage, "_MANY_NUMBERS", 300 * 40)
    write_series(paths[1], series)
    sizes, reads = [], []
    for path in paths:
        with closing(sqlite3.connect(path)) as connection:
            sizes.append(connection.execute("PRAGMA page_size").fetchone()[0])
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert connection.execute("PRAGMA application_id").fetchone()[0] == 0x47504B47
        layer = QgsVectorLayer(path)
        assert layer.hasSpatialIndex() == QgsFeatureSource.SpatialIndexPresence.SpatialIndexPresent
        west = QgsRectangle(*series.xy.min(axis=0), *np.median(series.xy, axis=0))
        reads.append((read_series(layer), sorted(f["pid"] for f in layer.getFeatures(QgsFeatureRequest(west)))))
    assert sizes == [4096, 16384]
    assert reads[0] == reads[1] and 0 < len(reads[0][1]) < 300


def test_csv_with_metadata_as_delimited_text(make_series, tmp_path):
    series = make_series(component="east")
    path = tmp_path / "a.csv"
    write_series(str(path), series)
    layer = QgsVectorLayer(f"{path.as_uri()}?xField=X&yField=Y&crs=EPSG:32649", "a", "delimitedtext")
    read = read_series(layer)
    np.testing.assert_allclose(read.values, series.values)
    assert (read.component, read.lineage) == ("east", series.lineage)


def test_companions_of_formats_without_metadata(make_series, tmp_path):
    paths = {role: str(tmp_path / f"{role}.geojson") for role in ("series", "sigma")}
    for role, path in paths.items():
        write_series(path, make_series(), extra={"role": role})
    before = Path(paths["series"]).read_bytes()
    link_companions(paths)
    assert Path(paths["series"]).read_bytes() == before
    assert layer_info(paths["series"])["companions"] == {"sigma": paths["sigma"]}
    assert layer_info(paths["sigma"])["role"] == "sigma"
    # a table that replaces a layer does not inherit the metadata of the layer
    write_table(paths["sigma"], {"n": np.arange(3)})
    assert layer_info(paths["sigma"]) == {}


def test_sigma_values_are_written_instead_of_displacement(make_series, tmp_path):
    path = str(tmp_path / "s.gpkg")
    write_series(path, make_series(), prefix="S", values=np.full((5, 4), 2.5))
    table = read_table(QgsVectorLayer(path))
    assert [name for name in table if name[1:].isdigit()] == ["S20160801", "S20160807", "S20160813", "S20160819"]
    assert table["S20160807"].tolist() == [2.5] * 5


def test_field_names_reserved_by_gdal(tmp_path):
    path = str(tmp_path / "select.gpkg")
    columns = {"fid": np.array([9, 8]), "geom": np.array(["a", "b"]), 'od"d; name': np.array([1.5, np.nan])}
    write_points(path, np.array([[1.0, 2], [3, 4]]), "EPSG:4326", columns)
    table = read_table(QgsVectorLayer(path))
    assert table["fid"].tolist() == [9, 8]
    assert table["geom"].tolist() == ["a", "b"]
    assert np.isnan(table['od"d; name'][1])
    assert [f.geometry().asPoint().y() for f in QgsVectorLayer(path).getFeatures()] == [2, 4]


def test_points_without_coordinates_and_empty_layers(tmp_path):
    path = str(tmp_path / "a.gpkg")
    write_points(path, np.array([[1.0, 2], [np.nan, 4]]), "", {"n": np.array([1, 2])})
    layer = QgsVectorLayer(path)
    assert [f.hasGeometry() for f in layer.getFeatures()] == [True, False]
    write_points(path, np.empty((0, 2)), "EPSG:4326", {"n": np.empty(0)})
    assert QgsVectorLayer(path).featureCount() == 0


def test_a_missing_crs_is_preserved(make_series, tmp_path, listener):
    path = str(tmp_path / "a.gpkg")
    write_series(path, make_series(crs=""))
    layer = QgsVectorLayer(path, "a")
    assert not layer.crs().isGeographic()
    read = read_series(layer, feedback=listener)
    assert read.crs == ""
    assert "has no CRS" in listener.warnings[0]
    write_series(path, read)
    assert read_series(QgsVectorLayer(path)).crs == ""


def error_of_refused_output(path, write):
    """Return the message of the error raised by `write`, after checking that no file was created."""
    with pytest.raises(InputError) as caught:
        write()
    assert not path.exists()
    assert not list(path.parent.iterdir())
    return str(caught.value)


def test_outputs_that_exceed_the_limits_of_a_format_are_refused(make_series, tmp_path):
    def sentence(name, series, **arguments):
        path = tmp_path / name
        return error_of_refused_output(path, lambda: write_series(str(path), series, **arguments))

    assert "has 1,901 dates, but a layer can contain at most 1,900; use a larger step" in sentence(
        "a.gpkg", make_series(n_points=1, n_dates=MAX_DATE_FIELDS + 1)
    )
    assert "a.xyz has the extension 'xyz', which is not supported; write a GeoPackage" in sentence(
        "a.xyz", make_series()
    )
    assert "write a GeoPackage (.gpkg)" in sentence("noname", make_series())
    assert "a shapefile can contain at most 255" in sentence("a.shp", make_series(n_dates=256))
    assert "would require 6 fields, including velocity_std" in sentence(
        "a.shp", make_series(attributes={"velocity_std": np.ones(5)})
    )
    assert "The CRS 'EPSG:99999999' is unknown" in sentence("a.gpkg", make_series(crs="EPSG:99999999"))
    wide = {f"a{i}": np.ones(5) for i in range(200)}
    assert "columns, but a GeoPackage can contain at most 1,998" in sentence(
        "a.gpkg", make_series(n_dates=1900, attributes=wide)
    )


@pytest.mark.parametrize("suffix", ["dxf", "gpx"])
def test_formats_without_fields_are_refused(make_series, tmp_path, suffix):
    series = make_series(crs="EPSG:4326", xy=np.column_stack([np.arange(5.0), np.arange(5.0)]))
    with pytest.raises(InputError, match=rf"a\.{suffix} cannot be written \(.+\); free up disk space, .* or format\.$"):
        write_series(str(tmp_path / f"a.{suffix}"), series)
    assert list(tmp_path.iterdir()) == []


def test_columns_that_differ_in_capitals(tmp_path):
    path = tmp_path / "t.gpkg"
    columns = {"Rain": np.ones(2), "rain": np.ones(2)}
    assert error_of_refused_output(path, lambda: write_table(str(path), columns)) == (
        "The names of the columns Rain and rain differ only in case; rename one of them."
    )


def test_a_table_that_gdal_does_not_create_is_reported(tmp_path, monkeypatch):
    def lost(path, *_):
        # GDAL creates the table when it closes the file, which may fail
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("CREATE TABLE gpkg_contents (srs_id INTEGER)")
        return True

    monkeypatch.setattr(geopackage, "_make", lost)
    with pytest.raises(InputError, match=r"drivers.gpkg cannot be written \(GDAL cannot create the table\)"):
        write_table(str(tmp_path / "drivers.gpkg"), {"level_m": np.zeros(3)})
    assert list(tmp_path.iterdir()) == []
