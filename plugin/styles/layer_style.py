"""How results look when QGIS loads them: a diverging ramp, animated by the Temporal Controller."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

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
    QgsRasterLayer,
    QgsRendererRange,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime
from qgis.PyQt.QtGui import QColor

from ..core.common.nan_statistics import nanpercentile
from ..core.data.point_series import PointSeries

# ColorBrewer RdYlBu with 9 classes: red moves away from the satellite, blue towards it
DIVERGING = ("#d73027", "#f46d43", "#fdae61", "#fee090", "#ffffbf", "#e0f3f8", "#abd9e9", "#74add1", "#4575b4")

# for the range of the colours more values would change nothing
_ENOUGH_VALUES = 1_000_000


class Look:
    """What a layer is to look like; a child has a name, which may be empty, and can apply itself."""

    name: str

    def apply(self, layer: Any) -> None:
        """Give the layer its look."""
        raise NotImplementedError(type(self).__name__)

    def apply_on_load(self, path: str, context: QgsProcessingContext) -> None:
        """Have the layer styled when QGIS loads it; nothing happens where it is not loaded."""
        if context.willLoadLayerOnCompletion(path):
            details = context.layerToLoadOnCompletionDetails(path)
            if self.name:
                details.name = self.name
            details.setPostProcessor(_PostProcessor.kept(path, self))


@dataclass(frozen=True)
class Style(Look):
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

    def apply(self, layer: QgsVectorLayer) -> None:
        """Give the layer its renderer and, with dates, make it follow the Temporal Controller."""
        n = len(DIVERGING)
        edges = [self.limit * (2 * i / n - 1) for i in range(n + 1)]
        ranges = []
        for i, colour in enumerate(DIVERGING):
            # the edge keeps the pale middle of the ramp visible on a white map
            edge = {"outline_color": "120,120,120,110", "outline_width": "0.15"}
            symbol = QgsMarkerSymbol.createSimple({"name": "circle", "size": "2.2", **edge})
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
            follow_time(layer, self.dates[0], self.dates[-1])
        layer.triggerRepaint()


def follow_time(layer: QgsVectorLayer, first: str, last: str) -> None:
    """Redraw the layer for every frame of the Temporal Controller within its dates."""
    properties = layer.temporalProperties()
    properties.setMode(Qgis.VectorTemporalMode.RedrawLayerOnly)
    properties.setFixedTemporalRange(QgsDateTimeRange(_midnight(first), _midnight(last)))
    properties.setIsActive(True)


def _midnight(day: str) -> QDateTime:
    return QDateTime(QDate.fromString(day, "yyyy-MM-dd"), QTime(0, 0))


def field_of_day(fields: Sequence[tuple[str, np.datetime64]]) -> str:
    """Return an expression for the name of the field of the Temporal Controller's day, else of the last date.

    Between dates the nearest earlier one is shown, before all of them the first. QGIS evaluates this once a feature, so
    nothing is searched: the expression holds the name of the field of every day, one behind the other.

    Parameters
    ----------
    fields : sequence of (str, datetime64[D])
        Names and dates, in the order of the dates.
    """
    dates = np.array([date for _, date in fields], dtype="datetime64[D]")
    names = np.array([name for name, _ in fields])
    days = np.arange(dates[0], dates[-1] + np.timedelta64(1, "D"))
    width = max(len(name) for name in names)
    table = "".join(name.ljust(width) for name in names[np.searchsorted(dates, days, side="right") - 1])
    quoted = table.replace("'", "''")
    day = f"clamp(0, day(to_date(@map_start_time) - to_date('{dates[0]}')), {len(days) - 1})"
    last = names[-1].replace("'", "''")
    return f"coalesce(trim(substr('{quoted}', {width} * {day} + 1, {width})), '{last}')"


def day_expression(fields: Sequence[tuple[str, np.datetime64]]) -> str:
    """Return an expression for the value on the day of the Temporal Controller; fields as in `field_of_day`."""
    return f"attribute($currentfeature, {field_of_day(fields)})"


def displacement_style(series: PointSeries, values: np.ndarray, unit: str = "mm", name: str = "") -> Style:
    """Return colours for the value on the day of the Temporal Controller in a layer that SlopeMuse has written.

    Parameters
    ----------
    series : PointSeries
        Gives the dates.
    values : ndarray, shape (n_points, n_dates)
        What is shown; the colours end where 98 in 100 of them do, at 1 mm at the least.
    unit, name : str
        See `Style`.
    """
    some = np.abs(values[:: max(1, values.size // _ENOUGH_VALUES)])
    limit = float(nanpercentile(some, 98)) if np.isfinite(some).any() else 0.0
    fields = [("D" + str(day).replace("-", ""), day) for day in series.dates]
    least = 1.0 if unit == "mm" else 0.01
    return Style(day_expression(fields), max(limit, least), unit, (str(series.dates[0]), str(series.dates[-1])), name)


class _PostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Styles a layer on the main thread."""

    # QGIS keeps no reference to a post-processor, and a collected one is silently never called
    _kept: ClassVar[dict[str, _PostProcessor]] = {}

    def __init__(self, style: Look) -> None:
        super().__init__()
        self._style = style

    @classmethod
    def kept(cls, path: str, style: Look) -> _PostProcessor:
        """Return a post-processor that lives until its layer is loaded again."""
        cls._kept[path] = cls(style)
        return cls._kept[path]

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style the layer."""
        if isinstance(layer, (QgsVectorLayer, QgsRasterLayer)):
            self._style.apply(layer)
