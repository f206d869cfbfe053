"""Tests of the algorithm evaluate: table, points, report, result numbers and rejected input."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer
from slopemuse.plugin.layers import read_table

FEW = ["persistence", "kalman", "ridge"]


@pytest.fixture()
def evaluate(run):
    """Return a function that runs evaluate on the files of the slope."""
    return lambda **parameters: run("evaluate", **parameters)


def test_all_outputs_with_a_model_and_gnss_agree(run, evaluate, gnss, tmp_path):
    model = str(tmp_path / "m.safetensors")
    run("trainmusenet", MODEL=model)
    made = evaluate(
        METHODS=FEW,
        MODEL=model,
        TRUTH=gnss,
        TABLE=str(tmp_path / "table.gpkg"),
        PER_POINT=str(tmp_path / "points.gpkg"),
        REPORT=str(tmp_path / "report.html"),
    )
    table = read_table(QgsVectorLayer(str(tmp_path / "table.gpkg"), "t", "ogr"))
    everything = (table["part"] == "all") & (table["truth"] == "acquisitions")
    assert set(table["method"][everything]) >= {*FEW, "rate"}
    assert made["RMSE"] == pytest.approx(table["rmse"][everything].min(), abs=1e-6)
    assert made["N_ACQUISITIONS"] > 20 and made["SKILL_LOW"] <= made["SKILL"]
    assert "<2 mm" in set(table["part"]) and {"G01", "GNSS"} <= set(table["truth"])
    far = (table["by"] == "horizon") & (table["truth"] == "acquisitions")
    assert {"10–12 days", "13–24 days", "25–36 days"} <= set(table["part"][far])
    assert {"1–3 days", "4–6 days", "7–9 days", "10–12 days"} <= set(
        table["part"][(table["by"] == "horizon") & (table["truth"] == "GNSS")]
    )
    points = read_table(QgsVectorLayer(str(tmp_path / "points.gpkg"), "p", "ogr"))
    assert len(points["pid"]) == 60 and (points["rmse_mm"] > 0).all()
    lead = (tmp_path / "report.html").read_text().split('<p class="lead">')[2].split("</p>")[0]
    assert "is the best method" in lead and f"{made['RMSE']:.2f} mm" in lead


def test_the_first_output_alone_is_enough(evaluate, tmp_path):
    evaluate(METHODS=["persistence"], TABLE=str(tmp_path / "t.gpkg"))
    assert [path.name for path in tmp_path.iterdir()] == ["t.gpkg"]


@pytest.mark.parametrize("percent", [10, 60])
def test_cancelled_run_leaves_no_output(evaluate, cancelling, tmp_path, percent):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        evaluate(feedback=cancelling(percent), METHODS=FEW, TABLE=str(tmp_path / "t.gpkg"))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "arguments, match",
    [
        ({"CLASSES": "4,2"}, "use positive, increasing limits"),
        ({"CLASSES": "a"}, "use increasing numbers"),
        ({"DRIVER_SETS": "IFX"}, "DRIVER_SETS contains 'IFX'"),
        ({"CLASSES": "2,nan"}, "use positive, increasing limits"),
        ({"POINTS": "nobody"}, "POINTS contains 'nobody'"),
        ({"EVENTS": "20210628"}, "EVENTS contains '20210628', which is not a date; use the format 2020-07-11"),
        ({"EVENTS": "heavy rain"}, "EVENTS contains 'heavy rain'"),
        ({"EVENTS": "2021-02-30"}, "EVENTS contains '2021-02-30'"),
        ({"EVENTS": "2001-01-01"}, "the test period runs from"),
        ({"TRAIN_END": "2030-01-01"}, "Choose another TRAIN_END"),
    ],
)
def test_invalid_input_is_rejected_before_any_method_runs(evaluate, tmp_path, feedback, arguments, match):
    with pytest.raises(QgsProcessingException, match=match) as caught:
        evaluate(METHODS=["persistence", "kalman"], TABLE=str(tmp_path / "t.gpkg"), **arguments)
    assert "Internal error" not in str(caught.value)
    assert not list(tmp_path.iterdir())
    # no method has been fitted yet
    assert not any("Kalman" in line or "unexplained" in line for line in feedback.lines)


def test_parameters_ignored_with_a_model_are_reported(evaluate, trained, tmp_path, feedback):
    chosen = {"MODEL": trained, "TRAIN_END": "2018-01-01", "REFIT_DAYS": 90, "METHODS": ["persistence"]}
    evaluate(TABLE=str(tmp_path / "t.gpkg"), **chosen)
    warned = " ".join(feedback.warnings)
    assert "TRAIN_END is ignored" in warned and "REFIT_DAYS is ignored because MODEL is not retrained:" in warned


def test_scores_are_reproducible_with_a_seed(evaluate, tmp_path):
    tables = []
    for name in ("a", "b"):
        evaluate(METHODS=["kalman", "mlp"], SEED=4, TABLE=str(tmp_path / f"{name}.gpkg"))
        tables.append(read_table(QgsVectorLayer(str(tmp_path / f"{name}.gpkg"), "t", "ogr")))
    np.testing.assert_array_equal(tables[0]["rmse"], tables[1]["rmse"])
