"""GNSS calibrates the training; estimation and evaluation use the datum of the model."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsVectorLayer
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.layers import layer_info, read_series, read_table, write_series

TILT_MM_PER_YEAR = 25.0


@pytest.fixture(scope="module")
def tilted(slope, files, tmp_path_factory):
    """Return the path of the series with a constant rate added, as a moving reference point would cause."""
    path = tmp_path_factory.mktemp("tilted") / "tilted.gpkg"
    years = (slope.series.dates - slope.series.dates[0]).astype(int) / 365.25
    write_series(str(path), slope.series.with_(values=slope.series.values + TILT_MM_PER_YEAR * years))
    return str(path)


@pytest.fixture()
def model(run, tilted, gnss, tmp_path):
    path = str(tmp_path / "m.safetensors")
    run("trainmusenet", INPUT=tilted, GNSS=gnss, MODEL=path)
    return path


def estimated(run, path, **parameters):
    made = run("estimatedaily", OUTPUT=str(path), **parameters)
    return QgsVectorLayer(made["OUTPUT"], "daily", "ogr")


def error_mm_per_year(slope, layer):
    """Return the linear rate of the error of an estimate [mm/yr], as the median over points."""
    daily = read_series(layer)
    truth = slope.truth_los()[:, (daily.dates - slope.days[0]).astype(int)]
    years = (daily.dates - daily.dates[0]).astype(int) / 365.25
    return float(np.median(np.polyfit(years, (daily.values - truth).T, 1)[0]))


def test_an_unprocessed_layer_is_estimated_on_the_datum_of_the_training(run, slope, tilted, model, tmp_path, feedback):
    layer = estimated(run, tmp_path / "daily.gpkg", INPUT=tilted, MODEL=model)
    assert any("As in training, " in line and "mm/yr is subtracted (calibration" in line for line in feedback.lines)
    # the GNSS rate has noise; without the calibration, the estimate would drift by 25 mm/yr
    assert abs(error_mm_per_year(slope, layer)) < 5.0
    used = Lineage.from_json(layer_info(layer)["lineage"]).gnss_stations
    assert len(used) == 1
    assert not any("differ from those used for training" in line for line in feedback.warnings)


def test_no_rate_is_subtracted_from_a_layer_in_the_datum_of_the_training(
    run, slope, tilted, gnss, model, tmp_path, feedback
):
    from qgis import processing

    first = estimated(run, tmp_path / "one.gpkg", INPUT=tilted, MODEL=model)
    station = Lineage.from_json(layer_info(first)["lineage"]).gnss_stations[0]
    again = str(tmp_path / "again.gpkg")
    arguments = {"INPUT": tilted, "GNSS": gnss, "STATIONS": station, "METHOD": "rate", "OUTPUT": again}
    processing.run("slopemuse:rereference", arguments, feedback=feedback)
    second = estimated(run, tmp_path / "two.gpkg", INPUT=again, MODEL=model)
    assert any("no rate is subtracted" in line for line in feedback.lines)
    assert abs(error_mm_per_year(slope, second)) < 5.0


def test_evaluation_uses_the_datum_of_the_training_and_excludes_its_station(
    run, tilted, gnss, model, tmp_path, feedback
):
    run(
        "evaluate",
        INPUT=tilted,
        MODEL=model,
        TRUTH=gnss,
        METHODS=["persistence", "kalman"],
        TABLE=str(tmp_path / "table.gpkg"),
        REPORT=str(tmp_path / "report.html"),
    )
    assert any("mm/yr is subtracted" in line for line in feedback.lines)
    barred = (
        next(line for line in feedback.warnings if "is excluded from scoring" in line)
        .split("Station ")[1]
        .split(" ")[0]
    )
    table = read_table(QgsVectorLayer(str(tmp_path / "table.gpkg"), "t", "ogr"))
    stations = {str(name) for name in table["truth"]} - {"acquisitions", "GNSS"}
    assert stations and barred not in stations
    daily = (table["truth"] == "GNSS") & (table["by"] == "all") & (table["method"] == "kalman")
    # half a year after training, an uncorrected 25 mm/yr would cause an error of at least 7 mm
    assert table["rmse"][daily][0] < 6.0
    assert (
        f"Stations excluded from scoring because the data were calibrated with them: {barred}"
        in (tmp_path / "report.html").read_text()
    )
