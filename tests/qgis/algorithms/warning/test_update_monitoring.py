"""Tests of the algorithm updatemonitoring: files, repeated and interrupted runs, and refused deliveries."""

from __future__ import annotations

import json
import re
from pathlib import Path

import numpy as np
import pytest
from qgis import processing
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer
from slopemuse.algorithms.warning.update_monitoring import LAYERS
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.core.daily import model_file
from slopemuse.plugin.core.data.netcdf import read_netcdf_series
from slopemuse.plugin.core.monitoring import state as state_module
from slopemuse.plugin.core.monitoring.lock import locked
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.core.training.rate_training import TrainingOptions, train
from slopemuse.plugin.layers import layer_info, read_series, write_series
from slopemuse.plugin.layers.runs.record_store import read_record
from slopemuse.plugin.layers.store_layers.file_layers import layer_of_file

TRAIN_DAYS, FIRST_DAYS, ALL_DAYS = 500, 560, 640


@pytest.fixture(scope="module")
def slope():
    return make_slope(5, n_points=20, n_days=ALL_DAYS)


@pytest.fixture(scope="module")
def model(slope, tmp_path_factory):
    end = slope.forcing.days[TRAIN_DAYS]
    known = slope.series.dates_where(slope.series.dates <= end)
    path = tmp_path_factory.mktemp("model") / "m.safetensors"
    model_file.save(train(known, slope.forcing, TrainingOptions(train_end=end)), str(path))
    return path


class Monitoring:
    """Monitoring project on disk, with methods that write deliveries and run the algorithm."""

    def __init__(self, folder, slope, model):
        self.folder, self.slope, self.out = folder, slope, folder / "results"
        self.out.mkdir()
        arguments = {"series": "series.gpkg", "hydrology": "rain.csv", "model": str(model), "output": "results"}
        self.write(arguments)
        self.deliver(FIRST_DAYS)

    def write(self, arguments):
        self.given = arguments
        (self.folder / "project.json").write_text(json.dumps(arguments), encoding="utf-8")

    def deliver(self, day, series=None, rain_until=None):
        series = self.slope.series if series is None else series
        last = self.slope.forcing.days[min(day, ALL_DAYS - 1)]
        write_series(str(self.folder / "series.gpkg"), series.dates_where(series.dates <= last))
        lines = ["date,rain,level"]
        for today, values in zip(self.slope.forcing.days, self.slope.forcing.values):
            if today <= (last if rain_until is None else self.slope.forcing.days[rain_until]):
                columns = dict(zip(self.slope.forcing.names, values))
                lines.append(f"{today},{columns['rain_mm']:.2f},{columns['level_m']:.2f}")
        (self.folder / "rain.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")

    def run(self, feedback=None, **parameters):
        arguments = {"PROJECT": str(self.folder / "project.json"), "SUMMARY": str(self.folder / "summary.json")}
        made = processing.run("slopemuse:updatemonitoring", {**arguments, **parameters}, feedback=feedback)
        return json.loads(Path(made["SUMMARY"]).read_text(encoding="utf-8"))

    def bytes(self):
        kept = (
            file for file in self.out.iterdir() if file.suffix in (".gpkg", ".npz", ".json", ".html", ".qml", ".nc")
        )
        return {file.name: file.read_bytes() for file in kept}


@pytest.fixture()
def monitoring(tmp_path, slope, model, slopemuse):
    return Monitoring(tmp_path, slope, model)


def test_runs_append_and_a_second_one_changes_nothing(monitoring):
    first = monitoring.run()
    assert first["status"] == "updated"
    names = {"daily.gpkg", "daily_sigma.gpkg", "daily_flag.gpkg", "acquisitions.gpkg", "daily.nc", "levels.gpkg"}
    assert read_record(monitoring.out / "report.html").algorithm == "updatemonitoring"
    arguments = {Path(item.path).name for item in read_record(monitoring.out / "daily.gpkg").inputs}
    assert arguments == {"project.json", "series.gpkg", "rain.csv", "m.safetensors"}
    names |= {"changes.gpkg", "areas.gpkg", "report.html", "levels.qml", "areas.qml", "summary.json"}
    assert names <= {file.name for file in monitoring.out.iterdir()}
    daily = read_series(QgsVectorLayer(str(monitoring.out / "daily.gpkg")))
    before = monitoring.bytes()
    again = monitoring.run()
    assert (again["status"], again["new_days"]) == ("nothing new", 0)
    assert again["levels"] == first["levels"]
    assert monitoring.bytes() == before
    monitoring.deliver(ALL_DAYS)
    later = monitoring.run()
    assert later["status"] == "updated"
    assert later["new_acquisitions"] == (ALL_DAYS - 1) // 12 - FIRST_DAYS // 12
    longer = read_series(QgsVectorLayer(str(monitoring.out / "daily.gpkg")))
    assert longer.n_dates == daily.n_dates + later["new_days"]
    np.testing.assert_array_equal(longer.values[:, : daily.n_dates], daily.values)
    assert later["past"]["change_95_mm"] == 0
    assert set(later["levels"]) == {"alarm", "warning", "watch", "quiet", "unsure"}
    assert sum(later["levels"].values()) == 20
    companions = layer_info(str(monitoring.out / "daily.gpkg"))["companions"]
    assert {Path(file).name for file in companions.values()} == {
        "daily_sigma.gpkg",
        "daily_flag.gpkg",
        "acquisitions.gpkg",
    }
    styled = QgsVectorLayer(str(monitoring.out / "levels.gpkg"))
    styled.loadDefaultStyle()
    assert styled.temporalProperties().isActive()


def test_changed_thresholds_update_the_levels_without_new_data(monitoring):
    first = monitoring.run()
    monitoring.write({**monitoring.given, "thresholds": {"watch": 1e-6}, "persistence_days": 1})
    again = monitoring.run()
    assert (again["status"], again["new_days"]) == ("nothing new", 0)
    assert again["levels"] != first["levels"]
    levels = read_layer(monitoring.out / "levels.gpkg").values[:, -1]
    assert again["levels"]["watch"] == int((levels == 1).sum())
    written = json.loads((monitoring.out / "summary.json").read_text(encoding="utf-8"))
    assert written["levels"] == again["levels"]
    before = monitoring.bytes()
    monitoring.run()
    assert monitoring.bytes() == before


def read_layer(file):
    if file.suffix == ".gpkg":
        return read_series(QgsVectorLayer(str(file)))
    return read_series(layer_of_file(str(file)))


@pytest.mark.parametrize("suffix", ["parquet", "nc"])
def test_updates_continue_in_parquet_and_netcdf(monitoring, suffix):
    pytest.importorskip({"parquet": "pyarrow", "nc": "h5py"}[suffix])
    first = monitoring.run(FORMAT=suffix)
    names = {f"{name}.{suffix}" for name in LAYERS}
    assert names <= {file.name for file in monitoring.out.iterdir()}
    assert not [f"{name}.gpkg" for name in LAYERS if (monitoring.out / f"{name}.gpkg").exists()]
    assert names <= set(first["files"])
    daily = read_layer(monitoring.out / f"daily.{suffix}")
    before = monitoring.bytes()
    assert monitoring.run(FORMAT=suffix)["status"] == "nothing new"
    assert monitoring.bytes() == before
    monitoring.deliver(ALL_DAYS)
    later = monitoring.run(FORMAT=suffix)
    assert later["status"] == "updated"
    longer = read_layer(monitoring.out / f"daily.{suffix}")
    assert longer.n_dates == daily.n_dates + later["new_days"]
    np.testing.assert_array_equal(longer.values[:, : daily.n_dates], daily.values)
    companions = layer_info(str(monitoring.out / f"daily.{suffix}"))["companions"]
    assert {Path(file).name for file in companions.values()} == names - {f"daily.{suffix}", f"levels.{suffix}"}
    assert read_record(monitoring.out / f"daily.{suffix}").parameters["FORMAT"] == suffix


@pytest.mark.parametrize(("former", "suffix"), [("gpkg", "parquet"), ("nc", "gpkg")])
def test_updates_continue_in_another_format(monitoring, feedback, former, suffix):
    for package in ("pyarrow", "h5py"):
        pytest.importorskip(package)
    first = monitoring.run(FORMAT=former)
    daily = read_layer(monitoring.out / f"daily.{former}")
    # without new data, only the format changes
    same = monitoring.run(FORMAT=suffix)
    assert (same["status"], same["levels"]) == ("nothing new", first["levels"])
    np.testing.assert_array_equal(read_layer(monitoring.out / f"daily.{suffix}").values, daily.values)
    monitoring.deliver(ALL_DAYS)
    later = monitoring.run(feedback, FORMAT=suffix)
    assert later["status"] == "updated"
    longer = read_layer(monitoring.out / f"daily.{suffix}")
    assert longer.n_dates == daily.n_dates + later["new_days"]
    np.testing.assert_array_equal(longer.values[:, : daily.n_dates], daily.values)
    (sentence,) = [text for text in feedback.warnings if "no longer updated" in text]
    assert f"daily_sigma.{former}" in sentence and f".{suffix}" not in sentence
    assert "no longer updated" in (monitoring.out / "report.html").read_text(encoding="utf-8")
    assert suffix == "nc" or read_netcdf_series(str(monitoring.out / "daily.nc")).n_dates == longer.n_dates


def test_a_run_cancelled_during_writing_changes_nothing(monitoring, monkeypatch):
    monitoring.run()
    before = monitoring.bytes()
    monitoring.deliver(ALL_DAYS)
    feedback = QgsProcessingFeedback()

    def cancel(path, *_):
        Path(path).write_bytes(b"CDF")
        feedback.cancel()

    with monkeypatch.context() as patch:
        patch.setattr("slopemuse.plugin.core.data.netcdf.write_netcdf", cancel)
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            monitoring.run(feedback)
    assert monitoring.bytes() == before
    assert monitoring.run()["status"] == "updated"


@pytest.mark.parametrize("where", ["before the files", "before the state"])
def test_an_interrupted_run_is_repeated_by_the_next(monitoring, monkeypatch, where):
    monitoring.run()
    before = monitoring.bytes()
    monitoring.deliver(ALL_DAYS)

    def stop(*arguments):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        if where == "before the state":
            patch.setattr(state_module, "write_state", stop)
        else:
            patch.setattr("slopemuse.plugin.core.data.netcdf.write_netcdf", stop)
        with pytest.raises(QgsProcessingException, match="No space left on device"):
            monitoring.run()
    assert monitoring.bytes() == before
    done = monitoring.run()
    assert done["status"] == "updated"
    assert done["new_acquisitions"] > 0
    assert done["last_acquisition"] == str(monitoring.slope.series.dates[-1])


def assert_refused(monitoring, match, **parameters):
    before = monitoring.bytes()
    with pytest.raises(QgsProcessingException, match=match):
        monitoring.run(**parameters)
    assert monitoring.bytes() == before


def test_invalid_deliveries_are_refused_and_keep_the_former_results(monitoring, slope):
    monitoring.run()
    series = slope.series
    monitoring.deliver(ALL_DAYS, series.points(np.arange(15)))
    assert_refused(monitoring, "no series for 5 of the 20 points in the previous delivery")
    monitoring.deliver(ALL_DAYS, series.dates_where(np.arange(series.n_dates) != 3))
    assert_refused(monitoring, "lacks 1 of the .* dates in the previous delivery")
    moved = series.with_(values=series.values + 12.0 + 0.02 * series.days)
    monitoring.deliver(ALL_DAYS, moved)
    assert_refused(monitoring, "Earlier values have changed in the new delivery.*REALIGN")
    aligned = monitoring.run(REALIGN=True)
    assert aligned["status"] == "updated"
    assert aligned["past"]["change_95_mm"] < 0.01


def test_a_locked_report_keeps_the_former_results(monitoring, monkeypatch):
    monitoring.run()
    monitoring.deliver(ALL_DAYS)
    with monkeypatch.context() as patch:
        patch.setattr("slopemuse.plugin.layers.atomic_output.is_locked", lambda path: path.endswith("report.html"))
        assert_refused(monitoring, "report.html is open in another program; close it there and run the algorithm again")
    assert monitoring.run()["status"] == "updated"


def test_rain_that_ends_early_is_reported(monitoring):
    monitoring.deliver(ALL_DAYS, rain_until=FIRST_DAYS)
    done = monitoring.run()
    assert done["last_day"] == str(monitoring.slope.forcing.days[FIRST_DAYS])
    assert "The drivers end on" in done["warnings"][0]
    page = (monitoring.out / "report.html").read_text(encoding="utf-8")
    limitations = page[page.index('<div class="weak">') : page.index("Areas that require attention")]
    assert "This is screening, not an alarm system" in limitations
    assert "The drivers end on" in limitations


def test_the_report_lists_its_files_and_settings(monitoring):
    monitoring.write({**monitoring.given, "thresholds": {"watch": 0.5, "alarm": 4}, "latency_days": 2})
    monitoring.run()
    page = (monitoring.out / "report.html").read_text(encoding="utf-8")
    told = re.sub(r"<[^>]+>", "|", page[page.index("Provenance of this report") :])
    for part in ("project.json)|", "series.gpkg)|", "rain.csv)|", "m.safetensors)|", "QGIS 3."):
        assert part in told
    assert "|thresholds||watch 0.5, alarm 4|" in told
    assert "|latency_days||2|" in told


def test_invalid_projects_and_models_are_refused(monitoring, slope, tmp_path):
    monitoring.run()
    with locked(monitoring.out):
        assert_refused(monitoring, "is being updated by another run .process")
    arguments = dict(monitoring.given)
    monitoring.write({**arguments, "thresholds": {"watch": 3, "alarm": 1}})
    assert_refused(monitoring, "must increase from WATCH to ALARM")
    monitoring.write({**arguments, "output": "gone"})
    assert_refused(monitoring, "The output folder in project.json, .*gone, does not exist")
    (tmp_path / "broken.safetensors").write_bytes(b"no model")
    monitoring.write({**arguments, "model": "broken.safetensors"})
    assert_refused(monitoring, "is not a SlopeMuse model")
    monitoring.write(arguments)
    monitoring.deliver(ALL_DAYS, slope.series.with_(xy=slope.series.xy + 30_000.0))
    assert_refused(monitoring, "trained on another slope")


def test_stations_of_the_datum_of_the_series_are_in_the_lineage(monitoring, slope):
    """The model was trained on a layer without them."""
    monitoring.deliver(FIRST_DAYS, slope.series.with_(lineage=Lineage("rereference", gnss_stations=("M21",))))
    monitoring.run()
    found = read_series(QgsVectorLayer(str(monitoring.out / "daily.gpkg"))).lineage
    assert found.gnss_stations == ("M21",)
