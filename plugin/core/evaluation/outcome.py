"""Results of an evaluation and its conclusion."""

from __future__ import annotations

from dataclasses import dataclass

from ..baselines.registry import BASELINES
from ..common.lineage import Lineage
from ..common.messages import message
from ..common.metrics import relative_error
from .forecasts.predictions import Evaluation, MethodPrediction
from .scoring.events import Event
from .scoring.gnss_truth import Station
from .scoring.scores import ALL, Score


@dataclass(frozen=True)
class Outcome:
    """Results that the report of an evaluation shows.

    Attributes
    ----------
    evaluation : Evaluation
    rows : list of Score
        Scores on acquisitions (all and by class), on interpolated days, at stations, and around events.
    stations : list of Station
        GNSS stations with their points.
    events : list of Event
        Events in the test period.
    points : dict of str to int
        Points that are evaluated separately: name and row.
    lineages : dict of str to Lineage
        Lineages of the layer and of the model.
    corrected : Evaluation or None
        Estimates from acquisitions minus their common-mode error; None if nothing is corrected.
    """

    evaluation: Evaluation
    rows: list[Score]
    stations: list[Station]
    events: list[Event]
    points: dict[str, int]
    lineages: dict[str, Lineage]
    corrected: Evaluation | None = None

    def overall(self, truth: str = "acquisitions") -> list[Score]:
        """Return the scores over all values of a reference data set, best first."""
        rows = [row for row in self.rows if row.truth == truth and row.by == ALL and row.n]
        return sorted(rows, key=lambda row: row.numbers["rmse"])

    def once(self) -> list[Score]:
        """Return one overall score per method: of the best driver set for the best method, else of the largest set."""
        size = {name: number for number, name in enumerate(self.evaluation.sets_by_size())}
        best: dict[str, Score] = {}
        for row in self.overall():
            kept = best.get(row.prediction.method)
            if kept is None or (
                kept.prediction is not self.winner.prediction
                and size[row.prediction.drivers] > size[kept.prediction.drivers]
            ):
                best[row.prediction.method] = row
        return sorted(best.values(), key=lambda row: row.numbers["rmse"])

    def part(self, by: str, truth: str = "acquisitions") -> dict[str, dict[str, Score]]:
        """Return the scores of one subdivision of the test, by part and by name of the prediction."""
        parts: dict[str, dict[str, Score]] = {}
        for row in self.rows:
            if row.truth == truth and row.by == by:
                parts.setdefault(row.part, {})[row.prediction.name] = row
        return parts

    @property
    def winner(self) -> Score:
        """Score of the method with the smallest RMSE on acquisitions after training."""
        return self.overall()[0]

    @property
    def reference(self) -> Score:
        """Score of the simple method that was best before the test period."""
        return next(row for row in self.overall() if row.prediction.method == self.evaluation.reference)

    def verdict(self) -> str:
        """Return the best method and its advantage, in one or two sentences."""
        best, simple, evaluation = self.winner, self.reference, self.evaluation
        n = message(
            "{tested} acquisitions after {train_end}", tested=len(evaluation.tested), train_end=evaluation.train_end
        )
        error = f"{best.numbers['rmse']:.2f} mm RMSE"
        if not uses_drivers(best.prediction):
            others = [row for row in self.overall() if uses_drivers(row.prediction)]
            text = message(
                "A simple baseline is the best method: {answer}, with {error} on {count}.",
                answer=best.prediction.name,
                error=error,
                count=n,
            )
            if others:
                more = relative_error(others[0].numbers["rmse"], best.numbers["rmse"])
                text += message(
                    " The error of the best method with drivers, {answer}, is {more}.",
                    answer=others[0].prediction.name,
                    more=more,
                )
            return text
        low, high = 100 * best.numbers["skill_low"], 100 * best.numbers["skill_high"]
        text = message(
            "{answer} is the best method: {error} on {count}. Compared with the best simple baseline, "
            "{answer_2} ({rmse:.2f} mm), its error is {relative_error}. The squared error is reduced by "
            "{skill:.0f} % (95 % interval {low:.0f} to {high:.0f} %)",
            answer=best.prediction.name,
            error=error,
            count=n,
            relative_error=relative_error(best.numbers["rmse"], simple.numbers["rmse"]),
            answer_2=simple.prediction.name,
            rmse=simple.numbers["rmse"],
            skill=100 * best.numbers["skill"],
            low=low,
            high=high,
        )
        text += message(", which may be due to chance.") if low <= 0 else "."
        later = next(row for row in self.overall() if not uses_drivers(row.prediction))
        if later.numbers["rmse"] < simple.numbers["rmse"]:
            # the reference was selected before the test period, in which another simple method may be better
            text += message(
                " In the test period itself, the best simple baseline was {answer} ({rmse:.2f} mm).",
                answer=later.prediction.name,
                rmse=later.numbers["rmse"],
            )
        return text


def uses_drivers(prediction: MethodPrediction) -> bool:
    """Return whether a method uses drivers."""
    return prediction.method not in BASELINES or BASELINES[prediction.method].drivers
