"""Placement of the dock: below the map at a readable height, or where the user last placed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QEvent, QObject, QRect, Qt, QTimer
from qgis.PyQt.QtWidgets import QMainWindow

from .dock_parts import DockParts

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

_AREA, _LENGTH, _FLOATING = "slopemuse/dock/area", "slopemuse/dock/length_px", "slopemuse/dock/floating"
AREAS = {
    "left": Qt.DockWidgetArea.LeftDockWidgetArea,
    "right": Qt.DockWidgetArea.RightDockWidgetArea,
    "top": Qt.DockWidgetArea.TopDockWidgetArea,
    "bottom": Qt.DockWidgetArea.BottomDockWidgetArea,
}
_BESIDE = ("left", "right")
# default height as a share of the window, its limits, and the default width beside the map
_SHARE, _LOWEST_PX, _HIGHEST_PX, _BESIDE_PX = 0.44, 300, 460, 560
# minimum height of the map if the dock remains readable, and height of the splitter handle
_MAP_PX, _HANDLE_PX = 254, 8
_SETTLED_MS = 400


class Placement(QObject):
    """Adds the dock to the main window, and stores its area and size when the user changes them.

    Parameters
    ----------
    iface : QgisInterface
    dock : DockParts
    """

    def __init__(self, iface: QgisInterface, dock: DockParts) -> None:
        super().__init__(dock)
        self._iface, self._dock = iface, dock
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self.remember)

    def open(self) -> None:
        """Show the dock in its last place, by default below the map."""
        store, window = QgsSettings(), self._iface.mainWindow()
        name = str(store.value(_AREA, "bottom"))
        name = name if name in AREAS else "bottom"
        usual = _BESIDE_PX if name in _BESIDE else self._usual_height()
        # the minimum size of the dock depends on the placement of the controls
        self._dock.panel.place_controls(beside=name not in _BESIDE)
        self._iface.addDockWidget(AREAS[name], self._dock)
        length = store.value(f"{_LENGTH}_{name}", usual, type=int)
        if isinstance(window, QMainWindow):
            sideways = Qt.Orientation.Horizontal if name in _BESIDE else Qt.Orientation.Vertical
            window.resizeDocks([self._dock], [length], sideways)
        place = store.value(_FLOATING)
        if isinstance(place, QRect):
            self._dock.setFloating(True)
            self._dock.setGeometry(place)
        self._dock.installEventFilter(self)

    def _usual_height(self) -> int:
        """Return the default height of the dock, which leaves space for the map."""
        window, usual = self._iface.mainWindow(), _HIGHEST_PX
        if isinstance(window, QMainWindow):
            usual = min(usual, int(_SHARE * window.height()))
            middle = window.centralWidget()
            if middle is not None:
                usual = min(usual, middle.height() - _MAP_PX - _HANDLE_PX)
        return max(usual, _LOWEST_PX)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Schedule storing the placement when the dock is moved or resized."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._settled.start()
        return False

    def remember(self) -> None:
        """Store the area and the size of the dock."""
        store, window, dock = QgsSettings(), self._iface.mainWindow(), self._dock
        if not dock.isVisible() or not isinstance(window, QMainWindow):
            return
        if dock.isFloating():
            store.setValue(_FLOATING, dock.geometry())
            return
        store.remove(_FLOATING)
        area = window.dockWidgetArea(dock)
        for name, value in AREAS.items():
            if value == area:
                store.setValue(_AREA, name)
                store.setValue(f"{_LENGTH}_{name}", dock.width() if name in _BESIDE else dock.height())
