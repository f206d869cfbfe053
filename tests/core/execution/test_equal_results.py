"""Functions that are computed in blocks give identical results on two workers and in this process."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core import decompose, harmonize, make_slope, relate, running_on, velocities
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.pretrained import slope_nowcast
from slopemuse.plugin.core.pretrained.slope_nowcast import SlopeData
from slopemuse.plugin.core.pretrained.weights import daily_weights
from slopemuse.plugin.core.projection import decomposition
from slopemuse.plugin.core.relation import circular_shift
from slopemuse.plugin.core.temporal.smoothing import gp_smoother
from slopemuse.plugin.core.timeseries import gp_resampling, velocity
from slopemuse.tests.progress import RecordedProgress

pytest.importorskip("distributed")

# number of points per block that divides every step into several blocks
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


def _harmonize(slope, gappy, progress):
    done = harmonize([gappy], method="smoother", progress=progress)
    return done.layers[0].series, done.notes, done.rmse("smoother")


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


def _nowcast(slope, gappy, progress):
    day = (gappy.dates - slope.forcing.days[0]).astype(int)
    data = SlopeData(gappy.values, day, slope.forcing, int(day[40]))
    return slope_nowcast.slope_nowcast(daily_weights(), data, np.arange(day[41], day[44]), 2, progress or Progress())


_STEPS = {
    "velocity": _velocity,
    "harmonize": _harmonize,
    "relate": _relate,
    "decompose": _decompose,
    "nowcast of the pretrained network": _nowcast,
}


@pytest.mark.parametrize("name", _STEPS)
def test_workers_give_identical_results(name, cluster, slope, gappy, monkeypatch):
    for module, size, n_points in _BLOCKS:
        assert isinstance(getattr(module, size), int)
        monkeypatch.setattr(module, size, n_points)
    here = _STEPS[name](slope, gappy, None)
    progress = RecordedProgress()
    with running_on(cluster.address, progress):
        there = _STEPS[name](slope, gappy, progress)
    assert any("Computing on Dask workers" in text for text in progress.texts)
    assert progress.infos[0] == f"Blocks of points are processed on {cluster.address} (2 Dask workers)."
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
