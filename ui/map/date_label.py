"""Label on the map with the dates of the layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel

if TYPE_CHECKING:
    import numpy as np
    from qgis.gui import QgsMapCanvas

_MARGIN_PX, _MAX_LAYERS = 8, 4
# legible on every map, in every theme
_LOOK = "background: rgba(255, 255, 255, 215); color: #1a1a1a; border-radius: 3px; padding: 2px 6px;"


class DateLabel(QLabel):
    """Shows the layers coloured by values of a date, with this date, after each drawing of the map.

    Parameters
    ----------
    canvas : QgsMapCanvas
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setObjectName("SlopeMuseDateLabel")
        self._canvas = canvas
        self.setStyleSheet(_LOOK)
        # a layer name may contain markup
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.move(_MARGIN_PX, _MARGIN_PX)
        self.hide()
        canvas.mapCanvasRefreshed.connect(self.update_dates)

    def update_dates(self) -> None:
        """Show the dates of the visible layers, the uppermost first."""
        lines = [f"{layer.name()}: {date}" for layer, date in self._dated() if date is not None]
        self.setText("\n".join(lines[:_MAX_LAYERS]))
        self.adjustSize()
        self.setVisible(bool(lines))

    def _dated(self) -> list[tuple[QgsVectorLayer, np.datetime64 | None]]:
        layers = [layer for layer in self._canvas.layers() if isinstance(layer, QgsVectorLayer)]
        if not layers:
            return []
        # imported here to keep it out of the start of QGIS
        from ...plugin.styles.displayed_date import displayed_date
        from .map_view import shown_day

        day = shown_day(self._canvas)
        return [(layer, displayed_date(layer, day)) for layer in layers]

    def dispose(self) -> None:
        """Disconnect from the canvas."""
        self._canvas.mapCanvasRefreshed.disconnect(self.update_dates)
