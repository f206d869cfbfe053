"""How rasters look when QGIS loads them: one band in colours, a stack in time where QGIS can."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsColorRampShader,
    QgsDateTimeRange,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime
from qgis.PyQt.QtGui import QColor

from ..support.compat import set_band_times
from .layer_style import DIVERGING, Look

# ColorBrewer YlGnBu: the darker, the less is known
SEQUENTIAL = ("#ffffcc", "#c7e9b4", "#7fcdbb", "#41b6c4", "#2c7fb8", "#253494")


@dataclass(frozen=True)
class RasterStyle(Look):
    """A colour scale over one band.

    Attributes
    ----------
    limit : float
        Value at which the colours end, in `unit`.
    unit : str
        Shown in the legend.
    signed : bool
        Colours run from −limit to limit, else from 0.
    dates : tuple of str
        ISO dates of the bands of a stack; each is shown until the next. Empty for one band.
    name : str
        Layer name; empty keeps that of QGIS.
    """

    limit: float
    unit: str
    signed: bool = True
    dates: tuple[str, ...] = ()
    name: str = ""

    def apply(self, layer: QgsRasterLayer) -> None:
        """Colour the layer; a stack shows its last band where QGIS (before 3.38) cannot play bands in time."""
        band = max(len(self.dates), 1)
        colours, low = (DIVERGING, -self.limit) if self.signed else (SEQUENTIAL, 0.0)
        step = (self.limit - low) / (len(colours) - 1)
        items = [
            QgsColorRampShader.ColorRampItem(low + i * step, QColor(colour), f"{low + i * step:.3g} {self.unit}")
            for i, colour in enumerate(colours)
        ]
        ramp = QgsColorRampShader(low, self.limit)
        ramp.setColorRampItemList(items)
        shader = QgsRasterShader(low, self.limit)
        shader.setRasterShaderFunction(ramp)
        layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, shader))
        if self.dates and not set_band_times(layer, self._ranges()):
            layer.setName(f"{layer.name()} ({self.dates[-1]})")
        layer.triggerRepaint()

    def _ranges(self) -> list[QgsDateTimeRange]:
        starts = [QDateTime(QDate.fromString(day, "yyyy-MM-dd"), QTime(0, 0)) for day in self.dates]
        last = starts[-2].daysTo(starts[-1]) if len(starts) > 1 else 1
        ends = [*starts[1:], starts[-1].addDays(last)]
        return [QgsDateTimeRange(start, end, True, False) for start, end in zip(starts, ends)]
