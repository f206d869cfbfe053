"""Outlines of slopes on the map: a colour per highest level, failed slopes dashed."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsCategorizedSymbolRenderer, QgsFillSymbol, QgsRendererCategory, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..core.warning.warning_report import COLOURS
from .layer_style import Look
from .level_style import LABELS

translate = QCoreApplication.translate

_FAILED = "failed"


@dataclass(frozen=True)
class SlopeStyle(Look):
    """A colour per level of a slope.

    Attributes
    ----------
    name : str
        Layer name; empty keeps that of QGIS.
    """

    name: str = ""

    def apply(self, layer: QgsVectorLayer) -> None:
        """Give the layer its renderer."""
        categories = []
        for level, label in LABELS.items():
            look = {"color": COLOURS[level], "outline_color": "60,60,60", "outline_width": "0.3"}
            categories.append(QgsRendererCategory(str(level), QgsFillSymbol.createSimple(look), label))
        failed = {"style": "no", "outline_color": "60,60,60", "outline_width": "0.6", "outline_style": "dash"}
        label = translate("SlopeMuse", "Failed")
        categories.append(QgsRendererCategory(_FAILED, QgsFillSymbol.createSimple(failed), label))
        expression = f"if(\"status\" = '{_FAILED}', '{_FAILED}', to_string(\"level\"))"
        layer.setRenderer(QgsCategorizedSymbolRenderer(expression, categories))
        layer.triggerRepaint()
