"""Numeric lines read in blocks give the same table as lines read cell by cell, whatever other lines they contain."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.tables import delimited, row_blocks
from slopemuse.plugin.core.io.tables.row_blocks import can_be_numeric, numeric_blocks

# more lines than are inspected before the rows are read
BLOCK = 150
N_NUMBERS = 12
DAYS = [f"2020{month:02d}01" for month in range(1, N_NUMBERS + 1)]
NUMBERS = ["1.5", "-2", "+.25", "3e-2", "1E3", "0", "-0.0", "7.", "123456789.123456789", "0.1", "1e400", "2"]


@pytest.fixture(autouse=True, params=[True, False], ids=["loadtxt", "fromstring"])
def small_blocks(monkeypatch, request):
    monkeypatch.setattr(row_blocks, "BLOCK", BLOCK)
    # False as with numpy before 1.23
    monkeypatch.setattr(row_blocks, "_LOADS_AT_ONCE", row_blocks._LOADS_AT_ONCE and request.param)


def read(tmp_path, lines: list[str], end: str = "\n", separator: str = ","):
    """Return a table whose `lines` follow the first block."""
    plain = [separator.join([f"P{i}", "hill", *NUMBERS]) for i in range(BLOCK + 3)]
    path = tmp_path / "a.csv"
    text = end.join([separator.join(["pid", "name", *DAYS]), *plain, *lines, *plain[:4]]) + end
    path.write_bytes(text.encode())
    return delimited.read_table(path, matrix=lambda names, _: [name for name in names if name.isdigit()])


def read_both_ways(tmp_path, monkeypatch, *arguments):
    """Return the results of reading in blocks and cell by cell, each a table or an error message."""

    def table_or_error():
        try:
            return read(tmp_path, *arguments)
        except InputError as error:
            return str(error)

    at_once = table_or_error()
    with monkeypatch.context() as patched:
        patched.setattr(delimited, "can_be_numeric", lambda *_: False)
        return at_once, table_or_error()


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize(
    "line",
    [
        ["P", "hill", *NUMBERS],
        ["P", "", *[""] * N_NUMBERS],
        ["P", "hill", "", "", *NUMBERS[2:-1], ""],
        ["P", "hill", "", *NUMBERS[1:]],
        ["P", "hill", *NUMBERS[:-1], "#NUM!"],
        ["P", "hill", *NUMBERS[:-1], "nan"],
        ["P", "hill", *NUMBERS[:-1], "inf"],
        ["P", "hill", *NUMBERS[:-1], "1_000"],
        ["P", "hill", *NUMBERS[:-1], "1-2"],
        ["P", "hill", *NUMBERS[:-1], "−4.5"],
        ["P", "hill", *NUMBERS[:-1], " 4.5"],
        ["P", " hill", *NUMBERS],
        [" P", "hill", *NUMBERS],
        ["P", "滑坡", *NUMBERS],
        ["P", '"a hill\nof ""two"" lines"', *NUMBERS],
        ["P", "hill", *NUMBERS, ""],
        ["P", "hill", *NUMBERS[:-1]],
        ["P", "hill", *NUMBERS, "5"],
        ["P", "h" * 200_000, *NUMBERS],
        [""],
    ],
    ids=lambda line: ascii("_".join(line))[:30],
)
def test_reading_in_blocks_equals_reading_cell_by_cell(tmp_path, monkeypatch, line, separator, end):
    found, expected = read_both_ways(tmp_path, monkeypatch, [separator.join(line)], end, separator)
    if isinstance(expected, str):
        assert found == expected
        return
    np.testing.assert_array_equal(found.matrix, expected.matrix)
    assert len(found.matrix) >= BLOCK + 7
    assert found.text == expected.text
    assert {name: column.tolist() for name, column in found.columns.items()} == {
        name: column.tolist() for name, column in expected.columns.items()
    }


def test_numbers_are_those_of_python(tmp_path):
    found = read(tmp_path, [])
    np.testing.assert_array_equal(found.matrix, np.tile([float(cell) for cell in NUMBERS], (len(found.matrix), 1)))


def test_numeric_lines_are_read_in_blocks():
    lines = [",".join([f"P{i}", *NUMBERS]) + "\n" for i in range(3)]
    ((rows, values),) = numeric_blocks(iter(lines), ",", 1, N_NUMBERS, "a.csv")
    assert rows == [["P0"], ["P1"], ["P2"]]
    assert values is not None
    assert values.shape == (3, N_NUMBERS)


def test_only_tables_with_many_numbers_at_the_end_are_read_in_blocks():
    assert can_be_numeric(",", range(2, 14), 14)
    assert not can_be_numeric(",", range(2, 14), 15)
    assert not can_be_numeric(",", range(2, 5), 5)
    assert not can_be_numeric(" ", range(2, 14), 14)
