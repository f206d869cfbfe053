"""Reports of runs: file name from the input, provenance in the user's names, and a closing line in the log."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingContext, QgsProject, QgsVectorLayer
from slopemuse.algorithms.framework.child_run import algorithm_of
from slopemuse.algorithms.framework.layer_titles import title_of
from slopemuse.algorithms.framework.run_origin import origin_of
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import write_series

DATES = np.datetime64("2020-01-01") + 12 * np.arange(12)


@pytest.fixture()
def layer(qgis_new_project, tmp_path):
    """Yield a layer whose name differs from its file, in a project with a title."""
    xy = 0.001 * np.arange(12).reshape(6, 2) + [10.0, 45.0]
    values = np.arange(6.0)[:, None] * np.arange(12.0)
    write_series(str(tmp_path / "delivery.gpkg"), PointSeries([*"abcdef"], xy, DATES, values, "EPSG:4326"))
    layer = QgsVectorLayer(str(tmp_path / "delivery.gpkg"), "Valley floor", "ogr")
    QgsProject.instance().setTitle("Landslide of Xinpu")
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().clear()


def velocity(layer, feedback, **outputs):
    from qgis import processing

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    arguments = {"OUTPUT": "TEMPORARY_OUTPUT", "TERMS": ["linear", "acceleration"], **outputs}
    return processing.run("slopemuse:velocity", {"INPUT": layer, **arguments}, feedback=feedback, context=context)


def test_a_temporary_report_is_named_after_its_input_and_states_its_provenance(slopemuse, layer, feedback):
    made = velocity(layer, feedback, HISTOGRAM="TEMPORARY_OUTPUT")
    path = Path(made["HISTOGRAM"])
    assert path.name == "Valley floor - Histogram.html"
    page = re.sub(r"<[^>]+>", "|", path.read_text(encoding="utf-8"))
    assert "|Velocities of Valley floor|" in page
    assert re.search(r"\|20\d\d-\d\d-\d\d \d\d:\d\d · project Landslide of Xinpu · Valley floor\|", page)
    assert f"|Valley floor ({layer.source()})|" in page
    assert "|Terms of the fit (TERMS)||Linear trend, Acceleration|" in page
    assert re.search(r"SlopeMuse \d+\.\d+\.\d+, QGIS 3\.\d+", page)


def test_a_report_is_written_to_the_given_path(slopemuse, layer, feedback, tmp_path):
    made = velocity(layer, feedback, HISTOGRAM=str(tmp_path / "mine.html"))
    assert made["HISTOGRAM"] == str(tmp_path / "mine.html") and (tmp_path / "mine.html").exists()


def test_the_log_ends_with_what_was_written(slopemuse, layer, feedback):
    velocity(layer, feedback)
    lines = [line for line in feedback.lines if not line.startswith("Results")]
    assert re.fullmatch(r"Finished in \d+ s\. Written: Velocities \[mm/yr\]\.", lines[-1])
    assert len(lines) <= 12


def test_an_unnamed_result_has_the_title_of_its_source(slopemuse, layer, feedback):
    made = velocity(layer, feedback)
    assert Path(made["OUTPUT"]).stem == "OUTPUT"
    assert title_of("OUTPUT", made["OUTPUT"]) == "Valley floor, with velocities"
    assert title_of("My map", made["OUTPUT"]) == "My map"
    again = velocity(made["OUTPUT"], feedback, HISTOGRAM="TEMPORARY_OUTPUT")
    assert Path(again["HISTOGRAM"]).name == "Valley floor - Histogram.html"


def test_parameters_are_listed_as_in_the_dialogs(slopemuse):
    given = {"CELL_SIZE": 0.0, "MASK_DISTANCE": 250.0, "EXTRAPOLATE": True}
    told = dict(origin_of(algorithm_of("gridfusion"), given, QgsProcessingContext()).parameters)
    assert told["Cell size [m] (CELL_SIZE)"] == "automatic"
    assert told["Maximum distance to a point [m] (MASK_DISTANCE)"] == "250"
    assert told["Extrapolate (EXTRAPOLATE)"] == "yes"
