"""Projection of GNSS displacements onto a line of sight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.messages import message
from ...plugin.core.common.progress import Progress
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.output_writer import OutputWriter
from ..framework.parameter_reader import ParameterReader
from ..parameter_groups.gnss import add_gnss_input, gnss_of
from ..parameter_groups.line_of_sight import add_angles, line_of_sight_of

if TYPE_CHECKING:
    from ...plugin.core.data.gnss_series import LosSeries
    from ...plugin.core.data.point_series import PointSeries

translate = QCoreApplication.translate

# maximum distance of a station from the layer; the line of sight varies across a scene
_MAX_DISTANCE_M = 500_000.0


class ProjectGnss(SlopeMuseAlgorithm):
    """Projects GNSS displacements onto the line of sight of a layer, or of two angles."""

    ID = "projectgnss"
    TITLE = translate("SlopeMuse", "Project GNSS onto a line of sight")
    GROUP = "Geometry and datum"
    SUMMARY = translate(
        "SlopeMuse",
        "Converts east, north and up displacements to displacement towards the satellite [mm], "
        "using the full covariance.",
    )
    HELP = translate(
        "SlopeMuse",
        "<p>d = l·e, where l points from the ground to the satellite. The variance is lᵀΣl, including the "
        "correlations between the components if the table has them. The direction is taken from the layer point "
        "nearest to the station or specified by two angles: incidence at the ground, and flight heading clockwise "
        "from north (about −12 ascending, −168 descending) for a right-looking sensor. After Khalili et al. "
        "(2024), Eq. (2).</p>",
    )
    TAGS = ("GNSS", "GPS", "LOS", "project", "incidence", "heading")

    def define(self) -> None:
        """Add the parameters."""
        add_gnss_input(self, "INPUT")
        self.add_series(
            "LAYER",
            translate("SlopeMuse", "Layer with the line of sight"),
            translate("SlopeMuse", "Each station is assigned the direction of the nearest point."),
            optional=True,
        )
        self.add_number(
            "INCIDENCE",
            translate("SlopeMuse", "Incidence angle [degrees]"),
            translate("SlopeMuse", "Measured at the ground from the vertical. Used only without a layer."),
        )
        self.add_number(
            "HEADING",
            translate("SlopeMuse", "Flight heading [degrees]"),
            translate(
                "SlopeMuse",
                "Flight direction, clockwise from north, right-looking: about −12 for ascending, 192 for "
                "descending orbits. Used only without a layer.",
            ),
        )
        add_angles(self)
        self.add_table_output(
            "OUTPUT",
            translate("SlopeMuse", "GNSS in the line of sight [mm]"),
            translate(
                "SlopeMuse", "Columns station, lon, lat, date, los_mm (positive towards the satellite), sigma_mm."
            ),
        )

    def compute(self, reader: ParameterReader, outputs: OutputWriter, progress: Progress) -> dict[str, Any]:
        """Project every station."""
        from ...plugin.core.data.gnss_series import GnssSeries
        from ...plugin.core.gnss.radius_average import lonlat, offsets_m
        from ...plugin.core.io.gnss.gnss_table import gnss_table_columns

        stations = gnss_of(reader, "INPUT", progress)
        series = reader.series("LAYER") if reader.layer("LAYER") is not None else None
        typed = line_of_sight_of(reader, "INCIDENCE", "HEADING", progress)
        if series is None and typed is None:
            raise InputError(message("The line of sight is unknown; set LAYER, or both INCIDENCE and HEADING."))
        if series is not None and typed is not None:
            progress.warn(translate("SlopeMuse", "LAYER is used; INCIDENCE and HEADING are ignored."))
        points = None if series is None else lonlat(series)
        directions = None if series is None else _directions(series)
        projected: list[LosSeries] = []
        for k, station in enumerate(stations):
            progress.step(k / len(stations), message("Pairing points with GNSS stations"))
            if not isinstance(station, GnssSeries):
                raise InputError(
                    message(
                        "The displacements of station {station} are already in a line of sight; provide east, "
                        "north and up components.",
                        station=station.station,
                    )
                )
            if points is None or directions is None:
                if typed is not None:
                    projected.append(station.along(typed))
                continue
            if not np.isfinite(station.lon + station.lat):
                raise InputError(
                    message(
                        "The position of station {station} is unknown; add the columns lon and lat.",
                        station=station.station,
                    )
                )
            distance = np.hypot(*offsets_m(points, station.lon, station.lat).T)
            distance = np.where(np.isfinite(distance + directions.sum(axis=1)), distance, np.inf)
            nearest = int(np.argmin(distance))
            if distance[nearest] > _MAX_DISTANCE_M:
                raise InputError(
                    message(
                        "The point nearest to station {station} is {km:,.0f} km away, where the line of sight differs; "
                        "choose a LAYER of the same area, or correct its CRS or the positions of the stations.",
                        station=station.station,
                        km=distance[nearest] / 1000,
                    )
                )
            if distance[nearest] > 10_000:
                progress.warn(
                    translate("SlopeMuse", "The point nearest to {name} is {km:.0f} km away.").format(
                        name=station.station, km=distance[nearest] / 1000
                    )
                )
            projected.append(station.along(directions[nearest]))
        outputs.table("OUTPUT", gnss_table_columns(projected))
        return {}


def _directions(series: PointSeries) -> np.ndarray:
    """Return the directions of the points, shape (n_points, 3); NaN where unknown or without coordinates.

    Raises
    ------
    InputError
        If no point has a direction and coordinates, or the incidence angles are invalid.
    """
    from ...plugin.core.projection.los_projection import directions_of

    directions = np.full((series.n_points, 3), np.nan)
    has_angles = {"incidence_deg", "heading_deg"} <= set(series.attributes)
    if has_angles or series.direction is not None or series.component in ("east", "up"):
        directions = directions_of(series)
    located = np.isfinite(series.xy).all(axis=1)
    if not (located & np.isfinite(directions).all(axis=1)).any():
        raise InputError(
            message("LAYER has no line of sight; import the layer with its angles, or set INCIDENCE and HEADING.")
        )
    return np.where(located[:, None], directions, np.nan)
