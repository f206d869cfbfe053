"""HTML report of the assumptions of an import and the quality of the series."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ...common.arrays import DateArray, FloatArray
from ...common.figures import new_figure
from ...common.html_report import Report
from ...common.messages import message, number_text, plural, translated
from ...common.progress import Progress
from ...geometry.coordinates import operations
from ...timeseries.quality import DateFacts, NoiseFacts, StepFacts, date_facts, noise_facts, step_facts
from ..sniffing.findings import LayoutDescription
from .reader import DEFAULT_ASSUMED, Imported

if TYPE_CHECKING:
    from matplotlib.figure import Figure

# minimum share of points with steps above λ/4 that is reported as a weakness [%]
_MANY_WITH_STEPS = 10.0


def import_report(
    imported: Imported, source: str, progress: Progress | None = None, noise: NoiseFacts | None = None
) -> str:
    """Return the report of an import as an HTML page.

    Parameters
    ----------
    imported : Imported
        The series and the assumptions.
    source : str
        Name of the file.
    progress : Progress, optional
        Updated between the sections.
    noise : NoiseFacts, optional
        Noise in a stable window; computed if not given.
    """
    progress = progress or Progress()
    series = imported.series
    dates = date_facts(series.dates)
    report = Report(message("Import of {source}", source=source))
    report.lead(
        plural(
            "{count} point on {n_dates:,} dates from {first} to {last} ({producer}); displacement in mm.",
            "{count:,} points on {n_dates:,} dates from {first} to {last} ({producer}); displacement in mm.",
            count=series.n_points,
            n_dates=series.n_dates,
            first=dates.first,
            last=dates.last,
            producer=imported.producer.name,
        )
    )
    report.heading(message("Assumptions"))
    report.table(("", message("assumed value"), message("reason")), imported.assumed)
    if imported.layout != LayoutDescription():
        report.paragraph(
            message("Table layout, in the format expected by LAYOUT: {layout}", layout=imported.layout.to_json())
        )
    guessed = [
        f"{translated(name)}: {translated(value)}"
        for name, value, reason in imported.assumed
        if reason == DEFAULT_ASSUMED
    ]
    if guessed:
        report.weak(message("Assumed without evidence in the file: {assumptions}.", assumptions="; ".join(guessed)))
    for warning in imported.warnings:
        report.weak(warning)
    progress.step(0.1, message("Drawing the timeline"))
    steps = None
    if imported.wavelength_mm is not None and series.component == "los":
        steps = step_facts(series.values, imported.wavelength_mm, progress.part(0.1, 0.6))
    _dates(report, dates, imported, steps)
    _steps(report, imported, steps)
    progress.step(0.6, message("Measuring the noise on stable ground"))
    _noise(report, imported_noise(imported) if noise is None else noise, operations().is_geographic(series.crs))
    return report.html()


def _dates(report: Report, dates: DateFacts, imported: Imported, steps: StepFacts | None) -> None:
    report.heading(message("Dates"))
    text = message("The median interval is {interval:g} days. ", interval=dates.interval)
    if dates.gaps:
        text += plural(
            "{count} gap is longer than 1.5 times the median interval around it.",
            "{count:,} gaps are longer than 1.5 times the median interval around them.",
            count=len(dates.gaps),
        )
    else:
        text += message("There are no gaps.")
    report.paragraph(text)
    report.figure(
        timeline(imported.series.dates, imported.series.values, dates, steps),
        message(
            "Share of points with a value on each date{steps}; gaps are shaded.",
            steps=message(", and share of points with a step above λ/4 ending on that date") if steps else "",
        ),
    )
    if dates.gaps:
        longest = sorted(dates.gaps, key=lambda gap: -gap[2])[:10]
        report.table(
            (message("last date before the gap"), message("first date after the gap"), message("days")),
            longest,
            message("Longest gaps"),
        )


def timeline(dates: DateArray, values: FloatArray, facts: DateFacts, steps: StepFacts | None) -> Figure:
    """Draw the share of points with a value per date, the gaps, and the steps above λ/4 if known."""
    figure = new_figure(18, 9 if steps is not None else 5)
    axes = figure.subplots(2 if steps is not None else 1, 1, sharex=True, squeeze=False)[:, 0]
    days = dates.astype("datetime64[D]").astype(object)
    share = 100.0 * np.isfinite(values).mean(axis=0)
    axes[0].vlines(days, 0, share, color="#2b6ca3", linewidth=1)
    axes[0].set_ylim(0, 105)
    axes[0].set_ylabel(message("Points with a value [%]"))
    for axis in axes:
        for before, after, _ in facts.gaps:
            axis.axvspan(before.astype(object), after.astype(object), color="#d9822b", alpha=0.25, linewidth=0)
    if steps is not None:
        axes[1].vlines(days, 0, 100.0 * steps.per_date / max(len(values), 1), color="#a33", linewidth=1)
        axes[1].set_ylim(bottom=0)
        axes[1].set_ylabel(message("step > λ/4 [%]"))
    axes[-1].set_xlabel(message("date"))
    return figure


def _steps(report: Report, imported: Imported, steps: StepFacts | None) -> None:
    report.heading(message("Steps above a quarter of the wavelength"))
    if imported.series.component != "los":
        report.paragraph(
            message(
                "Not evaluated: the values are not in the line of sight, so the wavelength-based limit does not apply."
            )
        )
        return
    if steps is None:
        report.paragraph(message("Not evaluated: the wavelength is unknown; set WAVELENGTH [mm]."))
        return
    share = 100.0 * steps.n_steps / max(steps.n_pairs, 1)
    report.paragraph(
        message(
            "λ/4 is {threshold_mm:.2f} mm. Steps between consecutive observations that exceed this value: {n_steps:,} "
            "of {n_pairs:,} ({share:.3g} %), at {points}. Motion this fast cannot be distinguished from an "
            "unwrapping error.",
            threshold_mm=steps.threshold_mm,
            n_steps=steps.n_steps,
            n_pairs=steps.n_pairs,
            share=share,
            points=plural("{count:,} point", "{count:,} points", count=steps.n_points),
        )
    )
    affected = 100.0 * steps.n_points / max(imported.series.n_points, 1)
    if affected > _MANY_WITH_STEPS:
        report.weak(
            message(
                "{affected:.0f} % of the points have steps above λ/4 ({threshold_mm:.1f} mm), which may be unwrapping "
                "errors.",
                affected=affected,
                threshold_mm=steps.threshold_mm,
            )
        )
    if steps.n_steps:
        worst = np.argsort(-steps.per_date, kind="stable")[:5]
        rows = [(imported.series.dates[i], int(steps.per_date[i])) for i in worst if steps.per_date[i]]
        report.table((message("step ends on"), message("points")), rows, message("Dates with the most steps"))


def imported_noise(imported: Imported) -> NoiseFacts:
    """Return the noise of an import in a stable window."""
    geographic = operations().is_geographic(imported.series.crs)
    return noise_facts(imported.series, geographic=geographic, fit=imported.lines)


def _noise(report: Report, noise: NoiseFacts, geographic: bool) -> None:
    report.heading(message("Noise in a stable window"))
    if not np.isfinite(noise.rms_mm):
        report.paragraph(
            message("Not measured: no window of 200 m × 200 m contains at least 5 points with at least 3 dates.")
        )
        return
    # rounded to about a metre
    x, y = (number_text(part, ".5f" if geographic else ".0f") for part in noise.centre)
    report.paragraph(
        message(
            "The scatter about the linear trend of each point is {rms_mm:.2f} mm (root mean square, "
            "{n_points} points) in the window of 200 m × 200 m with the lowest median velocity "
            "({velocity_mm_yr:.2f} mm/yr), centred on {x}, {y}. The scatter includes measurement noise, "
            "atmospheric delay and seasonal motion.",
            rms_mm=noise.rms_mm,
            n_points=noise.n_points,
            velocity_mm_yr=noise.velocity_mm_yr,
            x=x,
            y=y,
        )
    )
    report.paragraph(
        message(
            "The velocities of the points in the window differ by {rate_rms_mm_yr:.2f} mm/yr (root mean "
            "square about their mean); by this measure, Guo et al. (2023) report an accuracy better than 15 "
            "mm/yr.",
            rate_rms_mm_yr=noise.rate_rms_mm_yr,
        )
    )
