"""Persistence, hysteresis, uncertain days, level changes and areas compared with values computed by hand."""

from __future__ import annotations

import numpy as np
from slopemuse.plugin.core.warning.areas import Area, areas_of, outline
from slopemuse.plugin.core.warning.levels import level_changes, steady_levels, unchanged_since, with_unsure_days


def row(text):
    return np.array([[int(c) for c in text]])


def test_a_level_rises_after_consecutive_days_and_falls_after_days_below():
    reached = row("0100110111000000")
    kept = row("0100111111110000")
    # the level rises on day 9, the third in a row; it is kept until day 11 and falls on day 13, the second below
    assert steady_levels(reached, kept, 3, 2).tolist() == row("0000000001111000").tolist()


def test_a_spike_does_not_raise_a_level_and_levels_fall_stepwise():
    reached = row("1111311111")
    assert steady_levels(reached, reached, 2, 2).max() == 1
    high = row("3333300000111")
    kept = row("3333311111111")
    assert steady_levels(high, kept, 1, 2).tolist() == row("3333331111111").tolist()


def test_noise_around_a_threshold_does_not_flicker():
    rng = np.random.default_rng(0)
    speed = 1.0 + rng.normal(0, 0.1, (200, 300))
    plain = (speed >= 1.0).astype(int)
    steady = steady_levels(plain, (speed >= 0.7).astype(int), 3, 6)
    assert (np.diff(plain, axis=1) != 0).sum() > 20_000
    assert (np.diff(steady, axis=1) != 0).sum() <= 200


def test_an_uncertain_day_is_not_quiet_and_a_warning_is_kept():
    assert with_unsure_days(row("0120"), np.array([[True, True, True, False]])).tolist() == [[-1, 1, 2, 0]]


def test_level_changes_and_the_day_since_the_last_change():
    levels = np.array([[0, 0, 1, 1], [-1, 0, 0, 0]])
    point, day = level_changes(levels)
    assert list(zip(point.tolist(), day.tolist())) == [(1, 0), (1, 1), (0, 2)]
    assert unchanged_since(levels).tolist() == [2, 1]
    assert unchanged_since(np.ones((1, 3))).tolist() == [0]


def test_areas_are_connected_points_of_a_minimum_number():
    places = np.array([[0.0, 0], [10, 0], [20, 0], [500, 0], [510, 0]])
    levels = np.array([[0, 1, 1, 0], [0, 1, 2, 0], [0, 1, 1, 0], [1, 1, 1, 1], [1, 1, 1, 1]])
    found = areas_of(levels, places, min_points=3, link_m=15.0)
    assert found == [Area((0, 1, 2), 1, 1, 1), Area((0, 1, 2), 2, 2, 2)]
    both = areas_of(levels, places, min_points=2, link_m=15.0)
    assert Area((3, 4), 1, 0, 3) in both
    # uncertain points belong to no area
    assert areas_of(-np.ones((5, 2), dtype=int), places, 1, 15.0) == []


def test_outline_encloses_the_points_of_a_line():
    places = np.array([[0.0, 0], [10, 0], [20, 0]])
    ring = outline(places, 5.0)
    assert ring[0].tolist() == ring[-1].tolist()
    x, y = ring[:, 0], ring[:, 1]
    area = 0.5 * abs((x[:-1] * y[1:] - x[1:] * y[:-1]).sum())
    # the outline is a stadium whose rounded ends are the halves of a polygon of twelve corners
    assert abs(area - (20 * 10 + 3 * 25)) < 1.0
