"""Series in Parquet and NetCDF files: written and read by algorithms, and read by the dock."""

from __future__ import annotations

import numpy as np
import pytest
from qgis import processing
from qgis.core import QgsGeometry, QgsPointXY, QgsProcessingContext, QgsProject, QgsRectangle, QgsVectorLayer
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import layer_info, read_series, read_table, series_days, write_series
from slopemuse.plugin.layers.same_files import parts_of
from slopemuse.plugin.layers.store_layers.file_layers import layer_of_file, make_points_layer
from slopemuse.plugin.queries.point_reader import PointReader
from slopemuse.tests.progress import RecordedProgress

N_POINTS, N_DATES = 40, 60


@pytest.fixture(params=["parquet", "nc"])
def suffix(request):
    """Return the suffix of each format whose package is installed."""
    pytest.importorskip({"parquet": "pyarrow.parquet", "nc": "h5py"}[request.param])
    return request.param


@pytest.fixture()
def series():
    """Return a series whose values encode point and date, with a gap in every row but the first."""
    values = np.arange(N_POINTS)[:, None] * 1000.0 + np.arange(N_DATES)[None, :] + 0.1
    for i in range(1, N_POINTS):
        values[i, (3 * i) % N_DATES] = np.nan
    return PointSeries(
        [f"p{i}é" for i in range(N_POINTS)],
        np.column_stack([400_000 + 10.0 * np.arange(N_POINTS), 3_430_000 + 5.0 * np.arange(N_POINTS)]),
        np.datetime64("2016-01-01") + 6 * np.arange(N_DATES),
        values,
        "EPSG:32649",
        attributes={"coherence": np.linspace(0.5, 0.9, N_POINTS), "height": np.append(np.nan, np.arange(1.0, 40))},
        lineage=Lineage("probe", {"X": 1.5}, ("abc",), ("G01",), (("2016-08-01", "2018-01-01"),)),
    )


def assert_same_series(read, series):
    assert read.pids.tolist() == series.pids.tolist()
    np.testing.assert_array_equal(read.xy, series.xy)
    np.testing.assert_array_equal(read.dates, series.dates)
    np.testing.assert_array_equal(read.values, series.values)
    assert read.crs == series.crs and read.component == series.component
    assert read.lineage.to_json() == series.lineage.to_json()
    for name, column in series.attributes.items():
        np.testing.assert_array_equal(read.attributes[name], column)


def test_results_with_companion_files(pair, series, tmp_path, suffix):
    """The files of one result are linked as companions, and the dock reads them together, as with GeoPackages."""
    write_series(str(tmp_path / f"in.{suffix}"), series)
    read = {}
    for kind in ("gpkg", suffix):
        paths = [str(tmp_path / f"{name}.{kind}") for name in ("days", "sigma", "flags")]
        outputs = dict(zip(("OUTPUT", "OUTPUT_SIGMA", "OUTPUT_FLAG"), paths))
        processing.run(pair, {"INPUT": str(tmp_path / f"in.{suffix}"), **outputs})
        layer = QgsVectorLayer(paths[0] if kind == "gpkg" else make_points_layer(paths[0]), "days", "ogr")
        assert sorted(layer_info(layer)["companions"]) == ["flag", "sigma"]
        opened = [QgsVectorLayer(path, "", "ogr") if kind == "gpkg" else layer_of_file(path) for path in paths]
        read[kind] = read_series(opened[0], sigma=opened[1], flags=opened[2])
        reader = PointReader()
        assert reader.is_daily(layer) and len(reader.days(layer)) == N_DATES
        picked = reader.read(layer, 3)
        np.testing.assert_array_equal(picked.series.values[0], series.values[2])
        np.testing.assert_array_equal(picked.series.sigma[0], read[kind].sigma[2])
        np.testing.assert_array_equal(picked.series.flags[0], read[kind].flags[2])
        np.testing.assert_array_equal(picked.series.dates, series.dates)
        area = QgsGeometry.fromRect(QgsRectangle(400_015, 3_430_000, 400_045, 3_440_000))
        gathered = reader.gathering(layer, area).read(RecordedProgress())
        np.testing.assert_array_equal(gathered.values, series.values[2:5])
        np.testing.assert_array_equal(gathered.xy, series.xy[2:5])
        assert reader.find(layer, QgsPointXY(*series.xy[5]), series.pids[5], 0).fid == 6
    assert_same_series(read[suffix], series)
    assert_same_series(read[suffix], read["gpkg"])
    np.testing.assert_array_equal(read[suffix].sigma, read["gpkg"].sigma)
    np.testing.assert_array_equal(read[suffix].flags, read["gpkg"].flags)
    assert read[suffix].content_hash() == read["gpkg"].content_hash()


def test_qgis_loads_the_points_layer(slopemuse, series, tmp_path, suffix):
    """When QGIS loads a result, it loads the points with the values of the last date, in the style of the result."""
    write_series(str(tmp_path / "in.gpkg"), series)
    target = str(tmp_path / f"out.{suffix}")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    details = QgsProcessingContext.LayerDetails("out", QgsProject.instance(), "OUTPUT")
    context.addLayerToLoadOnCompletion(target, details)
    processing.run("slopemuse:velocity", {"INPUT": str(tmp_path / "in.gpkg"), "OUTPUT": target}, context=context)
    (loaded,) = context.layersToLoadOnCompletion()
    assert loaded == target + ".gpkg"
    layer = QgsVectorLayer(loaded, "out", "ogr")
    context.layerToLoadOnCompletionDetails(loaded).postProcessor().postProcessLayer(layer, context, None)
    assert layer.featureCount() == N_POINTS and len(series_days(layer)) == N_DATES
    assert layer.renderer().classAttribute().strip('"') in layer.fields().names()
    features = {feature.id(): feature["displacement"] for feature in layer.getFeatures()}
    assert features[5] == series.values[4, -1]
    np.testing.assert_array_equal(read_series(layer).values, series.values)
    layer.selectByIds([2, 9])
    np.testing.assert_array_equal(read_series(layer, selected_only=True).values, series.values[[1, 8]])
    layer.setSubsetString("fid > 38")
    assert read_series(layer).pids.tolist() == series.pids[38:].tolist()
    # a new version of the file removes the old points layer
    layer.setSubsetString("")
    write_series(target, series.with_(values=series.values + 1))
    assert not (tmp_path / f"out.{suffix}.gpkg").exists()


def test_more_dates_than_a_layer_can_contain(slopemuse, tmp_path, suffix):
    n_dates = 2000
    values = np.arange(3 * n_dates).reshape(3, n_dates) / 7
    xy = np.array([[13.1, 38.7], [13.2, 38.7], [13.3, 38.8]])
    long = PointSeries(["a", "b", "c"], xy, np.datetime64("2016-01-01") + np.arange(n_dates), values, "EPSG:4326")
    write_series(str(tmp_path / f"long.{suffix}"), long)
    np.testing.assert_array_equal(read_series(layer_of_file(str(tmp_path / f"long.{suffix}"))).values, values)
    layer = QgsVectorLayer(make_points_layer(str(tmp_path / f"long.{suffix}")), "long", "ogr")
    np.testing.assert_array_equal(PointReader().read(layer, 2).series.values[0], values[1])


def test_the_dialogs_offer_the_formats(slopemuse, suffix):
    algorithm = slopemuse.algorithm("velocity")
    assert f"(*.{suffix})" in algorithm.parameterDefinition("OUTPUT").createFileFilter()


def test_polygons_are_refused_before_a_run(slopemuse, series, tmp_path, suffix):
    given = {"INPUT": str(tmp_path / "in.gpkg"), "OUTPUT": str(tmp_path / "out.gpkg")}
    write_series(given["INPUT"], series)
    algorithm = slopemuse.algorithm("warninglevels")
    given["AREAS"] = str(tmp_path / f"areas.{suffix}")
    fine, reason = algorithm.checkParameterValues(given, QgsProcessingContext())
    assert not fine and reason.startswith("AREAS contains polygons, but only points and tables can be written as")


def test_nul_characters_in_texts(series, tmp_path, suffix):
    """Trailing NUL, which pads fields of fixed width in tables, is removed; HDF5 does not accept it within a text."""
    path = str(tmp_path / f"a.{suffix}")
    notes = np.array(["left\0\0", *["right"] * (N_POINTS - 1)], dtype=object)
    write_series(path, series.with_(attributes={"note": notes}))
    assert read_table(layer_of_file(path))["note"].tolist() == ["left", *["right"] * (N_POINTS - 1)]


def test_an_upper_case_suffix(series, tmp_path, suffix):
    """The points layer is a part of its file: it is protected if the file is an input, and removed with the file."""
    path = str(tmp_path / f"A.{suffix.upper()}")
    write_series(path, series)
    points = make_points_layer(path)
    assert parts_of(path) == [path, points]
    write_series(path, series)
    assert [file.name for file in tmp_path.iterdir()] == [f"A.{suffix.upper()}"]
