"""Vector layers of files, opened one at a time."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from .threads import OPENING


def vector_layer(source: str, name: str, provider: str = "ogr") -> QgsVectorLayer:
    """Return the layer of a source; QGIS blocks for ever where two threads open layers at the same moment."""
    with OPENING:
        return QgsVectorLayer(source, name, provider)
