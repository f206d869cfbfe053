"""Reads the points of an area in the background."""

from __future__ import annotations

from functools import partial

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..plugin.core.areastats import AreaStatistics, area_statistics
from ..plugin.core.errors import SlopeMuseError
from ..plugin.core.progress import Progress
from ..plugin.core.series import PointSeries
from ..plugin.gathering import Gathering, in_layer
from ..plugin.picking import PickedPoint, PointReader
from ..plugin.tasks import Work
from .guidance import area_name, reading_area

translate = QCoreApplication.translate


class AreaReader(QObject):
    """Reads one area at a time; `picked` brings the id of its layer and its median with the spread of its points.

    Parameters
    ----------
    reader : PointReader
    """

    picked = pyqtSignal(str, object)
    said = pyqtSignal(str)

    def __init__(self, reader: PointReader) -> None:
        super().__init__()
        self._reader = reader
        self.work: Work | None = None

    def take(self, layer: QgsVectorLayer, area: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        """Read the points of a layer in an area given in a coordinate system; an earlier reading is given up."""
        self.cancel()
        try:
            there = in_layer(area, crs, layer)
            gathering = Gathering(layer, self._reader.days(layer), there)
        except SlopeMuseError as error:
            self.said.emit(str(error))
            return
        self.said.emit(reading_area(layer.name()))
        component = self._reader.component(layer)
        title = translate("SlopeMuse", "Reading an area of {name}").format(name=layer.name())
        self.work = Work(title, partial(_statistics, gathering))
        self.work.done.connect(partial(self._done, layer.id(), component, there))
        self.work.failed.connect(self._failed)
        self.work.start()

    def cancel(self) -> None:
        """Give up what is being read."""
        if self.work is not None:
            self.work.done.disconnect()
            self.work.failed.disconnect()
            self.work.cancel()
            self.work = None

    def _done(self, layer_id: str, component: str, outline: QgsGeometry, found: AreaStatistics) -> None:
        self.work = None
        centre = outline.centroid().asPoint()
        series = PointSeries(
            np.array([area_name(found.n_points)]),
            np.array([[centre.x(), centre.y()]]),
            found.dates,
            found.median[None],
            component=component,
        )
        picked = PickedPoint(-1, (centre.x(), centre.y()), series, area=found, outline=outline)
        self.picked.emit(layer_id, picked)

    def _failed(self, problem: str) -> None:
        self.work = None
        self.said.emit(problem)


def _statistics(gathering: Gathering, progress: Progress) -> AreaStatistics:
    gathered = gathering.read(progress)
    return area_statistics(gathered.dates, gathered.values)
