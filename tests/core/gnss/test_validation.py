"""Validation against GNSS: tables 4 and 5 of the paper are reproduced, and comparisons have a known result."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.core.data.gnss_series import LosSeries
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.gnss.reports.validation_tables import (
    pivot,
    rate_rmse,
    station_mean,
    table_columns,
)
from slopemuse.plugin.core.gnss.station_interpolation import at_station, fit_variogram
from slopemuse.plugin.core.gnss.validation import compare, noise_floors, validate

# Khalili et al. 2024, table 4: CSK, S1A, synergic, GPS [mm/yr]
TABLE4 = np.array(
    [
        [-4, -5, -6, -6],
        [-4, -10, -13, -12],
        [-2, -15, -17, -17],
        [-8, -2, -4, -5],
        [-9, -5, -7, -6],
        [-4, -3, -5, -4],
        [-7, -4, -7, -6],
        [-6, -5, -3, -2],
        [-11, -6, -9, -10],
    ],
    dtype=float,
)
# table 5: correlation of CSK, S1A, synergic [%]
TABLE5 = np.array(
    [
        [97.98, 97.90, 98.46],
        [99.10, 99.32, 99.52],
        [99.86, 99.74, 99.76],
        [98.57, 94.52, 96.95],
        [98.81, 98.55, 98.34],
        [97.34, 96.69, 97.24],
        [98.43, 97.71, 98.70],
        [71.40, 94.68, 92.19],
        [99.24, 99.05, 99.29],
    ]
)
DAYS = np.datetime64("2020-01-01") + np.arange(0, 720, 12)


def test_table_4_is_recomputed():
    np.testing.assert_allclose(rate_rmse(TABLE4[:, :3], TABLE4[:, 3]), [6.05, 2.33, 0.88], atol=0.005)


def test_table_5_has_a_misprint():
    means = station_mean(TABLE5)
    np.testing.assert_allclose(means[[0, 2]], [95.64, 97.83], atol=0.005)
    assert means[1] == pytest.approx(97.57, abs=0.005)
    assert abs(means[1] - 96.57) > 0.99


def layer(scale=1.0, seed=0, lineage=None, noise=0.0, lon=7.0):
    """Return nine points 20 m apart around `lon` ° E, 45° N that move by `scale` × (10 mm/yr plus a seasonal term)."""
    rng = np.random.default_rng(seed)
    grid = np.array([(i, j) for i in (-1, 0, 1) for j in (-1, 0, 1)], dtype=float)
    xy = np.array([lon, 45.0]) + grid * [20 / 78847.0, 20 / 111132.0]
    values = scale * motion() + rng.normal(0, noise, (9, len(DAYS)))
    return PointSeries(np.arange(9).astype(str), xy, DAYS, values, "EPSG:4326", lineage=lineage or Lineage())


def motion(days=DAYS):
    years = (days - DAYS[0]).astype(float) / 365.25
    return 10 * years + 4 * np.sin(2 * np.pi * years)


def station(name="A", lon=7.0, shift=0.0):
    days = np.datetime64("2019-12-20") + np.arange(760) + np.timedelta64(int(shift), "D")
    return LosSeries(name, lon, 45.0, days, motion(days), np.full(760, 0.5))


def test_a_perfect_layer_scores_perfectly():
    for score in validate([("x", layer())], [station()]):
        assert score.scored
        assert score.rmse < 0.02
        assert score.rate == pytest.approx(score.rate_gnss, abs=0.02)
        assert score.correlation == pytest.approx(1, abs=1e-4)
        assert score.scale == pytest.approx(1, abs=1e-3)
        assert score.n_dates == len(DAYS)


def test_scale_loss_is_detected_although_the_correlation_is_high():
    (score,) = validate([("x", layer(scale=0.6))], [station()], interpolators=["circle"])
    assert score.scale == pytest.approx(0.6, abs=1e-3)
    assert score.correlation > 0.999
    assert score.rate / score.rate_gnss == pytest.approx(0.6, abs=1e-3)


def test_the_correlation_of_increments_is_independent_of_a_common_trend():
    years = (DAYS - DAYS[0]).astype(float) / 365.25
    rng = np.random.default_rng(1)
    score = compare("A", "x", "circle", DAYS, 20 * years + rng.normal(0, 1, 60), 20 * years + rng.normal(0, 1, 60))
    assert score.correlation > 0.98
    assert abs(score.correlation_increments) < 0.4


def test_a_station_of_the_datum_is_not_scored():
    used = layer(lineage=Lineage(gnss_stations=("a",)))
    scores = validate([("x", used)], [station("A"), station("B")], interpolators=["circle"])
    assert [s.scored for s in scores] == [False, True]
    assert "used to build" in scores[0].note
    assert np.isnan(scores[0].rmse)
    columns = table_columns(scores, {})
    assert columns["station"].tolist() == ["A", "B", "ALL"]
    assert columns["scored"].tolist() == [0, 1, 1]
    with pytest.raises(InputError, match="used to build"):
        validate([("x", used)], [station("A")], interpolators=["circle"])


def test_the_wrong_sign_is_reported():
    (score,) = validate([("x", layer(scale=-1))], [station()], interpolators=["circle"])
    assert "sign" in score.note


@pytest.mark.parametrize(
    ("where", "message"),
    [
        (station(lon=8.0), "nearest is 78,"),
        (station(shift=4000), "0 dates in common"),
        (LosSeries("A", np.nan, np.nan, DAYS, motion(), motion()), "position of station A is unknown"),
    ],
)
def test_stations_that_cannot_be_compared_are_reported(where, message):
    with pytest.raises(InputError, match=message):
        validate([("x", layer())], [where])
    scores = validate([("x", layer())], [where, station("B")], interpolators=["circle"])
    assert not scores[0].scored
    assert message[:10] in scores[0].note


def test_a_circle_with_only_empty_points_is_refused():
    empty = layer().with_(values=np.full((9, len(DAYS)), np.nan))
    with pytest.raises(InputError, match="All 9 points within 100 m of station A are empty"):
        validate([("x", empty)], [station()], interpolators=["circle"])


def test_empty_inputs():
    with pytest.raises(InputError, match="LAYERS is empty"):
        validate([], [station()])
    with pytest.raises(InputError, match="GNSS is empty"):
        validate([("x", layer())], [])


def test_the_table_has_a_row_for_the_rmse_of_rates():
    scores = validate([("x", layer(scale=0.5)), ("y", layer())], [station("A"), station("B")])
    columns = table_columns(scores, {})
    every = columns["station"] == "ALL"
    assert every.sum() == 6
    half = every & (columns["layer"] == "x")
    rate = scores[0].rate_gnss
    np.testing.assert_allclose(columns["rate_error_mm_yr"][half], rate / 2, rtol=0.01)
    _, names, table = pivot(scores, "rmse", "circle")
    assert names == ["x", "y"]
    assert (table[:, 0] > table[:, 1]).all()


def test_gnss_of_another_line_of_sight_is_reported():
    up, east = np.tile([0.0, 0.0, 1.0], (9, 1)), np.tile([1.0, 0.0, 0.0], (9, 1))
    layers = [("x", layer().with_(direction=up)), ("y", layer().with_(direction=east))]
    first, second = validate(layers, [station()], interpolators=["circle"])
    assert first.note == ""
    assert "differs by 90° from that of x" in second.note


def ordinary_kriging(xy, values, nugget, sill, length):
    """Return the ordinary kriging estimate at the origin: covariance system with weights that sum to 1."""
    n = len(xy)
    system = np.ones((n + 1, n + 1))
    for i in range(n):
        for j in range(n):
            system[i, j] = sill * np.exp(-np.hypot(*(xy[i] - xy[j])) / length) + nugget * (i == j)
    system[n, n] = 0.0
    right = [*(sill * np.exp(-np.hypot(*place) / length) for place in xy), 1.0]
    return np.linalg.solve(system, right)[:n] @ values


def test_kriging_at_a_station_is_ordinary_kriging():
    rng = np.random.default_rng(8)
    xy = rng.uniform(-200, 200, (20, 2))
    values = xy[:, :1] * 0.02 + rng.normal(0, 1, (20, 15))
    days = np.datetime64("2020-01-01") + np.arange(15)
    series = PointSeries(np.arange(20).astype(str), xy, days, values, "EPSG:32632")
    field = fit_variogram(xy, values)
    found = at_station("kriging", series, xy, 100.0, "A").values
    assert found == pytest.approx(ordinary_kriging(xy, values, field.nuggets[0], field.sill, field.length_m), abs=1e-6)


def test_kriging_is_exact_at_a_noise_free_point_and_accepts_coincident_points():
    xy = np.array([[0.0, 0.0], [50, 0], [0, 80], [-60, 10], [-60, 10]])
    ramp = xy @ np.array([[0.03], [0.01]]) + np.arange(10)
    days = np.datetime64("2020-01-01") + np.arange(10)
    series = PointSeries(np.arange(5).astype(str), xy, days, ramp, "EPSG:32632")
    assert at_station("kriging", series, xy, 100.0, "A").values == pytest.approx(ramp[0], abs=1e-3)


def test_kriging_beats_the_nearest_point_on_noisy_points_of_a_smooth_field():
    rng = np.random.default_rng(3)
    xy = rng.uniform(-300, 300, (60, 2))
    field = xy[:, :1] * np.linspace(0, 0.03, 30)
    noisy = field + rng.normal(0, 3, field.shape)
    days = np.datetime64("2020-01-01") + np.arange(30)
    series = PointSeries(np.arange(60).astype(str), xy, days, noisy, "EPSG:32632")
    found = {name: at_station(name, series, xy, 100.0, "A").values for name in ("nearest", "circle", "kriging")}
    error = {name: np.sqrt(np.mean(values**2)) for name, values in found.items()}
    assert error["kriging"] < 0.7 * error["nearest"]
    field = fit_variogram(xy, noisy)
    assert field.nuggets[0] + field.sill > 0


def test_the_scores_of_tables_4_to_7_are_those_of_their_formulas():
    """Scores equal NumPy formulas for nearest point and GNSS: least-squares rate, RMSE about the means, correlation."""
    rng = np.random.default_rng(8)
    shown, days = layer(scale=0.9, noise=1.5, seed=4), np.datetime64("2019-12-20") + np.arange(760)
    gnss = LosSeries("A", 7.0, 45.0, days, motion(days) + rng.normal(0, 0.4, 760), np.full(760, 0.4))
    (score,) = validate([("x", shown)], [gnss], interpolators=["nearest"])
    # the fifth point is at the station; GNSS is the mean from three days before to three days after, as in the report
    at = (DAYS - days[0]).astype(int)
    truth = np.array([gnss.los[max(k - 3, 0) : k + 4].mean() for k in at])
    series, years = shown.values[4], (DAYS - DAYS[0]).astype(float) / 365.25
    gap = (series - series.mean()) - (truth - truth.mean())
    assert score.rmse == pytest.approx(np.sqrt(np.mean(gap**2)), rel=0.02)
    assert score.rate == pytest.approx(np.polyfit(years, series, 1)[0], abs=0.02)
    assert score.rate_gnss == pytest.approx(np.polyfit(years, truth, 1)[0], abs=0.05)
    assert score.correlation == pytest.approx(np.corrcoef(series, truth)[0, 1], abs=2e-3)


def test_points_without_coordinates_do_not_change_the_noise_floor():
    quiet = layer(scale=0.0, noise=1.0)
    far = layer(scale=1.0, noise=8.0, seed=1, lon=7.1)
    both = quiet.with_(
        pids=np.arange(19).astype(str),
        xy=np.vstack([quiet.xy, far.xy, [[np.nan, np.nan]]]),
        values=np.vstack([quiet.values, far.values, far.values[:1]]),
    )
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = noise_floors([("both", both)])["both"]
    alone = noise_floors([("quiet", quiet)])["quiet"]
    assert found.rms_mm == pytest.approx(alone.rms_mm)
    assert found.n_points == alone.n_points
