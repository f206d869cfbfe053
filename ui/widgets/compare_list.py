"""List widget of compared series."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QPoint, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QKeyEvent, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView, QColorDialog, QHeaderView, QMenu, QTreeWidget, QTreeWidgetItem

from ..common.labels import marker_names, velocity_text
from ..state.comparison import Comparison

translate = QCoreApplication.translate

_ROWS_SHOWN, _ROWS_ALWAYS = 4, 2
# position of the marker menu in the context menu
_BEFORE_COPY = 4


class CompareList(QTreeWidget):
    """Shows and edits a comparison; `zoom_requested` and `plot_requested` emit the index of a series.

    Parameters
    ----------
    comparison : Comparison
    """

    zoom_requested = pyqtSignal(int)
    plot_requested = pyqtSignal(int)

    def __init__(self, comparison: Comparison) -> None:
        super().__init__()
        self._comparison = comparison
        self._filling = False
        # copied colour and marker
        self._style: dict[str, str] = {}
        self.setHeaderLabels([translate("SlopeMuse", "Compared with"), translate("SlopeMuse", "Layer"), "mm/yr"])
        self.headerItem().setToolTip(2, translate("SlopeMuse", "Velocity [mm/yr]"))
        header = self.header()
        header.setStretchLastSection(False)
        # long names are truncated, but not the velocity
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setToolTip(translate("SlopeMuse", "Shift + click on the map adds a point. Right-click opens a menu."))
        self.customContextMenuRequested.connect(self._menu_requested)
        self.itemChanged.connect(self._edited)
        self.fill()

    def fill(self) -> None:
        """Update the list from the comparison."""
        self._filling = True
        # rows are reused, because Qt still accesses the row that has just been edited
        while self.topLevelItemCount() > len(self._comparison.items):
            self.takeTopLevelItem(self.topLevelItemCount() - 1)
        for number, item in enumerate(self._comparison.items):
            layer = QgsProject.instance().mapLayer(item.layer)
            if number == self.topLevelItemCount():
                self.addTopLevelItem(QTreeWidgetItem())
            row = self.topLevelItem(number)
            for column, text in enumerate(
                (item.name, translate("SlopeMuse", "removed") if layer is None else layer.name())
            ):
                row.setText(column, text)
                row.setToolTip(column, text)
            row.setText(2, velocity_text(*self._comparison.velocity(number)))
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(0, Qt.CheckState.Checked if item.visible else Qt.CheckState.Unchecked)
            row.setIcon(0, _swatch(item.colour))
        self._filling = False
        n = len(self._comparison.items)
        self.setVisible(n > 0)
        row_height = max(self.sizeHintForRow(0), 16)
        head = self.header().sizeHint().height() + 6
        self.setMinimumHeight(head + row_height * min(n, _ROWS_ALWAYS))
        self.setMaximumHeight(head + row_height * min(n, _ROWS_SHOWN))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle keys: Delete removes, Space shows or hides, and Enter plots the selected series."""
        if event.key() == Qt.Key.Key_Delete:
            self.remove_selected()
        elif event.key() == Qt.Key.Key_Space:
            for number in self.selected():
                self._comparison.change(number, visible=not self._comparison.items[number].visible)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() >= 0:
            self.plot_requested.emit(self.current())
        else:
            super().keyPressEvent(event)

    def current(self) -> int:
        """Return the index of the current row; -1 if there is none."""
        return self.indexOfTopLevelItem(self.currentItem()) if self.currentItem() is not None else -1

    def choose(self, number: int) -> None:
        """Select a row and make it the current one."""
        self.setCurrentItem(self.topLevelItem(number))

    def selected(self) -> list[int]:
        """Return the indices of the selected rows."""
        return sorted(self.indexOfTopLevelItem(row) for row in self.selectedItems())

    def remove_selected(self) -> None:
        """Remove the selected series."""
        for number in reversed(self.selected()):
            self._comparison.remove(number)

    def menu(self, number: int) -> QMenu:
        """Return the context menu of a series."""
        menu = QMenu(self)
        for text, slot in (
            (translate("SlopeMuse", "Plot"), lambda: self.plot_requested.emit(number)),
            (translate("SlopeMuse", "Zoom to"), lambda: self.zoom_requested.emit(number)),
            (translate("SlopeMuse", "Rename"), lambda: self.editItem(self.topLevelItem(number), 0)),
            (translate("SlopeMuse", "Colour…"), lambda: self._recolour(number)),
            (translate("SlopeMuse", "Copy style"), lambda: self._copy_style(number)),
            (translate("SlopeMuse", "Paste style"), self._paste_style),
            (translate("SlopeMuse", "Remove"), self.remove_selected),
            (translate("SlopeMuse", "Remove all"), self._comparison.remove_all),
        ):
            action = menu.addAction(text)
            action.triggered.connect(lambda _, run=slot: run())
            action.setEnabled(slot != self._paste_style or bool(self._style))
        markers = QMenu(translate("SlopeMuse", "Marker"), menu)
        for marker, text in marker_names().items():
            action = markers.addAction(text)
            action.setCheckable(True)
            action.setChecked(marker == self._comparison.items[number].marker)
            action.triggered.connect(lambda _, one=marker: self._comparison.change(number, marker=one))
        menu.insertMenu(menu.actions()[_BEFORE_COPY], markers)
        return menu

    def _copy_style(self, number: int) -> None:
        item = self._comparison.items[number]
        self._style = {"colour": item.colour, "marker": item.marker}

    def _paste_style(self) -> None:
        """Apply the copied style to the selected series."""
        for number in self.selected():
            self._comparison.change(number, **self._style)

    def _menu_requested(self, place: QPoint) -> None:
        row = self.itemAt(place)
        if row is not None:
            menu = self.menu(self.indexOfTopLevelItem(row))
            menu.exec(self.viewport().mapToGlobal(place))
            menu.deleteLater()

    def _recolour(self, number: int) -> None:
        colour = QColorDialog.getColor(QColor(self._comparison.items[number].colour), self)
        if colour.isValid():
            self._comparison.change(number, colour=colour.name())

    def _edited(self, row: QTreeWidgetItem, column: int) -> None:
        if self._filling or column:
            return
        number, visible = self.indexOfTopLevelItem(row), row.checkState(0) == Qt.CheckState.Checked
        name = row.text(0).strip() or self._comparison.items[number].pid
        self._comparison.change(number, name=name, visible=visible)


def _swatch(colour: str) -> QIcon:
    pixmap = QPixmap(QSize(12, 12))
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)
