"""The nearest GNSS station is plotted with a point, projected onto the line of sight of the point."""

from __future__ import annotations

import csv
import io

import numpy as np
import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import write_series, write_table

# satellite in the west, incidence angle of 37 degrees
LOS = np.array([-0.6, 0.0, 0.8])
DAYS = np.datetime64("2020-01-01") + np.arange(229)


def station_line(dock):
    return next((one for one in dock.panel.plot.compared.artists if str(one.get_label()).startswith("GNSS")), None)


@pytest.fixture()
def point_with_stations(user, truth, tmp_path):
    """Plot a point with a line of sight, and add two stations that move east: a near one and a distant one."""
    xy = [[10.0, 45.0]]
    series = PointSeries(["a"], xy, truth.dates, truth.values[:1], "EPSG:4326", direction=LOS[None])
    write_series(str(tmp_path / "seen.gpkg"), series)
    n = len(DAYS)
    columns = {
        "station": np.repeat(["NEAR", "FAR"], n),
        "lon": np.repeat([10.005, 11.0], n),
        "lat": np.repeat([45.0, 45.0], n),
        "date": np.tile(DAYS, 2),
        "e_mm": np.tile(100 + np.arange(n) / 12.0, 2),
        "n_mm": np.zeros(2 * n),
        "u_mm": np.zeros(2 * n),
    }
    write_table(str(tmp_path / "gnss.gpkg"), columns)
    for name in ("seen", "gnss"):
        user.project.addMapLayer(QgsVectorLayer(str(tmp_path / f"{name}.gpkg"), name, "ogr"))
    user.choose("points", "seen")
    assert user.dock.panel.choices.gnss.currentLayer().name() == "gnss"
    user.click(10.0, 45.0)


def test_the_station_is_drawn_in_the_line_of_sight_at_the_level_of_the_point(user, dock, point_with_stations, truth):
    drawn = station_line(dock)
    assert "NEAR, 393 m away" in drawn.get_label()
    # 1 mm per 12 days to the east is 0.6 mm per 12 days away from the satellite
    slope = np.polyfit(drawn.get_xdata(), drawn.get_ydata(), 1)[0]
    assert slope == pytest.approx(-0.6 / 12, rel=1e-6)
    at = np.interp(dock.panel.plot.observed.get_xdata(), drawn.get_xdata(), drawn.get_ydata())
    assert np.median(at - truth.values[0]) == pytest.approx(0, abs=0.2)


def test_the_station_is_exported_and_detrended_with_the_point(user, dock, point_with_stations):
    dock.menus.export.copy_table.trigger()
    rows = list(csv.DictReader(io.StringIO(QGuiApplication.clipboard().text()), delimiter="\t"))
    gnss = [row for row in rows if row["kind"] == "GNSS"]
    assert len(gnss) == len(DAYS)
    assert (gnss[0]["id"], gnss[0]["lon"]) == ("NEAR", "10.005")
    QTest.mouseClick(dock.panel.trend_button, Qt.MouseButton.LeftButton)
    drawn = station_line(dock)
    slope = np.polyfit(drawn.get_xdata(), drawn.get_ydata(), 1)[0]
    assert slope == pytest.approx((1 - 0.6) / 12, rel=1e-6)


def test_no_station_is_drawn_without_a_direction_or_a_gnss_table(user, dock, point_with_stations):
    user.choose("points", "points")
    user.click(10.0, 45.0)
    assert station_line(dock) is None
    user.choose("points", "seen")
    user.click(10.0, 45.0)
    assert station_line(dock) is not None
    dock.use_picked_as_reference()
    assert station_line(dock) is None
    dock.reference.clear()
    user.choose("gnss", "")
    assert station_line(dock) is None


def test_a_table_without_gnss_is_reported(user, dock, point_with_stations):
    user.choose("gnss", "hydro")
    assert dock.panel.note.text()
    assert dock.shown is not None
