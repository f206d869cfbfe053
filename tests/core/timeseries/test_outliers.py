"""A value that deviates from both neighbours is a spike; a step or an acceleration is not."""

from __future__ import annotations

import numpy as np
from slopemuse.plugin.core.timeseries.outliers import isolated_spikes

DAY = np.array([0, 12, 24, 30, 42, 54, 66, 90, 102, 114, 126, 138])


def noisy(n_points=40, seed=3):
    return np.random.default_rng(seed).normal(0, 2, (n_points, len(DAY)))


def spike_indices(values):
    return {(int(i), int(j)) for i, j in zip(*np.nonzero(isolated_spikes(values, DAY)))}


def test_noise_has_no_spikes():
    assert spike_indices(noisy()) == set()


def test_a_spike_on_a_fast_point_between_gaps_is_found():
    values = noisy() + 0.3 * DAY
    values[4, 5] += 60
    values[7, 6] = np.nan
    values[7, 7] -= 60
    assert spike_indices(values) == {(4, 5), (7, 7)}


def test_steps_accelerations_and_ends_are_kept():
    values = noisy()
    values[0, 6:] += 60
    values[1] += np.where(DAY > 60, (DAY - 60.0) ** 2 / 50, 0)
    values[2, 0] += 60
    values[3, -1] += 60
    assert spike_indices(values) == set()


def test_the_threshold_depends_on_the_noise_of_the_point():
    values = noisy()
    values[5] *= 15
    assert spike_indices(values) == set()


def test_empty_and_short_series_have_no_spikes():
    assert not isolated_spikes(np.full((3, len(DAY)), np.nan), DAY).any()
    assert not isolated_spikes(np.zeros((2, 2)), DAY[:2]).any()
