"""Table of Python packages with their status and installation command."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtGui import QGuiApplication, QShowEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...plugin.core.common.messages import translated
from ...plugin.core.environment.packages import BROKEN, MISSING, PACKAGES, Fault, fault_of, version_of
from ..widgets.wrapped_text import WrappedText

translate = QCoreApplication.translate

_NAME, _USE, _STATE = range(3)
_GAP_PX = 12


class PackageTable(QWidget):
    """Table that checks one package per event loop iteration, because importing torch alone takes seconds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = QTreeWidget()
        self.tree.setObjectName("SlopeMusePackages")
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setHeaderLabels(
            [
                translate("SlopeMuse", "Package"),
                translate("SlopeMuse", "Required for"),
                translate("SlopeMuse", "Status"),
            ]
        )
        self.faults: dict[str, Fault | None] = {}
        for name, package in PACKAGES.items():
            waiting = translate("SlopeMuse", "not checked yet")
            self.tree.addTopLevelItem(QTreeWidgetItem([name, translated(package.use), waiting]))
        for column in (_NAME, _USE):
            self.tree.resizeColumnToContents(column)
            self.tree.setColumnWidth(column, self.tree.columnWidth(column) + _GAP_PX)
        height = self.tree.header().sizeHint().height() + self.tree.sizeHintForRow(0) * len(PACKAGES)
        self.tree.setFixedHeight(height + 2 * self.tree.frameWidth() + 2)
        self.remedy = WrappedText()
        self.command = QLineEdit()
        self.command.setReadOnly(True)
        self.copy_button = QPushButton(translate("SlopeMuse", "Copy"))
        self.copy_button.setToolTip(translate("SlopeMuse", "Copy the command"))
        self._arrange()
        self.tree.currentItemChanged.connect(lambda *_: self._show_remedy())
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.command.text()))
        self._left: Iterator[int] = iter(range(len(PACKAGES)))
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._try_next)
        self._show_remedy()

    def showEvent(self, event: QShowEvent) -> None:
        """Start to check the packages when the table is shown."""
        super().showEvent(event)
        self._timer.start()

    def _try_next(self) -> None:
        row = next(self._left, None)
        if row is None:
            self._timer.stop()
            return
        item = self.tree.topLevelItem(row)
        name = item.text(_NAME)
        fault = fault_of(name)
        self.faults[name] = fault
        text = _state(name, fault)
        item.setText(_STATE, text)
        item.setToolTip(_STATE, text)
        if fault is not None and self.tree.currentItem() is None:
            self.tree.setCurrentItem(item)

    def _show_remedy(self) -> None:
        item = self.tree.currentItem()
        fault = None if item is None else self.faults.get(item.text(_NAME))
        self.remedy.show_text("" if fault is None else translated(fault.sentence()))
        self.command.setText("" if fault is None else fault.command.text)
        for widget in (self.command, self.copy_button):
            widget.setVisible(fault is not None)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tree)
        column.addWidget(self.remedy)
        row = QHBoxLayout()
        row.addWidget(self.command, 1)
        row.addWidget(self.copy_button)
        column.addLayout(row)


def _state(name: str, fault: Fault | None) -> str:
    version = version_of(name)
    if fault is None:
        return translate("SlopeMuse", "available, version {version}").format(version=version or "?")
    if fault.kind == MISSING:
        return translate("SlopeMuse", "not installed")
    if fault.kind == BROKEN:
        return translate("SlopeMuse", "import fails: {reason}").format(reason=fault.reason)
    oldest = ".".join(map(str, PACKAGES[name].oldest))
    return translate("SlopeMuse", "version {version} is older than {oldest}").format(version=version, oldest=oldest)
