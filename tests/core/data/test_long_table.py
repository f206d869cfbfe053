"""Rows of drivers have the name in `id`, and a unit only if the name ends with one."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.data.forcing import Forcing
from slopemuse.plugin.core.data.long_table import COLUMNS, LabelledSeries, long_table_rows
from slopemuse.plugin.core.data.point_series import PointSeries


@pytest.mark.parametrize(
    ("name", "unit"), [("rain_mm", "mm/day"), ("level_m", "m"), ("temperature_degC", "degC"), ("Temp. media °C", "")]
)
def test_the_unit_of_a_driver(name, unit):
    days = np.datetime64("2020-01-01") + np.arange(3)
    sheet = LabelledSeries(
        PointSeries(["a"], [[10.0, 45.0]], days, np.zeros((1, 3)), "EPSG:4326"), np.array([[10.0, 45.0]])
    )
    table = [dict(zip(COLUMNS, row)) for row in long_table_rows([sheet], Forcing(days, (name,), np.ones((3, 1))))]
    drivers = [row for row in table if row["kind"] == "driver"]
    assert len(drivers) == 3
    assert {(row["id"], row["unit"], row["sign"]) for row in drivers} == {(name, unit, "")}
