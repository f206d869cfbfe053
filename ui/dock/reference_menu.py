"""Menu that sets and clears the reference."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMenu, QWidget

from .dock_parts import DockParts

translate = QCoreApplication.translate


class ReferenceMenu(QMenu):
    """Sets the reference to a point or area picked on the map or plotted, and the reference date to that of the map.

    Parameters
    ----------
    parent : QWidget
    dock : DockParts
    """

    def __init__(self, parent: QWidget, dock: DockParts) -> None:
        super().__init__(parent)
        self._dock = dock
        self.pick = self.addAction(translate("SlopeMuse", "Pick a reference point on the map"))
        self.draw = self.addAction(translate("SlopeMuse", "Draw a reference area on the map"))
        self.addSeparator()
        self.point, self.day, self.clear_all = self.addAction(""), self.addAction(""), self.addAction("")
        self.insertSeparator(self.clear_all)
        self.clear_all.setText(translate("SlopeMuse", "As delivered"))
        self.pick.triggered.connect(lambda _: dock.tools.pick_reference())
        self.draw.triggered.connect(lambda _: dock.tools.draw_reference())
        self.point.triggered.connect(lambda _: dock.use_picked_as_reference())
        self.day.triggered.connect(lambda _: dock.reference.set_day(dock.day_of_map()))
        self.clear_all.triggered.connect(lambda _: dock.reference.clear())
        self.aboutToShow.connect(self.update_entries)

    def update_entries(self) -> None:
        """Update the texts and states of the entries."""
        dock = self._dock
        picked, day = dock.picked, dock.day_of_map()
        for action in (self.pick, self.draw):
            action.setEnabled(dock.panel.choices.layer("points") is not None)
        if picked is None:
            self.point.setText(translate("SlopeMuse", "Relative to the plotted point or area"))
        else:
            self.point.setText(translate("SlopeMuse", "Relative to {name}").format(name=picked.series.pids[0]))
        self.point.setEnabled(picked is not None)
        if day is None:
            self.day.setText(translate("SlopeMuse", "Zero on a date: click a date in the plot first"))
        else:
            self.day.setText(translate("SlopeMuse", "Zero on {day}").format(day=day))
        self.day.setEnabled(day is not None)
        self.clear_all.setEnabled(bool(dock.reference.text()))
