"""Layers of every provider and format are read as the same arrays, with NULL as NaN."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from slopemuse.plugin.layers import date_fields, ogr_source, read_series, write_series, write_table
from slopemuse.plugin.support.compat import field_type

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.mark.parametrize("n_dates", [119, 120, 121, 126, 127, 400])
def test_many_fields(make_series, tmp_path, n_dates, assert_same_series):
    """The Arrow stream of GDAL 3.6 hangs above 126 fields, and returns 0 for NULL without masked arrays."""
    series = make_series(n_dates=n_dates)
    write_series(str(tmp_path / "a.gpkg"), series)
    read = read_series(QgsVectorLayer(str(tmp_path / "a.gpkg")))
    assert_same_series(read, series)
    assert not (read.values == 0).any()
    assert read.lineage == series.lineage
    assert read.component == "los"


def test_more_rows_than_a_batch(make_series, tmp_path, listener, assert_same_series):
    series = make_series(n_points=12_345, n_dates=7)
    write_series(str(tmp_path / "a.gpkg"), series)
    assert_same_series(read_series(QgsVectorLayer(str(tmp_path / "a.gpkg")), feedback=listener), series)
    assert len(listener.fractions) >= 6
    assert listener.fractions == sorted(listener.fractions)
    assert not listener.warnings


def test_a_layer_with_gaps_in_its_feature_ids_is_read_completely(make_series, tmp_path):
    """With gaps in the feature IDs, one of twenty reads with GDAL 3.10 returned 5,000 rows with arbitrary numbers."""
    series = make_series(n_points=3_000, n_dates=130)
    path = str(tmp_path / "a.gpkg")
    write_series(path, series)
    dataset = ogr.Open(path, 1)
    dataset.ExecuteSQL("DELETE FROM a WHERE fid % 3 = 0")
    dataset = None
    kept = np.arange(1, 3_001) % 3 != 0
    for _ in range(15):
        read = read_series(QgsVectorLayer(path))
        assert read.pids.tolist() == series.pids[kept].tolist()
        np.testing.assert_allclose(read.values, series.values[kept], rtol=1e-6)
    assert gdal.GetThreadLocalConfigOption("OGR_GPKG_STREAM_BASE_IMPL") is None


def test_a_first_feature_id_of_0_is_a_gap_of_the_ids(make_series, tmp_path, monkeypatch):
    """GDAL compares the minimum and maximum ID with 1 and the row count, so the IDs 0, 2, 3 have a gap, too."""
    monkeypatch.setattr(ogr_source, "_COMPLETE_BATCHES_SINCE", 99_00_00_00)
    path = str(tmp_path / "a.gpkg")
    write_series(path, make_series(n_points=3))
    for statement, option in (("", None), ("UPDATE a SET fid = 0 WHERE fid = 1", "YES")):
        if statement:
            dataset = ogr.Open(path, 1)
            dataset.ExecuteSQL(statement)
            dataset = None
        with ogr_source.open_gdal_table(path, 0, "a"):
            assert gdal.GetThreadLocalConfigOption("OGR_GPKG_STREAM_BASE_IMPL") == option


@pytest.mark.parametrize("n_dates", [4, 127, 400])
def test_memory_layer(make_series, n_dates, assert_same_series, memory_layer):
    series = make_series(n_dates=n_dates)
    assert_same_series(read_series(memory_layer(series)), series)


def test_uncommitted_edits_are_read(make_series, tmp_path, assert_same_series):
    series = make_series()
    write_series(str(tmp_path / "a.gpkg"), series)
    layer = QgsVectorLayer(str(tmp_path / "a.gpkg"))
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().lookupField("D20160801"), 77.0)
    layer.changeAttributeValue(2, layer.fields().lookupField("D20160801"), None)
    layer.changeGeometry(3, QgsGeometry.fromPointXY(QgsPointXY(1, 2)))
    layer.deleteFeature(4)
    for pid in ("new1", "new2"):
        # QGIS sets the primary key of a new feature to the text "Autogenerate"
        feature = QgsFeature(layer.fields())
        feature.setAttribute("fid", "Autogenerate")
        feature.setAttribute("pid", pid)
        feature.setAttribute("D20160807", 5.0)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(8, 9)))
        layer.addFeature(feature)
    read = read_series(layer)
    shown = [str(f["pid"]) for f in layer.getFeatures()]
    assert read.pids.tolist() == shown
    row = {pid: i for i, pid in enumerate(shown)}
    assert set(row) == {"p0", "p1", "p2", "p4", "new1", "new2"}
    assert read.values[row["p0"], 0] == 77
    assert np.isnan(read.values[row["p1"], 0])
    assert read.xy[row["p2"]].tolist() == [1, 2]
    np.testing.assert_array_equal(read.values[row["new2"]], [np.nan, 5, np.nan, np.nan])
    assert "fid" not in read.attributes
    layer.rollBack()
    assert_same_series(read_series(layer), series)


def test_subset_selection_and_both(make_series, tmp_path):
    series = make_series()
    write_series(str(tmp_path / "a.gpkg"), series)
    layer = QgsVectorLayer(str(tmp_path / "a.gpkg"))
    layer.selectByIds([4, 2])
    assert read_series(layer, selected_only=True).pids.tolist() == ["p1", "p3"]
    layer.setSubsetString("pid <> 'p1'")
    read = read_series(layer)
    assert read.pids.tolist() == ["p0", "p2", "p3", "p4"]
    np.testing.assert_array_equal(read.values, series.values[[0, 2, 3, 4]])
    # setting the filter clears the selection
    layer.selectByIds([4])
    assert read_series(layer, selected_only=True).pids.tolist() == ["p3"]
    assert read.lineage == series.lineage


def test_joined_and_computed_fields(make_series, tmp_path):
    series = make_series()
    write_series(str(tmp_path / "a.gpkg"), series)
    write_table(
        str(tmp_path / "more.gpkg"), {"id": np.array(["p0", "p2", "p1"]), "slope": np.array([10.0, np.nan, 30.0])}
    )
    layer, more = QgsVectorLayer(str(tmp_path / "a.gpkg")), QgsVectorLayer(str(tmp_path / "more.gpkg"))
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(more)
    join.setJoinFieldName("id")
    join.setTargetFieldName("pid")
    join.setPrefix("")
    join.setUsingMemoryCache(True)
    layer.addJoin(join)
    layer.addExpressionField('"coherence" * 2', QgsField("twice", field_type("double")))
    read = read_series(layer)
    np.testing.assert_array_equal(read.attributes["slope"], [10, 30, np.nan, np.nan, np.nan])
    np.testing.assert_allclose(read.attributes["twice"], 2 * series.attributes["coherence"])
    np.testing.assert_array_equal(read.values, series.values)


@pytest.mark.parametrize(
    ("suffix", "driver"), [("geojson", "GeoJSON"), ("fgb", "FlatGeobuf"), ("sqlite", "SQLite"), ("parquet", "Parquet")]
)
def test_other_formats(make_series, tmp_path, suffix, driver, assert_same_series):
    if ogr.GetDriverByName(driver) is None:
        pytest.skip(f"this GDAL has no driver {driver}")
    series = make_series(n_dates=130)
    path = str(tmp_path / f"a.{suffix}")
    write_series(path, series)
    read = read_series(QgsVectorLayer(path))
    np.testing.assert_allclose(read.xy, series.xy, atol=1e-6)
    assert_same_series(read.with_(xy=series.xy), series)


def test_shapefile(make_series, tmp_path, assert_same_series):
    """The field names of shapefiles have at most ten characters, as in those written by EGMStoolkit."""
    series = make_series(n_dates=30)
    write_series(str(tmp_path / "a.shp"), series)
    layer = QgsVectorLayer(str(tmp_path / "a.shp"))
    assert max(map(len, layer.fields().names())) <= 10
    assert_same_series(read_series(layer), series)
    # a subset of the shapefile
    layer.setSubsetString("pid = 'p3'")
    assert read_series(layer).pids.tolist() == ["p3"]


def test_delimited_text(make_series, tmp_path, assert_same_series):
    series = make_series()
    lines = ["pid;x;y;coherence;height;" + ";".join("D" + str(d).replace("-", "") for d in series.dates)]
    for i in range(series.n_points):
        numbers = [series.attributes["coherence"][i], series.attributes["height"][i], *series.values[i]]
        cells = [series.pids[i], *series.xy[i], *("" if np.isnan(v) else v for v in numbers)]
        lines.append(";".join(map(str, cells)))
    path = tmp_path / "a.csv"
    path.write_text("\n".join(lines) + "\n")
    for detect in ("yes", "no"):
        uri = f"{path.as_uri()}?delimiter=;&xField=x&yField=y&crs=EPSG:32649&detectTypes={detect}"
        layer = QgsVectorLayer(uri, "text", "delimitedtext")
        assert layer.isValid()
        read = read_series(layer)
        assert_same_series(read.with_(attributes={n: read.attributes[n] for n in series.attributes}), series)


def test_rows_are_in_the_order_of_the_layer(make_series, tmp_path):
    """The arrays have the row order of QGIS, which is by feature ID, even if IDs do not ascend on insertion."""
    path = tmp_path / "a.gpkg"
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    table = data.CreateLayer("a", None, ogr.wkbPoint)
    for name in ("D20200101", "D20200113"):
        table.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
    for fid in (50, 3, 888_888, 7):
        feature = ogr.Feature(table.GetLayerDefn())
        feature.SetFID(fid)
        feature["D20200101"], feature["D20200113"] = fid, -fid
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({fid} 1)"))
        table.CreateFeature(feature)
    feature = table = data = None
    layer = QgsVectorLayer(str(path))
    read = read_series(layer)
    shown = [f.id() for f in layer.getFeatures()]
    # without an ID field, the feature IDs are used
    assert read.pids.tolist() == [str(fid) for fid in shown]
    assert read.values[:, 0].tolist() == shown
    assert read.xy[:, 0].tolist() == shown
    layer.selectByIds([888_888, 7])
    assert read_series(layer, selected_only=True).pids.tolist() == ["7", "888888"]


def test_date_fields_in_any_order_and_form(tmp_path):
    path = tmp_path / "a.gpkg"
    columns = {"20200301": [3.0], "PID": ["x"], "20200101": [1.0], "note": ["n"], "20200201": [2.0]}
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    table = data.CreateLayer("a", None, ogr.wkbPoint)
    for name, values in columns.items():
        table.CreateField(ogr.FieldDefn(name, ogr.OFTReal if isinstance(values[0], float) else ogr.OFTString))
    feature = ogr.Feature(table.GetLayerDefn())
    for name, values in columns.items():
        feature[name] = values[0]
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT Z (1 2 3)"))
    table.CreateFeature(feature)
    feature = table = data = None
    layer = QgsVectorLayer(str(path))
    assert [name for name, _ in date_fields(layer)] == ["20200101", "20200201", "20200301"]
    read = read_series(layer)
    assert read.values.tolist() == [[1, 2, 3]]
    assert read.pids.tolist() == ["x"]
    assert read.xy.tolist() == [[1, 2]]
    assert read.attributes == {}


def test_long_whole_number_ids(make_series, tmp_path):
    """Integer IDs above 2**53 that differ by one remain distinct."""
    series = make_series(n_points=3)
    ids = [9_007_199_254_740_993, 9_007_199_254_740_992, 12]
    path = tmp_path / "a.geojson"
    features = ",".join(
        f'{{"type": "Feature", "properties": {{"pid": {pid}, "D20200101": 1.5, "D20200107": null}}, '
        f'"geometry": {{"type": "Point", "coordinates": [{i}, 0]}}}}'
        for i, pid in enumerate(ids)
    )
    path.write_text(f'{{"type": "FeatureCollection", "features": [{features}]}}')
    read = read_series(QgsVectorLayer(str(path)))
    assert read.pids.tolist() == [str(pid) for pid in ids]
    assert series.n_points == read.n_points
    assert np.isnan(read.values[:, 1]).all()


def test_raw_gdal_without_masks_would_be_wrong(make_series, tmp_path):
    """Without masked arrays, GDAL returns 0 for NULL."""
    series = make_series()
    write_series(str(tmp_path / "a.gpkg"), series)
    source = gdal.OpenEx(str(tmp_path / "a.gpkg"), gdal.OF_VECTOR)
    batch = next(iter(source.GetLayer(0).GetArrowStreamAsNumPy(["USE_MASKED_ARRAYS=NO"])))
    assert np.isnan(series.values[1, 3])
    assert batch["D20160819"][1] == 0
