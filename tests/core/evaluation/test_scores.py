"""Scores by hand, and a bootstrap that knows that points of a date err together."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.compare.metrics import coverage
from slopemuse.plugin.core.errors import InputError
from slopemuse.plugin.core.evaluation.driversets import drivers_in, set_name
from slopemuse.plugin.core.evaluation.scores import class_name, scored, skill


def test_scores_by_hand():
    truth, before = np.array([[1.0, 2.0, 4.0, np.nan]]), np.array([[0.0, 1.0, 2.0, 3.0]])
    error = np.array([[0.5, -0.5, 1.0, 7.0]])
    numbers = scored(error, np.ones((1, 4)), truth, before, noise=0.5)
    assert numbers["n"] == 3
    assert numbers["rmse"] == pytest.approx(np.sqrt(1.5 / 3))
    assert numbers["mae"] == pytest.approx(2 / 3)
    assert numbers["bias"] == pytest.approx(1 / 3)
    assert numbers["rmse_noise_free"] == pytest.approx(np.sqrt(0.5 - 0.25))
    # changes 1, 1, 2 against 1.5, 0.5, 3
    assert numbers["pcc_change"] == pytest.approx(np.corrcoef([1, 1, 2], [1.5, 0.5, 3])[0, 1])
    assert numbers["mase"] == pytest.approx((2 / 3) / (4 / 3))
    assert numbers["coverage_50"] == pytest.approx(2 / 3)


def test_coverage_of_normal_errors():
    errors = np.random.default_rng(0).normal(0, 2, 40_000)
    for level in (0.5, 0.8, 0.9, 0.95):
        assert coverage(errors, np.full(40_000, 2.0), level) == pytest.approx(level, abs=0.01)


def test_skill_of_half_the_error():
    rng = np.random.default_rng(1)
    reference = rng.normal(0, 1, (50, 60))
    value, low, high = skill(0.5 * reference, reference)
    assert value == pytest.approx(0.75) and low == pytest.approx(0.75) and high == pytest.approx(0.75)


def test_many_points_do_not_make_a_date_certain():
    """One error a date, common to all points: 400 points prove no more than one."""
    rng = np.random.default_rng(2)
    own, other = (np.repeat(rng.normal(0, 1, (1, 40)), 400, axis=0) for _ in range(2))
    one = skill(own[:1], other[:1])
    many = skill(own, other)
    np.testing.assert_allclose(one, many)
    assert many[1] < 0 < many[2]


def test_names_of_sets():
    names = ("rain_mm", "level_m", "temperature")
    assert drivers_in("ifp", names) == ("rain_mm",)
    assert drivers_in("IFPW", names) == ("rain_mm", "level_m")
    assert drivers_in("level_m+temperature", names) == ("level_m", "temperature")
    assert set_name(("rain_mm", "level_m")) == "IFPW" and set_name(("level_m", "snow")) == "IFW+snow"
    with pytest.raises(InputError, match="DRIVER_SETS names 'IFW'"):
        drivers_in("IFW", ("rain_mm",))


def test_names_of_classes():
    assert [class_name(*c) for c in ((0, 2), (2, 4), (8, np.inf))] == ["<2 mm", "2–4 mm", ">8 mm"]
