"""Simulator: reproducibility, ranges, filters, and independence of the benchmark slopes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from slopemuse.plugin.core.synthetic import simulator
from slopemuse.plugin.core.synthetic.held_out_laws import LAWS, make_held_out
from slopemuse.plugin.core.synthetic.simulator.climate import Climate, draw_climates
from slopemuse.plugin.core.synthetic.simulator.driven_laws import Water, level_law, product_law, rain_law
from slopemuse.plugin.core.synthetic.simulator.measurement import MAX_ACQUISITIONS, REVISITS_DAYS
from slopemuse.plugin.core.synthetic.simulator.recursions import delayed, leaky, mean_of_past
from slopemuse.plugin.core.synthetic.simulator.reservoir import draw_levels
from slopemuse.plugin.core.synthetic.simulator.series_stream import simulated_batch
from slopemuse.plugin.core.synthetic.simulator.slope_stream import simulated_slope


def test_batches_are_reproducible_and_independent():
    one, again, other = (simulated_batch(1, number, 6, years=1.5) for number in (7, 7, 8))
    for a, b in zip(one, again):
        np.testing.assert_array_equal(a.values, b.values)
    assert not np.array_equal(one[0].values[:10], other[0].values[:10])


def test_series_are_within_their_ranges():
    for each in simulated_batch(0, 3, 24):
        gaps = np.diff(each.day)
        assert 8 <= len(each.day) <= MAX_ACQUISITIONS and gaps.min() >= REVISITS_DAYS[0]
        assert each.day[-1] < len(each.season) and 0 < each.n_training < len(each.day)
        assert np.isfinite(each.values).all() and np.isfinite(each.truth_mm).all()
        assert each.rain_mm is None or (each.rain_mm >= 0).all()


def test_filters_match_values_computed_by_hand():
    water = np.array([[10.0, 0.0, 0.0, 4.0]])
    # initial storage: equilibrium with the mean input of 3.5 mm per day and a residence time of 2 days
    np.testing.assert_allclose(leaky(water, np.array([2.0])), [[13.5, 6.75, 3.375, 5.6875]])
    np.testing.assert_allclose(mean_of_past(water, np.array([2.0])), [[10.0, 5.0, 2.5, 3.25]])
    np.testing.assert_array_equal(delayed(water, np.array([2])), [[10.0, 10.0, 10.0, 0.0]])


def test_snow_melts_on_warm_days():
    climate = Climate(np.zeros((1, 4)), np.array([[8.0, 0.0, 0.0, 0.0]]), np.array([[-5.0, -1.0, 2.0, 9.0]]))
    np.testing.assert_allclose(climate.ground_water_mm(np.array([3.0]), np.array([0.0])), [[0.0, 0.0, 6.0, 2.0]])


@pytest.mark.parametrize("law", [rain_law, level_law, product_law])
def test_laws_are_finite_and_normalised(law):
    rng = np.random.default_rng(0)
    climate = draw_climates(rng, 12, 900)
    level, _ = draw_levels(rng, climate)
    rate = law(np.random.default_rng(1), Water(climate, level))
    assert rate.shape == (12, 900) and np.isfinite(rate).all()
    np.testing.assert_allclose(np.abs(rate).mean(axis=1)[np.abs(rate).max(axis=1) > 0], 1.0)


def test_slopes_have_moving_and_stable_points_and_shared_errors():
    shared = []
    for number in range(6):
        slope = simulated_slope(0, number, 60, 1.5)
        assert slope.values.shape == (60, len(slope.day)) and slope.truth_mm.shape[1] == len(slope.rain_mm)
        assert np.ptp(slope.truth_mm[~slope.moving], axis=1).max(initial=0.0) == 0.0
        error = slope.values - slope.truth_mm[:, slope.day]
        shared.append(np.nanstd(np.nanmean(error, axis=0)))
    assert max(shared) > 1.0


def test_held_out_laws_differ_and_are_not_part_of_the_simulator():
    rates = [
        np.diff(make_held_out(law, 0, n_points=20).truth, axis=1)[make_held_out(law, 0, n_points=20).moving][0]
        for law in LAWS
    ]
    assert np.abs(np.corrcoef(rates) - np.eye(len(LAWS))).max() < 0.9
    source = "".join(path.read_text(encoding="utf-8") for path in Path(simulator.__file__).parent.glob("*.py"))
    assert "held_out_laws" not in source and "foreign_laws" not in source and "synthetic.slope" not in source
