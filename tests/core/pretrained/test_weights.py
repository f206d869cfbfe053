"""Weight files: hash, format, and error messages for damaged or changed files."""

from __future__ import annotations

import json
import struct

import pytest
from slopemuse.plugin.core.common.errors import ModelFileError
from slopemuse.plugin.core.pretrained.weights import DAILY, FORMAT, hash_of, read_weights, write_weights


def test_the_shipped_weights_match_their_hash_and_are_small():
    weights = read_weights(DAILY)
    assert weights.header["format"] == FORMAT and weights.header["sha256"] == hash_of(weights.arrays)
    assert {"seed", "steps", "coverage_90"} <= set(weights.header)
    assert DAILY.stat().st_size < 8e6


def test_the_file_is_valid_for_the_safetensors_package():
    numpy_reader = pytest.importorskip("safetensors.numpy")
    arrays = numpy_reader.load_file(DAILY)
    assert hash_of(arrays) == read_weights(DAILY).header["sha256"]


def test_a_missing_file_is_reported(tmp_path):
    with pytest.raises(ModelFileError, match=r"are missing; install the plugin again"):
        read_weights(tmp_path / "daily.safetensors")


@pytest.mark.parametrize("cut", [4, 500, -40])
def test_a_truncated_file_is_reported(tmp_path, cut):
    path = tmp_path / "w.safetensors"
    path.write_bytes(DAILY.read_bytes()[:cut])
    with pytest.raises(ModelFileError, match=r"are damaged; install the plugin again"):
        read_weights(path)


def test_a_single_changed_bit_is_reported(tmp_path):
    data = bytearray(DAILY.read_bytes())
    data[-2] ^= 1
    path = tmp_path / "w.safetensors"
    path.write_bytes(bytes(data))
    with pytest.raises(ModelFileError, match=r"were changed after they were written: their hash differs"):
        read_weights(path)


def test_another_format_is_reported(tmp_path):
    weights = read_weights(DAILY)
    path = tmp_path / "w.safetensors"
    write_weights(path, weights.arrays, {})
    data = path.read_bytes()
    length = struct.unpack("<Q", data[:8])[0]
    entries = json.loads(data[8 : 8 + length])
    entries["__metadata__"]["slopemuse"] = entries["__metadata__"]["slopemuse"].replace(FORMAT, "slopemuse-next-9")
    head = json.dumps(entries).encode()
    path.write_bytes(struct.pack("<Q", len(head)) + head + data[8 + length :])
    with pytest.raises(
        ModelFileError, match="are in the format 'slopemuse-next-9', but this version of SlopeMuse reads"
    ):
        read_weights(path)
