"""Sigma refers to the motion without noise and has its own covariance, which does not change the weights."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.fusion.interpolator import Fields, fit_fields
from slopemuse.plugin.core.fusion.kriged_motion import kriged_motion, rate_residual_noise_covariance
from slopemuse.plugin.core.fusion.kriging.local_kriging import (
    SMOOTH_SHAPES,
    Field,
    Targets,
    kriging_weights,
    neighbours,
    weights_of_fields,
)
from slopemuse.plugin.core.fusion.methods import Kriging
from slopemuse.plugin.core.fusion.points.sensor_points import Points, gather

CORNER = np.array([500_000.0, 4_000_000.0])
DATES = np.datetime64("2020-01-01") + 48 * np.arange(20)
YEARS = (DATES - DATES[0]).astype(float) / 365.25
NOISE_MM = 2.0


def bowls(seed, n=500):
    """Return points on smooth bowls and domes, and 200 targets with their true displacement [mm]."""
    rng = np.random.default_rng(seed)
    xy = rng.uniform(0, 1000, (n + 200, 2))
    rate = np.zeros(len(xy))
    for _ in range(4):
        centre, width = rng.uniform(100, 900, 2), rng.uniform(120, 250)
        rate += rng.uniform(-25, 25) * np.exp(-((xy - centre) ** 2).sum(axis=1) / (2 * width**2))
    truth = rate[:, None] * YEARS
    values = truth[:n] + rng.normal(0, NOISE_MM, (n, len(DATES)))
    series = PointSeries(np.arange(n).astype(str), xy[:n] + CORNER, DATES, values, "EPSG:32633")
    points, _ = gather([series])
    # the gathered points may be in another CRS with another origin
    places = xy[n:] + (points.xy - xy[:n]).mean(axis=0)
    return points, Targets(places, np.zeros((200, 0))), truth[n:]


@pytest.fixture(scope="module")
def smooth():
    return [(*each, fit_fields(each[0])) for each in map(bowls, range(3))]


def test_nine_in_ten_true_displacements_lie_within_the_interval(smooth):
    inside, before = [], []
    for points, targets, truth, fields in smooth:
        found = Kriging(fields).predict(points, targets)
        by_weights = Fields(*(replace(field, of_sigma=None) for field in (fields.rate, fields.rest)))
        plain = Kriging(by_weights).predict(points, targets)
        np.testing.assert_array_equal(found.displacement, plain.displacement)
        np.testing.assert_array_equal(found.reach_sigma, plain.reach_sigma)
        for each, shares in ((found, inside), (plain, before)):
            shares.append(np.mean(np.abs(each.displacement - truth) <= 1.645 * each.sigma))
    assert 0.86 < np.mean(inside) < 0.94 < np.mean(before)


def test_pure_noise_is_attributed_to_the_nugget(smooth):
    for points, _, _, fields in smooth:
        noise = points.rest.var()
        assert fields.rest.noise[0] == pytest.approx(noise, rel=0.06)
        # the remaining variance is due to random correlation of the noise of these points
        assert fields.rest.of_sigma.variance < 0.5 * fields.rest.variance


@pytest.mark.parametrize("shape", SMOOTH_SHAPES)
def test_the_error_variance_equals_an_explicit_formula(shape):
    rng = np.random.default_rng(0)
    xy, places = rng.uniform(0, 100, (20, 2)), Targets(rng.uniform(0, 100, (4, 2)), np.zeros((4, 0)))
    points = Points.of_one_sensor(xy, DATES, rng.normal(0, 1, (20, len(DATES))))
    points = replace(points, noise=rng.uniform(0.5, 2.0, 20))
    own = Field(3.0, 40.0, (0.7,), shape)
    field = Field(4.0, 30.0, (0.5,), of_sigma=own)
    index = neighbours(points, places, 20, 0)
    [found] = weights_of_fields(points, (field,), places, index)
    weights, variance = kriging_weights(points, replace(field, of_sigma=None), places, index)
    np.testing.assert_array_equal(found.weights, weights)
    np.testing.assert_array_equal(found.variance, variance)

    def covariance(a, b):
        ratio = np.hypot(*(a - b)) / 40.0
        if shape == "gaussian":
            return 3.0 * np.exp(-(ratio**2) / 2)
        return 3.0 * (1 + ratio + ratio**2 / 3) * np.exp(-ratio)

    for i in range(4):
        total = 3.0
        for j, w in zip(index[i], weights[i]):
            total += -2 * w * covariance(xy[j], places.xy[i]) + w**2 * 0.7 * points.noise[j]
            total += sum(w * v * covariance(xy[j], xy[k]) for k, v in zip(index[i], weights[i]))
        assert found.error_variance[i] == pytest.approx(total, abs=1e-10)
    # with the covariance of the weights, it equals the kriging variance
    [same] = weights_of_fields(points, (replace(field, of_sigma=replace(field, of_sigma=None)),), places, index)
    np.testing.assert_allclose(same.error_variance, same.variance, atol=1e-6)


def test_errors_of_rate_and_rest_share_the_noise_of_the_dates():
    rng = np.random.default_rng(1)
    noise = rng.normal(0, NOISE_MM, (20_000, len(DATES)))
    rate = noise @ (YEARS - YEARS.mean()) / ((YEARS - YEARS.mean()) ** 2).sum()
    rest = noise - rate[:, None] * YEARS
    expected = np.mean(rate[:, None] * rest)
    points = Points.of_one_sensor(np.zeros((2, 2)), DATES, np.zeros((2, len(DATES))))
    found = rate_residual_noise_covariance(points, Field(1.0, 1.0, (rate.var(),)), Field(1.0, 1.0, (NOISE_MM**2,)))
    assert found == pytest.approx(expected, rel=0.03)


def test_the_sigma_of_a_mean_is_that_of_its_noise():
    rng = np.random.default_rng(2)
    xy = rng.uniform(0, 1000, (60, 2))
    points, _ = gather(
        [PointSeries(np.arange(60).astype(str), xy + CORNER, DATES, rng.normal(0, 1, (60, 20)), "EPSG:32633")]
    )
    nuggets = (1 / ((YEARS - YEARS.mean()) ** 2).sum(), 1.0)
    fields = Fields(*(Field(1e-9, 500.0, (nugget,)) for nugget in nuggets))
    targets = Targets(points.xy[:1] + 5.0, np.zeros((1, 0)))
    found = kriged_motion(fields, points, targets)
    # all neighbours have the same weight, and the mean of n series of unit noise has a variance of 1 / n on the last
    # date; without the covariance of the errors of rate and residual, it would be 1.6 / n
    n = neighbours(points, targets).shape[1]
    assert n * found.estimate(points.years).sigma[0, -1] ** 2 == pytest.approx(1.0, abs=0.25)
