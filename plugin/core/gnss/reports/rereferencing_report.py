"""Report of a re-referencing: subtracted offset, stations that set the datum, and effect at other stations."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...common.html_report import Report
from ...common.messages import message, plural
from ...data.point_series import PointSeries
from ...report_parts.positive_direction import displacement_label
from ..collocation import Collocation
from ..datum import Datum
from ..offset_models import rms
from ..radius_average import robust_mean
from .gnss_figures import Line, offset_figure, station_panels


def reference_report(series: PointSeries, datum: Datum, source: str = "") -> str:
    """Return the report as an HTML page.

    Parameters
    ----------
    series : PointSeries
        The layer before re-referencing.
    datum : Datum
        Result of `rereference`.
    source : str
        Name of the layer.
    """
    report = Report(message("Datum of {source} from GNSS", source=source) if source else message("Datum from GNSS"))
    judge = message("stations that did not set the datum") if datum.validation else message("stations left out in turn")
    report.lead(
        message(
            "RMSE of layer minus GNSS at {judge}: {rmse_before:.1f} mm before and {rmse_after:.1f} mm after "
            "correction (method {used}, datum set by {stations}).",
            judge=judge,
            rmse_before=datum.rmse_before,
            rmse_after=datum.rmse_after,
            used=datum.used,
            stations=", ".join(datum.stations) or message("no station"),
        )
    )
    for limitation in datum.limitations:
        report.weak(limitation)
    for note in datum.notes:
        report.paragraph(note)
    report.heading(message("Subtracted offset"))
    report.figure(
        offset_figure(
            series.dates,
            datum.offset.common,
            datum.sigma,
            np.array([datum.before[m.station] for m in datum.collocations if m.station in datum.stations]).reshape(
                -1, series.n_dates
            ),
        ),
        message(
            "Offset over time, {rate:.2f} mm/yr from {first} to {last}. The sigma of the offset (median "
            "{sigma:.2f} mm) is common to the whole map and is not reduced by averaging points, so it is "
            "kept separate from the sigma of the points.",
            rate=datum.rate,
            first=series.dates[0],
            last=series.dates[-1],
            sigma=np.median(datum.sigma),
        ),
    )
    if datum.leave_one_out:
        report.table(
            [message("Method"), message("RMS relative to the first date [mm]"), message("RMS about the mean [mm]"), ""],
            [
                [m, *rms_pair, datum.rejected.get(m, message("used") if m == datum.used else "")]
                for m, rms_pair in datum.leave_one_out.items()
            ],
            message(
                "Each station is left out in turn and predicted from the others; “none” is the layer without "
                "correction. The method is chosen by the RMS about the mean because the RMS relative to the "
                "first date includes the noise of the first date in every value."
            ),
            best=list(datum.leave_one_out).index(datum.used) if datum.used in datum.leave_one_out else None,
        )
    report.heading(message("Stations"))
    report.table(
        [
            message("Station"),
            message("Role"),
            message("RMS before correction [mm]"),
            message("RMS after correction [mm]"),
            message("Station velocity [mm/yr]"),
            message("Stable (2σ)"),
        ],
        [_row(m, datum) for m in datum.collocations],
        message(
            "Layer minus GNSS on the same day, relative to the first common date. A station that sets the datum is "
            "scored with a datum estimated without it."
        ),
    )
    report.table(
        [message("Station"), message("Points"), message("MAD of the points [mm]"), *_radius_head(datum)],
        [_radius_row(m, datum) for m in datum.collocations],
        message(
            "Points within {radius:g} m, and RMS change of their mean series for other radii.",
            radius=_radius(datum),
        ),
    )
    if datum.skipped:
        report.table([message("Excluded station"), message("Reason")], list(datum.skipped.items()))
    report.figure(
        station_panels(
            [(_title(m, datum), _lines(m, series, datum)) for m in datum.collocations],
            displacement_label(series.component),
        ),
        message(
            "Mean of the points around each station before and after re-referencing, with daily GNSS in the same "
            "direction; all relative to the first common date."
        ),
    )
    report.heading(message("Method"))
    report.paragraph(
        message(
            "The subtracted offset is the robust mean of the points within the radius (after a constant shift per "
            "point; values beyond 3 MAD excluded) minus GNSS. GNSS is first smoothed in time so that the noise of "
            "a single day does not affect the whole map. The methods plain_difference (mean of the points minus "
            "unsmoothed daily GNSS) and rate follow Sections 4.2.2 and 4.2.4 of Khalili et al. (2024)."
        )
    )
    return report.html()


def _row(m: Collocation, datum: Datum) -> list[Any]:
    alone = len(datum.stations) == 1
    role = message("validates the datum")
    if m.station in datum.stations:
        role = message(
            "sets the datum{extra}", extra=message(" (RMS after correction: not independent)") if alone else ""
        )
    return [
        m.station,
        role,
        rms(datum.before[m.station]),
        rms(datum.after[m.station]),
        f"{m.speed:.1f} ± {m.speed_sigma:.1f}",
        "✓" if m.stable else "–",
    ]


def _radius(datum: Datum) -> float:
    """Return the radius used, which is the middle one of the compared radii [m]."""
    radii = sorted(datum.collocations[0].sensitivity)
    return radii[len(radii) // 2]


def _radius_head(datum: Datum) -> list[str]:
    radii = [r for r in datum.collocations[0].sensitivity if r != _radius(datum)]
    return [
        text for r in radii for text in (message("Points within {r:g} m", r=r), message("Change at {r:g} m [mm]", r=r))
    ]


def _radius_row(m: Collocation, datum: Datum) -> list[Any]:
    mad = m.average.mad[np.isfinite(m.average.mad)]
    cells: list[Any] = [m.station, m.average.n_points, float(np.median(mad)) if mad.size else None]
    for radius, (n, change) in m.sensitivity.items():
        if radius != _radius(datum):
            cells += [n, change]
    return cells


def _title(m: Collocation, datum: Datum) -> str:
    role = message("sets the datum") if m.station in datum.stations else message("validates the datum")
    return plural(
        "{station} ({role}, {count} point)",
        "{station} ({role}, {count:,} points)",
        station=m.station,
        role=role,
        count=m.average.n_points,
    )


def _lines(m: Collocation, series: PointSeries, datum: Datum) -> list[Line]:
    both = np.flatnonzero(np.isfinite(m.average.mean) & np.isfinite(m.gnss))
    first = both[0]
    offset = robust_mean(datum.offset.at(m.xy_m[None]))[0]
    after = m.average.mean - offset
    shown = (m.los.dates >= series.dates[0]) & (m.los.dates <= series.dates[-1])
    return [
        Line(message("layer before correction"), series.dates, m.average.mean - m.average.mean[first], "before"),
        Line("GNSS", m.los.dates[shown], m.los.los[shown] - m.gnss[first], "gnss"),
        Line(message("layer after correction"), series.dates, after - after[first]),
    ]
