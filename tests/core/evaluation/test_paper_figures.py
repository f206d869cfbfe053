"""Figures of the paper: the selected windows, rates, errors and maps equal values computed independently."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.html_report import Report
from slopemuse.plugin.core.data.forcing import RAIN
from slopemuse.plugin.core.evaluation.forecasts.evaluation_options import Choices
from slopemuse.plugin.core.evaluation.reports import evaluation_figures, paper_figures, paper_sections
from slopemuse.plugin.core.evaluation.run import run_evaluation
from slopemuse.plugin.core.evaluation.scoring.places import Place, instantaneous_rate, interval_in_class
from slopemuse.plugin.core.io.gnss.gnss_table import stations_from_columns
from slopemuse.plugin.core.synthetic import make_slope


@pytest.fixture(scope="module")
def outcome():
    slope = make_slope(2, n_points=40, n_days=1300)
    gnss = stations_from_columns(slope.gnss, "gnss", "gnss").stations
    choices = Choices(methods=("kalman", "ridge"), protocol="published")
    return run_evaluation(slope.series, slope.forcing, choices, gnss=gnss)


def test_a_window_is_the_median_interval_of_its_class(outcome):
    found = outcome.evaluation
    dates, values = found.series.dates, found.series.values[7]
    for low, high in ((0.0, 2.0), (2.0, 4.0), (4.0, 6.0)):
        inside = [
            (abs(values[k + 1] - values[k]), k)
            for k in range(len(dates) - 1)
            if dates[k] >= found.days[0] and low <= abs(values[k + 1] - values[k]) < high
        ]
        expected = sorted(inside)[(len(inside) - 1) // 2][1] if inside else None
        assert interval_in_class(found, values, low, high) == expected
    assert interval_in_class(found, values, 1e6, 2e6) is None


def test_the_classes_are_the_first_the_middle_and_the_last(outcome):
    assert paper_figures.classes_shown(outcome.evaluation) == [(0.0, 2.0), (4.0, 6.0), (8.0, np.inf)]


def test_an_instantaneous_rate_is_change_per_day():
    dates = np.array(["2020-01-01", "2020-01-13", "2020-02-06"], dtype="datetime64[D]")
    np.testing.assert_allclose(instantaneous_rate(dates, np.array([0.0, -6.0, -3.0])), [-0.5, 0.125])


def test_a_station_is_the_weighted_mean_of_its_points(outcome):
    station, found = outcome.stations[0], outcome.evaluation
    place, prediction = Place.of_station(station), found.prediction("kalman")
    by_hand = sum(w * prediction.value[p, 100] for w, p in zip(station.weights, station.points))
    assert place.estimated(prediction)[100] == pytest.approx(by_hand, rel=1e-5)
    scene = sum(w * found.series.values[p, 5] for w, p in zip(station.weights, station.points))
    assert place.scenes(found)[5] == pytest.approx(scene, rel=1e-6)


def test_rates_at_the_ridge_are_those_of_the_daily_estimate(outcome):
    found = outcome.evaluation
    name, number = next(iter(outcome.points.items()))
    events = [event for event in outcome.events if event.driver == RAIN][:2]
    figure = paper_figures.rates_around_events(found, Place.of_point(name, number), events)
    prediction = paper_figures.paper_predictions(found)[0]
    assert prediction.method == "kalman"
    drawn = [axes for axes in figure.axes if axes.get_title().startswith(prediction.name)]
    assert len(drawn) == len(events)
    line = drawn[0].lines[0]
    inside = (found.days >= events[0].day - np.timedelta64(15, "D")) & (
        found.days <= events[0].day + np.timedelta64(30, "D")
    )
    np.testing.assert_allclose(line.get_ydata(), prediction.value[number][inside], rtol=1e-5)
    # bars show the difference from the day before
    bars = next(axes for axes in figure.axes if axes.bbox.bounds == drawn[0].bbox.bounds and axes is not drawn[0])
    tops = np.array([segment[1][1] for segment in bars.collections[0].get_segments()])
    first = int(np.flatnonzero(inside)[0])
    expected = (
        prediction.value[number][first : first + len(tops)]
        - prediction.value[number][first - 1 : first - 1 + len(tops)]
    )
    np.testing.assert_allclose(tops, expected, atol=1e-4)


def test_the_sections_name_the_figures(outcome):
    report = Report("test")
    paper_sections.single_places(report, outcome)
    paper_sections.rates_at_events(report, outcome)
    text = report.html()
    for words in (
        "Figure 6 (a, b) of the paper",
        "Figure 6 (c to h) of the paper: for each change class,",
        "Figure 7 of the paper",
        "Figure 8 of the paper",
    ):
        assert words in text


def test_bars_of_figure_10_are_the_root_mean_squares_at_the_points():
    rng = np.random.default_rng(3)
    errors = {key: rng.normal(0, 2, 30) for key in (("P1", "A", "IFP"), ("P1", "A", "IFW"), ("P2", "A", "IFP"))}
    rows = [(*key, float(np.sqrt(np.mean(error**2)))) for key, error in errors.items()]
    figure = evaluation_figures.driver_sets(rows)
    first, second = figure.axes
    assert [axes.get_title() for axes in figure.axes] == ["P1", "P2"]
    heights = [[bar.get_height() for bar in axes.patches] for axes in (first, second)]
    np.testing.assert_allclose(heights[0], [rows[0][3], rows[1][3]])
    np.testing.assert_allclose(heights[1], [rows[2][3], np.nan])
    # a method without drivers has one bar in the middle of its slot
    (axes,) = evaluation_figures.driver_sets([("P1", "KF", "", 3.0), *rows[:2]]).axes
    (bar,) = [bar for bar in axes.patches if bar.get_height() == 3.0]
    assert bar.get_x() + bar.get_width() / 2 == pytest.approx(0.27)
    assert [text.get_text() for text in axes.get_legend().get_texts()] == ["IFP", "IFW", "no drivers"]


def test_maps_show_the_displacement_since_the_end_of_training(outcome):
    found = outcome.evaluation
    prediction = found.predictions[0]
    figure = evaluation_figures.maps(found, prediction)
    maps = figure.axes[:6]
    for axes in maps:
        day = np.flatnonzero(found.days == np.datetime64(axes.get_title()))[0]
        dots = axes.collections[0]
        place = {tuple(xy): value for xy, value in zip(np.asarray(dots.get_offsets()), dots.get_array())}
        for k in (0, 7, 39):
            expected = prediction.value[k, day] - prediction.value[k, 0]
            assert place[tuple(found.series.xy[k])] == pytest.approx(expected, abs=1e-4)
    assert maps[-1].get_title() == str(found.days[-1])
