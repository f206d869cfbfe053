"""Comparison of points: added by Shift + click, changed in the list, and stored in the project."""

from __future__ import annotations

import csv
import io

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import write_series
from slopemuse.plugin.support.project_state import load_from_project, store_in_project
from slopemuse.ui.common.theme import Theme
from slopemuse.ui.state.comparison import TOPIC

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture()
def second(user, truth, tmp_path):
    """Add a layer of another sensor, with the vertical displacement of one point and a later date; return it."""
    dates = np.append(truth.dates, np.datetime64("2020-12-01"))
    values = np.append(2.0 * np.arange(20), 60.0)[None]
    series = PointSeries(["a"], [[10.0, 45.0]], dates, values, "EPSG:4326", component="up")
    write_series(str(tmp_path / "second.gpkg"), series)
    layer = QgsVectorLayer(str(tmp_path / "second.gpkg"), "second", "ogr")
    user.project.addMapLayer(layer)
    return layer


def lines(dock):
    """Return the plotted lines by their label in the legend."""
    return {line.get_label(): line for line in dock.panel.plot.compared.artists if hasattr(line, "get_xdata")}


def n_canvas_items(canvas):
    return len(canvas.scene().items())


def test_shift_click_adds_to_the_plot(user, canvas, dock, truth):
    before = n_canvas_items(canvas)
    user.click(10.01, 45.0, SHIFT)
    # the first point is plotted, not compared
    assert dock.comparison.items == []
    user.click(10.0, 45.0, SHIFT)
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), truth.values[1])
    np.testing.assert_allclose(lines(dock)["a"].get_ydata(), truth.values[0])
    low, high = dock.panel.plot.top.get_ylim()
    assert low <= -19
    assert high >= 9.5
    assert dock.panel.compare_list.isVisible()
    assert n_canvas_items(canvas) == before + 2
    user.click(10.0, 45.0, SHIFT)
    assert len(dock.comparison.items) == 1


def test_two_rows_with_their_velocities_are_in_sight(user, canvas, dock):
    dock.resize(980, 300)
    user.click(10.0, 45.0)
    user.click(10.01, 45.0, Qt.KeyboardModifier.ShiftModifier)
    user.click(10.0, 45.0, Qt.KeyboardModifier.ShiftModifier)
    QgsApplication.processEvents()
    listed = dock.panel.compare_list
    seen = listed.viewport().rect()
    for row in (listed.topLevelItem(0), listed.topLevelItem(1)):
        assert seen.contains(listed.visualItemRect(row))
        text = listed.fontMetrics().horizontalAdvance(row.text(2))
        assert row.text(2) and text < listed.columnWidth(2)
    assert sum(listed.columnWidth(i) for i in range(3)) <= seen.width()


def test_several_layers_are_compared_on_one_time_axis(user, dock, truth, second):
    user.click(10.0, 45.0)
    user.click(10.01, 45.0, SHIFT)
    user.choose("points", "second")
    # the plot is kept, so that the other layer can be compared
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), truth.values[0])
    user.click(10.0, 45.0, SHIFT)
    assert set(lines(dock)) == {"b", "a (second, + up)"}
    assert dock.panel.plot.top.get_xlim()[1] > lines(dock)["a (second, + up)"].get_xdata()[-1]
    assert [dock.panel.compare_list.topLevelItem(i).text(1) for i in range(2)] == ["points", "second"]
    # a constant velocity of 0.5 mm per 12 days
    texts = [dock.panel.compare_list.topLevelItem(i).text(2) for i in range(2)]
    assert texts[0] == f"+{0.5 / 12 * 365.25:.1f} ± 0.0"


def test_rename_hide_and_remove(user, canvas, dock, truth):
    user.click(10.0, 45.0)
    before = n_canvas_items(canvas)
    user.click(10.01, 45.0, SHIFT)
    row = dock.panel.compare_list.topLevelItem(0)
    row.setText(0, "toe")
    assert set(lines(dock)) == {"toe"}
    dock.panel.compare_list.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    assert lines(dock) == {}
    assert n_canvas_items(canvas) == before
    dock.panel.compare_list.setCurrentItem(dock.panel.compare_list.topLevelItem(0))
    QTest.keyClick(dock.panel.compare_list, Qt.Key.Key_Space)
    assert set(lines(dock)) == {"toe"}
    dock.panel.compare_list.setCurrentItem(dock.panel.compare_list.topLevelItem(0))
    QTest.keyClick(dock.panel.compare_list, Qt.Key.Key_Delete)
    assert lines(dock) == {}
    assert not dock.panel.compare_list.isVisible()


def test_the_menu_zooms_to_a_point_and_removes_all(user, canvas, dock):
    user.click(10.0, 45.0)
    user.click(10.01, 45.0, SHIFT)
    width = canvas.extent().width()
    zoom, *_, remove_all = dock.panel.compare_list.menu(0).actions()
    zoom.trigger()
    centre = canvas.getCoordinateTransform().transform(canvas.extent().center()).toQPointF().toPoint()
    assert canvas.extent().width() == pytest.approx(width)
    # the point is now at the centre of the map, so a click there selects it
    QTest.mouseClick(
        canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre + QPoint(1, 1)
    )
    assert str(dock.picked.series.pids[0]) == "b"
    remove_all.trigger()
    assert dock.comparison.items == []


def test_a_row_outlives_the_change_of_its_tick_and_name(user, dock):
    """Qt uses a row until its change signal returns, so QGIS would crash if the row were deleted in between."""
    user.click(10.0, 45.0)
    user.click(10.01, 45.0, SHIFT)
    rows = dock.panel.compare_list
    row = rows.topLevelItem(0)
    row.setCheckState(0, Qt.CheckState.Unchecked)
    row.setText(0, "toe")
    assert not sip.isdeleted(row)
    assert rows.topLevelItem(0) is row
    assert (dock.comparison.items[0].name, dock.comparison.items[0].visible) == ("toe", False)


def test_colours_differ_and_are_in_legend_and_list(user, dock, second):
    user.click(10.0, 45.0)
    user.click(10.01, 45.0, SHIFT)
    user.choose("points", "second")
    user.click(10.0, 45.0, SHIFT)
    colours = [item.colour for item in dock.comparison.items]
    assert len(set(colours)) == 2
    assert [line.get_color() for line in lines(dock).values()] == colours
    dock.comparison.change(0, colour="#123456")
    assert lines(dock)["b"].get_color() == "#123456"


def test_colour_and_marker_are_copied_from_series_to_series(user, dock, second):
    user.click(10.0, 45.0)
    user.click(10.01, 45.0, SHIFT)
    user.choose("points", "second")
    user.click(10.0, 45.0, SHIFT)
    table = dock.panel.compare_list
    menu = table.menu(0)
    by_text = {action.text(): action for action in menu.actions()}
    assert not by_text["Paste style"].isEnabled()
    square = next(one for one in by_text["Marker"].menu().actions() if one.text() == "Square")
    square.trigger()
    dock.comparison.change(0, colour="#123456")
    by_text["Copy style"].trigger()
    table.choose(1)
    paste = next(one for one in table.menu(1).actions() if one.text() == "Paste style")
    paste.trigger()
    assert [(one.colour, one.marker) for one in dock.comparison.items] == [("#123456", "s")] * 2
    assert {line.get_marker() for line in lines(dock).values()} == {"s"}
    # markers are stored in the project, and the default marker is a circle
    dock.comparison.restore()
    assert [one.marker for one in dock.comparison.items] == ["s", "s"]
    stored = [
        {name: value for name, value in item.items() if name != "marker"} for item in load_from_project(TOPIC, [])
    ]
    store_in_project(TOPIC, stored)
    dock.comparison.restore()
    assert [one.marker for one in dock.comparison.items] == ["o", "o"]


def test_every_compared_series_is_detrended_by_its_own_trend(user, dock, truth):
    user.click(10.0, 45.0)
    user.click(10.01, 45.0, SHIFT)
    QTest.mouseClick(dock.panel.trend_button, Qt.MouseButton.LeftButton)
    np.testing.assert_allclose(lines(dock)["b"].get_ydata(), 0, atol=1e-9)


def test_compared_points_are_exported_with_the_plotted_point(user, dock, truth, second):
    user.click(10.0, 45.0)
    user.choose("points", "second")
    user.click(10.01, 45.0, SHIFT)
    user.choose("points", "points")
    user.click(10.01, 45.0)
    user.click(10.0, 45.0, SHIFT)
    dock.menus.export.copy_table.trigger()
    rows = list(csv.DictReader(io.StringIO(QGuiApplication.clipboard().text()), delimiter="\t"))
    there = {(row["id"], row["layer"]) for row in rows if row["kind"] == "displacement"}
    assert there == {("b", "points"), ("a", "points")}


def test_the_list_is_saved_with_the_project(user, dock, truth, tmp_path):
    user.click(10.0, 45.0)
    user.click(10.01, 45.0, SHIFT)
    dock.comparison.change(0, name="toe")
    user.project.write(str(tmp_path / "p.qgz"))
    user.project.clear()
    assert dock.comparison.items == []
    assert not user.project.isDirty()
    user.project.read(str(tmp_path / "p.qgz"))
    assert [item.name for item in dock.comparison.items] == ["toe"]
    user.click(10.0, 45.0)
    np.testing.assert_allclose(lines(dock)["toe"].get_ydata(), truth.values[1])
    assert not user.project.isDirty()


def test_a_removed_layer_leaves_the_plot_but_not_the_list(user, dock, truth, second):
    user.click(10.0, 45.0)
    user.click(10.01, 45.0, SHIFT)
    user.choose("points", "second")
    user.click(10.0, 45.0, SHIFT)
    user.project.removeMapLayer(second.id())
    assert set(lines(dock)) == {"b"}
    assert dock.panel.compare_list.topLevelItem(1).text(1) == "removed"
    user.project.removeMapLayer(user.layer("points").id())
    assert dock.picked is None


@pytest.mark.parametrize("kept", ['{"a": 1}', "[1, 2]", '[{"layer": "x"}]', "no json"])
def test_an_invalid_project_entry_is_ignored(user, dock, kept, tmp_path):
    user.project.writeEntry("slopemuse", "/dock/comparison", kept)
    dock.restore()
    assert dock.comparison.items == []


def test_the_legend_follows_a_dark_theme(user, dock, second):
    from matplotlib.colors import to_rgb

    user.click(10.0, 45.0)
    user.click(10.01, 45.0, SHIFT)
    legend = dock.panel.plot.compared.artists[-1]
    assert min(legend.get_frame().get_facecolor()[:3]) > 0.9
    dock.panel.plot.set_theme(Theme(text="#e6e6e6", background="#1f1f1f"))
    legend = dock.panel.plot.compared.artists[-1]
    assert max(legend.get_frame().get_facecolor()[:3]) < 0.2
    assert all(min(to_rgb(text.get_color())) > 0.8 for text in legend.get_texts())
