"""Validation of layers with GNSS: the scores of Khalili et al. (2024), tables 4 to 7, and less optimistic ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..common.arrays import DateArray, FloatArray, IntArray
from ..common.errors import InputError
from ..common.messages import joined, message, plural
from ..common.progress import Progress
from ..data.gnss_series import GnssSeries, LosSeries, smoothed_at_dates
from ..data.point_series import PointSeries
from ..timeseries.quality import NoiseFacts, noise_facts
from ..timeseries.trend import linear_rate
from .radius_average import direction_at, lonlat, offsets_m
from .station_interpolation import INTERPOLATORS, at_station

MIN_DATES = 3


@dataclass(frozen=True, eq=False)
class Score:
    """Scores of one layer at one station with one interpolator; numbers are NaN if not scored.

    Attributes
    ----------
    station, layer, interpolator : str
    scored : bool
        False if the station was used to build the layer or no comparison is possible; `note` contains the reason.
    note : str
    n_points, n_dates : int
        Number of points used, and of common dates.
    distance_m : float
        Distance of the nearest point [m].
    rate, rate_gnss : float
        Rates of layer and GNSS over the common dates [mm/yr] (table 4).
    rmse : float
        RMSE of the series after subtracting the mean difference [mm] (tables 6, 7).
    correlation : float
        Correlation of the cumulative series, as published (table 5), −1 to 1; near 1 for any two series with trends
        of the same sign.
    correlation_increments : float
        Correlation of the differences between consecutive dates.
    scale : float
        Regression slope of the layer on GNSS; 0.5 means that half of the motion is missing.
    dates : ndarray of datetime64[D]; layer_mm, gnss_mm : ndarray
        Common dates, and both series, each relative to its own mean [mm].
    """

    station: str
    layer: str
    interpolator: str
    scored: bool
    note: str = ""
    n_points: int = 0
    n_dates: int = 0
    distance_m: float = np.nan
    rate: float = np.nan
    rate_gnss: float = np.nan
    rmse: float = np.nan
    correlation: float = np.nan
    correlation_increments: float = np.nan
    scale: float = np.nan
    dates: DateArray | None = None
    layer_mm: FloatArray | None = None
    gnss_mm: FloatArray | None = None


def validate(
    layers: Sequence[tuple[str, PointSeries]],
    gnss: Sequence[GnssSeries | LosSeries],
    *,
    radius_m: float = 100.0,
    interpolators: Sequence[str] = INTERPOLATORS,
    progress: Progress | None = None,
) -> list[Score]:
    """Compare layers with GNSS stations.

    Parameters
    ----------
    layers : sequence of (name, PointSeries)
        Names and layers.
    gnss : sequence of GnssSeries or LosSeries
        Stations; line-of-sight series are compared with every layer without projection.
    radius_m : float
        Radius around each station [m].
    interpolators : sequence of {"nearest", "circle", "kriging"}
        Methods of interpolation from points to a station.
    progress : Progress, optional
        Updated for every station and layer.

    Returns
    -------
    list of Score
        One item per station, layer and interpolator. A station in the lineage of a layer is not scored in that layer.

    Raises
    ------
    InputError
        If there is no layer or no station, or no station can be compared with any layer.
    """
    if not layers or not gnss:
        raise InputError(
            message(
                "{extra} is empty; at least one layer and one station are required.",
                extra="LAYERS" if not layers else "GNSS",
            )
        )
    if not interpolators:
        raise InputError(
            message("INTERPOLATORS is empty; choose from {interpolators}.", interpolators=", ".join(INTERPOLATORS))
        )
    progress = progress or Progress()
    places = [lonlat(series) for _, series in layers]
    scores: list[Score] = []
    for i, station in enumerate(gnss):
        for j, (name, series) in enumerate(layers):
            progress.step((i + j / len(layers)) / len(gnss), message("Pairing points with GNSS stations"))
            used = {s.lower() for s in series.lineage.gnss_stations}
            for interpolator in interpolators:
                if station.station.lower() in used:
                    note = message("not scored: the station was used to build the layer")
                    scores.append(Score(station.station, name, interpolator, False, note))
                    continue
                try:
                    score = _score(station, name, series, places[j], interpolator, radius_m)
                    turned = _turned(layers[0][1], series) if isinstance(station, LosSeries) and j else 0.0
                    if turned > 3.0:
                        score = replace(
                            score,
                            note=joined(" ", filter(None, (_turned_away(turned, layers[0][0]), score.note))),
                        )
                    scores.append(score)
                except InputError as error:
                    scores.append(Score(station.station, name, interpolator, False, str(error)))
    if not any(s.scored for s in scores):
        raise InputError(
            message(
                "No station can be compared with a layer. {station}: {note}",
                station=scores[0].station,
                note=scores[0].note,
            )
        )
    return scores


def _turned_away(turned_deg: float, layer: str) -> str:
    return message(
        "GNSS in los_mm is compared without projection, but the line of sight of this layer differs by "
        "{turned_deg:.0f}° from that of {layer}; provide east, north and up components.",
        turned_deg=turned_deg,
        layer=layer,
    )


def noise_floors(layers: Sequence[tuple[str, PointSeries]], progress: Progress | None = None) -> dict[str, NoiseFacts]:
    """Return the noise in the most stable 200 m × 200 m window of each layer; smaller errors are not significant."""
    progress = progress or Progress()
    floors = {}
    for k, (name, series) in enumerate(layers):
        progress.step(k / len(layers), message("Noise of {name}", name=name))
        placed = series.with_(xy=lonlat(series), crs="EPSG:4326")
        located = np.isfinite(placed.xy).all(axis=1)
        floors[name] = noise_facts(placed if located.all() else placed.points(located), geographic=True)
    return floors


def _turned(first: PointSeries, other: PointSeries) -> float:
    """Return the angle between the mean directions of two layers [deg]; 0 if either is unknown."""
    vectors = [direction_at(series, np.arange(series.n_points)) for series in (first, other)]
    if vectors[0] is None or vectors[1] is None:
        return 0.0
    return float(np.degrees(np.arccos(np.clip(vectors[0] @ vectors[1], -1, 1))))


def _score(
    station: GnssSeries | LosSeries,
    layer: str,
    series: PointSeries,
    points: FloatArray,
    interpolator: str,
    radius_m: float,
) -> Score:
    if not np.isfinite(station.lon + station.lat):
        raise InputError(
            message("The position of station {station} is unknown; add columns lon and lat.", station=station.station)
        )
    offsets = offsets_m(points, station.lon, station.lat)
    found = at_station(interpolator, series, offsets, radius_m, station.station)
    if isinstance(station, LosSeries):
        los = station
    else:
        direction = direction_at(series, found.index)
        if direction is None:
            raise InputError(message("The layer {layer} has no line of sight; import it with its angles.", layer=layer))
        los = station.along(direction)
    truth, _ = smoothed_at_dates(los, series.dates)
    return compare(
        station.station, layer, interpolator, series.dates, found.values, truth, found.index, found.distance_m
    )


def compare(
    station: str,
    layer: str,
    interpolator: str,
    dates: DateArray,
    values: FloatArray,
    truth: FloatArray,
    index: Sequence[int] | IntArray = (),
    distance_m: float = np.nan,
) -> Score:
    """Score one series against GNSS on common dates.

    Parameters
    ----------
    station, layer, interpolator : str
        Names.
    dates : ndarray of datetime64[D], shape (n,)
        Dates.
    values, truth : ndarray, shape (n,)
        Layer and GNSS along the same direction [mm]; NaN = no value.
    index : sequence of int
        Points used.
    distance_m : float
        Distance of the nearest point [m].

    Raises
    ------
    InputError
        If fewer than 3 dates have values in both.
    """
    both = np.isfinite(values) & np.isfinite(truth)
    if both.sum() < MIN_DATES:
        span = dates[np.isfinite(values)]
        raise InputError(
            plural(
                "The station and the layer have {count} date in common, but at least {min_dates} are required{extra}",
                "The station and the layer have {count:,} dates in common, but at least {min_dates} are "
                "required{extra}",
                count=int(both.sum()),
                min_dates=MIN_DATES,
                extra=message(" (layer: {span} to {span_2}).", span=span[0], span_2=span[-1]) if len(span) else ".",
            )
        )
    day = dates[both].astype("datetime64[D]").astype(float)
    layer_centred, gnss_centred = values[both] - values[both].mean(), truth[both] - truth[both].mean()
    correlation = pearson(layer_centred, gnss_centred)
    note = (
        message("anticorrelated with GNSS: check the sign and the heading")
        if correlation < -0.5 and both.sum() > 5
        else ""
    )
    return Score(
        station,
        layer,
        interpolator,
        True,
        note,
        len(index),
        int(both.sum()),
        distance_m,
        linear_rate(day, layer_centred)[0],
        linear_rate(day, gnss_centred)[0],
        float(np.sqrt(np.mean((layer_centred - gnss_centred) ** 2))),
        correlation,
        pearson(np.diff(layer_centred), np.diff(gnss_centred)),
        float(gnss_centred @ layer_centred / (gnss_centred @ gnss_centred))
        if gnss_centred @ gnss_centred > 0
        else np.nan,
        dates[both],
        layer_centred,
        gnss_centred,
    )


def pearson(a: FloatArray, b: FloatArray) -> float:
    """Return the Pearson correlation; NaN if either series is constant or there are fewer than 3 values."""
    if len(a) < 3 or np.ptp(a) == 0 or np.ptp(b) == 0:
        return float("nan")
    return float(np.corrcoef(a, b)[0, 1])
