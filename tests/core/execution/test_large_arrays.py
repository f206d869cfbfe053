"""Arrays in files give the same estimate as in memory, leave no file, and raise an error before the disk is full."""

from __future__ import annotations

import errno
import gc
import os
import subprocess
import sys
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from slopemuse.plugin.core.common.arrays import blocks, file_of, release_pages
from slopemuse.plugin.core.common.errors import Cancelled, InputError
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.common.read_only import frozen, read_only
from slopemuse.plugin.core.daily.rate import rate_estimate
from slopemuse.plugin.core.daily.rate.rate_estimate import PERSISTENCE, estimate_daily
from slopemuse.plugin.core.execution import large_arrays
from slopemuse.plugin.core.execution.large_arrays import LargeArrays, first_columns
from slopemuse.plugin.core.records.digests import array_digest, series_digest
from slopemuse.plugin.core.synthetic import make_slope
from slopemuse.plugin.core.training.rate_training import TrainingOptions, train
from slopemuse.tests.paths import ROOT


@pytest.fixture(scope="module")
def slope():
    """Return a slope in which one point has no observations."""
    made = make_slope(4, n_points=25, n_days=420)
    values = made.series.values.copy()
    values[11] = np.nan
    return SimpleNamespace(series=made.series.with_(values=values), forcing=made.forcing)


@pytest.fixture(scope="module")
def model(slope):
    return train(slope.series, slope.forcing, TrainingOptions(method="rate"), scored=False)


@pytest.mark.parametrize(
    ("choice", "mode"),
    [
        ({}, "nowcast"),
        ({}, "hindcast"),
        ({"method": "pretrained", "share": 0.5}, "nowcast"),
        ({"method": "pretrained", "share": 0.5}, "hindcast"),
        ({"method": "kalman", "share": 0.7}, "nowcast"),
        ({"method": PERSISTENCE}, "nowcast"),
    ],
)
def test_an_estimate_in_files_equals_that_in_memory(slope, model, tmp_path, monkeypatch, choice, mode):
    chosen = replace(model, **choice)
    whole = estimate_daily(slope.series, chosen, slope.forcing, mode=mode)
    monkeypatch.setattr(rate_estimate, "_DAYS_PER_BLOCK", 7)
    parts = estimate_daily(slope.series, chosen, slope.forcing, mode=mode, arrays=LargeArrays(tmp_path, 0))
    assert file_of(whole.series.values) is None
    of_both = [(whole.rate_mm_per_day, parts.rate_mm_per_day)]
    of_both += [(getattr(whole.series, name), getattr(parts.series, name)) for name in ("values", "sigma", "flags")]
    for one, other in of_both:
        assert file_of(other) is not None and one.dtype == other.dtype
        np.testing.assert_array_equal(one, other)
    assert np.isnan(parts.series.values[11]).all() and (parts.series.flags[11] == 2).all()
    for name, column in whole.latest().items():
        np.testing.assert_array_equal(column, parts.latest()[name])
    assert series_digest(whole.series) == series_digest(parts.series)
    assert array_digest({"flags": whole.series.flags}) == array_digest({"flags": parts.series.flags})
    del parts, other, of_both
    gc.collect()
    assert not list(tmp_path.iterdir())


class Stopping(Progress):
    """Progress that cancels after a share of the work."""

    def __init__(self, share):
        self.share, self.reached = share, 0.0

    def report(self, fraction, text=""):
        self.reached = max(self.reached, fraction)

    def cancelled(self):
        return self.reached >= self.share


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_a_cancelled_estimate_leaves_no_file(slope, model, tmp_path, share):
    with pytest.raises(Cancelled):
        estimate_daily(slope.series, model, slope.forcing, progress=Stopping(share), arrays=LargeArrays(tmp_path, 0))
    gc.collect()
    assert not list(tmp_path.iterdir())


def test_contents_remain_when_pages_are_released(tmp_path):
    array = LargeArrays(tmp_path, 0).empty((3000, 5))
    plain = np.arange(15_000.0).reshape(3000, 5)
    for part in blocks(3000, 700, array):
        array[part] = plain[part]
    release_pages(array, array[:, 2], plain)
    np.testing.assert_array_equal(array, plain)
    few = first_columns(array, 2)
    np.testing.assert_array_equal(few, plain[:, :2])
    np.testing.assert_array_equal(first_columns(plain, 2), plain[:, :2])
    # a frozen array in a file is used without a copy; a writable array is copied
    assert read_only(few) is not few
    frozen(few)
    assert read_only(few) is few and file_of(read_only(few[10:20])) is file_of(array)


def test_small_arrays_stay_in_memory(tmp_path):
    arrays = LargeArrays(tmp_path, 800)
    assert file_of(arrays.empty((10, 10))) is None
    assert file_of(arrays.empty((10, 11))) is not None
    assert file_of(arrays.empty((10, 11), "int8")) is None


def test_too_little_space_is_reported_before_the_estimate(slope, model, tmp_path, monkeypatch):
    monkeypatch.setattr(large_arrays.shutil, "disk_usage", lambda folder: SimpleNamespace(free=200_000))
    with pytest.raises(InputError, match=r"25 points and \d+ days require about 0.0 GB of disk space in .* free up"):
        estimate_daily(slope.series, model, slope.forcing, arrays=LargeArrays(tmp_path, 0))
    # an estimate in memory needs no disk space
    estimate_daily(slope.series, model, slope.forcing, end=slope.series.dates[3], arrays=LargeArrays(tmp_path))


@pytest.mark.skipif(not hasattr(os, "posix_fallocate"), reason="the system cannot reserve space")
def test_a_disk_that_fills_up_is_reported(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "posix_fallocate", full)
    with pytest.raises(InputError, match=r"A temporary file of 0.0 GB cannot be written in .*No space left on device"):
        LargeArrays(tmp_path, 0).empty((10, 10))
    assert not list(tmp_path.iterdir())


def test_space_is_filled_with_zeros_if_the_system_cannot_reserve_it(tmp_path, monkeypatch):
    monkeypatch.delattr(os, "posix_fallocate", raising=False)
    monkeypatch.setattr(large_arrays, "_ZEROS", bytes(100))
    array = LargeArrays(tmp_path, 0).empty((33, 7))
    array[:] = 1.0
    assert array.sum() == 231


@pytest.mark.skipif("SLOPEMUSE_INSTALLED" in os.environ, reason="another process imports the package of the clone")
def test_a_killed_process_leaves_no_file(tmp_path):
    code = (
        "import os, sys; from pathlib import Path; "
        "from slopemuse.plugin.core.execution.large_arrays import LargeArrays; "
        "array = LargeArrays(Path(sys.argv[1]), 0).empty((1000, 10)); array[:] = 1.0; os._exit(9)"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / ".venv" / "plugins")}
    ended = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False, env=environment)
    assert ended.returncode == 9
    assert not list(tmp_path.iterdir())
