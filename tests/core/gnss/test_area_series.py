"""Time series of areas: median and spread of points with different levels, and layers with different start dates."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
from slopemuse.plugin.core.common.html_report import Report
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.gnss.reports.area_series import add_areas, aligned, area_series

DAYS = np.datetime64("2020-01-01") + np.arange(0, 732, 12)
YEARS = (DAYS - DAYS[0]).astype(float) / 365.25
RATES = np.array([-10.0, -11.0, -12.0, -13.0, -14.0])


def layer(values, days=DAYS):
    xy = np.column_stack([np.arange(len(values)), np.zeros(len(values))])
    return PointSeries(np.arange(len(values)).astype(str), xy, days, values, "EPSG:32632")


def test_median_and_spread_with_levels_and_gaps():
    levels = np.array([0.0, 50, -30, 7, 100])
    values = RATES[:, None] * YEARS + levels[:, None]
    values[1, 30:] = np.nan
    values[:, 10] = np.nan
    outside = np.vstack([values, np.full((1, len(DAYS)), 1e6), np.full((1, len(DAYS)), np.nan)])
    inside = np.array([True] * 5 + [False, True])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = area_series("A", "rates", layer(outside), inside)
    assert found.n_points == 5
    assert found.rate == pytest.approx(-12, abs=1e-6)
    assert (found.rate_low, found.rate_high) == pytest.approx((-13.36, -10.64), abs=0.01)
    assert found.median[0] == 0
    assert np.isnan(found.median[10])
    # the area moves by about −12 mm/yr, independent of the levels of its points
    assert found.median[-1] == pytest.approx(-24, abs=1.5)
    known = np.isfinite(found.median)
    assert (found.low[known] <= found.median[known]).all()
    assert (found.high[known] >= found.median[known]).all()


def test_layers_with_different_periods_are_aligned():
    early = area_series("A", "early", layer(RATES[:, None] * YEARS), np.ones(5, dtype=bool))
    late_days = DAYS + np.timedelta64(300, "D")
    late = area_series("A", "late", layer(RATES[:, None] * YEARS, late_days), np.ones(5, dtype=bool))
    first, second = aligned([early, late])
    assert first.median[0] == 0
    assert second.median[0] == pytest.approx(-12 * 300 / 365.25, abs=0.2)
    elsewhere = area_series(
        "A", "elsewhere", layer(RATES[:, None] * YEARS, DAYS + np.timedelta64(9999, "D")), np.ones(5, bool)
    )
    assert aligned([early, elsewhere])[1].median[0] == 0
    empty = area_series("A", "empty", layer(RATES[:, None] * YEARS), np.zeros(5, dtype=bool))
    assert aligned([empty, early, late])[2].median[0] == second.median[0]


def test_an_empty_area_has_a_table_row_but_no_figure():
    series = layer(RATES[:, None] * YEARS)
    empty = area_series("far", "rates", series, np.zeros(5, dtype=bool))
    full = area_series("<A>", "rates", series, np.ones(5, dtype=bool))
    assert empty.n_points == 0
    report = Report("x")
    add_areas(report, [empty], "mm")
    assert "data:image" not in report.html()
    report = Report("x")
    add_areas(report, [full, empty], "mm")
    page = report.html()
    assert page.count("data:image/png") == 1
    assert "&lt;A&gt;" in page
    assert "−12.00" in page
    assert aligned([empty, full])[1].median[0] == 0
    nothing = Report("x")
    add_areas(nothing, [], "mm")
    assert "areas" not in nothing.html()
