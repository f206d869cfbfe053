"""The command line program `slopemuse`: input and output files, one-sentence errors and exit codes."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest
from slopemuse.plugin.core.api.files import read_hydrology, save_model
from slopemuse.plugin.core.api.steps import train
from slopemuse.plugin.core.command_line import daily, maps, preparation
from slopemuse.plugin.core.command_line.main import COMMANDS, main, parser
from slopemuse.plugin.core.daily.rate.rate_model import TrainingOptions
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.io.series_files import read_series, write_series
from slopemuse.plugin.core.synthetic.slope import make_slope
from slopemuse.plugin.core.synthetic.slope_files import write_slope

DATES = np.datetime64("2019-01-01") + 12 * np.arange(40)
YEARS = (DATES - DATES[0]).astype(float) / 365.25


@pytest.fixture(scope="module")
def slope(tmp_path_factory):
    return write_slope(tmp_path_factory.mktemp("slope"), make_slope(n_points=15, n_days=420))


def points(values, **more):
    n = len(values)
    places = np.column_stack([15.0 + 0.001 * np.arange(n), np.full(n, 46.0)])
    return PointSeries([f"p{i}" for i in range(n)], places, DATES, values, "EPSG:4326", **more)


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_command_explains_each_of_its_arguments(capsys):
    names = [command.name for command in COMMANDS]
    assert {"import", "velocity", "train", "estimate", "evaluate", "harmonize", "fuse", "decompose"} <= set(names)
    for name in names:
        with pytest.raises(SystemExit) as ended:
            main([name, "--help"])
        assert ended.value.code == 0
        assert "usage: slopemuse " + name in capsys.readouterr().out


def test_a_delivery_is_converted_to_velocities(tmp_path, capsys):
    """A file in cm, positive away from the satellite, with a rate of 30 mm/yr gives a velocity of −30 mm/yr."""
    source, series, out = tmp_path / "delivery.csv", tmp_path / "series.nc", tmp_path / "velocity.csv"
    days = [str(day).replace("-", "") for day in DATES]
    with source.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "lat", "lon", *days])
        writer.writerow(["a", 46.0, 15.0, *(3.0 * YEARS)])
        writer.writerow(["b", 46.0, 15.001, *(0.0 * YEARS)])
    assert main(["import", str(source), "-o", str(series), "--unit", "cm", "--sign", "away"]) == 0
    assert main(["velocity", str(series), "-o", str(out), "--terms", "linear", "acceleration"]) == 0
    found = {row["pid"]: float(row["velocity"]) for row in rows(out)}
    assert found == pytest.approx({"a": -30.0, "b": 0.0}, abs=0.01)
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "2 of 2 points" in printed.err


def test_a_model_is_trained_and_estimates_every_day(slope, tmp_path, capsys):
    pytest.importorskip("safetensors")
    model, daily, latest = tmp_path / "model.safetensors", tmp_path / "daily.nc", tmp_path / "latest.csv"
    series, drivers = str(slope["insar_s1"]), ["--hydrology", str(slope["hydrology"])]
    assert main(["train", series, *drivers, "-o", str(model), "-q"]) == 0
    days = ["--start", "2017-06-01", "--end", "2017-06-30", "--latest", str(latest)]
    assert main(["estimate", series, *drivers, "--model", str(model), "-o", str(daily), *days, "-q"]) == 0
    found = read_series(daily)
    assert (found.n_points, found.n_dates) == (15, 30)
    assert np.isfinite(found.values).all()
    assert (found.sigma > 0).all()
    assert found.lineage.algorithm == "estimatedaily"
    # the lineage of the estimates includes the training dates, so that these dates are not used for scoring
    assert found.lineage.dates_seen
    assert [float(row["displacement_mm"]) for row in rows(latest)] == pytest.approx(found.values[:, -1], abs=1e-3)
    assert "%" not in capsys.readouterr().err.replace("100 %", "")


def test_methods_are_compared(slope, tmp_path):
    out = tmp_path / "scores.csv"
    arguments = ["--hydrology", str(slope["hydrology"]), "--methods", "persistence", "linear", "-o", str(out), "-q"]
    assert main(["evaluate", str(slope["insar_s1"]), *arguments]) == 0
    assert {"persistence", "linear"} <= {row["method"] for row in rows(out)}


def test_two_orbits_are_decomposed_into_east_and_up(tmp_path):
    """The velocities of 10 mm/yr east and −20 mm/yr up are recovered from the directions (±0.6, 0, 0.8)."""
    paths = [tmp_path / "ascending.nc", tmp_path / "descending.csv"]
    for path, east in zip(paths, (-0.6, 0.6)):
        seen = (10.0 * east - 20.0 * 0.8) * YEARS
        write_series(points([seen, seen], direction=[[east, 0.0, 0.8]] * 2), path)
    results = [tmp_path / "east.csv", tmp_path / "up.nc"]
    code = main(["decompose", *map(str, paths), "--east", str(results[0]), "--up", str(results[1]), "-q"])
    assert code == 0
    east, up = (read_series(path) for path in results)
    assert (east.component, up.component) == ("east", "up")
    assert east.attributes["velocity"] == pytest.approx(10.0, abs=0.05)
    assert up.attributes["velocity"] == pytest.approx(-20.0, abs=0.05)


def test_a_series_is_resampled_to_another_time_axis(tmp_path):
    source, out = tmp_path / "series.nc", tmp_path / "axis.nc"
    rng = np.random.default_rng(0)
    write_series(points(-30.0 * YEARS + rng.normal(0, 1, (6, 40))), source)
    assert main(["harmonize", str(source), "-o", str(out), "--method", "linear", "--step", "6", "-q"]) == 0
    found = read_series(out)
    assert set(np.diff(found.dates).astype(int)) == {6}
    assert found.lineage.parents


def test_gnss_is_imported_into_one_table(slope, tmp_path):
    out = tmp_path / "gnss.csv"
    assert main(["import-gnss", str(slope["gnss"]), "-o", str(out), "-q"]) == 0
    assert {"station", "lon", "lat", "date", "e_mm", "n_mm", "u_mm"} <= set(rows(out)[0])


def test_hydrology_is_converted(tmp_path):
    source, out = tmp_path / "rain.csv", tmp_path / "daily.csv"
    source.write_text("date,rain,level\n2020-01-01,1,10\n2020-01-02,0.5,11\n2020-01-04,0,12\n", encoding="utf-8")
    arguments = ["--rain-unit", "inch", "--level-unit", "ft", "-o", str(out), "-q"]
    assert main(["import-hydrology", str(source), *arguments]) == 0
    table = rows(out)
    assert [row["date"] for row in table] == ["2020-01-01", "2020-01-02", "2020-01-03", "2020-01-04"]
    assert float(table[0]["rain_mm"]) == pytest.approx(25.4)
    assert float(table[0]["level_m"]) == pytest.approx(3.048)
    assert table[2]["rain_mm"] == ""


def test_layers_of_the_same_file_name_are_scored_separately(slope, tmp_path):
    import_it = ["import", str(slope["insar_s1"]), "-q", "-o"]
    paths = [tmp_path / name / "series.nc" for name in ("before", "after")]
    for path in paths:
        path.parent.mkdir()
        assert main([*import_it, str(path)]) == 0
    out = tmp_path / "scores.csv"
    inputs = [*map(str, paths), "--gnss", str(slope["gnss"]), "--radius", "3000"]
    assert main(["validate", *inputs, "-o", str(out), "-q"]) == 0
    summaries = [row["layer"] for row in rows(out) if row["station"] == "ALL" and row["interpolator"] == "circle"]
    assert summaries == [str(path) for path in paths]


def test_the_unit_stated_by_a_hydrology_file_applies_by_default(tmp_path):
    source, out = tmp_path / "rain.csv", tmp_path / "daily.csv"
    source.write_text("date,Rainfall/in,level_ft\n2020-01-01,1,500\n2020-01-02,0,501\n", encoding="utf-8")
    assert main(["import-hydrology", str(source), "-o", str(out), "-q"]) == 0
    assert float(rows(out)[0]["rain_mm"]) == pytest.approx(25.4)
    assert float(rows(out)[0]["level_m"]) == pytest.approx(152.4)


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["velocity", "nosuch.csv", "-o", "out.csv"], 1, "nosuch.csv does not exist"),
        (["velocity", "series.csv", "-o", "series.csv"], 1, "series.csv is an input"),
        (["velocity", "series.csv", "-o", "out.xlsx"], 1, "neither CSV nor NetCDF"),
        (["velocity", "series.csv", "-o", "nosuch/out.csv"], 1, "folder nosuch does not exist"),
        (["decompose", "series.csv", "series.csv", "--east", "e.csv", "--up", "e.csv"], 1, "is used for two outputs"),
        (["velocity", "empty.csv", "-o", "out.csv"], 1, "empty.csv"),
        (["harmonize", "series.csv", "-o", "out.csv", "--output2", "b.csv"], 1, "both SERIES2 and --output2"),
        (["velocity", "series.csv", "-o", "out.csv", "--scheduler", "host"], 1, "'host' is not a valid Dask"),
        (["velocity", "series.csv"], 2, "required: -o/--output"),
        (["velocity", "series.csv", "-o", "out.csv", "--steps", "2020-13-01"], 2, "'2020-13-01' is not a date"),
        (["velocity", "series.csv", "-o", "out.csv", "--report", "."], 1, "is a folder"),
        (["synthetic", "slope", "--days", "64"], 1, "at least 65 days"),
        (["project", "series.csv", "-o", "out.csv", "--direction", "SE"], 1, "--direction requires --method direction"),
        (["nosuch"], 2, "nosuch"),
        (["fuse", "series.csv", "-o", "out.csv", "--cell-size", "-5"], 2, "not a number above 0"),
        (["harmonize", "series.csv", "-o", "out.csv", "--step", "1.5"], 2, "not a whole number"),
    ],
)
def test_an_error_is_one_sentence_and_writes_nothing(arguments, code, sentence, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    write_series(points(np.zeros((2, 40))), tmp_path / "series.csv")
    (tmp_path / "empty.csv").touch()
    before = sorted(path.name for path in tmp_path.iterdir())
    try:
        found = main([*arguments, "-q"] if code == 1 else arguments)
    except SystemExit as ended:
        found = ended.code
    assert found == code
    printed = capsys.readouterr().err
    assert sentence in printed
    assert printed.count("\n") == 1
    assert printed.startswith("slopemuse")
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_outputs_of_a_failed_command_keep_their_former_content(slope, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    write_series(points(np.arange(80.0).reshape(2, 40)), tmp_path / "series.csv")
    for name in ("model.safetensors", "daily.csv", "latest.csv", "velocity.csv", "page.html"):
        (tmp_path / name).write_text("former", encoding="utf-8")
    train = ["train", str(slope["insar_s1"]), "--hydrology", str(slope["hydrology"]), "-q", "-o", "new.safetensors"]
    assert main(train) == 0
    before = sorted(tmp_path.iterdir())

    def fails(*_):
        raise OSError(28, "No space left on device", "the second output")

    monkeypatch.setattr(daily, "write_table", fails)
    for module in (daily, maps, preparation):
        monkeypatch.setattr(module, "write_page", fails)
    monkeypatch.setattr(daily, "training_report", lambda *_: "")
    monkeypatch.setattr(maps, "velocity_report", lambda *_: "")
    monkeypatch.setattr(preparation, "import_report", lambda *_: "")
    report = ["--report", "page.html", "-q"]
    inputs = [str(slope["insar_s1"]), "--hydrology", str(slope["hydrology"])]
    for arguments in (
        ["estimate", *inputs, "--model", "new.safetensors", "-o", "daily.csv", "--latest", "latest.csv", "-q"],
        ["train", *inputs, "-o", "model.safetensors", *report],
        ["import", str(slope["insar_s1"]), "-o", "velocity.csv", *report],
        ["velocity", "series.csv", "-o", "velocity.csv", *report],
    ):
        assert main(arguments) == 1
        assert "the second output cannot be used" in capsys.readouterr().err
        assert sorted(tmp_path.iterdir()) == before
        for name in ("model.safetensors", "daily.csv", "latest.csv", "velocity.csv", "page.html"):
            assert (tmp_path / name).read_text(encoding="utf-8") == "former", arguments


def test_a_synthetic_slope_is_written_whole_or_not_at_all(tmp_path, monkeypatch):
    arguments = ["synthetic", str(tmp_path / "slope"), "--points", "8", "--days", "100", "-q"]
    assert main(arguments) == 0
    before = {path: path.read_bytes() for path in (tmp_path / "slope").iterdir()}
    assert len(before) == 6

    def fails(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(np, "savez_compressed", fails)
    assert main([*arguments, "--seed", "1"]) == 1
    assert {path: path.read_bytes() for path in (tmp_path / "slope").iterdir()} == before


def test_stable_points_are_named_in_a_file(slope, tmp_path, capsys):
    named, model = tmp_path / "stable.txt", tmp_path / "model.safetensors"
    named.write_text("nobody\n", encoding="utf-8")
    arguments = ["train", str(slope["insar_s1"]), "--hydrology", str(slope["hydrology"]), "-o", str(model), "-q"]
    assert main([*arguments, "--stable-points", str(named)]) == 1
    assert "stable.txt contains no point ID of insar_s1.csv" in capsys.readouterr().err


def test_a_report_is_written_beside_the_result(tmp_path):
    pytest.importorskip("matplotlib")
    source, out, page = tmp_path / "series.csv", tmp_path / "out.csv", tmp_path / "page.html"
    write_series(points(-30.0 * YEARS + np.arange(20)[:, None]), source)
    assert main(["velocity", str(source), "-o", str(out), "--report", str(page), "-q"]) == 0
    assert page.read_text(encoding="utf-8").lstrip().lower().startswith("<!doctype html")


def test_the_defaults_are_those_of_the_plugin():
    """The command line and the plugin use the same default values."""
    chosen = parser().parse_args(["harmonize", "a.nc", "-o", "b.nc"])
    assert (chosen.step, chosen.method, chosen.seed) == (12, "pretrained", 0)
    chosen = parser().parse_args(["train", "a.nc", "--hydrology", "h.csv", "-o", "m.safetensors"])
    assert (chosen.variant, chosen.min_coherence) == ("rate", 0.3)
    chosen = parser().parse_args(["rereference", "a.nc", "--gnss", "g.csv", "-o", "b.nc"])
    assert (chosen.radius, chosen.method) == (100.0, "smooth_offset")
    assert json.dumps(vars(parser().parse_args(["relate", "a.nc", "--hydrology", "h", "-o", "b"])), default=str)


@pytest.mark.parametrize(
    ("command", "needed"),
    [
        (["train", "series.csv", "--hydrology", "h.csv", "-o", "m.safetensors"], "--variant published"),
        (["harmonize", "series.csv", "-o", "out.csv"], "--method lstm or lstm_published"),
        (["fuse", "series.csv", "-o", "out.csv"], "--method cnn or cnn_published"),
    ],
)
def test_options_of_networks_without_a_network_are_refused(command, needed, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    for option, value in (("--epochs", "5"), ("--device", "cpu")):
        assert main([*command, option, value, "-q"]) == 1
        assert f"{option} requires {needed}" in capsys.readouterr().err


def test_the_training_report_refers_to_the_stable_points(slope, tmp_path, monkeypatch):
    pytest.importorskip("safetensors")
    named, seen = tmp_path / "stable.txt", []
    stable = ["S00002", "S00005", "S00007"]
    named.write_text("\n".join(stable), encoding="utf-8")

    def page(model, series, drivers, mask=None):
        seen.append(series.pids[mask].tolist() if mask is not None else None)
        return "<html></html>"

    monkeypatch.setattr("slopemuse.plugin.core.command_line.daily.training_report", page)
    files = ["-o", str(tmp_path / "m.safetensors"), "--report", str(tmp_path / "page.html")]
    arguments = ["train", str(slope["insar_s1"]), "--hydrology", str(slope["hydrology"]), *files]
    assert main([*arguments, "--stable-points", str(named), "-q"]) == 0
    assert seen == [stable]


def test_estimates_and_scores_use_the_rain_column_of_the_training(slope, tmp_path):
    """The table also has a column that would be chosen by its name."""
    pytest.importorskip("safetensors")
    table = rows(slope["hydrology"])
    two, one = tmp_path / "two.csv", tmp_path / "one.csv"
    for path, others in ((two, lambda k: 40.0 * (k % 3)), (one, None)):
        lines = [f"date,basin{',rain_mm' if others else ''},level_m"]
        for k, row in enumerate(table):
            other = f",{others(k)}" if others else ""
            lines.append(f"{row['date']},{row['rain_mm']}{other},{row['level_m']}")
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    model, series = tmp_path / "m.safetensors", str(slope["insar_s1"])
    assert main(["train", series, "--hydrology", str(two), "--rain-field", "basin", "-o", str(model), "-q"]) == 0
    found, scores = {}, {}
    for path in (two, one):
        drivers = ["--hydrology", str(path), *(["--rain-field", "basin"] if path == one else [])]
        out = tmp_path / f"{path.stem}.nc"
        assert main(["estimate", series, *drivers, "--model", str(model), "-o", str(out), "-q"]) == 0
        found[path] = read_series(out).values
        out = tmp_path / f"{path.stem}_scores.csv"
        methods = ["--methods", "persistence", "--model", str(model)]
        assert main(["evaluate", series, *drivers, *methods, "-o", str(out), "-q"]) == 0
        scores[path] = out.read_text(encoding="utf-8")
    np.testing.assert_allclose(found[two], found[one])
    assert scores[two] == scores[one]


def test_a_csv_file_that_forgets_the_stations_of_the_datum_is_pointed_out(slope, tmp_path, capsys):
    command = ["rereference", str(slope["insar_s1"]), "--gnss", str(slope["gnss"]), "--stations", "G01"]
    for suffix, warns in (("nc", False), ("csv", True)):
        assert main([*command, "--radius", "500", "-o", str(tmp_path / f"datum.{suffix}"), "-q"]) == 0
        assert ("datum.csv does not record the GNSS stations of its datum (G01)" in capsys.readouterr().err) == warns


def test_a_model_trained_in_python_names_its_further_drivers(slope, tmp_path):
    pytest.importorskip("safetensors")
    lines = slope["hydrology"].read_text(encoding="utf-8").splitlines()
    table = tmp_path / "drivers.csv"
    text = [f"{lines[0]},temperature", *(f"{line},{k % 30}" for k, line in enumerate(lines[1:]))]
    table.write_text("\n".join(text) + "\n", encoding="utf-8")
    drivers = read_hydrology(table)
    assert drivers.names == ("rain_mm", "level_m", "temperature")
    model = train(read_series(slope["insar_s1"]), drivers, TrainingOptions(method="persistence"))
    # the columns that an estimate in the plugin or on the command line reads
    assert (model.columns.rain, model.columns.extra) == (None, ("temperature",))
    save_model(model, tmp_path / "m.safetensors")
    arguments = ["--hydrology", str(table), "--model", str(tmp_path / "m.safetensors"), "-o", str(tmp_path / "d.nc")]
    assert main(["estimate", str(slope["insar_s1"]), *arguments, "--start", "2017-06-01", "-q"]) == 0
