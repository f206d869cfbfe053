"""The error of a date: taken off where stable ground shows it, left alone where nothing does."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.musenet.commonerror import quiet_points, remove_common_error
from slopemuse.plugin.core.progress import Progress
from slopemuse.plugin.core.series import PointSeries
from slopemuse.plugin.core.synthetic import make_slope


@pytest.fixture(scope="module")
def pair():
    """The same slope with and without an error a date; the seeds make the same motion."""
    return make_slope(2, correlated=True), make_slope(2, correlated=False)


def test_the_error_goes_and_the_motion_stays(pair):
    dirty, _ = pair
    series = dirty.series
    end = series.dates[100]
    out = remove_common_error(series, dirty.stable_seen(), end, Progress()).series
    truth = dirty.truth_los()[:, (series.dates - dirty.days[0]).astype(int)]

    def shared(values):
        """Offset of every date that stable ground and its surroundings show, less each point's own level."""
        left = values - truth
        left = left - left.mean(axis=1, keepdims=True)
        return left[dirty.stable_seen()].mean(axis=0)

    assert shared(series.values).std() > 2.0
    assert shared(out.values).std() < 0.5


def test_a_step_of_the_moving_ground_is_not_an_error(pair):
    dirty, _ = pair
    series, moving = dirty.series, ~dirty.stable_seen()
    values = series.values.copy()
    values[np.ix_(moving, np.arange(series.n_dates) >= 60)] -= 20.0
    end = series.dates[100]
    before = remove_common_error(series, dirty.stable_seen(), end, Progress()).series
    after = remove_common_error(series.with_(values=values), dirty.stable_seen(), end, Progress()).series
    change = (after.values - before.values)[moving]
    assert change[:, 60:].mean() == pytest.approx(-20.0, abs=0.01)
    assert np.abs(change[:, :60]).max() < 0.01


def test_where_there_is_no_error_nothing_is_subtracted(pair):
    _, clean = pair
    out = remove_common_error(clean.series, clean.stable_seen(), clean.series.dates[100], Progress()).series
    assert np.sqrt(np.mean((out.values - clean.series.values) ** 2)) < 0.5


def test_later_dates_do_not_change_earlier_ones(pair):
    dirty, _ = pair
    end = dirty.series.dates[100]
    whole = remove_common_error(dirty.series, dirty.stable_seen(), end, Progress()).series
    part = dirty.series.dates_where(np.arange(dirty.series.n_dates) < 130)
    short = remove_common_error(part, dirty.stable_seen(), end, Progress()).series
    np.testing.assert_allclose(whole.values[:, :130], short.values, atol=1e-9)


def test_what_is_left_is_known(pair):
    """The stated uncertainty of the plane against the error that remains, far from the stable ground too."""
    dirty, _ = pair
    series = dirty.series
    end = series.dates[-1]
    corrected = remove_common_error(series, dirty.stable_seen(), end, Progress())
    clean = make_slope(2, correlated=False, noise_mm=0.0)
    truth = clean.truth_los()[:, (series.dates - dirty.days[0]).astype(int)]
    left = corrected.series.values - truth
    left -= left.mean(axis=1, keepdims=True)
    fitted = np.linalg.lstsq(corrected.plane, left, rcond=None)[0]
    stated = np.sqrt(np.einsum("pa,ab,pb->p", corrected.plane, corrected.uncertainty, corrected.plane))
    found = (corrected.plane @ fitted).std(axis=1)
    assert 0.5 < np.median(found / stated) < 2.0


def test_quiet_points_are_stable_ones(pair):
    dirty, _ = pair
    quiet = quiet_points(dirty.series, dirty.series.dates[100])
    assert quiet.sum() > 20
    assert dirty.stable_seen()[quiet].mean() > 0.9


def test_a_date_on_which_no_quiet_point_was_seen(pair):
    dirty, _ = pair
    series = dirty.series
    quiet = quiet_points(series, series.dates[100])
    values = series.values.copy()
    values[:, 7] = np.nan
    values[~dirty.stable_seen(), 7] = series.values[~dirty.stable_seen(), 7]
    again = quiet_points(series.with_(values=values), series.dates[100])
    assert (again == quiet).mean() > 0.97


def test_ground_that_sways_is_not_still():
    """Half of the points sway by centimetres and come back: the middle of all moves, and belongs to neither half."""
    rng = np.random.default_rng(4)
    dates = np.datetime64("2018-01-01") + 12 * np.arange(120)
    sway = np.where(np.arange(60) < 30, 25.0, 0.0)[:, None] * np.sin(np.arange(120) / 8.0)
    values = sway + rng.normal(0, 1.5, (60, 120))
    xy = rng.uniform(0, 500, (60, 2))
    series = PointSeries(np.arange(60).astype(str), xy, dates, values, crs="EPSG:32649")
    assert not quiet_points(series, dates[-1]).any()
    # a sway of the size of the noise, as heat makes it, is no motion of the slope
    small = series.with_(values=values - 0.9 * sway)
    assert quiet_points(small, dates[-1]).sum() > 40
