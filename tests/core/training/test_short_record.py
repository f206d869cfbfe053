"""Records of less than a year: drivers are ignored, and motion is extrapolated with damping."""

from __future__ import annotations

import numpy as np
from slopemuse.plugin.core.common.metrics import rmse
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.daily.rate.rate_estimate import estimate_daily
from slopemuse.plugin.core.data.daily_line import persistence
from slopemuse.plugin.core.data.forcing import Forcing
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.state_space.following.nowcast import nowcast
from slopemuse.plugin.core.state_space.spatial_modes import Modes
from slopemuse.plugin.core.training.rate_training import TrainingOptions, train

N_DAYS, TRAIN_END = 500, 330
DAYS = np.datetime64("2020-01-01") + np.arange(N_DAYS)


def slide_that_stops(n_points=8):
    """Return truth, series and rain of points that move in waves of different phase and stop 20 days after training."""
    rng = np.random.default_rng(0)
    t, phase = np.arange(N_DAYS), rng.uniform(0, 2 * np.pi, (n_points, 1))
    speed = rng.uniform(0.5, 1.0, (n_points, 1)) * (1 + 0.8 * np.sin(2 * np.pi * t / 120 + phase))
    truth = np.cumsum(np.where(t < TRAIN_END + 20, speed, 0.0), axis=1)
    at = np.arange(0, N_DAYS, 12)
    values = truth[:, at] + rng.normal(0, 2.5, (n_points, len(at)))
    series = PointSeries(
        np.arange(n_points).astype(str), rng.uniform(0, 500, (n_points, 2)), DAYS[at], values, crs="EPSG:32649"
    )
    rain = np.where(rng.random((N_DAYS, 1)) < 0.2, 10.0, 0.0)
    return truth, series, Forcing(DAYS, ("rain_mm",), rain)


def test_motion_is_extrapolated_between_the_two_ensemble_members():
    """The extrapolation lies between those of the two ensemble members, with short and long velocity memory."""
    _, series, forcing = slide_that_stops()
    model = train(series, forcing, TrainingOptions(train_end=DAYS[TRAIN_END]), scored=False)
    assert model.bank.drivers == ()
    assert model.mixed.point_noise.memory_days == 10.0 < model.following.point_noise.memory_days
    known = series.dates_where(series.dates <= DAYS[TRAIN_END])
    last, later = known.dates[-1], known.dates[-1] + np.timedelta64(60, "D")
    daily = estimate_daily(known, model, forcing, start=last, end=later, mode="scenario").series
    day = (known.dates - DAYS[0]).astype(int)
    target = np.array([day[-1], day[-1] + 60])
    moved = []
    for mixed, drive in ((m.mixed, m.drive) for m in model.members(forcing)):
        value = nowcast(mixed, Modes.none(np.ones(8)), known.values, day, drive, target, 0, Progress())[0]
        moved.append(np.median(value[:, 1] - value[:, 0]))
    full = np.median(daily.values[:, -1] - daily.values[:, 0])
    assert moved[0] < full < moved[1]


def test_steady_motion_is_followed():
    truth, series, forcing = slide_that_stops()
    rate = np.diff(truth[:, :TRAIN_END], axis=1).mean(axis=1, keepdims=True)
    steady = rate * np.arange(N_DAYS)
    day = (series.dates - DAYS[0]).astype(int)
    noise = series.values - truth[:, day]
    series = series.with_(values=steady[:, day] + noise)
    model = train(series, forcing, TrainingOptions(train_end=DAYS[TRAIN_END]), scored=False)
    daily = estimate_daily(series, model, forcing, start=DAYS[TRAIN_END + 1]).series
    target = (daily.dates - DAYS[0]).astype(int)
    error = rmse(daily.values - steady[:, target])
    assert error < 0.75 * rmse(persistence(series.values, day, target) - steady[:, target])
