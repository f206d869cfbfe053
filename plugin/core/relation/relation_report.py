"""Report of the relations: fraction of responding points and lag per driver, response maps and lag maps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..common.figures import new_figure
from ..common.html_report import Report
from ..common.messages import joined, message, number_text
from ..common.nan_statistics import nanmedian
from ..report_parts.map_axes import finish_map
from .candidates import lag_grid
from .names import PUBLISHED, RESERVOIR
from .relate import Relations

if TYPE_CHECKING:
    from matplotlib.figure import Figure

TITLES = {
    "rain": message("Rain"),
    "level": message("Reservoir level"),
    "fall": message("Falling reservoir level"),
    "rise": message("Rising reservoir level"),
    RESERVOIR: message("Reservoir (level, falls or rises)"),
}
# fraction of responding points from which a missing correlation of the mean is reported as a limitation
_MANY = 0.1
# signals that the summary counts together as the reservoir
_LEVELS = ("level", "fall", "rise")
# fraction of responding points below which a response of the mean is reported as a limitation
_FEW = 0.01
# titles for use within a sentence
_CAUSES = {
    "rain": message("rain"),
    "level": message("reservoir level"),
    "fall": message("falling reservoir level"),
    "rise": message("rising reservoir level"),
    RESERVOIR: message("the reservoir"),
}


def cause(name: str) -> str:
    """Return the name of a driver within a sentence."""
    return _CAUSES.get(name, name)


def sentence(relations: Relations) -> str:
    """Return a sentence on how many points respond to each driver."""
    parts = []
    for name in relations.names:
        if name in _LEVELS and RESERVOIR in relations.names:
            continue
        text = message(
            "{share:.0f} % of the points respond to {title}",
            share=100 * relations.share(name),
            title=cause(name),
        )
        lag = relations.columns.get(f"{name}_lag")
        yes = relations.columns[f"{name}_found"] == 1
        if lag is not None and yes.any():
            low, high = np.quantile(lag[yes], (0.25, 0.75))
            text += message(
                " (median lag {lag:.0f} days, interquartile range {low:.0f} to {high:.0f})",
                lag=np.median(lag[yes]),
                low=low,
                high=high,
            )
        parts.append(text)
    return joined("; ", parts) + "."


def page(relations: Relations) -> str:
    """Return the report as HTML."""
    report = Report(message("Relation between motion and hydrology"))
    report.lead(sentence(relations))
    if relations.method == PUBLISHED:
        report.weak(
            message(
                "As published, chi-square is computed on interpolated days. These are not independent "
                "samples: even a slope that does not respond to any driver appears to depend on the drivers "
                "nearly everywhere. Use METHOD = circular_shift for a valid test."
            )
        )
    for one in relations.maps:
        share = relations.share(one.signal.name) if one.signal.name in relations.names else 0.0
        if share >= _MANY and one.p > relations.alpha:
            report.weak(
                message(
                    "{driver}: {share:.0f} % of the points respond, but the mean of the fastest 10 % of the points "
                    "shows no correlation beyond chance (p = {p:.2g}).",
                    driver=TITLES.get(one.signal.name, one.signal.name),
                    share=100 * share,
                    p=one.p,
                )
            )
        counted = RESERVOIR if one.signal.name in _LEVELS and RESERVOIR in relations.names else one.signal.name
        if counted in relations.names and relations.share(counted) < _FEW and one.p <= relations.alpha:
            report.weak(
                message(
                    "{driver}: {share:.0f} % of the points respond, although the mean of the fastest 10 % of the "
                    "points is correlated with it beyond chance ({p}). The response of single points may be hidden "
                    "by their noise; a response of the slope cannot be excluded.",
                    driver=TITLES.get(one.signal.name, one.signal.name),
                    share=100 * relations.share(counted),
                    p=_p_text(one.p),
                )
            )
    rows = []
    for name in relations.names:
        columns = {key: relations.columns.get(f"{name}_{key}") for key in ("v", "r", "lag", "window")}
        yes = relations.columns[f"{name}_found"] == 1
        medians = []
        for key, form in (("v", ".2f"), ("r", ".2f"), ("lag", ".0f"), ("window", ".0f")):
            values = columns[key]
            medians.append("–" if values is None or not yes.any() else number_text(float(nanmedian(values[yes])), form))
        rows.append((TITLES.get(name, name), f"{100 * relations.share(name):.0f} %", *medians))
    report.table(
        (
            message("Driver"),
            message("Points that respond"),
            "Cramér's V",
            "r",
            message("lag [days]"),
            message("window or time scale [days]"),
        ),
        rows,
        message(
            "Medians over the points that respond; {n_points:,} points in total, alpha = {alpha:g}",
            n_points=relations.series.n_points,
            alpha=relations.alpha,
        ),
    )
    report.heading(message("Response maps"))
    shown = [name for name in relations.names if name in ("rain", RESERVOIR) or name not in TITLES]
    if relations.method == PUBLISHED:
        shown = list(relations.names)
    caption = message("Cramér's V; points that do not respond are grey.")
    if relations.method == PUBLISHED:
        caption = message(
            "Chi-square, normalised to the range 0 to 1 over the layer, as in Figure 9 of Guo et al. (2023); "
            "points that do not respond are grey."
        )
    report.figure(_maps(relations, shown), caption)
    if relations.maps:
        report.heading(message("Response by lag"))
        report.figure(
            _lag_maps(relations),
            message(
                "Partial correlation between the fastest 10 % of the points and the driver sums, by lag and "
                "window; the contour marks the correlation that 95 % of the circular shifts do not exceed at any "
                "combination of lag and window."
            ),
        )
        report.table(
            (message("Driver"), message("maximum |r|"), message("limit from circular shifts"), "p"),
            [
                (TITLES.get(m.signal.name, m.signal.name), float(np.abs(m.r).max()), m.limit, m.p)
                for m in relations.maps
            ],
            message("Fastest 10 % of the points, maximum over all lags and windows"),
        )
        report.paragraph(
            message(
                "Changes between acquisitions are compared after the trend and the seasonal signal are "
                "removed because rain and reservoir level are seasonal and shared seasonality alone is not "
                "evidence of a response. For rain, the possible effect of the reservoir is removed, and vice "
                "versa. A point is counted if the response of its neighbourhood exceeds that obtained with "
                "circularly shifted drivers and if the response of the point itself agrees with it; the "
                "false discovery rate is limited, for the reservoir over all points and for other drivers "
                "over the points that move with their neighbours. On synthetic slopes, about one point in "
                "twenty was reported for unrelated drivers with the same seasonality, usually a whole slope "
                "at once. The lag is measured to the middle of the summation window or to the peak of the "
                "response, so it may exceed MAX_LAG, which limits the end of the window; its resolution is at best "
                "half an interval between acquisitions."
            )
        )
    return report.html()


def _p_text(p: float) -> str:
    """Return a p-value with the number of decimals used in tables."""
    return "p < 0.001" if p < 0.0005 else f"p = {p:.3f}"


def _maps(relations: Relations, names: list[str]) -> Figure:
    figure = new_figure(20, 9)
    parts = figure.subplots(1, len(names), squeeze=False, sharex=True, sharey=True)[0]
    some = np.arange(0, relations.series.n_points, max(relations.series.n_points // 4000, 1))
    column, label, most = ("v", "Cramér's V", 0.6)
    if relations.method == PUBLISHED:
        column, label, most = ("norm", message("normalised chi-square"), 1.0)
    xy = relations.series.xy[some]
    for axes, name in zip(parts, names):
        yes = relations.columns[f"{name}_found"][some] == 1
        axes.scatter(*xy[~yes].T, s=5, color="#d0d0d0")
        dots = axes.scatter(
            *xy[yes].T, s=9, c=relations.columns[f"{name}_{column}"][some][yes], cmap="viridis", vmin=0, vmax=most
        )
        axes.set_title(
            message("{title}: {share:.0f} %", title=TITLES.get(name, name), share=100 * relations.share(name)),
            fontsize=10,
        )
        finish_map(axes, relations.series.crs, name == names[0])
    figure.colorbar(dots, ax=parts, label=label, shrink=0.7)
    return figure


def _lag_maps(relations: Relations) -> Figure:
    lag, window = lag_grid(*relations.reach_days)
    lags, windows = np.unique(lag), np.unique(window)
    figure = new_figure(20, 8)
    parts = figure.subplots(1, len(relations.maps), squeeze=False, sharey=True)[0]
    limit = max(float(np.abs(relations.maps[0].r).max()), *(float(np.abs(m.r).max()) for m in relations.maps), 0.1)
    for axes, one in zip(parts, relations.maps):
        table = one.r.reshape(len(lags), len(windows)).T
        image = axes.pcolormesh(
            lags, np.arange(len(windows)), table, cmap="RdBu", vmin=-limit, vmax=limit, shading="nearest"
        )
        if np.abs(table).max() > one.limit and min(table.shape) > 1:
            axes.contour(lags, np.arange(len(windows)), np.abs(table), levels=[one.limit], colors="k", linewidths=1)
        axes.set_yticks(np.arange(len(windows)), windows)
        axes.set_title(joined("\n", [TITLES.get(one.signal.name, one.signal.name), _p_text(one.p)]), fontsize=10)
        axes.set_xlabel(message("Lag [days]"))
    parts[0].set_ylabel(message("Window [days]"))
    figure.colorbar(image, ax=parts, label=message("r (blue: towards the satellite)"), shrink=0.8)
    return figure
