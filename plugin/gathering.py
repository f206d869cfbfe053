"""The series of all points in an area, read in the background from layers of any size."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsFeatureRequest, QgsGeometry, QgsProject, QgsVectorLayer

from .areas import places_in
from .columns import read_matrix, read_xy
from .core.errors import InputError
from .core.progress import Progress
from .sources import exists, is_plain, opened, source_of, table_of


@dataclass(frozen=True)
class Gathered:
    """Points of an area.

    Attributes
    ----------
    xy : ndarray, shape (n_points, 2)
        In the layer's coordinate system.
    dates : ndarray of datetime64[D], shape (n_dates,)
    values : ndarray, shape (n_points, n_dates)
        Displacement [mm], NaN = NULL.
    """

    xy: np.ndarray
    dates: np.ndarray
    values: np.ndarray


class Gathering:
    """Made where the layer lives; `read` may then be called on any thread.

    What QGIS alone sees (a layer in memory, edits, a filter) is copied at once; a file is read later.

    Parameters
    ----------
    layer : QgsVectorLayer
    days : list of (int, datetime64[D])
        Position and day of the date fields, by day.
    area : QgsGeometry
        Polygon in the layer's coordinate system.
    """

    def __init__(self, layer: QgsVectorLayer, days: list[tuple[int, np.datetime64]], area: QgsGeometry) -> None:
        names = layer.fields().names()
        self._name, self._area = layer.name(), QgsGeometry(area)
        self._fields, self._dates = [names[index] for index, _ in days], np.array([day for _, day in days])
        self._path, self._table = source_of(layer)
        self._copied: Gathered | None = None
        if not exists(self._path) or not is_plain(layer, selected_only=False):
            part = layer.materialize(QgsFeatureRequest().setFilterRect(area.boundingBox()))
            with opened(part) as source:
                self._copied = self._read(source, Progress())

    def read(self, progress: Progress) -> Gathered:
        """Return the points inside the area.

        Raises
        ------
        InputError
            If the file cannot be read.
        Cancelled
            If the user has asked to stop.
        """
        if self._copied is not None:
            return self._copied
        dataset = gdal.OpenEx(self._path, gdal.OF_VECTOR)
        source = None if dataset is None else table_of(dataset, self._table)
        if source is None:
            raise InputError(f"The file {self._path} of {self._name} cannot be opened; check that it is whole.")
        box = self._area.boundingBox()
        source.SetSpatialFilterRect(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        try:
            return self._read(source, progress)
        finally:
            source = dataset = None

    def _read(self, source: ogr.Layer, progress: Progress) -> Gathered:
        xy = read_xy(source, progress.part(0.0, 0.2))
        inside = places_in(xy, self._area)
        if not inside.any():
            return Gathered(xy[inside], self._dates, np.empty((0, len(self._dates))))
        values, _ = read_matrix(source, self._fields, len(xy), progress.part(0.2, 1.0))
        return Gathered(xy[inside], self._dates, np.where(np.isfinite(values[inside]), values[inside], np.nan))


def in_layer(area: QgsGeometry, crs: object, layer: QgsVectorLayer) -> QgsGeometry:
    """Return an area, given in a coordinate system, in that of a layer.

    Raises
    ------
    InputError
        If one does not lead to the other.
    """
    there = QgsGeometry(area)
    try:
        there.transform(QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance().transformContext()))
    except QgsCsException as error:
        raise InputError(f"The area cannot be brought to the coordinates of {layer.name()}: {error}") from None
    return there
