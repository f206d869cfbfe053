"""The parameters that tell which columns of a hydrology table are the drivers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.progress import Progress
from ...plugin.core.data.forcing import Forcing

if TYPE_CHECKING:
    import numpy as np

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
    fields: dict[str, Any] = {name: given.field(name) for name in FIELDS}
    return drivers_from(given, fields, given.fields("EXTRA_FIELDS"), progress)


def drivers_of_model(given: Given, parameters: dict[str, Any], progress: Progress) -> Forcing:
    """Return the drivers in HYDROLOGY from the columns of a training, whose parameters stand in the lineage."""
    return drivers_as_trained(given.table("HYDROLOGY"), parameters, progress)


def drivers_as_trained(columns: dict[str, np.ndarray], parameters: dict[str, Any], progress: Progress) -> Forcing:
    """Return the drivers in the columns of a table by the names that a training was given, in its lineage."""
    extra = parameters.get("EXTRA_FIELDS") or []
    if isinstance(extra, str):
        # model files of former versions hold the text as it was given
        extra = [name for name in extra.split(";") if name]
    return _drivers(columns, {name: parameters.get(name) for name in FIELDS}, list(extra), progress)


def drivers_from(given: Given, fields: dict[str, Any], extra: list[str], progress: Progress) -> Forcing:
    """Return the drivers in HYDROLOGY from the named columns (None is found by name), and warn of what is wrong."""
    return _drivers(given.table("HYDROLOGY"), fields, extra, progress)


def _drivers(columns: dict[str, np.ndarray], fields: dict[str, Any], extra: list[str], progress: Progress) -> Forcing:
    from ...plugin.core.io.hydrology.hydrology_reader import read_hydrology

    hydrology = read_hydrology(
        columns,
        date_field=fields.get("DATE_FIELD"),
        rain_field=fields.get("RAIN_FIELD"),
        level_field=fields.get("LEVEL_FIELD"),
        extra_fields=tuple(extra),
    )
    for warning in hydrology.warnings:
        progress.warn(warning)
    return hydrology.forcing
