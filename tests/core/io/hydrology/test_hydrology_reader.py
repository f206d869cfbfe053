"""Tables of rain and level in the forms published by offices and authors."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.hydrology.hydrology_reader import forcing_from_columns, read_hydrology
from slopemuse.plugin.core.io.sniffing.timestamp_parsing import parse_timestamps
from slopemuse.plugin.core.io.tables.delimited import read_table


def table(tmp_path, text, encoding="utf-8"):
    path = tmp_path / "h.csv"
    path.write_bytes(text.encode(encoding))
    return read_table(path).columns


def days(*cells):
    return [str(d) for d in parse_timestamps(np.array(cells)).days]


def test_dates_in_every_form():
    for cell in ("2020-07-11", "2020/7/11", "20200711", "2020-07-11 00:00:00", "2020-07-11T06:00:00Z", "2020.07.11",
                 "11-Jul-2020", "11 July 2020", "20200711.0"):  # fmt: skip
        assert days(cell) == ["2020-07-11"], cell
    assert [str(d) for d in parse_timestamps(np.array([20200711.0, np.nan])).days] == ["2020-07-11", "NaT"]
    assert days("2020-02-30", "", "x") == ["NaT"] * 3


def test_serial_dates_until_2030():
    assert days("46380", "46401", "47848") == ["2026-12-24", "2027-01-14", "2030-12-31"]


def test_a_date_without_a_time_is_midnight_among_hourly_readings(tmp_path):
    """R omits the time at midnight; 24 readings of 0.5 mm per day give 12 mm on each of two days."""
    hours = [f"2020-01-0{1 + k // 24}" + (f" {k % 24:02d}:00:00" if k % 24 else "") for k in range(48)]
    columns = table(tmp_path, "date,rain_mm\n" + "".join(f"{hour},0.5\n" for hour in hours))
    assert read_hydrology(columns).forcing.column("rain_mm").tolist() == [12.0, 12.0]
    assert np.isnan(parse_timestamps(np.array(["2020-01-01", "2020-01-02"])).minutes).all()


def test_day_and_month_are_distinguished_by_the_column():
    assert days("11.07.2020", "13.07.2020") == ["2020-07-11", "2020-07-13"]
    assert days("07/11/2020", "07/13/2020") == ["2020-07-11", "2020-07-13"]
    assert days("01/02/2020", "02/02/2020", "03/02/2020") == ["2020-02-01", "2020-02-02", "2020-02-03"]
    assert days("02/01/2020", "02/02/2020", "02/03/2020") == ["2020-02-01", "2020-02-02", "2020-02-03"]
    assert days("05/05/2020") == ["2020-05-05"]
    with pytest.raises(InputError, match="1/2/2020 is ambiguous"):
        days("01/02/2020")


def test_names_units_and_strings(tmp_path):
    forcing = forcing_from_columns(
        table(tmp_path, "date,rain_mm,level_m\n2020-01-02,3.5,\n2020-01-01,1,170.25\n2020-01-04,0,171\n")
    )
    assert forcing.names == ("rain_mm", "level_m")
    assert [str(d) for d in forcing.days] == ["2020-01-01", "2020-01-02", "2020-01-03", "2020-01-04"]
    np.testing.assert_array_equal(forcing.column("rain_mm"), [1, 3.5, np.nan, 0])
    np.testing.assert_array_equal(forcing.column("level_m"), [170.25, np.nan, np.nan, 171])


def test_three_gorges_header(tmp_path):
    text = "Date,MJ9/mm,Rainfall/mm,GWT/m,RWL/m,aveT/℃\n2020-01-01,1,5,180,170,20\n2020-01-02,1,6,180,171,21\n"
    read = read_hydrology(table(tmp_path, text, "utf-8-sig"), extra_fields=None)
    assert read.forcing.column("rain_mm").tolist() == [5, 6]
    assert read.forcing.column("level_m").tolist() == [170, 171]
    assert read.forcing.names[2:] == ("MJ9/mm", "GWT/m", "aveT/℃")


def test_another_column_named_rain_mm_does_not_replace_the_chosen_one(tmp_path):
    text = "date,rain_mm,level_m,gauge 2 (inch),lake (ft)\n2020-01-01,5,170,1,500\n2020-01-02,6,171,2,510\n"
    read = read_hydrology(
        table(tmp_path, text), rain_field="gauge 2 (inch)", level_field="lake (ft)", extra_fields=None
    )
    np.testing.assert_allclose(read.forcing.column("rain_mm"), [25.4, 50.8])
    np.testing.assert_allclose(read.forcing.column("level_m"), [152.4, 155.448])
    assert read.forcing.column("driver_rain_mm").tolist() == [5, 6]
    assert read.forcing.column("driver_level_m").tolist() == [170, 171]


@pytest.mark.parametrize(
    ("above", "rain", "level"),
    [
        ("# Elevation: 350 metres", 22.5, 170.3),
        ("# Elevation: 1148 feet", 22.5, 170.3),
        ("# Precipitation in mm", 22.5, 170.3),
        ("# Reservoir level in feet", 22.5, 170.3 * 0.3048),
        ("# Rain in inches, level in metres", 22.5 * 25.4, 170.3),
    ],
)
def test_a_unit_above_the_table_applies_only_to_its_quantity(tmp_path, above, rain, level):
    """A station elevation in metres does not make rain metres, and a rain unit of mm does not make the level mm."""
    rows = "".join(f"2020-01-{k + 1:02d},{(k % 4) * 7.5},{170 + k / 10}\n" for k in range(30))
    (tmp_path / "h.csv").write_text(f"{above}\ndate,rain,level\n{rows}")
    read = read_table(tmp_path / "h.csv")
    forcing = read_hydrology(read.columns, attributes=read.attributes).forcing
    np.testing.assert_allclose([forcing.column("rain_mm")[3], forcing.column("level_m")[3]], [rain, level])


@pytest.mark.parametrize(
    ("above", "name", "driver", "value"),
    [
        ("# Groundwater level in millimetres", "level", "level_m", 0.300),
        ("# Total rain in metres", "rain", "rain_mm", 3e5),
    ],
)
def test_a_single_quantity_has_the_unit_above_the_table(tmp_path, above, name, driver, value):
    rows = "".join(f"2020-01-{k + 1:02d},{290 + k}\n" for k in range(30))
    (tmp_path / "h.csv").write_text(f"{above}\ndate,{name}\n{rows}")
    read = read_table(tmp_path / "h.csv")
    forcing = read_hydrology(read.columns, attributes=read.attributes).forcing
    assert forcing.column(driver)[10] == pytest.approx(value)


@pytest.mark.parametrize(
    ("header", "options", "rain", "level"),
    [
        ("rain,level", {}, 2.0, 100.0),
        ("rain,level", {"rain_unit": "inch", "level_unit": "ft"}, 50.8, 30.48),
        ("rain,level", {"rain_unit": "cm", "level_unit": "cm"}, 20.0, 1.0),
        ("rain_in,level_ft", {}, 50.8, 30.48),
        ("Rainfall/cm,Water level (feet)", {}, 20.0, 30.48),
        ("RainDaily,Reservoir", {}, 2.0, 100.0),
    ],
)
def test_units(tmp_path, header, options, rain, level):
    forcing = forcing_from_columns(table(tmp_path, f"day,{header}\n2020-01-01,2,100\n2020-01-02,2,100\n"), **options)
    assert forcing.values[0].tolist() == pytest.approx([rain, level])


def test_a_unit_in_the_name_that_contradicts_the_parameter_is_reported(tmp_path):
    read = read_hydrology(table(tmp_path, "date,rain_in\n2020-01-01,2\n"), rain_unit="cm")
    assert read.forcing.values[0, 0] == 20
    assert read.warnings == ("The column 'rain_in' appears to be in inch, but the specified unit, cm, is used.",)


def test_gsod(tmp_path):
    text = (
        '"STATION","DATE","LATITUDE","LONGITUDE","ELEVATION","NAME","TEMP","PRCP","PRCP_ATTRIBUTES","SNDP","FRSHTT"\n'
        '"57461099999","2020-01-01","30.7","111.3","134","YICHANG, CH","45.0"," 0.50","D","999.9","000000"\n'
        '"57461099999","2020-01-02","30.7","111.3","134","YICHANG, CH","45.5","99.99","I","999.9","000000"\n'
    )
    read = read_hydrology(table(tmp_path, text))
    np.testing.assert_allclose(read.forcing.column("rain_mm"), [12.7, np.nan])
    assert any("the rainfall day ends" in note for note in read.notes)
    assert any("99.99" in warning for warning in read.warnings)


def test_ghcn(tmp_path):
    text = (
        '"STATION","DATE","NAME","PRCP","PRCP_ATTRIBUTES","TMAX"\n'
        '"CHM00057461","2020-01-01","YICHANG","127",",,S","100"\n"CHM00057461","2020-01-02","YICHANG","-9999",",,S","90"\n'
    )
    read = read_hydrology(table(tmp_path, text))
    np.testing.assert_allclose(read.forcing.column("rain_mm"), [12.7, np.nan])


def test_bureau_of_meteorology(tmp_path):
    text = (
        "Product code,Bureau of Meteorology station number,Year,Month,Day,Rainfall amount (millimetres),"
        "Period over which rainfall was measured (days),Quality\n"
        "IDCJAC0009,070351,2020,01,01,,,\nIDCJAC0009,070351,2020,01,02,4.2,1,Y\n"
    )
    forcing = forcing_from_columns(table(tmp_path, text))
    np.testing.assert_allclose(forcing.column("rain_mm"), [np.nan, 4.2])
    assert str(forcing.days[0]) == "2020-01-01"


def test_decimal_comma(tmp_path):
    path = tmp_path / "h.csv"
    path.write_text("date;rain\n01.01.2020;1,5\n02.01.2020;0\n")
    read = read_table(path)
    forcing = read_hydrology(read.columns, decimal_comma=read.decimal_comma).forcing
    assert forcing.values[:, 0].tolist() == [1.5, 0]


def test_invalid_cells_are_counted(tmp_path):
    text = "date,rain,level\n2020-01-01,-1,170\n2020-01-02,#N/A!,-9999\nsum,5,inf\n2020-01-03,2,171\n2020-01-03,2,171\n"
    read = read_hydrology(table(tmp_path, text))
    np.testing.assert_array_equal(read.forcing.column("rain_mm"), [np.nan, np.nan, 2])
    np.testing.assert_array_equal(read.forcing.column("level_m"), [170, np.nan, 171])
    text = " ".join(read.warnings)
    shown = ("1 row without a readable date", "'#N/A!'", "1 infinite", "1 value of 'level' is −9999", "is negative")
    for part in shown:
        assert part in text
    assert read.missing == {"rain_mm": 2, "level_m": 1}
    assert read.n_missing == 2


def test_several_readings_per_day(tmp_path):
    text = (
        "time,rain,level\n2020-01-01 00:00,1,170\n2020-01-01 12:00,2,171\n2020-01-02 00:00,3,\n"
        "2020-01-02 12:00,,172\n2020-01-04 00:00,5,\n"
    )
    read = read_hydrology(table(tmp_path, text))
    np.testing.assert_array_equal(read.forcing.column("rain_mm"), [3, np.nan, np.nan, 5])
    np.testing.assert_array_equal(read.forcing.column("level_m"), [170.5, 172, np.nan, np.nan])
    assert "Several readings per day: rain is summed, and other quantities are averaged." in read.notes


def test_named_fields_and_extras(tmp_path):
    columns = table(tmp_path, "when,p,w,t\n2020-01-01,1,2,3\n2020-01-02,1,2,3\n")
    forcing = forcing_from_columns(columns, date_field="when", rain_field="p", level_field="w", extra_fields=["t"])
    assert forcing.names == ("rain_mm", "level_m", "t")
    with pytest.raises(InputError, match="no column 'q'; its columns are when, p, w, t"):
        forcing_from_columns(columns, date_field="when", rain_field="q")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("rain,level\n1,2\n", "no date column"),
        ("date,rain\nx,2\n", "No cell in the column 'date' contains a valid date"),
        ("date,a,b\n2020-01-01,x,y\n", "No rain or level column was recognised by name"),
        ("date,rain\n2020-01-01,\n2020-01-02,x\n", "The column for rain_mm has no numeric values"),
        ("date,rain\n2020-01-01,1\n2020-01-01,2\n", "2020-01-01 occurs twice"),
    ],
)
def test_unreadable_tables_are_refused(tmp_path, text, sentence):
    with pytest.raises(InputError, match=sentence):
        forcing_from_columns(table(tmp_path, text))


def test_empty_table_and_wrong_unit(tmp_path):
    with pytest.raises(InputError, match="is empty"):
        forcing_from_columns({"date": np.array([])})
    with pytest.raises(InputError, match="The unit 'yard' is unknown"):
        forcing_from_columns(table(tmp_path, "date,rain\n2020-01-01,1\n"), rain_unit="yard")
