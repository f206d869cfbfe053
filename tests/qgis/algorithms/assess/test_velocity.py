"""Tests of the algorithm velocity, run through Processing."""

from __future__ import annotations

import numpy as np
import pytest
from qgis import processing
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProject, QgsVectorLayer
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import read_series, write_series

DATES = np.datetime64("2018-01-06") + 12 * np.arange(60)
YEARS = (DATES - DATES[0]).astype(float) / 365.25
RATES = np.linspace(-20, 5, 50)


@pytest.fixture()
def data(tmp_path):
    rng = np.random.default_rng(0)
    values = RATES[:, None] * YEARS + 3 * np.sin(2 * np.pi * YEARS) + rng.normal(0, 1, (50, 60))
    values += 15.0 * (np.datetime64("2019-03-01") <= DATES)
    xy = np.array([13.0, 38.0]) + rng.uniform(0, 0.01, (50, 2))
    series = PointSeries(np.arange(50).astype(str), xy, DATES, values, "EPSG:4326")
    write_series(str(tmp_path / "in.gpkg"), series)
    write_series(str(tmp_path / "sigma.gpkg"), series, prefix="S", values=np.ones((50, 60)))
    return tmp_path


def run(data, **parameters):
    arguments = {"INPUT": str(data / "in.gpkg"), "OUTPUT": str(data / "out.gpkg"), **parameters}
    return processing.run("slopemuse:velocity", arguments)


def test_terms_and_steps(slopemuse, data):
    page = data / "histogram.html"
    made = run(
        data,
        TERMS="linear,annual",
        STEPS="2019-03-01",
        SIGMA=str(data / "sigma.gpkg"),
        HISTOGRAM=str(page),
    )
    out = read_series(QgsVectorLayer(made["OUTPUT"]))
    np.testing.assert_allclose(out.attributes["velocity"], RATES, atol=4 * np.median(out.attributes["velocity_std"]))
    np.testing.assert_allclose(out.attributes["step_20190301"], 15.0, atol=3.0)
    assert np.median(out.attributes["annual_mm"]) == pytest.approx(3.0, abs=0.3)
    assert out.n_dates == 60
    assert out.lineage.algorithm == "velocity"
    assert "between" in page.read_text()
    # TERMS may also be a list of strings
    by_list = read_series(QgsVectorLayer(run(data, TERMS=["linear", "annual"], STEPS="2019-03-01")["OUTPUT"]))
    np.testing.assert_allclose(by_list.attributes["velocity"], out.attributes["velocity"], atol=1e-6)


def test_default_fit_is_linear(slopemuse, data):
    out = read_series(QgsVectorLayer(run(data)["OUTPUT"]))
    expected = np.polyfit(YEARS, read_series(QgsVectorLayer(str(data / "in.gpkg"))).values.T, 1)[0]
    np.testing.assert_allclose(out.attributes["velocity"], expected, atol=1e-6)


def test_the_layer_is_coloured_by_velocity(slopemuse, data):
    from qgis.core import QgsProcessingFeedback

    project = QgsProject()
    context = QgsProcessingContext()
    context.setProject(project)
    path = str(data / "out.gpkg")
    context.addLayerToLoadOnCompletion(path, QgsProcessingContext.LayerDetails("out", project, "OUTPUT"))
    processing.run(
        "slopemuse:velocity", {"INPUT": str(data / "in.gpkg"), "OUTPUT": path}, context=context, feedback=None
    )
    details = context.layerToLoadOnCompletionDetails(path)
    layer = QgsVectorLayer(path)
    details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
    assert details.name == "Velocity [mm/yr]"
    assert layer.renderer().classAttribute() == '"velocity"'
    assert "mm/yr" in layer.renderer().ranges()[0].label()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"STEPS": "yesterday"}, "STEPS contains 'yesterday', which is not a date"),
        ({"STEPS": "2010-01-01"}, "not between the first and the last date"),
        ({"TERMS": "cubic"}, "(?i)terms|incorrect"),
    ],
)
def test_invalid_parameters_leave_no_output(slopemuse, data, change, message):
    with pytest.raises(QgsProcessingException, match=message):
        run(data, **change)
    assert not (data / "out.gpkg").exists()
