"""Animations without blank or incomplete frames."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

# update interval longer than any drawing, and delay after the last change of date before it is restored
_PATIENCE_MS, _REST_MS = 60_000, 1500


class SteadyFrames(QObject):
    """Keeps the last complete map visible while the date of the map changes.

    QGIS shows an incomplete map after a fraction of a second, so that frames of an animation would be blank or half
    drawn.

    Parameters
    ----------
    canvas : QgsMapCanvas
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__()
        self._canvas = canvas
        self._usual_ms: int | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._restore)
        canvas.temporalRangeChanged.connect(self._wait)

    def _wait(self) -> None:
        if self._usual_ms is None:
            self._usual_ms = self._canvas.mapUpdateInterval()
            self._canvas.setMapUpdateInterval(_PATIENCE_MS)
        self._rest.start()

    def _restore(self) -> None:
        if self._canvas.isDrawing():
            self._rest.start()
            return
        self._draw_as_before()

    def dispose(self) -> None:
        """Disconnect from the canvas, and restore its update interval."""
        self._canvas.temporalRangeChanged.disconnect(self._wait)
        self._rest.stop()
        self._draw_as_before()

    def _draw_as_before(self) -> None:
        if self._usual_ms is not None:
            self._canvas.setMapUpdateInterval(self._usual_ms)
            self._usual_ms = None
