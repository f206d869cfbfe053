"""Resampling of one or two layers to a common time axis, each separately, with sigma, flags and held-out scores."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from ..common.arrays import BoolArray, DateArray, FloatArray
from ..common.enum_words import method_of
from ..common.messages import message, plural
from ..common.metrics import relative_error
from ..common.progress import Progress
from ..common.read_only import frozen
from ..data.point_series import GAP, PointSeries
from ..environment.torch_runtime import TrainingChoice
from .axis import GAP_INTERVALS, common_axis, median_interval, neighbours, observation_flags, point_blocks
from .lstm_published import LstmInputs
from .methods import REGISTRY, TITLES, PublishedForecast, Resampler, Smoother, TemporalMethod
from .smoothing.gp_smoother import MIN_VALUES, fit_pool
from .smoothing.temporal_holdout import Score, held_out_run_lengths, score, scored_points
from .time_interpolators import linear, pchip
from .zero_alignment import temporal_datum_offsets

# below this coverage at held-out dates, a 90 % interval is reported as too narrow
MIN_COVERAGE = 0.85


@dataclass(frozen=True, eq=False)
class HarmonizedLayer:
    """A layer on the common dates.

    Attributes
    ----------
    series : PointSeries
        Resampled series with flags; sigma is that of the noise-free motion, the attribute `noise` is the standard
        deviation of an acquisition [mm].
    scores : tuple of Score
        Scores of all methods on held-out dates; empty if there are too few dates.
    n_hidden : int
        Number of held-out dates.
    """

    series: PointSeries
    scores: tuple[Score, ...]
    n_hidden: int


@dataclass(frozen=True, eq=False)
class Harmonized:
    """All layers on the common dates.

    Attributes
    ----------
    layers : tuple of HarmonizedLayer
    dates : ndarray, shape (n_dates,)
    method : str
        A value of `TemporalMethod`.
    notes : list of str
        Notes on the processing; the first one describes the dates.
    limitations : list of str
        Warnings that limit the accuracy or reliability of the result.
    """

    layers: tuple[HarmonizedLayer, ...]
    dates: DateArray
    method: str
    notes: list[str] = field(default_factory=list)
    limitations: list[str] = field(default_factory=list)

    def rmse(self, method: str) -> float:
        """Return the RMSE of a method on held-out dates over all layers [mm]; NaN if it was not scored."""
        found = [s.rmse**2 for layer in self.layers for s in layer.scores if s.method == method]
        return float(np.sqrt(np.mean(found))) if found else float("nan")

    def verdict(self) -> str:
        """Return a sentence that states the accuracy of the method on held-out dates."""
        chosen, straight = self.rmse(self.method), self.rmse("linear")
        if not (np.isfinite(chosen) and np.isfinite(straight)):
            return message("There are too few dates for a held-out test, so the accuracy cannot be assessed.")
        return message(
            "Compared with linear interpolation ({straight:.2f} mm), the RMSE of {names} on held-out "
            "dates is {relative_error} ({chosen:.2f} mm).",
            names=TITLES[TemporalMethod(self.method)],
            chosen=chosen,
            relative_error=relative_error(chosen, straight),
            straight=straight,
        )


def harmonize(
    layers: list[PointSeries],
    step_days: int = 12,
    start: np.datetime64 | None = None,
    end: np.datetime64 | None = None,
    method: str = "pretrained",
    training: TrainingChoice | None = None,
    parameters: dict[str, Any] | None = None,
    progress: Progress | None = None,
    lstm_inputs: str = "cumulative",
    names: Sequence[str] = ("INPUT", "INPUT2"),
) -> Harmonized:
    """Resample layers to common dates.

    Parameters
    ----------
    layers : list of PointSeries
        One or two layers.
    step_days, start, end
        See `common_axis`.
    method : str
        A value of `TemporalMethod`.
    training : TrainingChoice, optional
        Seed, epochs and device of the networks.
    parameters : dict, optional
        Parameters recorded in the lineage.
    progress : Progress, optional
        Updated at least every second.
    lstm_inputs : str
        A value of `LstmInputs`, for the method lstm_published.
    names : sequence of str
        Names of the layers, used in the notes.

    Raises
    ------
    InputError
        If the method is unknown, the layers do not overlap in time or in space, or have no usable series.
    """
    progress = progress or Progress()
    unfitted = REGISTRY[method_of(TemporalMethod, method)]()
    if isinstance(unfitted, PublishedForecast):
        unfitted = replace(unfitted, inputs=method_of(LstmInputs, lstm_inputs))
    dates = common_axis(layers, step_days, start, end)
    notes = [
        message(
            "{dates} dates from {first} to {last}, one every {step_days} days.",
            dates=len(dates),
            step_days=step_days,
            first=dates[0],
            last=dates[-1],
        )
    ]
    axes: list[HarmonizedLayer] = []
    limitations: list[str] = []
    for k, (name, layer) in enumerate(zip(names, layers)):
        part = progress.part(k / len(layers), (k + 1) / len(layers))
        arguments = (unfitted, training or TrainingChoice(), parameters or {})
        axes.append(_one_axis(name, layer, dates, *arguments, part, notes, limitations))
    if len(axes) == 2:
        first, second = axes
        offset, near = temporal_datum_offsets(first.series, second.series)
        shifted = second.series.with_(
            values=frozen(second.series.values + offset[:, None]),
            attributes={**second.series.attributes, "zero_shift": offset},
        )
        axes[1] = HarmonizedLayer(shifted, second.scores, second.n_hidden)
        notes.append(
            message(
                "The series of the second layer are shifted to the datum of the first layer: median shift "
                "{offset:+.1f} mm, fitted over the common period at {near:.0f} % of the points.",
                offset=np.median(offset),
                near=100 * near,
            )
        )
    return Harmonized(tuple(axes), dates, method, notes, limitations)


def _one_axis(
    name: str,
    layer: PointSeries,
    dates: DateArray,
    unfitted: Resampler,
    choice: TrainingChoice,
    parameters: dict[str, Any],
    progress: Progress,
    notes: list[str],
    limitations: list[str],
) -> HarmonizedLayer:
    # data far outside the target period only increase the run time
    margin = np.timedelta64(int(max(400.0, 5 * median_interval(layer.dates))), "D")
    used = (layer.dates >= dates[0] - margin) & (layer.dates <= dates[-1] + margin)
    # do not copy the values if all dates are used
    near = layer if used.all() else layer.dates_where(used)
    scores, n_hidden, scored = _scores(near, unfitted, choice, progress.part(0.0, 0.6))
    pool = fit_pool(near.days, near.values, progress.part(0.6, 0.72), near.sigma)
    fitted = scored or unfitted.fit(near, pool, choice, progress.part(0.72, 0.92))
    if fitted.note:
        notes.append(message("{name}: {note}", name=name, note=fitted.note))
    done = fitted.predict(near, dates, pool, progress.part(0.92 if unfitted.is_fitted else 0.72, 1.0))
    values, sigma, noise = done.values, done.sigma, done.noise
    flags = observation_flags(near, dates, progress)
    start = 0
    for block in point_blocks(near):
        progress.check()
        part = slice(start, start + block.n_points)
        values[part][_beyond(block, dates)] = np.nan
        sigma[part][~np.isfinite(values[part])] = np.nan
        start = part.stop
    empty = ~np.isfinite(values).any(axis=1)
    if empty.any():
        limitations.append(
            plural(
                "{name}: {count} of {empty_2:,} points has fewer than {least_values} values in the common "
                "period and remains empty.",
                "{name}: {count:,} of {empty_2:,} points have fewer than {least_values} values in the common "
                "period and remain empty.",
                name=name,
                count=int(empty.sum()),
                empty_2=len(empty),
                least_values=MIN_VALUES,
            )
        )
    gaps = float((flags == GAP).mean())
    if gaps > 0.01:
        notes.append(
            message(
                "{name}: {gaps:.0f} % of the values lie in gaps longer than {gap_intervals:g} typical "
                "intervals; these values are assigned flag 2.",
                name=name,
                gaps=100 * gaps,
                gap_intervals=GAP_INTERVALS,
            )
        )
    lineage = layer.lineage.child(
        "harmonize", parameters, layer.content_hash(progress), dates_seen=((str(near.dates[0]), str(near.dates[-1])),)
    )
    axes = near.with_(
        dates=dates,
        values=frozen(values),
        sigma=frozen(sigma),
        flags=frozen(flags),
        attributes={**layer.attributes, "noise": noise},
        lineage=lineage,
    )
    limitations += _weak_scores(name, unfitted.method, scores)
    return HarmonizedLayer(axes, scores, n_hidden)


def _weak_scores(name: str, method: TemporalMethod, scores: Sequence[Score]) -> Iterator[str]:
    """Yield a warning if linear interpolation has a smaller RMSE, and one if the 90 % interval is too narrow."""
    by_method = {score.method: score for score in scores}
    own, straight = by_method.get(method.value), by_method.get("linear")
    if own is None:
        return
    if straight is not None and straight.rmse < own.rmse:
        yield message(
            "{name}: linear interpolation has a smaller RMSE ({straight:.2f} mm) than {method} ({rmse:.2f} mm).",
            name=name,
            straight=straight.rmse,
            method=TITLES[method],
            rmse=own.rmse,
        )
    if np.isfinite(own.coverage) and own.coverage < MIN_COVERAGE:
        yield message(
            "{name}: the 90 % interval contains {share:.0f} % of the held-out observations, so it is too narrow.",
            name=name,
            share=100 * own.coverage,
        )


def _beyond(layer: PointSeries, dates: DateArray) -> BoolArray:
    """Return a mask of the dates outside the observations of a point by more than a gap, shape (n_points, n_dates)."""
    before, after = neighbours(layer, dates)
    day, at = layer.dates.astype(float), dates.astype(float)
    observed = np.isfinite(layer.values)
    first = day[np.argmax(observed, axis=1)]
    last = day[layer.n_dates - 1 - np.argmax(observed[:, ::-1], axis=1)]
    limit = GAP_INTERVALS * median_interval(layer.dates)
    out = (before < 0) & (first[:, None] - at > limit) | (after >= layer.n_dates) & (at - last[:, None] > limit)
    return np.asarray(out | ~observed.any(axis=1, keepdims=True))


def _scores(
    series: PointSeries, unfitted: Resampler, choice: TrainingChoice, progress: Progress
) -> tuple[tuple[Score, ...], int, Resampler | None]:
    """Score the methods on held-out dates.

    Returns
    -------
    scores : tuple of Score
        Empty if there are too few dates or points.
    n_hidden : int
        Number of held-out dates.
    fitted : Resampler or None
        The requested method, fitted without the held-out dates; None if it needs no fit.
    """
    runs = held_out_run_lengths(series.n_dates)
    points = scored_points(series.values)
    if not runs.any() or not len(points):
        return (), 0, None
    part = series.points(points)
    training, hidden = part.dates_where(runs == 0), part.dates[runs > 0]
    truth, lengths = part.values[:, runs > 0], runs[runs > 0]
    share = 0.2 if unfitted.is_fitted else 0.8
    pool = fit_pool(training.days, training.values, progress.part(0.0, 0.8 * share), training.sigma)
    smoothed = Smoother().predict(training, hidden, pool, progress.part(0.8 * share, share))
    lines, cubics = linear(training, hidden), pchip(training, hidden)
    # every method is scored on the same values
    common = np.isfinite(lines[0]) & np.isfinite(smoothed.values)
    fitted = None
    found: list[tuple[TemporalMethod, FloatArray, FloatArray | None]] = []
    if unfitted.is_fitted:
        fitted = unfitted.fit(training, pool, choice, progress.part(share, 0.95))
        done = fitted.predict(training, hidden, pool, progress.part(0.95, 1.0))
        common &= np.isfinite(done.values)
        found.append((unfitted.method, done.values, done.sigma))
    truth = np.where(common, truth, np.nan)
    found += [
        (TemporalMethod.SMOOTHER, smoothed.values, smoothed.sigma),
        (TemporalMethod.PCHIP, cubics[0], None),
        (TemporalMethod.LINEAR, *lines),
    ]
    scored = [score(method.value, truth, values, sigma, smoothed.noise, lengths) for method, values, sigma in found]
    return tuple(scored), int((runs > 0).sum()), fitted
