"""The menus of the dock's buttons."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ..plugin.picking import PointReader
from .analysis_menu import AnalysisMenu
from .driver_menu import DriverMenu
from .export_menu import ExportMenu
from .reference_menu import ReferenceMenu

if TYPE_CHECKING:
    from .series_dock import SlopeMuseSeriesDock


class DockMenus:
    """Reference, drivers, analyses and exports, each behind its button.

    Parameters
    ----------
    dock : SlopeMuseSeriesDock
    reader : PointReader
    """

    def __init__(self, dock: SlopeMuseSeriesDock, reader: PointReader) -> None:
        panel = dock.panel
        self.reference = ReferenceMenu(dock, dock)
        self.drivers = DriverMenu(dock, dock.lines, partial(panel.choices.layer, "drivers"))
        self.analysis = AnalysisMenu(dock, lambda: dock.shown, dock.fits, dock.markings)
        self.export = ExportMenu(
            dock,
            panel.plot,
            dock.table,
            lambda: "" if dock.picked is None else str(dock.picked.series.pids[0]),
            partial(panel.choices.layer, "points"),
            partial(reader.companion, role="sigma"),
            panel.say,
        )
        for button, menu in (
            (panel.reference_button, self.reference),
            (panel.choices.drivers_button, self.drivers),
            (panel.analysis_button, self.analysis),
            (panel.export_button, self.export),
        ):
            button.setMenu(menu)
