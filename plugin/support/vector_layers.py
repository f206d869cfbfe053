"""Thread-safe opening of vector layers."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from .threads import LAYER_OPENING_LOCK


def vector_layer(source: str, name: str, provider: str = "ogr") -> QgsVectorLayer:
    """Open the layer of a source, one at a time, because QGIS deadlocks if two threads open layers simultaneously."""
    with LAYER_OPENING_LOCK:
        return QgsVectorLayer(source, name, provider)
