"""The published network learns the drivers of a slope, uses no later days, and is restored from its file."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError, ModelFileError
from slopemuse.plugin.core.data.forcing import Forcing
from slopemuse.plugin.core.data.point_series import PointSeries

torch = pytest.importorskip("torch")

from slopemuse.plugin.core.daily import model_file  # noqa: E402
from slopemuse.plugin.core.daily.dispatch import estimate  # noqa: E402
from slopemuse.plugin.core.daily.musenet.batches import first_target, samples_of  # noqa: E402
from slopemuse.plugin.core.daily.musenet.musenet_model import PublishedOptions  # noqa: E402
from slopemuse.plugin.core.daily.musenet.musenet_network import Musenet  # noqa: E402
from slopemuse.plugin.core.daily.musenet.windows import Lags  # noqa: E402
from slopemuse.plugin.core.geometry.local_crs import transform  # noqa: E402
from slopemuse.plugin.core.training.musenet_report import published_report  # noqa: E402
from slopemuse.plugin.core.training.musenet_training import train_published  # noqa: E402
from slopemuse.tests.progress import RecordedProgress  # noqa: E402

FIRST = np.datetime64("2017-01-01")
N_DAYS = 1200
SMALL = PublishedOptions(
    lags=Lags(4, 12, 24), epochs=40, hidden=8, learning_rate=2e-3, device="cpu", train_end=FIRST + 799
)


def rain_driven_slope(n_points=30, seed=0, noise=0.3):
    """Return series of points that respond to rain without delay by different factors, the rain and the truth [mm]."""
    rng = np.random.default_rng(seed)
    rain = np.where(rng.random(N_DAYS) < 0.15, rng.gamma(2.0, 8.0, N_DAYS), 0.0)
    truth = -np.cumsum(0.03 * rain) * rng.uniform(0.5, 1.5, (n_points, 1))
    kept = np.delete(np.arange(0, N_DAYS, 12), 80)
    xy = np.column_stack([np.arange(n_points) * 30.0, np.zeros(n_points)])
    series = PointSeries(
        pids=np.array([f"P{i}" for i in range(n_points)]),
        xy=xy,
        dates=FIRST + kept,
        values=truth[:, kept] + rng.normal(0, noise, (n_points, len(kept))),
        crs="EPSG:32649",
    )
    days = FIRST + np.arange(N_DAYS)
    return series, Forcing(days, ("rain_mm",), rain[:, None]), truth


@pytest.fixture(scope="module")
def rain_driven():
    return rain_driven_slope()


@pytest.fixture(scope="module")
def trained(rain_driven):
    listener = RecordedProgress()
    return train_published(rain_driven[0], rain_driven[1], SMALL, progress=listener), listener


def test_the_batched_network_equals_the_published_network():
    torch.manual_seed(0)
    network = Musenet((4, 6, 6), hidden=5)
    own, common = torch.randn(3, 7, 4, 4), torch.randn(2, 7, 6, 4)
    together = network.many_points(own, common)
    one = torch.stack([network([own[i], common[0], common[1]]) for i in range(3)])
    torch.testing.assert_close(together, one)


def test_the_network_learns_the_effect_of_rain(rain_driven, trained):
    model, listener = trained
    assert model.scores["rmse"] < 0.6 * model.scores["rmse_persistence"]
    assert model.scores["rmse"] < 0.8 * model.scores["rmse_kf"]
    assert any("model file of" in line for line in listener.lines)
    shown = [text for text in listener.texts if text.startswith("Epoch")]
    assert "loss" in shown[3] and "held-out" in shown[3] and "s left" in shown[3]
    assert len(shown) == len(model.history)


def test_daily_values_are_near_the_truth(rain_driven, trained):
    series, forcing, truth = rain_driven
    daily = estimate(series, trained[0], forcing, start=SMALL.train_end + 1)
    then = truth[:, (daily.series.dates - FIRST).astype(int)]
    error = daily.series.values - then
    held = then - truth[:, series.days.astype(int)[np.searchsorted(series.dates, daily.series.dates) - 1]]
    assert np.sqrt(np.mean(error**2)) < 0.8 * np.sqrt(np.mean(held**2))
    inside = np.abs(error) < 1.645 * daily.series.sigma
    assert 0.7 < inside.mean() <= 1.0
    np.testing.assert_allclose(np.diff(daily.series.values), daily.rate_mm_per_day[:, 1:], atol=1e-6)


def test_training_and_estimates_do_not_use_later_days(rain_driven, trained):
    series, forcing, _ = rain_driven
    changed = series.values.copy()
    changed[:, series.dates > SMALL.train_end] += 50.0
    short = replace(SMALL, epochs=2)
    first, again = (train_published(series.with_(values=v), forcing, short) for v in (series.values, changed))
    for name, array in first.weights.items():
        np.testing.assert_array_equal(array, again.weights[name])
    np.testing.assert_array_equal(first.sigma_mm, again.sigma_mm)
    day = FIRST + 1000
    cut = series.dates_where(series.dates < day)
    early = estimate(cut, trained[0], forcing.until(day), start=day, end=day).series.values
    late = estimate(series, trained[0], forcing, start=day, end=day).series.values
    np.testing.assert_allclose(early, late, atol=1e-3)


def test_the_published_target_fails_the_leak_detector(rain_driven):
    series, forcing, _ = rain_driven
    # training ends between two acquisitions
    options = replace(SMALL, target="interpolated", epochs=1, train_end=FIRST + 809)
    listener = RecordedProgress()
    before = train_published(series, forcing, options, progress=listener)
    changed = series.values.copy()
    changed[:, series.dates > options.train_end] += 50.0
    after = train_published(series.with_(values=changed), forcing, options)
    assert any(not np.array_equal(before.weights[name], after.weights[name]) for name in before.weights)
    assert any("acquisitions. It contains information from later acquisitions" in line for line in listener.lines)


def test_a_missing_value_is_not_interpolated_from_later_values(rain_driven):
    series, forcing, _ = rain_driven
    values = series.values.copy()
    values[3, 50:54] = np.nan
    gappy = series.with_(values=values)
    target = series.dates[52:53]
    changed = values.copy()
    changed[3, 54:] += 99.0
    lags = Lags(4, 12, 24)
    one, two = (samples_of(s, forcing, lags, target, False) for s in (gappy, gappy.with_(values=changed)))
    np.testing.assert_array_equal(
        *(s.deformation(np.array([3]), np.array([0]))[0] for s in (one, two)),
    )


def test_the_same_seed_gives_the_same_file(rain_driven, trained, tmp_path):
    for name in ("a", "b"):
        model = train_published(rain_driven[0], rain_driven[1], replace(SMALL, epochs=2))
        model_file.save(model, str(tmp_path / f"{name}.safetensors"))
    assert (tmp_path / "a.safetensors").read_bytes() == (tmp_path / "b.safetensors").read_bytes()


def test_the_report_states_the_lags_of_the_model(rain_driven, trained):
    page = published_report(trained[0], *rain_driven[:2])
    assert "4 values at fixed lags" in page
    assert "4 at intervals of 12 days" in page


def test_a_model_is_restored_from_its_file(rain_driven, trained, tmp_path):
    path = str(tmp_path / "m.safetensors")
    model_file.save(trained[0], path)
    loaded = model_file.load(path)
    assert loaded.options == replace(SMALL, train_end=None)
    assert loaded.history == trained[0].history and loaded.scores == trained[0].scores
    days = {"start": FIRST + 1000, "end": FIRST + 1010}
    np.testing.assert_array_equal(
        estimate(rain_driven[0], loaded, rain_driven[1], **days).series.values,
        estimate(rain_driven[0], trained[0], rain_driven[1], **days).series.values,
    )


def test_a_model_with_all_options_of_the_paper_is_restored_from_its_file(rain_driven, tmp_path):
    lags = replace(SMALL.lags, driver_gap=1)
    letter = replace(
        SMALL, lags=lags, all_states=False, newest_first=True, sigmoid_candidate=True, split="samples", epochs=2
    )
    few = rain_driven[0].points(np.arange(4))
    model = train_published(few, rain_driven[1], letter)
    path = str(tmp_path / "letter.safetensors")
    model_file.save(model, path)
    loaded = model_file.load(path)
    assert loaded.options == replace(letter, train_end=None) and loaded.train_end == model.train_end
    days = {"start": FIRST + 1000, "end": FIRST + 1003}
    np.testing.assert_array_equal(
        estimate(few, loaded, rain_driven[1], **days).series.values,
        estimate(few, model, rain_driven[1], **days).series.values,
    )
    # the model does not read the drivers of the day itself
    dry = rain_driven[1].values.copy()
    dry[1003:] += 500.0
    other = estimate(few, loaded, replace(rain_driven[1], values=dry), **days)
    np.testing.assert_array_equal(
        other.series.values[:, -1], estimate(few, model, rain_driven[1], **days).series.values[:, -1]
    )


def test_weights_of_another_network_are_refused(trained, tmp_path):
    path = str(tmp_path / "m.safetensors")
    weights = {name: array[:, ..., :-1] for name, array in trained[0].weights.items()}
    model_file.save(replace(trained[0], weights=weights), path)
    with pytest.raises(ModelFileError, match="do not match the network"):
        model_file.load(path)


def test_one_network_per_point(rain_driven):
    series, forcing, _ = rain_driven
    three = series.points(np.arange(3))
    model = train_published(three, forcing, replace(SMALL, scope="per_point", epochs=15))
    assert all(len(array) == 3 for array in model.weights.values())
    assert model.scores["rmse"] < model.scores["rmse_persistence"]
    daily = estimate(three.points(np.array([2, 0])), model, forcing, start=FIRST + 1000, end=FIRST + 1005)
    alone = estimate(three, model, forcing, start=FIRST + 1000, end=FIRST + 1005)
    np.testing.assert_allclose(daily.series.values, alone.series.values[[2, 0]], atol=1e-4)
    # points with other identifiers at the same places, in degrees
    degrees = transform(three.xy, three.crs, "EPSG:4326")
    renamed = three.with_(pids=["a", "b", "c"], xy=degrees, crs="EPSG:4326").points(np.array([2, 0]))
    elsewhere = estimate(renamed, model, forcing, start=FIRST + 1000, end=FIRST + 1005)
    np.testing.assert_allclose(elsewhere.series.values, daily.series.values, atol=1e-4)
    with pytest.raises(ModelFileError, match="one network per point, but none for point P7"):
        estimate(series.points(np.array([7])), model, forcing)


def test_more_than_200_networks_need_a_confirmation(rain_driven):
    many = rain_driven_slope(201)[0]
    with pytest.raises(InputError, match=r"201 networks \(at most about .* MB\).*CONFIRM_MANY"):
        train_published(many, rain_driven[1], replace(SMALL, scope="per_point"))


def test_a_series_too_short_for_the_lags_is_refused(rain_driven):
    short = rain_driven[0].dates_where(np.arange(rain_driven[0].n_dates) < 40)
    with pytest.raises(InputError, match="require about 38 acquisitions before the end of training"):
        train_published(short, rain_driven[1], PublishedOptions(train_end=short.dates[30]))


def test_a_scenario_continues_from_its_own_estimates(rain_driven, trained):
    series, forcing, truth = rain_driven
    cut = series.dates_where(series.dates <= FIRST + 1000)
    daily = estimate(cut, trained[0], forcing, mode="scenario", end=FIRST + 1030)
    assert daily.series.n_dates == 1030 - 996 + 1
    then = truth[:, (daily.series.dates - FIRST).astype(int)]
    moved = then[:, -1] - then[:, 0]
    assert np.corrcoef(daily.series.values[:, -1] - daily.series.values[:, 0], moved)[0, 1] > 0.8
    drier = Forcing(forcing.days, forcing.names, np.where(forcing.days[:, None] > cut.dates[-1], 0.0, forcing.values))
    dry = estimate(cut, trained[0], drier, mode="scenario", end=FIRST + 1030)
    assert np.abs(dry.series.values[:, -1] - dry.series.values[:, 0]).mean() < 0.7 * np.abs(moved).mean()


def test_the_first_possible_day_alone_has_no_rate(rain_driven, trained):
    first = first_target(rain_driven[0], rain_driven[1], SMALL.lags)
    one = estimate(rain_driven[0], trained[0], rain_driven[1], start=first, end=first)
    two = estimate(rain_driven[0], trained[0], rain_driven[1], start=first, end=first + 1)
    assert np.isnan(one.rate_mm_per_day).all()
    np.testing.assert_allclose(two.rate_mm_per_day[:, 1], np.diff(two.series.values)[:, 0])


def test_estimates_before_the_first_possible_day_are_refused(rain_driven, trained):
    with pytest.raises(InputError, match="available only from 2017-02-18"):
        estimate(rain_driven[0], trained[0], rain_driven[1], start=FIRST + 10)
