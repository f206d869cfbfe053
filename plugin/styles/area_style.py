"""Style of stable areas on the map."""

from __future__ import annotations

from qgis.core import QgsFillSymbol, QgsSingleSymbolRenderer

# no fill, so that the points below remain visible
_OUTLINE = {"style": "no", "outline_color": "#606060", "outline_style": "dash", "outline_width": "0.5"}


def stable_area_renderer() -> QgsSingleSymbolRenderer:
    """Return the renderer for a stable area: a dashed outline."""
    return QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(_OUTLINE))
