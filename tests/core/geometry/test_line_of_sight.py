"""Line-of-sight vectors: signs, angle conventions, the local metric CRS and the sign check against GNSS."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.geometry.angle_conventions import (
    ANGLES,
    CONVENTIONS,
    PRODUCER_CONVENTIONS,
    incidence_from_look,
    kind_of_angle,
    line_of_sight,
    orbit_warning,
    typed_line_of_sight,
)
from slopemuse.plugin.core.geometry.line_of_sight import (
    angle_between,
    angles_of,
    checked_incidence,
    checked_los,
    los_from_heading,
    mean_direction,
)
from slopemuse.plugin.core.geometry.local_crs import grid_north_deg, local_crs, transform
from slopemuse.plugin.core.gnss.sign_check import READINGS, compare_readings
from slopemuse.plugin.core.io.insar.georeference import motion_direction

ASCENDING, DESCENDING = np.array([-0.616, -0.131, 0.777]), np.array([0.616, -0.131, 0.777])


def test_vectors_of_both_orbits_and_look_sides():
    np.testing.assert_allclose(los_from_heading(39, -12), ASCENDING, atol=6e-4)
    np.testing.assert_allclose(los_from_heading(39, -168), DESCENDING, atol=6e-4)
    np.testing.assert_allclose(los_from_heading(39, -12, "left"), ASCENDING * [-1, -1, 1], atol=6e-4)
    np.testing.assert_allclose(los_from_heading(39, -168, "left"), DESCENDING * [-1, -1, 1], atol=6e-4)
    with pytest.raises(InputError, match="use right or left"):
        los_from_heading(39, -12, "down")


def test_the_paper_and_mintpy_agree_for_any_angle():
    rng = np.random.default_rng(0)
    incidence, heading = rng.uniform(10, 80, 1000), rng.uniform(-360, 360, 1000)
    theta, alpha = np.radians(incidence), np.radians(90 - heading)
    mintpy = np.stack([-np.sin(theta) * np.sin(alpha), np.sin(theta) * np.cos(alpha), np.cos(theta)], axis=1)
    np.testing.assert_allclose(los_from_heading(incidence, heading), mintpy, atol=1e-12)
    np.testing.assert_allclose(line_of_sight("MintPy", incidence, 90 - heading), mintpy, atol=1e-12)
    leeds = np.sin(theta) * np.array([-np.cos(np.radians(heading)), np.sin(np.radians(heading))])
    np.testing.assert_allclose(line_of_sight("Leeds", incidence, heading)[:, :2], leeds.T, atol=1e-12)


@pytest.mark.parametrize(
    ("name", "ascending", "descending"),
    [
        ("heading", (39, -12), (39, -168)),
        ("azimuth_anticlockwise", (39, 102), (39, -102)),
        ("azimuth_clockwise", (39, -102), (39, 102)),
        ("look_azimuth", (39, 78), (39, -78)),
        ("elevation_phi", np.radians((51, -168)), np.radians((51, -12))),
        ("enu", ASCENDING, DESCENDING),
        ("neu", ASCENDING[[1, 0, 2]], DESCENDING[[1, 0, 2]]),
        ("en", ASCENDING[:2], DESCENDING[:2]),
        ("satellite_to_ground", -ASCENDING, -DESCENDING),
    ],
)
def test_every_convention_gives_the_same_two_vectors(name, ascending, descending):
    np.testing.assert_allclose(line_of_sight(name, *ascending), ASCENDING, atol=2e-3)
    np.testing.assert_allclose(line_of_sight(name, *descending), DESCENDING, atol=2e-3)
    per_point = line_of_sight(name, *np.array([ascending, descending]).T)
    np.testing.assert_allclose(per_point, [ASCENDING, DESCENDING], atol=2e-3)


def test_left_looking_looks_east_when_it_ascends():
    assert line_of_sight("heading_left", 39, -12)[0] > 0.6


def test_every_producer_has_a_convention():
    assert set(PRODUCER_CONVENTIONS.values()) <= set(CONVENTIONS)
    assert {"EGMS", "MintPy", "ISCE", "HyP3", "SARscape", "LiCSBAS", "NGU"} <= set(PRODUCER_CONVENTIONS)


@pytest.mark.parametrize(
    ("convention", "parts", "message"),
    [
        ("heading", (0.68, -12), "looks like radians"),
        ("heading", (95, -12), "between 5 and 85"),
        ("heading", (39,), "requires incidence"),
        ("compass", (39, -12), "unknown; use one of heading"),
        ("HyP3", (51, -168), "not a valid angle in radians"),
        ("EGMS", (-0.6, -0.1, 0.9), "length of 1.086"),
        ("EGMS", (0.616, 0.131, -0.777), "points down"),
        ("satellite_to_ground", (-0.616, -0.131, 0.777), "points down"),
        ("LiCSBAS", (0.9, 0.9), "has a magnitude greater than 1"),
        ("heading", (np.nan, -12), "is empty"),
    ],
)
def test_invalid_lines_of_sight_are_refused(convention, parts, message):
    with pytest.raises(InputError, match=message):
        line_of_sight(convention, *parts)


def test_vectors_that_point_down_are_inverted_and_reported():
    up, turned = checked_los(np.array([-ASCENDING, [np.nan] * 3]))
    assert turned
    np.testing.assert_allclose(up[0], ASCENDING, atol=1e-3)
    assert np.isnan(up[1]).all()
    assert checked_los(ASCENDING)[1] is False
    np.testing.assert_array_equal(checked_incidence([39.0, np.nan]), [39.0, np.nan])


def test_angles_are_recovered_from_vectors():
    for heading in (-12.0, -168.0, 10.0):
        incidence, back = angles_of(los_from_heading(39.0, heading))
        assert incidence == pytest.approx(39.0)
        assert back == pytest.approx(heading)
    assert angle_between(np.eye(3)[0], np.eye(3)[1]) == pytest.approx(90)
    np.testing.assert_allclose(mean_direction([ASCENDING, DESCENDING, [np.nan] * 3])[[0, 2]], [0, 0.986], atol=1e-3)
    with pytest.raises(InputError, match="unknown or cancel"):
        mean_direction(np.array([ASCENDING, -ASCENDING]))


def test_look_angle_and_incidence_are_distinguished():
    # law of sines in the triangle of Earth's centre, satellite and target, with radii of 6371 and 7064 km
    look = np.degrees(np.arcsin(np.sin(np.radians(39.0)) * 6371 / 7064))
    assert incidence_from_look(look) == pytest.approx(39.0)
    vectors = los_from_heading(np.full(3, 39.0), -12.0)
    assert [kind_of_angle(np.full(3, angle), vectors) for angle in (39.2, look, 51.0, 20.0)] == [
        "incidence",
        "look",
        "elevation",
        "other",
    ]
    with pytest.raises(InputError, match="misses the Earth"):
        incidence_from_look(80.0)


def test_local_crs_depends_on_location_and_scale():
    assert local_crs(np.array([[13.2, 38.7]]), "EPSG:4326") == "EPSG:32633"
    assert local_crs(np.array([[-71.0, -33.0], [np.nan, np.nan]]), "EPSG:4326") == "EPSG:32719"
    assert local_crs(np.array([[4599000.0, 1745000.0]]), "EPSG:3035") == "EPSG:3035"
    assert local_crs(np.array([[1466000.0, 4680000.0]]), "EPSG:3857") == "EPSG:32633"
    assert local_crs(np.array([[0.0, 89.0]]), "EPSG:4326") == "EPSG:32661"
    for crs, message in (("", "no CRS"), ("EPSG:1", "unknown")):
        with pytest.raises(InputError, match=message):
            local_crs(np.array([[13.2, 38.7]]), crs)
    with pytest.raises(InputError, match="No point has coordinates"):
        local_crs(np.array([[np.nan, 1.0]]), "EPSG:4326")


def test_grid_north_is_the_convergence_of_the_meridians():
    here = transform(np.array([[17.0, 40.0]]), "EPSG:4326", "EPSG:32633")
    expected = np.degrees(np.arctan(np.tan(np.radians(17.0 - 15.0)) * np.sin(np.radians(40.0))))
    assert grid_north_deg(here, "EPSG:32633")[0] == pytest.approx(expected, abs=0.01)


@pytest.mark.parametrize("reading", list(READINGS))
@pytest.mark.parametrize("n_stations", [1, 4])
def test_the_sign_check_identifies_a_wrong_line_of_sight(reading, n_stations):
    rng = np.random.default_rng(1)
    years = np.arange(60) * 12 / 365.25
    rates = np.array([[25.0, 12.0, -10.0], [0, 0, 0], [-8, 6, -15], [4, -12, 3]])[:n_stations]
    enu = rates[:, :, None] * years
    # the sensor measures along los * READINGS[reading], while the layer's vector is los
    los = los_from_heading(39.0, -12.0)
    seen = np.einsum("i,nit->nt", los * READINGS[reading], enu) + rng.normal(0, 1.5, (n_stations, 60))
    seen[0, 5] = np.nan
    motion = np.stack([np.einsum("i,nit->nt", los * flip, enu) for flip in READINGS.values()], axis=1)
    check = compare_readings(seen, motion)
    least = min(check.misfit_mm.values())
    assert check.misfit_mm[reading] == pytest.approx(least, rel=1e-9)
    assert (check.text == "") == (reading == "as given")
    if reading != "as given":
        explanation = check.text.partition(" mm with ")[2].partition(". Check")[0].split(" or ")
        assert reading in explanation
        # one station with linear motion cannot separate these two readings where the fitted scale is within its limits
        mirrored = {"the heading of the other orbit", "a left-looking sensor"}
        assert set(explanation) - {reading} <= (mirrored if n_stations == 1 else set())


def test_the_sign_check_reports_nothing_without_motion():
    rng = np.random.default_rng(2)
    still = rng.normal(0, 2, (3, 50))
    assert compare_readings(still, rng.normal(0, 1, (3, 4, 50))).text == ""
    assert compare_readings(np.full((1, 9), np.nan), np.zeros((1, 4, 9))).misfit_mm == {}


def test_import_refuses_radians_and_recognizes_a_look_angle():
    with pytest.raises(InputError, match="looks like radians"):
        motion_direction(
            "los", {"incidence_deg": np.array([0.61, 0.68]), "heading_deg": np.full(2, -12.0)}, None, None, 2, []
        )
    vectors = dict(zip(("los_east", "los_north", "los_up"), np.tile(los_from_heading(39, -12), (2, 1)).T))
    warnings: list[str] = []
    motion_direction("los", {**vectors, "incidence_deg": np.full(2, 34.6)}, None, None, 2, warnings)
    assert "34.6°) is actually the look angle at the satellite: the vectors are 39.0°" in warnings[0]
    warnings_of_vectors: list[str] = []
    motion_direction("los", {**vectors, "incidence_deg": np.full(2, 39.0)}, None, None, 2, warnings_of_vectors)
    assert warnings_of_vectors == []


# second angle of the same two orbits in each convention; the sensor looks right unless the name says left
TYPED = {
    "heading": (-12, 192),
    "heading_left": (168, 12),
    "azimuth_anticlockwise": (102, -102),
    "azimuth_clockwise": (-102, 102),
    "look_azimuth": (78, -78),
    "elevation_phi_deg": (-168, -12),
}


@pytest.mark.parametrize("convention", ANGLES)
def test_typed_angles_of_every_convention(convention):
    for angle, vector in zip(TYPED[convention], (ASCENDING, DESCENDING)):
        found = typed_line_of_sight(convention, 51.0 if convention == "elevation_phi_deg" else 39.0, angle)
        np.testing.assert_allclose(found, vector, atol=1e-3)
        assert orbit_warning(found) == ""


@pytest.mark.parametrize(
    ("values", "message"),
    [
        (("compass", 39, -12), "ANGLES is 'compass'; use one of heading"),
        (("heading", 0.68, -12), "INC is 0.68, which looks like radians"),
        (("heading", 102, -12), "INC is 102; provide degrees from the vertical between 5 and 85"),
        (("azimuth_clockwise", 39, 1000), "HEAD is 1000; use degrees clockwise from north within"),
        (("heading", 39, np.nan), "HEAD is nan"),
    ],
)
def test_invalid_typed_angles_are_refused(values, message):
    with pytest.raises(InputError, match=message):
        typed_line_of_sight(*values, names=("INC", "HEAD"))


@pytest.mark.parametrize("angle", TYPED["azimuth_anticlockwise"] + TYPED["look_azimuth"])
def test_an_azimuth_entered_as_heading_causes_a_warning(angle):
    assert "check the angle and its convention" in orbit_warning(typed_line_of_sight("heading", 39.0, angle))
    warnings: list[str] = []
    motion_direction("los", {}, 39.0, float(angle), 3, warnings)
    assert len(warnings) == 1


def test_import_accepts_an_angle_convention():
    attributes: dict[str, np.ndarray] = {}
    warnings: list[str] = []
    vectors, explanation = motion_direction("los", attributes, 39.0, 102.0, 3, warnings, "azimuth_anticlockwise")
    np.testing.assert_allclose(vectors, np.tile(ASCENDING, (3, 1)), atol=1e-3)
    assert "azimuth_anticlockwise" in explanation[1]
    # no heading_deg is added: it would be read as the heading of a right-looking sensor
    assert warnings == []
    assert attributes == {}
