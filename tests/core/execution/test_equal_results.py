"""Every step that works by blocks gives the same numbers on two workers as in this process, to the last digit."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core import (
    TrainingOptions,
    decompose,
    estimate,
    harmonize,
    make_slope,
    relate,
    running_on,
    train,
    velocities,
)
from slopemuse.plugin.core.pretrained import slope_nowcast
from slopemuse.plugin.core.projection import decomposition
from slopemuse.plugin.core.relation import circular_shift
from slopemuse.plugin.core.temporal.smoothing import gp_smoother
from slopemuse.plugin.core.timeseries import gp_resampling, velocity
from slopemuse.tests.progress import RecordedProgress

# as many points in a block as give every step some blocks
_BLOCKS = (
    (velocity, "_BLOCK", 13),
    (gp_smoother, "_BLOCK", 13),
    (gp_resampling, "_BLOCK", 13),
    (decomposition, "_BLOCK", 13),
    (circular_shift, "_BLOCK", 13),
    (slope_nowcast, "POINTS_PER_BLOCK", 13),
)


@pytest.fixture(scope="module")
def slope():
    return make_slope(n_points=50, n_days=700)


@pytest.fixture(scope="module")
def gappy(slope):
    values = slope.series.values.copy()
    values[3, 4:9], values[20, ::3], values[41] = np.nan, np.nan, np.nan
    return slope.series.with_(values=values)


def _velocity(slope, gappy, progress):
    steps = [gappy.dates[20]]
    return velocities(gappy, ("linear", "acceleration", "annual"), steps, progress=progress)


def _harmonize(method):
    def run(slope, gappy, progress):
        done = harmonize([gappy], method=method, progress=progress)
        return done.layers[0].series, done.notes, done.rmse(method)

    return run


def _relate(slope, gappy, progress):
    found = relate(slope.series, slope.forcing, progress=progress)
    return [found.columns[name] for name in sorted(found.columns)]


def _decompose(slope, gappy, progress):
    pids = np.arange(50)
    xy = np.column_stack([15.0 + 0.01 * (pids % 10), 46.0 + 0.01 * (pids // 10)])
    orbits = [
        gappy.with_(xy=xy, crs="EPSG:4326", direction=np.tile([east, 0.0, 0.8], (50, 1)), component="los")
        for east in (-0.6, 0.6)
    ]
    done = decompose(*orbits, progress=progress)
    return done.east, done.up


def _estimate(slope, gappy, progress):
    options = TrainingOptions(variant="pretrained", train_end=slope.series.dates[40])
    found = estimate(slope.series, train(slope.series, slope.forcing, options), slope.forcing, progress=progress)
    return found.series, found.rate_mm_per_day


_STEPS = {
    "velocity": _velocity,
    "smoother": _harmonize("smoother"),
    "pretrained": _harmonize("pretrained"),
    "relate": _relate,
    "decompose": _decompose,
    "estimate": _estimate,
}


@pytest.mark.parametrize("name", _STEPS)
def test_workers_give_the_same_numbers(name, cluster, slope, gappy, monkeypatch):
    for module, size, n_points in _BLOCKS:
        assert isinstance(getattr(module, size), int)
        monkeypatch.setattr(module, size, n_points)
    here = _STEPS[name](slope, gappy, None)
    progress = RecordedProgress()
    with running_on(cluster.address, progress):
        there = _STEPS[name](slope, gappy, progress)
    assert any("Computing on Dask workers" in text for text in progress.texts)
    assert progress.infos[0] == f"Blocks of points are computed on {cluster.address} (2 Dask workers)."
    _equal(here, there)


def _equal(one, other):
    assert type(one) is type(other)
    if isinstance(one, (tuple, list)):
        assert len(one) == len(other)
        for each, again in zip(one, other):
            _equal(each, again)
    elif isinstance(one, np.ndarray):
        np.testing.assert_array_equal(one, other)
    elif hasattr(one, "values"):
        np.testing.assert_array_equal(one.values, other.values)
        assert one == other
    else:
        assert one == other or (one != one and other != other)
