"""Distance between a point and a GNSS station across the antimeridian."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.data.gnss_series import LosSeries
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.plots.gnss_plot import near_station

DAYS = np.datetime64("2020-01-01") + np.arange(30)


def test_a_station_across_the_antimeridian_is_near():
    flat = np.zeros(30)
    station = LosSeries("FIJI", -179.99, -17.0, DAYS, flat, flat + 1.0)
    place = np.array([179.99, -17.0])
    point = PointSeries(["p"], place[None], DAYS, flat[None], "EPSG:4326")
    found = near_station([station], point, place, None)
    assert found is not None
    # 0.02° of longitude at 111 195 m · cos 17° per degree
    assert found.distance_m == pytest.approx(2126.7, abs=1)
