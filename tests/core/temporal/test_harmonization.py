"""Harmonisation: common dates, flags, interpolators, datum of two sensors, held-out dates and the report."""

from __future__ import annotations

import re

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.temporal import axis
from slopemuse.plugin.core.temporal.axis import common_axis, observation_flags
from slopemuse.plugin.core.temporal.harmonization import harmonize
from slopemuse.plugin.core.temporal.harmonization_report import harmonize_report
from slopemuse.plugin.core.temporal.smoothing.temporal_holdout import held_out_run_lengths, score
from slopemuse.plugin.core.temporal.time_interpolators import linear, pchip
from slopemuse.plugin.core.temporal.zero_alignment import temporal_datum_offsets
from slopemuse.tests.untranslated import untranslated

FIRST = np.datetime64("2020-01-01")


def layer(days, values, xy=None, **more):
    values = np.atleast_2d(np.asarray(values, dtype=float))
    if xy is None:
        xy = np.column_stack([500_000.0 + 10 * np.arange(len(values)), np.full(len(values), 4e6)])
    dates = FIRST + np.asarray(days)
    return PointSeries(np.array([f"p{i}" for i in range(len(values))]), xy, dates, values, "EPSG:32633", **more)


def test_common_axis_runs_from_the_later_start_to_the_earlier_end():
    first, second = layer(np.arange(0, 200, 12), np.zeros((1, 17))), layer([30, 60, 90, 150], np.zeros((1, 4)))
    dates = common_axis([first, second], 12)
    assert dates[0] == FIRST + np.timedelta64(30, "D")
    assert dates[-1] == FIRST + np.timedelta64(150, "D")
    assert set(np.diff(dates).astype(int)) == {12}
    within = common_axis([first, second], 7, FIRST + np.timedelta64(40, "D"), FIRST + np.timedelta64(100, "D"))
    assert (within[0], within[-1]) == (FIRST + np.timedelta64(40, "D"), FIRST + np.timedelta64(96, "D"))


@pytest.mark.parametrize(
    ("second", "more", "message"),
    [
        (layer([500, 512, 524], np.zeros((1, 3))), {}, "common period .INPUT: 2020-01-01 to 2020-03-01, INPUT2: 2021"),
        (layer([0, 12, 24], np.full((1, 3), np.nan)), {}, "INPUT2 has no points with values"),
        (layer([0, 12], np.zeros((1, 2))), {}, "INPUT2 has 2 dates, but at least 3"),
        (layer([0, 12, 24], np.zeros((1, 3))), {"step_days": 0}, "STEP is 0"),
        (layer([0, 12, 24], np.zeros((1, 3))), {"step_days": 400}, "does not contain two dates 400 days apart"),
        (
            layer([0, 12, 24], np.zeros((1, 3))),
            {"start": FIRST - np.timedelta64(5, "D")},
            "START is 2019-12-27, which is outside the period",
        ),
        (
            layer([0, 12, 24], np.zeros((1, 3))),
            {"end": FIRST + np.timedelta64(50, "D")},
            "END is 2020-02-20, which is outside the period",
        ),
    ],
)
def test_invalid_common_axes_are_refused(second, more, message):
    first = layer(np.arange(0, 61, 12), np.zeros((1, 6)))
    with pytest.raises(InputError, match=message):
        common_axis([first, second], **{"step_days": 12, **more})


def test_more_dates_than_a_layer_can_contain_are_refused():
    long = layer(np.arange(0, 4000, 10), np.zeros((1, 400)))
    with pytest.raises(InputError, match=r"STEP = 1 yields 3,991 dates .* contain at most 1,900; use a larger STEP"):
        common_axis([long], 1)


def test_flags_distinguish_observed_interpolated_and_gap():
    series = layer([0, 12, 24, 84, 96], [[1, 2, 3, 4, 5], [np.nan, 2, 3, np.nan, 5]])
    targets = FIRST + np.array([0, 6, 12, 54, 90, 96])
    np.testing.assert_array_equal(observation_flags(series, targets), [[0, 1, 0, 2, 1, 0], [2, 2, 0, 2, 2, 0]])


def test_interpolators_keep_observed_values_and_do_not_extrapolate():
    from scipy.interpolate import PchipInterpolator

    days = np.array([0, 12, 24, 48, 60])
    values = np.array([[0.0, 3.0, 3.0, 9.0, 8.0], [np.nan, 1.0, np.nan, 5.0, np.nan]])
    series, targets = layer(days, values), FIRST + np.array([0, 6, 36, 48, 55])
    lines, sigma = linear(series, targets)
    np.testing.assert_allclose(lines, [[0, 1.5, 6, 9, 8 + 5 / 12], [np.nan, np.nan, 1 + 4 * 24 / 36, 5, np.nan]])
    assert (np.isfinite(sigma) == np.isfinite(lines)).all()
    curves, _ = pchip(series, targets)
    np.testing.assert_allclose(curves[0], PchipInterpolator(days, values[0])([0, 6, 36, 48, 55]))
    np.testing.assert_allclose(curves[1], lines[1])


def test_the_datum_offset_of_a_second_layer_with_another_rate_is_found():
    rng = np.random.default_rng(0)
    days = np.arange(0, 1200, 12)
    xy = np.array([500_000.0, 4e6]) + rng.uniform(0, 300, (80, 2))
    years = days / 365.25
    first = layer(days, -10 * years + rng.normal(0, 1, (80, 100)), xy)
    true_shift = rng.normal(0, 6, 80)
    second = layer(days, -25 * years + rng.normal(0, 1, (80, 100)) - true_shift[:, None], xy + 5.0)
    offset, near = temporal_datum_offsets(first, second)
    assert near == 1.0
    # noise of 1 mm over 100 dates; alignment by the first value alone would have an error of 1 mm
    assert np.std(offset - true_shift) < 0.35
    with pytest.raises(InputError, match=r"do not overlap: their nearest points are 49\.\d km apart"):
        temporal_datum_offsets(first, second.with_(xy=xy + np.array([50_000.0, 0.0])))


def test_held_out_dates_are_runs_without_the_ends():
    runs = held_out_run_lengths(150)
    assert set(runs) == {0, 1, 2, 4}
    assert 0.1 < np.mean(runs > 0) < 0.2
    assert runs[0] == runs[-1] == 0
    assert not held_out_run_lengths(7).any()
    assert 1 <= (held_out_run_lengths(10) > 0).sum() <= 3


def test_scores_equal_their_definitions():
    truth = np.zeros((2, 3))
    done = score("m", truth, np.array([[3.0, 4.0, np.nan]] * 2), np.ones((2, 3)), np.ones(2), np.array([1, 2, 4]))
    assert done.rmse == pytest.approx(np.sqrt(12.5))
    assert done.by_run[:2] == (3.0, 4.0)
    assert np.isnan(done.by_run[2])
    assert done.coverage == 0.0


@pytest.fixture(scope="module")
def two_sensors():
    rng = np.random.default_rng(8)
    layers = []
    for days, n in ((np.arange(0, 900, 12), 60), (40 + np.cumsum(rng.choice([8, 16, 24], 45)), 40)):
        xy = np.array([500_000.0, 4e6]) + rng.uniform(0, 500, (n, 2))
        motion = -20 * days / 365.25 + 6 * np.sin(days / 58)
        layers.append(layer(days, motion - motion[0] + rng.normal(0, 2, (n, len(days))), xy))
    return layers


def test_two_layers_on_one_axis_with_report(two_sensors):
    first, second = two_sensors
    gappy = np.array(first.values)
    gappy[0] = np.nan
    gappy[1, 10:30] = np.nan
    done = harmonize([first.with_(values=gappy), second])
    a, b = (made.series for made in done.layers)
    np.testing.assert_array_equal(a.dates, b.dates)
    assert a.dates[0] == second.dates[0]
    assert np.isnan(a.values[0]).all()
    assert (a.flags[0] == 2).all()
    assert done.limitations == ["INPUT: 1 of 60 points has fewer than 3 values in the common period and remains empty."]
    days = (a.dates - FIRST).astype(float)
    truth = -20 * days / 365.25 + 6 * np.sin(days / 58)
    for series in (a, b):
        error = series.values[2:] - truth
        assert np.sqrt(np.mean(error**2)) < 1.2
        assert series.sigma.shape == series.values.shape
    assert done.rmse("smoother") < 0.9 * done.rmse("linear")
    assert b.lineage.algorithm == "harmonize"
    assert b.lineage.dates_seen == ((str(second.dates[0]), str(second.dates[-1])),)
    page = harmonize_report(done, [first, second], ["S1", "X"])
    assert re.search(r"Compared with linear interpolation \([\d.]+ mm\), the RMSE of .* is \d+ % smaller", page)
    assert page.count("<figure>") == 2
    assert untranslated(lambda: harmonize_report(done, [first, second], ["S1", "X"])) == {"RMSE", "INPUT"}
    assert "Linear interpolation" in page


def test_layers_are_harmonized_independently(two_sensors):
    first, second = two_sensors
    alone = harmonize([first], 12, second.dates[0]).layers[0].series
    paired = harmonize([first, second]).layers[0].series
    np.testing.assert_allclose(alone.values[:, : paired.n_dates], paired.values, atol=1e-9)


def test_few_dates_are_harmonized_without_scores():
    few = layer([0, 12, 30], np.random.default_rng(0).normal(0, 1, (20, 3)))
    done = harmonize([few], 6)
    assert np.isfinite(done.layers[0].series.values).all()
    assert np.isnan(done.rmse("smoother"))
    assert "too few dates" in harmonize_report(done, [few], ["few"])


def test_limitations_are_separated_from_notes():
    # cubic interpolation of noise has a larger error than linear interpolation
    noisy = layer(12 * np.arange(60), np.random.default_rng(3).normal(0, 3, (40, 60)))
    done = harmonize([noisy], method="pchip", names=["Valley"])
    assert [text.split(": ")[1].split(" (")[0] for text in done.limitations] == [
        "linear interpolation has a smaller RMSE"
    ]
    assert done.notes[0].endswith("one every 12 days.")
    page = harmonize_report(done, [noisy], ["Valley"])
    assert page.index("Limitations") < page.index("Valley: linear interpolation has a smaller RMSE")


def test_points_that_end_early_stay_empty_afterwards():
    values = np.random.default_rng(0).normal(0, 1, (20, 40))
    values[0, 15:] = np.nan
    series = layer(12 * np.arange(40), values)
    for method in ("smoother", "linear"):
        made = harmonize([series], method=method).layers[0].series
        assert np.isfinite(made.values[0, :15]).all()
        assert np.isnan(made.values[0, 19:]).all()
        assert np.isnan(made.sigma[0, 19:]).all()


def test_flags_by_blocks_of_points_are_those_of_all(monkeypatch):
    rng = np.random.default_rng(3)
    values = np.where(rng.random((11, 40)) < 0.5, np.nan, 1.0)
    series = layer(6 * np.arange(40), values)
    dates = common_axis([series], 12)
    whole = observation_flags(series, dates)
    assert {0, 1, 2} == set(np.unique(whole))
    monkeypatch.setattr(axis, "_BLOCK", 4)
    np.testing.assert_array_equal(observation_flags(series, dates), whole)


def test_a_point_without_valid_coordinates_is_ignored_in_the_alignment():
    days = np.arange(0, 240, 12)
    xy = np.column_stack([15 + 0.001 * np.arange(20), np.full(20, 46.0)])
    wrong = xy.copy()
    wrong[3, 1] = 95.0
    first = layer(days, np.zeros((20, 20)), wrong).with_(crs="EPSG:4326")
    second = layer(days, np.full((20, 20), 4.0), xy).with_(crs="EPSG:4326")
    offset, near = temporal_datum_offsets(first, second)
    assert near == 1.0
    np.testing.assert_allclose(offset, -4.0)
