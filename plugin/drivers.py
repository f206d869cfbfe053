"""Drivers of the tables in a project, read once."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsVectorLayer

from .core.errors import InputError, SlopeMuseError
from .core.forcing import LEVEL, RAIN, Forcing
from .layers import read_table
from .metadata import source_of

# a table longer than this is not read merely to see whether it holds drivers
MAX_ROWS_UNASKED = 100_000


class DriverTables:
    """The drivers of tables by layer id, or the sentence that says why there are none."""

    def __init__(self) -> None:
        self._known: dict[tuple, Forcing | str] = {}

    def forget(self) -> None:
        """Forget all that is known."""
        self._known.clear()

    def read(self, layer: QgsVectorLayer) -> Forcing:
        """Return the drivers of a table, read again only when it has changed.

        Raises
        ------
        InputError
            If it has no column of dates, no driver, or two values for one day.
        """
        # imported here, so that opening the dock waits for nothing that it may not need
        from .core.formats.hydrology import read_hydrology

        key = table_state(layer)
        if key not in self._known:
            try:
                self._known[key] = read_hydrology(read_table(layer), extra_fields=None).forcing
            except SlopeMuseError as error:
                self._known[key] = str(error)
        found = self._known[key]
        if isinstance(found, str):
            raise InputError(found)
        return found

    def holds_drivers(self, layer: QgsVectorLayer) -> bool:
        """Tell whether a table has a date and rain or level."""
        if layer.isSpatial() or layer.featureCount() > MAX_ROWS_UNASKED:
            return False
        try:
            forcing = self.read(layer)
        except InputError:
            return False
        return RAIN in forcing.names or LEVEL in forcing.names


def table_state(layer: QgsVectorLayer) -> tuple:
    """Return what changes when a table does."""
    path = source_of(layer)[0]
    there = Path(path).exists() if path else False
    return layer.id(), layer.featureCount(), Path(path).stat().st_mtime if there else 0.0
