"""VARIANT = pretrained uses the network, also from a model file; otherwise held-out acquisitions set its share."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import ModelFileError
from slopemuse.plugin.core.common.nan_statistics import nanmedian
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.daily import model_file
from slopemuse.plugin.core.daily.rate.baseline_estimate import kept_share_fraction
from slopemuse.plugin.core.daily.rate.learned_share import learned_share
from slopemuse.plugin.core.daily.rate.rate_estimate import estimate_daily
from slopemuse.plugin.core.evaluation.forecasts.evaluation_options import Choices
from slopemuse.plugin.core.evaluation.forecasts.predictions import evaluate
from slopemuse.plugin.core.evaluation.scoring.model_scores import HeldOut
from slopemuse.plugin.core.pretrained import weights
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.core.training.method_choice import (
    PRIOR,
    PRIOR_OF_SHORT_RECORDS,
    SharePrior,
    best_method,
    best_share,
)
from slopemuse.plugin.core.training.rate_report import training_report
from slopemuse.plugin.core.training.rate_training import TrainingOptions, train
from slopemuse.tests.progress import RecordedProgress
from slopemuse.tests.untranslated import untranslated

BOTH = ("rate", "pretrained")


@pytest.fixture(scope="module")
def slope():
    return make_slope(4, n_points=15, n_days=700)


@pytest.fixture(scope="module")
def model(slope):
    return train(slope.series, slope.forcing, TrainingOptions(variant="pretrained"))


def test_variant_pretrained_has_the_scores_of_the_network(slope, model):
    assert model.method == "pretrained"
    assert model.scores["rmse"] == pytest.approx(model.scores["delivered:pretrained"], rel=1e-6)
    text = training_report(model, slope.series, slope.forcing)
    assert "VARIANT = pretrained" in text and "has a smaller error" not in text
    assert untranslated(lambda: training_report(model, slope.series, slope.forcing)) <= {"rain", "level"}


def test_a_loaded_model_gives_the_same_estimate(slope, model, tmp_path):
    path = str(tmp_path / "m.safetensors")
    model_file.save(model, path)
    loaded = model_file.load(path)
    assert loaded.options.variant == "pretrained" and loaded.method == "pretrained"
    start = model.train_end
    one, other = (estimate_daily(slope.series, each, slope.forcing, start=start) for each in (model, loaded))
    np.testing.assert_array_equal(one.series.values, other.series.values)
    assert np.isfinite(one.series.values).all() and (one.series.sigma > 0).all()
    # later acquisitions do not change earlier days
    known = slope.series.dates_where(slope.series.dates < slope.series.dates[-4])
    cut = estimate_daily(known, loaded, slope.forcing, start=start, end=known.dates[-1])
    same = cut.series.values.shape[1]
    np.testing.assert_allclose(cut.series.values, one.series.values[:, :same], atol=1e-3)


def test_the_choice_prefers_the_network_where_it_is_no_worse():
    base = np.random.default_rng(0).uniform(5, 15, 30)
    assert best_method({"rate": base, "pretrained": base.copy()}, 120) == "pretrained"
    assert best_method({"rate": base, "pretrained": base + 0.1}, 400) == "rate"
    assert best_method({"rate": base, "pretrained": base - 1, "persistence": base - 2}, 120) == "persistence"


def test_a_short_record_keeps_the_network_unless_another_method_is_significantly_better():
    base = np.random.default_rng(0).uniform(5, 15, 8)
    losses = {"rate": base, "pretrained": 1.3 * base, "persistence": 0.99 * base}
    assert best_method(losses, 90) == "persistence"
    # with less than a year of training, a slightly larger held-out error is not significant
    assert best_method({name: losses[name] for name in ("rate", "pretrained")}, 90) == "rate"
    assert best_method({name: losses[name] for name in ("rate", "pretrained")}, 90, short=True) == "pretrained"
    noisy = base * np.array([0.4, 2.1, 0.5, 2.2, 0.6, 2.0, 0.5, 2.1])
    assert best_method({"rate": base, "pretrained": 1.3 * base, "persistence": noisy}, 90, short=True) == "pretrained"
    # a Kalman filter that fits a single season well would extrapolate it
    assert best_method({"rate": base, "pretrained": base, "kalman": 0.3 * base}, 90, short=True) == "pretrained"
    # a much larger error is significant, and so is a baseline that is better on every date
    assert best_method({"rate": base, "pretrained": 1.7 * base}, 90, short=True) == "rate"
    assert best_method({"rate": base, "pretrained": 1.3 * base, "persistence": 0.5 * base}, 90, short=True) == (
        "persistence"
    )


def test_the_best_share_is_least_squares_shrunk_to_a_prior():
    rng = np.random.default_rng(2)
    own, other = rng.normal(0, 1.0, (300, 200)), rng.normal(0, 1.3, (300, 200))
    other[3, 4] = np.nan
    # with many dates, the share is that of least squares, here searched on a grid
    shares = np.arange(0, 1.001, 0.05)
    errors = [np.nanmean(((1 - share) * own + share * other) ** 2) for share in shares]
    assert best_share(own, other) == pytest.approx(shares[int(np.argmin(errors))])
    assert best_share(own, 0.05 * own) == 1.0 and best_share(0.05 * own, own) == 0.0
    # with few contradictory dates or no difference, the share is the prior mean
    few = np.array([[1.0, -2.0, 3.0]]), np.array([[-1.0, -4.0, 4.0]])
    assert best_share(*few, SharePrior(0.7, 0.01)) == pytest.approx(0.7)
    assert best_share(own, own) == PRIOR.mean
    assert best_share(own, own, PRIOR_OF_SHORT_RECORDS) == PRIOR_OF_SHORT_RECORDS.mean
    # by hand: two dates with weights 1.0 and 0.5 and sizes 4 and 16
    product, size = np.array([4.0, 8.0]), np.array([4.0, 16.0])
    spread2 = 0.5 * ((0.5 - 0.75) ** 2 + (1.0 - 0.75) ** 2)
    certainty = 0.3**2 / (0.3**2 + spread2)
    expected = certainty * product.sum() / size.sum() + (1 - certainty) * 0.5
    found = best_share(np.array([[2.0, 2.0]]), np.array([[0.0, -2.0]]))
    assert found == pytest.approx(0.05 * round(expected / 0.05))


def test_the_share_is_fitted_on_moving_points():
    from slopemuse.plugin.core.training import rate_training

    rng = np.random.default_rng(1)
    own, other = rng.normal(0, 1.0, (2, 40, 60))
    moving = np.arange(40) < 10
    own[moving], other[~moving] = 3 * own[moving], 3 * other[~moving]
    found = {name: HeldOut.of(error, np.ones(error.shape), 0.5, moving) for name, error in zip(BOTH, (own, other))}
    assert rate_training._share(found, False) >= 0.85
    everywhere = {name: HeldOut.of(each.error, each.sigma, 0.5) for name, each in found.items()}
    assert rate_training._share(everywhere, False) < 0.5


def test_a_combination_is_the_mean_of_its_parts_from_a_file_too(slope, model, tmp_path):
    start = model.train_end + np.timedelta64(1, "D")
    parts = {
        share: estimate_daily(slope.series, variant, slope.forcing, start=start)
        for share, variant in (
            (0.0, replace(model, method="rate")),
            (0.4, replace(model, share=0.4)),
            (1.0, model),
        )
    }
    expected = 0.6 * parts[0.0].series.values + 0.4 * parts[1.0].series.values
    sigma = 0.6 * parts[0.0].series.sigma + 0.4 * parts[1.0].series.sigma
    # where a point departs from its training behaviour, all three estimates use the rates alone
    alike = parts[0.4].series.flags == 0
    assert alike.any()
    np.testing.assert_allclose(parts[0.4].series.values[alike], expected[alike], atol=1e-9)
    np.testing.assert_allclose(parts[0.4].series.sigma[alike], sigma[alike], rtol=1e-9)
    path = str(tmp_path / "c.safetensors")
    model_file.save(replace(model, share=0.4), path)
    loaded = model_file.load(path)
    assert loaded.share == 0.4 and loaded.combined
    scores = {**model.scores, "heldout:combined": 1.23}
    text = training_report(
        replace(model, share=0.4, scores=scores, options=TrainingOptions()), slope.series, slope.forcing
    )
    assert "weighted mean of Pretrained network (40 %) and the daily rates" in text
    assert "Pretrained network (40 %) combined with the daily rates (60 %)" in text and "1.23" in text
    # a method that is part of the estimate is neither reported as a limitation nor as unused
    assert '<p class="weak">Estimates' not in text
    assert "Daily rates from the drivers alone" in text and "(not used)" not in text
    # the scores after correction are below the noise of the delivered series, so that noise is no lower limit
    assert "no method can have a smaller RMSE" not in text
    assert "Acquisition noise without the common-mode error" in text
    damaged = tmp_path / "d.safetensors"
    damaged.write_bytes((tmp_path / "c.safetensors").read_bytes().replace(b'share\\": 0.4', b'share\\": 7.4'))
    with pytest.raises(ModelFileError, match="damaged"):
        model_file.load(str(damaged))


def test_held_out_errors_choose_the_combination(monkeypatch, slope, model):
    from slopemuse.plugin.core.training import rate_training

    rng = np.random.default_rng(0)

    def scores(past, forcing, early, stable, progress):
        n = int((past.dates > early.train_end).sum())
        both = rng.normal(0, 1.0, (2, past.n_points, n))
        named = (("rate", both[0]), ("pretrained", both[1]), ("persistence", 3 * both[0]))
        return {name: HeldOut.of(error, np.ones(error.shape), 0.5) for name, error in named}

    def early(past, forcing, options, *rest, **more):
        return replace(model, train_end=options.train_end)

    monkeypatch.setattr(rate_training, "held_out_scores", scores)
    monkeypatch.setattr(rate_training, "fit_daily_model", early)

    def chosen(variant, series=slope.series):
        return rate_training.with_best_method(variant, series, slope.forcing, None, Progress(), None)

    found = chosen(replace(model, method="rate", options=TrainingOptions()))
    assert found.method == "pretrained" and 0.35 <= found.share <= 0.65
    alone = min(found.scores["heldout:rate"], found.scores["heldout:pretrained"])
    assert found.scores["heldout:combined"] < 0.8 * alone
    # shared motions require at least eight points
    few = chosen(replace(model, method="rate", options=TrainingOptions()), slope.series.points(np.arange(7)))
    assert few.method == "weighted_mean" and few.products.count == few.scores["n_heldout"] * 7
    forced = chosen(model)
    assert forced.method == "pretrained" and forced.share == 1.0 and "heldout:combined" not in forced.scores


def test_a_network_that_only_adds_errors_is_not_used_on_a_short_record(monkeypatch, slope, model):
    from slopemuse.plugin.core.training import rate_training

    def scores(past, forcing, early, stable, progress):
        n = int((past.dates > early.train_end).sum())
        of_rates = np.ones((past.n_points // 2 * 2, n))
        # additional errors of the network, positive at half of the points on each date
        added = np.resize([[0.7], [-0.7]], (len(of_rates), 1))
        named = (("rate", of_rates), ("pretrained", of_rates + added), ("persistence", 3 * of_rates))
        return {name: HeldOut.of(error, np.ones(error.shape), 0.5) for name, error in named}

    def early(past, forcing, options, *rest, **more):
        return replace(model, train_end=options.train_end)

    monkeypatch.setattr(rate_training, "held_out_scores", scores)
    monkeypatch.setattr(rate_training, "fit_daily_model", early)
    series = slope.series.dates_where(slope.series.dates <= slope.series.dates[0] + np.timedelta64(400, "D"))
    default = replace(model, method="rate", options=TrainingOptions(), train_end=series.dates[-1])
    found = rate_training.with_best_method(default, series, slope.forcing, None, Progress(), None)
    assert found.method == "rate"


def test_a_hindcast_is_the_mean_of_its_parts(slope, model):
    start, mode = model.train_end, {"mode": "hindcast", "step": 5}
    progress = RecordedProgress()
    variants = ((replace(model, method="rate"), None), (replace(model, share=0.5), progress), (model, None))
    rates, half, network = (
        estimate_daily(slope.series, variant, slope.forcing, start=start, progress=log, **mode).series
        for variant, log in variants
    )
    # progress also increases monotonically during the network estimate
    assert progress.fractions == sorted(progress.fractions)
    alike = rates.flags == 0
    assert alike.mean() > 0.8
    np.testing.assert_allclose(half.values[alike], (0.5 * (rates.values + network.values))[alike], atol=1e-9)
    np.testing.assert_allclose(half.sigma[alike], (0.5 * (rates.sigma + network.sigma))[alike], rtol=1e-9)
    assert np.abs(network.values - rates.values)[alike].max() > 0.1
    # another baseline does not change the hindcast of the rates
    kalman = estimate_daily(slope.series, replace(model, method="kalman"), slope.forcing, start=start, **mode)
    np.testing.assert_array_equal(kalman.series.values, rates.values)


def test_other_weights_than_those_of_the_training_are_reported(slope, model):
    assert model.network == weights.daily_weights().header["sha256"]
    start, log = slope.series.dates[-1], RecordedProgress()
    estimate_daily(slope.series, model, slope.forcing, start=start, progress=log)
    assert not any("that differ from those" in line for line in log.lines)
    estimate_daily(slope.series, replace(model, network="0" * 64), slope.forcing, start=start, progress=log)
    assert sum("trained with weights of the pretrained network that differ" in line for line in log.lines) == 1


@pytest.fixture()
def no_weights(monkeypatch, tmp_path):
    monkeypatch.setattr(weights, "DAILY", tmp_path / "daily.safetensors")
    weights.daily_weights.cache_clear()
    yield
    weights.daily_weights.cache_clear()


@pytest.mark.usefixtures("no_weights")
def test_without_weights_the_variant_is_refused_at_once_and_the_others_go_on(slope, model):
    with pytest.raises(ModelFileError, match="are missing; install the plugin again"):
        train(slope.series, slope.forcing, TrainingOptions(variant="pretrained"))
    with pytest.raises(ModelFileError, match="are missing; install the plugin again"):
        estimate_daily(slope.series, model, slope.forcing, start=slope.series.dates[-1])
    log = RecordedProgress()
    choices = Choices(methods=("persistence", "pretrained"), daily=False)
    found = evaluate(slope.series, slope.forcing, choices, progress=log)
    assert {prediction.method for prediction in found.predictions} >= {"persistence"}
    assert all(prediction.method != "pretrained" for prediction in found.predictions)
    assert any("Pretrained network cannot be evaluated" in line and "are missing" in line for line in log.lines)


def test_the_share_at_departing_points_depends_on_the_recent_errors():
    day = np.arange(0, 120, 12)
    good, bad, unknown = np.ones((1, 10)), np.full((1, 10), 2.0), np.full((1, 10), np.nan)
    targets = np.array([-5, 0, 60, 130])
    # with a quarter of the squared error of the other, a method keeps its full share; with four times the squared
    # error, and before the first acquisition, it keeps the minimum
    np.testing.assert_allclose(kept_share_fraction(good, bad, day, targets, 0), [[0.3, 1.0, 1.0, 1.0]])
    np.testing.assert_allclose(kept_share_fraction(bad, good, day, targets, 0), 0.3)
    np.testing.assert_allclose(kept_share_fraction(good, good, day, targets[1:], 0), 0.3 + 0.7 * 0.2 / 0.6)
    np.testing.assert_array_equal(kept_share_fraction(unknown, bad, day, targets, 0), 0.0)
    # neither method predicts a step: an acquisition that both miss is no evidence for the network
    one, other = np.zeros((1, 10)), np.full((1, 10), 0.5)
    one[0, -1] = other[0, -1] = 70.0
    found = kept_share_fraction(one, other, day, np.array([107, 108, 119]), 0)
    np.testing.assert_allclose(found, [[1.0, 0.533, 0.533]], atol=1e-3)
    # only acquisitions at least as old as the latency are known
    found = kept_share_fraction(one, other, day, np.array([108, 119, 120]), 12)
    np.testing.assert_allclose(found, [[1.0, 1.0, 0.533]], atol=1e-3)
    # only the most recent acquisitions count
    one, other = np.full((1, 10), 3.0), np.full((1, 10), 1.0)
    one[0, 3:], other[0, 3:] = 1.0, 2.0
    np.testing.assert_allclose(kept_share_fraction(one, other, day, np.array([96, 108]), 0), 1.0)


def test_the_share_is_updated_with_every_acquisition():
    rng = np.random.default_rng(3)
    # for independent errors of 1 and 2 mm, least squares gives the second method a weight of 1/5
    own, other = rng.normal(0, 1.0, (200, 60)), rng.normal(0, 2.0, (200, 60))
    noise = rng.normal(0, 3.0, own.shape)
    shares = learned_share(own + noise, other + noise, 0.8)
    assert shares.shape == (61,) and shares[0] == 0.8
    # the initial share counts as 20 of 80 acquisitions
    assert shares[-1] == pytest.approx((20 * 0.8 + 60 * 0.2) / 80, abs=0.02)
    # by hand: one acquisition with a least-squares share of 3/4
    one = learned_share(np.array([[3.0]]), np.array([[-1.0]]), 0.3)
    assert one[1] == pytest.approx((20 * 0.3 + 0.75) / 21)
    # an acquisition without values changes no share, and no share depends on a later acquisition
    own[:, 5] = np.nan
    with_gap = learned_share(own, other, 0.8)
    assert with_gap[6] == with_gap[5]
    other[:, 30:] = 0.0
    changed = learned_share(own, other, 0.8)
    np.testing.assert_array_equal(changed[:31], with_gap[:31])
    assert changed[-1] > with_gap[-1]


def test_the_daily_estimate_uses_the_learned_share_without_looking_ahead(slope, model):
    learns = replace(model, share=0.5, options=TrainingOptions())
    fixed = replace(model, share=0.5)
    start = model.train_end + np.timedelta64(1, "D")
    one, same, rates, network = (
        estimate_daily(slope.series, each, slope.forcing, start=start).series
        for each in (learns, fixed, replace(model, method="rate"), model)
    )
    alike = one.flags == 0
    apart = network.values - rates.values
    share = np.where(alike & (np.abs(apart) > 0.05), (one.values - rates.values) / apart, np.nan)
    # the share is the same for all points on a day; before the first acquisition, it is the share of the training
    first = int((slope.series.dates[slope.series.dates > model.train_end][0] - start).astype(int))
    np.testing.assert_array_equal(one.values[:, :first], same.values[:, :first])
    share = share[:, first:][:, np.isfinite(share[:, first:]).any(axis=0)]
    of_day = nanmedian(share, axis=0)
    np.testing.assert_allclose(share[np.isfinite(share)], (of_day + 0 * share)[np.isfinite(share)], atol=1e-6)
    assert np.abs(of_day - 0.5).max() > 0.02
    known = slope.series.dates_where(slope.series.dates < slope.series.dates[-4])
    cut = estimate_daily(known, learns, slope.forcing, start=start, end=known.dates[-1])
    n = cut.series.values.shape[1]
    np.testing.assert_allclose(cut.series.values, one.values[:, :n], atol=1e-3)
    # a hindcast uses the share learned from all acquisitions
    past = estimate_daily(slope.series, learns, slope.forcing, start=start, mode="hindcast", step=6).series
    parts = [
        estimate_daily(slope.series, each, slope.forcing, start=start, mode="hindcast", step=6).series
        for each in (replace(model, method="rate"), model)
    ]
    alike = past.flags == 0
    apart = parts[1].values - parts[0].values
    share = ((past.values - parts[0].values) / apart)[alike & (np.abs(apart) > 0.2)]
    np.testing.assert_allclose(share, share[0], atol=1e-6)
    assert share[0] == pytest.approx(of_day[-1], abs=0.2) and share[0] < 0.45
