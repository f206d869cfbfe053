"""What does not change is drawn once and kept; what a click changes is drawn over it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.figure import Figure


class KeptDrawing:
    """The kept picture of the axes of a figure.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        With a canvas.
    moving : callable
        Gives the artists that are drawn over the kept picture, from the lowest to the highest.
    """

    def __init__(self, figure: Figure, moving: Callable[[], list[Any]]) -> None:
        self._figure, self._moving = figure, moving
        self._background: Any = None
        self.stale = True
        figure.canvas.mpl_connect("draw_event", self._drawn)

    def refresh(self) -> None:
        """Bring the canvas up to date, by the moving artists alone where that is enough.

        All else waits for the next turn of the event loop, so that what has come before does not add to it, and a new
        size of the canvas does not draw it twice.
        """
        canvas = self._figure.canvas
        if self.stale or self._background is None:
            canvas.draw_idle()
            return
        canvas.restore_region(self._background)
        self._draw_moving()
        canvas.blit(self._figure.bbox)

    def _drawn(self, _: object) -> None:
        canvas = self._figure.canvas
        if canvas.is_saving() or not hasattr(canvas, "copy_from_bbox"):
            return
        self._background = canvas.copy_from_bbox(self._figure.bbox)
        self.stale = False
        self._draw_moving()

    def _draw_moving(self) -> None:
        for artist in self._moving():
            if artist.get_visible() and (artist.axes is None or artist.axes.get_visible()):
                (artist.axes or self._figure).draw_artist(artist)
