"""Settings of the fit to the plotted series, stored in the project."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...plugin.core.plots.second_panel import PANELS, RATE
from ...plugin.core.timeseries.curve_fit import CURVES
from ...plugin.core.timeseries.point_fit import FitChoice
from ...plugin.core.timeseries.trend import TERMS
from ...plugin.support.project_state import SCOPE, load_from_project, store_in_project

TOPIC = "fit"
_ALL_POINTS = ""


class FitSettings(QObject):
    """Terms or curve, steps and window of the fit, trend removal, and the content of the second panel.

    `changed` is emitted on changes.
    """

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.terms: tuple[str, ...] = ("linear",)
        self.curve = ""
        self._steps: dict[str, tuple[np.datetime64, ...]] = {}
        self._subject = ""
        self.window: tuple[np.datetime64, np.datetime64] | None = None
        self.trend_removed = False
        self.panel = RATE

    def restore(self) -> None:
        """Restore the state stored in the project."""
        kept = load_from_project(TOPIC, {})
        self.terms, self._steps, self.window = ("linear",), {}, None
        self.panel = next((panel for panel in PANELS if panel == kept.get("panel")), RATE)
        self.curve = next((curve for curve in CURVES if curve == kept.get("curve")), "")
        self.trend_removed = QgsProject.instance().readBoolEntry(SCOPE, "/dock/less_trend", False)[0]
        try:
            self.terms = tuple(term for term in TERMS if term == "linear" or term in kept.get("terms", ()))
            steps = kept.get("steps", {})
            if isinstance(steps, list):
                # in projects of former versions, the same steps apply to every point
                steps = {_ALL_POINTS: steps}
            if isinstance(steps, dict):
                self._steps = {key: tuple(np.datetime64(day, "D") for day in days) for key, days in steps.items()}
            window = [np.datetime64(day, "D") for day in kept.get("window", ())]
            self.window = (window[0], window[1]) if len(window) == 2 else None
        except (TypeError, ValueError):
            self.terms, self._steps, self.window = ("linear",), {}, None
        self.changed.emit()

    def set_point(self, layer: str, pid: str) -> None:
        """Set the current point, whose steps are fitted and changed."""
        self._subject = f"{layer}/{pid}"

    @property
    def steps(self) -> tuple[np.datetime64, ...]:
        """Steps of the current point, in chronological order."""
        return self._steps_of(self._subject)

    def _steps_of(self, subject: str) -> tuple[np.datetime64, ...]:
        return self._steps.get(subject, self._steps.get(_ALL_POINTS, ()))

    def choice(self, left_out: tuple[np.datetime64, ...]) -> FitChoice:
        """Return the fit settings for the current point, with excluded dates."""
        return FitChoice(self.terms, self.steps, self.window, left_out, self.curve)

    def choice_of(self, layer: str, pid: str, left_out: tuple[np.datetime64, ...]) -> FitChoice:
        """Return the fit settings for any point, with its own steps."""
        return replace(self.choice(left_out), steps=self._steps_of(f"{layer}/{pid}"))

    def switch(self, term: str, on: bool) -> None:
        """Add or remove a term; adding an acceleration removes the curve."""
        if on and term == "acceleration":
            self.curve = ""
        self.terms = tuple(one for one in TERMS if (on if one == term else one in self.terms))
        self._store()

    def bend(self, curve: str) -> None:
        """Fit a curve of `CURVES` instead of line and acceleration; an empty text selects the line."""
        self.curve = curve
        self.terms = tuple(term for term in self.terms if term != "acceleration" or not curve)
        self._store()

    def step(self, day: np.datetime64) -> None:
        """Add a step of the current point on a date, or remove it."""
        self._set_steps(tuple(sorted(set(self.steps) ^ {day})))
        self._store()

    def _set_steps(self, steps: tuple[np.datetime64, ...]) -> None:
        self._steps = {**self._steps, self._subject: steps}
        if not steps and _ALL_POINTS not in self._steps:
            del self._steps[self._subject]

    def fit_within(self, window: tuple[np.datetime64, np.datetime64] | None) -> None:
        """Set the fit window; None for all dates."""
        if window != self.window:
            self.window = window
            self._store()

    def clear(self) -> None:
        """Clear the fit window; if there is none, reset the fit to a linear trend without steps."""
        if self.window is not None:
            self.window = None
        else:
            self.terms, self.curve = ("linear",), ""
            self._set_steps(())
        self._store()

    def remove_trend(self, on: bool) -> None:
        """Subtract the fit from the displayed displacement, or restore it."""
        self.trend_removed = on
        QgsProject.instance().writeEntryBool(SCOPE, "/dock/less_trend", on)
        self.changed.emit()

    def show_below(self, panel: str) -> None:
        """Select the content of the second panel."""
        self.panel = panel
        self._store()

    def _store(self) -> None:
        kept = {
            "terms": [term for term in self.terms if term != "linear"],
            "steps": {key: [str(day) for day in days] for key, days in self._steps.items()},
            "window": [str(day) for day in self.window or ()],
            "curve": self.curve,
            "panel": self.panel if self.panel != RATE else "",
        }
        store_in_project(TOPIC, {name: value for name, value in kept.items() if value})
        self.changed.emit()
