"""Window with speed, inverse velocity and tangential angle of the plotted point."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QWidget

from ...plugin.core.common.dates import day_numbers
from ...plugin.core.timeseries.kinematics import Kinematics
from .analysis_window import AnalysisWindow

translate = QCoreApplication.translate

_ANGLES, _TICKS = (45, 80, 85), (0, 45, 80)


class KinematicsWindow(AnalysisWindow):
    """Three panels over one time axis.

    Parameters
    ----------
    parent : QWidget
    pid : str
    found : Kinematics
    """

    def __init__(self, parent: QWidget, pid: str, found: Kinematics) -> None:
        from matplotlib.dates import AutoDateLocator, ConciseDateFormatter

        super().__init__(parent, translate("SlopeMuse", "Inverse velocity and tangential angle: {pid}").format(pid=pid))
        theme = self.theme
        speed, inverse, angle = self.panels = self.figure.subplots(3, 1, sharex=True)
        speed.plot(found.x, found.speed, "-", color=theme.estimate, lw=1.2)
        speed.set_ylabel(translate("SlopeMuse", "Speed\n[mm/yr]"))
        inverse.plot(found.x, found.inverse, "o", color=theme.dots, ms=3)
        inverse.set_ylabel(translate("SlopeMuse", "1 / speed\n[yr/mm]"))
        known = found.inverse[np.isfinite(found.inverse)]
        if len(known):
            # the inverse velocity is unbounded at low speed
            inverse.set_ylim(0, 1.5 * float(np.quantile(known, 0.9)))
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
        locator = AutoDateLocator(minticks=3, maxticks=8)
        angle.xaxis.set_major_locator(locator)
        angle.xaxis.set_major_formatter(ConciseDateFormatter(locator))
        for axes in self.panels:
            axes.grid(color=theme.faint, alpha=0.4, lw=0.6)
            self.dress(axes)
        self.text.setText("\n".join([failure_text(found), speed_text(found), "", caution()]))


def failure_text(found: Kinematics) -> str:
    """Return the extrapolated zero of the inverse velocity with its interval."""
    if found.failure is None:
        return translate("SlopeMuse", "The inverse velocity does not decrease to zero: no failure date is indicated.")
    low, middle, high = found.failure
    text = translate(
        "SlopeMuse", "Linear extrapolation of the inverse velocity: zero on {day}, 90 % interval {low} to {high}."
    )
    return text.format(day=middle, low=low, high=high)


def speed_text(found: Kinematics) -> str:
    """Return the latest speed with its class and tangential angle."""
    known = np.flatnonzero(np.isfinite(found.speed))[-1]
    text = translate(
        "SlopeMuse",
        "Latest speed {speed:.0f} mm/yr ({name}, Cruden and Varnes 1996), steady-state speed {steady:.0f} mm/yr, "
        "tangential angle {angle:.0f}°.",
    )
    values = {"speed": found.speed[known], "steady": found.steady, "angle": found.angle[known]}
    return text.format(name=found.velocity_class, **values)


def caution() -> str:
    """Return a note on the limits of the method."""
    return translate(
        "SlopeMuse",
        "For screening only, not for early warning: InSAR measures only one component of the motion every few days, "
        "and many accelerating slopes slow down again. Drag along the plot to choose the period of the "
        "extrapolation. The angles 45°, 80° and 85° are thresholds used for landslides in China.",
    )
