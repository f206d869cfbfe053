"""LAYOUT: the layout reported by an import reproduces the import, and a layout declared by the user is applied."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.gnss.gnss_reader import read_gnss
from slopemuse.plugin.core.io.hydrology.gauge_files import read_gauge_file
from slopemuse.plugin.core.io.hydrology.gauge_merging import read_gauges
from slopemuse.plugin.core.io.insar.options import ImportOptions
from slopemuse.plugin.core.io.insar.reader import read_insar
from slopemuse.plugin.core.io.sniffing.findings import LayoutDescription, Layouts
from slopemuse.plugin.core.io.tables.layout_detection import detect_layout
from slopemuse.tests.core.io.cases.rain_files import LAYOUTS
from slopemuse.tests.core.io.cases.test_series_files import DATES, NAMES, VALUES, long, wide
from slopemuse.tests.core.io.cases.test_station_files import FILES


def rain(tmp_path, text, layout="", encoding="utf-8", **options):
    path = tmp_path / "rain.csv"
    path.write_bytes(text.encode(encoding))
    return read_gauges(
        read_gauge_file(path, declared=Layouts.from_json(layout).of(path.name)), extra_fields=None, **options
    )


@pytest.mark.parametrize("name", LAYOUTS)
def test_rain_is_read_the_same_again(tmp_path, name):
    first = rain(tmp_path, LAYOUTS[name])
    text = first.layouts.to_json()
    again = rain(tmp_path, LAYOUTS[name], text)
    np.testing.assert_array_equal(again.forcing.values, first.forcing.values)
    np.testing.assert_array_equal(again.forcing.days, first.forcing.days)
    assert (again.forcing.names, again.layouts.to_json()) == (first.forcing.names, text)


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith(".csv")])
def test_stations_are_read_the_same_again(tmp_path, name):
    (tmp_path / name).write_text(FILES[name], encoding="utf-8")
    first = read_gnss([tmp_path / name])
    text = Layouts(None, first.layouts).to_json()
    again = read_gnss([tmp_path / name], None, Layouts.from_json(text))
    np.testing.assert_array_equal(again.stations[0].enu, first.stations[0].enu)
    assert Layouts(None, again.layouts).to_json() == text


@pytest.mark.parametrize(
    "text", [*(wide(form) for form in NAMES.values()), long(), long(separator=";", comma=True), long(track=True)]
)
def test_series_are_read_the_same_again(tmp_path, text):
    path = tmp_path / "series.csv"
    path.write_text(text)
    first = read_insar(path, ImportOptions())
    layout = LayoutDescription.from_json(first.layout.to_json())
    again = read_insar(path, ImportOptions(layout=layout))
    np.testing.assert_array_equal(again.series.values, first.series.values)
    np.testing.assert_array_equal(again.series.pids, first.series.pids)
    assert again.layout == first.layout == layout
    assert ImportOptions.from_json(ImportOptions(layout=layout).to_json()).layout == layout


ROWS = "".join(f"{day};{k % 5 * 3},5;x;{k % 7}\n" for k, day in enumerate(np.datetime64("2021-03-01") + np.arange(40)))
RAIN = np.array([k % 5 * 3 + 0.5 for k in range(40)])


def test_declared_columns_are_used(tmp_path):
    text = "when;a;b;c\n" + ROWS
    with pytest.raises(InputError, match="no date column"):
        rain(tmp_path, text)
    layout = '{"columns": [{"name": "when", "role": "date"}, {"name": "a", "role": "rain", "unit": "cm"}]}'
    found = rain(tmp_path, text, layout).forcing
    np.testing.assert_allclose(found.column("rain_mm"), 10.0 * RAIN)
    assert set(found.names) == {"rain_mm", "c"}
    ignoring = layout.replace("]}", ', {"name": "c", "role": "ignore"}]}')
    assert rain(tmp_path, text, ignoring).forcing.names == ("rain_mm",)
    assert '"role": "ignore"' in rain(tmp_path, text, ignoring).layouts.to_json()


def test_a_declared_role_takes_precedence_over_a_name(tmp_path):
    text = "date;gauge 2;b;rain mm\n" + ROWS
    layout = '{"columns": [{"name": "gauge 2", "role": "rain"}]}'
    assert rain(tmp_path, text).forcing.column("rain_mm")[6] == 6
    assert rain(tmp_path, text, layout).forcing.column("rain_mm")[6] == RAIN[6]


def test_stations_and_parts_of_dates_by_any_name(tmp_path):
    text = "j,m,t,place,mm rain\n" + "".join(
        f"2020,{m},{d},{p},{d}.5\n" for p in "AB" for m in (1, 2) for d in range(1, 29)
    )
    roles = {"j": "year", "m": "month", "t": "day_of_month", "place": "station", "mm rain": "rain"}
    columns = ", ".join(f'{{"name": "{name}", "role": "{role}"}}' for name, role in roles.items())
    found = rain(tmp_path, text, f'{{"columns": [{columns}]}}').forcing
    assert found.days[0] == np.datetime64("2020-01-01")
    assert {"rain_mm", "rain_mm_A", "rain_mm_B"} <= set(found.names)


def test_declared_rows_of_header_units_and_data_are_used(tmp_path):
    text = "date;rain [mm]\nas measured;by hand\n2020-01-01;17\nDay;Depth\n-;cm\n" + "".join(
        f"2020-02-{d:02d};{d}\n" for d in range(1, 29)
    )
    layout = '{"separator": ";", "header_row": 4, "unit_row": 5, "columns": [{"name": "Depth", "role": "rain"}]}'
    found = rain(tmp_path, text, layout).forcing
    assert (found.days[0], len(found.days)) == (np.datetime64("2020-02-01"), 28)
    np.testing.assert_allclose(found.column("rain_mm"), 10.0 * np.arange(1, 29))
    later = rain(tmp_path, text, layout.replace('"unit_row"', '"first_row": 8, "unit_row"')).forcing
    assert later.days[0] == np.datetime64("2020-02-03")


def test_declared_encoding_and_no_data_values_are_used(tmp_path):
    text = "Datum;Höhe;Niederschlag mm\n" + "".join(f"2020-02-{d:02d};1;{d},0\n" for d in range(1, 29))
    found = rain(tmp_path, text, '{"encoding": "latin-1", "no_data": [7, 1.0]}', encoding="latin-1").forcing
    assert np.flatnonzero(np.isnan(found.column("rain_mm"))).tolist() == [0, 6]
    assert "Höhe" not in found.names
    with pytest.raises(InputError, match="the encoding 'utf-88' is unknown"):
        rain(tmp_path, text, '{"encoding": "utf-88"}')


@pytest.mark.parametrize(("order", "second"), [("dmy", "2020-02-01"), ("mdy", "2020-01-02")])
def test_an_ambiguous_date_order_is_requested_and_applied(tmp_path, order, second):
    text = "# station 12\ndate,level_m\n" + "".join(f"01/{month:02d}/2020,{month}.5\n" for month in range(1, 13))
    with pytest.raises(InputError, match="Line 4: the date 1/2/2020 is ambiguous; set DATE_ORDER"):
        rain(tmp_path, text)
    for found in (rain(tmp_path, text, date_order=order), rain(tmp_path, text, f'{{"date_order": "{order}"}}')):
        assert found.forcing.column("level_m")[found.forcing.days == np.datetime64(second)] == [2.5]
        assert rain(tmp_path, text, found.layouts.to_json()).forcing.days[-1] == found.forcing.days[-1]


def test_an_ambiguous_date_order_of_stations_and_series(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("date,e_mm,n_mm,u_mm\n" + "".join(f"01/{m:02d}/2020,{m},2,3\n" for m in range(1, 13)))
    with pytest.raises(InputError, match="Line 3: the date 1/2/2020 is ambiguous"):
        read_gnss([path])
    (station,) = read_gnss([path], None, Layouts(LayoutDescription(date_order="dmy"))).stations
    assert station.dates[1] == np.datetime64("2020-02-01")
    path.write_text("pid,lon,lat," + ",".join(f"01/{m:02d}/2020" for m in range(1, 13)) + "\nA,7,45" + ",1" * 12 + "\n")
    with pytest.raises(InputError, match="is ambiguous; set DATE_ORDER"):
        read_insar(path, ImportOptions())
    series = read_insar(path, ImportOptions(layout=LayoutDescription(date_order="mdy"))).series
    assert series.dates[1] == np.datetime64("2020-01-02")


def test_two_digit_years_with_a_declared_date_order(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(wide("D{:%y%m%d}"))
    series = read_insar(path, ImportOptions(layout=LayoutDescription(date_order="ymd"))).series
    np.testing.assert_array_equal(series.dates, DATES)


def test_a_declared_date_form_is_applied(tmp_path):
    # modified Julian days are also valid Excel serial dates of another century
    text = "n,rain_mm\n" + "".join(f"{46000 + k},{k % 3}.5\n" for k in range(30))
    layout = '{"date_form": "modified_julian_day", "columns": [{"name": "n", "role": "date"}]}'
    days = rain(tmp_path, text, layout).forcing.days
    assert days[0] == np.datetime64("1858-11-17") + 46000
    with pytest.raises(InputError, match="Line 2: the date '2020-01-01' does not match date_form in LAYOUT"):
        rain(tmp_path, "date,rain_mm\n2020-01-01,2\n", '{"date_form": "yyyymmdd"}')
    with pytest.raises(InputError, match="Line 3: the date '2020-01-01' does not match date_form in LAYOUT"):
        rain(tmp_path, "date,rain_mm\n20200102,2\n2020-01-01,2\n", '{"date_form": "yyyymmdd"}')


def test_series_with_declared_columns_and_units(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(wide(values=VALUES / 10.0).replace("longitude,latitude", "first,second"))
    columns = '[{"name": "first", "role": "longitude"}, {"name": "second", "role": "latitude"}]'
    layout = LayoutDescription.from_json(f'{{"unit": "cm", "columns": {columns}}}')
    series = read_insar(path, ImportOptions(layout=layout)).series
    np.testing.assert_allclose(series.values, VALUES)
    rows = long(names=("code", "lon", "lat", "t", "q"))
    path.write_text(rows)
    roles = '[{"name": "t", "role": "date"}, {"name": "q", "role": "value", "unit": "cm"}]'
    series = read_insar(path, ImportOptions(layout=LayoutDescription.from_json(f'{{"columns": {roles}}}'))).series
    np.testing.assert_allclose(series.values, 10.0 * VALUES)


def test_stations_with_declared_columns_and_units(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("date,p,q,r\n" + "".join(f"2020-01-{d:02d},{d},{-d},{2 * d}\n" for d in range(1, 20)))
    axes = ", ".join(f'{{"name": "{name}", "role": "{axis}", "unit": "cm"}}' for name, axis in zip("pqr", "neu"))
    (station,) = read_gnss([path], None, Layouts.from_json(f'{{"columns": [{axes}]}}')).stations
    np.testing.assert_allclose(station.enu[4] - station.enu[0], [-40.0, 40.0, 80.0])
    with pytest.raises(InputError, match="'p' has the role 'north'"):
        read_gnss([path], None, Layouts.from_json('{"columns": [{"name": "p", "role": "north"}]}'))


def test_layouts_of_several_files(tmp_path):
    for name, unit in (("a", "mm"), ("b", "cm")):
        (tmp_path / f"{name}.csv").write_text(
            f"date,rain_{unit}\n" + "".join(f"2020-01-{d:02d},{d}\n" for d in range(1, 29))
        )
    gauges = [gauge for name in "ab" for gauge in read_gauge_file(tmp_path / f"{name}.csv")]
    layouts = Layouts.from_json(read_gauges(gauges).layouts.to_json())
    assert [layouts.of(f"{name}.csv").columns[1].unit for name in "ab"] == ["mm", "cm"]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{", "LAYOUT is not valid JSON"),
        ("[1]", "LAYOUT is not a JSON object"),
        (
            '{"head": 3}',
            "LAYOUT contains the unknown key 'head'; valid keys: encoding, separator",
        ),
        ('{"decimal": ";"}', r"'decimal' is ;; it must be one of '\.', ','"),
        ('{"header_row": "3"}', "'header_row' is 3; it must be a line number"),
        ('{"no_data": 3}', "'no_data' is 3; it must be a list of numbers"),
        ('{"no_data": [NaN]}', r"'no_data' is \[nan\]; it must be a list of numbers"),
        ('{"columns": {"a": "rain"}}', "it must be a list of objects with name, role and unit"),
        ('{"date_order": "d/m/y"}', "it must be one of 'dmy', 'mdy', 'ymd'"),
        (
            '{"columns": [{"name": "Regen", "role": "rain"}]}',
            "LAYOUT contains the column 'Regen', which does not exist in rain.csv",
        ),
        ('{"header_row": 99}', "header_row is 99; it must be within the first 29 lines of rain.csv"),
    ],
)
def test_a_wrong_layout_is_refused(tmp_path, text, sentence):
    with pytest.raises(InputError, match=sentence):
        rain(tmp_path, "date,rain_mm\n" + "".join(f"2020-01-{d:02d},{d}\n" for d in range(1, 29)), text)


def test_the_layout_and_samples_of_a_table_are_detected(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("# remark\nday;rain\n;mm\n2020-01-01;1,5\n2020-01-02;2,5\n")
    look = detect_layout(path)
    found = look.findings
    assert look.samples == {"day": ("2020-01-01", "2020-01-02"), "rain": ("1,5", "2,5")}
    assert (found.header_row, found.unit_row, found.first_row) == (2, 3, 4)
    assert (found.separator, found.decimal, [column.name for column in found.columns]) == (";", ",", ["day", "rain"])
