"""The lineage is kept through storage and processing, and a damaged lineage is refused instead of ignored."""

from __future__ import annotations

import json

import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.core.common.version import VERSION


def test_lineage_survives_a_json_round_trip():
    lineage = Lineage("rereference", {"RADIUS": 200.0}, ("ab12",), ("G01",), (("2020-01-01", "2021-01-01"),))
    assert Lineage.from_json(lineage.to_json()) == lineage
    assert Lineage.from_json(json.loads(lineage.to_json())) == lineage


def test_stations_and_dates_of_all_ancestors_are_kept():
    first = Lineage().child("rereference", {}, "aa", gnss_stations=("G02", "G01"))
    second = first.child("trainmusenet", {"SEED": 1}, "bb", dates_seen=(("2019-01-01", "2020-01-01"),))
    third = second.child(
        "estimatedaily", {}, "cc", "dd", gnss_stations=("G03", "G01"), dates_seen=(("2019-01-01", "2020-01-01"),)
    )
    assert third.gnss_stations == ("G01", "G02", "G03")
    assert third.dates_seen == (("2019-01-01", "2020-01-01"),)
    # parameters and parents are those of the last step; the hashes of the parents refer to earlier steps
    assert (third.algorithm, third.parameters, third.parents) == ("estimatedaily", {}, ("cc", "dd"))
    assert third.version == VERSION


def test_unknown_keys_of_a_later_version_are_ignored():
    text = json.dumps({"algorithm": "velocity", "weather": "fine"})
    assert Lineage.from_json(text) == Lineage("velocity", version="")


@pytest.mark.parametrize(
    "text",
    [
        *("", "{", "[]", "5", '{"parameters": 3}', '{"parents": "ab"}', '{"gnss_stations": [[1]]}'),
        *('{"dates_seen": [1]}', '{"dates_seen": [["x", "y"]]}', '{"dates_seen": [["NaT", "2020-01-01"]]}'),
    ],
)
def test_a_damaged_lineage_is_refused(text):
    with pytest.raises(InputError, match="lineage in the metadata of the layer is damaged"):
        Lineage.from_json(text)
