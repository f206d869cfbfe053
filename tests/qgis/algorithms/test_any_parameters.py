"""Algorithms with arbitrary layers and parameters succeed or fail with one sentence (tested with hypothesis)."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterNumber,
    QgsProject,
)
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.layers import write_series
from slopemuse.tests.qgis.algorithms.runs.task_runs import cases

ALGORITHMS = (
    *("importinsar", "importhydrology", "importgnss", "projectgnss", "projectlos", "rereference", "velocity"),
    *("decompose", "harmonize", "validategnss", "hydrorelation"),
)
SERIES = ("INPUT", "INPUT2", "ASCENDING", "DESCENDING", "LAYER")
NUMBERS = (0, 1, -1, 2, 0.5, 7, 1e-9, 1e9)
TEXTS = ("", "a", "é'\"", "2017-13-45", "D20170101", "0", "nan")
DAYS = ("2016-01-01", "2017-12-31", "1900-01-01", "9999-12-31")


def odd_layers(folder: Path) -> list[str]:
    """Write valid layers with poor data, and return their paths."""
    series = make_slope(1, n_points=12, n_days=560).series
    values, number = np.array(series.values), np.arange(series.n_dates)
    gaps = np.where(np.random.default_rng(0).random(values.shape) < 0.6, np.nan, values)
    odd = {
        "one_point": series.points(np.arange(1)),
        "one_date": series.dates_where(number == 3),
        "six_dates": series.dates_where(number < 6),
        "empty": series.with_(values=np.full(values.shape, np.nan)),
        "still": series.with_(values=np.zeros(values.shape)),
        "fast": series.with_(values=values * 1e6),
        "gaps": series.with_(values=gaps),
        "one_place": series.with_(xy=np.tile(series.xy[:1], (series.n_points, 1))),
    }
    for name, layer in odd.items():
        write_series(str(folder / f"{name}.gpkg"), layer)
    return [str(folder / f"{name}.gpkg") for name in odd]


@pytest.fixture()
def usual_and_odd_inputs(slopemuse, tmp_path_factory):
    """Return a folder, the usual parameters of every algorithm, and the paths of the odd layers."""
    folder = tmp_path_factory.mktemp("any")
    (folder / "odd").mkdir()
    (folder / "out").mkdir()
    return folder, cases(folder, 12), odd_layers(folder / "odd")


def draw_value(draw, definition):
    """Draw a value for a parameter; None leaves the parameter unchanged."""
    kind = definition.type()
    if kind in ("number", "distance"):
        limits = [limit for limit in (definition.minimum(), definition.maximum()) if abs(limit) < sys.maxsize]
        value = draw(st.sampled_from([*NUMBERS, *limits]))
        whole = kind == "number" and definition.dataType() == QgsProcessingParameterNumber.Type.Integer
        return int(value) if whole else value
    if kind == "enum":
        options = definition.options() if definition.usesStaticStrings() else list(range(len(definition.options())))
        return draw(
            st.lists(st.sampled_from(options), max_size=3) if definition.allowMultiple() else st.sampled_from(options)
        )
    drawn = {"boolean": st.booleans(), "datetime": st.sampled_from(DAYS), "string": st.sampled_from(TEXTS)}
    return draw(drawn[kind]) if kind in drawn else None


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_runs_succeed_or_fail_with_one_sentence(usual_and_odd_inputs, data):
    folder, usual, odd = usual_and_odd_inputs
    name = data.draw(st.sampled_from(ALGORITHMS))
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"slopemuse:{name}")
    outputs = {definition.name() for definition in algorithm.destinationParameterDefinitions()}
    definitions = {d.name(): d for d in algorithm.parameterDefinitions()}
    parameters = {key: value for key, value in usual[name].items() if key in definitions}
    parameters |= {key: str(folder / "out" / value) for key, value in parameters.items() if key in outputs}
    for key in SERIES:
        if key in parameters and name not in ("importinsar", "importhydrology", "importgnss"):
            parameters[key] = data.draw(st.sampled_from([parameters[key], *odd]))
    changeable = sorted(set(definitions) - outputs - set(SERIES))
    for key in data.draw(st.lists(st.sampled_from(changeable), max_size=3, unique=True)):
        value = draw_value(data.draw, definitions[key])
        if value is not None:
            parameters[key] = value
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    sound, sentence = algorithm.checkParameterValues(parameters, context)
    if sound:
        try:
            _, sound = algorithm.run(parameters, context, feedback, {}, False)
            assert sound, feedback.textLog()
        except QgsProcessingException as error:
            sentence = str(error)
    assert len(sentence) < 600 and "\n" not in sentence.strip(), sentence
    assert "Internal error" not in sentence and "Traceback" not in feedback.textLog(), (sentence, feedback.textLog())
    assert "nan" not in feedback.textLog().lower().split(), feedback.textLog()
