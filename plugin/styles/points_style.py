"""Styles of the points layers of stores, which contain only the values on the last date."""

from __future__ import annotations

from qgis.core import QgsCategorizedSymbolRenderer, QgsGraduatedSymbolRenderer, QgsVectorLayer

from ..layers.store_layers.file_layers import value_field
from ..layers.stores.stores import open_store
from .layer_style import LayerStyle


class PointsStyle(LayerStyle):
    """Style of a layer with one field per date, applied to the points layer of a store with the same dates.

    Parameters
    ----------
    style : LayerStyle
        Style to apply.
    path : str
        Path of the store.
    """

    def __init__(self, style: LayerStyle, path: str) -> None:
        self._style, self._path = style, path
        self.name, self.visible = style.name, style.visible

    def apply(self, layer: QgsVectorLayer) -> None:
        """Apply the style, and show the last date if the style requires dates."""
        self._style.apply(layer)
        renderer = layer.renderer()
        if not isinstance(renderer, (QgsGraduatedSymbolRenderer, QgsCategorizedSymbolRenderer)):
            return
        if renderer.classAttribute().strip('"') in layer.fields().names():
            return
        changed = renderer.clone()
        changed.setClassAttribute(f'"{value_field(open_store(self._path))}"')
        layer.setRenderer(changed)
        layer.temporalProperties().setIsActive(False)
