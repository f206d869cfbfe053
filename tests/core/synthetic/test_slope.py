"""Synthetic slope: truth compared with independent formulas, and the effect of each option."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.data.forcing import LEVEL, RAIN
from slopemuse.plugin.core.synthetic import SlopeOptions, make_slope
from slopemuse.plugin.core.synthetic.slope import S1

N_POINTS, N_DAYS = 200, 1500
SENSORS = ((39.0, -12.0, 2.5, 55.5), (30.0, -10.0, 0.7 * 2.5, 31.1))


def make_test_slope(**changes):
    return make_slope(**{"seed": 4, "n_points": N_POINTS, "n_days": N_DAYS, **changes})


@pytest.fixture(scope="module")
def plain():
    return make_test_slope()


@pytest.fixture(scope="module")
def with_option():
    """Return a function that makes the slope with the given options."""
    return lambda **options: make_test_slope(options=SlopeOptions(**options))


def column(slope, sensor=0):
    return (slope.sensors[sensor].series.dates - slope.days[0]).astype(int)


def test_the_same_seed_gives_the_same_slope(plain):
    again, other = make_test_slope(), make_test_slope(seed=5)
    for which in (0, 1):
        np.testing.assert_array_equal(again.sensors[which].series.values, plain.sensors[which].series.values)
    np.testing.assert_array_equal(again.downslope_mm, plain.downslope_mm)
    np.testing.assert_array_equal(again.gnss["u_mm"], plain.gnss["u_mm"])
    assert not np.array_equal(other.forcing.values, plain.forcing.values)
    assert not np.array_equal(other.xy, plain.xy)


@pytest.mark.parametrize("sensor", [0, 1])
def test_the_truth_in_the_line_of_sight_is_the_projected_motion(plain, sensor):
    incidence, heading = np.radians(SENSORS[sensor][:2])
    # right-looking: as seen from the ground, the satellite is to the left of the flight direction
    los = np.array([-np.sin(incidence) * np.cos(heading), np.sin(incidence) * np.sin(heading), np.cos(incidence)])
    point = plain.sensors[sensor].point
    enu = plain.downslope_mm[point][:, :, None] * plain.downslope[point][:, None, :]
    expected = enu @ los
    expected -= expected[:, column(plain, sensor)[:1]]
    np.testing.assert_allclose(plain.truth_los(sensor), expected, atol=1e-9)
    np.testing.assert_allclose(np.linalg.norm(plain.downslope, axis=1), 1)
    assert (plain.downslope[:, 2] < 0).all()
    np.testing.assert_allclose(plain.sensors[sensor].series.direction, np.tile(los, (len(point), 1)), atol=1e-12)


@pytest.mark.parametrize("sensor", [0, 1])
def test_measurements_are_truth_plus_white_noise(plain, sensor):
    series, noise = plain.sensors[sensor].series, SENSORS[sensor][2]
    left = series.values - plain.truth_los(sensor)[:, column(plain, sensor)]
    assert left.std() == pytest.approx(noise, rel=0.03)
    assert abs(left.mean()) < 5 * noise / np.sqrt(left.size)
    # errors are uncorrelated in time and in space
    assert abs(np.corrcoef(left[:, 1:].ravel(), left[:, :-1].ravel())[0, 1]) < 0.05
    assert np.abs(left.mean(axis=0)).max() < 5 * noise / np.sqrt(len(left))


def test_without_noise_measurements_are_the_rounded_truth(plain):
    noise_free = make_test_slope(noise_mm=0.0)
    np.testing.assert_allclose(noise_free.series.values, noise_free.truth_los()[:, column(noise_free)], atol=0.00501)
    # noise does not change the truth
    np.testing.assert_array_equal(noise_free.truth_los(), plain.truth_los())


def test_stable_points_do_not_move_and_others_creep_downhill(plain):
    assert (plain.downslope_mm[plain.stable] == 0).all()
    assert (plain.driver[plain.stable] == "none").all()
    assert 0.15 < plain.stable.mean() < 0.4
    # the body moves, except near its edges
    moved = plain.downslope_mm[~plain.stable, -1]
    assert np.median(moved) > 50
    assert set(plain.driver[~plain.stable]) == {"rain", "level", "both"}


def test_rain_drives_the_upper_slope_with_a_longer_lag(plain):
    """The rate correlates with the rain of earlier days; the lag of maximum correlation increases with height."""
    rain, level = plain.forcing.column(RAIN), plain.forcing.column(LEVEL)
    fall = np.maximum(-np.diff(level, prepend=level[0]), 0)
    rate = np.diff(plain.downslope_mm, axis=1)

    def best_correlation_and_lag(signal, points):
        lags = np.array(
            [[np.corrcoef(rate[i, 200:], signal[201 - lag : -lag])[0, 1] for lag in range(1, 60)] for i in points]
        )
        return lags.max(axis=1), lags.argmax(axis=1) + 1

    by_rain, by_level = (np.flatnonzero(plain.driver == name) for name in ("rain", "level"))
    strength, lag = best_correlation_and_lag(rain, by_rain)
    assert (strength > best_correlation_and_lag(fall, by_rain)[0]).mean() > 0.9
    assert (best_correlation_and_lag(fall, by_level)[0] > best_correlation_and_lag(rain, by_level)[0]).mean() > 0.7
    height = plain.series.attributes["height"][by_rain]
    assert np.corrcoef(height, lag)[0, 1] > 0.5
    assert lag.max() >= lag.min() + 3


def test_gnss_is_the_3d_truth_plus_noise(plain):
    table = plain.gnss
    assert len(set(table["station"])) == 5
    from pyproj import Transformer

    x, y = Transformer.from_crs("EPSG:4326", "EPSG:32649", always_xy=True).transform(table["lon"], table["lat"])
    nearest = np.argmin(np.hypot(plain.xy[:, 0] - x[:, None], plain.xy[:, 1] - y[:, None]), axis=1)
    day = (table["date"] - plain.days[0]).astype(int)
    truth = plain.downslope_mm[nearest, day][:, None] * plain.downslope[nearest]
    for axis, (name, sigma) in enumerate((("e_mm", 1.2), ("n_mm", 1.2), ("u_mm", 3.5))):
        assert (table[name] - truth[:, axis]).std() == pytest.approx(sigma, rel=0.05)
        assert table["s" + name][0] == sigma
    noise_free = {table["station"][i] for i in np.flatnonzero(plain.stable[nearest])}
    assert len(noise_free) == 2


def test_the_common_mode_error_is_an_offset_and_a_plane(plain):
    common = make_test_slope(correlated=True)
    np.testing.assert_array_equal(common.truth_los(), plain.truth_los())
    error = common.series.values - plain.series.values
    plane = np.column_stack([np.ones(N_POINTS), plain.xy - plain.xy.mean(axis=0)])
    fitted = plane @ np.linalg.lstsq(plane, error, rcond=None)[0]
    np.testing.assert_allclose(error, fitted, atol=0.011)
    assert 2.0 < error.mean(axis=0).std() < 4.0


def test_gauge_error_changes_reported_rain_but_not_motion(plain, with_option):
    other = with_option(gauge_error=True)
    np.testing.assert_array_equal(other.downslope_mm, plain.downslope_mm)
    np.testing.assert_array_equal(other.forcing.column(LEVEL), plain.forcing.column(LEVEL))
    true, reported = plain.forcing.column(RAIN), other.forcing.column(RAIN)
    assert ((reported > 0) <= (true > 0)).all()
    assert np.log(reported[true > 5] / true[true > 5]).std() == pytest.approx(0.5, rel=0.15)


def test_free_creep_is_common_to_all_moving_points(plain, with_option):
    other = with_option(free_creep=True)
    np.testing.assert_array_equal(other.forcing.values, plain.forcing.values)
    extra = np.diff(other.downslope_mm - plain.downslope_mm, axis=1)
    assert (extra[plain.stable] == 0).all()
    # one random walk, scaled per point
    _, singular, _ = np.linalg.svd(extra[~plain.stable])
    assert singular[1] < 1e-9 * singular[0]


def test_the_unmeasured_event_lasts_five_days_in_the_upper_part(plain, with_option):
    other = with_option(unmeasured_event=True)
    np.testing.assert_array_equal(other.forcing.values, plain.forcing.values)
    extra = other.downslope_mm - plain.downslope_mm
    start = round(0.8 * N_DAYS)
    assert (extra[:, :start] == 0).all()
    np.testing.assert_allclose(extra[:, start + 4 :], extra[:, -1:] * np.ones(N_DAYS - start - 4))
    hit = extra[:, -1] > 0
    assert (plain.xy[hit, 1] - 3_430_000 > 500).all()
    assert 10 < extra[hit, -1].max() < 30
    assert not hit[plain.stable].any()


def test_the_record_season_starts_after_three_quarters_of_the_period(plain, with_option):
    other = with_option(record_season=True)
    start = round(0.75 * N_DAYS)
    true, reported = plain.forcing.column(RAIN), other.forcing.column(RAIN)
    np.testing.assert_array_equal(reported[:start], true[:start])
    assert reported[start:].sum() > 1.3 * true[start:].sum()


def test_jumps_are_permanent_and_half_a_wavelength(plain, with_option):
    jump = with_option(jumps=True).series.values - plain.series.values
    steps = np.round(np.diff(jump, axis=1), 2)
    assert set(np.abs(steps[steps != 0])) == {S1["wavelength_mm"] / 2}
    jumped = (steps != 0).sum(axis=1)
    assert jumped.max() == 1
    assert jumped.sum() == N_POINTS // 25
    assert (jump[:, : len(steps[0]) // 3] == 0).all()


def test_missed_dates_cause_a_gap_of_months(plain, with_option):
    other = with_option(missed_dates=True)
    gap = np.diff(other.series.dates).astype(int)
    assert (gap % 12 == 0).all()
    assert gap.max() >= 84 > np.diff(plain.series.dates).astype(int).max()
    np.testing.assert_array_equal(other.downslope_mm, plain.downslope_mm)


def test_the_sensor_is_nearly_insensitive_to_a_north_facing_slope(plain, with_option):
    other = with_option(north_facing=True)

    def sensitivity(slope):
        return np.abs(slope.downslope[~slope.stable] @ slope.sensors[0].los)

    assert sensitivity(plain).min() > 0.7
    assert 0.05 < sensitivity(other).min() < 0.2 < sensitivity(other).max() < 0.4
    np.testing.assert_array_equal(other.downslope_mm, plain.downslope_mm)
    aspect = other.series.attributes["aspect_deg"]
    assert ((aspect > 320) & (aspect < 360)).all()


def test_the_datums_of_the_sensors_drift_in_opposite_directions(plain, with_option):
    other = with_option(datum_drift_mm_per_year=3.0)
    for sensor, sign in ((0, 1), (1, -1)):
        drift = other.sensors[sensor].series.values - plain.sensors[sensor].series.values
        expected = sign * 3.0 * column(plain, sensor) / 365.25
        np.testing.assert_allclose(drift, np.tile(expected, (len(drift), 1)), atol=0.0101)


def test_the_sensors_differ_in_dates_angles_and_points(plain):
    first, second = (sensor.series for sensor in plain.sensors)
    assert (first.n_points, second.n_points) == (N_POINTS, N_POINTS // 2)
    assert set(np.diff(second.dates).astype(int)) == {8, 16, 24}
    assert len(np.intersect1d(first.dates, second.dates)) < 0.5 * second.n_dates
    assert not np.allclose(plain.sensors[0].los, plain.sensors[1].los, atol=0.1)
    assert not set(first.pids) & set(second.pids)
