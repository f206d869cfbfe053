"""Line of sight entered as two angles, shared by several algorithms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.messages import message
from ...plugin.core.common.progress import Progress
from ..framework.parameter_definitions import ParameterDefinitions
from ..framework.parameter_reader import ParameterReader

if TYPE_CHECKING:
    import numpy as np

translate = QCoreApplication.translate


def add_angles(definitions: ParameterDefinitions) -> None:
    """Add the choice of the angle convention."""
    definitions.add_choice(
        "ANGLES",
        translate("SlopeMuse", "Heading convention"),
        translate(
            "SlopeMuse",
            "heading: flight direction clockwise from north, right-looking sensor (Sentinel-1: about −12 and "
            "192); heading_left: left-looking sensor; azimuth_anticlockwise: direction from ground to "
            "satellite, anticlockwise from north (MintPy, ISCE; 102 and −102); azimuth_clockwise: the same, "
            "clockwise (−102 and 102); look_azimuth: direction from satellite to ground, clockwise (78 and "
            "−78); elevation_phi_deg: the incidence field contains the elevation angle above the horizon, "
            "and the heading field an angle anticlockwise from east (HyP3, GAMMA; −168 and −12).",
        ),
        {
            "heading": translate("SlopeMuse", "Flight direction, right-looking sensor"),
            "heading_left": translate("SlopeMuse", "Flight direction, left-looking sensor"),
            "azimuth_anticlockwise": translate(
                "SlopeMuse", "Ground to satellite, anticlockwise from north (MintPy, ISCE)"
            ),
            "azimuth_clockwise": translate("SlopeMuse", "Ground to satellite, clockwise from north"),
            "look_azimuth": translate("SlopeMuse", "Satellite to ground, clockwise from north"),
            "elevation_phi_deg": translate("SlopeMuse", "Elevation and angle from east (HyP3, GAMMA)"),
        },
        "heading",
        advanced=True,
    )


def line_of_sight_of(reader: ParameterReader, incidence: str, heading: str, progress: Progress) -> np.ndarray | None:
    """Return the ground-to-satellite unit vector for two angles; None if neither is set. Log implausible headings.

    Raises
    ------
    InputError
        If only one of the angles is set.
    """
    from ...plugin.core.geometry.angle_conventions import orbit_warning, typed_line_of_sight

    values = reader.number(incidence), reader.number(heading)
    if values[0] is None and values[1] is None:
        return None
    if values[0] is None or values[1] is None:
        missing = incidence if values[0] is None else heading
        raise InputError(
            message(
                "{incidence} and {heading} must be set together; {missing} is missing.",
                incidence=incidence,
                heading=heading,
                missing=missing,
            )
        )
    vector = typed_line_of_sight(reader.choice("ANGLES"), values[0], values[1], (incidence, heading))
    doubt = orbit_warning(vector, heading)
    if doubt:
        progress.warn(doubt)
    return vector
