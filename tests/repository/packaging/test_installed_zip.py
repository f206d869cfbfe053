"""The plugin ZIP works in a new profile through `qgis_process`."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
from qgis.core import QgsVectorLayer
from slopemuse.plugin.core.synthetic import make_slope, write_slope
from slopemuse.plugin.layers import read_series, read_table, write_series


@pytest.fixture(scope="module")
def profile(unpacked, tmp_path_factory):
    folder = tmp_path_factory.mktemp("profile")
    shutil.copytree(unpacked, folder / "profiles" / "default" / "python" / "plugins" / "slopemuse")
    return folder


def test_plugin_can_be_enabled_and_lists_its_algorithms(profile, qgis_process):
    enabled = qgis_process(profile, "plugins", "enable", "slopemuse")
    assert enabled.returncode == 0, enabled.stdout + enabled.stderr
    listed = qgis_process(profile, "list")
    for name in ("importinsar", "importhydrology", "trainmusenet", "estimatedaily"):
        assert f"slopemuse:{name}" in listed.stdout


def test_an_algorithm_runs_with_only_its_mandatory_parameters(profile, qgis_process, tmp_path):
    table = tmp_path / "rain of the valley.csv"
    table.write_text("date,rain_mm,level_m\n2020-01-01,0,170.5\n2020-01-02,,170.4\n2020-01-04,12.5,170.1\n")
    qgis_process(profile, "plugins", "enable", "slopemuse")
    done = qgis_process(
        profile,
        "run",
        "slopemuse:importhydrology",
        "--json",
        f"--INPUT={table}",
        f"--OUTPUT={tmp_path / 'hydrology.gpkg'}",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads(done.stdout[done.stdout.index("{") :])["results"]
    assert results["N_DAYS"] == 4
    assert results["N_MISSING"] == 2
    assert (tmp_path / "hydrology.gpkg").is_file()


def test_a_model_is_trained_and_used(profile, qgis_process, tmp_path):
    slope = make_slope(2, n_points=30, n_days=700)
    series, table, model = tmp_path / "series.gpkg", tmp_path / "drivers.csv", tmp_path / "model.safetensors"
    write_series(str(series), slope.series)
    rows = (f"{day},{rain},{level}" for day, (rain, level) in zip(slope.forcing.days, slope.forcing.values))
    table.write_text("\n".join(["date,rain_mm,level_m", *rows]))
    qgis_process(profile, "plugins", "enable", "slopemuse")
    common = (f"--INPUT={series}", f"--HYDROLOGY={table}", f"--MODEL={model}")
    trained = qgis_process(profile, "run", "slopemuse:trainmusenet", "--json", *common)
    assert trained.returncode == 0, trained.stdout + trained.stderr
    scores = json.loads(trained.stdout[trained.stdout.index("{") :])["results"]
    assert scores["N_POINTS"] == 30
    assert scores["RMSE"] < scores["RMSE_PERSISTENCE"]
    daily = tmp_path / "daily.gpkg"
    done = qgis_process(profile, "run", "slopemuse:estimatedaily", *common, f"--OUTPUT={daily}")
    assert done.returncode == 0, done.stdout + done.stderr
    assert daily.is_file()


@pytest.mark.slow
def test_the_model_of_two_sensors_runs_from_its_file(profile, qgis_process, tmp_path):
    slope = make_slope(1, n_points=100, n_days=700)
    paths = write_slope(tmp_path / "files", slope)
    for sensor, name in zip(slope.sensors, ("s1", "x")):
        write_series(str(tmp_path / f"{name}.gpkg"), sensor.series)
    qgis_process(profile, "plugins", "enable", "slopemuse")
    shipped = profile / "profiles/default/python/plugins/slopemuse/algorithms/models/cuenca_two_sensors.model3"
    arguments = {
        "INPUT": tmp_path / "s1.gpkg",
        "INPUT2": tmp_path / "x.gpkg",
        "GNSS": paths["gnss"],
        "STATIONS": "G01",
        "CHECK_STATION": "G02",
        "RADIUS": 150,
        "STEP": 24,
        "CELL_SIZE": 60,
        "PROJECTION": "direction",
        "DIRECTION": "95, 20",
        "velocity:Velocity map": tmp_path / "map.gpkg",
        "validate:Scores against GNSS": tmp_path / "scores.gpkg",
    }
    done = qgis_process(profile, "run", str(shipped), *(f"--{name}={value}" for name, value in arguments.items()))
    assert done.returncode == 0, done.stdout + done.stderr
    grid = read_series(QgsVectorLayer(str(tmp_path / "map.gpkg")))
    assert grid.n_points > 100 and np.isfinite(grid.attributes["velocity"]).all()
    layers = set(read_table(QgsVectorLayer(str(tmp_path / "scores.gpkg")))["layer"])
    assert layers == {"s1, in the GNSS datum", "x, projected", "s1, gridded"}


def test_an_error_is_one_sentence_without_a_traceback(profile, qgis_process, tmp_path):
    table = tmp_path / "names.csv"
    table.write_text("name,place\na,b\n")
    target = tmp_path / "hydrology.gpkg"
    qgis_process(profile, "plugins", "enable", "slopemuse")
    done = qgis_process(profile, "run", "slopemuse:importhydrology", f"--INPUT={table}", f"--OUTPUT={target}")
    assert done.returncode != 0
    assert "Traceback" not in done.stdout + done.stderr
    assert not target.exists()
