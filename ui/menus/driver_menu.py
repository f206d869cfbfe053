"""Menu for the drivers in the plot."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ...plugin.core.data.forcing import LEVEL
from ...plugin.core.plots.drivers_plot import RAIN_DAYS
from ..state.driver_selection import DriverLines

translate = QCoreApplication.translate


class DriverMenu(QMenu):
    """Lists the rain sums and the drivers in all tables with dates.

    Parameters
    ----------
    parent : QWidget
    lines : DriverLines
    chosen : callable
        Returns the selected table.
    """

    def __init__(self, parent: QWidget, lines: DriverLines, chosen: Callable[[], QgsVectorLayer | None]) -> None:
        super().__init__(parent)
        self._lines, self._chosen = lines, chosen
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the current drivers."""
        self.clear()
        for days in RAIN_DAYS:
            text = translate("SlopeMuse", "{n}-day rain").format(n=days)
            action = self.addAction(text if days > 1 else translate("SlopeMuse", "Daily rain"))
            action.setCheckable(True)
            action.setChecked(days == self._lines.rain_days)
            action.triggered.connect(partial(self._sum, days))
        self.addSeparator()
        known = self._lines.known(self._chosen())
        now = self._lines.drawn(known)
        for name, table, layer in known:
            text = translate("SlopeMuse", "Reservoir level") if name == LEVEL else name
            text = f"{text} ({layer})" if table else text
            action = self.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked((name, table) == now)
            action.triggered.connect(partial(self._draw, name, table))

    def _sum(self, days: int, *_: object) -> None:
        self._lines.sum_rain(days)

    def _draw(self, name: str, table: str, *_: object) -> None:
        self._lines.draw(name, table)
