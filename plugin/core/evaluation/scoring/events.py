"""Heavy rain and fast drawdown after training, specified or detected, and the scores around these events."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ...common.arrays import FloatArray
from ...common.errors import InputError
from ...common.messages import message
from ...data.forcing import LEVEL, RAIN, Forcing
from ..forecasts.evaluation_inputs import EvaluationTask
from ..forecasts.predictions import Evaluation
from .error_statistics import error_scores
from .scores import EVENT, Score

BEFORE_DAYS, AFTER_DAYS = 15, 30
SUM_DAYS = 7
EVENTS_PER_DRIVER = 2


@dataclass(frozen=True)
class Event:
    """A day around which methods are scored.

    Attributes
    ----------
    day : datetime64[D]
        Day of the event.
    what : str
        Description.
    driver : str
        Driver with the event; empty if the user specified the day.
    """

    day: np.datetime64
    what: str
    driver: str = ""


def events_of(prepared: EvaluationTask, named: Sequence[np.datetime64]) -> list[Event]:
    """Return the specified events or, if there are none, the heaviest rain and the fastest drawdowns after training.

    Raises
    ------
    InputError
        If a specified day is outside the test period.
    """
    for day in named:
        if not prepared.days[0] <= day <= prepared.days[-1]:
            raise InputError(
                message(
                    "EVENTS contains {day}, but the test period runs from {first} to {last}. Choose a"
                    " day in the test period.",
                    day=day,
                    first=prepared.days[0],
                    last=prepared.days[-1],
                )
            )
    if named:
        return [Event(np.datetime64(day, "D"), "chosen") for day in named]
    events = []
    inside = np.searchsorted(prepared.forcing.days, prepared.days)
    for driver, signal_of, signal in _signals(prepared.forcing):
        sums = np.convolve(signal, np.ones(SUM_DAYS))[: len(signal)][inside]
        for _ in range(EVENTS_PER_DRIVER):
            peak = int(np.argmax(sums))
            if not sums[peak] > 0:
                break
            events.append(
                Event(
                    prepared.days[peak],
                    message("{signal} in {n_days} days", signal=signal_of(sums[peak]), n_days=SUM_DAYS),
                    driver,
                )
            )
            sums[max(peak - 2 * AFTER_DAYS, 0) : peak + 2 * AFTER_DAYS] = 0.0
    return sorted(events, key=lambda event: event.day)


def event_rows(evaluation: Evaluation, events: Sequence[Event]) -> list[Score]:
    """Return one row per method and event, on the acquisitions around the event."""
    rows = []
    dates = evaluation.series.dates[evaluation.tested]
    for event in events:
        near = (dates >= event.day - np.timedelta64(BEFORE_DAYS, "D")) & (
            dates <= event.day + np.timedelta64(AFTER_DAYS, "D")
        )
        for prediction in evaluation.predictions:
            error, spread = evaluation.error(prediction)[:, near], prediction.sigma[:, evaluation.column[near]]
            spread = np.sqrt(spread**2 + evaluation.noise_mm**2)
            numbers = error_scores(
                error, spread, evaluation.truth[:, near], evaluation.last_known[:, near], evaluation.noise_mm
            )
            rows.append(Score(prediction, "acquisitions", EVENT, str(event.day), int(numbers.pop("n")), numbers))
    return rows


def _signals(forcing: Forcing) -> list[tuple[str, Callable[[float], str], FloatArray]]:
    out: list[tuple[str, Callable[[float], str], FloatArray]] = []
    if RAIN in forcing.names:
        out.append((RAIN, lambda sum_mm: message("rain, {sum_mm:.0f} mm", sum_mm=sum_mm), forcing.column(RAIN)))
    if LEVEL in forcing.names:
        level = forcing.column(LEVEL)
        out.append(
            (
                LEVEL,
                lambda sum_m: message("drawdown, {sum_m:.1f} m", sum_m=sum_m),
                np.maximum(-np.diff(level, prepend=level[:1]), 0.0),
            )
        )
    return out
