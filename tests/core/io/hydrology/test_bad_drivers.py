"""Damaged files of rain, level and GNSS are read correctly or refused with one sentence that names the location."""

from __future__ import annotations

import os
import zipfile

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.gnss.gnss_reader import read_gnss
from slopemuse.plugin.core.io.hydrology.gauge_files import read_gauge_file
from slopemuse.plugin.core.io.hydrology.gauge_merging import read_gauges
from slopemuse.plugin.core.io.insar.reader import ImportOptions, read_insar
from slopemuse.tests.deliveries import drivers, tables

RAIN = "date,rain_mm,level_m\n" + "".join(f"2020-07-{day:02d},{day},{150 + day / 10}\n" for day in range(1, 32))
GNSS = "station,lon,lat,date,e_mm,n_mm,u_mm\n" + "".join(
    f"S1,13.2,38.5,2020-01-{day:02d},{day},{-day},{2 * day}\n" for day in range(1, 10)
)


def rain(path, **options):
    return read_gauges(read_gauge_file(path), extra_fields=None, **options)


def write_file(tmp_path, text, name="a.csv", encoding="utf-8"):
    path = tmp_path / name
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (RAIN[:300], r"Row 1\d of a.csv has 1 cells, but the header has 3; the file is truncated"),
        (RAIN + "2020-07-05,99,1\n", r"2020-07-05 occurs twice .* with different values of rain_mm"),
        (RAIN.replace("2020-07-", "7/1/"), r"7/1/1 is ambiguous; set DATE_ORDER"),
        ("date,rain_mm\n01/02/2020,1\n02/03/2020,2\n", r"1/2/2020 is ambiguous"),
        # ambiguous: the first day of each month, or twelve days of January
        (
            "date,rain_mm\n" + "".join(f"01/{month:02d}/2020,{month}\n" for month in range(1, 13)),
            r"Line 3: the date 1/2/2020 is ambiguous",
        ),
        ("date,rain_mm\n", "has a header but no rows"),
        ("date,rain_mm\n2020-07-01,#N/A\n2020-07-02,x\n", "no numeric values"),
    ],
)
def test_rain_that_cannot_be_read(tmp_path, text, sentence):
    with pytest.raises(InputError, match=sentence):
        rain(write_file(tmp_path, text))


def test_thirtieth_of_february_is_reported_and_left_out(tmp_path):
    found = rain(write_file(tmp_path, "date,rain_mm\n2020-02-28,1\n2020-02-30,5\n2020-03-01,2\n"))
    np.testing.assert_allclose(found.forcing.column("rain_mm"), [1, np.nan, 2])
    assert any("'2020-02-30', which is not a valid date" in warning for warning in found.warnings)


def test_days_out_of_order_and_the_same_row_twice(tmp_path):
    rows = RAIN.splitlines()
    shuffled = "\n".join([rows[0], *rows[:0:-1], rows[5]]) + "\n"
    found = rain(write_file(tmp_path, shuffled))
    np.testing.assert_allclose(found.forcing.column("rain_mm"), np.arange(1, 32))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "gb18030"])
def test_encodings(tmp_path, encoding):
    found = rain(write_file(tmp_path, drivers.YEARBOOK_CHINESE, encoding=encoding))
    np.testing.assert_allclose(found.forcing.column("level_m"), [147.3, 147.1, 146.9])


def test_decimal_commas(tmp_path):
    text = "date;rain_mm\n2020-07-01;1,5\n2020-07-02;2,5\n"
    np.testing.assert_allclose(rain(write_file(tmp_path, text)).forcing.column("rain_mm"), [1.5, 2.5])
    with pytest.raises(InputError, match=r"Row 1 of a.csv has 3 cells, but the header has 2"):
        rain(write_file(tmp_path, text.replace(";", ",")))


@pytest.mark.parametrize("read", [rain, lambda path: read_gnss([path])], ids=["rain", "gnss"])
def test_zero_bytes_zip_bombs_and_broken_zips(tmp_path, read):
    text = RAIN if read is rain else GNSS
    with pytest.raises(InputError, match=r"zero bytes|not a text|not text"):
        read(write_file(tmp_path, text[:200] + "\0" * 50 + text[200:]))
    bomb = tmp_path / "bomb.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", text.splitlines()[0] + "\n" + "0" * 60_000_000)
    with pytest.raises(InputError, match=r"a.csv in bomb.zip would unpack from 0.1 MB to 0.1 GB"):
        read(bomb)
    (tmp_path / "half.zip").write_bytes(bomb.read_bytes()[:1000])
    with pytest.raises(InputError, match=r"half.zip is not a valid zip archive .File is not a zip file"):
        read(tmp_path / "half.zip")


def test_a_table_that_changes_while_it_is_read(tmp_path, monkeypatch):
    from slopemuse.plugin.core.io.tables import delimited

    path = write_file(tmp_path, RAIN)
    full = delimited.to_matrix

    def meanwhile(*args, **options):
        path.write_text(RAIN + "2020-08-01,1,1\n")
        os.utime(path, (1, 1))
        return full(*args, **options)

    monkeypatch.setattr(delimited, "to_matrix", meanwhile)
    with pytest.raises(InputError, match=r"a.csv changed while it was being read"):
        rain(path)


@pytest.mark.parametrize(
    ("text", "name", "sentence"),
    [
        (drivers.TENV3[: len(drivers.TENV3) - 60], "a.tenv3", r"Line 4 of a.tenv3 has \d+ cells instead of 2\d"),
        (
            drivers.TENV3.replace("20JAN04", "20FEB30"),
            "a.tenv3",
            r"contains .20FEB30. where a date such as 08JUN26 is expected",
        ),
        (GNSS.replace("2020-01-05", "2020-02-30"), "a.csv", "1 row has no valid date"),
        (
            GNSS + "S1,13.2,38.5,2020-01-05,7,7,7\n",
            "a.csv",
            "1 day of S1 occurs twice; its last row is used",
        ),
        (GNSS.replace(",5,-5,10", ",#NUM!,-5,10"), "a.csv", "'#NUM!'. in the column e_mm are ignored"),
    ],
)
def test_defects_of_gnss_files_are_reported(tmp_path, text, name, sentence):
    import re

    path = write_file(tmp_path, text, name)
    try:
        table = read_gnss([path])
        text_of_notes = " | ".join((*table.notes, *table.warnings))
    except InputError as error:
        text_of_notes = str(error)
    assert re.search(sentence, text_of_notes), text_of_notes


def test_gnss_days_out_of_order(tmp_path):
    rows = GNSS.splitlines()
    (station,) = read_gnss([write_file(tmp_path, "\n".join([rows[0], *rows[:0:-1]]) + "\n")]).stations
    np.testing.assert_allclose(station.enu[:, 0], np.arange(1, 10))


def test_insar_dates_out_of_order_are_sorted_with_their_values(tmp_path):
    header, *rows = tables.egms_l2().splitlines()
    names = header.split(",")
    order = [*range(len(names) - 5), len(names) - 1, len(names) - 3, len(names) - 5, len(names) - 2, len(names) - 4]
    text = "\n".join(",".join(row.split(",")[j] for j in order) for row in (header, *rows)) + "\n"
    series = read_insar(write_file(tmp_path, text), ImportOptions()).series
    assert (np.diff(series.dates).astype(int) > 0).all()
    np.testing.assert_allclose(
        series.values, read_insar(write_file(tmp_path, tables.egms_l2()), ImportOptions()).series.values
    )
