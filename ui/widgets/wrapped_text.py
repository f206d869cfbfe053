"""Selectable, wrapped text with a fixed height."""

from __future__ import annotations

from qgis.PyQt.QtGui import QFontMetricsF
from qgis.PyQt.QtWidgets import QPlainTextEdit

_LINES = 4


class WrappedText(QPlainTextEdit):
    """Read-only text field, hidden if the text is empty."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        height = QFontMetricsF(self.font()).lineSpacing() * _LINES
        self.setFixedHeight(round(height + 2 * (self.document().documentMargin() + self.frameWidth())))
        self.hide()

    def show_text(self, text: str) -> None:
        """Set the text and show the field if the text is not empty."""
        self.setPlainText(text)
        self.setVisible(bool(text))
