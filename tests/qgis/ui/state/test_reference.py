"""Displacement relative to a point, an area or a date, in the plot and on the map."""

from __future__ import annotations

import csv
import io
import time

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsDateTimeRange,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsExpressionContextUtils,
    QgsMarkerSymbol,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QPoint, Qt, QTime
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import write_series
from slopemuse.plugin.layers.series_reader import date_fields
from slopemuse.plugin.queries.point_reader import PointReader
from slopemuse.plugin.styles.layer_style import Style, day_expression
from slopemuse.plugin.styles.relative_style import follow_reference
from slopemuse.ui.state.reference_state import Reference

SHIFT = Qt.KeyboardModifier.ShiftModifier
BOTH = [(9.995, 44.998), (10.013, 44.998), (10.013, 45.002), (9.995, 45.002)]


def trigger(dock, action):
    dock.menus.reference.update_entries()
    assert getattr(dock.menus.reference, action).isEnabled()
    getattr(dock.menus.reference, action).trigger()


def on_map(layer, pid, day=None):
    """Return the value of the colour expression of a point on the map of a day, or without a day."""
    expression = QgsExpression(layer.renderer().classAttribute())
    assert not expression.hasParserError(), expression.parserErrorString()
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    scope = QgsExpressionContextScope()
    if day:
        scope.setVariable("map_start_time", QDateTime(QDate.fromString(day, "yyyy-MM-dd"), QTime(0, 0)))
    context.appendScope(scope)
    feature = next(one for one in layer.getFeatures() if one["pid"] == pid)
    context.setFeature(feature)
    value = expression.evaluate(context)
    assert not expression.hasEvalError(), expression.evalErrorString()
    return value


def settle(user):
    """Wait until all background tasks have finished."""
    end = time.monotonic() + 10
    while QgsApplication.taskManager().count() and time.monotonic() < end:
        QgsApplication.processEvents()


@pytest.fixture()
def coloured(user):
    """Colour the points by their displacement on the date of the map, and return their layer."""
    layer = user.layer("points")
    Style(day_expression(date_fields(layer)), 20.0, "mm").apply(layer)
    return layer


def test_relative_to_a_point(user, estimated, dock, truth):
    user.click(10.0, 45.0)
    trigger(dock, "point")
    # the reference point is zero
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), 0)
    user.click(10.01, 45.0)
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), truth.values[1] - truth.values[0])
    np.testing.assert_allclose(dock.panel.plot.estimate.get_ydata(), truth.daily[1] - truth.daily[0])
    np.testing.assert_allclose(dock.panel.plot.second.line.get_ydata()[50], 1 / 24 + 1 / 12)
    assert dock.panel.plot.frame.remark.get_text() == "relative to a"
    assert dock.panel.plot.frame.headline.get_text() == "b   +45.7 ± 0.0 mm/yr"
    dock.menus.export.copy_table.trigger()
    rows = list(csv.DictReader(io.StringIO(QGuiApplication.clipboard().text()), delimiter="\t"))
    assert {row["reference"] for row in rows if row["kind"] != "driver"} == {"relative to a"}
    trigger(dock, "clear_all")
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), truth.values[1])
    assert dock.panel.plot.frame.remark.get_text() == ""


def test_zero_on_the_day_of_the_map(user, canvas, dock, truth):
    user.click(10.0, 45.0)
    user.click(10.01, 45.0, SHIFT)
    dock.menus.reference.update_entries()
    assert not dock.menus.reference.day.isEnabled()
    begin = QDateTime(QDate(2020, 3, 3), QTime(0, 0))
    canvas.setTemporalRange(QgsDateTimeRange(begin, begin.addDays(1)))
    trigger(dock, "day")
    # the last acquisition before the day is the sixth
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), truth.values[0] + 5)
    np.testing.assert_allclose(dock.panel.plot.compared.artists[0].get_ydata(), truth.values[1] - 2.5)
    assert dock.panel.plot.frame.remark.get_text() == "zero on 2020-03-03"


def test_relative_to_an_area(user, estimated, dock, truth):
    user.draw(BOTH)
    trigger(dock, "point")
    user.click(10.0, 45.0)
    np.testing.assert_allclose(
        dock.panel.plot.observed.get_ydata(), truth.values[0] - np.median(truth.values[:2], axis=0)
    )
    # estimate and rate are read in the reference area as well
    settle(user)
    daily = np.median(truth.daily[:2], axis=0)
    np.testing.assert_allclose(dock.panel.plot.estimate.get_ydata(), truth.daily[0] - daily, atol=1e-9)
    rates = np.gradient(truth.daily[:2], axis=1)
    np.testing.assert_allclose(dock.panel.plot.second.line.get_ydata(), rates[0] - np.median(rates, axis=0), atol=1e-9)
    assert "does not contain the reference" not in dock.panel.note.text()


def test_an_area_is_the_reference_of_every_map(user, estimated, dock, coloured, truth):
    fields = [("D" + str(day).replace("-", ""), day) for day in truth.days]
    Style(day_expression(fields), 20.0, "mm").apply(estimated)
    user.draw(BOTH)
    trigger(dock, "point")
    settle(user)
    assert on_map(estimated, "b") == pytest.approx(truth.daily[1, -1] - np.median(truth.daily[:2, -1]))
    assert on_map(coloured, "b") == pytest.approx(truth.values[1, -1] - np.median(truth.values[:2, -1]))
    trigger(dock, "clear_all")
    assert on_map(estimated, "b") == pytest.approx(truth.daily[1, -1])


def test_a_layer_without_points_in_the_reference_area_is_reported(user, estimated, dock, truth, tmp_path):
    far = PointSeries(["z"], [[10.02, 45.0]], truth.dates, -truth.values[:1], "EPSG:4326")
    write_series(str(tmp_path / "far.gpkg"), far)
    user.project.addMapLayer(QgsVectorLayer(str(tmp_path / "far.gpkg"), "far", "ogr"))
    user.draw(BOTH)
    trigger(dock, "point")
    settle(user)
    user.choose("points", "far")
    user.click(10.02, 45.0)
    settle(user)
    assert "far does not contain the reference" in dock.panel.note.text()


def test_the_map_follows_the_reference_and_the_data_do_not_change(user, dock, coloured, truth):
    plain = coloured.renderer().classAttribute()
    before = [feature.attributes() for feature in coloured.getFeatures()]
    assert on_map(coloured, "b") == truth.values[1, -1]
    user.click(10.0, 45.0)
    trigger(dock, "point")
    assert on_map(coloured, "b") == pytest.approx(truth.values[1, -1] - truth.values[0, -1])
    assert on_map(coloured, "b", "2020-01-14") == pytest.approx(0.5 + 1.0)
    dock.reference.set_day(truth.dates[5])
    assert on_map(coloured, "b") == pytest.approx((9.5 + 19) - (2.5 + 5))
    assert on_map(coloured, "a") == pytest.approx(0)
    trigger(dock, "clear_all")
    assert coloured.renderer().classAttribute() == plain
    assert [feature.attributes() for feature in coloured.getFeatures()] == before


def test_a_map_of_one_date_field_follows_the_reference(user, dock, coloured, truth):
    Style("D20200125", 20.0, "mm").apply(coloured)
    user.click(10.0, 45.0)
    trigger(dock, "point")
    assert on_map(coloured, "b") == pytest.approx(1.0 + 2.0)


def test_a_style_of_the_user_is_not_changed(user, dock, coloured):
    for style in ("D20200125 * 2", "fid"):
        Style(style, 20.0, "mm").apply(coloured)
        user.click(10.0, 45.0)
        trigger(dock, "point")
        assert coloured.renderer().classAttribute() == style
        trigger(dock, "clear_all")
    coloured.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple({})))
    trigger(dock, "point")
    assert isinstance(coloured.renderer(), QgsSingleSymbolRenderer)


def test_the_reference_is_saved_with_the_project(user, canvas, dock, coloured, truth, tmp_path):
    user.click(10.0, 45.0)
    trigger(dock, "point")
    dock.reference.set_day(truth.dates[5])
    extent = canvas.extent()
    user.project.write(str(tmp_path / "p.qgz"))
    user.project.clear()
    assert dock.reference.text() == ""
    assert not user.project.isDirty()
    user.project.read(str(tmp_path / "p.qgz"))
    assert dock.reference.text() == "relative to a, zero on 2020-03-01"
    canvas.setDestinationCrs(user.project.crs())
    canvas.setExtent(extent)
    user.click(10.01, 45.0)
    assert dock.panel.plot.observed.get_ydata()[0] == pytest.approx(-(2.5 + 5))
    layer = user.layer("points")
    assert on_map(layer, "b") == pytest.approx((9.5 + 19) - (2.5 + 5))
    trigger(dock, "clear_all")
    assert on_map(layer, "b") == truth.values[1, -1]


def test_an_area_is_read_again_with_the_project(user, dock, truth, tmp_path):
    user.draw(BOTH)
    trigger(dock, "point")
    user.project.write(str(tmp_path / "p.qgz"))
    user.project.read(str(tmp_path / "p.qgz"))
    user.wait(dock.reference.areas)
    user.click(10.0, 45.0)
    assert dock.panel.plot.frame.remark.get_text() == "relative to Area with 2 points"
    assert dock.panel.plot.observed.get_ydata()[-1] == pytest.approx(-19 - (9.5 - 19) / 2)


@pytest.mark.parametrize("kept", ['{"day": "x"}', '{"layer": 3}', "[]", '{"layer": "gone", "pid": "a"}'])
def test_an_invalid_project_entry_is_ignored(user, dock, kept):
    user.project.writeEntry("slopemuse", "/dock/reference", kept)
    dock.restore()
    assert dock.reference.text() == ""


def test_the_reference_tool_picks_a_point_and_keeps_the_plotted_point(user, canvas, dock, truth):
    user.click(10.0, 45.0)
    trigger(dock, "pick")
    assert canvas.mapTool() is dock.tools.reference
    # a click far from all points ends the tool without a change
    user.press(user.pixel(10.005, 45.004))
    assert dock.reference.picked is None and "no points within" in dock.panel.note.text()
    trigger(dock, "pick")
    user.press(user.pixel(10.01, 45.0))
    assert canvas.mapTool() is dock.tools.point and dock.panel.pick_button.isChecked()
    assert (dock.reference.picked.series.pids[0], dock.picked.series.pids[0]) == ("b", "a")
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), truth.values[0] - truth.values[1], atol=1e-6)
    dock.menus.undo()
    assert dock.reference.picked is None


def test_a_drawn_area_is_the_reference(user, canvas, dock, truth):
    user.click(10.0, 45.0)
    trigger(dock, "draw")
    for lon, lat in BOTH:
        user.press(user.pixel(lon, lat))
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.RightButton, user.no_key, QPoint(5, 5))
    user.wait(dock.reference.drawn)
    assert canvas.mapTool() is dock.tools.point
    assert dock.picked.series.pids[0] == "a"
    median = np.median(truth.values[:2], axis=0)
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), truth.values[0] - median, atol=1e-6)


def test_a_field_chosen_after_the_reference_stays_on_the_map(qgis_app, tmp_path):
    series = PointSeries(["a"], [[0.0, 0.0]], ["2020-01-01", "2020-01-13"], [[1.0, 2.0]], "EPSG:32633")
    write_series(str(tmp_path / "a.gpkg"), series.with_(attributes={"coherence": np.array([0.5])}))
    layer = QgsVectorLayer(str(tmp_path / "a.gpkg"), "a", "ogr")
    Style('"D20200113"', 5.0, "mm").apply(layer)
    assert follow_reference(layer, None, np.datetime64("2020-01-01"))
    assert on_map(layer, "a") == 1.0
    Style('"coherence"', 1.0, "").apply(layer)
    assert not follow_reference(layer, None, np.datetime64("2020-01-13"))
    assert on_map(layer, "a") == 0.5
    follow_reference(layer, None, None)
    assert on_map(layer, "a") == 0.5


def test_the_reference_is_read_again_with_a_new_point(qgis_app, qgis_new_project, tmp_path):
    def written(dates, values):
        xy = [[500_000.0, 0.0], [500_001.0, 0.0]]
        write_series(str(tmp_path / "a.gpkg"), PointSeries(["r", "p"], xy, dates, values, "EPSG:32633"))
        layer.reload()
        layer.dataProvider().reloadData()

    layer = QgsVectorLayer("Point", "none", "memory")
    written(["2020-01-01", "2020-01-13"], [[1.0, 2.0], [3.0, 7.0]])
    layer = QgsVectorLayer(str(tmp_path / "a.gpkg"), "a", "ogr")
    QgsProject.instance().addMapLayer(layer)
    reader = PointReader()
    reference = Reference(reader)
    reference.set_point(layer.id(), reader.read(layer, 1))
    np.testing.assert_array_equal(reference.apply(layer, reader.read(layer, 2)).series.values, [[2.0, 5.0]])
    written(["2020-01-01", "2020-01-13", "2020-01-25"], [[10.0, 20.0, 30.0], [11.0, 22.0, 33.0]])
    np.testing.assert_array_equal(reference.apply(layer, reader.read(layer, 2)).series.values, [[1.0, 2.0, 3.0]])
    QgsProject.instance().clear()
