"""Exported text is not a formula in a spreadsheet, and is read back unchanged."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from slopemuse.plugin.core.data.spreadsheet_text import escape_formula, escape_formulas, unescape_formulas
from slopemuse.plugin.core.io.insar.options import ImportOptions
from slopemuse.plugin.core.io.insar.reader import read_insar
from slopemuse.plugin.core.io.series_files import write_table

FORMULAS = ["=cmd|'/c calc'!A1", "+1+1", "-2+3", "@SUM(A1)", "\t=1", " =1", "＝1+1", "\r=1"]


@pytest.mark.parametrize("text", FORMULAS)
def test_formulas_become_text(text):
    assert escape_formula(text) == "'" + text
    np.testing.assert_array_equal(unescape_formulas(escape_formulas(np.array([text, "P1"]))), [text, "P1"])


@pytest.mark.parametrize("text", ["'=1+1", "''-2+3", "'@a", "'", "''", "'P1", "'5", "'-5", "'\t"])
def test_text_with_an_apostrophe_survives_a_round_trip(text):
    np.testing.assert_array_equal(unescape_formulas(escape_formulas(np.array([text]))), [text])


@pytest.mark.parametrize("text", ["P1", "-5", "+3.2", "-1.5e-3", "-,5", "12=3", "'quoted", "", "2020-01-01"])
def test_other_text_is_not_changed(text):
    assert escape_formula(text) == text
    np.testing.assert_array_equal(unescape_formulas(np.array([text])), [text])


def test_numbers_are_not_escaped():
    values = np.array([-1.5, np.nan])
    assert escape_formulas(values) is values


def test_ids_are_escaped_in_a_file_and_restored_on_import(tmp_path):
    path = tmp_path / "a.csv"
    ids = np.array(["=1+1", "-A2", "-3"])
    noisy = np.array([3.0, -4.0, 5.0])
    columns = {"pid": ids, "lon": 11 + 0.1 * np.arange(3), "lat": np.full(3, 46.0)}
    write_table({**columns, "D20200103": noisy, "D20200115": -noisy}, path)
    with path.open(encoding="utf-8") as file:
        assert [row[0] for row in csv.reader(file)] == ["pid", "'=1+1", "'-A2", "-3"]
    assert read_insar(path, ImportOptions(unit="mm")).series.pids.tolist() == ids.tolist()
