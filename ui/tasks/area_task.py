"""Background reader of the points in an area."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import Optional

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ...plugin.core.common.errors import SlopeMuseError
from ...plugin.core.common.messages import translated
from ...plugin.core.common.progress import Progress
from ...plugin.core.data.area_statistics import AreaStatistics, area_statistics
from ...plugin.core.data.datum import ACQUISITIONS
from ...plugin.core.data.point_series import PointSeries
from ...plugin.layers.layer_schema import LayerSchema
from ...plugin.queries.area_query import AreaQuery, in_layer
from ...plugin.queries.point_reader import PickedPoint, PointReader
from ..common.hints import area_name, reading_area
from .background_read import Background

translate = QCoreApplication.translate

# statistics of displacement and of rate
Statistics = tuple[Optional[AreaStatistics], Optional[AreaStatistics]]


class AreaReader(Background):
    """Reads one area at a time; `picked` emits the layer ID, and the median with the spread of the points.

    Parameters
    ----------
    reader : PointReader
    """

    picked = pyqtSignal(str, object)

    def __init__(self, reader: PointReader) -> None:
        super().__init__()
        self._reader = reader

    def take(
        self,
        layer: QgsVectorLayer,
        area: QgsGeometry,
        crs: QgsCoordinateReferenceSystem,
        estimate: QgsVectorLayer | None = None,
    ) -> None:
        """Read the points of a layer in an area given in `crs`; a pending reading is cancelled.

        With a daily estimate, its points in the area and the acquisitions in its datum are also read.
        """
        self.cancel()
        layers = [layer]
        if estimate is not None and estimate.id() != layer.id():
            acquisitions = self._reader.companion(estimate, ACQUISITIONS)
            layers += [estimate] if acquisitions is None else [estimate, acquisitions]
        try:
            parts = [self._part(one, area, crs) for one in layers]
        except SlopeMuseError as error:
            self.message.emit(translated(error))
            return
        self.message.emit(reading_area(layer.name()))
        done = partial(self._read, parts)
        title = translate("SlopeMuse", "Reading the points of {name} in an area").format(name=layer.name())
        self.start(title, partial(_statistics, parts), done)

    def _part(self, layer: QgsVectorLayer, area: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> AreaInLayer:
        there = in_layer(area, crs, layer)
        rate = self._reader.companion(layer, "rate")
        rates = None if rate is None else self._reader.gathering(rate, there)
        return AreaInLayer(layer.id(), self._reader.schema(layer), there, self._reader.gathering(layer, there), rates)

    def _read(self, parts: list[AreaInLayer], found: list[Statistics]) -> None:
        first, *others = (part.picked(*statistics) for part, statistics in zip(parts, found))
        if first is not None:
            beside = {part.layer_id: picked for part, picked in zip(parts[1:], others)}
            self.picked.emit(parts[0].layer_id, replace(first, beside=beside))


@dataclass(frozen=True)
class AreaInLayer:
    """An area in one layer.

    Attributes
    ----------
    layer_id : str
    schema : LayerSchema
    outline : QgsGeometry
        Outline in the CRS of the layer.
    gathering, rates : AreaQuery
        Queries of the displacement and, if available, of the rates.
    """

    layer_id: str
    schema: LayerSchema
    outline: QgsGeometry
    gathering: AreaQuery
    rates: AreaQuery | None

    def picked(self, area: AreaStatistics | None, rate: AreaStatistics | None) -> PickedPoint | None:
        """Return the median of the area; None if there are no points in it."""
        if area is None:
            return None
        centre = self.outline.centroid().asPoint()
        name, place = np.array([area_name(area.n_points)]), np.array([[centre.x(), centre.y()]])
        return PickedPoint(
            -1,
            (centre.x(), centre.y()),
            PointSeries(name, place, area.dates, area.median[None], component=self.schema.component),
            None if rate is None else PointSeries(name, place, rate.dates, rate.median[None]),
            area=area,
            outline=self.outline,
            schema=self.schema,
        )


def _statistics(parts: list[AreaInLayer], progress: Progress) -> list[Statistics]:
    """Return statistics of displacement and rate for every part; raise an error if the first one has no points."""
    found: list[Statistics] = []
    gatherings = [(part.gathering, part.rates) for part in parts]
    step = 0.9 / len(gatherings)
    for number, (gathering, rates) in enumerate(gatherings):
        start, middle = number * step, (number + 0.6) * step
        gathered = gathering.read(progress.part(start, middle))
        area = area_statistics(gathered.dates, gathered.values) if number == 0 or len(gathered.values) else None
        beside = None if rates is None or area is None else rates.read(progress.part(middle, start + step))
        rate = area_statistics(beside.dates, beside.values) if beside is not None and len(beside.values) else None
        found.append((area, rate))
    return found
