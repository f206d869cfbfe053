"""Drivers and GNSS stations in the tables of a project, cached until a table changes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from qgis.core import QgsVectorLayer

from ..core.common.errors import InputError, SlopeMuseError
from ..core.data.forcing import LEVEL, RAIN, Forcing
from ..core.data.gnss_series import GnssSeries, LosSeries
from ..layers import read_table
from ..layers.databases.addresses import is_database_layer
from ..layers.databases.table_state import content_state
from ..layers.ogr_source import file_of
from .area_query import state_of

# longer tables are not read just to find out whether they contain drivers
MAX_ROWS_UNASKED = 100_000
_STATION_COLUMNS = ({"station", "date", "e", "n", "u"}, {"station", "date", "los"})

Read = TypeVar("Read")


class TableCache(Generic[Read]):
    """Cache of the contents of tables, or of the error for tables that cannot be read.

    Parameters
    ----------
    reader : function of QgsVectorLayer
        Reads a table; raises `SlopeMuseError` if it cannot.
    """

    def __init__(self, reader: Callable[[QgsVectorLayer], Read]) -> None:
        self._reader = reader
        # state and content by layer ID
        self._known: dict[str, tuple[tuple, Read | SlopeMuseError]] = {}

    def forget(self) -> None:
        """Empty the cache."""
        self._known.clear()

    def read(self, layer: QgsVectorLayer) -> Read:
        """Return the contents of a table; cached until it changes.

        Raises
        ------
        InputError
            If the table cannot be read.
        """
        name, state = str(layer.id()), _state(layer)
        if self._known.get(name, ((),))[0] != state:
            try:
                self._known[name] = state, self._reader(layer)
            except SlopeMuseError as error:
                self._known[name] = state, error
        found = self._known[name][1]
        if isinstance(found, SlopeMuseError):
            raise InputError(*found.args)
        return found


# number of changes in QGIS of each table that was read, by layer ID
_changes: dict[str, int] = {}


def _state(layer: QgsVectorLayer) -> tuple:
    """Return a value that changes with a table: in its file, in its database, or by edits in QGIS."""
    name = str(layer.id())
    if name not in _changes:
        _changes[name] = 0
        count = partial(_count, name)
        for signal in (layer.layerModified, layer.afterCommitChanges, layer.afterRollBack, layer.subsetStringChanged):
            signal.connect(count)
        layer.willBeDeleted.connect(partial(_changes.pop, name, None))
    rows = content_state(layer) if is_database_layer(layer) else ()
    path = file_of(layer)
    return name, layer.featureCount(), _changes[name], *rows, *(state_of(path) if path else ())


def _count(name: str, *_: object) -> None:
    _changes[name] = _changes.get(name, 0) + 1


class DriverTables(TableCache[Forcing]):
    """Cache of the drivers in tables."""

    def __init__(self) -> None:
        super().__init__(_drivers)

    def holds_drivers(self, layer: QgsVectorLayer) -> bool:
        """Check whether a table contains dates with rain or level."""
        if layer.isSpatial() or layer.featureCount() > MAX_ROWS_UNASKED:
            return False
        try:
            forcing = self.read(layer)
        except InputError:
            return False
        return RAIN in forcing.names or LEVEL in forcing.names


def _drivers(layer: QgsVectorLayer) -> Forcing:
    # imported here to keep the opening of the dock fast
    from ..core.io.hydrology.hydrology_reader import read_hydrology

    return read_hydrology(read_table(layer), extra_fields=None).forcing


class GnssTables(TableCache["list[GnssSeries | LosSeries]"]):
    """Cache of the stations in tables."""

    def __init__(self) -> None:
        super().__init__(_stations)

    def holds_stations(self, layer: QgsVectorLayer) -> bool:
        """Check whether a table contains stations, by its column names."""
        from ..core.io.gnss.gnss_columns import column_roles

        roles = {role for role, _ in column_roles(layer.fields().names()).values()}
        return any(needed <= roles for needed in _STATION_COLUMNS)


def _stations(layer: QgsVectorLayer) -> list[GnssSeries | LosSeries]:
    from ..core.io.gnss.gnss_table import stations_from_columns

    return stations_from_columns(read_table(layer), layer.name(), layer.name()).stations
