"""Layers and tables that change or become invalid while the dock shows them."""

from __future__ import annotations

import os

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from slopemuse.plugin.layers import write_table

SHIFT = Qt.KeyboardModifier.ShiftModifier


def memory_layer(user, name, kind, fields, rows):
    """Add a memory layer to the project and return it; each row contains a geometry or None, and values."""
    layer = QgsVectorLayer(kind + "".join(f"&field={field}" for field in fields), name, "memory")
    for geometry, *values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        if geometry is not None:
            feature.setGeometry(geometry)
        assert layer.dataProvider().addFeatures([feature])[0]
    user.project.addMapLayer(layer)
    return layer


def point(lon, lat=45.0):
    return QgsGeometry.fromPointXY(QgsPointXY(lon, lat))


def drawn(dock):
    return dock.panel.plot.observed.get_ydata().tolist() if dock.shown is not None else None


def test_edited_values_are_plotted_on_the_next_click(user, dock):
    user.click(10.0, 45.0)
    layer = user.layer("points")
    layer.startEditing()
    feature = next(one for one in layer.getFeatures() if one["pid"] == "a")
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("D20200101"), 77.0)
    user.click(10.0, 45.0)
    assert drawn(dock)[0] == 77.0
    layer.deleteFeature(feature.id())
    dock.fits.switch("annual", True)
    assert len(drawn(dock)) == 20
    user.click(10.0, 45.0)
    assert "points has no point" in dock.panel.note.text()
    layer.rollBack()
    user.click(10.0, 45.0)
    assert drawn(dock)[0] == 0.0


def test_a_removed_date_field_is_missing_on_the_next_click(user, dock):
    layer = memory_layer(
        user,
        "own",
        "Point?crs=EPSG:4326",
        ["D20200101:double", "D20200113:double", "D20200125:double"],
        [(point(10.0), 1.0, 2.0, 3.0)],
    )
    user.choose("points", "own")
    user.click(10.0, 45.0)
    assert drawn(dock) == [1.0, 2.0, 3.0]
    layer.startEditing()
    layer.deleteAttribute(1)
    layer.commitChanges()
    user.click(10.0, 45.0)
    assert drawn(dock) == [1.0, 3.0]


def test_points_without_geometry_are_ignored(user, dock):
    fields = ["pid:string", "D20200101:double", "D20200113:double"]
    rows = [(None, "lost", 1.0, 2.0), (point(10.0), "there", 3.0, 4.0), (QgsGeometry(), "empty", 5.0, 6.0)]
    memory_layer(user, "holes", "Point?crs=EPSG:4326", fields, rows)
    user.choose("points", "holes")
    user.click(10.0, 45.0)
    assert drawn(dock) == [3.0, 4.0]
    user.draw([(9.995, 44.998), (10.013, 44.998), (10.013, 45.002), (9.995, 45.002)])
    assert dock.picked.area.n_points == 1


def test_points_in_multipoints_are_points(user, dock):
    geometry = QgsGeometry.fromMultiPointXY([QgsPointXY(10.0, 45.0)])
    fields = ["D20200101:double", "D20200113:double"]
    memory_layer(user, "multi", "MultiPoint?crs=EPSG:4326", fields, [(geometry, 3.0, 4.0)])
    user.choose("points", "multi")
    user.click(10.0, 45.0)
    assert drawn(dock) == [3.0, 4.0]


@pytest.mark.parametrize("n", [2, 10, 2000])
def test_few_and_many_dates(user, dock, n):
    days = np.datetime64("2015-01-01") + np.arange(n)
    names = [f"D{str(day).replace('-', '')}:double" for day in days]
    memory_layer(user, "many", "Point?crs=EPSG:4326", names, [(point(10.0), *np.arange(n).astype(float).tolist())])
    user.choose("points", "many")
    user.click(10.0, 45.0)
    assert drawn(dock) == list(range(n))
    assert dock.panel.plot.picture.fit.velocity[0] == pytest.approx(365.25)
    labels = [text.get_text() for text in dock.panel.plot.frame.bottom.get_xticklabels()]
    assert 1 <= len(labels) <= 8
    assert len(set(labels)) == len(labels)


def test_a_layer_without_a_coordinate_system_is_plotted(user, dock, canvas):
    memory_layer(
        user,
        "nowhere",
        "Point?crs=",
        ["D20200101:double", "D20200113:double"],
        [(point(1113000, 5621000), 1.0, 2.0)],
    )
    user.choose("points", "nowhere")
    place = canvas.getCoordinateTransform().transform(QgsPointXY(1113000, 5621000)).toQPointF().toPoint()
    dock.panel.pick_button.click()
    user.press(place)
    assert drawn(dock) == [1.0, 2.0]
    assert np.isnan(dock.shown.lonlat).all()


def test_a_replaced_table_of_drivers_is_read_again(user, dock, tmp_path):
    user.click(10.0, 45.0)
    days = np.datetime64("2020-01-01") + np.arange(300)
    write_table(
        str(tmp_path / "hydro.gpkg"), {"date": days, "rain_mm": np.full(300, 3.0), "level_m": np.full(300, 99.0)}
    )
    os.utime(tmp_path / "hydro.gpkg", (1e9, 2e9))
    user.click(10.01, 45.0)
    assert len(dock.panel.plot.drivers.rain.get_segments()) > 200
    assert np.nanmax(dock.panel.plot.drivers.level.get_ydata()) == 99.0


def test_a_table_of_drivers_removed_while_shown_leaves_the_plot(user, dock):
    user.click(10.0, 45.0)
    user.project.removeMapLayer(user.layer("hydro").id())
    assert len(drawn(dock)) == 20
    assert not dock.panel.plot.frame.bottom.get_visible()


def test_a_name_with_mark_up_is_text(user, dock):
    fields = ["pid:string", "D20200101:double", "D20200113:double"]
    rows = [(point(10.0), "$x_{1}$ <b>", 3.0, 4.0), (point(10.01), "$\\frac", 3.0, 4.0)]
    memory_layer(user, "<b>$a$", "Point?crs=EPSG:4326", fields, rows)
    user.choose("points", "<b>$a$")
    user.click(10.0, 45.0)
    user.click(10.01, 45.0, SHIFT)
    dock.markings.add_event("$\\frac & <i>", np.datetime64("2020-01-05"))
    dock.panel.canvas.draw()
    assert drawn(dock) == [3.0, 4.0]


def test_the_import_is_offered_where_there_are_no_dates(user, dock, qgis_processing, monkeypatch):
    from qgis import processing

    opened = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda name, arguments: opened.append(name))
    assert not dock.panel.import_button.isVisible()
    memory_layer(user, "places", "Point?crs=EPSG:4326", ["x:double"], [(point(10.0), 1.0)])
    user.choose("points", "places")
    assert "no date fields" in dock.panel.guide.text()
    assert dock.panel.import_button.isVisible()
    dock.panel.import_button.click()
    assert opened == ["slopemuse:importinsar"]
    user.choose("points", "points")
    assert not dock.panel.import_button.isVisible()


def test_a_layer_without_geometry_is_not_offered(user, dock):
    layer = memory_layer(user, "flat", "None?", ["pid:string", "D20200101:double", "D20200113:double"], [])
    assert not layer.isSpatial()
    for role in ("points", "daily"):
        combo = getattr(dock.panel.choices, role)
        assert "flat" not in [combo.itemText(i) for i in range(combo.count())]
    user.click(10.0, 45.0)
    assert len(drawn(dock)) == 20


def test_a_layer_removed_while_its_area_is_read_leaves_no_plot(user, dock):
    dock.picking.pick_area(QgsGeometry.fromRect(user.canvas.extent()))
    user.project.removeMapLayer(user.layer("points").id())
    user.wait()
    assert dock.shown is None
    assert dock.panel.guide.text()


def test_a_second_dock_works_on_its_own(user, new_user, dock):
    other = new_user()
    try:
        user.click(10.0, 45.0)
        other.click(10.01, 45.0)
        assert [str(one.dock.shown.series.pids[0]) for one in (user, other)] == ["a", "b"]
        other.dock.reference.set_day(np.datetime64("2020-02-01"))
        assert dock.reference.day is None
    finally:
        other.dock.dispose()
        other.dock.close()
    user.click(10.01, 45.0)
    assert str(dock.shown.series.pids[0]) == "b"
