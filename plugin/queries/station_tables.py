"""Stations of the GNSS tables in a project, read once."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from ..core.data.gnss_series import GnssSeries, LosSeries
from ..layers import read_table
from .table_cache import KeptTables

_NEEDED = ({"station", "date", "e", "n", "u"}, {"station", "date", "los"})


class GnssTables(KeptTables["list[GnssSeries | LosSeries]"]):
    """The stations of tables by layer id, or the message why there are none."""

    def __init__(self) -> None:
        super().__init__(_stations)

    def holds_stations(self, layer: QgsVectorLayer) -> bool:
        """Return whether a table holds stations, by the names of its columns."""
        from ..core.io.gnss.gnss_table import column_roles

        roles = {role for role, _ in column_roles(layer.fields().names()).values()}
        return any(needed <= roles for needed in _NEEDED)


def _stations(layer: QgsVectorLayer) -> list[GnssSeries | LosSeries]:
    from ..core.io.gnss.gnss_table import stations_from_columns

    return stations_from_columns(read_table(layer), layer.name(), layer.name()).stations
