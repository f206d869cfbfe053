"""The Temporal Controller starts with the period of the layers, not with the last 24 hours."""

from __future__ import annotations

from qgis.core import QgsDateTimeRange, QgsTemporalNavigationObject
from slopemuse.plugin.styles.layer_style import follow_time
from slopemuse.plugin.support.qt_dates import midnight
from slopemuse.ui.map.animation_range import AnimationRange


def test_the_animation_range_is_the_period_of_the_layers(user, canvas):
    controller = canvas.temporalController()
    controller.setTemporalExtents(QgsDateTimeRange(midnight("2026-11-28"), midnight("2026-11-29")))
    watch = AnimationRange(canvas)
    follow_time(user.layer("points"), "2020-01-01", "2020-12-31")
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
    assert controller.temporalExtents() == QgsDateTimeRange(midnight("2020-01-01"), midnight("2020-12-31"))
    assert controller.frameDuration().days() == 1
    # a period set by the user is kept
    part = QgsDateTimeRange(midnight("2020-03-01"), midnight("2020-04-01"))
    controller.setTemporalExtents(part)
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.NavigationOff)
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
    assert controller.temporalExtents() == part
    watch.dispose()
