"""The relation of a single point has the same numbers as in the relation of all points, plus its lag maps."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.relation.point_relation import relate_point
from slopemuse.plugin.core.relation.relate import relate
from slopemuse.plugin.core.synthetic import make_slope


@pytest.fixture(scope="module")
def slope():
    return make_slope(1, n_points=60, n_days=1100, correlated=True)


@pytest.fixture(scope="module")
def found(slope):
    return relate(slope.series, slope.forcing)


@pytest.mark.parametrize("driver", ["rain", "none"])
def test_the_numbers_of_a_point_equal_those_in_the_relation_of_all_points(slope, found, driver):
    point = int(np.flatnonzero(slope.driver == driver)[0])
    relations = relate_point(slope.series, slope.forcing, point)
    assert {relation.name for relation in relations} == {"rain", "level", "fall", "rise"}
    for relation in relations:
        for key in ("r", "lag", "window", "p", "q"):
            assert getattr(relation, key) == found.columns[f"{relation.name}_{key}"][point], (relation.name, key)
        assert relation.responds == found.columns[f"{relation.name}_found"][point], relation.name
    assert [relation.p for relation in relations] == sorted(relation.p for relation in relations)


def test_the_lag_map_contains_the_best_correlation_of_a_window(slope):
    n_best = 0
    for point in (0, 20, 40):
        for relation in relate_point(slope.series, slope.forcing, point):
            assert relation.correlation.shape == (len(relation.windows), len(relation.lags))
            assert np.abs(relation.correlation).max() <= 1
            if relation.best_sum is not None:
                lag, window = relation.best_sum
                assert relation.lags[lag] + relation.windows[window] / 2 == relation.lag
                if np.isclose(relation.correlation[window, lag], relation.r):
                    n_best += 1
    assert n_best >= 2
