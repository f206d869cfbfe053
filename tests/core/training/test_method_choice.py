"""A model uses the method with the smallest error on held-out dates of its training period."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import ModelFileError
from slopemuse.plugin.core.daily import model_file
from slopemuse.plugin.core.daily.rate.rate_estimate import estimate_daily
from slopemuse.plugin.core.data.daily_line import persistence
from slopemuse.plugin.core.data.forcing import Forcing
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.core.training.method_choice import best_method
from slopemuse.plugin.core.training.rate_report import training_report
from slopemuse.plugin.core.training.rate_training import TrainingOptions, train
from slopemuse.plugin.core.training.score_section import events, limits
from slopemuse.tests.progress import RecordedProgress

DAYS = np.datetime64("2017-01-01") + np.arange(1200)
END = DAYS[800]


def random_walks():
    """Return independent random walks, for which persistence is optimal, and rain."""
    rng = np.random.default_rng(0)
    at = np.arange(0, 1200, 12)
    values = np.cumsum(rng.normal(0, 1.0, (40, 1200)), axis=1)[:, at]
    series = PointSeries(np.arange(40).astype(str), rng.uniform(0, 900, (40, 2)), DAYS[at], values, crs="EPSG:32649")
    return series, Forcing(DAYS, ("rain_mm",), np.where(rng.random((1200, 1)) < 0.2, 10.0, 0.0))


@pytest.fixture(scope="module")
def random_walk_training():
    series, forcing = random_walks()
    log = RecordedProgress()
    return series, forcing, train(series, forcing, TrainingOptions(train_end=END), progress=log), log.lines


def test_persistence_is_chosen_for_random_walks_and_used_by_the_estimate(random_walk_training, tmp_path):
    series, forcing, model, lines = random_walk_training
    assert model.method == "persistence"
    assert any(
        "held-out acquisitions in the training period, Last value (persistence) has a smaller" in x for x in lines
    )
    assert model.scores["rmse"] == pytest.approx(model.scores["rmse_persistence"], rel=1e-9)
    path = str(tmp_path / "m.safetensors")
    model_file.save(model, path)
    log = RecordedProgress()
    daily = estimate_daily(series, model_file.load(path), forcing, progress=log)
    assert any("The estimate uses this method" in line for line in log.lines)
    day = (series.dates - DAYS[0]).astype(int)
    np.testing.assert_array_equal(
        daily.series.values, persistence(series.values, day, (daily.series.dates - DAYS[0]).astype(int))
    )
    assert (daily.rate_mm_per_day == 0).all()
    assert (daily.series.sigma > 0).all()
    later = estimate_daily(series, model, forcing, start=END, latency=1).series
    at = np.flatnonzero(series.dates > END)
    error = later.values[:, np.searchsorted(later.dates, series.dates[at])] - series.values[:, at]
    assert np.sqrt(np.mean(error**2)) == pytest.approx(model.scores["rmse"])
    inside = np.abs(error) <= 1.645 * np.hypot(later.sigma[:, np.searchsorted(later.dates, series.dates[at])], 0.0)
    assert 0.8 < inside.mean() < 0.98


def test_methods_that_replace_the_rates():
    rng = np.random.default_rng(0)
    base = rng.uniform(5, 15, 30)
    equal = {"rate": base, "persistence": base.copy(), "kalman": base.copy(), "linear": base.copy()}
    assert best_method(equal, 365) == "persistence"
    # a smaller error caused by a single date is not significant
    once = np.where(np.arange(30) == 7, base - 4, base)
    assert best_method({"rate": base, "persistence": base + 1, "kalman": once}, 365) == "rate"
    always = {"rate": base, "persistence": base + 1, "kalman": base - rng.uniform(0, 1, 30), "linear": base - 3}
    assert best_method(always, 365) == "linear"
    # a few months of held-out dates are insufficient for choosing a linear trend
    assert best_method(always, 120) == "kalman"
    assert best_method({"persistence": base}, 365) == "rate"
    # on a short record, the network may have a larger error, but requires held-out dates that compare it
    assert best_method({"rate": base, "pretrained": base + 2}, 120, short=True) == "pretrained"
    assert best_method({"rate": base, "pretrained": np.full(30, np.nan)}, 120, short=True) == "rate"


def test_the_choice_does_not_use_data_after_training(random_walk_training):
    series, forcing, model, _ = random_walk_training
    values = series.values.copy()
    values[:, series.dates > END] = 500.0
    drivers = forcing.values.copy()
    drivers[DAYS > END] *= 7.0
    other = series.with_(values=values), replace(forcing, values=drivers)
    changed = train(*other, TrainingOptions(train_end=END), scored=False)
    assert changed.method == model.method and changed.widening == model.widening
    held = {name: score for name, score in model.scores.items() if name.startswith("heldout:")}
    assert len(held) == 11
    assert held == {name: changed.scores[name] for name in held}


def test_the_report_states_the_method_at_the_top(random_walk_training):
    series, forcing, model, _ = random_walk_training
    text = training_report(model, series, forcing)
    assert text.index("The model uses the method Last value (persistence), which") < text.index("<table>")
    rows = text.split("<table>")[1].split("</table>")[0]
    for title in (
        "Last velocity",
        "Linear trend and seasonal terms",
        "Kalman filter with drivers",
        "Distributed-lag ridge + Kalman",
    ):
        assert title in rows
    assert f"{model.scores['delivered:ridge']:.2f}" in rows and f"{model.scores['heldout:rate']:.2f}" in rows


def test_the_report_warns_of_a_model_that_is_not_the_best_method(random_walk_training):
    series, forcing, model, _ = random_walk_training
    worse = {**model.scores, "delivered:rate": 9.0}
    text = training_report(replace(model, scores=worse), series, forcing)
    warning = text[text.index("This model is not the best method") :].split("</p>")[0]
    assert re.search(r"compared with Last value.*, its RMSE \(9\.00 mm\) is 2\.\d+ times as large", warning)
    assert text.index("not the best method") < text.index("<table>")


def test_a_driven_slope_keeps_the_drivers():
    slope = make_slope(1, n_points=40, n_days=900)
    model = train(slope.series, slope.forcing, TrainingOptions(), scored=False)
    # its motion follows the model of the rates, so the share of the network is small
    assert model.method == "rate" or (model.method == "pretrained" and model.share <= 0.3)
    assert model.scores["heldout:rate"] < model.scores["heldout:persistence"]


def test_an_unknown_method_in_a_file_is_reported_as_damage(random_walk_training, tmp_path):
    path = str(tmp_path / "m.safetensors")
    model_file.save(replace(random_walk_training[2], method="guess"), path)
    with pytest.raises(ModelFileError, match="damaged"):
        model_file.load(path)


def test_the_report_lists_the_limitations_of_a_short_record():
    series, forcing = random_walks()
    rain = np.zeros((1200, 1))
    rain[[100, 300, 790, 900]] = 50.0
    forcing = replace(forcing, values=rain)
    short = series.points(np.arange(5)).dates_where(series.dates <= DAYS[900])
    model = train(short, forcing, TrainingOptions(train_end=END))
    assert events(model, forcing, short.dates[-1]) == {"Rain": (3, 1)}
    text = " ".join(limits(model, short, forcing))
    assert "5 points are too few" in text
    assert "only 9 acquisitions after the training period" in text and "24 %" in text
    assert "The test period is 100 days long, less than a year" in text and "The training period has" not in text
    assert "Rain: 3 events in the training period and 1 after it" in text
