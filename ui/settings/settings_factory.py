"""Factory for the SlopeMuse page in the options of QGIS."""

from __future__ import annotations

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from ...plugin.support.icons import plugin_icon


class SettingsFactory(QgsOptionsWidgetFactory):
    """Creates the options page; its module is imported on first use."""

    def __init__(self) -> None:
        super().__init__("SlopeMuse", plugin_icon("icon.svg"))

    def icon(self) -> QIcon:
        """Return the icon of the plugin."""
        return plugin_icon("icon.svg")

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:
        """Return a new page."""
        from .settings_page import SettingsPage

        # QGIS owns the widget, but Python needs a reference to keep its methods alive
        self.page = SettingsPage(parent)
        return self.page
