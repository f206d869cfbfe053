"""Form that shows and edits the layout of a text table, with the first lines and cells of the file."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontDatabase, QGuiApplication, QShowEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...plugin.core.common.errors import SlopeMuseError
from ...plugin.core.common.messages import translated
from ...plugin.core.io.sniffing.findings import ColumnDescription, LayoutDescription
from ...plugin.core.io.sniffing.timestamp_parsing import DATE_CELL_FORMATS, ORDERS
from ...plugin.core.io.tables.layout_detection import DetectedLayout
from .layout_roles import ROLES, UNITS, order_label, role_label

translate = QCoreApplication.translate

_LINES, _LETTERS = 30, 200
_MAX_COLUMNS = 80
_ENCODINGS = ("utf-8", "utf-16", "cp1252", "cp1250", "cp1251", "cp1254", "gb18030", "big5", "shift_jis")
_WORDS = ("separator", "decimal", "date_form", "date_order", "encoding")
_ROWS = ("header_row", "unit_row", "first_row")
_ROLE, _UNIT, _CELLS = 1, 2, 3


class LayoutForm(QWidget):
    """Lists and fields for `LayoutDescription`; `changed` is emitted when the user changes a setting."""

    changed = pyqtSignal()

    def __init__(self, algorithm: str) -> None:
        super().__init__()
        self.declared = LayoutDescription()
        self._found = LayoutDescription()
        self._updating = False
        # layout for the table of columns, which is filled when the form becomes visible
        self._unfilled: DetectedLayout | None = None
        self._roles, self._units = ROLES[algorithm], UNITS[algorithm]
        # the hydrology form has its own list of date orders
        self._orders = algorithm != "importhydrology"
        self.words = {
            "separator": self._list([(",", ","), (";", ";"), ("\t", translate("SlopeMuse", "tab")), ("|", "|"),
                                     (" ", translate("SlopeMuse", "space"))]),
            "decimal": self._list([(".", "."), (",", ",")]),
            "date_form": self._list([(form, translated(text)) for form, text in DATE_CELL_FORMATS.items()]),
            "date_order": self._list([(order, order_label(order)) for order in ORDERS[1:]]),
            "encoding": self._list([(name, name) for name in _ENCODINGS]),
        }  # fmt: skip
        self.rows = {name: self._row(0 if name == "first_row" else -1) for name in _ROWS}
        self.no_data = QLineEdit()
        self.no_data.setPlaceholderText(translate("SlopeMuse", "automatic"))
        self.no_data.setToolTip(translate("SlopeMuse", "Numbers that represent missing values, separated by spaces"))
        self.no_data.editingFinished.connect(self._typed)
        self.columns = QTableWidget(0, 4)
        self.columns.setHorizontalHeaderLabels(
            [
                translate("SlopeMuse", "Column"),
                translate("SlopeMuse", "Role"),
                translate("SlopeMuse", "Unit"),
                translate("SlopeMuse", "First values"),
            ]
        )
        self.columns.verticalHeader().setVisible(False)
        self.columns.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.columns.horizontalHeader().setStretchLastSection(True)
        for place, width in ((0, 140), (_ROLE, 170), (_UNIT, 130)):
            self.columns.setColumnWidth(place, width)
        self.lines = QPlainTextEdit()
        self.lines.setReadOnly(True)
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.lines.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.json = QLineEdit()
        self.json.setToolTip(
            translate("SlopeMuse", "Layout for the parameter LAYOUT; paste another layout to apply it")
        )
        self.json.editingFinished.connect(self._pasted)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.copy_button = QPushButton(translate("SlopeMuse", "Copy layout"))
        self.reset_button = QPushButton(translate("SlopeMuse", "Detect again"))
        self.copy_button.clicked.connect(self._copy)
        self.reset_button.clicked.connect(lambda: self._say(LayoutDescription()))
        for button in (self.copy_button, self.reset_button):
            button.setAutoDefault(False)
        self._arrange()

    def show_layout(self, declared: LayoutDescription, detected: DetectedLayout, read: LayoutDescription) -> None:
        """Show the user's layout, the one detected in the first lines, and the one with which the table was read."""
        self._updating = True
        self.declared, self._found = declared, read.over(detected.findings)
        for name, combo in self.words.items():
            _automatic(combo, getattr(self._found, name))
            combo.setCurrentIndex(max(combo.findData(getattr(declared, name) or None), 0))
        for name, row in self.rows.items():
            found, stated = getattr(self._found, name), getattr(declared, name)
            text = translate("SlopeMuse", "none") if not found else str(found)
            row.setSpecialValueText(translate("SlopeMuse", "automatic: {value}").format(value=text))
            row.setValue(row.minimum() if stated is None else stated)
        self.no_data.setText(" ".join(f"{number:g}" for number in declared.no_data or read.no_data))
        self._unfilled = detected
        if self.isVisible():
            self._fill_columns()
        text = "\n".join(f"{k:>3}  {line[:_LETTERS]}" for k, line in enumerate(detected.lines[:_LINES], 1))
        if text != self.lines.toPlainText():
            self.lines.setPlainText(text)
        self.json.setText(declared.over(self._found).to_json())
        self.json.setCursorPosition(0)
        self.problem.hide()
        self._updating = False

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the table of columns, which is slow because of its combo boxes."""
        super().showEvent(event)
        self._fill_columns()

    def _fill_columns(self) -> None:
        detected, self._unfilled = self._unfilled, None
        if detected is not None:
            before, self._updating = self._updating, True
            self._show_columns(detected)
            self._updating = before

    def _show_columns(self, detected: DetectedLayout) -> None:
        names = list(detected.samples)[:_MAX_COLUMNS]
        shown = [self.columns.item(k, 0).text() for k in range(self.columns.rowCount())]
        if names != shown:
            self.columns.setRowCount(0)
            self.columns.setRowCount(len(names))
            for k, name in enumerate(names):
                self.columns.setItem(k, 0, QTableWidgetItem(name))
                self.columns.setItem(k, _CELLS, QTableWidgetItem())
                roles = self._list([(role, role_label(role)) for role in self._roles])
                self.columns.setCellWidget(k, _ROLE, roles)
                self.columns.setCellWidget(k, _UNIT, self._list([(unit, unit) for unit in self._units]))
        found = {column.name: column for column in self._found.columns}
        declared = {column.name: column for column in self.declared.columns}
        for k, name in enumerate(names):
            here, stated = found.get(name, ColumnDescription(name)), declared.get(name, ColumnDescription(name))
            for place, one, value in ((_ROLE, here.role, stated.role), (_UNIT, here.unit, stated.unit)):
                combo = self._combo_at(k, place)
                _automatic(combo, role_label(one) if place == _ROLE else one)
                combo.setCurrentIndex(max(combo.findData(value or None), 0))
            self.columns.item(k, _CELLS).setText("  ".join(detected.samples[name]))

    def combo(self, column: str, unit: bool = False) -> QComboBox:
        """Return the combo box for the role of a column, or for its unit."""
        names = [self.columns.item(k, 0).text() for k in range(self.columns.rowCount())]
        return self._combo_at(names.index(column), _UNIT if unit else _ROLE)

    def _combo_at(self, row: int, place: int) -> QComboBox:
        return cast(QComboBox, self.columns.cellWidget(row, place))

    def _typed(self, *_: Any) -> None:
        if self._updating:
            return
        stated: dict[str, Any] = {name: combo.currentData() or "" for name, combo in self.words.items()}
        for name, row in self.rows.items():
            stated[name] = None if row.value() == row.minimum() else row.value()
        try:
            no_data = tuple(float(word) for word in self.no_data.text().replace(";", " ").split())
        except ValueError:
            no_data = self.declared.no_data
        if no_data == self._found.no_data:
            no_data = self.declared.no_data
        columns = []
        for k in range(self.columns.rowCount()):
            role, unit = (self._combo_at(k, place).currentData() or "" for place in (_ROLE, _UNIT))
            if role or unit:
                columns.append(ColumnDescription(self.columns.item(k, 0).text(), role, unit))
        self._say(replace(self.declared, **stated, no_data=no_data, columns=tuple(columns)))

    def _pasted(self) -> None:
        text = self.json.text().strip()
        if text == self.declared.over(self._found).to_json():
            return
        try:
            declared = LayoutDescription.from_json(text or "{}")
        except SlopeMuseError as error:
            self.problem.setText(translated(error))
            self.problem.show()
            return
        self._say(declared)

    def _say(self, declared: LayoutDescription) -> None:
        if declared != self.declared:
            self.declared = declared
            self.changed.emit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.declared.over(self._found).to_json())

    def _list(self, items: list[tuple[str, str]]) -> QComboBox:
        combo = QComboBox()
        combo.addItem(translate("SlopeMuse", "automatic"), None)
        for value, text in items:
            combo.addItem(text, value)
        combo.currentIndexChanged.connect(self._typed)
        return combo

    def _row(self, automatic: int) -> QSpinBox:
        row = QSpinBox()
        row.setRange(automatic, 120)
        row.setKeyboardTracking(False)
        row.valueChanged.connect(self._typed)
        return row

    def _arrange(self) -> None:
        labels = {
            "header_row": translate("SlopeMuse", "Line with column names"),
            "unit_row": translate("SlopeMuse", "Line with units"),
            "first_row": translate("SlopeMuse", "First line of data"),
            "separator": translate("SlopeMuse", "Separator"),
            "decimal": translate("SlopeMuse", "Decimal separator"),
            "date_form": translate("SlopeMuse", "Date format"),
            **({"date_order": translate("SlopeMuse", "Order of day, month and year")} if self._orders else {}),
            "encoding": translate("SlopeMuse", "Encoding"),
        }
        grid = QGridLayout()
        for k, (name, text) in enumerate(labels.items()):
            grid.addWidget(QLabel(text), k // 2, 2 * (k % 2))
            grid.addWidget({**self.rows, **self.words}[name], k // 2, 2 * (k % 2) + 1)
        grid.addWidget(QLabel(translate("SlopeMuse", "Missing values")), len(labels) // 2, 2 * (len(labels) % 2))
        grid.addWidget(self.no_data, len(labels) // 2, 2 * (len(labels) % 2) + 1)
        for place in (1, 3):
            grid.setColumnStretch(place, 1)
            grid.setColumnMinimumWidth(place, 150)
        bottom = QHBoxLayout()
        bottom.addWidget(self.json, 1)
        bottom.addWidget(self.copy_button)
        bottom.addWidget(self.reset_button)
        column = QVBoxLayout(self)
        column.addLayout(grid)
        column.addWidget(self.columns, 2)
        column.addWidget(self.lines, 1)
        column.addWidget(self.problem)
        column.addLayout(bottom)


def _automatic(combo: QComboBox, found: str) -> None:
    """Show the detected value in the first item of a list."""
    known = combo.findData(found or None)
    text = combo.itemText(known) if known > 0 else found
    shown = translate("SlopeMuse", "automatic: {value}").format(value=text)
    combo.setItemText(0, shown if text else translate("SlopeMuse", "automatic"))
