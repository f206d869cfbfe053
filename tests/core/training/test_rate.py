"""The rate variant on a slope with known truth: accuracy, intervals, causality and points not used in training."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError, ModelFileError
from slopemuse.plugin.core.common.metrics import coverage_90, rmse
from slopemuse.plugin.core.common.progress import Cancelled, Progress
from slopemuse.plugin.core.daily.rate.rate_estimate import OUTSIDE_TRAINING, estimate_daily
from slopemuse.plugin.core.data.forcing import Forcing
from slopemuse.plugin.core.state_space.following.driverless_kalman import kalman_nowcast
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.core.training.rate_training import TrainingOptions, train


class Watcher(Progress):
    """Progress that records warnings and cancels at a fraction of the work or at the first warning."""

    def __init__(self, until=2.0, until_warned=False):
        self.warnings, self.fraction = [], 0.0
        self.until, self.until_warned = until, until_warned

    def report(self, fraction, text=""):
        self.fraction = fraction

    def warn(self, text):
        self.warnings.append(text)

    def cancelled(self):
        return self.fraction >= self.until or (self.until_warned and bool(self.warnings))


@pytest.fixture(scope="module")
def slope():
    return make_slope(3, n_points=120)


@pytest.fixture(scope="module")
def model(slope):
    return train(slope.series, slope.forcing, TrainingOptions(), slope.stable_in_sensor())


@pytest.fixture(scope="module")
def daily(slope, model):
    return estimate_daily(slope.series, model, slope.forcing, stable_mask=slope.stable_in_sensor()).series


def truth_of(slope, series, train_end):
    """Return the true displacement relative to the datum of the series, shape (n_points, n_days)."""
    truth = slope.truth_los()
    past = series.dates <= train_end
    day = (series.dates - slope.days[0]).astype(int)
    return truth + np.nanmean(series.values[:, past] - truth[:, day[past]], axis=1, keepdims=True)


def days_of(slope, dates):
    return (dates - slope.days[0]).astype(int)


@pytest.mark.slow
def test_the_rate_variant_beats_the_kalman_filter_and_is_calibrated(slope, model, daily):
    truth = truth_of(slope, slope.series, model.train_end)
    later = daily.dates > model.train_end
    target = days_of(slope, daily.dates[later])
    error = daily.values[:, later] - truth[:, target]
    day = days_of(slope, slope.series.dates)
    kalman, _ = kalman_nowcast(model.plain, slope.series.values, day, target, 0, Progress())
    assert rmse(error) < 0.6 * rmse(kalman - truth[:, target])
    assert 0.85 < coverage_90(error, daily.sigma[:, later]) < 0.98


def test_rates_match_the_true_rates(slope, model):
    estimate = estimate_daily(slope.series, model, slope.forcing, stable_mask=slope.stable_in_sensor())
    truth = np.diff(slope.truth_los(), axis=1)
    later = estimate.series.dates > model.train_end
    target = days_of(slope, estimate.series.dates[later])
    moving = ~slope.stable_in_sensor()
    estimated = estimate.rate_mm_per_day[moving][:, later]
    theirs = truth[moving][:, target - 1]
    assert np.corrcoef(estimated.ravel(), theirs.ravel())[0, 1] > 0.9
    assert rmse(estimated - theirs) < 0.5 * rmse(theirs)


def test_a_past_nowcast_is_not_changed_by_later_data(slope, model, daily):
    until = slope.series.dates <= slope.series.dates[130]
    earlier = estimate_daily(
        slope.series.dates_where(until),
        model,
        slope.forcing.until(slope.series.dates[130]),
        stable_mask=slope.stable_in_sensor(),
    ).series
    n = earlier.n_dates
    np.testing.assert_array_equal(earlier.dates, daily.dates[:n])
    assert np.abs(earlier.values - daily.values[:, :n]).max() < 0.001
    assert np.abs(earlier.sigma - daily.sigma[:, :n]).max() < 0.001


def test_only_a_changed_delivery_causes_a_warning(slope, model):
    """A delivery that equals the training data causes no warning, even if the estimate ends before training does."""
    stable = slope.stable_in_sensor()
    faster = slope.series.values + np.outer(~stable, 5.0 * slope.series.days / 365.25)
    for series, differs in ((slope.series, False), (slope.series.with_(values=faster), True)):
        watcher = Watcher()
        end = series.dates[20]
        estimate_daily(series, model, slope.forcing, end, end, stable_mask=stable, progress=watcher)
        assert any("differ from those used for training" in text for text in watcher.warnings) is differs


def test_nothing_after_the_end_of_training_is_in_the_model(slope, model):
    shuffled = slope.series.values.copy()
    later = slope.series.dates > model.train_end
    rng = np.random.default_rng(0)
    shuffled[:, later] = rng.permutation(shuffled[:, later], axis=1) + 40.0
    forcing = slope.forcing.values.copy()
    forcing[slope.forcing.days > model.train_end] *= 3.0
    other = train(
        slope.series.with_(values=shuffled),
        Forcing(slope.forcing.days, slope.forcing.names, forcing),
        TrainingOptions(train_end=model.train_end),
        slope.stable_in_sensor(),
        scored=False,
    )
    for name in ("coefficients", "field_covariance", "point_covariance"):
        estimated, theirs = getattr(model.mixed, name), getattr(other.mixed, name)
        # the convolution with later days causes rounding errors on earlier days
        np.testing.assert_allclose(theirs, estimated, atol=1e-6 * np.abs(estimated).max())
    assert other.widening == pytest.approx(model.widening)
    np.testing.assert_allclose(other.bank.scale, model.bank.scale)
    np.testing.assert_array_equal(other.place.known, model.place.known)


def test_shuffled_drivers_increase_the_error(slope, model):
    rng = np.random.default_rng(1)
    days = slope.forcing.n_days
    mixed_up = slope.forcing.values[rng.permutation(days)]
    blind = train(
        slope.series,
        Forcing(slope.forcing.days, slope.forcing.names, mixed_up),
        TrainingOptions(),
        slope.stable_in_sensor(),
    )
    # compared without the noise of the acquisitions, 2.5 mm
    assert blind.scores["rmse"] ** 2 - 2.5**2 > 1.3 * (model.scores["rmse"] ** 2 - 2.5**2)


def test_acquisitions_within_the_latency_are_not_used(slope, model):
    late = estimate_daily(slope.series, model, slope.forcing, latency=30, stable_mask=slope.stable_in_sensor()).series
    changed = slope.series.values.copy()
    changed[:, -1] += 100.0
    other = estimate_daily(
        slope.series.with_(values=changed), model, slope.forcing, latency=30, stable_mask=slope.stable_in_sensor()
    ).series
    np.testing.assert_array_equal(late.values, other.values)


def test_a_hindcast_has_a_smaller_error_than_a_nowcast(slope, model, daily):
    truth = truth_of(slope, slope.series, model.train_end)
    start = slope.series.dates[120]
    back = estimate_daily(
        slope.series, model, slope.forcing, start=start, mode="hindcast", stable_mask=slope.stable_in_sensor()
    ).series
    there = truth[:, days_of(slope, back.dates)]
    now = daily.values[:, daily.dates >= start]
    assert rmse(back.values - there) < rmse(now - there)


def test_a_scenario_runs_on_with_planned_drivers(slope, model):
    stop = slope.series.dates[140]
    known = slope.series.dates_where(slope.series.dates <= stop)
    planned = slope.forcing.until(stop + np.timedelta64(30, "D"))
    ahead = estimate_daily(known, model, planned, mode="scenario", stable_mask=slope.stable_in_sensor()).series
    assert ahead.dates[0] == stop and ahead.n_dates == 31
    assert (ahead.sigma[:, -1] > 1.1 * ahead.sigma[:, 0]).all()
    truth = truth_of(slope, slope.series, model.train_end)[:, days_of(slope, ahead.dates)]
    assert rmse(ahead.values - truth) < 2.0


def test_points_not_used_in_training_have_a_similar_error(slope):
    seen = np.arange(slope.series.n_points) % 10 > 0
    stable = slope.stable_in_sensor()
    model = train(slope.series.points(seen), slope.forcing, TrainingOptions(method="rate"), stable[seen], scored=False)
    new = estimate_daily(slope.series, model, slope.forcing, stable_mask=stable).series
    truth = truth_of(slope, slope.series, model.train_end)
    later = new.dates > model.train_end
    error = new.values[:, later] - truth[:, days_of(slope, new.dates[later])]
    assert rmse(error[~seen]) < 1.25 * rmse(error[seen])


def test_a_step_of_the_whole_slope_is_preserved(slope, model):
    """A step of all moving points on one day is motion, not a datum error, and is not removed by the correction."""
    day = slope.series.dates[130]
    values = slope.series.values.copy()
    moving = ~slope.stable_in_sensor()
    values[np.ix_(moving, slope.series.dates >= day)] -= 30.0
    stepped = estimate_daily(
        slope.series.with_(values=values), model, slope.forcing, stable_mask=slope.stable_in_sensor()
    ).series
    plain = estimate_daily(slope.series, model, slope.forcing, stable_mask=slope.stable_in_sensor()).series
    change = (stepped.values - plain.values)[moving].mean(axis=0)
    at = int(np.searchsorted(stepped.dates, day))
    assert np.abs(change[:at]).max() < 0.001
    assert change[at] < -24.0 and change[at + 24] < -27.0


def test_no_stable_ground_is_reported(slope):
    watcher = Watcher(until_warned=True)
    with pytest.raises(Cancelled):
        train(slope.series, slope.forcing, TrainingOptions(), np.zeros(slope.series.n_points, dtype=bool), watcher)
    assert "fewer than two stable points" in watcher.warnings[0]


def test_a_driver_outside_its_training_range_is_flagged_and_widens_the_interval(slope, model, daily):
    wet = slope.forcing.values.copy()
    day = slope.series.dates[140]
    wet[slope.forcing.days == day, 0] = 10 * wet[:, 0].max()
    storm = estimate_daily(
        slope.series, model, Forcing(slope.forcing.days, slope.forcing.names, wet), stable_mask=slope.stable_in_sensor()
    ).series
    at = int(np.searchsorted(storm.dates, day))
    assert (storm.flags[:, at] == OUTSIDE_TRAINING).all()
    assert (storm.sigma[:, at] > 2 * daily.sigma[:, at]).all()
    np.testing.assert_allclose(storm.values[:, :at], daily.values[:, :at], atol=1e-3)


def test_gaps_points_and_dates_without_values(slope, model):
    values = slope.series.values.copy()
    rng = np.random.default_rng(5)
    values[rng.random(values.shape) < 0.15] = np.nan
    values[0] = np.nan
    values[:, 50] = np.nan
    holed = slope.series.with_(values=values)
    out = estimate_daily(holed, model, slope.forcing, stable_mask=slope.stable_in_sensor()).series
    assert np.isnan(out.values[0]).all() and (out.flags[0] == 2).all()
    truth = truth_of(slope, slope.series.with_(values=values), model.train_end)
    later = out.dates > model.train_end
    error = (out.values - truth[:, days_of(slope, out.dates)])[1:, later]
    assert rmse(error) < 1.6


def test_the_same_seed_gives_the_same_model(slope, model):
    again = train(slope.series, slope.forcing, TrainingOptions(), slope.stable_in_sensor(), scored=False)
    np.testing.assert_array_equal(again.mixed.coefficients, model.mixed.coefficients)
    assert (again.method, again.widening) == (model.method, model.widening)


@pytest.mark.parametrize("n_points", [1, 3, 12])
def test_few_points(slope, n_points):
    fast = np.argsort(slope.truth_los()[:, -1])[:n_points]
    part = slope.series.points(fast)
    model = train(part, slope.forcing, TrainingOptions())
    # few points hardly constrain the drivers, but the drivers must not increase the error
    assert model.scores["rmse"] < 1.1 * model.scores["rmse_kf"]
    out = estimate_daily(part, model, slope.forcing).series
    assert np.isfinite(out.values).all() and (out.sigma > 0).all()


@pytest.mark.parametrize("until", [0.02, 0.3, 0.8])
def test_cancelling_stops_training_and_estimation(slope, model, until):
    few = np.arange(slope.series.n_points) < 20
    with pytest.raises(Cancelled):
        train(slope.series.points(few), slope.forcing, TrainingOptions(), slope.stable_in_sensor()[few], Watcher(until))
    with pytest.raises(Cancelled):
        estimate_daily(slope.series, model, slope.forcing, progress=Watcher(until))


def test_series_and_drivers_that_do_not_overlap(slope):
    shifted = Forcing(slope.forcing.days + np.timedelta64(9000, "D"), slope.forcing.names, slope.forcing.values)
    with pytest.raises(InputError, match="do not overlap"):
        train(slope.series, shifted, TrainingOptions())


def test_too_few_acquisitions(slope):
    with pytest.raises(InputError, match="acquisitions, but at least 8 are required"):
        train(slope.series, slope.forcing, TrainingOptions(train_end=slope.series.dates[4]))


def test_drivers_that_end_too_early(slope, model):
    short = slope.forcing.until(slope.series.dates[100])
    with pytest.raises(InputError, match="drivers end on"):
        estimate_daily(slope.series, model, short, end=slope.series.dates[-1])


def test_other_drivers_are_refused(slope, model):
    with pytest.raises(ModelFileError, match="level_m"):
        estimate_daily(slope.series, model, slope.forcing.select(("rain_mm",)))


def test_points_with_low_coherence_are_excluded(slope):
    coherence = np.full(slope.series.n_points, 0.9)
    coherence[:90] = 0.1
    with pytest.raises(InputError, match="MIN_COHERENCE"):
        train(
            slope.series.with_(attributes={"coherence": np.zeros(slope.series.n_points)}),
            slope.forcing,
            TrainingOptions(),
        )
    series = slope.series.with_(attributes={"coherence": coherence})
    assert train(series, slope.forcing, TrainingOptions(method="rate"), scored=False).n_points == 30


def test_a_reprocessed_delivery_is_matched_by_location_and_changes_are_reported(slope, model):
    renamed = slope.series.with_(pids=np.array([f"new{i}" for i in range(slope.series.n_points)]))
    for series, reported in ((renamed, False), (renamed.with_(values=renamed.values + 0.02 * renamed.days), True)):
        watcher = Watcher()
        estimate_daily(series, model, slope.forcing, start=series.dates[-1], stable_mask=None, progress=watcher)
        assert any("the median velocity difference is 7.3 mm/yr" in text for text in watcher.warnings) == reported


def test_a_hindcast_uses_the_acquisitions_after_its_last_day(slope, model):
    series, start = slope.series, model.train_end
    end = series.dates[-4]
    part, whole = (
        estimate_daily(series, model, slope.forcing, start=start, end=until, mode="hindcast").series
        for until in (end, None)
    )
    n = part.n_dates
    assert part.dates[-1] == end < whole.dates[-1]
    np.testing.assert_allclose(part.values, whole.values[:, :n], atol=1e-4)
    np.testing.assert_allclose(part.sigma, whole.sigma[:, :n], atol=1e-4)
