"""Report of a fusion: errors of all methods at held-out points, gain from two sensors, and maps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from ..common.figures import new_figure
from ..common.html_report import Report
from ..common.messages import message
from ..common.metrics import relative_error
from ..common.nan_statistics import nanmax
from ..report_parts.layer_names import in_sentence
from ..report_parts.map_axes import finish_map
from ..report_parts.positive_direction import velocity_label
from .cross_validation import ALONE, CrossValidation, HeldOutErrors
from .fuse import FusionResult

if TYPE_CHECKING:
    from matplotlib.figure import Figure

# below this coverage at held-out points, a 90 % interval is reported as too narrow
MIN_COVERAGE = 0.85

NAMES = {
    "kriging": message("Local kriging (one nugget per sensor)"),
    "kriging_edges": message("Edge-aware kriging"),
    "cnn": message("CNN correction of kriging"),
    "cnn_published": message("CNN as published (Khalili et al. 2024)"),
    "idw": message("Inverse distance weighting (power from cross-validation)"),
    "nearest": message("Nearest point"),
    "bilinear": message("Linear interpolation between points"),
    "pretrained": message("Edge-aware kriging corrected by the pretrained network"),
    "fused": message("Both sensors"),
}
_SIMPLE = ("nearest", "bilinear", "idw")
# default names of the layers
SENSORS = (message("first layer"), message("second layer"))


def fusion_report(done: FusionResult, names: Sequence[str] = SENSORS) -> str:
    """Return the report as an HTML page.

    Parameters
    ----------
    done : FusionResult
    names : sequence of str
        Names of the layers as shown to the user.
    """
    report = Report(message("Common grid"))
    names = [in_sentence(name) for name in names]
    error = done.rmse(done.method)
    if done.verdict is not None and np.isfinite(error):
        simple = min((name for name in _SIMPLE if np.isfinite(done.rmse(name))), key=done.rmse, default="nearest")
        report.lead(
            message(
                "In held-out blocks of {side_m:.0f} m, the RMSE of the displacement is {error:.1f} mm (method: "
                "{method}); compared with the best simple interpolation ({simple}: {simple_mm:.1f} mm), this is "
                "{relative_error}.",
                side_m=done.verdict.blocks.layout.side_m,
                method=NAMES[done.method],
                error=error,
                relative_error=relative_error(error, done.rmse(simple)),
                simple=NAMES[simple],
                simple_mm=done.rmse(simple),
            )
        )
    else:
        report.lead(
            message("There are too few points for a held-out test, so the accuracy of the map cannot be assessed.")
        )
    if done.method_note:
        report.lead(done.method_note)
    for note in done.notes:
        report.paragraph(note)
    for limitation in done.limitations:
        report.weak(limitation)
    if done.verdict is not None:
        _weak_points(report, done.verdict, done.method, names)
        _methods(report, done.verdict, names)
        _synergy(report, done.verdict, names)
    report.heading(message("Maps"))
    report.figure(_maps(done), message("Velocity and its 1σ uncertainty; white: no estimate."))
    field = done.fields.rate
    rows = [
        [message("Correlation range of the velocity [m]"), field.range_m],
        [message("Spread of the velocity [mm/yr]"), float(np.sqrt(field.variance))],
        *(
            [message("Velocity noise per point, {name} [mm/yr]", name=name), float(np.sqrt(nugget))]
            for name, nugget in zip(names, field.nuggets)
        ),
    ]
    if len(field.nuggets) > 1:
        rows.append([message("Spread of the offsets between the sensors [mm/yr]"), float(np.sqrt(field.offset_sill))])
    report.table([message("Covariance parameter"), message("Value")], rows)
    return report.html()


def _weak_points(report: Report, verdict: CrossValidation, method: str, names: Sequence[str]) -> None:
    """Add warnings: intervals that are too narrow, and a single sensor that is more accurate than both."""
    inside = verdict.blocks.errors[method].of(verdict.blocks.sensor == 0)[2]
    if np.isfinite(inside) and inside < MIN_COVERAGE:
        report.weak(
            message(
                "The 90 % interval of the velocity contains only {share:.0f} % of the held-out points and is "
                "therefore too narrow.",
                share=100 * inside,
            )
        )
    if verdict.together is None:
        return
    for sensor, name in enumerate(names):
        for key, alone in zip(ALONE, names):
            if not (verdict.together.sensor == sensor).any() or key not in verdict.together.errors:
                continue
            ratio, low, high = verdict.together.ratio("fused", key, sensor)
            # an interval that includes 1 is inconclusive
            if low > 1:
                report.weak(
                    message(
                        "At the points of {name}, {alone} alone has a smaller error than both sensors together: "
                        "the error of both is {ratio:.2f} times as large (90 % interval {low:.2f} to {high:.2f}).",
                        name=name,
                        alone=alone,
                        ratio=ratio,
                        low=low,
                        high=high,
                    )
                )


def _methods(report: Report, verdict: CrossValidation, names: Sequence[str]) -> None:
    report.heading(message("Accuracy at held-out original points"))
    for held_out, title in (
        (
            verdict.blocks,
            message(
                "Blocks of {side_m:.0f} m held out with a buffer of {buffer_m:.0f} m around them",
                side_m=verdict.blocks.layout.side_m,
                buffer_m=verdict.blocks.layout.buffer_m,
            ),
        ),
        (verdict.random, message("One tenth of the points held out at random: accuracy between neighbouring points")),
    ):
        rows: list[list[Any]] = []
        for method, errors in held_out.errors.items():
            row: list[Any] = [NAMES[method]]
            for sensor in range(int(held_out.sensor.max()) + 1):
                rate, displacement, _ = errors.of(held_out.sensor == sensor)
                row += [rate, displacement]
            inside = errors.of(held_out.sensor == 0)[2]
            ratio, low, high = held_out.ratio(method, "kriging")
            against = (
                "–"
                if method == "kriging"
                else message("{ratio:.2f} ({low:.2f} to {high:.2f})", ratio=ratio, low=low, high=high)
            )
            rows.append([*row, f"{100 * inside:.0f} %" if np.isfinite(inside) else None, against])
        shown = names[: int(held_out.sensor.max()) + 1]
        header = [message("Method"), *(column for name in shown for column in _columns(name))]
        best = int(np.argmin([row[2] for row in rows]))
        report.table(
            [
                *header,
                message("coverage of the 90 % velocity interval"),
                message("error ÷ kriging error (90 % interval)"),
            ],
            rows,
            message(
                "{title}. RMSE of velocity and displacement; the last column refers to the displacement of "
                "{name}, with an interval from a block bootstrap.",
                title=title,
                name=names[0],
            ),
            best=best,
        )


def _columns(name: str) -> tuple[str, str]:
    return message("{name} [mm/yr]", name=name), message("{name} [mm]", name=name)


def _synergy(report: Report, verdict: CrossValidation, names: Sequence[str]) -> None:
    """Add tables that compare both sensors with each alone, as tables 4 to 7 of Khalili et al. (2024)."""
    if verdict.together is None or verdict.first_hidden is None:
        return
    report.heading(message("Gain from combining two sensors"))
    for held_out, title, sensors in (
        (verdict.together, message("Both sensors held out in the same blocks"), (0, 1)),
        (
            verdict.first_hidden,
            message("Only {first} held out: {second} covers the gap", first=names[0], second=names[1]),
            (0,),
        ),
    ):
        for sensor in sensors:
            if np.isfinite(held_out.errors["fused"].of(held_out.sensor == sensor)[0]):
                _sensor_table(report, held_out, sensor, title, names)


def _sensor_table(report: Report, held_out: HeldOutErrors, sensor: int, title: str, names: Sequence[str]) -> None:
    here = held_out.sensor == sensor
    rows: list[list[Any]] = []
    alone = {key: message("{name} only", name=name) for key, name in zip(ALONE, names)}
    for name, errors in held_out.errors.items():
        rate, displacement, _ = errors.of(here)
        ratio, low, high = held_out.ratio("fused", name, sensor)
        rows.append(
            [
                {**NAMES, **alone}[name],
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
            message("both sensors ÷ this row (90 % interval)"),
        ],
        rows,
        message(
            "{title}; RMSE at the points of {name}. A ratio below 1 means that both sensors together have a "
            "smaller error than the data in this row; an interval that includes 1 is inconclusive.",
            title=title,
            name=names[sensor],
        ),
        best=int(np.nanargmin([row[2] for row in rows])),
    )


def _maps(done: FusionResult) -> Figure:
    figure = new_figure(18, 9)
    grid = done.grid
    rows, columns = grid.shape
    edges = (grid.west, grid.west + columns * grid.size_m, grid.north - rows * grid.size_m, grid.north)
    velocity, sigma = (done.series.attributes[name] for name in ("velocity", "velocity_std"))
    limit = max(float(np.percentile(np.abs(velocity), 98)), 0.1)
    shown = [(velocity, "RdYlBu", -limit, limit, velocity_label(done.series.component))]
    if np.isfinite(sigma).any():
        shown.append((sigma, "viridis", 0.0, float(nanmax(sigma)) or 1.0, message("1σ of the velocity [mm/yr]")))
    wide = columns >= rows
    figure.set_size_inches(figure.get_figwidth(), (3.0 if wide else 4.5) if len(shown) > 1 else 5.0)
    for ax, (values, colours, low, high, label) in zip(
        np.atleast_1d(figure.subplots(1, len(shown), sharex=True, sharey=True)), shown
    ):
        image = ax.imshow(grid.raster(values), extent=edges, cmap=colours, vmin=low, vmax=high, interpolation="nearest")
        bar = figure.colorbar(image, ax=ax, fraction=0.046 * min(rows / columns, 2.0), pad=0.03)
        # same font size as the coordinates, so that the label fits beside a map of small height
        bar.set_label(label, fontsize=8)
        bar.ax.tick_params(labelsize=7)
        finish_map(ax, done.series.crs, label == shown[0][-1])
    return figure
