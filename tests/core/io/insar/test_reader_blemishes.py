"""Errors in a file are corrected and counted, or refused with one sentence."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.insar.reader import ImportOptions, read_insar

HEAD = "pid,lon,lat,coherence,D20200103,D20200115,D20200127\n"
GOOD = "a,7,45,0.9,0,-5,-11\nb,7.1,45,0.8,0,4,9\n"


def read(tmp_path, text, **options):
    path = tmp_path / "a.csv"
    path.write_text(text, encoding="utf-8")
    return read_insar(path, ImportOptions(**options))


@pytest.mark.parametrize(
    ("text", "options", "sentence"),
    [
        ("pid,lon,lat,x\na,7,45,1\n", {}, "a.csv has no date columns"),
        ("pid,lon,lat,20200103\na,7,45,1\n", {}, "a.csv has no date columns"),
        ("pid,lon,lat,D20200103\na,7,45,1\n", {}, "only one date column"),
        ("pid,lon,lat,D20200103,d20200103\na,7,45,1,1\n", {}, "two columns for 2020-01-03"),
        ("pid,lon,lat,D20200103,D20200103\na,7,45,1,1\n", {}, "'D20200103' more than once"),
        (HEAD + "a,7,45,0.9,,,\n", {}, "No point in a.csv has a numeric displacement"),
        (HEAD + "a,7,45,0.9,1,,\n", {}, "has values on only 1 date"),
        (HEAD + "a,x,45,0.9,1,2,3\n", {}, "No point in a.csv has numeric coordinates"),
        (HEAD + GOOD + "a,7,45,0.9,1,2,3\n", {}, r"two different points with the ID 'a' \(rows 1 and 3\)"),
        (HEAD + GOOD, {"min_coherence": 0.95}, "the maximum is 0.9. Lower MIN_COHERENCE"),
        (HEAD.replace("coherence", "z") + GOOD, {"min_coherence": 0.5}, "has no coherence field"),
        (HEAD + GOOD, {"unit": "rad"}, r"WAVELENGTH \[mm\] is required"),
        (HEAD + GOOD, {"unit": "rad", "wavelength_mm": 0.0555}, "not a radar wavelength in mm"),
        (HEAD + GOOD, {"unit": "km"}, "UNIT is 'km'"),
        (HEAD + GOOD, {"sign": "up"}, "SIGN is 'up'"),
        (HEAD + GOOD, {"incidence": 0.7, "heading": 10}, "INCIDENCE is 0.7"),
        (HEAD + GOOD, {"incidence": 38, "heading": 1000}, "HEADING is 1000"),
        (HEAD + GOOD, {"crs": "EPSG:32632"}, "has only the columns"),
    ],
)
def test_invalid_files_and_options_are_refused(tmp_path, text, options, sentence):
    with pytest.raises(InputError, match=sentence) as caught:
        read(tmp_path, text, **options)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("rows", "points", "warning"),
    [
        ("c,7,45,0.9,#NUM!,1,2\n", 3, "1 cell is not numeric (1 × '#NUM!') and is treated as missing."),
        ("c,7,45,0.9,inf,-inf,2\n", 3, "Treated as missing: 2 infinite values."),
        ("c,7,45,0.9,999,1,2\n", 3, "1 value is 999 and is treated as missing."),
        ("c,7,45,0.9,-9999,1,2\n", 3, "1 value is −9999 and is treated as missing."),
        ("c,7,45,0.9,,,\n", 2, "Excluded 1 point without any values."),
        ("c,,45,0.9,1,2,3\n", 2, "Excluded 1 point without coordinates."),
        ("c,7,45,-0.5,0,5,6\n", 3, "Negative coherence at 1 point is treated as missing."),
        ("c,7,45,80,0,5,6\n", 3, "The coherence reaches 80, but should be between 0 and 1."),
        ("a,7,45,0.9,0,-5,-11\n", 2, "Excluded 1 point as duplicates of other points."),
        (",7,45,0.9,0,-5,-11\n", 3, "Named after the row because the ID is missing: 1 point, for example 'row_3'."),
    ],
)
def test_invalid_cells_are_corrected_and_counted(tmp_path, rows, points, warning):
    imported = read(tmp_path, HEAD + GOOD + rows)
    assert warning in imported.warnings
    assert imported.series.n_points == points
    assert imported.series.values[0].tolist() == [0, -5, -11]


def test_minimum_coherence(tmp_path):
    imported = read(tmp_path, HEAD + GOOD + "c,7,45,,0,5,6\nd,7,45,0.2,0,5,6\n", min_coherence=0.85)
    assert imported.series.pids.tolist() == ["a"]
    assert "Excluded 3 points with a coherence below 0.85 or without a coherence value." in imported.warnings


def test_the_missing_value_of_the_series_is_missing_in_the_attributes_too(tmp_path):
    text = "pid,lon,lat,velocity,height,D20200103,D20200115,D20200127\na,7,45,-9999,5,0,-5,-11\n"
    attributes = read(tmp_path, text + "b,7.1,45,9,-9999,0,-9999,9\nc,7.2,45,-5,6,0,-2,-6\n").series.attributes
    np.testing.assert_array_equal(attributes["velocity"], [np.nan, 9, -5])
    np.testing.assert_array_equal(attributes["height"], [5, np.nan, 6])
    attributes = read(tmp_path, text, sentinel=-5).series.attributes
    assert attributes["velocity"].tolist() == [-9999]


def test_user_defined_sentinel(tmp_path):
    imported = read(tmp_path, HEAD + GOOD + "c,7,45,0.5,-5,5,6\n", sentinel=-5)
    assert np.isnan(imported.series.values).sum() == 2


def test_impossible_day_and_blank_date(tmp_path):
    text = "pid,lon,lat,D20200103,D20200115,D20200230,D20200308\na,7,45,0,5,6,\nb,7,45.1,0,5,6,\n"
    imported = read(tmp_path, text)
    assert [str(d) for d in imported.series.dates] == ["2020-01-03", "2020-01-15"]
    assert any("'D20200230' is not a valid calendar date" in w for w in imported.warnings)
    assert any("Excluded 1 date without any values (first: 2020-03-08)" in w for w in imported.warnings)


def test_values_that_look_like_metres(tmp_path):
    imported = read(tmp_path, HEAD + "a,7,45,0.9,0,-0.5,-1.1\n")
    assert "With the unit mm, no displacement exceeds 1.1 mm: the values may be in m; check UNIT." in imported.warnings


def test_decimal_commas(tmp_path):
    series = read(tmp_path, (HEAD + GOOD).replace(",", ";").replace("7.1", "7,1").replace("0.9", "0,9")).series
    assert series.xy[1].tolist() == [7.1, 45]
    assert series.attributes["coherence"][0] == 0.9


def test_without_ids_rows_are_numbered(tmp_path):
    series = read(tmp_path, "lon,lat,D20200103,D20200115\n7,45,0,5\n7,45,0,5\n").series
    assert series.pids.tolist() == ["1", "2"]
