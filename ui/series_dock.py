"""The time-series dock: picks layers and point, keeps the choice in the project, owns no numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsMapLayerProxyModel, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.gui import QgsDockWidget, QgsMapLayerComboBox, QgsVertexMarker
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QColor, QIcon
from qgis.PyQt.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ..plugin.core.errors import SlopeMuseError
from ..plugin.layers import date_fields, layer_info, read_table
from ..plugin.picking import nearest_point, record_of, same_point
from ..plugin.settings import Settings
from .point_tool import PointTool

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .series_plot import SeriesPlot

translate = QCoreApplication.translate

SCOPE = "slopemuse"


class SlopeMuseSeriesDock(QgsDockWidget):
    """Plots the clicked point of a layer with its daily estimate and the drivers."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(translate("SlopeMuse", "SlopeMuse time series"))
        self.setObjectName("SlopeMuseSeriesDock")
        self._canvas = iface.mapCanvas()
        self._project = QgsProject.instance()
        self.tool = PointTool(self._canvas, Settings.load().search_radius_px)
        self.tool.picked.connect(self.pick)
        self._marker: QgsVertexMarker | None = None
        self._loading = False
        self._build()
        self.points.layerChanged.connect(self._points_changed)
        self.daily.layerChanged.connect(self._choice_changed)
        self.drivers.layerChanged.connect(self._drivers_changed)
        self._project.readProject.connect(self.restore)
        self._project.layersWillBeRemoved.connect(self._layers_go)
        self._canvas.temporalRangeChanged.connect(self._time_changed)
        self._canvas.mapToolSet.connect(self._tool_changed)
        self.restore()

    def _build(self) -> None:
        from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
        from matplotlib.figure import Figure

        from .series_plot import SeriesPlot

        self.points, self.daily, self.drivers = (QgsMapLayerComboBox() for _ in range(3))
        self.points.setFilters(QgsMapLayerProxyModel.Filter.PointLayer)
        self.daily.setFilters(QgsMapLayerProxyModel.Filter.PointLayer)
        self.drivers.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
        for combo, name, tip in (
            (self.points, "points", translate("SlopeMuse", "Point layer with a field a date")),
            (self.daily, "daily", translate("SlopeMuse", "Daily estimate of the same points")),
            (self.drivers, "drivers", translate("SlopeMuse", "Table with a date, rain and reservoir level")),
        ):
            combo.setObjectName(name)
            combo.setToolTip(tip)
            combo.setAllowEmptyLayer(True)
            combo.setMinimumContentsLength(12)
        form = QFormLayout()
        form.addRow(translate("SlopeMuse", "Points"), self.points)
        form.addRow(translate("SlopeMuse", "Daily estimate"), self.daily)
        form.addRow(translate("SlopeMuse", "Drivers"), self.drivers)
        self.pick_button, save = QToolButton(), QToolButton()
        self.pick_button.setText(translate("SlopeMuse", "Pick a point"))
        self.pick_button.setIcon(QIcon("slopemuse:pick.svg"))
        self.pick_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.pick_button.setCheckable(True)
        self.pick_button.setToolTip(translate("SlopeMuse", "Click a point on the map to plot its series"))
        self.pick_button.clicked.connect(self._pick_clicked)
        save.setText(translate("SlopeMuse", "Save picture…"))
        save.clicked.connect(self._save_clicked)
        self.note = QLabel()
        self.note.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.pick_button)
        row.addWidget(save)
        row.addStretch()
        palette = self.palette()
        figure = Figure(figsize=(4.4, 4.6), constrained_layout=True)
        self.canvas = FigureCanvasQTAgg(figure)
        self.plot: SeriesPlot = SeriesPlot(
            figure, palette.color(palette.ColorRole.Text).name(), palette.color(palette.ColorRole.Base).name()
        )
        body = QWidget()
        column = QVBoxLayout(body)
        column.addLayout(form)
        column.addLayout(row)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.note)
        self.setWidget(body)

    # -- choices ---------------------------------------------------------------------------------------------

    def restore(self, *_: object) -> None:
        """Take the layers that the project remembers, else the first that fit, and say what to do next."""
        self._loading = True
        for combo in (self.points, self.daily, self.drivers):
            stored, found = self._project.readEntry(SCOPE, f"/dock/{combo.objectName()}", "")
            layer = self._project.mapLayer(stored) if found and stored else None
            combo.setLayer(layer)
        self._loading = False
        self._drivers_changed()
        self._points_changed()

    def _points_changed(self, *_: object) -> None:
        layer = self.points.currentLayer()
        if layer is not None and self.daily.currentLayer() is None:
            self.daily.setLayer(self._estimate_of(layer))
        self._forget_point()
        self._choice_changed()

    def _choice_changed(self, *_: object) -> None:
        if self._loading:
            return
        for combo in (self.points, self.daily, self.drivers):
            layer = combo.currentLayer()
            self._project.writeEntry(SCOPE, f"/dock/{combo.objectName()}", layer.id() if layer is not None else "")
        self._explain()

    def _drivers_changed(self, *_: object) -> None:
        from ..plugin.core.formats.hydrology import forcing_from_columns

        layer = self.drivers.currentLayer()
        forcing, text = None, ""
        if layer is not None:
            try:
                forcing = forcing_from_columns(read_table(layer))
            except SlopeMuseError as error:
                text = str(error)
        self.plot.show_drivers(forcing)
        self.note.setText(text)
        self.canvas.draw_idle()
        self._choice_changed()

    def _estimate_of(self, layer: QgsVectorLayer) -> QgsVectorLayer | None:
        """Return a loaded layer made by the daily estimation."""
        for other in self._project.mapLayers().values():
            if other.id() == layer.id() or not isinstance(other, QgsVectorLayer):
                continue
            info = layer_info(other)
            if '"algorithm": "estimatedaily"' in info.get("lineage", "") and info.get("role") == "series":
                return other
        return None

    def _explain(self) -> None:
        layer = self.points.currentLayer()
        if layer is None:
            text = translate(
                "SlopeMuse",
                "Choose a point layer with a field a date.\nFiles of InSAR series are read by\n"
                "Processing ▸ SlopeMuse ▸ Import InSAR series.",
            )
        elif not date_fields(layer):
            text = translate(
                "SlopeMuse",
                "This layer has no date fields such as D20200131,\nso it has no series to draw.\n"
                "Processing ▸ SlopeMuse ▸ Import InSAR series\nmakes such a layer from a file.",
            )
        elif not len(self.plot.observed.get_xdata()):
            text = translate("SlopeMuse", "Press “Pick a point” and click a point on the map.")
        else:
            return
        self.plot.show_message(text)
        self.canvas.draw_idle()

    # -- picking ---------------------------------------------------------------------------------------------

    def pick(self, point: QgsPointXY, radius: float) -> None:
        """Plot the point nearest to a place on the map."""
        layer = self.points.currentLayer()
        if layer is None or not date_fields(layer):
            self._explain()
            return
        feature = nearest_point(layer, point, radius, self._project)
        if feature is None:
            self.note.setText(translate("SlopeMuse", "No point there; click closer to one or zoom in."))
            return
        record = record_of(layer, feature)
        if not np.isfinite(record.values).any():
            self.note.setText(
                translate("SlopeMuse", "The point {pid} has no value on any date.").format(pid=record.pid)
            )
            return
        estimate = sigma = None
        daily = self.daily.currentLayer()
        if daily is not None:
            match = same_point(daily, record.pid)
            estimate = record_of(daily, match) if match is not None and date_fields(daily) else None
            sigma = self._sigma_of(daily, record.pid)
        component = str(layer_info(layer).get("component", "los"))
        self.note.setText("")
        self.plot.show_point(record, component, estimate, sigma)
        self._mark(layer, feature)
        self.canvas.draw_idle()

    def _sigma_of(self, daily: QgsVectorLayer, pid: str):  # noqa: ANN202
        path = layer_info(daily).get("companions", {}).get("sigma", "")
        if not path:
            return None
        layer = QgsVectorLayer(path, "sigma", "ogr")
        match = same_point(layer, pid) if layer.isValid() else None
        return None if match is None else record_of(layer, match, digits_only=True)

    def _mark(self, layer: QgsVectorLayer, feature) -> None:  # noqa: ANN001
        if self._marker is None:
            self._marker = QgsVertexMarker(self._canvas)
            self._marker.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
            self._marker.setColor(QColor("#d35400"))
            self._marker.setIconSize(16)
            self._marker.setPenWidth(3)
        place = feature.geometry().centroid().asPoint()
        self._marker.setCenter(self._canvas.mapSettings().layerToMapCoordinates(layer, place))

    def _forget_point(self) -> None:
        self.plot.observed.set_data([], [])
        if self._marker is not None:
            self._canvas.scene().removeItem(self._marker)
            self._marker = None

    # -- signals ---------------------------------------------------------------------------------------------

    def _pick_clicked(self, on: bool) -> None:
        if on:
            self._canvas.setMapTool(self.tool)
        else:
            self._canvas.unsetMapTool(self.tool)

    def _tool_changed(self, new: object, *_: object) -> None:
        self.pick_button.setChecked(new is self.tool)

    def _layers_go(self, ids: list[str]) -> None:
        layer = self.points.currentLayer()
        if layer is not None and layer.id() in ids:
            self._forget_point()

    def _time_changed(self, *_: object) -> None:
        begin = self._canvas.temporalRange().begin()
        day = np.datetime64(begin.date().toString("yyyy-MM-dd"), "D") if begin.isValid() else None
        self.plot.show_now(day)
        self.canvas.draw_idle()

    def _save_clicked(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, translate("SlopeMuse", "Save picture"), "", "PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"
        )
        if path:
            self.plot.figure.savefig(path, dpi=200)

    def dispose(self) -> None:
        """Take everything off the canvas and let go of every signal."""
        self._forget_point()
        self._canvas.unsetMapTool(self.tool)
        for signal, slot in (
            (self._project.readProject, self.restore),
            (self._project.layersWillBeRemoved, self._layers_go),
            (self._canvas.temporalRangeChanged, self._time_changed),
            (self._canvas.mapToolSet, self._tool_changed),
        ):
            signal.disconnect(slot)
        self.tool.deleteLater()
