"""Frames of an animation without blank ones in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

# longer than any frame takes; how long after the last change of the day QGIS draws as before
_PATIENCE_MS, _REST_MS = 60_000, 1500


class SteadyFrames(QObject):
    """Keeps the last complete map in sight while the day of the map changes.

    QGIS shows a map that is not complete yet after a fraction of a second, so that the frames of an animation would be
    blank or half drawn in between.

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
        """Stop watching, and let QGIS draw as before."""
        self._canvas.temporalRangeChanged.disconnect(self._wait)
        self._rest.stop()
        self._draw_as_before()

    def _draw_as_before(self) -> None:
        if self._usual_ms is not None:
            self._canvas.setMapUpdateInterval(self._usual_ms)
            self._usual_ms = None
