"""GNSS table parameter shared by several algorithms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.progress import Progress
from ...plugin.queries.layer_kinds import LayerKind
from ..framework.parameter_definitions import ParameterDefinitions
from ..framework.parameter_reader import ParameterReader

if TYPE_CHECKING:
    from ...plugin.core.data.gnss_series import GnssSeries, LosSeries

translate = QCoreApplication.translate


def add_gnss_input(
    definitions: ParameterDefinitions, name: str = "GNSS", optional: bool = False, use: str = ""
) -> None:
    """Add a GNSS table; `use` describes its purpose."""
    definitions.add_table(
        name,
        translate("SlopeMuse", "GNSS table [mm]"),
        translate(
            "SlopeMuse",
            "Columns station, lon, lat, date, e_mm, n_mm, u_mm (as written by Import GNSS), or los_mm in the line of "
            "sight of the layer.",
        )
        + (" " + use if use else ""),
        optional,
        LayerKind.STATIONS,
    )


def gnss_of(reader: ParameterReader, parameter: str, progress: Progress) -> list[GnssSeries | LosSeries]:
    """Return the stations in a GNSS table; log notes on the interpretation and warnings."""
    from ...plugin.core.io.gnss.gnss_table import stations_from_columns

    layer = reader.layer(parameter)
    name = layer.name() if layer is not None else parameter
    table = stations_from_columns(reader.table(parameter), name, name)
    progress.log_all(table.notes, table.warnings)
    return table.stations
