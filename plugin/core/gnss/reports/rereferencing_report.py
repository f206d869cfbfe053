"""The report of a datum: what was taken off, by which stations, and what it did at stations that did not set it."""

from __future__ import annotations

import numpy as np

from ...common.html_report import Report
from ...data.point_series import PointSeries
from ..collocation import Meeting
from ..datum import Datum
from ..offset_models import rms
from ..radius_average import robust_mean
from .gnss_figures import Line, axis_label, offset_figure, station_panels


def reference_report(series: PointSeries, datum: Datum, source: str = "") -> str:
    """Return the page.

    Parameters
    ----------
    series : PointSeries
        The layer before.
    datum : Datum
        What `rereference` returned.
    source : str
        Name of the layer.
    """
    report = Report(f"Datum of {source} from GNSS" if source else "Datum from GNSS")
    judge = "stations that did not set the datum" if datum.validation else "stations left out in turn"
    report.lead(
        f"Layer minus GNSS at {judge}: {datum.rmse_before:.1f} mm before, {datum.rmse_after:.1f} mm after "
        f"({datum.used}, set by {', '.join(datum.stations) or 'no station'})."
    )
    for note in datum.notes:
        report.paragraph(note)
    report.heading("What was taken off")
    report.figure(
        offset_figure(
            series.dates,
            datum.offset.common,
            datum.sigma,
            np.array([datum.before[m.station] for m in datum.meetings if m.station in datum.stations]).reshape(
                -1, series.n_dates
            ),
        ),
        f"Offset in time, {datum.rate:.2f} mm/yr over {series.dates[0]} to {series.dates[-1]}. Its sigma (median "
        f"{np.median(datum.sigma):.2f} mm) is common to the whole map: it does not fall by averaging points, so it is "
        "kept apart from the sigma of the points.",
    )
    if datum.leave_one_out:
        report.table(
            ["Method", "RMS since the first date [mm]", "RMS about the mean [mm]", ""],
            [
                [m, *rms_pair, datum.rejected.get(m, "used" if m == datum.used else "")]
                for m, rms_pair in datum.leave_one_out.items()
            ],
            "Each station is left out in turn and predicted by the others; “none” is the layer as it came. The second "
            "number decides, because the first holds the noise of one date throughout.",
            best=list(datum.leave_one_out).index(datum.used) if datum.used in datum.leave_one_out else None,
        )
    report.heading("Stations")
    report.table(
        ["Station", "Role", "RMS before [mm]", "RMS after [mm]", "Own speed [mm/yr]", "Stable (2 sigma)"],
        [_row(m, datum) for m in datum.meetings],
        "Layer minus GNSS of the day, relative to the first common date. A station that helps to set the datum is "
        "scored by a datum without it.",
    )
    report.table(
        ["Station", "Points", "MAD of the points [mm]", *_radius_head(datum)],
        [_circle_row(m, datum) for m in datum.meetings],
        f"Points within {_radius(datum):g} m, and what another radius would change in their mean series (RMS).",
    )
    if datum.skipped:
        report.table(["Not used", "Reason"], list(datum.skipped.items()))
    report.figure(
        station_panels(
            [(_title(m, datum), _lines(m, series, datum)) for m in datum.meetings], axis_label(series.component)
        ),
        "Mean of the points around each station before and after, beside daily GNSS in the same direction; "
        "all relative to the first common date.",
    )
    report.heading("How")
    report.paragraph(
        "The robust mean of the points in the circle (each with its own level; values beyond 3 MAD left out) minus "
        "GNSS, smoothed in time before it is compared, so that the noise of one day does not land on the whole map. "
        "After Khalili et al. 2024, 4.2.2 and 4.2.4: their use on series is smooth_offset or offset_per_date, "
        "their use on the velocity is rate."
    )
    return report.html()


def _row(m: Meeting, datum: Datum) -> list:
    alone = len(datum.stations) == 1
    role = "checks the datum"
    if m.station in datum.stations:
        role = "sets the datum" + (" (after: not independent)" if alone else "")
    return [
        m.station,
        role,
        rms(datum.before[m.station]),
        rms(datum.after[m.station]),
        f"{m.speed:.1f} ± {m.speed_sigma:.1f}",
        "✓" if m.stable else "–",
    ]


def _radius(datum: Datum) -> float:
    """Return the radius that was used, the middle one of those compared [m]."""
    radii = sorted(datum.meetings[0].sensitivity)
    return radii[len(radii) // 2]


def _radius_head(datum: Datum) -> list[str]:
    radii = [r for r in datum.meetings[0].sensitivity if r != _radius(datum)]
    return [text for r in radii for text in (f"Points within {r:g} m", f"Change at {r:g} m [mm]")]


def _circle_row(m: Meeting, datum: Datum) -> list:
    mad = m.circle.mad[np.isfinite(m.circle.mad)]
    cells: list = [m.station, m.circle.n_points, float(np.median(mad)) if mad.size else None]
    for radius, (n, change) in m.sensitivity.items():
        if radius != _radius(datum):
            cells += [n, change]
    return cells


def _title(m: Meeting, datum: Datum) -> str:
    role = "sets the datum" if m.station in datum.stations else "checks the datum"
    return f"{m.station} ({role}, {m.circle.n_points} points)"


def _lines(m: Meeting, series: PointSeries, datum: Datum) -> list[Line]:
    both = np.flatnonzero(np.isfinite(m.circle.mean) & np.isfinite(m.gnss))
    first = both[0]
    offset = robust_mean(datum.offset.at(m.xy_m[None]))[0]
    after = m.circle.mean - offset
    shown = (m.los.dates >= series.dates[0]) & (m.los.dates <= series.dates[-1])
    return [
        Line("layer before", series.dates, m.circle.mean - m.circle.mean[first], "before"),
        Line("GNSS", m.los.dates[shown], m.los.los[shown] - m.gnss[first], "gnss"),
        Line("layer after", series.dates, after - after[first]),
    ]
