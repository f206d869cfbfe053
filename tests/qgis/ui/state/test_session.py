"""State restored from a saved project, and menu entries that are enabled only if they have an effect."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QFileDialog
from slopemuse.plugin.support.project_state import store_in_project
from slopemuse.tests.qgis.ui.conftest import DATES
from slopemuse.ui.export.export import ask_for_path


def test_the_plotted_point_is_restored_with_the_project_and_a_click_does_not_modify_it(user, dock, tmp_path):
    path = str(tmp_path / "saved.qgs")
    user.click(10.0, 45.0)
    assert QgsProject.instance().write(path)
    assert not QgsProject.instance().isDirty()
    user.click(10.01, 45.0)
    assert str(dock.shown.series.pids[0]) == "b"
    assert not QgsProject.instance().isDirty()
    assert QgsProject.instance().read(path)
    assert str(dock.shown.series.pids[0]) == "a"


def test_a_step_belongs_to_its_point(user, dock):
    user.click(10.0, 45.0)
    user.choose_at(DATES[10], "Add a step")
    assert dock.fits.steps == (DATES[10],)
    assert len(dock.panel.plot.picture.fit.steps) == 1
    user.click(10.01, 45.0)
    assert dock.fits.steps == ()
    assert len(dock.panel.plot.picture.fit.steps) == 0
    user.click(10.0, 45.0)
    assert dock.fits.steps == (DATES[10],)
    dock.fits.restore()
    dock.fits.set_point(user.layer("points").id(), "a")
    assert dock.fits.steps == (DATES[10],)


def test_steps_of_a_former_version_belong_to_every_point_until_they_are_changed(user, dock):
    store_in_project("fit", {"steps": [str(DATES[10])]})
    dock.restore()
    user.click(10.0, 45.0)
    assert dock.fits.steps == (DATES[10],)
    user.choose_at(DATES[10], "Remove the step on")
    assert dock.fits.steps == ()
    user.click(10.01, 45.0)
    assert dock.fits.steps == (DATES[10],)


def test_menu_entries_without_effect_are_disabled(user, dock):
    menu = dock.panel.fit_menu

    def enabled():
        menu.aboutToShow.emit()
        return [action.isEnabled() for action in (menu.undo, menu.outliers_back, menu.jumps_back, menu.outliers)]

    assert enabled() == [False, False, False, False]
    user.click(10.0, 45.0)
    assert enabled() == [False, False, False, True]
    user.choose_at(DATES[3], "Exclude")
    assert enabled() == [True, True, False, True]
    menu.outliers_back.trigger()
    assert enabled() == [True, False, False, True]


def test_a_constant_series_has_no_nan_in_headline_and_subline(user, dock):
    layer = user.layer("points")
    layer.startEditing()
    feature = next(layer.getFeatures())
    for name in (field.name() for field in layer.fields() if field.name().startswith("D2")):
        layer.changeAttributeValue(feature.id(), layer.fields().indexOf(name), 2.0)
    layer.commitChanges()
    user.click(10.0, 45.0)
    assert np.ptp(dock.panel.plot.picture.y) == 0
    assert "nan" not in dock.panel.plot.frame.subline.get_text()
    assert "nan" not in dock.panel.plot.frame.headline.get_text()


@pytest.fixture()
def forget_folders(qgis_app):
    QgsSettings().remove("slopemuse/export")
    yield
    QgsSettings().remove("slopemuse/export")


def test_the_export_folder_is_that_of_the_project_and_then_that_of_the_last_export(
    project, dock, tmp_path, monkeypatch, forget_folders
):
    offered, elsewhere = [], tmp_path / "figures"

    def ask(parent, title, path, filters):
        offered.append(Path(path))
        return str(elsewhere / "x.png"), "PNG (*.png)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    assert project.write(str(tmp_path / "saved.qgs"))
    ask_for_path(dock, "Export", "a/b", (".png",))
    ask_for_path(dock, "Export", "c", (".png",))
    assert offered == [tmp_path / "a_b.png", elsewhere / "c.png"]
