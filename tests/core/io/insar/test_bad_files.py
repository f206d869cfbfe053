"""Damaged InSAR files are refused with one sentence that names the line or the field."""

from __future__ import annotations

import os
import zipfile

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.common.progress import Progress
from slopemuse.plugin.core.io.gnss.gnss_reader import read_gnss
from slopemuse.plugin.core.io.insar.options import ImportOptions
from slopemuse.plugin.core.io.insar.reader import read_insar
from slopemuse.plugin.core.io.tables.delimited import read_table
from slopemuse.tests.deliveries import tables

HEAD = "pid,lon,lat,D20200103,D20200115,D20200127\n"
ROWS = "".join(f"p{i},7.{i:03d},45,{i / 10:.2f},1.25,2.50\n" for i in range(200))


def read(path):
    return read_insar(path, ImportOptions())


def write_file(tmp_path, data, name="a.csv"):
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
    return path


@pytest.mark.parametrize("share", [0.5, 0.77, 0.9])
def test_a_truncated_file_is_refused(tmp_path, share):
    data = tables.egms_l2().encode()
    with pytest.raises(
        InputError, match=r"Row \d+ of a.csv has \d+ cells, but the header has 29; the file is truncated"
    ):
        read(write_file(tmp_path, data[: int(share * len(data))]))


def test_a_file_cut_within_its_last_number(tmp_path):
    data = tables.egms_l2().encode()
    warnings = read(write_file(tmp_path, data[:-3])).warnings
    assert any("last line of a.csv has no line ending, which EGMS L2 always writes" in w for w in warnings)
    assert not any("line end" in w for w in read(write_file(tmp_path, data)).warnings)


def test_truncated_and_damaged_zips_are_refused(tmp_path):
    full = tmp_path / "w.zip"
    with zipfile.ZipFile(full, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("EGMS_L2b.csv", tables.egms_l2(2000))
    half = write_file(tmp_path, full.read_bytes()[: full.stat().st_size // 2], "half.zip")
    with pytest.raises(InputError, match=r"half.zip is not a valid zip archive"):
        read(half)
    data = bytearray(full.read_bytes())
    data[len(data) // 2] ^= 0xFF
    with pytest.raises(InputError, match=r"is damaged .*; download it again"):
        read(write_file(tmp_path, bytes(data), "flipped.zip"))


@pytest.mark.parametrize("names", ["D200103,D200115", "03-01-20,15-01-20", "200103,200115"])
def test_years_of_two_digits(tmp_path, names):
    with pytest.raises(InputError, match=rf"two-digit years, such as '{names.split(',')[0]}'"):
        read(write_file(tmp_path, f"pid,lon,lat,{names}\na,7,45,0,5\n"))


def test_thirtieth_of_february(tmp_path):
    warnings = read(write_file(tmp_path, "pid,lon,lat,D20200103,D20200230,D20200301\na,7,45,0,5,6\n")).warnings
    assert any("'D20200230' is not a valid calendar date" in w for w in warnings)


def test_decimal_commas(tmp_path):
    semicolons = (HEAD + ROWS).replace(",", ";").replace(".", ",")
    series = read(write_file(tmp_path, semicolons)).series
    assert series.values[10].tolist() == [1.0, 1.25, 2.5]
    assert series.xy[10].tolist() == [7.01, 45]
    with pytest.raises(
        InputError, match=r"Row 2 of a.csv contains '0,5' in the column D20200115: this is a decimal comma"
    ):
        read(write_file(tmp_path, HEAD + 'a,7,45,0,1,2\nb,7,45,0,"0,5",1\n'))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "gbk", "gb18030", "cp1252"])
def test_encodings(tmp_path, encoding):
    letters = "测点一号" if encoding.startswith(("utf", "gb")) else "Señal nº1 Größe"
    text = HEAD + ROWS + f"{letters},7.5,45,1,2,3\n"
    series = read(write_file(tmp_path, text.encode(encoding))).series
    assert series.pids[-1] == letters
    assert series.values[-1].tolist() == [1, 2, 3]


def test_chinese_column_names_in_gbk(tmp_path):
    path = write_file(tmp_path, "日期,降雨量（mm）\n2020-07-01,3.5\n".encode("gbk"))
    assert list(read_table(path).columns) == ["日期", "降雨量（mm）"]


@pytest.mark.parametrize("at", [40, 150_000])
def test_zero_bytes_name_the_line(tmp_path, at):
    data = bytearray((HEAD + ROWS * 40).encode())
    data[at : at + 100] = bytes(100)
    line = data[:at].count(b"\n") + 1
    if at < 1 << 16:
        with pytest.raises(InputError, match="is not a text table"):
            read(write_file(tmp_path, bytes(data)))
    else:
        with pytest.raises(InputError, match=f"Line {line:,} of a.csv contains zero bytes"):
            read(write_file(tmp_path, bytes(data)))


@pytest.mark.parametrize("name", ["bomb.csv", "bomb.tenv3", "bomb.gpkg"])
def test_a_zip_bomb_is_not_opened(tmp_path, name):
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open(name, "w") as member:
        for _ in range(60):
            member.write(b"0" * 1_000_000)
    assert path.stat().st_size < 200_000
    for reader in (read, lambda p: read_gnss([p])):
        with pytest.raises(InputError, match=rf"{name} in bomb.zip would unpack from 0.1 MB to 0.1 GB"):
            reader(path)


def test_the_size_limit_of_a_zip_applies_to_the_sum_of_its_files(tmp_path):
    path = tmp_path / "many.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for k in range(11):
            archive.writestr(f"s{k}.tenv3", b"0" * 20_000_000)
    with pytest.raises(InputError, match=r"many.zip would unpack to 0.2 GB"):
        read_gnss([path])


class _Writer(Progress):
    """Progress that changes the file while it is read."""

    def __init__(self, change):
        self._change, self._done = change, False

    def report(self, fraction, text=""):
        if not self._done and "rows read" in text:
            self._done = True
            self._change()


@pytest.mark.parametrize("how", ["grows", "rewritten", "gone"])
def test_a_file_that_changes_while_it_is_read(tmp_path, how):
    path = write_file(tmp_path, HEAD + ROWS)

    def change():
        if how == "gone":
            path.unlink()
        elif how == "grows":
            with path.open("a") as stream:
                stream.write("late,7,45,1,2,3\n")
        else:
            path.write_text(HEAD + ROWS)
            os.utime(path, ns=(1, 1))

    with pytest.raises(InputError, match=r"a.csv changed while it was being read"):
        read_insar(path, ImportOptions(), _Writer(change))


def test_a_file_larger_than_the_memory_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "huge.csv"
    dates = np.datetime64("2015-01-01") + 6 * np.arange(200)
    header = "pid,lon,lat," + ",".join("D" + str(d).replace("-", "") for d in dates) + "\n"
    row = "p,7.1,45.1," + ",".join(["1.5"] * 200) + "\n"
    path.write_text(header + row * 6000)
    os.truncate(path, 5 * 10**12)  # a sparse file that uses no disk space and exceeds the memory of any machine
    with pytest.raises(InputError, match=r"huge.csv requires about [\d,.]+ GB of memory, but only [\d,.]+ GB is free"):
        read(path)


def test_binary_files_with_the_name_of_a_table_are_refused(tmp_path):
    generator = np.random.default_rng(3)
    for k in range(20):
        noise = generator.integers(1 if k % 2 else 0, 256, 5000, dtype=np.uint8).tobytes()
        with pytest.raises(InputError):
            read(write_file(tmp_path, noise))


def test_every_truncation_of_a_small_file_is_refused_or_read_correctly(tmp_path):
    data = (HEAD + "a,7,45,0,-5,-11\nb,7.1,45,0,4,9\n").encode()
    for length in range(len(data)):
        try:
            imported = read(write_file(tmp_path, data[:length]))
        except InputError as error:
            assert "a.csv" in str(error)
            continue
        first = imported.series.values.tolist()[0]
        assert first in ([0, -5, -11], [0, -5, -1]) or (first == [0, -5] and "no line end" in str(imported.warnings))


def test_random_damage_raises_no_other_error_than_input_error(tmp_path):
    generator = np.random.default_rng(5)
    for make in ("egms_l2", "egmstoolkit", "licsbas", "stamps", "long", "tre", "sarscape"):
        data = getattr(tables, make)().encode()
        for _ in range(25):
            broken = bytearray(data)
            for place in generator.integers(0, len(data), 3):
                broken[place] = generator.integers(1, 256)
            try:
                read(write_file(tmp_path, bytes(broken), f"{make}.csv"))
            except InputError as error:
                assert "\n" not in str(error)
