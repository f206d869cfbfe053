"""SlopeMuse: satellite InSAR as a daily, validated picture of a moving slope."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin.main import SlopeMusePlugin


def classFactory(iface: QgisInterface) -> SlopeMusePlugin:
    """Return the plugin; QGIS calls this when the plugin is switched on."""
    from .plugin.main import SlopeMusePlugin

    return SlopeMusePlugin(iface)


def __getattr__(name: str) -> Any:
    """Return a public name of the core: `from slopemuse import train` works in QGIS as it does without."""
    # a tool that runs this file by itself asks for names of its own, and has no package to import from; QGIS asks every
    # module for its resources while it unloads the plugin, when an import would disturb it
    if __package__ and name != "qCleanupResources":
        from .plugin import core

        if name in core.__all__:
            return getattr(core, name)
    raise AttributeError(f"module {__name__} has no attribute {name}")
