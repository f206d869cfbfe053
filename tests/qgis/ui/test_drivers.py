"""The bottom panel of the plot: rain sums, other drivers, and tables with measurements at the site."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsVectorLayer
from slopemuse.plugin.layers import write_table
from slopemuse.plugin.queries.project_tables import DriverTables

_DAYS = np.datetime64("2020-01-01") + np.arange(5)


def entries(dock):
    dock.menus.drivers.fill()
    return {action.text(): action for action in dock.menus.drivers.actions() if action.text()}


def rain(dock):
    return {segment[0][0]: segment[1][1] for segment in dock.panel.plot.drivers.rain.get_segments()}


@pytest.mark.parametrize("stored", [False, True])
def test_edited_rain_is_read_again(tmp_path, stored):
    layer = QgsVectorLayer("None?field=date:date&field=rain_mm:double", "rain", "memory")
    if stored:
        write_table(str(tmp_path / "rain.gpkg"), {"date": _DAYS, "rain_mm": np.ones(5)})
        layer = QgsVectorLayer(str(tmp_path / "rain.gpkg"), "rain", "ogr")
    else:
        rows = [QgsFeature(layer.fields()) for _ in _DAYS]
        for row, day in zip(rows, _DAYS):
            row.setAttributes([str(day), 1.0])
        layer.dataProvider().addFeatures(rows)
    tables = DriverTables()

    def total():
        forcing = tables.read(layer)
        return forcing.values[:, forcing.names.index("rain_mm")].sum()

    assert total() == 5.0
    assert tables.read(layer) is tables.read(layer)
    fid = next(feature.id() for feature in layer.getFeatures() if feature["date"].toString("dd") == "03")
    layer.startEditing()
    layer.changeAttributeValue(fid, layer.fields().indexOf("rain_mm"), 7.0)
    assert total() == 11.0
    layer.changeAttributeValue(fid, layer.fields().indexOf("rain_mm"), 9.0)
    assert layer.commitChanges() and total() == 13.0
    layer.startEditing()
    layer.changeAttributeValue(fid, layer.fields().indexOf("rain_mm"), 3.0)
    assert total() == 7.0
    layer.rollBack()
    assert total() == 13.0


@pytest.fixture()
def piezometer(user, tmp_path):
    """Add a table with monthly readings of a piezometer."""
    days = np.array([f"2020-0{month}-15" for month in range(1, 9)], "datetime64[D]")
    write_table(str(tmp_path / "piezometer.gpkg"), {"date": days, "head_m": np.arange(8) + 200.0, "temp": np.ones(8)})
    user.project.addMapLayer(QgsVectorLayer(str(tmp_path / "piezometer.gpkg"), "piezometer", "ogr"))


def test_rain_is_summed_over_days(user, dock):
    user.click(10.0, 45.0)
    # 12 mm on every tenth day
    assert set(rain(dock).values()) == {12.0}
    entries(dock)["15-day rain"].trigger()
    day = (np.datetime64("2020-03-01") - np.datetime64("1970-01-01")).astype(float)
    # a window of 15 days contains one or two days with rain
    assert set(rain(dock).values()) == {12.0, 24.0}
    assert rain(dock)[day] == 24.0
    assert dock.panel.plot.frame.bottom.get_ylabel() == "15-day\nrain [mm]"
    assert entries(dock)["15-day rain"].isChecked()


def test_another_driver_is_drawn_as_the_line(user, dock, tmp_path):
    days = np.datetime64("2020-01-01") + np.arange(300)
    columns = {
        "date": days,
        "rain_mm": np.zeros(300),
        "level_m": np.full(300, 150.0),
        "groundwater_m": np.arange(300.0),
    }
    write_table(str(tmp_path / "more.gpkg"), columns)
    user.project.addMapLayer(QgsVectorLayer(str(tmp_path / "more.gpkg"), "more", "ogr"))
    user.choose("drivers", "more")
    user.click(10.0, 45.0)
    assert np.nanmax(dock.panel.plot.drivers.level.get_ydata()) == 150.0
    assert entries(dock)["Reservoir level"].isChecked() and not entries(dock)["groundwater_m"].isChecked()
    entries(dock)["groundwater_m"].trigger()
    assert dock.panel.plot.frame.level_axis.get_ylabel() == "groundwater_m"
    assert entries(dock)["groundwater_m"].isChecked() and not entries(dock)["Reservoir level"].isChecked()
    low, high = dock.panel.plot.frame.level_axis.get_ylim()
    assert low <= 0
    assert high >= 228


def test_readings_of_another_table_are_joined_by_a_line(user, dock, piezometer):
    user.click(10.0, 45.0)
    entries(dock)["head_m (piezometer)"].trigger()
    assert dock.panel.plot.drivers.level.get_ydata().tolist() == (np.arange(8) + 200.0).tolist()
    assert dock.panel.plot.drivers.level.get_marker() == "o"
    # the rain of the chosen table is still drawn
    assert set(rain(dock).values()) == {12.0}
    before = dock.shown.forcing
    user.click(10.01, 45.0)
    assert dock.shown.forcing is before


def test_the_choice_is_saved_with_the_project(user, dock, piezometer, tmp_path):
    user.click(10.0, 45.0)
    entries(dock)["head_m (piezometer)"].trigger()
    entries(dock)["7-day rain"].trigger()
    user.project.write(str(tmp_path / "p.qgz"))
    user.project.clear()
    assert (dock.lines.rain_days, dock.lines.line) == (1, "")
    assert not user.project.isDirty()
    user.project.read(str(tmp_path / "p.qgz"))
    assert dock.lines.rain_days == 7
    assert entries(dock)["head_m (piezometer)"].isChecked()


def test_the_level_is_drawn_again_after_the_other_table_is_removed(user, dock, piezometer):
    user.click(10.0, 45.0)
    entries(dock)["head_m (piezometer)"].trigger()
    user.project.removeMapLayer(user.layer("piezometer").id())
    user.click(10.0, 45.0)
    assert np.nanmin(dock.panel.plot.drivers.level.get_ydata()) == 150.0
