"""Scores of the answers: a row a method, driver set, truth and part of the test."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..compare.metrics import coverage, crps_normal, winkler_90
from ..compare.persistence import persistence
from ..musenet.windows import daily_line
from .answers import Answer, Evaluation
from .choices import PUBLISHED

BLOCK_DATES = 4
RESAMPLES = 500


@dataclass(frozen=True)
class Score:
    """One row of the table.

    Attributes
    ----------
    answer : Answer
    truth : str
        acquisitions, interpolated, or a station.
    part : str
        all, or a class of change, or an event.
    n : int
    numbers : dict of str to float
        Columns of the table; NaN where undefined.
    """

    answer: Answer
    truth: str
    part: str
    n: int
    numbers: dict[str, float]


def scored(
    error: np.ndarray,
    sigma: np.ndarray | None = None,
    truth: np.ndarray | None = None,
    before: np.ndarray | None = None,
    noise: float = 0.0,
) -> dict[str, float]:
    """Return the scores of some errors.

    Parameters
    ----------
    error : ndarray
        Answer less truth [mm], NaN left out.
    sigma : ndarray or None
        Spread of the answer about that truth [mm].
    truth, before : ndarray or None
        Truth, and what was the last known: correlation and R² are those of the change between the two.
    noise : float
        Of the truth [mm].
    """
    known = np.isfinite(error)
    if truth is not None and before is not None:
        known &= np.isfinite(truth) & np.isfinite(before)
    e = error[known].astype(float)
    if not len(e):
        return {"n": 0.0}
    mse = float(np.mean(e**2))
    numbers = {
        "n": float(len(e)),
        "rmse": np.sqrt(mse),
        "mae": float(np.mean(np.abs(e))),
        "median_abs": float(np.median(np.abs(e))),
        "p95_abs": float(np.quantile(np.abs(e), 0.95)),
        "bias": float(np.mean(e)),
        "rmse_noise_free": float(np.sqrt(max(mse - noise**2, 0.0))),
    }
    if truth is not None and before is not None:
        moved, said = (truth - before)[known].astype(float), (truth + error - before)[known].astype(float)
        numbers["pcc_change"] = _correlation(moved, said)
        spread = float(np.mean((moved - moved.mean()) ** 2))
        numbers["r2_change"] = 1 - mse / spread if spread > 0 else float("nan")
        last = float(np.mean(np.abs(moved)))
        numbers["mase"] = numbers["mae"] / last if last > 0 else float("nan")
    if sigma is not None:
        s = sigma[known].astype(float)
        numbers["crps"] = crps_normal(e, s)
        for level in (50, 80, 90, 95):
            numbers[f"coverage_{level}"] = coverage(e, s, level / 100)
        numbers["winkler_90"] = winkler_90(e, s)
        numbers["width_90"] = float(2 * 1.645 * np.nanmean(s))
    return numbers


def _correlation(a: np.ndarray, b: np.ndarray) -> float:
    if len(a) < 3 or a.std() < 1e-12 or b.std() < 1e-12:
        return float("nan")
    return float(np.corrcoef(a, b)[0, 1])


def skill(
    error: np.ndarray, reference: np.ndarray, seed: int = 0, resamples: int = RESAMPLES
) -> tuple[float, float, float]:
    """Return 1 − MSE ÷ MSE of the reference, with a 95 % interval from a bootstrap over blocks of dates.

    Points of a date err together and neighbouring dates, too, so what is drawn with replacement are runs of
    `BLOCK_DATES` dates with all their points. Arrays have the shape (n_points, n_dates).
    """
    both = np.isfinite(error) & np.isfinite(reference)
    own = np.where(both, error, 0.0).astype(float) ** 2
    other = np.where(both, reference, 0.0).astype(float) ** 2
    a, b = own.sum(axis=0), other.sum(axis=0)
    if not b.sum() > 0:
        return float("nan"), float("nan"), float("nan")
    n, rng = len(a), np.random.default_rng(seed)
    size = min(BLOCK_DATES, n)
    starts = rng.integers(0, n, (resamples, int(np.ceil(n / size))))
    drawn = ((starts[:, :, None] + np.arange(size)).reshape(resamples, -1) % n)[:, :n]
    below = b[drawn].sum(axis=1)
    values = 1 - a[drawn].sum(axis=1) / np.where(below > 0, below, np.nan)
    low, high = np.nanquantile(values, (0.025, 0.975))
    return float(1 - a.sum() / b.sum()), float(low), float(high)


def table(found: Evaluation) -> list[Score]:
    """Return the rows on acquisitions, all and by class; in the published protocol also on interpolated days."""
    rows = []
    truth, before = found.truth, found.last_known
    reference = found.error(found.answer(found.reference))
    bounds = (0.0, *found.choices.classes_mm, np.inf)
    change = np.abs(truth - _previous(found))
    for answer in found.answers:
        error = found.error(answer)
        spread = np.sqrt(answer.sigma[:, found.column] ** 2 + found.noise_mm**2)
        for low, high in ((0.0, np.inf), *zip(bounds[:-1], bounds[1:])):
            everything = (low, high) == (0.0, np.inf)
            inside = (change >= low) & (change < high) if not everything else np.isfinite(truth)
            chosen = np.where(inside, error, np.nan)
            numbers = scored(chosen, spread, truth, before, found.noise_mm)
            numbers["skill"], numbers["skill_low"], numbers["skill_high"] = skill(
                chosen, np.where(inside, reference, np.nan), found.choices.seed
            )
            if found.choices.protocol == PUBLISHED:
                numbers["mape"] = _mape(chosen, truth)
            part = "all" if everything else class_name(low, high)
            rows.append(Score(answer, "acquisitions", part, int(numbers.pop("n")), numbers))
    if found.choices.protocol == PUBLISHED:
        rows += _interpolated(found)
    return rows


def class_name(low: float, high: float) -> str:
    """Return the class of a change as the paper writes it."""
    if low == 0:
        return f"<{high:g} mm"
    return f">{low:g} mm" if np.isinf(high) else f"{low:g}–{high:g} mm"


def _previous(found: Evaluation) -> np.ndarray:
    """Return the value of the acquisition before each tested one, whatever was known of it."""
    day = (found.series.dates - found.series.dates[0]).astype(int)
    return persistence(found.series.values, day, day[found.tested], 1)


def _mape(error: np.ndarray, truth: np.ndarray) -> float:
    """Return the mean |error ÷ truth| in percent where the truth is not near zero, as published."""
    known = np.isfinite(error) & (np.abs(truth) > 1.0)
    return float(100 * np.mean(np.abs(error[known] / truth[known]))) if known.any() else float("nan")


def _interpolated(found: Evaluation) -> list[Score]:
    """Score as published: every day, against the line through all acquisitions, beside what only repeats it."""
    every = np.arange(found.days[0] - np.timedelta64(2, "D"), found.days[-1] + np.timedelta64(1, "D"))
    full = daily_line(found.series.dates, found.series.values, every)
    target, yesterday, before = full[:, 2:], full[:, 1:-1], full[:, :-2]
    rows = []
    trivial = (
        Answer("yesterday", "Yesterday's interpolated value", "", yesterday, np.zeros_like(target)),
        Answer("two_days", "Line through the last two interpolated days", "", 2 * yesterday - before, target * 0),
    )
    for answer in (*found.answers, *trivial):
        error = answer.value - target
        numbers = scored(error)
        numbers["mape"] = _mape(error, target)
        known = np.isfinite(error)
        numbers["pcc"] = _correlation(target[known].astype(float), (target + error)[known].astype(float))
        rows.append(Score(answer, "interpolated", "all", int(numbers.pop("n")), numbers))
    return rows


def columns(rows: list[Score]) -> dict[str, np.ndarray]:
    """Return the rows as columns of a table layer."""
    names: list[str] = []
    for row in rows:
        names += [name for name in row.numbers if name not in names]
    out = {
        "method": np.array([row.answer.method for row in rows]),
        "title": np.array([row.answer.title for row in rows]),
        "drivers": np.array([row.answer.drivers for row in rows]),
        "truth": np.array([row.truth for row in rows]),
        "part": np.array([row.part for row in rows]),
        "n": np.array([float(row.n) for row in rows]),
    }
    out.update({name: np.array([row.numbers.get(name, np.nan) for row in rows]) for name in names})
    return out
