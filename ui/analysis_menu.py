"""The menu of analyses of the plotted point."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMenu, QMessageBox, QWidget

from ..plugin.core.errors import SlopeMuseError
from .analysis_window import AnalysisWindow
from .fits import Fits
from .guidance import no_drivers
from .inspection import Inspected
from .markings import Markings

translate = QCoreApplication.translate


class AnalysisMenu(QMenu):
    """Opens a window for an analysis; `window` is the last one.

    Parameters
    ----------
    parent : QWidget
    shown : callable
        Gives what is plotted, or None.
    fits : Fits
    markings : Markings
    """

    def __init__(self, parent: QWidget, shown: Callable[[], Inspected | None], fits: Fits, markings: Markings) -> None:
        super().__init__(parent)
        self._shown, self._fits, self._markings = shown, fits, markings
        self.window_shown: AnalysisWindow | None = None
        self.lag = self.addAction(translate("SlopeMuse", "Lag behind rain and level…"))
        self.kinematics = self.addAction(translate("SlopeMuse", "Inverse velocity and angle…"))
        self.lag.triggered.connect(lambda _: self._open(self._lag_window))
        self.kinematics.triggered.connect(lambda _: self._open(self._kinematics_window))
        self.aboutToShow.connect(self.update_entries)

    def update_entries(self) -> None:
        """Leave only what can be analysed now."""
        for action in self.actions():
            action.setEnabled(self._shown() is not None)

    def _open(self, make: Callable[[Inspected], AnalysisWindow]) -> None:
        shown = self._shown()
        if shown is None:
            return
        try:
            self.window_shown = make(shown)
        except SlopeMuseError as error:
            QMessageBox.information(self.parentWidget(), self.parentWidget().windowTitle(), str(error))
            return
        self.window_shown.show()

    def _lag_window(self, shown: Inspected) -> AnalysisWindow:
        from ..plugin.core.lagscan import lag_scan
        from .lag_window import LagWindow

        if shown.forcing is None:
            raise SlopeMuseError(no_drivers())
        scans = lag_scan(shown.series, shown.forcing)
        if not scans:
            raise SlopeMuseError(no_drivers())
        return LagWindow(self.parentWidget(), str(shown.series.pids[0]), scans)

    def _kinematics_window(self, shown: Inspected) -> AnalysisWindow:
        from ..plugin.core.kinematics import kinematics
        from .kinematics_window import KinematicsWindow

        pid = str(shown.series.pids[0])
        left_out = self._markings.left_out(shown.layer_id, pid)
        found = kinematics(shown.series, self._fits.window, left_out)
        return KinematicsWindow(self.parentWidget(), pid, found)
