"""Column of controls that scrolls if the dock is too low to show all of them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtWidgets import QScrollArea, QVBoxLayout, QWidget

# maximum of the minimum height, beside the plot and above it; lower columns scroll
_MIN_PX, _MIN_ABOVE_PX = 120, 340
_NARROWEST_PX = 330


class ControlColumn(QScrollArea):
    """Vertical column of widgets that scrolls, so that many widgets do not reduce the height of the map.

    Attributes
    ----------
    beside : bool
        Whether the column is beside the plot instead of above it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.beside = False
        self._inside = _Inside(self)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def add(self, *widgets: QWidget) -> None:
        """Append widgets, with free space below them."""
        for widget in widgets:
            self._column.addWidget(widget)
        self._column.addStretch()

    def place(self, beside: bool) -> None:
        """Place the column beside the plot or above it."""
        self.beside = beside
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size required to show all widgets."""
        return QSize(self.maximumWidth() if self.beside else 0, self._inside.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return a smaller size, at which the widgets are accessible by scrolling."""
        needed = self._inside.minimumSizeHint()
        width = max(needed.width() + self.verticalScrollBar().sizeHint().width(), _NARROWEST_PX if self.beside else 0)
        return QSize(width, min(needed.height(), _MIN_PX if self.beside else _MIN_ABOVE_PX))


class _Inside(QWidget):
    """Widget that notifies the column when its contents require a different height."""

    def __init__(self, column: ControlColumn) -> None:
        super().__init__()
        self._asked = column

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._asked.updateGeometry()
        return done
