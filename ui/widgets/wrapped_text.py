"""A text of some lines that can be copied, of a height that does not follow its length."""

from __future__ import annotations

from qgis.PyQt.QtGui import QFontMetricsF
from qgis.PyQt.QtWidgets import QPlainTextEdit

_LINES = 4


class WrappedText(QPlainTextEdit):
    """Shows a text, and nothing where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        height = QFontMetricsF(self.font()).lineSpacing() * _LINES
        self.setFixedHeight(round(height + 2 * (self.document().documentMargin() + self.frameWidth())))
        self.hide()

    def show_text(self, text: str) -> None:
        """Show another text."""
        self.setPlainText(text)
        self.setVisible(bool(text))
