"""Analyses of the plotted point, opened from the analysis menu."""

from __future__ import annotations

import time

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.relation.relate import relate
from slopemuse.plugin.layers import read_series, write_series, write_table
from slopemuse.plugin.layers.layer_metadata import PROPERTY
from slopemuse.plugin.queries.neighbourhood import series_around
from slopemuse.plugin.queries.point_reader import PointReader
from slopemuse.ui.tasks.profile_task import ProfileReader
from slopemuse.ui.tasks.relation_task import _number_of

DAYS = np.datetime64("2018-01-01") + np.arange(1200)
DATES = DAYS[100::12]


@pytest.fixture()
def driven_point(user, tmp_path):
    """Plot a point that responds to the 7-day rain with a lag of 3 days, together with its drivers."""
    rng = np.random.default_rng(0)
    rain = np.where(rng.random(1200) < 0.25, rng.gamma(0.7, 15.0, 1200), 0.0)
    level = 160 + np.cumsum(rng.normal(0, 0.3, 1200))
    write_table(str(tmp_path / "drivers.gpkg"), {"date": DAYS, "rain_mm": rain, "level_m": level})
    moved = np.array([-0.05 * rain[max(i - 9, 0) : max(i - 2, 0)].sum() for i in range(1200)])
    values = np.cumsum(moved)[100::12] + rng.normal(0, 0.3, len(DATES))
    write_series(str(tmp_path / "d.gpkg"), PointSeries(["a"], [[10.0, 45.0]], DATES, values[None], "EPSG:4326"))
    for name in ("d", "drivers"):
        user.project.addMapLayer(QgsVectorLayer(str(tmp_path / f"{name}.gpkg"), name, "ogr"))
    user.choose("points", "d")
    user.choose("drivers", "drivers")
    user.click(10.0, 45.0)


def test_the_lag_behind_rain_is_reported_as_by_the_algorithm(user, dock, driven_point):
    dock.menus.analysis.lag.trigger()
    assert "neighbours" in dock.panel.note.text()
    user.wait(dock.menus.relations)
    window = dock.menus.analysis.window_shown
    series = read_series(user.layer("d"))
    columns = relate(series, dock.shown.forcing).columns
    r, lag = float(columns["rain_r"][0]), float(columns["rain_lag"][0])
    assert r < -0.5
    first, second, *_ = window.text.text().splitlines()
    assert first.startswith(f"Rain: r = \N{MINUS SIGN}{abs(r):.2f}, p = ")
    assert f"response after {lag:.0f} days" in first
    assert "no response" in second
    # one map per quantity, and a common colour bar
    assert len(window.figure.axes) == 5
    images = [axes.collections[0] for axes in window.panels]
    assert len({image.get_clim() for image in images}) == 1
    # blue is motion towards the satellite, as in the report
    assert images[0].get_cmap().name == "RdBu"
    assert "blue: towards satellite" in window.figure.axes[-1].get_ylabel()
    assert "1 points of the layer" in window.text.text()
    window.canvas.draw()
    window.close()


def test_inverse_velocity_is_worded_as_screening(user, dock, tmp_path):
    x = (DATES - DATES[0]).astype(float)
    values = -60.0 * np.log(1.0 / (1.0 - x / (x[-1] + 40)))
    write_series(str(tmp_path / "f.gpkg"), PointSeries(["a"], [[10.0, 45.0]], DATES, values[None], "EPSG:4326"))
    user.project.addMapLayer(QgsVectorLayer(str(tmp_path / "f.gpkg"), "f", "ogr"))
    user.choose("points", "f")
    user.click(10.0, 45.0)
    dock.menus.analysis.kinematics.trigger()
    window = dock.menus.analysis.window_shown
    lines = window.text.text().splitlines()
    assert str(DATES[-1] + np.timedelta64(40, "D"))[:7] in lines[0]
    assert "For screening only" in lines[-1]
    # the point moves away from the satellite, so the text explains the positive sign of the speed
    assert lines[1].startswith("Latest speed along the motion: +")
    assert window.panels[0].get_ylabel() == "Speed along\nmotion [mm/yr]"
    speed = window.panels[0].lines[0].get_ydata()
    assert np.nanargmax(speed) > len(speed) - 5
    # the extrapolated line and the shaded period
    dashed = [line for line in window.panels[1].lines if line.get_linestyle() == "--"]
    assert len(dashed) == 1
    assert dashed[0].get_ydata()[0] > dashed[0].get_ydata()[-1]
    assert all(axes.patches for axes in window.panels)
    window.close()


def test_a_stable_point_has_no_acceleration_and_no_speed(user, dock, tmp_path):
    values = np.random.default_rng(3).normal(0, 2.5, (1, len(DATES)))
    write_series(str(tmp_path / "s.gpkg"), PointSeries(["s"], [[10.0, 45.0]], DATES, values, "EPSG:4326"))
    user.project.addMapLayer(QgsVectorLayer(str(tmp_path / "s.gpkg"), "s", "ogr"))
    user.choose("points", "s")
    user.click(10.0, 45.0)
    dock.menus.analysis.kinematics.trigger()
    window = dock.menus.analysis.window_shown
    first, second, *_ = window.text.text().splitlines()
    assert first.startswith("No motion above the noise from ")
    assert "no failure date" in first
    assert "not distinguishable from zero" in second
    window.close()


def test_missing_drivers_and_too_few_dates_are_reported(user, dock, monkeypatch):
    messages = []
    monkeypatch.setattr(QMessageBox, "information", lambda *args: messages.append(args[-1]))
    dock.menus.analysis.update_entries()
    assert not dock.menus.analysis.lag.isEnabled()
    dock.menus.analysis.lag.trigger()
    user.click(10.0, 45.0)
    user.choose("drivers", "")
    dock.menus.analysis.lag.trigger()
    assert "no rain or reservoir level data" in messages[0]
    dock.fits.window = None
    dock.markings.exclude(dock.shown.layer_id, "a", tuple(dock.shown.series.dates[5:]))
    dock.menus.analysis.kinematics.trigger()
    assert "5 dates" in messages[1]


def test_a_profile_is_drawn_along_a_line(user, canvas, dock, truth):
    dock.menus.analysis.profile.trigger()
    assert canvas.mapTool() is dock.tools.line
    for lon in (9.998, 10.022):
        user.press(user.pixel(lon, 45.0))
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    user.wait(dock.menus.profiles)
    window = dock.menus.analysis.window_shown
    assert "of the line: 3; displacement as delivered, curves" in window.text.text()
    assert window.axes.get_ylabel() == "Displacement [mm]\n+ towards satellite"
    last = window.axes.lines[-2]
    # a, b and the point without values, 788 m apart
    np.testing.assert_allclose(last.get_ydata(), [truth.values[0, -1], truth.values[1, -1], np.nan])
    np.testing.assert_allclose(np.diff(last.get_xdata()), 788, atol=6)
    window.canvas.draw()
    window.close()


@pytest.mark.parametrize("row", [6, 1500])
def test_the_point_is_found_in_a_part_of_a_layer_without_ids(qgis_app, row):
    places = np.random.default_rng(1).uniform(0, 1000, (3000, 2)) + 500_000
    layer = QgsVectorLayer("Point?crs=EPSG:32633&field=D20200101:double&field=D20200113:double", "m", "memory")
    features = [QgsFeature(layer.fields()) for _ in places]
    for i, (feature, place) in enumerate(zip(features, places)):
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
        feature.setAttributes([0.0, float(i)])
    layer.dataProvider().addFeatures(features)
    layer.setCustomProperty(PROPERTY, '{"component": "up"}')
    picked = PointReader().read(layer, row + 1).series
    around = series_around(layer, QgsPointXY(*picked.xy[0]), 1000)
    assert around.n_points == 1000 and around.component == "up"
    assert around.values[_number_of(picked, around), 1] == picked.values[0, 1] == row


def layer_in_degrees(places):
    """Return a layer whose last value is the number of the point."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=D20200101:double&field=D20200113:double", "m", "memory")
    features = [QgsFeature(layer.fields()) for _ in places]
    for i, (feature, place) in enumerate(zip(features, places)):
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
        feature.setAttributes([0.0, float(i)])
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def test_a_bent_profile_in_degrees_is_measured_in_metres(qgis_app):
    # at 60° north, 0.01° are 558 m to the east and 1114 m to the north
    places = [(10.0, 60.0), (10.01, 60.0), (10.02, 60.0), (10.02, 60.01), (10.02, 60.02), (10.0218, 60.01)]
    layer = layer_in_degrees(places)
    line = QgsGeometry.fromPolylineXY([QgsPointXY(*places[k]) for k in (0, 2, 4)])
    reader, found = ProfileReader(PointReader()), []
    reader.done.connect(lambda _, profile, width_m: found.append((profile, width_m)))
    reader.take(layer, line, layer.crs())
    end = time.monotonic() + 20
    while not found and time.monotonic() < end:
        QgsApplication.processEvents()
    profile, width_m = found[0]
    # the last point is at a distance of 100 m from the line
    assert width_m == pytest.approx(0.04 * 3345, abs=2)
    order = np.argsort(profile.values[:, -1])
    np.testing.assert_allclose(profile.distance_m[order], [0, 558, 1116, 2231, 3345, 2231], atol=4)


def test_neighbours_in_degrees_are_the_nearest_in_metres(qgis_app):
    # at 60° north, 0.01° are 558 m to the east and 1114 m to the north
    places = [(10.0, 60.0), (10.015, 60.0), (9.984, 60.0), (10.0, 60.01), (10.0, 59.989), (10.3, 60.3)]
    layer = layer_in_degrees(places)
    assert sorted(series_around(layer, QgsPointXY(10.0, 60.0), 3).values[:, 1]) == [0.0, 1.0, 2.0]
