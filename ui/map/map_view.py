"""Extent and date of the map."""

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
from qgis.PyQt.QtCore import QDateTime

from ...plugin.support.qt_dates import midnight


def shown_day(canvas: QgsMapCanvas) -> np.datetime64 | None:
    """Return the first day of the temporal range of the map; None if there is no range."""
    begin = canvas.temporalRange().begin()
    return np.datetime64(begin.date().toString("yyyy-MM-dd"), "D") if begin.isValid() else None


def show_day(canvas: QgsMapCanvas, day: np.datetime64, first: np.datetime64, last: np.datetime64) -> None:
    """Show a date on the map.

    The Temporal Controller is moved to this date; if it is off or does not cover the date, its range is set to
    `first` to `last` with one frame per day.
    """
    controller = canvas.temporalController()
    if not isinstance(controller, QgsTemporalNavigationObject):
        canvas.setTemporalRange(QgsDateTimeRange(midnight(day), midnight(day + np.timedelta64(1, "D"))))
        return
    animated = QgsTemporalNavigationObject.NavigationMode.Animated
    if controller.navigationMode() != animated or not controller.temporalExtents().contains(midnight(day)):
        controller.setTemporalExtents(QgsDateTimeRange(midnight(first), midnight(last)))
        controller.setFrameDuration(QgsInterval(1, QgsUnitTypes.TemporalUnit.TemporalDays))
        controller.setNavigationMode(animated)
    # frames begin at midnight in the time zone of the controller's first frame
    moment = QDateTime(controller.temporalExtents().begin())
    moment.setDate(midnight(day).date())
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
