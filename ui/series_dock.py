"""The time-series dock: a clicked point with its daily estimate and the drivers; owns no numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsPointXY, QgsProject, QgsVectorLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QMessageBox, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from ..plugin.core.errors import InputError, SlopeMuseError
from ..plugin.core.pointplot import day_numbers, day_of
from ..plugin.drivers import DriverTables
from ..plugin.picking import PickedPoint, PointReader
from ..plugin.settings import Settings
from .export import ask_for_path, export
from .guidance import coverage, next_step, no_values, not_in_estimate, nothing_hit, obstacle
from .layer_choices import LayerChoices
from .point_marker import PointMarker
from .point_tool import PointTool
from .theme import theme_of
from .time_link import show_day, shown_day

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ..plugin.core.forcing import Forcing

translate = QCoreApplication.translate


class SlopeMuseSeriesDock(QgsDockWidget):
    """Plots the clicked point of a layer with its daily estimate and the drivers."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(translate("SlopeMuse", "SlopeMuse time series"))
        self.setObjectName("SlopeMuseSeriesDock")
        self._canvas = iface.mapCanvas()
        self._reader, self._tables = PointReader(), DriverTables()
        self.tool = PointTool(self._canvas, Settings.load().search_radius_px)
        self.picked: PickedPoint | None = None
        self.estimate: PickedPoint | None = None
        self._marker = PointMarker(self._canvas)
        self._build()
        project = QgsProject.instance()
        self._signals: tuple[tuple[Any, Any], ...] = (
            (self.tool.picked, self.pick),
            (self.choices.changed, self._choice_changed),
            (project.readProject, self.restore),
            (project.layersAdded, self._layers_come),
            (self._canvas.temporalRangeChanged, self._time_changed),
            (self._canvas.mapToolSet, self._tool_changed),
            (self._canvas.destinationCrsChanged, self._mark),
            (self.visibilityChanged, self._visibility_changed),
        )
        for signal, slot in self._signals:
            signal.connect(slot)
        self.restore()
        self._time_changed()

    def _build(self) -> None:
        # matplotlib is loaded when the dock is opened for the first time, not with QGIS
        from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
        from matplotlib.figure import Figure

        from .series_plot import SeriesPlot

        self.choices = LayerChoices(self._reader, self._tables)
        self.pick_button, self.export_button = QToolButton(), QToolButton()
        self.pick_button.setText(translate("SlopeMuse", "Pick a point"))
        self.pick_button.setIcon(QIcon("slopemuse:pick.svg"))
        self.pick_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.pick_button.setCheckable(True)
        self.pick_button.setToolTip(translate("SlopeMuse", "Click a point on the map to plot its series"))
        self.pick_button.clicked.connect(self._pick_clicked)
        self.export_button.setText(translate("SlopeMuse", "Export…"))
        self.export_button.setToolTip(translate("SlopeMuse", "Save the plot as PNG, SVG or PDF, or its numbers as CSV"))
        self.export_button.clicked.connect(self._export_clicked)
        row = QHBoxLayout()
        row.addWidget(self.pick_button)
        row.addWidget(self.export_button)
        row.addStretch()
        self.guide, self.note = QLabel(), QLabel()
        self.guide.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.guide.setMargin(16)
        for label in (self.guide, self.note):
            label.setWordWrap(True)
        figure = Figure(figsize=(4.4, 4.6))
        self.canvas = FigureCanvasQTAgg(figure)
        self.canvas.setMinimumSize(240, 260)
        self.canvas.setToolTip(
            translate("SlopeMuse", "Click: show the day on the map. Wheel: narrow the time. Double click: all dates.")
        )
        self.canvas.mpl_connect("button_press_event", self._plot_clicked)
        self.canvas.mpl_connect("scroll_event", self._plot_scrolled)
        self.plot = SeriesPlot(figure, theme_of(self.palette()))
        self.pages = QStackedWidget()
        self.pages.addWidget(self.guide)
        self.pages.addWidget(self.canvas)
        body = QWidget()
        column = QVBoxLayout(body)
        column.addWidget(self.choices)
        column.addLayout(row)
        column.addWidget(self.pages, 1)
        column.addWidget(self.note)
        self.setWidget(body)

    # -- what is shown ---------------------------------------------------------------------------------------

    def restore(self, *_: object) -> None:
        """Take the choices of the project that has been opened."""
        self._reader.forget()
        self._tables.forget()
        self.choices.restore()

    def pick(self, point: QgsPointXY) -> None:
        """Plot the point nearest to a place on the map."""
        layer = self.choices.layer("points")
        if layer is None or obstacle(layer, self._reader):
            self._show()
            return
        fid = self._reader.nearest(layer, point, self.tool.radius_px, self._canvas.mapSettings())
        if fid is None:
            self._say(nothing_hit(layer, self.tool.radius_px))
            return
        try:
            self.picked, problem = self._reader.read(layer, fid), ""
        except SlopeMuseError as error:
            self.picked, problem = None, str(error)
        self._show(problem)

    def _show(self, problem: str = "") -> None:
        """Show the picked point, or say what to do next."""
        layer = self.choices.layer("points")
        missing = problem or obstacle(layer, self._reader)
        self.estimate = None
        if layer is None or self.picked is None or missing:
            self.picked = None
            self._guide(missing or next_step())
            return
        notes: list[str] = []
        daily = self._reader.is_daily(layer)
        self.estimate = None if daily else self._estimate(layer, notes)
        series, estimate = self.picked.series, self.estimate
        if not any(np.isfinite(part.series.values).any() for part in (self.picked, estimate) if part is not None):
            self._guide(no_values(str(series.pids[0])))
            return
        rate = self.picked.rate if daily else (None if estimate is None else estimate.rate)
        self.plot.show_point(series, None if estimate is None else estimate.series, rate, daily)
        table, forcing = self.choices.layer("drivers"), self._forcing(notes)
        share = self.plot.show_drivers(forcing)
        if table is not None and forcing is not None:
            notes.append(coverage(table.name(), forcing.days[0], forcing.days[-1], share))
        self._say(" ".join(note for note in notes if note))
        self._mark()
        self.export_button.setEnabled(True)
        self.pages.setCurrentWidget(self.canvas)
        self.plot.refresh()

    def _guide(self, text: str) -> None:
        self.plot.clear()
        self._mark()
        self._say("")
        self.guide.setText(text)
        self.export_button.setEnabled(False)
        self.pages.setCurrentWidget(self.guide)

    def _say(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _estimate(self, layer: QgsVectorLayer, notes: list[str]) -> PickedPoint | None:
        other = self.choices.layer("daily")
        if other is None or self.picked is None or other.id() == layer.id():
            return None
        fid = self._reader.match(other, layer, self.picked.fid)
        if fid is None:
            notes.append(not_in_estimate(other.name()))
            return None
        try:
            return self._reader.read(other, fid)
        except SlopeMuseError as error:
            notes.append(str(error))
            return None

    def _forcing(self, notes: list[str]) -> Forcing | None:
        table = self.choices.layer("drivers")
        try:
            return None if table is None else self._tables.read(table)
        except InputError as error:
            notes.append(str(error))
            return None

    # -- signals ---------------------------------------------------------------------------------------------

    def _choice_changed(self, role: str) -> None:
        if role == "points":
            self.picked = None
        self._show()

    def _layers_come(self, *_: object) -> None:
        self.choices.look_for_missing()

    def _pick_clicked(self, on: bool) -> None:
        if on:
            self._canvas.setMapTool(self.tool)
        else:
            self._canvas.unsetMapTool(self.tool)

    def _tool_changed(self, new: object, *_: object) -> None:
        self.pick_button.setChecked(new is self.tool)

    def _time_changed(self, *_: object) -> None:
        day = shown_day(self._canvas)
        self.plot.show_now(None if day is None else float(day_numbers(day)))
        if self.pages.currentWidget() is self.canvas:
            self.plot.refresh()

    def _plot_clicked(self, event: Any) -> None:
        if event.inaxes is None or event.button != 1 or self.plot.picture is None:
            return
        if event.dblclick:
            self.plot.show_whole()
            self.plot.refresh()
        else:
            first, last = (day_of(edge) for edge in self.plot.picture.x_limits)
            show_day(self._canvas, day_of(event.xdata), first, last)

    def _plot_scrolled(self, event: Any) -> None:
        if event.inaxes is not None:
            self.plot.zoom(event.xdata, 0.8**event.step)
            self.plot.refresh()

    def _export_clicked(self) -> None:
        if self.picked is None:
            return
        path = ask_for_path(self, f"{self.picked.series.pids[0]}.png")
        if not path:
            return
        try:
            export(path, self.plot, self.picked, self.estimate, self._forcing([]))
        except SlopeMuseError as error:
            QMessageBox.warning(self, self.windowTitle(), str(error))

    def _mark(self) -> None:
        layer = self.choices.layer("points")
        if layer is None or self.picked is None or self.isHidden():
            self._marker.hide()
        else:
            self._marker.show(layer, self.picked.xy)

    def _visibility_changed(self, *_: object) -> None:
        # a dock behind another tab is still open, one that was closed is hidden
        if self.isHidden():
            self._canvas.unsetMapTool(self.tool)
        self._mark()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme of the desktop."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "plot"):
            self.plot.set_theme(theme_of(self.palette()))
            self.canvas.draw_idle()

    def dispose(self) -> None:
        """Take everything off the canvas and let go of every signal and file."""
        for signal, slot in self._signals:
            signal.disconnect(slot)
        # a cycle through these would have Python's collector cut what other plugins have connected to map and project
        self._signals = ()
        self._marker.hide()
        self._canvas.unsetMapTool(self.tool)
        self._reader.forget()
        self.tool.deleteLater()
