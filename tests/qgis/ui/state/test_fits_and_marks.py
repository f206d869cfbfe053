"""Fit windows, terms, steps, excluded values, events and the readout at the pointer in the plot."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QInputDialog
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import write_series

MINUS = "\N{MINUS SIGN}"
DATES = np.datetime64("2018-01-01") + 12 * np.arange(80)
YEARS = (DATES - DATES[0]).astype(float) / 365.25


@pytest.fixture()
def bent(user, tmp_path):
    """Plot a point that accelerates after 2019-06-01, with an annual signal and one outlier; return its values."""
    values = np.where(YEARS < 1.41, -10 * YEARS, -14.1 - 40 * (YEARS - 1.41))
    values = values + 0.5 * np.sin(2 * np.pi * YEARS)
    values[20] += 80.0
    write_series(str(tmp_path / "bent.gpkg"), PointSeries(["a"], [[10.0, 45.0]], DATES, values[None], "EPSG:4326"))
    user.project.addMapLayer(QgsVectorLayer(str(tmp_path / "bent.gpkg"), "bent", "ogr"))
    user.choose("points", "bent")
    user.click(10.0, 45.0)
    return values


def velocity(dock):
    return float(dock.panel.plot.picture.fit.velocity[0])


def test_a_drag_sets_the_fit_window(user, dock, bent):
    full = velocity(dock)
    user.drag_plot("2019-07-01", "2020-07-01")
    assert velocity(dock) == pytest.approx(-40, abs=1)
    subline = dock.panel.plot.frame.subline.get_text()
    assert "2019-0" in subline
    assert "fit: R² 1.000, RMSE " in subline
    first, last = dock.fits.window
    low, high = (
        dock.panel.plot.marks.window.get_path()
        .get_extents(dock.panel.plot.marks.window.get_patch_transform())
        .intervalx
    )
    epoch = np.datetime64("1970-01-01")
    assert [low, high] == [(first - epoch).astype(int), (last - epoch).astype(int) + 1]
    # the line is drawn only within the window
    assert dock.panel.plot.trend.get_xdata()[0] >= low
    widget = dock.panel.canvas
    QTest.mouseDClick(widget, user.left, user.no_key, user.on_plot("2019-01-01"))
    assert dock.fits.window is None
    assert velocity(dock) == full
    assert not dock.panel.plot.marks.window.get_visible()


def test_a_click_is_not_a_drag(user, canvas, dock, bent):
    user.click_plot("2019-03-01")
    assert dock.fits.window is None
    assert canvas.temporalController().currentFrameNumber() > 0


def test_terms_are_fitted_jointly_and_printed(user, dock, bent):
    remark = dock.panel.plot.frame.remark
    assert remark.get_text() == ""
    dock.panel.fit_menu.terms["acceleration"].trigger()
    dock.panel.fit_menu.terms["annual"].trigger()
    assert remark.get_text().startswith(f"acceleration {MINUS}")
    assert "annual" in remark.get_text()
    words = [text.get_text() for text in dock.panel.plot.top.get_legend().get_texts()]
    assert words == ["observed", "fit"]
    assert len(dock.panel.plot.trend.get_xdata()) > 100
    dock.panel.fit_menu.terms["acceleration"].trigger()
    assert "acceleration" not in remark.get_text()


def test_a_step_is_fitted_and_removed(user, dock, tmp_path):
    values = 5 * YEARS + 30.0 * (np.arange(80) >= 40)
    write_series(str(tmp_path / "s.gpkg"), PointSeries(["a"], [[10.0, 45.0]], DATES, values[None], "EPSG:4326"))
    user.project.addMapLayer(QgsVectorLayer(str(tmp_path / "s.gpkg"), "stepped", "ogr"))
    user.choose("points", "stepped")
    user.click(10.0, 45.0)
    user.choose_at(DATES[40], "Add a step on")
    assert velocity(dock) == pytest.approx(5)
    assert dock.panel.plot.frame.remark.get_text() == f"step {DATES[40]} +30.0 mm"
    user.choose_at(DATES[40], "Remove the step on")
    assert dock.fits.steps == ()


def test_values_are_excluded_and_included_again(user, dock, bent):
    before = velocity(dock)
    user.choose_at(DATES[20], "Exclude 2018-08-29 from")
    assert dock.panel.plot.hollow.get_ydata().tolist() == [bent[20]]
    assert dock.panel.plot.picture.n == 79
    assert velocity(dock) != before
    user.choose_at(DATES[20], "Include 2018-08-29 in")
    assert velocity(dock) == before
    dock.panel.fit_menu.outliers.trigger()
    assert dock.panel.plot.hollow.get_ydata().tolist() == [bent[20]]
    assert "(hollow symbols): 1" in dock.panel.note.text()
    dock.panel.fit_menu.outliers_back.trigger()
    assert dock.panel.plot.picture.n == 80


def test_the_panel_below_shows_velocity_or_residual(user, dock, bent, tmp_path):
    plot, panels = dock.panel.plot, dock.panel.fit_menu.panels
    assert not plot.middle.get_visible()
    user.choose_at(DATES[20], "Exclude 2018-08-29 from")
    panels["velocity_182"].trigger()
    assert plot.middle.get_visible()
    assert plot.middle.get_ylabel().split()[:2] == ["Velocity", "[mm/yr]"]
    assert plot.frame.middle_remark.get_text() == "182-day windows"
    at = {day: plot.second.line.get_ydata()[k] for k, day in enumerate(np.delete(DATES, 20))}
    assert at[DATES[15]] == pytest.approx(-10, abs=3.5)
    assert at[DATES[65]] == pytest.approx(-40, abs=3.5)
    user.point_at(DATES[65])
    assert f"velocity {MINUS}" in plot.frame.subline.get_text()
    panels["residual"].trigger()
    assert plot.frame.middle_remark.get_text() == ""
    assert plot.middle.get_ylabel().split()[:2] == ["Residual", "[mm]"]
    assert len(plot.second.dots.get_xdata()) == 79
    assert np.std(plot.second.dots.get_ydata()) == pytest.approx(plot.picture.fit.rmse[0], rel=0.02)
    low, high = plot.middle.get_ylim()
    assert low <= plot.second.dots.get_ydata().min() < plot.second.dots.get_ydata().max() <= high
    assert [panel for panel, action in panels.items() if action.isChecked()] == ["residual"]
    assert user.project.write(str(tmp_path / "project.qgz"))
    user.project.clear()
    assert dock.fits.panel == "rate"
    assert user.project.read(str(tmp_path / "project.qgz"))
    assert dock.fits.panel == "residual"
    panels["none"].trigger()
    user.click(10.0, 45.0)
    assert not plot.middle.get_visible()


def test_events_and_periods_are_named(user, dock, bent, monkeypatch):
    replies = iter([("rockfall", True), ("wet season", True), ("", True), ("no", False)])
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: next(replies))
    user.choose_at("2019-03-01", "Add an event on")
    user.drag_plot("2019-07-01", "2019-10-01")
    user.choose_at("2019-08-01", "Add an event for the selected period")
    for _ in range(2):
        user.choose_at("2020-01-01", "Add an event on")
    texts = [artist.get_text() for artist in dock.panel.plot.marks.events if hasattr(artist, "get_text")]
    assert texts == ["rockfall", "wet season"]
    # a line and a shaded period in each of the three panels, and two labels
    assert len(dock.panel.plot.marks.events) == 8
    user.choose_at("2019-03-01", "Remove rockfall")
    assert [event.name for event in dock.markings.events] == ["wet season"]


def test_the_readout_shows_the_values_at_the_pointer(user, estimated, dock, truth):
    user.click(10.0, 45.0)
    subline = dock.panel.plot.frame.subline.get_text()
    user.point_at(truth.dates[5])
    text = dock.panel.plot.frame.subline.get_text()
    expected = (
        f"2020-03-01   {MINUS}5.0 mm   estimate {MINUS}5.0 mm   {MINUS}0.08 mm/day   rain 12.0 mm   level 150.60 m"
    )
    # in a narrow plot, the readout has two lines
    assert text.replace("\n", "   ") == expected
    assert dock.panel.plot.marks.here[0].get_visible()
    QApplication.sendEvent(dock.panel.canvas, QEvent(QEvent.Type.Leave))
    assert dock.panel.plot.frame.subline.get_text() == subline
    assert not dock.panel.plot.marks.here[0].get_visible()


def test_fit_events_and_marks_are_saved_with_the_project(user, canvas, dock, bent, tmp_path, monkeypatch):
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("rockfall", True))
    user.choose_at("2019-03-01", "Add an event on")
    user.choose_at(DATES[20], "Exclude 2018-08-29 from")
    user.choose_at(DATES[40], "Add a step on")
    dock.panel.fit_menu.terms["annual"].trigger()
    user.drag_plot("2018-03-01", "2020-07-01")
    kept = velocity(dock)
    window, extent = dock.fits.window, canvas.extent()
    user.project.write(str(tmp_path / "p.qgz"))
    user.project.clear()
    assert dock.fits.window is None
    assert dock.markings.events == []
    assert not user.project.isDirty()
    user.project.read(str(tmp_path / "p.qgz"))
    canvas.setDestinationCrs(user.project.crs())
    canvas.setExtent(extent)
    assert dock.fits.window == window
    assert dock.panel.fit_menu.terms["annual"].isChecked()
    user.click(10.0, 45.0)
    assert velocity(dock) == kept
    assert [event.name for event in dock.markings.events] == ["rockfall"]
    assert not user.project.isDirty()


@pytest.mark.parametrize("kept", ['{"terms": 3}', '{"steps": ["x"]}', '{"window": ["2020-01-01"]}', "[1]"])
def test_an_invalid_project_entry_is_ignored(user, dock, kept):
    for topic in ("fit", "events", "left_out"):
        user.project.writeEntry("slopemuse", f"/dock/{topic}", kept)
    dock.restore()
    assert (dock.fits.terms, dock.fits.steps, dock.fits.window) == (("linear",), (), None)
    assert dock.markings.events == []
    user.click(10.0, 45.0)
    assert velocity(dock) < 0


def test_half_wavelength_jumps_are_corrected_and_restored(user, dock, tmp_path):
    half = 55.47 / 2
    clean = -12 * YEARS
    values = clean + half * (np.arange(80) >= 40)
    write_series(str(tmp_path / "j.gpkg"), PointSeries(["a"], [[10.0, 45.0]], DATES, values[None], "EPSG:4326"))
    user.project.addMapLayer(QgsVectorLayer(str(tmp_path / "j.gpkg"), "jumped", "ogr"))
    user.choose("points", "jumped")
    user.click(10.0, 45.0)
    dock.panel.fit_menu.jumps.trigger()
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), clean, atol=1e-9)
    assert dock.panel.plot.frame.remark.get_text() == "half-wavelength jumps corrected: 1"
    dock.panel.fit_menu.jumps.trigger()
    assert "No half-wavelength jump" in dock.panel.note.text()
    dock.panel.fit_menu.jumps_back.trigger()
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), values)
    dock.panel.fit_menu.replicas.trigger()
    replicas = dock.panel.plot.marks.replicas.get_ydata()
    np.testing.assert_allclose(replicas, np.concatenate([values - half, values + half]))
    legend = dock.panel.plot.top.get_legend()
    assert "± n · λ/2" in [text.get_text() for text in legend.get_texts()]
    dock.panel.fit_menu.replica_counts[2].trigger()
    more = dock.panel.plot.marks.replicas.get_ydata()
    np.testing.assert_allclose(more[len(replicas) :], np.concatenate([values - 2 * half, values + 2 * half]))
    dock.markings.restore()
    assert dock.markings.replicas == 2
    dock.markings.show_replicas(1)
    assert dock.panel.fit_menu.bands[""].isChecked()
    dock.panel.fit_menu.bands["L"].trigger()
    assert dock.panel.plot.marks.replicas.get_ydata()[0] == pytest.approx(values[0] - 236.06 / 2)
    dock.panel.fit_menu.jumps.trigger()
    assert dock.markings.jumps(dock.shown.layer_id, "a") == []


def test_the_wavelength_is_that_of_the_layer(user, dock, tmp_path):
    clean = -0.3 * np.arange(80)
    values = clean + 31.1 / 2 * (np.arange(80) >= 40)
    lineage = Lineage("importinsar", {"WAVELENGTH": 31.1})
    series = PointSeries(["a"], [[10.0, 45.0]], DATES, values[None], "EPSG:4326", lineage=lineage)
    write_series(str(tmp_path / "x.gpkg"), series)
    user.project.addMapLayer(QgsVectorLayer(str(tmp_path / "x.gpkg"), "x band", "ogr"))
    user.choose("points", "x band")
    user.click(10.0, 45.0)
    dock.panel.fit_menu.jumps.trigger()
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), clean, atol=1e-9)
    dock.panel.fit_menu.show_choice()
    assert dock.panel.fit_menu.bands[""].text() == "From the layer: 31.1 mm"
    user.choose("points", "points")
    user.click(10.0, 45.0)
    assert dock.markings.wavelength_mm == 55.47


def test_a_curve_replaces_the_linear_fit_and_is_restored(user, dock, bent):
    menu, plot = dock.panel.fit_menu, dock.panel.plot
    menu.terms["acceleration"].trigger()
    menu.curves["exponential"].trigger()
    assert (dock.fits.curve, dock.fits.terms) == ("exponential", ("linear",))
    assert "growth, time constant" in plot.frame.remark.get_text()
    assert len(plot.trend.get_xdata()) > 100
    menu.curves["cubic"].trigger()
    assert [menu.curves[one].isChecked() for one in ("cubic", "exponential", "logarithmic")] == [True, False, False]
    seen = np.isfinite(bent)
    oracle = np.polynomial.Polynomial.fit(YEARS[seen], bent[seen], 3)
    assert velocity(dock) == pytest.approx(oracle.deriv()(YEARS[-1] / 2), abs=0.1)
    dock.fits.restore()
    assert dock.fits.curve == "cubic"
    dock.menus.undo()
    assert dock.fits.curve == "exponential"
    menu.terms["acceleration"].trigger()
    assert dock.fits.curve == ""


def test_readout_menu_and_map_select_the_same_date(user, dock, canvas, bent):
    """Between two acquisitions, readout, context menu and click select the nearer one."""
    plot, widget = dock.panel.plot, dock.panel.canvas
    near = float((DATES[30] - np.datetime64("1970-01-01")).astype(int)) + 3.0
    assert dock.panel.mouse.reach() > 6
    x, y = plot.top.transData.transform((near, sum(plot.top.get_ylim()) / 2))
    place = QPoint(round(x / widget.device_pixel_ratio), round(widget.height() - y / widget.device_pixel_ratio))
    none = Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, QPointF(place), QPointF(place), none, none, user.no_key)
    QApplication.sendEvent(widget, move)
    assert plot.frame.subline.get_text().startswith(str(DATES[30]))
    assert any(str(DATES[30]) in action.text() for action in dock.control.menu(near).actions())
    QTest.mouseClick(widget, user.left, user.no_key, place)
    assert dock.day_of_map() == DATES[30]
    assert plot.marks.now[0].get_xdata()[0] == (DATES[30] - np.datetime64("1970-01-01")).astype(int)
