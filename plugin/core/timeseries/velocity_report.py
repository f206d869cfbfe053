"""The histogram of velocities, as in figures 8 and 10 of Khalili et al. 2024."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..common.figures import new_figure
from ..common.html_report import Report
from ..common.nan_statistics import nanmax, nanmedian, nanmin, nanpercentile
from ..data.point_series import PointSeries
from .velocity import HistogramFacts, histogram_facts

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_POSITIVE = {"los": "+ towards satellite", "east": "+ east", "up": "+ up", "downslope": "+ down the slope"}


def velocity_report(series: PointSeries, terms: Sequence[str], source: str) -> str:
    """Return the page.

    Parameters
    ----------
    series : PointSeries
        With the attributes of `velocities`.
    terms : sequence of str
        What was fitted.
    source : str
        Name of the layer.
    """
    velocity, sigma = series.attributes["velocity"], series.attributes["velocity_std"]
    known = np.isfinite(velocity)
    facts = histogram_facts(velocity)
    report = Report(f"Velocities of {source}")
    report.lead(
        f"Most points move at about {facts.mode:g} mm/yr; {100 * facts.share:.1f} % of {int(known.sum()):,} points are "
        f"between {facts.low:g} and {facts.high:g} mm/yr."
    )
    unit = _POSITIVE.get(series.component, "")
    report.figure(_figure(facts, unit), "Points by velocity; shaded: the narrowest range with three quarters of them.")
    quiet = np.abs(velocity) <= 2 * sigma
    rows: list[list] = [
        ["Points with a velocity", f"{int(known.sum()):,} of {series.n_points:,}"],
        ["Least and greatest [mm/yr]", f"{nanmin(velocity):.1f} to {nanmax(velocity):.1f}"],
        ["Mode [mm/yr]", facts.mode],
        ["Median [mm/yr]", float(nanmedian(velocity))],
        ["Median sigma [mm/yr]", float(np.median(sigma[known & np.isfinite(sigma)])) if known.any() else None],
        ["Within two sigma of no motion", f"{100 * quiet[known].mean():.1f} %"],
        ["Median scatter about the fit [mm]", float(nanmedian(series.attributes["rmse"]))],
    ]
    report.table(["", unit], rows, f"{series.dates[0]} to {series.dates[-1]}, {series.n_dates} dates.")
    for name, label in (("acceleration", "Acceleration [mm/yr²]"), ("annual_mm", "Annual amplitude [mm]")):
        if name in series.attributes and np.isfinite(series.attributes[name]).any():
            low, middle, high = nanpercentile(series.attributes[name], [5, 50, 95])
            report.paragraph(f"{label}: {middle:.2f} in the median, {low:.2f} to {high:.2f} (5 % to 95 %).")
    report.paragraph(
        f"One least squares of {', '.join(dict.fromkeys(('linear', *terms)))} at every point; the sigma comes from the "
        "residuals and grows with their correlation in time. It does not hold the sigma of the datum."
    )
    return report.html()


def _figure(facts: HistogramFacts, unit: str) -> Figure:
    figure = new_figure(18, 8)
    axes = figure.add_subplot(1, 1, 1)
    share = f"{100 * facts.share:.1f} % between {facts.low:g} and {facts.high:g}"
    axes.axvspan(facts.low, facts.high, color="#d9822b", alpha=0.15, linewidth=0, label=share)
    axes.bar(facts.edges[:-1], facts.counts, np.diff(facts.edges), align="edge", color="#2b6ca3", edgecolor="white")
    axes.axvline(0, color="#444444", linewidth=0.8)
    axes.axvline(facts.mode, color="#d1731e", linewidth=1.2, linestyle="--", label=f"mode {facts.mode:g}")
    axes.legend(fontsize=8)
    axes.set_xlabel(f"Velocity [mm/yr]{', ' + unit if unit else ''}")
    axes.set_ylabel("Points")
    return figure
