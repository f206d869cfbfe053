"""Toolbar button of the plugin with its menu."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolBar, QToolButton

from ...plugin.support.icons import plugin_icon
from .examples import example_titles

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

translate = QCoreApplication.translate


# on narrower screens the toolbars of QGIS fill their row, and a button with text would be hidden
_MIN_WIDTH_PX = 1500


class ProductButton:
    """Adds a button with the name of the plugin to the toolbar; a click opens the dock, the arrow opens a menu.

    Parameters
    ----------
    iface : QgisInterface
    series_action : QAction
        Opens and closes the dock.
    import_actions : iterable of QAction
    guide_action : QAction
        Opens the guide.
    open_example : callable
        Receives the name of an example.
    """

    def __init__(
        self,
        iface: QgisInterface,
        series_action: QAction,
        import_actions: Iterable[QAction],
        guide_action: QAction,
        open_example: Callable[[str], None],
    ) -> None:
        self._iface = iface
        self.menu = QMenu(iface.mainWindow())
        self.menu.addAction(series_action)
        self.menu.addSeparator()
        for action in import_actions:
            self.menu.addAction(action)
        self.menu.addSeparator()
        self.examples = self.menu.addMenu(translate("SlopeMuse", "Examples"))
        for name, title in example_titles().items():
            action = self.examples.addAction(title)
            action.triggered.connect(lambda _=False, name=name: open_example(name))
        self.menu.addAction(guide_action)
        self.settings = self.menu.addAction(translate("SlopeMuse", "Settings…"))
        self.settings.triggered.connect(lambda _: iface.showOptionsDialog(iface.mainWindow(), "SlopeMuse"))
        self.action = QAction(plugin_icon("icon.svg"), "SlopeMuse", iface.mainWindow())
        self.action.setObjectName("SlopeMuseButtonAction")
        self.action.setToolTip(f"SlopeMuse: {series_action.toolTip()}")
        self.action.setCheckable(True)
        self.action.setMenu(self.menu)
        self.action.triggered.connect(lambda _: series_action.trigger())
        series_action.changed.connect(self._follow)
        self._series_action = series_action
        iface.addToolBarIcon(self.action)
        if iface.mainWindow().screen().availableGeometry().width() < _MIN_WIDTH_PX:
            return
        for bar in iface.mainWindow().findChildren(QToolBar):
            button = bar.widgetForAction(self.action)
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
                button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)

    def _follow(self) -> None:
        self.action.setChecked(self._series_action.isChecked())

    def remove(self) -> None:
        """Remove the button; the caller deletes `action` and `menu`."""
        self._series_action.changed.disconnect(self._follow)
        self._iface.removeToolBarIcon(self.action)
