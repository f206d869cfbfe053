"""Kriging equals explicit formulas and PyKrige; variogram and simple interpolators."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.fusion.kriging.covariance_fit import HeldOutSample, fit_field
from slopemuse.plugin.core.fusion.kriging.local_kriging import (
    Field,
    Targets,
    kriging_weights,
    neighbours,
    targets_of,
    weighted_sums,
)
from slopemuse.plugin.core.fusion.points.sensor_points import Points
from slopemuse.plugin.core.fusion.points.spatial_interpolators import (
    POWERS,
    best_power,
    inverse_weights,
    linear_weights,
    nearest_weights,
)

DATES = np.array(["2020-01-01", "2020-02-01", "2020-03-01"], dtype="datetime64[D]")


def make(xy, rate, sensor=None, noise=None, drift=None):
    n = len(xy)
    return Points(
        "EPSG:32633",
        np.asarray(xy, dtype=float),
        np.zeros(n, dtype=int) if sensor is None else sensor,
        DATES,
        np.asarray(rate, dtype=float),
        np.zeros((n, 3)),
        np.ones(n) if noise is None else noise,
        np.zeros((n, 0)) if drift is None else drift,
    )


def at(xy, **more):
    return Targets(np.asarray(xy, dtype=float), np.zeros((len(xy), 0)), **more)


def kriging_by_loops(points, field, place, second_offset):
    """Return the value and variance of one target by ordinary kriging in loops.

    The mean includes an indicator of the second sensor.
    """
    n, two = len(points), points.n_sensors > 1
    size = n + 1 + two
    system, side = np.zeros((size, size)), np.zeros(size)
    for i in range(n):
        for j in range(n):
            h = np.linalg.norm(points.xy[i] - points.xy[j])
            c = field.sill * np.exp(-h / field.length_m) + field.far_sill * np.exp(-h / field.far_length_m)
            if points.sensor[i] == points.sensor[j] == 1:
                ratio = h / field.offset_length_m
                c += field.offset_sill * (1 + ratio) * np.exp(-ratio)
            system[i, j] = c + (i == j) * field.nuggets[points.sensor[i]] * points.noise[i]
        h = np.linalg.norm(points.xy[i] - place)
        side[i] = field.sill * np.exp(-h / field.length_m) + field.far_sill * np.exp(-h / field.far_length_m)
        if second_offset and points.sensor[i] == 1:
            side[i] += field.offset_sill * (1 + h / field.offset_length_m) * np.exp(-h / field.offset_length_m)
        system[i, n] = system[n, i] = 1
        if two:
            system[i, n + 1] = system[n + 1, i] = points.sensor[i]
    side[n] = 1
    if two:
        side[n + 1] = second_offset
    solved = np.linalg.solve(system, side)
    total = field.sill + field.far_sill + (field.offset_sill if second_offset else 0.0)
    return float(solved[:n] @ points.rate), total - solved @ side


@pytest.mark.parametrize("sensors", [1, 2])
@pytest.mark.parametrize("second", [0, 1])
def test_weights_equal_kriging_by_loops(sensors, second):
    if second >= sensors:
        return
    rng = np.random.default_rng(0)
    sensor = rng.integers(0, sensors, 20)
    points = make(rng.uniform(0, 100, (20, 2)), rng.normal(0, 5, 20), sensor, rng.uniform(0.5, 2, 20))
    field = Field(4.0, 30.0, (0.5, 0.2)[:sensors], far_sill=1.5, far_length_m=200.0, offset_sill=0.7 * (sensors > 1))
    field = Field(**{**field.__dict__, "offset_length_m": 80.0})
    places = rng.uniform(0, 100, (6, 2))
    targets = at(places, sensor=np.full(6, second))
    index = neighbours(points, targets, 20, 0)
    weights, variance = kriging_weights(points, field, targets, index)
    found = weighted_sums(index, weights, points.rate)
    for i in range(6):
        value, spread = kriging_by_loops(points, field, places[i], second)
        assert found[i] == pytest.approx(value, abs=1e-6)
        assert variance[i] == pytest.approx(spread, abs=1e-6)


def test_equals_pykrige_where_both_apply():
    pykrige = pytest.importorskip("pykrige.ok", reason="PyKrige is not installed.")
    rng = np.random.default_rng(1)
    points = make(rng.uniform(0, 1000, (60, 2)), rng.normal(0, 5, 60))
    field = Field(4.0, 120.0, (0.8,))
    places = rng.uniform(0, 1000, (50, 2))
    # PyKrige's exponential model reaches 95 % at its range
    parameters = {"psill": field.sill, "range": 3 * field.length_m, "nugget": field.nuggets[0]}
    peer = pykrige.OrdinaryKriging(
        *points.xy.T, points.rate, variogram_model="exponential", variogram_parameters=parameters
    )
    index = neighbours(points, at(places), 60, 0)
    weights, variance = kriging_weights(points, field, at(places), index)
    value, spread = peer.execute("points", *places.T)
    np.testing.assert_allclose(weighted_sums(index, weights, points.rate), value, atol=1e-6)
    # the variance of PyKrige is that of an observation
    np.testing.assert_allclose(variance + field.nuggets[0], spread, atol=1e-6)


def test_weights_sum_to_one_and_points_without_noise_are_reproduced():
    rng = np.random.default_rng(2)
    sensor = np.arange(80) % 2
    points = make(rng.uniform(0, 500, (80, 2)), rng.normal(0, 3, 80), sensor)
    field = Field(2.0, 60.0, (0.0, 0.3), offset_sill=0.4, offset_length_m=300.0)
    target = at(points.xy[:10:2])
    index = neighbours(points, target, 20, 4)
    weights, variance = kriging_weights(points, field, target, index)
    own = points.sensor[index] == 0
    np.testing.assert_allclose((weights * own).sum(axis=1), 1.0, atol=1e-6)
    np.testing.assert_allclose((weights * ~own).sum(axis=1), 0.0, atol=1e-6)
    np.testing.assert_allclose(weighted_sums(index, weights, points.rate), points.rate[:10:2], atol=1e-3)
    np.testing.assert_allclose(variance, 0.0, atol=1e-4)
    assert all(len(set(row)) == len(row) for row in index)


def test_a_bias_of_the_second_sensor_does_not_affect_the_motion():
    rng = np.random.default_rng(3)
    xy = rng.uniform(0, 1000, (400, 2))
    truth = 10 * np.sin(xy[:, 0] / 200)
    sensor = np.arange(400) % 2
    rate = truth + 7.0 * sensor + rng.normal(0, 0.3, 400)
    points = make(xy, rate, sensor)
    field = fit_field(points, points.rate)
    places = rng.uniform(100, 900, (100, 2))
    index = neighbours(points, at(places))
    weights, _ = kriging_weights(points, field, at(places), index)
    error = weighted_sums(index, weights, points.rate) - 10 * np.sin(places[:, 0] / 200)
    assert abs(error.mean()) < 0.3
    assert np.sqrt(np.mean(error**2)) < 0.6
    # the motion as observed by the second sensor
    seen = at(places, sensor=np.ones(100, dtype=int))
    weights, _ = kriging_weights(points, field, seen, index)
    shifted = weighted_sums(index, weights, points.rate) - 10 * np.sin(places[:, 0] / 200)
    assert shifted.mean() == pytest.approx(7.0, abs=0.3)


def test_the_variogram_separates_noise_and_its_intervals_are_calibrated():
    inside, ratios = [], []
    for seed in range(3):
        rng = np.random.default_rng(seed)
        xy = rng.uniform(0, 1000, (500, 2))
        apart = np.hypot(*(xy[:, None] - xy[None]).transpose(2, 0, 1))
        motion = np.linalg.cholesky(9.0 * np.exp(-apart / 150.0) + 1e-8 * np.eye(500)) @ rng.normal(0, 1, 500)
        points = make(xy, motion + rng.normal(0, 1, 500))
        seen, target = points.where(np.arange(400)), at(xy[400:])
        field = fit_field(seen, seen.rate, sample=300)
        assert 0.3 < field.nuggets[0] < 2.5
        index = neighbours(seen, target)
        weights, variance = kriging_weights(seen, field, target, index)
        error = weighted_sums(index, weights, seen.rate) - motion[400:]
        best, _ = kriging_weights(seen, Field(9.0, 150.0, (1.0,)), target, index)
        ratios.append(np.std(error) / np.std(weighted_sums(index, best, seen.rate) - motion[400:]))
        inside.append(np.mean(np.abs(error) < 1.645 * np.sqrt(variance)))
    # nearly as accurate as with the covariance of the simulated field
    assert np.mean(ratios) < 1.04
    assert 0.8 < np.mean(inside) < 0.96


def test_motion_that_follows_height_is_predicted_in_a_gap():
    rng = np.random.default_rng(5)
    xy = rng.uniform(0, 1000, (300, 2))
    height = np.sin(xy[:, 0] / 90) + np.cos(xy[:, 1] / 70)
    points = make(xy, 5 * height + rng.normal(0, 0.2, 300), drift=height[:, None])
    hole = np.hypot(*(xy - 500).T) < 200
    seen, lost = points.where(~hole), points.where(hole)
    field = fit_field(seen, seen.rate)
    index = neighbours(seen, targets_of(lost))
    weights, _ = kriging_weights(seen, field, targets_of(lost), index)
    assert np.std(weighted_sums(index, weights, seen.rate) - lost.rate) < 0.5


def test_simple_interpolators():
    points = make([[0, 0], [100, 0], [0, 100], [100, 100.5]], [0.0, 10.0, 20.0, 30.0])
    places = np.array([[10.0, 5.0], [25.0, 25.0], [500.0, 0.0]])
    index, weights = nearest_weights(points, places)
    np.testing.assert_array_equal(weighted_sums(index, weights, points.rate), [0, 0, 10])
    index, weights = linear_weights(points, places)
    np.testing.assert_allclose(weighted_sums(index, weights, points.rate), [2.0, 7.5, 10.0], atol=0.05)
    np.testing.assert_allclose(weights.sum(axis=1), 1.0)
    index, weights = inverse_weights(points, np.array([[50.0, 0.0]]), 2.0)
    w = 1 / np.array([50.0, 50.0, np.hypot(50, 100), np.hypot(50, 100.5)]) ** 2
    np.testing.assert_allclose(weighted_sums(index, weights, points.rate), [w @ points.rate / w.sum()])


def test_the_power_of_inverse_distance_is_chosen():
    rng = np.random.default_rng(6)
    xy = rng.uniform(0, 100, (300, 2))
    assert best_power(make(xy, rng.normal(0, 1, 300)), rng.normal(0, 1, 300)) <= 1.0
    assert best_power(make(xy, xy[:, 0]), xy[:, 0]) >= 2.0


def test_the_power_of_inverse_distance_is_chosen_without_the_point_itself():
    rng = np.random.default_rng(0)
    places = rng.uniform(0, 100, (100, 2))
    # two sensors at the same places with noise only: the best power is the one that averages the most points
    noise = rng.normal(0, 1, 200)
    order = rng.permutation(200)
    points = make(np.concatenate([places, places])[order], noise)
    k, errors = 16, []
    for power in POWERS:
        error = 0.0
        for i in range(200):
            distance = np.hypot(*(points.xy - points.xy[i]).T)
            distance[i] = np.inf
            near = np.argsort(distance, kind="stable")[:k]
            weights = 1.0 / np.maximum(distance[near], 1e-3) ** power
            error += (noise[i] - weights @ noise[near] / weights.sum()) ** 2
        errors.append(error)
    assert best_power(points, noise) == POWERS[int(np.argmin(errors))]


def test_no_left_out_point_is_predicted_from_itself():
    for n in (6, 12, 17, 40):
        for seed in range(5):
            rng = np.random.default_rng(seed)
            points = make(rng.uniform(0, 1000, (n, 2)), rng.normal(0, 1, n))
            found = HeldOutSample.of(points, points.rate, seed, n)
            assert (found.index != found.chosen[:, None]).all()
