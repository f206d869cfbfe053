"""Yearbook pages: a table of days by months with titles above and sums below."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.hydrology.yearbook import months_in
from slopemuse.tests.core.io.hydrology.test_gauge_files import assert_messages_contain, read
from slopemuse.tests.deliveries import drivers


def value_on(found, name, day):
    """Return the value of a driver on one day."""
    return found.forcing.column(name)[int((np.datetime64(day) - found.forcing.days[0]).astype(int))]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_rain(tmp_path, encoding):
    found = read(tmp_path, drivers.YEARBOOK_RAIN, encoding=encoding)
    assert (str(found.forcing.days[0]), str(found.forcing.days[-1]), found.forcing.n_days) == (
        "2020-01-01",
        "2020-12-31",
        366,
    )
    assert value_on(found, "rain_mm", "2020-05-06") == 5.6
    assert value_on(found, "rain_mm", "2020-01-03") == 1.3  # followed by a mark
    assert value_on(found, "rain_mm", "2020-01-01") == 0.0  # a blank cell means no rain
    assert found.n_missing == 0
    # the sums below the table are not read as days
    assert found.forcing.column("rain_mm").max() == 12.9
    assert_messages_contain(found, "Yearbook page for 2020", "247 blank days in 2020 are treated as days without rain")


def test_a_month_without_any_number_is_missing_and_not_dry(tmp_path):
    lines = drivers.YEARBOOK_RAIN.splitlines()
    for i, line in enumerate(lines):
        cells = line.split(",")
        if cells[0].isdigit():
            cells[7] = ""
            lines[i] = ",".join(cells)
    found = read(tmp_path, "\n".join(lines) + "\n")
    assert found.missing["rain_mm"] == 31
    assert np.isnan(value_on(found, "rain_mm", "2020-07-15"))


def test_level_with_its_datum(tmp_path):
    found = read(tmp_path, drivers.YEARBOOK_LEVEL)
    assert value_on(found, "level_m", "2020-07-15") == 47.15
    assert np.isnan(value_on(found, "level_m", "2020-02-02"))
    assert found.missing["level_m"] == 1
    assert_messages_contain(found, "above Wusong")


def test_pages_of_several_years_and_two_stations(tmp_path):
    later = drivers.YEARBOOK_LEVEL.replace("年份：2020", "年份：2021").replace("42.29", "")
    found = read(tmp_path, drivers.YEARBOOK_LEVEL + later)
    assert str(found.forcing.days[-1]) == "2021-12-31"
    assert value_on(found, "level_m", "2021-03-04") == 43.04
    both = read(tmp_path, drivers.YEARBOOK_RAIN + drivers.YEARBOOK_LEVEL.replace("宜昌站", "茅坪站"))
    assert {"rain_mm", "level_m"} <= set(both.forcing.names)
    assert value_on(both, "level_m", "2020-07-15") == 47.15


def test_rain_and_level_of_one_station_in_one_file(tmp_path):
    found = read(tmp_path, drivers.YEARBOOK_RAIN + drivers.YEARBOOK_LEVEL)
    assert found.forcing.names[:2] == ("rain_mm", "level_m")
    assert value_on(found, "rain_mm", "2020-05-06") == 5.6
    assert value_on(found, "level_m", "2020-05-06") == 45.06


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (drivers.YEARBOOK_RAIN.replace("2020年", ""), "a yearbook page without a year"),
        (drivers.YEARBOOK_RAIN.replace("5.6", "5x6"), "contains '5x6' instead of a number on 2020-05-06"),
        (drivers.YEARBOOK_LEVEL.replace("47.15", "15"), "omits the whole metres of some levels"),
        (drivers.YEARBOOK_LEVEL + drivers.YEARBOOK_LEVEL, "two water level/m 吴淞基面 pages for 2020"),
    ],
)
def test_unreadable_pages_are_refused(tmp_path, text, sentence):
    with pytest.raises(InputError, match=sentence):
        read(tmp_path, text, names=["page.csv"])


def test_the_year_is_read_from_the_file_name(tmp_path):
    found = read(tmp_path, drivers.YEARBOOK_RAIN.replace("2020年", ""), names=["宜昌_2019.csv"])
    assert str(found.forcing.days[0]) == "2019-01-01"
    assert found.forcing.n_days == 365  # 29 February on the page does not exist in 2019


@pytest.mark.parametrize(
    ("cells", "places"),
    [
        (["日"] + [f"{k}月" for k in range(1, 13)], list(range(1, 13))),
        (
            ["Day", "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov.", "Dec"],
            list(range(1, 13)),
        ),
        (["日期"] + [str(k) for k in range(1, 13)] + ["年"], list(range(1, 13))),
        (["日"] + [f"{k}月" for k in range(1, 12)], []),
        (["rain", "level"], []),
        (["20200103", "20200115"], []),
    ],
)
def test_months_in_a_header(cells, places):
    assert months_in(cells) == places


CALENDAR = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
SPANISH = ["ENE", "FEB", "MAR", "ABR", "MAY", "JUN", "JUL", "AGO", "SEP", "OCT", "NOV", "DIC"]
ITALIAN = ["Gen", "Feb", "Mar", "Apr", "Mag", "Giu", "Lug", "Ago", "Set", "Ott", "Nov", "Dic"]


def page(title, months, cells):
    """A page with 0 on all days but those in `cells`, {(day, month): text}."""
    rows = ";".join(["Day", *months]) + "\n"
    for day in range(1, 32):
        rows += ";".join([str(day), *(cells.get((day, month), "0") for month in months)]) + "\n"
    return f"{title}\n{rows}Total;{';'.join('9' * 12)}\n"


@pytest.mark.parametrize(
    ("title", "months", "cell", "mm"),
    [
        ("PRECIPITACION DIARIA (mm) AÑO 2019", SPANISH, "12.5", 12.5),
        ("Annali 2019, pioggia (mm)", ITALIAN, "12,5", 12.5),
        ("Precipitation 2019 (inches)", CALENDAR, "0.5", 12.7),
        ("Rainfall in inches, 2019", CALENDAR, "0.5", 12.7),
        ("降水量 2019 单位:0.1mm", CALENDAR, "125", 12.5),
    ],
)
def test_pages_in_several_languages_and_units(tmp_path, title, months, cell, mm):
    found = read(tmp_path, page(title, months, {(7, months[3]): cell, (8, months[3]): "T"}))
    assert value_on(found, "rain_mm", "2019-04-07") == pytest.approx(mm)
    assert value_on(found, "rain_mm", "2019-04-08") == 0.0


def test_level_in_feet(tmp_path):
    text = page("Reservoir level 2019 (ft)", CALENDAR, {}).replace(";0", ";565.5")
    assert value_on(read(tmp_path, text), "level_m", "2019-04-07") == pytest.approx(172.3644)


@pytest.mark.parametrize("years", ["2018/19", "2018-2019", "October 2018 to September 2019"])
def test_water_years(tmp_path, years):
    months = CALENDAR[9:] + CALENDAR[:9]
    found = read(tmp_path, page(f"Rainfall (mm) {years}", months, {(7, "Oct"): "3", (7, "Apr"): "5"}))
    assert (str(found.forcing.days[0]), str(found.forcing.days[-1])) == ("2018-10-01", "2019-09-30")
    assert value_on(found, "rain_mm", "2018-10-07") == 3.0
    assert value_on(found, "rain_mm", "2019-04-07") == 5.0
    with pytest.raises(InputError, match="does not begin with January; write both of its years"):
        read(tmp_path, page("Rainfall (mm), water year 2019", months, {}))
