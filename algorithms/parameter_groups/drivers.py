"""The parameters that tell which columns of a hydrology table are the drivers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.progress import Progress
from ...plugin.core.data.forcing import DriverColumns, Forcing

if TYPE_CHECKING:
    from ..framework.algorithm import SlopeMuseAlgorithm
    from ..framework.inputs import Given

translate = QCoreApplication.translate

FIELDS = ("DATE_FIELD", "RAIN_FIELD", "LEVEL_FIELD")


def add_driver_fields(algorithm: SlopeMuseAlgorithm) -> None:
    """Add the optional fields of the table HYDROLOGY."""
    algorithm.add_field(
        "DATE_FIELD",
        translate("SlopeMuse", "Date field"),
        translate("SlopeMuse", "Absent: found by name."),
        "HYDROLOGY",
    )
    algorithm.add_field(
        "RAIN_FIELD",
        translate("SlopeMuse", "Rain field [mm/day]"),
        translate("SlopeMuse", "Absent: found by name."),
        "HYDROLOGY",
    )
    algorithm.add_field(
        "LEVEL_FIELD",
        translate("SlopeMuse", "Reservoir level field [m]"),
        translate("SlopeMuse", "Absent: found by name."),
        "HYDROLOGY",
    )
    algorithm.add_field(
        "EXTRA_FIELDS",
        translate("SlopeMuse", "Further daily drivers"),
        translate("SlopeMuse", "Groundwater, temperature, snow melt or anything else with a value a day."),
        "HYDROLOGY",
        several=True,
    )


def given_drivers(given: Given, progress: Progress) -> Forcing:
    """Return the drivers that the user has chosen."""
    return drivers_from(given, given_columns(given), progress)


def given_columns(given: Given) -> DriverColumns:
    """Return the columns that the user has chosen."""
    from ...plugin.core.data.forcing import DriverColumns

    date, rain, level = (given.field(name) for name in FIELDS)
    return DriverColumns(date, rain, level, tuple(given.fields("EXTRA_FIELDS")))


def drivers_from(given: Given, columns: DriverColumns, progress: Progress) -> Forcing:
    """Return the drivers in HYDROLOGY from the named columns, and warn of what is wrong."""
    from ...plugin.core.io.hydrology.hydrology_reader import read_hydrology

    hydrology = read_hydrology(
        given.table("HYDROLOGY"),
        date_field=columns.date,
        rain_field=columns.rain,
        level_field=columns.level,
        extra_fields=columns.extra,
    )
    for warning in hydrology.warnings:
        progress.warn(warning)
    return hydrology.forcing
