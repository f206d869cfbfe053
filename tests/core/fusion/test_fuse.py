"""Fusion of layers to a grid: accuracy, hold-out, mask, invalid input and report."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from slopemuse.plugin.core.common.errors import Cancelled, InputError
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.fusion import fusion_report as fusion_report_module
from slopemuse.plugin.core.fusion import grid as grid_module
from slopemuse.plugin.core.fusion.fuse import fuse
from slopemuse.plugin.core.fusion.fusion_report import fusion_report
from slopemuse.plugin.core.fusion.grid import make_grid
from slopemuse.plugin.core.fusion.points.sensor_points import Points, gather
from slopemuse.plugin.core.fusion.points.spatial_holdout import (
    block_layout,
    paired_bootstrap,
    random_layout,
)
from slopemuse.tests.progress import CancelledProgress
from slopemuse.tests.untranslated import untranslated

CORNER = np.array([500_000.0, 4_000_000.0])
DATES = np.datetime64("2020-01-01") + 24 * np.arange(20)
YEARS = (DATES - DATES[0]).astype(float) / 365.25


def motion(xy):
    """Return the true rate [mm/yr]."""
    east, north = ((xy - CORNER) / 1000).T
    return -30 * np.exp(-((east - 0.5) ** 2 + (north - 0.4) ** 2) / 0.08)


def layer(n=150, seed=0, noise=1.0, bias=0.0, **more):
    rng = np.random.default_rng(seed)
    xy = CORNER + rng.uniform(0, 1000, (n, 2))
    values = (motion(xy) + bias)[:, None] * YEARS + rng.normal(0, noise, (n, 20))
    return PointSeries(
        np.array([f"{seed}-{i}" for i in range(n)]),
        xy,
        DATES,
        values,
        "EPSG:32633",
        direction=np.tile([0.6, 0.0, 0.8], (n, 1)),
        **more,
    )


@pytest.fixture(scope="module")
def two_layers():
    first, second = layer(), layer(120, 1, bias=4.0, lineage=Lineage(gnss_stations=("M21",)))
    return first, second, fuse([first, second], cell_m=25.0)


def test_an_automatic_cell_size_is_never_too_small_to_be_filled(monkeypatch):
    monkeypatch.setattr(grid_module, "MAX_VALUES", 20 * 400)
    done = fuse([layer()], method="nearest")
    assert len(done.grid) <= 400
    assert any(f"Cells of {done.grid.size_m:g} m are used because" in note for note in done.notes)
    # a requested cell size is not changed
    assert fuse([layer()], method="nearest", cell_m=25.0).grid.size_m == 25.0


def test_points_are_gathered_without_needless_copies():
    series = PointSeries(
        np.arange(80_000).astype(str),
        CORNER + np.random.default_rng(0).uniform(0, 1000, (80_000, 2)),
        np.datetime64("2018-01-01") + 6 * np.arange(50),
        np.ones((80_000, 50)),
        "EPSG:32633",
    )
    tracemalloc.start()
    points, _ = gather([series])
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    # the residual of the rates is one copy; the mask of missing values takes an eighth
    assert peak < 1.8 * series.values.nbytes
    np.testing.assert_allclose(points.displacement, series.values, atol=1e-9)


def test_two_sensors_give_the_true_motion_in_the_datum_of_the_first(two_layers):
    _, _, done = two_layers
    truth = motion(done.series.xy)
    error = done.series.attributes["velocity"] - truth
    assert np.sqrt(np.mean(error**2)) < 1.5
    # the bias of 4 mm/yr of the second sensor is removed
    assert abs(error.mean()) < 0.7
    inside = np.abs(error) < 1.645 * done.series.attributes["velocity_std"]
    assert inside.mean() > 0.8
    shift = done.series.values - truth[:, None] * YEARS
    assert np.sqrt(np.mean(shift**2)) < 2.0
    assert done.series.sigma.shape == done.series.values.shape
    assert done.series.lineage.gnss_stations == ("M21",)
    assert done.series.lineage.algorithm == "gridfusion"
    np.testing.assert_allclose(done.series.direction[0], [0.6, 0.0, 0.8])


def test_kriging_is_the_best_at_held_out_points_and_two_sensors_beat_one(two_layers):
    _, _, done = two_layers
    blocks = done.verdict.blocks
    scores = {method: errors.of(blocks.sensor == 0)[1] for method, errors in blocks.errors.items()}
    assert scores["kriging"] == done.rmse("kriging") < 0.8 * scores["nearest"]
    assert scores["kriging_edges"] <= 1.05 * scores["kriging"]
    ratio, low, high = done.verdict.first_hidden.ratio("fused", "first alone")
    assert low <= ratio <= high < 1.0
    page = fusion_report(done)
    assert untranslated(lambda: fusion_report(done)) == set()
    assert "Gain from combining two sensors" in page
    # the best method is compared with the best simple method, not with the worst
    simple = min(scores[method] for method in ("nearest", "bilinear", "idw"))
    assert f": {simple:.1f} mm), this is" in page[: page.index("<table>")]
    assert "second layer only" in page
    figure = fusion_report_module._maps(done)
    FigureCanvasAgg(figure).draw()
    for axes in figure.axes:
        # no label is cut off
        label = axes.yaxis.label.get_window_extent()
        assert not axes.get_ylabel() or (label.y0 >= 0 and label.y1 <= figure.bbox.height), axes.get_ylabel()
    assert page.count("<figure>") == 1
    # the label of a velocity states its sign
    assert any(axes.get_ylabel() == "Velocity [mm/yr]\n+ towards satellite" for axes in figure.axes)


def test_held_out_blocks_have_a_buffer():
    points, _ = gather([layer(400)])
    layout = block_layout(points, 200.0)
    assert layout.side_m == pytest.approx(200.0, rel=0.01)
    assert sorted(np.concatenate([fold.hidden for fold in layout.folds])) == list(range(400))
    for fold in layout.folds:
        apart = np.hypot(*(points.xy[fold.hidden, None] - points.xy[None, fold.training_rows]).transpose(2, 0, 1))
        assert apart.min() > layout.buffer_m > 49.0
        # blocks are not divided between held-out and training points
        assert not set(layout.block[fold.hidden]) & set(layout.block[fold.training_rows])
    hidden = np.concatenate([fold.hidden for fold in random_layout(points).folds])
    assert sorted(hidden) == list(range(400))


def test_bootstrap_distinguishes_better_from_equal_methods():
    rng = np.random.default_rng(0)
    block = np.repeat(np.arange(30), 10)
    first = rng.normal(0, 1, 300)
    low, high = paired_bootstrap(first, 2 * first, block)
    assert (low, high) == pytest.approx((0.5, 0.5))
    low, high = paired_bootstrap(first, rng.normal(0, 1, 300), block)
    assert low < 1 < high
    assert np.isnan(paired_bootstrap(first * np.nan, first, block)[0])


def test_cells_far_from_points_or_outside_are_empty():
    hole = layer(600)
    apart = np.hypot(*(hole.xy - CORNER - 500).T)
    points, _ = gather([hole.points(apart > 200)])
    grid = make_grid(points, 20.0, 60.0, extrapolate=False)
    centre = np.hypot(*(grid.xy - CORNER - 500).T)
    assert centre.min() > 130
    assert (grid.distance_m <= 60).all()
    assert (grid.xy >= points.xy.min(axis=0) - 10).all()
    wider = make_grid(points, 20.0, 60.0, extrapolate=True)
    assert len(wider) > len(grid)
    assert (wider.xy < points.xy.min(axis=0) - 10).any()
    raster = grid.raster(np.arange(len(grid), dtype=float))
    assert np.isfinite(raster).sum() == len(grid)
    row, column = grid.row[5], grid.column[5]
    assert raster[row, column] == 5
    np.testing.assert_allclose(grid.xy[5], [grid.west + (column + 0.5) * 20, grid.north - (row + 0.5) * 20])


def test_the_cell_size_is_chosen_to_resolve_the_motion():
    done = fuse([layer(300, noise=0.3)])
    assert 10 < done.grid.size_m < 120
    assert any("reduces the accuracy at held-out points by at most 2 %" in note for note in done.notes)


def test_height_is_used_only_where_it_helps():
    helps = layer(200)
    height = 100 + 40 * np.sin(helps.xy[:, 0] / 70)
    values = 0.4 * (height - 100)[:, None] * YEARS + np.random.default_rng(0).normal(0, 0.5, (200, 20))

    def heights(xy, crs):
        assert crs == "EPSG:32633"
        return 100 + 40 * np.sin(xy[:, 0] / 70)

    done = fuse([helps.with_(values=values)], cell_m=50.0, heights=heights)
    assert any("Including height reduces the error" in note for note in done.notes)
    error = done.series.attributes["velocity"] - 0.4 * (heights(done.series.xy, "EPSG:32633") - 100)
    assert np.sqrt(np.mean(error**2)) < 1.0
    with pytest.raises(InputError, match="The DEM has no height at 100 % of the points"):
        fuse([helps], cell_m=50.0, heights=lambda xy, crs: np.full(len(xy), np.nan))


@pytest.mark.parametrize("method", ["idw", "nearest", "bilinear"])
def test_simple_methods_fill_the_grid_without_sigma(method):
    done = fuse([layer(60)], method, cell_m=50.0)
    assert done.series.sigma is None
    assert np.isnan(done.series.attributes["velocity_std"]).all()
    assert np.sqrt(np.mean((done.series.attributes["velocity"] - motion(done.series.xy)) ** 2)) < 6
    assert "Accuracy at held-out original points" in fusion_report(done)


def at_places(xy):
    n = len(xy)
    return PointSeries(np.arange(n).astype(str), np.asarray(xy, float), DATES, np.zeros((n, 20)), "EPSG:32633")


LINE = CORNER + np.outer(np.arange(30.0), [10.0, 5.0])


@pytest.mark.parametrize(
    ("layers", "more", "message"),
    [
        (
            [layer(40), layer(40, 1).with_(xy=layer(40, 1).xy + 20_000)],
            {},
            "do not overlap .they are 2\\d.\\d km apart",
        ),
        (
            [layer(40), layer(40, 1).with_(dates=DATES + np.timedelta64(3, "D"))],
            {},
            "0 dates in common .*first resample the layers to a common time axis with the harmonize algorithm",
        ),
        ([layer(40), layer(40, 1).with_(values=np.full((40, 20), np.nan))], {}, "INPUT2 has no points with values"),
        ([layer(40), layer(40, 1).with_(component="up")], {}, r"components \(los in INPUT and up in INPUT2\)"),
        ([at_places(np.tile(CORNER, (30, 1)))], {}, "points at only 1 position, but a grid requires at least 5"),
        ([at_places(LINE)], {}, "All points lie on a single line"),
        ([layer(40)], {"cell_m": 0.02}, r"yields 2,\d+,\d+,\d+ cells .* use 1 m or more .the points are about"),
        ([layer(40)], {"cell_m": -5.0}, "CELL_SIZE is −5 m"),
        ([layer(40)], {"mask_m": 0.0, "cell_m": 20.0}, "MASK_DISTANCE is 0 m"),
        ([layer(40)], {"mask_m": 0.001, "cell_m": 90.0}, "No cell of 90 m has a point within 0.001 m"),
        ([layer(40)], {"method": "magic"}, "The method 'magic' is unknown"),
    ],
)
def test_bad_input(layers, more, message):
    with pytest.raises(InputError, match=message):
        fuse(layers, **more)


def test_points_with_gaps_and_without_place_are_reported():
    series = layer(80)
    values, xy = np.array(series.values), np.array(series.xy)
    values[0, ::2] = np.nan
    values[1, 3] = np.nan
    xy[2] = np.nan
    points, notes = gather([series.with_(values=values, xy=xy)])
    assert len(points) == 78
    assert "2 points without coordinates, or with missing values on more than 20 % of the dates" in notes[0]
    assert np.isfinite(points.displacement).all()
    with pytest.raises(InputError, match="no points with coordinates and values on at least 80 %"):
        gather([series.with_(values=np.where(np.arange(20) < 10, np.nan, series.values))])


def test_other_lines_of_sight_are_reported():
    turned = layer(80, 1).with_(direction=np.tile([-0.6, 0.0, 0.8], (80, 1)))
    _, notes = gather([layer(80), turned])
    assert "The lines of sight of INPUT and INPUT2 are 74° apart" in notes[0]
    done = fuse([layer(80), turned], "nearest", cell_m=100.0, titles=["ascending", "descending"])
    sentence = "The lines of sight of ascending and descending are 74° apart"
    assert [sentence in limitation for limitation in done.limitations] == [True]
    assert not any("apart" in note for note in done.notes)
    page = fusion_report(done, ["ascending", "descending"])
    assert page.index(">Limitations</h2>") < page.index(sentence)
    assert page.count(sentence) == 1


def test_a_single_excluded_point_and_a_single_cell_are_singular():
    series = layer(80)
    values = np.array(series.values)
    values[0, ::2] = np.nan
    _, notes = gather([series.with_(values=values)], titles=["slope"])
    assert notes == [
        "slope: 1 point without coordinates, or with missing values on more than 20 % of the dates, is excluded."
    ]


def test_few_points_are_gridded_without_scores():
    done = fuse([layer(12)], cell_m=100.0)
    assert done.verdict is None
    assert np.isnan(done.rmse("kriging"))
    assert "too few points" in fusion_report(done)


@pytest.mark.parametrize("calls", [1, 60, 200, 300, 420])
def test_cancel_at_any_stage(calls):
    with pytest.raises(Cancelled):
        fuse([layer(60), layer(50, 1)], progress=CancelledProgress(calls))


def test_a_sensor_alone_is_a_limitation_only_where_its_interval_excludes_1(two_layers, monkeypatch):
    done = two_layers[2]
    for interval, listed in (((1.03, 0.96, 1.06), False), ((1.2, 1.1, 1.3), True)):
        monkeypatch.setattr(type(done.verdict.together), "ratio", lambda *_, found=interval: found)
        assert ("alone has a smaller error than both sensors together" in fusion_report(done)) == listed


def test_chosen_cells_can_be_filled_with_their_margin():
    dates = np.datetime64("2020-01-03") + 12 * np.arange(4)
    for seed in range(60):
        extent = np.random.default_rng(seed).uniform(1e3, 2e5, 2)
        points = Points.of_one_sensor(np.array([[0.0, 0.0], extent]), dates, np.zeros((2, 4)))
        size = grid_module.fillable_size(points, 1.0, 500.0)
        assert np.prod(np.ceil((extent + 1000.0) / size) + 1) <= grid_module.MAX_CELLS


def test_a_point_without_sigma_has_the_usual_noise():
    sigma = np.full((150, 20), 5.0)
    sigma[0] = np.nan
    sigma[1] = 10.0
    points, _ = gather([layer(sigma=sigma)])
    np.testing.assert_allclose(points.noise, [1.0, 4.0, *np.ones(148)])
