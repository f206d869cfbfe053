"""Scores equal values computed by hand, and the bootstrap treats the errors of one date as correlated."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.common.metrics import coverage
from slopemuse.plugin.core.evaluation.forecasts.driver_sets import drivers_in, set_name
from slopemuse.plugin.core.evaluation.forecasts.horizons import far_targets, horizon_name
from slopemuse.plugin.core.evaluation.scoring.error_statistics import error_scores, exceedance
from slopemuse.plugin.core.evaluation.scoring.scores import class_name
from slopemuse.plugin.core.evaluation.scoring.skill import diebold_mariano, rmse_interval, skill


def test_scores_by_hand():
    truth, before = np.array([[1.0, 2.0, 4.0, np.nan]]), np.array([[0.0, 1.0, 2.0, 3.0]])
    error = np.array([[0.5, -0.5, 1.0, 7.0]])
    numbers = error_scores(error, np.ones((1, 4)), truth, before, noise=0.5, usual_change=1.5)
    assert numbers["n"] == 3
    assert numbers["rmse"] == pytest.approx(np.sqrt(1.5 / 3))
    assert numbers["mae"] == pytest.approx(2 / 3)
    assert numbers["bias"] == pytest.approx(1 / 3)
    assert numbers["rmse_noise_free"] == pytest.approx(np.sqrt(0.5 - 0.25))
    # changes 1, 1, 2 against 1.5, 0.5, 3
    assert numbers["pcc_change"] == pytest.approx(np.corrcoef([1, 1, 2], [1.5, 0.5, 3])[0, 1])
    assert numbers["mase"] == pytest.approx((2 / 3) / 1.5)
    assert numbers["pinaw_90"] == pytest.approx(2 * 1.644853627 / 3)
    assert numbers["coverage_50"] == pytest.approx(2 / 3)


def test_coverage_of_normal_errors():
    errors = np.random.default_rng(0).normal(0, 2, 40_000)
    for level in (0.5, 0.8, 0.9, 0.95):
        assert coverage(errors, np.full(40_000, 2.0), level) == pytest.approx(level, abs=0.01)


def test_skill_of_half_the_error():
    rng = np.random.default_rng(1)
    reference = rng.normal(0, 1, (50, 60))
    value, low, high = skill(0.5 * reference, reference)
    assert value == pytest.approx(0.75) and low == pytest.approx(0.75) and high == pytest.approx(0.75)


def test_correlated_points_do_not_narrow_the_interval_of_the_skill():
    """With one error per date common to all points, 400 points give the same interval as one point."""
    rng = np.random.default_rng(2)
    own, other = (np.repeat(rng.normal(0, 1, (1, 40)), 400, axis=0) for _ in range(2))
    one = skill(own[:1], other[:1])
    many = skill(own, other)
    np.testing.assert_allclose(one, many)
    assert many[1] < 0 < many[2]


def test_names_of_sets():
    names = ("rain_mm", "level_m", "temperature")
    assert drivers_in("ifp", names) == ("rain_mm",)
    assert drivers_in("IFPW", names) == ("rain_mm", "level_m")
    assert drivers_in("level_m+temperature", names) == ("level_m", "temperature")
    assert set_name(("rain_mm", "level_m")) == "IFPW" and set_name(("level_m", "snow")) == "IFW+snow"
    with pytest.raises(InputError, match="DRIVER_SETS contains 'IFW'"):
        drivers_in("IFW", ("rain_mm",))


def test_names_of_classes():
    assert [class_name(*c) for c in ((0, 2), (2, 4), (8, np.inf))] == ["<2 mm", "2–4 mm", ">8 mm"]


def test_large_changes_by_hand():
    truth, before = np.array([[10.0, 0.0, 9.0, 1.0]]), np.zeros((1, 4))
    predicted = np.array([[9.0, 9.0, 1.0, 0.0]])
    lead = np.array([[4.0, 7.0, np.nan, np.nan]])
    numbers = exceedance(truth, predicted - truth, before, 8.0, lead)
    # one hit, one false alarm, one miss
    assert numbers == {"n_events": 2.0, "pod": 0.5, "far": 0.5, "csi": pytest.approx(1 / 3), "lead_days": 4.0}
    assert np.isnan(exceedance(truth[:, 3:], truth[:, 3:] * 0, before[:, 3:], 8.0)["pod"])


def test_coverage_of_the_worst_dates():
    """The intervals contain all values on nine of ten dates and none on the other, which the pooled coverage hides."""
    error = np.zeros((40, 10))
    error[:, 3] = 5.0
    numbers = error_scores(error, np.ones((40, 10)))
    assert numbers["coverage_90"] == pytest.approx(0.9)
    assert numbers["coverage_90_worst_dates"] < 0.95 and numbers["coverage_90_worst_points"] == pytest.approx(0.9)


def test_the_diebold_mariano_test_has_its_nominal_level():
    rng = np.random.default_rng(3)
    below = 0
    for _ in range(400):
        a, b = (np.repeat(rng.normal(0, 1, (1, 60)), 20, axis=0) for _ in range(2))
        below += diebold_mariano(a, b)[1] < 0.05
    assert 0.02 < below / 400 < 0.10
    statistic, p = diebold_mariano(0.5 * a, a)
    assert statistic < -3 and p < 0.001
    assert np.isnan(diebold_mariano(a, a)[1])


def test_the_interval_of_an_rmse_contains_the_true_value():
    rng = np.random.default_rng(4)
    inside = 0
    for _ in range(100):
        low, high = rmse_interval(np.repeat(rng.normal(0, 2.0, (1, 60)), 5, axis=0))
        inside += low < 2.0 < high
    assert inside >= 85


@pytest.mark.parametrize("revisit", [6, 11, 12, 24])
def test_acquisitions_are_held_back_for_forecasts_from_far_ahead(revisit):
    dates = np.datetime64("2020-01-01") + np.arange(0, 720, revisit)
    end = dates[len(dates) // 2]
    numbers, latency = far_targets(dates, end, 1)
    day = (dates - dates[0]).astype(int)
    known = np.searchsorted(day, day[numbers] - latency, side="right") - 1
    ahead = day[numbers] - day[known]
    # the horizons are as close to 24 and 36 days as the revisit allows, and no training data is held back
    for ahead_days in (24, 36):
        assert np.abs(np.append(ahead, revisit) - ahead_days).min() <= revisit / 2
    assert (ahead > revisit).all()
    assert (day[numbers] - latency >= (end - dates[0]).astype(int)).all()


def test_names_of_horizons():
    assert horizon_name(0, 3) == "1–3 days" and horizon_name(36, float("inf")) == "more than 36 days"
