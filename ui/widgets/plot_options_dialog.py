"""Dialog for the plot options; changes are applied immediately."""

from __future__ import annotations

import numpy as np
from qgis.gui import QgsColorButton
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from ...plugin.core.plots.date_ticks import DATE_FORMATS, date_text
from ...plugin.support.short_spin_box import ShortDoubleSpinBox
from ..common.labels import marker_names
from ..plot.fonts import known_fonts
from ..plot.options import LIMIT_MM, MARKER_SIZE, TEXT_PERCENT, PlotOptions
from ..state.plot_choices import PlotChoices, default_options, look_of, save_default

translate = QCoreApplication.translate

# example in which day and month are distinguishable
_EXAMPLE_DAY = np.datetime64("2024-01-31")


class PlotOptionsDialog(QDialog):
    """Edits the options of the plot.

    Parameters
    ----------
    parent : QWidget
    choices : PlotChoices
    shown_range : tuple of float
        Current limits of the displacement axis [mm], as default for fixed limits.
    pid : str
        ID of the plotted point, to which the title applies.
    """

    def __init__(self, parent: QWidget, choices: PlotChoices, shown_range: tuple[float, float], pid: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("SlopeMuse", "Plot options"))
        self._choices, self._before, self._range, self._pid = choices, choices.options, shown_range, pid
        self.title, self.label = QLineEdit(), QLineEdit()
        for edit in (self.title, self.label):
            edit.setPlaceholderText(translate("SlopeMuse", "automatic"))
        self.fixed, self.low, self.high = QCheckBox(), ShortDoubleSpinBox(), ShortDoubleSpinBox()
        for box in (self.low, self.high):
            box.setRange(-LIMIT_MM, LIMIT_MM)
            box.setSuffix(" mm")
        self.grid, self.marker, self.marker_size = QCheckBox(), QComboBox(), ShortDoubleSpinBox()
        for box in (self.low, self.high, self.marker_size):
            box.setShowClearButton(False)
        for marker, name in marker_names().items():
            self.marker.addItem(name, marker)
        self.marker_size.setRange(*MARKER_SIZE)
        self.marker_size.setSingleStep(0.5)
        self.font_name, self.text_percent, self.date_format = QComboBox(), QSpinBox(), QComboBox()
        self.font_name.addItem(translate("SlopeMuse", "automatic"), "")
        for name in known_fonts():
            self.font_name.addItem(name, name)
        self.text_percent.setRange(*TEXT_PERCENT)
        self.text_percent.setSingleStep(10)
        self.text_percent.setSuffix(" %")
        for name in DATE_FORMATS:
            self.date_format.addItem(date_text(_EXAMPLE_DAY, name), name)
        self.dots, self.estimate = QgsColorButton(), QgsColorButton()
        for button in (self.dots, self.estimate):
            button.setShowNull(True, translate("SlopeMuse", "automatic"))
        self.reset_button = QPushButton(translate("SlopeMuse", "Reset"))
        self.save_button = QPushButton(translate("SlopeMuse", "Save as my default"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._arrange()
        self.show_options(choices.options)
        self._enable()
        self._connect()

    def _arrange(self) -> None:
        form = QFormLayout(self)
        limits, actions = QHBoxLayout(), QHBoxLayout()
        for widget in (self.fixed, self.low, self.high):
            limits.addWidget(widget)
        for button in (self.reset_button, self.save_button):
            actions.addWidget(button)
        form.addRow(translate("SlopeMuse", "Title"), self.title)
        form.addRow(translate("SlopeMuse", "Displacement axis label"), self.label)
        form.addRow(translate("SlopeMuse", "Fixed range"), limits)
        form.addRow(translate("SlopeMuse", "Grid"), self.grid)
        form.addRow(translate("SlopeMuse", "Marker"), self.marker)
        form.addRow(translate("SlopeMuse", "Marker size"), self.marker_size)
        form.addRow(translate("SlopeMuse", "Observation colour"), self.dots)
        form.addRow(translate("SlopeMuse", "Daily estimate colour"), self.estimate)
        form.addRow(translate("SlopeMuse", "Font"), self.font_name)
        form.addRow(translate("SlopeMuse", "Text size"), self.text_percent)
        form.addRow(translate("SlopeMuse", "Dates"), self.date_format)
        form.addRow(actions)
        form.addRow(self.buttons)

    def _connect(self) -> None:
        for edit in (self.title, self.label):
            edit.textChanged.connect(lambda _: self._apply())
        for box in (self.low, self.high, self.marker_size, self.text_percent):
            box.valueChanged.connect(lambda _: self._apply())
        for check in (self.fixed, self.grid):
            check.toggled.connect(lambda _: self._apply())
        for combo in (self.marker, self.font_name, self.date_format):
            combo.currentIndexChanged.connect(lambda _: self._apply())
        for button in (self.dots, self.estimate):
            button.colorChanged.connect(lambda _: self._apply())
        self.reset_button.clicked.connect(lambda _: self.show_options(PlotOptions()))
        self.save_button.clicked.connect(lambda _: self._save())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def options(self) -> PlotOptions:
        """Return the edited options."""
        low, high = (self.low.value(), self.high.value()) if self.fixed.isChecked() else (None, None)
        dots, estimate = ("" if one.isNull() else one.color().name() for one in (self.dots, self.estimate))
        title, titled = self.title.text().strip(), self._pid
        if not title and self._before.titled not in ("", self._pid):
            # keep the title of another point
            title, titled = self._before.title, self._before.titled
        marker, size = str(self.marker.currentData()), self.marker_size.value()
        return PlotOptions(
            title,
            self.label.text().strip(),
            low,
            high,
            self.grid.isChecked(),
            marker,
            size,
            dots,
            estimate,
            font=str(self.font_name.currentData()),
            text_percent=self.text_percent.value(),
            date_format=str(self.date_format.currentData()),
            titled=titled if title else "",
        )

    def show_options(self, options: PlotOptions) -> None:
        """Show options in the form."""
        self.title.setText(options.title_of(self._pid))
        self.label.setText(options.label)
        fixed = options.range_mm
        for box, value in zip((self.low, self.high), fixed or self._range):
            box.setValue(value)
        self.fixed.setChecked(fixed is not None)
        self.grid.setChecked(options.grid)
        self.marker.setCurrentIndex(self.marker.findData(options.marker))
        self.marker_size.setValue(options.marker_size)
        # a font selected on another computer may not be available
        self.font_name.setCurrentIndex(max(self.font_name.findData(options.font), 0))
        self.text_percent.setValue(options.text_percent)
        self.date_format.setCurrentIndex(self.date_format.findData(options.date_format))
        for button, colour in ((self.dots, options.dots), (self.estimate, options.estimate)):
            if colour:
                button.setColor(QColor(colour))
            else:
                button.setToNull()

    def reject(self) -> None:
        """Restore the previous options."""
        self._choices.choose(self._before)
        super().reject()

    def _save(self) -> None:
        save_default(self.options())
        self._enable()

    def _enable(self) -> None:
        """Enable available controls; the save button is disabled while the options equal the default."""
        for box in (self.low, self.high):
            box.setEnabled(self.fixed.isChecked())
        self.save_button.setEnabled(look_of(self.options()) != default_options())

    def _apply(self) -> None:
        self._enable()
        self._choices.choose(self.options())
