"""Rows of an evaluation in which every number can be computed by hand."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.daily.musenet.musenet_model import PublishedOptions
from slopemuse.plugin.core.data.forcing import Forcing
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.evaluation.forecasts.evaluation_inputs import EvaluationTask
from slopemuse.plugin.core.evaluation.forecasts.evaluation_options import Choices
from slopemuse.plugin.core.evaluation.forecasts.predictions import Evaluation, MethodPrediction, evaluate_prepared
from slopemuse.plugin.core.evaluation.forecasts.trained_methods import trained_method
from slopemuse.plugin.core.evaluation.scoring.scores import ACQUISITIONS, acquisition_scores
from slopemuse.plugin.core.evaluation.scoring.skill import rmse_interval, skill

FIRST = np.datetime64("2020-01-01")
DAY = np.array([0, 12, 24, 36, 48])
# acquisitions 0 to 2 are for training; the changes at the two test acquisitions are 3 and −1, 9 and 6, 0.5 and 0.5
VALUES = np.array([[0.0, 1, 2, 5, 4], [0, 0, 0, 9, 15], [0, 0, 0, 0.5, 1.0]])
# prediction minus observation at the two test acquisitions
ERRORS = np.array([[1.0, -2.0], [-0.9, 3.0], [5.0, 7.0]])
TARGET_DAYS = np.arange(25, 49)


def prepared(**choices):
    series = PointSeries(["a", "b", "c"], np.zeros((3, 2)), FIRST + DAY, VALUES, crs="EPSG:32649")
    return EvaluationTask(
        layer=series,
        kept=np.ones(3, bool),
        series=series,
        corrected=None,
        forcing=Forcing(FIRST + np.arange(49), ("rain_mm",), np.zeros((49, 1))),
        train_end=FIRST + 24,
        days=FIRST + TARGET_DAYS,
        far=np.array([], dtype=int),
        far_latency=np.array([], dtype=int),
        driver_sets=[("rain_mm",)],
        stable=None,
        noise_mm=0.0,
        choices=Choices(**choices),
    )


def prediction_of(name, errors):
    """Return a prediction with the given errors at the test acquisitions, which is wrong on all other days."""
    value = np.full((3, len(TARGET_DAYS)), 1000.0)
    value[:, [11, 23]] = VALUES[:, 3:] + errors
    nothing = np.empty((3, 0))
    return MethodPrediction(name, name, "", value, np.ones_like(value), nothing, nothing)


def rows_of(errors=ERRORS, **choices):
    task_inputs = prepared(**choices)
    predictions = [prediction_of("ours", errors), prediction_of("persistence", VALUES[:, 2:4] - VALUES[:, 3:])]
    found = Evaluation(**vars(task_inputs), predictions=predictions, reference="persistence")
    rows = [
        row
        for row in acquisition_scores(found, Progress())
        if row.prediction.method == "ours" and row.truth == ACQUISITIONS
    ]
    return {(row.by, row.part): row for row in rows}


@pytest.mark.parametrize("latency", [0, 20])
def test_each_error_falls_in_the_class_of_the_change_since_the_acquisition_before(latency):
    rows = rows_of(latency=latency)
    squares = {
        # changes 1, 0.5 and 0.5
        "<2 mm": [4.0, 25.0, 49.0],
        "2–4 mm": [1.0],
        "6–8 mm": [9.0],
        ">8 mm": [0.81],
    }
    for part, errors in squares.items():
        assert rows["change", part].n == len(errors), part
        assert rows["change", part].numbers["rmse"] == pytest.approx(np.sqrt(np.mean(errors))), part
    assert rows["change", "4–6 mm"].n == 0


def test_a_change_on_a_bound_falls_in_the_class_above_it():
    rows = rows_of(classes_mm=(3.0, 6.0))
    # the changes 3 and 6 lie on the bounds
    assert [rows["change", part].n for part in ("<3 mm", "3–6 mm", ">6 mm")] == [3, 1, 2]


def test_mape_is_the_mean_error_in_percent_of_the_truth():
    numbers = rows_of(protocol="published")["all", "all"].numbers
    # 1 of 5, 2 of 4, 0.9 of 9, 3 of 15; true values up to 1 mm are ignored
    assert numbers["mape"] == pytest.approx(100 * (0.2 + 0.5 + 0.1 + 0.2) / 4)


def test_the_error_is_the_prediction_minus_the_acquisition_of_that_day():
    numbers = rows_of()["all", "all"].numbers
    assert numbers["bias"] == pytest.approx(ERRORS.mean())
    assert numbers["mae"] == pytest.approx(np.abs(ERRORS).mean())
    assert numbers["rmse"] == pytest.approx(np.sqrt((ERRORS**2).mean()))


def test_every_day_after_training_is_predicted_without_its_own_acquisition():
    task = prepared().task
    assert task.targets.tolist() == TARGET_DAYS.tolist()
    assert task.latency.tolist() == [1] * len(TARGET_DAYS)
    assert task.train_end == 24
    found = evaluate_prepared(prepared(methods=("persistence",)), None, Progress(), reference="persistence")
    by_day = dict(zip(TARGET_DAYS.tolist(), found.prediction("persistence").value.T.tolist()))
    for day, last in ((25, 2), (36, 2), (37, 3), (48, 3)):
        assert by_day[day] == pytest.approx(VALUES[:, last].tolist()), day
    assert found.error(found.prediction("persistence")) == pytest.approx(VALUES[:, 2:4] - VALUES[:, 3:])


def test_a_training_for_the_evaluation_learns_measured_displacement_up_to_its_end():
    task_inputs, requests = prepared(), {}

    class Requested(Exception):
        pass

    def runner(name, arguments, progress):
        requests[name] = arguments
        raise Requested

    method = trained_method("published", task_inputs.layer, task_inputs.kept, None, None, 7, runner)
    with pytest.raises(Requested):
        method(task_inputs.task, Progress())
    options = requests["train_published"]["options"]
    assert options == PublishedOptions(min_coherence=0.0, train_end=FIRST + 24, seed=7)
    assert (options.target, options.learning_rate) == ("acquisitions", 1e-4)
    assert requests["train_published"]["series"].dates.tolist() == (FIRST + DAY[:3]).tolist()


def drawn_in_blocks(n, seed, resamples, size):
    """Return lists of date indices drawn with replacement in blocks of consecutive dates that wrap around the end."""
    draws = np.random.default_rng(seed).integers(0, n, (resamples, -(-n // size)))
    return [[(start + k) % n for start in starts for k in range(size)][:n] for starts in draws]


def test_the_bootstrap_draws_runs_of_four_dates():
    error = np.random.default_rng(3).normal(0, 1, (1, 10)) * np.repeat([1.0, 6.0], 5)
    reference = np.full((1, 10), 3.0)
    square = error[0] ** 2
    drawn = drawn_in_blocks(10, 1, 500, 4)
    rmse = np.sqrt([square[dates].mean() for dates in drawn])
    assert rmse_interval(error, seed=1) == pytest.approx(np.quantile(rmse, [0.025, 0.975]))
    skills = [1 - square[dates].mean() / 9.0 for dates in drawn]
    assert skill(error, reference, seed=1)[1:] == pytest.approx(np.quantile(skills, [0.025, 0.975]))
