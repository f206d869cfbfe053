"""Import dialogs of hydrology and GNSS: dropped files, preview, options, import and remembered options."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from slopemuse.plugin.layers import read_table
from slopemuse.tests.deliveries import drivers
from slopemuse.tests.qgis.ui.imports.test_import_dialog import choose, click, drop, written
from slopemuse.ui.common.theme import Theme
from slopemuse.ui.imports.gnss_dialog import SlopeMuseGnssDialog
from slopemuse.ui.imports.hydrology_dialog import SlopeMuseHydrologyDialog
from slopemuse.ui.imports.table_preview import _panels

PLAIN = "day,wet,qqq\n2020-07-01,1,10\n2020-07-02,2,11\n2020-07-05,-9999,12\n2020-07-06,4,13\n"
GNSS = "station,lon,lat,date,e_mm,n_mm,u_mm\n" + "".join(
    f"S{k},13.2{k},38.5,2020-01-{day:02d},{day},{-day},{k * day}\n" for k in (1, 2) for day in (1, 2, 3, 4, 8, 9)
)


@pytest.fixture()
def provider(qgis_app, qgis_processing, qgis_new_project):
    from slopemuse.algorithms.provider import SlopeMuseProvider

    QgsSettings().remove("slopemuse/import_hydrology")
    registry = QgsApplication.processingRegistry()
    if registry.providerById("slopemuse") is not None:
        registry.removeProvider("slopemuse")
    provider = SlopeMuseProvider()
    registry.addProvider(provider)
    yield provider
    registry.removeProvider(provider)
    QgsSettings().remove("slopemuse/import_hydrology")


@pytest.fixture()
def hydrology(provider):
    dialog = SlopeMuseHydrologyDialog()
    dialog.show()
    yield dialog
    dialog.dispose()


@pytest.fixture()
def gnss(provider):
    dialog = SlopeMuseGnssDialog()
    dialog.show()
    yield dialog
    dialog.dispose()


def run(dialog):
    click(dialog.import_button)
    for _ in range(400):
        if dialog.task is None:
            return
        QTest.qWait(50)
    raise AssertionError("the import does not end")


def test_empty_dialogs_show_a_hint(hydrology, gnss):
    assert "rain" in hydrology.problem.text()
    assert "GNSS" in gnss.problem.text()
    assert not hydrology.import_button.isEnabled()
    assert not gnss.import_button.isEnabled()


def test_lists_say_automatic_and_explain_their_choices(hydrology):
    lists = hydrology.choices.lists
    shown = {name: [combo.itemText(k) for k in range(combo.count())] for name, combo in lists.items()}
    assert not {"auto", "dmy", "tenth_mm", "mean"} & {text for texts in shown.values() for text in texts}
    assert all(shown[name][0] == "automatic" for name in ("rain_unit", "level_unit", "date_order"))
    assert "Day, month, year" in shown["date_order"] and "0.1 mm" in shown["rain_unit"]
    # the item data are the values of the parameter of the algorithm
    assert [lists["date_order"].itemData(k) for k in range(4)] == ["auto", "dmy", "mdy", "ymd"]
    field = hydrology.choices.time_zone
    assert field.fontMetrics().horizontalAdvance(field.placeholderText()) < field.width() - 8


def test_the_window_fits_a_small_screen_whatever_the_columns_are_called(hydrology):
    width = hydrology.minimumSizeHint().width()
    assert width < 1200
    name = "Daily precipitation at the station of the slope " * 3
    hydrology.choices.show_columns(["day", name])
    assert hydrology.choices.lists["rain_field"].findData(name) > 0
    assert hydrology.minimumSizeHint().width() <= width + 20


def test_rain_of_noaa_is_recognised_with_its_unit_sentinel_and_day(hydrology, tmp_path):
    drop(hydrology, written(tmp_path, drivers.GSOD, "57461099999.csv"))
    assert not hydrology.problem.isVisible()
    text = hydrology.notes.toPlainText()
    assert "'PRCP', read as inch" in text
    assert "99.99 or negative and is treated as missing" in text
    assert "the rainfall day ends" in text
    assert "Rain: 1 of 4 days without a value; longest gaps: 2020-07-03 – 2020-07-03 (1)" in text
    assert "4 days, 2020-07-01 to 2020-07-04" in hydrology.recognised.text()
    rain = hydrology.canvas.figure.axes[0]
    assert rain.get_ylabel() == "rain [mm/day]"
    assert len(rain.patches) == 1  # the gap
    # the other numeric columns are also drivers, as in the algorithm
    assert "TEMP" in hydrology.recognised.text()


def test_columns_and_units_can_be_changed_and_are_remembered(hydrology, provider, tmp_path):
    path = written(tmp_path, PLAIN, "plain.csv")
    drop(hydrology, path)
    assert "No rain or level column was recognised by name" in hydrology.problem.text()
    choose(hydrology.choices.lists["rain_field"], "wet")
    choose(hydrology.choices.lists["level_field"], "qqq")
    choose(hydrology.choices.lists["rain_unit"], "cm")
    assert not hydrology.problem.isVisible()
    assert "−9999" in hydrology.notes.toPlainText()
    np.testing.assert_allclose(hydrology.hydrology.forcing.column("rain_mm"), [10, 20, np.nan, np.nan, np.nan, 40])
    run(hydrology)
    (layer,) = QgsProject.instance().mapLayers().values()
    table = read_table(layer)
    np.testing.assert_allclose(table["rain_mm"], [10, 20, np.nan, np.nan, np.nan, 40])
    np.testing.assert_allclose(table["level_m"], [10, 11, np.nan, np.nan, 12, 13])
    again = SlopeMuseHydrologyDialog()
    again.add_files([path])
    assert again.choices.options()["rain_field"] == "wet"
    assert again.choices.options()["rain_unit"] == "cm"
    again.dispose()


def test_several_gauges_are_combined_and_one_can_be_removed(hydrology, tmp_path):
    paths = [
        written(tmp_path, f"date,rain_mm\n2020-07-01,{rain}\n2020-07-02,{rain}\n", f"g{rain}.csv") for rain in (2, 4)
    ]
    drop(hydrology, *paths)
    assert "Tables: 2" in hydrology.recognised.text()
    np.testing.assert_allclose(hydrology.hydrology.forcing.column("rain_mm"), [3, 3])
    choose(hydrology.choices.lists["combine"], "First gauge")
    np.testing.assert_allclose(hydrology.hydrology.forcing.column("rain_mm"), [2, 2])
    click(hydrology.remove_button)
    assert "Tables: 1" in hydrology.recognised.text()
    np.testing.assert_allclose(hydrology.hydrology.forcing.column("rain_mm"), [4, 4])


def test_the_time_zone_moves_the_days(hydrology, tmp_path):
    text = "time,rain_mm\n2020-07-01T15:00+00:00,1\n2020-07-01T17:00+00:00,2\n2020-07-02T01:00+00:00,4\n"
    drop(hydrology, written(tmp_path, text, "hourly.csv"))
    np.testing.assert_allclose(hydrology.hydrology.forcing.column("rain_mm"), [3, 4])
    field = hydrology.choices.time_zone
    QTest.keyClicks(field, "8")
    QTest.keyClick(field, Qt.Key.Key_Return)
    np.testing.assert_allclose(hydrology.hydrology.forcing.column("rain_mm"), [1, 6])
    assert "UTC+8" in hydrology.notes.toPlainText()


def test_stations_are_shown_with_rates_gaps_and_imported(gnss, tmp_path):
    drop(gnss, written(tmp_path, GNSS, "gnss.csv"))
    assert gnss.recognised.text() == "2 stations, 2020-01-01 to 2020-01-09."
    text = gnss.notes.toPlainText()
    assert "S1: 2020-01-01 to 2020-01-09, 6 days, 3 missing; east 365.3" in text
    axes = gnss.canvas.figure.axes
    assert [panel.get_ylabel() for panel in axes] == ["east [mm]", "north [mm]", "up [mm]"]
    np.testing.assert_allclose(axes[2].lines[0].get_ydata(), [1, 2, 3, 4, 8, 9])
    choose(gnss.station, "S2")
    np.testing.assert_allclose(gnss.canvas.figure.axes[2].lines[0].get_ydata(), [2, 4, 6, 8, 16, 18])
    run(gnss)
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    assert set(layers) == {"gnss", "gnss: stations"}
    assert layers["gnss: stations"].featureCount() == 2
    assert sorted(set(read_table(layers["gnss"])["station"])) == ["S1", "S2"]


def test_the_window_closes_after_one_import_of_several_dropped_files(gnss, tmp_path):
    for name in ("a", "b"):
        gnss.show_dropped(
            written(tmp_path / name, GNSS.replace("S1", f"{name}1").replace("S2", f"{name}2"), f"{name}.csv")
        )
    assert gnss.files.count() == 2
    run(gnss)
    assert not gnss.isVisible()
    layer = next(one for one in QgsProject.instance().mapLayers().values() if "stations" in one.name())
    assert layer.featureCount() == 4


@pytest.mark.parametrize("text", ["", "a;b\n1;2\n", "\x00\x00\x00"])
def test_tables_that_cannot_be_read_are_reported_in_one_sentence(hydrology, gnss, tmp_path, text):
    path = written(tmp_path, text, "odd.csv")
    for dialog in (hydrology, gnss):
        drop(dialog, path)
        assert dialog.problem.isVisible()
        assert dialog.problem.text().endswith(".")
        assert not dialog.import_button.isEnabled()


@pytest.mark.parametrize("n_days", [1, 2, 3, 4, 5, 7, 12, 40, 400, 4000])
def test_dates_of_any_span_have_ticks_without_a_warning(n_days):
    figure = Figure()
    (panel,) = _panels(figure, 1, Theme())
    days = np.datetime64("2020-01-01") + np.arange(n_days + 1).astype("timedelta64[D]")
    panel.plot(days, np.zeros(len(days)))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        FigureCanvasAgg(figure).draw()
    assert 2 <= len(panel.get_xticks()) <= 8
