"""Positions of points, measured component, and direction of positive motion."""

from __future__ import annotations

import re

import numpy as np

from ...common.arrays import AnyArray, FloatArray
from ...common.errors import InputError
from ...common.messages import joined, message, quoted
from ...common.nan_statistics import nanmax, nanmedian
from ...geometry.angle_conventions import kind_of_angle, line_of_sight, orbit_warning, typed_line_of_sight
from ...geometry.coordinates import operations
from ...geometry.line_of_sight import angles_of, checked_incidence, checked_los, los_from_heading
from ..tables.numbers import numbers
from .sexagesimal import parse_sexagesimal
from .sources.producers import Producer

AZIMUTHS = ("look_azimuth_deg", "azimuth_anticlockwise_deg")
_ANY_INCIDENCE = 39.0
Assumption = tuple[str, str, str]
# the components of `COMPONENTS` as shown to users
COMPONENT_TEXTS = {
    "los": message("line of sight"),
    "east": message("east"),
    "up": message("up"),
    "downslope": message("downslope"),
    "custom": message("custom direction"),
}


def point_coordinates(
    xy: FloatArray | None,
    layer_crs: str,
    columns: dict[str, AnyArray],
    fields: dict[str, str],
    producer: Producer,
    crs: str,
    source: str,
    warnings: list[str],
) -> tuple[FloatArray, str, Assumption]:
    """Return the coordinates of the points and their CRS.

    Parameters
    ----------
    xy : ndarray, shape (n_points, 2), or None
        Coordinates of a layer; None for a table.
    layer_crs : str
        CRS of that layer.
    columns, fields : dict
        Columns of the file, and the column of each canonical field (`match_fields`).
    producer : Producer
        Producer of the file.
    crs : str
        CRS set by the user, or empty.
    source : str
        Name for messages.
    warnings : list of str
        Receives a warning if the axes may be swapped.

    Returns
    -------
    xy : ndarray, shape (n_points, 2)
        NaN where a point has no coordinates.
    crs : str
        Authority id or WKT.
    assumption : tuple
        Entry for the list of assumptions.

    Raises
    ------
    InputError
        If there are no coordinates or no CRS, or columns of degrees contain other values.
    """
    geographic = operations().is_geographic(crs) if crs else None
    if xy is not None:
        if not (crs or layer_crs):
            raise InputError(message("{source} has no CRS; set CRS.", source=source))
        return (
            _wrapped(np.asarray(xy), crs or layer_crs),
            crs or layer_crs,
            ("CRS", crs or layer_crs, message("parameter CRS") if crs else message("CRS of the layer")),
        )
    degrees = "longitude" in fields and "latitude" in fields
    metres = "easting" in fields and "northing" in fields
    if degrees and (geographic is not False or not metres):
        if geographic is False:
            raise InputError(
                message(
                    "CRS {crs} is in metres, but {source} has only the columns {longitude} and {latitude} in "
                    "degrees; leave CRS empty.",
                    crs=crs,
                    source=source,
                    longitude=quoted(fields["longitude"]),
                    latitude=quoted(fields["latitude"]),
                )
            )
        xy = _pair(columns, fields["longitude"], fields["latitude"])
        outside = (np.abs(xy[:, 0]) > 360) | (np.abs(xy[:, 1]) > 90)
        if outside.any():
            raise InputError(
                message(
                    "{source} contains {longitude} {x:g}, {latitude} {y:g}, which are not degrees; rename the "
                    "columns to x and y and set CRS.",
                    source=source,
                    longitude=fields["longitude"],
                    x=xy[outside][0, 0],
                    latitude=fields["latitude"],
                    y=xy[outside][0, 1],
                )
            )
        xy = _wrapped(xy, crs or "EPSG:4326")
        names = message("columns {longitude}, {latitude}", longitude=fields["longitude"], latitude=fields["latitude"])
        return xy, crs or "EPSG:4326", ("CRS", crs or "EPSG:4326", names)
    if not metres:
        raise InputError(
            message(
                "{source} has no coordinate columns; name them longitude and latitude, or x and y (and set CRS).",
                source=source,
            )
        )
    crs = crs or producer.projected
    xy = _pair(columns, fields["easting"], fields["northing"])
    names = message("columns {easting}, {northing}", easting=fields["easting"], northing=fields["northing"])
    if not crs:
        small = np.isfinite(xy).any() and nanmax(np.abs(xy[:, 0])) <= 360 and nanmax(np.abs(xy[:, 1])) <= 90
        hint = message(" (they look like degrees: EPSG:4326)") if small else ""
        raise InputError(
            message(
                "{source} has the {names}{hint} but does not specify their CRS; set CRS.",
                source=source,
                names=names,
                hint=hint,
            )
        )
    if operations().is_geographic(crs) and np.isfinite(xy).any():
        where = f"{nanmedian(xy[:, 0]):.4f} E, {nanmedian(xy[:, 1]):.4f} N"
        warnings.append(
            message(
                "The columns {easting} and {northing} are read as longitude and latitude ({where}); if they "
                "are swapped, assign the columns in CHOICES.",
                easting=fields["easting"],
                northing=fields["northing"],
                where=where,
            )
        )
    return xy, crs, ("CRS", crs, names)


def _wrapped(xy: FloatArray, crs: str) -> FloatArray:
    """Return coordinates with longitudes of 180° to 360°, or below −180°, converted to −180° to 180°."""
    beyond = (np.abs(xy[:, 0]) > 180) & (np.abs(xy[:, 0]) <= 360)
    if not beyond.any() or (np.abs(xy) > (360, 90)).any() or not operations().is_geographic(crs):
        return xy
    wrapped = xy.copy()
    wrapped[beyond, 0] -= 360 * np.sign(xy[beyond, 0])
    return wrapped


def _pair(columns: dict[str, AnyArray], x: str, y: str) -> FloatArray:
    # A comma inside a single coordinate can only be a decimal comma.
    pair = np.column_stack([numbers(columns[name], decimal_comma=True)[0] for name in (x, y)])
    if np.isnan(pair).all():
        pair = np.column_stack([parse_sexagesimal(columns[name]) for name in (x, y)])
    return pair


def measured_component(
    producer: Producer, declared: str, known: str, source: str, warnings: list[str]
) -> tuple[str, Assumption]:
    """Return the measured component: as declared by the user, `known` from metadata, or by producer and file name."""
    if declared:
        return _component(declared, message("specified by the user"))
    if known:
        return _component(known, message("metadata of the layer"))
    if producer.name.endswith("vertical"):
        return _component("up", message("column VEL_V"))
    if producer.name.endswith("east-west"):
        return _component("east", message("column VEL_E"))
    if "L3" not in producer.name:
        return _component("los", "")
    tokens = re.split(r"[^A-Z0-9]+", source.rsplit("/", 1)[-1].upper())
    for name, words in (("up", ("U", "UD", "UP", "V")), ("east", ("E", "EW", "EAST"))):
        if any(word in tokens for word in words):
            return _component(name, message("file name"))
    warnings.append(
        message(
            "{source} is an EGMS L3 product, but its name contains neither _U_ nor _E_, so the component (up "
            "or east) is unknown and is set to custom. Import the file under its original name.",
            source=source,
        )
    )
    return _component("custom", message("not given in the file name"))


def _component(name: str, reason: str) -> tuple[str, Assumption]:
    return name, (message("Component"), COMPONENT_TEXTS.get(name, name), reason)


def egms_level(producer: Producer, source: str) -> list[Assumption]:
    """Return, from the name of an EGMS L2 file, whether its series are calibrated with GNSS (L2b) or not (L2a)."""
    if producer.key not in ("egms_l2", "egmstoolkit_l2"):
        return []
    level = re.search(r"_(L2[AB])(?=_|\.|$)", source.upper())
    if level is None:
        return []
    tied = (
        message("calibrated with GNSS")
        if level[1] == "L2B"
        else message("relative to one point per track, not calibrated")
    )
    return [
        (
            message("Product"),
            message("{level}; {tied}", level=level[1][:2] + level[1][2].lower(), tied=tied),
            message("file name"),
        )
    ]


def motion_direction(
    component: str,
    attributes: dict[str, FloatArray],
    incidence: float | None,
    heading: float | None,
    n_points: int,
    warnings: list[str],
    angles: str = "heading",
    los_vectors: FloatArray | None = None,
) -> tuple[FloatArray | None, Assumption]:
    """Return the unit vectors of positive motion (east, north, up), shape (n_points, 3), or None if unknown.

    The order of precedence is: vectors of a raster (`los_vectors`), angles set by the user, columns of vectors, columns
    of angles (right-looking radar). The heading used is stored in the attribute heading_deg. `angles` is the convention
    of `incidence` and `heading` (`angle_conventions.ANGLES`), also if only one of them is set by the user.

    Raises
    ------
    InputError
        If an angle is out of range, or the length of a vector is not 1 ± 0.01.
    """
    if component in ("east", "up"):
        axis = np.array([1.0, 0.0, 0.0] if component == "east" else [0.0, 0.0, 1.0])
        return np.tile(axis, (n_points, 1)), (message("Geometry"), component, message("component"))
    vectored = all(name in attributes for name in ("los_east", "los_north", "los_up"))
    if component != "los" and not vectored:
        return None, (message("Geometry"), message("unknown"), message("component unknown"))
    if component != "los":
        incidence = heading = None
    if incidence is not None:
        checked_incidence(incidence, "INCIDENCE")
    if heading is not None and not -360.0 <= heading <= 360.0:
        raise InputError(
            message("HEADING is {heading:g}; use degrees clockwise from north within ±360.", heading=heading)
        )
    if los_vectors is not None and component == "los":
        remove_direction_attributes(attributes)
        known = los_vectors[np.isfinite(los_vectors).all(axis=1)]
        _add(warnings, orbit_warning(np.median(known, axis=0), "LOS_RASTER") if len(known) else "")
        return los_vectors, (message("Geometry"), message("unit vector per point"), "LOS_RASTER")
    if incidence is not None and heading is not None:
        # remove the direction stated by the file, which would contradict the angles of the user
        remove_direction_attributes(attributes)
        vectored = False
    if incidence is not None and heading is not None and angles != "heading":
        vector = typed_line_of_sight(angles, incidence, heading)
        _add(warnings, orbit_warning(vector))
        return np.tile(vector, (n_points, 1)), (
            message("Geometry"),
            message("incidence and {angles}", angles=angles),
            message("specified by the user"),
        )
    has_angle = [incidence is not None, heading is not None]
    if not all(has_angle) and vectored:
        if any(has_angle):
            warnings.append(
                message("INCIDENCE and HEADING must be set together; the vectors in the file are used instead.")
            )
        vectors = np.column_stack([attributes[name] for name in ("los_east", "los_north", "los_up")])
        vectors = _unit(vectors, component, warnings)
        if component == "los" and np.isfinite(attributes.get("incidence_deg", np.array([np.nan]))).any():
            _doubt_angle(attributes["incidence_deg"], vectors, warnings)
        return vectors, (
            message("Geometry"),
            message("unit vector per point"),
            message("columns los_east, los_north, los_up"),
        )
    incidence, heading = _of_right_looking(incidence, heading, angles)
    theta = np.full(n_points, incidence) if incidence is not None else attributes.get("incidence_deg")
    if theta is not None and heading is None and "azimuth_anticlockwise_deg" in attributes:
        vectors = line_of_sight("azimuth_anticlockwise", theta, attributes["azimuth_anticlockwise_deg"])
        return vectors, (
            message("Geometry"),
            message("angles per point"),
            message("azimuth ground → satellite, anticlockwise from north"),
        )
    if theta is not None and heading is None and "look_azimuth_deg" in attributes:
        vectors = line_of_sight("look_azimuth", theta, attributes["look_azimuth_deg"])
        return vectors, (
            message("Geometry"),
            message("angles per point"),
            message(
                "incidence and line-of-sight azimuth, read as satellite → ground, clockwise from north (not verified)"
            ),
        )
    track = np.full(n_points, heading) if heading is not None else attributes.get("heading_deg")
    if theta is None or track is None:
        missing = joined(message(" and "), (n for n, a in (("INCIDENCE", theta), ("HEADING", track)) if a is None))
        warnings.append(
            message(
                "The file does not specify its viewing geometry; set {missing} to enable projections.",
                missing=missing,
            )
        )
        return None, (
            message("Geometry"),
            message("unknown"),
            message("no angle columns; {missing} not set", missing=missing),
        )
    checked_incidence(theta, "INCIDENCE" if incidence is not None else message("The incidence angle in the file"))
    attributes["heading_deg"] = track
    vectors = np.array(np.broadcast_to(los_from_heading(theta, track), (n_points, 3)))
    known = vectors[np.isfinite(vectors).all(axis=1)]
    _add(warnings, orbit_warning(np.median(known, axis=0), message("The heading")) if len(known) else "")
    where = (
        message("given")
        if all(has_angle)
        else message("angle columns")
        if not any(has_angle)
        else message("angle columns and user-specified angles")
    )
    return vectors, (message("Geometry"), message("incidence and heading, right-looking"), where)


def _of_right_looking(incidence: float | None, heading: float | None, angles: str) -> tuple[float | None, float | None]:
    """Return angles in another convention, of which one may be None, as those of a right-looking sensor."""
    if incidence is not None and angles == "elevation_phi_deg":
        incidence = 90.0 - incidence
    if heading is not None and angles != "heading":
        # the flight direction does not depend on the incidence
        heading = float(angles_of(typed_line_of_sight(angles, _ANY_INCIDENCE, heading))[1])
    return incidence, heading


def remove_direction_attributes(attributes: dict[str, FloatArray]) -> None:
    """Remove the fields that state a direction from the attributes."""
    for name in ("los_east", "los_north", "los_up", "incidence_deg", "heading_deg", *AZIMUTHS):
        attributes.pop(name, None)


def _add(warnings: list[str], text: str) -> None:
    if text:
        warnings.append(text)


def _unit(vectors: FloatArray, component: str, warnings: list[str]) -> FloatArray:
    up, turned = checked_los(vectors, message("The vector los_east, los_north, los_up"))
    if component != "los" or not turned:
        return -up if turned else up
    warnings.append(
        message("los_up is negative: the vectors point from the satellite to the ground and were reversed.")
    )
    return up


def _doubt_angle(angle: FloatArray, vectors: FloatArray, warnings: list[str]) -> None:
    """Warn if the column of incidence angles contains another angle, according to the unit vectors."""
    kind = kind_of_angle(angle, vectors)
    if kind in ("look", "elevation"):
        meaning = message("look angle at the satellite") if kind == "look" else message("elevation above the horizon")
        warnings.append(
            message(
                "The incidence angle in the file ({angle:.1f}°) is actually the {meaning}: the vectors are "
                "{arccos:.1f}° from the vertical and are used instead.",
                angle=nanmedian(angle),
                meaning=meaning,
                arccos=np.degrees(np.arccos(nanmedian(vectors[:, 2]))),
            )
        )


def assumption_text(assumption: Assumption) -> str:
    """Return an assumption as one line of text."""
    what, value, reason = assumption
    if not reason:
        return message("{what}: {value}", what=what, value=value)
    return message("{what}: {value} ({reason})", what=what, value=value, reason=reason)
