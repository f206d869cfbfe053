"""Many slopes in one run: results, failures, interruptions and the steps of the next run."""

from __future__ import annotations

import csv
import json
import re
import shutil

import pytest
from qgis import processing
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer
from slopemuse.algorithms.framework.child_run import algorithm_of
from slopemuse.algorithms.framework.store_files import slopemuse_layer
from slopemuse.algorithms.warning import slope_run
from slopemuse.plugin.core.common.errors import Cancelled, InputError
from slopemuse.plugin.core.monitoring.lock import locked
from slopemuse.plugin.core.synthetic import make_slope, write_slope
from slopemuse.plugin.layers import read_series, read_table, write_series
from slopemuse.plugin.layers.runs.record_store import read_record

N = 14
STEPS = ["importinsar", "importhydrology", "trainmusenet", "estimatedaily", "warninglevels"]


@pytest.fixture(scope="module")
def files(tmp_path_factory, qgis_app):
    """Return the paths of the files of one small slope, as a delivery and as a layer, and of an invalid table."""
    folder = tmp_path_factory.mktemp("slopes")
    slope = make_slope(2, n_points=N, n_days=560)
    made = write_slope(folder / "slope", slope)
    write_series(str(folder / "layer.gpkg"), slope.series)
    rows = [("no dates",), ("1",)]
    with (folder / "broken.csv").open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)
    return {
        "delivery": made["insar_s1"],
        "hydrology": made["hydrology"],
        "stable": made["stable"],
        "layer": folder / "layer.gpkg",
        "broken": folder / "broken.csv",
    }


class Batch:
    """Table of slopes on disk, with methods that write it and run batchslopes on it."""

    def __init__(self, folder, files):
        self.folder, self.files, self.out = folder, files, folder / "results"
        self.rows = [
            {"name": "North", "series": "delivery.csv", "hydrology": "rain.csv", "train_end": "2018-02-01"},
            {"name": "Süd/2", "series": str(files["layer"]), "hydrology": "rain.csv", "stable_area": "stable.geojson"},
            {"name": "Broken", "series": str(files["broken"]), "hydrology": "rain.csv"},
            {"name": "Gone", "series": "nothing.csv", "hydrology": "rain.csv"},
        ]
        shutil.copy(files["delivery"], folder / "delivery.csv")
        shutil.copy(files["hydrology"], folder / "rain.csv")
        shutil.copy(files["stable"], folder / "stable.geojson")

    def write(self, rows=None):
        rows = self.rows if rows is None else rows
        header = list(dict.fromkeys(key for row in rows for key in row))
        with (self.folder / "slopes.csv").open("w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, header)
            writer.writeheader()
            writer.writerows(rows)

    def run(self, rows=None, feedback=None, **parameters):
        self.write(rows)
        arguments = {
            "SLOPES": str(self.folder / "slopes.csv"),
            "OUTPUT": str(self.out),
            "EVALUATION": False,
            **parameters,
        }
        return processing.run("slopemuse:batchslopes", arguments, feedback=feedback or QgsProcessingFeedback())


@pytest.fixture()
def batch(tmp_path, files, slopemuse):
    return Batch(tmp_path, files)


@pytest.fixture()
def quick_batch(batch, monkeypatch):
    """Return the batch with steps that only check their parameters and write files, and the list of executed steps."""
    made = []

    def pretend(name, parameters, progress):
        algorithm = algorithm_of(name)
        known = {definition.name(): definition for definition in algorithm.parameterDefinitions()}
        assert set(parameters) <= set(known)
        fine, reason = algorithm.checkParameterValues(parameters, QgsProcessingContext())
        if not fine:
            raise InputError(reason)
        made.append(name)
        for key, value in parameters.items():
            if known[key].isDestination():
                shutil.copy(batch.files["layer"], value)
        for days in (5, 7):
            progress.warn(f"On {days} days, a driver is outside its range.")
        return {"RMSE": 2.0, "N_WARNING": 3, "N_UNSURE": 0, "OUTPUT": "no number"}

    monkeypatch.setattr(slope_run, "run_child", pretend)
    return batch, made


def test_a_slope_is_processed_and_a_broken_one_is_reported(batch, feedback):
    done = batch.run([batch.rows[0], batch.rows[2]], feedback)
    assert (done["N_DONE"], done["N_FAILED"], done["N_STEPS"]) == (1, 1, len(STEPS))
    north = batch.out / "North"
    names = {"series.gpkg", "hydrology.gpkg", "model.safetensors", "training.html", "daily.gpkg", "daily_sigma.gpkg"}
    names |= {"daily_flag.gpkg", "levels.gpkg", "changes.gpkg", "areas.gpkg", "levels.html", "finished.json"}
    assert names <= {file.name for file in north.iterdir()}
    rows = read_table(QgsVectorLayer(done["SUMMARY"]))
    assert rows["status"].tolist() == ["done", "failed"]
    assert rows["n_points"].tolist() == [N, 0]
    assert 0 < rows["rmse_mm"][0] < 20
    assert "broken.csv" in rows["problem"][1]
    record = read_record(north / "daily.gpkg")
    assert record.algorithm == "estimatedaily"
    # a step can be repeated like any other run
    assert processing.run("slopemuse:repeat", {"RECORD": str(north / "hydrology.gpkg")})["IDENTICAL"]


def test_layers_are_written_in_another_format(batch):
    pytest.importorskip("pyarrow.parquet")
    done = batch.run(batch.rows[:1], FORMAT="parquet")
    assert (done["N_DONE"], done["N_STEPS"]) == (1, len(STEPS))
    north = batch.out / "North"
    assert {file.stem for file in north.glob("*.parquet")} == {
        "series", "daily", "daily_sigma", "daily_flag", "acquisitions", "levels"
    }  # fmt: skip
    assert read_table(QgsVectorLayer(done["SUMMARY"]))["n_points"].tolist() == [N]
    # it is a layer of SlopeMuse and needs no import
    layer = slopemuse_layer(north / "series.parquet")
    assert layer is not None and read_series(layer).n_points == N
    assert batch.run(batch.rows[:1], FORMAT="parquet")["N_STEPS"] == 0


def test_the_summary_and_the_index(quick_batch, feedback):
    batch, made = quick_batch
    done = batch.run(feedback=feedback, EVALUATION=True)
    assert (done["N_DONE"], done["N_FAILED"], done["N_STEPS"]) == (3, 1, 17)
    # a layer of SlopeMuse needs no import
    assert made == [*STEPS, "evaluate", *STEPS[1:], "evaluate", *STEPS, "evaluate"]
    rows = read_table(QgsVectorLayer(done["SUMMARY"]))
    assert rows["name"].tolist() == ["North", "Süd/2", "Broken", "Gone"]
    assert rows["status"].tolist() == ["done"] * 3 + ["failed"]
    assert rows["level"].tolist() == [2, 2, 2, -1]
    assert rows["rmse_mm"].tolist()[:2] == [2.0, 2.0]
    assert "nothing.csv, does not exist; correct the path" in rows["problem"][3]
    assert [text for text in feedback.warnings if text.startswith("Gone: ")] == [f"Gone: {rows['problem'][3]}"]
    layer = QgsVectorLayer(done["SUMMARY"])
    assert layer.crs().authid() == "EPSG:4326"
    layer.loadDefaultStyle()
    assert layer.renderer().type() == "categorizedSymbol"
    shapes = {feature["name"]: feature.geometry() for feature in layer.getFeatures()}
    assert 109.0 < shapes["North"].centroid().asPoint().x() < 111.0
    assert shapes["Gone"].isEmpty()
    page = (batch.out / "index.html").read_text(encoding="utf-8")
    assert "4 slopes: 3 done, 1 failed." in page
    assert "Slopes with points at watch level or above on the last day: North: 3 warning; Süd/2: 3 warning;" in page
    # a warning that several steps give is listed once per slope in the index, and not in the log
    assert page.count("On 5 days, a driver is outside its range.") == 3 and "On 7 days" not in page
    assert not [text for text in feedback.warnings if "outside its range" in text]
    assert any(
        text.startswith("3 warnings about the data and the estimates are listed in index.html")
        for text in feedback.lines
    )
    assert read_record(batch.out / "index.html").algorithm == "batchslopes" and "slopes.csv)" in page
    links = re.findall(r'href="([^"]+)"', page)
    assert "North/import.html" in links
    assert "S%C3%BCd_2/levels.html" in links
    assert "S%C3%BCd_2/import.html" not in links
    assert read_record(batch.out / "summary.gpkg").algorithm == "batchslopes"


def test_a_batch_in_which_all_slopes_fail_fails(quick_batch):
    batch, _ = quick_batch
    with pytest.raises(
        QgsProcessingException, match=r"All slopes failed; first error, in 'Gone': .*index.html lists the"
    ):
        batch.run([batch.rows[3], {**batch.rows[3], "name": "Lost"}])
    page = (batch.out / "index.html").read_text(encoding="utf-8")
    assert "2 slopes: 0 done, 2 failed." in page
    assert "nothing.csv" in page


def test_the_next_run_repeats_only_missing_and_outdated_steps(quick_batch):
    batch, made = quick_batch
    slope = batch.rows[:1]
    assert batch.run(slope)["N_STEPS"] == len(STEPS)
    again = batch.run(slope)
    assert (again["N_STEPS"], again["N_DONE"]) == (0, 1)
    assert "outside its range" in (batch.out / "index.html").read_text(encoding="utf-8")
    made.clear()
    # another threshold affects only the levels
    slope = [{**slope[0], "watch": 0.2}]
    batch.run(slope)
    assert made == ["warninglevels"]
    (batch.out / "North" / "model.safetensors").unlink()
    made.clear()
    batch.run(slope)
    assert made == ["trainmusenet"]
    # other rain affects all steps except importinsar
    with (batch.folder / "rain.csv").open("a", encoding="utf-8") as file:
        file.write("2030-01-01,0,0\n")
    made.clear()
    batch.run(slope)
    assert made == STEPS[1:]


@pytest.mark.parametrize("how", [Cancelled, KeyboardInterrupt, OSError])
def test_an_interrupted_run_is_resumed(quick_batch, monkeypatch, how):
    batch, made = quick_batch
    pretend = slope_run.run_child

    def stop(name, parameters, progress):
        if name == STEPS[-1]:
            raise how
        return pretend(name, parameters, progress)

    with monkeypatch.context() as patch:
        patch.setattr(slope_run, "run_child", stop)
        with pytest.raises((QgsProcessingException, KeyboardInterrupt, SystemError)) as stopped:
            batch.run(batch.rows[:1])
    # an OSError, such as a full disk, fails only this slope; the run would continue with others
    assert ("All slopes failed" in str(stopped.value)) == (how is OSError)
    kept = json.loads((batch.out / "North" / "finished.json").read_text(encoding="utf-8"))
    assert list(kept["steps"]) == STEPS[:-1]
    made.clear()
    assert batch.run(batch.rows[:1])["N_DONE"] == 1
    assert made == STEPS[-1:]


def test_all_steps_run_again_if_the_list_of_finished_steps_is_damaged(quick_batch):
    batch, _ = quick_batch
    batch.run(batch.rows[:1], LEVELS=False)
    (batch.out / "North" / "finished.json").write_text('{"steps": {"trai', encoding="utf-8")
    assert batch.run(batch.rows[:1], LEVELS=False)["N_STEPS"] == 4


def test_a_failed_slope_has_no_numbers_of_its_former_run(quick_batch):
    batch, _ = quick_batch
    batch.run(batch.rows[:1])
    failed = batch.run([{**batch.rows[0], "min_coherence": 7}, batch.rows[1]])
    assert failed["N_FAILED"] == 1
    row = read_table(QgsVectorLayer(failed["SUMMARY"]))
    assert row["n_warning"].tolist() == [0, 3]
    assert "North/training.html" not in (batch.out / "index.html").read_text(encoding="utf-8")


def test_a_second_run_at_the_same_time_is_refused(quick_batch):
    batch, _ = quick_batch
    batch.out.mkdir()
    with locked(batch.out), pytest.raises(QgsProcessingException, match="is being updated by another run"):
        batch.run(batch.rows[:1])


@pytest.mark.parametrize(
    ("rows", "match"),
    [
        (
            [{"name": "A", "series": "s", "hydrology": "h", "colour": "red"}],
            "has the unknown column 'colour'",
        ),
        ([{"name": "A", "series": "s"}], "has no column 'hydrology'; add it"),
        ([{"name": "", "series": "s", "hydrology": "h"}], "Row 1 of slopes has no slope name"),
        (
            [{"name": "A/1", "series": "s", "hydrology": "h"}, {"name": "a:1", "series": "s", "hydrology": "h"}],
            "The slopes 'A/1' and 'a:1' in slopes would use the same folder",
        ),
    ],
)
def test_invalid_tables_of_slopes_are_refused(quick_batch, rows, match):
    batch, _ = quick_batch
    with pytest.raises(QgsProcessingException, match=match):
        batch.run(rows)


@pytest.mark.parametrize(
    ("cells", "problem"),
    [
        ({"train_end": "spring"}, "train_end of the slope North is 'spring', which is not a date"),
        ({"train_end": "today"}, "train_end of the slope North is 'today', which is not a date"),
        ({"watch": "nan"}, "watch of the slope North is 'nan', which is not a number"),
        ({"watch": "low"}, "watch of the slope North is 'low', which is not a number"),
        ({"unit": "mile"}, "UNIT is mile, which is not a valid choice"),
        ({"hydrology": ""}, "The slope North has no hydrology; add it."),
    ],
)
def test_an_invalid_row_fails_without_affecting_others(quick_batch, cells, problem):
    batch, _ = quick_batch
    done = batch.run([{**batch.rows[0], **cells}, batch.rows[1]])
    assert (done["N_DONE"], done["N_FAILED"]) == (1, 1)
    assert problem in str(read_table(QgsVectorLayer(done["SUMMARY"]))["problem"][0])
