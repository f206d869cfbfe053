"""Window with the relation of a point to each driver by lag and window."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QWidget

from ...plugin.core.common.messages import translated
from ...plugin.core.relation.point_relation import DriverRelation
from ...plugin.core.relation.relation_report import TITLES
from ..common.labels import sign_text, signed
from .analysis_window import AnalysisWindow

translate = QCoreApplication.translate

_SHOWN, _MIN_LIMIT = 4, 0.2


class LagWindow(AnalysisWindow):
    """Shows the relations of a point to its drivers, in the given order.

    Parameters
    ----------
    parent : QWidget
    pid : str
    component : str
        Component of the displacement.
    relations : list of DriverRelation
        Relations to the drivers; the first four are also shown as maps.
    n_points : int
        Number of points that were analysed together.
    """

    def __init__(
        self, parent: QWidget, pid: str, component: str, relations: list[DriverRelation], n_points: int
    ) -> None:
        super().__init__(parent, translate("SlopeMuse", "Lag behind rain and level: {pid}").format(pid=pid))
        shown = relations[:_SHOWN]
        limit = max(_MIN_LIMIT, *(float(np.abs(relation.correlation).max()) for relation in shown))
        self.panels = []
        for i, relation in enumerate(shown):
            axes = self.figure.add_subplot((len(shown) + 1) // 2, min(len(shown), 2), i + 1)
            self.panels.append(axes)
            rows = np.arange(len(relation.windows))
            # same colours as in the report: blue towards the satellite
            image = axes.pcolormesh(
                relation.lags, rows, relation.correlation, cmap="RdBu", vmin=-limit, vmax=limit, shading="nearest"
            )
            best = relation.best_sum
            if best is not None and relation.responds:
                axes.plot(relation.lags[best[0]], best[1], "o", ms=9, mfc="none", mec="#222222", mew=1.6)
            axes.set_title(title_of(relation))
            axes.set_xlabel(translate("SlopeMuse", "lag [days]"))
            axes.set_ylabel(translate("SlopeMuse", "window [days]"))
            axes.set_yticks(rows, [str(window) for window in relation.windows])
            self.dress(axes)
        bar = self.figure.colorbar(image, ax=self.panels)
        bar.ax.tick_params(colors=self.theme.text, labelsize=8)
        label = translate("SlopeMuse", "r (blue: {direction})").format(direction=sign_text(component).lstrip("+ "))
        bar.set_label(label, color=self.theme.text, fontsize=9)
        lines = [*(relation_text(relation) for relation in relations), "", caution(n_points)]
        self.text.setText("\n".join(lines))


def title_of(relation: DriverRelation) -> str:
    """Return the name of a driver with its correlation and p-value."""
    name = translated(TITLES.get(relation.name, relation.name))
    return translate("SlopeMuse", "{driver}: r = {r}, p = {p:.2g}").format(
        driver=name, r=signed(relation.r, 2), p=relation.p
    )


def relation_text(relation: DriverRelation) -> str:
    """Return the response of the point to a driver, in one line."""
    if not relation.responds:
        return translate("SlopeMuse", "{title}: no response").format(title=title_of(relation))
    text = translate(
        "SlopeMuse", "{title}: response after {lag:.0f} days (window or time scale {window:.0f} days, q = {q:.2g})"
    )
    return text.format(title=title_of(relation), lag=relation.lag, window=relation.window, q=relation.q)


def caution(n_points: int) -> str:
    """Return a note on the statistics and their interpretation."""
    text = translate(
        "SlopeMuse",
        "The statistics are computed as in “Relate motion to hydrology”, from {n} points of the layer in its "
        "original datum: the trend, the seasonal signal and the possible effect of the other driver are removed "
        "from the changes between acquisitions. The maps show the partial correlation r with sums of the driver; "
        "the best response need not be one of these sums. p and q take the neighbouring points into account. The "
        "resolution of the lag is at best half an acquisition interval.",
    )
    return text.format(n=n_points)
