"""The response of each point to the shared motions: least squares on the known acquisitions, and its weight."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from slopemuse.plugin.core.common.metrics import rmse
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.pretrained.point_response import PointResponse, held_out_dates, share_of_response
from slopemuse.plugin.core.pretrained.slope_modes import SlopeModes
from slopemuse.plugin.core.pretrained.slope_nowcast import SlopeData, SlopeNowcast
from slopemuse.plugin.core.pretrained.weights import daily_weights
from slopemuse.plugin.core.synthetic.held_out_laws import make_held_out

N_POINTS, N_DATES, N_PAST = 12, 40, 24


@pytest.fixture(scope="module")
def motion():
    return np.linspace(0, 5, N_DATES)[None] + np.sin(np.arange(N_DATES) / 3)[None]


@pytest.fixture(scope="module")
def points(motion):
    rng = np.random.default_rng(0)
    amplitude = rng.normal(0, 4, (N_POINTS, 1))
    noise = np.linspace(0.5, 2.0, N_POINTS)
    modes = SlopeModes(rng.normal(0, 10, N_POINTS), noise, amplitude + rng.normal(0, 0.3, amplitude.shape))
    values = modes.centre[:, None] + noise[:, None] * (amplitude @ motion + rng.normal(0, 1, (N_POINTS, N_DATES)))
    values[2, 7] = values[3, 30] = np.nan
    return modes, values


def response(motion, known, around=None):
    past = np.arange(N_DATES) < N_PAST
    mean = np.array([[6.0, 6.5]])
    around = known if around is None else around
    return PointResponse(motion, mean, np.full((1, 2), 0.04), known, around, past, np.array([1e6]))


def residual_of(modes, values, motion):
    return values - modes.centre[:, None] - modes.at_points(motion)


def test_the_response_is_the_least_squares_fit_of_the_known_acquisitions(motion, points):
    modes, values = points
    asked = response(motion, np.array([30, N_DATES]))
    value, sigma, follows = asked.of(modes, residual_of(modes, values, motion))
    for column, known in enumerate((30, N_DATES)):
        for point in range(N_POINTS):
            seen = np.isfinite(values[point, :known])
            design = np.vstack([np.ones(known), motion[0, :known]]).T[seen]
            fit, *_ = np.linalg.lstsq(design, values[point, :known][seen], rcond=None)
            row = np.array([1.0, asked.mean[0, column]])
            expected = row @ fit
            assert value[point, column] == pytest.approx(expected, abs=0.05)
            variance = modes.noise_mm[point] ** 2 * row @ np.linalg.inv(design.T @ design) @ row
            variance += fit[1] ** 2 * 0.04
            assert sigma[point, column] == pytest.approx(np.sqrt(variance), rel=0.02)
    assert follows.mean() > 0.9


def test_an_acquisition_with_few_points_is_ignored(motion, points):
    modes, values = points
    unknown, few = motion.copy(), values.copy()
    few[:, 20] = np.nan
    expected = response(motion, np.array([30, N_DATES])).of(modes, residual_of(modes, few, motion))
    unknown[:, 20], few[3, 20] = np.nan, values[3, 20] + 100.0
    found = response(unknown, np.array([30, N_DATES])).of(modes, residual_of(modes, few, np.nan_to_num(unknown)))
    for one, other in zip(found, expected):
        np.testing.assert_allclose(one, other)


def test_a_point_that_departs_from_the_shared_motions_uses_the_network(motion, points):
    modes, values = points
    moved = values.copy()
    moved[5, 34:] += 20.0
    known = np.array([33, N_DATES])
    follows = response(motion, known).of(modes, residual_of(modes, moved, motion))[2]
    assert follows[5, 0] == 1.0 and follows[5, 1] == 0.0 and np.delete(follows, 5, axis=0).mean() > 0.9
    # in hindsight, the residuals before and after a day are used
    every, around = np.full(2, N_DATES), np.array([20, 37])
    follows = response(motion, every, around).of(modes, residual_of(modes, moved, motion))[2]
    assert follows[5, 1] == 0.0


def test_the_share_is_fitted_on_held_out_acquisitions_and_zero_without_a_gain():
    rng = np.random.default_rng(1)
    step, noise = rng.normal(0, 1.0, (50, 20)), rng.normal(0, 2.0, (50, 20))
    assert share_of_response(step + noise, step) == pytest.approx(1.0, abs=0.15)
    assert share_of_response(0.4 * step + 0.1 * noise, step) == pytest.approx(0.4, abs=0.05)
    assert share_of_response(-0.2 * step + noise, step) == 0.0
    assert share_of_response(noise, 0.0 * step) == 0.0
    # a gain on a single one of many dates is not significant
    error = np.where(np.arange(20) == 3, 1.0, -0.045) * np.abs(step)
    assert share_of_response(error, np.abs(step)) == 0.0
    unknown = np.where(rng.random(step.shape) < 0.2, np.nan, step + noise)
    assert share_of_response(unknown, step) == pytest.approx(1.0, abs=0.2)
    assert [held_out_dates(n) for n in (15, 16, 24, 60)] == [0, 8, 8, 20]


def test_shared_motions_reduce_the_error_without_using_later_data():
    slope = make_held_out("saturating toe", 71, n_points=60)
    values, day = slope.series.values, slope.day
    data = SlopeData(values, day, slope.forcing, slope.onset)
    targets = np.arange(slope.onset + 1, int(day[-1]), 3)
    past = day <= slope.onset
    level = np.mean(values[:, past] - slope.truth[:, day[past]], axis=1, keepdims=True)
    truth = (slope.truth + level)[:, targets]

    def nowcast_of(data, targets, share=None):
        return SlopeNowcast(daily_weights(), data, targets, 0, Progress(), share=share).of(slice(None))

    value, sigma = nowcast_of(data, targets)
    shipped, _ = nowcast_of(data, targets, 0.0)
    moving = slope.moving
    assert rmse((value - truth)[moving]) < 0.97 * rmse((shipped - truth)[moving])
    assert (sigma > 0).all()
    until = int(day[-8])
    cut = replace(data, values=values[:, day <= until], day=day[day <= until])
    early = targets[targets <= until]
    np.testing.assert_allclose(nowcast_of(cut, early)[0], value[:, : len(early)], atol=1e-3)
