"""Detection delay and false alarms of the screening on slopes with known truth, compared with two simple tests.

Run with `./run bench warning`. Every method computes a score for each point and day from data available on that day.
Its threshold is set so that all slopes together have a given number of false alarms per point-year after training. An
alarm is false if the point has no event; alarms of a point within 30 days count as one. Each simple test is used in its
best variant.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.daily.rate.rate_estimate import estimate_daily
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.inputs.common_mode_error import remove_common_error
from slopemuse.plugin.core.state_space.following.driverless_kalman import fit_kalman
from slopemuse.plugin.core.state_space.kalman_filter import IntegratedResponses, PointFilter
from slopemuse.plugin.core.state_space.spatial_modes import Modes
from slopemuse.plugin.core.synthetic.foreign_laws import FIRST_DAY, N_DAYS, SURPRISES, ForeignSlope, make_foreign
from slopemuse.plugin.core.training.rate_training import TrainingOptions, train
from slopemuse.plugin.core.warning.levels import WATCH
from slopemuse.plugin.core.warning.screening import Options, Screening, screen

STABLE = "stable"
KINDS = ("failure", "local step", "slope-wide step", STABLE, "creep", "earthflow", "snow", "rain and level")
# the constants were tuned on seed 101
SEEDS = (1, 2, 3)
RATES = (0.03, 0.1, 0.3, 1.0)
BAR_RATE = 0.1
OURS = "SlopeMuse"
FAILURE_DAY = N_DAYS + 25
_ONE_ALARM_DAYS, _MAX_DELAY_DAYS = 30, 120
_FITTED = (3, 4, 6, 10)


@dataclass(frozen=True)
class Run:
    """A slope, its screening, and the scores of all methods, each of shape (n_points, n_days) after training."""

    kind: str
    slope: ForeignSlope
    found: Screening
    scores: dict[str, np.ndarray]
    first_day: int

    @property
    def event(self) -> np.ndarray:
        """Mask of the points that have an event."""
        return self.slope.moving if self.kind in SURPRISES else np.zeros(self.slope.series.n_points, dtype=bool)

    @property
    def patience(self) -> int:
        """Number of days from the onset within which an event must be detected."""
        return FAILURE_DAY - 10 - self.slope.onset if self.kind == "failure" else _MAX_DELAY_DAYS


def make(kind: str, seed: int) -> ForeignSlope:
    """Return a slope; a stable slope has only noise and the common-mode error."""
    if kind != STABLE:
        return make_foreign(kind, seed)
    slope = make_foreign("creep", seed)
    still = slope.series.with_(values=slope.series.values - slope.truth[:, slope.day])
    return replace(slope, series=still, truth=0.0 * slope.truth, moving=np.zeros_like(slope.moving))


def estimates(slope: ForeignSlope, kept: Path | None) -> tuple[PointSeries, PointSeries, np.datetime64]:
    """Return the daily estimate, the acquisitions in its datum and the end of training, from a file if it exists."""
    series = slope.series
    if kept is None or not kept.exists():
        model = train(series, slope.forcing, TrainingOptions())
        daily = estimate_daily(series, model, slope.forcing)
        if kept is None:
            return daily.series, daily.acquisitions or series, model.train_end
        found = daily.series
        start, end = ((day - FIRST_DAY).astype(int) for day in (found.dates[0], model.train_end))
        acquired = (daily.acquisitions or series).values
        if found.sigma is None or found.flags is None:
            raise ValueError("A daily estimate has sigma and flags.")
        arrays = {"values": found.values, "sigma": found.sigma, "flags": found.flags, "acq": acquired}
        np.savez_compressed(kept, start=start, train_end=end, **arrays)
    with np.load(kept) as file:
        days = FIRST_DAY + int(file["start"]) + np.arange(file["values"].shape[1])
        found = series.with_(dates=days, values=file["values"], sigma=file["sigma"], flags=file["flags"])
        return found, series.with_(values=file["acq"]), FIRST_DAY + int(file["train_end"])


def run(kind: str, seed: int, folder: Path | None) -> Run:
    """Screen one slope with all methods."""
    slope = make(kind, seed)
    kept = None if folder is None else folder / f"{kind.replace(' ', '_')}_{seed}.npz"
    daily, acquired, train_end = estimates(slope, kept)
    ratios = np.empty(daily.values.shape)
    found = screen(daily, acquired, Options(reference=(daily.dates[0], train_end)), ratios=ratios)
    after = daily.dates > train_end
    scores = {OURS: ratios[:, after]}
    newest = np.searchsorted(slope.series.dates, daily.dates[after], side="right") - 1
    past = slope.series.dates <= train_end
    corrected = remove_common_error(slope.series, None, train_end, Progress()).series
    for data, values in (("as delivered", slope.series.values), ("common-mode error removed", corrected.values)):
        for n in _FITTED:
            scores[f"velocity of {n} acquisitions, {data}"] = _velocity(values, slope.day, n)[:, newest]
        for name, score in _innovation_tests(values, slope.day, past).items():
            scores[f"Kalman innovation, {name}, {data}"] = score[:, newest]
    return Run(kind, slope, found, scores, int((daily.dates[after][0] - FIRST_DAY).astype(int)))


def _velocity(values: np.ndarray, day: np.ndarray, n: int) -> np.ndarray:
    """Return the absolute slope of a line through the last n acquisitions [mm/day]."""
    out = np.zeros(values.shape)
    for j in range(n - 1, values.shape[1]):
        t = day[j - n + 1 : j + 1] - day[j - n + 1 : j + 1].mean()
        out[:, j] = np.abs(values[:, j - n + 1 : j + 1] @ t) / (t @ t)
    return out


def _innovation_tests(values: np.ndarray, day: np.ndarray, past: np.ndarray) -> dict[str, np.ndarray]:
    """Return normalised innovations of a Kalman filter with velocity per point: single, two in a row, and CUSUM."""
    fitted = fit_kalman(values[:, past], day[past], Progress())
    drive = IntegratedResponses.constant(int(day[-1]) + 1, int(day[0]))
    states = PointFilter(values, day, drive, fitted.rest_law(Modes.none(np.ones(len(values)))))
    z = np.zeros(values.shape)
    for j, today in enumerate(day):
        states.advance(int(today))
        row = states.row(int(today))
        variance = (
            np.einsum("a,gab,b->g", row, states.covariance, row)[states.group] + fitted.point_noise.observation_mm**2
        )
        z[:, j] = (values[:, j] - states.mean @ row) / np.sqrt(variance)
        states.assimilate(j)
    twice = np.zeros(values.shape)
    alike = np.sign(z[:, 1:]) == np.sign(z[:, :-1])
    twice[:, 1:] = np.where(alike, np.minimum(np.abs(z[:, 1:]), np.abs(z[:, :-1])), 0.0)
    up, down, summed = np.zeros(len(z)), np.zeros(len(z)), np.zeros(values.shape)
    for j in range(values.shape[1]):
        up, down = np.maximum(up + z[:, j] - 0.5, 0.0), np.maximum(down - z[:, j] - 0.5, 0.0)
        summed[:, j] = np.maximum(up, down)
    return {"once": np.abs(z), "twice": twice, "CUSUM": summed}


def false_alarms(runs: Sequence[Run], alarm: Callable[[Run], np.ndarray]) -> float:
    """Return the false alarms per point-year; `alarm` returns the alarms of a run, shape (n_points, n_days)."""
    count = years = 0.0
    for each in runs:
        days = alarm(each)[~each.event]
        padded = np.concatenate([np.zeros((len(days), 1), dtype=int), np.cumsum(days, axis=1)], axis=1)
        # an alarm today, and none in the days before
        before = padded[:, np.maximum(np.arange(days.shape[1]) - _ONE_ALARM_DAYS, 0)]
        count += float((days & (padded[:, :-1] == before)).sum())
        years += days.size / 365.25
    return count / years


def delays(each: Run, alarm: np.ndarray) -> np.ndarray:
    """Return the days from the onset to the first alarm of each point with an event; inf if it is too late."""
    begin = max(each.slope.onset - each.first_day, 0)
    late = each.first_day + begin - each.slope.onset
    within = alarm[each.event, begin : begin + each.patience]
    return np.where(within.any(axis=1), within.argmax(axis=1) + late, np.inf)


def threshold(runs: Sequence[Run], name: str, rate: float) -> float:
    """Return the minimum threshold of a score with at most `rate` false alarms per point-year."""
    levels = np.unique(np.quantile(np.concatenate([r.scores[name].ravel() for r in runs]), np.linspace(0.5, 1, 2000)))
    low, high = 0, len(levels) - 1
    while low < high:
        middle = (low + high) // 2
        if false_alarms(runs, partial(_above, name=name, at=float(levels[middle]))) <= rate:
            high = middle
        else:
            low = middle + 1
    return float(levels[low])


def _above(each: Run, name: str, at: float) -> np.ndarray:
    return np.asarray(each.scores[name] > at)


@dataclass(frozen=True)
class Score:
    """Delays of all points with an event by kind of slope [days], at one false alarm rate."""

    name: str
    by_kind: dict[str, np.ndarray]

    @property
    def median(self) -> float:
        """Mean over the kinds of event of their median delays."""
        return float(np.mean([np.median(part) for part in self.by_kind.values()]))

    @property
    def missed(self) -> float:
        """Fraction of points whose event was detected too late or never, averaged over the kinds of event."""
        return float(np.mean([np.isinf(part).mean() for part in self.by_kind.values()]))


def score(runs: Sequence[Run], name: str, rate: float) -> Score:
    """Return the delays of a method at a false alarm rate."""
    at = threshold(runs, name, rate)
    by_kind = {}
    for kind in SURPRISES:
        found = [delays(each, each.scores[name] > at) for each in runs if each.kind == kind]
        if found:
            by_kind[kind] = np.concatenate(found)
    return Score(name, by_kind)


def best(runs: Sequence[Run], start: str, rate: float) -> Score:
    """Return the score of the variant of a simple test with the minimum delay."""
    forms = [score(runs, name, rate) for name in runs[0].scores if name.startswith(start)]
    return min(forms, key=lambda form: (form.median, form.missed))


def _days(value: float) -> str:
    return "–" if not np.isfinite(value) else f"{value:.0f}"


def roc_table(runs: Sequence[Run]) -> tuple[Score, Score]:
    """Print delays and missed events at several rates; return SlopeMuse and the best simple test at the target rate."""
    kinds = [kind for kind in SURPRISES if any(each.kind == kind for each in runs)]
    print(f"| false alarms per point-year | method | {' | '.join(kinds)} | mean of the medians | missed |")
    print("|---" * (len(kinds) + 4) + "|")
    kept: list[Score] = []
    for rate in RATES:
        methods = [score(runs, OURS, rate), best(runs, "velocity", rate), best(runs, "Kalman", rate)]
        if rate == BAR_RATE:
            kept = methods
        for method in methods:
            parts = " | ".join(_days(float(np.median(method.by_kind[kind]))) for kind in kinds)
            print(f"| {rate:g} | {method.name} | {parts} | {_days(method.median)} | {100 * method.missed:.0f} % |")
    return kept[0], min(kept[1:], key=lambda simple: simple.median)


def as_delivered(runs: Sequence[Run]) -> None:
    """Print the results of the levels with the default constants."""
    print("\n| slope | watch or above: false alarms per point-year | median delay [days] | missed | unsure days |")
    print("|---" * 5 + "|")
    for kind in dict.fromkeys(each.kind for each in runs):
        some = [each for each in runs if each.kind == kind]
        rate = false_alarms(some, _watched)
        late = [delays(each, _watched(each)) for each in some if each.event.any()]
        all_late = np.concatenate(late) if late else np.array([])
        unsure = np.mean([(_levels(each)[~each.event] < 0).mean() for each in some])
        delay = _days(float(np.median(all_late))) if len(all_late) else ""
        missed = f"{100 * np.isinf(all_late).mean():.0f} %" if len(all_late) else ""
        print(f"| {kind} | {rate:.2f} | {delay} | {missed} | {100 * unsure:.0f} % |")


def _levels(each: Run) -> np.ndarray:
    return each.found.levels[:, -each.scores[OURS].shape[1] :]


def _watched(each: Run) -> np.ndarray:
    return np.asarray(_levels(each) >= WATCH)


def bars(runs: Sequence[Run], slopemuse: Score, simple: Score) -> None:
    """Print the targets."""
    failures = [delays(each, _watched(each)) for each in runs if each.kind == "failure"]
    # a slope is missed if none of its points is detected in time
    missed = sum(bool(np.isinf(part).all()) for part in failures)
    stable = [int((_levels(each) >= WATCH).any(axis=1).sum()) for each in runs if each.kind == STABLE]
    rows = [
        (
            f"median delay ÷ best simple test at {BAR_RATE:g} false alarms per point-year",
            f"{slopemuse.median / simple.median:.2f}",
            "≤ 0.80",
            slopemuse.median <= 0.8 * simple.median,
        ),
        ("failure slopes not detected 10 days before failure", f"{missed} of {len(failures)}", "0", missed == 0),
        ("points of stable slopes at watch or above", f"{sum(stable)}", "0", sum(stable) == 0),
    ]
    print("\n| bar | measured | wanted | |\n|---|---|---|---|")
    for name, measured, target, met in rows:
        print(f"| {name} | {measured} | {target} | {'met' if met else 'missed'} |")


def main(kinds: Sequence[str], seeds: Sequence[int], folder: Path | None) -> None:
    """Print the tables."""
    runs = [run(kind, seed, folder) for seed in seeds for kind in kinds]
    slopemuse, simple = roc_table(runs)
    as_delivered(runs)
    bars(runs, slopemuse, simple)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--kinds", nargs="*", default=KINDS)
    parser.add_argument("--seeds", nargs="*", type=int, default=SEEDS)
    parser.add_argument("--estimates", type=Path, help="folder that keeps the daily estimates between runs")
    args = parser.parse_args()
    main(args.kinds, args.seeds, args.estimates)
