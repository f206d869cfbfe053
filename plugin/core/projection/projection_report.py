"""Report of a projection: factor, assumptions, and the published factor compared with the range of true factors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..common.arrays import BoolArray, FloatArray
from ..common.figures import RIM, new_figure
from ..common.html_report import Report
from ..common.messages import message, number_text
from ..geometry.line_of_sight import angle_between, angles_of, mean_direction
from ..geometry.local_crs import local_crs, transform
from ..report_parts.map_axes import finish_map
from .los_factors import FINE, MIN_SENSITIVITY, direction_factors, possible_factors, published_factors
from .los_projection import Projected, mean_angles

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_ASSUMED = {
    "downslope_prior": message(
        "mostly downslope, with 30 % of the motion in any direction; where the slope direction is unknown, "
        "all motion may be in any direction"
    ),
    "direction": message("along DIRECTION only"),
    "published": message("along the target line of sight (V / cos(a1 − a2), Khalili et al. 2024, Eq. 1)"),
    "vertical": message("vertically only"),
    "east": message("east–west only"),
    "downslope": message("downslope only"),
}
# typical motions: azimuth and plunge [deg]
_EXAMPLES = (
    (message("straight down"), (0, 90)),
    (message("east"), (90, 0)),
    (message("north"), (0, 0)),
    (message("north-east, 15° down"), (45, 15)),
    (message("north-west, 15° down"), (315, 15)),
    (message("west, 20° down"), (270, 20)),
    (message("south, 20° down"), (180, 20)),
)


def motion_vector(azimuth: float, plunge: float) -> FloatArray:
    """Return the unit vector of an azimuth and a plunge below the horizon [deg]."""
    a, p = np.radians(azimuth), np.radians(plunge)
    return np.array([np.sin(a) * np.cos(p), np.cos(a) * np.cos(p), -np.sin(p)])


def projection_report(done: Projected, method: str, source: str) -> str:
    """Return the report as an HTML page.

    Parameters
    ----------
    done : Projected
    method : str
        One of `los_factors.METHODS`.
    source : str
        Name of the layer.
    """
    factors = done.factors
    report = Report(message("Projection of {source}", source=source))
    fine = factors.flag == FINE
    known = factors.factor[done.applied()]
    middle = number_text(np.median(known), ".3f") if known.size else message("unknown")
    sensitivity = message(
        "{fine:,} of {fine_2:,} points have a sensitivity of at least 0.2 to the assumed motion",
        fine=int(fine.sum()),
        fine_2=len(fine),
    )
    if not np.isfinite(factors.sensitivity).any():
        sensitivity = message("no direction of motion is assumed")
    report.lead(
        message(
            "To project {source} onto the target line of sight, the displacements are multiplied by {middle} "
            "(median over the points); {seen}. The factor of each point is the same for all dates.",
            source=source,
            middle=middle,
            seen=sensitivity,
        )
    )
    for limitation in done.limitations:
        report.weak(limitation)
    report.paragraph(
        message(
            "Motion along one line of sight does not determine motion along another. Assumption: the ground "
            "moves {assumed}.",
            assumed=_ASSUMED[method],
        )
    )
    for note in done.notes:
        report.paragraph(note)
    rows: list[list[Any]] = []
    weak = {(0, 2), (1, 2)} if done.sign_is_uncertain() else set()
    for name, values in (
        (message("factor"), factors.factor[done.applied()]),
        (message("sigma of the factor"), factors.spread[done.applied()]),
        (message("sensitivity"), factors.sensitivity),
        (message("sigma [mm]"), done.series.attributes["sigma"]),
    ):
        rows.append([name, *_percentiles(values)])
    report.table(
        ["", "5 %", message("median"), "95 %"],
        rows,
        message(
            "Statistics over all points; the statistics of the factor include only the points to which "
            "the factor is applied."
        ),
        weak=weak,
    )
    if done.target is not None:
        _published(report, done)
    report.heading(message("Figures"))
    panels = _panels(done)
    both = len(panels) > 1
    names = message("Factor and sensitivity") if both else message("Factor")
    report.figure(_maps(done, panels), message("{names} at each point; grey: empty or unknown.", names=names))
    names = message("factor and sensitivity") if both else message("factor")
    limit = message("; dashed: the limit of ±0.2") if both else ""
    report.figure(_histograms(panels), message("Histogram of {names}{limit}.", names=names, limit=limit))
    return report.html()


def _panels(done: Projected) -> list[tuple[str, FloatArray, BoolArray]]:
    """Return name, values and mask of the valid points for each panel."""
    factors = done.factors
    panels = [(message("factor"), factors.factor, done.applied())]
    if np.isfinite(factors.sensitivity).any():
        panels.append((message("sensitivity"), factors.sensitivity, np.isfinite(factors.sensitivity)))
    return panels


def _percentiles(values: FloatArray) -> list[float]:
    known = values[np.isfinite(values)]
    return [float(v) for v in np.percentile(known, [5, 50, 95])] if known.size else [float("nan")] * 3


def _published(report: Report, done: Projected) -> None:
    los, target = mean_direction(done.los), mean_direction(done.target if done.target is not None else done.los)
    report.heading(message("Published factor and true factor"))
    rows = []
    for name, vectors in ((message("input"), done.los), (message("target"), target[None])):
        incidence, heading = mean_angles(vectors)
        rows.append([name, incidence, heading, *map(float, mean_direction(vectors))])
    report.table(
        ["", message("Incidence [deg]"), message("Heading [deg]"), message("East"), message("North"), message("Up")],
        rows,
        message("Mean lines of sight, right-looking."),
    )
    low, middle, high = possible_factors(los, target)
    published = float(published_factors(los[None], target[None]).factor[0])
    report.paragraph(
        message(
            "Published factor 1 / cos(a1 − a2): {published:.3f}. For slides in all directions with dips of "
            "0° to 45°, the true factor ranges from {low:.2f} to {high:.2f} (5 % to 95 %, median "
            "{middle:.2f}); the two lines of sight are {angle_between:.1f}° apart.{extra}",
            published=published,
            low=low,
            high=high,
            middle=middle,
            angle_between=float(angle_between(los, target)),
            extra=message(" The published formula applies to two satellites with the same heading.")
            if _turned(los, target)
            else "",
        )
    )
    table: list[list[Any]] = []
    for name, (azimuth, plunge) in _EXAMPLES:
        one = direction_factors(los[None], motion_vector(azimuth, plunge), target[None])
        table.append([name, float(one.factor[0]), float(one.sensitivity[0]), _sensitivity_text(one.sensitivity[0])])
    if done.downslope is not None and np.isfinite(done.downslope).any():
        own = direction_factors(done.los, done.downslope, done.target)
        clear = np.abs(own.sensitivity) >= MIN_SENSITIVITY
        if clear.any():
            low, middle, high = np.percentile(own.factor[clear], [5, 50, 95])
            table.append(
                [
                    message("downslope at each point, {low:.2f} to {high:.2f}", low=low, high=high),
                    float(middle),
                    float(np.median(own.sensitivity[clear])),
                    "",
                ]
            )
    report.table(
        [message("Motion"), message("True factor"), message("Sensitivity"), ""],
        table,
        message("The published factor is {published:.3f} for all of these motions.", published=published),
    )


def _turned(los: FloatArray, target: FloatArray) -> bool:
    """Check whether the headings differ by more than 20°, as between ascending and descending orbits."""
    headings = [float(angles_of(vector)[1]) for vector in (los, target)]
    return abs((headings[0] - headings[1] + 180.0) % 360.0 - 180.0) > 20.0


def _sensitivity_text(sensitivity: float) -> str:
    return "" if abs(sensitivity) >= MIN_SENSITIVITY else message("low sensitivity")


def _maps(done: Projected, panels: Sequence[tuple[str, FloatArray, BoolArray]]) -> Figure:
    series = done.series
    crs = local_crs(series.xy, series.crs)
    xy = transform(series.xy, series.crs, crs)
    figure = new_figure(18, 7.5)
    for k, (label, values, shown) in enumerate(panels):
        axes = figure.add_subplot(1, len(panels), k + 1)
        axes.scatter(*xy[~shown].T, s=1, color="#dddddd", marker="x")
        if shown.any():
            low, high = np.percentile(values[shown], [2, 98])
            # minimum colour range, so that a nearly constant factor is drawn in nearly one colour
            low, high = min(low, high - 0.02), high
            colours = "viridis"
            if low < 0 < high or label == "sensitivity":
                # diverging colours: opposite signs have different colours, low sensitivity is pale
                high = max(abs(low), abs(high))
                low, colours = -high, "RdBu"
            points = axes.scatter(*xy[shown].T, s=5, c=values[shown], cmap=colours, vmin=low, vmax=high, **RIM)
            figure.colorbar(points, ax=axes, label=label, shrink=0.8)
        axes.set_title(label, fontsize=9)
        finish_map(axes, crs, k == 0)
    return figure


def _histograms(panels: Sequence[tuple[str, FloatArray, BoolArray]]) -> Figure:
    figure = new_figure(18, 6)
    for k, (label, values, shown) in enumerate(panels):
        axes = figure.add_subplot(1, len(panels), k + 1)
        known = values[shown]
        if known.size:
            low, high = np.percentile(known, [1, 99])
            axes.hist(known, bins=40, range=(low - 0.02, high + 0.02), color="#2b6ca3")
        if label == "sensitivity":
            for limit in (-MIN_SENSITIVITY, MIN_SENSITIVITY):
                axes.axvline(limit, color="#a33", linestyle="--", linewidth=1)
        axes.set_xlabel(label)
        axes.set_ylabel(message("points"))
    return figure
