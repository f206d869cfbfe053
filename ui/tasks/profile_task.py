"""Background reader of the points near a line."""

from __future__ import annotations

from functools import partial

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ...plugin.core.common.errors import InputError, SlopeMuseError
from ...plugin.core.common.messages import translated
from ...plugin.core.common.progress import Progress
from ...plugin.core.geometry.local_crs import local_crs, transform
from ...plugin.core.plots.profile import Profile, profile
from ...plugin.layers.ogr_source import crs_of
from ...plugin.queries.area_query import AreaQuery, in_layer
from ...plugin.queries.point_reader import PointReader
from .background_read import Background

translate = QCoreApplication.translate

# maximum distance from the line as a share of its length
_BESIDE = 0.04


class ProfileReader(Background):
    """Reads one profile at a time; `done` emits the layer ID, the profile and the maximum distance to the line [m].

    Parameters
    ----------
    reader : PointReader
    """

    done = pyqtSignal(str, object, float)

    def __init__(self, reader: PointReader) -> None:
        super().__init__()
        self._reader = reader

    def take(self, layer: QgsVectorLayer, line: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        """Read the points of a layer near a line given in `crs`."""
        self.cancel()
        try:
            there = in_layer(line, crs, layer)
            corners = np.array([[vertex.x(), vertex.y()] for vertex in there.vertices()])
            source = crs_of(layer)
            # in degrees, a metre to the east is longer than one to the north
            metric = _metric_crs(corners, source)
            in_metres = QgsGeometry.fromPolylineXY([QgsPointXY(*xy) for xy in transform(corners, source, metric)])
            around = in_metres.buffer(_BESIDE * in_metres.length(), 8)
            if metric != source:
                around = in_layer(around, QgsCoordinateReferenceSystem(metric), layer)
            gathering = self._reader.gathering(layer, around)
        except SlopeMuseError as error:
            self.message.emit(translated(error))
            return
        measure = QgsDistanceArea()
        measure.setSourceCrs(layer.crs(), QgsProject.instance().transformContext())
        # with an ellipsoid, lengths are in metres for any project units
        measure.setEllipsoid("WGS84")
        length_m = measure.measureLength(there)
        title = translate("SlopeMuse", "Reading a profile from {name}").format(name=layer.name())
        done = partial(self._read, layer.id(), _BESIDE * length_m)
        self.start(title, partial(_profile, gathering, in_metres, length_m, (source, metric)), done)

    def _read(self, layer_id: str, width_m: float, found: Profile) -> None:
        self.done.emit(layer_id, found, width_m)


def _metric_crs(xy: np.ndarray, crs: str) -> str:
    """Return a CRS in metres around coordinates; the CRS itself if it is local or none."""
    if not crs:
        return ""
    try:
        return local_crs(xy, crs)
    except InputError:
        # an engineering CRS, such as a mine grid, cannot be transformed
        return crs


def _profile(
    gathering: AreaQuery, line: QgsGeometry, length_m: float, systems: tuple[str, str], progress: Progress
) -> Profile:
    """Return the profile along a line in the second of two CRSs; the points are in the first one."""
    gathered = gathering.read(progress)
    places = transform(gathered.xy, *systems)
    along = [line.lineLocatePoint(QgsGeometry.fromPointXY(QgsPointXY(x, y))) for x, y in places]
    return profile(np.array(along) / line.length() * length_m, gathered.dates, gathered.values, length_m)
