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

from ...plugin.core.common.errors import SlopeMuseError
from ...plugin.core.common.messages import translated
from ...plugin.core.common.progress import Progress
from ...plugin.core.plots.profile import Profile, profile
from ...plugin.queries.area_query import Gathering, in_layer
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
            gathering = self._reader.gathering(layer, there.buffer(_BESIDE * there.length(), 8))
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
        self.start(title, partial(_profile, gathering, there, length_m), done)

    def _read(self, layer_id: str, width_m: float, found: Profile) -> None:
        self.done.emit(layer_id, found, width_m)


def _profile(gathering: Gathering, line: QgsGeometry, length_m: float, progress: Progress) -> Profile:
    gathered = gathering.read(progress)
    along = [line.lineLocatePoint(QgsGeometry.fromPointXY(QgsPointXY(x, y))) for x, y in gathered.xy]
    return profile(np.array(along) / line.length() * length_m, gathered.dates, gathered.values, length_m)
