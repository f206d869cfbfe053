"""Tab of the table layout in the import dialogs: correct the detected layout, update the preview, and import."""

from __future__ import annotations

import json

import numpy as np
import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from slopemuse.plugin.layers import read_series, read_table
from slopemuse.tests.qgis.ui.imports.test_import_dialog import choose, click, drop, written
from slopemuse.tests.qgis.ui.imports.test_table_dialogs import gnss, hydrology, provider, run  # noqa: F401
from slopemuse.ui.imports.hydrology_dialog import SlopeMuseHydrologyDialog
from slopemuse.ui.imports.insar_dialog import SlopeMuseImportDialog

# the header is the fifth line, not the first
RAIN = "old;names\n2019-01-01;5\n\nStation 12\nt;wet;pool\n;cm;\n" + "".join(
    f"{day};{k % 4},5;{170 + k}\n" for k, day in enumerate(np.datetime64("2020-01-01") + np.arange(20))
)


@pytest.fixture(autouse=True)
def forget_layouts(qgis_app):
    for name in ("importhydrology", "importgnss", "importinsar"):
        QgsSettings().remove(f"slopemuse/layout_{name}")
    yield
    for name in ("importhydrology", "importgnss", "importinsar"):
        QgsSettings().remove(f"slopemuse/layout_{name}")


def open_layout(dialog):
    bar = dialog.tabs.tabBar()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, bar.tabRect(1).center())
    assert dialog.layout_form.isVisible()
    return dialog.layout_form


def enter_text(line, text):
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def set_number(box, value):
    box.lineEdit().selectAll()
    QTest.keyClicks(box.lineEdit(), str(value))
    QTest.keyClick(box.lineEdit(), Qt.Key.Key_Return)


def test_header_roles_and_units_are_corrected_while_the_preview_follows(hydrology, provider, tmp_path):  # noqa: F811
    path = written(tmp_path, RAIN, "made.csv")
    drop(hydrology, path)
    assert hydrology.problem.isVisible()
    form = open_layout(hydrology)
    assert "  5  t;wet;pool" in form.lines.toPlainText()
    set_number(form.rows["header_row"], 5)
    assert [form.columns.item(k, 0).text() for k in range(3)] == ["t", "wet", "pool"]
    assert form.columns.item(1, 3).text().startswith("0,5  1,5  2,5")
    choose(form.combo("t"), "date")
    assert "No rain or level column" not in hydrology.problem.text()  # pool is recognised as a level by its name
    choose(form.combo("wet"), "rain")
    assert not hydrology.problem.isVisible()
    rain = hydrology.hydrology.forcing.column("rain_mm")
    np.testing.assert_allclose(rain[:4], [5, 15, 25, 35])  # in cm, according to the line below the header
    assert form.combo("wet", unit=True).itemText(0) == "automatic: cm"
    choose(form.combo("wet", unit=True), "mm")
    np.testing.assert_allclose(hydrology.hydrology.forcing.column("rain_mm")[:4], [0.5, 1.5, 2.5, 3.5])
    enter_text(form.no_data, "3.5")
    assert np.isnan(hydrology.hydrology.forcing.column("rain_mm")[3])
    choose(form.combo("pool"), "ignored")
    assert hydrology.hydrology.forcing.names == ("rain_mm",)
    declared = json.loads(hydrology.algorithm_parameters()["LAYOUT"])
    assert (declared["header_row"], declared["no_data"]) == (5, [3.5])
    run(hydrology)
    (layer,) = QgsProject.instance().mapLayers().values()
    np.testing.assert_allclose(read_table(layer)["rain_mm"][:5], [0.5, 1.5, 2.5, np.nan, 0.5])
    again = SlopeMuseHydrologyDialog()
    again.add_files([path])
    assert again.declared_layout(path) == hydrology.declared_layout(path)
    again.dispose()
    click(form.reset_button)
    assert hydrology.problem.isVisible()
    assert form.declared.to_json() == "{}"


def test_a_layout_is_copied_and_pasted(hydrology, tmp_path):  # noqa: F811
    drop(hydrology, written(tmp_path, RAIN, "a.csv"))
    form = open_layout(hydrology)
    text = '{"header_row": 5, "columns": [{"name": "t", "role": "date"}, {"name": "wet", "role": "rain"}]}'
    enter_text(form.json, text)
    assert not hydrology.problem.isVisible()
    click(form.copy_button)
    copied = json.loads(QGuiApplication.clipboard().text())
    assert (copied["separator"], copied["decimal"], copied["unit_row"]) == (";", ",", 6)
    enter_text(form.json, '{"header": 5}')
    assert "the unknown key 'header'" in form.problem.text()
    assert not hydrology.problem.isVisible()


def test_stations_by_columns_of_any_name(gnss, tmp_path):  # noqa: F811
    text = "date,p,q,r\n" + "".join(f"2020-01-{d:02d},{d},{-d},{2 * d}\n" for d in range(1, 20))
    drop(gnss, written(tmp_path, text, "a.csv"))
    assert gnss.problem.isVisible()
    form = open_layout(gnss)
    for name, role in (("p", "east"), ("q", "north"), ("r", "up")):
        choose(form.combo(name), role)
    choose(form.combo("p", unit=True), "cm")
    choose(form.combo("q", unit=True), "cm")
    choose(form.combo("r", unit=True), "cm")
    assert not gnss.problem.isVisible()
    run(gnss)
    layer = next(layer for layer in QgsProject.instance().mapLayers().values() if "e_mm" in layer.fields().names())
    np.testing.assert_allclose(np.ptp(read_table(layer)["e_mm"]), 180.0)


def test_series_with_an_ambiguous_date_order(provider, tmp_path):  # noqa: F811
    dates = ",".join(f"01/{month:02d}/2020" for month in range(1, 13))
    path = written(
        tmp_path, f"pid,lon,lat,{dates}\n" + "".join(f"P{k},7.{k},45{',3.5' * 12}\n" for k in range(3)), "s.csv"
    )
    dialog = SlopeMuseImportDialog()
    dialog.show()
    drop(dialog, path)
    assert "is ambiguous" in dialog.problem.text()
    form = open_layout(dialog)
    choose(form.words["date_order"], "Day, month")
    assert dialog.preview.dates[-1] == np.datetime64("2020-12-01")
    choose(form.words["date_order"], "Month, day")
    assert dialog.preview.dates[-1] == np.datetime64("2020-01-12")
    click(dialog.import_button)
    for _ in range(400):
        if dialog.task is None:
            break
        QTest.qWait(50)
    (layer,) = QgsProject.instance().mapLayers().values()
    assert read_series(layer).dates[1] == np.datetime64("2020-01-02")
    dialog.dispose()


def test_rasters_and_archives_have_no_layout(provider, tmp_path):  # noqa: F811
    from slopemuse.tests.deliveries import stacks

    dialog = SlopeMuseImportDialog()
    dialog.show()
    drop(dialog, stacks.licsbas(tmp_path))
    assert not dialog.tabs.isTabEnabled(1)
    dialog.dispose()
