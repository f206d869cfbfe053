"""The demo from end to end: its outputs, and its skill relative to baselines without drivers."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsLayoutExporter, QgsLayoutItemLegend, QgsProject
from slopemuse.plugin.support.compat import days_unit
from slopemuse.tests.browser import CAN_PRINT, CHROMIUM, overflow, printed
from slopemuse.tests.paths import ROOT
from slopemuse.tools.demo.scores import METHODS, Scores


@pytest.fixture(scope="module")
def demo(tmp_path_factory) -> tuple[Path, str]:
    folder = tmp_path_factory.mktemp("demo")
    (folder / "path").mkdir()
    (folder / "path" / "slopemuse").symlink_to(ROOT)
    done = subprocess.run(
        [sys.executable, "-m", "slopemuse.tools.demo", str(folder / "made here")],
        env={**os.environ, "PYTHONPATH": str(folder / "path"), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=400,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "made here", done.stdout


def rmse(text: str, method: str) -> float:
    return float(re.search(rf"{method}\s+([\d.]+) mm", text).group(1))


def scores(coverage: float) -> Scores:
    """Return scores with errors of 3, 2 and 1 mm at a moving point, and of 1 mm at a stable point."""
    errors = {name: np.array([[moving] * 4, [1.0] * 4]) for name, moving in zip(METHODS, (3.0, 2.0, 1.0))}
    day = np.datetime64("2020-04-14")
    return Scores(day + np.arange(4), errors, np.array([True, False]), coverage, day)


def test_the_ratio_refers_to_the_moving_points():
    assert [row[2:] for row in scores(0.9).rows()] == [(3.0, 1.5), (2.0, 1.0), (1.0, 0.5)]
    assert scores(0.9).rows()[2][1] == 1.0


def test_a_coverage_far_from_its_nominal_level_is_reported():
    assert scores(0.98).interval().endswith("98 % of points and days, so it is wider than necessary")
    assert scores(0.80).interval().endswith("80 % of points and days, so it is too narrow")
    assert scores(0.91).interval().endswith("91 % of points and days")


@pytest.mark.slow
def test_the_demo_has_a_smaller_error_than_kalman_filter_and_persistence(demo):
    own = rmse(demo[1], "SlopeMuse, daily nowcast")
    assert own <= 0.65 * rmse(demo[1], "Kalman filter without drivers")
    assert own <= 0.5 * rmse(demo[1], r"last value \(persistence\)")
    # an error far below the noise of 2.5 mm would indicate leakage of the truth
    assert own > 0.3


def test_the_demo_writes_project_plot_and_reports(demo):
    folder = demo[0]
    assert (folder / "point.png").read_bytes().startswith(b"\x89PNG")
    pages = (
        "report",
        "training_report",
        "import_report",
        "evaluation",
        "relations",
        "cuenca",
        "cuenca_ours_validation",
    )
    for name in (f"{page}.html" for page in pages):
        assert "</html>" in (folder / name).read_text(encoding="utf-8")
    with zipfile.ZipFile(folder / "slopemuse.qgz") as file:
        text = file.read("slopemuse.qgs").decode("utf-8")
    # paths are relative, so the folder can be moved
    for name in ("daily.gpkg", "observed.gpkg", "hydrology.gpkg"):
        assert f"./{name}" in text
    assert str(folder) not in text


def test_the_project_plays_day_by_day(demo, qgis_app):
    project = QgsProject()
    assert project.read(str(demo[0] / "slopemuse.qgz"))
    times = project.timeSettings()
    assert (times.timeStep(), times.timeStepUnit()) == (1.0, days_unit())
    assert times.temporalRange().begin().date().toString("yyyy-MM-dd") == "2017-01-01"
    (daily,) = project.mapLayersByName("Daily displacement [mm]")
    assert "@map_start_time" in daily.renderer().classAttribute()
    assert daily.temporalProperties().isActive()


def test_the_project_has_ground_an_open_legend_decorations_and_a_print_layout(demo, qgis_app):
    project = QgsProject()
    assert project.read(str(demo[0] / "slopemuse.qgz"))
    (ground,) = project.mapLayersByName("Terrain")
    assert ground.renderer().type() == "hillshade"
    nodes = {node.name(): node for node in project.layerTreeRoot().findLayers()}
    assert nodes["Daily displacement [mm]"].isExpanded() and nodes["Terrain"].itemVisibilityChecked()
    assert [project.readBoolEntry(name, "/Enabled")[0] for name in ("ScaleBar", "NorthArrow")] == [True, True]
    layout = project.layoutManager().layoutByName("A4 map")
    kinds = {type(item).__name__ for item in layout.items()}
    assert {"QgsLayoutItemMap", "QgsLayoutItemLegend", "QgsLayoutItemScaleBar", "QgsLayoutItemPicture"} <= kinds
    # the slope of 1.5 km with some surroundings has a width of 197 mm on paper
    assert 7_000 < layout.referenceMap().scale() < 12_000
    (legend,) = (item for item in layout.items() if isinstance(item, QgsLayoutItemLegend))
    # rendering adjusts the width of the legend to its longest entry
    image = QgsLayoutExporter(layout).renderPageToImage(0, dpi=50)
    page = layout.pageCollection().page(0).rect().width()
    assert not image.isNull() and legend.sceneBoundingRect().right() < page


def test_every_file_named_in_the_output_exists(demo):
    folder, text = demo
    named = re.findall(r"^  (\S+\.\w+) ", text, re.MULTILINE)
    assert len(named) >= 6
    assert [name for name in named if not (folder / name).is_file()] == []


def test_two_sensors_become_one_map_and_the_recommended_order_is_best(demo):
    found = {
        name: [float(number) for number in re.findall(r"mm(?:/yr)?\] ([+-]?[\d.]+)", line)]
        for name, line in re.findall(r"^  (Cuenca: [^:]+): (.*)$", demo[1], re.MULTILINE)
    }
    own, published = found["Cuenca: two sensors to one map"], found["Cuenca: as published"]
    # errors of velocity and series relative to the truth, then to GNSS; an error below 0.3 mm/yr is implausible
    assert 0.3 < own[0] < 4.0 and all(a < b for a, b in zip(own[:4], published[:4]))
    page = (demo[0] / "cuenca.html").read_text(encoding="utf-8")
    alone, both = (
        float(re.search(rf"{row}.*?<td.*?<td.*?>([\d.]+)", page, re.S).group(1))
        for row in ("first sensor alone", "both, fused")
    )
    assert both < 0.7 * alone


@pytest.mark.skipif(not CHROMIUM, reason="needs Chromium")
def test_no_report_overflows_on_screens(demo, tmp_path):
    pages = sorted(demo[0].glob("*.html"))
    assert len(pages) > 6
    found = overflow([page.read_text(encoding="utf-8") for page in pages], tmp_path)
    for number, path in enumerate(pages):
        assert found[2 * number : 2 * number + 2] == [[0, []], [0, []]], path.name


@pytest.mark.skipif(not CAN_PRINT, reason="needs Chromium and pdftotext")
def test_no_word_of_the_longest_report_is_clipped_in_print(demo, tmp_path):
    widths, words = printed(demo[0] / "evaluation.html", tmp_path)
    assert set(np.round(widths)) == {595}
    assert len(words) > 100 and max(end for end, *_ in words) < 595 - 20
