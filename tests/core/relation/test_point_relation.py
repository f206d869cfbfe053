"""One point gets the numbers that it has among all, with lag maps of its own."""

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
def test_the_numbers_are_those_of_all_points(slope, found, driver):
    point = int(np.flatnonzero(slope.driver == driver)[0])
    answers = relate_point(slope.series, slope.forcing, point)
    assert {answer.name for answer in answers} == {"rain", "level", "fall", "rise"}
    for answer in answers:
        for key in ("r", "lag", "window", "p", "q", "found"):
            assert getattr(answer, key) == found.columns[f"{answer.name}_{key}"][point], (answer.name, key)
    assert [answer.p for answer in answers] == sorted(answer.p for answer in answers)


def test_the_map_holds_the_best_correlation_where_a_sum_is_best(slope):
    seen = 0
    for point in (0, 20, 40):
        for answer in relate_point(slope.series, slope.forcing, point):
            assert answer.correlation.shape == (len(answer.windows), len(answer.lags))
            assert np.abs(answer.correlation).max() <= 1
            if answer.best_sum is not None:
                lag, window = answer.best_sum
                assert answer.lags[lag] + answer.windows[window] / 2 == answer.lag
                if np.isclose(answer.correlation[window, lag], answer.r):
                    seen += 1
    assert seen >= 2
