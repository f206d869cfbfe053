"""Style of flags of daily estimates and of resampled series."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from qgis.core import QgsCategorizedSymbolRenderer, QgsMarkerSymbol, QgsRendererCategory, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..core.daily.rate.rate_estimate import OUTSIDE_TRAINING, UNLIKE_TRAINING
from ..core.data.point_series import GAP, INTERPOLATED, OBSERVED
from .layer_style import LayerStyle, day_expression, follow_time

translate = QCoreApplication.translate

LABELS = {
    OBSERVED: ("#bdbdbd", translate("SlopeMuse", "No flag")),
    OUTSIDE_TRAINING: ("#2c7fb8", translate("SlopeMuse", "Driver outside its training range")),
    UNLIKE_TRAINING: ("#f46d43", translate("SlopeMuse", "Point deviates from its behaviour in training")),
    OUTSIDE_TRAINING + UNLIKE_TRAINING: ("#7b3294", translate("SlopeMuse", "Both")),
    GAP: ("#ffffff", translate("SlopeMuse", "No observation")),
}
RESAMPLED_LABELS = {
    OBSERVED: ("#1b7837", translate("SlopeMuse", "Observed on that day")),
    INTERPOLATED: ("#a6dba0", translate("SlopeMuse", "Interpolated")),
    GAP: ("#ffffff", translate("SlopeMuse", "In an observation gap")),
}


@dataclass(frozen=True)
class FlagStyle(LayerStyle):
    """One colour per flag, following the Temporal Controller.

    Attributes
    ----------
    dates : sequence of datetime64[D]
    name : str
        Layer name; empty keeps the name given by QGIS.
    visible : bool
        See `LayerStyle`.
    labels : dict of int to (str, str)
        Colour and text of each flag.
    """

    dates: Sequence[np.datetime64]
    name: str = ""
    visible: bool = False
    labels: Mapping[int, tuple[str, str]] = field(default_factory=lambda: LABELS)

    def apply(self, layer: QgsVectorLayer) -> None:
        """Set the renderer, and make the layer follow the Temporal Controller."""
        categories = []
        for flag, (colour, label) in self.labels.items():
            marker = {"name": "circle", "size": "2.2", "color": colour}
            symbol = QgsMarkerSymbol.createSimple({**marker, "outline_color": "80,80,80,150", "outline_width": "0.2"})
            categories.append(QgsRendererCategory(flag, symbol, label))
        fields = [("F" + str(day).replace("-", ""), day) for day in self.dates]
        layer.setRenderer(QgsCategorizedSymbolRenderer(day_expression(fields), categories))
        follow_time(layer, str(self.dates[0]), str(self.dates[-1]))
        layer.triggerRepaint()
