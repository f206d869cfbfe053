"""SlopeMuse: satellite InSAR as a daily, validated picture of a moving slope."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin.main import SlopeMusePlugin


def classFactory(iface: QgisInterface) -> SlopeMusePlugin:
    """Return the plugin; QGIS calls this when the plugin is switched on."""
    from .plugin.main import SlopeMusePlugin

    return SlopeMusePlugin(iface)
