"""The examples of the plugin are small and attributed, and the dock finds their layers when they are opened."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProject, QgsRasterLayer
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.core.synthetic.terrain import terrain
from slopemuse.plugin.layers import read_series
from slopemuse.tests.paths import ROOT
from slopemuse.ui.menus import examples


@pytest.fixture()
def open_example(qgis_app, qgis_new_project, tmp_path, monkeypatch):
    """Return the function that opens an example, with a temporary folder for the files of the examples."""
    monkeypatch.setattr(examples, "examples_folder", lambda: tmp_path)
    yield examples.open_example
    QgsProject.instance().clear()


def test_the_real_example_is_small_and_attributed():
    files = list((ROOT / "ui" / "examples").rglob("*.*"))
    assert sum(file.stat().st_size for file in files) < 1e6
    text = (ROOT / "ui" / "examples" / "ustica" / "ATTRIBUTION.txt").read_text(encoding="utf-8")
    assert "European Ground Motion Service" in text and "modified Copernicus Sentinel data" in text


def test_ustica_opens_as_two_orbits_in_millimetres(open_example, tmp_path):
    points = open_example(examples.USTICA)["points"]
    project = QgsProject.instance()
    (descending,) = project.mapLayersByName("Ustica, descending [mm]")
    series = read_series(points)
    # first value of the first point; the example contains every sixteenth of the 11,759 points of the delivery
    assert (series.n_points, series.n_dates, series.values[0, 0]) == (735, 207, -1.0)
    assert series.direction[0] == pytest.approx([-0.621, -0.098, 0.777], abs=2e-3)
    assert read_series(descending).direction[0, 0] == pytest.approx(0.594, abs=2e-3)
    assert "European Ground Motion Service" in points.metadata().rights()[0]
    assert (tmp_path / "ustica" / "ATTRIBUTION.txt").exists()
    assert project.readEntry("slopemuse", "/dock/points", "")[0] == points.id()


def test_the_synthetic_slope_opens_above_its_terrain_and_is_written_once(open_example, tmp_path, monkeypatch):
    points = open_example(examples.SYNTHETIC)["points"]
    project = QgsProject.instance()
    names = [layer.layer().name() for layer in project.layerTreeRoot().findLayers()]
    assert names == ["InSAR displacement [mm]", "Stable area", "Terrain", "Rain and reservoir level"]
    (ground,) = project.mapLayersByName("Terrain")
    assert isinstance(ground, QgsRasterLayer) and ground.renderer().type() == "hillshade"
    # the area is drawn as an outline, which does not hide the points
    (stable,) = project.mapLayersByName("Stable area")
    assert stable.renderer().symbol().symbolLayer(0).properties()["style"] == "no"
    (drivers,) = project.mapLayersByName("Rain and reservoir level")
    assert project.readEntry("slopemuse", "/dock/drivers", "")[0] == drivers.id()
    first = read_series(points).values
    monkeypatch.setattr(examples, "_write_points", None)
    np.testing.assert_array_equal(read_series(open_example(examples.SYNTHETIC)["points"]).values, first)


def test_the_terrain_follows_the_heights_of_the_points():
    heights, left, top = terrain(10.0)
    slope = make_slope(0, 100, 200)
    column = ((slope.xy[:, 0] - left) / 10.0).astype(int)
    row = ((top - slope.xy[:, 1]) / 10.0).astype(int)
    difference = heights[row, column] - slope.series.attributes["height"]
    # the terrain has gullies of 7 m and knolls of 4 m
    assert np.abs(difference).max() < 14 and np.ptp(difference) > 5


def test_an_unknown_example_is_refused(open_example):
    with pytest.raises(InputError, match=r"There is no example 'mars'; use one of synthetic, ustica\."):
        open_example("mars")
