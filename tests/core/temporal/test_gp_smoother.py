"""The pooled smoother compared with direct Gaussian conditioning and with the truth, and its limits."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import Cancelled, InputError
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.core.temporal.smoothing.gp_smoother import Pool, fit_pool, smooth
from slopemuse.plugin.core.temporal.smoothing.kernels import Kernel, solve_kernel
from slopemuse.tests.progress import CancelledProgress

DAY = np.cumsum(np.random.default_rng(5).choice([6.0, 12.0, 12.0, 36.0], 50))
TARGETS = np.arange(DAY[0], DAY[-1], 12.0)
KERNEL = Kernel(1.0, 25.0, 2.0, 0.0, 1.0)


def direct_conditioning(day, values, targets, kernel):
    """Return mean and variance of a Gaussian process with a diffuse line, conditioned on values with 1 mm noise."""

    def prior(a, b):
        matrix = np.empty((len(a), len(b)))
        for i, s in enumerate(a):
            for j, t in enumerate(b):
                apart = abs(s - t)
                line = 1e6 * (1 + (s - day.mean()) * (t - day.mean()) / 1e4)
                fast = kernel.fast**2 * np.exp(-apart / kernel.fast_days)
                season = kernel.season**2 * (1 + apart / 90) * np.exp(-apart / 90)
                annual = kernel.annual**2 * np.exp(-2 * np.sin(np.pi * apart / 365.25) ** 2 - apart / 2000)
                matrix[i, j] = line + fast + season + annual
        return matrix

    solved = np.linalg.solve(prior(day, day) + np.eye(len(day)), prior(day, targets))
    return values @ solved, np.diag(prior(targets, targets)) - np.sum(prior(day, targets) * solved, axis=0)


def test_weights_are_those_of_the_conditional_gaussian():
    values = np.random.default_rng(1).normal(0, 3, 50) + 0.05 * DAY
    weights = solve_kernel(KERNEL, DAY, TARGETS)
    mean, variance = direct_conditioning(DAY, values, TARGETS, KERNEL)
    np.testing.assert_allclose(weights.predict @ values, mean, atol=1e-3)
    np.testing.assert_allclose(weights.variance, variance, atol=1e-3)
    np.testing.assert_allclose(weights.predict.sum(axis=1), 1.0, atol=1e-9)


def test_missing_values_are_left_out_exactly():
    rng = np.random.default_rng(2)
    values = rng.normal(0, 3, (3, 50)) + 0.05 * DAY
    values[0, [3, 4, 20]] = np.nan
    values[1, :30] = np.nan
    pool = Pool((KERNEL,), np.ones(1), np.ones(1))
    done = smooth(DAY, values, TARGETS, pool)
    for row in range(3):
        known = np.isfinite(values[row])
        mean, variance = direct_conditioning(DAY[known], values[row, known], TARGETS, KERNEL)
        np.testing.assert_allclose(done.values[row], mean, atol=2e-3)
        # each point has its own scale, so sigma is proportional to that of the formula
        ratio = done.sigma[row] / np.sqrt(variance)
        np.testing.assert_allclose(ratio, ratio[0], rtol=1e-3)


@pytest.mark.parametrize("correlated", [False, True])
def test_the_smoother_beats_linear_interpolation_and_is_calibrated(correlated):
    slope = make_slope(1, n_points=200, correlated=correlated)
    day = (slope.series.dates - slope.days[0]).astype(float)
    targets = np.arange(day[0] + 5, day[-1], 12)
    truth = slope.truth_los()[:, targets.astype(int)]
    lines = np.array([np.interp(targets, day, row) for row in slope.series.values])
    done = smooth(day, slope.series.values, targets, fit_pool(day, slope.series.values))
    error = done.values - truth
    assert np.sqrt(np.mean(error**2)) < 0.55 * np.sqrt(np.mean((lines - truth) ** 2))
    # all points share the common-mode error, so coverage has few independent samples if `correlated`
    assert 0.84 < np.mean(np.abs(error) < 1.645 * done.sigma) < 0.97


def test_noise_is_estimated_and_noisy_dates_have_low_weight():
    rng = np.random.default_rng(3)
    bad = np.arange(50) % 4 == 0
    truth = np.tile(0.03 * DAY + 5 * np.sin(DAY / 150), (300, 1))
    values = truth + rng.normal(0, 1, truth.shape) * np.where(bad, 8.0, 1.0)
    plain = smooth(DAY, values, DAY, fit_pool(DAY, values))
    sigma = np.tile(np.where(bad, 8.0, 1.0), (300, 1))
    weighted = smooth(DAY, values, DAY, fit_pool(DAY, values, sigma=sigma))
    assert np.std(weighted.values - truth) < 0.6 * np.std(plain.values - truth)
    assert np.median(weighted.noise) == pytest.approx(1.0, rel=0.2)


def test_a_change_of_level_and_rate_only_shifts_the_estimate():
    values = np.random.default_rng(4).normal(0, 2, (40, 50))
    pool = fit_pool(DAY, values)
    plain = smooth(DAY, values, TARGETS, pool)
    moved = smooth(DAY, values + 1000 + 0.3 * DAY, TARGETS, pool)
    np.testing.assert_allclose(moved.values, plain.values + 1000 + 0.3 * TARGETS, atol=5e-3)
    np.testing.assert_allclose(moved.sigma, plain.sigma, rtol=1e-2)


def test_at_least_three_observations_are_required():
    day, values = DAY[:3], np.random.default_rng(0).normal(0, 2, (30, 3))
    values[0, 1] = np.nan
    done = smooth(day, values, np.array([5.0, 10.0]), fit_pool(day, values))
    assert np.isnan(done.values[0]).all()
    assert np.isfinite(done.values[1:]).all()
    assert (done.sigma[1:] > 0).all()
    with pytest.raises(InputError, match="No point has at least 3 values"):
        fit_pool(day, values[:1])


def test_fitting_and_smoothing_can_be_cancelled():
    with pytest.raises(Cancelled):
        fit_pool(DAY, np.zeros((2, 50)), CancelledProgress())
    with pytest.raises(Cancelled):
        smooth(DAY, np.zeros((2, 50)), DAY, Pool((KERNEL,), np.ones(1), np.ones(1)), CancelledProgress())
