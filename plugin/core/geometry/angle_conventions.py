"""Conventions of producers for angles and line-of-sight vectors, all converted to unit vectors ground → satellite."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..common.arrays import FloatArray
from ..common.errors import InputError
from ..common.messages import message, quoted
from ..common.nan_statistics import nanmax, nanmedian, nanmin
from .line_of_sight import angles_of, checked_incidence, checked_los, los_from_heading

# conventions of two angles in degrees, which can be entered in a dialog
ANGLES = ("heading", "heading_left", "azimuth_anticlockwise", "azimuth_clockwise", "look_azimuth", "elevation_phi_deg")
EARTH_KM = 6371.0
SENTINEL1_ALTITUDE_KM = 693.0


@dataclass(frozen=True)
class Convention:
    """Convention for a line of sight.

    Attributes
    ----------
    parts : tuple of str
        Required angles or components, in this order.
    meaning : str
        Description for help and reports.
    typical : str
        Typical values for a right-looking sensor at an incidence of 39°, ascending and descending.
    convert : callable
        Function of the parts that returns unit vectors ground → satellite, shape (..., 3).
    """

    parts: tuple[str, ...]
    meaning: str
    typical: str
    convert: Callable[..., FloatArray]


def _azimuth(incidence: FloatArray, azimuth: FloatArray) -> FloatArray:
    theta, alpha = np.radians(checked_incidence(incidence)), np.radians(azimuth)
    parts = np.broadcast_arrays(np.sin(theta) * np.sin(alpha), np.sin(theta) * np.cos(alpha), np.cos(theta))
    return np.stack(parts, axis=-1)


def _hyp3(theta: FloatArray, phi: FloatArray) -> FloatArray:
    for name, angle, limit in (("lv_theta", theta, np.pi / 2), ("lv_phi", phi, 2 * np.pi)):
        if np.isfinite(angle).any() and nanmax(np.abs(angle)) > limit + 1e-6:
            raise InputError(
                message(
                    "{name} reaches {largest:.3g}, which is not a valid angle in radians; convert the values "
                    "to radians, as written by HyP3 and GAMMA.",
                    name=name,
                    largest=nanmax(np.abs(angle)),
                )
            )
    parts = np.broadcast_arrays(np.cos(theta) * np.cos(phi), np.cos(theta) * np.sin(phi), np.sin(theta))
    return np.stack(parts, axis=-1)


def _horizontal(east: FloatArray, north: FloatArray) -> FloatArray:
    square = 1.0 - east**2 - north**2
    if np.isfinite(square).any() and nanmin(square) < 0:
        raise InputError(
            message(
                "The horizontal (east and north) part of the line-of-sight vector has a magnitude greater "
                "than 1; provide the components of unit vectors."
            )
        )
    return np.stack(np.broadcast_arrays(east, north, np.sqrt(square)), axis=-1)


def _vector(*parts: FloatArray) -> FloatArray:
    return np.stack(np.broadcast_arrays(*parts), axis=-1)


CONVENTIONS = {
    "heading": Convention(
        ("incidence [deg]", "heading [deg]"),
        message("incidence from the vertical, flight heading clockwise from north, right-looking"),
        message("−12 ascending, −168 descending"),
        lambda i, h: los_from_heading(checked_incidence(i), h),
    ),
    "heading_left": Convention(
        ("incidence [deg]", "heading [deg]"),
        message("like heading, but for a left-looking sensor"),
        message("−12 ascending, −168 descending"),
        lambda i, h: los_from_heading(checked_incidence(i), h, "left"),
    ),
    "azimuth_anticlockwise": Convention(
        ("incidence [deg]", "azimuth [deg]"),
        message("azimuth ground → satellite, anticlockwise from north"),
        message("102 ascending, −102 descending"),
        lambda i, a: _azimuth(i, -a),
    ),
    "azimuth_clockwise": Convention(
        ("incidence [deg]", "azimuth [deg]"),
        message("azimuth ground → satellite, clockwise from north"),
        message("−102 ascending, 102 descending"),
        _azimuth,
    ),
    "look_azimuth": Convention(
        ("incidence [deg]", "azimuth [deg]"),
        message("azimuth satellite → ground, clockwise from north"),
        message("78 ascending, −78 descending"),
        lambda i, a: _azimuth(i, a + 180.0),
    ),
    "elevation_phi": Convention(
        ("lv_theta [rad]", "lv_phi [rad]"),
        message("elevation above the horizon and azimuth ground → satellite, anticlockwise from east, in radians"),
        message("lv_theta 0.89; lv_phi −2.93 ascending, −0.21 descending"),
        _hyp3,
    ),
    "elevation_phi_deg": Convention(
        ("elevation [deg]", "lv_phi [deg]"),
        message("like elevation_phi, but in degrees"),
        message("−168 ascending, −12 descending"),
        lambda theta, phi: _hyp3(np.radians(theta), np.radians(phi)),
    ),
    "enu": Convention(
        ("east", "north", "up"),
        message("unit vector ground → satellite"),
        "(−0.616, −0.131, 0.777) ascending, (0.616, −0.131, 0.777) descending",
        _vector,
    ),
    "neu": Convention(
        ("north", "east", "up"),
        message("unit vector ground → satellite in the order north, east, up"),
        "(−0.131, −0.616, 0.777) ascending, (−0.131, 0.616, 0.777) descending",
        lambda n, e, u: _vector(e, n, u),
    ),
    "en": Convention(
        ("east", "north"),
        message("horizontal components of the unit vector ground → satellite"),
        "(−0.616, −0.131) ascending, (0.616, −0.131) descending",
        _horizontal,
    ),
    "satellite_to_ground": Convention(
        ("east", "north", "up"),
        message("unit vector satellite → ground"),
        "(0.616, 0.131, −0.777) ascending, (−0.616, 0.131, −0.777) descending",
        lambda e, n, u: -_vector(e, n, u),
    ),
}

# SAR satellites fly nearly along the meridians: Sentinel-1 within 15°, others within 25°
MAX_OFF_MERIDIAN_DEG = 45.0

PRODUCER_CONVENTIONS = {
    "EGMS": "enu",
    "NGU": "enu",
    "GMTSAR": "enu",
    "LiCSBAS": "en",
    "LiCSAR": "heading",
    "Leeds": "heading",
    "TRE": "heading",
    "SARscape": "look_azimuth",
    "MintPy": "azimuth_anticlockwise",
    "ISCE": "azimuth_anticlockwise",
    "HyP3": "elevation_phi",
    "GAMMA": "elevation_phi",
    "FLATSIM CosNEU": "neu",
    "FLATSIM CosENU": "satellite_to_ground",
    "vector_disp": "satellite_to_ground",
}


def line_of_sight(convention: str, *parts: FloatArray | float) -> FloatArray:
    """Return unit vectors ground → satellite from angles or components in a given convention.

    Parameters
    ----------
    convention : str
        One of `CONVENTIONS`, or a producer in `PRODUCER_CONVENTIONS`.
    *parts : ndarray, shape (n_points,), or float
        Angles or components in the order of the convention; a float applies to the whole layer.

    Returns
    -------
    ndarray, shape (n_points, 3) or (3,)
        East, north, up; NaN where a part is NaN.

    Raises
    ------
    InputError
        If the name is unknown, the number of parts is wrong, angles are in the wrong unit, or vectors are not unit
        vectors or point down.
    """
    name = PRODUCER_CONVENTIONS.get(convention, convention)
    if name not in CONVENTIONS:
        raise InputError(
            message(
                "The convention {convention} is unknown; use one of {conventions}.",
                convention=quoted(convention),
                conventions=", ".join(CONVENTIONS),
            )
        )
    known = CONVENTIONS[name]
    if len(parts) != len(known.parts):
        raise InputError(
            message(
                "The convention {convention} requires {parts}, but {parts_2} values were provided.",
                convention=convention,
                parts=", ".join(known.parts),
                parts_2=len(parts),
            )
        )
    vectors = known.convert(*(np.asarray(part, dtype=float) for part in parts))
    up, turned = checked_los(vectors, message("The line of sight ({convention})", convention=convention))
    if turned:
        raise InputError(
            message(
                "The line of sight ({convention}) points down, that is, from the satellite to the ground; "
                "choose satellite_to_ground, or enu if the vectors were already reversed.",
                convention=convention,
            )
        )
    return up


def typed_line_of_sight(
    convention: str, incidence: float, angle: float, names: tuple[str, str] = ("INCIDENCE", "HEADING")
) -> FloatArray:
    """Return the unit vector ground → satellite for two angles entered by the user, shape (3,).

    Parameters
    ----------
    convention : str
        One of `ANGLES`.
    incidence, angle : float
        Incidence, and the second angle of the convention [deg].
    names : tuple of str
        Names of the two parameters, for messages.

    Raises
    ------
    InputError
        If the convention is unknown, the incidence is in radians or out of range, or the other angle is beyond ±360.
    """
    if convention not in ANGLES:
        raise InputError(
            message(
                "ANGLES is {convention}; use one of {angles}.", convention=quoted(convention), angles=", ".join(ANGLES)
            )
        )
    checked_incidence(incidence, names[0])
    if not abs(angle) <= 360.0:
        raise InputError(
            message("{name} is {angle:g}; use degrees clockwise from north within ±360.", name=names[1], angle=angle)
        )
    return line_of_sight(convention, incidence, angle)


def orbit_warning(vector: FloatArray, name: str = "HEADING") -> str:
    """Return a warning if a line of sight is implausible for a satellite in a near-polar orbit, otherwise "".

    Parameters
    ----------
    vector : ndarray, shape (3,)
        Unit vector ground → satellite.
    name : str
        Parameter or file, for the message.
    """
    heading = float(angles_of(vector)[1])
    if abs((heading + 90.0) % 180.0 - 90.0) <= MAX_OFF_MERIDIAN_DEG:
        return ""
    side = "east" if vector[0] > 0 else "west"
    lies = "north" if vector[1] > 0 else "south"
    return message(
        "{name} places the satellite more to the {lies} than to the {side}, but SAR satellites fly nearly north or "
        "south and look nearly east or west (heading near −12 ascending, 192 descending); check the angle and its "
        "convention.",
        name=name,
        lies=lies,
        side=side,
    )


def incidence_from_look(look_deg: FloatArray | float, altitude_km: float = SENTINEL1_ALTITUDE_KM) -> FloatArray:
    """Return the incidence at the ground from the look angle at the satellite [deg], for a spherical Earth.

    sin(incidence) = (1 + altitude / radius) sin(look); for Sentinel-1, an incidence of 39° is a look angle of 34.6°.

    Raises
    ------
    InputError
        If the line of sight misses the Earth.
    """
    sine = np.sin(np.radians(look_deg)) * (1.0 + altitude_km / EARTH_KM)
    if nanmax(sine) > 1.0:
        raise InputError(
            message(
                "At a look angle of {largest:.1f}° from an altitude of {altitude_km:g} km, the line of sight misses "
                "the Earth.",
                largest=nanmax(look_deg),
                altitude_km=altitude_km,
            )
        )
    return np.asarray(np.degrees(np.arcsin(sine)))


def kind_of_angle(angle_deg: FloatArray, vectors: FloatArray, altitude_km: float = SENTINEL1_ALTITUDE_KM) -> str:
    """Identify the kind of a column of angles from line-of-sight vectors of the same points.

    Returns
    -------
    str
        "incidence", "look" (angle at the satellite, about 4° smaller), "elevation" (above the horizon) or "other".
    """
    incidence = float(nanmedian(np.degrees(np.arccos(np.clip(vectors[..., 2], -1.0, 1.0)))))
    angle = float(nanmedian(angle_deg))
    look = float(np.degrees(np.arcsin(np.sin(np.radians(incidence)) / (1.0 + altitude_km / EARTH_KM))))
    for name, expected in (("incidence", incidence), ("look", look), ("elevation", 90.0 - incidence)):
        if abs(angle - expected) < 1.0:
            return name
    return "other"
