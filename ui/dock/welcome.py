"""Page shown in the dock instead of a plot, with missing data and buttons to provide them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ..common.hints import open_import, required_data
from ..widgets.flow_layout import FlowRow

translate = QCoreApplication.translate


class WelcomePage(QScrollArea):
    """Shows a text and, if no series can be plotted, the first steps."""

    example_requested = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.text, self.needed = QLabel(), QLabel(required_data())
        for label in (self.text, self.needed):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            # a layer name may contain markup
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.needed.hide()
        self.example_button = QPushButton(translate("SlopeMuse", "Open example"))
        self.import_button = QPushButton(translate("SlopeMuse", "Import data…"))
        self.needs_button = QPushButton(translate("SlopeMuse", "Show required data"))
        self.needs_button.setCheckable(True)
        self.example_button.setToolTip(
            translate("SlopeMuse", "Add a synthetic slope with rain and reservoir level to the project")
        )
        self.example_button.clicked.connect(lambda _: self.example_requested.emit())
        self.import_button.clicked.connect(lambda _: open_import())
        self.needs_button.toggled.connect(self.needed.setVisible)
        self._buttons = FlowRow(centred=True)
        for button in (self.example_button, self.import_button, self.needs_button):
            self._buttons.add(button)
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch()
        column.addWidget(self.text)
        column.addWidget(self._buttons)
        column.addWidget(self.needed)
        column.addStretch()
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)

    def show_text(self, text: str, first_steps: bool) -> None:
        """Show a text, with or without the first steps."""
        self.text.setText(text)
        for button in (self.example_button, self.import_button, self.needs_button):
            button.setVisible(first_steps)
        self._buttons.setVisible(first_steps)
        self.needed.setVisible(first_steps and self.needs_button.isChecked())
