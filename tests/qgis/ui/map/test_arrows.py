"""Arrows on the map have the correct length and direction in the rendered map."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererParallelJob,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import write_series, write_table
from slopemuse.plugin.styles.arrow_style import HORIZONTAL, LEGEND_MM, VERTICAL

MM = 96 / 25.4
# tolerance [mm], because the tip of an arrow is thinner than one pixel
NEAR = 1.0
DAYS = np.datetime64("2020-01-01") + np.arange(229)


@pytest.fixture()
def stations(user, tmp_path):
    """Add two GNSS stations: one moves 3 mm per month east and north each, and down; the other starts on 30 May."""
    n = len(DAYS)
    late = np.where(np.arange(n) < 150, np.nan, 1.0)
    columns = {
        "station": np.repeat(["ONE", "LATE"], n),
        "lon": np.repeat([10.005, 10.015], n),
        "lat": np.repeat([45.0, 45.0], n),
        "date": np.tile(DAYS, 2),
        "e_mm": np.concatenate([np.arange(n) / 10.0, late]),
        "n_mm": np.concatenate([np.arange(n) / 10.0, late]),
        "u_mm": np.concatenate([np.arange(n) / -20.0, late]),
    }
    write_table(str(tmp_path / "gnss.gpkg"), columns)
    user.project.addMapLayer(QgsVectorLayer(str(tmp_path / "gnss.gpkg"), "gnss", "ogr"))


@pytest.fixture()
def east(user, truth, tmp_path):
    """Add a layer with the east component of displacement."""
    series = PointSeries(["a"], [[10.005, 45.0]], truth.dates, 2.0 * truth.values[:1], "EPSG:4326", component="east")
    write_series(str(tmp_path / "east.gpkg"), series)
    user.project.addMapLayer(QgsVectorLayer(str(tmp_path / "east.gpkg"), "east", "ogr"))


def entry(dock, text):
    dock.menus.arrows.fill()
    return next(action for action in dock.menus.arrows.actions() if text in action.text())


def arrows(project):
    return [layer for layer in project.mapLayers().values() if layer.customProperty("slopemuse/arrows")]


def painted(canvas, layer, colour):
    """Return the extent of a colour from the first feature to the right and up [mm on paper]; None if it is absent."""
    settings = canvas.mapSettings()
    settings.setLayers([layer])
    settings.setOutputSize(QSize(600, 600))
    settings.setOutputDpi(96)
    centre = settings.layerToMapCoordinates(layer, next(layer.getFeatures()).geometry().asPoint())
    settings.setExtent(QgsRectangle(centre.x() - 300, centre.y() - 300, centre.x() + 300, centre.y() + 300))
    settings.setTemporalRange(canvas.temporalRange())
    settings.setIsTemporal(not canvas.temporalRange().isInfinite())
    # expressions require the date of the map, which the canvas sets in this scope
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage().convertToFormat(4)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    pixels = np.frombuffer(bits, np.uint8).reshape(600, 600, 4)[:, :, 2::-1].astype(int)
    target = QColor(colour)
    rows, columns = np.nonzero(np.abs(pixels - [target.red(), target.green(), target.blue()]).max(axis=2) < 25)
    if not len(rows):
        return None
    across, up = columns - 300.0, 300.0 - rows
    return across[np.argmax(np.abs(across))] / MM, up[np.argmax(np.abs(up))] / MM


def test_station_arrows_show_the_motion_until_the_day_of_the_map(user, canvas, dock, stations):
    entry(dock, "GNSS stations of gnss").trigger()
    (layer,) = arrows(user.project)
    assert layer.name() == "Motion of gnss"
    assert "2. The arrows show the motion from 2020-05-27" in dock.panel.note.text()
    labels = layer.renderer().legendSymbolItems()
    assert [item.label() for item in labels] == ["10 mm arrow = 10 mm horizontal", "10 mm arrow = 10 mm vertical"]
    # from 27 May, three days before the start of the other station, to the mean of the last half week
    moved = (226.5 - 147) / 10
    across, up = painted(canvas, layer, HORIZONTAL)
    assert across == pytest.approx(moved * LEGEND_MM / 10, abs=NEAR)
    assert up == pytest.approx(moved * LEGEND_MM / 10, abs=NEAR)
    across, up = painted(canvas, layer, VERTICAL)
    assert abs(across) < 1.5
    assert up == pytest.approx(-moved / 2 * LEGEND_MM / 10, abs=NEAR)


def test_arrows_follow_the_reference_day_and_the_day_of_the_map(user, canvas, dock, east, truth):
    user.choose("points", "east")
    entry(dock, "Displacement of east").trigger()
    (layer,) = arrows(user.project)
    # 38 mm to the west until the last date
    assert [item.label() for item in layer.renderer().legendSymbolItems()] == ["10 mm arrow = 20 mm horizontal"]
    assert painted(canvas, layer, HORIZONTAL)[0] == pytest.approx(-38 * LEGEND_MM / 20, abs=NEAR)
    assert painted(canvas, layer, VERTICAL) is None
    user.click(10.005, 45.0)
    user.click_plot(truth.dates[10])
    assert painted(canvas, layer, HORIZONTAL)[0] == pytest.approx(-20 * LEGEND_MM / 20, abs=NEAR)
    dock.reference.set_day(truth.dates[15])
    assert painted(canvas, layer, HORIZONTAL)[0] == pytest.approx(10 * LEGEND_MM / 20, abs=NEAR)
    entry(dock, "Lengthen arrows").trigger()
    assert [item.label() for item in layer.renderer().legendSymbolItems()] == ["10 mm arrow = 10 mm horizontal"]
    assert painted(canvas, layer, HORIZONTAL)[0] == pytest.approx(10, abs=NEAR)
    assert entry(dock, "Displacement of east").isChecked()
    entry(dock, "Displacement of east").trigger()
    assert arrows(user.project) == []
    assert [feature["D20200113"] for feature in user.layer("east").getFeatures()] == [-2.0]


def test_layers_in_the_line_of_sight_have_no_arrows(user, dock):
    user.choose("points", "points")
    entry(dock, "Displacement of points").trigger()
    assert "points contains motion along one line of sight" in dock.panel.note.text()
    assert arrows(user.project) == []


def test_stations_in_the_line_of_sight_have_no_arrows(user, dock, tmp_path):
    columns = {"station": np.repeat(["S"], 9), "lon": np.full(9, 10.0), "lat": np.full(9, 45.0)}
    columns.update(date=DAYS[:9], los_mm=np.zeros(9), sigma_mm=np.ones(9))
    write_table(str(tmp_path / "los.gpkg"), columns)
    user.project.addMapLayer(QgsVectorLayer(str(tmp_path / "los.gpkg"), "los", "ogr"))
    entry(dock, "GNSS stations of los").trigger()
    assert "los has no stations with a position and the columns e, n and u" in dock.panel.note.text()


def test_arrows_of_a_downslope_layer_follow_its_direction_vector(user, canvas, dock, truth, tmp_path):
    down = np.array([[0.6, 0.0, -0.8]])
    series = PointSeries(
        ["a"], [[10.005, 45.0]], truth.dates, -truth.values[:1], "EPSG:4326", component="downslope", direction=down
    )
    write_series(str(tmp_path / "slope.gpkg"), series)
    user.project.addMapLayer(QgsVectorLayer(str(tmp_path / "slope.gpkg"), "slope", "ogr"))
    entry(dock, "Displacement of slope").trigger()
    (layer,) = arrows(user.project)
    assert painted(canvas, layer, HORIZONTAL)[0] == pytest.approx(0.6 * 19 * LEGEND_MM / 10, abs=NEAR)
    assert painted(canvas, layer, VERTICAL)[1] == pytest.approx(-0.8 * 19 * LEGEND_MM / 10, abs=NEAR)


def test_arrows_are_restored_with_the_project(user, canvas, dock, stations, east, tmp_path):
    for name in ("gnss", "east"):
        entry(dock, f"of {name}").trigger()
    dock.reference.set_day(DAYS[168])
    before = {layer.name(): painted(canvas, layer, HORIZONTAL) for layer in arrows(user.project)}
    assert len(before) == 2
    path = str(tmp_path / "project.qgz")
    assert user.project.write(path)
    user.project.clear()
    assert QgsProject.instance().read(path)
    after = {layer.name(): painted(canvas, layer, HORIZONTAL) for layer in arrows(user.project)}
    assert after == before
    assert not user.project.isDirty()


def test_arrows_include_days_added_to_stations_since_the_project_was_saved(user, canvas, dock, stations, tmp_path):
    entry(dock, "of gnss").trigger()
    path, table = str(tmp_path / "project.qgz"), user.project.mapLayersByName("gnss")[0].source()
    assert user.project.write(path)
    user.project.clear()
    n = len(DAYS) + 31
    columns = {
        "station": np.full(n, "ONE"),
        "lon": np.full(n, 10.005),
        "lat": np.full(n, 45.0),
        "date": DAYS[0] + np.arange(n),
        "e_mm": np.arange(n) / 10.0,
        "n_mm": np.arange(n) / 10.0,
        "u_mm": np.arange(n) / -20.0,
    }
    write_table(table.split("|")[0], columns)
    assert QgsProject.instance().read(path)
    (layer,) = arrows(user.project)
    last = str(DAYS[0] + n - 1).replace("-", "")
    feature = next(layer.getFeatures())
    # the mean of the last four days
    moved = (n - 1 + n - 4) / 2
    assert [feature[f"{letter}{last}"] for letter in "ENU"] == pytest.approx([moved / 10, moved / 10, moved / -20])
    assert last in layer.renderer().rootRule().children()[0].symbol().symbolLayer(1).geometryExpression()
