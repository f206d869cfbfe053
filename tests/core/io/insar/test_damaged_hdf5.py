"""HDF5 files damaged by a fuzzer are refused with one sentence, without a crash or gigabytes of memory."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.insar.sources import arrays
from slopemuse.plugin.core.io.insar.sources.arrays import open_arrays
from slopemuse.plugin.core.io.tables import trial_process

h5py = pytest.importorskip("h5py")
REFUSED = r"a\.h5 is damaged and cannot be read; download"


@pytest.fixture()
def undamaged_file(tmp_path):
    path = tmp_path / "a.h5"
    with h5py.File(path, "w") as file:
        file["timeseries"] = np.zeros((2, 3, 4), "f4")
        file.attrs["UNIT"] = "m"
    return path


def offset_of_unit_type(data):
    """Return the byte offset of the variable-length datatype (class 9, version 1) of the attribute UNIT."""
    return data.index(b"\x19\x01\x01\x00\x10\x00\x00\x00", data.index(b"UNIT\0"))


def test_an_attribute_that_crashes_h5py_is_refused(undamaged_file):
    data = bytearray(undamaged_file.read_bytes())
    # a variable-length type that the format does not define
    data[offset_of_unit_type(data) + 1] = 5
    undamaged_file.write_bytes(data)
    with pytest.raises(InputError, match=REFUSED), open_arrays(undamaged_file):
        pass


def test_an_attribute_that_allocates_gigabytes_is_refused(undamaged_file, monkeypatch):
    """The length is 4 GB, and reserved bytes, which HDF5 skips, are damaged so that no search finds the length."""
    data = bytearray(undamaged_file.read_bytes())
    # the length follows the datatype, the datatype of its characters, and a dataspace of 8 bytes
    length = offset_of_unit_type(data) + 8 + 16 + 8
    data[length - 2 : length + 4] = b"\xff" * 6
    undamaged_file.write_bytes(data)
    with pytest.raises(InputError, match=REFUSED), open_arrays(undamaged_file):
        pass
    if sys.platform == "linux":
        # the trial process detects it, too
        monkeypatch.setattr(arrays, "require_sound_heaps", lambda path: None)
        with pytest.raises(InputError, match=REFUSED), open_arrays(undamaged_file):
            pass


def test_names_that_are_not_utf8(undamaged_file):
    data = bytearray(undamaged_file.read_bytes())
    data[data.index(b"timeseries\0")] = 0xE9
    undamaged_file.write_bytes(data)
    with open_arrays(undamaged_file) as found:
        assert found.paths() == ["\ufffdimeseries"]


def test_an_undamaged_file_is_tried_once(undamaged_file, monkeypatch):
    monkeypatch.setattr(trial_process, "_survived", set())
    with open_arrays(undamaged_file) as found:
        assert found.attributes == {"UNIT": "m"}
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("tried again"))
    with open_arrays(undamaged_file) as found:
        assert found.shape("timeseries") == (2, 3, 4)


def test_h5py_reads_if_the_trial_process_cannot_run(undamaged_file, monkeypatch):
    monkeypatch.setattr(trial_process, "_survived", set())
    monkeypatch.setattr(trial_process, "H5PY_TRIAL", "import h5py_of_another_python")
    with open_arrays(undamaged_file) as found:
        assert found.attributes == {"UNIT": "m"}
