"""Window with speed, inverse velocity and tangential angle of a point."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QWidget

from ...plugin.core.common.dates import day_numbers
from ...plugin.core.common.messages import translated
from ...plugin.core.plots.date_ticks import date_ticks
from ...plugin.core.timeseries.kinematics import ACCELERATING, DATED, STEADY, Kinematics
from ..common.labels import signed
from .analysis_window import AnalysisWindow

translate = QCoreApplication.translate

_ANGLES, _TICKS = (45, 80, 85), (0, 45, 80)
# width of the time axis in characters, for the density of tick labels
_CHARACTERS = 64


class KinematicsWindow(AnalysisWindow):
    """Three panels with a common time axis.

    Parameters
    ----------
    parent : QWidget
    pid : str
    found : Kinematics
    """

    def __init__(self, parent: QWidget, pid: str, found: Kinematics) -> None:
        super().__init__(parent, translate("SlopeMuse", "Inverse velocity and tangential angle: {pid}").format(pid=pid))
        theme = self.theme
        speed, inverse, angle = self.panels = self.figure.subplots(3, 1, sharex=True)
        speed.plot(found.x, found.speed, "-", color=theme.estimate, lw=1.2)
        speed.set_ylabel(translate("SlopeMuse", "Speed along\nmotion [mm/yr]"))
        inverse.plot(found.x, found.inverse, "o", color=theme.dots, ms=3)
        inverse.set_ylabel(translate("SlopeMuse", "1 / speed\n[yr/mm]"))
        known = found.inverse[np.isfinite(found.inverse)]
        if len(known):
            # the inverse velocity is unbounded at low speed
            inverse.set_ylim(0, 1.5 * float(np.quantile(known, 0.9)))
        if found.line is not None:
            first, offset, slope = found.line
            days = np.array([first, float(day_numbers(found.window[1]))])
            inverse.plot(days, np.maximum(offset + slope * (days - first), 0.0), "--", color=theme.text, lw=1.2)
        for axes in self.panels:
            low, high = (float(day_numbers(day)) for day in found.window)
            axes.axvspan(low, high, color=theme.rain, alpha=0.1, lw=0)
        if found.failure is not None:
            low, middle, high = (float(day_numbers(day)) for day in found.failure)
            inverse.axvspan(low, high, color=theme.event, alpha=0.2, lw=0)
            inverse.axvline(middle, color=theme.event, lw=1.2)
        angle.plot(found.x, found.angle, "-", color=theme.level, lw=1.2)
        for limit in _ANGLES:
            angle.axhline(limit, color=theme.faint, lw=0.8, ls="--")
        angle.set_ylim(0, 90)
        angle.set_yticks(_TICKS)
        angle.set_ylabel(translate("SlopeMuse", "Angle\n[degrees]"))
        start, end = angle.get_xlim()
        ticks, texts = date_ticks(start, end, _CHARACTERS)
        angle.set_xticks(ticks, texts)
        for axes in self.panels:
            axes.grid(color=theme.faint, alpha=0.4, lw=0.6)
            self.dress(axes)
        self.text.setText("\n".join([failure_text(found), speed_text(found), "", caution()]))


def failure_text(found: Kinematics) -> str:
    """Return a description of the motion in the fitted period, with the extrapolated zero of the inverse velocity."""
    first, last = found.window
    if found.state == DATED and found.failure is not None:
        low, middle, high = found.failure
        text = translate(
            "SlopeMuse",
            "Linear extrapolation of the inverse velocity from {first} to {last}: zero on {day}, 90 % interval {low} "
            "to {high}.",
        )
        return text.format(first=first, last=last, day=middle, low=low, high=high)
    texts = {
        ACCELERATING: translate(
            "SlopeMuse",
            "Acceleration from {first} to {last}, but the inverse velocity does not yield a plausible date: "
            "no failure date is indicated.",
        ),
        STEADY: translate("SlopeMuse", "No acceleration from {first} to {last}: no failure date is indicated."),
    }
    still = translate("SlopeMuse", "No motion above the noise from {first} to {last}: no failure date is indicated.")
    return texts.get(found.state, still).format(first=first, last=last)


def speed_text(found: Kinematics) -> str:
    """Return the latest speed with its class and tangential angle."""
    known = np.flatnonzero(np.isfinite(found.speed))[-1]
    speed = translate("SlopeMuse", "Latest speed along the motion: {speed} ± {sigma:.0f} mm/yr").format(
        speed=signed(found.speed[known], 0), sigma=2 * found.speed_std
    )
    if not found.velocity_class:
        return translate("SlopeMuse", "{speed} (2σ): not distinguishable from zero.").format(speed=speed)
    text = translate("SlopeMuse", "{speed} (2σ; {name}, Cruden and Varnes 1996), median speed {steady:.0f} mm/yr")
    text = text.format(speed=speed, name=translated(found.velocity_class), steady=found.steady)
    if np.isfinite(found.angle[known]):
        text += translate("SlopeMuse", ", tangential angle {angle:.0f}°").format(angle=found.angle[known])
    return text + "."


def caution() -> str:
    """Return a note on the limits of the method."""
    return translate(
        "SlopeMuse",
        "For screening only, not for early warning: InSAR measures only one component of the motion at intervals "
        "of several days, and many accelerating slopes slow down again. Drag along the time-series plot to choose "
        "the extrapolation period (shaded). The angles 45°, 80° and 85° are thresholds used for landslides in "
        "China.",
    )
