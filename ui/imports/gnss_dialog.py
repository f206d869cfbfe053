"""Import dialog for GNSS with stations, periods, gaps and series."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QWidget

from ...plugin.core.common.dates import gaps_of
from ...plugin.core.common.messages import plural, translated
from ...plugin.core.data.gnss_series import GnssSeries, LosSeries
from ...plugin.core.io.gnss.gnss_reader import read_gnss
from ...plugin.core.io.gnss.gnss_table import GnssTable
from ...plugin.core.io.sniffing.findings import LayoutDescription
from ...plugin.core.timeseries.trend import linear_rate
from ..common.theme import desktop_theme
from .base_dialog import ImportWindow
from .table_preview import draw_station

translate = QCoreApplication.translate


class SlopeMuseGnssDialog(ImportWindow):
    """Imports all listed files as one GNSS table."""

    NAME = "SlopeMuseGnssDialog"
    TITLE = translate("SlopeMuse", "Import GNSS")
    ALGORITHM = "importgnss"
    FIRST = translate("SlopeMuse", "Drop GNSS files here, or choose files.")
    PICK = translate("SlopeMuse", "GNSS files")

    def __init__(self, parent: QWidget | None = None) -> None:
        form = QWidget()
        self.station = QComboBox()
        row = QFormLayout(form)
        row.setContentsMargins(0, 0, 0, 0)
        row.addRow(translate("SlopeMuse", "Station"), self.station)
        super().__init__(form, parent)
        self.table: GnssTable | None = None
        self._state: list[tuple[str, int, str]] = []
        self.station.currentIndexChanged.connect(lambda: self.update_preview(fresh=False))
        self.update_preview(fresh=True)

    def read(self, fresh: bool) -> None:
        """Read all files, unless they are unchanged."""
        paths = self.paths()
        state = [
            (str(path), path.stat().st_mtime_ns if path.exists() else 0, self.declared_layout(path).to_json())
            for path in paths
        ]
        if state == self._state:
            return
        self._state = []
        self.table = read_gnss(paths, layouts=self.stated_layouts())
        self._state = state
        self.station.blockSignals(True)
        chosen = self.station.currentText()
        self.station.clear()
        self.station.addItems([station.station for station in self.table.stations])
        self.station.setCurrentIndex(max(self.station.findText(chosen), 0))
        self.station.blockSignals(False)

    def describe(self) -> None:
        """Show the stations in the files."""
        if self.table is None:
            return
        stations = self.table.stations
        text = plural(
            "{count} station, {first} to {last}.",
            "{count:,} stations, {first} to {last}.",
            count=len(stations),
            first=min(station.dates[0] for station in stations),
            last=max(station.dates[-1] for station in stations),
        )
        self.recognised.setText(translated(text))
        lines = [f"⚠ {translated(warning)}" for warning in self.table.warnings]
        lines += [translated(note) for note in self.table.notes]
        lines += [self._line(station) for station in stations]
        self.notes.setPlainText("\n".join(lines))
        draw_station(self.canvas.figure, stations[max(self.station.currentIndex(), 0)], desktop_theme())

    def _line(self, station: GnssSeries | LosSeries) -> str:
        locale = self.locale()
        gaps = gaps_of(station.dates, np.zeros(len(station.dates)))
        text = translate("SlopeMuse", "{station}: {first} to {last}, {days} days, {missing} missing")
        summary = text.format(
            station=station.station,
            first=station.dates[0],
            last=station.dates[-1],
            days=locale.toString(len(station.dates)),
            missing=locale.toString(sum(days for _, _, days in gaps)),
        )
        if not isinstance(station, GnssSeries):
            return summary
        rates = [linear_rate(station.dates.astype(float), station.enu[:, i])[0] for i in range(3)]
        text = translate("SlopeMuse", "east {e}, north {n}, up {u} mm/yr")
        shown = [locale.toString(float(rate), "f", 1) for rate in rates]
        return f"{summary}; {text.format(e=shown[0], n=shown[1], u=shown[2])}"

    def layout_read(self) -> LayoutDescription:
        """Return the layout with which the current file was read; empty if it is not a table."""
        path = self.path()
        return (
            LayoutDescription()
            if self.table is None or path is None
            else self.table.layouts.get(path.name, LayoutDescription())
        )

    def algorithm_parameters(self) -> dict[str, Any]:
        """Return the files and their layouts."""
        return {
            "INPUT": [str(path) for path in self.paths()],
            "LAYOUT": self.layout_parameter(),
            "STATIONS": "TEMPORARY_OUTPUT",
        }
