"""Import dialog of InSAR series: dropped files, preview, options, import and remembered options."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QLocale, QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from qgis.PyQt.QtTest import QTest
from slopemuse.plugin.core.io.insar.options import ImportOptions
from slopemuse.plugin.layers import read_series
from slopemuse.plugin.support.threads import wait_until_idle
from slopemuse.tests.deliveries import stacks, tables
from slopemuse.ui.imports import imported_layers, insar_dialog
from slopemuse.ui.imports.insar_dialog import SlopeMuseImportDialog
from slopemuse.ui.imports.insar_form import remember, remembered
from slopemuse.ui.widgets.decimal_field import DecimalField


@pytest.fixture()
def dialog(qgis_app, qgis_processing, qgis_new_project):
    from slopemuse.algorithms.provider import SlopeMuseProvider

    QgsSettings().remove("slopemuse/import")
    registry = QgsApplication.processingRegistry()
    if registry.providerById("slopemuse") is not None:
        registry.removeProvider("slopemuse")
    provider = SlopeMuseProvider()
    registry.addProvider(provider)
    dialog = SlopeMuseImportDialog()
    dialog.show()
    yield dialog
    dialog.dispose()
    registry.removeProvider(provider)
    QgsSettings().remove("slopemuse/import")


def drop(dialog, *paths):
    """Drop files on a dialog, as from the desktop."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(20, 20), action, data, left, none)
    QgsApplication.sendEvent(dialog, enter)
    assert enter.isAccepted()
    QgsApplication.sendEvent(dialog, QDropEvent(QPointF(20, 20), action, data, left, none))


def choose(combo, text):
    """Choose the first item of a list that contains a text, with the keyboard."""
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(combo.count()):
        if text in combo.currentText():
            return
        QTest.keyClick(combo, Qt.Key.Key_Down)
    raise AssertionError(combo.currentText())


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def written(folder, text, name="EGMS_L2b.csv"):
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_an_empty_dialog_shows_a_hint(dialog):
    assert "Drop an InSAR series file" in dialog.problem.text()
    assert not dialog.import_button.isEnabled()


def test_dropped_files_are_recognised_and_previewed(dialog, tmp_path):
    drop(dialog, written(tmp_path / "a", tables.egms_l2()), stacks.mintpy(tmp_path))
    assert dialog.files.count() == 2
    assert dialog.recognised.text().startswith("EGMS L2: certain (100 %). Points read: 12, dates: 5, 2020-01-03")
    assert not dialog.problem.isVisible()
    assert "convention of EGMS L2" in dialog.notes.toPlainText()
    preview = dialog.preview
    # the plotted points are the fastest, the median and the slowest one
    np.testing.assert_allclose(preview.values[0], tables.values()[0])
    assert preview.n_steps == 0
    np.testing.assert_allclose(preview.direction, np.array([-0.621, -0.098, 0.777]) / 0.9996, atol=1e-3)
    QTest.keyClick(dialog.files, Qt.Key.Key_Down)
    assert dialog.recognised.text().startswith("MintPy: certain")
    assert dialog.preview.unit == "m"
    # a file that is dropped twice is listed once
    drop(dialog, tmp_path / "a" / "EGMS_L2b.csv")
    assert dialog.files.count() == 2


def test_the_picture_has_a_timeline_points_and_an_arrow(dialog, tmp_path):
    drop(dialog, written(tmp_path, tables.egms_l2()))
    QTest.qWait(50)
    timeline, points, ground = dialog.canvas.figure.axes
    assert len(points.lines) == 3
    arrow = next(t for t in ground.texts if t.get_text() == "")
    np.testing.assert_allclose(arrow.xy, dialog.preview.direction[:2])
    assert any("78 % up" in t.get_text() for t in ground.texts)
    assert timeline.get_ylabel() == "valid [%]"
    picture = dialog.canvas.grab().toImage()
    assert len({picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}) > 10


def test_choices_change_the_preview_and_can_be_copied(dialog, tmp_path):
    drop(dialog, written(tmp_path, tables.plain(), "plain.csv"))
    assert dialog.recognised.text().startswith("unknown producer: not recognised")
    before = dialog.preview.values.copy()
    choose(dialog.choices.unit, "cm")
    choose(dialog.choices.sign, "away")
    np.testing.assert_allclose(dialog.preview.values[0], -10 * before[0])
    field = dialog.choices.numbers["incidence"]
    field.setFocus()
    QTest.keyClicks(field, "38")
    QTest.keyClick(field, Qt.Key.Key_Return)
    heading = dialog.choices.numbers["heading"]
    QTest.keyClicks(heading, "-12")
    QTest.keyClick(heading, Qt.Key.Key_Return)
    np.testing.assert_allclose(dialog.preview.direction, [-0.602, -0.128, 0.788], atol=6e-4)
    click(dialog.copy_button)
    copied = ImportOptions.from_json(QGuiApplication.clipboard().text())
    assert copied == ImportOptions(unit="cm", sign="away", incidence=38.0, heading=-12.0)


def test_a_file_that_has_changed_is_read_again(dialog, tmp_path):
    path = written(tmp_path, tables.plain(), "plain.csv")
    drop(dialog, path)
    choose(dialog.choices.unit, "cm")
    assert dialog.preview.n_points == 12
    lines = path.read_text().splitlines()
    path.write_text("\n".join(lines[:8]) + "\n")
    choose(dialog.choices.unit, "mm")
    assert dialog.preview.n_points == 7
    assert dialog.preview.values.min() == tables.values()[:7].min()


def test_numbers_are_localised_in_the_dialog_but_not_in_the_options(qgis_app, tmp_path):
    QLocale.setDefault(QLocale("it_IT"))
    try:
        dialog = SlopeMuseImportDialog()
        dialog.show()
        drop(dialog, written(tmp_path, tables.plain(), "plain.csv"))
        field = dialog.choices.numbers["wavelength_mm"]
        QTest.keyClicks(field, "31,1")
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert dialog.choices.options().to_json() == '{"wavelength_mm": 31.1}'
        dialog.choices.show_options(ImportOptions(heading=-12.5))
        assert dialog.choices.numbers["heading"].text() == "-12,5"
        dialog.dispose()
    finally:
        QLocale.setDefault(QLocale("en_US"))


@pytest.mark.parametrize("locale", ["it_IT", "de_DE", "es_ES", "zh_CN", "en_US", "fa_IR", "ar_EG"])
def test_numbers_with_a_point_or_a_comma_in_any_locale(qgis_app, locale):
    QLocale.setDefault(QLocale(locale))
    try:
        field = DecimalField(-20_000.0, 60.0)
        done = []
        field.edited.connect(lambda: done.append(field.number()))
        typed = {
            "38.5": 38.5,
            "38,5": 38.5,
            "38.512": 38.512,
            "-9999.0": -9999.0,
            "-9999": -9999.0,
            "0,3": 0.3,
            "": None,
        }
        for text in typed:
            field.clear()
            QTest.keyClicks(field, text)
            QTest.keyClick(field, Qt.Key.Key_Return)
        assert done == list(typed.values())
        for number in (-9999.0, 31.1, None, -12_345.5):
            field.show_number(number)
            assert field.number() == number
        field.clear()
        QTest.keyClicks(field, "1.000,5x")
        assert field.text() == "1.0005" and field.number() == 1.0005
        field.setText("61")
        assert not field.hasAcceptableInput()
    finally:
        QLocale.setDefault(QLocale("en_US"))


def test_a_file_that_cannot_be_read_is_reported(dialog, tmp_path):
    drop(dialog, written(tmp_path, "pid,lon,lat\na,1,2\n", "no.csv"))
    assert dialog.problem.text().startswith("no.csv has no date columns")
    assert not dialog.import_button.isEnabled()
    assert not dialog.canvas.isVisible()


@pytest.mark.parametrize("named", [True, False])
def test_import_puts_the_layer_into_the_project_and_remembers(dialog, tmp_path, named, qtbot):
    path = written(tmp_path / "in", tables.plain(), "plain.csv")
    drop(dialog, path)
    choose(dialog.choices.unit, "cm")
    if named:
        # an output name without a folder is in the folder of the input, not in the working directory of QGIS
        dialog.output.setFilePath("out")
    click(dialog.import_button)
    assert not dialog.import_button.isEnabled()
    qtbot.waitUntil(lambda: dialog.task is None, timeout=20_000)
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.name() == "plain"
    series = read_series(layer)
    np.testing.assert_allclose(series.values[np.argsort([int(p[1:]) for p in series.pids])], 10 * tables.values())
    assert (tmp_path / "in" / "out.gpkg").exists() == named
    assert dialog.import_button.isEnabled()
    # another file in the same folder starts with the options of the last import
    drop(dialog, written(tmp_path / "in", tables.plain(), "second.csv"))
    assert dialog.choices.unit.currentData() == "cm"
    # a file in another folder starts with the default options
    drop(dialog, written(tmp_path / "other", tables.plain(), "third.csv"))
    assert dialog.choices.unit.currentData() == "auto"


def test_an_import_that_fails_says_why(dialog, tmp_path, qtbot):
    path = written(tmp_path, tables.plain(), "plain.csv")
    drop(dialog, path)
    dialog.output.setFilePath(str(path))
    click(dialog.import_button)
    assert "would overwrite the input" in dialog.problem.text()
    dialog.output.setFilePath(str(tmp_path / "out.gpkg"))
    path.write_text("pid,lon,lat\n")
    click(dialog.import_button)
    qtbot.waitUntil(lambda: dialog.task is None, timeout=20_000)
    assert "plain.csv" in dialog.problem.text()
    assert not (tmp_path / "out.gpkg").exists()
    assert QgsProject.instance().count() == 0


def test_only_the_last_folders_are_remembered(dialog, tmp_path):
    for k in range(55):
        remember(tmp_path / str(k) / "a.csv", ImportOptions(unit="cm"))
    assert remembered(tmp_path / "54" / "b.csv").unit == "cm"
    assert remembered(tmp_path / "0" / "b.csv").unit == "auto"
    QgsSettings().setValue(f"slopemuse/import/{str(tmp_path.resolve()).replace('/', '|')}", "nonsense")
    assert remembered(tmp_path / "a.csv") == ImportOptions()


def test_dropped_files_are_read_in_the_background(dialog, tmp_path, qtbot, monkeypatch):
    paths = [written(tmp_path / name, tables.egms_l2(), f"EGMS_L2b_{name}.csv") for name in ("a", "b", "c")]
    plain, threads = insar_dialog.open_delivery, []

    def noted(*given, **choices):
        threads.append(threading.current_thread() is threading.main_thread())
        return plain(*given, **choices)

    monkeypatch.setattr(insar_dialog, "open_delivery", noted)
    for path in paths[:2]:
        dialog.show_dropped(path)
    assert dialog.problem.text() == "Reading EGMS_L2b_b.csv"
    assert not dialog.import_button.isEnabled()
    qtbot.waitUntil(lambda: dialog.files.count() == 2, timeout=20_000)
    assert dialog.recognised.text().startswith("EGMS L2: certain")
    assert not dialog.problem.isVisible()
    assert threads == [False, False]
    # closing the window discards the file that is being read
    dialog.show_dropped(paths[2])
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert wait_until_idle(20)
    QTest.qWait(50)
    assert dialog.files.count() == 2
    assert not dialog.isVisible()


def test_the_former_preview_is_restored_if_a_dropped_file_cannot_be_read(dialog, tmp_path, qtbot, monkeypatch):
    paths = [written(tmp_path / name, tables.plain(), f"{name}.csv") for name in ("a", "b")]
    dialog.add_files(paths[:1])
    assert dialog.import_button.isEnabled()
    plain = insar_dialog.open_delivery

    def broken(path, *given, **choices):
        if path == paths[1]:
            raise RuntimeError("a damaged library")
        return plain(path, *given, **choices)

    monkeypatch.setattr(insar_dialog, "open_delivery", broken)
    dialog.show_dropped(paths[1])
    qtbot.waitUntil(lambda: "a damaged library" in dialog.problem.text(), timeout=20_000)
    assert dialog.import_button.isEnabled()
    assert dialog.paths() == paths[:1]
    # an error of a file that was being read when the window was closed is not shown when it is opened again
    dialog.show_dropped(paths[1])
    dialog.close()
    dialog.show()
    assert not dialog.problem.isVisible()
    assert dialog.import_button.isEnabled()


@pytest.mark.parametrize("escaped", [False, True])
def test_the_window_of_a_dropped_file_closes_after_the_import_unless_it_was_reopened(dialog, tmp_path, qtbot, escaped):
    path = written(tmp_path / "in", tables.plain(), "plain.csv")
    dialog.show_dropped(path)
    qtbot.waitUntil(lambda: dialog.preview is not None, timeout=20_000)
    if escaped:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        dialog.show()
    choose(dialog.choices.unit, "cm")
    click(dialog.import_button)
    qtbot.waitUntil(lambda: dialog.task is None, timeout=20_000)
    assert QgsProject.instance().count() == 1
    assert dialog.isVisible() == escaped


def test_a_file_dropped_while_another_is_imported_waits_for_its_import(dialog, tmp_path, qtbot, monkeypatch):
    paths = [written(tmp_path / name, tables.plain(), f"{name}.csv") for name in ("a", "b")]
    dialog.show_dropped(paths[0])
    qtbot.waitUntil(lambda: dialog.preview is not None, timeout=20_000)
    choose(dialog.choices.unit, "cm")
    plain, imported = insar_dialog.open_delivery, threading.Event()

    def slow(*given, **choices):
        assert imported.wait(20)
        return plain(*given, **choices)

    monkeypatch.setattr(insar_dialog, "open_delivery", slow)
    click(dialog.import_button)
    dialog.show_dropped(paths[1])
    qtbot.waitUntil(lambda: dialog.task is None, timeout=20_000)
    imported.set()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.path() == paths[1], timeout=20_000)
    assert dialog.recognised.isVisible()
    click(dialog.import_button)
    qtbot.waitUntil(lambda: dialog.task is None, timeout=20_000)
    assert sorted(layer.name() for layer in QgsProject.instance().mapLayers().values()) == ["a", "b"]
    assert not dialog.isVisible()


def test_the_first_dropped_file_may_be_imported_last(dialog, tmp_path, qtbot):
    paths = [written(tmp_path / name, tables.plain(), f"{name}.csv") for name in ("a", "b", "c")]
    for path in paths:
        dialog.show_dropped(path)
    qtbot.waitUntil(lambda: len(dialog.paths()) == 3, timeout=20_000)
    # a file removed from the list is not imported
    dialog.files.setCurrentRow(dialog.paths().index(paths[2]))
    click(dialog.remove_button)
    dialog.files.setCurrentRow(dialog.paths().index(paths[1]))
    choose(dialog.choices.unit, "cm")
    click(dialog.import_button)
    qtbot.waitUntil(lambda: dialog.task is None, timeout=20_000)
    assert dialog.path() == paths[0]
    assert dialog.problem.text() == "b has been added to the project."
    assert dialog.import_button.isEnabled()
    click(dialog.import_button)
    qtbot.waitUntil(lambda: dialog.task is None, timeout=20_000)
    assert QgsProject.instance().count() == 2
    assert not dialog.isVisible()


def test_colours_are_read_in_the_background_and_the_preview_is_drawn_after_pending_events(
    dialog, tmp_path, qtbot, monkeypatch
):
    threads, plain = [], imported_layers.default_style

    def noted(layer):
        threads.append(threading.current_thread() is threading.main_thread())
        return plain(layer)

    monkeypatch.setattr(imported_layers, "default_style", noted)
    drop(dialog, written(tmp_path, tables.egms_l2()))
    # pending events are processed before the preview is drawn
    drawn = []
    dialog.canvas.mpl_connect("draw_event", drawn.append)
    QgsApplication.sendPostedEvents()
    assert not drawn
    qtbot.waitUntil(lambda: bool(drawn), timeout=20_000)
    # the rows with lists of roles and units are created when the tab is opened
    assert dialog.layout_form.columns.rowCount() == 0
    dialog.tabs.setCurrentIndex(1)
    assert dialog.layout_form.columns.rowCount() > 10
    click(dialog.import_button)
    qtbot.waitUntil(lambda: dialog.task is None, timeout=20_000)
    assert threads == [False]
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.renderer().type() == "graduatedSymbol"


def test_an_import_can_be_repeated_after_it_is_cancelled(dialog, tmp_path, qtbot, monkeypatch):
    plain, read, cancelled = imported_layers.default_style, threading.Event(), threading.Event()

    def slow(layer):
        read.set()
        assert cancelled.wait(20)
        return plain(layer)

    monkeypatch.setattr(imported_layers, "default_style", slow)
    drop(dialog, written(tmp_path, tables.egms_l2()))
    click(dialog.import_button)
    qtbot.waitUntil(read.is_set, timeout=20_000)
    QgsApplication.taskManager().cancelAll()
    cancelled.set()
    qtbot.waitUntil(lambda: dialog.task is None, timeout=20_000)
    assert wait_until_idle(20)
    assert dialog.import_button.isEnabled() and not QgsProject.instance().count()
    dialog.dispose()
