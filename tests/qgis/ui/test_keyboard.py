"""Keys pressed while the map, the plot or the list of compared points has the focus."""

from __future__ import annotations

import csv
import io

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtGui import QGuiApplication, QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

KEY, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def number(day):
    return float((np.datetime64(day, "D") - np.datetime64("1970-01-01")).astype(int))


@pytest.fixture()
def press(user, dock):
    """Plot a point, set the focus to the plot, and return a function that presses a key in the plot."""
    user.click(10.0, 45.0)
    dock.panel.canvas.setFocus()
    return lambda key, held=NONE: QTest.keyClick(dock.panel.canvas, key, held)


def test_the_plot_accepts_the_keyboard_focus(dock):
    assert dock.panel.canvas.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_a_point_is_chosen_without_a_mouse(dock, canvas, user):
    user.choose("points", "points")
    dock.panel.pick_button.setFocus()
    QTest.keyClick(dock.panel.pick_button, KEY.Key_Space)
    assert dock.panel.pick_button.isChecked() and canvas.mapTool() is dock.tools.point
    map_crs = canvas.mapSettings().destinationCrs()
    to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), map_crs, QgsProject.instance())
    canvas.setCenter(to_map.transform(QgsPointXY(10.0101, 45.0002)))
    QTest.keyClick(canvas, KEY.Key_Return)
    assert str(dock.shown.series.pids[0]) == "b"
    # at a distance larger than the search radius of a click
    canvas.setCenter(to_map.transform(QgsPointXY(9.9995, 45.0)))
    QTest.keyClick(canvas, KEY.Key_Enter, SHIFT)
    assert [item.pid for item in dock.comparison.items] == ["a"]
    left = []
    dock.tools.point.left.connect(lambda: left.append(True))
    QTest.keyClick(canvas, KEY.Key_Escape)
    assert left and not dock.panel.pick_button.isChecked()


def test_arrow_keys_step_through_the_values_and_enter_shows_the_day_on_the_map(user, canvas, dock, press, truth):
    middle = sum(dock.panel.plot.top.get_xlim()) / 2
    days = [number(day) for day in truth.dates]
    first = next(day for day in days if day >= middle)
    press(KEY.Key_Right)
    assert dock.panel.plot.marks.read_day() == first
    press(KEY.Key_Right)
    press(KEY.Key_Right)
    assert dock.panel.plot.marks.read_day() == first + 24
    press(KEY.Key_Left)
    assert dock.panel.plot.marks.read_day() == first + 12
    day = truth.dates[days.index(first + 12)]
    assert dock.panel.plot.frame.subline.get_text().startswith(str(day))
    press(KEY.Key_Return)
    assert dock.day_of_map() == day
    for _ in range(30):
        press(KEY.Key_Left)
    assert dock.panel.plot.marks.read_day() == days[0]


def test_plus_and_minus_zoom_and_the_view_follows_the_readout(dock, press):
    full = dock.panel.plot.top.get_xlim()
    for _ in range(6):
        press(KEY.Key_Plus, SHIFT)
    low, high = dock.panel.plot.top.get_xlim()
    assert high - low == pytest.approx(0.8**6 * (full[1] - full[0]))
    for _ in range(12):
        press(KEY.Key_Right)
    low, high = dock.panel.plot.top.get_xlim()
    assert low <= dock.panel.plot.marks.read_day() <= high
    assert high <= full[1]
    press(KEY.Key_Minus)
    assert high - low < np.ptp(dock.panel.plot.top.get_xlim())
    press(KEY.Key_Home)
    assert dock.panel.plot.top.get_xlim() == full


def test_copying_takes_precedence_over_the_shortcuts_of_qgis(dock, press):
    override = QKeyEvent(QEvent.Type.ShortcutOverride, KEY.Key_C, CONTROL)
    override.ignore()
    QApplication.sendEvent(dock.panel.canvas, override)
    assert override.isAccepted()
    press(KEY.Key_C, CONTROL)
    assert QGuiApplication.clipboard().image().width() > 500
    press(KEY.Key_C, CONTROL | SHIFT)
    rows = list(csv.DictReader(io.StringIO(QGuiApplication.clipboard().text()), delimiter="\t"))
    assert {row["id"] for row in rows if row["kind"] == "displacement"} == {"a"}
    other = QKeyEvent(QEvent.Type.ShortcutOverride, KEY.Key_S, CONTROL)
    other.ignore()
    QApplication.sendEvent(dock.panel.canvas, other)
    assert not other.isAccepted()


def test_escape_clears_the_window_then_the_terms(user, dock, press):
    dock.panel.fit_menu.terms["acceleration"].trigger()
    user.drag_plot("2020-02-01", "2020-06-01")
    assert dock.fits.window is not None
    press(KEY.Key_Escape)
    assert dock.fits.window is None
    assert dock.fits.terms == ("linear", "acceleration")
    press(KEY.Key_Escape)
    assert dock.fits.terms == ("linear",)


def test_t_toggles_the_subtraction_of_the_trend(dock, press):
    press(KEY.Key_T)
    assert dock.panel.plot.picture.less_trend
    press(KEY.Key_T)
    assert not dock.panel.plot.picture.less_trend


def test_page_keys_plot_the_compared_points_and_delete_removes_them(user, dock, press):
    user.click(10.01, 45.0, SHIFT)
    user.click(10.0, 45.0, SHIFT)
    names = [item.pid for item in dock.comparison.items]
    assert names == ["b", "a"]
    for expected in ("b", "a", "b"):
        press(KEY.Key_PageDown)
        assert str(dock.shown.series.pids[0]) == expected
    press(KEY.Key_PageUp)
    assert str(dock.shown.series.pids[0]) == "a"
    QTest.keyClick(dock.panel.compare_list, KEY.Key_Up)
    QTest.keyClick(dock.panel.compare_list, KEY.Key_Return)
    assert str(dock.shown.series.pids[0]) == "b"
    press(KEY.Key_Delete)
    assert [item.pid for item in dock.comparison.items] == ["a"]
    # the plotted point does not change
    assert str(dock.shown.series.pids[0]) == "b"


def test_f_opens_the_menu_of_the_fit(dock, press):
    opened = []

    def look():
        opened.append(QApplication.activePopupWidget())
        dock.panel.fit_menu.close()

    QTimer.singleShot(100, look)
    press(KEY.Key_F)
    assert opened == [dock.panel.fit_menu]


def test_keys_do_nothing_without_a_plot(dock):
    for key in (KEY.Key_Right, KEY.Key_Plus, KEY.Key_PageDown, KEY.Key_Escape, KEY.Key_Return):
        QTest.keyClick(dock.panel.canvas, key)
    assert dock.shown is None
