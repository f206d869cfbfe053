"""Stations of the GNSS tables in a project, read once."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from .core.errors import InputError, SlopeMuseError
from .core.gnss import GnssSeries, LosSeries
from .drivers import table_state
from .layers import read_table

_NEEDED = ({"station", "date", "e", "n", "u"}, {"station", "date", "los"})


class GnssTables:
    """The stations of tables by layer id, or the sentence that says why there are none."""

    def __init__(self) -> None:
        self._known: dict[tuple, list[GnssSeries | LosSeries] | str] = {}

    def forget(self) -> None:
        """Forget all that is known."""
        self._known.clear()

    def holds_stations(self, layer: QgsVectorLayer) -> bool:
        """Tell by the names of its columns whether a table holds stations."""
        from .core.formats.gnss_table import column_roles

        roles = {role for role, _ in column_roles(layer.fields().names()).values()}
        return any(needed <= roles for needed in _NEEDED)

    def read(self, layer: QgsVectorLayer) -> list[GnssSeries | LosSeries]:
        """Return the stations of a table, read again only when it has changed.

        Raises
        ------
        InputError
            If it cannot be read as stations.
        """
        from .core.formats.gnss_table import stations_from_columns

        key = table_state(layer)
        if key not in self._known:
            try:
                self._known[key] = stations_from_columns(read_table(layer), layer.name(), layer.name()).stations
            except SlopeMuseError as error:
                self._known[key] = str(error)
        found = self._known[key]
        if isinstance(found, str):
            raise InputError(found)
        return found
