"""What is fitted to the plotted series; kept in the project."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...plugin.core.plots.second_panel import PANELS, RATE
from ...plugin.core.timeseries.point_fit import FitChoice
from ...plugin.core.timeseries.trend import TERMS
from ...plugin.support.project_state import SCOPE, recall, remember

TOPIC = "fit"


class Fits(QObject):
    """Terms, steps and window of the fit, whether it is taken off, and what the panel below shows.

    `changed` tells that they are others.
    """

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.terms: tuple[str, ...] = ("linear",)
        self.steps: tuple[np.datetime64, ...] = ()
        self.window: tuple[np.datetime64, np.datetime64] | None = None
        self.taken_off = False
        self.panel = RATE

    def restore(self) -> None:
        """Take what the project remembers."""
        kept = recall(TOPIC, {})
        self.terms, self.steps, self.window = ("linear",), (), None
        self.panel = next((panel for panel in PANELS if panel == kept.get("panel")), RATE)
        self.taken_off = QgsProject.instance().readBoolEntry(SCOPE, "/dock/less_trend", False)[0]
        try:
            self.terms = tuple(term for term in TERMS if term == "linear" or term in kept.get("terms", ()))
            self.steps = tuple(np.datetime64(day, "D") for day in kept.get("steps", ()))
            window = [np.datetime64(day, "D") for day in kept.get("window", ())]
            self.window = (window[0], window[1]) if len(window) == 2 else None
        except (TypeError, ValueError):
            self.terms, self.steps, self.window = ("linear",), (), None
        self.changed.emit()

    def choice(self, left_out: tuple[np.datetime64, ...]) -> FitChoice:
        """Return what is fitted to a series of which some dates are left out."""
        return FitChoice(self.terms, self.steps, self.window, left_out)

    def switch(self, term: str, on: bool) -> None:
        """Take a term in or out."""
        self.terms = tuple(one for one in TERMS if (on if one == term else one in self.terms))
        self._tell()

    def step(self, day: np.datetime64) -> None:
        """Let the series be offset from a day on, or no longer."""
        steps = set(self.steps) ^ {day}
        self.steps = tuple(sorted(steps))
        self._tell()

    def fit_within(self, window: tuple[np.datetime64, np.datetime64] | None) -> None:
        """Fit the days from a first to a last one; None = all."""
        if window != self.window:
            self.window = window
            self._tell()

    def clear(self) -> None:
        """Fit all days again; where that is so already, a straight line without steps."""
        if self.window is not None:
            self.window = None
        else:
            self.terms, self.steps = ("linear",), ()
        self._tell()

    def take_off(self, on: bool) -> None:
        """Take the fit off the displacement, or show it whole."""
        self.taken_off = on
        QgsProject.instance().writeEntryBool(SCOPE, "/dock/less_trend", on)
        self.changed.emit()

    def show_below(self, panel: str) -> None:
        """Show something else in the panel below the displacement."""
        self.panel = panel
        self._tell()

    def _tell(self) -> None:
        kept = {
            "terms": [term for term in self.terms if term != "linear"],
            "steps": [str(day) for day in self.steps],
            "window": [str(day) for day in self.window or ()],
            "panel": self.panel if self.panel != RATE else "",
        }
        remember(TOPIC, {name: value for name, value in kept.items() if value})
        self.changed.emit()
