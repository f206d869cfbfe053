"""Controller of user interactions with the plot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QCursor

from ...plugin.core.common.dates import day_numbers, day_of
from ...plugin.core.plots.readout import day_at, readout
from ...plugin.core.timeseries.point_fit import outlying
from ...plugin.core.timeseries.unwrapping_jumps import find_jumps
from ..common.hints import no_jumps, outliers_found
from ..common.labels import hover_text
from ..inspection.inspector import InspectedPoint
from ..menus.plot_menu import PlotMenu
from ..state.annotations import Annotations
from ..state.fit_state import FitSettings
from ..state.plot_choices import PlotChoices
from ..state.reference_state import Reference
from ..widgets.plot_options_dialog import PlotOptionsDialog

if TYPE_CHECKING:
    from .panel import DockPanel


class PlotControl(QObject):
    """Converts mouse events in the plot to fits, marks and readouts; `day_clicked` emits a position on the time axis.

    Parameters
    ----------
    panel : DockPanel
    fits : FitSettings
    markings : Annotations
    reference : Reference
    """

    day_clicked = pyqtSignal(float)

    def __init__(self, panel: DockPanel, fits: FitSettings, markings: Annotations, reference: Reference) -> None:
        super().__init__()
        self._panel, self._plot = panel, panel.plot
        self._fits, self._markings, self._reference = fits, markings, reference
        self.shown: InspectedPoint | None = None
        self.choices = PlotChoices()
        self.choices.changed.connect(lambda: self._plot.set_options(self.choices.options))
        mouse = panel.mouse
        mouse.clicked.connect(self._clicked)
        mouse.double_clicked.connect(self._show_all_dates)
        mouse.dragging.connect(self._dragging)
        mouse.dragged.connect(self._dragged)
        mouse.hovered.connect(self._hovered)
        mouse.left.connect(self._left)
        mouse.menu_requested.connect(self._menu_requested)
        panel.fit_menu.outliers_requested.connect(self._exclude_outliers)
        panel.fit_menu.jumps_requested.connect(self._correct_jumps)
        panel.fit_menu.jumps_back_requested.connect(self._restore_jumps)
        panel.fit_menu.outliers_back_requested.connect(self._include_outliers)

    def _correct_jumps(self) -> None:
        if self.shown is None:
            return
        layer, pid = self.shown.layer_id, str(self.shown.series.pids[0])
        found = find_jumps(self.shown.series, self._markings.wavelength_mm)
        if found:
            self._markings.set_jumps(layer, pid, [*self._markings.jumps(layer, pid), *found])
        else:
            self._panel.show_note(no_jumps())

    def _restore_jumps(self) -> None:
        if self.shown is not None:
            self._markings.set_jumps(self.shown.layer_id, str(self.shown.series.pids[0]), [])

    def show_marks(self) -> None:
        """Show the fit window, events and replicas in the plot."""
        window = self._fits.window
        self._plot.marks.show_window(
            None if window is None else (float(day_numbers(window[0])), float(day_numbers(window[1])) + 1.0)
        )
        self._plot.marks.show_events(self._markings.events)
        self._plot.show_replicas(self._markings.wavelength_mm / 2.0, self._markings.replicas)

    def menu(self, position: float) -> PlotMenu | None:
        """Return the menu for a position on the time axis, or None if nothing is plotted."""
        if self.shown is None:
            return None
        reach, day = self._panel.mouse.reach(), self._day(position)
        menu = PlotMenu(self._panel, self.shown, day, reach, self._fits, self._markings, self._reference)
        menu.options_requested.connect(lambda: self.open_options())
        return menu

    def _day(self, position: float) -> np.datetime64:
        """Return the date at the pointer, which is used for the menu and the map."""
        picture = self._plot.picture
        return day_of(position) if picture is None else day_at(picture, position, self._panel.mouse.reach())

    def _clicked(self, position: float) -> None:
        self.day_clicked.emit(float(day_numbers(self._day(position))))

    def open_options(self) -> PlotOptionsDialog:
        """Open the dialog of the plot options."""
        pid = "" if self._plot.picture is None else self._plot.picture.pid
        dialog = PlotOptionsDialog(self._panel, self.choices, self._plot.top.get_ylim(), pid)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        return dialog

    def _menu_requested(self, position: float) -> None:
        menu = self.menu(position)
        if menu is not None:
            menu.exec(QCursor.pos())
            menu.deleteLater()

    def _show_all_dates(self) -> None:
        self._plot.show_all_dates()
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
        text = hover_text(found, self._plot.picture.second.kind, self.choices.options.date_format)
        self._plot.show_reading(text, float(day_numbers(found.day)))
        self._panel.refresh()

    def _left(self) -> None:
        self._plot.show_reading("", None)
        self._panel.refresh()

    def _exclude_outliers(self) -> None:
        if self.shown is None:
            return
        layer, pid = self.shown.layer_id, str(self.shown.series.pids[0])
        marked = self._markings.left_out(layer, pid)
        found = outlying(self.shown.series, self._fits.choice(marked))
        self._markings.exclude(layer, pid, (*marked, *found))
        self._panel.show_note(outliers_found(len(found)))

    def _include_outliers(self) -> None:
        if self.shown is not None:
            self._markings.exclude(self.shown.layer_id, str(self.shown.series.pids[0]), ())
