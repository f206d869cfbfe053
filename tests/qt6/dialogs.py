"""The import dialogs and the options page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton, QSpinBox
from user_input import Record, drag, move, press, settle, show_and_check, turn_wheel, wait_for

SERIES = "pid,lon,lat,D20200103,D20200115,D20200127\na,7,45,0,-5,-11\nb,7.1,45,0,4,9\n"
RAIN = "date,rain_mm,level_m\n" + "".join(f"2020-01-{day:02d},{day % 3},{150 + day}\n" for day in range(1, 29))
GNSS = "station,lon,lat,date,e_mm,n_mm,u_mm\n" + "".join(
    f"GN01,7,45,2020-01-{day:02d},{day},0,{-day}\n" for day in range(1, 29)
)


def use_options(record: Record, window: Any) -> None:
    """Open the options page, change and apply its settings."""
    with record.step("the options are opened, changed and kept"):
        from slopemuse.plugin.support.settings import Settings

        (factory,) = window.pages
        factory.icon()
        page = factory.createWidget(window)
        page.resize(700, 900)
        show_and_check(page)
        turn_wheel(page, QPoint(50, 50), -1)
        page.radius.setFocus()
        QTest.keyClick(page.radius, Qt.Key.Key_Up)
        page.interpreter.setFilePath("/no/such/python")
        page.apply()
        assert Settings.load().search_radius_px == 13
        assert page.test_button.isEnabled()
        press(page.test_button)
        wait_for(lambda: "/no/such/python" in page.tested.toPlainText() and page.test_button.isEnabled())
        page.interpreter.setFilePath("")
        page.radius.setValue(12)
        page.apply()
        page.close()


def _drop(dialog: Any, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    QApplication.sendEvent(dialog, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(dialog, QDropEvent(QPointF(9, 9), copy, data, left, none))


def _use_all_fields(dialog: Any) -> None:
    """Select the last and first entry of every combo box, type into every line edit and toggle every check box."""
    for combo in dialog.form.findChildren(QComboBox):
        combo.setFocus()
        for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
            QTest.keyClick(combo, key)
            settle(2)
    for line in dialog.form.findChildren(QLineEdit):
        if line.isReadOnly() or isinstance(line.parent(), (QComboBox, QSpinBox)):
            continue
        former = line.text()
        line.setFocus()
        QTest.keyClicks(line, "1")
        QTest.keyClick(line, Qt.Key.Key_Return)
        line.setText(former)
        line.editingFinished.emit()
    for box in dialog.form.findChildren(QCheckBox):
        press(box)
        press(box)


def use_dialogs(record: Record, plugin: Any, folder: Path) -> None:
    """Open each import dialog, drop a file onto it and use all its widgets."""
    for what, text in (("Insar", SERIES), ("Hydrology", RAIN), ("Gnss", GNSS)):
        file = folder / f"{what}.csv"
        file.write_text(text, encoding="utf-8")
        with record.step(f"import window {what}: opened and a file dropped"):
            plugin.import_actions[what].trigger()
            dialog = plugin.import_dialogs[what]
            show_and_check(dialog)
            assert dialog.problem.isVisible()
            _drop(dialog, file)
            settle()
            assert dialog.path() == file
            assert not dialog.problem.isVisible(), dialog.problem.text()
            assert dialog.recognised.text()
            show_and_check(dialog)
            show_and_check(dialog.canvas)
        with record.step(f"import window {what}: mouse over the picture"):
            move(dialog.canvas, QPoint(60, 60))
            turn_wheel(dialog.canvas, QPoint(60, 60), 1)
            drag(dialog.canvas, QPoint(60, 60), QPoint(160, 60))
        with record.step(f"import window {what}: every field"):
            _use_all_fields(dialog)
        with record.step(f"import window {what}: every button"):
            for button in dialog.findChildren(QPushButton):
                if button not in (dialog.close_button, dialog.remove_button, dialog.add_button) and button.isEnabled():
                    press(button)
                    wait_for(lambda: dialog.task is None)  # noqa: B023
            press(dialog.remove_button)
            assert dialog.path() is None
            press(dialog.close_button)
            assert not dialog.isVisible()
