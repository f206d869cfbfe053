"""The projection report lists a factor of uncertain sign as a limitation and highlights it."""

from __future__ import annotations

import numpy as np
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.geometry.line_of_sight import los_from_heading
from slopemuse.plugin.core.projection.los_projection import project
from slopemuse.plugin.core.projection.projection_report import projection_report
from slopemuse.tests.untranslated import untranslated

ASCENDING, DESCENDING = los_from_heading(39.0, -12.0), los_from_heading(37.0, -168.0)


def projected(target):
    xy = np.array([500_000.0, 4_400_000.0]) + 100.0 * np.arange(40).reshape(20, 2)
    dates = np.datetime64("2020-01-01") + 12 * np.arange(10)
    values = np.tile(np.arange(10.0), (20, 1))
    pids = np.arange(20).astype(str)
    series = PointSeries(pids, xy, dates, values, "EPSG:32633", direction=np.tile(ASCENDING, (20, 1)))
    return project(series, "downslope_prior", target=target)


def page(target):
    return projection_report(projected(target), "downslope_prior", "Valley")


def test_an_uncertain_sign_is_highlighted_and_a_limitation():
    assert "even its sign is uncertain" in projected(DESCENDING).limitations[0]
    doubtful = page(DESCENDING)
    assert "even its sign is uncertain" in doubtful and doubtful.count('class="weak">0.') == 2
    # nearly the same line of sight
    sound = page(los_from_heading(37.0, -10.0))
    assert "even its sign is uncertain" not in sound and '<td class="weak">' not in sound
    assert "To project Valley onto the target line of sight" in sound
    assert untranslated(lambda: page(DESCENDING)) == {"Valley"}
