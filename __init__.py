"""SlopeMuse: daily, validated deformation of moving slopes from satellite InSAR."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin.main import SlopeMusePlugin


def classFactory(iface: QgisInterface) -> SlopeMusePlugin:
    """Return the plugin; called by QGIS when the plugin is enabled."""
    from .plugin.main import SlopeMusePlugin

    return SlopeMusePlugin(iface)


def __getattr__(name: str) -> Any:
    """Return a public name of the core, so that `from slopemuse import train` works with and without QGIS."""
    # tools that run this file alone request other names and have no package to import from; QGIS requests the resources
    # of every module while it unloads the plugin, when an import would interfere
    if __package__ and name != "qCleanupResources":
        from .plugin import core

        if name in core.__all__:
            return getattr(core, name)
    raise AttributeError(f"module {__name__} has no attribute {name}")
