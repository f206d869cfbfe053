"""Window with the displacement along a drawn line on several dates."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QWidget

from ...plugin.core.plots.profile import Profile
from .analysis_window import AnalysisWindow

translate = QCoreApplication.translate


class ProfileWindow(AnalysisWindow):
    """Plots the points and the median of each date, from light (early) to dark (late).

    Parameters
    ----------
    parent : QWidget
    layer : str
        Name of the layer.
    found : Profile
        Displacements along the line.
    width_m : float
        Maximum distance of the points from the line [m].
    axis : str
        Axis label with unit and sign.
    """

    def __init__(self, parent: QWidget, layer: str, found: Profile, width_m: float, axis: str) -> None:
        from matplotlib import colormaps

        super().__init__(parent, translate("SlopeMuse", "Profile of {name}").format(name=layer))
        self.axes = self.figure.add_subplot()
        colours = colormaps["viridis_r" if self.theme.is_light else "viridis"]
        for j, day in enumerate(found.days):
            colour = colours(j / max(len(found.days) - 1, 1))
            self.axes.plot(found.distance_m, found.values[:, j], "o", ms=2.2, mew=0, alpha=0.45, color=colour)
            self.axes.plot(found.middles_m, found.medians[:, j], "-", lw=1.5, color=colour, label=str(day))
        self.axes.set_xlabel(translate("SlopeMuse", "Distance along the line [m]"))
        self.axes.set_ylabel(axis)
        self.axes.grid(color=self.theme.faint, alpha=0.4, lw=0.6)
        self.dress(self.axes)
        self.axes.legend(fontsize=8, frameon=False, labelcolor=self.theme.text)
        text = translate(
            "SlopeMuse",
            "Points within {width:.0f} m of the line: {n}; displacement as delivered, curves are medians in 25 "
            "segments.",
        )
        self.text.setText(text.format(n=len(found.distance_m), width=width_m))
