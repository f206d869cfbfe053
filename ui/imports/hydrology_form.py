"""Form of the hydrology import: columns, units and time zone."""

from __future__ import annotations

import json
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from ...plugin.core.io.hydrology.gauge_merging import GAUGE_COMBINATIONS
from ...plugin.core.io.hydrology.stated_units import AUTO, LEVEL_UNITS, RAIN_UNITS
from ...plugin.core.io.sniffing.timestamp_parsing import ORDERS
from ..widgets.decimal_field import DecimalField
from .layout_roles import order_label, unit_label

translate = QCoreApplication.translate

_LETTERS = 16
FIELDS = ("date_field", "rain_field", "level_field")
_DEFAULTS = {"rain_unit": AUTO, "level_unit": AUTO, "date_order": AUTO, "combine": "mean"}


class HydrologyChoices(QWidget):
    """Lists of columns and units; `changed` is emitted when the user changes a setting."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._updating = False
        self._remembered: dict[str, str] = {}
        self.lists = {name: self._list({}) for name in FIELDS}
        for field in self.lists.values():
            # long column names are truncated in the list and shown in full when it is opened
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(_LETTERS)
        automatic = {AUTO: translate("SlopeMuse", "automatic")}
        self.lists["rain_unit"] = self._list({**automatic, **{unit: unit_label(unit) for unit in RAIN_UNITS}})
        self.lists["level_unit"] = self._list({**automatic, **{unit: unit_label(unit) for unit in LEVEL_UNITS}})
        self.lists["date_order"] = self._list({**automatic, **{order: order_label(order) for order in ORDERS[1:]}})
        self.stations = QLineEdit()
        self.stations.setPlaceholderText(translate("SlopeMuse", "all"))
        self.stations.editingFinished.connect(self._changed)
        gauges = {
            "mean": translate("SlopeMuse", "Mean of all gauges on that day"),
            "first": translate("SlopeMuse", "First gauge with a value"),
        }
        self.lists["combine"] = self._list({name: gauges[name] for name in GAUGE_COMBINATIONS})
        self.time_zone = DecimalField(-14.0, 14.0)
        self.time_zone.setPlaceholderText(translate("SlopeMuse", "as in the file"))
        self.time_zone.edited.connect(self._changed)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(translate("SlopeMuse", "Date field"), self.lists["date_field"])
        form.addRow(translate("SlopeMuse", "Order of day, month and year"), self.lists["date_order"])
        form.addRow(translate("SlopeMuse", "Rain field"), self.lists["rain_field"])
        form.addRow(translate("SlopeMuse", "Unit of daily rain"), self.lists["rain_unit"])
        form.addRow(translate("SlopeMuse", "Reservoir level field"), self.lists["level_field"])
        form.addRow(translate("SlopeMuse", "Unit of the reservoir level"), self.lists["level_unit"])
        form.addRow(translate("SlopeMuse", "Rain from several gauges"), self.lists["combine"])
        form.addRow(translate("SlopeMuse", "Stations or sensors"), self.stations)
        form.addRow(translate("SlopeMuse", "Time zone of the output days [h from UTC]"), self.time_zone)

    def options(self) -> dict[str, Any]:
        """Return the settings as arguments of `read_gauges`."""
        options: dict[str, Any] = {name: field.currentData() or None for name, field in self.lists.items()}
        options["stations"] = self.stations.text().strip()
        options["time_zone"] = self.time_zone.number()
        return {**options, **{name: options[name] or plain for name, plain in _DEFAULTS.items()}}

    def show_columns(self, columns: list[str]) -> None:
        """List the columns of a table; selections that exist in the table are kept."""
        self._updating = True
        for name in FIELDS:
            field = self.lists[name]
            chosen = self._remembered.pop(name, None) or field.currentData()
            field.clear()
            field.addItem(translate("SlopeMuse", "automatic"), "")
            for column in columns:
                field.addItem(column, column)
            field.setCurrentIndex(max(field.findData(chosen), 0))
        self._updating = False

    def to_json(self) -> str:
        """Return the settings as JSON."""
        return json.dumps({name: value for name, value in self.options().items() if value is not None})

    def from_json(self, text: str) -> None:
        """Show stored settings; columns are selected when they become available."""
        try:
            kept = json.loads(text or "{}")
        except (ValueError, RecursionError):
            kept = {}
        kept = kept if isinstance(kept, dict) else {}
        self._updating = True
        self._remembered = {name: str(kept[name]) for name in FIELDS if kept.get(name)}
        for name, plain in _DEFAULTS.items():
            field = self.lists[name]
            field.setCurrentIndex(max(field.findData(kept.get(name, plain)), 0))
        self.stations.setText(str(kept.get("stations") or ""))
        zone = kept.get("time_zone")
        self.time_zone.show_number(zone if isinstance(zone, (int, float)) else None, digits=4)
        self._updating = False

    def _list(self, items: dict[str, str]) -> QComboBox:
        """Return a combo box with a text for each token."""
        combo = QComboBox()
        for token, text in items.items():
            combo.addItem(text, token)
        combo.currentIndexChanged.connect(self._changed)
        return combo

    def _changed(self) -> None:
        if not self._updating:
            self.changed.emit()
