"""Context menu of the plot."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QInputDialog, QMenu, QWidget

from ...plugin.core.common.dates import day_numbers
from ..inspection.inspector import InspectedPoint
from ..state.annotations import Annotations
from ..state.fit_state import FitSettings
from ..state.reference_state import Reference

translate = QCoreApplication.translate


class PlotMenu(QMenu):
    """Context menu for a date; created for every right click.

    Parameters
    ----------
    parent : QWidget
    shown : InspectedPoint
    day : datetime64[D]
        Date at the pointer.
    reach : float
        Tolerance on the time axis [days].
    fits : FitSettings
    markings : Annotations
    reference : Reference
    """

    options_requested = pyqtSignal()

    def __init__(
        self,
        parent: QWidget,
        shown: InspectedPoint,
        day: np.datetime64,
        reach: float,
        fits: FitSettings,
        markings: Annotations,
        reference: Reference,
    ) -> None:
        super().__init__(parent)
        self._fits, self._markings = fits, markings
        position = float(day_numbers(day))
        self._marking_of_value(shown, position, reach)
        self._add(translate("SlopeMuse", "Zero on {day}").format(day=day), lambda: reference.set_day(day))
        near = [one for one in fits.steps if abs(float(day_numbers(one)) - position) <= reach]
        if near:
            text = translate("SlopeMuse", "Remove the step on {day} from the fit").format(day=near[0])
            self._add(text, lambda: fits.step(near[0]))
        else:
            self._add(translate("SlopeMuse", "Add a step on {day} to the fit").format(day=day), lambda: fits.step(day))
        if fits.window is not None:
            self._add(translate("SlopeMuse", "Fit all dates"), lambda: fits.fit_within(None))
        self.addSeparator()
        self._add(translate("SlopeMuse", "Add an event on {day}…").format(day=day), lambda: self._name_event(day, day))
        if fits.window is not None:
            first, last = fits.window
            self._add(
                translate("SlopeMuse", "Add an event for the selected period…"), lambda: self._name_event(first, last)
            )
        for event in markings.events:
            low, high = (float(day_numbers(one)) for one in (event.day, event.end))
            if low - reach <= position <= high + reach:
                text = translate("SlopeMuse", "Remove {name}").format(name=event.name)
                self._add(text, partial(markings.remove_event, event))
        self.addSeparator()
        self._add(translate("SlopeMuse", "Plot options…"), self.options_requested.emit)

    def _marking_of_value(self, shown: InspectedPoint, position: float, reach: float) -> None:
        series = shown.series
        x = day_numbers(series.dates)
        known = np.flatnonzero(np.isfinite(series.values[0]) & (np.abs(x - position) <= reach))
        if not len(known):
            return
        day = series.dates[known[np.argmin(np.abs(x[known] - position))]]
        layer, pid = shown.layer_id, str(shown.picked.series.pids[0])
        marked = self._markings.left_out(layer, pid)
        if day in marked:
            text = translate("SlopeMuse", "Include {day} in the fit").format(day=day)
            rest = tuple(one for one in marked if one != day)
        else:
            text = translate("SlopeMuse", "Exclude {day} from the fit").format(day=day)
            rest = (*marked, day)
        self._add(text, lambda: self._markings.exclude(layer, pid, rest))
        self.addSeparator()

    def _name_event(self, day: np.datetime64, end: np.datetime64) -> None:
        title = translate("SlopeMuse", "Event")
        name, accepted = QInputDialog.getText(self.parentWidget(), title, translate("SlopeMuse", "Name"))
        if accepted and name.strip():
            self._markings.add_event(name.strip(), day, end)

    def _add(self, text: str, run: Callable[[], None]) -> None:
        self.addAction(text.replace("&", "&&")).triggered.connect(lambda _: run())
