"""The time-series dock: picking points on the map, mouse, wheel and keys on the plot, and all menu entries."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from menus import use_exports, use_menus
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog
from user_input import (
    CONTROL,
    LEFT,
    NO_KEY,
    RIGHT,
    SHIFT,
    Answers,
    Record,
    drag,
    move,
    press,
    settle,
    show_and_check,
    turn_wheel,
    wait_for,
)

DATES = np.datetime64("2020-01-01") + np.arange(60) * np.timedelta64(12, "D")
DAYS = np.arange(DATES[0], DATES[-1] + np.timedelta64(1, "D"))
# a pixel on the map of the QGIS stub is 0.01°
PIXELS = {"a": QPoint(50, 50), "b": QPoint(150, 100), "c": QPoint(250, 250)}
PLACES = [(0.5, -0.5), (1.5, -1.0), (2.5, -2.5)]
NOISE = np.random.default_rng(1).normal(0, 0.5, (3, 60))


def _field(day: np.datetime64) -> str:
    return "D" + str(day).replace("-", "")


def layers() -> dict[str, QgsVectorLayer]:
    """Return layers of points, daily estimates, drivers, GNSS stations and a landslide outline by name."""
    years = (DATES - DATES[0]).astype(float) / 365.25
    values = np.outer([-20.0, 5.0, 1.0], years) + NOISE
    daily = np.outer([-20.0, 5.0, 1.0], (DAYS - DAYS[0]).astype(float) / 365.25)
    up = {"los_east": [0.0] * 3, "los_north": [0.0] * 3, "los_up": [1.0] * 3}
    made = {}
    for name, days, rows in (("points", DATES, values), ("daily", DAYS, daily)):
        columns = {"pid": ["a", "b", "c"], **up, **{_field(day): list(rows[:, i]) for i, day in enumerate(days)}}
        made[name] = QgsVectorLayer("", name, "memory", columns, PLACES)
    from slopemuse.plugin.core.common.lineage import Lineage
    from slopemuse.plugin.layers.layer_metadata import PROPERTY

    made["daily"].setCustomProperty(PROPERTY, json.dumps({"lineage": Lineage("estimatedaily", {}).to_json()}))
    number = np.arange(len(DAYS))
    made["hydro"] = QgsVectorLayer(
        "",
        "hydro",
        columns={
            "date": [str(day) for day in DAYS],
            "rain_mm": np.where(number % 9 == 0, 12.0, 0.0).tolist(),
            "level_m": (150 + 10 * np.sin(number / 60.0)).tolist(),
        },
    )
    moved = -20.0 * number / 365.25
    made["gnss"] = QgsVectorLayer(
        "",
        "gnss",
        columns={
            "station": ["GN01"] * len(DAYS),
            "lon": [0.5] * len(DAYS),
            "lat": [-0.5] * len(DAYS),
            "date": [str(day) for day in DAYS],
            "e_mm": moved.tolist(),
            "n_mm": moved.tolist(),
            "u_mm": moved.tolist(),
        },
    )
    made["landslide"] = QgsVectorLayer("", "landslide", columns={"name": ["slope"]}, places=[PLACES[0]])
    made["landslide"].kind = "Polygon"
    return made


def _read_table(layer: QgsVectorLayer) -> dict[str, np.ndarray]:
    return {name: np.array(column) for name, column in layer.columns.items()}


def _read_points(layer: QgsVectorLayer, *_: Any) -> Any:
    from slopemuse.plugin.core.data.point_series import PointSeries

    values = np.column_stack([layer.columns[_field(day)] for day in DATES])
    return PointSeries(np.array(layer.columns["pid"]), np.array(PLACES), DATES, values, "EPSG:4326")


def _file_dialog(folder: Path) -> None:
    """Replace the native file dialog, which QTest cannot control, by a function that returns a path."""

    def path(parent: Any, title: str, name: str, filters: str) -> tuple[str, str]:
        kind = filters.split("*")[1].split(")")[0]
        return str(folder / f"out{kind}"), filters.split(";;")[0]

    QFileDialog.getSaveFileName = staticmethod(path)


class Plot:
    """Plot of the dock, with pixel positions of dates."""

    def __init__(self, dock: Any) -> None:
        self.canvas, self.top = dock.panel.canvas, dock.panel.plot.top

    def at(self, day: str) -> QPoint:
        """Return the pixel of a day at half the height of the top panel."""
        position = (np.datetime64(day, "D") - np.datetime64("1970-01-01")).astype(float)
        x, y = self.top.transData.transform((position, sum(self.top.get_ylim()) / 2))
        ratio = self.canvas.device_pixel_ratio
        return QPoint(round(x / ratio), round(self.canvas.height() - y / ratio))


def use_dock(record: Record, plugin: Any, window: Any, answers: Answers, folder: Path) -> None:
    """Open the dock and use all its functions."""
    import slopemuse.plugin.queries.project_tables
    import slopemuse.ui.tasks.relation_task

    slopemuse.plugin.queries.project_tables.read_table = _read_table
    slopemuse.ui.tasks.relation_task.series_around = _read_points
    _file_dialog(folder)
    with record.step("the dock is opened without layers"):
        plugin.series_action.setChecked(True)
        dock = plugin.series_dock
        dock.resize(620, 860)
        show_and_check(dock)
        assert dock.panel.import_button.isVisible()
    with record.step("layers come and are chosen"):
        for layer in layers().values():
            QgsProject.instance().addMapLayer(layer)
        settle(20)
        chosen = {role: dock.panel.choices.layer(role) for role in ("points", "daily", "drivers", "gnss")}
        assert [layer.name() for layer in chosen.values()] == ["points", "daily", "hydro", "gnss"]
    with record.step("a point is clicked on the map"):
        press(dock.panel.pick_button)
        assert dock.panel.pick_button.isChecked()
        press(window.canvas.viewport(), PIXELS["a"])
        assert str(dock.shown.series.pids[0]) == "a"
        assert dock.shown.station is not None
        assert dock.shown.forcing is not None
        assert dock.shown.line is not None
        show_and_check(dock.panel.canvas)
    plot = Plot(dock)
    _use_mouse_on_plot(record, dock, plot)
    _compare_points(record, dock, window)
    _use_keys(record, dock, answers)
    use_menus(record, dock)
    use_exports(record, dock, window, folder)
    _map_tools(record, dock, window)
    with record.step("the theme of the desktop becomes dark"):
        dark = QPalette()
        dark.setColor(QPalette.ColorRole.Window, QColor("#202020"))
        dark.setColor(QPalette.ColorRole.WindowText, QColor("#eeeeee"))
        QApplication.setPalette(dark)
        show_and_check(dock)
    with record.step("the dock is closed, opened and emptied"):
        plugin.series_action.trigger()
        assert dock.isHidden()
        plugin.series_action.trigger()
        show_and_check(dock)
        QgsProject.instance().removeMapLayers(list(QgsProject.instance().mapLayers()))
        assert dock.shown is None


def _use_mouse_on_plot(record: Record, dock: Any, plot: Plot) -> None:
    with record.step("the pointer reads the plot"):
        move(plot.canvas, plot.at("2020-08-01"))
        assert dock.panel.plot.marks.here[0].get_visible()
        QApplication.sendEvent(plot.canvas, QEvent(QEvent.Type.Leave))
        assert not dock.panel.plot.marks.here[0].get_visible()
    with record.step("a drag fits the days between"):
        drag(plot.canvas, plot.at("2020-06-01"), plot.at("2021-02-01"))
        first, last = dock.fits.window
        assert abs((first - np.datetime64("2020-06-01")).astype(int)) < 12
        assert abs((last - np.datetime64("2021-02-01")).astype(int)) < 12
        _, _, width, _ = dock.panel.plot.marks.window.get_bbox().bounds
        assert width == (last - first).astype(int) + 1
        show_and_check(plot.canvas)
    with record.step("the wheel zooms and a double click shows all"):
        low, high = plot.top.get_xlim()
        turn_wheel(plot.canvas, plot.at("2020-09-01"), 2)
        closer = plot.top.get_xlim()
        assert closer[1] - closer[0] < high - low
        turn_wheel(plot.canvas, plot.at("2020-09-01"), -1)
        QTest.mouseDClick(plot.canvas, LEFT, NO_KEY, plot.at("2020-09-01"))
        assert plot.top.get_xlim() == (low, high)
        assert dock.fits.window is None
    with record.step("a click shows the day on the map"):
        days = []
        controller = dock._canvas.temporalController()
        controller.moved.connect(days.append)
        press(plot.canvas, plot.at("2020-09-01"))
        assert len(days) == 1
    with record.step("the right button opens the menu of the plot"):
        press(plot.canvas, plot.at("2020-09-01"), RIGHT)
        settle()
    with record.step("every entry of the menu of the plot"):
        drag(plot.canvas, plot.at("2020-06-01"), plot.at("2021-02-01"))
        position = float((np.datetime64("2020-10-15") - np.datetime64("1970-01-01")).astype(int))
        texts = [action.text() for action in dock.control.menu(position).actions()]
        for text in texts:
            # the menu is rebuilt, because its entries change after each action
            action = next((one for one in dock.control.menu(position).actions() if one.text() == text), None)
            if action is not None and text:
                action.trigger()
                settle()
        assert [event.name for event in dock.markings.events] == ["rockfall"]
        drag(plot.canvas, plot.at("2020-03-01"), plot.at("2021-02-01"))
        (name,) = [one for one in dock.control.menu(position).actions() if "period" in one.text()]
        name.trigger()
        assert [event.name for event in dock.markings.events] == ["rockfall", "rockfall"]


def _compare_points(record: Record, dock: Any, window: Any) -> None:
    with record.step("other points are compared"):
        for name in ("b", "c"):
            press(window.canvas.viewport(), PIXELS[name], key=SHIFT)
        assert [item.pid for item in dock.comparison.items] == ["b", "c"]
        rows = dock.panel.compare_list
        show_and_check(rows)
        press(rows.viewport(), rows.visualItemRect(rows.topLevelItem(0)).center())
        assert rows.current() == 0
    with record.step("the menu of a compared point, entry by entry"):
        rows.customContextMenuRequested.emit(rows.visualItemRect(rows.topLevelItem(0)).center())
        for entry in range(4):
            rows.choose(1)
            rows.menu(1).actions()[entry].trigger()
            settle()
        rows.topLevelItem(0).setText(0, "other")
        rows.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
        assert dock.comparison.items[0].name == "other"
        assert not dock.comparison.items[0].visible
        rows.choose(0)
        for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Down):
            QTest.keyClick(rows, key)
        assert dock.comparison.items[0].visible


def _use_keys(record: Record, dock: Any, answers: Answers) -> None:
    canvas = dock.panel.canvas
    with record.step("every key over the plot"):
        canvas.setFocus()
        for key, held in dock.menus.keys._known:
            if key != Qt.Key.Key_Delete:
                QTest.keyClick(canvas, key, held)
                settle()
        canvas.setFocus()
        QTest.keyClick(canvas, Qt.Key.Key_Plus, CONTROL | SHIFT)
        QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.KeypadModifier)
        assert dock.panel.plot.marks.read_day() is not None
        low, high = dock.panel.plot.top.get_xlim()
        QTest.keyClick(canvas, Qt.Key.Key_Plus)
        closer = dock.panel.plot.top.get_xlim()
        assert closer[1] - closer[0] < high - low
        QTest.keyClick(canvas, Qt.Key.Key_Home)
    with record.step("a point is taken out and undone"):
        dock.panel.compare_list.choose(0)
        QTest.keyClick(canvas, Qt.Key.Key_Delete)
        assert len(dock.comparison.items) == 1
        QTest.keyClick(canvas, Qt.Key.Key_Z, CONTROL)
        assert len(dock.comparison.items) == 2
        assert "menu" in answers.seen


def _map_tools(record: Record, dock: Any, window: Any) -> None:
    map_view = window.canvas.viewport()
    with record.step("an area is drawn on the map"):
        drawn_areas: list[Any] = []
        dock.tools.area.drawn.connect(drawn_areas.append)
        window.canvas.setMapTool(dock.tools.area)
        for place in (QPoint(30, 30), QPoint(300, 30), QPoint(300, 300)):
            press(map_view, place)
            move(map_view, place + QPoint(9, 9))
        press(map_view, QPoint(30, 300), RIGHT)
        assert len(drawn_areas) == 1
        wait_for(lambda: dock.areas.work is None)
    with record.step("a line is drawn on the map"):
        lines: list[Any] = []
        dock.tools.line.drawn.connect(lines.append)
        dock.tools.draw_line()
        press(map_view, QPoint(30, 30))
        press(map_view, QPoint(300, 300))
        QTest.mouseDClick(map_view, LEFT, NO_KEY, QPoint(300, 300))
        assert len(lines) == 1
        wait_for(lambda: dock.menus.profiles.work is None)
    with record.step("keys put the tools down"):
        for tool in (dock.tools.area, dock.tools.line, dock.tools.point):
            window.canvas.setMapTool(tool)
            press(map_view, QPoint(40, 40))
            for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Escape):
                QTest.keyClick(window.canvas, key)
        assert not dock.panel.pick_button.isChecked()
