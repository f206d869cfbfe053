"""Background reading of the points of an area."""

from __future__ import annotations

from functools import partial

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ...plugin.core.common.errors import SlopeMuseError
from ...plugin.core.common.messages import translated
from ...plugin.core.common.progress import Progress
from ...plugin.core.data.area_statistics import AreaStatistics, area_statistics
from ...plugin.core.data.point_series import PointSeries
from ...plugin.layers.layer_schema import LayerSchema
from ...plugin.queries.area_query import Gathering, in_layer
from ...plugin.queries.point_reader import PickedPoint, PointReader
from ..common.hints import area_name, reading_area
from .background_read import Background

translate = QCoreApplication.translate


class AreaReader(Background):
    """Reads one area at a time; `picked` emits the layer id and the median with the spread of the points.

    Parameters
    ----------
    reader : PointReader
    """

    picked = pyqtSignal(str, object)

    def __init__(self, reader: PointReader) -> None:
        super().__init__()
        self._reader = reader

    def take(self, layer: QgsVectorLayer, area: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        """Read the points of a layer in an area given in `crs`; an earlier reading is cancelled."""
        self.cancel()
        rate = self._reader.companion(layer, "rate")
        try:
            there = in_layer(area, crs, layer)
            gathering = self._reader.gathering(layer, there)
            rates = None if rate is None else self._reader.gathering(rate, there)
        except SlopeMuseError as error:
            self.message.emit(translated(error))
            return
        self.message.emit(reading_area(layer.name()))
        done = partial(self._read, layer.id(), self._reader.schema(layer), there)
        title = translate("SlopeMuse", "Reading points in an area from {name}").format(name=layer.name())
        self.start(title, partial(_statistics, gathering, rates), done)

    def _read(
        self,
        layer_id: str,
        schema: LayerSchema,
        outline: QgsGeometry,
        found: tuple[AreaStatistics, AreaStatistics | None],
    ) -> None:
        area, rate = found
        centre = outline.centroid().asPoint()
        name, place = np.array([area_name(area.n_points)]), np.array([[centre.x(), centre.y()]])
        self.picked.emit(
            layer_id,
            PickedPoint(
                -1,
                (centre.x(), centre.y()),
                PointSeries(name, place, area.dates, area.median[None], component=schema.component),
                None if rate is None else PointSeries(name, place, rate.dates, rate.median[None]),
                area=area,
                outline=outline,
                schema=schema,
            ),
        )


def _statistics(
    gathering: Gathering, rates: Gathering | None, progress: Progress
) -> tuple[AreaStatistics, AreaStatistics | None]:
    gathered = gathering.read(progress.part(0.0, 0.9 if rates is None else 0.5))
    found = area_statistics(gathered.dates, gathered.values)
    if rates is None:
        return found, None
    beside = rates.read(progress.part(0.5, 0.9))
    return found, area_statistics(beside.dates, beside.values) if len(beside.values) else None
