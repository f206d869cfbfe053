"""Canvas of the preview in an import window."""

from __future__ import annotations

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from qgis.PyQt.QtCore import QTimer

# a timer without a pause runs before the events that wait
_PAUSE_MS = 1


class PreviewCanvas(FigureCanvasQTAgg):
    """Draws after the events of the user that wait, and not in one go with what has changed the figure."""

    def draw_idle(self) -> None:
        """Draw soon, once."""
        QTimer.singleShot(_PAUSE_MS, super().draw_idle)
