"""Velocities of a layer and the statistics of their histogram."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import Cancelled, InputError
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.timeseries.velocity import histogram_facts, velocities
from slopemuse.plugin.core.timeseries.velocity_report import velocity_report
from slopemuse.tests.progress import CancelledProgress
from slopemuse.tests.untranslated import untranslated

DATES = np.datetime64("2018-01-06") + 12 * np.arange(100)
YEARS = (DATES - DATES[0]).astype(float) / 365.25


def layer(values, **more):
    n = len(values)
    return PointSeries(np.arange(n).astype(str), np.zeros((n, 2)), DATES, values, "EPSG:32633", **more)


def test_a_fit_of_all_terms_recovers_the_truth():
    rate, curve, amplitude, step = 12.0, -3.0, 5.0, 20.0
    middle = YEARS - YEARS.mean()
    of_year = (DATES - DATES.astype("datetime64[Y]").astype("datetime64[D]")).astype(float) / 365.25
    season = amplitude * np.cos(2 * np.pi * (of_year - 100 / 365.25))
    truth = rate * middle + 0.5 * curve * middle**2 + season + step * (np.datetime64("2019-06-01") <= DATES)
    values = truth + np.random.default_rng(0).normal(0, 1, (200, 100))
    out = velocities(layer(values), ("linear", "acceleration", "annual"), (np.datetime64("2019-06-01"),))
    found = out.attributes
    for name, expected in (
        ("velocity", rate),
        ("acceleration", curve),
        ("annual_mm", amplitude),
        ("annual_peak_day", 100.0),
        ("step_20190601", step),
    ):
        assert np.mean(found[name]) == pytest.approx(expected, rel=0.03), name
    assert np.std(found["velocity"]) == pytest.approx(np.median(found["velocity_std"]), rel=0.25)
    assert np.median(found["rmse"]) == pytest.approx(1.0, rel=0.1)
    assert set(found["n_dates"]) == {100.0}
    # omitting the season causes no bias here, but omitting the step does
    plain = velocities(layer(values), ("linear",)).attributes
    assert abs(np.mean(plain["velocity"]) - rate) > 3


def test_sigma_is_used_as_weight_and_previous_attributes_are_dropped():
    values = np.tile(5.0 * YEARS, (2, 1))
    values[:, -10:] += 50.0
    sigma = np.ones((2, 100))
    sigma[:, -10:] = 1000.0
    before = {"velocity": np.zeros(2), "acceleration": np.ones(2), "coherence": np.ones(2)}
    out = velocities(layer(values, sigma=sigma, attributes=before))
    np.testing.assert_allclose(out.attributes["velocity"], 5.0, atol=0.01)
    assert "acceleration" not in out.attributes
    assert "coherence" in out.attributes


def test_terms_of_a_previous_fit_are_dropped():
    values = np.tile(5.0 * YEARS + 3.0 * np.sin(2 * np.pi * YEARS), (2, 1))
    first = velocities(layer(values), ("annual", "semiannual"), (np.datetime64("2019-06-01"),))
    fresh, again = velocities(layer(values)), velocities(first)
    assert set(again.attributes) == set(fresh.attributes)
    assert "annual amplitude" not in velocity_report(again, ("linear",), "layer").lower()


def test_points_with_few_dates_get_nan_and_blocks_form_one_layer():
    values = np.arange(9000)[:, None] * 0.01 * YEARS
    values[17, 2:] = np.nan
    values[18] = np.nan
    out = velocities(layer(values), ("annual",))
    assert np.isnan(out.attributes["velocity"][[17, 18]]).all()
    keep = np.setdiff1d(np.arange(9000), [17, 18])
    np.testing.assert_allclose(out.attributes["velocity"][keep], 0.01 * keep, atol=1e-6)


@pytest.mark.parametrize(
    ("terms", "steps", "message"),
    [
        (("cubic",), (), "TERMS contains the unknown term 'cubic'"),
        (("linear",), ("2031-01-01",), "STEPS contains 2031-01-01, which is not between"),
        (("linear",), ("2018-01-06",), "not between the first and the last"),
        (("linear",), ("2019-06-01", "2019-06-02"), "no date between them"),
    ],
)
def test_invalid_terms_and_steps_are_refused(terms, steps, message):
    with pytest.raises(InputError, match=message):
        velocities(layer(np.ones((2, 100))), terms, [np.datetime64(step) for step in steps])


def test_empty_and_short_series_are_refused():
    with pytest.raises(InputError, match="No point has enough dates"):
        velocities(layer(np.full((3, 100), np.nan)))
    with pytest.raises(InputError, match=r"the layer has 2\)"):
        velocities(layer(np.ones((3, 100))).dates_where(np.arange(2)), ("acceleration",))


def test_velocities_can_be_cancelled():
    with pytest.raises(Cancelled):
        velocities(layer(np.ones((2, 100))), progress=CancelledProgress())


def test_histogram_states_mode_and_share_like_the_paper():
    # as stated in the paper: the mode is at −3, and three quarters of the points are between −15 and 0
    velocity = np.concatenate([np.full(300, -3.2), np.full(250, -14.1), np.full(200, -8.0), np.full(250, 20.4)])
    facts = histogram_facts(np.append(velocity, np.nan))
    assert facts.mode == -3.0
    assert (facts.low, facts.high) == (-14.5, -2.5)
    assert facts.share == pytest.approx(0.75)
    assert facts.counts.sum() == 1000
    np.testing.assert_allclose(np.diff(facts.edges), 1.0)


@pytest.mark.parametrize("scale", [1e-3, 0.1, 30.0, 500.0])
def test_histogram_bins_are_adapted_to_the_spread(scale):
    velocity = np.random.default_rng(0).normal(0, scale, 5000)
    facts = histogram_facts(velocity)
    assert facts.counts.sum() == 5000
    assert 0.75 <= facts.share < 0.9
    assert len(facts.counts) <= 420
    assert histogram_facts(np.array([3.0])).counts.tolist() == [1]


def test_the_report_states_sign_and_numbers():
    values = np.random.default_rng(1).normal(-4, 3, 500)[:, None] * YEARS
    out = velocities(layer(values, component="up"), ("linear", "annual"))
    page = velocity_report(out, ("linear", "annual"), "rates")
    assert "+ up" in page
    assert untranslated(lambda: velocity_report(out, ("linear", "annual"), "rates")) == {"rates"}
    assert "The most frequent velocity is about" in page
    assert "Least-squares fit of a linear trend, an annual term" in page
    assert page.count("data:image/png") == 1
