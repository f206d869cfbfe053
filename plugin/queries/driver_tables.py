"""Drivers of the tables in a project, read once."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from ..core.common.errors import InputError
from ..core.data.forcing import LEVEL, RAIN, Forcing
from ..layers import read_table
from .table_cache import KeptTables

# a table longer than this is not read merely to see whether it holds drivers
MAX_ROWS_UNASKED = 100_000


class DriverTables(KeptTables[Forcing]):
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
