"""Rain files of services and loggers are read with the correct amounts [mm] and days, or refused with a reason."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.hydrology.gauge_files import read_gauge_file
from slopemuse.plugin.core.io.hydrology.gauge_merging import read_gauges
from slopemuse.tests.core.io.cases.rain_files import DAYS, ENCODED, LAYOUTS, RAIN, iso, lines


def read(tmp_path, text, encoding="utf-8", **options):
    path = tmp_path / "rain.csv"
    path.write_bytes(text.encode(encoding))
    return read_gauges(read_gauge_file(path), extra_fields=None, **options)


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_layout_gives_the_same_rain(tmp_path, name):
    found = read(tmp_path, LAYOUTS[name]).forcing
    first = found.days[0]
    rain = found.column("rain_mm")
    assert first == DAYS[0]
    tolerance = (
        0.002
        if name
        not in ("date_and_time", "am_pm", "unit_column", "units_in_cells", "uom", "unit_of_rain", "month_to_date")
        else 0.06
    )
    np.testing.assert_allclose(rain, RAIN, atol=tolerance)


@pytest.mark.parametrize("number", ["-99", "-9.99", "9999", "32767", "-7777", "-32768"])
def test_no_data_values_are_missing(tmp_path, number):
    text = "date,rain_mm\n" + lines(iso)
    rain = read(tmp_path, text.replace(f"{DAYS[3]},{RAIN[3]}", f"{DAYS[3]},{number}")).forcing.column("rain_mm")
    assert np.flatnonzero(np.isnan(rain)).tolist() == [3]


def test_a_unit_column_shared_by_two_quantities_is_ignored(tmp_path):
    found = read(tmp_path, "date,rain,level,unit\n" + lines(iso).replace("\n", ",171.5,mm\n")).forcing
    np.testing.assert_allclose(found.column("level_m"), 171.5)
    mixed = "".join(f"{day},{rain},{'mm' if k else 'cm'}\n" for k, (day, rain) in enumerate(zip(DAYS, RAIN)))
    with pytest.raises(InputError, match="'uom' contains several units"):
        read(tmp_path, "date,rain,uom\n" + mixed)


@pytest.mark.parametrize("name", ENCODED)
def test_encodings_are_recognized_by_the_words_of_columns(tmp_path, name):
    layout, encoding = ENCODED[name]
    found = read(tmp_path, LAYOUTS[layout], encoding).forcing
    np.testing.assert_allclose(found.column("rain_mm"), RAIN, atol=0.002)


# values in steps of 0.01 inch or 0.1 mm: the values alone do not determine the unit
AMBIGUOUS = [(np.round(RAIN / 25.4, 2), "inch"), (RAIN * 10.0, "tenth_mm"), (RAIN / 10.0, "cm")]


@pytest.mark.parametrize(("rain", "unit"), AMBIGUOUS)
def test_implausible_rain_in_mm_is_refused_unless_the_unit_is_set(tmp_path, rain, unit):
    text = "date,rain\n" + lines(iso, rain=np.round(rain, 5))
    with pytest.raises(InputError, match="implausible, and the file does not specify a unit; set RAIN_UNIT"):
        read(tmp_path, text)
    np.testing.assert_allclose(read(tmp_path, text, rain_unit=unit).forcing.column("rain_mm"), RAIN, atol=0.13)
    assert any("check RAIN_UNIT" in warning for warning in read(tmp_path, text, rain_unit="mm").warnings)


@pytest.mark.parametrize(("scale", "decimals", "unit"), [(25.4, 5, "inch"), (25.4, 3, "inch"), (1000.0, 5, "m")])
def test_the_unit_is_inferred_from_the_resolution_of_the_gauge(tmp_path, scale, decimals, unit):
    found = read(tmp_path, "date,rain\n" + lines(iso, rain=np.round(RAIN / scale, decimals)))
    np.testing.assert_allclose(found.forcing.column("rain_mm"), RAIN, atol=0.02)
    assert any(f"read as {unit}. Set RAIN_UNIT if this is wrong" in warning for warning in found.warnings)
    assert [note for note in found.notes if note.startswith("Rain: column")] == [
        f"Rain: column 'rain', read as {unit}."
    ]


def test_the_unit_of_values_without_gauge_resolution_is_requested(tmp_path):
    modelled = RAIN / 25.4 * (1 + 0.037 * np.sin(np.arange(len(RAIN))))
    with pytest.raises(InputError, match="set RAIN_UNIT"):
        read(tmp_path, "date,rain\n" + lines(iso, rain=np.round(modelled, 5)))


@pytest.mark.parametrize(("scale", "sentence"), [(100.0, "ranges from"), (1000.0, "ranges from")])
def test_an_implausible_level_in_metres_is_refused(tmp_path, scale, sentence):
    text = "date,level\n" + lines(iso, rain=170.0 * scale + RAIN)
    with pytest.raises(InputError, match=rf"{sentence} .* set LEVEL_UNIT"):
        read(tmp_path, text)


def test_noaa_is_recognized_by_the_size_of_its_values(tmp_path):
    head = '"STATION","NAME","DATE","PRCP","TMAX"\n'
    for rain, unit in ((np.round(RAIN / 25.4, 2), "inch"), (RAIN, "mm"), (RAIN * 10, "tenth_mm")):
        rows = "".join(f'"US1","A, ID","{d}","{r:g}","50"\n' for d, r in zip(DAYS, rain))
        found = read(tmp_path, head + rows)
        np.testing.assert_allclose(found.forcing.column("rain_mm"), RAIN, atol=0.13)
        shown = "0.1 mm" if unit == "tenth_mm" else unit
        assert any(f"read as {shown}." in note for note in found.notes)


def test_a_total_that_resets_daily_is_differenced(tmp_path):
    # ERA5-Land: total since midnight [m] at the end of each hour; the last value has the time 00:00 of the next day
    hourly = np.zeros((10, 24))
    hourly[::2, 5:9] = 0.001
    rows = ["2020-01-01 00:00:00,0.0"]
    for k, day in enumerate(np.datetime64("2020-01-01") + np.arange(10)):
        for hour, total in enumerate(np.cumsum(hourly[k]), 1):
            at = day.astype("datetime64[h]") + hour
            rows.append(f"{str(at).replace('T', ' ')}:00:00,{total:.6f}")
    found = read(tmp_path, "valid_time,tp\n" + "\n".join(rows) + "\n").forcing
    np.testing.assert_allclose(found.column("rain_mm"), hourly.sum(axis=1) * 1000.0, atol=1e-6)
    assert found.days[0] == np.datetime64("2020-01-01")


def test_rain_of_several_days_is_spread(tmp_path):
    text = "Year,Month,Day,Rainfall amount (millimetres),Period over which rainfall was measured (days)\n"
    text += "2020,01,01,0.0,1\n2020,01,02,,\n2020,01,03,,\n2020,01,04,30.0,3\n2020,01,05,1.0,1\n"
    assert read(tmp_path, text).forcing.column("rain_mm").tolist() == [0, 10, 10, 10, 1]


def test_the_sensor_to_read_is_requested(tmp_path):
    rows = "".join(
        f"2001,{d.astype(object):%d/%m/%Y} 00:00:00,{r},VA,4\n2002,{d.astype(object):%d/%m/%Y} 00:00:00,{20 + r},VA,4\n"
        for d, r in zip(DAYS, RAIN)
    )
    text = "IdSensore,Data,Valore,Stato,idOperatore\n" + rows
    with pytest.raises(InputError, match=r"'IdSensore' contains 2 sensors \(2001, 2002\).* STATIONS"):
        read(tmp_path, text)
    np.testing.assert_allclose(read(tmp_path, text, stations="2001").forcing.column("rain_mm"), RAIN)


def test_quantities_of_a_long_table_are_kept_apart(tmp_path):
    rows = "".join(
        f"S1,00045,{d},{r / 25.4:.5f},in\nS1,62614,{d},{4900 + k},ft\n" for k, (d, r) in enumerate(zip(DAYS, RAIN))
    )
    found = read(tmp_path, "monitoring_location_id,parameter_code,time,value,unit_of_measure\n" + rows).forcing
    np.testing.assert_allclose(found.column("rain_mm"), RAIN, atol=1e-3)
    np.testing.assert_allclose(found.column("level_m"), 0.3048 * (4900 + np.arange(120)))
    assert found.names == ("rain_mm", "level_m")


def test_the_repeated_hour_at_the_end_of_summer_time_counts_twice(tmp_path):
    hours = [f"2020-10-25 {h:02d}:00" for h in (0, 1, 2, 2, *range(3, 24))]
    text = "datetime,rain_mm\n" + "".join(f"{h},{k % 2}\n" for k, h in enumerate(hours)) + "2020-10-26 00:00,0\n"
    assert read(tmp_path, text).forcing.column("rain_mm")[0] == 12
    with pytest.raises(InputError, match="Rows 3 and 4 have the same time"):
        read(tmp_path, text.replace("2020-10-25", "2020-07-25").replace("2020-10-26", "2020-07-26"))


def test_time_zone_of_am_pm(tmp_path):
    rows = "".join(f"{d.astype(object):%m/%d/%Y} 11:30 PM,{r}\n" for d, r in zip(DAYS, RAIN))
    with pytest.raises(InputError, match=r"11:30 PM' does not include a time zone"):
        read(tmp_path, "Date Time,Rain (mm)\n" + rows, time_zone=8.0)
    found = read(tmp_path, "Date Time GMT-06:00,Rain (mm)\n" + rows, time_zone=0.0).forcing
    assert found.days[0] == DAYS[0] + 1
    np.testing.assert_allclose(found.column("rain_mm"), RAIN)


@pytest.mark.parametrize("order", ["dmy", "mdy"])
def test_an_ambiguous_date_order_is_requested(tmp_path, order):
    text = "date,rain (mm)\n01/02/2020,1\n02/03/2020,2\n"
    with pytest.raises(InputError, match="is ambiguous; set DATE_ORDER"):
        read(tmp_path, text)
    first = read(tmp_path, text, date_order=order).forcing.days[0]
    assert first == np.datetime64("2020-02-01" if order == "dmy" else "2020-01-02")


def test_the_columns_are_listed_if_none_is_recognised(tmp_path):
    with pytest.raises(
        InputError, match=r"No rain or level column was recognised by name .* \(date, alpha, beta\); set RAIN_FIELD"
    ):
        read(tmp_path, "date,alpha,beta\n2020-01-01,1,2\n2020-01-02,3,4\n")


def test_an_hourly_rate_is_refused_as_rain(tmp_path):
    with pytest.raises(InputError, match="contains rates per hour, not amounts"):
        read(tmp_path, "date,rain (mm/h)\n2020-01-01,1\n2020-01-02,3\n")
