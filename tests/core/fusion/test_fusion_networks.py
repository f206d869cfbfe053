"""Kriging with edges and the two networks: structure, training, and accuracy compared with kriging."""

from __future__ import annotations

import re

import numpy as np
import pytest
from slopemuse.plugin.core.common.enum_words import method_of
from slopemuse.plugin.core.common.errors import Cancelled, InputError
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.environment.early_stopping import stopping_reason
from slopemuse.plugin.core.environment.torch_runtime import TrainingChoice
from slopemuse.plugin.core.fusion.fuse import fuse
from slopemuse.plugin.core.fusion.interpolator import FusionMethod, fit_fields
from slopemuse.plugin.core.fusion.kriging.edges import find_edges, krige_with_edges, otsu_threshold
from slopemuse.plugin.core.fusion.kriging.local_kriging import (
    Field,
    Targets,
    kriging_weights,
    neighbours,
    targets_of,
    weighted_sums,
)
from slopemuse.plugin.core.fusion.kriging.random_fields import RandomField
from slopemuse.plugin.core.fusion.methods import REGISTRY, Nearest
from slopemuse.plugin.core.fusion.networks import cnn, cnn_published
from slopemuse.plugin.core.fusion.networks.lattice import Lattice, LatticeKriging
from slopemuse.plugin.core.fusion.points.sensor_points import gather
from slopemuse.tests.progress import CancelledProgress

CORNER = np.array([500_000.0, 4_000_000.0])
DATES = np.datetime64("2020-01-01") + 48 * np.arange(12)
YEARS = (DATES - DATES[0]).astype(float) / 365.25


def slide(n=400, seed=0, sharp=True):
    """Return the series and the true rates [mm/yr] of a body with a sharp edge, or of smooth motion."""
    rng = np.random.default_rng(seed)
    xy = rng.uniform(0, 1000, (n, 2))
    apart = np.hypot(*(xy - 500).T)
    rate = np.where(apart < 300, -30.0, 0.0) if sharp else -30 * np.exp(-((apart / 400) ** 2))
    values = rate[:, None] * YEARS + rng.normal(0, 0.5, (n, 12))
    return PointSeries(np.arange(n).astype(str), xy + CORNER, DATES, values, "EPSG:32633"), rate


def test_otsu_threshold_maximises_the_variance_between_groups():
    values = np.concatenate([np.full(10, 1.0), np.full(30, 7.0)])
    assert otsu_threshold(np.random.default_rng(0).permutation(values)) == 4.0

    def between(threshold):
        low, high = values[values <= threshold], values[values > threshold]
        return len(low) * len(high) * (low.mean() - high.mean()) ** 2

    noisy = values + np.random.default_rng(1).normal(0, 2, 40)
    values = noisy
    best = max((between(t), t) for t in np.sort(noisy)[:-1])[0]
    assert between(otsu_threshold(noisy)) == pytest.approx(best)


def test_edges_are_found_and_used_where_there_are_some():
    series, rate = slide(600)
    points, _ = gather([series])
    hidden = np.random.default_rng(1).random(600) < 0.3
    seen, lost = points.where(~hidden), points.where(hidden)
    fields = fit_fields(seen, quick=True)
    edges = find_edges(seen, fields.rate, seen.rest[:, ::3])
    assert edges.used
    # targets are processed in blocks, but the expensive labels are computed only once
    for part in np.array_split(np.arange(len(lost)), 3):
        krige_with_edges(edges, seen, targets_of(lost.where(part)), seen.rate, edges.rate, (np.zeros(len(part)),) * 2)
    assert list(edges.labels) == [seen]
    assert -25 < edges.thresholds[0] < -5
    index = neighbours(seen, targets_of(lost))
    weights, spread = kriging_weights(seen, fields.rate, targets_of(lost), index)
    plain = weighted_sums(index, weights, seen.rate)
    found, variance = krige_with_edges(edges, seen, targets_of(lost), seen.rate, edges.rate, (plain, spread))
    own, other = (np.sqrt(np.mean((values - rate[hidden]) ** 2)) for values in (found, plain))
    assert own < 0.8 * other
    # sigma is small far from the edge and large at the edge
    apart = np.abs(np.hypot(*(lost.xy - CORNER - 500).T) - 300)
    assert np.quantile(np.sqrt(variance[apart > 100]), 0.9) < 2.0
    assert np.sqrt(variance[apart < 15]).mean() > 5
    assert np.mean(np.abs(found - rate[hidden]) < 1.645 * np.sqrt(variance) + 0.2) > 0.85


def test_edges_are_not_used_on_smooth_motion_nor_with_too_few_points():
    series, _ = slide(250, sharp=False)
    done = fuse([series], "kriging_edges", cell_m=100.0)
    plain = fuse([series], "kriging", cell_m=100.0)
    assert any("the result equals that of kriging" in note for note in [*done.notes, done.method_note])
    np.testing.assert_allclose(done.series.values, plain.series.values)
    few, _ = gather([slide(30)[0]])
    assert find_edges(few, Field(1.0, 100.0, (0.1,)), few.rest) is None


def test_random_fields_have_edges_and_about_unit_spread():
    rng = np.random.default_rng(0)
    xy = rng.uniform(0, 1000, (3000, 2))
    spreads, steps = [], []
    for _ in range(40):
        made = RandomField.draw(rng, 25.0, 1000.0)
        values = made.at(xy)
        spreads.append(values.std())
        steps.append(np.abs(made.at(xy + 1.0) - values).max())
    assert 0.2 < np.median(spreads) < 2.5
    assert 10 < np.sum(np.array(steps) > 0.5) < 40


def test_a_lattice_finds_its_cells_and_values_between_them():
    points, _ = gather([slide(200)[0]])
    lattice = Lattice.over(points)
    assert max(lattice.shape) <= 160
    np.testing.assert_array_equal(lattice.cell_of(lattice.xy), np.arange(len(lattice.xy)))
    plane = (2 * (lattice.xy - CORNER) @ [1.0, -0.5]).reshape(lattice.shape)
    np.testing.assert_allclose(lattice.sample(plane, points.xy), 2 * (points.xy - CORNER) @ [1.0, -0.5], atol=1e-6)


def test_channels_are_the_residuals_of_kriging():
    points, _ = gather([slide(200)[0]])
    field = fit_fields(points, quick=True).rate
    lattice = Lattice.over(points)
    view = LatticeKriging.of(points, lattice, field)
    scale = float(np.sqrt(field.variance))
    x, kriged = view.channels(points.rate, scale)
    assert x.shape == (5, *lattice.shape)
    index = neighbours(points, Targets(lattice.xy, np.zeros((len(lattice.xy), 0))))
    np.testing.assert_allclose(kriged * scale, weighted_sums(index, view.weights, points.rate))
    cell = lattice.cell_of(points.xy)
    alone = np.flatnonzero(np.bincount(cell, minlength=len(kriged))[cell] == 1)[0]
    expected = points.rate[alone] / scale - kriged[cell[alone]]
    assert x[0].reshape(-1)[cell[alone]] == pytest.approx(expected, abs=1e-5)
    assert x[1].sum() == len(np.unique(cell))


def test_an_untrained_network_equals_kriging_and_training_is_reproducible():
    torch = pytest.importorskip("torch")
    from slopemuse.plugin.core.fusion.networks.cnn_networks import ResidualCnn

    points, _ = gather([slide(250)[0]])
    field = fit_fields(points, quick=True).rate
    lattice, targets = Lattice.over(points), targets_of(points)
    torch.manual_seed(0)
    blank = cnn.Corrector(ResidualCnn(cnn.FILTERS), 1.0, 1.0, 0)
    change, variance = cnn.correction(blank, points, field, points.rate, targets, lattice)
    np.testing.assert_allclose(change, 0.0)
    assert (variance > 0).all()
    first, second = (cnn.train(points, field, points.rate, seed=2, epochs=1) for _ in range(2))
    for a, b in zip(first.network.parameters(), second.network.parameters()):
        assert torch.equal(a, b)
    assert first.gate in (0.0, 0.25, 0.5, 0.75, 1.0)
    # the trained weights do not depend on the values of the points
    other = cnn.train(points, field, points.rate[::-1].copy(), seed=2, epochs=1)
    for a, b in zip(first.network.parameters(), other.network.parameters()):
        assert torch.equal(a, b)


def test_published_network_is_that_of_table_3():
    torch = pytest.importorskip("torch")
    from slopemuse.plugin.core.fusion.networks.cnn_networks import PublishedCnn

    network = PublishedCnn(2, 1, cnn_published.SIDE)
    convolutions = [layer for layer in network if isinstance(layer, torch.nn.Conv2d)]
    assert [(c.out_channels, c.kernel_size) for c in convolutions] == [(64, (5, 5))] * 3
    assert sum(isinstance(layer, torch.nn.MaxPool2d) for layer in network) == 3
    assert sum(isinstance(layer, torch.nn.ReLU) for layer in network) == 3
    assert isinstance(network[-1], torch.nn.Linear)
    assert network(torch.zeros(3, 2, 9, 9)).shape == (3, 1)
    assert (cnn_published.EPOCHS, cnn_published.BATCH) == (100, 32)


def test_published_patches_are_the_surface_between_the_points():
    points, _ = gather([slide(300)[0]])
    patches = cnn_published.Patches.around(points, CORNER + np.array([[500.0, 500.0]]), 10.0)
    plane = (points.xy - CORNER) @ np.array([[0.01, -0.5], [0.02, 0.0]])
    patch = patches.of(plane, np.array([0, 0]), np.array([0, 1]))
    assert patch.shape == (2, 1, 9, 9)
    offset = (np.arange(9) - 4) * 10
    expected = 0.01 * (500 + offset)[None] + 0.02 * (500 + offset)[:, None]
    np.testing.assert_allclose(patch[0, 0], expected, atol=1e-4)
    np.testing.assert_allclose(patch[1, 0], np.broadcast_to(-0.5 * (500 + offset), (9, 9)), atol=1e-4)
    # another cell size gives another window of the same surface
    wide = cnn_published.Patches.around(points, CORNER + np.array([[500.0, 500.0]]), 20.0)
    np.testing.assert_allclose(
        wide.of(plane, np.zeros(1, int), np.zeros(1, int))[0, 0, 2:7, 2:7], patch[0, 0, ::2, ::2], atol=1e-4
    )


def test_published_series_are_not_combinations_of_few_patterns():
    pytest.importorskip("torch")
    # each point has its own time series: the displacement of each date is a different field
    series, _ = slide(160)
    rng = np.random.default_rng(3)
    size = rng.uniform(5, 20, (len(DATES), 3))
    field = np.cos(series.xy @ rng.normal(0, 1 / 150, (2, len(DATES))) + size[:, 0]) * size[:, 1]
    points, _ = gather([series.with_(values=field)])
    network = cnn_published.train_published(points, 60.0, epochs=3)
    _, values = cnn_published.estimate_published(network, points, points.xy[::2] + 5.0)
    singular = np.linalg.svd(values - values.mean(axis=0), compute_uv=False)
    # with only velocity and two patterns, the singular values from the fourth on would be zero
    assert (singular[:8] > 1e-3 * singular[0]).all()


@pytest.fixture(scope="module")
def fused_as_published():
    pytest.importorskip("torch")
    return fuse([slide(80)[0]], "cnn_published", cell_m=100.0, training=TrainingChoice(epochs=1))


def test_published_network_is_scored_at_the_points_of_the_other_methods(fused_as_published):
    done = fused_as_published
    blocks = done.verdict.blocks.errors
    known = np.isfinite(blocks["cnn_published"].displacement).all(axis=1)
    assert known.mean() > 0.9
    for method in ("kriging", "idw", "nearest", "bilinear"):
        np.testing.assert_array_equal(np.isfinite(blocks[method].displacement).all(axis=1), known)
    assert "cnn_published" not in done.verdict.random.errors
    assert any("1 of 1 epochs (all requested epochs)" in note for note in [*done.notes, done.method_note])


def test_cell_of_the_published_network_is_that_of_its_own_smallest_error():
    pytest.importorskip("torch")
    done = fuse([slide(60)[0]], "cnn_published", training=TrainingChoice(epochs=1))
    sentence = next(
        note for note in done.notes if "The published CNN has the smallest error at held-out points" in note
    )
    tried = {float(m[0]): float(m[1]) for m in re.findall(r"([\d.]+) m: ([\d.]+) mm", sentence)}
    assert len(tried) == 5
    assert tried[done.grid.size_m] == min(tried.values())


def test_the_reason_for_the_end_of_a_training_is_stated():
    assert stopping_reason(100, 100, 10) == "all requested epochs"
    assert "the best epoch, 23, is kept" in stopping_reason(33, 100, 10)


def test_networks_through_the_whole_fusion(fused_as_published):
    done = fuse([slide(120)[0]], "cnn", cell_m=100.0, training=TrainingChoice(epochs=1))
    assert done.rmse("cnn") <= 1.1 * done.rmse("kriging")
    assert done.series.sigma is not None
    assert fused_as_published.series.sigma is None
    for method, found in (("cnn", done), ("cnn_published", fused_as_published)):
        assert np.isfinite(found.series.values).all()
        assert np.isfinite(found.rmse(method))


def test_bad_input_and_cancel():
    pytest.importorskip("torch")
    points, _ = gather([slide(50)[0]])
    fields = fit_fields(points, quick=True)
    with pytest.raises(InputError, match="cnn requires at least 60 points, but the layers have 50"):
        REGISTRY[FusionMethod.CNN](fields).fit(points)
    with pytest.raises(InputError, match="TRAINING_EPOCHS is 0"):
        REGISTRY[FusionMethod.CNN_PUBLISHED](fields).fit(points, TrainingChoice(epochs=0))
    few = points.where(np.arange(30))
    with pytest.raises(InputError, match="cnn_published requires at least 40 points in INPUT, but INPUT has 30"):
        REGISTRY[FusionMethod.CNN_PUBLISHED](fields).fit(few)
    with pytest.raises(InputError, match="The method 'x' is unknown"):
        method_of(FusionMethod, "x")
    assert Nearest(fields).fit(points).predict(points, targets_of(points)).sigma is None

    many, _ = gather([slide(120)[0]])
    for method in ("cnn", "cnn_published", "kriging_edges"):
        with pytest.raises(Cancelled):
            REGISTRY[method_of(FusionMethod, method)](fields).fit(many, progress=CancelledProgress(6))


def test_published_network_computes_what_table_3_says():
    """Three blocks of 5 × 5 correlation with zero padding, ReLU and 2 × 2 max pooling, then a linear layer."""
    torch = pytest.importorskip("torch")
    from scipy.signal import correlate
    from slopemuse.plugin.core.fusion.networks.cnn_networks import PublishedCnn

    torch.manual_seed(1)
    network = PublishedCnn(2, 3, 9).double()
    weights = [part.detach().numpy() for part in network.parameters()]
    image = np.random.default_rng(0).normal(size=(2, 9, 9))
    x = image
    for kernel, bias in zip(weights[0:6:2], weights[1:6:2]):
        layers = [sum(correlate(x[i], one[i], mode="same") for i in range(len(x))) for one in kernel]
        x = np.maximum(np.array(layers) + bias[:, None, None], 0)
        half = x.shape[1] // 2
        x = x[:, : 2 * half, : 2 * half].reshape(len(x), half, 2, half, 2).max(axis=(2, 4))
    expected = weights[6] @ x.ravel() + weights[7]
    with torch.no_grad():
        output = network(torch.from_numpy(image[None])).numpy()[0]
    np.testing.assert_allclose(output, expected, rtol=1e-9)
