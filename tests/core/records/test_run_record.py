"""A run record as JSON, and its published schema."""

from __future__ import annotations

import json
from dataclasses import fields

import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.records.run_record import (
    SCHEMA_VERSION,
    RecordedInput,
    RecordedOutput,
    RunRecord,
)
from slopemuse.tests.paths import ROOT

SCHEMA = json.loads((ROOT / "docs" / "run_record.schema.json").read_text(encoding="utf-8"))


@pytest.fixture()
def record(tmp_path):
    return RunRecord(
        algorithm="velocity",
        parameters={"TERMS": ["linear"], "SEED": 3},
        inputs=(RecordedInput("INPUT", str(tmp_path / "in" / "p.gpkg"), "0" * 64, "{path}|layername=p", "ogr", "p"),),
        outputs=(RecordedOutput("OUTPUT", str(tmp_path / "out.gpkg"), "1" * 64),),
        numbers={"RMSE": 1.5, "SKILL": None},
        versions={"numpy": "1.24", "torch": ""},
        seed=3,
        platform="Linux",
        started_utc="2024-01-01T00:00:00+00:00",
        durations_s={"compute": 1.0, "write": 0.5},
    )


def test_a_record_is_restored_from_json_also_in_another_folder(record, tmp_path):
    text = record.to_json(tmp_path)
    assert RunRecord.from_json(text, tmp_path, "p") == record
    moved = RunRecord.from_json(text, tmp_path / "elsewhere", "p")
    assert moved.inputs[0].path == str(tmp_path / "elsewhere" / "in" / "p.gpkg")


def test_the_schema_lists_all_keys(record, tmp_path):
    assert set(SCHEMA["required"]) == set(SCHEMA["properties"]) == set(json.loads(record.to_json(tmp_path)))
    assert SCHEMA["properties"]["schema_version"]["const"] == SCHEMA_VERSION
    for key, kind in (("inputs", RecordedInput), ("outputs", RecordedOutput)):
        assert SCHEMA["properties"][key]["items"]["required"] == [each.name for each in fields(kind)]


def test_a_record_fits_the_schema(record, tmp_path):
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.validate(json.loads(record.to_json(tmp_path)), SCHEMA)


@pytest.mark.parametrize("key", ["algorithm", "inputs", "outputs", "numbers", "versions", "platform", "durations_s"])
def test_a_missing_key_is_named(record, tmp_path, key):
    raw = json.loads(record.to_json(tmp_path))
    del raw[key]
    with pytest.raises(InputError, match=f"The run record in r.run.json is damaged .'{key}' is missing"):
        RunRecord.from_json(json.dumps(raw), tmp_path, "r.run.json")


def test_keys_of_later_minor_changes_are_ignored(record, tmp_path):
    raw = json.loads(record.to_json(tmp_path))
    raw["later"] = 1
    raw["inputs"][0]["later"] = "x"
    assert RunRecord.from_json(json.dumps(raw), tmp_path, "p") == record
