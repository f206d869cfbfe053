"""Areas drawn on the map or taken from a polygon layer, and read in the background."""

from __future__ import annotations

import csv
import io
import os
import time

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from slopemuse.plugin.core.data.long_table import COLUMNS, DAILY, MEDIAN, RATE
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.io.tables.gdal_access import open_vector
from slopemuse.plugin.layers import write_series
from slopemuse.plugin.queries import area_query

# polygon around a and b, and polygon around all points, including the one without values
BOTH = [(9.995, 44.998), (10.013, 44.998), (10.013, 45.002), (9.995, 45.002)]
ALL = [(9.995, 44.998), (10.03, 44.998), (10.03, 45.002), (9.995, 45.002)]


def add_polygon(user, corners, name="zone"):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", name, "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPolygonXY([[QgsPointXY(*corner) for corner in corners]]))
    layer.dataProvider().addFeatures([feature])
    user.project.addMapLayer(layer)
    return layer


def test_a_drawn_area_shows_median_mean_and_spread(user, canvas, dock, truth):
    items = len(canvas.scene().items())
    user.draw(BOTH)
    two = truth.values[:2]
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), np.median(two, axis=0))
    np.testing.assert_allclose(dock.panel.plot.mean.get_ydata(), two.mean(axis=0))
    (spread,) = dock.panel.plot.spread.get_paths()
    at = spread.vertices[spread.vertices[:, 0] == spread.vertices[19, 0]][:, 1]
    np.testing.assert_allclose([at.min(), at.max()], np.quantile(two[:, 19], [0.1, 0.9]))
    assert dock.panel.plot.frame.headline.get_text().startswith("Area with 2 points   ")
    assert dock.panel.plot.frame.subline.get_text().startswith("median, N = 20")
    words = [text.get_text() for text in dock.panel.plot.top.get_legend().get_texts()]
    assert words == ["median", "10–90 % of points", "mean", "linear fit"]
    low, high = dock.panel.plot.top.get_ylim()
    assert low <= at.min()
    assert high >= at.max()
    # one outline on the map, which is removed when a point is clicked
    assert len(canvas.scene().items()) == items + 1
    user.click(10.0, 45.0)
    assert len(dock.panel.plot.spread.get_paths()) == 0
    assert len(dock.panel.plot.mean.get_xdata()) == 0


def test_null_is_ignored_in_area_statistics(user, dock, truth):
    user.draw(ALL)
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), np.median(truth.values[:2], axis=0))
    assert dock.panel.plot.frame.headline.get_text().startswith("Area with 3 points")
    user.point_at(truth.dates[5])
    assert dock.panel.plot.frame.subline.get_text().startswith(f"{truth.dates[5]}   −1.2 mm   N = 2")
    dock.menus.export.copy_table.trigger()
    rows = list(csv.DictReader(io.StringIO(QGuiApplication.clipboard().text()), delimiter="\t"))
    counts = {float(row["value"]) for row in rows if row["kind"] == "number of points"}
    assert counts == {2.0}
    quantiles = [float(row["value"]) for row in rows if row["kind"] == "quantile 10 %"]
    np.testing.assert_allclose(quantiles, np.quantile(truth.values[:2], 0.1, axis=0), rtol=1e-6)


def test_the_polygons_of_a_layer_are_used_as_an_area(user, dock, truth):
    dock.panel.area_menu.fill()
    assert not dock.panel.area_menu.actions()[0].isEnabled()
    layer = add_polygon(user, BOTH)
    dock.panel.area_menu.fill()
    (action,) = dock.panel.area_menu.actions()
    assert action.text() == "All polygons of zone"
    layer.selectAll()
    dock.panel.area_menu.fill()
    (action,) = dock.panel.area_menu.actions()
    assert action.text() == "Selected polygons of zone (1)"
    action.trigger()
    user.wait()
    np.testing.assert_allclose(dock.panel.plot.mean.get_ydata(), truth.values[:2].mean(axis=0))


def test_uncommitted_edits_are_read_in_an_area(user, dock, truth):
    layer = user.layer("points")
    layer.startEditing()
    index = layer.fields().lookupField("D20200101")
    for feature in list(layer.getFeatures()):
        layer.changeAttributeValue(feature.id(), index, 50.0)
    user.draw(BOTH)
    assert dock.panel.plot.observed.get_ydata()[0] == 50.0
    layer.rollBack()


def test_an_area_without_points_is_reported(user, dock):
    user.draw([(9.99, 45.003), (9.995, 45.003), (9.995, 45.006)])
    assert "area contains no points" in dock.panel.note.text()


def test_escape_and_another_tool_leave_nothing_on_the_map(user, canvas, dock):
    items = len(canvas.scene().items())
    dock.panel.area_button.click()
    none, viewport = Qt.KeyboardModifier.NoModifier, canvas.viewport()
    for place in (QPoint(10, 10), QPoint(60, 20)):
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, none, place)
    assert len(canvas.scene().items()) > items
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert len(canvas.scene().items()) == items
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, none, QPoint(10, 10))
    user.click(10.0, 45.0)
    assert not dock.panel.area_button.isChecked()
    assert len(canvas.scene().items()) == items + 1


def test_a_project_closed_while_an_area_is_read(user, dock):
    dock.picking.pick_area(QgsGeometry.fromRect(user.canvas.extent()))
    work = dock.areas.work
    user.project.clear()
    assert dock.areas.work is None
    end = time.monotonic() + 5
    while QgsApplication.taskManager().count() and time.monotonic() < end:
        QgsApplication.processEvents()
    assert work is not None
    assert dock.picked is None


def test_values_of_an_area_are_cached_until_the_file_changes(user, dock, truth, tmp_path):
    path = tmp_path / "kept.gpkg"
    write_series(
        str(path), PointSeries(["a", "b"], [[10.0, 45.0], [10.01, 45.0]], truth.dates, truth.values[:2], "EPSG:4326")
    )
    user.project.addMapLayer(QgsVectorLayer(str(path), "kept", "ogr"))
    user.choose("points", "kept")
    user.draw(BOTH)
    times = path.stat()
    # an invalid file of the same size and modification time is not read again
    content = path.read_bytes()
    path.write_bytes(b"x" * len(content))
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    user.draw([(9.996, 44.999), (10.004, 44.999), (10.004, 45.001), (9.996, 45.001)])
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), truth.values[0])
    # a larger area is read from the file
    user.draw(ALL)
    assert "cannot be opened" in dock.panel.note.text()
    path.write_bytes(content)
    user.draw(ALL)
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), np.median(truth.values[:2], axis=0))


def test_three_thousand_points_do_not_block(user, dock, tmp_path, monkeypatch):
    rng = np.random.default_rng(0)
    n, dates = 3000, np.datetime64("2018-01-01") + 6 * np.arange(300)
    xy = np.column_stack([rng.uniform(10.0, 10.02, n), rng.uniform(44.995, 45.005, n)])
    values = rng.normal(0, 5, (n, 300))
    write_series(str(tmp_path / "many.gpkg"), PointSeries(np.arange(n), xy, dates, values, "EPSG:4326"))
    user.project.addMapLayer(QgsVectorLayer(str(tmp_path / "many.gpkg"), "many", "ogr"))
    user.choose("points", "many")
    states = []
    monkeypatch.setattr(
        area_query, "open_vector", lambda path: states.append(tuple(area_query.state_of(path))) or open_vector(path)
    )
    times, blocks = [], []
    # the dock changes the size of the map
    user.canvas.waitWhileRendering()
    area = QgsGeometry.fromRect(user.canvas.extent())
    for _ in range(10):
        start, last = time.process_time(), time.perf_counter()
        dock.picking.pick_area(area)
        blocks.append(time.perf_counter() - last)
        while dock.areas.work is not None:
            last = time.perf_counter()
            QgsApplication.processEvents()
            blocks.append(time.perf_counter() - last)
        times.append(time.process_time() - start)
    print(f"areas {[round(1000 * t) for t in times]} ms, longest block {1000 * max(blocks):.0f} ms")
    # processor time; 0.2 s on an idle machine
    assert max(times) < 2.0
    # QGIS itself changes the file when it opens and closes connections, which the test cannot control
    assert len(set(states)) == len(states) < 5, "what has been read is not read again while the file stays as it is"
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), np.median(values, axis=0))


def test_an_empty_write_ahead_log_is_no_change_of_the_file(tmp_path):
    path, log = tmp_path / "a.gpkg", tmp_path / "a.gpkg-wal"
    path.write_bytes(b"12345")
    alone = area_query.state_of(str(path))
    assert alone == [path.stat().st_mtime_ns, 5]
    log.write_bytes(b"")
    assert area_query.state_of(str(path)) == alone
    log.write_bytes(b"frames")
    assert area_query.state_of(str(path)) == [*alone, log.stat().st_mtime_ns, 6]
    assert area_query.state_of(str(tmp_path / "gone.gpkg")) == []


def test_an_area_shows_its_daily_estimate_and_rate(user, dock, truth, estimated):
    user.choose("daily", "daily")
    user.draw(BOTH)
    plot = dock.panel.plot
    daily = np.median(truth.daily[:2], axis=0)
    np.testing.assert_allclose(plot.estimate.get_ydata(), daily, atol=1e-6)
    np.testing.assert_allclose(
        plot.second.line.get_ydata(), np.median(np.gradient(truth.daily, axis=1)[:2], axis=0), atol=1e-6
    )
    np.testing.assert_allclose(plot.observed.get_ydata(), np.median(truth.values[:2], axis=0))
    kinds = {row[COLUMNS.index("kind")] for row in dock.table()}
    assert kinds >= {MEDIAN, DAILY, RATE}
    user.choose("daily", "")
    assert len(plot.estimate.get_xdata()) == 0
    user.choose("daily", "daily")
    user.wait()
    np.testing.assert_allclose(plot.estimate.get_ydata(), daily, atol=1e-6)
