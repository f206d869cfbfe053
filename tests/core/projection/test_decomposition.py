"""Decomposition of two orbits with different dates, points and gaps into east and up, compared with known motion."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import Cancelled, InputError
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.geometry.line_of_sight import los_from_heading
from slopemuse.plugin.core.projection import common_cells as common_cells_module
from slopemuse.plugin.core.projection.common_cells import cell_means, cell_vectors, common_cells
from slopemuse.plugin.core.projection.decomposition import common_dates, decompose
from slopemuse.plugin.core.projection.decomposition_report import decomposition_report
from slopemuse.plugin.core.timeseries.gp_resampling import at_common_dates, wander_and_noise
from slopemuse.tests.progress import CancelledProgress
from slopemuse.tests.untranslated import untranslated

ASCENDING, DESCENDING = los_from_heading(39.0, -12.0), los_from_heading(39.0, -168.0)
FIRST = np.datetime64("2020-01-04") + 12 * np.arange(80)
SECOND = np.datetime64("2020-01-21") + 12 * np.arange(85)


def motion(days, rates=(30.0, 0.0, -12.0)):
    """Return east, north and up [mm] since 2020-01-01 with a seasonal term in up; shape (n_days, 3)."""
    years = (days - np.datetime64("2020-01-01")).astype(float) / 365.25
    out = years[:, None] * np.array(rates)
    out[:, 2] += 4 * np.sin(2 * np.pi * years)
    return out


def layer(look, dates, n_cells=6, noise=0.0, seed=0, rates=(30.0, 0.0, -12.0), per_cell=4, **more):
    """Return a layer of points with different levels in a row of 100 m cells."""
    rng = np.random.default_rng(seed)
    n = n_cells * per_cell
    x = 500_000 + 100 * np.repeat(np.arange(n_cells), per_cell) + rng.uniform(5, 95, n)
    xy = np.column_stack([x, 4_400_000 + rng.uniform(5, 95, n)])
    values = motion(dates, rates) @ look + rng.normal(0, 5, (n, 1)) + rng.normal(0, noise, (n, len(dates)))
    return PointSeries(
        np.arange(n).astype(str), xy, dates, values, "EPSG:32633", direction=np.tile(look, (n, 1)), **more
    )


def run(first, second, cell=100.0, **more):
    return decompose(first, second, common_cells(first, second, cell), **more)


def test_east_and_up_are_recovered_from_different_dates():
    done = run(layer(ASCENDING, FIRST), layer(DESCENDING, SECOND, seed=1))
    truth = motion(done.east.dates)
    truth = truth - truth[0]
    assert done.east.dates[0] == SECOND[0]
    np.testing.assert_allclose(done.east.values, np.tile(truth[:, 0], (6, 1)), atol=0.3)
    np.testing.assert_allclose(done.up.values, np.tile(truth[:, 2], (6, 1)), atol=0.3)
    np.testing.assert_allclose(done.east.attributes["velocity"], 30.0, atol=0.15)
    assert (done.east.component, done.up.component, done.north) == ("east", "up", None)
    np.testing.assert_array_equal(done.east.attributes["n_ascending"], 4)
    np.testing.assert_allclose(done.east.xy[0], [500_050, 4_400_050])


def test_north_is_neglected_and_its_leak_is_reported():
    still = (0.0, 10.0, 0.0)
    done = run(layer(ASCENDING, FIRST, rates=still), layer(DESCENDING, SECOND, rates=still, seed=1))
    np.testing.assert_allclose(done.east.attributes["leak"], 0.0, atol=1e-9)
    np.testing.assert_allclose(done.up.attributes["leak"], -0.168, atol=5e-4)
    season = run(layer(ASCENDING, FIRST, rates=(0, 0, 0)), layer(DESCENDING, SECOND, rates=(0, 0, 0), seed=1))
    leaked = done.up.attributes["velocity"] - season.up.attributes["velocity"]
    np.testing.assert_allclose(leaked, -1.68, atol=0.01)
    assert any("appears as +0.00 mm east and −0.17 mm up" in text for text in done.limitations)


def test_sigma_follows_the_gain_of_the_geometry():
    first, second = layer(ASCENDING, FIRST, 300, 2.0), layer(DESCENDING, SECOND, 300, 2.0, seed=1)
    done = run(first, second)
    np.testing.assert_allclose(done.condition, np.linalg.cond([ASCENDING[[0, 2]], DESCENDING[[0, 2]]]), rtol=1e-6)
    truth = motion(done.east.dates) - motion(done.east.dates)[0]
    for made, axis, gain in ((done.east, 0, 1.15), (done.up, 2, 0.91)):
        off = made.values - truth[:, axis]
        # the seasonal term is smoother than the assumed random walk, so sigma may be too large
        assert 0.6 < np.sqrt(np.mean(off[:, 10:] ** 2)) / np.median(made.sigma[:, 10:]) < 1.05
        # sigma of the mean of four points, times the gain of the geometry
        spread = np.std(made.attributes["velocity"])
        line = gain * 1.0 / np.sqrt(np.sum((11.9 / 365.25 * (np.arange(80) - 39.5)) ** 2))
        assert spread == pytest.approx(line, rel=0.15)


def test_motion_along_the_surface_of_a_north_facing_slope():
    # a slope that dips 20° to the north: up = north · gradient to the north
    rise = -np.tan(np.radians(20.0))
    rates = (5.0, 25.0, 25.0 * rise)
    still = motion(FIRST, (0, 0, 0))[:, 2], motion(SECOND, (0, 0, 0))[:, 2]
    first = layer(ASCENDING, FIRST, rates=rates)
    second = layer(DESCENDING, SECOND, rates=rates, seed=1)
    # the seasonal term is removed: it is not parallel to the surface
    first = first.with_(values=first.values - still[0] * ASCENDING[2])
    second = second.with_(values=second.values - still[1] * DESCENDING[2])
    flat = (np.zeros(6), np.full(6, rise))
    done = run(first, second, gradient=flat)
    for made, rate in ((done.east, 5.0), (done.north, 25.0), (done.up, 25.0 * rise)):
        np.testing.assert_allclose(made.attributes["velocity"], rate, atol=0.05)
    neglected = run(first, second)
    assert abs(neglected.up.attributes["velocity"][0] - 25 * rise) > 3
    # a slope that dips 9.6° to the south: motion along it is normal to both lines of sight
    blind = (np.zeros(6), np.append(np.full(3, 0.1307 / 0.7771), np.full(3, rise)))
    half = run(first, second, gradient=blind)
    assert np.isnan(half.north.values[:3]).all()
    assert np.isfinite(half.north.values[3:]).all()
    assert any("3 cells are empty" in text for text in half.limitations)
    with pytest.raises(InputError, match="components cannot be resolved in any cell"):
        run(first, second, gradient=(np.full(6, np.nan), np.full(6, np.nan)))


def test_points_with_gaps_keep_their_levels_and_cells_of_one_orbit_are_left_out():
    first, second = layer(ASCENDING, FIRST, 6), layer(DESCENDING, SECOND, 4, seed=1)
    values = first.values.copy()
    rng = np.random.default_rng(5)
    values[rng.uniform(size=values.shape) < 0.3] = np.nan
    values[3] = np.nan
    done = run(first.with_(values=values), second)
    truth = motion(done.east.dates) - motion(done.east.dates)[0]
    assert done.east.n_points == 4
    np.testing.assert_allclose(done.east.values, np.tile(truth[:, 0], (4, 1)), atol=0.6)
    assert done.east.attributes["n_ascending"][0] == 3
    assert any("Excluded cells: 2 with only ascending points, 0 with only descending" in note for note in done.notes)


def test_layers_in_different_crs_and_their_lineage():
    from pyproj import Transformer

    first = layer(ASCENDING, FIRST, lineage=Lineage(gnss_stations=("M21",)))
    second = layer(DESCENDING, SECOND, seed=1, lineage=Lineage(gnss_stations=("M09",)))
    lonlat = np.column_stack(Transformer.from_crs(32633, 4326, always_xy=True).transform(*second.xy.T))
    done = run(first, second.with_(xy=lonlat, crs="EPSG:4326"))
    assert done.east.n_points == 6
    assert done.up.lineage.gnss_stations == ("M09", "M21")
    assert set(done.up.lineage.parents) == {first.content_hash(), second.content_hash()}


def test_a_step_of_the_ground_is_preserved():
    def jump(look, dates, seed):
        made = layer(look, dates, rates=(0, 0, 0), seed=seed, noise=0.5)
        return made.with_(values=made.values + 60.0 * look[0] * (dates >= np.datetime64("2021-06-01")))

    done = run(jump(ASCENDING, FIRST, 0), jump(DESCENDING, SECOND, 1))
    before, after = done.east.dates < np.datetime64("2021-05-15"), done.east.dates > np.datetime64("2021-06-20")
    rise = done.east.values[:, after].mean(axis=1) - done.east.values[:, before].mean(axis=1)
    np.testing.assert_allclose(rise, 60.0, atol=1.5)
    near = np.flatnonzero(after)[1]
    assert (done.east.values[:, near] > 50).all()


def test_smoother_recovers_a_gaussian_process_and_its_sigma_is_calibrated():
    rng = np.random.default_rng(0)
    day = np.cumsum(rng.choice([6, 12, 24], 60))
    dates = np.datetime64("2020-01-01") + day
    targets = dates[0] + 12 * np.arange(3, 40)
    at = (targets - np.datetime64("2020-01-01")).astype(int)
    every = np.arange(day[-1] + 1)
    n = 400
    walk = np.cumsum(rng.normal(0, np.sqrt(0.05), (n, len(every))), axis=1) + 0.02 * every + rng.normal(0, 100, (n, 1))
    values = walk[:, day] + rng.normal(0, 2.0, (n, len(day)))
    found, sigma = at_common_dates(dates, values, targets)
    truth = walk[:, at] - walk[:, at[:1]]
    off = (found - truth)[:, 5:]
    assert np.sqrt(np.mean((off / sigma[:, 5:]) ** 2)) == pytest.approx(1.0, abs=0.12)
    wander, noise = wander_and_noise(dates, values)
    assert np.median(wander) == pytest.approx(0.05, rel=0.3)
    assert np.median(noise) == pytest.approx(2.0, rel=0.1)
    linear = np.array([np.interp(at, day, row) for row in values])
    linear -= linear[:, :1]
    assert np.sqrt(np.mean(off**2)) < 0.8 * np.sqrt(np.mean((linear - truth)[:, 5:] ** 2))


def test_smoother_in_a_gap_and_with_too_few_values():
    dates = np.datetime64("2020-01-01") + 6 * np.arange(60)
    rng = np.random.default_rng(1)
    values = 0.1 * 6 * np.arange(60) + rng.normal(0, 1, (3, 60))
    values[0, 20:40] = np.nan
    values[2, 2:] = np.nan
    found, sigma = at_common_dates(dates, values, dates[::2])
    assert np.isnan(found[2]).all()
    np.testing.assert_allclose(found[1], 0.6 * np.arange(0, 60, 2), atol=2.5)
    assert sigma[0, 15] > 1.3 * sigma[1, 15]
    assert sigma[1, 0] == found[1, 0] == 0.0


def test_cell_means_of_complete_series_are_arithmetic_means():
    values = np.arange(12.0).reshape(4, 3)
    means = cell_means(values, (np.array([0, 1, 3]), np.array([0, 0, 1])), 2)
    np.testing.assert_allclose(means, [values[:2].mean(axis=0), values[3]])


def test_points_of_a_cell_are_weighted_by_sigma():
    rng = np.random.default_rng(4)
    sigma = np.where(np.arange(8) < 4, 0.3, 3.0)[:, None] * np.ones(200)
    levels = rng.normal(0, 20, (8, 1))
    values = levels + rng.normal(0, 1, sigma.shape) * sigma
    members = (np.arange(8), np.zeros(8, dtype=int))
    plain, weighed = (cell_means(values, members, 1, weights)[0] for weights in (None, sigma))
    assert np.std(weighed) == pytest.approx(0.15, rel=0.2)
    assert np.std(plain) > 4 * np.std(weighed)
    # the level of the cell does not depend on the weights
    assert np.mean(weighed) == pytest.approx(np.mean(plain), abs=0.3)


@pytest.mark.parametrize("weighed", [False, True])
def test_cell_means_do_not_depend_on_the_blocks(monkeypatch, weighed):
    rng = np.random.default_rng(6)
    values = rng.normal(0, 5, (60, 25))
    values[rng.random(values.shape) < 0.1] = np.nan
    # one block of cells has no gaps
    values[:20] = np.nan_to_num(values[:20])
    sigma = rng.uniform(0.5, 3.0, values.shape) if weighed else None
    index = np.flatnonzero(rng.random(60) < 0.9)
    members, dates = (index, np.minimum(index // 7, 7)), np.arange(25) > 2
    whole = cell_means(values, members, 9, sigma, dates)
    monkeypatch.setattr(common_cells_module, "_POINTS_PER_BLOCK", 15)
    monkeypatch.setattr(common_cells_module, "_DATES_PER_BLOCK", 4)
    np.testing.assert_array_equal(cell_means(values, members, 9, sigma, dates), whole)
    assert np.isnan(whole[8]).all() and np.isfinite(whole[:8]).any(axis=1).all()
    with pytest.raises(Cancelled):
        cell_means(values, members, 9, sigma, dates, CancelledProgress())


def test_a_point_without_direction_is_ignored_in_its_cell():
    vectors = np.array([ASCENDING, [np.nan] * 3, DESCENDING, [np.nan] * 3])
    found = cell_vectors(vectors, (np.arange(4), np.array([0, 0, 1, 2])), 3)
    np.testing.assert_allclose(found[:2], [ASCENDING, DESCENDING])
    assert np.isnan(found[2]).all()


def test_cells_as_a_raster():
    cells = common_cells(layer(ASCENDING, FIRST), layer(DESCENDING, SECOND, seed=1), 100.0)
    raster, left, top = cells.grid(np.arange(6.0))
    assert raster.tolist() == [[0, 1, 2, 3, 4, 5]]
    assert (left, top) == (500_000, 4_400_100)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"second": {"direction": None}}, "DESCENDING: The layer has no line of sight"),
        ({"first": {"component": "up"}}, "ASCENDING contains the component up instead of line-of-sight displacement"),
        (
            {"second": {"dates": SECOND + np.timedelta64(4000, "D")}},
            r"no common period \(ASCENDING: 2020-01-04 to 2022",
        ),
        ({"second": {"dates": SECOND + np.timedelta64(915, "D")}}, "too short for 3 dates per layer at STEP = 12"),
        ({"second": {"xy": np.full((24, 2), 6e5)}}, r"do not overlap \(they are 3801"),
        ({"second": {"direction": np.tile(los_from_heading(36.0, -11.0), (24, 1))}}, "nearly the same line of sight"),
        ({"second": {"values": np.full((24, 85), np.nan)}}, "no points with coordinates and values"),
        ({"step": 0}, "STEP is 0"),
        ({"cell": 0.0}, "CELL_SIZE is 0 m"),
        ({"cell": 0.01}, "in common, though|use a larger size"),
    ],
)
def test_invalid_inputs_of_a_decomposition_are_refused(change, message):
    first = layer(ASCENDING, FIRST).with_(**change.get("first", {}))
    second = layer(DESCENDING, SECOND, seed=1).with_(**change.get("second", {}))
    with pytest.raises(InputError, match=message):
        run(first, second, change.get("cell", 100.0), step_days=change.get("step", 12))


def test_common_dates_begin_with_the_later_layer():
    dates = common_dates(layer(ASCENDING, FIRST), layer(DESCENDING, SECOND), 6)
    assert (dates[0], dates[1]) == (np.datetime64("2020-01-21"), np.datetime64("2020-01-27"))
    assert dates[-1] <= FIRST[-1]


def test_a_decomposition_can_be_cancelled():
    with pytest.raises(Cancelled):
        run(layer(ASCENDING, FIRST), layer(DESCENDING, SECOND, seed=1), progress=CancelledProgress())


def test_the_report_states_the_direction_of_the_fastest_cells_without_outliers():
    done = run(layer(ASCENDING, FIRST, n_cells=300), layer(DESCENDING, SECOND, n_cells=300, seed=1))
    velocity = np.array(done.east.attributes["velocity"])
    velocity[7] = -900.0
    text = decomposition_report(
        replace(done, east=done.east.with_(attributes={**done.east.attributes, "velocity": velocity})), ["A", "D"]
    )
    assert " mm/yr to the east and " in text and " mm/yr downwards" in text
    assert untranslated(lambda: decomposition_report(done, ["A", "D"])) == set()
