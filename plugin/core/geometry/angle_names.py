"""The conventions of two angles in degrees that users may type, as words; what they mean is in `angle_conventions`."""

from __future__ import annotations

ANGLES = ("heading", "heading_left", "azimuth_anticlockwise", "azimuth_clockwise", "look_azimuth", "elevation_phi_deg")
