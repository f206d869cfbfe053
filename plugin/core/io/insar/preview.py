"""Key figures of an import, shown before the import is run."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...common.arrays import DateArray, FloatArray
from ...common.nan_statistics import nanmedian
from ...timeseries.quality import DateFacts, date_facts, linear_fit, step_facts
from .reader import Imported


@dataclass(frozen=True)
class Preview:
    """Key figures of an import.

    Attributes
    ----------
    producer, word : str
        Producer of the file, and the confidence in words.
    confidence : float
        Confidence in the producer, 0 to 1.
    unit, sign, component : str
        Unit, sign and component used.
    n_points : int
        Number of points read for the preview.
    dates : ndarray of datetime64[D], shape (n_dates,)
        Acquisition dates.
    coverage : ndarray, shape (n_dates,)
        Share of points with a value, 0 to 1.
    facts : DateFacts
        Interval and gaps.
    pids : tuple of str
        Ids of the fastest, the median and the slowest point.
    values : ndarray, shape (up to 3, n_dates)
        Displacement of these points [mm].
    direction : ndarray, shape (3,), or None
        Median unit vector of positive motion: east, north, up.
    n_steps : int
        Number of steps above λ/4 between consecutive dates; −1 without a wavelength or for components other than los.
    assumed : tuple of (str, str, str)
        Assumptions: property, value, reason.
    warnings : tuple of str
        Corrections and suspicious values: sentinels, units, signs.
    """

    producer: str
    word: str
    confidence: float
    unit: str
    sign: str
    component: str
    n_points: int
    dates: DateArray
    coverage: FloatArray
    facts: DateFacts
    pids: tuple[str, ...]
    values: FloatArray
    direction: FloatArray | None
    n_steps: int
    assumed: tuple[tuple[str, str, str], ...]
    warnings: tuple[str, ...]


def preview_of(imported: Imported) -> Preview:
    """Return the key figures of an import."""
    series = imported.series
    speed = np.abs(linear_fit(series.dates, series.values)[0])
    order = np.argsort(np.nan_to_num(speed, nan=-1.0), kind="stable")
    chosen = list(dict.fromkeys([int(order[-1]), int(order[len(order) // 2]), int(order[0])]))
    direction = None
    if series.direction is not None and np.isfinite(series.direction).all(axis=1).any():
        direction = nanmedian(series.direction, axis=0)
    known = imported.wavelength_mm is not None and series.component == "los"
    return Preview(
        imported.producer.name,
        imported.recognised.word,
        imported.recognised.confidence,
        imported.unit,
        imported.sign,
        series.component,
        series.n_points,
        series.dates,
        np.isfinite(series.values).mean(axis=0),
        date_facts(series.dates),
        tuple(str(series.pids[i]) for i in chosen),
        np.asarray(series.values[chosen]),
        direction,
        step_facts(series.values, float(imported.wavelength_mm or 0.0)).n_steps if known else -1,
        imported.assumed,
        imported.warnings,
    )
