"""The report section and figure of the common-mode error."""

from __future__ import annotations

import re

import numpy as np
import pytest
from slopemuse.plugin.core.common.html_report import Report
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.inputs.common_mode_error import remove_common_error
from slopemuse.plugin.core.inputs.common_mode_report import common_mode_figure, common_mode_section
from slopemuse.plugin.core.synthetic import make_slope


@pytest.fixture(scope="module")
def slope():
    return make_slope(2, n_points=150, correlated=True)


def number(page, quantity):
    return float(re.search(f"<td[^>]*>{re.escape(quantity)}</td><td[^>]*>([-+0-9.]+)", page)[1])


def test_numbers_equal_the_statistics_of_the_subtracted_correction(slope):
    series, stable, end = slope.series, slope.stable_in_sensor(), slope.series.dates[100]
    report = Report("R")
    common_mode_section(report, series, stable, end)
    page = report.html()
    corrected = remove_common_error(series, stable, end, Progress())
    taken = series.values - corrected.series.values
    per_point = taken[:, :101].std(axis=1)
    assert number(page, "Temporal standard deviation, median over all points") == pytest.approx(
        np.median(per_point), abs=0.006
    )
    per_date = taken.mean(axis=0)
    assert number(page, "Maximum correction of any acquisition (mean over all points)") == pytest.approx(
        np.abs(per_date).max(), abs=0.006
    )
    t = (series.days - series.days.mean()) / 365.25
    assert number(page, "Trend of the mean correction") == pytest.approx(t @ per_date / (t @ t), abs=0.006)
    delivered, left = (number(page, f"Residual of held-out points {when} correction") for when in ("before", "after"))
    assert left < delivered
    assert page.count("<img") == 1 and "A stable area is set" in page


def test_the_figure_maps_size_and_sigma_and_draws_the_mean_of_each_date(slope):
    series, end = slope.series, slope.series.dates[100]
    corrected = remove_common_error(series, slope.stable_in_sensor(), end, Progress())
    taken = series.values - corrected.series.values
    figure = common_mode_figure(series, taken, corrected, end)
    size, sigma, dates = figure.axes[:3]
    np.testing.assert_allclose(size.collections[0].get_array(), taken[:, :101].std(axis=1))
    np.testing.assert_allclose(sigma.collections[0].get_array(), corrected.sigma_mm)
    np.testing.assert_allclose(dates.lines[0].get_ydata(), taken.mean(axis=0))


def test_a_report_without_correction_states_so():
    clean = make_slope(2, n_points=12, n_days=400, correlated=False)
    report = Report("R")
    common_mode_section(report, clean.series, np.zeros(12, dtype=bool), clean.series.dates[20])
    assert "No correction is applied" in report.html() and "<img" not in report.html()
