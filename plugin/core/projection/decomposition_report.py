"""Report of a decomposition: velocities of the components, resolution of the two orbits, and maps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..common.arrays import BoolArray, FloatArray
from ..common.figures import RIM, new_figure
from ..common.html_report import Report
from ..common.messages import message
from ..common.nan_statistics import nanmedian, nanpercentile
from ..data.point_series import PointSeries
from ..report_parts.map_axes import finish_map
from .decomposition import Decomposed

if TYPE_CHECKING:
    from matplotlib.figure import Figure

# cells faster than this number of sigmas are counted as moving
_SIGMAS = 2.0
_TITLES = (message("East"), message("Up"), message("North"))


def decomposition_report(done: Decomposed, names: Sequence[str]) -> str:
    """Return the report as an HTML page.

    Parameters
    ----------
    done : Decomposed
    names : sequence of str
        Names of the ascending and the descending layer as shown to the user.
    """
    report = Report(message("East and up from {ascending} and {descending}", ascending=names[0], descending=names[1]))
    shown = [(title, part) for title, part in zip(_TITLES, (done.east, done.up, done.north)) if part is not None]
    solved = np.isfinite(done.east.attributes["velocity"])
    report.lead(
        message(
            "{solved:,} cells of {size:g} m are resolved from both orbits; {moving:.0f} % of them have velocities "
            "above 2σ, up to {east} and {up}.",
            solved=int(solved.sum()),
            size=done.cells.size_m,
            moving=100 * _moving(done.east, done.up)[solved].mean() if solved.any() else 0.0,
            east=_towards(
                _velocity_of_fastest(done.east),
                message("{speed:.1f} mm/yr to the east", speed=_fastest(done.east)),
                message("{speed:.1f} mm/yr to the west", speed=_fastest(done.east)),
            ),
            up=_towards(
                _velocity_of_fastest(done.up),
                message("{speed:.1f} mm/yr upwards", speed=_fastest(done.up)),
                message("{speed:.1f} mm/yr downwards", speed=_fastest(done.up)),
            ),
        )
    )
    for limitation in done.limitations:
        report.weak(limitation)
    for note in done.notes:
        report.paragraph(note)
    report.table(
        (
            message("Component"),
            message("Median velocity [mm/yr]"),
            "5 %",
            "95 %",
            message("Median sigma [mm/yr]"),
            message("mm per mm of northward motion"),
        ),
        [
            (
                title,
                float(nanmedian(part.attributes["velocity"])),
                *(float(value) for value in nanpercentile(part.attributes["velocity"], [5, 95])),
                float(nanmedian(part.attributes["velocity_std"])),
                float(nanmedian(part.attributes["leak"])) if "leak" in part.attributes else None,
            )
            for title, part in shown
            if solved.any()
        ],
        message(
            "{first} to {last}, {n_dates} dates; positive to the east, upwards and to the north.",
            first=done.east.dates[0],
            last=done.east.dates[-1],
            n_dates=done.east.n_dates,
        ),
    )
    report.table(
        ("", message("Median"), message("Maximum")),
        [
            (message("Ascending points per cell"), *_middle_and_top(done.east.attributes["n_ascending"][solved])),
            (message("Descending points per cell"), *_middle_and_top(done.east.attributes["n_descending"][solved])),
            (message("Condition number"), *_middle_and_top(done.condition[solved], 2)),
        ],
        message(
            "How well the two orbits constrain the motion in a cell: a condition number of 1 is best; "
            "cells above 15 are left empty."
        ),
    )
    if solved.any():
        report.figure(_maps(shown), message("Velocity of each cell; grey: observed, but not resolved."))
    return report.html()


def _moving(east: PointSeries, up: PointSeries) -> BoolArray:
    return np.asarray(
        np.logical_or(
            *(np.abs(part.attributes["velocity"]) > _SIGMAS * part.attributes["velocity_std"] for part in (east, up))
        )
    )


def _fastest(part: PointSeries) -> float:
    velocity = np.abs(part.attributes["velocity"])
    return float(nanpercentile(velocity, 99)) if np.isfinite(velocity).any() else float("nan")


def _velocity_of_fastest(part: PointSeries) -> float:
    """Return the median signed velocity of the fastest percent of the cells [mm/yr]; NaN if none is known."""
    velocity = part.attributes["velocity"]
    return float(nanmedian(velocity[np.abs(velocity) >= _fastest(part)])) if np.isfinite(velocity).any() else np.nan


def _towards(velocity: float, positive: str, negative: str) -> str:
    return negative if velocity < 0 else positive


def _middle_and_top(values: FloatArray, decimals: int = 0) -> tuple[str, ...]:
    known = values[np.isfinite(values)].astype(float)
    if not known.size:
        return "–", "–"
    return tuple(f"{value:.{decimals}f}" for value in (np.median(known), known.max()))


def _maps(shown: Sequence[tuple[str, PointSeries]]) -> Figure:
    figure = new_figure(20, 9)
    axes = figure.subplots(1, len(shown), squeeze=False, sharex=True, sharey=True)[0]
    limit = max(*(_fastest(part) for _, part in shown), 1.0)
    for ax, (title, part) in zip(axes, shown):
        velocity = part.attributes["velocity"]
        known = np.isfinite(velocity)
        ax.scatter(*part.xy[~known].T, s=4, color="#d0d0d0")
        dots = ax.scatter(*part.xy[known].T, s=14, c=velocity[known], cmap="RdYlBu", vmin=-limit, vmax=limit, **RIM)
        ax.set_title(title, fontsize=10)
        finish_map(ax, part.crs, part is shown[0][1])
    figure.colorbar(dots, ax=axes, label=message("Velocity [mm/yr]"), shrink=0.8)
    return figure
