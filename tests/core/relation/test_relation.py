"""The relation test finds the drivers of driven points, none at stable points; the published test has false alarms."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.data.forcing import Forcing
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.geometry.local_crs import transform
from slopemuse.plugin.core.relation.candidates import lag_grid, windowed
from slopemuse.plugin.core.relation.chi_square import chi_square, classes, cramer_v
from slopemuse.plugin.core.relation.intervals import intervals_of, signals
from slopemuse.plugin.core.relation.max_statistic import false_discovery_q, maximum_statistic_p
from slopemuse.plugin.core.relation.relate import relate
from slopemuse.plugin.core.relation.relation_report import page, sentence
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.tests.progress import RecordedProgress
from slopemuse.tests.untranslated import untranslated

DAYS = np.datetime64("2016-01-01") + np.arange(1800)


@pytest.fixture(scope="module")
def slope():
    return make_slope(0, correlated=True)


@pytest.fixture(scope="module")
def found(slope):
    return relate(slope.series, slope.forcing)


def correct_and_any_detections(slope, found):
    rain, level = (found.columns[f"{name}_found"] == 1 for name in ("rain", "reservoir"))
    return np.where(slope.driver == "rain", rain, np.where(slope.driver == "level", level, rain | level)), rain | level


def test_driven_points_are_found_and_stable_ones_are_not(slope, found):
    right, anything = correct_and_any_detections(slope, found)
    assert right[slope.driver != "none"].mean() >= 0.7
    assert anything[slope.stable].mean() <= 0.07


@pytest.mark.slow
@pytest.mark.parametrize("correlated", [False, True])
def test_detection_rates_hold_on_other_slopes(correlated):
    shares = []
    for seed in range(1, 5):
        slope = make_slope(seed, correlated=correlated)
        right, anything = correct_and_any_detections(slope, relate(slope.series, slope.forcing))
        assert anything[slope.stable].mean() <= 0.07
        shares.append(right[slope.driver != "none"].mean())
    assert np.mean(shares) >= 0.7 and min(shares) >= 0.55


def test_shuffled_drivers_are_rarely_detected(slope):
    shares = []
    for seed in range(4):
        rng = np.random.default_rng(seed)
        rain = rng.permutation(slope.forcing.values[:, 0])
        level = np.roll(slope.forcing.values[::-1, 1], rng.integers(100, 1500))
        wrong = relate(slope.series, replace(slope.forcing, values=np.column_stack([rain, level])))
        shares += [wrong.share("rain"), wrong.share("reservoir")]
    assert np.mean(shares) <= 0.1


def delayed_response(delay, n=60, noise=1.5):
    """Return a layer whose points follow the 10-day rain `delay` days ago or are stable, half each, and the rain."""
    rng = np.random.default_rng(2)
    rain = np.where(rng.random(1800) < 0.15, rng.gamma(2.0, 8.0, 1800), 0.0)
    late = np.concatenate([np.zeros(delay), np.convolve(rain, np.ones(10) / 10)[: 1800 - delay]])
    moved = np.outer(np.where(np.arange(n) < n // 2, -0.15, 0.0), np.cumsum(late - late.mean()))
    at = np.arange(0, 1800, 12)
    # stable points on both sides of the moving ones
    strip = np.where(np.arange(n) < n // 2, 0, np.where(np.arange(n) % 2, 500, -500))
    xy = np.column_stack([strip + rng.uniform(0, 400, n), rng.uniform(0, 400, n)])
    values = moved[:, at] + rng.normal(0, noise, (n, len(at)))
    series = PointSeries(np.arange(n).astype(str), xy, DAYS[at], values, crs="EPSG:32649")
    return series, Forcing(DAYS, ("rain_mm",), rain[:, None])


@pytest.mark.parametrize("delay", [0, 18, 42])
def test_the_delay_is_found(delay):
    series, forcing = delayed_response(delay)
    columns = relate(series, forcing).columns
    driven = np.arange(60) < 30
    assert (columns["rain_found"][driven] == 1).mean() > 0.9
    assert (columns["rain_found"][~driven] == 1).mean() <= 0.07
    # a 10-day mean adds a delay of 5 days
    assert np.median(columns["rain_lag"][driven]) == pytest.approx(delay + 5, abs=7)
    # more rain gives faster motion away from the satellite
    assert (columns["rain_r"][driven] < 0).all()


def test_few_points_are_tested_individually():
    series, forcing = delayed_response(12, n=8, noise=0.5)
    columns = relate(series, forcing).columns
    assert (columns["rain_found"][:4] == 1).all() and (columns["rain_found"][4:] == 0).all()


def test_the_published_test_has_false_alarms():
    """The published test finds a relation for random walks that are independent of the driver."""
    rng = np.random.default_rng(4)
    at = np.arange(0, 1800, 12)
    values = np.cumsum(rng.normal(0, 1.5, (60, len(at))), axis=1)
    series = PointSeries(np.arange(60).astype(str), rng.uniform(0, 900, (60, 2)), DAYS[at], values, crs="EPSG:32649")
    t = np.arange(1800)
    level = 160 + 10 * np.cos(2 * np.pi * t / 365.25) + np.cumsum(rng.normal(0, 0.2, 1800))
    forcing = Forcing(DAYS, ("level_m",), level[:, None])
    progress = RecordedProgress()
    assert relate(series, forcing, method="published", progress=progress).share("level") > 0.9
    assert relate(series, forcing).share("reservoir") <= 0.1
    assert any("not independent samples" in text for text in progress.warnings)


def test_chi_square_is_that_of_scipy():
    from scipy.stats import chi2_contingency

    rng = np.random.default_rng(5)
    a, b = rng.integers(0, 3, (2, 1, 200))
    table = np.array([[((a == i) & (b == j)).sum() for j in range(3)] for i in range(3)])
    assert chi_square(a, b, 3)[0] == pytest.approx(chi2_contingency(table, correction=False)[0])
    assert cramer_v(chi_square(a, a, 3), 200, 3)[0] == pytest.approx(1.0)
    assert np.bincount(classes(rng.normal(size=(1, 90)), 3)[0]).tolist() == [30, 30, 30]


def test_windows_by_hand(slope):
    intervals = intervals_of(slope.series, slope.forcing, 100)
    rain = signals(slope.forcing)[0]
    out = windowed(rain.daily, intervals, np.array([6]), np.array([12]))
    end = intervals.ends[5]
    assert out[5, 0] == pytest.approx(rain.daily[end - 17 : end - 5].mean() * intervals.days[5])
    lag, window = lag_grid(12, 24)
    assert set(zip(lag, window)) == {(a, b) for a in (0, 6, 12) for b in (6, 12, 24)}


def test_false_discovery_by_hand():
    # the first step rejects all three at both levels, so one of three null hypotheses is assumed to be true
    p = np.array([0.01, 0.04, np.nan, 0.03])
    np.testing.assert_allclose(false_discovery_q(p, 0.5), np.array([0.03, 0.04, np.nan, 0.04]) * 1.5 / 3)
    np.testing.assert_allclose(false_discovery_q(p, 0.05), np.array([0.03, 0.04, np.nan, 0.04]) * 1.05 / 3)
    # the first step rejects one of three, so two null hypotheses are assumed to be true
    p = np.array([0.01, 0.04, 0.6])
    np.testing.assert_allclose(false_discovery_q(p, 0.05), np.array([0.03, 0.06, 0.6]) * 1.05 * 2 / 3)
    # if the first step rejects nothing, no hypothesis is rejected
    assert (false_discovery_q(np.array([0.2, 0.6, 0.03, 0.5]), 0.05) > 0.05).all()


def test_p_values_of_the_maximum_statistic_are_calibrated():
    rng = np.random.default_rng(6)
    null = np.abs(rng.normal(0, 0.1, (120, 300, 20))).max(axis=2)
    seen = np.abs(rng.normal(0, 0.1, (300, 20))).max(axis=1)
    p = maximum_statistic_p(seen, null)
    assert (p < 0.05).mean() == pytest.approx(0.05, abs=0.03)


def test_report(found):
    text = page(found)
    assert sentence(found) in text.replace("&#x27;", "'")
    assert f"{100 * found.share('rain'):.0f} % of the points respond to rain" in text
    assert text.count("<img") == 2 and "Falling reservoir level" in text
    assert untranslated(lambda: page(found)) == {"Cram"}
    assert "so it may exceed MAX_LAG" in text


def test_the_report_mentions_a_response_of_the_slope_without_responding_points(found):
    """The headline counts single points; it also mentions a significant relation of the mean of the fastest points."""
    none = {**found.columns, "rain_found": np.zeros_like(found.columns["rain_found"])}
    (rain,) = (one for one in found.maps if one.signal.name == "rain")
    sure = replace(found, columns=none, maps=[replace(rain, p=0.001)])
    assert "Rain: 0 % of the points respond, although the mean of the fastest 10 %" in page(sure)
    unsure = replace(found, columns=none, maps=[replace(rain, p=0.3)])
    assert "although the mean" not in page(unsure) and "although the mean" not in page(found)


def test_points_without_data_and_gaps(slope):
    values = slope.series.values.copy()
    values[3] = np.nan
    values[4, 2:] = np.nan
    values[np.random.default_rng(0).random(values.shape) < 0.1] = np.nan
    columns = relate(slope.series.with_(values=values), slope.forcing).columns
    assert np.isnan(columns["rain_p"][3]) and np.isnan(columns["rain_found"][3])
    assert np.nanmean(columns["rain_found"]) > 0.3


def test_a_layer_without_displacements_is_refused(slope):
    empty = slope.series.with_(values=np.full(slope.series.values.shape, np.nan))
    with pytest.raises(InputError, match="No point has two or more displacements"):
        relate(empty, slope.forcing)


def test_series_shorter_than_lag_and_window_are_refused(slope):
    short = slope.series.dates_where(np.arange(slope.series.n_dates) < 30)
    with pytest.raises(InputError, match="decrease MAX_LAG or MAX_WINDOW"):
        relate(short, slope.forcing)
    with pytest.raises(InputError, match="fewer than two acquisitions"):
        relate(short, Forcing(DAYS[:100] - np.timedelta64(9000, "D"), ("rain_mm",), np.ones((100, 1))))


def test_a_driver_named_like_a_signal_keeps_the_signal():
    days = DAYS[:10]
    forcing = Forcing.from_rows(days, {"level_m": np.arange(10.0), "fall": np.ones(10), "reservoir": np.zeros(10)})
    found = {signal.name: signal.daily for signal in signals(forcing)}
    assert list(found) == ["level", "fall", "rise", "driver_fall", "driver_reservoir"]
    np.testing.assert_array_equal(found["rise"], [0.0] + [1.0] * 9)
    np.testing.assert_array_equal(found["driver_fall"], np.ones(10))


def test_the_result_does_not_depend_on_the_crs_of_the_layer():
    """Distances are metric in any CRS: at 65° N, 1° of longitude is less than half as long as 1° of latitude."""
    rng = np.random.default_rng(0)
    metres = np.array([500_000.0, 7_210_000.0]) + rng.uniform(0, 1000, (60, 2))
    degrees = transform(metres, "EPSG:32635", "EPSG:4326")
    rain = np.where(rng.random(1000) < 0.3, rng.gamma(1.0, 10.0, 1000), 0.0)
    forcing = Forcing(DAYS[:1000], ("rain_mm",), rain[:, None])
    values = np.cumsum(rng.normal(0, 1, (60, 80)), axis=1)
    series = PointSeries(np.arange(60).astype(str), metres, DAYS[:960:12], values, crs="EPSG:32635")
    expected = relate(series, forcing).columns["rain_p"]
    found = relate(series.with_(xy=degrees, crs="EPSG:4326"), forcing).columns["rain_p"]
    np.testing.assert_allclose(found, expected, rtol=1e-6)
