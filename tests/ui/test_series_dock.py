"""Real clicks on a real canvas, numbers read back from the axes."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent
from qgis.PyQt.QtCore import QEvent, QSize, Qt
from slopemuse.plugin.core.series import PointSeries
from slopemuse.plugin.layers import write_series, write_table
from slopemuse.ui.series_dock import SlopeMuseSeriesDock

DATES = np.datetime64("2020-01-01") + 12 * np.arange(20)
VALUES = np.vstack([-1.0 * np.arange(20), 0.5 * np.arange(20), np.full(20, np.nan)])


class Desktop:
    def __init__(self, canvas):
        self._canvas = canvas

    def mapCanvas(self):
        return self._canvas


@pytest.fixture()
def project(qgis_app, qgis_new_project, tmp_path):
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    series = PointSeries(["a", "b", "empty"], [[10.0, 45], [10.01, 45], [10.02, 45]], DATES, VALUES, "EPSG:4326")
    write_series(str(tmp_path / "points.gpkg"), series)
    days = np.datetime64("2020-01-01") + np.arange(300)
    rain = np.where(np.arange(300) % 10 == 0, 12.0, 0.0)
    write_table(str(tmp_path / "hydro.gpkg"), {"date": days, "rain_mm": rain, "level_m": 150 + 0.01 * np.arange(300)})
    for name in ("points", "hydro"):
        layer = QgsVectorLayer(str(tmp_path / f"{name}.gpkg"), name, "ogr")
        assert layer.isValid()
        project.addMapLayer(layer)
    yield project
    project.clear()


@pytest.fixture()
def canvas(project, qgis_canvas):
    canvas = QgsMapCanvas()
    canvas.resize(QSize(600, 400))
    canvas.setDestinationCrs(project.crs())
    canvas.setExtent(QgsRectangle(1112000, 5620000, 1117000, 5623000))
    return canvas


@pytest.fixture()
def dock(canvas):
    dock = SlopeMuseSeriesDock(Desktop(canvas))
    yield dock
    dock.dispose()


def named(project, name):
    return project.mapLayersByName(name)[0]


def click(canvas, dock, lon, lat):
    from qgis.core import QgsCoordinateTransform, QgsPointXY

    to_map = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), canvas.mapSettings().destinationCrs(), QgsProject.instance()
    )
    pixel = canvas.getCoordinateTransform().transform(to_map.transform(QgsPointXY(lon, lat))).toQPointF().toPoint()
    event = QgsMapMouseEvent(canvas, QEvent.Type.MouseButtonRelease, pixel, Qt.MouseButton.LeftButton)
    dock.tool.canvasReleaseEvent(event)


def test_a_click_draws_the_points_numbers(project, canvas, dock):
    dock.points.setLayer(named(project, "points"))
    click(canvas, dock, 10.0, 45.0)
    np.testing.assert_allclose(dock.plot.observed.get_ydata(), VALUES[0])
    assert dock.plot.top.get_title().startswith("a: -30.4 ± 0.0 mm/yr, N = 20")
    assert dock.plot.top.get_ylabel() == "Displacement [mm]\n+ towards satellite"
    click(canvas, dock, 10.01, 45.0)
    np.testing.assert_allclose(dock.plot.observed.get_ydata(), VALUES[1])


def test_the_time_axis_shows_dates(project, canvas, dock):
    dock.points.setLayer(named(project, "points"))
    click(canvas, dock, 10.0, 45.0)
    dock.canvas.draw()
    texts = [label.get_text() for label in dock.plot.bottom.get_xticklabels()]
    assert "Mar" in texts or "2020-Mar" in texts, texts


def test_drivers_are_drawn_with_their_units(project, canvas, dock):
    dock.drivers.setLayer(named(project, "hydro"))
    assert len(dock.plot.rain.get_segments()) == 30
    assert dock.plot.rain.get_segments()[0][1][1] == 12.0
    np.testing.assert_allclose(dock.plot.level.get_ydata()[[0, -1]], [150, 152.99])
    assert dock.plot.bottom.get_ylabel() == "Rain [mm/day]"
    low, high = dock.plot.bottom.get_ylim()
    assert low > high == 0


def test_a_click_beside_all_points_says_so(project, canvas, dock):
    dock.points.setLayer(named(project, "points"))
    click(canvas, dock, 10.005, 45.005)
    assert "No point there" in dock.note.text()
    assert len(dock.plot.observed.get_xdata()) == 0


def test_a_point_without_values_says_so(project, canvas, dock):
    dock.points.setLayer(named(project, "points"))
    click(canvas, dock, 10.02, 45.0)
    assert "empty has no value" in dock.note.text()


def test_empty_states_tell_what_to_do(project, canvas, dock):
    dock.points.setLayer(None)
    assert "Choose a point layer" in dock.plot.message.get_text()
    plain = QgsVectorLayer("Point?crs=EPSG:4326&field=x:double", "plain", "memory")
    plain.dataProvider().addFeatures([QgsFeature(plain.fields())])
    project.addMapLayer(plain)
    dock.points.setLayer(plain)
    assert "no date fields" in dock.plot.message.get_text()
    dock.points.setLayer(named(project, "points"))
    assert "click a point" in dock.plot.message.get_text()


def test_the_choice_is_saved_with_the_project(project, canvas, dock, tmp_path):
    dock.points.setLayer(named(project, "points"))
    dock.drivers.setLayer(named(project, "hydro"))
    project.write(str(tmp_path / "p.qgz"))
    project.clear()
    assert dock.points.currentLayer() is None
    project.read(str(tmp_path / "p.qgz"))
    assert dock.points.currentLayer().name() == "points"
    assert dock.drivers.currentLayer().name() == "hydro"


def test_a_removed_layer_leaves_the_plot(project, canvas, dock):
    dock.points.setLayer(named(project, "points"))
    click(canvas, dock, 10.0, 45.0)
    items = len(canvas.scene().items())
    project.removeMapLayer(named(project, "points").id())
    assert len(canvas.scene().items()) == items - 1
    assert len(dock.plot.observed.get_xdata()) == 0


def test_opened_and_closed_ten_times_leaves_nothing(project, canvas):
    before = len(canvas.scene().items()), canvas.receivers(canvas.mapToolSet)
    for _ in range(10):
        dock = SlopeMuseSeriesDock(Desktop(canvas))
        dock.points.setLayer(named(project, "points"))
        dock._pick_clicked(True)
        click(canvas, dock, 10.0, 45.0)
        dock.dispose()
        dock.deleteLater()
    assert (len(canvas.scene().items()), canvas.receivers(canvas.mapToolSet)) == before
    assert not canvas.mapTool()
