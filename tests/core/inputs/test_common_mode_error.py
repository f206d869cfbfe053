"""The common-mode error is subtracted where stable ground reveals it; otherwise the series stay unchanged."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.inputs.common_mode_error import remove_common_error, stability
from slopemuse.plugin.core.synthetic import make_slope


@pytest.fixture(scope="module")
def pair():
    """Return the same slope with and without a common-mode error per date; the seed gives the same motion."""
    return make_slope(2, correlated=True), make_slope(2, correlated=False)


def test_the_error_is_removed_and_the_motion_is_preserved(pair):
    dirty, _ = pair
    series = dirty.series
    end = series.dates[100]
    out = remove_common_error(series, dirty.stable_in_sensor(), end, Progress()).series
    truth = dirty.truth_los()[:, (series.dates - dirty.days[0]).astype(int)]

    def shared(values):
        """Return the mean error of the stable points per date, after the level of each point is removed."""
        left = values - truth
        left = left - left.mean(axis=1, keepdims=True)
        return left[dirty.stable_in_sensor()].mean(axis=0)

    assert shared(series.values).std() > 2.0
    assert shared(out.values).std() < 0.5


def test_a_step_of_the_moving_ground_is_not_an_error(pair):
    dirty, _ = pair
    series, moving = dirty.series, ~dirty.stable_in_sensor()
    values = series.values.copy()
    values[np.ix_(moving, np.arange(series.n_dates) >= 60)] -= 20.0
    end = series.dates[100]
    before = remove_common_error(series, dirty.stable_in_sensor(), end, Progress()).series
    after = remove_common_error(series.with_(values=values), dirty.stable_in_sensor(), end, Progress()).series
    change = (after.values - before.values)[moving]
    assert change[:, 60:].mean() == pytest.approx(-20.0, abs=0.01)
    assert np.abs(change[:, :60]).max() < 0.01


def test_where_there_is_no_error_nothing_is_subtracted(pair):
    _, clean = pair
    out = remove_common_error(clean.series, clean.stable_in_sensor(), clean.series.dates[100], Progress()).series
    assert np.sqrt(np.mean((out.values - clean.series.values) ** 2)) < 0.5


def test_later_dates_do_not_change_earlier_ones(pair):
    dirty, _ = pair
    end = dirty.series.dates[100]
    full = remove_common_error(dirty.series, dirty.stable_in_sensor(), end, Progress()).series
    part = dirty.series.dates_where(np.arange(dirty.series.n_dates) < 130)
    short = remove_common_error(part, dirty.stable_in_sensor(), end, Progress()).series
    np.testing.assert_allclose(full.values[:, :130], short.values, atol=1e-9)


def smooth_part(series, values):
    """Return the fitted offset and plane of each date at every point."""
    metres = series.xy - series.xy.mean(axis=0)
    design = np.column_stack([np.ones(len(metres)), metres / np.abs(metres).max(axis=0)])
    return design @ np.linalg.lstsq(design, values, rcond=None)[0]


def test_the_stated_sigma_matches_the_remaining_error(pair):
    """The stated uncertainty matches the remaining error, also far from the stable ground."""
    dirty, _ = pair
    series = dirty.series
    corrected = remove_common_error(series, dirty.stable_in_sensor(), series.dates[-1], Progress())
    clean = make_slope(2, correlated=False, noise_mm=0.0)
    truth = clean.truth_los()[:, (series.dates - dirty.days[0]).astype(int)]
    left = corrected.series.values - truth
    found = smooth_part(series, left - left.mean(axis=1, keepdims=True)).std(axis=1)
    assert 0.5 < np.median(found / corrected.sigma_mm) < 2.0
    far = series.xy[:, 0] < np.quantile(series.xy[:, 0], 0.2)
    assert corrected.sigma_mm[far].mean() > 2 * corrected.sigma_mm[dirty.stable_in_sensor()].mean()


def test_stable_points_have_a_high_weight_and_moving_points_a_low_one(pair):
    dirty, _ = pair
    weight = stability(dirty.series, dirty.series.dates[100])
    assert weight[dirty.stable_in_sensor()].mean() > 0.8
    assert weight[~dirty.stable_in_sensor()].mean() < 0.3


def test_oscillating_points_are_not_stable():
    """Points that oscillate by centimetres get no weight, even if half of all points do."""
    rng = np.random.default_rng(4)
    dates = np.datetime64("2018-01-01") + 12 * np.arange(120)
    sway = np.where(np.arange(60) < 30, 25.0, 0.0)[:, None] * np.sin(np.arange(120) / 8.0)
    values = sway + rng.normal(0, 1.5, (60, 120))
    series = PointSeries(np.arange(60).astype(str), rng.uniform(0, 500, (60, 2)), dates, values, crs="EPSG:32649")
    weight = stability(series, dates[-1])
    assert weight[:30].max() < 0.05 < 0.5 < weight[30:].mean()


def layer(n, seed, drift_mm_per_year=0.0, error_mm=2.5, extent_m=800.0):
    """Return a layer of stable ground with an error per date that is the same at all points, and that error."""
    rng = np.random.default_rng(seed)
    dates = np.datetime64("2018-01-01") + 12 * np.arange(120)
    error = rng.normal(0, error_mm, 120)
    values = rng.normal(0, 1.5, (n, 120)) + error + drift_mm_per_year * np.arange(120) * 12 / 365.25
    xy = rng.uniform(0, extent_m, (n, 2)) + np.array([400_000.0, 3_400_000.0])
    return PointSeries(np.arange(n).astype(str), xy, dates, values, crs="EPSG:32649"), error


@pytest.mark.parametrize("n", [19, 20, 21])
def test_the_correction_does_not_depend_on_a_threshold_of_points(n):
    series, error = layer(n, 5)
    taken = series.values - remove_common_error(series, None, series.dates[80], Progress()).series.values
    assert np.std(taken.mean(axis=0) - error + error.mean()) < 0.45 * error.std()


def test_a_drift_of_stable_ground_stays_in_the_datum_of_the_layer():
    series, _ = layer(60, 6, drift_mm_per_year=-4.0)
    out = remove_common_error(series, None, series.dates[80], Progress()).series
    trend = np.polyfit(np.arange(120) * 12 / 365.25, (out.values - series.values).mean(axis=0), 1)[0]
    assert abs(trend) < 0.3
    # with a stable area set, the motion of that area is removed as datum
    corrected = remove_common_error(series, np.ones(60, dtype=bool), series.dates[80], Progress()).series
    assert abs(np.polyfit(np.arange(120) * 12 / 365.25, corrected.values.mean(axis=0), 1)[0]) < 0.3


def test_a_step_of_all_points_is_not_a_common_mode_error():
    series, _ = layer(60, 7)
    values = series.values + 40.0 * (np.arange(120) >= 100)
    out = remove_common_error(series.with_(values=values), None, series.dates[80], Progress()).series
    level = out.values.mean(axis=0)
    assert np.abs(level[101:].mean() - level[80:100].mean() - 40.0) < 2.0
    assert np.abs(level[101] - level[80:100].mean() - 40.0) < 8.0


def test_points_far_from_stable_points_are_not_corrected_and_have_a_large_sigma():
    series, _ = layer(60, 8)
    far = series.xy.copy()
    far[30:] += 20_000.0
    rng = np.random.default_rng(9)
    values = series.values.copy()
    values[30:] = rng.normal(0, 0.9, (30, 120))
    moved = series.with_(xy=far, values=values)
    stable = np.arange(60) < 30
    corrected = remove_common_error(moved, stable, series.dates[80], Progress())
    assert np.abs(corrected.series.values - values)[30:].max() < 0.1
    assert corrected.sigma_mm[30:].min() > 1.5 > 1.0 > corrected.sigma_mm[:30].max()


def test_hindsight_reduces_the_slow_part_of_the_remaining_error():
    series, error = layer(60, 10)
    last = series.dates[-1]
    slow = []
    for in_hindsight in (False, True):
        out = remove_common_error(series, None, last, Progress(), in_hindsight=in_hindsight).series
        left = (error - error.mean()) - (series.values - out.values).mean(axis=0)
        slow.append(np.convolve(left, np.full(20, 1 / 20), "valid").std())
    assert slow[1] < 0.7 * slow[0]


def test_common_slow_creep_below_the_noise_of_a_point_is_preserved():
    """Over 300 days, rates of 0 to 7 mm/yr at 2 mm noise are not significant per point but are for all together."""
    rng = np.random.default_rng(0)
    day = np.arange(0, 301, 12)
    truth = 0.02 * rng.random((120, 1)) * day
    values = truth + rng.normal(0.0, 2.0, truth.shape)
    dates = np.datetime64("2020-01-01") + day
    xy = np.stack([500_000 + 1200 * rng.random(120), 5_000_000 + 900 * rng.random(120)], axis=1)
    series = PointSeries(np.arange(120).astype(str), xy, dates, values, crs="EPSG:32633")
    subtracted = values - remove_common_error(series, None, dates[16], Progress()).series.values
    slope_mm_per_day = np.polyfit(day, subtracted.mean(axis=0), 1)[0]
    assert abs(slope_mm_per_day) < 0.001


def test_a_chance_trend_of_the_errors_does_not_bias_moving_points():
    """A trend of the common-mode error in the training year is not extrapolated by the moving points."""
    day = np.arange(0, 732, 12)
    dates, years, training = np.datetime64("2020-01-01") + day, day / 365.25, day <= 366
    left_mm = []
    for seed in range(8):
        rng = np.random.default_rng(seed)
        error = rng.normal(0.0, 2.0, len(day))
        error[training] += (2.5 - np.polyfit(years[training], error[training], 1)[0]) * (years[training] - 0.5)
        truth = np.where(np.arange(120)[:, None] < 40, 15.0, 0.0) * years
        values = truth + error + rng.normal(0.0, 2.2, truth.shape)
        east = np.where(np.arange(120) < 40, 0.0, 600.0) + 500_000 + 600 * rng.random(120)
        xy = np.stack([east, 5_000_000 + 900 * rng.random(120)], axis=1)
        series = PointSeries(np.arange(120).astype(str), xy, dates, values, crs="EPSG:32633")
        off = remove_common_error(series, None, dates[training][-1], Progress()).series.values - truth
        left_mm.append(off[:40, ~training].mean() - off[:40, training].mean())
    assert np.sqrt(np.mean(np.square(left_mm))) < 0.5
