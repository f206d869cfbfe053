"""Units, component and ID field detected in layers that were not imported, cached in a custom property."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from qgis.core import NULL, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QThread

from ..core.common.errors import InputError
from ..core.io.insar.layer_values import findings_in_values
from ..core.io.sniffing.findings import LayoutDescription
from ..core.io.tables.date_columns import parse_date_fields
from ..core.io.tables.numbers import to_floats
from .layer_metadata import layer_info
from .ogr_source import store_of
from .stores.stores import open_store

PROPERTY = "slopemuse/layout"
_SAMPLE = 500


def findings_of(layer: QgsVectorLayer) -> LayoutDescription:
    """Return unit, component, no-data values and ID field of a layer; empty for layers written by SlopeMuse.

    The custom property `slopemuse/layout` takes precedence over detection from the first points. Detected findings
    are stored in this property.

    Raises
    ------
    InputError
        If the layer states several units or components.
    """
    if layer_info(layer):
        return LayoutDescription()
    stored = _stored(str(layer.customProperty(PROPERTY, "") or ""))
    store = store_of(layer)
    names = list(open_store(store).fields) if store else layer.fields().names()
    if stored is not None and {column.name for column in stored.columns} <= set(names):
        return stored
    dated = list(parse_date_fields(names))
    if len(dated) < 2:
        return LayoutDescription()
    rows = _rows_of_store(store, names) if store else _first_rows(layer)
    found = _findings_of_points(layer.name(), rows, names, dated)
    if QThread.currentThread() == layer.thread():
        layer.setCustomProperty(PROPERTY, found.to_json())
    return found


def id_field(layer: QgsVectorLayer) -> int:
    """Return the index of the ID field: `pid`, else the field stored in the custom property; -1 if there is none."""
    index = layer.fields().lookupField("pid")
    if index >= 0:
        return index
    stored = _stored(str(layer.customProperty(PROPERTY, "") or ""))
    name = None if stored is None else stored.named("pid")
    return -1 if name is None else layer.fields().indexOf(name)


def _first_rows(layer: QgsVectorLayer) -> list[list[str]]:
    request = QgsFeatureRequest().setLimit(_SAMPLE)
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return [
        ["" if cell is None or cell == NULL else str(cell) for cell in feature.attributes()]
        for feature in layer.getFeatures(request)
    ]


def _rows_of_store(path: str, names: list[str]) -> list[list[str]]:
    block = next(open_store(path).blocks(names, False, _SAMPLE), {})
    columns = [["" if cell is None else str(cell) for cell in block[name].tolist()] for name in block]
    return [list(row) for row in zip(*columns)]


def _findings_of_points(name: str, rows: list[list[str]], names: list[str], dated: list[str]) -> LayoutDescription:
    cells = dict(zip(names, zip(*rows))) if rows else dict.fromkeys(names, ())
    values = np.column_stack([to_floats(cells[name])[0] for name in dated])
    others = {other: np.array(cells[other], dtype=str) for other in names if other not in set(dated)}
    return findings_in_values(values, dated, others, name)


@lru_cache(maxsize=64)
def _stored(text: str) -> LayoutDescription | None:
    try:
        return LayoutDescription.from_json(text) if text else None
    except InputError:
        # edited by hand, or written by another version
        return None
