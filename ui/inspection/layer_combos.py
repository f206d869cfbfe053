"""Layer lists of the time-series dock."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ...plugin.queries.point_reader import PointReader
from ...plugin.queries.project_tables import DriverTables, GnssTables
from ...plugin.support.project_state import SCOPE
from ..widgets.layer_list import LayerList

translate = QCoreApplication.translate

ROLES = ("points", "daily", "drivers", "gnss")


class LayerChoices(QWidget):
    """Lists for the points layer, its daily estimate, the driver table and the GNSS table.

    Selections by the user are stored in the project. Layers found automatically are not stored, so that opening a
    project does not modify it.

    Parameters
    ----------
    reader : PointReader
    tables : DriverTables
    stations : GnssTables
    """

    changed = pyqtSignal(str)

    def __init__(self, reader: PointReader, tables: DriverTables, stations: GnssTables) -> None:
        super().__init__()
        self._reader, self._tables, self._stations = reader, tables, stations
        self._updating = False
        self._known: dict[str, str] = {}
        self.points, self.daily, self.drivers, self.gnss = (LayerList() for _ in range(4))
        self.points.setFilters(QgsMapLayerProxyModel.Filter.PointLayer)
        self.daily.setFilters(QgsMapLayerProxyModel.Filter.PointLayer)
        # tables, and points of gauges or stations; not lines and polygons
        tables_or_points: Any = QgsMapLayerProxyModel.Filter.NoGeometry | QgsMapLayerProxyModel.Filter.PointLayer
        self.drivers.setFilters(tables_or_points)
        self.gnss.setFilters(tables_or_points)
        self.drivers_button = QToolButton()
        self.drivers_button.setText(translate("SlopeMuse", "Show"))
        self.drivers_button.setToolTip(translate("SlopeMuse", "Choose the rain sums and the driver plotted as a line"))
        self.drivers_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(3)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for role, label, tip in (
            (
                "points",
                translate("SlopeMuse", "Points"),
                translate("SlopeMuse", "Point layer with one field per date"),
            ),
            (
                "daily",
                translate("SlopeMuse", "Daily estimate"),
                translate("SlopeMuse", "Output of “Estimate daily deformation” for the same points"),
            ),
            (
                "drivers",
                translate("SlopeMuse", "Rain and level"),
                translate("SlopeMuse", "Table with date, rain and reservoir level"),
            ),
            (
                "gnss",
                translate("SlopeMuse", "GNSS"),
                translate(
                    "SlopeMuse", "GNSS table; the nearest station is projected onto the line of sight of the point"
                ),
            ),
        ):
            combo = self._combo(role)
            combo.setObjectName(role)
            combo.setToolTip(tip)
            combo.setAllowEmptyLayer(True)
            # long names are truncated in the list and shown in full when it is opened
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(5)
            combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            combo.layerChanged.connect(partial(self._note, role))
            combo.layerChanged.connect(partial(self._layer_changed, role))
            combo.activated.connect(partial(self._chosen, role))
            if role == "drivers":
                row = QHBoxLayout()
                row.addWidget(combo)
                row.addWidget(self.drivers_button)
                form.addRow(label, row)
            else:
                form.addRow(label, combo)

    def layer(self, role: str) -> QgsVectorLayer | None:
        """Return the layer for a role: points, daily, drivers or gnss."""
        return self._combo(role).currentLayer()

    def on_map(self) -> QgsVectorLayer | None:
        """Return the first of points and daily estimate that is visible on the map; the points if neither is."""
        root = QgsProject.instance().layerTreeRoot()
        for role in ("points", "daily"):
            layer = self.layer(role)
            node = None if layer is None else root.findLayer(layer.id())
            if node is not None and node.isVisible():
                return layer
        return self.layer("points")

    def restore(self) -> None:
        """Restore the layers stored in the project; find suitable layers for the other lists."""
        self._updating = True
        for role in ROLES:
            stored, found = QgsProject.instance().readEntry(SCOPE, f"/dock/{role}", "")
            layer = QgsProject.instance().mapLayer(stored) if stored else None
            self._combo(role).setLayer(self._likely(role) if layer is None and (stored or not found) else layer)
        self._updating = False
        for role in ROLES:
            self._note(role, self.layer(role))
        self.changed.emit("points")

    def dispose(self) -> None:
        """Block the signals of the lists, which exist slightly longer than their receivers when a dock is deleted."""
        for role in ROLES:
            self._combo(role).blockSignals(True)

    def deselect_removed(self, ids: list[str]) -> None:
        """Deselect layers before they are removed; otherwise a list silently selects the next layer."""
        for role in ROLES:
            if self._known.get(role) in ids:
                self._combo(role).setLayer(None)

    def find_missing(self) -> None:
        """Find layers for empty lists, unless the user has cleared them."""
        for role in ROLES:
            stored, found = QgsProject.instance().readEntry(SCOPE, f"/dock/{role}", "")
            if self.layer(role) is None and (stored or not found):
                layer = QgsProject.instance().mapLayer(stored) if stored else None
                self._combo(role).setLayer(layer or self._likely(role))

    def _combo(self, role: str) -> LayerList:
        return {"points": self.points, "daily": self.daily, "drivers": self.drivers, "gnss": self.gnss}[role]

    def _note(self, role: str, layer: QgsVectorLayer | None) -> None:
        self._known[role] = "" if layer is None else layer.id()

    def _chosen(self, role: str, *_: object) -> None:
        layer = self.layer(role)
        QgsProject.instance().writeEntry(SCOPE, f"/dock/{role}", "" if layer is None else layer.id())

    def _layer_changed(self, role: str, *_: object) -> None:
        if self._updating:
            return
        if role == "points" and self.layer("points") is not None:
            estimate = self._likely("daily")
            # an estimate of other points is useless here, and would prevent finding one of these points later
            if estimate is not None or self.layer("daily") is not None:
                self._updating = True
                self.daily.setLayer(estimate)
                self._updating = False
                QgsProject.instance().removeEntry(SCOPE, "/dock/daily")
        self.changed.emit(role)

    def _likely(self, role: str) -> QgsVectorLayer | None:
        layers = sorted(
            (layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsVectorLayer)),
            key=lambda layer: layer.name(),
        )
        points = [layer for layer in layers if layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry]
        if role == "drivers":
            return next((layer for layer in layers if self._tables.holds_drivers(layer)), None)
        if role == "gnss":
            return next((layer for layer in layers if self._stations.holds_stations(layer)), None)
        if role == "daily":
            chosen = self.layer("points")
            return None if chosen is None else self._reader.estimate_of(chosen, points)
        series = [layer for layer in points if self._reader.has_series(layer) and not self._reader.role(layer)]
        return next((layer for layer in series if not self._reader.is_daily(layer)), series[0] if series else None)
