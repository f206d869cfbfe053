"""Point series: properties, selection of points and dates, immutability, and invalid input."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import Cancelled, InputError
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.tests.progress import CancelledProgress

DATES = np.array(["2020-02-27", "2020-02-28", "2020-03-01"], dtype="datetime64[D]")


def series(**changes):
    arguments = {
        "pids": ["a", "b"],
        "xy": [[1, 2], [3, 4]],
        "dates": DATES,
        "values": [[0, 1, np.nan], [4, 5, 6]],
        "direction": [[0, 0, 1], [0.6, 0, 0.8]],
        "sigma": np.ones((2, 3)),
        "flags": [[0, 0, 2], [0, 1, 0]],
        "attributes": {"height": np.array([10.0, 20.0])},
    }
    return PointSeries(**{**arguments, **changes})


def test_days_count_from_the_first_date_over_a_leap_day():
    assert series().days.tolist() == [0, 1, 3]
    assert (series().n_points, series().n_dates) == (2, 3)


def test_arrays_cannot_be_written_to():
    with pytest.raises(ValueError, match="read-only"):
        series().values[0, 0] = 9


def test_the_callers_array_stays_writable():
    values = np.zeros((2, 3))
    series(values=values)
    values[0, 0] = 1


def test_points_selected_by_mask_or_index_keep_their_fields():
    for selected in (np.array([False, True]), np.array([1])):
        one = series().points(selected)
        assert one.pids.tolist() == ["b"]
        assert one.xy.tolist() == [[3, 4]]
        assert one.values.tolist() == [[4, 5, 6]]
        assert one.direction.tolist() == [[0.6, 0, 0.8]]
        assert one.flags.tolist() == [[0, 1, 0]]
        assert one.sigma.shape == (1, 3)
        assert one.attributes["height"].tolist() == [20]


def test_dates_keep_sigma_and_flags():
    late = series().dates_where(series().dates >= DATES[1])
    assert late.dates.tolist() == DATES[1:].tolist()
    np.testing.assert_array_equal(late.values, [[1, np.nan], [5, 6]])
    assert late.flags.tolist() == [[0, 2], [1, 0]]
    assert late.sigma.shape == (2, 2)


def test_all_dates_are_the_series_itself():
    whole = series()
    assert whole.dates_where(np.ones(3, bool)) is whole


def test_hashing_can_be_cancelled():
    with pytest.raises(Cancelled):
        series().content_hash(CancelledProgress())


def test_hash_follows_ids_dates_and_values_and_nothing_else():
    first = series().content_hash()
    assert series(crs="EPSG:3035", attributes={}).content_hash() == first
    assert series(values=[[-0.0, 1, -np.nan], [4, 5, 6.00001]]).content_hash() == first
    assert series(pids=np.array(["a", "b"], dtype="U20")).content_hash() == first
    assert series(values=[[0, 1, np.nan], [4, 5, 6.001]]).content_hash() != first
    assert series(dates=DATES + np.timedelta64(1, "D")).content_hash() != first
    assert series(pids=["a", "c"]).content_hash() != first


def test_a_series_may_have_no_points_or_no_dates():
    empty = PointSeries([], np.empty((0, 2)), DATES, np.empty((0, 3)), direction=np.empty((0, 3)))
    assert (empty.n_points, empty.n_dates) == (0, 3)
    assert series().dates_where(np.zeros(3, bool)).days.tolist() == []


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"values": np.zeros((2, 2))}, r"values has the shape \(2, 2\), but must have the shape \(2, 3\)"),
        ({"sigma": np.zeros(3)}, r"sigma has the shape \(3,\)"),
        ({"xy": np.zeros((2, 3))}, r"xy has the shape \(2, 3\)"),
        ({"attributes": {"height": np.zeros(3)}}, r"attribute height has \(3,\) values, but must have \(2,\)"),
        ({"dates": DATES[[1, 0, 2]]}, "not strictly increasing"),
        ({"dates": DATES[[0, 0, 2]]}, "merge duplicates"),
        ({"dates": np.array(["2020-02-27", "NaT", "2020-03-01"], dtype="datetime64[D]")}, "not strictly increasing"),
        ({"pids": ["a", "a"]}, "point ID a occurs more than once"),
        ({"component": "north"}, "component 'north' is unknown; use one of los, east"),
        ({"values": [[0, 1, 2], [3, -np.inf, 5]]}, "Point b has an infinite value on 2020-02-28"),
        ({"values": [[0, 1, 2], [3, -1e30, 5]]}, "Point b has a displacement of −1e\\+30 mm on 2020-02-28"),
        ({"direction": [[0, 0, 1], [1, 0, 1]]}, r"direction vector of point b has a length of 1\.414"),
    ],
)
def test_invalid_series_are_refused_with_one_sentence(changes, sentence):
    with pytest.raises(InputError, match=sentence) as caught:
        series(**changes)
    assert str(caught.value).endswith(".")


def test_arrays_of_the_caller_cannot_change_a_series():
    arguments = {
        "pids": np.array(["a", "b"]),
        "xy": np.zeros((2, 2)),
        "dates": DATES.copy(),
        "values": np.zeros((2, 3)),
        "direction": np.array([[0.0, 0, 1], [0, 0, 1]]),
        "sigma": np.ones((2, 3)),
        "flags": np.zeros((2, 3), np.int8),
        "attributes": {"height": np.array([10.0, 20.0])},
    }
    first, kept = (
        series(**arguments),
        series(**{name: np.copy(array) for name, array in arguments.items() if name != "attributes"}),
    )
    before = first.content_hash()
    for name in ("xy", "values", "direction", "sigma"):
        arguments[name][:] = 99.0
    arguments["pids"][0], arguments["flags"][0, 0], arguments["dates"][0] = "z", 2, np.datetime64("1999-01-01")
    arguments["attributes"]["height"][0], arguments["attributes"]["new"] = -1.0, np.zeros(2)
    assert first.content_hash() == before
    assert first == kept


def test_a_view_of_a_writable_array_is_copied_and_a_read_only_one_is_shared():
    values = np.zeros((2, 3))
    view = values[:]
    view.flags.writeable = False
    one = series(values=view)
    values[0, 0] = 7.0
    assert one.values[0, 0] == 0.0
    assert np.shares_memory(series(values=one.values).values, one.values)


def test_attributes_can_neither_be_added_nor_written_to():
    one = series()
    with pytest.raises(TypeError):
        one.attributes["x"] = np.zeros(2)
    with pytest.raises(ValueError, match="read-only"):
        one.attributes["height"][0] = -1.0


def test_parts_are_as_immutable_as_the_whole():
    part = series().points(np.array([True, False])).dates_where(np.array([0, 2]))
    for array in (part.pids, part.dates, part.values, part.sigma, part.flags, part.attributes["height"]):
        with pytest.raises(ValueError, match="read-only"):
            array[...] = array


def test_series_are_equal_if_all_their_fields_are():
    one = series()
    assert one == series() == one.with_()
    assert hash(one) == hash(series())
    assert one != one.with_(values=np.zeros((2, 3)))
    assert one != one.with_(attributes={"height": np.array([10.0, 21.0])})
    assert one != one.with_(sigma=None)
    assert one != "a series"
