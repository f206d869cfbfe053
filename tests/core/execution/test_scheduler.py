"""Functions that need no scheduler: addresses, missing package, blocks in this process, serialization."""

from __future__ import annotations

import pickle
import sys

import numpy as np
import pytest
from slopemuse.plugin.core import running_on
from slopemuse.plugin.core.common.errors import DependencyError, InputError
from slopemuse.plugin.core.common.messages import message
from slopemuse.plugin.core.execution import transfer
from slopemuse.plugin.core.execution.block_map import executor, mapped_blocks
from slopemuse.plugin.core.timeseries.trend import fit_trend
from slopemuse.tests.progress import RecordedProgress


@pytest.mark.parametrize("scheduler", ["", " ", "local"])
def test_without_an_address_blocks_run_in_this_process(scheduler):
    with running_on(scheduler):
        assert executor().place == ""


@pytest.mark.parametrize(
    "scheduler", ["host", "http://host:8786", "tcp://host", "tcp://a@b:1", "tcp://host:8786/x", "a b:1"]
)
def test_an_invalid_address_is_refused(scheduler):
    with (
        pytest.raises(InputError, match="is not a valid Dask scheduler address; use the format tcp://host:8786"),
        running_on(scheduler),
    ):
        raise AssertionError


def test_a_missing_package_is_reported(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with (
        pytest.raises(DependencyError, match=r"^The Python package distributed is required .*, or omit SCHEDULER\.$"),
        running_on("tcp://127.0.0.1:8786"),
    ):
        raise AssertionError


def _halves(scale, values, *, progress):
    progress.step(0.5, "half")
    return scale * values


def test_progress_is_weighted_by_the_points_of_each_block():
    progress = RecordedProgress()
    values = np.arange(4.0)
    parts = [slice(0, 3), slice(3, 4)]
    found = mapped_blocks(_halves, (3.0,), parts, lambda part: (values[part],), progress)
    np.testing.assert_array_equal(np.concatenate(found), 3.0 * values)
    assert progress.fractions == [0.0, 0.375, 0.75, 0.75, 0.875, 1.0]


def test_values_are_read_under_another_package_name(monkeypatch):
    sent = {"text": message("{file} is empty.", file="a"), "array": np.arange(6.0).reshape(2, 3).T}
    data = transfer.serialized(sent)
    # the values as serialized by a worker under another package name
    other = data.replace(transfer._CORE.encode() + b"\n", b"slopemusf\n")
    body = pickle.dumps(sent, protocol=2).replace(transfer._CORE.encode(), b"slopemusf")
    for found in (transfer.deserialized(data), transfer.deserialized(other[: other.index(b"\n") + 1] + body)):
        assert found["text"].template == "{file} is empty."
        np.testing.assert_array_equal(found["array"], sent["array"])
        assert found["array"].flags.f_contiguous


def test_only_functions_of_the_core_can_be_sent():
    assert transfer.name_of(fit_trend) == "timeseries.trend:fit_trend"
    assert transfer.function_of("timeseries.trend:fit_trend") is fit_trend
    with pytest.raises(ValueError, match="is not a module of the core"):
        transfer.name_of(np.linalg.inv)
