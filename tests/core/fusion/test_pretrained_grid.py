"""The pretrained grid network improves gaps beside edges and is gated by held-out points that it does not use."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import Cancelled, InputError, ModelFileError
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.fusion import held_out_gate, methods
from slopemuse.plugin.core.fusion.fuse import fuse
from slopemuse.plugin.core.fusion.fusion_report import fusion_report
from slopemuse.plugin.core.fusion.held_out_gate import (
    Gate,
    HeldOut,
    fit_fusion_gate,
    gap_degree,
    gated_estimate,
    held_out_folds,
)
from slopemuse.plugin.core.fusion.interpolator import Estimate, fit_fields
from slopemuse.plugin.core.fusion.kriging.local_kriging import Targets, targets_of
from slopemuse.plugin.core.fusion.methods import KrigingWithEdges, KrigingWithPretrained
from slopemuse.plugin.core.fusion.points.sensor_points import Points, gather
from slopemuse.plugin.core.fusion.pretrained import network
from slopemuse.plugin.core.fusion.pretrained.base_predictors import LeaveOneOutPoints
from slopemuse.plugin.core.fusion.pretrained.base_predictors import fit_base_predictors as fit_predictors
from slopemuse.plugin.core.pretrained.weights import hash_of, read_weights
from slopemuse.tests.progress import CancelledProgress

CORNER = np.array([500_000.0, 4_000_000.0])
DATES = np.datetime64("2020-01-01") + 48 * np.arange(12)
YEARS = (DATES - DATES[0]).astype(float) / 365.25


def slide(n=200, seed=0, sharp=True, bias=0.0):
    """Return the series and the true rates [mm/yr] of a body with a sharp edge, or of long waves."""
    rng = np.random.default_rng(seed)
    xy = rng.uniform(0, 1000, (n, 2))
    apart = np.hypot(*(xy - 500).T)
    rate = np.where(apart < 300, -30.0, 0.0) if sharp else 10 * np.sin(xy[:, 0] / 300) + 0.01 * xy[:, 1]
    values = (rate + bias)[:, None] * YEARS + rng.normal(0, 0.5, (n, 12))
    pids = np.array([f"{seed}-{i}" for i in range(n)])
    return PointSeries(pids, xy + CORNER, DATES, values, "EPSG:32633"), rate


def with_gap(series):
    """Return the mask of points outside a square that cuts the edge."""
    return np.abs(series.xy - CORNER - [790, 500]).max(axis=1) > 110


@pytest.fixture(scope="module")
def sharp():
    points, _ = gather([slide()[0]])
    fields = fit_fields(points, quick=True)
    return points, fields, KrigingWithPretrained(fields).fit(points)


def held_out_example(added, size, n=400, noise=1.0, far=False):
    """Return held-out points at which the residual of kriging is `size` times the correction `added` plus noise."""
    rng = np.random.default_rng(3)
    xy = rng.uniform(0, 1000, (n, 2))
    missed = size * added + rng.normal(0, noise, n)
    dates = np.array(["2020-01-01"], "datetime64[D]")
    truth = replace(Points.of_one_sensor(xy, dates, missed[:, None]), rate=missed)
    nothing, sigma = np.zeros(n), np.full(n, 0.1)
    plain, other = (Estimate(rate, rate[:, None], sigma, sigma[:, None]) for rate in (nothing, added))
    return truth, [HeldOut(plain, other, truth, np.full(n, float(far)), nothing, nothing[:, None])]


@pytest.mark.parametrize("far", [False, True])
@pytest.mark.parametrize(("size", "is_open"), [(1.0, True), (0.0, False), (-1.0, False)])
def test_the_gate_follows_the_held_out_points(size, is_open, far):
    gate = fit_fusion_gate(*held_out_example(np.random.default_rng(0).normal(0, 3, 400), size, far=far))
    assert gate.is_open == is_open
    if is_open:
        share, other = (gate.far, gate.near) if far else (gate.near, gate.far)
        assert share == pytest.approx(1.0, abs=0.1) and other == 0.0
        # the part without held-out points has no gain, and does not affect the gain of the other part
        gain, other = (gate.far_gain, gate.near_gain) if far else (gate.near_gain, gate.far_gain)
        assert gain == pytest.approx(1 / np.sqrt(10), abs=0.05) and other == 1.0
    else:
        assert (gate.near, gate.far, gate.near_gain, gate.far_gain) == (0.0, 0.0, 1.0, 1.0) and gate.full > 1.0


def test_intervals_contain_90_percent_of_the_held_out_points():
    truth, held_out = held_out_example(np.random.default_rng(0).normal(0, 3, 400), 1.0, noise=0.15)
    gate = fit_fusion_gate(truth, held_out)
    found = gated_estimate(held_out[0].plain, held_out[0].network, gate, held_out[0].reach)
    assert np.mean(np.abs(found.rate - truth.rate) <= 1.645 * found.rate_sigma) == pytest.approx(0.9, abs=0.02)
    assert gate.rate_factors[0] == pytest.approx(1.5, abs=0.2) and gate.rate_factors[1] == 1.0


def test_points_are_held_out_once_at_random_and_in_gaps(sharp):
    points, fields, _ = sharp
    found = list(held_out_folds(points, fields.rate.range_m, 0))
    hidden = np.concatenate([truth.xy for _, truth in found[:5]])
    np.testing.assert_array_equal(np.unique(hidden, axis=0), np.unique(points.xy, axis=0))
    assert len(hidden) == len(points) and len(found) > 7
    for training, truth in found[5:]:
        assert (gap_degree(training, truth.xy) > 0.5).all()


def test_the_gate_is_open_beside_edges_and_gaps_are_predicted_better():
    ratios = []
    for seed in (1, 2):
        series, rate = slide(200, seed)
        seen = with_gap(series)
        points, _ = gather([series.points(seen)])
        every, _ = gather([series])
        fields = fit_fields(points, quick=True)
        fitted = KrigingWithPretrained(fields).fit(points)
        lost = targets_of(every.where(~seen))
        plain = KrigingWithEdges(fields, edges=fitted.edges)
        errors = [np.sqrt(np.mean((one.predict(points, lost).rate - rate[~seen]) ** 2)) for one in (fitted, plain)]
        assert fitted.gate.far > 0.3 and "of the correction by the pretrained network is applied" in fitted.note
        assert f"In gaps, {100 * fitted.gate.far:.0f} % is applied; the error there is" in fitted.note
        ratios.append(errors[0] / errors[1])
    assert np.mean(ratios) < 0.95


def test_the_gate_is_closed_next_to_points_of_a_smooth_field():
    points, _ = gather([slide(150, 5, sharp=False)[0]])
    fields = fit_fields(points, quick=True)
    fitted, plain = (kind(fields).fit(points) for kind in (KrigingWithPretrained, KrigingWithEdges))
    assert fitted.gate.near == 0.0
    middle = np.abs(points.xy - points.xy.mean(axis=0)).max(axis=1) < 300
    target = targets_of(points.where(middle))
    found, expected = fitted.predict(points, target), plain.predict(points, target)
    np.testing.assert_allclose(found.rate, expected.rate)
    np.testing.assert_allclose(found.displacement, expected.displacement)


def test_with_a_closed_gate_the_result_is_that_of_kriging_with_edges(sharp, monkeypatch):
    points, fields, _ = sharp
    monkeypatch.setattr(methods, "fit_fusion_gate", lambda *_: Gate(0.0, 0.0, 1.0, 1.0, 1.07, (0.8, 0.8), (0.7, 0.7)))
    fitted, plain = (kind(fields).fit(points) for kind in (KrigingWithPretrained, KrigingWithEdges))
    assert "(with its full correction, the error is 107 % of that without it) and is not used" in fitted.note
    target = Targets(points.xy[:40] + 20.0, points.drift[:40])
    found, expected = fitted.predict(points, target), plain.predict(points, target)
    np.testing.assert_array_equal(found.displacement, expected.displacement)
    np.testing.assert_allclose(found.rate_sigma, 0.8 * expected.rate_sigma)
    np.testing.assert_allclose(found.sigma, 0.7 * expected.sigma)


def test_places_outside_the_points_are_treated_as_a_gap(sharp):
    points = sharp[0]
    centre = points.xy.mean(axis=0)
    beside = points.xy[np.argmax(points.xy[:, 0])] + [1.0, 0.0]
    inside = points.xy[np.argmin(np.hypot(*(points.xy - centre).T))] + 1.0
    np.testing.assert_array_equal(gap_degree(points, np.array([beside, inside])), [1.0, 0.0])


def test_shares_mix_estimates_and_residuals_do_not_use_the_point_itself(sharp):
    points, _, fitted = sharp
    half = replace(fitted, gate=Gate(0.5, 0.5))
    target = Targets(points.xy[:30] + 15.0, points.drift[:30])
    plain, other = fitted._both(fitted.correction, points, target, CancelledProgress(10**6))
    found = half.predict(points, target)
    np.testing.assert_allclose(found.rate, (plain.rate + other.rate) / 2)
    np.testing.assert_allclose(found.displacement, (plain.displacement + other.displacement) / 2)
    assert (found.sigma > 0).all() and np.isfinite(found.sigma).all()
    # the leave-one-out prediction of a point does not depend on its own rate
    known = fit_predictors(points, fitted.fields.rate)
    changed = replace(points, rate=np.where(np.arange(len(points)) == 7, points.rate + 100.0, points.rate))
    before, after = (LeaveOneOutPoints.of(each, known).residuals[1] for each in (points, changed))
    assert after[7] - before[7] == pytest.approx(100.0)


def test_two_sensors_through_the_whole_fusion():
    first, second = slide(70, 1)[0], slide(60, 2, bias=5.0)[0]
    done = fuse([first, second], "pretrained", cell_m=50.0)
    assert done.method == "pretrained" and done.series.lineage.parameters["METHOD"] == "pretrained"
    assert np.isfinite(done.series.values).all() and (done.series.sigma > 0).any()
    assert done.rmse("pretrained") <= 1.02 * done.rmse("kriging")
    still = np.hypot(*(done.series.xy - CORNER - 500).T) > 380
    # the bias of the second sensor is removed
    assert abs(np.median(done.series.attributes["velocity"][still])) < 1.0
    assert "pretrained network" in done.method_note and done.method_note in fusion_report(done)
    assert ["may be slightly too favourable" in each for each in done.limitations] == [True]


def test_the_network_is_not_used_with_few_points():
    points, _ = gather([slide(25)[0]])
    fields = fit_fields(points, quick=True)
    fitted = KrigingWithPretrained(fields).fit(points)
    assert fitted.correction is None
    assert "The pretrained network requires at least 30 points, so it is not used." in fitted.note


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        (np.zeros((1, 12)), "at only 1 position, but a grid requires at least 5"),
        (np.full((20, 12), np.nan), "INPUT has no points with values"),
    ],
)
def test_one_point_or_none_is_refused(values, sentence):
    xy = CORNER + np.random.default_rng(0).uniform(0, 100, (len(values), 2))
    layer = PointSeries(np.arange(len(values)).astype(str), xy, DATES, values, "EPSG:32633")
    with pytest.raises(InputError, match=sentence):
        fuse([layer], "pretrained")


def test_a_cancelled_fit_stops():
    points, _ = gather([slide(60)[0]])
    with pytest.raises(Cancelled):
        KrigingWithPretrained(fit_fields(points, quick=True)).fit(points, progress=CancelledProgress(20))


def test_a_hundred_thousand_cells_take_less_than_a_minute(sharp):
    points, _, fitted = sharp
    opened = replace(fitted, gate=Gate(1.0, 1.0))
    xy = np.random.default_rng(0).uniform(0, 1000, (2000, 2)) + points.xy.min(axis=0)
    target = Targets(xy, np.zeros((len(xy), 0)))
    opened.predict(points, target.block(0, 10))
    seconds = []
    for _ in range(3):
        started = time.process_time()
        opened.predict(points, target)
        seconds.append(time.process_time() - started)
    # a busy machine makes single runs slower
    assert min(seconds) < 60 * len(xy) / 100_000


def test_the_shipped_weights_are_intact_and_small():
    weights = read_weights(network.GRID_WEIGHTS_FILE, network.FORMAT, network.SHAPES)
    assert weights.header["sha256"] == hash_of(weights.arrays) and "seed" in weights.header
    assert network.GRID_WEIGHTS_FILE.stat().st_size < 1e6


def test_missing_changed_or_foreign_weights_are_named(tmp_path):
    from slopemuse.plugin.core.temporal.pretrained.network import TIME

    path = tmp_path / "grid.safetensors"
    with pytest.raises(ModelFileError, match="are missing; install the plugin again"):
        read_weights(path, network.FORMAT, network.SHAPES)
    data = bytearray(network.GRID_WEIGHTS_FILE.read_bytes())
    data[-2] ^= 1
    path.write_bytes(bytes(data))
    with pytest.raises(ModelFileError, match="were changed after they were written: their hash differs"):
        read_weights(path, network.FORMAT, network.SHAPES)
    with pytest.raises(ModelFileError, match="are in the format 'slopemuse-pretrained-time-1', but this version"):
        read_weights(TIME, network.FORMAT, network.SHAPES)


def test_noise_does_not_change_a_narrow_interval():
    rng = np.random.default_rng(0)
    # sigma is correct; the noise is larger than sigma, so the coverage depends little on the factor
    error = rng.normal(0, 0.5, 300) + rng.normal(0, 1, 300)
    assert held_out_gate._factor(error, np.full(300, 0.5), np.ones(300)) == pytest.approx(1.0, abs=0.1)
    assert held_out_gate._factor(3 * error, np.full(300, 0.5), np.ones(300)) > 2.0


def test_an_interval_filled_by_noise_keeps_its_width():
    error = np.random.default_rng(0).normal(0, 1, 300)
    assert held_out_gate._factor(error, np.full(300, 0.01), np.ones(300)) == 1.0
