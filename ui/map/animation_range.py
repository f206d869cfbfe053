"""Default range of the Temporal Controller for animations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsDateTimeRange,
    QgsInterval,
    QgsProject,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, QObject

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

_ANIMATED = QgsTemporalNavigationObject.NavigationMode.Animated


class AnimationRange(QObject):
    """Sets the Temporal Controller to the dates of the layers, with one frame per day, when it is switched on.

    The default in QGIS is the last 24 hours with a step of one hour. QGIS knows no temporal range of layers that are
    only redrawn for every frame, so *Set to Full Range* does not find their dates either.

    Parameters
    ----------
    canvas : QgsMapCanvas
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__()
        self._canvas = canvas
        self._animated = False
        # PyQt cannot connect the controller's mode signal, because its argument type is not fully qualified
        canvas.temporalRangeChanged.connect(self._check_range)

    def _check_range(self) -> None:
        controller = self._canvas.temporalController()
        if not isinstance(controller, QgsTemporalNavigationObject):
            return
        before, self._animated = self._animated, controller.navigationMode() == _ANIMATED
        if before or not self._animated:
            return
        dates, shown = layer_dates(), controller.temporalExtents()
        # keep a range that overlaps with the dates of the layers: the user has set it
        if not dates.isInfinite() and (shown.isInfinite() or not shown.overlaps(dates)):
            controller.setTemporalExtents(dates)
            controller.setFrameDuration(QgsInterval(1, QgsUnitTypes.TemporalUnit.TemporalDays))

    def dispose(self) -> None:
        """Disconnect from the canvas."""
        self._canvas.temporalRangeChanged.disconnect(self._check_range)


def layer_dates() -> QgsDateTimeRange:
    """Return the total range of the layers animated by `follow_time`; infinite if there are none."""
    found = []
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.temporalProperties().isActive():
            dates = layer.temporalProperties().fixedTemporalRange()
            if dates.begin().isValid() and dates.end().isValid():
                found.append(dates)
    if not found:
        return QgsDateTimeRange(QDateTime(), QDateTime())
    return QgsDateTimeRange(min(d.begin() for d in found), max(d.end() for d in found))
