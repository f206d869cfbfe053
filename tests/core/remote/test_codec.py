"""Values are unchanged after a round trip between Python interpreters."""

from __future__ import annotations

import json
from dataclasses import dataclass

import numpy as np
import pytest
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.core.daily.musenet.musenet_model import PublishedOptions
from slopemuse.plugin.core.daily.musenet.windows import Lags
from slopemuse.plugin.core.data.forcing import Forcing
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.remote.codec import CLASSES, Writer, read

DATES = np.datetime64("2020-01-01") + 12 * np.arange(3)


@pytest.fixture()
def round_trip(tmp_path):
    """Return a function that writes a value and reads it back."""

    def write_and_read(value, ask=None):
        return read(Writer(tmp_path, "value").write(value), ask)

    return write_and_read


@pytest.mark.parametrize(
    "value",
    [None, True, 3, 0.1, float("inf"), "Hänge im Süden\n\"'", [1, [2.5, None]], (1, ("a", ())), {}, {1: {"a": (2,)}}],
    ids=str,
)
def test_plain_values_are_unchanged(round_trip, value):
    found = round_trip(value)
    assert found == value
    assert type(found) is type(value)


def test_numpy_scalars_become_python_numbers(round_trip):
    assert round_trip(np.float64(0.1)) == 0.1
    assert round_trip(np.int32(7)) == 7
    assert round_trip(np.bool_(True)) is True
    assert np.isnan(round_trip(float("nan")))
    assert round_trip(np.datetime64("2021-06-28", "D")) == np.datetime64("2021-06-28")


@pytest.mark.parametrize(
    "array",
    [
        np.array([[1.0, np.nan], [-0.0, 1e300]]),
        np.arange(6, dtype=np.int8).reshape(2, 3),
        np.array(["a", "ü", ""]),
        DATES,
        np.empty((0, 4), dtype=np.float32),
        np.array(5.0),
    ],
    ids=lambda a: str(a.dtype),
)
def test_arrays_are_unchanged(round_trip, array):
    found = round_trip({"x": array})["x"]
    assert found.dtype == array.dtype
    np.testing.assert_array_equal(found, array)


def test_object_arrays_of_text_become_text_arrays(round_trip):
    np.testing.assert_array_equal(round_trip(np.array(["a", "bc"], dtype=object)), np.array(["a", "bc"]))


def test_dataclasses_are_unchanged(round_trip):
    lineage = Lineage(
        "importinsar", {"UNIT": "mm", "LIST": [1, 2]}, ("abc",), dates_seen=(("2020-01-01", "2020-02-01"),)
    )
    series = PointSeries(
        ["a", "b"], [[10.0, 45.0], [11.0, 45.0]], DATES, np.arange(6.0).reshape(2, 3), "EPSG:4326",
        direction=np.tile([0.0, 0.0, 1.0], (2, 1)), attributes={"height": np.array([1.0, 2.0])}, lineage=lineage,
    )  # fmt: skip
    found = round_trip([series])[0]
    assert found.content_hash() == series.content_hash()
    assert (found.crs, found.component, found.lineage) == ("EPSG:4326", "los", lineage)
    np.testing.assert_array_equal(found.direction, series.direction)
    np.testing.assert_array_equal(found.attributes["height"], [1.0, 2.0])
    days = np.datetime64("2020-01-01") + np.arange(4)
    forcing = round_trip(Forcing(days, ("rain_mm",), np.arange(4.0)[:, None]))
    assert forcing.names == ("rain_mm",)
    np.testing.assert_array_equal(forcing.days, days)
    options = PublishedOptions(lags=Lags(6, 12, 10), train_end=np.datetime64("2020-06-01"), seed=3)
    assert round_trip(options) == options


def test_every_listed_class_exists():
    from dataclasses import is_dataclass
    from importlib import import_module

    for name, module in CLASSES.items():
        assert is_dataclass(getattr(import_module(f"slopemuse.plugin.core.{module}"), name)), name


def test_functions_are_called_by_name(tmp_path):
    writer = Writer(tmp_path, "request")
    path = writer.write({"heights": lambda x: x + 1})
    requests = []

    def ask(name):
        requests.append(name)
        return writer.functions[name]

    assert read(path, ask)["heights"](2) == 3
    assert requests == list(writer.functions)
    with pytest.raises(KeyError):
        read(path)


@dataclass
class UnlistedClass:
    name: str


def test_other_objects_are_refused(tmp_path):
    for value in (UnlistedClass("x"), {1, 2}, object()):
        with pytest.raises(TypeError, match="cannot be sent to another Python"):
            Writer(tmp_path, "value").write([value])
    path = tmp_path / "forged.json"
    for kind in ("Popen", "system", "Work"):
        path.write_text(json.dumps({"$": kind, "value": {}}))
        with pytest.raises(KeyError):
            read(path)
    # an array outside the folder, or one that would execute code when it is read
    path.write_text(json.dumps({"$": "array", "value": "../../etc/passwd"}))
    with pytest.raises(FileNotFoundError):
        read(path)
    np.save(tmp_path / "objects.npy", np.array([{}], dtype=object), allow_pickle=True)
    path.write_text(json.dumps({"$": "array", "value": "objects.npy"}))
    with pytest.raises(ValueError, match="allow_pickle"):
        read(path)
