"""A line of sight that users type as two angles, read the same way by every algorithm that takes one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.progress import Progress
from ...plugin.core.geometry.angle_names import ANGLES
from ..framework.inputs import Given
from ..framework.parameters import Definitions

if TYPE_CHECKING:
    import numpy as np

translate = QCoreApplication.translate


def add_angles(definitions: Definitions) -> None:
    """Add the choice of what the second angle means."""
    definitions.add_choice(
        "ANGLES",
        translate("SlopeMuse", "What the heading is"),
        translate(
            "SlopeMuse",
            "heading: of the flight, clockwise from north (Sentinel-1 near −12 and 192), sensor looking right; "
            "heading_left: looking left; azimuth_anticlockwise: of ground to satellite from north (MintPy, ISCE; 102 "
            "and −102); azimuth_clockwise: the same clockwise (−102 and 102); look_azimuth: of satellite to ground, "
            "clockwise (78 and −78); elevation_phi_deg: the first angle is the elevation above the horizon, this one "
            "anticlockwise from east (HyP3, GAMMA; −168 and −12).",
        ),
        list(ANGLES),
        "heading",
        advanced=True,
    )


def line_of_sight_of(given: Given, incidence: str, heading: str, progress: Progress) -> np.ndarray | None:
    """Return the unit vector ground → satellite of two angles, None where neither is given; doubts go to the log."""
    from ...plugin.core.geometry.angle_conventions import flight_doubt, typed_line_of_sight

    values = given.number(incidence), given.number(heading)
    if values[0] is None and values[1] is None:
        return None
    if values[0] is None or values[1] is None:
        missing = incidence if values[0] is None else heading
        raise InputError(f"{incidence} and {heading} work only together; {missing} is missing.")
    vector = typed_line_of_sight(given.choice("ANGLES"), values[0], values[1], (incidence, heading))
    doubt = flight_doubt(vector, heading)
    if doubt:
        progress.warn(doubt)
    return vector
