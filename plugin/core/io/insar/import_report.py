"""The page that tells what an import assumed and how good the series are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ...common.figures import new_figure
from ...common.html_report import Report
from ...common.progress import Progress
from ...geometry.coordinates import operations
from ...timeseries.quality import DateFacts, NoiseFacts, StepFacts, date_facts, noise_facts, step_facts
from .reader import Imported

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def import_report(
    imported: Imported, source: str, progress: Progress | None = None, noise: NoiseFacts | None = None
) -> str:
    """Return the report of an import as one HTML page.

    Parameters
    ----------
    imported : Imported
        The series and what was assumed.
    source : str
        Name of the file.
    progress : Progress, optional
        Told between the sections.
    noise : NoiseFacts, optional
        Of a stable window; measured where it is not given.
    """
    progress = progress or Progress()
    series = imported.series
    dates = date_facts(series.dates)
    report = Report(f"Import of {source}")
    report.lead(
        f"{series.n_points:,} points on {series.n_dates} dates from {dates.first} to {dates.last} "
        f"({imported.producer.name}); displacement in mm."
    )
    report.heading("What was assumed")
    report.table(("", "taken as", "because of"), imported.assumed)
    if imported.warnings:
        report.heading("What was worked round, or looks wrong")
        for warning in imported.warnings:
            report.paragraph(warning)
    progress.step(0.1, "Drawing the timeline")
    steps = None
    if imported.wavelength_mm is not None and series.component == "los":
        steps = step_facts(series.values, imported.wavelength_mm, progress.part(0.1, 0.6))
    _dates(report, dates, imported, steps)
    _steps(report, imported, steps)
    progress.step(0.6, "Measuring the noise of quiet ground")
    _noise(report, imported_noise(imported) if noise is None else noise, operations().is_geographic(series.crs))
    return report.html()


def _dates(report: Report, dates: DateFacts, imported: Imported, steps: StepFacts | None) -> None:
    report.heading("Dates")
    text = f"The median interval is {dates.interval:g} days. "
    if dates.gaps:
        text += f"{len(dates.gaps)} gaps are longer than one and a half times the usual interval of their time."
    else:
        text += "There are no gaps."
    report.paragraph(text)
    report.figure(
        timeline(imported.series.dates, imported.series.values, dates, steps),
        "Share of points with a value on each date"
        + (", and with a step above λ/4 to it" if steps else "")
        + "; gaps shaded.",
    )
    if dates.gaps:
        longest = sorted(dates.gaps, key=lambda gap: -gap[2])[:10]
        report.table(("last date before", "first date after", "days"), longest, "The longest gaps")


def timeline(dates: np.ndarray, values: np.ndarray, facts: DateFacts, steps: StepFacts | None) -> Figure:
    """Draw the share of points seen on each date, the gaps, and the steps above λ/4 where known."""
    figure = new_figure(18, 9 if steps is not None else 5)
    axes = figure.subplots(2 if steps is not None else 1, 1, sharex=True, squeeze=False)[:, 0]
    days = dates.astype("datetime64[D]").astype(object)
    share = 100.0 * np.isfinite(values).mean(axis=0)
    axes[0].vlines(days, 0, share, color="#2b6ca3", linewidth=1)
    axes[0].set_ylim(0, 105)
    axes[0].set_ylabel("seen [%]")
    for axis in axes:
        for before, after, _ in facts.gaps:
            axis.axvspan(before.astype(object), after.astype(object), color="#d9822b", alpha=0.25, linewidth=0)
    if steps is not None:
        axes[1].vlines(days, 0, 100.0 * steps.per_date / max(len(values), 1), color="#a33", linewidth=1)
        axes[1].set_ylim(bottom=0)
        axes[1].set_ylabel("step > λ/4 [%]")
    axes[-1].set_xlabel("date")
    return figure


def _steps(report: Report, imported: Imported, steps: StepFacts | None) -> None:
    report.heading("Steps above a quarter of the wavelength")
    if imported.series.component != "los":
        report.paragraph(
            "Not looked for: the values are not in the line of sight, so the wavelength says nothing of them."
        )
        return
    if steps is None:
        report.paragraph("Not looked for: the wavelength is not known; set WAVELENGTH [mm].")
        return
    share = 100.0 * steps.n_steps / max(steps.n_pairs, 1)
    report.paragraph(
        f"λ/4 is {steps.threshold_mm:.2f} mm. {steps.n_steps:,} of {steps.n_pairs:,} steps between neighbouring "
        f"observations ({share:.3g} %) are larger, at {steps.n_points:,} points. Motion as fast as that cannot be told "
        "from an error of unwrapping."
    )
    if steps.n_steps:
        worst = np.argsort(-steps.per_date, kind="stable")[:5]
        rows = [(imported.series.dates[i], f"{steps.per_date[i]:,}") for i in worst if steps.per_date[i]]
        report.table(("step ends on", "points"), rows, "The dates with most steps")


def imported_noise(imported: Imported) -> NoiseFacts:
    """Return the noise of a stable window of an import."""
    return noise_facts(imported.series, geographic=operations().is_geographic(imported.series.crs))


def _noise(report: Report, noise: NoiseFacts, geographic: bool) -> None:
    report.heading("Noise of a stable window")
    if not np.isfinite(noise.rms_mm):
        report.paragraph("Not measured: no window of 200 m × 200 m holds 5 points with 3 dates.")
        return
    # to the metre
    x, y = (f"{part:.5f}" if geographic else f"{part:.0f}" for part in noise.centre)
    report.paragraph(
        f"{noise.rms_mm:.2f} mm: the scatter about each point's line (root mean square, {noise.n_points} points) in "
        f"the window of 200 m × 200 m with the least median velocity ({noise.velocity_mm_yr:.2f} mm/yr), centred on "
        f"{x}, {y}. It holds measurement noise, atmosphere and seasonal motion."
    )
    report.paragraph(
        f"The velocities of its points differ by {noise.rate_rms_mm_yr:.2f} mm/yr (root mean square about their mean), "
        "the check by which Guo et al. 2023 state an accuracy better than 15 mm/yr."
    )
