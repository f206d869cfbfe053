"""Each invalid layer raises a one-sentence error that names the layer, the row or field, and the remedy."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer
from slopemuse.plugin.core.common.errors import Cancelled, InputError
from slopemuse.plugin.layers import (
    MAX_DATE_FIELDS,
    layer_info,
    link_companions,
    read_series,
    read_table,
    write_points,
    write_series,
)
from slopemuse.tests.progress import CancelledProgress

pytestmark = pytest.mark.usefixtures("qgis_app")
DAYS = ("D20200101", "D20200113")


def memory_points(rows, fields=DAYS):
    """Return a memory layer named slope; a row contains ID, values and, optionally, a point (None for no geometry)."""
    texts = [bool(rows) and isinstance(rows[0][1 + j], str) for j in range(len(fields))]
    kinds = ["field=pid:string", *(f"field={f}:{'string' if t else 'double'}" for f, t in zip(fields, texts))]
    layer = QgsVectorLayer("Point?crs=EPSG:32649&" + "&".join(kinds), "slope", "memory")
    features = []
    for i, row in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row[: 1 + len(fields)]))
        point = row[-1] if len(row) > 1 + len(fields) else (i, i)
        if point is not None:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*point)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def error_message(layer, **arguments):
    """Return the message of the error raised when the layer is read."""
    with pytest.raises(InputError) as caught:
        read_series(layer, **arguments)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def test_empty_layer_and_empty_selection():
    assert error_message(memory_points([])) == "slope has no points; at least one is required."
    layer = memory_points([("a", 1.0, 2.0)])
    assert error_message(layer, selected_only=True) == "slope has no selected points; at least one is required."


def test_no_dates_and_one_date():
    sentence = error_message(memory_points([("a", 1.0, 2.0)], fields=("height", "rate")))
    assert sentence.startswith("slope has no date columns; columns such as D20190101")
    sentence = error_message(memory_points([("a", 1.0)], fields=("D20200101",)))
    assert sentence == "slope has only one date column, 'D20200101'; a series requires at least 2."


def test_duplicate_dates():
    layer = memory_points([("a", 1.0, 2.0)], fields=("D20200101", "D_20200101"))
    assert error_message(layer) == ("slope has two columns for 2020-01-01, 'D20200101' and 'D_20200101'; remove one.")


def test_too_many_dates():
    days = np.datetime64("2016-01-01") + np.arange(MAX_DATE_FIELDS + 1)
    fields = ["D" + str(day).replace("-", "") for day in days]
    layer = QgsVectorLayer("Point?crs=EPSG:32649&" + "&".join(f"field={f}:double" for f in fields), "slope", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(1, 1)))
    layer.dataProvider().addFeatures([feature])
    assert "has 1,901 dates, but at most 1,900 can be read; remove some date fields" in error_message(layer)


def test_as_many_dates_as_a_layer_holds(make_series, tmp_path):
    series = make_series(n_points=3, n_dates=MAX_DATE_FIELDS)
    write_series(str(tmp_path / "a.gpkg"), series)
    np.testing.assert_array_equal(read_series(QgsVectorLayer(str(tmp_path / "a.gpkg"))).values, series.values)


def test_text_among_the_numbers_is_reported(listener):
    layer = memory_points([("a", "1.5", " 2 "), ("b", "#NUM!", ""), ("c", "−3", "x")])
    read = read_series(layer, feedback=listener)
    np.testing.assert_array_equal(read.values, [[1.5, 2], [np.nan, np.nan], [-3, np.nan]])
    assert listener.warnings == [
        "2 date fields of slope contain non-numeric text, which is treated as missing "
        "(for example, '#NUM!' in row 2 of D20200101); correct the text if a value was intended."
    ]


def test_text_without_any_number():
    layer = memory_points([("a", "bad", "1"), ("b", "", "2")])
    assert error_message(layer) == (
        "The field D20200101 of slope contains no numbers (for example, 'bad' in row 1); "
        "rename the field if it does not contain displacements, or correct the values."
    )


def test_infinite_value():
    layer = memory_points([("a", 1.0, 2.0), ("b", float("-inf"), 2.0)])
    assert (
        error_message(layer)
        == "The field D20200101 of slope contains an infinite value in row 2; clear or correct the value."
    )
    layer = memory_points([("a", "1", "2"), ("b", "1", "inf")])
    assert (
        error_message(layer)
        == "The field D20200113 of slope contains an infinite value in row 2; clear or correct the value."
    )


def test_points_without_values_and_a_single_point_are_kept():
    layer = memory_points([("a", None, None), ("b", 1.0, None)])
    read = read_series(layer)
    np.testing.assert_array_equal(read.values, [[np.nan, np.nan], [1, np.nan]])
    single = read_series(memory_points([("only", 1.0, 2.0)]))
    assert (single.n_points, single.n_dates) == (1, 2)


def test_missing_crs_is_reported(listener):
    layer = memory_points([("a", 1.0, 2.0)])
    layer.setCrs(QgsCoordinateReferenceSystem())
    read = read_series(layer, feedback=listener)
    assert read.crs == ""
    assert listener.warnings == [
        "The layer slope has no CRS, so distances are unknown; set the CRS in the layer properties."
    ]


def test_duplicated_and_missing_ids():
    layer = memory_points([("a", 1.0, 2.0), ("b", 1.0, 2.0), ("a", 3.0, 4.0)])
    assert error_message(layer) == "slope: The point ID a occurs more than once; assign a unique ID to every point."
    layer = memory_points([("a", 1.0, 2.0), (None, 1.0, 2.0)])
    assert error_message(layer) == "slope: The point in row 2 has no pid; assign a unique ID to every point."
    # two points with the same coordinates are two points
    assert read_series(memory_points([("a", 1.0, 2.0, (5, 5)), ("b", 1.0, 2.0, (5, 5))])).n_points == 2


def test_points_without_a_place():
    layer = memory_points([("a", 1.0, 2.0, (1, 1)), ("b", 1.0, 2.0, None), ("c", 1.0, 2.0, None)])
    assert error_message(layer).startswith(
        "2 points of slope have no geometry or are not single points (first: row 2);"
    )


def test_several_points_in_one_row():
    layer = QgsVectorLayer("MultiPoint?crs=EPSG:32649&field=D20200101:double&field=D20200113:double", "many", "memory")
    for wkt in ("MULTIPOINT (3 4)", "MULTIPOINT (1 2, 3 4)"):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    assert error_message(layer).startswith("1 point of many has no geometry or is not a single point (row 2);")
    layer.dataProvider().deleteFeatures([2])
    assert read_series(layer).xy.tolist() == [[3, 4]]


def test_no_points_layer():
    layer = QgsVectorLayer("Polygon?field=D20200101:double&field=D20200113:double", "areas", "memory")
    assert error_message(layer) == "areas is not a point layer; provide a point layer with displacement series."
    layer = QgsVectorLayer("NoGeometry?field=D20200101:double&field=D20200113:double", "table", "memory")
    assert error_message(layer) == (
        "table is a table without points; import the file with “Import InSAR series”, which makes a point layer of it."
    )


def test_broken_layer(tmp_path):
    layer = QgsVectorLayer(str(tmp_path / "absent.gpkg"), "absent")
    assert error_message(layer) == "The layer absent cannot be opened; repair its data source or load the layer again."
    with pytest.raises(InputError, match=r"The layer absent cannot be opened; repair its data source"):
        read_table(layer)


def test_file_that_broke_after_it_was_loaded(make_series, tmp_path):
    path = tmp_path / "a.gpkg"
    write_series(str(path), make_series(n_points=3000, n_dates=50))
    layer = QgsVectorLayer(str(path), "broken")
    full = path.read_bytes()
    path.write_bytes(full[: len(full) // 2])
    sentence = error_message(layer)
    assert "broken" in sentence or "a cannot be read" in sentence
    path.write_bytes(b"")
    assert "broken" in error_message(layer)


def test_table_without_columns(tmp_path):
    layer = QgsVectorLayer("NoGeometry", "bare", "memory")
    with pytest.raises(InputError, match=r"The table bare has no columns; use a table with a header row"):
        read_table(layer)


def test_unknown_component_and_invalid_direction_vector(make_series, tmp_path):
    path = str(tmp_path / "a.gpkg")
    write_series(path, make_series(), extra={"component": "sideways"})
    assert "a: The component 'sideways' is unknown; use one of los, east" in error_message(QgsVectorLayer(path, "a"))
    columns = {name: np.full(5, 0.9) for name in ("los_east", "los_north", "los_up")}
    write_series(path, make_series(attributes=columns))
    assert "a: The direction vector of point p0 has a length of 1.559" in error_message(QgsVectorLayer(path, "a"))


@pytest.mark.parametrize("lineage", ['"{"', "5", '{"dates_seen": [1]}', '"[]"'])
def test_damaged_lineage(make_series, tmp_path, lineage):
    layer = memory_points([("a", 1.0, 2.0)])
    layer.setCustomProperty("slopemuse/info", f'{{"lineage": {lineage}}}')
    assert error_message(layer) == (
        "slope: The lineage in the metadata of the layer is damaged, so the origin of its values is unknown; "
        "create the layer again, or remove the metadata."
    )


def test_metadata_of_other_programs_are_ignored(tmp_path):
    layer = memory_points([("a", 1.0, 2.0)])
    for text in ("no json", "[1, 2]", '{"companions": 3}'):
        layer.setCustomProperty("slopemuse/info", text)
        assert read_series(layer).component == "los"


def test_companions_of_another_layer_are_refused(make_series, tmp_path):
    series = make_series()
    write_series(str(tmp_path / "a.gpkg"), series)
    layer = QgsVectorLayer(str(tmp_path / "a.gpkg"), "a")
    for name, other in (("fewer dates", series.dates_where(np.arange(3))), ("fewer points", series.points([0, 1]))):
        path = str(tmp_path / f"{name}.gpkg")
        write_series(path, other, prefix="S")
        sentence = error_message(layer, sigma=QgsVectorLayer(path, name))
        assert f"the companion layer {name} does not contain" in sentence
        assert "use the companion layer of the same run" in sentence
    bare = memory_points([("a", 1.0, 2.0)])
    bare.dataProvider().deleteAttributes([0])
    bare.updateFields()
    bare.setName("bare")
    few = read_series(memory_points([("a", 1.0, 2.0), ("b", 1.0, 2.0)]))
    write_series(str(tmp_path / "few.gpkg"), few)
    layer = QgsVectorLayer(str(tmp_path / "few.gpkg"), "few")
    assert "the companion layer bare has no field pid" in error_message(layer, sigma=bare)


def test_a_missing_companion_is_ignored(make_series, tmp_path):
    path = str(tmp_path / "a.gpkg")
    write_series(path, make_series())
    link_companions({"series": path, "sigma": str(tmp_path / "absent.gpkg")})
    assert read_series(QgsVectorLayer(path)).n_points == 5


def test_cancel_while_reading(make_series, tmp_path):

    write_points(str(tmp_path / "b.gpkg"), np.zeros((3, 2)), "EPSG:4326", {"D20200101": np.ones(3)})
    write_series(str(tmp_path / "a.gpkg"), make_series())
    with pytest.raises(Cancelled):
        read_series(QgsVectorLayer(str(tmp_path / "a.gpkg")), feedback=CancelledProgress())


@pytest.mark.parametrize(
    "text", ["[" * 200_000, '{"lineage":' + '{"a":' * 100_000, '{"component": NaN, "companions": [1]}']
)
def test_malformed_metadata_raise_no_error(tmp_path, text):
    from osgeo import gdal

    path = str(tmp_path / "a.gpkg")
    write_points(path, np.array([[5e5, 4e6]]), "EPSG:32633", {"pid": np.array(["a"])})
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.GetLayer(0).SetMetadataItem("info", text, "SLOPEMUSE")
    dataset = None
    assert "lineage" not in layer_info(path)


def test_metadata_of_a_vrt_with_a_remote_source_are_not_read(tmp_path):
    path = tmp_path / "a.vrt"
    told = "<SrcDataSource>/vsicurl/http://127.0.0.1:9/a.csv</SrcDataSource>"
    path.write_text(f'<OGRVRTDataSource><OGRVRTLayer name="a">{told}</OGRVRTLayer></OGRVRTDataSource>')
    assert layer_info(str(path)) == {}


def test_a_text_of_a_million_letters_takes_little_memory(tmp_path):
    """5,000 rows with the width of the longest text would require 5 GB."""
    path = str(tmp_path / "a.gpkg")
    notes = np.array([""] * 5000, dtype=object)
    notes[3] = "n" * 1_000_000
    xy = np.column_stack([5e5 + np.arange(5000.0), np.full(5000, 4e6)])
    days = {day: np.arange(5000.0) for day in DAYS}
    write_points(path, xy, "EPSG:32633", {"pid": np.arange(5000), "note": notes, **days})
    tracemalloc.start()
    assert read_series(QgsVectorLayer(path)).n_points == 5000
    assert tracemalloc.get_traced_memory()[1] < 600e6
    tracemalloc.stop()


def test_long_texts_of_a_layer_take_little_memory(tmp_path):
    """20,000 rows with the width of the longest text would require 4 GB."""
    path = str(tmp_path / "a.gpkg")
    pids, notes = (np.array([f"{k}" for k in range(20_000)], dtype=object) for _ in range(2))
    notes[3] = "n" * 50_000
    xy = np.column_stack([5e5 + np.arange(20_000.0), np.full(20_000, 4e6)])
    days = {day: np.arange(20_000.0) for day in DAYS}
    write_points(path, xy, "EPSG:32633", {"pid": pids, "note": notes, **days})
    tracemalloc.start()
    assert read_series(QgsVectorLayer(path)).n_points == 20_000
    assert tracemalloc.get_traced_memory()[1] < 600e6
    tracemalloc.stop()
    pids[3] = notes[3]
    write_points(path, xy, "EPSG:32633", {"pid": pids, **days})
    assert "The ID in row 4 (" in error_message(QgsVectorLayer(path))
