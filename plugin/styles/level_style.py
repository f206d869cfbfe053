"""Styles of alert levels: points and areas over time, and outlines of slopes by their highest level."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
    QgsVectorLayerTemporalProperties,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.warning.warning_report import COLOURS
from .layer_style import LayerStyle, day_expression, follow_time, set_temporal

translate = QCoreApplication.translate

_FAILED = "failed"
LABELS = {
    3: translate("SlopeMuse", "Alarm"),
    2: translate("SlopeMuse", "Warning"),
    1: translate("SlopeMuse", "Watch"),
    -1: translate("SlopeMuse", "Uncertain"),
    0: translate("SlopeMuse", "Quiet"),
}


@dataclass(frozen=True)
class LevelStyle(LayerStyle):
    """One colour per level.

    Attributes
    ----------
    dates : sequence of datetime64[D]
        Dates of a point layer; empty for areas, which are valid from `first_day` to `last_day`.
    name : str
        Layer name; empty keeps the name given by QGIS.
    """

    dates: Sequence[np.datetime64] = ()
    name: str = ""

    def apply(self, layer: QgsVectorLayer) -> None:
        """Set the renderer, and make the layer follow the Temporal Controller."""
        categories = []
        for level, label in LABELS.items():
            if len(self.dates):
                edge = {"outline_color": "80,80,80,140", "outline_width": "0.15"}
                size = "2.2" if level <= 0 else "3.2"
                symbol: QgsSymbol = QgsMarkerSymbol.createSimple(
                    {"name": "circle", "size": size, "color": COLOURS[level], **edge}
                )
            elif level > 0:
                fill = {"style": "no", "outline_color": COLOURS[level], "outline_width": "0.8"}
                symbol = QgsFillSymbol.createSimple(fill)
            else:
                continue
            categories.append(QgsRendererCategory(level, symbol, label))
        if len(self.dates):
            fields = [("D" + str(day).replace("-", ""), day) for day in self.dates]
            layer.setRenderer(QgsCategorizedSymbolRenderer(day_expression(fields), categories))
            follow_time(layer, str(self.dates[0]), str(self.dates[-1]))
        else:
            layer.setRenderer(QgsCategorizedSymbolRenderer("level", categories))
            set_temporal(layer, _show_within_days)
        layer.triggerRepaint()


def _show_within_days(properties: QgsVectorLayerTemporalProperties) -> None:
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields)
    properties.setStartField("first_day")
    properties.setEndField("last_day")
    properties.setIsActive(True)


@dataclass(frozen=True)
class SlopeStyle(LayerStyle):
    """One colour per highest level of a slope; failed slopes are dashed.

    Attributes
    ----------
    name : str
        Layer name; empty keeps the name given by QGIS.
    """

    name: str = ""

    def apply(self, layer: QgsVectorLayer) -> None:
        """Set the renderer."""
        categories = []
        for level, label in LABELS.items():
            fill = {"color": COLOURS[level], "outline_color": "60,60,60", "outline_width": "0.3"}
            categories.append(QgsRendererCategory(str(level), QgsFillSymbol.createSimple(fill), label))
        failed = {"style": "no", "outline_color": "60,60,60", "outline_width": "0.6", "outline_style": "dash"}
        label = translate("SlopeMuse", "Failed")
        categories.append(QgsRendererCategory(_FAILED, QgsFillSymbol.createSimple(failed), label))
        expression = f"if(\"status\" = '{_FAILED}', '{_FAILED}', to_string(\"level\"))"
        layer.setRenderer(QgsCategorizedSymbolRenderer(expression, categories))
        layer.triggerRepaint()
