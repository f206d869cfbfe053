"""Companion layers (sigma, flag, rate) opened for the dock without being added to a project."""

from __future__ import annotations

from pathlib import Path
from weakref import WeakSet

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ..support.vector_layers import vector_layer
from .databases.addresses import PROVIDER, address_in, is_database
from .databases.table_state import definition_state
from .stores.store_names import points_of, store_beside


class CompanionLayers:
    """Companion layers, each opened once and reused until its file or table changes."""

    def __init__(self) -> None:
        self._opened: dict[str, tuple[tuple, QgsVectorLayer]] = {}
        _EVERY.add(self)

    def open(self, path: str, role: str) -> QgsVectorLayer | None:
        """Return the layer of a file; None if the file does not exist or cannot be opened."""
        if store_beside(path):
            path = points_of(path)
        is_table = is_database(path)
        if not path or (not is_table and not Path(path).exists()):
            return None
        state = definition_state(address_in(path)) if is_table else state_of(path)
        if path not in self._opened or self._opened[path][0] != state:
            source, provider = (address_in(path).uri(False), PROVIDER) if is_table else (path, "ogr")
            self._opened[path] = state, vector_layer(source, role, provider)
        layer = self._opened[path][1]
        return layer if layer.isValid() else None

    def close(self) -> None:
        """Close all layers and the connections that QGIS would keep for a minute."""
        for _, layer in self._opened.values():
            if layer.isValid():
                layer.dataProvider().reloadData()
        self._opened.clear()


# all instances, because their open layers may block the replacement of a file
_EVERY: WeakSet[CompanionLayers] = WeakSet()


def close_companions() -> None:
    """Close the companion layers of all docks if called in the main thread; they are reopened when needed."""
    application = QCoreApplication.instance()
    if application is not None and QThread.currentThread() == application.thread():
        for layers in list(_EVERY):
            layers.close()


def state_of(path: str) -> tuple[str, float]:
    """Return path and modification time of a file, which change with the file; the time is 0 if there is no file."""
    file = Path(path) if path else None
    return path, file.stat().st_mtime if file is not None and file.exists() else 0.0
