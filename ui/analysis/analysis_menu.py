"""Menu of analyses of the plotted point."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QMessageBox, QWidget

from ...plugin.core.common.errors import SlopeMuseError
from ...plugin.core.common.messages import translated
from ...plugin.core.plots.profile import Profile
from ...plugin.core.relation.point_relation import DriverRelation
from ..common.hints import no_drivers, one_point_only
from ..common.labels import axis_text
from ..inspection.inspector import InspectedPoint
from ..state.annotations import Annotations
from ..state.fit_state import FitSettings
from .analysis_window import AnalysisWindow

translate = QCoreApplication.translate


class AnalysisMenu(QMenu):
    """Menu that opens analysis windows; `window_shown` is the most recent one.

    Parameters
    ----------
    parent : QWidget
    shown : callable
        Returns the plotted point, or None.
    fits : FitSettings
    markings : Annotations
    """

    profile_requested = pyqtSignal()
    lag_requested = pyqtSignal()

    def __init__(
        self, parent: QWidget, shown: Callable[[], InspectedPoint | None], fits: FitSettings, markings: Annotations
    ) -> None:
        super().__init__(parent)
        self._shown, self._fits, self._markings = shown, fits, markings
        self.window_shown: AnalysisWindow | None = None
        self.lag = self.addAction(translate("SlopeMuse", "Lag behind rain and level…"))
        self.kinematics = self.addAction(translate("SlopeMuse", "Inverse velocity and tangential angle…"))
        self.lag.triggered.connect(lambda _: self._ask_for_lag())
        self.kinematics.triggered.connect(lambda _: self._open(self._kinematics_window))
        self.profile = self.addAction(translate("SlopeMuse", "Profile along a line (draw on the map)…"))
        self.profile.triggered.connect(lambda _: self.profile_requested.emit())
        self.aboutToShow.connect(self.update_entries)

    def update_entries(self) -> None:
        """Enable the analyses that are currently available."""
        for action in (self.lag, self.kinematics):
            action.setEnabled(self._shown() is not None)

    def _ask_for_lag(self) -> None:
        shown = self._shown()
        if shown is None:
            return
        if shown.forcing is None or shown.picked.area is not None:
            text = no_drivers() if shown.forcing is None else one_point_only()
            QMessageBox.information(self.parentWidget(), self.parentWidget().windowTitle(), text)
            return
        self.lag_requested.emit()

    def show_lag(self, pid: str, component: str, relations: list[DriverRelation], n_points: int) -> None:
        """Open the window with the relations of a point to its drivers."""
        from .lag_window import LagWindow

        self.window_shown = LagWindow(self.parentWidget(), pid, component, relations, n_points)
        self.window_shown.show()

    def _open(self, make: Callable[[InspectedPoint], AnalysisWindow]) -> None:
        shown = self._shown()
        if shown is None:
            return
        try:
            self.window_shown = make(shown)
        except SlopeMuseError as error:
            QMessageBox.information(self.parentWidget(), self.parentWidget().windowTitle(), translated(error))
            return
        self.window_shown.show()

    def show_profile(self, layer: QgsVectorLayer, component: str, found: Profile, width_m: float) -> None:
        """Open the window with a profile."""
        from .profile_window import ProfileWindow

        self.window_shown = ProfileWindow(self.parentWidget(), layer.name(), found, width_m, axis_text(component))
        self.window_shown.show()

    def _kinematics_window(self, shown: InspectedPoint) -> AnalysisWindow:
        from ...plugin.core.timeseries.kinematics import kinematics
        from .kinematics_window import KinematicsWindow

        pid = str(shown.series.pids[0])
        left_out = self._markings.left_out(shown.layer_id, pid)
        found = kinematics(shown.series, self._fits.window, left_out)
        return KinematicsWindow(self.parentWidget(), pid, found)
