"""Menus of the dock's buttons."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.plots.profile import Profile
from ...plugin.queries.point_reader import PointReader
from ...plugin.queries.project_tables import GnssTables
from ..analysis.analysis_menu import AnalysisMenu
from ..map.map_view import show_place
from ..menus.arrow_menu import ArrowMenu
from ..menus.driver_menu import DriverMenu
from ..state import comparison, driver_selection, fit_state, reference_state
from ..state.annotations import EVENTS, LEFT_OUT, PHASE
from ..state.undo import History, Owner
from ..tasks.profile_task import ProfileReader
from ..tasks.relation_task import RelationReader
from .dock_parts import DockParts
from .export_menu import ExportMenu
from .keyboard import PlotKeys
from .reference_menu import ReferenceMenu

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


translate = QCoreApplication.translate


class DockMenus:
    """Creates the reference, driver, analysis, arrow and export menus.

    Parameters
    ----------
    dock : DockParts
    reader : PointReader
    stations : GnssTables
    iface : QgisInterface
    """

    def __init__(self, dock: DockParts, reader: PointReader, stations: GnssTables, iface: QgisInterface) -> None:
        panel = dock.panel
        self.reference = ReferenceMenu(dock, dock)
        self.drivers = DriverMenu(dock, dock.lines, partial(panel.choices.layer, "drivers"))
        self.analysis = AnalysisMenu(dock, lambda: dock.shown, dock.fits, dock.markings)
        self.arrows = ArrowMenu(dock, reader, stations, panel.choices, dock.reference, panel.show_note)
        self.export = ExportMenu(dock, reader, lambda layout: iface.openLayoutDesigner(layout))
        self.history = _history(dock)
        self.keys = PlotKeys(dock, self.export, self.undo)
        panel.fit_menu.undo.triggered.connect(lambda _: self.undo())
        panel.fit_menu.aboutToShow.connect(self.update_fit_menu)
        self._canvas = iface.mapCanvas()
        self._dock, self._reader, self.profiles = dock, reader, ProfileReader(reader)
        self.analysis.profile_requested.connect(dock.tools.draw_line)
        self.profiles.message.connect(panel.show_note)
        self.profiles.done.connect(self._show_profile)
        self.relations = RelationReader()
        self.analysis.lag_requested.connect(self._relate)
        self.relations.message.connect(panel.show_note)
        self.relations.done.connect(self.analysis.show_lag)
        for button, menu in (
            (panel.reference_button, self.reference),
            (panel.choices.drivers_button, self.drivers),
            (panel.analysis_button, self.analysis),
            (panel.arrow_button, self.arrows),
            (panel.export_button, self.export),
        ):
            button.setMenu(menu)

    def update_fit_menu(self) -> None:
        """Enable the entries of the fit menu that are currently available."""
        menu, shown, markings = self._dock.panel.fit_menu, self._dock.shown, self._dock.markings
        point = ("", "") if shown is None else (shown.layer_id, str(shown.series.pids[0]))
        for action, able in (
            (menu.undo, self.history.can_undo()),
            (menu.outliers, shown is not None),
            (menu.outliers_back, bool(markings.left_out(*point))),
            (menu.jumps, shown is not None),
            (menu.jumps_back, bool(markings.jumps(*point))),
        ):
            action.setEnabled(able)

    def read_profile(self, line: QgsGeometry) -> None:
        """Read the points of the selected layer near a line on the map."""
        layer = self._dock.panel.choices.layer("points")
        if layer is not None and self._reader.has_series(layer):
            self.profiles.take(layer, line, self._dock.map_crs())

    def _relate(self) -> None:
        shown, layer = self._dock.shown, self._dock.picked_layer()
        if shown is not None and shown.forcing is not None and layer is not None:
            self.relations.take(layer, shown.series, shown.forcing)

    def undo(self) -> None:
        """Undo the last change to fits, marks, comparison, drivers or reference."""
        undone = self.history.undo()
        if not undone:
            self._dock.panel.show_note(translate("SlopeMuse", "Nothing to undo."))
        if reference_state.TOPIC in undone:
            self._dock.reference.follow()

    def zoom_to(self, number: int) -> None:
        """Centre the map on a point of the comparison."""
        item = self._dock.comparison.items[number]
        layer = QgsProject.instance().mapLayer(item.layer)
        if isinstance(layer, QgsVectorLayer):
            show_place(self._canvas, layer, QgsPointXY(item.x, item.y))

    def _show_profile(self, layer_id: str, found: Profile, width_m: float) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        if isinstance(layer, QgsVectorLayer):
            self.analysis.show_profile(layer, self._reader.component(layer), found, width_m)


def _history(dock: DockParts) -> History:
    owners: dict[str, Owner] = dict.fromkeys((EVENTS, LEFT_OUT, PHASE), dock.markings)
    owners[fit_state.TOPIC], owners[comparison.TOPIC] = dock.fits, dock.comparison
    owners[driver_selection.TOPIC], owners[reference_state.TOPIC] = dock.lines, dock.reference
    parts = (dock.markings, dock.fits, dock.comparison, dock.lines, dock.reference)
    return History(owners, [dock.markings.jumps_changed, *(part.changed for part in parts)])
