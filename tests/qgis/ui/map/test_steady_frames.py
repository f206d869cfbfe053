"""The last complete map stays visible while the date of the map changes."""

from __future__ import annotations

import time

import pytest
from qgis.core import (
    QgsApplication,
    QgsDateTimeRange,
    QgsExpression,
    QgsMarkerSymbol,
    QgsProperty,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    qgsfunction,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime
from slopemuse.plugin.styles.layer_style import follow_time
from slopemuse.ui.map.steady_frames import SteadyFrames

SLOW_S = 0.35


@pytest.fixture()
def slow_canvas(user, canvas):
    """Show points whose drawing takes longer than the delay after which QGIS shows an incomplete map."""

    @qgsfunction(args="auto", group="Custom", register=False)
    def slow_size(size, feature, parent):
        time.sleep(SLOW_S)
        return size

    QgsExpression.registerFunction(slow_size)
    layer = user.layer("points")
    symbol = QgsMarkerSymbol.createSimple({"color": "#ff0000", "outline_style": "no"})
    size = QgsProperty.fromExpression("slow_size(20)")
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertySize, size)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    follow_time(layer, "2020-01-01", "2020-12-31")
    canvas.setLayers([layer])
    yield canvas
    wait_until(lambda: not canvas.isDrawing())
    canvas.setLayers([])
    QgsExpression.unregisterFunction("slow_size")


def wait_until(done, seen=None):
    end = time.monotonic() + 20
    while not done() and time.monotonic() < end:
        QgsApplication.processEvents()
        if seen is not None:
            seen.append(has_points(seen.canvas))
        time.sleep(0.02)
    assert done()


def has_points(canvas):
    image = canvas.grab().toImage()
    return any(image.pixelColor(x, image.height() // 2).name() == "#ff0000" for x in range(0, image.width(), 4))


class Seen(list):
    canvas = None


def test_no_frame_is_blank(slow_canvas):
    frames = SteadyFrames(slow_canvas)
    usual = slow_canvas.mapUpdateInterval()
    drawn = []
    slow_canvas.mapCanvasRefreshed.connect(lambda: drawn.append(1))
    wait_until(lambda: drawn and not slow_canvas.isDrawing())
    assert has_points(slow_canvas)
    seen = Seen()
    seen.canvas = slow_canvas
    for day in (2, 3):
        moment = QDateTime(QDate(2020, 1, day), QTime(0, 0))
        drawn.clear()
        slow_canvas.setTemporalRange(QgsDateTimeRange(moment, moment.addDays(1)))
        wait_until(lambda: drawn and not slow_canvas.isDrawing(), seen)
    assert len(seen) > 10 and all(seen)
    # the update interval of QGIS is restored afterwards
    wait_until(lambda: slow_canvas.mapUpdateInterval() == usual)
    frames.dispose()


def test_an_interval_of_zero_is_kept(canvas):
    usual = canvas.mapUpdateInterval()
    canvas.setMapUpdateInterval(0)
    shortest = canvas.mapUpdateInterval()
    frames = SteadyFrames(canvas)
    for day in (2, 3):
        moment = QDateTime(QDate(2020, 1, day), QTime(0, 0))
        canvas.setTemporalRange(QgsDateTimeRange(moment, moment.addDays(1)))
    frames.dispose()
    assert canvas.mapUpdateInterval() == shortest
    canvas.setMapUpdateInterval(usual)
