"""How results look when QGIS loads them: a diverging ramp, animated by the Temporal Controller."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRendererRange,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime
from qgis.PyQt.QtGui import QColor

# ColorBrewer RdYlBu with 9 classes: red moves away from the satellite, blue towards it
DIVERGING = ("#d73027", "#f46d43", "#fdae61", "#fee090", "#ffffbf", "#e0f3f8", "#abd9e9", "#74add1", "#4575b4")


@dataclass(frozen=True)
class Style:
    """A symmetric diverging colour scale over a field or an expression.

    Attributes
    ----------
    expression : str
        What the colour shows.
    limit : float
        Value at which the colours end, in `unit`.
    unit : str
        Shown in the legend.
    dates : tuple of str
        ISO dates of the first and last map where the layer animates, else empty.
    name : str
        Layer name; empty keeps that of QGIS.
    """

    expression: str
    limit: float
    unit: str
    dates: tuple[str, ...] = ()
    name: str = ""

    def apply_on_load(self, path: str, context: QgsProcessingContext) -> None:
        """Have the layer styled when QGIS loads it; nothing happens where it is not loaded."""
        if context.willLoadLayerOnCompletion(path):
            details = context.layerToLoadOnCompletionDetails(path)
            if self.name:
                details.name = self.name
            details.setPostProcessor(_PostProcessor.kept(path, self))

    def apply(self, layer: QgsVectorLayer) -> None:
        """Give the layer its renderer and, with dates, make it follow the Temporal Controller."""
        n = len(DIVERGING)
        edges = [self.limit * (2 * i / n - 1) for i in range(n + 1)]
        ranges = []
        for i, colour in enumerate(DIVERGING):
            symbol = QgsMarkerSymbol.createSimple({"name": "circle", "size": "2.2", "outline_style": "no"})
            symbol.setColor(QColor(colour))
            # the outer classes are open, so that no point vanishes from the map
            low = edges[i] if i else -1e9
            high = edges[i + 1] if i < n - 1 else 1e9
            if i == 0:
                label = f"< {edges[1]:.3g} {self.unit}"
            elif i == n - 1:
                label = f"> {edges[i]:.3g} {self.unit}"
            else:
                label = f"{edges[i]:.3g} … {edges[i + 1]:.3g} {self.unit}"
            ranges.append(QgsRendererRange(low, high, symbol, label))
        layer.setRenderer(QgsGraduatedSymbolRenderer(self.expression, ranges))
        if self.dates:
            _follow_time(layer, self.dates[0], self.dates[-1])
        layer.triggerRepaint()


def _follow_time(layer: QgsVectorLayer, first: str, last: str) -> None:
    """Redraw the layer for every frame of the Temporal Controller within its dates."""
    properties = layer.temporalProperties()
    properties.setMode(Qgis.VectorTemporalMode.RedrawLayerOnly)
    properties.setFixedTemporalRange(QgsDateTimeRange(_midnight(first), _midnight(last)))
    properties.setIsActive(True)


def _midnight(day: str) -> QDateTime:
    return QDateTime(QDate.fromString(day, "yyyy-MM-dd"), QTime(0, 0))


def field_of_day(fields: list[str]) -> str:
    """Return an expression for the name of the field of the Temporal Controller's day, else of the last date.

    Between dates it is the nearest earlier one. The expression is evaluated for every point of the map, so that it
    halves the dates instead of going through them: 0.02 ms instead of 8 ms for five years of days.
    """
    day = f"'{fields[0][:1]}' || format_date(@map_start_time, 'yyyyMMdd')"
    first, last = fields[0], fields[-1]
    days = [np.datetime64(f"{name[1:5]}-{name[5:7]}-{name[7:9]}", "D") for name in fields]
    if len(days) > 1 and all((np.diff(days) == np.timedelta64(1, "D")).tolist()):
        found = f"CASE WHEN @day > '{last}' THEN '{last}' ELSE @day END"
    else:
        found = _halved(fields)
    return f"with_variable('day', {day}, CASE WHEN @day IS NULL OR @day < '{first}' THEN '{last}' ELSE {found} END)"


def _halved(fields: list[str]) -> str:
    """Return an expression for the last of the fields that is not after the variable `day`."""
    if len(fields) == 1:
        return f"'{fields[0]}'"
    middle = len(fields) // 2
    return f"CASE WHEN @day < '{fields[middle]}' THEN {_halved(fields[:middle])} ELSE {_halved(fields[middle:])} END"


def day_expression(fields: list[str]) -> str:
    """Return an expression for the value on the day of the Temporal Controller, else on the last date.

    Between dates the nearest earlier one is shown; nothing is copied or computed in the layer.
    """
    return f"attribute($currentfeature, {field_of_day(fields)})"


class _PostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Styles a layer on the main thread."""

    # QGIS keeps no reference to a post-processor, and a collected one is silently never called
    _kept: ClassVar[dict[str, _PostProcessor]] = {}

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style

    @classmethod
    def kept(cls, path: str, style: Style) -> _PostProcessor:
        """Return a post-processor that lives until its layer is loaded again."""
        cls._kept[path] = cls(style)
        return cls._kept[path]

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style the layer."""
        if isinstance(layer, QgsVectorLayer):
            self._style.apply(layer)
