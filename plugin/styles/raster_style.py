"""Styles of rasters: a coloured band, a stack animated where QGIS supports it, and terrain as a hillshade."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsColorRampShader,
    QgsDateTimeRange,
    QgsHillshadeRenderer,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ..core.common.errors import InputError
from ..core.common.messages import message, number_text
from ..core.plots.colour_scale import colours, nice_step
from ..support.compat import set_band_times
from ..support.qt_dates import midnight
from .layer_style import LayerStyle
from .point_symbology import PointSymbology

_COLOURS = 9
_AZIMUTH_DEG, _ALTITUDE_DEG = 315.0, 45.0
_OPACITY = 0.55


@dataclass(frozen=True)
class RasterStyle(LayerStyle):
    """Colour scale for one band.

    Attributes
    ----------
    limit : float
        Upper end of the colour scale, in `unit`.
    unit : str
        Unit shown in the legend.
    signed : bool
        Whether the colours range from −limit to limit, else from 0.
    dates : tuple of str
        ISO dates of the bands of a stack; each is shown until the next one. Empty for a single band.
    name : str
        Layer name; empty keeps the name given by QGIS.
    """

    limit: float
    unit: str
    signed: bool = True
    dates: tuple[str, ...] = ()
    name: str = ""

    def apply(self, layer: QgsRasterLayer) -> None:
        """Colour the layer; a stack shows its last band if QGIS (before 3.38) cannot animate bands."""
        band = max(len(self.dates), 1)
        symbology = PointSymbology.load()
        # dark colours for high sigma
        name, flipped = (symbology.diverging, symbology.flipped) if self.signed else ("YlGnBu", False)
        step = nice_step(self.limit / (_COLOURS // 2 if self.signed else _COLOURS - 1))
        low = -step * (_COLOURS // 2) if self.signed else 0.0
        values = [low + i * step for i in range(_COLOURS)]
        texts = [number_text(value, ".6g") for value in values]
        items = [
            QgsColorRampShader.ColorRampItem(value, QColor(colour), f"{shown} {self.unit}".rstrip())
            for value, shown, colour in zip(values, texts, colours(name, _COLOURS, flipped))
        ]
        ramp = QgsColorRampShader(low, values[-1])
        ramp.setColorRampItemList(items)
        shader = QgsRasterShader(low, values[-1])
        shader.setRasterShaderFunction(ramp)
        layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, shader))
        if self.dates and not set_band_times(layer, self._ranges()):
            layer.setName(f"{layer.name()} ({self.dates[-1]})")
        layer.triggerRepaint()

    def _ranges(self) -> list[QgsDateTimeRange]:
        starts = [midnight(day) for day in self.dates]
        last = starts[-2].daysTo(starts[-1]) if len(starts) > 1 else 1
        ends = [*starts[1:], starts[-1].addDays(last)]
        return [QgsDateTimeRange(start, end, True, False) for start, end in zip(starts, ends)]


def hillshade_layer(path: Path, name: str) -> QgsRasterLayer:
    """Return a DEM as a pale hillshade layer.

    Raises
    ------
    InputError
        If the file cannot be opened.
    """
    layer = QgsRasterLayer(str(path), name, "gdal")
    if not layer.isValid():
        raise InputError(message("QGIS cannot open {path}.", path=path))
    # interpolate heights before shading, to avoid stripes along the cells
    layer.setResamplingStage(Qgis.RasterResamplingStage.Provider)
    provider = layer.dataProvider()
    provider.enableProviderResampling(True)
    provider.setZoomedInResamplingMethod(QgsRasterDataProvider.ResamplingMethod.Cubic)
    renderer = QgsHillshadeRenderer(provider, 1, _AZIMUTH_DEG, _ALTITUDE_DEG)
    renderer.setMultiDirectional(True)
    renderer.setOpacity(_OPACITY)
    layer.setRenderer(renderer)
    return layer
