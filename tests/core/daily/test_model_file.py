"""Model files are loaded with the same numbers; all other files are refused with one sentence."""

from __future__ import annotations

import json
import struct
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import ModelFileError
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.core.daily import model_file
from slopemuse.plugin.core.daily.dispatch import estimate
from slopemuse.plugin.core.daily.rate.rate_estimate import estimate_daily
from slopemuse.plugin.core.data.forcing import DriverColumns
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.core.training.rate_training import TrainingOptions, train


@pytest.fixture(scope="module")
def slope():
    return make_slope(5, n_points=60, n_days=900)


@pytest.fixture(scope="module")
def model(slope):
    history = Lineage(algorithm="trainmusenet", gnss_stations=("A",))
    return train(slope.series, slope.forcing, TrainingOptions(seed=4)).with_lineage(
        history, DriverColumns("day", None, "water", ("frost",))
    )


@pytest.fixture()
def path(tmp_path, model):
    name = str(tmp_path / "a model.safetensors")
    model_file.save(model, name)
    return name


def test_a_loaded_model_estimates_the_same(slope, model, path):
    loaded = model_file.load(path)
    own = estimate_daily(slope.series, model, slope.forcing)
    theirs = estimate_daily(slope.series, loaded, slope.forcing)
    np.testing.assert_array_equal(own.series.values, theirs.series.values)
    np.testing.assert_array_equal(own.series.sigma, theirs.series.sigma)
    np.testing.assert_array_equal(own.rate_mm_per_day, theirs.rate_mm_per_day)


@pytest.mark.parametrize(
    ("method", "words"),
    [("rate", "no neural network"), ("pretrained", "a network that was trained"), ("persistence", "simple baseline")],
)
def test_the_file_describes_the_model(model, tmp_path, method, words):
    name = tmp_path / "said.safetensors"
    model_file.save(replace(model, method=method), str(name))
    raw = name.read_bytes()
    head = json.loads(raw[8 : 8 + struct.unpack("<Q", raw[:8])[0]])
    assert words in json.loads(head["__metadata__"]["slopemuse"])["description"]


def test_a_model_is_refused_on_another_slope(slope, model):
    series, days = slope.series, {"start": slope.forcing.days[400], "end": slope.forcing.days[401]}
    assert series.crs == "EPSG:32649"
    estimate(series.points(np.arange(5)), model, slope.forcing, **days)
    away = series.with_(xy=series.xy + np.array([30_000.0, 40_000.0]))
    with pytest.raises(ModelFileError, match=r"trained on another slope: the points are (49\.9|50\.\d) km"):
        estimate(away, model, slope.forcing, **days)
    # degrees without a CRS are not metres
    degrees = series.with_(xy=series.xy * 1e-6 + np.array([110.0, 31.0]), crs="")
    with pytest.raises(ModelFileError, match="trained on another slope"):
        estimate(degrees, model, slope.forcing, **days)


def test_lineage_and_training_data_are_in_the_file(model, path):
    loaded = model_file.load(path)
    assert loaded.lineage == model.lineage
    assert loaded.columns == model.columns == DriverColumns("day", None, "water", ("frost",))
    assert loaded.train_end == model.train_end
    assert loaded.options.seed == 4
    assert loaded.scores == pytest.approx(model.scores, nan_ok=True)
    assert list(loaded.pids) == list(model.pids)


@pytest.mark.parametrize("extra", ["melt;frost", ["melt", "frost"]])
def test_columns_of_a_former_file_are_those_of_its_training(extra):
    parameters = {"DATE_FIELD": "day", "RAIN_FIELD": None, "LEVEL_FIELD": "", "EXTRA_FIELDS": extra}
    header = {"lineage": Lineage(algorithm="trainmusenet", parameters=parameters).to_json()}
    assert DriverColumns.from_header(header) == DriverColumns("day", None, None, ("melt", "frost"))


@pytest.mark.parametrize("share", [0.0, 0.0005, 0.3, 0.97])
def test_a_truncated_file_is_refused(path, tmp_path, share):
    data = Path(path).read_bytes()
    cut = tmp_path / "cut.safetensors"
    cut.write_bytes(data[: int(share * len(data))])
    with pytest.raises(ModelFileError, match="cut"):
        model_file.load(str(cut))


def test_a_pickle_is_refused_unread(tmp_path):
    """The pickle would create a file if it were executed."""
    trace = tmp_path / "executed"
    evil = tmp_path / "evil.safetensors"
    evil.write_bytes(b"cbuiltins\nopen\n(V" + str(trace).encode() + b"\nVw\ntR.")
    with pytest.raises(ModelFileError, match="not a SlopeMuse model"):
        model_file.load(str(evil))
    assert not trace.exists()


def test_a_foreign_safetensors_file(tmp_path):
    from safetensors.numpy import save_file

    name = str(tmp_path / "bert.safetensors")
    save_file({"weight": np.zeros(3)}, name)
    with pytest.raises(ModelFileError, match="not a SlopeMuse model"):
        model_file.load(name)


def test_a_model_of_another_version(path, tmp_path):
    data = Path(path).read_bytes()
    length = struct.unpack("<Q", data[:8])[0]
    outer = json.loads(data[8 : 8 + length])
    inner = json.loads(outer["__metadata__"]["slopemuse"])
    inner["format"] = "slopemuse-daily-99"
    outer["__metadata__"]["slopemuse"] = json.dumps(inner)
    header = json.dumps(outer).encode()
    later = tmp_path / "later.safetensors"
    later.write_bytes(struct.pack("<Q", len(header)) + header + data[8 + length :])
    with pytest.raises(ModelFileError, match="slopemuse-daily-99"):
        model_file.load(str(later))


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(ModelFileError, match="does not exist"):
        model_file.load(str(tmp_path / "none.safetensors"))


def changed_model_file(path, tmp_path, header=None, **arrays):
    """Return the name of a copy of a model file with a changed header or changed arrays."""
    from safetensors.numpy import load_file, save_file

    raw = Path(path).read_bytes()
    head = json.loads(raw[8 : 8 + struct.unpack("<Q", raw[:8])[0]])["__metadata__"]["slopemuse"]
    header_items = {**json.loads(head), **(header or {})}
    name = str(tmp_path / "changed.safetensors")
    save_file({**load_file(path), **arrays}, name, metadata={"slopemuse": json.dumps(header_items)})
    return name


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        ({"widening": -1.0}, "widening is -1.0"),
        ({"crs": "junk"}, "the CRS 'junk' is unknown"),
        ({"widening": float("inf")}, "widening is inf"),
        ({"width_m": float("nan")}, "width_m is nan"),
        ({"width_m": 1e-300}, "width_m is 1e-300"),
        ({"first_day": "9999-01-01"}, "it was trained from 9999-01-01"),
        ({"first_day": "NaT"}, "it was trained from NaT"),
        ({"train_end": "0001-01-01"}, "it was trained from"),
        ({"pids": ["a"]}, "the number of point names does not match the number of positions"),
        ({"min_coherence": float("nan")}, "min_coherence is nan"),
        ({"variant": "<b>x"}, "variant is '<b>x'"),
        ({"scores": {"a": "<script>"}}, "the scores are not numbers"),
        ({"scores": [1]}, "the scores are not numbers"),
        ({"lineage": '{"gnss_stations": [[1]]}'}, "its lineage cannot be read"),
        ({"lineage": '{"dates_seen": [["x", "y"]]}'}, "its lineage cannot be read"),
        ({"scores": [1.0]}, "is damaged"),
        ({"width_m": 10**400}, "is damaged"),
    ],
)
def test_an_invalid_header_is_refused(path, tmp_path, header, reason):
    with pytest.raises(ModelFileError, match=reason):
        model_file.load(changed_model_file(path, tmp_path, header))


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 1e308])
def test_weights_that_are_not_finite_are_refused(model, path, tmp_path, value):
    broken = np.full_like(model.mixed.point_covariance, value)
    broken[0, -1] = 0.0
    with pytest.raises(ModelFileError, match=r"values that are not finite|contains values above 1e\+18"):
        model_file.load(changed_model_file(path, tmp_path, **{"mixed.point_covariance": broken}))


def test_weights_of_implausible_size_are_refused(model, path, tmp_path):
    with pytest.raises(ModelFileError, match=r"place.centres contains values above 1e\+18"):
        model_file.load(
            changed_model_file(path, tmp_path, **{"place.centres": np.full_like(model.place.centres, 1e300)})
        )
    scale = np.full_like(model.bank.scale, 1e-300)
    with pytest.raises(ModelFileError, match="bank_scale is 1e-300"):
        model_file.load(changed_model_file(path, tmp_path, **{"bank.scale": scale}))


@pytest.mark.parametrize("part", ["thresholds", "ranges", "drivers"])
def test_a_model_that_lacks_a_response_is_refused(model, path, tmp_path, part):
    empty = [] if part == "drivers" else {}
    with pytest.raises(ModelFileError, match="is damaged"):
        model_file.load(changed_model_file(path, tmp_path, {"bank": {**model.bank.to_dict(), part: empty}}))


def test_a_very_long_array_name_gives_a_short_error(path, tmp_path):
    """The array reader quotes the invalid name in full; found by fuzzing."""
    raw = Path(path).read_bytes()
    length = struct.unpack("<Q", raw[:8])[0]
    head = json.loads(raw[8 : 8 + length])
    head["x" * 5000] = {**head.pop("xy"), "data_offsets": [0, 1]}
    text = json.dumps(head).encode()
    (tmp_path / "long.safetensors").write_bytes(struct.pack("<Q", len(text)) + text + raw[8 + length :])
    with pytest.raises(ModelFileError, match="is damaged") as caught:
        model_file.load(str(tmp_path / "long.safetensors"))
    assert len(str(caught.value)) < 600


def test_a_deep_header_is_refused(tmp_path):
    head = json.dumps({"__metadata__": {"slopemuse": "[" * 300_000}}).encode()
    (tmp_path / "deep.safetensors").write_bytes(struct.pack("<Q", len(head)) + head)
    with pytest.raises(ModelFileError, match="is not a SlopeMuse model or is truncated"):
        model_file.load(str(tmp_path / "deep.safetensors"))
