"""The nearest neighbours of a point exclude the point itself."""

from __future__ import annotations

import numpy as np
from slopemuse.plugin.core.geometry.nearest_points import nearest_others
from slopemuse.plugin.core.state_space.following.departures import Departures


def test_neighbours_are_ordered_by_distance():
    xy = np.array([[0.0, 0.0], [1.0, 0.0], [3.0, 0.0], [7.0, 0.0]])
    assert nearest_others(xy, 2).tolist() == [[1, 2], [0, 2], [1, 0], [2, 1]]


def test_coincident_points_are_neighbours_of_each_other_but_not_of_themselves():
    xy = np.repeat([[0.0, 0.0], [5.0, 0.0], [90.0, 0.0]], [4, 4, 9], axis=0)
    near = nearest_others(xy, 6)
    assert near.shape == (17, 6)
    assert not (near == np.arange(17)[:, None]).any()
    assert all(len(set(row)) == 6 for row in near)
    assert set(near[0]) >= {1, 2, 3} and set(near[9]) <= set(range(8, 17))


def test_departures_use_only_other_points_as_neighbours():
    departures = Departures(np.repeat([[0.0, 0.0], [90.0, 0.0]], [9, 9], axis=0), 18, 3.0, 12.0)
    assert departures.neighbours.shape == (18, 6)
    assert not (departures.neighbours == np.arange(18)[:, None]).any()
