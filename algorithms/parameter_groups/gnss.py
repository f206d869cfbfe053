"""GNSS tables as a parameter, read the same way by every algorithm that takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.progress import Progress
from ..framework.inputs import Given
from ..framework.parameters import Definitions

if TYPE_CHECKING:
    from ...plugin.core.data.gnss_series import GnssSeries, LosSeries

translate = QCoreApplication.translate


def add_gnss_input(definitions: Definitions, name: str = "GNSS", optional: bool = False, use: str = "") -> None:
    """Add a GNSS table; `use` says what it is for."""
    definitions.add_table(
        name,
        translate("SlopeMuse", "GNSS table [mm]"),
        translate(
            "SlopeMuse",
            "Columns station, lon, lat, date, e_mm, n_mm, u_mm (as the import of GNSS writes them), or los_mm in the "
            "line of sight of the layer.",
        )
        + (" " + use if use else ""),
        optional,
    )


def gnss_of(given: Given, parameter: str, progress: Progress) -> list[GnssSeries | LosSeries]:
    """Return the stations of a GNSS table; what was worked round goes to the log."""
    from ...plugin.core.io.gnss.gnss_table import stations_from_columns

    layer = given.layer(parameter)
    name = layer.name() if layer is not None else parameter
    table = stations_from_columns(given.table(parameter), name, name)
    for note in table.notes:
        progress.warn(note)
    return table.stations
