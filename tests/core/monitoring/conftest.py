"""Fixtures of the monitoring tests: a small slope, a model trained on its first 560 days, and a project."""

from __future__ import annotations

import json

import numpy as np
import pytest
from slopemuse.plugin.core.monitoring.monitoring_project import read_project
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.core.training.rate_training import TrainingOptions, train

TRAIN_DAYS = 560


@pytest.fixture(scope="package")
def slope():
    return make_slope(3, n_points=24, n_days=TRAIN_DAYS + 366)


@pytest.fixture(scope="package")
def model(slope):
    series, forcing = slope.series, slope.forcing
    end = forcing.days[0] + np.timedelta64(TRAIN_DAYS, "D")
    known = series.dates_where(series.dates <= end)
    return train(known, slope.forcing, TrainingOptions(train_end=end))


@pytest.fixture()
def project(tmp_path):
    """Return a function that creates a project; its input files are empty."""
    for name in ("series.gpkg", "rain.csv", "m.safetensors"):
        (tmp_path / name).touch()
    (tmp_path / "out").mkdir()

    def make(**changes):
        settings = {
            "series": "series.gpkg",
            "hydrology": "rain.csv",
            "model": "m.safetensors",
            "output": "out",
            **changes,
        }
        file = tmp_path / "project.json"
        file.write_text(json.dumps(settings), encoding="utf-8")
        return read_project(file)

    return make
