"""Tests of the algorithm warninglevels, run through Processing."""

from __future__ import annotations

import numpy as np
import pytest
from qgis import processing
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import link_companions, read_series, read_table, write_series

N, N_DAYS, ONSET = 16, 500, 350
DAYS = np.datetime64("2021-01-01") + np.arange(N_DAYS)
REFERENCE_END = str(DAYS[ONSET - 1])


@pytest.fixture()
def files(tmp_path):
    """Return a folder, and the paths of series, sigma and flags.

    Four points start to move at 2 mm/day on day `ONSET`, twelve are stable; the last has a flag on the last day.
    """
    rng = np.random.default_rng(0)
    values = np.repeat(rng.normal(0, 0.3, (N, N_DAYS // 12 + 1)), 12, axis=1)[:, :N_DAYS]
    values[:4, ONSET:] += 2.0 * np.arange(N_DAYS - ONSET)
    xy = np.column_stack([500_000.0 + 40.0 * (np.arange(N) % 4), 5_000_000.0 + 40.0 * (np.arange(N) // 4)])
    series = PointSeries([f"P{i:02d}" for i in range(N)], xy, DAYS, values, "EPSG:32633")
    flags = np.zeros((N, N_DAYS))
    flags[-1, -1] = 1
    paths = {role: str(tmp_path / f"{role}.gpkg") for role in ("series", "sigma", "flag")}
    write_series(paths["series"], series)
    write_series(paths["sigma"], series, prefix="S", values=np.full((N, N_DAYS), 0.3))
    write_series(paths["flag"], series, prefix="F", values=flags)
    return tmp_path, paths


def run(folder, paths, **parameters):
    arguments = {"INPUT": paths["series"], "OUTPUT": str(folder / "levels.gpkg"), "REFERENCE_END": REFERENCE_END}
    feedback = parameters.pop("feedback", None)
    context = parameters.pop("context", None)
    return processing.run("slopemuse:warninglevels", {**arguments, **parameters}, feedback=feedback, context=context)


def test_levels_changes_areas_and_report(slopemuse, files):
    folder, paths = files
    made = run(
        folder,
        paths,
        SIGMA=paths["sigma"],
        FLAG=paths["flag"],
        WATCH=0.5,
        WARNING=1.0,
        ALARM=5.0,
        CHANGES=str(folder / "changes.gpkg"),
        AREAS=str(folder / "areas.gpkg"),
        REPORT=str(folder / "report.html"),
    )
    assert (made["N_ALARM"], made["N_WARNING"], made["N_WATCH"], made["N_UNSURE"]) == (0, 4, 0, 1)
    out = read_series(QgsVectorLayer(made["OUTPUT"]))
    np.testing.assert_array_equal(out.dates, DAYS)
    assert out.values[:4, -1].tolist() == [2.0] * 4
    assert out.values[-1, -2:].tolist() == [0.0, -1.0]
    np.testing.assert_allclose(out.attributes["velocity_mm_per_day"][:4], 2.0, atol=0.1)
    assert out.lineage.algorithm == "warninglevels"
    features = {f["pid"]: f for f in QgsVectorLayer(made["OUTPUT"]).getFeatures()}
    assert features["P00"]["level_name"] == "warning"
    assert features["P00"]["trigger"] == "velocity"
    assert features["P00"]["velocity_class"] == "very slow"
    changes = read_table(QgsVectorLayer(made["CHANGES"]))
    assert set(changes["pid"][changes["to"] == "warning"]) == {"P00", "P01", "P02", "P03"}
    areas = QgsVectorLayer(made["AREAS"])
    assert areas.crs().authid() == "EPSG:32633"
    last = [f for f in areas.getFeatures() if f["last_day"].toString("yyyy-MM-dd") == str(DAYS[-1])]
    assert [(f["level_name"], f["n_points"]) for f in last] == [("warning", 4)]
    for feature in QgsVectorLayer(made["OUTPUT"]).getFeatures():
        assert last[0].geometry().contains(feature.geometry()) == (feature["pid"] in ("P00", "P01", "P02", "P03"))
    text = (folder / "report.html").read_text(encoding="utf-8")
    assert "not an alarm system" in text
    assert "4 warning" in text


def test_sigma_and_flags_beside_the_estimate_are_found(slopemuse, files, feedback):
    folder, paths = files
    link_companions(paths)
    made = run(folder, paths, feedback=feedback)
    assert made["N_UNSURE"] >= 1
    assert read_series(QgsVectorLayer(made["OUTPUT"])).values[-1, -1] == -1
    assert not [text for text in feedback.warnings if "FLAG is not set" in text]


def test_acquisitions_beside_the_estimate_are_compared_with_their_forecasts(slopemuse, files):
    folder, paths = files
    daily = read_series(QgsVectorLayer(paths["series"]))
    at = np.arange(12, N_DAYS, 12)
    values = daily.values[:, at] + np.random.default_rng(1).normal(0, 1.0, (N, len(at)))
    values[8:12, -1] += 20.0
    paths["acquisitions"] = str(folder / "acquisitions.gpkg")
    write_series(paths["acquisitions"], daily.dates_where(at).with_(values=values))
    link_companions(paths)
    run(folder, paths)
    found = {f["pid"]: f["trigger"] for f in QgsVectorLayer(str(folder / "levels.gpkg")).getFeatures()}
    assert [found[f"P{i:02d}"] for i in range(8, 12)] == ["innovation"] * 4


def test_missing_sigma_and_flags_are_reported(slopemuse, files, feedback):
    folder, paths = files
    made = run(folder, paths, feedback=feedback)
    assert {text.split(":")[0] for text in feedback.warnings} >= {"SIGMA is not set", "FLAG is not set"}
    assert made["N_WARNING"] + made["N_ALARM"] == 4


def test_no_areas_give_a_layer_without_features(slopemuse, files):
    folder, paths = files
    made = run(folder, paths, WATCH=50, AREAS=str(folder / "areas.geojson"), MIN_POINTS=100)
    assert QgsVectorLayer(made["AREAS"]).featureCount() == 0


def test_the_layers_are_categorized_and_temporal(slopemuse, files):
    folder, paths = files
    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    outputs = {"OUTPUT": str(folder / "levels.gpkg"), "AREAS": str(folder / "areas.gpkg")}
    for name, path in outputs.items():
        context.addLayerToLoadOnCompletion(path, QgsProcessingContext.LayerDetails(name, project, name))
    run(folder, paths, context=context, **outputs)
    for name, path in outputs.items():
        details = context.layerToLoadOnCompletionDetails(path)
        layer = QgsVectorLayer(path)
        details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
        assert details.name == {"OUTPUT": "Levels", "AREAS": "Areas"}[name]
        assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
        assert layer.temporalProperties().isActive()
        shown = [category.value() for category in layer.renderer().categories()]
        assert shown == ([3, 2, 1, -1, 0] if name == "OUTPUT" else [3, 2, 1])


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"WATCH": 2, "WARNING": 1}, "WATCH is 2 and WARNING is 1 mm/day; the thresholds must increase"),
        ({"WATCH": 0}, "WATCH is 0 mm/day; it must be greater than 0"),
        ({"REFERENCE_END": "2021-02-01"}, "shorter than 120 days"),
        ({"REFERENCE_START": "2021-03-01", "REFERENCE_END": "2021-02-01"}, "before its start on 2021-03-01"),
        ({"PERSISTENCE": 0}, "(?i)persistence|incorrect"),
    ],
)
def test_invalid_parameters_keep_the_former_levels(slopemuse, files, change, message):
    folder, paths = files
    former = folder / "levels.gpkg"
    former.write_bytes(b"the former")
    with pytest.raises(QgsProcessingException, match=message):
        run(folder, paths, **change)
    assert former.read_bytes() == b"the former"


def test_acquisitions_are_refused_as_a_daily_estimate(slopemuse, files):
    folder, paths = files
    series = read_series(QgsVectorLayer(paths["series"])).dates_where(np.arange(0, N_DAYS, 24))
    path = str(folder / "acquisitions.gpkg")
    write_series(path, series)
    with pytest.raises(QgsProcessingException, match="24 to 24 days apart; set INPUT to a daily estimate"):
        run(folder, {"series": path})
