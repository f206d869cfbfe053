"""The histogram of velocities, as in figures 8 and 10 of Khalili et al. 2024."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..common.figures import legend_above, new_figure
from ..common.html_report import Report
from ..common.messages import joined, message
from ..common.nan_statistics import nanmax, nanmedian, nanmin, nanpercentile
from ..data.point_series import PointSeries
from ..report_parts.positive_direction import positive_direction, velocity_label
from .velocity import HistogramFacts, histogram_facts

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_TERMS = {
    "linear": message("a linear trend"),
    "acceleration": message("an acceleration"),
    "annual": message("an annual term"),
    "semiannual": message("a semi-annual term"),
}


def velocity_report(series: PointSeries, terms: Sequence[str], source: str) -> str:
    """Return the report as HTML.

    Parameters
    ----------
    series : PointSeries
        Layer with the attributes of `velocities`.
    terms : sequence of str
        Fitted terms.
    source : str
        Name of the layer.
    """
    velocity, sigma = series.attributes["velocity"], series.attributes["velocity_std"]
    known = np.isfinite(velocity)
    facts = histogram_facts(velocity)
    report = Report(message("Velocities of {source}", source=source))
    report.lead(
        message(
            "The most frequent velocity is about {mode:g} mm/yr; {share:.1f} % of {known:,} points are "
            "between {low:g} and {high:g} mm/yr.",
            mode=facts.mode,
            share=100 * facts.share,
            known=int(known.sum()),
            low=facts.low,
            high=facts.high,
        )
    )
    report.figure(
        _figure(facts, velocity_label(series.component)),
        message("Number of points by velocity; shaded: the narrowest interval that contains 75 % of the points."),
    )
    stable = np.abs(velocity) <= 2 * sigma
    rows: list[list[Any]] = [
        [
            message("Points with a velocity estimate"),
            message("{known:,} of {n_points:,}", known=int(known.sum()), n_points=series.n_points),
        ],
        [
            message("Minimum and maximum [mm/yr]"),
            message("{least:.1f} to {largest:.1f}", least=nanmin(velocity), largest=nanmax(velocity)),
        ],
        [message("Mode [mm/yr]"), facts.mode],
        [message("Median [mm/yr]"), float(nanmedian(velocity))],
        [message("Median sigma [mm/yr]"), float(np.median(sigma[known & np.isfinite(sigma)])) if known.any() else None],
        [message("Points within 2σ of zero"), f"{100 * stable[known].mean():.1f} %"],
        [message("Median RMSE of the fit [mm]"), float(nanmedian(series.attributes["rmse"]))],
    ]
    report.table(
        ["", positive_direction(series.component)],
        rows,
        message(
            "{first} to {last}, {n_dates} dates.", first=series.dates[0], last=series.dates[-1], n_dates=series.n_dates
        ),
    )
    for name, label in (
        ("acceleration", message("Acceleration [mm/yr²]")),
        ("annual_mm", message("Annual amplitude [mm]")),
    ):
        if name in series.attributes and np.isfinite(series.attributes[name]).any():
            low, middle, high = nanpercentile(series.attributes[name], [5, 50, 95])
            report.paragraph(
                message(
                    "{label}: median {middle:.2f}, 5th to 95th percentile {low:.2f} to {high:.2f}.",
                    label=label,
                    middle=middle,
                    low=low,
                    high=high,
                )
            )
    report.paragraph(
        message(
            "Least-squares fit of {fromkeys} at every point. Sigma is estimated from the residuals, accounts "
            "for their temporal correlation and does not include the sigma of the datum.",
            fromkeys=joined(", ", [name for term, name in _TERMS.items() if term in ("linear", *terms)]),
        )
    )
    return report.html()


def _figure(facts: HistogramFacts, label: str) -> Figure:
    figure = new_figure(18, 8)
    axes = figure.add_subplot(1, 1, 1)
    share = message(
        "{share:.1f} % between {low:g} and {high:g}", share=100 * facts.share, low=facts.low, high=facts.high
    )
    axes.axvspan(facts.low, facts.high, color="#d9822b", alpha=0.15, linewidth=0, label=share)
    axes.bar(facts.edges[:-1], facts.counts, np.diff(facts.edges), align="edge", color="#2b6ca3", edgecolor="white")
    axes.axvline(0, color="#444444", linewidth=0.8)
    axes.axvline(
        facts.mode, color="#d1731e", linewidth=1.2, linestyle="--", label=message("mode {mode:g}", mode=facts.mode)
    )
    legend_above(axes)
    axes.set_xlabel(label)
    axes.set_ylabel(message("Points"))
    return figure
