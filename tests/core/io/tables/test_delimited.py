"""Text tables are read in the forms that programs write; damaged tables are refused."""

from __future__ import annotations

import zipfile

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import Cancelled, InputError
from slopemuse.plugin.core.io.tables.delimited import read_table
from slopemuse.plugin.core.io.tables.row_blocks import BLOCK
from slopemuse.tests.progress import CancelledProgress, RecordedProgress


def write(path, text, encoding="utf-8"):
    path.write_bytes(text.encode(encoding))
    return path


def wide(names, source):
    return [name for name in names if name.startswith("D2")]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|", " "])
def test_separators(tmp_path, separator):
    path = write(
        tmp_path / "a.csv", "pid,D20200101,D20200113\na,1,2\nb,3,\n".replace(",", separator).replace("3 \n", '3 ""\n')
    )
    table = read_table(path, matrix=wide)
    np.testing.assert_array_equal(table.matrix, [[1, 2], [3, np.nan]])
    assert table.columns["pid"].tolist() == ["a", "b"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_encodings(tmp_path, encoding):
    table = read_table(write(tmp_path / "a.csv", "Fläche,x\nä,1\n", encoding))
    assert table.columns["Fläche"].tolist() == ["ä"]


def test_quotes_comments_windows_lines_trailing_separator(tmp_path):
    text = '# made by x\r\n\r\n"pid","D20200101","D20200113"\r\n"a, b","1","2",\r\n\r\n"c","3","4"\r\n'
    table = read_table(write(tmp_path / "a.csv", text), matrix=wide)
    assert table.columns["pid"].tolist() == ["a, b", "c"]
    assert table.matrix.tolist() == [[1, 2], [3, 4]]


def test_decimal_comma_with_semicolons(tmp_path):
    table = read_table(write(tmp_path / "a.csv", "pid;D20200101;D20200113\na;1,5;-0,25\n"), matrix=wide)
    assert table.matrix.tolist() == [[1.5, -0.25]]


def test_text_in_numbers_is_counted(tmp_path):
    table = read_table(write(tmp_path / "a.csv", "pid,D20200101\na,#NUM!\nb,1\nc,#NUM!\n"), matrix=wide)
    assert table.text == {"#NUM!": 2}


def test_many_blocks_keep_their_order(tmp_path):
    n = 2 * BLOCK + 17
    rows = "\n".join(f"p{i},{i},{-i}" for i in range(n))
    progress = RecordedProgress()
    table = read_table(write(tmp_path / "a.csv", f"pid,D20200101,D20200113\n{rows}\n"), progress, matrix=wide)
    assert table.matrix[:, 0].tolist() == list(range(n))
    assert table.columns["pid"][-1] == f"p{n - 1}"
    assert len(progress.fractions) == 3
    assert progress.fractions == sorted(progress.fractions)
    assert progress.fractions[-1] == pytest.approx(1.0)


def test_remarks_after_a_full_block_are_ignored(tmp_path):
    rows = "".join(f"p{i},{i},{-i}\n" for i in range(3 * BLOCK))
    for n in (BLOCK, 2 * BLOCK, 3 * BLOCK):
        some = "".join(rows.splitlines(keepends=True)[:n])
        text = f"pid,D20200101,D20200113\n{some}Source: some office\n# end\n"
        table = read_table(write(tmp_path / "a.csv", text), matrix=wide)
        assert table.matrix[:, 0].tolist() == list(range(n))
        assert "2 lines below the table are ignored" in table.notes[-1]


def test_cancel(tmp_path):
    with pytest.raises(Cancelled):
        read_table(write(tmp_path / "a.csv", "pid,x\na,1\n"), CancelledProgress())


def zipped(path, **files):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name.replace("__", "."), text)
    return path


def test_zip_with_one_table(tmp_path):
    path = zipped(tmp_path / "e.zip", **{"a.csv": "pid,x\na,1\n", "a.xml": "<x/>", "__MACOSX/._a.csv": "junk"})
    assert read_table(path).source == "e.zip/a.csv"
    assert read_table(path / "a.csv").columns["pid"].tolist() == ["a"]


def test_bad_files_are_named(tmp_path):
    cases = {
        "The file": tmp_path / "absent.csv",
        "is a folder": tmp_path,
        "empty.csv is empty": write(tmp_path / "empty.csv", ""),
        "has no header line": write(tmp_path / "blank.csv", "\n\n  \n"),
        "header but no rows": write(tmp_path / "header.csv", "pid,x\n"),
        "remarks.csv has a header but no rows": write(tmp_path / "remarks.csv", "pid,x\n# end of table\n"),
        "'x' more than once": write(tmp_path / "double.csv", "pid,x,x\na,1,2\n"),
        "Row 2 of cut.csv has 1 cells, but the header has 2": write(tmp_path / "cut.csv", "pid,x\na,1\nb"),
        "not a text table": write(tmp_path / "binary.csv", "a\0b,c\n1,2\n"),
        "none.zip contains no CSV file, only a.xml": zipped(tmp_path / "none.zip", **{"a.xml": "<x/>"}),
        "contains 2 CSV files": zipped(tmp_path / "two.zip", **{"a.csv": "x\n1\n", "b.csv": "x\n1\n"}),
        "does not contain the file 'q.csv'": zipped(tmp_path / "one.zip", **{"a.csv": "x\n1\n"}) / "q.csv",
        "is empty": zipped(tmp_path / "hollow.zip", **{"a.csv": ""}),
    }
    for sentence, path in cases.items():
        with pytest.raises(InputError, match=sentence):
            read_table(path)


def test_damaged_zips(tmp_path):
    full = zipped(
        tmp_path / "w.zip", **{"a.csv": "pid,x\n" + "".join(f"p{i},{i * 7919 % 1009}\n" for i in range(5000))}
    )
    data = full.read_bytes()
    cut = tmp_path / "cut.zip"
    cut.write_bytes(data[: len(data) // 2])
    with pytest.raises(InputError, match=r"cut.zip is not a valid zip archive .File is not a zip file"):
        read_table(cut)
    flipped = bytearray(data)
    flipped[len(data) // 2] ^= 0xFF
    bad = tmp_path / "bad.zip"
    bad.write_bytes(bytes(flipped))
    with pytest.raises(InputError, match=r"bad.zip/a.csv is damaged"):
        read_table(bad)


@pytest.mark.parametrize("cell", ["nd", "#N/D", "T", "M"])
@pytest.mark.parametrize(
    "rows",
    [
        "p1,7,45,2020-01-03,{}\np2,7,45,2020-01-04,1.5\np3,7,45,2020-01-05,2\n",
        "p1,7.1,45.2,0,{}\np2,7.2,45.3,0,1.5\np3,7.3,45.4,0,2\n",
        "Oslo,7,45,20200103,{}\nOslo,7,45,20200104,1.5\nOslo,7,45,20200105,2\n",
    ],
    ids=["dates", "decimals", "station"],
)
def test_text_in_the_first_row_makes_it_no_header(tmp_path, rows, cell):
    text = "id,lon,lat,date,value\n" + rows.format(cell)
    table = read_table(write(tmp_path / "a.csv", text))
    assert table.columns["value"].tolist() == [cell, "1.5", "2"]
    assert table.units == {}
