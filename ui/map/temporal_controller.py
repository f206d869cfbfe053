"""The day of the map's time: read from the canvas, and moved by way of the Temporal Controller."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsDateTimeRange, QgsInterval, QgsTemporalNavigationObject, QgsUnitTypes
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDate, QDateTime, QTime


def shown_day(canvas: QgsMapCanvas) -> np.datetime64 | None:
    """Return the day at which the map's time begins, None where the map has no time."""
    begin = canvas.temporalRange().begin()
    return np.datetime64(begin.date().toString("yyyy-MM-dd"), "D") if begin.isValid() else None


def show_day(canvas: QgsMapCanvas, day: np.datetime64, first: np.datetime64, last: np.datetime64) -> None:
    """Show a day on the map.

    The Temporal Controller is moved there; if it is off, or animates other years, it is set to the days `first` to
    `last` with a frame a day.
    """
    controller = canvas.temporalController()
    if not isinstance(controller, QgsTemporalNavigationObject):
        canvas.setTemporalRange(QgsDateTimeRange(_midnight(day), _midnight(day + np.timedelta64(1, "D"))))
        return
    animated = QgsTemporalNavigationObject.NavigationMode.Animated
    if controller.navigationMode() != animated or not controller.temporalExtents().contains(_midnight(day)):
        controller.setTemporalExtents(QgsDateTimeRange(_midnight(first), _midnight(last)))
        controller.setFrameDuration(QgsInterval(1, QgsUnitTypes.TemporalUnit.TemporalDays))
        controller.setNavigationMode(animated)
    # a frame begins at midnight of the zone of the controller's first frame, which need not be ours
    moment = QDateTime(controller.temporalExtents().begin())
    moment.setDate(_midnight(day).date())
    controller.setCurrentFrameNumber(controller.findBestFrameNumberForFrameStart(moment))


def _midnight(day: np.datetime64) -> QDateTime:
    return QDateTime(QDate.fromString(str(day), "yyyy-MM-dd"), QTime(0, 0))
