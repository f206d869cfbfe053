"""Styled results: the map of a day, and post-processors that survive garbage collection."""

from __future__ import annotations

import gc
import time

import numpy as np
import pytest
from qgis.core import (
    QgsDateTimeRange,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProcessingContext,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerTemporalProperties,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, Qt, QTime
from qgis.PyQt.QtGui import QColor
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.layers import date_fields, write_series
from slopemuse.plugin.styles import layer_style
from slopemuse.plugin.styles.flag_style import FlagStyle
from slopemuse.plugin.styles.layer_style import (
    DIVERGING,
    Style,
    _PostProcessor,
    day_expression,
    displacement_style,
    error_style,
    sigma_style,
)
from slopemuse.plugin.styles.level_style import LevelStyle
from slopemuse.plugin.support.qt_dates import midnight

FIELDS = ["D20200101", "D20200113", "D20200125"]
DATED = [(name, np.datetime64(f"{name[1:5]}-{name[5:7]}-{name[7:]}")) for name in FIELDS]


@pytest.fixture()
def point_layer(qgis_app):
    fields = "&".join(f"field={name}:double" for name in FIELDS)
    layer = QgsVectorLayer(f"Point?crs=EPSG:3857&{fields}", "points", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(0, 0)))
    feature.setAttributes([-40.0, 0.0, 40.0])
    layer.dataProvider().addFeatures([feature])
    return layer


def test_the_edges_of_many_points_do_not_cover_the_colours(point_layer, monkeypatch):
    def edges():
        Style('"D20200125"', 40.0, "mm").apply(point_layer)
        return {one.symbol().symbolLayer(0).strokeStyle() for one in point_layer.renderer().ranges()}

    assert edges() == {Qt.PenStyle.SolidLine}
    monkeypatch.setattr(layer_style, "_MAX_POINTS_WITH_EDGE", 0)
    assert edges() == {Qt.PenStyle.NoPen}


def moment(day):
    return QDateTime(QDate.fromString(day, "yyyy-MM-dd"), QTime(0, 0))


@pytest.mark.parametrize(
    ("day", "value"),
    [
        *(("2020-01-01", -40), ("2020-01-12", -40), ("2020-01-13", 0), ("2020-01-24", 0), ("2020-01-25", 40)),
        *(("2020-03-01", 40), ("2019-01-01", -40), (None, 40)),
    ],
)
def test_the_expression_returns_the_latest_date_up_to_the_day(point_layer, day, value):
    context = QgsExpressionContext()
    scope = QgsExpressionContextScope()
    if day:
        scope.setVariable("map_start_time", moment(day))
    context.appendScope(scope)
    feature = next(point_layer.getFeatures())
    context.setFeature(feature)
    expression = QgsExpression(day_expression(DATED))
    assert expression.evaluate(context) == value, expression.evalErrorString()


def rendered_colours(layer, day):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setOutputSize(QSize(40, 40))
    settings.setExtent(QgsRectangle(-1, -1, 1, 1))
    settings.setBackgroundColor(QColor("white"))
    settings.setIsTemporal(True)
    settings.setTemporalRange(QgsDateTimeRange(moment(day), moment(day).addDays(1)))
    # the canvas passes the time of its frame to expressions in this way
    context = QgsExpressionContext()
    scope = QgsExpressionContextScope()
    scope.setVariable("map_start_time", moment(day))
    context.appendScope(scope)
    settings.setExpressionContext(context)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return QColor(job.renderedImage().pixel(20, 20)).name()


def test_the_map_changes_with_the_day(point_layer):
    Style(day_expression(DATED), 40.0, "mm", ("2020-01-01", "2020-01-26")).apply(point_layer)
    assert rendered_colours(point_layer, "2020-01-02") == DIVERGING[0]
    assert rendered_colours(point_layer, "2020-01-14") == DIVERGING[4]
    assert rendered_colours(point_layer, "2020-01-25") == DIVERGING[-1]


def test_the_expression_quotes_unusual_field_names(qgis_app):
    layer = QgsVectorLayer("Point?field=1_2_20:double&field=it's 13/2/20:double", "points", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes([1.0, 2.0])
    context = QgsExpressionContext()
    context.setFeature(feature)
    scope = QgsExpressionContextScope()
    context.appendScope(scope)
    expression = QgsExpression(
        day_expression([("1_2_20", np.datetime64("2020-02-01")), ("it's 13/2/20", np.datetime64("2020-02-13"))])
    )
    for day, value in (("2020-02-12", 1), ("2020-02-13", 2)):
        scope.setVariable("map_start_time", moment(day))
        assert expression.evaluate(context) == value, expression.evalErrorString()


@pytest.fixture()
def wide_layer(qgis_app, tmp_path):
    """Return a layer of 2,000 points with a date every third day of six years, and its series."""
    rng = np.random.default_rng(0)
    series = PointSeries(
        [f"p{i}" for i in range(2000)],
        rng.uniform(-1, 1, (2000, 2)),
        np.datetime64("2018-01-01") + 3 * np.arange(730),
        rng.normal(0, 20, (2000, 730)).cumsum(axis=1),
        "EPSG:3857",
    )
    write_series(str(tmp_path / "wide.gpkg"), series)
    return QgsVectorLayer(str(tmp_path / "wide.gpkg"), "wide", "ogr"), series


def test_a_frame_of_a_wide_layer_costs_little_more_than_reading_it(wide_layer):
    layer, series = wide_layer
    style = displacement_style(series, series.values)
    assert style.limit == pytest.approx(np.percentile(np.abs(series.values), 98), rel=0.05)
    assert style.expression == day_expression(date_fields(layer))

    def seconds(expression):
        Style(expression, style.limit, "mm", style.dates).apply(layer)
        best = np.inf
        for _ in range(3):
            start = time.process_time()
            rendered_colours(layer, "2020-01-01")
            best = min(best, time.process_time() - start)
        return best

    # a field named in a text makes QGIS read all fields as well, without selecting one by the day
    assert seconds(style.expression) <= 2.0 * seconds("attribute($currentfeature, 'D20200101')")


def test_no_value_is_outside_the_classes(point_layer):
    Style("value", 1.0, "mm").apply(point_layer)
    ranges = point_layer.renderer().ranges()
    assert ranges[0].lowerValue() < -1e6 < 1e6 < ranges[-1].upperValue()
    assert [r.label() for r in ranges][4] == "\N{MINUS SIGN}0.1 … 0.1 mm"


def test_colours_of_errors_begin_at_zero(point_layer):
    style = error_style("D20200125", np.append(np.full(99, 4.0), np.nan))
    style.apply(point_layer)
    ranges = point_layer.renderer().ranges()
    inner = [one.upperValue() for one in ranges[:-1]]
    assert ranges[0].lowerValue() < 0 < inner[0] and inner[-1] < 4.0
    assert (style.low, style.limit) == (0.0, 4.0)


def test_post_processors_survive_garbage_collection(qgis_app, point_layer):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    for path in ("/tmp/one.gpkg", "/tmp/two.gpkg"):  # noqa: S108
        context.addLayerToLoadOnCompletion(path, QgsProcessingContext.LayerDetails("x", QgsProject.instance(), path))
        Style("D20200101", 5.0, "mm", name="Named").apply_on_load(path, context)
    gc.collect()
    for path in ("/tmp/one.gpkg", "/tmp/two.gpkg"):  # noqa: S108
        details = context.layerToLoadOnCompletionDetails(path)
        assert details.name == "Named"
        assert isinstance(details.postProcessor(), _PostProcessor)
        details.postProcessor().postProcessLayer(point_layer, context, None)
    assert point_layer.renderer().classAttribute() == "D20200101"


def test_a_layer_that_is_not_loaded_gets_no_post_processor(qgis_app):
    Style("x", 1.0, "mm").apply_on_load("/nowhere.gpkg", QgsProcessingContext())
    assert "/nowhere.gpkg" not in _PostProcessor._kept


def test_sigma_and_flag_layers_are_loaded_unchecked(qgis_app, point_layer):
    project = QgsProject()
    context = QgsProcessingContext()
    context.setProject(project)
    series = PointSeries(["p"], np.zeros((1, 2)), [day for _, day in DATED], np.zeros((1, 3)), "EPSG:3857")
    hidden = sigma_style(series, np.array([[1.0, 2.0, 3.0]]))
    assert (hidden.low, hidden.unit, "S20200113" in hidden.expression) == (0.0, "mm", True)
    for style, seen in ((Style("D20200101", 5.0, "mm"), True), (hidden, False), (FlagStyle([DATED[0][1]]), False)):
        layer = point_layer.clone()
        project.addMapLayer(layer)
        _PostProcessor.kept("/x.gpkg", style).postProcessLayer(layer, context, None)
        assert project.layerTreeRoot().findLayer(layer.id()).itemVisibilityChecked() is seen
    assert [c.value() for c in layer.renderer().categories()] == [0, 1, 4, 5, 2]


class _LayerWithDeletedWrapper:
    """Layer whose first wrapper of the temporal properties is marked as deleted, as PyQt may do."""

    def __init__(self):
        self._layer = QgsVectorLayer("Polygon", "areas", "memory")
        self._lost = False

    def temporalProperties(self):
        properties = self._layer.temporalProperties()
        if not self._lost:
            self._lost = True
            other = QgsVectorLayerTemporalProperties()
            sip.delete(other)
            return other
        return properties

    def __getattr__(self, name):
        return getattr(self._layer, name)


@pytest.mark.parametrize(
    "style", [LevelStyle(), LevelStyle((np.datetime64("2020-01-01"), np.datetime64("2020-01-07")))]
)
def test_temporal_properties_are_set_despite_a_deleted_wrapper(style):
    layer = _LayerWithDeletedWrapper()
    style.apply(layer)
    properties = layer.temporalProperties()
    assert properties.isActive()
    if style.dates:
        assert properties.fixedTemporalRange() == QgsDateTimeRange(midnight("2020-01-01"), midnight("2020-01-07"))
    else:
        assert (properties.startField(), properties.endField()) == ("first_day", "last_day")
