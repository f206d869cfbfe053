"""Pretrained network of the time axis: accuracy for held-out laws, gate, and independence of held-out values."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError, ModelFileError
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.pretrained.weights import hash_of, read_weights
from slopemuse.plugin.core.synthetic.held_out_laws import make_held_out
from slopemuse.plugin.core.temporal.harmonization import harmonize
from slopemuse.plugin.core.temporal.pretrained import correction
from slopemuse.plugin.core.temporal.pretrained.features import nearest_neighbours
from slopemuse.plugin.core.temporal.pretrained.network import FORMAT, SHAPES, TIME, time_weights
from slopemuse.plugin.core.temporal.pretrained.shared_motion import fit_shared_motion
from slopemuse.plugin.core.temporal.smoothing.gp_smoother import Smoothed, fit_pool, pool_sample, smooth
from slopemuse.plugin.core.temporal.smoothing.temporal_holdout import held_out_run_lengths

QUIET = Progress()
OPEN_GATE = correction.Gate(1.0)
FIRST = np.datetime64("2020-01-01")


@pytest.fixture(scope="module")
def slope():
    return make_held_out("viscoplastic", 31, n_points=50)


@pytest.fixture(scope="module")
def inputs(slope):
    day, values = slope.day.astype(float), np.array(slope.series.values)
    return day, values, slope.series.xy, fit_pool(day, values)


def layer(days, values):
    values = np.atleast_2d(np.asarray(values, dtype=float))
    xy = np.column_stack([500_000.0 + 10 * np.arange(len(values)), np.full(len(values), 4e6)])
    return PointSeries(np.arange(len(values)).astype(str), xy, FIRST + np.asarray(days), values, "EPSG:32633")


def test_network_beats_the_smoother_on_held_out_dates_of_an_unknown_law(slope, inputs):
    day, values, xy, pool = inputs
    held_out = held_out_run_lengths(len(day)) > 0
    done = correction.estimate_held_out(time_weights(), day, values, xy, held_out, pool, QUIET)
    truth = slope.truth[:, slope.day]
    truth = (truth + (values - truth).mean(axis=1, keepdims=True))[:, held_out]
    smoother, corrected = (
        np.sqrt(np.mean((estimate.values - truth) ** 2)) for estimate in (done.smoothed, done.corrected(OPEN_GATE))
    )
    assert corrected < 0.9 * smoother


def test_the_estimate_depends_on_adjacent_dates_but_not_on_the_held_out_value(inputs):
    day, values, xy = inputs[0][:50], inputs[1][:, :50], inputs[2]
    held_out = np.arange(50) == 30
    pool = fit_pool(day[~held_out], values[:, ~held_out])

    def estimate(date=0, change=0.0):
        changed = values.copy()
        changed[:, date] += change
        estimates = correction.estimate_held_out(time_weights(), day, changed, xy, held_out, pool, QUIET)
        return estimates.corrected(OPEN_GATE).values

    before = estimate()
    np.testing.assert_array_equal(estimate(30, 1000.0), before)
    assert min(np.abs(estimate(adjacent, 5.0) - before).max() for adjacent in (29, 31)) > 0.1


def test_the_gate_scales_the_correction(inputs):
    day, values, xy, pool = inputs
    target = day[5:40:7] + 3.0
    plain = smooth(day, values, target, pool)
    none, half, full = (
        correction.corrected(time_weights(), day, values, xy, target, pool, correction.Gate(share), QUIET)
        for share in (0.0, 0.5, 1.0)
    )
    np.testing.assert_array_equal(none.values, plain.values)
    np.testing.assert_array_equal(none.sigma, plain.sigma)
    np.testing.assert_allclose(half.values, (plain.values + full.values) / 2, atol=1e-9)
    assert (full.sigma > 0).all()


@pytest.mark.parametrize(("size", "closed"), [(0.9, False), (-0.5, True)])
def test_the_gate_opens_only_if_the_correction_reduces_the_held_out_error(inputs, monkeypatch, size, closed):
    day, values, xy, pool = inputs
    held_out = held_out_run_lengths(len(day)) > 0
    nothing = np.zeros((len(values), int(held_out.sum())))
    made = correction.Estimates(
        Smoothed(nothing, nothing, np.full(len(values), 1000.0)), size * values[:, held_out], nothing, nothing, nothing
    )
    monkeypatch.setattr(correction, "estimate_held_out", lambda *_: made)
    gate = correction.gate_of(time_weights(), day, values, xy, pool, QUIET)
    assert gate.n_dates == held_out.sum()
    if closed:
        assert gate.share == 0.0 and gate.widening == 0.0
    else:
        assert gate.share == pytest.approx(1.0, abs=0.05) and gate.network == pytest.approx(1.0, abs=0.05)


def test_the_interval_is_widened_by_the_excess_held_out_error(inputs, monkeypatch):
    day, values, xy, pool = inputs
    held_out = held_out_run_lengths(len(day)) > 0
    shape = (len(values), int(held_out.sum()))
    noise, wrong = np.ones(len(values)), np.where(np.arange(shape[1]) % 2, 2.0, -2.0) * np.ones(shape)
    # the correction has an error of ±2 mm and a sigma of zero; the noise is 1 mm
    exact = correction.Estimates(
        Smoothed(values[:, held_out] - 4.0, np.zeros(shape), noise),
        4.0 + wrong,
        np.zeros(shape),
        4.0 + wrong,
        np.zeros(shape),
    )
    monkeypatch.setattr(correction, "estimate_held_out", lambda *_: exact)
    gate = correction.gate_of(time_weights(), day, values, xy, pool, QUIET)
    missed = 4.0 - gate.share * (4.0 + wrong)
    # the residual variance is the sum of the variances of noise and estimate
    assert gate.widening == pytest.approx((missed**2).mean() - 1.0)
    np.testing.assert_allclose(exact.corrected(gate).sigma, np.sqrt(gate.widening))


def test_harmonize_with_the_pretrained_method(slope):
    few = slope.series.dates_where(np.arange(slope.series.n_dates) < 70)
    gappy = np.array(few.values)
    gappy[0] = np.nan
    gappy[1, 10:30] = np.nan
    done = harmonize([few.with_(values=gappy)], 24, method="pretrained")
    made = done.layers[0].series
    assert [s.method for s in done.layers[0].scores] == ["pretrained", "smoother", "pchip", "linear"]
    assert done.rmse("pretrained") <= done.rmse("smoother")
    assert np.isnan(made.values[0]).all() and np.isfinite(made.values[2:]).all()
    assert (np.isfinite(made.sigma) == np.isfinite(made.values)).all()
    assert any("of the correction by the pretrained network is applied" in note for note in done.notes)


@pytest.mark.parametrize(("n_points", "n_dates"), [(1, 60), (5, 60), (20, 12), (20, 3)])
def test_few_points_or_dates_fall_back_to_the_smoother(n_points, n_dates):
    rng = np.random.default_rng(4)
    few = layer(12 * np.arange(n_dates), np.cumsum(rng.normal(0, 1, (n_points, n_dates)), axis=1))
    done, plain = (harmonize([few], method=method) for method in ("pretrained", "smoother"))
    np.testing.assert_array_equal(done.layers[0].series.values, plain.layers[0].series.values)
    assert any("requires at least 8 points and about 18 dates, so the smoother is used" in note for note in done.notes)


def test_a_layer_without_a_crs_is_estimated_without_neighbours(slope):
    few = slope.series.dates_where(np.arange(slope.series.n_dates) < 40)
    nowhere = PointSeries(few.pids, few.xy, few.dates, few.values, "")
    done = harmonize([nowhere], method="pretrained")
    assert np.isfinite(done.layers[0].series.values).all()


def test_coincident_points_are_neighbours_of_each_other_but_not_of_themselves():
    xy = np.repeat([[0.0, 0.0], [5.0, 0.0], [90.0, 0.0]], [4, 4, 8], axis=0)
    neighbours = nearest_neighbours(xy)
    assert neighbours.shape == (16, 8)
    assert not (neighbours == np.arange(16)[:, None]).any()
    assert all(len(set(row)) == 8 for row in neighbours)
    assert set(neighbours[8]) >= set(range(9, 16))


def test_shared_motion_accounts_for_noise_that_differs_by_date():
    rng = np.random.default_rng(3)
    day = 12.0 * np.arange(80)
    noise = np.where(np.arange(80) % 2, 2.0, 8.0)
    truth = rng.uniform(1, 3, (60, 1)) * (10 * np.sin(day / 120.0) + 0.02 * day)
    values = truth + noise * rng.normal(size=(60, 80))
    pool = fit_pool(day, values, None, np.broadcast_to(noise, values.shape))
    alone = smooth(day, values, day, pool)
    model = fit_shared_motion(day, values, day, alone.noise, alone.values, pool.of_date, QUIET)
    shared = model.estimate_points(day, values, day, alone, alone.values, QUIET)
    truth = truth + (shared.values - truth).mean(axis=1, keepdims=True)
    inside = np.abs(shared.values - truth) < 1.645 * shared.sigma
    assert inside.mean() > 0.65


@pytest.mark.parametrize(
    ("days", "values", "sentence"),
    [
        ([0], np.zeros((20, 1)), "INPUT has 1 date, but at least 3 are required"),
        (12 * np.arange(40), np.full((20, 40), np.nan), "INPUT has no points with values"),
    ],
)
def test_too_few_acquisitions_are_refused(days, values, sentence):
    with pytest.raises(InputError, match=sentence):
        harmonize([layer(days, values)], method="pretrained")


def test_the_shipped_weights_match_their_hash_and_are_small():
    weights = read_weights(TIME, FORMAT, SHAPES)
    assert weights.header["sha256"] == hash_of(weights.arrays) and "seed" in weights.header
    assert TIME.stat().st_size < 1e6


def test_missing_changed_or_other_weights_are_reported(tmp_path):
    from slopemuse.plugin.core.pretrained.weights import DAILY

    path = tmp_path / "time.safetensors"
    with pytest.raises(ModelFileError, match="are missing; install the plugin again"):
        read_weights(path, FORMAT, SHAPES)
    data = bytearray(TIME.read_bytes())
    data[-2] ^= 1
    path.write_bytes(bytes(data))
    with pytest.raises(ModelFileError, match="were changed after they were written: their hash differs"):
        read_weights(path, FORMAT, SHAPES)
    with pytest.raises(ModelFileError, match="are in the format 'slopemuse-pretrained-daily-1', but this version"):
        read_weights(DAILY, FORMAT, SHAPES)


@pytest.mark.parametrize("gaps", [False, True])
def test_blocks_give_the_same_estimates_as_one_step(monkeypatch, gaps):
    rng = np.random.default_rng(8)
    day = 12.0 * np.arange(40)
    shared = np.sin(day / 60.0) * 8 + day / 40
    xy = rng.uniform(0, 900, (260, 2))
    values = np.outer(rng.uniform(0.3, 2, 260), shared) + rng.normal(0, 2, (260, 40))
    if gaps:
        values[rng.random(values.shape) < 0.1] = np.nan
        values[7, 2:] = np.nan
        xy[11] = np.nan
    target = day[3:30:4] + 5.0
    pool = fit_pool(day, values)
    inputs = (time_weights(), day, values, xy, target, pool, correction.Gate(0.8, 0.6, 5, 0.1), QUIET)
    at_once = correction.corrected(*inputs)
    monkeypatch.setattr(correction, "POINTS_AT_ONCE", 64)
    by_blocks = correction.corrected(*inputs)
    for found, expected in (
        (by_blocks.values, at_once.values),
        (by_blocks.sigma, at_once.sigma),
        (by_blocks.noise, at_once.noise),
    ):
        np.testing.assert_allclose(found, expected, atol=1e-5)
    assert np.isfinite(at_once.values).any(axis=1).sum() == 260 - gaps


def test_the_pool_of_a_sample_equals_that_of_all_points():
    rng = np.random.default_rng(9)
    values = rng.normal(0, 2, (3000, 20))
    values[rng.random(values.shape) < 0.2] = np.nan
    chosen = pool_sample(values)
    assert len(chosen) == 800
    np.testing.assert_array_equal(pool_sample(values[chosen]), np.arange(800))
    day = 12.0 * np.arange(20)
    whole, part = fit_pool(day, values), fit_pool(day, values[chosen])
    np.testing.assert_array_equal(whole.share, part.share)
    assert whole.kernels == part.kernels
