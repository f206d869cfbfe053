"""Plotted drivers and their tables, stored in the project."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...plugin.core.common.errors import InputError
from ...plugin.core.data.forcing import LEVEL, RAIN, Forcing
from ...plugin.core.plots.drivers_plot import RAIN_DAYS, DriversChoice
from ...plugin.queries.project_tables import MAX_ROWS_UNASKED, DriverTables
from ...plugin.support.project_state import load_from_project, store_in_project

TOPIC = "driver_lines"


class DriverLines(QObject):
    """Length of the rain sum, and the driver plotted as a line, from the selected or another table.

    Parameters
    ----------
    tables : DriverTables
    """

    changed = pyqtSignal()

    def __init__(self, tables: DriverTables) -> None:
        super().__init__()
        self._tables = tables
        self.rain_days = 1
        self.line, self.table = "", ""
        self._joined: tuple[tuple[Forcing | None, Forcing], Forcing] | None = None

    def restore(self) -> None:
        """Restore the state stored in the project."""
        kept = load_from_project(TOPIC, {})
        self.rain_days = next((days for days in RAIN_DAYS if days == kept.get("rain_days")), 1)
        self.line, self.table = str(kept.get("line", "")), str(kept.get("table", ""))
        self._joined = None
        self.changed.emit()

    def sum_rain(self, days: int) -> None:
        """Set the length of the rain sum [days]."""
        self.rain_days = days
        self._store()

    def draw(self, line: str, table: str = "") -> None:
        """Select the driver plotted as a line; `table` is the ID of its layer if it is not in the selected table."""
        self.line, self.table = line, table
        self._store()

    def choice(self) -> DriversChoice:
        """Return the plotted drivers."""
        return DriversChoice(self._name(), self.rain_days)

    def joined(self, forcing: Forcing | None) -> Forcing | None:
        """Return the drivers of the selected table joined with the driver of another table; cached while unchanged."""
        layer = QgsProject.instance().mapLayer(self.table) if self.table else None
        if not isinstance(layer, QgsVectorLayer):
            return forcing
        try:
            other = self._tables.read(layer)
        except InputError:
            return forcing
        if self.line not in other.names:
            return forcing
        if self._joined is None or self._joined[0][0] is not forcing or self._joined[0][1] is not other:
            names = {self.line: self._name()}
            extra = Forcing(other.days, (self._name(),), other.select((self.line,)).values)
            self._joined = (forcing, other), extra if forcing is None else forcing.joined(other, names)
        return self._joined[1]

    def known(self, chosen: QgsVectorLayer | None) -> list[tuple[str, str, str]]:
        """Return name, table ID (empty for the selected table) and table name of all drivers that can be plotted."""
        found: list[tuple[str, str, str]] = []
        layers = [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsVectorLayer)]
        for layer in sorted(layers, key=lambda layer: (layer is not chosen, str(layer.name()))):
            if layer is not chosen and (layer.isSpatial() or layer.featureCount() > MAX_ROWS_UNASKED):
                continue
            try:
                names = self._tables.read(layer).names
            except InputError:
                continue
            table = "" if layer is chosen else layer.id()
            found += [(name, table, layer.name()) for name in names if name != RAIN]
        return found

    def drawn(self, known: list[tuple[str, str, str]]) -> tuple[str, str]:
        """Return name and table ID of the driver drawn as a line; the default if the selected one is not in `known`."""
        names = [(name, table) for name, table, _ in known]
        own = [name for name in names if not name[1]]
        usual = (LEVEL, "") if (LEVEL, "") in own else next(iter(own), ("", ""))
        return (self.line, self.table) if (self.line, self.table) in names else usual

    def _name(self) -> str:
        """Return the unique name of the driver, which includes the table name for drivers of another table."""
        layer = QgsProject.instance().mapLayer(self.table) if self.table else None
        return self.line if layer is None else f"{self.line} ({layer.name()})"

    def _store(self) -> None:
        self._joined = None
        kept = {"rain_days": self.rain_days, "line": self.line, "table": self.table}
        store_in_project(TOPIC, {name: value for name, value in kept.items() if value not in ("", 1)})
        self.changed.emit()
