"""Parameters that select the driver columns of a hydrology table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.progress import Progress
from ...plugin.core.data.forcing import Forcing

if TYPE_CHECKING:
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
        translate("SlopeMuse", "Further daily drivers"),
        translate("SlopeMuse", "Groundwater, temperature, snowmelt or any other variable with one value per day."),
        "HYDROLOGY",
        several=True,
    )


def drivers_of(reader: ParameterReader, progress: Progress) -> Forcing:
    """Return the drivers chosen by the user."""
    fields: dict[str, Any] = {name: reader.field(name) for name in FIELDS}
    return drivers_from(reader, fields, reader.fields("EXTRA_FIELDS"), progress)


def drivers_of_model(reader: ParameterReader, parameters: dict[str, Any], progress: Progress) -> Forcing:
    """Return the drivers in HYDROLOGY from the columns used in training, which the lineage records."""
    extra = parameters.get("EXTRA_FIELDS") or []
    if isinstance(extra, str):
        # model files of earlier versions hold the original text
        extra = [name for name in extra.split(";") if name]
    return drivers_from(reader, {name: parameters.get(name) for name in FIELDS}, list(extra), progress)


def drivers_from(reader: ParameterReader, fields: dict[str, Any], extra: list[str], progress: Progress) -> Forcing:
    """Return the drivers in HYDROLOGY from the given columns (None: detected by name) and log warnings."""
    from ...plugin.core.io.hydrology.hydrology_reader import read_hydrology

    hydrology = read_hydrology(
        reader.table("HYDROLOGY"),
        date_field=fields.get("DATE_FIELD"),
        rain_field=fields.get("RAIN_FIELD"),
        level_field=fields.get("LEVEL_FIELD"),
        extra_fields=tuple(extra),
    )
    for warning in hydrology.warnings:
        progress.warn(warning)
    return hydrology.forcing
