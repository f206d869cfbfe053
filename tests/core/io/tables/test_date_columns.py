"""Column names are recognised as dates."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.tables.date_columns import (
    days_in_order,
    invalid_date_fields,
    parse_date_fields,
    require_dates,
)


def days(names):
    return [str(d) for d in parse_date_fields(names).values()]


@pytest.mark.parametrize(
    "name",
    [
        "D20190131", "d20190131", "D_20190131", "d_20190131", "D2019-01-31", "X20190131", "X2019_01_31",
        "ts_20190131", "disp_20190131", "DISP_20190131_mm", "D20190131mm",
    ],
)  # fmt: skip
def test_every_prefixed_form(name):
    assert parse_date_fields(["pid", name, "height"]) == {name: np.datetime64("2019-01-31")}


def test_dates_without_prefix_are_recognised_only_in_groups():
    assert parse_date_fields(["pid", "20190131"]) == {}
    assert days(["pid", "20190131", "20190212", "2019-02-24"]) == ["2019-01-31", "2019-02-12", "2019-02-24"]
    assert list(parse_date_fields(["D20190101", "D20190113", "20200101"])) == ["D20190101", "D20190113"]


def test_day_first_only_when_nothing_reads_year_first():
    assert days(["D31012019", "D01022019"]) == ["2019-01-31", "2019-02-01"]
    assert days(["D20190131", "D01022019"]) == ["2019-01-31"]
    assert days(["D20122010", "D01012011"]) == ["2010-12-20", "2011-01-01"]


@pytest.mark.parametrize("form", ["%m-%d-%Y", "D%m%d%Y"])
def test_month_first_is_read_as_such(form):
    """Dates every 12 days for one year: with the day first, most names would be invalid and the others wrong."""
    expected = np.datetime64("2020-01-01") + 12 * np.arange(31)
    names = [date.strftime(form) for date in expected.astype(object)]
    assert list(parse_date_fields(names).values()) == list(expected)
    assert days(["01-02-2020", "02-01-2020"]) == ["2020-02-01", "2020-01-02"]
    assert [str(d) for d in parse_date_fields(["01-02-2020", "02-01-2020"], "mdy").values()] == [
        "2020-01-02",
        "2020-02-01",
    ]


@pytest.mark.parametrize(
    "name",
    [
        "D20190230", "D20191301", "D18990101", "D21010101", "DATE20190101", "D2019010", "D201901011",
        "S20190101", "F20190101", "20190101_x", "",
    ],
)  # fmt: skip
def test_names_that_are_not_dates(name):
    assert parse_date_fields([name, "D20200101"]) == {"D20200101": np.datetime64("2020-01-01")}


def test_time_of_day_written_by_tables():
    assert days(["FID", "2019-11-01 00:00:00", "2019-11-08T00:00"]) == ["2019-11-01", "2019-11-08"]


def test_leap_day():
    assert days(["D20200229"]) == ["2020-02-29"]
    assert days(["D20190229"]) == []


def test_impossible_day_is_named():
    names = ["D20190230", "D20190301"]
    assert invalid_date_fields(names, parse_date_fields(names)) == ["D20190230"]


def test_missing_and_duplicate_dates_are_refused():
    with pytest.raises(InputError, match=r"two columns for 2019-01-01, 'D20190101' and 'd20190101'"):
        require_dates(["D20190101", "d20190101"], "a.csv")
    with pytest.raises(InputError, match=r"a.csv has no date columns"):
        require_dates(["x", "y"], "a.csv")
    with pytest.raises(InputError, match="only one date"):
        require_dates(["D20190101", "y"], "a.csv")


def test_days_in_order():
    names = ["pid", "D20190113", "D20181220", "D20190101"]
    assert [name for name, _ in days_in_order(names)] == ["D20181220", "D20190101", "D20190113"]
