"""The report of a fusion: errors of all methods at held-out points, what two sensors gain, and the maps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..common.figures import new_figure
from ..common.html_report import Report
from ..common.messages import message
from ..common.metrics import relative_error
from ..common.nan_statistics import nanmax
from .cross_validation import Judged, Verdict
from .fuse import Fused

if TYPE_CHECKING:
    from matplotlib.figure import Figure

NAMES = {
    "kriging": message("Kriging (local, one nugget per sensor)"),
    "kriging_edges": message("Edge-aware kriging"),
    "cnn": message("CNN correction of kriging"),
    "cnn_published": message("CNN as published (Khalili et al. 2024)"),
    "idw": message("Inverse distance (power by cross-validation)"),
    "nearest": message("Nearest point"),
    "bilinear": message("Linear interpolation between points"),
    "fused": message("Both sensors"),
    message("first sensor only"): message("INPUT only"),
    message("second sensor only"): message("INPUT2 only"),
}


def fusion_report(done: Fused) -> str:
    """Return the page."""
    report = Report(message("Common grid"))
    error, nearest = done.rmse(done.method), done.rmse("nearest")
    if done.verdict is not None and np.isfinite(error):
        report.lead(
            message(
                "In held-out blocks of {side_m:.0f} m, the RMSE of {names} is {error:.1f} mm, which is "
                "{relative_error} compared with the nearest point ({nearest:.1f} mm).",
                side_m=done.verdict.blocks.layout.side_m,
                names=NAMES[done.method],
                error=error,
                relative_error=relative_error(error, nearest),
                nearest=nearest,
            )
        )
    else:
        report.lead(
            message("There are too few points to hold some out, so the accuracy of the map cannot be assessed.")
        )
    for note in done.notes:
        report.paragraph(note)
    if done.verdict is not None:
        _methods(report, done.verdict)
        _synergy(report, done.verdict)
    report.heading(message("Maps"))
    report.figure(_maps(done), message("Velocity and its 1σ uncertainty; white: no estimate."))
    field = done.fields.rate
    rows = [
        [message("Correlation range of the velocity [m]"), field.range_m],
        [message("Spread of the velocity [mm/yr]"), float(np.sqrt(field.variance))],
        *(
            [message("Velocity noise per point, {name} [mm/yr]", name=name), float(np.sqrt(nugget))]
            for name, nugget in zip(("INPUT", "INPUT2"), field.nuggets)
        ),
    ]
    if len(field.nuggets) > 1:
        rows.append([message("Spread of the offsets between the sensors [mm/yr]"), float(np.sqrt(field.offset_sill))])
    report.table([message("Covariance parameter"), message("Value")], rows)
    return report.html()


def _methods(report: Report, verdict: Verdict) -> None:
    report.heading(message("Accuracy at held-out original points"))
    for judged, title in (
        (
            verdict.blocks,
            message(
                "Blocks of {side_m:.0f} m held out with a buffer of {buffer_m:.0f} m around them",
                side_m=verdict.blocks.layout.side_m,
                buffer_m=verdict.blocks.layout.buffer_m,
            ),
        ),
        (verdict.random, message("Every tenth point held out at random: accuracy between neighbouring points")),
    ):
        rows: list[list[Any]] = []
        for method, errors in judged.errors.items():
            row: list[Any] = [NAMES[method]]
            for sensor in range(int(judged.sensor.max()) + 1):
                rate, displacement, _ = errors.of(judged.sensor == sensor)
                row += [rate, displacement]
            inside = errors.of(judged.sensor == 0)[2]
            ratio, low, high = judged.ratio(method, "kriging")
            against = (
                "–"
                if method == "kriging"
                else message("{ratio:.2f} ({low:.2f} to {high:.2f})", ratio=ratio, low=low, high=high)
            )
            rows.append([*row, f"{100 * inside:.0f} %" if np.isfinite(inside) else None, against])
        names = ("INPUT", "INPUT2")[: int(judged.sensor.max()) + 1]
        header = [message("Method"), *(f"{name} [{unit}]" for name in names for unit in ("mm/yr", "mm"))]
        best = int(np.argmin([row[2] for row in rows]))
        report.table(
            [
                *header,
                message("velocity, coverage of the 90 % interval"),
                message("error ÷ kriging error (90 % interval)"),
            ],
            rows,
            message(
                "{title}. RMSE of velocity and displacement; the last column refers to the displacement of "
                "INPUT, with the range of a bootstrap over blocks.",
                title=title,
            ),
            best=best,
        )


def _synergy(report: Report, verdict: Verdict) -> None:
    """Compare both sensors with each alone, as tables 4 to 7 of the paper do."""
    if verdict.together is None or verdict.first_hidden is None:
        return
    report.heading(message("Gain from combining two sensors"))
    for judged, title, sensors in (
        (verdict.together, message("Both sensors held out in the same blocks"), (0, 1)),
        (verdict.first_hidden, message("Only INPUT held out: INPUT2 covers the gap"), (0,)),
    ):
        for sensor in sensors:
            if np.isfinite(judged.errors["fused"].of(judged.sensor == sensor)[0]):
                _sensor_table(report, judged, sensor, title)


def _sensor_table(report: Report, judged: Judged, sensor: int, title: str) -> None:
    here = judged.sensor == sensor
    rows: list[list[Any]] = []
    for name, errors in judged.errors.items():
        rate, displacement, _ = errors.of(here)
        ratio, low, high = judged.ratio("fused", name, sensor)
        rows.append(
            [
                NAMES[name],
                rate,
                displacement,
                "–"
                if name == "fused"
                else message("{ratio:.2f} ({low:.2f} to {high:.2f})", ratio=ratio, low=low, high=high),
            ]
        )
    report.table(
        [
            message("From"),
            message("Velocity [mm/yr]"),
            message("Displacement [mm]"),
            message("both ÷ this (90 % interval)"),
        ],
        rows,
        message(
            "{title}; RMSE at the points of INPUT{sensor}. A ratio below 1 means that both sensors together "
            "perform better than this sensor selection; a range that includes 1 is inconclusive.",
            title=title,
            sensor=sensor + 1 if sensor else "",
        ),
        best=int(np.nanargmin([row[2] for row in rows])),
    )


def _maps(done: Fused) -> Figure:
    figure = new_figure(18, 9)
    grid = done.grid
    rows, columns = grid.shape
    edges = (grid.west, grid.west + columns * grid.size_m, grid.north - rows * grid.size_m, grid.north)
    velocity, sigma = (done.series.attributes[name] for name in ("velocity", "velocity_std"))
    limit = max(float(np.percentile(np.abs(velocity), 98)), 0.1)
    shown = [(velocity, "RdYlBu", -limit, limit, "velocity [mm/yr]")]
    if np.isfinite(sigma).any():
        shown.append((sigma, "viridis", 0.0, float(nanmax(sigma)) or 1.0, "one-sigma [mm/yr]"))
    wide = columns >= rows
    figure.set_size_inches(figure.get_figwidth(), (3.0 if wide else 4.5) if len(shown) > 1 else 5.0)
    for ax, (values, colours, low, high, label) in zip(
        np.atleast_1d(figure.subplots(1, len(shown), sharex=True, sharey=True)), shown
    ):
        image = ax.imshow(grid.raster(values), extent=edges, cmap=colours, vmin=low, vmax=high, interpolation="nearest")
        figure.colorbar(image, ax=ax, label=label, fraction=0.046 * min(rows / columns, 2.0), pad=0.03)
        # coordinates of a metric system have seven digits: few fit side by side
        ax.locator_params(nbins=3)
        ax.ticklabel_format(style="plain", useOffset=False)
        ax.tick_params(labelsize=7)
    return figure
