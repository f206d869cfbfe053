"""Styles applied to results when QGIS loads them: a diverging colour ramp, animated by the Temporal Controller."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
    QgsProperty,
    QgsRasterLayer,
    QgsRendererRange,
    QgsVectorLayer,
    QgsVectorLayerTemporalProperties,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from ..core.common.arrays import blocks
from ..core.common.messages import number_text
from ..core.common.nan_statistics import nanpercentile
from ..core.data.point_series import PointSeries
from ..core.plots.colour_scale import DEFAULT_DIVERGING, DIVERGING_MAPS, class_colours, class_limits
from ..support.qt_dates import midnight
from .point_symbology import PointSymbology

translate = QCoreApplication.translate

# red is motion away from the satellite, blue towards it
DIVERGING = DIVERGING_MAPS[DEFAULT_DIVERGING]
# number of classes that represent continuous colours
_FINE = 25
# the edge makes pale colours visible on a white map
_EDGE = {"outline_color": "80,80,80,150", "outline_width": "0.2"}
# above this number of points, edges would cover the colours on a map of the whole layer
_MAX_POINTS_WITH_EDGE, _NO_EDGE = 5000, {"outline_style": "no"}
# marker size that increases with the map scale
_SIZE_BY_SCALE = "{size} * min(max((25000 / @map_scale) ^ 0.4, 0.5), 4)"

# a sample of this size is sufficient for the colour range
_ENOUGH_VALUES, _DAYS_PER_BLOCK = 1_000_000, 64


class LayerStyle:
    """Base class of styles: a name, which may be empty, and `apply`.

    If `visible` is False, QGIS loads the layer unchecked and with a collapsed legend.
    """

    name: str
    # False for layers that would hide the one they supplement
    visible: bool = True

    def apply(self, layer: Any) -> None:
        """Apply the style to a layer."""
        raise NotImplementedError(type(self).__name__)

    def apply_on_load(self, path: str, context: QgsProcessingContext) -> None:
        """Apply the style when QGIS loads the layer; do nothing if it is not loaded."""
        if context.willLoadLayerOnCompletion(path):
            details = context.layerToLoadOnCompletionDetails(path)
            if self.name:
                details.name = self.name
            details.setPostProcessor(_PostProcessor.kept(path, self))


@dataclass(frozen=True)
class Style(LayerStyle):
    """Colour scale for a field or an expression: symmetric about zero, or from `low` to `limit`.

    Attributes
    ----------
    expression : str
        Field or expression shown by the colours.
    limit : float
        Upper end of the colour scale, in `unit`.
    unit : str
        Unit shown in the legend.
    dates : tuple of str
        ISO dates of the first and last map of an animated layer, else empty.
    name : str
        Layer name; empty keeps the name given by QGIS.
    component : str
        Component of the values, whose directions are named in the legend; empty for none.
    low : float or None
        Lower end of the colour scale; None for −limit.
    symbology : PointSymbology or None
        None for the user's default.
    visible : bool
        See `LayerStyle`.
    """

    expression: str
    limit: float
    unit: str
    dates: tuple[str, ...] = ()
    name: str = ""
    component: str = ""
    low: float | None = None
    symbology: PointSymbology | None = None
    visible: bool = True

    def apply(self, layer: QgsVectorLayer) -> None:
        """Set the renderer and, with dates, make the layer follow the Temporal Controller."""
        symbology = self.symbology or PointSymbology.load()
        edge = _NO_EDGE if layer.featureCount() > _MAX_POINTS_WITH_EDGE else _EDGE
        ranges = []
        for low, high, colour, label in self._classes(symbology):
            symbol = QgsMarkerSymbol.createSimple({"name": "circle", "size": str(symbology.size_mm), **edge})
            symbol.setColor(QColor(colour))
            if symbology.with_scale:
                symbol.setDataDefinedSize(QgsProperty.fromExpression(_SIZE_BY_SCALE.format(size=symbology.size_mm)))
            ranges.append(QgsRendererRange(low, high, symbol, label))
        layer.setRenderer(QgsGraduatedSymbolRenderer(self.expression, ranges))
        layer.setOpacity(symbology.opacity)
        if self.dates:
            follow_time(layer, self.dates[0], self.dates[-1])
        layer.triggerRepaint()

    def _classes(self, symbology: PointSymbology) -> list[tuple[float, float, str, str]]:
        """Return lower and upper limit, colour and label of every class."""
        low = -self.limit if self.low is None else self.low
        signed = low < 0 < self.limit
        if symbology.classes:
            limits = class_limits(low, self.limit, symbology.classes)
        else:
            limits = [low + (self.limit - low) * i / _FINE for i in range(1, _FINE)]
        shades = class_colours(symbology.diverging if signed else symbology.sequential, limits, symbology.flipped)
        # the outer classes are unbounded, so that no point disappears from the map
        edges = [-1e9, *limits, 1e9]
        away, towards = _directions(self.component) if signed else ("", "")
        found = []
        for i, colour in enumerate(shades):
            start, end = (number_text(edge, ".6g") for edge in edges[i : i + 2])
            end = f"{end} {self.unit}".rstrip()
            if i == 0:
                label = f"< {end}{away}"
            elif i == len(shades) - 1:
                label = f"> {start} {self.unit}".rstrip() + towards
            elif symbology.classes:
                label = f"{start} … {end}"
            else:
                middle = float(f"{(edges[i] + edges[i + 1]) / 2:.3g}")
                label = number_text(middle, ".6g") if i % 6 == 0 else ""
            found.append((edges[i], edges[i + 1], colour, label))
        return found


def _directions(component: str) -> tuple[str, str]:
    """Return the suffixes of the legend labels for negative and positive values."""
    texts = {
        "los": (translate("SlopeMuse", "away from the satellite"), translate("SlopeMuse", "towards the satellite")),
        "east": (translate("SlopeMuse", "to the west"), translate("SlopeMuse", "to the east")),
        "up": (translate("SlopeMuse", "down"), translate("SlopeMuse", "up")),
        "downslope": (translate("SlopeMuse", "upslope"), translate("SlopeMuse", "downslope")),
    }
    away, towards = texts.get(component, ("", ""))
    return (f" ({away})", f" ({towards})") if away else ("", "")


def follow_time(layer: QgsVectorLayer, first: str, last: str) -> None:
    """Redraw the layer for every frame of the Temporal Controller within its dates."""

    def redraw(properties: QgsVectorLayerTemporalProperties) -> None:
        properties.setMode(Qgis.VectorTemporalMode.RedrawLayerOnly)
        properties.setFixedTemporalRange(QgsDateTimeRange(midnight(first), midnight(last)))
        properties.setIsActive(True)

    set_temporal(layer, redraw)


def set_temporal(layer: QgsVectorLayer, configure: Callable[[QgsVectorLayerTemporalProperties], None]) -> None:
    """Call a function with the temporal properties of a layer; retry once if PyQt has lost their wrapper.

    If a task styles a layer, the properties are wrapped in the task's thread. PyQt sometimes marks such a wrapper as
    deleted between two calls although the layer still exists; the next wrapper is valid.

    Parameters
    ----------
    layer : QgsVectorLayer
    configure : callable
        Idempotent function that sets the properties.
    """
    try:
        configure(layer.temporalProperties())
    except RuntimeError:
        configure(layer.temporalProperties())


def field_of_day(fields: Sequence[tuple[str, np.datetime64]]) -> str:
    """Return an expression for the field name of the Temporal Controller's date; the last date if it is off.

    Between dates the previous one is used, before all dates the first. QGIS evaluates the expression once per feature;
    for speed, it is a lookup in a string with the field name of every day, instead of a search.

    Parameters
    ----------
    fields : sequence of (str, datetime64[D])
        Names and dates, in chronological order.
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
    """Return an expression for the value on the date of the Temporal Controller; `fields` as in `field_of_day`."""
    return f"attribute($currentfeature, {field_of_day(fields)})"


def displacement_style(series: PointSeries, values: np.ndarray, unit: str = "mm", name: str = "") -> Style:
    """Return the style for the value on the date of the Temporal Controller in a layer written by SlopeMuse.

    Parameters
    ----------
    series : PointSeries
        Source of the dates and the component.
    values : ndarray, shape (n_points, n_dates)
        Values shown; the colour limit is the 98th percentile of their absolute values, at least 1 mm (0.01 for
        other units).
    unit, name : str
        See `Style`.
    """
    some = np.abs(_some_rows(values))
    limit = float(nanpercentile(some, 98)) if np.isfinite(some).any() else 0.0
    fields = [("D" + str(day).replace("-", ""), day) for day in series.dates]
    least = 1.0 if unit == "mm" else 0.01
    period = (str(series.dates[0]), str(series.dates[-1]))
    return Style(day_expression(fields), max(limit, least), unit, period, name, series.component)


def sigma_style(series: PointSeries, sigma: np.ndarray) -> Style:
    """Return the style, from 0, for sigma on the date of the Temporal Controller; the layer is hidden by default.

    Parameters
    ----------
    series : PointSeries
        Source of the dates.
    sigma : ndarray, shape (n_points, n_dates)
        Standard deviations [mm]; the colour limit is their 98th percentile.
    """
    some = _some_rows(sigma)
    limit = float(nanpercentile(some, 98)) if np.isfinite(some).any() else 1.0
    fields = [("S" + str(day).replace("-", ""), day) for day in series.dates]
    period = (str(series.dates[0]), str(series.dates[-1]))
    return Style(day_expression(fields), max(limit, 1e-3), "mm", period, low=0.0, visible=False)


def error_style(field: str, errors: np.ndarray, name: str = "") -> Style:
    """Return colours from 0 for errors [mm] in a field.

    Parameters
    ----------
    field : str
    errors : ndarray, shape (n_points,)
        The colours end where 98 in 100 of them do, at 0.1 mm at the least.
    name : str
        See `Style`.
    """
    limit = float(nanpercentile(errors, 98)) if np.isfinite(errors).any() else 1.0
    return Style(f'"{field}"', max(limit, 0.1), "mm", name=name, low=0.0)


def rate_style(field: str, rates: np.ndarray, component: str) -> Style:
    """Return the style for the rate [mm/day] in a field; the layer is hidden by default.

    Parameters
    ----------
    field : str
    rates : ndarray, shape (n_points,)
        Rates; the colour limit is the 98th percentile of their absolute values, at least 0.01 mm/day.
    component : str
        Direction of positive rates.
    """
    limit = float(nanpercentile(np.abs(rates), 98)) if np.isfinite(rates).any() else 0.0
    return Style(f'"{field}"', max(limit, 0.01), "mm/day", component=component, visible=False)


def _some_rows(values: np.ndarray) -> np.ndarray:
    """Return a sample of the rows that is sufficient for the colour range."""
    rows = slice(None, None, max(1, values.size // _ENOUGH_VALUES))
    parts = blocks(values.shape[1], _DAYS_PER_BLOCK, values)
    # copies, because views would keep pages of a memory-mapped file in memory
    return np.concatenate([values[rows, part].copy() for part in parts], axis=1)


class _PostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Post-processor that styles a layer in the main thread."""

    # QGIS keeps no reference to a post-processor; if it is garbage-collected, it is silently not called
    _kept: ClassVar[dict[str, _PostProcessor]] = {}

    def __init__(self, style: LayerStyle) -> None:
        super().__init__()
        self._style = style

    @classmethod
    def kept(cls, path: str, style: LayerStyle) -> _PostProcessor:
        """Return a post-processor that is kept alive until the same layer is loaded again."""
        cls._kept[path] = cls(style)
        return cls._kept[path]

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style the layer."""
        if isinstance(layer, (QgsVectorLayer, QgsRasterLayer)):
            self._style.apply(layer)
            node = context.project().layerTreeRoot().findLayer(layer.id()) if context.project() else None
            if node is not None and not self._style.visible:
                node.setItemVisibilityChecked(False)
                node.setExpanded(False)
