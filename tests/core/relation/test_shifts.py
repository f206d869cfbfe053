"""Correlations at all shifts, neighbour means and the published test, compared with loops and SciPy."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import Cancelled
from slopemuse.plugin.core.data.forcing import Forcing
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.geometry import nearest_points
from slopemuse.plugin.core.inputs import common_mode_error
from slopemuse.plugin.core.relation import chi_square, circular_shift, intervals
from slopemuse.plugin.core.relation.intervals import intervals_of, noise_frame
from slopemuse.plugin.core.relation.max_statistic import false_discovery_q_among
from slopemuse.plugin.core.relation.neighbours import neighbour_halves
from slopemuse.plugin.core.relation.relate import relate
from slopemuse.plugin.core.relation.shifts import ShiftedColumns, strongest_correlation
from slopemuse.plugin.core.synthetic.foreign_laws import make_foreign
from slopemuse.tests.progress import CancelledProgress

DAYS = np.datetime64("2016-01-01") + np.arange(900)


def case(n_points=5):
    rng = np.random.default_rng(0)
    at = np.arange(0, 900, 12)
    values = np.cumsum(rng.normal(0, 1, (n_points, len(at))), axis=1)
    series = PointSeries(
        np.arange(n_points).astype(str), rng.uniform(0, 90, (n_points, 2)), DAYS[at], values, "EPSG:32649"
    )
    level = 160 + 9 * np.cos(2 * np.pi * np.arange(900) / 365.25) + np.cumsum(rng.normal(0, 0.2, 900))
    rain = np.where(rng.random(900) < 0.3, rng.gamma(2.0, 8.0, 900), 0.0)
    return series, Forcing(DAYS, ("rain_mm", "level_m"), np.column_stack([rain, level]))


def test_correlations_of_all_shifts_equal_those_of_single_shifts():
    series, forcing = case()
    found = intervals_of(series, forcing, 100)
    frame, rng = noise_frame(found), np.random.default_rng(1)
    rows, columns = frame.rows(found.change), frame.rows(rng.normal(size=(3, found.n)))
    shifts = np.arange(0, found.n, 7)
    at_once = ShiftedColumns.of(frame, [columns[:1], columns[1:]], shifts).correlations(rows)
    # whitened trend and seasons, computed independently of the code
    covariance = np.eye(found.n) - 0.497 * (np.eye(found.n, k=1) + np.eye(found.n, k=-1))
    values, vectors = np.linalg.eigh(covariance)
    white = vectors @ np.diag(np.maximum(values, 1e-3 * values.max()) ** -0.5) @ vectors.T
    for k, shift in enumerate(shifts):
        for i, row in enumerate(rows):
            moved = np.roll(row, shift)
            left = moved - white @ found.nuisance @ np.linalg.lstsq(white @ found.nuisance, moved, rcond=None)[0]
            expected = left @ columns.T / np.linalg.norm(left)
            np.testing.assert_allclose([at_once[0][0, i, k], *at_once[1][:, i, k]], expected, atol=1e-9)


def test_changes_and_neighbours_do_not_depend_on_the_blocks(monkeypatch):
    series, forcing = case(40)
    values = series.values.copy()
    values[np.random.default_rng(2).random(values.shape) < 0.1] = np.nan
    values[3] = np.nan
    series = series.with_(values=values)
    whole = intervals_of(series, forcing, 100).change
    # missing values are interpolated linearly in time
    day = (series.dates - forcing.days[0]).astype(float)
    known = np.isfinite(values[0])
    bridged = np.diff(np.interp(day, day[known], values[0, known]))
    np.testing.assert_array_equal(whole[0], bridged[day[1:] >= 100])
    assert np.isnan(whole[3]).all()
    halves = neighbour_halves(np.nan_to_num(whole), series.xy)
    monkeypatch.setattr(intervals, "_BRIDGED_TOGETHER", 7)
    monkeypatch.setattr(nearest_points, "_BLOCK", 7)
    np.testing.assert_array_equal(intervals_of(series, forcing, 100).change, whole)
    np.testing.assert_array_equal(neighbour_halves(np.nan_to_num(whole), series.xy), halves)
    for work in (intervals_of, lambda *_: neighbour_halves(np.nan_to_num(whole), series.xy, CancelledProgress())):
        with pytest.raises(Cancelled):
            work(series, forcing, 100, CancelledProgress())


def test_memory_per_point_is_that_of_changes_and_neighbour_halves(monkeypatch):
    for module, name, size in (
        (intervals, "_BRIDGED_TOGETHER", 50),
        (intervals, "_BLOCK", 50),
        (nearest_points, "_BLOCK", 50),
        (common_mode_error, "_POINTS_PER_BLOCK", 50),
        (chi_square, "_BLOCK", 50),
        (circular_shift, "_BLOCK", 50),
        (circular_shift, "_TESTED_TOGETHER", 50),
    ):
        monkeypatch.setattr(module, name, size)
    peaks, n_dates = [], 0
    # the first run imports packages, so its peak is not used
    for n_points in (50, 200, 400):
        series, forcing = case(n_points)
        n_dates = series.n_dates
        tracemalloc.start()
        relate(series, forcing, 30, 30)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    # memory per point: changes, two neighbour halves and the result columns
    assert (peaks[2] - peaks[1]) / 200 < 3 * 8 * n_dates + 900


def test_the_column_is_selected_on_one_half_and_tested_on_the_other():
    choosing = np.array([[[0.1, -0.9]], [[-0.5, 0.2]]])
    tested = np.array([[[0.7, 0.4]], [[0.3, 0.6]]])
    found = strongest_correlation(choosing, tested)
    np.testing.assert_allclose(found.size, [[0.5, 0.9]])
    np.testing.assert_allclose(found.tested, [[-0.3, -0.4]])
    other = strongest_correlation(np.array([[[0.6, 0.1]]]), np.array([[[0.2, 0.8]]]))
    np.testing.assert_allclose(found.or_stronger(other).tested, [[0.2, -0.4]])


def test_halves_are_the_means_of_every_other_neighbour():
    rng = np.random.default_rng(2)
    xy, change = rng.uniform(0, 1, (30, 2)), rng.normal(size=(30, 4))
    halves = neighbour_halves(change, xy)
    for i in range(30):
        order = np.argsort(np.linalg.norm(xy - xy[i], axis=1))[1:12]
        for half in (0, 1):
            np.testing.assert_allclose(halves[half][i], change[order[half::2]].mean(axis=0))


def test_published_chi_square_is_that_of_scipy_on_interpolated_days():
    from scipy.stats import chi2_contingency

    series, forcing = case()
    columns = relate(series, forcing, method="published").columns
    day = np.arange(889)
    n = len(day)
    for name, driver in (("rain", forcing.values[:n, 0]), ("level", forcing.values[:n, 1])):
        if name == "rain":
            # one class of dry days and four classes of wet days of equal size
            wet = np.flatnonzero(driver > 0)
            of_driver = np.zeros(n, dtype=int)
            of_driver[wet[np.argsort(driver[wet], kind="stable")]] = 1 + np.arange(len(wet)) * 4 // len(wet)
        else:
            of_driver = np.empty(n, dtype=int)
            of_driver[np.argsort(driver, kind="stable")] = np.arange(n) * 5 // n
        chi = []
        for row in series.values:
            line = np.interp(day, np.arange(0, 900, 12), row)
            own = np.empty(n, dtype=int)
            own[np.argsort(line, kind="stable")] = np.arange(n) * 5 // n
            table = np.zeros((5, 5))
            np.add.at(table, (own, of_driver), 1)
            chi.append(chi2_contingency(table, correction=False)[0])
        np.testing.assert_allclose(columns[f"{name}_chi2"], chi, rtol=1e-6)
        # normalised as in figure 9
        chi = np.array(chi)
        np.testing.assert_allclose(columns[f"{name}_norm"], (chi - chi.min()) / (chi.max() - chi.min()), atol=1e-6)


def test_undetectable_points_do_not_reduce_the_power_of_the_test():
    p = np.array([0.03, 0.04, 0.9, 0.9, np.nan])
    assert (false_discovery_q_among(p, np.ones(5, dtype=bool), 0.05)[:2] > 0.05).all()
    q = false_discovery_q_among(p, np.array([True, True, False, False, False]), 0.05)
    # both get the step-up value of the larger p, 0.04; one of two nulls is assumed to be true: 0.04 · 1.05 / 2
    np.testing.assert_allclose(q, [0.021, 0.021, 1, 1, np.nan])


def test_a_reservoir_with_the_same_operating_rule_is_rarely_detected():
    """The slope responds to rain and its reservoir; another reservoir with the same operating rule is rarely found."""
    slope = make_foreign("rain and level", 61, n_points=120)
    columns = relate(slope.series, slope.forcing).columns
    found = (columns["rain_found"] == 1) | (columns["reservoir_found"] == 1)
    assert found[slope.moving].mean() > 0.9
    assert found[slope.stable].mean() < 0.05
    other = make_foreign("rain and level", 111, n_points=4).forcing.values
    wrong = relate(slope.series, replace(slope.forcing, values=other))
    assert wrong.share("rain") < 0.1
    assert wrong.share("reservoir") < 0.1
