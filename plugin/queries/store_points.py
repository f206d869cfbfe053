"""Points of stores whose points layer is on the map: series of a point by its row, and of an area."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal
from pathlib import Path

import numpy as np
from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer

from ..core.common.errors import InputError
from ..core.common.messages import message
from ..core.common.progress import Progress
from ..core.io.insar.layer_values import to_mm
from ..core.io.sniffing.findings import LayoutDescription
from ..core.io.tables.date_columns import days_in_order
from ..layers.layer_findings import id_field
from ..layers.ogr_columns import read_columns, read_matrix
from ..layers.ogr_source import source_of, store_of
from ..layers.stores.store_table import StoreTable
from ..layers.stores.stores import open_store
from .area_query import AreaPoints, AreaQuery
from .feature_values import companion_days, numbers_in
from .nearest_point import place_of
from .polygons import mask_inside_polygon


def points_store(layer: QgsVectorLayer) -> str:
    """Return the store whose points a layer shows; "" for other layers."""
    store = store_of(layer)
    return "" if store == source_of(layer)[0] else store


def values_of_point(layer: QgsVectorLayer, store: str, feature: QgsFeature, names: list[str]) -> np.ndarray:
    """Return the cells of a point in its store as numbers, shape (n_names,); NaN for null.

    Raises
    ------
    InputError
        If the file cannot be read, or contains another point in this row.
    """
    file, index = open_store(store), id_field(layer)
    ids = [layer.fields()[index].name()] if index >= 0 else []
    cells = file.row(feature.id() - 1, [*ids, *names])
    if ids and _differ(cells[0], feature.attribute(index)):
        raise InputError(
            message(
                "The layer {layer} shows the points of a former version of its file; open the file again.",
                layer=layer.name(),
            )
        )
    return numbers_in(cells[len(ids) :])


def companion_row(path: str, letter: str, fid: int, pid: str) -> tuple[np.ndarray, np.ndarray] | None:
    """Return dates and values of a companion store at a point; None if it does not contain the point.

    Files of one run number their points alike, so that the row of the feature is tried first.
    """
    file = open_store(path)
    names = list(file.fields)
    found = companion_days(names, letter) if letter else days_in_order(names)
    ids = next((name for name in names if name.lower() == "pid"), "")
    if not found or not ids:
        return None
    dated = [name for name, _ in found]
    if 1 <= fid <= file.n_rows:
        cells = file.row(fid - 1, [ids, *dated])
        if str(cells[0]) == pid:
            return np.array([day for _, day in found]), numbers_in(cells[1:])
    column = next(read_columns(StoreTable(file, Path(path).stem), [ids], Progress(), as_text=[ids]))[1]
    rows = np.flatnonzero(column == pid)
    if not len(rows):
        return None
    return np.array([day for _, day in found]), numbers_in(file.row(int(rows[0]), dated))


class StoreAreaQuery(AreaQuery):
    """Query of the points in an area, created in the thread of the layer; `read` may be called in any thread.

    Parameters
    ----------
    layer : QgsVectorLayer
        Points layer of a store.
    store : str
        Path of the store.
    days : list of (str, datetime64[D])
        Names and dates of its date columns, in chronological order.
    area : QgsGeometry
        Polygon in the CRS of the layer.
    found : LayoutDescription
        Layout of a file that was not imported.
    """

    def __init__(
        self,
        layer: QgsVectorLayer,
        store: str,
        days: list[tuple[str, np.datetime64]],
        area: QgsGeometry,
        found: LayoutDescription,
    ) -> None:
        self._store, self._days, self._found, self._name = store, days, found, layer.name()
        request = QgsFeatureRequest().setFilterRect(area.boundingBox()).setNoAttributes()
        points = sorted((feature.id() - 1, place_of(feature)) for feature in layer.getFeatures(request))
        xy = np.array([place for _, place in points], dtype=float).reshape(-1, 2)
        inside = mask_inside_polygon(xy, area)
        self._xy = xy[inside]
        self._rows = np.array([row for row, _ in points], dtype=np.int64)[inside]

    def read(self, progress: Progress) -> AreaPoints:
        """Return the points inside the area.

        Raises
        ------
        InputError
            If the file cannot be read.
        Cancelled
            If the user cancels.
        """
        dates, names = np.array([day for _, day in self._days]), [name for name, _ in self._days]
        if not len(self._rows):
            return AreaPoints(self._xy, dates, np.empty((0, len(dates))))
        table = StoreTable(open_store(self._store), self._name, self._rows)
        values, _ = read_matrix(table, names, len(self._rows), progress)
        values = np.where(np.isfinite(values), values, np.nan)
        to_mm(values, self._found, self._name)
        return AreaPoints(self._xy, dates, values)


def _differ(cell: object, attribute: object) -> bool:
    """Check whether the IDs of a row and of a feature differ; False if one is missing."""
    if cell is None or cell != cell or attribute is None or attribute == NULL:
        return False
    if isinstance(attribute, float) or isinstance(cell, (float, Decimal)):
        # the same number may be text or have another type
        with suppress(TypeError, ValueError):
            return float(cell) != float(attribute)  # type: ignore[arg-type]
    return str(cell) != str(attribute)
