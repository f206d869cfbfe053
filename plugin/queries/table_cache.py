"""What was read of the tables of a project, kept until a table changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from qgis.core import QgsVectorLayer

from ..core.common.errors import InputError, SlopeMuseError
from ..layers.ogr_source import file_of

Read = TypeVar("Read")


class KeptTables(Generic[Read]):
    """The contents of each table, or the message why it cannot be read.

    Parameters
    ----------
    reader : function of QgsVectorLayer
        Reads a table; raises a `SlopeMuseError` where it cannot.
    """

    def __init__(self, reader: Callable[[QgsVectorLayer], Read]) -> None:
        self._reader = reader
        self._known: dict[tuple, Read | SlopeMuseError] = {}

    def forget(self) -> None:
        """Forget all that is known."""
        self._known.clear()

    def read(self, layer: QgsVectorLayer) -> Read:
        """Return what a table holds, read again only when it has changed.

        Raises
        ------
        InputError
            If it cannot be read.
        """
        key = _state(layer)
        if key not in self._known:
            try:
                self._known[key] = self._reader(layer)
            except SlopeMuseError as error:
                self._known[key] = error
        found = self._known[key]
        if isinstance(found, SlopeMuseError):
            raise InputError(*found.args)
        return found


def _state(layer: QgsVectorLayer) -> tuple:
    """Return what changes when a table does."""
    path = file_of(layer)
    there = Path(path).exists() if path else False
    return layer.id(), layer.featureCount(), Path(path).stat().st_mtime if there else 0.0
