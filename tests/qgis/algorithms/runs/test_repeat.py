"""Run records in and next to the outputs of algorithms, and the algorithm `repeat`."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3

import numpy as np
import pytest
from qgis import processing
from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.records.file_hashes import file_sha256
from slopemuse.plugin.core.records.html_embedding import record_in, without_record
from slopemuse.plugin.layers import write_series
from slopemuse.plugin.layers.runs.output_contents import output_content
from slopemuse.plugin.layers.runs.record_store import read_record
from slopemuse.plugin.layers.runs.recorded_inputs import parameter_value, recorded_inputs
from slopemuse.plugin.layers.store_layers.file_layers import layer_of_file, make_points_layer

N, N_DATES = 12, 40
DATES = np.datetime64("2020-01-01") + 12 * np.arange(N_DATES)


def points(seed=0, n=N):
    rng = np.random.default_rng(seed)
    values = np.cumsum(rng.normal(0.5, 1.0, (n, N_DATES)), axis=1)
    xy = np.column_stack([500_000.0 + 40.0 * np.arange(n), np.full(n, 5_000_000.0)])
    return PointSeries([f"P{i:02d}" for i in range(n)], xy, DATES, values, "EPSG:32633")


@pytest.fixture()
def folder(tmp_path, slopemuse):
    (tmp_path / "out").mkdir()
    write_series(str(tmp_path / "points.gpkg"), points())
    return tmp_path


def velocity(folder, name="velocity.gpkg", source=None, **parameters):
    arguments = {
        "INPUT": str(folder / "points.gpkg") if source is None else source,
        "TERMS": ["linear", "annual"],
        "OUTPUT": str(folder / "out" / name),
        "HISTOGRAM": str(folder / "out" / "velocity.html"),
    }
    return processing.run("slopemuse:velocity", {**arguments, **parameters})


def repeat(record, feedback=None, **parameters):
    return processing.run("slopemuse:repeat", {"RECORD": str(record), **parameters}, feedback=feedback)


def test_a_layer_and_a_report_contain_the_record(folder):
    velocity(folder)
    record = read_record(folder / "out" / "velocity.gpkg")
    assert record.algorithm == "velocity"
    assert record.parameters["TERMS"] == ["linear", "annual"]
    (arguments,) = record.inputs
    assert (arguments.parameter, arguments.path) == ("INPUT", str(folder / "points.gpkg"))
    assert arguments.sha256 == file_sha256([folder / "points.gpkg"])
    assert {output.name for output in record.outputs} == {"OUTPUT", "HISTOGRAM"}
    assert {"slopemuse", "qgis", "python", "numpy", "torch"} <= set(record.versions)
    assert record.durations_s["compute"] >= 0
    page = (folder / "out" / "velocity.html").read_text(encoding="utf-8")
    assert page.count("<details") == 1
    raw = json.loads(record_in(page))
    assert raw["schema_version"] == 1
    # paths are relative to the record, so that the folder can be moved
    assert raw["inputs"][0]["path"] == "../points.gpkg"
    assert str(folder) not in record_in(page)
    assert "run-record" not in without_record(page)
    assert sorted(file.name for file in (folder / "out").iterdir()) == ["velocity.gpkg", "velocity.html"]


@pytest.mark.parametrize("record", ["velocity.gpkg", "velocity.html"])
def test_a_repetition_is_identical(folder, feedback, record):
    velocity(folder)
    found = repeat(folder / "out" / record, feedback, REPORT=str(folder / "repeat.html"))
    assert (found["IDENTICAL"], found["N_DIFFERENT"]) == (True, 0)
    assert feedback.warnings == []
    assert "is identical: 2 outputs" in (folder / "repeat.html").read_text(encoding="utf-8")


def test_a_repetition_without_a_report_ends_its_log_with_the_time(folder, feedback):
    velocity(folder)
    repeat(folder / "out" / "velocity.gpkg", feedback)
    lines = [line for line in feedback.lines if not line.startswith("Results")]
    assert re.fullmatch(r"Finished in \d+ s\.", lines[-1])


def test_the_record_next_to_a_text_layer_moves_with_its_folder(folder, tmp_path_factory):
    velocity(folder, "velocity.csv", HISTOGRAM=None)
    beside = folder / "out" / "velocity.csv.run.json"
    assert json.loads(beside.read_text(encoding="utf-8"))["format"] == "slopemuse-run"
    other = tmp_path_factory.mktemp("other") / "moved"
    shutil.move(str(folder), str(other))
    for record in ("velocity.csv", "velocity.csv.run.json"):
        kept = other / "again"
        assert repeat(other / "out" / record, OUTPUT=str(kept))["IDENTICAL"]
        assert (kept / "OUTPUT.csv").is_file()


def test_a_new_output_replaces_the_record_of_the_former(folder):
    velocity(folder, "v.csv", HISTOGRAM=None)
    beside = folder / "out" / "v.csv.run.json"
    before = beside.read_text(encoding="utf-8")
    velocity(folder, "v.csv", HISTOGRAM=None, TERMS=["linear"])
    assert json.loads(beside.read_text(encoding="utf-8"))["parameters"]["TERMS"] == ["linear"]
    assert before != beside.read_text(encoding="utf-8")


def test_opening_a_layer_in_qgis_does_not_change_its_hash(folder):
    velocity(folder)
    layer = QgsVectorLayer(str(folder / "points.gpkg"))
    assert len(list(layer.getFeatures())) == N
    with sqlite3.connect(folder / "points.gpkg") as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    layer = None
    assert repeat(folder / "out" / "velocity.gpkg")["IDENTICAL"]


def test_a_changed_input_is_reported_with_the_first_different_value(folder, feedback):
    velocity(folder)
    series = points()
    values = series.values.copy()
    values[3] += 2.0 * np.arange(N_DATES)
    write_series(str(folder / "points.gpkg"), series.with_(values=values))
    found = repeat(folder / "out" / "velocity.gpkg", feedback)
    assert not found["IDENTICAL"]
    assert found["N_DIFFERENT"] >= 2
    text = "\n".join(feedback.warnings)
    assert "The input INPUT, " in text
    assert "has changed since the run" in text
    assert "pid P03 (originally" in text
    assert "P02" not in text


def test_a_different_number_of_rows_is_reported(folder, feedback):
    velocity(folder)
    write_series(str(folder / "points.gpkg"), points(n=N + 2))
    repeat(folder / "out" / "velocity.gpkg", feedback)
    assert f"OUTPUT had {N} rows and now has {N + 2}." in feedback.warnings


def test_an_edited_output_is_distinguished_from_a_different_result(folder, feedback):
    velocity(folder)
    shutil.copy(folder / "out" / "velocity.gpkg", folder / "out" / "copy.gpkg")
    with sqlite3.connect(folder / "out" / "velocity.gpkg") as connection:
        _drop_triggers(connection)
        connection.execute("UPDATE velocity SET velocity = velocity + 1 WHERE pid = 'P01'")
    connection.close()
    found = repeat(folder / "out" / "copy.gpkg", feedback)
    assert found["IDENTICAL"]
    assert any("was changed after the run" in text for text in feedback.warnings)
    assert any("velocity at pid P01 (originally" in text for text in feedback.warnings)


def _drop_triggers(connection):
    """Drop the triggers that call functions of GDAL."""
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (name,) in names:
        connection.execute(f'DROP TRIGGER "{name}"')


def test_a_deleted_output_is_compared_by_its_hash(folder, feedback):
    velocity(folder)
    shutil.copy(folder / "out" / "velocity.html", folder / "out" / "kept.html")
    (folder / "out" / "velocity.gpkg").unlink()
    assert repeat(folder / "out" / "kept.html", feedback)["IDENTICAL"]
    assert any("no longer exists, so only its hash" in text for text in feedback.warnings)


def test_different_package_versions_are_reported(folder, feedback):
    velocity(folder, "v.csv", HISTOGRAM=None)
    beside = folder / "out" / "v.csv.run.json"
    raw = json.loads(beside.read_text(encoding="utf-8"))
    raw["versions"]["numpy"] = "0.0"
    beside.write_text(json.dumps(raw), encoding="utf-8")
    assert repeat(beside, feedback)["IDENTICAL"]
    assert any(text.startswith("The version of numpy was 0.0 and is ") for text in feedback.warnings)


def test_a_text_layer_with_the_options_of_qgis_is_repeated(folder):
    text = "pid;x;y;D20200101;D20200113;D20200125\nA;0;0;0;1;2\nB;50;0;0;2;4\n"
    (folder / "in.csv").write_text(text, encoding="utf-8")
    uri = f"{(folder / 'in.csv').as_uri()}?delimiter=;&xField=x&yField=y&crs=EPSG:32633"
    layer = QgsVectorLayer(uri, "text", "delimitedtext")
    velocity(folder, source=layer, TERMS=["linear"], HISTOGRAM=None)
    assert read_record(folder / "out" / "velocity.gpkg").inputs[0].source.startswith("{url}?delimiter=;")
    assert repeat(folder / "out" / "velocity.gpkg")["IDENTICAL"]


def assert_refused(record, match):
    with pytest.raises(QgsProcessingException, match=match):
        repeat(record)


def test_runs_that_cannot_be_repeated(folder):
    memory = QgsVectorLayer(str(folder / "points.gpkg")).materialize(QgsFeatureRequest())
    memory.setName("loose points")
    QgsProject.instance().addMapLayer(memory)
    velocity(folder, source=memory)
    assert_refused(
        folder / "out" / "velocity.gpkg", "INPUT was 'loose points', a temporary layer; save this input as a file"
    )
    QgsProject.instance().removeMapLayer(memory.id())
    velocity(folder)
    (folder / "points.gpkg").unlink()
    assert_refused(folder / "out" / "velocity.gpkg", "The input INPUT of the run, .*points.gpkg, no longer exists")


def test_selected_features_cannot_be_repeated(folder):
    layer = QgsVectorLayer(str(folder / "points.gpkg"), "chosen")
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([1, 2, 3, 4])
    velocity(folder, source=QgsProcessingFeatureSourceDefinition(layer.id(), True))
    QgsProject.instance().removeMapLayer(layer.id())
    assert_refused(folder / "out" / "velocity.gpkg", "INPUT was a selection of features from 'chosen'")


@pytest.mark.parametrize(
    "source",
    [
        "dbname='slopes' host=h user=u password='secret' table=\"public\".\"points\" (geom)",
        "postgres://dbname='slopes' password=secret",
        "https://user:secret@host/points.geojson",
        "/vsicurl/https://user:secret@host/points.gpkg",
    ],
)
def test_sources_of_databases_are_not_recorded(qgis_app, source):
    (item,) = recorded_inputs("INPUT", source, QgsProcessingContext())
    assert item.obstacle == "database"
    assert "secret" not in repr(item)


def test_archive_members_and_layers_of_files_are_recorded(qgis_app, tmp_path):
    path = tmp_path / "a.zip"
    path.touch()
    for source in (f"/vsizip/{path}/b.csv", f'{path}|layername=points|subset="a" > 1', str(path)):
        (item,) = recorded_inputs("INPUT", source, QgsProcessingContext())
        assert item.path == str(path)
        assert str(path) not in item.source
        assert parameter_value(item) == source


@pytest.mark.parametrize(
    ("change", "match"),
    [
        (
            {"schema_version": 2},
            "has format version 2, but this version of SlopeMuse reads only up to 1; update the plugin",
        ),
        ({"algorithm": "teleport"}, "by the 'teleport' algorithm, which is not available in this version"),
        ({"algorithm": "updatemonitoring"}, "A run of updatemonitoring cannot be repeated"),
        ({"algorithm": 3}, "is damaged"),
        ({"inputs": [{"parameter": 3}]}, "is damaged"),
        ({"numbers": None}, "is damaged"),
        ({"format": "other"}, "contains no SlopeMuse run record"),
    ],
)
def test_invalid_records_are_refused(folder, change, match):
    velocity(folder, "v.csv", HISTOGRAM=None)
    record = folder / "record.run.json"
    raw = json.loads((folder / "out" / "v.csv.run.json").read_text(encoding="utf-8"))
    record.write_text(json.dumps({**raw, **change}), encoding="utf-8")
    assert_refused(record, match)


def test_files_without_a_record(folder):
    assert_refused(folder / "gone.run.json", "does not exist")
    assert_refused(folder / "points.gpkg", "No run record was found in points.gpkg or next to it")
    (folder / "half.run.json").write_text('{"format": "slopemuse-run", ', encoding="utf-8")
    assert_refused(
        folder / "half.run.json", "The run record in half.run.json is damaged .*another output of the same run"
    )
    (folder / "list.run.json").write_text("[]", encoding="utf-8")
    assert_refused(folder / "list.run.json", "contains no SlopeMuse run record")


def test_spreadsheets_are_compared_as_tables(folder):
    velocity(folder, "velocity.xlsx")
    found = repeat(folder / "out" / "velocity.xlsx.run.json")
    assert found["IDENTICAL"]
    now = output_content(folder / "out" / "velocity.xlsx")
    assert now.is_table and len(now.columns["velocity"]) == N


def test_the_points_layer_of_a_store_is_no_change_of_the_input(folder, feedback):
    pytest.importorskip("pyarrow")
    store = folder / "points.parquet"
    write_series(str(store), points())
    velocity(folder, source=str(store))
    record = read_record(folder / "out" / "velocity.gpkg")
    opened = make_points_layer(str(store))
    assert repeat(folder / "out" / "velocity.gpkg", feedback)["IDENTICAL"] and feedback.warnings == []
    velocity(folder, "of_points.gpkg", source=QgsVectorLayer(opened, "points"))
    again = read_record(folder / "out" / "of_points.gpkg")
    assert again.inputs[0].sha256 == record.inputs[0].sha256 == file_sha256([store])
    (item,) = recorded_inputs("INPUT", layer_of_file(str(store)), QgsProcessingContext())
    assert (item.obstacle, parameter_value(item)) == ("", str(store))
