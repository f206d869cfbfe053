"""Styles of layers with series in an array column."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsCategorizedSymbolRenderer, QgsGraduatedSymbolRenderer, QgsVectorLayer

from .layer_style import LayerStyle, day_expression, field_of_day

if TYPE_CHECKING:
    from ..layers.databases.series_layout import SeriesLayout


class ArrayStyle(LayerStyle):
    """Style of a layer with one field per date, applied to a layer with an array of the same dates.

    Parameters
    ----------
    style : LayerStyle
        Style to apply.
    layout : SeriesLayout
        Field names of the dates in the style, and the array column.
    """

    def __init__(self, style: LayerStyle, layout: SeriesLayout) -> None:
        self._style, self._layout = style, layout
        self.name, self.visible = style.name, style.visible

    def apply(self, layer: QgsVectorLayer) -> None:
        """Apply the style, and make its renderer use the array."""
        self._style.apply(layer)
        renderer = layer.renderer()
        if not isinstance(renderer, (QgsGraduatedSymbolRenderer, QgsCategorizedSymbolRenderer)):
            return
        expression = self._in_array(renderer.classAttribute())
        if expression:
            changed = renderer.clone()
            changed.setClassAttribute(expression)
            layer.setRenderer(changed)

    def _in_array(self, plain: str) -> str:
        layout, dates = self._layout, [np.datetime64(date) for date in self._layout.dates]
        if plain.strip('"') in layout.dated:
            return element(layout.values, layout.dated.index(plain.strip('"')))
        if plain == day_expression(list(zip(layout.dated, dates))):
            return array_day_expression(layout.values, list(enumerate(dates)))
        return ""


def element(column: str, index: int | str) -> str:
    """Return an expression for an element of an array column; `index` is a number or an expression."""
    quoted = column.replace('"', '""')
    return f'array_get("{quoted}", {index})'


def array_day_expression(column: str, days: Sequence[tuple[int, np.datetime64]]) -> str:
    """Return an expression for the value on the date of the Temporal Controller; like `day_expression`, for arrays.

    Parameters
    ----------
    column : str
    days : sequence of (int, datetime64[D])
        Indices in the arrays and dates, in chronological order.
    """
    return element(column, f"to_int({field_of_day([(str(i), date) for i, date in days])})")
