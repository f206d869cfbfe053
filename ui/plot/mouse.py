"""Mouse events of the plot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

if TYPE_CHECKING:
    from .series_plot import SeriesPlot

_MIN_DRAG_PX = 6
_LEFT, _RIGHT = 1, 3


class PlotMouse(QObject):
    """Converts mouse events to signals with positions on the time axis.

    Parameters
    ----------
    canvas : FigureCanvasQTAgg
    plot : SeriesPlot
    """

    clicked = pyqtSignal(float)
    double_clicked = pyqtSignal()
    dragging = pyqtSignal(float, float)
    dragged = pyqtSignal(float, float)
    hovered = pyqtSignal(float)
    left = pyqtSignal()
    menu_requested = pyqtSignal(float)

    def __init__(self, canvas: Any, plot: SeriesPlot) -> None:
        super().__init__()
        self._plot = plot
        self._start: tuple[float, float] | None = None
        for name, slot in (
            ("button_press_event", self._pressed),
            ("button_release_event", self._released),
            ("motion_notify_event", self._moved),
            ("scroll_event", self._scrolled),
            ("figure_leave_event", self._gone),
        ):
            canvas.mpl_connect(name, slot)

    def reach(self) -> float:
        """Return the tolerance of a click [days]."""
        low, high = self._plot.top.get_xlim()
        return 8.0 * (high - low) / max(self._plot.top.bbox.width, 1.0)

    def _pressed(self, event: Any) -> None:
        if event.inaxes is None:
            return
        if event.button == _RIGHT:
            self.menu_requested.emit(event.xdata)
        elif event.button == _LEFT and event.dblclick:
            self._start = None
            self.double_clicked.emit()
        elif event.button == _LEFT:
            self._start = event.x, event.xdata

    def _released(self, event: Any) -> None:
        if self._start is None or event.button != _LEFT:
            return
        (x, day), self._start = self._start, None
        if abs(event.x - x) < _MIN_DRAG_PX:
            self.clicked.emit(day)
        else:
            self.dragged.emit(*sorted((day, self._day(event.x))))

    def _moved(self, event: Any) -> None:
        if self._start is not None:
            if abs(event.x - self._start[0]) >= _MIN_DRAG_PX:
                self.dragging.emit(*sorted((self._start[1], self._day(event.x))))
        elif event.inaxes is not None:
            self.hovered.emit(event.xdata)
        else:
            self.left.emit()

    def _scrolled(self, event: Any) -> None:
        if event.inaxes is not None:
            self._plot.zoom(event.xdata, 0.8**event.step)
            self._plot.refresh()

    def _gone(self, _: Any) -> None:
        self.left.emit()

    def _day(self, x: float) -> float:
        """Return the position on the time axis for a pixel, clipped to the axis limits."""
        low, high = self._plot.top.get_xlim()
        return float(min(max(self._plot.top.transData.inverted().transform((x, 0))[0], low), high))
