"""Changes of the project state are undone one by one, starting with the last one."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import write_series
from slopemuse.plugin.layers.series_reader import date_fields
from slopemuse.plugin.styles.layer_style import Style, day_expression

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture()
def undo(user, dock):
    """Plot a point and return a function that undoes the last change with the keyboard."""
    user.click(10.0, 45.0)
    return lambda: QTest.keyClick(dock.panel.canvas, Qt.Key.Key_Z, CONTROL)


def test_changes_of_every_kind_are_undone_in_turn(user, dock, undo, truth):
    user.click(10.01, 45.0, SHIFT)
    dock.markings.add_event("flood", np.datetime64("2020-03-01"))
    dock.panel.fit_menu.terms["acceleration"].trigger()
    user.drag_plot("2020-02-01", "2020-06-01")
    dock.lines.sum_rain(7)
    dock.markings.remove_event(dock.markings.events[0])
    dock.comparison.remove_all()
    undo()
    assert [item.pid for item in dock.comparison.items] == ["b"]
    assert len(dock.panel.plot.compared.drawn()) == 1
    undo()
    assert [event.name for event in dock.markings.events] == ["flood"]
    undo()
    assert dock.lines.rain_days == 1
    assert dock.panel.plot.drivers.choice.rain_days == 1
    assert dock.fits.window is not None
    undo()
    assert dock.fits.window is None
    assert dock.fits.terms == ("linear", "acceleration")
    undo()
    assert dock.fits.terms == ("linear",)
    undo()
    assert dock.markings.events == []
    undo()
    assert dock.comparison.items == []
    undo()
    assert dock.panel.note.text() == "Nothing to undo."


def test_a_reference_is_undone_on_the_map_too(user, dock, undo, truth):
    layer = user.layer("points")
    Style(day_expression(date_fields(layer)), 20.0, "mm").apply(layer)
    plain = layer.renderer().classAttribute()
    dock.use_picked_as_reference()
    dock.reference.set_day(truth.dates[5])
    both = layer.renderer().classAttribute()
    dock.reference.clear()
    assert layer.renderer().classAttribute() == plain
    undo()
    assert layer.renderer().classAttribute() == both
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), 0)
    undo()
    undo()
    assert layer.renderer().classAttribute() == plain
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), truth.values[0])


def test_undo_restores_jumps(user, dock, tmp_path):
    dates = np.datetime64("2018-01-01") + 12 * np.arange(80)
    values = -0.3 * np.arange(80) + 55.47 / 2 * (np.arange(80) >= 40)
    write_series(str(tmp_path / "j.gpkg"), PointSeries(["a"], [[10.0, 45.0]], dates, values[None], "EPSG:4326"))
    user.project.addMapLayer(QgsVectorLayer(str(tmp_path / "j.gpkg"), "jumped", "ogr"))
    user.choose("points", "jumped")
    user.click(10.0, 45.0)
    dock.panel.fit_menu.jumps.trigger()
    assert np.ptp(dock.panel.plot.observed.get_ydata()) < 25
    dock.panel.fit_menu.undo.trigger()
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), values)


def test_another_project_has_nothing_to_undo(user, dock, undo, tmp_path):
    dock.markings.add_event("flood", np.datetime64("2020-03-01"))
    assert user.project.write(str(tmp_path / "p.qgz"))
    assert user.project.read(str(tmp_path / "p.qgz"))
    assert [event.name for event in dock.markings.events] == ["flood"]
    dock.menus.undo()
    assert [event.name for event in dock.markings.events] == ["flood"]
    assert not user.project.isDirty()
