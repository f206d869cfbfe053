"""Displacement arrows on the map, with lengths in mm on paper from expressions on the Temporal Controller's date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsArrowSymbolLayer,
    QgsFillSymbol,
    QgsGeometryGeneratorSymbolLayer,
    QgsLineSymbol,
    QgsMapLayerLegendUtils,
    QgsMarkerSymbol,
    QgsProject,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QSizeF
from qgis.PyQt.QtGui import QColor

from .layer_style import field_of_day, follow_time

translate = QCoreApplication.translate

# length of the arrow in the legend [mm on paper]
LEGEND_MM = 10.0
_HEAD_MM, _HEAD_HALF_MM, _STEM_MM, _MIN_MM = 2.4, 1.3, 0.7, 0.8
HORIZONTAL, VERTICAL = "#00477d", "#00643c"


@dataclass(frozen=True)
class Arrows:
    """Definition of the arrows of a layer.

    Attributes
    ----------
    keys : sequence of (str, datetime64[D])
        Key of each date in the names of its fields, and the date, in chronological order.
    east, north, up : str
        Expressions for the components [mm], in which `@key` is the key of a date; empty for none.
    """

    keys: Sequence[tuple[str, np.datetime64]]
    east: str = ""
    north: str = ""
    up: str = ""


def value_at(field: str, direction: str = "1") -> str:
    """Return an expression for the value of a field, named by an expression on `@key`, multiplied by a share."""
    return f"{direction} * attribute($currentfeature, {field})"


def style_arrows(layer: QgsVectorLayer, arrows: Arrows, zero: np.datetime64, size_mm: float) -> None:
    """Apply the arrow symbols to a layer.

    Parameters
    ----------
    layer : QgsVectorLayer
    arrows : Arrows
    zero : datetime64[D]
        Reference date; the nearest date of the layer is used.
    size_mm : float
        Displacement of an arrow with the length of that in the legend [mm].
    """
    root = QgsRuleBasedRenderer.Rule(None)
    rules = []
    if arrows.east or arrows.north:
        text = translate("SlopeMuse", "{drawn:g} mm arrow = {size:g} mm horizontal")
        rules.append((text, HORIZONTAL, arrows.east or "0", f"-({arrows.north or '0'})"))
    if arrows.up:
        rules.append(
            (translate("SlopeMuse", "{drawn:g} mm arrow = {size:g} mm vertical"), VERTICAL, "0", f"-({arrows.up})")
        )
    for text, colour, across, down in rules:
        symbol = _symbol(_since(arrows, zero, across, size_mm), _since(arrows, zero, down, size_mm), colour)
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, label=text.format(size=size_mm, drawn=LEGEND_MM)))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    follow_time(layer, str(arrows.keys[0][1]), str(arrows.keys[-1][1]))
    _draw_legend(layer, [colour for _, colour, _, _ in rules])
    layer.triggerRepaint()
    layer.emitStyleChanged()


def _since(arrows: Arrows, zero: np.datetime64, part: str, size_mm: float) -> str:
    """Return the expression for the change of a component since the reference date, in mm on paper."""
    days = np.array([day for _, day in arrows.keys])
    first = arrows.keys[int(np.argmin(np.abs(days - zero)))][0]
    if part == "0":
        return part
    now = f"with_variable('key', {field_of_day(arrows.keys)}, {part})"
    return f"{LEGEND_MM / size_mm:.6g} * ({now} - with_variable('key', '{first}', {part}))"


def _symbol(across: str, down: str, colour: str) -> QgsMarkerSymbol:
    generator = QgsGeometryGeneratorSymbolLayer.create({})
    generator.setSymbolType(QgsSymbol.SymbolType.Line)
    generator.setUnits(QgsUnitTypes.RenderUnit.RenderMillimeters)
    # in these units the y axis points down; arrows shorter than the dot are not drawn
    generator.setGeometryExpression(
        f"with_variable('x', {across}, with_variable('y', {down}, if(sqrt(@x^2 + @y^2) >= {_MIN_MM}, "
        "make_line(centroid($geometry), translate(centroid($geometry), @x, @y)), NULL)))"
    )
    length = f"with_variable('x', {across}, with_variable('y', {down}, sqrt(@x^2 + @y^2)))"
    generator.setSubSymbol(_line(colour, length))
    dot = QgsSimpleMarkerSymbolLayer()
    dot.setSize(1.4)
    dot.setColor(QColor("#ffffff"))
    dot.setStrokeColor(QColor("#333333"))
    symbol = QgsMarkerSymbol()
    # set the symbol layers one by one: layers passed in a list remain owned by Python and are deleted with it
    symbol.changeSymbolLayer(0, dot)
    symbol.appendSymbolLayer(generator)
    return symbol


def _line(colour: str, length: str = "") -> QgsLineSymbol:
    symbol = QgsLineSymbol()
    symbol.changeSymbolLayer(0, _arrow(colour, length))
    return symbol


def _arrow(colour: str, length: str = "") -> QgsArrowSymbolLayer:
    """Return an arrow symbol; `length` is the expression for its length, by which short arrows get small heads."""
    arrow = QgsArrowSymbolLayer()
    arrow.setIsCurved(False)
    arrow.setIsRepeated(False)
    arrow.setArrowWidth(_STEM_MM)
    arrow.setArrowStartWidth(_STEM_MM)
    arrow.setHeadLength(_HEAD_MM)
    arrow.setHeadThickness(_HEAD_HALF_MM)
    if length:
        known, properties = arrow.dataDefinedProperties(), QgsSymbolLayer.Property
        for key, most in (
            (properties.PropertyArrowHeadLength, _HEAD_MM),
            (properties.PropertyArrowHeadThickness, _HEAD_HALF_MM),
            (properties.PropertyArrowWidth, _STEM_MM),
            (properties.PropertyArrowStartWidth, _STEM_MM),
        ):
            known.setProperty(key, QgsProperty.fromExpression(f"{most} * min(1, {length} / {2 * _HEAD_MM})"))
        arrow.setDataDefinedProperties(known)
    arrow.setSubSymbol(
        QgsFillSymbol.createSimple({"color": colour, "outline_color": "255,255,255,200", "outline_width": "0.12"})
    )
    return arrow


def _draw_legend(layer: QgsVectorLayer, colours: Sequence[str]) -> None:
    """Show arrows in the legend: of the stated length in a print layout, longer in the layer tree."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    if node is None:
        return
    for i, colour in enumerate(colours):
        QgsMapLayerLegendUtils.setLegendNodeCustomSymbol(node, i, _line(colour))
        QgsMapLayerLegendUtils.setLegendNodeSymbolSize(node, i, QSizeF(LEGEND_MM, 4.0))
    layer.legendChanged.emit()
    # the layer tree updates only on a change
    node.setExpanded(False)
    node.setExpanded(True)
