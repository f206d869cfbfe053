"""The numbers behind the plot of a point, as a table."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np

from .forcing import Forcing
from .pointplot import HALF_WIDTH_90
from .series import PointSeries


def point_table(
    series: PointSeries,
    estimate: PointSeries | None = None,
    rate: PointSeries | None = None,
    forcing: Forcing | None = None,
) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """Return the days of a point and what is known on each of them.

    Parameters
    ----------
    series, estimate, rate : PointSeries
        Of one point, n_points = 1; see `point_picture`.
    forcing : Forcing or None
        Drivers; their days outside the series are left out.

    Returns
    -------
    days : ndarray of datetime64[D], shape (n_days,)
        Every day that any of the series has.
    columns : dict of str to ndarray, shape (n_days,)
        Displacement, sigma and interval [mm], rate [mm/day], drivers in their unit; NaN = nothing known.
    """
    given = [part.dates for part in (series, estimate, rate) if part is not None]
    days = np.unique(np.concatenate(given))
    columns = {"displacement_mm": _on(days, series.dates, series.values[0])}
    if series.sigma is not None:
        columns["sigma_mm"] = _on(days, series.dates, series.sigma[0])
    if series.flags is not None:
        columns["flag"] = _on(days, series.dates, series.flags[0].astype(float))
    if estimate is not None:
        columns["daily_mm"] = _on(days, estimate.dates, estimate.values[0])
        if estimate.sigma is not None:
            for name, sign in (("daily_low90_mm", -1), ("daily_high90_mm", 1)):
                edge = estimate.values[0] + sign * HALF_WIDTH_90 * estimate.sigma[0]
                columns[name] = _on(days, estimate.dates, edge)
    if rate is not None:
        columns["rate_mm_per_day"] = _on(days, rate.dates, rate.values[0])
    if forcing is not None:
        shown = forcing.clipped(days[0], days[-1])
        for name in forcing.names:
            columns[name] = _on(days, shown.days, shown.column(name))
    return days, columns


def write_csv(path: Path, days: np.ndarray, columns: dict[str, np.ndarray]) -> None:
    """Write a day a row, empty where nothing is known, to a millionth."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["date", *columns])
        for i, day in enumerate(days):
            row = [column[i] for column in columns.values()]
            writer.writerow([str(day), *("" if np.isnan(value) else f"{value:.6g}" for value in row)])


def _on(days: np.ndarray, dates: np.ndarray, values: np.ndarray) -> np.ndarray:
    placed = np.full(len(days), np.nan)
    _, here, there = np.intersect1d(days, dates, return_indices=True)
    placed[here] = values[there]
    return placed
