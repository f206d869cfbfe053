"""Background computation of the relation of a point to its drivers."""

from __future__ import annotations

from functools import partial

import numpy as np
from qgis.core import QgsPointXY, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ...plugin.core.common.errors import SlopeMuseError
from ...plugin.core.common.messages import translated
from ...plugin.core.common.progress import Progress
from ...plugin.core.data.forcing import Forcing
from ...plugin.core.data.point_series import PointSeries
from ...plugin.core.relation.point_relation import DriverRelation, relate_point
from ...plugin.queries.neighbourhood import series_around
from .background_read import Background

translate = QCoreApplication.translate

# more neighbours do not change the result for one point; reading and analysing these takes a minute
MAX_POINTS = 1000


class RelationReader(Background):
    """Analyses one point at a time; `done` emits its ID, the component, the relations and the number of points used."""

    done = pyqtSignal(str, str, object, int)

    def take(self, layer: QgsVectorLayer, series: PointSeries, forcing: Forcing) -> None:
        """Compute the relation of a point of a layer, as delivered, to its drivers."""
        pid = str(series.pids[0])
        self.cancel()
        try:
            around = series_around(layer, QgsPointXY(*series.xy[0]), MAX_POINTS)
        except SlopeMuseError as error:
            self.message.emit(translated(error))
            return
        title = translate("SlopeMuse", "Relating {pid} and its neighbours to the drivers").format(pid=pid)
        self.message.emit(title + " …")
        job = partial(_related, around, forcing, _number_of(series, around))
        self.start(title, job, partial(self._related, pid, around.component, around.n_points))

    def _related(self, pid: str, component: str, n_points: int, found: list[DriverRelation]) -> None:
        self.message.emit("")
        self.done.emit(pid, component, found, n_points)


def _number_of(series: PointSeries, around: PointSeries) -> int:
    """Return the row of a point among its neighbours: the nearest one, and the one with its ID if several are.

    Without an ID field, a copy of a part of the layer numbers the points anew, so that the ID alone may be that of
    another point.
    """
    distance = ((around.xy - series.xy[0]) ** 2).sum(axis=1)
    nearest = np.flatnonzero(distance == distance.min())
    same = nearest[around.pids[nearest] == series.pids[0]]
    return int(same[0] if len(same) else nearest[0])


def _related(series: PointSeries, forcing: Forcing, point: int, progress: Progress) -> list[DriverRelation]:
    return relate_point(series, forcing, point, progress=progress)
