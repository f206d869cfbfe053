"""Clicks on a map canvas plot the values of the clicked point in the dock."""

from __future__ import annotations

import gc

import numpy as np
import pytest
from qgis.core import QgsDateTimeRange, QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, QEvent, Qt, QTime
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import link_companions, write_series
from slopemuse.plugin.layers.layer_schema import schema_of
from slopemuse.plugin.queries import point_reader
from slopemuse.plugin.queries.point_reader import PointReader

MINUS = "\N{MINUS SIGN}"


def day_number(day):
    return (np.asarray(day, "datetime64[D]") - np.datetime64("1970-01-01")).astype(float)


def is_drawn(dock):
    return dock.panel.pages.currentWidget() is dock.panel.canvas


def add_points(user, name, fields, rows):
    """Add a memory layer of points and choose it; each row contains longitude and values."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326" + "".join(f"&field={f}" for f in fields), name, "memory")
    for lon, *values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(lon, 45.0)))
        layer.dataProvider().addFeatures([feature])
    user.project.addMapLayer(layer)
    user.choose("points", name)


def test_a_click_plots_the_values_of_the_point(user, dock, truth):
    user.click(10.0, 45.0)
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), truth.values[0])
    np.testing.assert_allclose(dock.panel.plot.observed.get_xdata(), day_number(truth.dates))
    # 1 mm per 12 days
    assert dock.panel.plot.frame.headline.get_text() == f"a   {MINUS}30.4 ± 0.0 mm/yr"
    assert dock.panel.plot.frame.subline.get_text().startswith("N = 20   2020-01-01 to 2020-08-16")
    assert dock.panel.plot.top.get_ylabel() == "Displacement [mm]\n+ towards satellite"
    low, high = dock.panel.plot.top.get_ylim()
    assert low <= -19
    assert high >= 0
    user.click(10.01, 45.0)
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), truth.values[1])
    assert dock.panel.plot.frame.headline.get_text() == "b   +15.2 ± 0.0 mm/yr"


def test_the_plot_is_laid_out_before_the_first_click(user, dock, monkeypatch):
    frame, arranged = dock.panel.plot.frame, []
    # the dock prepares the plot while QGIS is idle
    for _ in range(200):
        QApplication.processEvents()
    plain = frame.arrange
    monkeypatch.setattr(frame, "arrange", lambda *arguments: arranged.append(arguments) or plain(*arguments))
    user.click(10.0, 45.0)
    QApplication.processEvents()
    assert dock.panel.canvas.isVisible()
    assert dock.panel.plot.picture.pid == "a"
    assert arranged == []


def test_the_estimate_is_found_with_its_interval_and_rate(user, estimated, dock, truth):
    assert dock.panel.choices.daily.currentLayer() is estimated
    user.click(10.0, 45.0)
    np.testing.assert_allclose(dock.panel.plot.estimate.get_ydata(), truth.daily[0])
    (band,) = dock.panel.plot.band.get_paths()
    middle = day_number(truth.days[100])
    at = band.vertices[band.vertices[:, 0] == middle][:, 1]
    np.testing.assert_allclose([at.min(), at.max()], truth.daily[0, 100] + 1.645 * truth.sigma * np.array([-1, 1]))
    np.testing.assert_allclose(dock.panel.plot.second.line.get_ydata()[50], -1 / 12)
    assert dock.panel.plot.middle.get_visible()
    words = [text.get_text() for text in dock.panel.plot.top.get_legend().get_texts()]
    assert words == ["observed", "daily estimate", "90 % interval", "linear fit"]
    # the line of the estimate is thick and drawn above the observations
    assert dock.panel.plot.estimate.get_linewidth() > 1.5
    drawn = dock.panel.plot.moving()
    assert drawn.index(dock.panel.plot.estimate) > drawn.index(dock.panel.plot.observed)


def test_a_click_reads_a_point_once(user, estimated, dock, truth, monkeypatch):
    user.choose("points", "points")
    user.click(10.0, 45.0)
    read, checked, schemas = [], [], []

    def counted(owner, name, calls):
        original = getattr(owner, name)

        def method(self, *arguments, **named):
            calls.append(arguments)
            return original(self, *arguments, **named)

        monkeypatch.setattr(owner, name, method)

    counted(PointReader, "_read", read)
    monkeypatch.setattr(point_reader, "schema_of", lambda layer: schemas.append(layer) or schema_of(layer))
    counted(PointSeries, "__post_init__", checked)
    user.click(10.01, 45.0)
    assert dock.shown.series.pids[0] == "b"
    # the point, its estimate and the rate of the estimate are each checked once
    assert len(read) == 2
    assert len(checked) == 3
    # the metadata of both layers were read on the first click
    assert len(schemas) == 0


def test_a_deselected_estimate_stays_deselected_in_a_saved_project(user, estimated, dock, truth, tmp_path):
    user.choose("daily", "")
    user.click(10.0, 45.0)
    assert len(dock.panel.plot.estimate.get_xdata()) == 0
    assert not dock.panel.plot.middle.get_visible()
    user.project.write(str(tmp_path / "p.qgz"))
    user.project.read(str(tmp_path / "p.qgz"))
    assert dock.panel.choices.daily.currentLayer() is None
    assert dock.panel.choices.points.currentLayer().name() == "points"


def test_the_estimate_itself_is_drawn_as_a_line(user, estimated, dock, truth):
    user.choose("points", "daily")
    user.click(10.01, 45.0)
    np.testing.assert_allclose(dock.panel.plot.estimate.get_ydata(), truth.daily[1])
    assert len(dock.panel.plot.observed.get_xdata()) == 0
    assert len(dock.panel.plot.band.get_paths()) == 1


def test_an_estimate_added_later_is_plotted(user, dock, request, truth):
    user.click(10.0, 45.0)
    assert len(dock.panel.plot.estimate.get_xdata()) == 0
    request.getfixturevalue("estimated")
    np.testing.assert_allclose(dock.panel.plot.estimate.get_ydata(), truth.daily[0])


def test_every_point_layer_is_plotted_with_its_own_estimate(user, estimated, dock, truth, tmp_path):
    user.click(10.0, 45.0)
    values = truth.values[:1]
    write_series(str(tmp_path / "far.gpkg"), PointSeries(["x"], [[10.02, 45.01]], truth.dates, values, "EPSG:4326"))
    user.project.addMapLayer(QgsVectorLayer(str(tmp_path / "far.gpkg"), "far", "ogr"))
    user.choose("points", "far")
    assert dock.panel.choices.daily.currentLayer() is None
    # a later estimate of the plotted layer is found, although the project contains an estimate of the same name
    days = truth.dates[0] + np.arange(30)
    lineage = Lineage("estimatedaily", {"INPUT": str(tmp_path / "far.gpkg")})
    daily = PointSeries(["x"], [[10.02, 45.01]], days, np.ones((1, 30)), "EPSG:4326", lineage=lineage)
    write_series(str(tmp_path / "far_daily.gpkg"), daily, extra={"role": "series"})
    user.project.addMapLayer(QgsVectorLayer(str(tmp_path / "far_daily.gpkg"), "daily", "ogr"))
    assert dock.panel.choices.daily.currentLayer().source().endswith("far_daily.gpkg")
    user.choose("points", "points")
    assert dock.panel.choices.daily.currentLayer() is estimated


def test_sigma_of_the_observations_is_drawn_as_bars(user, dock, truth, tmp_path):
    series = PointSeries(["a"], [[10.0, 45.0]], truth.dates, truth.values[:1], "EPSG:4326")
    paths = {"series": str(tmp_path / "own.gpkg"), "sigma": str(tmp_path / "own_sigma.gpkg")}
    write_series(paths["series"], series, extra={"role": "series"})
    write_series(paths["sigma"], series, prefix="S", values=np.full((1, 20), 1.5), extra={"role": "sigma"})
    link_companions(paths)
    user.project.addMapLayer(QgsVectorLayer(paths["series"], "own", "ogr"))
    user.choose("points", "own")
    user.click(10.0, 45.0)
    bars = dock.panel.plot.bars.get_segments()
    assert len(bars) == 20
    np.testing.assert_allclose(bars[4][:, 1], [-5.5, -2.5])


def test_the_trend_is_subtracted_from_observations_and_estimate(user, estimated, dock, truth, tmp_path):
    bent = truth.values[:1] + 3.0 * np.sin(np.arange(20))
    write_series(str(tmp_path / "bent.gpkg"), PointSeries(["a"], [[10.0, 45.0]], truth.dates, bent, "EPSG:4326"))
    user.project.addMapLayer(QgsVectorLayer(str(tmp_path / "bent.gpkg"), "bent", "ogr"))
    user.choose("points", "bent")
    user.click(10.0, 45.0)
    headline = dock.panel.plot.frame.headline.get_text()
    QTest.mouseClick(dock.panel.trend_button, Qt.MouseButton.LeftButton)
    days = (truth.dates - truth.dates[0]).astype(float)
    line = np.polyval(np.polyfit(days, bent[0], 1), days)
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), bent[0] - line, atol=1e-9)
    # the same line is subtracted from the estimate, on the days of the estimate
    np.testing.assert_allclose(dock.panel.plot.estimate.get_ydata()[::12], truth.daily[0, ::12] - line, atol=1e-9)
    np.testing.assert_allclose(dock.panel.plot.trend.get_ydata(), 0)
    assert dock.panel.plot.top.get_ylabel() == "Displacement \N{MINUS SIGN} trend [mm]\n+ towards satellite"
    assert dock.panel.plot.frame.headline.get_text() == headline
    QTest.mouseClick(dock.panel.trend_button, Qt.MouseButton.LeftButton)
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), bent[0])


def test_drivers_are_drawn_with_their_units(user, dock):
    user.click(10.0, 45.0)
    rain = dock.panel.plot.drivers.rain.get_segments()
    # the axis has a margin of 5 days on each side of the 228 days, and it rains on every tenth day
    assert len(rain) == 24
    assert rain[0][1][1] == 12.0
    np.testing.assert_allclose(np.nanmin(dock.panel.plot.drivers.level.get_ydata()), 150)
    assert dock.panel.plot.frame.bottom.get_ylabel() == "Rain\n[mm/day]"
    assert dock.panel.plot.frame.level_axis.get_ylabel() == "Reservoir\nlevel [m]"
    low, high = dock.panel.plot.frame.bottom.get_ylim()
    assert low > high == 0
    assert dock.panel.note.text() == ""


def test_a_driver_table_of_another_period_is_reported(user, dock):
    dates = ["D20300101:double", "D20300113:double"]
    add_points(user, "later", ["pid:string", *dates], [(10.0, "z", 1.0, 2.0)])
    user.click(10.0, 45.0)
    assert is_drawn(dock)
    assert "hydro (2020-01-01 to 2020-10-26) does not cover the period shown" in dock.panel.note.text()
    assert not dock.panel.plot.frame.bottom.get_visible()


def test_a_table_without_drivers_is_reported(user, dock):
    table = QgsVectorLayer("NoGeometry?field=name:string", "names", "memory")
    user.project.addMapLayer(table)
    user.choose("drivers", "names")
    user.click(10.0, 45.0)
    assert is_drawn(dock)
    assert dock.panel.note.text()


def test_a_click_far_from_all_points_is_reported_and_keeps_the_plot(user, dock, truth):
    user.click(10.0, 45.0)
    user.click(10.005, 45.005)
    assert "points has no points within 12 pixels" in dock.panel.note.text()
    np.testing.assert_allclose(dock.panel.plot.observed.get_ydata(), truth.values[0])
    user.click(10.0, 45.0)
    assert dock.panel.note.text() == ""


def test_a_point_without_values_is_reported(user, dock):
    user.click(10.02, 45.0)
    assert not is_drawn(dock)
    assert "empty has no values" in dock.panel.guide.text()


def test_a_point_with_one_date_is_drawn_without_a_velocity(user, dock):
    add_points(user, "single", ["pid:string", "D20200101:double"], [(10.0, "one", 3.0)])
    user.click(10.0, 45.0)
    assert is_drawn(dock)
    assert dock.panel.plot.frame.headline.get_text() == "one   too few dates to estimate a velocity"
    low, high = dock.panel.plot.top.get_ylim()
    assert low < 3 < high


@pytest.mark.parametrize(
    ("fields", "row", "sentence"),
    [
        (["x:double"], (10.0, 1.0), "no date fields"),
        (["D20200101:double", "d2020_01_01:double"], (10.0, 1.0, 2.0), "the same date"),
        (["D20200101:string", "D20200113:string"], (10.0, "1", "inf"), "infinite value on 2020-01-13"),
    ],
)
def test_fields_that_cannot_be_plotted_are_reported(user, dock, fields, row, sentence):
    add_points(user, "wrong", fields, [row])
    user.click(10.0, 45.0)
    assert not is_drawn(dock)
    assert sentence in dock.panel.guide.text()


def test_empty_states_show_a_hint(user, dock, tmp_path):
    assert "and then a point in the layer" in dock.panel.guide.text()
    user.choose("points", "")
    assert "Choose a point layer" in dock.panel.guide.text()
    add_points(user, "none", ["D20200101:double"], [])
    assert "none has no points" in dock.panel.guide.text()
    series = PointSeries(["a"], [[10.0, 45.0]], np.array(["2020-01-01"], "datetime64[D]"), [[1.0]], "EPSG:4326")
    write_series(str(tmp_path / "r.gpkg"), series, extra={"role": "rate"})
    user.project.addMapLayer(QgsVectorLayer(str(tmp_path / "r.gpkg"), "rates", "ogr"))
    user.choose("points", "rates")
    assert "rates contains the rate of a result" in dock.panel.guide.text()


def test_the_choice_is_saved_with_the_project(user, dock, tmp_path):
    add_points(user, "a first name", ["D20200101:double"], [(10.0, 1.0)])
    user.choose("points", "points")
    user.choose("drivers", "hydro")
    user.project.write(str(tmp_path / "p.qgz"))
    user.project.clear()
    assert dock.panel.choices.points.currentLayer() is None
    assert "Choose a point layer" in dock.panel.guide.text()
    user.project.read(str(tmp_path / "p.qgz"))
    assert dock.panel.choices.points.currentLayer().name() == "points"
    assert dock.panel.choices.drivers.currentLayer().name() == "hydro"


def test_viewing_a_project_does_not_modify_it(user, canvas, estimated, dock, tmp_path):
    user.project.write(str(tmp_path / "p.qgz"))
    assert not user.project.isDirty()
    user.project.read(str(tmp_path / "p.qgz"))
    assert dock.panel.choices.points.currentLayer().name() == "points"
    assert dock.panel.choices.daily.currentLayer().name() == "daily"
    user.click(10.0, 45.0)
    assert is_drawn(dock)
    assert not user.project.isDirty()


def test_the_day_of_the_temporal_controller_is_a_line(user, canvas, dock):
    user.click(10.0, 45.0)
    assert not dock.panel.plot.marks.now[0].get_visible()
    begin = QDateTime(QDate(2020, 3, 1), QTime(0, 0))
    canvas.setTemporalRange(QgsDateTimeRange(begin, begin.addDays(1)))
    assert all(
        line.get_visible() and line.get_xdata()[0] == day_number("2020-03-01") for line in dock.panel.plot.marks.now
    )
    canvas.setTemporalRange(QgsDateTimeRange(QDateTime(), QDateTime()))
    assert not dock.panel.plot.marks.now[0].get_visible()


def test_a_click_in_the_plot_moves_the_temporal_controller(user, canvas, dock):
    controller = canvas.temporalController()
    user.click(10.0, 45.0)
    # a click near an acquisition selects its date, as shown at the pointer
    for day, near in (("2020-04-06", "2020-04-08"), ("2020-02-06", "2020-02-05")):
        user.click_plot(near)
        shown = controller.dateTimeRangeForFrameNumber(controller.currentFrameNumber()).begin().date()
        assert shown.toString("yyyy-MM-dd") == day


def test_a_removed_layer_leaves_the_plot(user, canvas, dock):
    user.click(10.0, 45.0)
    items = len(canvas.scene().items())
    user.project.removeMapLayer(user.layer("points").id())
    assert len(canvas.scene().items()) == items - 1
    assert not is_drawn(dock)


def test_opening_and_closing_the_dock_leaves_no_canvas_items_or_connections(project, canvas, new_user):
    def left():
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        signals = [(canvas, s) for s in (canvas.mapToolSet, canvas.temporalRangeChanged, canvas.destinationCrsChanged)]
        signals += [(project, s) for s in (project.layersAdded, project.readProject)]
        return len(canvas.scene().items()), [owner.receivers(signal) for owner, signal in signals]

    before = left()
    for _ in range(10):
        user = new_user()
        user.dock.show()
        user.click(10.0, 45.0)
        assert is_drawn(user.dock)
        assert left() != before
        user.dock.dispose()
        user.dock.close()
        user.dock.deleteLater()
        del user
    assert left() == before
    assert not canvas.mapTool()


def test_a_compared_series_follows_its_file(user, dock, tmp_path, truth):
    series = PointSeries(["c"], [[10.005, 45.0]], truth.dates, truth.values[:1], "EPSG:4326")
    write_series(str(tmp_path / "other.gpkg"), series)
    user.project.addMapLayer(QgsVectorLayer(str(tmp_path / "other.gpkg"), "other", "ogr"))
    user.choose("points", "points")
    user.click(10.0, 45.0)
    user.choose("points", "other")
    user.click(10.005, 45.0)
    user.click(10.005, 45.0, Qt.KeyboardModifier.ShiftModifier)
    user.choose("points", "points")
    user.click(10.0, 45.0)
    write_series(str(tmp_path / "other.gpkg"), series.with_(values=3 * series.values))
    user.click(10.01, 45.0)
    ((_, _, found),) = dock.comparison.shown()
    np.testing.assert_allclose(found.values, 3 * truth.values[:1])
    # 3 mm in 12 days
    assert dock.panel.compare_list.topLevelItem(0).text(2).startswith(f"{MINUS}91.3")
