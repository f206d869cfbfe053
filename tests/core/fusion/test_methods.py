"""All fusion methods have one protocol and are selected by the names that models and scripts use."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.enum_words import method_of
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.fusion.interpolator import Fields, FusionMethod
from slopemuse.plugin.core.fusion.kriging.local_kriging import Field, Targets
from slopemuse.plugin.core.fusion.methods import REGISTRY, Bilinear, Kriging, KrigingWithEdges, Nearest
from slopemuse.plugin.core.fusion.points.sensor_points import Points

FIELDS = Fields(Field(9.0, 300.0, (1.0,)), Field(4.0, 300.0, (2.0,)))


def square():
    """Return four corners with displacements of 0.01 x + 0.02 y [mm] on the first date and twice that on the second."""
    xy = np.array([[0.0, 0.0], [100, 0], [0, 100], [100, 100]])
    dates = np.array(["2020-01-01", "2021-01-01"], "datetime64[D]")
    plane = xy @ np.array([0.01, 0.02])
    return Points.of_one_sensor(xy, dates, plane[:, None] * np.array([1.0, 2.0]))


def test_method_names_are_those_of_the_algorithm():
    words = ["kriging_edges", "cnn", "cnn_published", "kriging", "idw", "nearest", "bilinear", "pretrained"]
    assert [method.value for method in REGISTRY] == words == [method.value for method in FusionMethod]
    assert [word for word in words if REGISTRY[method_of(FusionMethod, word)].is_network] == ["cnn", "cnn_published"]
    with pytest.raises(InputError, match="The method 'spline' is unknown; use one of kriging_edges, cnn, "):
        method_of(FusionMethod, "spline")


def test_simple_methods_by_hand():
    points, targets = square(), Targets(np.array([[25.0, 50.0], [100, 99]]), np.zeros((2, 0)))
    assert Bilinear(FIELDS).fit(points).predict(points, targets).displacement == pytest.approx(
        np.array([[1.25, 2.5], [2.98, 5.96]])
    )
    assert Nearest(FIELDS).fit(points).predict(points, targets).displacement[1].tolist() == [3.0, 6.0]
    assert Nearest(FIELDS).predict(points, targets).sigma is None


def test_kriging_with_edges_equals_kriging_if_there_are_no_edges():
    points, targets = square(), Targets(np.array([[25.0, 50.0]]), np.zeros((1, 0)))
    plain, unfitted = (kind(FIELDS).predict(points, targets) for kind in (Kriging, KrigingWithEdges))
    assert plain.displacement.tolist() == unfitted.displacement.tolist()
    assert plain.sigma.tolist() == unfitted.sigma.tolist()
    assert Kriging(FIELDS).noise(points, points.sensor).tolist() == [1.0] * 4
