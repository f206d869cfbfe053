"""What the user does in the plot, and what comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QCursor

from ...plugin.core.common.dates import day_numbers, day_of
from ...plugin.core.plots.readout import readout
from ...plugin.core.timeseries.point_fit import outlying
from ...plugin.core.timeseries.unwrapping_jumps import find_jumps
from ..common.hints import no_jumps, outliers_found
from ..common.labels import hover_text
from ..inspection.inspector import Inspected
from ..menus.plot_menu import PlotMenu
from ..state.annotations import Markings
from ..state.fit_state import Fits
from ..state.reference_state import Reference

if TYPE_CHECKING:
    from .panel import DockPanel


class PlotControl(QObject):
    """Turns the mouse in the plot into fits, marks and readings; `day_clicked` gives a position of the time axis.

    Parameters
    ----------
    panel : DockPanel
    fits : Fits
    markings : Markings
    reference : Reference
    """

    day_clicked = pyqtSignal(float)

    def __init__(self, panel: DockPanel, fits: Fits, markings: Markings, reference: Reference) -> None:
        super().__init__()
        self._panel, self._plot = panel, panel.plot
        self._fits, self._markings, self._reference = fits, markings, reference
        self.shown: Inspected | None = None
        mouse = panel.mouse
        mouse.clicked.connect(self.day_clicked)
        mouse.double_clicked.connect(self._show_whole)
        mouse.dragging.connect(self._dragging)
        mouse.dragged.connect(self._dragged)
        mouse.hovered.connect(self._hovered)
        mouse.left.connect(self._left)
        mouse.menu_asked.connect(self._menu_asked)
        panel.fit_menu.outliers_asked.connect(self._leave_outliers_out)
        panel.fit_menu.jumps_asked.connect(self._take_jumps_off)
        panel.fit_menu.jumps_back_asked.connect(self._put_jumps_back)
        panel.fit_menu.outliers_back_asked.connect(self._take_outliers_in)

    def _take_jumps_off(self) -> None:
        if self.shown is None:
            return
        layer, pid = self.shown.layer_id, str(self.shown.series.pids[0])
        found = find_jumps(self.shown.series, self._markings.wavelength_mm)
        if found:
            self._markings.take_off(layer, pid, [*self._markings.jumps(layer, pid), *found])
        else:
            self._panel.say(no_jumps())

    def _put_jumps_back(self) -> None:
        if self.shown is not None:
            self._markings.take_off(self.shown.layer_id, str(self.shown.series.pids[0]), [])

    def show_marks(self) -> None:
        """Bring window and events into the plot."""
        window = self._fits.window
        self._plot.marks.show_window(
            None if window is None else (float(day_numbers(window[0])), float(day_numbers(window[1])) + 1.0)
        )
        self._plot.marks.show_events(self._markings.events)
        half = self._markings.wavelength_mm / 2.0 if self._markings.replicas else None
        self._plot.marks.show_replicas(self._plot.picture, half)

    def menu(self, position: float) -> PlotMenu | None:
        """Return the menu at a position of the time axis; None while nothing is plotted."""
        if self.shown is None:
            return None
        reach = self._panel.mouse.reach()
        return PlotMenu(self._panel, self.shown, position, reach, self._fits, self._markings, self._reference)

    def _menu_asked(self, position: float) -> None:
        menu = self.menu(position)
        if menu is not None:
            menu.exec(QCursor.pos())
            menu.deleteLater()

    def _show_whole(self) -> None:
        self._plot.show_whole()
        self._fits.fit_within(None)
        self._panel.refresh()

    def _dragging(self, low: float, high: float) -> None:
        self._plot.marks.show_window((low, high))
        self._panel.refresh()

    def _dragged(self, low: float, high: float) -> None:
        self._fits.fit_within((day_of(low), day_of(high)))

    def _hovered(self, position: float) -> None:
        if self.shown is None or self._plot.picture is None:
            return
        found = readout(self._plot.picture, self.shown.forcing, position, self._panel.mouse.reach())
        self._plot.show_reading(hover_text(found, self._plot.picture.second.kind), float(day_numbers(found.day)))
        self._panel.refresh()

    def _left(self) -> None:
        self._plot.show_reading("", None)
        self._panel.refresh()

    def _leave_outliers_out(self) -> None:
        if self.shown is None:
            return
        layer, pid = self.shown.layer_id, str(self.shown.series.pids[0])
        marked = self._markings.left_out(layer, pid)
        found = outlying(self.shown.series, self._fits.choice(marked))
        self._markings.leave_out(layer, pid, (*marked, *found))
        self._panel.say(outliers_found(len(found)))

    def _take_outliers_in(self) -> None:
        if self.shown is not None:
            self._markings.leave_out(self.shown.layer_id, str(self.shown.series.pids[0]), ())
