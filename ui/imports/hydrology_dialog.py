"""Import dialog for rain and reservoir level with columns, missing days and series."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QWidget

from ...plugin.core.common.dates import Gap, gaps_of
from ...plugin.core.common.messages import translated
from ...plugin.core.data.forcing import LEVEL, RAIN, driver_title, driver_words
from ...plugin.core.io.hydrology.gauge_files import GaugeTable
from ...plugin.core.io.hydrology.gauge_merging import read_gauges
from ...plugin.core.io.hydrology.hydrology_reader import Hydrology
from ...plugin.core.io.sniffing.findings import LayoutDescription
from ...plugin.importing.gauge_delivery import read_gauge_paths
from ..common.theme import desktop_theme
from .base_dialog import ImportWindow
from .folder_memory import keep, recall
from .hydrology_form import HydrologyChoices
from .table_preview import draw_drivers

translate = QCoreApplication.translate

_STORE = "slopemuse/import_hydrology"
_MAX_GAPS = 3


class SlopeMuseHydrologyDialog(ImportWindow):
    """Imports all listed files as one table of daily drivers."""

    NAME = "SlopeMuseHydrologyDialog"
    TITLE = translate("SlopeMuse", "Import rain and reservoir level")
    ALGORITHM = "importhydrology"
    FIRST = translate("SlopeMuse", "Drop rain or reservoir level files here, or choose files.")
    PICK = translate("SlopeMuse", "Gauge files")

    def __init__(self, parent: QWidget | None = None) -> None:
        self.choices = HydrologyChoices()
        super().__init__(self.choices, parent)
        self.hydrology: Hydrology | None = None
        self._gauges: list[GaugeTable] = []
        self._state: list[tuple[str, int, str]] = []
        self.choices.changed.connect(lambda: self.update_preview(fresh=False))
        self.update_preview(fresh=True)

    def read(self, fresh: bool) -> None:
        """Read all files, unless they are unchanged."""
        paths = self.paths()
        state = [
            (str(path), path.stat().st_mtime_ns if path.exists() else 0, self.declared_layout(path).to_json())
            for path in paths
        ]
        if state != self._state:
            if not self._state:
                self.choices.from_json(recall(_STORE, paths[0]))
            self._state = []
            self._gauges = read_gauge_paths(paths, layouts=self.stated_layouts())
            self._state = state
            self.hydrology = None
            columns = dict.fromkeys(name for gauge in self._gauges for name in gauge.columns)
            self.choices.show_columns(list(columns))
        self.hydrology = read_gauges(self._gauges, extra_fields=None, **self.choices.options())

    def describe(self) -> None:
        """Show how the tables are interpreted."""
        if self.hydrology is None:
            return
        forcing, locale = self.hydrology.forcing, self.locale()
        text = translate("SlopeMuse", "Tables: {tables}. {days} days, {first} to {last}: {columns}.")
        self.recognised.setText(
            text.format(
                tables=locale.toString(len(self._gauges)),
                days=locale.toString(forcing.n_days),
                first=forcing.days[0],
                last=forcing.days[-1],
                columns=translated(driver_words(forcing.names)),
            )
        )
        lines = [f"⚠ {translated(warning)}" for warning in self.hydrology.warnings]
        if not {RAIN, LEVEL} & set(forcing.names):
            lines.insert(
                0, translate("SlopeMuse", "⚠ No rain or reservoir level column was recognised; choose the columns.")
            )
        lines += [translated(note) for note in self.hydrology.notes]
        gaps = {name: gaps_of(forcing.days, forcing.column(name)) for name in forcing.names}
        for name, missing in self.hydrology.missing.items():
            text = translate("SlopeMuse", "{name}: {count} of {days} days without a value")
            line = text.format(
                name=translated(driver_title(name)),
                count=locale.toString(missing),
                days=locale.toString(forcing.n_days),
            )
            lines.append(line + _longest(gaps[name]))
        self.notes.setPlainText("\n".join(lines))
        draw_drivers(self.canvas.figure, forcing, gaps, desktop_theme())

    def layout_read(self) -> LayoutDescription:
        """Return the layout with which the current file was read; empty if it was not read."""
        path = self.path()
        return LayoutDescription() if self.hydrology is None or path is None else self.hydrology.layouts.of(path.name)

    def algorithm_parameters(self) -> dict[str, Any]:
        """Return the files and the settings, and store the settings for the folder."""
        paths, options = self.paths(), self.choices.options()
        keep(_STORE, Path(paths[0]), self.choices.to_json())
        return {
            "FILES": [str(path) for path in paths],
            "DATE_FIELD": options["date_field"],
            "RAIN_FIELD": options["rain_field"],
            "LEVEL_FIELD": options["level_field"],
            "RAIN_UNIT": options["rain_unit"],
            "LEVEL_UNIT": options["level_unit"],
            "GAUGES": options["combine"],
            "TIME_ZONE": options["time_zone"],
            "DATE_ORDER": options["date_order"],
            "STATIONS": options["stations"] or None,
            "LAYOUT": self.layout_parameter(),
        }


def _longest(gaps: list[Gap]) -> str:
    if not gaps:
        return ""
    shown = ", ".join(f"{first} – {last} ({days})" for first, last, days in gaps[:_MAX_GAPS])
    return translate("SlopeMuse", "; longest gaps: {gaps}").format(gaps=shown)
