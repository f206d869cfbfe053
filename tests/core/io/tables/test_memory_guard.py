"""Free memory as reported by each operating system."""

from __future__ import annotations

import ctypes
import sys
from types import SimpleNamespace

import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.tables import memory_guard


def kernel(free, succeeds=True):
    """Return a stub of kernel32 that fills the structure in the layout of the Windows API."""

    def fill(pointer):
        # two 4-byte numbers, then the total and the available memory as 8-byte numbers
        blob = (ctypes.c_char * 64).from_address(ctypes.addressof(pointer._obj))
        assert int.from_bytes(blob[:4], sys.byteorder) == 64
        blob[8:16] = (16 * 10**9).to_bytes(8, sys.byteorder)
        blob[16:24] = free.to_bytes(8, sys.byteorder)
        return int(succeeds)

    return SimpleNamespace(GlobalMemoryStatusEx=fill)


def test_windows():
    assert memory_guard.free_on_windows(kernel(5_000_000_000)) == 5_000_000_000
    assert memory_guard.free_on_windows(kernel(0, succeeds=False)) is None


def test_free_memory_of_this_system():
    free = memory_guard.free_bytes()
    assert free is not None
    assert 10**6 < free < 10**14


def test_data_larger_than_the_free_memory_is_refused(monkeypatch):
    monkeypatch.setattr(memory_guard, "free_bytes", lambda: 2_000_000_000)
    memory_guard.require_memory(1.9e9, "a.csv")
    with pytest.raises(
        InputError, match=r"^a\.csv requires about 3\.0 GB of memory, but only 2\.0 GB is free; split the file"
    ):
        memory_guard.require_memory(3e9, "a.csv")
    monkeypatch.setattr(memory_guard, "free_bytes", lambda: None)
    memory_guard.require_memory(3e15, "a.csv")
