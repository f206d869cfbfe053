"""Parameters that select the driver columns of a hydrology table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.progress import Progress
from ...plugin.core.data.forcing import DriverColumns, Forcing

if TYPE_CHECKING:
    import numpy as np

    from ..framework.algorithm import SlopeMuseAlgorithm
    from ..framework.parameter_reader import ParameterReader

translate = QCoreApplication.translate

FIELDS = ("DATE_FIELD", "RAIN_FIELD", "LEVEL_FIELD")


def add_driver_fields(algorithm: SlopeMuseAlgorithm) -> None:
    """Add the optional fields of the table HYDROLOGY."""
    algorithm.add_field(
        "DATE_FIELD",
        translate("SlopeMuse", "Date field"),
        translate("SlopeMuse", "Default: detected by name."),
        "HYDROLOGY",
    )
    algorithm.add_field(
        "RAIN_FIELD",
        translate("SlopeMuse", "Rain field [mm/day]"),
        translate("SlopeMuse", "Default: detected by name."),
        "HYDROLOGY",
    )
    algorithm.add_field(
        "LEVEL_FIELD",
        translate("SlopeMuse", "Reservoir level field [m]"),
        translate("SlopeMuse", "Default: detected by name."),
        "HYDROLOGY",
    )
    algorithm.add_field(
        "EXTRA_FIELDS",
        translate("SlopeMuse", "Additional daily drivers"),
        translate("SlopeMuse", "Groundwater, temperature, snowmelt or any other variable with one value per day."),
        "HYDROLOGY",
        several=True,
    )


def drivers_of(reader: ParameterReader, progress: Progress) -> Forcing:
    """Return the drivers chosen by the user."""
    return drivers_from(reader, driver_columns(reader), progress)


def driver_columns(reader: ParameterReader) -> DriverColumns:
    """Return the columns chosen by the user."""
    from ...plugin.core.data.forcing import DriverColumns

    date, rain, level = (reader.field(name) for name in FIELDS)
    return DriverColumns(date, rain, level, tuple(reader.fields("EXTRA_FIELDS")))


def drivers_from(reader: ParameterReader, columns: DriverColumns, progress: Progress) -> Forcing:
    """Return the drivers in HYDROLOGY and log warnings; columns that are None are detected by name."""
    return drivers_in(reader.table("HYDROLOGY"), columns, progress)


def drivers_in(table: dict[str, np.ndarray], columns: DriverColumns, progress: Progress) -> Forcing:
    """Return the drivers in a table and log warnings; columns that are None are detected by name."""
    from ...plugin.core.io.hydrology.hydrology_reader import read_hydrology

    hydrology = read_hydrology(
        table,
        date_field=columns.date,
        rain_field=columns.rain,
        level_field=columns.level,
        extra_fields=columns.extra,
    )
    for warning in hydrology.warnings:
        progress.warn(warning)
    return hydrology.forcing
