"""Hillshade of a terrain model, as the ground of a map without a basemap."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsHillshadeRenderer, QgsRasterDataProvider, QgsRasterLayer

from ..core.common.errors import InputError
from ..core.common.messages import message

_AZIMUTH_DEG, _ALTITUDE_DEG = 315.0, 45.0
_OPACITY = 0.55


def hillshade_layer(path: Path, name: str) -> QgsRasterLayer:
    """Return a terrain model as a pale hillshade.

    Raises
    ------
    InputError
        If the file cannot be opened.
    """
    layer = QgsRasterLayer(str(path), name, "gdal")
    if not layer.isValid():
        raise InputError(message("QGIS cannot open {path}.", path=path))
    # smooth heights before the shading; the cells of the file would show as stripes
    layer.setResamplingStage(Qgis.RasterResamplingStage.Provider)
    provider = layer.dataProvider()
    provider.enableProviderResampling(True)
    provider.setZoomedInResamplingMethod(QgsRasterDataProvider.ResamplingMethod.Cubic)
    renderer = QgsHillshadeRenderer(provider, 1, _AZIMUTH_DEG, _ALTITUDE_DEG)
    renderer.setMultiDirectional(True)
    renderer.setOpacity(_OPACITY)
    layer.setRenderer(renderer)
    return layer
