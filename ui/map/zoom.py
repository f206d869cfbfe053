"""Map navigation."""

from __future__ import annotations

from qgis.core import QgsCsException, QgsPointXY, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas


def show_place(canvas: QgsMapCanvas, layer: QgsVectorLayer, place: QgsPointXY) -> None:
    """Centre the map on a position of a layer without changing the scale."""
    try:
        there = canvas.mapSettings().layerToMapCoordinates(layer, place)
    except QgsCsException:
        return
    extent = canvas.extent()
    half_width, half_height = extent.width() / 2, extent.height() / 2
    canvas.setExtent(
        QgsRectangle(there.x() - half_width, there.y() - half_height, there.x() + half_width, there.y() + half_height)
    )
    canvas.refresh()
