"""HDF5 files damaged by a fuzzer are refused with one sentence, without a crash or gigabytes of memory."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.insar.sources import arrays
from slopemuse.plugin.core.io.insar.sources.arrays import open_arrays
from slopemuse.plugin.core.io.insar.sources.hdf5_heaps import superblock_offset
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
        monkeypatch.setattr(arrays, "require_sound_heaps", lambda *_: None)
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


def write_with_user_block(path, n_bytes):
    """Write a file whose superblock follows a block of the user, to which the library adds all addresses."""
    with h5py.File(path, "w", userblock_size=n_bytes) as file:
        file["timeseries"] = np.arange(24.0, dtype="f4").reshape(2, 3, 4)
        file.attrs["UNIT"] = "m"


@pytest.mark.parametrize("n_bytes", [512, 1024, 4096])
def test_a_superblock_after_a_user_block(tmp_path, n_bytes):
    path = tmp_path / "a.h5"
    write_with_user_block(path, n_bytes)
    assert superblock_offset(path) == n_bytes
    with open_arrays(path) as found:
        assert found.attributes == {"UNIT": "m"}
        np.testing.assert_array_equal(found.read("timeseries").ravel(), np.arange(24.0))


def test_a_heap_after_a_user_block_is_checked(tmp_path):
    path = tmp_path / "a.h5"
    write_with_user_block(path, 512)
    data = bytearray(path.read_bytes())
    length = offset_of_unit_type(data) + 8 + 16 + 8
    data[length : length + 4] = b"\xff" * 4
    path.write_bytes(data)
    for with_h5py in (True, False):
        with pytest.raises(InputError, match=REFUSED), open_arrays(path, with_h5py=with_h5py):
            pass


def test_an_array_of_a_type_without_numpy_equivalent_is_reported(tmp_path):
    path = tmp_path / "a.h5"
    with h5py.File(path, "w") as file:
        time = h5py.h5t.vlen_create(h5py.h5t.UNIX_D32LE)
        h5py.h5d.create(file.id, b"timeseries", time, h5py.h5s.create_simple((3,)))
    with open_arrays(path) as found:
        for read in (found.read, found.texts):
            with pytest.raises(
                InputError, match=r"timeseries in a\.h5 cannot be read \(No NumPy equivalent for .*damaged"
            ):
                read("timeseries")


def test_gdal_ignores_arrays_whose_names_are_not_utf8(undamaged_file):
    with h5py.File(undamaged_file, "a") as file:
        file[b"time\xe9"] = np.zeros(3)
        file.create_group(b"group\xe9")["inner"] = np.zeros(3)
    with open_arrays(undamaged_file, with_h5py=False) as found:
        assert found.paths() == ["timeseries"]


def test_a_file_that_is_read_without_end_is_refused(undamaged_file, monkeypatch):
    monkeypatch.setattr(trial_process, "_survived", set())
    monkeypatch.setattr(trial_process, "_PATIENCE_S", 0.5)
    for program, with_h5py in (("TRIAL", False), ("H5PY_TRIAL", True)):
        monkeypatch.setattr(trial_process, program, "while True: pass")
        with (
            pytest.raises(InputError, match=r"a\.h5 was not read within 1 s and is probably damaged; download"),
            open_arrays(undamaged_file, with_h5py=with_h5py),
        ):
            pass


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the address space of a process")
def test_a_trial_with_gdal_cannot_allocate_gigabytes(undamaged_file, monkeypatch):
    monkeypatch.setattr(trial_process, "_survived", set())
    hungry = trial_process.TRIAL.replace("walk(arrays.GetRootGroup()", "bytearray(3 << 30), walk(arrays.GetRootGroup()")
    monkeypatch.setattr(trial_process, "TRIAL", hungry)
    with pytest.raises(InputError, match=REFUSED), open_arrays(undamaged_file, with_h5py=False):
        pass


def test_the_blocks_of_a_trial_cover_an_array():
    names = {}
    exec(trial_process.TRIAL_FUNCTION, names)  # noqa: S102
    blocks = names["blocks"]
    assert list(blocks([7])) == [([0], [7])]
    assert list(blocks([3, 4_000_000])) == [([0, 0], [2, 4_000_000]), ([2, 0], [1, 4_000_000])]
    assert list(blocks([2, 3, 4_000_000])) == [
        ([0, 0, 0], [1, 2, 4_000_000]),
        ([0, 2, 0], [1, 1, 4_000_000]),
        ([1, 0, 0], [1, 2, 4_000_000]),
        ([1, 2, 0], [1, 1, 4_000_000]),
    ]
    assert list(blocks([1, 5, 2, 3])) == [([0, 0, 0, 0], [1, 1, 2, 3])]
