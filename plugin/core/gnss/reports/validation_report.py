"""Report of a validation: the tables of Khalili et al. (2024) for any number of layers, and additional scores."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ...common.arrays import BoolArray, FloatArray
from ...common.html_report import Report
from ...common.messages import joined, message, number_text, plural
from ...data.point_series import PointSeries
from ...report_parts.layer_names import in_sentence
from ...report_parts.positive_direction import displacement_label
from ...timeseries.quality import NoiseFacts
from ..station_interpolation import TITLES
from ..validation import Score
from .area_series import AreaSeries, add_areas
from .gnss_figures import Line, station_panels, timeline
from .station_motion import CONFIRMED, moving_stations
from .validation_tables import pivot, rate_rmse, station_mean

# a layer with a larger correlation with GNSS but a smaller scale is reported to have lost part of the motion
FOLLOWS, PART = 0.9, 0.9
_TABLES = (
    (
        "rmse",
        message("RMSE of the series [mm]"),
        message("After subtracting the mean difference, as in Table 6 (for grids, Table 7) of Khalili et al. (2024)."),
        2,
    ),
    (
        "correlation",
        message("Correlation of the cumulative series"),
        message(
            "As in Table 5 of Khalili et al. (2024). Any two series with a trend have a correlation near 1, whatever "
            "their rates."
        ),
        3,
    ),
    (
        "correlation_increments",
        message("Correlation of the increments"),
        message("Increments between consecutive dates; a common trend has no effect."),
        3,
    ),
    (
        "scale",
        message("Scale"),
        message("Regression slope of the layer on GNSS: 0.5 means that half of the motion is missing."),
        2,
    ),
)


def validation_report(
    scores: Sequence[Score],
    layers: Sequence[tuple[str, PointSeries]],
    radius_m: float,
    noise: Mapping[str, NoiseFacts],
    doubts: Sequence[str] = (),
    areas: Sequence[AreaSeries] = (),
) -> str:
    """Return the report as an HTML page.

    Parameters
    ----------
    scores : sequence of Score
        Result of `validate`.
    layers : sequence of (name, PointSeries)
        Validated layers.
    radius_m : float
        Radius around each station [m].
    noise : mapping of str to NoiseFacts
        Noise floor of each layer (`noise_floors`).
    doubts : sequence of str
        Warnings about the lines of sight (`sign_check_warnings`).
    areas : sequence of AreaSeries
        Selected areas in every layer.
    """
    report = Report(message("Validation of layers with GNSS"))
    interpolators = list(dict.fromkeys(s.interpolator for s in scores))
    main = "circle" if "circle" in interpolators else interpolators[0]
    for found in _leads(scores, main):
        report.lead(found)
    for weak in (*doubts, *_losses(scores, main), *_unconfirmed(scores, main)):
        report.weak(weak)
    used = sorted(
        {
            message("{station} in {layer}", station=s.station, layer=in_sentence(s.layer))
            for s in scores
            if not s.scored and "used to build" in s.note
        }
    )
    if used:
        report.paragraph(
            message("Not scored because they were used to build the layer: {used}.", used=joined(", ", used))
        )
    report.heading(message("Rates and series (interpolation: {method})", method=TITLES[main]))
    _rates(report, scores, main)
    for attribute, title, caption, decimals in _TABLES:
        stations, names, table = pivot(scores, attribute, main)
        scored = np.isfinite(table).any(axis=1)
        rows = [[s, *_cells(row, decimals)] for s, row, shown in zip(stations, table, scored) if shown]
        rows.append([message("Mean"), *_cells(station_mean(table), decimals)])
        both = _shared(table)
        if 0 < both.sum() < scored.sum():
            rows.append(
                [
                    plural(
                        "Mean of the {count} common station",
                        "Mean of the {count:,} common stations",
                        count=int(both.sum()),
                    ),
                    *_cells(station_mean(table[both]), decimals),
                ]
            )
        moves = moving_stations(scores, main).any(axis=1)
        if attribute == "correlation_increments":
            rows += _mean_between_dates(scores, main, table, decimals)
        if attribute in ("correlation", "scale") and 0 < moves.sum() < scored.sum():
            # both scores are dominated by noise at a station that does not move
            rows.append([message("Mean of the moving stations"), *_cells(station_mean(table[moves]), decimals)])
        report.table([title, *names], rows, caption, best=len(rows) - 1)
    if len(interpolators) > 1:
        _interpolation(report, scores, interpolators, radius_m)
    _noise(report, noise)
    report.heading(message("Figures"))
    shared = message("; shaded: the common period") if len(layers) > 1 else ""
    report.figure(
        timeline([(name, s.dates) for name, s in layers]),
        message("Observation period of each layer{shared}.", shared=shared),
    )
    panels = _station_lines(scores, main)
    components = {series.component for _, series in layers}
    label = displacement_label(components.pop() if len(components) == 1 else "")
    report.figure(
        station_panels(panels, label),
        message("Layers and GNSS (smoothed over ±3 days) on their common dates, each relative to its own mean."),
    )
    add_areas(report, areas, label)
    notes = shared_notes(scores)
    if notes:
        report.heading(message("Notes"))
        report.table([message("Stations"), message("Layer"), message("Interpolator"), message("Note")], notes)
    return report.html()


def _interpolation(report: Report, scores: Sequence[Score], interpolators: Sequence[str], radius_m: float) -> None:
    """Add a table of the RMSE of the series per interpolator, at stations where all interpolators have values."""
    report.heading(message("Interpolation to the station"))
    tables = [pivot(scores, "rmse", interpolator) for interpolator in interpolators]
    stations, names = tables[0][:2]
    for k, name in enumerate(names):
        table = np.column_stack([values[:, k] for _, _, values in tables])
        both = _shared(table)
        if not both.any():
            continue
        rows = [[station, *_cells(row, 2)] for station, row, one in zip(stations, table, both) if one]
        rows.append([message("Mean"), *_cells(station_mean(table[both]), 2)])
        left = int((np.isfinite(table).any(axis=1) & ~both).sum())
        report.table(
            [message("RMSE of the series [mm]"), *(TITLES[interpolator] for interpolator in interpolators)],
            rows,
            message(
                "{name}. The circle has a radius of {radius_m:g} m; kriging uses 32 points.{extra}",
                name=name,
                radius_m=radius_m,
                extra=plural(
                    " {count} station for which at least one interpolator has no value is excluded.",
                    " {count:,} stations for which at least one interpolator has no value are excluded.",
                    count=left,
                )
                if left
                else "",
            ),
            best=len(rows) - 1,
        )


def _mean_between_dates(scores: Sequence[Score], main: str, table: FloatArray, decimals: int) -> list[list[Any]]:
    """Return a row with the means over the stations that move between dates; empty if all or none of them do."""
    moves = moving_stations(scores, main, between_dates=True) & np.isfinite(table)
    if not moves.any() or moves.sum() == np.isfinite(table).sum():
        return []
    means = station_mean(np.where(moves, table, np.nan))
    return [[message("Mean of the stations that move more than the noise"), *_cells(means, decimals)]]


def _cells(row: FloatArray, decimals: int) -> list[str]:
    """Return numbers formatted with the same number of decimals; a dash for NaN."""
    return [number_text(value, f".{decimals}f") if np.isfinite(value) else "–" for value in row]


def shared_notes(scores: Sequence[Score]) -> list[list[str]]:
    """Return rows of stations, layers, interpolators and note, with one row for all scores that share a note."""
    interpolators = len(dict.fromkeys(s.interpolator for s in scores))
    by_note: dict[tuple[str, str], list[Score]] = {}
    for s in scores:
        if s.note:
            by_note.setdefault((s.layer, s.note), []).append(s)
    layers: dict[tuple[str, str, str], list[str]] = {}
    for (layer, note), same in by_note.items():
        which = list(dict.fromkeys(s.interpolator for s in same))
        stations = ", ".join(dict.fromkeys(s.station for s in same))
        key = (
            stations,
            message("all") if len(which) == interpolators else joined(", ", [TITLES[name] for name in which]),
            note,
        )
        layers.setdefault(key, []).append(layer)
    return [[stations, ", ".join(names), which, note] for (stations, which, note), names in layers.items()]


def _losses(scores: Sequence[Score], main: str) -> list[str]:
    """Return a warning for each layer that correlates well with GNSS but shows only part of the motion."""
    _, names, scales = pivot(scores, "scale", main)
    moves = moving_stations(scores, main).any(axis=1)
    if not moves.any():
        return []
    scale, correlation = station_mean(scales[moves]), station_mean(pivot(scores, "correlation", main)[2][moves])
    return [
        message(
            "{name} captures {series:.0f} % of the motion measured by GNSS, although its correlation with "
            "GNSS is {r:.3f}: fast motion is partly lost in phase unwrapping, or the line of sight of the "
            "layer is wrong.",
            name=in_sentence(name),
            series=100 * s,
            r=r,
        )
        for name, s, r in zip(names, scale, correlation)
        if r > FOLLOWS and s < PART
    ]


def _unconfirmed(scores: Sequence[Score], main: str) -> list[str]:
    """Return warnings on layers whose motion between dates disagrees with GNSS or cannot be compared with it."""
    _, names, table = pivot(scores, "correlation_increments", main)
    moves = moving_stations(scores, main, between_dates=True)
    means = station_mean(np.where(moves, table, np.nan))
    low = [(name, r) for name, r in zip(names, means) if r < CONFIRMED]
    still = [name for name, r, column in zip(names, means, table.T) if np.isnan(r) and np.isfinite(column).any()]
    found = []
    if low:
        least, most = (number_text(extreme(r for _, r in low), ".2f") for extreme in (min, max))
        found.append(
            message(
                "Between consecutive dates, {names} and GNSS are only weakly correlated (mean correlation of the "
                "increments {range}): the rates are validated, but short-term motion is not.",
                names=joined(", ", [in_sentence(name) for name, _ in low]),
                range=least if least == most else message("{least} to {most}", least=least, most=most),
            )
        )
    if still:
        found.append(
            message(
                "Between consecutive dates, no station moves more than the noise of {names} and GNSS: the rates can be "
                "compared with GNSS, but short-term motion cannot.",
                names=joined(", ", [in_sentence(name) for name in still]),
            )
        )
    return found


def _leads(scores: Sequence[Score], main: str) -> list[str]:
    """Return a sentence per layer, in order of increasing RMSE of the rates."""
    stations, names, rates = pivot(scores, "rate", main)
    truth = pivot(scores, "rate_gnss", main)[2]
    shared = _shared(rates[:, np.isfinite(rates).any(axis=0)])
    if shared.any():
        # a layer whose datum was set by some stations is scored at fewer, possibly easier, stations
        scores = [s for s in scores if s.station in set(np.array(stations)[shared])]
        rates, truth = rates[shared], truth[shared]
    errors, series = rate_rmse(rates, truth), station_mean(pivot(scores, "rmse", main)[2])
    counts = np.isfinite(rates).sum(axis=0)
    parts = [
        plural(
            "{name}: rates differ from GNSS by {error:.2f} mm/yr, series by {value:.2f} mm (RMSE, {count} station).",
            "{name}: rates differ from GNSS by {error:.2f} mm/yr, series by {value:.2f} mm (RMSE, {count} stations).",
            name=in_sentence(name),
            error=error,
            value=value,
            count=n,
        )
        # layers without a score are excluded, because NaN cannot be sorted
        for error, name, value, n in sorted(each for each in zip(errors, names, series, counts) if each[3])
    ]
    if not parts:
        return [message("No station could be scored with this interpolator.")]
    lost = [name for name, n in zip(names, counts) if not n]
    if lost:
        parts.append(
            message("Not scored: {lost} (see the notes).", lost=joined(", ", [in_sentence(name) for name in lost]))
        )
    return parts


def _rates(report: Report, scores: Sequence[Score], main: str) -> None:
    stations, names, rates = pivot(scores, "rate", main)
    truth = pivot(scores, "rate_gnss", main)[2]
    rows: list[list[Any]] = []
    for station, row, own in zip(stations, rates, truth):
        shown = own[np.isfinite(own)]
        if shown.size:
            rows.append([station, *_cells(np.append(row, shown.mean()), 2)])
    rows.append(["RMSE", *_cells(rate_rmse(rates, truth), 2), ""])
    both = _shared(rates)
    caption = message(
        "As in Table 4 of Khalili et al. (2024). Rates are estimated over the dates common to a layer and the "
        "station. The GNSS column is the mean over the layers; each layer is compared with GNSS on its own dates."
    )
    if 0 < both.sum() < np.isfinite(rates).any(axis=1).sum():
        caption += message(" Common stations: stations scored in every layer.")
        rows.append(
            [
                plural(
                    "RMSE of the {count} common station", "RMSE of the {count:,} common stations", count=int(both.sum())
                ),
                *_cells(rate_rmse(rates[both], truth[both]), 2),
                "",
            ]
        )
    report.table(
        [message("Rate [mm/yr]"), *names, "GNSS"],
        rows,
        caption,
        best=len(rows) - 1,
    )


def _shared(table: FloatArray) -> BoolArray:
    """Return a mask of the stations that are scored in every layer, for a fair comparison of the layers."""
    return np.asarray(np.isfinite(table).all(axis=1))


def _noise(report: Report, noise: Mapping[str, NoiseFacts]) -> None:
    rows = [
        [name, facts.rms_mm, facts.rate_rms_mm_yr, facts.n_points, facts.velocity_mm_yr]
        for name, facts in noise.items()
        if facts.n_points
    ]
    if rows:
        report.heading(message("Noise floor"))
        report.table(
            [
                message("Layer"),
                message("Scatter [mm]"),
                message("Spread of the velocities [mm/yr]"),
                message("Points"),
                message("Median speed in the window [mm/yr]"),
            ],
            rows,
            message(
                "Measured in the most stable window of 200 m × 200 m. Errors below the noise floor reflect "
                "smoothing or chance rather than accuracy."
            ),
        )


def _station_lines(scores: Sequence[Score], main: str) -> list[tuple[str, list[Line]]]:
    panels: dict[str, list[Line]] = {}
    longest: dict[str, Score] = {}
    for s in scores:
        if s.interpolator != main or not s.scored or s.dates is None or s.layer_mm is None:
            continue
        panels.setdefault(s.station, []).append(Line(s.layer, s.dates, s.layer_mm))
        if s.station not in longest or s.n_dates > longest[s.station].n_dates:
            longest[s.station] = s
    for station, s in longest.items():
        if s.dates is not None and s.gnss_mm is not None:
            panels[station].append(Line("GNSS", s.dates, s.gnss_mm, "gnss"))
    return list(panels.items())
