"""What the map shows: its place, and its day through the Temporal Controller."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsCsException,
    QgsDateTimeRange,
    QgsInterval,
    QgsPointXY,
    QgsRectangle,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDate, QDateTime, QTime


def shown_day(canvas: QgsMapCanvas) -> np.datetime64 | None:
    """Return the first day of the temporal range of the map, or None without one."""
    begin = canvas.temporalRange().begin()
    return np.datetime64(begin.date().toString("yyyy-MM-dd"), "D") if begin.isValid() else None


def show_day(canvas: QgsMapCanvas, day: np.datetime64, first: np.datetime64, last: np.datetime64) -> None:
    """Show a day on the map.

    The Temporal Controller is moved to the day; if it is off or does not cover the day, it is set to
    `first` to `last` with one frame per day.
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
    # frames begin at midnight in the time zone of the controller's first frame
    moment = QDateTime(controller.temporalExtents().begin())
    moment.setDate(_midnight(day).date())
    controller.setCurrentFrameNumber(controller.findBestFrameNumberForFrameStart(moment))


def show_place(canvas: QgsMapCanvas, layer: QgsVectorLayer, place: QgsPointXY) -> None:
    """Centre the map on a position of a layer without changing the scale."""
    try:
        there = canvas.mapSettings().layerToMapCoordinates(layer, place)
    except QgsCsException:
        return
    extent = canvas.extent()
    half_width, half_height = extent.width() / 2, extent.height() / 2
    canvas.setExtent(
        QgsRectangle(there.x() - half_width, there.y() - half_height, there.x() + half_width, there.y() + half_height)
    )
    canvas.refresh()


def _midnight(day: np.datetime64) -> QDateTime:
    return QDateTime(QDate.fromString(str(day), "yyyy-MM-dd"), QTime(0, 0))
