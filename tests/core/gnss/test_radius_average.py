"""Average within a radius: robust to outliers, independent of point levels, weighted by sigma; distances in metres."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.gnss.radius_average import offsets_m, radius_average

DAYS = np.datetime64("2020-01-01") + np.arange(0, 720, 12)
YEARS = (DAYS - DAYS[0]).astype(float) / 365.25


def ring(noise):
    """Return 12 points on a circle of 40 m radius around 7° E, 45° N that move by −5 mm/yr."""
    angle = np.radians(np.arange(12) * 30.0)
    xy = np.column_stack([7.0 + np.cos(angle) * 40 / 78847, 45.0 + np.sin(angle) * 40 / 111132])
    values = -5 * YEARS + np.random.default_rng(0).normal(0, noise, (12, len(DAYS)))
    return PointSeries(np.arange(12).astype(str), xy, DAYS, values, "EPSG:4326")


def test_the_average_is_robust_to_an_outlier():
    series = ring(0.2)
    values = np.array(series.values)
    values[4, 5:] += 80
    average = radius_average(series.with_(values=values), offsets_m(series.xy, 7.0, 45.0), 100.0, "A")
    assert np.abs((average.mean - average.mean[0]) - -5 * YEARS).max() < 1.0


def test_points_are_weighted_by_sigma():
    series = ring(0.0)
    rng = np.random.default_rng(3)
    spread = np.where(np.arange(12) < 6, 0.3, 3.0)[:, None] * np.ones(len(DAYS))
    noisy = series.with_(values=series.values + rng.normal(0, 1, spread.shape) * spread)
    places = offsets_m(series.xy, 7.0, 45.0)

    def error(sigma):
        average = radius_average(noisy.with_(sigma=sigma), places, 100.0, "A")
        off = average.mean + 5 * YEARS
        return float(np.std(off)), average

    plain, _ = error(None)
    weighed, average = error(spread)
    assert weighed < 0.4 * plain
    assert weighed == pytest.approx(0.3 / np.sqrt(6), rel=0.35)
    assert np.isfinite(average.sigma).all()
    # if no sigma is known, or all are 0 as on the first date of some layers, all points have equal weight
    assert error(np.full_like(spread, np.nan))[0] == pytest.approx(plain)
    assert error(np.zeros_like(spread))[0] == pytest.approx(plain)


def test_offsets_are_metres():
    east = offsets_m(np.array([[7.01, 45.0]]), 7.0, 45.0)[0]
    np.testing.assert_allclose(east, [788.47, 0], atol=0.05)
    across = offsets_m(np.array([[-179.999, 0.0]]), 179.999, 0.0)[0]
    assert across[0] == pytest.approx(222.6, abs=0.1)
