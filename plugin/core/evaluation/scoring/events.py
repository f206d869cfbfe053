"""Heavy rain and fast drawdown after training, named or found, and how the methods did around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...common.errors import InputError
from ...data.forcing import LEVEL, RAIN, Forcing
from ..forecasts.evaluation_inputs import Prepared
from ..forecasts.predictions import Evaluation
from .error_statistics import scored
from .scores import EVENT, Score

BEFORE_DAYS, AFTER_DAYS = 15, 30
SUM_DAYS = 7
FOUND_A_KIND = 2


@dataclass(frozen=True)
class Event:
    """A day around which answers are looked at.

    Attributes
    ----------
    day : datetime64[D]
    what : str
    """

    day: np.datetime64
    what: str


def events_of(found: Prepared, named: Sequence[np.datetime64]) -> list[Event]:
    """Return the events named, else the heaviest rain and the fastest drawdowns after training.

    Raises
    ------
    InputError
        If a day that is named is not after training.
    """
    for day in named:
        if not found.days[0] <= day <= found.days[-1]:
            raise InputError(
                f"EVENTS names {day}; the test runs from {found.days[0]} to {found.days[-1]}. Choose a day in it."
            )
    if named:
        return [Event(np.datetime64(day, "D"), "chosen") for day in named]
    events = []
    inside = np.searchsorted(found.forcing.days, found.days)
    for name, signal in _signals(found.forcing):
        sums = np.convolve(signal, np.ones(SUM_DAYS))[: len(signal)][inside]
        for _ in range(FOUND_A_KIND):
            peak = int(np.argmax(sums))
            if not sums[peak] > 0:
                break
            events.append(Event(found.days[peak], f"{name.format(sums[peak])} in {SUM_DAYS} days"))
            sums[max(peak - 2 * AFTER_DAYS, 0) : peak + 2 * AFTER_DAYS] = 0.0
    return sorted(events, key=lambda event: event.day)


def event_rows(found: Evaluation, events: Sequence[Event]) -> list[Score]:
    """Return a row a method and event, on the acquisitions around it."""
    rows = []
    dates = found.series.dates[found.tested]
    for event in events:
        near = (dates >= event.day - np.timedelta64(BEFORE_DAYS, "D")) & (
            dates <= event.day + np.timedelta64(AFTER_DAYS, "D")
        )
        for answer in found.answers:
            error, spread = found.error(answer)[:, near], answer.sigma[:, found.column[near]]
            spread = np.sqrt(spread**2 + found.noise_mm**2)
            numbers = scored(error, spread, found.truth[:, near], found.last_known[:, near], found.noise_mm)
            rows.append(Score(answer, "acquisitions", EVENT, str(event.day), int(numbers.pop("n")), numbers))
    return rows


def _signals(forcing: Forcing) -> list[tuple[str, np.ndarray]]:
    out = []
    if RAIN in forcing.names:
        out.append(("rain, {:.0f} mm", forcing.column(RAIN)))
    if LEVEL in forcing.names:
        level = forcing.column(LEVEL)
        out.append(("drawdown, {:.1f} m", np.maximum(-np.diff(level, prepend=level[:1]), 0.0)))
    return out
