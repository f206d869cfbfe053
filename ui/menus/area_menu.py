"""Menu of polygon layers that can be used as areas."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QWidget

translate = QCoreApplication.translate


class AreaMenu(QMenu):
    """Lists the polygon layers; `chosen` emits the union of their polygons, or of the selected ones, and the CRS.

    Parameters
    ----------
    parent : QWidget
    """

    chosen = pyqtSignal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the current polygon layers."""
        self.clear()
        layers = [layer for layer in QgsProject.instance().mapLayers().values() if _has_polygons(layer)]
        for layer in sorted(layers, key=lambda layer: str(layer.name())):
            n = layer.selectedFeatureCount()
            if n:
                text = translate("SlopeMuse", "Selected polygons of {name} ({n})").format(n=n, name=layer.name())
            else:
                text = translate("SlopeMuse", "All polygons of {name}").format(name=layer.name())
            self.addAction(text.replace("&", "&&")).triggered.connect(partial(self._choose, layer.id()))
        if not layers:
            self.addAction(translate("SlopeMuse", "The project has no polygon layer")).setEnabled(False)

    def _choose(self, layer_id: str, *_: object) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer is None:
            return
        features = layer.getSelectedFeatures() if layer.selectedFeatureCount() else layer.getFeatures()
        area = QgsGeometry.unaryUnion([one.geometry().makeValid() for one in features if one.hasGeometry()])
        if not area.isEmpty():
            self.chosen.emit(area, layer.crs())


def _has_polygons(layer: object) -> bool:
    polygons = QgsWkbTypes.GeometryType.PolygonGeometry
    return isinstance(layer, QgsVectorLayer) and layer.isValid() and layer.geometryType() == polygons
