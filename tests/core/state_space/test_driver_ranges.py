"""Training range of the drivers: days outside it, independently of the number of later days."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.data.forcing import LEVEL, RAIN, Forcing
from slopemuse.plugin.core.state_space.driver_responses import Bank, beyond_ranges, running_values

N_DAYS, N_TRAINED = 1500, 900
DAYS = np.datetime64("2016-01-01") + np.arange(N_DAYS)


def weather(seed):
    """Return rain with dry periods of 75 days, during which the reservoir is at its minimum level."""
    rng = np.random.default_rng(seed)
    rain = np.where(rng.random(N_DAYS) < 0.3, np.round(rng.gamma(0.7, 11.3, N_DAYS), 1), 0.0)
    level = np.round(160.0 + 11.0 * np.sin(np.arange(N_DAYS) / 58.1), 2)
    for start in (200, 1000, 1350):
        rain[start : start + 75] = 0.0
        level[start : start + 75] = 145.3
    # within the training range in any season
    rain[N_TRAINED:] = np.minimum(rain[N_TRAINED:], 3.1)
    return Forcing(DAYS, (RAIN, LEVEL), np.column_stack([rain, level]))


def test_running_values_are_sums_of_rain_and_means_of_others():
    forcing = weather(0)
    found = running_values(forcing)
    for window in (1, 7, 30, 60):
        rain = [forcing.values[max(i - window + 1, 0) : i + 1, 0].sum() for i in range(N_DAYS)]
        before = np.full(window, forcing.values[0, 1])
        level = np.concatenate([before, forcing.values[:, 1]])
        level = [level[i + 1 : i + 1 + window].mean() for i in range(N_DAYS)]
        np.testing.assert_allclose(found[f"{RAIN}:{window}"], rain, atol=1e-9)
        np.testing.assert_allclose(found[f"{LEVEL}:{window}"], level, atol=1e-9)


@pytest.mark.parametrize("seed", range(3))
def test_the_driest_month_of_training_stays_inside_the_range_for_any_record_length(seed):
    forcing = weather(seed)
    bank = Bank.fitted(forcing.until(DAYS[N_TRAINED - 1]), DAYS[100], DAYS[N_TRAINED - 1])
    full = bank.outside(forcing)
    assert not full[100:].any()
    for last in (N_TRAINED, 1013, 1070, 1400, 1457):
        assert np.array_equal(bank.outside(forcing.until(DAYS[last])), full[: last + 1])


def test_the_distance_from_the_range_is_relative_to_its_width():
    forcing = Forcing(DAYS[:5], (LEVEL,), np.array([[0.0], [5.0], [10.0], [15.0], [-10.0]]))
    ranges = dict.fromkeys(running_values(forcing), (0.0, 10.0))
    assert beyond_ranges(forcing, ranges).tolist() == [0.0, 0.0, 0.0, 0.5, 1.0]
