"""Settings page *Options ▸ SlopeMuse*: package states, test of another Python interpreter, and stored settings."""

from __future__ import annotations

import sys
import time

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from slopemuse.plugin.core.environment import packages
from slopemuse.plugin.core.environment.packages import BROKEN, MISSING, OLD, PACKAGES, Fault
from slopemuse.plugin.styles.point_symbology import PointSymbology
from slopemuse.plugin.support.settings import Settings
from slopemuse.ui.settings.settings_factory import SettingsFactory


def wait_until(true, seconds=60):
    end = time.monotonic() + seconds
    while not true() and time.monotonic() < end:
        QgsApplication.processEvents()
    assert true()


@pytest.fixture()
def page(qgis_app):
    QgsSettings().remove("slopemuse")
    factory = SettingsFactory()
    page = factory.createWidget(None)
    page.resize(760, 900)
    yield page
    page.close()
    QgsSettings().remove("slopemuse")


@pytest.fixture()
def faults(monkeypatch):
    """Simulate package faults: torch is broken, scipy is missing, and matplotlib is too old."""
    made = {
        "torch": Fault("torch", BROKEN, "[WinError 126] The specified module could not be found"),
        "scipy": Fault("scipy", MISSING),
        "matplotlib": Fault("matplotlib", OLD, "3.4.1"),
    }
    versions = {"matplotlib": "3.4.1"}
    monkeypatch.setattr("slopemuse.ui.settings.package_table.fault_of", made.get)
    monkeypatch.setattr("slopemuse.ui.settings.package_table.version_of", lambda name: versions.get(name, "1.2"))
    return made


def states(page):
    items = [page.packages.tree.topLevelItem(i) for i in range(page.packages.tree.topLevelItemCount())]
    return {item.text(0): item.text(2) for item in items}


def test_packages_are_checked_when_the_page_is_shown(page, faults):
    assert set(states(page).values()) == {"not checked yet"}
    page.show()
    wait_until(lambda: len(page.packages.faults) == len(PACKAGES))
    assert states(page) == {
        "numpy": "available, version 1.2",
        "scipy": "not installed",
        "matplotlib": "version 3.4.1 is older than 3.5",
        "safetensors": "available, version 1.2",
        "torch": "import fails: [WinError 126] The specified module could not be found",
        "h5py": "available, version 1.2",
        "statsmodels": "available, version 1.2",
        "distributed": "available, version 1.2",
        "pyarrow": "available, version 1.2",
    }


def test_the_command_of_the_chosen_package_can_be_copied(page, faults):
    page.show()
    wait_until(lambda: len(page.packages.faults) == len(PACKAGES))
    table = page.packages
    # the first package with a fault is selected
    assert table.tree.currentItem().text(0) == "scipy"
    assert table.command.text() == faults["scipy"].command.text
    QTest.mouseClick(table.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == faults["scipy"].command.text
    table.tree.setCurrentItem(table.tree.topLevelItem(list(PACKAGES).index("torch")))
    assert "Microsoft Visual C++ Redistributable" in table.remedy.toPlainText()
    table.tree.setCurrentItem(table.tree.topLevelItem(0))
    assert not table.remedy.isVisible()
    assert not table.command.isVisible()


def test_installed_packages_are_detected(page):
    import numpy as np

    page.show()
    wait_until(lambda: len(page.packages.faults) == len(PACKAGES))
    assert states(page)["numpy"] == f"available, version {np.__version__}"
    assert page.packages.faults == {name: packages.fault_of(name) for name in PACKAGES}


def test_settings_are_kept_when_the_options_are_accepted(page):
    assert Settings.load() == Settings()
    page.interpreter.setFilePath("/opt/my env/bin/python3")
    page.device.setCurrentText("cpu")
    page.threads.setValue(3)
    page.radius.setValue(20)
    page.width_cm.setValue(18.5)
    page.height_cm.setValue(9.0)
    page.dpi.setValue(300)
    page.schedulers.setText(" tcp://host:8786, local ")
    assert Settings.load() == Settings()
    page.apply()
    kept = Settings("/opt/my env/bin/python3", "cpu", 3, 20, 18.5, 9.0, 300, "tcp://host:8786, local")
    assert Settings.load() == kept
    again = SettingsFactory().createWidget(None)
    assert again.interpreter.filePath() == "/opt/my env/bin/python3"
    assert again.schedulers.text() == "tcp://host:8786, local"
    assert (again.device.currentText(), again.threads.value(), again.dpi.value()) == ("cpu", 3, 300)


def test_a_python_is_tested_in_the_background(page):
    torch = pytest.importorskip("torch")
    assert not page.test_button.isEnabled()
    page.show()
    page.interpreter.setFilePath(sys.executable)
    QTest.mouseClick(page.test_button, Qt.MouseButton.LeftButton)
    assert page.tested.toPlainText() == f"Testing {sys.executable} …"
    assert not page.test_button.isEnabled()
    wait_until(page.test_button.isEnabled)
    shown = page.tested.toPlainText()
    version = ".".join(map(str, sys.version_info[:3]))
    assert shown.startswith(f"Ready for neural networks: Python {version}, torch {torch.__version__}, ")


def test_an_invalid_python_is_reported(page, tmp_path):
    page.show()
    page.interpreter.setFilePath(str(tmp_path / "none"))
    page.test_button.click()
    wait_until(page.test_button.isEnabled)
    shown = page.tested.toPlainText()
    assert shown.startswith(f"The Python interpreter {tmp_path / 'none'} does not exist; choose another one")
    page.interpreter.setFilePath("")
    assert not page.test_button.isEnabled()
    assert not page.tested.isVisible()


def test_a_python_without_torch_is_reported(page, tmp_path):
    (tmp_path / "torch").mkdir()
    (tmp_path / "torch" / "__init__.py").write_text("raise OSError('no such library')")
    script = tmp_path / "python3"
    script.write_text(f'#!/bin/sh\nPYTHONPATH={tmp_path} exec {sys.executable} "$@"\n')
    script.chmod(0o755)
    page.show()
    page.interpreter.setFilePath(str(script))
    page.test_button.click()
    wait_until(page.test_button.isEnabled)
    shown = page.tested.toPlainText()
    assert shown.startswith("The Python package torch is required for neural networks but cannot be loaded in ")
    assert "(no such library)" in shown


def test_settings_that_are_no_numbers_are_replaced_by_the_defaults(qgis_app):
    QgsSettings().setValue("slopemuse/torch_threads", "many")
    QgsSettings().setValue("slopemuse/map/classes", "many")
    try:
        assert Settings.load() == Settings() and PointSymbology.load() == PointSymbology()
    finally:
        QgsSettings().remove("slopemuse")
