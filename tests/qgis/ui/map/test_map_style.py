"""Map style page: initial values, immediate changes of the map, and the default style of the user."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import write_series
from slopemuse.plugin.queries import map_fields
from slopemuse.plugin.queries.map_fields import DATA, DAY, SYMMETRIC, USER_DEFINED_RANGE
from slopemuse.plugin.styles.layer_style import displacement_style
from slopemuse.plugin.styles.point_symbology import PointSymbology

DATES = np.datetime64("2020-01-01") + 12 * np.arange(10)


@pytest.fixture()
def page(user, dock, tmp_path):
    """Open the style page of a layer with velocity and coherence."""
    QgsSettings().remove("slopemuse/map")
    values = np.linspace(-90, 90, 21)[:, None] * np.linspace(0, 1, 10)
    series = PointSeries(
        [f"p{i}" for i in range(21)],
        np.column_stack([10 + 0.001 * np.arange(21), np.full(21, 45.0)]),
        DATES,
        values,
        "EPSG:4326",
        attributes={"velocity": np.linspace(-300, 100, 21), "coherence": np.linspace(0.4, 1.0, 21)},
    )
    write_series(str(tmp_path / "s.gpkg"), series)
    layer = QgsVectorLayer(str(tmp_path / "s.gpkg"), "s", "ogr")
    displacement_style(series, series.values).apply(layer)
    user.project.addMapLayer(layer)
    user.choose("points", "s")
    QTest.mouseClick(dock.panel.style_button, Qt.MouseButton.LeftButton)
    yield dock.panel.style_page
    QgsSettings().remove("slopemuse/map")


def ranges(page):
    return page.layer().renderer().ranges()


def colour(page, number):
    # the classes own their symbols, so the list must exist while a symbol is used
    found = ranges(page)
    return found[number].symbol().color().name()


def choose(combo, data):
    combo.setCurrentIndex(combo.findData(data))
    assert combo.currentData() == data


def test_the_style_button_toggles_the_page(dock, page):
    assert dock.panel.pages.currentWidget() is page
    assert page.layer().name() == "s"
    assert page.field.currentData() == DAY
    assert [page.field.itemData(i) for i in range(page.field.count())] == [
        *(DAY, "velocity", "D20200418", "coherence"),
    ]
    QTest.mouseClick(dock.panel.style_button, Qt.MouseButton.LeftButton)
    assert dock.panel.pages.currentWidget() is not page


def test_opening_the_page_changes_no_style(dock, page):
    before = page.layer().renderer().dump()
    dock.panel.style_button.click()
    dock.panel.style_button.click()
    assert page.layer().renderer().dump() == before


def test_changes_are_applied_to_the_map_immediately(page):
    choose(page.field, "velocity")
    assert page.layer().renderer().classAttribute() == '"velocity"'
    # symmetric range with 98 % of the values from −300 to 100: ±292 in nine classes, the central one is ±25
    assert [one.upperValue() for one in ranges(page)[:-1]] == [-175, -125, -75, -25, 25, 75, 125, 175]
    assert ranges(page)[0].label().endswith("mm/yr (away from the satellite)")
    assert ranges(page)[-1].label().endswith("mm/yr (towards the satellite)")
    assert ranges(page)[0].label().startswith("< \N{MINUS SIGN}")
    choose(page.mode, USER_DEFINED_RANGE)
    page.low.setValue(-100)
    page.high.setValue(100)
    page.classes.setValue(4)
    assert [one.upperValue() for one in ranges(page)[:-1]] == [-50, 0, 50]
    red = colour(page, 0)
    page.flipped.setChecked(True)
    assert colour(page, -1) == red
    page.opacity.setValue(60)
    page.marker_size.setValue(4.0)
    page.with_scale.setChecked(True)
    assert page.layer().opacity() == pytest.approx(0.6)
    found = ranges(page)
    symbol = found[0].symbol()
    assert symbol.size() == 4.0
    assert "@map_scale" in symbol.dataDefinedSize().expressionString()
    page.continuous.setChecked(True)
    assert len(ranges(page)) == 25
    choose(page.map, "PuOr")
    assert colour(page, -1) == "#974907"


def test_a_value_of_one_sign_gets_a_sequential_map_over_its_range(page):
    choose(page.field, "coherence")
    assert page.map.currentData() == "viridis"
    choose(page.mode, DATA)
    assert (page.low.value(), page.high.value()) == (0.4, 1.0)
    assert "satellite" not in ranges(page)[-1].label()
    assert not page.low.isEnabled()


def test_the_page_restores_the_options_of_a_layer(dock, page):
    choose(page.field, "velocity")
    page.classes.setValue(5)
    page.marker_size.setValue(3.0)
    choose(page.map, "RdBu")
    before = page.layer().renderer().dump()
    dock.panel.style_button.click()
    dock.panel.style_button.click()
    assert (page.field.currentData(), page.classes.value(), page.marker_size.value()) == ("velocity", 5, 3.0)
    assert page.map.currentData() == "RdBu"
    assert page.layer().renderer().dump() == before
    page.reset_button.click()
    assert page.field.currentData() == DAY
    assert (page.classes.value(), page.marker_size.value(), page.map.currentData()) == (9, 2.2, "RdYlBu")
    assert page.layer().customProperty("slopemuse/map_style") is None


def test_the_default_style_of_the_user_is_applied_to_results(user, page):
    choose(page.map, "PuOr")
    page.classes.setValue(5)
    page.marker_size.setValue(3.4)
    page.save_button.click()
    other = QgsVectorLayer("Point?field=D20200101:double&field=D20200113:double", "other", "memory")
    series = PointSeries(["a"], [[0.0, 0.0]], DATES[:2], [[0.0, 30.0]], "EPSG:3857")
    displacement_style(series, series.values).apply(other)
    found = other.renderer().ranges()
    assert len(found) == 5
    assert found[0].symbol().color().name() == "#974907"
    assert found[0].symbol().size() == 3.4


def test_the_save_button_shows_unsaved_changes_and_reset_restores_the_default_of_slopemuse(page):
    assert not page.save_button.isEnabled()
    page.opacity.setValue(60)
    page.marker_size.setValue(4.0)
    assert page.save_button.isEnabled()
    page.save_button.click()
    assert not page.save_button.isEnabled()
    page.reset_button.click()
    found = ranges(page)
    assert (page.layer().opacity(), found[0].symbol().size()) == (1.0, 2.2)
    assert (page.opacity.value(), page.marker_size.value(), page.field.currentData()) == (100, 2.2, DAY)
    # saving the reset style removes the default of the user
    assert page.save_button.isEnabled()
    page.save_button.click()
    assert PointSymbology.load() == PointSymbology()


def test_blue_is_never_motion_away_from_the_satellite(page):
    choose(page.mode, USER_DEFINED_RANGE)
    page.low.setValue(-450)
    page.high.setValue(100)
    found = ranges(page)
    away = [one.symbol().color() for one in found if one.upperValue() <= 0]
    assert len(away) > 3
    assert all(colour.red() > colour.blue() for colour in away)


def test_range_limits_have_no_superfluous_digits(page):
    choose(page.field, "velocity")
    assert page.high.text() == page.high.cleanText() == "292"
    choose(page.mode, USER_DEFINED_RANGE)
    page.high.setValue(0.0125)
    assert page.high.text() == "0.0125"


def test_the_range_of_a_daily_layer_is_estimated_from_some_dates(qgis_app, tmp_path, monkeypatch):
    dates = np.datetime64("2020-01-01") + np.arange(400)
    values = np.linspace(-90, 0, 20)[:, None] * np.linspace(0, 1, 400)
    series = PointSeries([f"p{i}" for i in range(20)], np.zeros((20, 2)) + 10, dates, values, "EPSG:4326")
    write_series(str(tmp_path / "s.gpkg"), series)
    layer = QgsVectorLayer(str(tmp_path / "s.gpkg"), "s", "ogr")
    read, plain = [], map_fields._values
    monkeypatch.setattr(map_fields, "_values", lambda *arguments: read.append(arguments[2]) or plain(*arguments))
    low, high = map_fields.value_range(layer, map_fields.map_fields(layer)[0], SYMMETRIC)
    assert (len(read[0]), read[0][0], read[0][-1]) == (50, "D20200101", "D20210203")
    assert -low == high == pytest.approx(np.percentile(np.abs(values), 98), rel=0.02)
