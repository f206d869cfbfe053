"""Layer outputs left empty in the batch dialog are definitions without a file; optional ones are not written."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
)
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import write_series


@pytest.fixture()
def run(slopemuse, tmp_path):
    """Return a function that runs an algorithm on a layer.

    The function returns whether the run succeeded, its results, the layers that QGIS loads, and the log or the error.
    """
    dates = np.datetime64("2020-01-01") + 12 * np.arange(30)
    values = np.random.default_rng(0).normal(0.0, 1.0, (6, 30))
    xy = 500_000 + 10.0 * np.arange(12).reshape(6, 2)
    write_series(str(tmp_path / "s.gpkg"), PointSeries(list("abcdef"), xy, dates, values, "EPSG:32633"))

    def run_it(name, **outputs):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"slopemuse:{name}")
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(QgsProject.instance())
        parameters = {"INPUT": str(tmp_path / "s.gpkg"), **outputs}
        fine, sentence = algorithm.checkParameterValues(parameters, context)
        if not fine:
            return False, {}, [], sentence
        made, fine = algorithm.run(parameters, context, feedback)
        return fine, made, list(context.layersToLoadOnCompletion()), feedback.textLog()

    return run_it


def definition(sink):
    made = QgsProcessingOutputLayerDefinition("", QgsProject.instance())
    made.sink = sink
    return made


@pytest.mark.parametrize("empty", [QgsProperty(), QgsProperty.fromValue(""), QgsProperty.fromValue(" ")])
def test_an_empty_optional_layer_is_not_written(run, tmp_path, empty):
    path = str(tmp_path / "levels.gpkg")
    output = QgsProcessingOutputLayerDefinition(path, QgsProject.instance())
    fine, made, loaded, log = run("warninglevels", OUTPUT=output, CHANGES=definition(empty), AREAS=definition(empty))
    assert fine, log
    assert made["OUTPUT"] == path and loaded == [path]
    assert not {"CHANGES", "AREAS"} & set(made)


@pytest.mark.parametrize("empty", [QgsProperty(), QgsProperty.fromValue("")])
def test_an_empty_required_layer_is_refused(run, empty):
    fine, _, _, sentence = run("velocity", OUTPUT=definition(empty))
    assert not fine and sentence == "Velocities [mm/yr] (OUTPUT) is not set; choose a file."


def test_an_expression_gives_the_file_name(run, tmp_path):
    path = str(tmp_path / "computed.gpkg")
    fine, made, loaded, log = run("velocity", OUTPUT=definition(QgsProperty.fromExpression(f"'{path}'")))
    assert fine, log
    assert made["OUTPUT"] == path and loaded == [path]
