"""Projection factors between lines of sight, slope and aspect from a DEM, and their signs."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.geometry.line_of_sight import angle_between, los_from_heading
from slopemuse.plugin.core.geometry.slope_direction import (
    Dem,
    downslope_vector,
    gradient_of,
    slope_aspect,
)
from slopemuse.plugin.core.projection.los_factors import (
    FINE,
    UNKNOWN,
    direction_factors,
    parse_direction,
    possible_factors,
    prior_factors,
    published_factors,
)
from slopemuse.plugin.core.projection.los_projection import directions_of, nearest_directions, project
from slopemuse.plugin.core.timeseries.noise import noise_of

S1, CSK = los_from_heading(43.0, -12.0)[None], los_from_heading(30.0, -12.0)[None]
DATES = np.datetime64("2020-01-01") + 12 * np.arange(40)


def azimuth_plunge(azimuth, plunge):
    a, p = np.radians(azimuth), np.radians(plunge)
    return np.array([np.sin(a) * np.cos(p), np.cos(a) * np.cos(p), -np.sin(p)])


@pytest.mark.parametrize(
    ("motion", "factor"),
    [
        ((0, 0, 1), 0.8445),
        ((1, 0, 0), 1.3640),
        (azimuth_plunge(45, 15), 1.18),
        (azimuth_plunge(270, 20), 2.31),
        (azimuth_plunge(315, 15), 4.36),
    ],
)
def test_true_factors_of_the_paper_s_two_sensors(motion, factor):
    assert direction_factors(CSK, np.array(motion), S1).factor[0] == pytest.approx(factor, abs=0.005)


def test_the_published_factor_is_right_for_motion_along_the_target_alone():
    published = published_factors(CSK, S1)
    assert published.factor[0] == pytest.approx(1 / np.cos(np.radians(13)), abs=1e-12)
    assert published.factor[0] == pytest.approx(1.0263, abs=1e-4)
    assert direction_factors(CSK, S1[0], S1).factor[0] == pytest.approx(published.factor[0], abs=1e-9)
    low, _, high = possible_factors(CSK[0], S1[0])
    assert low < 0.9 < 1.4 < high


def test_the_prior_has_the_isotropic_and_the_downslope_factor_as_limits():
    rng = np.random.default_rng(0)
    seen, target = los_from_heading(rng.uniform(20, 45, 50), -12.0), los_from_heading(rng.uniform(20, 45, 50), 190.0)
    slope = downslope_vector(rng.uniform(5, 40, 50), rng.uniform(0, 360, 50))
    isotropic = prior_factors(seen, target, slope, along=0.0, across=1.0)
    np.testing.assert_allclose(isotropic.factor, np.cos(np.radians(angle_between(seen, target))), atol=1e-12)
    certain = prior_factors(seen, target, slope, along=1e6, across=1.0)
    clear = np.abs(certain.sensitivity) > 0.2
    ratio = direction_factors(seen, slope, target)
    np.testing.assert_allclose(certain.factor[clear], ratio.factor[clear], rtol=1e-6)
    np.testing.assert_allclose(certain.spread[clear], 0, atol=1e-4)
    unknown = prior_factors(seen, target, np.full((50, 3), np.nan))
    np.testing.assert_allclose(unknown.factor, isotropic.factor, atol=1e-12)
    assert (unknown.flag == 2).all()


def test_the_prior_equals_the_regression_of_simulated_motions():
    rng = np.random.default_rng(1)
    slope = downslope_vector(25.0, 200.0)
    motion = rng.normal(size=(200_000, 1)) * slope + 0.3 * rng.normal(size=(200_000, 3))
    a, b = motion @ CSK[0], motion @ S1[0]
    found = prior_factors(CSK, S1, slope[None])
    assert found.factor[0] == pytest.approx(a @ b / (a @ a), abs=0.01)
    assert found.spread[0] == pytest.approx(np.std(b - found.factor[0] * a) / np.std(a), abs=0.01)


def test_the_prior_does_not_amplify_at_low_sensitivity():
    seen = los_from_heading(39.0, -12.0)[None]
    for azimuth in range(0, 360, 3):
        slope = downslope_vector(15.0, float(azimuth))[None]
        found = prior_factors(seen, S1, slope)
        assert abs(found.factor[0]) < 4
        assert (found.flag[0] == 1) == (abs(found.sensitivity[0]) < 0.2)


def test_downslope_vectors():
    np.testing.assert_allclose(downslope_vector(0, 90), [1, 0, 0], atol=1e-12)
    np.testing.assert_allclose(downslope_vector(30, 0), [0, 0.8660, -0.5], atol=1e-4)
    los = los_from_heading(39.0, -12.0)
    slope = downslope_vector(30.0, 80.0)
    along = -35.0 * (slope @ los)
    back = direction_factors(los[None], slope[None]).factor[0] * along
    assert back == pytest.approx(-35.0)  # the sign is kept, not forced


def plane(slope, aspect, cell=10.0, n=60, hole=False):
    """Return a DEM of a tilted plane whose heights decrease towards the aspect."""
    centre = (np.arange(n) + 0.5) * cell
    x, y = centre[None], 5000.0 - centre[:, None]
    a = np.radians(aspect)
    heights = 500.0 - np.tan(np.radians(slope)) * (x * np.sin(a) + (y - 4400.0) * np.cos(a))
    if hole:
        heights[20:25, 20:25] = np.nan
    return Dem(heights, 500_000.0, 5000.0, cell, "EPSG:32633")


@pytest.mark.parametrize("aspect", [0.0, 60.0, 135.0, 250.0])
def test_slope_and_aspect_of_a_plane_also_at_its_edge_and_beside_nodata(aspect):
    dem = plane(25.0, aspect, hole=True)
    # at the central meridian of the zone, grid north is true north
    xy = np.array([[300.0, 4700], [3, 4997], [595, 4405], [195, 4750], [223, 4777], [-50, 4700]])
    xy[:, 0] += 500_000
    slope, found = slope_aspect(dem, xy)
    np.testing.assert_allclose(slope[:4], 25.0, atol=1e-6)
    np.testing.assert_allclose(np.mod(found[:4] - aspect + 180, 360), 180.0, atol=0.01)
    assert np.isnan(slope[4:]).all()
    east, north = gradient_of(slope[:1], found[:1])
    assert np.degrees(np.arctan(np.hypot(east, north))) == pytest.approx(25.0)
    assert downslope_vector(slope[0], found[0]) @ [east[0], north[0], 0] < 0


def test_smoothing_suppresses_dem_noise_and_aspect_refers_to_true_north():
    dem = plane(20.0, 90.0, cell=5.0, n=120)
    rough = dem.heights + np.random.default_rng(0).normal(0, 3.0, dem.heights.shape)
    slope, _ = slope_aspect(Dem(rough, 500_000.0, 5000.0, 5.0, "EPSG:32633"), np.array([[500_300.0, 4700.0]]))
    assert slope[0] == pytest.approx(20.0, abs=0.5)
    # 2° of longitude east of the central meridian at 40° N, grid north is 1.29° east of true north
    away = Dem(dem.heights, 670_000.0, 4_430_000.0, 5.0, "EPSG:32633")
    _, aspect = slope_aspect(away, np.array([[670_300.0, 4_429_700.0]]))
    assert aspect[0] == pytest.approx(91.29, abs=0.02)


def test_a_dem_elsewhere_is_reported():
    with pytest.raises(InputError, match=r"has no heights at the 1 points .* provide a DEM that covers the points"):
        slope_aspect(plane(20, 90), np.array([[0.0, 0.0]]))


def test_noise_is_estimated_independently_of_the_motion():
    rng = np.random.default_rng(0)
    dates = DATES[np.sort(rng.choice(40, 35, replace=False))]
    day = (dates - dates[0]).astype(float)
    values = 0.3 * day + rng.normal(0, [[1.0], [4.0]], (2, 35))
    values = np.vstack([values, np.full(35, np.nan)])
    noise = noise_of(dates, values)
    np.testing.assert_allclose(noise[:2], [1.0, 4.0], rtol=0.4)
    assert np.isnan(noise[2])
    many = noise_of(dates, rng.normal(0, 2.0, (500, 35)))
    assert np.mean(many) == pytest.approx(2.0, rel=0.1)


@pytest.mark.parametrize(
    ("text", "vector"),
    [
        ("SE", azimuth_plunge(135, 0)),
        ("nw", azimuth_plunge(315, 0)),
        ("90", [1, 0, 0]),
        ("135; 20", azimuth_plunge(135, 20)),
        ("0, 0, -2", [0, 0, -1]),
        ("3 4 0", [0.6, 0.8, 0]),
    ],
)
def test_directions_as_users_write_them(text, vector):
    np.testing.assert_allclose(parse_direction(text), vector, atol=1e-12)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "DIRECTION is missing"),
        ("downhill", "'downhill', which is not a valid direction"),
        ("1,2,3,4", "not a valid direction"),
        ("nan", "not a valid direction"),
        ("400, 3", "within ±360"),
        ("0,0,0", "of zero length"),
    ],
)
def test_invalid_directions_are_refused(text, message):
    with pytest.raises(InputError, match=message):
        parse_direction(text)


def layer(n=30, **changes):
    rng = np.random.default_rng(3)
    years = (DATES - DATES[0]).astype(float) / 365.25
    rates = rng.uniform(-40, 10, n)
    made = PointSeries(
        np.arange(n).astype(str),
        np.column_stack([500_000 + 10 * np.arange(n), np.full(n, 4_400_000.0)]),
        DATES,
        rates[:, None] * years + rng.normal(0, 2, (n, len(DATES))),
        "EPSG:32633",
        direction=np.tile(CSK, (n, 1)),
        attributes={"velocity": rates, "velocity_std": np.full(n, 0.5), "los_east": np.full(n, CSK[0, 0])},
    )
    return made.with_(**changes)


def test_the_factor_is_constant_in_time_and_the_old_direction_is_removed():
    series = layer()
    done = project(series, "published", target=S1[0])
    np.testing.assert_allclose(done.series.values, 1.02630 * series.values, rtol=1e-5)
    np.testing.assert_allclose(done.series.direction, np.tile(S1, (30, 1)))
    assert done.series.component == "los"
    assert "los_east" not in done.series.attributes
    np.testing.assert_allclose(done.series.attributes["velocity"], 1.0263 * series.attributes["velocity"], rtol=1e-4)
    assert (done.series.attributes["velocity_std"] > 0.5).all()
    assert done.series.lineage.parents == (series.content_hash(),)


def test_sigma_combines_noise_and_uncertainty_of_the_direction():
    series = layer(sigma=np.full((30, 40), 2.0))
    vertical = project(series, "vertical")
    assert vertical.series.component == "up"
    np.testing.assert_allclose(vertical.series.sigma, 2.0 / np.cos(np.radians(30)), rtol=1e-9)
    np.testing.assert_allclose(vertical.series.attributes["sigma"], 2.0 / np.cos(np.radians(30)))
    slope = np.tile(downslope_vector(20.0, 90.0), (30, 1))
    prior = project(series, "downslope_prior", target=S1[0], downslope=slope)
    factor, spread = prior.factors.factor[:, None], prior.factors.spread[:, None]
    np.testing.assert_allclose(prior.series.sigma**2, (2 * factor) ** 2 + (spread * series.values) ** 2)
    # without a sigma, the noise (2 mm) is estimated from the series
    assert np.median(project(layer(), "vertical").series.attributes["sigma"]) == pytest.approx(2.3, rel=0.15)


def test_points_with_low_sensitivity_are_flagged_and_empty():
    slope = np.tile(downslope_vector(15.0, 90.0), (30, 1))
    slope[:10] = downslope_vector(15.0, 316.0)
    slope[10] = np.nan
    done = project(layer(), "downslope", downslope=slope)
    flag = done.series.attributes["flag"]
    assert (abs(done.series.attributes["sensitivity"][:10]) < 0.2).all()
    assert flag.tolist() == [1] * 10 + [2] + [0] * 19
    assert np.isnan(done.series.values[:11]).all()
    assert np.isfinite(done.series.values[11:]).all()
    assert done.series.component == "downslope"
    assert "10 of 30 points have a sensitivity below 0.2" in done.limitations[0]
    # with the prior, the points keep their values, because the factor stays small
    prior = project(layer(), "downslope_prior", target=S1[0], downslope=slope)
    assert np.isfinite(prior.series.values).all()
    assert prior.series.attributes["flag"].tolist() == flag.tolist()
    with pytest.raises(InputError, match="No point can be projected with METHOD = downslope"):
        project(layer(), "downslope", downslope=np.tile(slope[:1], (30, 1)))


def test_without_a_target_the_mean_direction_of_the_layer_is_used():
    near, far = los_from_heading(np.array([[30.0], [44.0]]), -12.0).reshape(2, 3)
    series = layer(direction=np.vstack([np.tile(near, (15, 1)), np.tile(far, (15, 1))]))
    done = project(series, "downslope_prior")
    middle = los_from_heading(37.0, -12.0)
    np.testing.assert_allclose(done.series.direction, np.tile(middle, (30, 1)), atol=1e-3)
    np.testing.assert_allclose(done.factors.factor, np.cos(np.radians(7.0)), atol=1e-6)
    assert any("No DEM is set" in note for note in done.notes)


def test_layers_without_direction_are_refused_unless_it_can_be_derived():
    with pytest.raises(InputError, match="has no line of sight"):
        project(layer(direction=None), "vertical")
    with pytest.raises(InputError, match="METHOD = downslope requires"):
        project(layer(), "downslope")
    with pytest.raises(InputError, match="METHOD is 'up'"):
        project(layer(), "up")
    angles = {"incidence_deg": np.full(30, 30.0), "heading_deg": np.full(30, -12.0)}
    np.testing.assert_allclose(directions_of(layer(direction=None, attributes=angles)), np.tile(CSK, (30, 1)))
    assert directions_of(layer(component="east"))[0].tolist() == [1, 0, 0]


def test_the_target_is_that_of_the_nearest_point_in_any_crs():
    from pyproj import Transformer

    series = layer()
    lonlat = np.column_stack(Transformer.from_crs(32633, 4326, always_xy=True).transform(*series.xy.T))
    incidence = np.linspace(35, 45, 30)
    other = series.with_(xy=lonlat[::-1], crs="EPSG:4326", direction=los_from_heading(incidence, -12.0))
    vectors, distance = nearest_directions(series, other)
    np.testing.assert_allclose(vectors, los_from_heading(incidence[::-1], -12.0))
    assert distance < 0.1


def test_points_without_valid_coordinates_do_not_shift_the_directions_of_others():
    places = np.column_stack([13.0 + 0.001 * np.arange(30), np.full(30, 46.0)])
    incidence = np.linspace(35, 45, 30)
    series = layer(xy=places, crs="EPSG:4326")
    other = series.with_(direction=los_from_heading(incidence, -12.0))
    wrong = places.copy()
    wrong[3, 1] = 95.0
    places_with_gap = places.copy()
    places_with_gap[7] = np.nan
    vectors, distance = nearest_directions(series.with_(xy=places_with_gap), other.with_(xy=wrong))
    expected = incidence.copy()
    # both neighbours of the invalid target point are equally near
    found = np.degrees(np.arccos(vectors[:, 2]))
    assert found[3] in (pytest.approx(incidence[2]), pytest.approx(incidence[4]))
    expected[[3, 7]] = found[3], np.nan
    np.testing.assert_allclose(found, expected)
    assert distance == pytest.approx(77.5, abs=0.5)
    with pytest.raises(InputError, match="outside the area of use of EPSG:4326"):
        nearest_directions(series, other.with_(xy=np.full((30, 2), 95.0)))


def test_a_point_without_a_target_direction_is_flagged():
    series = layer()
    target = np.tile(los_from_heading(45.0, -12.0), (30, 1))
    target[4] = np.nan
    for method, more in (("vertical", {}), ("downslope_prior", {"downslope": np.tile([0.6, 0.0, -0.8], (30, 1))})):
        done = project(series, method, target=target, **more)
        assert np.isnan(done.series.values[4]).all()
        assert done.factors.flag[4] == UNKNOWN
        assert (np.delete(done.factors.flag, 4) == FINE).all()
        assert any("At 1 of 30 points, the direction is unknown" in text for text in done.limitations)
