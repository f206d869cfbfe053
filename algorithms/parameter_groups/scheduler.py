"""The parameter of algorithms whose blocks of points other machines can compute."""

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
            "Address of the scheduler whose workers compute the blocks of points, for example tcp://host:8786; only "
            "those of the settings page are accepted. local: this process. Default: the first scheduler of the "
            "settings page; without one, this process.",
        ),
        advanced=True,
    )
