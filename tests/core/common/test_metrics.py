"""Scores match their definitions."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import norm
from slopemuse.plugin.core.common.metrics import coverage_90, crps_normal, relative_error, rmse, winkler_90


def test_rmse_ignores_missing_values():
    assert rmse(np.array([3.0, np.nan, -4.0])) == pytest.approx(np.sqrt(12.5))
    assert np.isnan(rmse(np.array([np.nan])))


def test_the_coverage_with_the_true_sigma_is_90_percent():
    errors = np.random.default_rng(0).normal(0, 2.0, 100_000)
    assert coverage_90(errors, np.full(errors.shape, 2.0)) == pytest.approx(0.9, abs=0.005)


def test_the_interval_score_is_minimal_at_the_true_sigma():
    errors = np.random.default_rng(1).normal(0, 2.0, 50_000)
    scores = [winkler_90(errors, np.full(errors.shape, sigma)) for sigma in (1.6, 2.0, 2.4)]
    assert scores[1] == min(scores)
    # one value outside the interval scores the width plus 20 times the distance
    assert winkler_90(np.array([5.0]), np.array([1.0])) == pytest.approx(2 * 1.644854 + 20 * (5 - 1.644854), rel=1e-5)


def test_crps_is_the_integral_of_its_definition():
    x = np.linspace(-30, 30, 200_001)
    slow = np.sum((norm.cdf(x, 0, 1.5) - (x >= 2.0)) ** 2) * (x[1] - x[0])
    assert crps_normal(np.array([2.0]), np.array([1.5])) == pytest.approx(slow, rel=1e-4)


@pytest.mark.parametrize(
    ("error", "other", "words"),
    [
        (1.0, 4.0, "75 % smaller"),
        (4.16, 1.0, "4.2 times as large"),
        (1.3, 1.0, "30 % larger"),
        (1.001, 1.0, "about equal"),
        (1.0, 0.0, "not comparable"),
    ],
)
def test_errors_are_compared_in_words_without_negative_percent(error, other, words):
    with np.errstate(divide="ignore"):
        assert relative_error(np.float64(error), np.float64(other)) == words
