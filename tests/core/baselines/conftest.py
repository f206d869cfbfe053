"""Fixtures for baseline tasks with a known displacement."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.baselines.task import Task
from slopemuse.plugin.core.data.forcing import Forcing

N_DAYS, TRAIN_END = 1300, 899
FIRST = np.datetime64("2017-01-01")


@pytest.fixture(scope="session")
def make_task():
    """Return a function that creates a task from the true daily displacement [mm], shape (n_points, N_DAYS)."""

    def make(truth, noise=0.0, columns=None, seed=0, latency=0):
        rng = np.random.default_rng(seed)
        day = np.delete(np.arange(0, N_DAYS, 12), (40, 85))
        values = truth[:, day] + rng.normal(0, noise, (len(truth), len(day)))
        if columns is None:
            columns = {"rain_mm": np.where(rng.random(N_DAYS) < 0.2, rng.gamma(2.0, 6.0, N_DAYS), 0.0)}
        forcing = Forcing(FIRST + np.arange(N_DAYS), tuple(columns), np.column_stack(list(columns.values())))
        return Task(values, day, forcing, TRAIN_END, np.arange(TRAIN_END + 1, N_DAYS), latency)

    return make


@pytest.fixture(scope="session")
def weather():
    """Return seasonal daily rain [mm] and a level [m] with an annual cycle and pulses."""
    rng = np.random.default_rng(5)
    t = np.arange(N_DAYS)
    season = 0.5 - 0.5 * np.cos(2 * np.pi * t / 365.25)
    rain = np.where(rng.random(N_DAYS) < 0.1 + 0.2 * season, rng.gamma(2.0, 8.0, N_DAYS), 0.0)
    pulses = np.convolve(rng.random(N_DAYS) < 0.01, 8.0 * np.exp(-np.arange(40) / 10.0))[:N_DAYS]
    return {"rain_mm": rain, "level_m": 160 + 12 * np.cos(2 * np.pi * (t - 20) / 365.25) + pulses}
