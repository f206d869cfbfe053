"""Styles of the points layers of stores, which have the values on the last date only."""

from __future__ import annotations

from qgis.core import QgsCategorizedSymbolRenderer, QgsGraduatedSymbolRenderer, QgsVectorLayer

from ..layers.store_layers.file_layers import value_field
from ..layers.stores.stores import open_store
from .layer_style import LayerStyle


class PointsStyle(LayerStyle):
    """The style of a layer with a field per date, applied to the points layer of a file with the same dates.

    Parameters
    ----------
    style : LayerStyle
    path : str
        The store.
    """

    def __init__(self, style: LayerStyle, path: str) -> None:
        self._style, self._path = style, path
        self.name, self.visible = style.name, style.visible

    def apply(self, layer: QgsVectorLayer) -> None:
        """Apply the style, and have its renderer show the last date where it asks for dates."""
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
