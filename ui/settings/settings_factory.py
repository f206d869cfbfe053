"""The page of SlopeMuse in the options of QGIS, made when they are opened."""

from __future__ import annotations

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from ...plugin.support.icons import plugin_icon


class SettingsFactory(QgsOptionsWidgetFactory):
    """Gives QGIS the page; the module of the page is read only then."""

    def __init__(self) -> None:
        super().__init__("SlopeMuse", plugin_icon("icon.svg"))

    def icon(self) -> QIcon:
        """Return the icon of the plugin."""
        return plugin_icon("icon.svg")

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:
        """Return a new page."""
        from .settings_page import SettingsPage

        # QGIS keeps the widget, and nothing of Python would keep its methods
        self.page = SettingsPage(parent)
        return self.page
