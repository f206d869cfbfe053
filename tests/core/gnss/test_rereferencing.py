"""Re-referencing to GNSS: known offsets are recovered, harmful planes are rejected, invalid input raises an error."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import Cancelled, InputError
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.data.gnss_series import GnssSeries
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.geometry.line_of_sight import los_from_heading
from slopemuse.plugin.core.gnss.collocation import network_centre
from slopemuse.plugin.core.gnss.radius_average import radius_average_sigma
from slopemuse.plugin.core.gnss.rereferencing import rereference

DAYS = np.datetime64("2020-01-01") + np.arange(0, 720, 12)
YEARS = (DAYS - DAYS[0]).astype(float) / 365.25
PLACES = {"A": (7.0, 45.0, 0.0), "B": (7.02, 45.0, -12.0), "C": (7.0, 45.02, 8.0), "D": (7.02, 45.02, -30.0)}
UP = np.array([0.0, 0.0, 1.0])


def with_motion(station, east=0.0, up=0.0):
    """Return a copy of the station with the motion `east` and `up` [mm] added."""
    return replace(station, enu=station.enu + np.column_stack([*np.broadcast_arrays(east, np.zeros(780), up)]))


def case(offset, noise=0.5, gnss_noise=1.0, plane=0.0, names="ABCD", seed=0):
    """Return a layer with 12 points per station that move at its rate plus the offset per date, and the stations."""
    rng = np.random.default_rng(seed)
    xy, values, stations = [], [], []
    days = np.datetime64("2019-12-01") + np.arange(780)
    years = (days - DAYS[0]).astype(float) / 365.25
    for name in names:
        lon, lat, rate = PLACES[name]
        ring = np.radians(np.arange(12) * 30.0)
        xy.append(np.column_stack([lon + np.cos(ring) * 40 / 78847, lat + np.sin(ring) * 40 / 111132]))
        tilt = plane * (lon - 7.01) / 0.01
        values.append(rate * YEARS + offset * (1 + tilt) + rng.normal(0, noise, (12, len(DAYS))))
        up = rate * years + rng.normal(0, gnss_noise, len(days))
        enu = np.column_stack([np.zeros(len(days)), np.zeros(len(days)), up])
        stations.append(GnssSeries(name, lon, lat, days, enu, np.tile(np.eye(3), (len(days), 1, 1))))
    n = 12 * len(names)
    series = PointSeries(
        np.arange(n).astype(str),
        np.concatenate(xy),
        DAYS,
        np.concatenate(values),
        "EPSG:4326",
        direction=np.tile(UP, (n, 1)),
        attributes={"velocity": np.repeat([PLACES[name][2] for name in names], 12) + 5.0},
    )
    return series, stations


def remaining_offset_rms(series, names="ABCD"):
    """Return the RMS [mm] of the layer minus the true motion, relative to its mean per point: the remaining offset."""
    truth = np.repeat([PLACES[name][2] for name in names], 12)[:, None] * YEARS
    rest = series.values - truth
    return float(np.sqrt(np.mean((rest - rest.mean(axis=1, keepdims=True)) ** 2)))


def test_the_most_stable_station_sets_the_datum_and_the_rest_validate():
    series, gnss = case(-5 * YEARS)
    out, datum = rereference(series, gnss)
    assert datum.stations == ("A",)
    assert datum.validation == ("B", "C", "D")
    assert out.lineage.gnss_stations == ("A",)
    assert datum.rate == pytest.approx(-5, abs=0.5)
    assert datum.rmse_after < 2.0 < datum.rmse_before
    assert remaining_offset_rms(out) < 0.9
    np.testing.assert_allclose(out.attributes["velocity"], series.attributes["velocity"] + 5, atol=0.5)
    assert series.content_hash() in out.lineage.parents


@pytest.mark.parametrize("method", ["smooth_offset", "offset_per_date", "rate"])
def test_a_linear_offset_is_recovered_by_every_method(method):
    series, gnss = case(-8 * YEARS)
    out, datum = rereference(series, gnss, stations=["A", "B", "C", "D"], method=method)
    assert remaining_offset_rms(out) < 0.8
    assert datum.rmse_after < datum.rmse_before / 2


def test_random_offsets_per_date_require_the_method_offset_per_date():
    jumps = np.random.default_rng(5).normal(0, 8, len(DAYS))
    series, gnss = case(jumps)
    out, datum = rereference(series, gnss, stations="ABCD", method="offset_per_date")
    assert datum.used == "offset_per_date"
    assert remaining_offset_rms(out) < 1.0
    stiff, _ = rereference(series, gnss, stations="ABCD", method="rate")
    assert remaining_offset_rms(stiff) > 5


def test_a_plain_difference_is_the_mean_of_the_points_minus_the_gnss_of_the_day():
    rng = np.random.default_rng(1)
    series, gnss = case(rng.normal(0, 4, len(DAYS)))
    out, datum = rereference(series, gnss, stations=["B"], method="plain_difference")
    assert (datum.used, datum.rejected) == ("plain_difference", {})
    station = gnss[1]
    difference = series.values[12:24].mean(axis=0) - station.enu[np.isin(station.dates, DAYS), 2]
    np.testing.assert_allclose(
        series.values - out.values, np.broadcast_to(difference - difference[0], out.values.shape)
    )
    # the requested method is kept even if a rate would fit this network better
    _, datum = rereference(*case(-5 * YEARS, gnss_noise=8.0), stations="ABCD", method="plain_difference")
    assert datum.used == "plain_difference"


def test_gnss_noise_of_single_days_is_not_added_to_the_layer():
    series, gnss = case(np.zeros(len(DAYS)), gnss_noise=8.0)
    out, _ = rereference(series, gnss, stations=["A"])
    assert remaining_offset_rms(out) < 2.0


def test_an_offset_that_increases_the_held_out_error_is_rejected():
    series, gnss = case(np.zeros(len(DAYS)), noise=0.1, gnss_noise=0.1)
    gnss = [
        with_motion(station, up=np.array([6, -6, 6, -6])[k] * np.sin(np.arange(780) / (20 + 7 * k)))
        for k, station in enumerate(gnss)
    ]
    _, datum = rereference(series, gnss, stations="ABCD", method="plane")
    assert datum.used != "plane"
    assert "held-out stations" in datum.rejected["plane"]


@pytest.mark.parametrize("names", ["AB", "ABC"])
def test_the_choice_of_method_is_robust_to_noise_of_the_first_date(names):
    offset = -5 * YEARS + 3 * np.sin(2 * np.pi * YEARS)
    for seed in range(8):
        series, gnss = case(offset, noise=1.0, gnss_noise=3.0, names=names, seed=seed)
        rng = np.random.default_rng(100 + seed)
        # an error shared by neighbouring points on each date, including the first
        shared = np.repeat(rng.normal(0, 2, (len(names), len(DAYS))), 12, axis=0)
        _, datum = rereference(series.with_(values=series.values + shared), gnss, stations=names)
        assert datum.used == "smooth_offset"
        off = datum.offset.common - offset
        assert np.std(off) < 1.2


def test_a_true_plane_is_kept():
    names = "ABCDEF"
    PLACES.update(E=(7.01, 45.01, 3.0), F=(7.03, 45.01, -4.0))
    try:
        series, gnss = case(-10 * YEARS, plane=0.8, names=names)
        out, datum = rereference(series, gnss, stations=names, method="plane")
    finally:
        del PLACES["E"], PLACES["F"]
    assert datum.used == "plane"
    assert datum.leave_one_out["plane"][0] < 0.7 * datum.leave_one_out["offset_per_date"][0]
    truth = np.repeat([0.0, -12, 8, -30, 3, -4], 12)[:, None] * YEARS
    rest = out.values - truth
    assert np.sqrt(np.mean((rest - rest.mean(axis=1, keepdims=True)) ** 2)) < 1.2


def test_a_plane_with_few_stations_falls_back_and_is_reported():
    series, gnss = case(-5 * YEARS)
    _, datum = rereference(series, gnss, stations=["A"], method="plane")
    assert datum.used == "smooth_offset"
    assert "requires 4 stations" in datum.rejected["plane"]
    # this is a note, not a limitation: the map has a datum
    assert any("requires 4 stations" in note for note in datum.notes)
    assert not any("requires 4 stations" in text for text in datum.limitations)


def test_a_moving_reference_and_a_plate_are_noted():
    series, gnss = case(-5 * YEARS)
    _, datum = rereference(series, gnss, stations=["D"])
    assert any("Stations not stable within 2σ: D (30." in text or "2σ: D (29.9" in text for text in datum.limitations)
    plate = [with_motion(station, east=70 * np.arange(780) / 365.25) for station in gnss]
    _, datum = rereference(series, plate)
    assert any("plate motion" in text for text in datum.limitations)


def test_a_layer_with_the_opposite_sign_is_reported():
    series, gnss = case(np.zeros(len(DAYS)), names="BCD")
    _, datum = rereference(series.with_(values=-series.values), gnss)
    assert any("is anticorrelated with the GNSS" in text for text in datum.limitations)
    _, datum = rereference(series, gnss)
    assert not any("anticorrelated" in text for text in datum.limitations)


def test_the_heading_of_the_other_orbit_is_reported():
    ascending, descending = los_from_heading(39.0, -12.0), los_from_heading(39.0, -168.0)
    series, gnss = case(np.zeros(len(DAYS)), names="BCD")
    days = gnss[0].dates
    enu = np.outer(30 * (days - DAYS[0]).astype(float) / 365.25, [1.0, 0.0, 0.0])
    eastward = [GnssSeries(g.station, g.lon, g.lat, days, enu) for g in gnss]
    values = np.tile(30 * YEARS * ascending[0], (36, 1))
    for direction, wrong in ((ascending, False), (descending, True)):
        layer = series.with_(values=values, direction=np.tile(direction, (36, 1)))
        _, datum = rereference(layer, eastward)
        assert any("the sign or the heading of the layer" in text for text in datum.limitations) is wrong


def test_a_single_station_is_accepted_and_reported_as_not_validated():
    series, gnss = case(-5 * YEARS, names="A")
    out, datum = rereference(series, gnss)
    assert remaining_offset_rms(out, "A") < 1.0
    assert any("no other station is available to validate" in text for text in datum.limitations)


def test_gnss_in_the_line_of_sight_is_not_projected():
    series, gnss = case(-5 * YEARS)
    along = [g.along(UP) for g in gnss]
    first, _ = rereference(series, gnss)
    second, _ = rereference(series.with_(direction=None), along)
    np.testing.assert_allclose(first.values, second.values)


def test_empty_dates_stay_empty_and_missing_points_do_not_shift_the_average():
    series, gnss = case(-5 * YEARS)
    values = np.array(series.values)
    values[:3] += 100.0
    values[:3, 20:] = np.nan
    values[:, 10] = np.nan
    out, datum = rereference(series.with_(values=values), gnss, stations=["A"])
    assert np.isnan(out.values[:, 10]).all()
    assert np.abs(datum.offset.common - -5 * YEARS).max() < 2.0


def test_the_sigma_of_the_datum_includes_the_spatially_correlated_error():
    rng = np.random.default_rng(0)
    few, many = (rng.uniform(-50, 50, (n, 2)) for n in (5, 400))
    assert radius_average_sigma(few, 3.0, 0.0, 1000) == pytest.approx(3 / np.sqrt(5))
    assert radius_average_sigma(many, 3.0, 2.0, 1e9) == pytest.approx(np.sqrt(9 / 400 + 4))
    assert radius_average_sigma(many, 3.0, 2.0, 1000) > 1.9
    assert radius_average_sigma(rng.uniform(-50, 50, (5000, 2)), 3.0, 2.0, 1000) > 1.9


def test_the_datum_has_a_sigma_per_date():
    series, gnss = case(np.random.default_rng(5).normal(0, 3, len(DAYS)))
    one, datum_one = rereference(series, gnss, stations=["A"], method="offset_per_date")
    _, datum_all = rereference(series, gnss, stations="ABCD", method="offset_per_date")
    assert one.sigma is None
    assert len(one.lineage.parameters["datum_sigma_mm"]) == len(DAYS)
    assert (datum_one.sigma > datum_all.sigma).all()


def test_cancel_during_leave_one_out():
    class Stop(Progress):
        def report(self, fraction, text=""):
            self.text = text

        def cancelled(self):
            return "leaving out station" in getattr(self, "text", "")

    series, gnss = case(-5 * YEARS)
    with pytest.raises(Cancelled):
        rereference(series, gnss, stations=list("ABCD"), progress=Stop())


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"stations": ["M21"]}, "no GNSS station 'M21'"),
        ({"radius_m": 0.0}, "RADIUS is 0 m"),
        ({"radius_m": 10.0}, "No point in the layer lies within 10 m .* nearest is 40 m"),
        ({"start": np.datetime64("2030-01-01")}, "0 dates between START and END"),
        ({"method": "magic"}, "METHOD is 'magic'"),
    ],
)
def test_invalid_parameters_are_refused(change, message):
    series, gnss = case(-5 * YEARS, names="AB")
    with pytest.raises(InputError, match=message):
        rereference(series, gnss, **change)


def test_no_common_dates_are_refused():
    series, gnss = case(-5 * YEARS, names="A")
    late = GnssSeries("A", 7.0, 45.0, gnss[0].dates + np.timedelta64(5000, "D"), gnss[0].enu)
    with pytest.raises(InputError, match="have 0 dates in common"):
        rereference(series, [late])


def test_a_circle_with_only_empty_points_is_refused():
    series, gnss = case(-5 * YEARS, names="AB")
    values = np.array(series.values)
    values[:12] = np.nan
    with pytest.raises(InputError, match="All 12 points within 100 m of station A are empty"):
        rereference(series.with_(values=values), gnss, stations=["A"])
    _, datum = rereference(series.with_(values=values), gnss)
    assert datum.stations == ("B",)
    assert "empty" in datum.skipped["A"]


def test_a_layer_without_line_of_sight():
    series, gnss = case(-5 * YEARS, names="A")
    with pytest.raises(InputError, match="has no line of sight"):
        rereference(series.with_(direction=None), gnss)


def test_a_layer_without_crs_in_metres():
    series, gnss = case(-5 * YEARS, names="A")
    with pytest.raises(InputError, match="no CRS"):
        rereference(series.with_(crs="", xy=series.xy * 1000), gnss)


def test_few_points_are_noted():
    series, gnss = case(-5 * YEARS, names="A")
    keep = np.arange(12) < 3
    _, datum = rereference(series.points(keep), gnss)
    assert any(text.endswith("(number of points): A (3).") for text in datum.limitations)


def test_the_rate_of_two_dates_is_their_difference_quotient():
    series, gnss = case(-8 * YEARS, noise=0.0, gnss_noise=0.0)
    for more in ({}, {"stations": ["A", "B", "C", "D"]}):
        out, datum = rereference(series, gnss, method="rate", start=DAYS[10], end=DAYS[11], **more)
        assert datum.rate == pytest.approx(-8, abs=1e-6)
        assert remaining_offset_rms(out) == pytest.approx(0, abs=1e-6)
    late = [replace(s, dates=s.dates[147:], enu=s.enu[147:], covariance=None) for s in gnss]
    with pytest.raises(InputError, match="have 1 date in common, but at least two are required"):
        rereference(series, late, method="rate", start=DAYS[7], end=DAYS[10])


def test_the_centre_of_a_network_across_the_antimeridian():
    series, gnss = case(-8 * YEARS, plane=0.5)
    across = [replace(s, lon=s.lon + 172.99 - 360 * (s.lon + 172.99 > 180)) for s in gnss]
    lon, lat = network_centre(across)
    assert (abs(lon), lat) == pytest.approx((180.0, 45.01), abs=1e-9)
    xy = series.xy + np.array([172.99, 0.0])
    moved_series = series.with_(xy=np.column_stack([np.where(xy[:, 0] > 180, xy[:, 0] - 360, xy[:, 0]), xy[:, 1]]))
    names = ["A", "B", "C", "D"]
    here, _ = rereference(series, gnss, stations=names, method="plane")
    there, datum = rereference(moved_series, across, stations=names, method="plane")
    assert datum.used == "plane"
    np.testing.assert_allclose(there.values, here.values, atol=1e-6)
