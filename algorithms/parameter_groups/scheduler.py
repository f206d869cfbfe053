"""Scheduler parameter of algorithms whose points can be processed on other machines."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..framework.parameter_definitions import SCHEDULER, ParameterDefinitions

translate = QCoreApplication.translate


def add_scheduler(definitions: ParameterDefinitions) -> None:
    """Add the address of a Dask scheduler."""
    definitions.add_text(
        SCHEDULER,
        translate("SlopeMuse", "Dask scheduler"),
        translate(
            "SlopeMuse",
            "Address of the Dask scheduler whose workers process the points, for example tcp://host:8786; only "
            "addresses listed in the settings are accepted. local: this process. Default: the first scheduler in "
            "the settings or, if none is listed, this process.",
        ),
        advanced=True,
    )
