"""Re-referencing of a layer to GNSS: one or several stations set the datum, the other stations validate it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..common.arrays import BoolArray, FloatArray
from ..common.errors import InputError
from ..common.messages import message, plural, quoted
from ..common.nan_statistics import nanmean, nanmedian
from ..common.progress import Progress
from ..common.robust_scale import robust_sigma
from ..data.gnss_series import GnssSeries, LosSeries, find_station
from ..data.point_series import PointSeries
from ..timeseries.trend import linear_rate
from .collocation import Collocation, collocate, most_stable, network_centre, too_few_dates
from .datum import BETTER, Datum, datum_limitations, datum_notes
from .offset_models import (
    NEEDED,
    ORDER,
    Offset,
    about_mean,
    fit_offset,
    leave_one_out,
    relative_to_first,
    rms,
    station_and_date_effects,
)
from .radius_average import lonlat, offsets_m, radius_average_sigma
from .sign_check import sign_check

PLAIN = "plain_difference"
# return type of `choose_offset_method`
Choice = tuple[str, dict[str, str], dict[str, tuple[float, float]], FloatArray]
METHODS = ("smooth_offset", "offset_per_date", "rate", "plane", PLAIN)
ATMOSPHERE_LENGTH_M = 1000.0


def rereference(
    series: PointSeries,
    gnss: Sequence[GnssSeries | LosSeries],
    *,
    stations: Sequence[str] = (),
    radius_m: float = 100.0,
    method: str = "smooth_offset",
    start: np.datetime64 | None = None,
    end: np.datetime64 | None = None,
    parameters: dict[str, Any] | None = None,
    progress: Progress | None = None,
) -> tuple[PointSeries, Datum]:
    """Re-reference a layer to the datum of GNSS.

    Parameters
    ----------
    series : PointSeries
        Layer.
    gnss : sequence of GnssSeries or LosSeries
        Stations.
    stations : sequence of str
        Names of the stations that set the datum; if empty, the most stable one, so that the others can validate.
    radius_m : float
        Radius around a station [m].
    method : {"smooth_offset", "offset_per_date", "rate", "plane", "plain_difference"}
        Model of the subtracted offset; replaced by a simpler model if that is clearly better at left-out stations.
        plain_difference, as published, is never replaced: on each date, the mean of the points within the radius minus
        the GNSS of the day, without smoothing or outlier rejection.
    start, end : datetime64, optional
        Period whose dates set the datum and are scored.
    parameters : dict, optional
        Parameters recorded in the lineage.
    progress : Progress, optional
        Updated for every station.

    Returns
    -------
    PointSeries
        The layer minus the offset; its lineage contains the stations that set the datum and the sigma of the datum.
    Datum
        The datum with its scores.

    Raises
    ------
    InputError
        If the method or a station is unknown, the period has fewer than two dates, or no station can be compared with
        the layer.
    """
    if method not in METHODS:
        raise InputError(
            message("METHOD is {method}; use one of {methods}.", method=quoted(method), methods=", ".join(METHODS))
        )
    if not gnss:
        raise InputError(message("The GNSS table contains no stations."))
    period = np.ones(series.n_dates, dtype=bool)
    if start is not None:
        period &= series.dates >= start
    if end is not None:
        period &= series.dates <= end
    if period.sum() < 2:
        raise InputError(
            plural(
                "The layer has {count} date between START and END, but at least two are required.",
                "The layer has {count:,} dates between START and END, but at least two are required.",
                count=int(period.sum()),
            )
        )
    named = [find_station(gnss, name).station for name in stations]
    progress = progress or Progress()
    collocations, skipped = collocate(series, gnss, radius_m, progress.part(0.0, 0.4))
    if not collocations:
        raise InputError(
            message("No GNSS station can be compared with the layer. {skipped}", skipped=next(iter(skipped.values())))
        )
    lost = [name for name in named if name in skipped]
    if lost:
        raise InputError(skipped[lost[0]])
    if not named:
        named = [most_stable(collocations).station]
    setting = [m for m in collocations if m.station in named]
    rest = [m for m in collocations if m.station not in named]
    datum = _datum(series, setting, rest, method, period, skipped, progress.part(0.4, 0.9))
    audit = sign_check(series, gnss, collocations)
    if audit.text:
        datum.limitations.append(audit.text)
    return _applied(series, datum, gnss, parameters or {}), datum


def _stack(collocations: Sequence[Collocation], period: BoolArray) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Return layer minus smoothed GNSS, layer minus GNSS of the day [mm], and the positions of the stations [m]."""
    delta = np.array([np.where(period, m.average.mean - m.gnss, np.nan) for m in collocations])
    daily = np.array([np.where(period, m.average.mean - m.gnss_day, np.nan) for m in collocations])
    return delta, daily, np.array([m.xy_m for m in collocations])


def _plain(series: PointSeries, setting: Sequence[Collocation], period: BoolArray) -> FloatArray:
    """Return the plain mean of the points around each station minus the GNSS of the day [mm]."""
    means = np.array([nanmean(series.values[m.average.index], axis=0) for m in setting])
    return np.where(period, means - np.array([m.gnss_day for m in setting]), np.nan)


def _datum(
    series: PointSeries,
    setting: list[Collocation],
    rest: list[Collocation],
    requested: str,
    period: BoolArray,
    skipped: dict[str, str],
    progress: Progress,
) -> Datum:
    delta, daily, xy = _stack(setting, period)
    if requested == PLAIN:
        delta = _plain(series, setting, period)
    if not np.isfinite(delta).any():
        raise InputError(message("The stations and the layer have no common dates between START and END."))
    count = np.isfinite(delta).sum(axis=1)
    if requested == "rate" and count.max() < 2:
        raise too_few_dates(setting[0].los, series.dates[period], int(count[0]))
    day = series.dates.astype("datetime64[D]").astype(float)
    if requested == PLAIN:
        chosen: Choice = (PLAIN, {}, {}, np.full(delta.shape, np.nan))
    else:
        chosen = choose_offset_method(requested, delta, daily, day, xy, progress)
    used, rejected, scores, left_out = chosen
    offset = fit_offset("offset_per_date" if used == PLAIN else used, delta, day, xy)
    before = {m.station: relative_to_first(row.copy()) for m, row in zip(setting, daily)}
    inside = [relative_to_first(row - o) for row, o in zip(daily, offset.at(xy))]
    after = {
        m.station: (out if len(setting) > 1 and used != PLAIN else own)
        for m, out, own in zip(setting, left_out, inside)
    }
    if rest:
        _, rest_daily, rest_xy = _stack(rest, period)
        before.update({m.station: relative_to_first(row.copy()) for m, row in zip(rest, rest_daily)})
        moved = rest_daily - offset.at(rest_xy)
        after.update({m.station: relative_to_first(row) for m, row in zip(rest, moved)})
    judges = [m.station for m in (rest or setting)]
    datum = Datum(
        requested,
        used,
        offset,
        _sigma(setting, delta, day, offset, used),
        tuple(m.station for m in setting) if used != "none" else (),
        tuple(m.station for m in rest),
        rejected,
        scores,
        before,
        after,
        linear_rate(day, offset.common)[0] if series.n_dates > 2 else np.nan,
        rms(np.concatenate([before[name] for name in judges])),
        rms(np.concatenate([after[name] for name in judges])),
        tuple(setting + rest),
        skipped,
    )
    datum.notes.extend(datum_notes(datum, setting))
    datum.limitations.extend(datum_limitations(datum, setting, rest))
    return datum


def choose_offset_method(
    requested: str,
    delta: FloatArray,
    scored: FloatArray,
    day: FloatArray,
    xy_m: FloatArray,
    progress: Progress | None = None,
) -> Choice:
    """Choose the requested method, unless a simpler one is clearly better at left-out stations.

    Methods are compared by the RMS about the mean of each station. The RMS relative to the first date would depend on
    the noise of that single day.

    Returns
    -------
    used : str
        Chosen method.
    rejected : dict of str to str
        Reason for every rejected method.
    scores : dict of str to (float, float)
        RMS at left-out stations, relative to the first date and about the means of the stations [mm].
    residual : ndarray, shape (n_stations, n_dates)
        Leave-one-out residuals of the chosen method [mm]; NaN if no station can be left out.
    """
    progress = progress or Progress()
    n = len(delta)
    rejected: dict[str, str] = {}
    allowed = ORDER[: ORDER.index(requested) + 1]
    if n < NEEDED[requested]:
        rejected[requested] = message(
            "{asked} requires {needed} stations, but the datum is defined by only {count}.",
            asked=requested,
            needed=NEEDED[requested],
            count=n,
        )
        allowed = tuple(m for m in allowed if n >= NEEDED[m])
    tried = [m for m in ORDER if n >= NEEDED[m]] if n > 1 else []
    left_out = {
        m: leave_one_out(m, delta, scored, day, xy_m, progress=progress.part(k / len(tried), (k + 1) / len(tried)))
        for k, m in enumerate(tried)
    }
    scores = {m: (score, about_mean(residual)) for m, (score, residual) in left_out.items()}
    nothing = np.full(delta.shape, np.nan)
    finite = {m: scores[m][1] for m in allowed if m in scores and np.isfinite(scores[m][1])}
    if requested in rejected and not finite:
        used = "smooth_offset"
        return used, rejected, scores, left_out.get(used, (0.0, nothing))[1]
    if not finite:
        return requested, rejected, scores, left_out.get(requested, (0.0, nothing))[1]
    best = min(finite, key=lambda m: finite[m])
    if requested not in finite or finite[best] < BETTER * finite[requested]:
        rejected.setdefault(
            requested,
            message(
                "{asked} has an RMS of {finite:.1f} mm about the mean at held-out stations; the RMS of "
                "{best} is {finite_2:.1f} mm.",
                asked=requested,
                finite=finite.get(requested, np.nan),
                best=best,
                finite_2=finite[best],
            ),
        )
        return best, rejected, scores, left_out[best][1]
    return requested, rejected, scores, left_out[requested][1]


def _sigma(setting: Sequence[Collocation], delta: FloatArray, day: FloatArray, offset: Offset, used: str) -> FloatArray:
    """Return the standard deviation of the datum [mm]: scatter propagated through the fit, plus the error of GNSS."""
    if used == "none":
        return np.zeros(delta.shape[1])
    scatter = _scatter(delta)
    single = []
    for m in setting:
        spread = nanmedian(m.average.mad) if np.isfinite(m.average.mad).any() else scatter
        around = np.column_stack([m.average.distance_m, np.zeros(m.average.n_points)])
        single.append(radius_average_sigma(around, float(spread), scatter, ATMOSPHERE_LENGTH_M))
    gnss = np.array([np.where(np.isfinite(m.gnss_sigma), m.gnss_sigma, 0.0) for m in setting])
    floor = np.sqrt(np.mean(gnss**2, axis=0) / len(setting))
    if used == "rate":
        # residuals of a line contain seasonal motion; their autocorrelation increases the sigma of the rate
        sigma_rate = linear_rate(day, station_and_date_effects(delta)[0])[1]
        if np.isfinite(sigma_rate):
            return np.asarray(np.hypot(sigma_rate * (day - day[0]) / 365.25, floor))
    return np.asarray(np.sqrt((offset.gain * max(scatter, float(np.mean(single)))) ** 2 + floor**2))


def _scatter(delta: FloatArray) -> float:
    """Return the standard deviation of a station on a date [mm]: among stations if there are 3, else between dates."""
    if len(delta) >= 3:
        common, level, _ = station_and_date_effects(delta)
        residual = delta - common - level[:, None]
        return rms(residual) * float(np.sqrt(len(delta) / (len(delta) - 1)))
    rough = []
    for row in delta:
        known = row[np.isfinite(row)]
        if len(known) >= 4:
            rough.extend(known[1:-1] - (known[:-2] + known[2:]) / 2)
    return float(robust_sigma(rough, centre=0.0)) / np.sqrt(1.5) if rough else 0.0


def _applied(
    series: PointSeries, datum: Datum, gnss: Sequence[GnssSeries | LosSeries], parameters: dict[str, Any]
) -> PointSeries:
    """Return the layer minus the offset, with the velocity attribute corrected by the rate of the offset."""
    if datum.offset.gradient is None:
        values = series.values - datum.offset.common
        rate: Any = datum.rate
    else:
        places = offsets_m(lonlat(series), *network_centre(gnss))
        values = series.values - datum.offset.at(places)
        day = series.dates.astype("datetime64[D]").astype(float)
        rate = datum.rate + places @ [linear_rate(day, column)[0] for column in datum.offset.gradient.T]
    attributes = dict(series.attributes)
    if "velocity" in attributes and np.isfinite(rate).all():
        attributes["velocity"] = attributes["velocity"] - rate
    lineage = series.lineage.child(
        "rereference",
        {
            **parameters,
            "method_used": datum.used,
            "datum_sigma_mm": [round(float(s), 3) for s in datum.sigma],
        },
        series.content_hash(),
        gnss_stations=datum.stations,
    )
    return series.with_(values=values, attributes=attributes, lineage=lineage)
