"""Series of all points in an area, read in the background from layers of any size."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ..core.common.errors import InputError
from ..core.common.messages import message
from ..core.common.progress import Progress
from ..core.io.insar.layer_values import to_mm
from ..core.io.sniffing.findings import LayoutDescription
from ..core.io.tables.gdal_access import exists, open_vector, table_of
from ..layers.array_column import ArrayColumn, read_features
from ..layers.ogr_columns import read_matrix, read_xy
from ..layers.ogr_source import is_plain, open_gdal_layer, source_of
from .polygons import mask_inside_polygon

if TYPE_CHECKING:
    from osgeo import ogr

_MAX_BYTES = 256 * 2**20


@dataclass(frozen=True)
class AreaPoints:
    """Points of an area.

    Attributes
    ----------
    xy : ndarray, shape (n_points, 2)
        Coordinates in the CRS of the layer.
    dates : ndarray of datetime64[D], shape (n_dates,)
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm]; NaN for NULL.
    """

    xy: np.ndarray
    dates: np.ndarray
    values: np.ndarray


class RectangleCache:
    """Cache of the most recently read rectangles, one per layer state, for areas inside them."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple, tuple[QgsRectangle, AreaPoints]] = OrderedDict()
        # several areas may be read at the same time
        self._lock = Lock()

    def clear(self) -> None:
        """Empty the cache."""
        with self._lock:
            self._kept.clear()

    def find(self, state: tuple, box: QgsRectangle) -> AreaPoints | None:
        """Return the points of a cached rectangle that contains a box; None if there is none."""
        with self._lock:
            found = self._kept.get(state)
        return found[1] if found is not None and found[0].contains(box) else None

    def keep(self, state: tuple, box: QgsRectangle, gathered: AreaPoints) -> None:
        """Cache the points of a rectangle instead of the former one of the same layer, and drop the oldest ones."""
        with self._lock:
            self._kept.pop(state, None)
            self._kept[state] = box, gathered
            while sum(one.values.nbytes for _, one in self._kept.values()) > _MAX_BYTES:
                self._kept.popitem(last=False)


class AreaQuery:
    """Query of the points in an area, created in the thread of the layer; `read` may be called in any thread.

    Features that only QGIS knows (a memory layer, edits, a filter) are copied at once; a file is read later.

    Parameters
    ----------
    layer : QgsVectorLayer
    days : list of (int, datetime64[D])
        Index and date of the date fields, in chronological order.
    area : QgsGeometry
        Polygon in the CRS of the layer.
    kept : RectangleCache
        Cache of former queries.
    found : LayoutDescription, optional
        Layout of a layer that was not imported.
    arrays : ArrayColumn, optional
        The array column with the series, for layers without date fields.
    """

    def __init__(
        self,
        layer: QgsVectorLayer,
        days: list[tuple[int, np.datetime64]],
        area: QgsGeometry,
        kept: RectangleCache,
        found: LayoutDescription | None = None,
        arrays: ArrayColumn | None = None,
    ) -> None:
        self._found = found or LayoutDescription()
        names = layer.fields().names()
        self._name, self._area, self._kept = layer.name(), QgsGeometry(area), kept
        self._dates = np.array([day for _, day in days])
        self._fields = [arrays.name] if arrays else [names[index] for index, _ in days]
        self._path, self._table = source_of(layer)
        self._copied: AreaPoints | None = None
        if arrays is not None:
            request = QgsFeatureRequest().setFilterRect(area.boundingBox())
            _, xy, series = read_features(layer, arrays, request)
            self._copied = AreaPoints(xy, self._dates, self._in_mm(series.values))
        elif not exists(self._path) or not is_plain(layer, selected_only=False):
            request = QgsFeatureRequest().setFilterRect(area.boundingBox())
            part = layer.materialize(request.setSubsetOfAttributes([index for index, _ in days]))
            with open_gdal_layer(part) as source:
                self._copied = self._read(source, Progress())

    def read(self, progress: Progress) -> AreaPoints:
        """Return the points inside the area.

        Raises
        ------
        InputError
            If the file cannot be read.
        Cancelled
            If the user cancels.
        """
        around = self._copied or self._read_box(progress)
        inside = mask_inside_polygon(around.xy, self._area)
        return AreaPoints(around.xy[inside], around.dates, around.values[inside])

    def _read_box(self, progress: Progress) -> AreaPoints:
        """Return the points in the bounding box of the area, from the cache if the file has not changed."""
        box = self._area.boundingBox()
        state = (self._path, self._table, self._found.to_json(), *self._fields, *state_of(self._path))
        found = self._kept.find(state, box)
        if found is not None:
            return found
        dataset = open_vector(self._path)
        source = None if dataset is None else table_of(dataset, self._table)
        if source is None:
            raise InputError(
                message(
                    "The file {path} of {name} cannot be opened; check that the file is complete.",
                    path=self._path,
                    name=self._name,
                )
            )
        source.SetSpatialFilterRect(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        try:
            found = self._read(source, progress)
        finally:
            source = dataset = None
        self._kept.keep(state, box, found)
        return found

    def _read(self, source: ogr.Layer, progress: Progress) -> AreaPoints:
        xy = read_xy(source, progress.part(0.0, 0.2))
        if not len(xy):
            return AreaPoints(xy, self._dates, np.empty((0, len(self._dates))))
        values, _ = read_matrix(source, self._fields, len(xy), progress.part(0.2, 1.0))
        return AreaPoints(xy, self._dates, self._in_mm(values))

    def _in_mm(self, values: np.ndarray) -> np.ndarray:
        values = np.where(np.isfinite(values), values, np.nan)
        to_mm(values, self._found, self._name)
        return values


def state_of(path: str) -> list[int]:
    """Return modification times and sizes, which change with a file; includes the write-ahead log of a GeoPackage.

    An empty log is ignored, because SQLite creates and removes it when connections are opened and closed.
    """
    numbers = []
    for name in (path, path + "-wal"):
        try:
            status = Path(name).stat()
        except OSError:
            continue
        if name == path or status.st_size:
            numbers += [status.st_mtime_ns, status.st_size]
    return numbers


def in_layer(area: QgsGeometry, crs: QgsCoordinateReferenceSystem, layer: QgsVectorLayer) -> QgsGeometry:
    """Return an area transformed from a CRS to that of a layer.

    Raises
    ------
    InputError
        If the transformation fails.
    """
    there = QgsGeometry(area)
    try:
        there.transform(QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance().transformContext()))
    except QgsCsException as error:
        raise InputError(
            message(
                "The area cannot be transformed to the CRS of {layer}: {error}",
                layer=layer.name(),
                error=error,
            )
        ) from None
    return there
