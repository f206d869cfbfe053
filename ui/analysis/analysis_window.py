"""Base class of the analysis windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from ..common.theme import Theme, desktop_theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes

translate = QCoreApplication.translate

_SMALL = 8.0


class AnalysisWindow(QDialog):
    """Window with a figure and text below it.

    Parameters
    ----------
    parent : QWidget
    title : str
    """

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
        from matplotlib.figure import Figure

        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.theme: Theme = desktop_theme()
        self.figure = Figure(figsize=(6.4, 5.2), constrained_layout=True)
        self.figure.set_facecolor(self.theme.background)
        self.canvas = FigureCanvasQTAgg(self.figure)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.text)
        self.resize(680, 640)

    def dress(self, axes: Axes) -> None:
        """Apply the desktop theme to axes."""
        theme = self.theme
        axes.set_facecolor(theme.background)
        axes.tick_params(colors=theme.text, labelsize=_SMALL)
        for side in axes.spines.values():
            side.set_color(theme.faint)
        for text in (axes.xaxis.label, axes.yaxis.label, axes.title):
            text.set_color(theme.text)
            text.set_fontsize(_SMALL + 1)
