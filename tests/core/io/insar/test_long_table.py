"""Long tables with one row per point and date."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.insar.options import ImportOptions
from slopemuse.plugin.core.io.insar.reader import read_insar


def read(tmp_path, text, **options):
    path = tmp_path / "long.csv"
    path.write_text(text, encoding="utf-8")
    return read_insar(path, ImportOptions(**options))


def test_rows_become_points_whatever_their_order(files, tmp_path):
    head, *rows = files.long().splitlines()
    for shuffled in (rows, rows[::-1], sorted(rows, key=lambda r: r[::-1])):
        imported = read(tmp_path, "\n".join([head, *shuffled]))
        order = np.argsort([int(p[1:]) for p in imported.series.pids])
        np.testing.assert_allclose(imported.series.values[order], files.values())
        assert imported.unit == "mm"
    assert ("Unit in the file", "mm", "specified in the file") in imported.assumed


def test_missing_rows_and_unit_in_the_name(tmp_path):
    rows = "a,7,45,2020-01-03,0,100\nb,7.1,45,2020-01-03,0,200\nb,7.1,45,2020-01-15,0.01,200\n"
    series = read(tmp_path, "id,lon,lat,date,disp_m,height\n" + rows).series
    np.testing.assert_array_equal(series.values, [[0, np.nan], [0, 10]])
    assert series.attributes["height"].tolist() == [100, 200]


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        (
            "a,7,45,2020-01-03,0\na,7,45,2020-01-03,5\nb,7,45,2020-01-15,5\n",
            "Rows 1 and 2 of long.csv contain different values for point 'a' on 2020-01-03",
        ),
        (
            "a,7,45,2020-01-03,0\na,7,45,2020-02-30,5\n",
            "Row 2 of long.csv contains '2020-02-30' in the column date, which is not a",
        ),
        ("a,7,45,03/01/20,0\na,7,45,04/02/20,5\n", "3/1/20 is ambiguous"),
        ("a,7,45,soon,0\na,7,45,2020-01-03,5\n", "'soon' in the column date, which is not a date"),
        ("a,7,45,,0\na,7,45,2020-01-03,5\n", "an empty cell"),
        ("a,7,45,2020-01-03,0\nb,7,45,2020-01-03,5\n", "only one date, 2020-01-03"),
    ],
)
def test_invalid_long_tables_are_refused(tmp_path, rows, sentence):
    with pytest.raises(InputError, match=sentence):
        read(tmp_path, "id,lon,lat,date,displacement\n" + rows)


def test_a_gnss_table_is_refused(tmp_path):
    with pytest.raises(InputError, match="table of GNSS stations; use “Import GNSS”"):
        read(tmp_path, "station,lon,lat,date,los_mm,sigma_mm\nA,7,45,2020-01-03,0,1\n")


@pytest.mark.parametrize("name", ["displacement_east_mm", "vertical displacement [mm]", "垂直位移(mm)"])
def test_other_components_are_not_taken_for_the_line_of_sight(tmp_path, name):
    with pytest.raises(InputError, match="no date columns"):
        read(tmp_path, f"id,lon,lat,date,{name}\na,7,45,2020-01-03,0\na,7,45,2020-01-15,5\n")
