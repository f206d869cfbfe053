"""The map shows the date of the displacement in its colours."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsDateTimeRange, QgsGraduatedSymbolRenderer
from qgis.PyQt.QtCore import QDateTime
from slopemuse.plugin.queries.map_fields import default_style, map_fields, style_of
from slopemuse.plugin.styles.relative_style import follow_reference
from slopemuse.plugin.support.qt_dates import midnight
from slopemuse.ui.map.date_label import DateLabel


@pytest.fixture()
def label(user, canvas):
    made = DateLabel(canvas)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setLayers([user.layer("points")])
    yield made
    made.dispose()
    made.deleteLater()


def shown(label, canvas, day, qtbot):
    """Return the text of the label after the map of a day is drawn; None if the label is hidden."""
    range_ = (
        QgsDateTimeRange(midnight(day), midnight(day).addDays(1)) if day else QgsDateTimeRange(QDateTime(), QDateTime())
    )
    with qtbot.waitSignal(canvas.mapCanvasRefreshed, timeout=10_000):
        canvas.setTemporalRange(range_)
        canvas.refresh()
    return label.text() if label.isVisibleTo(canvas) else None


def test_the_label_follows_the_day_of_the_map(user, canvas, label, qtbot):
    layer = user.layer("points")
    default_style(layer).apply(layer)
    # with acquisitions every 12 days from 1 January 2020, the map shows the last one up to the day
    assert shown(label, canvas, "2020-03-03", qtbot) == "points: 2020-03-01"
    assert shown(label, canvas, "2020-01-13", qtbot) == "points: 2020-01-13"
    assert shown(label, canvas, "2019-06-01", qtbot) == "points: 2020-01-01"
    last = str(map_fields(layer)[0].period[-1])
    assert shown(label, canvas, "2030-01-01", qtbot) == f"points: {last}"
    assert shown(label, canvas, None, qtbot) == f"points: {last}"
    # also relative to a reference
    assert follow_reference(layer, None, np.datetime64("2020-01-25"))
    assert shown(label, canvas, "2020-03-03", qtbot) == "points: 2020-03-01"


def test_layers_with_the_style_of_one_date_or_without_dates(user, canvas, label, qtbot):
    layer = user.layer("points")
    fixed = next(one for one in map_fields(layer) if one.key.startswith("D2020"))
    style_of(layer, fixed).apply(layer)
    day = f"{fixed.key[1:5]}-{fixed.key[5:7]}-{fixed.key[7:]}"
    assert shown(label, canvas, "2020-03-03", qtbot) == f"points: {day}"
    assert follow_reference(layer, None, np.datetime64("2020-01-25"))
    assert shown(label, canvas, "2020-03-03", qtbot) == f"points: {day}"
    layer.setRenderer(QgsGraduatedSymbolRenderer('"velocity"', []))
    assert shown(label, canvas, "2020-03-03", qtbot) is None
