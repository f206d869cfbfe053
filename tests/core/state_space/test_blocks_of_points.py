"""Estimates by blocks of points: independence of the block size, memory and cancellation."""

import tracemalloc

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import Cancelled
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.state_space.following import departures, ensemble, nowcast
from slopemuse.plugin.core.state_space.following.ensemble import ensemble_hindcast, ensemble_nowcast
from slopemuse.plugin.core.state_space.following.views import Member
from slopemuse.plugin.core.state_space.kalman_filter import IntegratedResponses
from slopemuse.plugin.core.state_space.mixed_model import Mixed, Noise
from slopemuse.plugin.core.state_space.spatial_modes import Modes
from slopemuse.tests.progress import CancelledProgress

DAY = np.arange(0, 300, 12)
TARGETS = np.arange(150, 290)


def slope(n: int, missing: float = 0.0):
    """Return members, modes and values of `n` points; a fifth of them moves faster after half of the dates."""
    rng = np.random.default_rng(4)
    places = rng.uniform(0.0, 900.0, (n, 2))
    features = np.column_stack([np.ones(n), places / 900.0])
    activity = 2.0 ** rng.integers(-1, 2, n)
    modes = Modes.of(features, np.zeros((n, 0)), np.zeros((0, 0)), activity)
    modes = Modes(modes.patterns, modes.strength, modes.loading, modes.error_variance, activity, places)
    mixed = Mixed(
        np.array([[-0.02], [0.01], [0.0]]),
        np.eye(1) * 1e-4,
        np.eye(1) * 1e-4,
        Noise(2.0, 0.02, 60.0),
        Noise(0.3, 0.005, 60.0),
    )
    season = np.sin(np.arange(300) / 30.0)[:, None]
    drives = IntegratedResponses.constant(300, 0), IntegratedResponses.since(season, 0)
    values = -0.02 * DAY + rng.normal(0.0, 2.0, (n, len(DAY)))
    values[: n // 5, 12:] += 6.0 * np.arange(13)
    values[rng.random(values.shape) < missing] = np.nan
    return [Member(mixed, drive) for drive in drives], modes, values


@pytest.mark.parametrize("missing", [0.0, 0.1])
@pytest.mark.parametrize("in_hindsight", [False, True])
def test_estimates_do_not_depend_on_the_block_size(monkeypatch, missing, in_hindsight):
    members, modes, values = slope(60, missing)
    arguments = members, modes, values, DAY, TARGETS, 3, Progress(), in_hindsight
    whole, departed = ensemble_nowcast(*arguments, points_per_block=1000)
    monkeypatch.setattr(departures, "_POINTS_PER_BLOCK", 5)
    parts, also_departed = ensemble_nowcast(*arguments, points_per_block=7)
    for one, other in zip(whole, parts):
        np.testing.assert_allclose(one, other, rtol=0.0, atol=1e-9)
    assert departed.departs[:10].any()
    np.testing.assert_array_equal(departed.departs, also_departed.departs)


@pytest.mark.parametrize("missing", [0.0, 0.1])
def test_hindcasts_do_not_depend_on_the_block_size(monkeypatch, missing):
    arguments = *slope(60, missing), DAY, TARGETS, Progress()
    whole, departed = ensemble_hindcast(*arguments)
    monkeypatch.setattr(nowcast, "SERIES_PER_BLOCK", 7)
    monkeypatch.setattr(ensemble, "_SMOOTHED_TOGETHER", 14)
    parts, _ = ensemble_hindcast(*arguments)
    for one, other in zip(whole, parts):
        assert np.isfinite(one).all()
        np.testing.assert_allclose(one, other, rtol=0.0, atol=1e-9)
    assert departed.departs[:10].any()


def test_a_hindcast_can_be_cancelled_between_blocks():
    with pytest.raises(Cancelled):
        ensemble_hindcast(*slope(20), DAY, TARGETS, CancelledProgress(after=60))


def peak_bytes(n: int) -> int:
    members, modes, values = slope(n, 0.1)
    tracemalloc.start()
    ensemble_nowcast(members, modes, values, DAY, TARGETS, 0, Progress(), points_per_block=100)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


def test_memory_per_point_is_close_to_that_of_its_result(monkeypatch):
    monkeypatch.setattr(departures, "_POINTS_PER_BLOCK", 100)
    few, many = peak_bytes(100), peak_bytes(400)
    answer = 3 * 8 * len(TARGETS)
    # the result, and the filter states, behaviours, patterns and observations of a point
    assert (many - few) / 300 < answer + 2500
