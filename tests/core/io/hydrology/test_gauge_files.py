"""Rain and level files of NOAA, USGS and Chinese offices; several gauges; times and time zones."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.common.messages import translated
from slopemuse.plugin.core.io.hydrology.gauge_files import read_gauge_file
from slopemuse.plugin.core.io.hydrology.gauge_merging import read_gauges
from slopemuse.plugin.core.io.sniffing.timestamp_parsing import decimal_years
from slopemuse.tests.deliveries import drivers
from slopemuse.tests.untranslated import untranslated

GAP = np.nan


def read(tmp_path, *texts, names=None, encoding="utf-8", **options):
    gauges = []
    for k, text in enumerate(texts):
        path = tmp_path / (names[k] if names else f"gauge{k}.csv")
        path.write_bytes(text.encode(encoding))
        gauges += read_gauge_file(path)
    return read_gauges(gauges, **{"extra_fields": None, **options})


def assert_messages_contain(read, *parts):
    text = " | ".join((*read.notes, *read.warnings))
    for part in parts:
        assert part in text, text


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("GHCN", "DATE PRCP"),
        ("GSOD", "DATE PRCP SNDP inch"),
        ("USGS", "datetime Reservoir level Ice"),
        ("USGS_SUBDAILY", "datetime Rainfall UTC inch"),
        ("YEARBOOK", "Date Rainfall RWL"),
    ],
)
def test_notes_and_warnings_are_translated_except_names_of_columns_and_units(tmp_path, name, names):
    found = read(tmp_path, getattr(drivers, name))
    said = untranslated(lambda: " ".join(translated(one) for one in (*found.notes, *found.warnings)))
    assert said == set(names.split())


def test_gsod(tmp_path):
    found = read(tmp_path, drivers.GSOD)
    np.testing.assert_allclose(found.forcing.column("rain_mm"), [9.906, 0, GAP, 25.4])
    assert_messages_contain(found, "inch", "99.99 = missing", "the rainfall day ends at")


def test_ghcn(tmp_path):
    np.testing.assert_allclose(read(tmp_path, drivers.GHCN).forcing.column("rain_mm"), [10.2, 0, GAP])


def test_ghcn_by_year_without_a_header(tmp_path):
    failed = drivers.GHCN_BY_YEAR + "CHM00057461,20200704,PRCP,9999,,X,S,\n"
    found = read(tmp_path, failed)
    np.testing.assert_allclose(found.forcing.column("rain_mm"), [10.2, 0, GAP, GAP])
    assert_messages_contain(found, "0.1 mm", "ends at 0700", "1 value failed NOAA quality control")


def test_ghcn_by_year_with_two_stations(tmp_path):
    found = read(tmp_path, drivers.GHCN_BY_YEAR + "CHM00057462,20200701,PRCP,300,,,S,\n")
    np.testing.assert_allclose(found.forcing.column("rain_mm"), [20.1, 0, GAP])
    np.testing.assert_allclose(found.forcing.column("rain_mm_CHM00057462"), [30, GAP, GAP])


def test_usgs(tmp_path):
    found = read(tmp_path, drivers.USGS)
    np.testing.assert_allclose(found.forcing.column("level_m"), np.array([4990.1, 4990.2, GAP, 4990.4]) * 0.3048)
    assert_messages_contain(
        found, "46040_00062_00003: Reservoir level/ft", "read as ft", "an unspecified datum", "'Ice'"
    )
    navd = read(tmp_path, drivers.USGS.replace("00062", "62615"))
    assert_messages_contain(navd, "above NAVD 1988")


def test_readings_of_a_day_are_summed_in_a_stated_zone(tmp_path):
    found = read(tmp_path, drivers.USGS_SUBDAILY)
    np.testing.assert_allclose(found.forcing.column("rain_mm"), [0.6 * 25.4, 0.4 * 25.4])
    assert_messages_contain(found, "Days are taken from the timestamps as written (UTC-7)")
    # 18:00 MST of 1 July is 01:00 UTC of 2 July
    utc = read(tmp_path, drivers.USGS_SUBDAILY, time_zone=0)
    np.testing.assert_allclose(utc.forcing.column("rain_mm"), [0.3 * 25.4, 0.7 * 25.4])
    assert_messages_contain(utc, "Days refer to UTC+0")


@pytest.mark.parametrize(
    ("cell", "zone", "day"),
    [
        ("2020-07-01T23:30Z", 8, "2020-07-02"),
        ("2020-07-01T23:30:00Z", None, "2020-07-01"),
        ("2020-07-01 00:30 +08:00", 0, "2020-06-30"),
        ("2020-07-01 00:30+0800", 8, "2020-07-01"),
        ("2020-07-01T12:00-03", -3, "2020-07-01"),
    ],
)
def test_zones_in_the_cells(tmp_path, cell, zone, day):
    found = read(tmp_path, f"date,rain_mm\n{cell},5\n", time_zone=zone)
    assert [str(d) for d in found.forcing.days] == [day]


def test_unknown_time_zones_are_refused(tmp_path):
    with pytest.raises(InputError, match="'2020-07-01 23:30' does not include a time zone"):
        read(tmp_path, "date,rain_mm\n2020-07-01 23:30,5\n", time_zone=8)
    with pytest.raises(InputError, match="TIME_ZONE is 80"):
        read(tmp_path, "date,rain_mm\n2020-07-01T23:30Z,5\n", time_zone=80)


@pytest.mark.parametrize("encoding", ["utf-8", "gbk", "utf-16"])
def test_chinese_tables(tmp_path, encoding):
    found = read(tmp_path, drivers.YEARBOOK_CHINESE, encoding=encoding)
    assert [str(d) for d in found.forcing.days] == ["2020-07-01", "2020-07-02", "2020-07-03"]
    np.testing.assert_allclose(found.forcing.column("rain_mm"), [12.4, GAP, 3.5])
    np.testing.assert_allclose(found.forcing.column("level_m"), [147.3, 147.1, 146.9])
    assert "groundwater (m)" in found.forcing.names


def test_three_gorges_sheet_with_full_width_figures(tmp_path):
    found = read(tmp_path, drivers.YEARBOOK)
    np.testing.assert_allclose(found.forcing.column("rain_mm"), [12.4, 0, 3.5])
    np.testing.assert_allclose(found.forcing.column("level_m"), [147.3, 147.1, 146.9])


def test_wusong_datum_is_named(tmp_path):
    assert_messages_contain(read(tmp_path, "日期,库水位（吴淞）/m\n2020-07-01,147\n2020-07-02,148\n"), "above Wusong")


def test_several_gauges(tmp_path):
    north = "date,rain_mm\n2020-07-01,10\n2020-07-02,\n2020-07-03,6\n"
    south = "date,rain_mm,level_m\n2020-07-02,4,170\n2020-07-03,2,171\n2020-07-04,1,172\n"
    found = read(tmp_path, north, south, names=["north.csv", "south.csv"])
    assert found.forcing.names == ("rain_mm", "level_m", "rain_mm_north", "rain_mm_south")
    np.testing.assert_array_equal(found.forcing.column("rain_mm"), [10, 4, 4, 1])
    np.testing.assert_array_equal(found.forcing.column("level_m"), [GAP, 170, 171, 172])
    assert_messages_contain(found, "2 gauges: the rain for each day is the mean")
    first = read(tmp_path, north, south, names=["north.csv", "south.csv"], combine="first")
    np.testing.assert_array_equal(first.forcing.column("rain_mm"), [10, 4, 6, 1])
    with pytest.raises(InputError, match=r"^south: The hydrology table has no date column"):
        read(tmp_path, north, "a,b\n1,2\n", names=["north.csv", "south.csv"])
    # a table that QGIS has opened with a line above the header in place of the header
    with pytest.raises(InputError, match=r"i, …\); set DATE_FIELD. If the file has lines above its header, import it"):
        read(tmp_path, ",".join("bcdefghijk") + "\n" + ",".join("1" * 10) + "\n")
    with pytest.raises(InputError, match="gauge north occurs twice"):
        path = tmp_path / "north.csv"
        read_gauges([*read_gauge_file(path), *read_gauge_file(path)])


def test_decimal_years():
    assert [str(d) for d in decimal_years(np.array([2020.0, 2020.0068, 2019.9986, 2020.9986, 2021.0014]))] == [
        "2020-01-01", "2020-01-03", "2019-12-31", "2020-12-31", "2021-01-01",
    ]  # fmt: skip
    for year in (2019, 2020):
        days = np.arange(f"{year}-01-01", f"{year + 1}-01-01", dtype="datetime64[D]")
        for moment in (0.0, 0.5):
            written = np.array([f"{year + (k + moment) / len(days):.4f}" for k in range(len(days))], dtype=float)
            assert (decimal_years(written) == days).all()
