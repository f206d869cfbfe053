"""Displacement profile along a line."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.plots.profile import DAYS_SHOWN, profile

DATES = np.datetime64("2020-01-01") + 12 * np.arange(40)


def test_medians_follow_the_motion_from_the_first_to_the_last_day():
    rng = np.random.default_rng(0)
    distance = rng.uniform(0, 1000, 400)
    # the middle third moves at a constant rate
    moved = np.where((distance > 400) & (distance < 700), -1.0, 0.0)[:, None] * np.arange(40)
    found = profile(distance, DATES, moved, 1000.0)
    assert len(found.days) == DAYS_SHOWN
    assert (found.days[0], found.days[-1]) == (DATES[0], DATES[-1])
    assert (np.diff(found.distance_m) >= 0).all()
    inside = (found.middles_m > 420) & (found.middles_m < 680)
    np.testing.assert_allclose(found.medians[inside, -1], -39)
    np.testing.assert_allclose(found.medians[(found.middles_m < 380) | (found.middles_m > 720)], 0)


def test_empty_dates_are_ignored():
    values = np.ones((5, 40))
    values[:, [0, 39]] = np.nan
    values[2, 5] = np.nan
    found = profile(np.arange(5.0), DATES, values, 5.0)
    assert (found.days[0], found.days[-1]) == (DATES[1], DATES[38])
    assert np.isfinite(found.medians).all()


def test_too_few_points_are_reported():
    with pytest.raises(InputError, match="2 points lie near the line"):
        profile(np.arange(2.0), DATES, np.ones((2, 40)), 5.0)
