"""An evaluation finds the best method, uses no later data, and does not score with GNSS stations used before."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
from slopemuse.plugin.core.baselines.registry import BASELINES
from slopemuse.plugin.core.baselines.task import Task
from slopemuse.plugin.core.common.errors import Cancelled, InputError
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.daily.rate.rate_model import RATE
from slopemuse.plugin.core.data.forcing import Forcing
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.evaluation.forecasts.evaluation_inputs import prepare
from slopemuse.plugin.core.evaluation.forecasts.evaluation_options import BASELINE_METHODS, METHODS, Choices
from slopemuse.plugin.core.evaluation.forecasts.predictions import (
    evaluate,
    evaluate_delivered_and_corrected,
    evaluate_prepared,
)
from slopemuse.plugin.core.evaluation.forecasts.trained_methods import published_options, trained_method
from slopemuse.plugin.core.evaluation.reports import evaluation_figures
from slopemuse.plugin.core.evaluation.reports.evaluation_page import page
from slopemuse.plugin.core.evaluation.run import per_point, run_evaluation
from slopemuse.plugin.core.evaluation.scoring.events import events_of
from slopemuse.plugin.core.io.gnss.gnss_table import stations_from_columns
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.core.training.rate_training import TrainingOptions, train
from slopemuse.tests.progress import CancelledProgress, RecordedProgress
from slopemuse.tests.untranslated import untranslated

FEW = ("persistence", "linear", "kalman", "ridge")


@pytest.fixture(scope="module")
def slope():
    return make_slope(2, n_points=60, n_days=1300)


@pytest.fixture(scope="module")
def outcome(slope):
    gnss = stations_from_columns(slope.gnss, "gnss", "gnss").stations
    choices = Choices(methods=(*FEW, "rate"), driver_sets=("IFPW", "IFW"))
    return run_evaluation(slope.series, slope.forcing, choices, gnss=gnss)


def test_drivers_win_where_they_move_the_slope(outcome):
    assert outcome.winner.prediction.drivers and outcome.winner.prediction.method in ("rate", "ridge")
    assert outcome.winner.numbers["rmse"] < outcome.reference.numbers["rmse"]
    assert outcome.verdict().startswith(
        f"{outcome.winner.prediction.name} is the best method: {outcome.winner.numbers['rmse']:.2f} mm"
    )
    assert 0.8 < outcome.winner.numbers["coverage_90"] < 0.97


def test_scores_are_those_of_the_predictions(outcome):
    found, best = outcome.evaluation, outcome.winner
    dates = found.series.dates[found.tested]
    assert (dates > found.train_end).all()
    i, k = 7, 5
    column = int((dates[k] - found.days[0]).astype(int))
    expected = best.prediction.value[i, column] - found.series.values[i, found.tested[k]]
    assert found.error(best.prediction)[i, k] == pytest.approx(expected)
    assert best.numbers["rmse"] == pytest.approx(np.sqrt(np.nanmean(found.error(best.prediction) ** 2)), rel=1e-6)
    parts = [row for row in outcome.rows if row.prediction is best.prediction and row.by == "change"]
    assert sum(row.n for row in parts) == best.n
    total = sum(row.n * row.numbers["rmse"] ** 2 for row in parts)
    assert np.sqrt(total / best.n) == pytest.approx(best.numbers["rmse"], rel=1e-6)


def test_only_near_forecasts_are_made_from_corrected_acquisitions():
    slope, choices = make_slope(2, n_points=60, n_days=1300, correlated=True), Choices(methods=("persistence",))
    prepared = prepare(slope.series, slope.forcing, choices, None, None, Progress())
    found, corrected = evaluate_delivered_and_corrected(prepared, None, Progress(), reference="persistence")
    assert len(found.far) > 50 and len(corrected.far) == 0
    delivered, other = found.prediction("persistence"), corrected.prediction("persistence")
    assert delivered.far_value.shape == (60, len(found.far)) and other.far_value.shape == (60, 0)
    # persistence predicts the last acquisition minus its common-mode error
    assert other.value.shape == delivered.value.shape and not np.allclose(other.value, delivered.value)
    known = evaluate_prepared(prepared.near(), None, Progress(), "persistence")
    np.testing.assert_array_equal(known.prediction("persistence").value, delivered.value)


def test_persistence_has_no_skill_in_changes(outcome):
    row = next(row for row in outcome.overall() if row.prediction.method == "persistence")
    assert abs(row.numbers["pcc_change"]) < 0.05 or np.isnan(row.numbers["pcc_change"])
    assert row.numbers["pod"] == 0.0 and row.numbers["skill_persistence"] == pytest.approx(0.0)


def test_the_page_begins_with_the_winner(outcome):
    text = page(outcome)
    words, lead = (part.split("</p>")[0] for part in text.split('<p class="lead">')[1:3])
    assert f"differs from the measured value by {outcome.winner.numbers['rmse']:.1f} mm (RMSE)" in words
    assert text.index("Coverage of the 90 % interval") < text.index('class="break"') < text.index("as delivered")
    assert "is the best method" in lead and f"{outcome.winner.numbers['rmse']:.2f} mm" in lead
    for word in (
        "Data provenance",
        "Error by prediction horizon",
        "25–36 days",
        "Common-mode error",
        "false alarms",
        "CRPSS",
        "DM",
        "Contribution of each driver",
        "Comparison with GNSS",
        "Response to events",
        "IFPW",
        "IFP rain, IFW reservoir level, IFPW both",
        "each no earlier than 1 day after its date",
    ):
        assert word in text
    # the names of the driver sets are explained before the first table that uses them
    assert text.index("Drivers of a method: IFP rain") < text.index("as delivered")
    assert text.count("<img") >= 10
    # numbers have a true minus sign, skill is in percent everywhere, and drivers are named in words
    cells = re.findall(r"<td[^>]*>([^<]*)<", text)
    assert any(cell.startswith("−") for cell in cells) and not any(re.match(r"-\d", cell) for cell in cells)
    skill = text[text.index("Skill relative to") :]
    skill = [row.split("<td")[2:5] for row in skill[: skill.index("</tbody>")].split("<tr")[2:]]
    assert skill and all(re.search(r">(−?\d+\xa0%|–)<", cell) for row in skill for cell in row)
    assert "with the drivers (rain, reservoir level) known up to the day" in text and "rain_mm" not in text
    # labels that were once English in every language
    assert not untranslated(lambda: page(outcome)) & {"still", "moving", "Line", "Perceptron", "smallest", "variant"}


@pytest.mark.parametrize("figures", [0, 3])
def test_the_page_can_be_cancelled_between_its_figures(outcome, figures):
    with pytest.raises(Cancelled):
        page(outcome, CancelledProgress(after=figures))


def test_the_error_grows_with_the_horizon(slope, outcome):
    parts = outcome.part("horizon")
    assert list(parts)[:3] == ["10–12 days", "13–24 days", "25–36 days"]
    name = next(row.prediction.name for row in outcome.overall() if row.prediction.method == "persistence")
    near, middle, far = (part[name].numbers["rmse"] for part in list(parts.values())[:3])
    assert near < middle < far
    # by hand: the value two acquisitions before
    found, prediction = outcome.evaluation, outcome.evaluation.prediction("persistence")
    k = int(np.flatnonzero(found.far_latency == found.far_latency.min())[5])
    j = int(found.far[k])
    np.testing.assert_allclose(prediction.far_value[:, k], found.series.values[:, j - 2], atol=1e-4)
    daily = outcome.part("horizon", "GNSS")
    assert list(daily)[:4] == ["1–3 days", "4–6 days", "7–9 days", "10–12 days"]


@pytest.mark.slow
def test_a_long_range_forecast_does_not_use_held_back_acquisitions(slope):
    end = slope.series.dates[70]
    choices = Choices(methods=("kalman", "ridge", "rate"), train_end=end)
    full = evaluate(slope.series, slope.forcing, choices)
    k = int(np.flatnonzero(full.far_latency == full.far_latency.max())[8])
    origin = slope.series.dates[full.far[k]] - np.timedelta64(int(full.far_latency[k]), "D")
    values = slope.series.values.copy()
    values[:, slope.series.dates > origin] += 100.0
    changed = evaluate(slope.series.with_(values=values), slope.forcing, choices)
    for one, other in zip(full.predictions, changed.predictions):
        np.testing.assert_allclose(other.far_value[:, k], one.far_value[:, k], atol=1e-3, err_msg=one.name)


def test_spikes_in_the_training_data_do_not_degrade_a_baseline(slope):
    values = slope.series.values.copy()
    rng = np.random.default_rng(0)
    rows, columns = rng.integers(0, 60, 40), rng.integers(5, 60, 40)
    values[rows, columns] += 60.0
    spiked = evaluate(slope.series.with_(values=values), slope.forcing, Choices(methods=("kalman",)))
    clean = evaluate(slope.series, slope.forcing, Choices(methods=("kalman",)))
    rmse = [np.sqrt(np.nanmean(found.error(found.prediction("kalman")) ** 2)) for found in (spiked, clean)]
    assert rmse[0] < 1.1 * rmse[1]


def test_points_and_events(outcome):
    table = per_point(outcome)
    assert len(table["pid"]) == 60 and (table["rmse_mm"] > 0).all()
    assert any(name.startswith("ridge") for name in outcome.points)
    whats = " ".join(event.what for event in outcome.events)
    assert "rain" in whats and "drawdown" in whats
    heaviest = next(e for e in outcome.events if "rain" in e.what)
    assert outcome.evaluation.days[0] <= heaviest.day <= outcome.evaluation.days[-1]
    with pytest.raises(InputError, match="the test period runs from"):
        events_of(outcome.evaluation, [np.datetime64("2001-01-01")])


def test_a_point_without_acquisitions_after_training_has_no_best_method():
    slope = make_slope(2, n_points=10, n_days=800)
    values = slope.series.values.copy()
    values[3, slope.series.dates > slope.forcing.days[450]] = np.nan
    choices = Choices(methods=("persistence", "linear"), train_end=slope.forcing.days[500])
    table = per_point(run_evaluation(slope.series.with_(values=values), slope.forcing, choices))
    assert table["n"][3] == 0
    assert table["best_method"][3] == ""
    assert (np.delete(table["best_method"], 3) != "").all()


def test_gnss_scores_unless_it_was_used(slope, outcome):
    gnss = stations_from_columns(slope.gnss, "gnss", "gnss").stations
    used = slope.series.with_(lineage=Lineage(gnss_stations=("G03",)))
    other = run_evaluation(used, slope.forcing, Choices(methods=("persistence",)), gnss=gnss)
    names = {row.truth for row in other.rows}
    assert "G03" not in names and "G01" in names
    assert "G03" in {row.truth for row in outcome.rows}
    assert [place.name for place in other.stations if place.used_for] == ["G03"]


@pytest.mark.parametrize(("component", "label"), [("los", "+ towards satellite"), ("up", "Displacement [mm]\n+ up")])
def test_the_figure_of_a_station_states_its_direction(outcome, component, label):
    evaluation = replace(outcome.evaluation, series=outcome.evaluation.series.with_(component=component))
    figure = evaluation_figures.station(evaluation, outcome.stations[0], evaluation.predictions[:1])
    assert figure.axes[0].get_ylabel().endswith(label)
    assert ("satellite" in figure.axes[0].get_ylabel()) == (component == "los")


def test_a_simple_method_that_wins_is_named():
    rng = np.random.default_rng(0)
    days = np.datetime64("2017-01-01") + np.arange(1200)
    at = np.arange(0, 1200, 12)
    values = np.cumsum(rng.normal(0, 1.0, (40, 1200)), axis=1)[:, at]
    series = PointSeries(np.arange(40).astype(str), rng.uniform(0, 900, (40, 2)), days[at], values, crs="EPSG:32649")
    forcing = Forcing(days, ("rain_mm",), np.where(rng.random((1200, 1)) < 0.2, 10.0, 0.0))
    outcome = run_evaluation(series, forcing, Choices(methods=(*FEW, "mlp")), stable=np.zeros(40, dtype=bool))
    simple = {"persistence", "linear", "kalman", outcome.evaluation.reference}
    assert outcome.winner.prediction.method in simple
    assert outcome.verdict().startswith("A simple baseline is the best method") and "% larger" in outcome.verdict()


@pytest.mark.parametrize("method", ["rate", "ridge", "kalman_drivers"])
def test_drivers_of_other_days_reduce_the_skill(method):
    slope = make_slope(0, n_points=60)
    rng = np.random.default_rng(3)
    # rain is permuted in time, and the level is reversed in time
    other = np.column_stack([rng.permutation(slope.forcing.values[:, 0]), slope.forcing.values[::-1, 1]])
    errors = []
    for values in (slope.forcing.values, other):
        forcing = replace(slope.forcing, values=values)
        # the method is set, because a training would otherwise select one that needs no drivers
        model = train(slope.series, forcing, TrainingOptions(method=RATE), scored=False) if method == RATE else None
        found = evaluate(slope.series, forcing, Choices(methods=(method,)), model=model)
        errors.append(np.sqrt(np.nanmean(found.error(found.prediction(method)) ** 2)))
    assert errors[1] > 1.03 * errors[0]


@pytest.mark.parametrize("with_model", [False, True])
def test_later_data_do_not_change_a_prediction(slope, with_model):
    """Acquisitions and drivers after a day do not affect the predictions for that day, with and without a model."""
    end = slope.series.dates[70]
    options = TrainingOptions(train_end=end)
    model = train(slope.series, slope.forcing, options, scored=False) if with_model else None
    choices = Choices(methods=("kalman", "rate"), train_end=end)
    full = evaluate(slope.series, slope.forcing, choices, model=model)
    day = slope.series.dates[85]
    values = slope.series.values.copy()
    values[:, slope.series.dates > day] = values[:, slope.series.dates > day][:, ::-1] + 500.0
    drivers = slope.forcing.values.copy()
    drivers[slope.forcing.days > day] *= 3
    changed = evaluate(slope.series.with_(values=values), replace(slope.forcing, values=drivers), choices, model=model)
    upto = full.days <= day
    assert upto.sum() > 100
    for one, other in zip(full.predictions, changed.predictions):
        np.testing.assert_allclose(other.value[:, upto], one.value[:, upto], atol=1e-3, err_msg=one.name)


def test_fits_are_renewed(slope):
    once = evaluate(slope.series, slope.forcing, Choices(methods=("ridge",)))
    often = evaluate(slope.series, slope.forcing, Choices(methods=("ridge",), refit_days=180))
    first = once.days <= once.train_end + np.timedelta64(180, "D")
    np.testing.assert_allclose(
        often.prediction("ridge").value[:, first], once.prediction("ridge").value[:, first], atol=1e-3
    )
    assert not np.allclose(
        often.prediction("ridge").value[:, ~first], once.prediction("ridge").value[:, ~first], atol=1e-3
    )


def test_the_report_does_not_state_refits_that_a_model_prevents():
    slope = make_slope(2, n_points=10, n_days=800)
    model = train(slope.series, slope.forcing, TrainingOptions(method=RATE), scored=False)
    choices = Choices(methods=("persistence", "rate"), refit_days=180)
    found = run_evaluation(slope.series, slope.forcing, choices, model=model)
    assert found.evaluation.choices.refit_days == 0
    assert f"fitted once to the data up to {model.train_end}" in page(found)


def test_the_published_protocol_is_beaten_by_yesterday(slope):
    choices = Choices(methods=("kalman", "ridge"), protocol="published")
    outcome = run_evaluation(slope.series, slope.forcing, choices)
    best = outcome.overall("interpolated")[0]
    assert best.prediction.method in ("yesterday", "two_days")
    text = page(outcome)
    assert "cannot distinguish skill from information leakage" in text and "MAPE" in text
    # Table II: scores of every day by the change between the acquisitions around it, computed day by day
    dates, values = slope.series.dates, outcome.evaluation.series.values
    prediction = outcome.evaluation.prediction("kalman")
    error, moved, predicted, shown = [], [], [], []
    for column, day in enumerate(outcome.evaluation.days):
        after = int(np.searchsorted(dates, day, side="left"))
        share = (day - dates[after - 1]) / (dates[after] - dates[after - 1])
        for point in range(slope.series.n_points):
            old, new = values[point, after - 1], values[point, after]
            if 2.0 <= abs(new - old) < 4.0:
                truth = old + share * (new - old)
                error.append(prediction.value[point, column] - truth)
                moved.append(truth - old)
                predicted.append(prediction.value[point, column] - old)
                shown.append(truth)
    numbers = outcome.part("change", "interpolated")["2–4 mm"][prediction.name].numbers
    error, shown = np.array(error), np.array(shown)
    assert numbers["rmse"] == pytest.approx(np.sqrt(np.mean(error**2)), rel=1e-4)
    assert numbers["mae"] == pytest.approx(np.mean(np.abs(error)), rel=1e-4)
    assert numbers["pcc_change"] == pytest.approx(np.corrcoef(moved, predicted)[0, 1], abs=1e-4)
    far = np.abs(shown) > 1
    assert numbers["mape"] == pytest.approx(100 * np.mean(np.abs(error[far] / shown[far])), rel=1e-3)


@pytest.mark.parametrize(
    ("protocol", "target"),
    [("nowcast", ("acquisitions", 0, False, False)), ("published", ("interpolated", 1, True, True))],
)
def test_the_published_network_learns_the_target_of_the_protocol(slope, protocol, target):
    requests = []

    def runner(name, arguments, progress):
        options = arguments["options"]
        requests.append((options.target, options.lags.driver_gap, options.newest_first, options.sigmoid_candidate))
        raise InputError("enough")

    everything = np.ones(slope.series.n_points, dtype=bool)
    options = published_options(Choices(protocol=protocol, epochs=7))
    assert options.epochs == 7
    method = trained_method("published", slope.series, everything, None, None, 0, runner, options)
    task = Task(
        slope.series.values, (slope.series.dates - slope.days[0]).astype(int), slope.forcing, 800, np.array([900])
    )
    with pytest.raises(InputError, match="enough"):
        method(task, Progress())
    assert requests == [target]


def test_the_published_protocol_divides_samples_as_the_paper(slope):
    found = evaluate(slope.series, slope.forcing, Choices(methods=("persistence",), protocol="published"))
    # every day from 30 × 12 days after the first acquisition is a sample; 1090 of 1648 samples are for training
    samples = np.arange(slope.series.dates[0] + 360, slope.series.dates[-1] + 1)
    assert found.train_end == samples[round(1090 / 1648 * len(samples)) - 1]
    by_time = evaluate(slope.series, slope.forcing, Choices(methods=("persistence",)))
    assert by_time.train_end < found.train_end


def test_too_few_acquisitions_to_score_are_refused(slope):
    with pytest.raises(InputError, match="Choose another TRAIN_END"):
        evaluate(slope.series, slope.forcing, Choices(train_end=slope.series.dates[-1]))
    with pytest.raises(InputError, match="Choose another TRAIN_END"):
        evaluate(slope.series, slope.forcing, Choices(train_end=slope.series.dates[5]))


def test_a_failing_method_is_reported_and_excluded():
    slope = make_slope(0, n_points=30, n_days=420)
    progress = RecordedProgress()
    found = evaluate(slope.series, slope.forcing, Choices(methods=("kalman", "published")), progress=progress)
    assert [prediction.method for prediction in found.predictions if prediction.method == "published"] == []
    assert "MUSEnet, published network" in found.failed
    assert any("30 displacement lags at intervals of 12 days" in text for text in progress.warnings)


def test_every_baseline_can_be_chosen():
    assert set(BASELINES) == {*BASELINE_METHODS, "kf_arima_published", "kf_lstm_published"}
    # the form of the algorithm stores the index of a method, so new methods are added at the end
    assert (*BASELINE_METHODS, "rate", "published", "kf_arima_published", "kf_lstm_published") == METHODS


@pytest.mark.parametrize(("last", "warns"), [(0, False), (1, True)])
def test_a_layer_computed_from_later_acquisitions_is_no_evidence(last, warns):
    slope, told = make_slope(2, n_points=20, n_days=700), RecordedProgress()
    end = slope.series.dates[0] + np.timedelta64(400, "D")
    seen = ((str(slope.series.dates[0]), str(end + np.timedelta64(last, "D"))),)
    series = slope.series.with_(lineage=Lineage("harmonize", dates_seen=seen))
    run_evaluation(series, slope.forcing, Choices(methods=("persistence",), train_end=end), progress=told)
    found = [text for text in told.warnings if text.startswith(f"Layer: computed from acquisitions until {seen[0][1]}")]
    assert len(found) == warns
