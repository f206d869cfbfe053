"""Drivers and GNSS stations of the tables in a project, read once until a table changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from qgis.core import QgsVectorLayer

from ..core.common.errors import InputError, SlopeMuseError
from ..core.data.forcing import LEVEL, RAIN, Forcing
from ..core.data.gnss_series import GnssSeries, LosSeries
from ..layers import read_table
from ..layers.ogr_source import file_of

# a table longer than this is not read merely to see whether it holds drivers
MAX_ROWS_UNASKED = 100_000
_STATION_COLUMNS = ({"station", "date", "e", "n", "u"}, {"station", "date", "los"})

Read = TypeVar("Read")


class TableCache(Generic[Read]):
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


class DriverTables(TableCache[Forcing]):
    """The drivers of tables by layer id, or the message why there are none."""

    def __init__(self) -> None:
        super().__init__(_drivers)

    def holds_drivers(self, layer: QgsVectorLayer) -> bool:
        """Return whether a table has a date and rain or level."""
        if layer.isSpatial() or layer.featureCount() > MAX_ROWS_UNASKED:
            return False
        try:
            forcing = self.read(layer)
        except InputError:
            return False
        return RAIN in forcing.names or LEVEL in forcing.names


def _drivers(layer: QgsVectorLayer) -> Forcing:
    # imported here, so that opening the dock waits for nothing that it may not need
    from ..core.io.hydrology.hydrology_reader import read_hydrology

    return read_hydrology(read_table(layer), extra_fields=None).forcing


class GnssTables(TableCache["list[GnssSeries | LosSeries]"]):
    """The stations of tables by layer id, or the message why there are none."""

    def __init__(self) -> None:
        super().__init__(_stations)

    def holds_stations(self, layer: QgsVectorLayer) -> bool:
        """Return whether a table holds stations, by the names of its columns."""
        from ..core.io.gnss.gnss_columns import column_roles

        roles = {role for role, _ in column_roles(layer.fields().names()).values()}
        return any(needed <= roles for needed in _STATION_COLUMNS)


def _stations(layer: QgsVectorLayer) -> list[GnssSeries | LosSeries]:
    from ..core.io.gnss.gnss_table import stations_from_columns

    return stations_from_columns(read_table(layer), layer.name(), layer.name()).stations
