"""Blitting: static artists are drawn once, and moving artists over the stored background."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.figure import Figure


class BlittedFigure:
    """Stored background of a figure with moving artists drawn over it.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        Figure with a canvas.
    moving : callable
        Returns the moving artists from bottom to top.
    """

    def __init__(self, figure: Figure, moving: Callable[[], list[Any]]) -> None:
        self._figure, self._moving = figure, moving
        self._background: Any = None
        self.stale = True
        figure.canvas.mpl_connect("draw_event", self._drawn)

    def refresh(self) -> None:
        """Update the canvas; redraw only the moving artists if possible.

        A complete drawing is scheduled in the event loop, so that several changes cause only one drawing.
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
