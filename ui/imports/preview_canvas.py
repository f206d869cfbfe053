"""Canvas for the preview in an import window."""

from __future__ import annotations

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from qgis.PyQt.QtCore import QTimer

# a timer with zero interval would run before pending events
_PAUSE_MS = 1


class PreviewCanvas(FigureCanvasQTAgg):
    """Canvas that is drawn after pending user events, separately from the change of the figure."""

    def draw_idle(self) -> None:
        """Schedule a drawing."""
        QTimer.singleShot(_PAUSE_MS, super().draw_idle)
