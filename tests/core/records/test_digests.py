"""Digests and hashes of equal and different content."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from dataclasses import replace

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import Cancelled
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.records.digests import array_digest, file_digest, series_digest
from slopemuse.plugin.core.records.file_hashes import file_sha256
from slopemuse.plugin.core.records.html_embedding import record_in, with_record, without_record
from slopemuse.tests.progress import CancelledProgress


def test_digests_ignore_the_sign_of_nan_and_zero_but_not_other_changes():
    one = {"a": np.array([0.0, np.nan, 1.0]), "b": np.array(["x", "y", "z"])}
    odd = np.array([-0.0, -np.nan, 1.0])
    assert array_digest(one) == array_digest({**one, "a": odd})
    assert array_digest(one) != array_digest({**one, "a": np.array([0.0, np.nan, 1.0 + 1e-15])})
    assert array_digest(one) != array_digest({**one, "b": np.array(["x", "yz", ""])})
    assert array_digest({"a": np.zeros((2, 3))}) != array_digest({"a": np.zeros((3, 2))})


@pytest.mark.parametrize(("wide", "narrow"), [("f8", "f4"), ("i8", "i4"), ("u8", "u1")])
def test_digests_do_not_depend_on_the_width_of_numbers(wide, narrow):
    values = np.array([0, 1, 250 if wide == "u8" else 12])
    assert array_digest({"a": values.astype(wide)}) == array_digest({"a": values.astype(narrow)})


def test_digests_of_series_ignore_the_lineage():
    days = np.array(["2020-01-01", "2020-01-13"], dtype="datetime64[D]")
    series = PointSeries(["a"], [[0.0, 0.0]], days, [[1.0, 2.0]], "EPSG:32633")
    assert series_digest(series) == series_digest(replace(series, lineage=Lineage("velocity")))
    assert series_digest(series) != series_digest(series, np.array([[1.0, 2.5]]))


def test_digests_of_model_files_ignore_the_lineage(tmp_path):
    def write(name, value, lineage):
        head = json.dumps({"__metadata__": {"slopemuse": json.dumps({"seed": 0, "lineage": lineage})}}).encode()
        (tmp_path / name).write_bytes(len(head).to_bytes(8, "little") + head + bytes([value]))
        return file_digest(tmp_path / name)

    assert write("a.safetensors", 1, "here") == write("b.safetensors", 1, "there, a longer one")
    assert write("a.safetensors", 1, "here") != write("b.safetensors", 2, "here")


def test_the_hash_of_a_file_is_its_sha256(tmp_path):
    (tmp_path / "a.csv").write_bytes(b"date,rain\n")
    assert file_sha256([tmp_path / "a.csv"]) == hashlib.sha256(b"date,rain\n").hexdigest()


def test_hashes_of_geopackages_ignore_the_journal_mode_but_not_the_rows(tmp_path):
    path = tmp_path / "a.gpkg"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE t (a)")
    connection.close()
    before = file_sha256([path])
    raw = path.read_bytes()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    assert path.read_bytes() != raw
    assert file_sha256([path]) == before
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO t VALUES (1)")
    connection.close()
    assert file_sha256([path]) != before


def test_the_hash_of_a_folder_depends_on_its_file_names(tmp_path):
    (tmp_path / "a.tif").write_bytes(b"1")
    before = file_sha256([tmp_path])
    # other files and subfolders are not read
    (tmp_path / "notes.txt").write_bytes(b"2")
    (tmp_path / "below").mkdir()
    assert file_sha256([tmp_path]) == before
    (tmp_path / "a.tif").rename(tmp_path / "b.tif")
    assert file_sha256([tmp_path]) != before


def test_hashing_can_be_cancelled(tmp_path):
    (tmp_path / "a.csv").write_bytes(b"1")
    with pytest.raises(Cancelled):
        file_sha256([tmp_path / "a.csv"], CancelledProgress())


def test_markup_in_an_embedded_record_is_escaped():
    page = "<!DOCTYPE html><html><body><h1>T</h1></body></html>"
    record = json.dumps({"text": "</script><!-- --> </details> &amp;"})
    both = with_record(page, record)
    assert both.endswith("</body></html>")
    assert json.loads(record_in(both)) == json.loads(record)
    assert without_record(both) == page
    # a second record replaces the first
    assert record_in(with_record(both, "{}")) == "{}"
    assert with_record(both, "{}").count("<details") == 1
    assert record_in(page) == ""
