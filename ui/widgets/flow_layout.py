"""Layout that wraps widgets into rows like words, so that a narrow window does not hide any."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QPoint, QRect, QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

_GAP_PX = 4


class FlowLayout(QLayout):
    """Places items from left to right, and starts a new row if an item does not fit.

    Items with a horizontally expanding size policy share the remaining width of their row.

    Parameters
    ----------
    centred : bool
        Whether the rows are centred.
    """

    def __init__(self, centred: bool = False) -> None:
        super().__init__()
        self._centred = centred
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem | None) -> None:
        """Append an item; called by Qt for `addWidget`."""
        if item is not None:
            self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item; None if the index is out of range."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item; None if the index is out of range."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Return True, because the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the total height of the rows for a width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of all items in one row."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + _GAP_PX * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if not rows or used + _GAP_PX + wide > width:
                rows.append([item])
                used = wide
            else:
                rows[-1].append(item)
                used += _GAP_PX + wide
        return rows

    def _place(self, rect: QRect, move: bool) -> int:
        """Return the height of the rows within a rectangle; if `move`, place the items."""
        y = rect.y()
        for row in self._rows(rect.width()):
            height = max(item.sizeHint().height() for item in row)
            if move:
                self._place_row(row, QRect(rect.x(), y, rect.width(), height))
            y += height + _GAP_PX
        return max(y - _GAP_PX - rect.y(), 0)

    def _place_row(self, row: list[QLayoutItem], rect: QRect) -> None:
        growing = [item for item in row if item.expandingDirections() & Qt.Orientation.Horizontal]
        left = rect.width() - sum(item.sizeHint().width() for item in row) - _GAP_PX * (len(row) - 1)
        x = rect.x() + (max(left, 0) // 2 if self._centred and not growing else 0)
        for item in row:
            width = min(item.sizeHint().width(), rect.width())
            if item in growing and left > 0:
                width += left // len(growing)
            height = item.sizeHint().height()
            item.setGeometry(QRect(QPoint(x, rect.y() + (rect.height() - height) // 2), QSize(width, height)))
            x += width + _GAP_PX


class FlowRow(QWidget):
    """Widget whose height is adapted to the number of rows.

    Parameters
    ----------
    centred : bool
        Whether the rows are centred.
    """

    def __init__(self, centred: bool = False) -> None:
        super().__init__()
        self._flow = FlowLayout(centred)
        self.setLayout(self._flow)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def add(self, widget: QWidget) -> None:
        """Append a widget."""
        self._flow.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Adapt the height to the rows at the new width."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Adapt the height if a widget has changed its size, for example with another theme."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        self.setFixedHeight(self._flow.heightForWidth(self.width()))
