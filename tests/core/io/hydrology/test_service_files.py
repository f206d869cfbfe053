"""Rain and level files of further services: codes, running totals, hours and languages."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.hydrology.gauge_files import read_gauge_file
from slopemuse.plugin.core.io.hydrology.gauge_merging import read_gauges

GAP = np.nan
DAYS = [f"2020-01-{day:02d}" for day in range(3, 13)]
RAIN = [0, 4.2, 0, 0, 12.6, 0.3, 0, 31.4, 0, 0]
LEVEL = [172.35, 172.2, 172.11, 172.0, 171.87, 171.8, 171.66, 171.51, 171.4, 171.25]


def read(tmp_path, text, encoding="utf-8", name="a.csv", **options):
    path = tmp_path / name
    path.write_bytes(text.encode(encoding))
    return read_gauges(read_gauge_file(path), **{"extra_fields": None, **options})


def rain(tmp_path, text, *args, **options):
    found = read(tmp_path, text, *args, **options).forcing
    assert str(found.days[0]) == DAYS[0]
    return found.column("rain_mm")


def rows(form, values=RAIN):
    return "".join(form.format(day=day, value=value) + "\n" for day, value in zip(DAYS, values))


def hourly(form, hours=range(24), at=12):
    return "".join(
        form.format(day=day, hour=hour, value=value if hour == at else 0) + "\n"
        for day, value in zip(DAYS, RAIN)
        for hour in hours
    )


def test_dwd_reads_the_amount_not_its_index(tmp_path):
    text = "STATIONS_ID;MESS_DATUM;QN_8;  R1;RS_IND;WRTR;eor\n" + "".join(
        f"44;{day.replace('-', '')}{hour:02d};3;{value if hour == 12 else 0:6.1f};1;-999;eor\n"
        for day, value in zip(DAYS, RAIN)
        for hour in range(24)
    )
    np.testing.assert_allclose(rain(tmp_path, text), RAIN)
    text = "STATIONS_ID;MESS_DATUM;  QN;RWS_DAU_10;RWS_10;RWS_IND_10;eor\n" + "".join(
        f"44;{day.replace('-', '')}{hour:02d}{minute};3;10;{value if (hour, minute) == (12, '30') else 0};1;eor\n"
        for day, value in zip(DAYS, RAIN)
        for hour in range(24)
        for minute in ("00", "10", "20", "30", "40", "50")
    )
    np.testing.assert_allclose(rain(tmp_path, text), RAIN)


def test_aemet_decimal_commas_in_quotes_and_ip(tmp_path):
    text = "fecha,indicativo,prec,tmed\n" + rows('{day},3195,"{value}","6,2"').replace(".", ",").replace('"0"', '"Ip"')
    np.testing.assert_allclose(rain(tmp_path, text), RAIN)


@pytest.mark.parametrize("cell", ['"1,234"', '"1,234.5"'])
def test_quoted_thousands_separators_are_not_decimal_commas(tmp_path, cell):
    found = read(tmp_path, "date,pool elevation (m),storage\n" + rows("{day},{value}," + cell, LEVEL))
    np.testing.assert_allclose(found.forcing.column("level_m"), LEVEL)


def test_codes_of_the_cma(tmp_path):
    tenths = [0, 42, 32700, 0, 30126, 32003, 0, 314, 32766, 0]
    text = "区站号 年 月 日 20-8时降水量 8-20时降水量 20-20时累计降水量\n" + "".join(
        f"57461 {day.replace('-', ' ')} 7 0 {value}\n" for day, value in zip(DAYS, tenths)
    )
    np.testing.assert_allclose(rain(tmp_path, text), [*RAIN[:8], GAP, 0])
    text = "V01301,V04001,V04002,V04003,V13305\n" + "".join(
        f"57461,{day.replace('-', ',')},{value}\n" for day, value in zip(DAYS, tenths)
    )
    np.testing.assert_allclose(rain(tmp_path, text), [*RAIN[:8], GAP, 0])


@pytest.mark.parametrize(
    "head", ["time,station,rr\n{}", "Vuosi,Kk,Pv,Klo,Sademäärä (mm)\n{}"], ids=["geosphere", "fmi"]
)
def test_minus_one_on_many_days_is_a_dry_day(tmp_path, head):
    values = [-1 if value == 0 else value for value in RAIN]
    form = "{day},105,{value}" if "station" in head else "{day},00:00,{value}"
    body = rows(form, values)
    body = body if "station" in head else body.replace("2020-01-", "2020,1,")
    found = read(tmp_path, head.format(body))
    np.testing.assert_allclose(found.forcing.column("rain_mm"), RAIN)
    assert any("6 values of" in text and "are read as no rain" in text for text in found.warnings)


def test_minus_one_beside_zeros_is_missing(tmp_path):
    values = [-1, *RAIN[1:]]
    np.testing.assert_allclose(rain(tmp_path, "date,rain\n" + rows("{day},{value}", values))[1:], RAIN[1:])
    assert np.isnan(read(tmp_path, "date,rain\n" + rows("{day},{value}", values)).forcing.column("rain_mm")[0])


def test_snotel_totals_at_the_start_of_a_day(tmp_path):
    total = 10 + np.cumsum([0, *RAIN])[:-1] / 25.4
    days = np.datetime64(DAYS[0]) + np.arange(40)
    total = np.concatenate([total, np.full(30, total[-1])])
    text = "Date,Precipitation Accumulation (in) Start of Day Values\n" + "".join(
        f"{day},{value:.5f}\n" for day, value in zip(days, total)
    )
    found = read(tmp_path, text).forcing.clipped(days[1], days[8])
    np.testing.assert_allclose(found.column("rain_mm"), RAIN[1:9], atol=1e-3)


@pytest.mark.parametrize("decimals", [2, 1])
def test_lcd_reads_the_daily_summaries(tmp_path, decimals):
    scale = 25.4 if decimals == 2 else 1.0
    amounts = [round(value / scale, decimals) for value in RAIN]
    text = "STATION,DATE,REPORT_TYPE,HourlyPrecipitation,DailyPrecipitation\n"
    for day, value in zip(DAYS, amounts):
        text += f"725,{day}T12:51:00,FM-15,9.99s,\n725,{day}T13:51:00,FM-15,T,\n"
        text += f"725,{day}T23:59:00,SOD  ,,{value}{'s' if value == amounts[4] else ''}\n"
    np.testing.assert_allclose(rain(tmp_path, text), np.multiply(amounts, scale))


def test_era5_land_of_earth_engine_is_in_metres(tmp_path):
    text = "system:index,date,total_precipitation_sum\n" + "".join(
        f"{k},{day},{value / 1000:.7f}\n" for k, (day, value) in enumerate(zip(DAYS, RAIN))
    )
    np.testing.assert_allclose(rain(tmp_path, text), RAIN)


def fixed_width(element, values):
    cells = "".join(f"{v:5d}  W" for v in values)
    return f"USW00094728202001{element}{cells}\n"


def test_ghcn_in_fixed_width(tmp_path):
    tenths = [-9999, -9999, *(round(10 * value) for value in RAIN), *[-9999] * 19]
    text = fixed_width("TMAX", [55] * 31) + fixed_width("PRCP", tenths)
    found = read(tmp_path, text, name="USW00094728.dly").forcing.clipped(
        np.datetime64(DAYS[0]), np.datetime64(DAYS[-1])
    )
    np.testing.assert_allclose(found.column("rain_mm"), RAIN)
    failed = text.replace(f"{314:5d}  W", f"{314:5d} XW")
    found = read(tmp_path, failed, name="b.dly").forcing.clipped(np.datetime64(DAYS[7]), np.datetime64(DAYS[8]))
    np.testing.assert_allclose(found.column("rain_mm"), [GAP, 0])
    with pytest.raises(InputError, match=r"Line 2 of c\.dly is not a complete row"):
        read(tmp_path, text[:400], name="c.dly")


def test_sums_that_overlap_are_refused(tmp_path):
    with pytest.raises(InputError, match="contains the rain of 24 h every 1 h, so the values overlap"):
        read(tmp_path, "time,rain_24h_mm\n" + hourly("{day} {hour:02d}:00,{value}"))
    np.testing.assert_allclose(rain(tmp_path, "time,rain_1h_mm\n" + hourly("{day} {hour:02d}:00,{value}")), RAIN)
    np.testing.assert_allclose(rain(tmp_path, "date,rain_24h_mm\n" + rows("{day},{value}")), RAIN)


HOURLY = {
    "inmet": ("Data;Hora UTC;PRECIPITAÇÃO TOTAL, HORÁRIO (mm)\n", "{day};{hour:02d}00 UTC;{value}", range(24)),
    "hour_ending": ("Date,Hour,Rain (mm)\n", "{day},{hour},{value}", range(1, 25)),
    "two_dates": ("date,dateTime,value,rain\n", "{day},{day}T{hour:02d}:00:00,9,{value}", range(24)),
}


@pytest.mark.parametrize("kind", HOURLY)
def test_hours_in_a_column(tmp_path, kind):
    head, form, hours = HOURLY[kind]
    np.testing.assert_allclose(rain(tmp_path, head + hourly(form, hours, at=12)), RAIN)


DAILY_RAIN = {
    "korean": ("지점,지점명,일시,일강수량(mm)\n", "108,서울,{day},{value}", "cp949"),
    "slovenian": ("station id,valid,padavine [mm]\n", "1892,{day},{value}", "utf-8"),
    "sir": ("gg/mm/aaaa;Precipitazione [mm];Tipo Dato\n", "{day};{value};V", "utf-8"),
    "two_languages": ("日期/Date,降雨量/Rainfall\n", "{day},{value}", "utf-8"),
}


@pytest.mark.parametrize("kind", DAILY_RAIN)
def test_names_of_rain_and_dates(tmp_path, kind):
    head, form, encoding = DAILY_RAIN[kind]
    np.testing.assert_allclose(rain(tmp_path, head + rows(form), encoding), RAIN)


@pytest.mark.parametrize(
    ("head", "form"),
    [
        ("Tidspunkt;Vannstand (m)\n", "{day}T12:00:00Z;{value}"),
        ("Datum;Vattenstånd (m)\n", "{day};{value}"),
        ("Datum;Waterstand (m)\n", "{day};{value}"),
        ("FECHA;COTA (msnm);VOLUMEN (hm3)\n", "{day};{value};231"),
        ("DATA;Cota da albufeira (m)\n", "{day};{value}"),
        ("Location,Parameter,Result,Units,Datetime (UTC)\n", "Powell,Lake/Reservoir Elevation,{value},m,{day} 07:00"),
        ("STATION_ID,SENSOR_TYPE,DATE TIME,OBS DATE,VALUE,UNITS\n", "ORO,RES ELE,{day} 00:00,{day} 00:00,{value},m"),
        ("date,level max (m),level min (m),level mean (m)\n", "{day},900,1,{value}"),
        ("date,water level change (m),water level (m)\n", "{day},-0.1,{value}"),
        ("date,level (%),level (m)\n", "{day},85,{value}"),
        ("date,reservoir storage (hm3),reservoir elevation (m)\n", "{day},85.5,{value}"),
        ("date,tailwater level (m),forebay level (m)\n", "{day},85.5,{value}"),
        ("date,water level sd,water level (m)\n", "{day},0.1,{value}"),
        ("日期,下游水位(m),上游水位(m)\n", "{day},85.5,{value}"),
    ],
)
def test_names_of_levels(tmp_path, head, form):
    np.testing.assert_allclose(read(tmp_path, head + rows(form, LEVEL)).forcing.column("level_m"), LEVEL)


@pytest.mark.parametrize(
    "name",
    [
        "Reservoir level (%)",
        "water level change (m)",
        "PRESSAO ATMOSFERICA AO NIVEL DA ESTACAO (mB)",
        "reservoir storage (hm3)",
        "Lake/Reservoir Storage (af)",
        "warning level (m)",
    ],
)
def test_columns_of_other_quantities_are_not_read_as_level(tmp_path, name):
    with pytest.raises(InputError, match="No rain or level column"):
        read(tmp_path, f"date,{name}\n" + rows("{day},{value}", LEVEL))


def test_inflow_of_a_reservoir_is_a_driver_but_no_level(tmp_path):
    found = read(tmp_path, "date,reservoir inflow (m3/s)\n" + rows("{day},{value}", LEVEL)).forcing
    assert list(found.names) == ["reservoir inflow (m3/s)"]


def test_jma_with_two_stations_side_by_side(tmp_path):
    text = "ダウンロードした時刻：2021/01/01 12:00:00\n\n,東京,東京,八王子,八王子\n年月日" + ",降水量の合計(mm)" * 4
    text += "\n,,品質情報,,品質情報\n" + rows("{day},{value},8,1.5,8")
    found = read(tmp_path, text, "shift_jis").forcing
    np.testing.assert_allclose(found.column("rain_mm"), RAIN)


def test_remarks_of_the_hong_kong_observatory_below_the_table(tmp_path):
    text = "日總雨量(毫米)\n年/Year,月/Month,日/Day,雨量/Rainfall,數據完整性/data Completeness\n"
    text += rows("{day},{value},C").replace("2020-01-", "2020,1,").replace(",31.4,C", ",Trace,C")
    text += "*** 沒有數據/unavailable\nC 數據完整/data Complete\n"
    np.testing.assert_allclose(rain(tmp_path, text), [*RAIN[:7], 0, 0, 0])


@pytest.mark.parametrize("name", ["cota", "Quota (m)"])
def test_the_height_of_the_station_is_not_read_as_level(tmp_path, name):
    text = f"fecha;estacion;{name};precipitacion\n" + rows("{day};A12;640;{value}")
    assert read(tmp_path, text).forcing.names[0] == "rain_mm"
    assert "level_m" not in read(tmp_path, text).forcing.names
    found = read(tmp_path, f"fecha;{name}\n" + rows("{day};{value}", LEVEL)) if name == "cota" else None
    assert found is None or found.forcing.column("level_m").tolist() == LEVEL


def test_total_precipitation_in_mm_of_dry_days(tmp_path):
    values = [0.0, 0.4, 1.2, 0.0, 1.7, 0.0, 0.2, 0.0, 0.0, 0.9]
    text = "date,total_precipitation\n" + rows("{day},{value}", values)
    np.testing.assert_allclose(rain(tmp_path, text), values)
    text = "date,total_precipitation\n" + rows("{day},{value}", [value / 1000 for value in RAIN])
    np.testing.assert_allclose(rain(tmp_path, text), RAIN)


def test_codes_do_not_change_a_stated_unit(tmp_path):
    values = [10 * value for value in RAIN]
    text = "date,rain{}\n" + rows("{day},{value:.0f}", values).replace("2020-01-05,0", "2020-01-05,32766")
    expected = [0, 4.2, GAP, *RAIN[3:]]
    np.testing.assert_allclose(rain(tmp_path, text.format("")), expected)
    np.testing.assert_allclose(rain(tmp_path, text.format("_mm")), [10 * value for value in expected])


def test_minus_one_on_all_days_is_missing(tmp_path):
    text = "date,rain,level\n" + rows("{day},-1,{value}", LEVEL)
    with pytest.raises(InputError, match="rain_mm has no numeric values"):
        read(tmp_path, text)


@pytest.mark.parametrize(
    ("name", "factor"),
    [
        ("Lake Elevation (feet above MSL)", 0.3048),
        ("Water level ft NAVD88", 0.3048),
        ("Pool Elevation (FT-NGVD29)", 0.3048),
        ("Reservoir elevation (in feet)", 0.3048),
        ("Wasserstand in cm über PNP", 0.01),
        ("water level (m local datum)", 1.0),
    ],
)
def test_a_datum_behind_the_unit(tmp_path, name, factor):
    values = [round(value / factor, 4) for value in LEVEL]
    found = read(tmp_path, f"date,{name}\n" + rows("{day},{value}", values)).forcing
    np.testing.assert_allclose(found.column("level_m"), LEVEL, atol=1e-4)


@pytest.mark.parametrize(
    "head",
    [
        'Title:,"Time Series of half-hourly precipitation, mm/hr, 2020"\n\ntime,precipitation\n',
        "# rate in mm/h\ntime,precipitation\n",
        "time,rain (mm hr-1)\n",
        "time,rain (in/hr)\n",
        "time,rain intensity\n",
    ],
)
def test_rates_are_not_summed(tmp_path, head):
    half_hours = "".join(
        f"{day} {h:02d}:{m},{v if h == 9 else 0}\n"
        for day, v in zip(DAYS, RAIN)
        for h in range(24)
        for m in ("00", "30")
    )
    with pytest.raises(InputError, match="contains rates per hour, not amounts"):
        read(tmp_path, head + half_hours)
    summed = read(tmp_path, head + half_hours, rain_unit="mm").forcing.column("rain_mm")
    np.testing.assert_allclose(summed, 2 * np.array(RAIN))
    if "intensity" in head:
        np.testing.assert_allclose(rain(tmp_path, head + rows("{day},{value}")), RAIN)


@pytest.mark.parametrize("head", ["year,month", "date", "Month"])
def test_one_column_per_day_of_the_month_is_refused(tmp_path, head):
    days = ",".join(f"Rain{day:02d}" for day in range(1, 32))
    cells = ",".join(["40.5"] * 31)
    starts = {"year,month": "2020,{}", "date": "2020-{:02d}-01", "Month": "2020-{:02d}"}[head]
    text = f"{head},{days}\n" + "".join(f"{starts.format(month)},{cells}\n" for month in range(1, 13))
    with pytest.raises(InputError, match="one column per day of the month \\('Rain01' to 'Rain31'\\)"):
        read(tmp_path, text)


def test_hours_written_as_a_time_in_a_column_of_hours(tmp_path):
    text = "Datum;Stunde;Niederschlag mm\n" + hourly("{day};{hour:02d}:00;{value}", range(1, 25), at=24)
    np.testing.assert_allclose(rain(tmp_path, text), RAIN)


def test_a_month_in_an_unknown_language_loses_no_rows(tmp_path):
    text = "date;rain (mm)\n" + "".join(
        f"{day} {month} 2020;{day}\n" for month in ("mai", "iunie") for day in (1, 2, 3)
    )
    with pytest.raises(InputError, match="Line 5: the month in the date '1 iunie 2020' is unknown"):
        read(tmp_path, text)


def test_the_rain_of_the_day_so_far_beside_its_rate(tmp_path):
    text = "Time,Rain Rate(mm/hr),Daily Rain(mm)\n" + "".join(
        f"{day} {hour:02d}:00,9,{value if hour >= 13 else 0}\n" for day, value in zip(DAYS, RAIN) for hour in range(24)
    )
    np.testing.assert_allclose(rain(tmp_path, text), RAIN)


FURTHER = {
    "rp5": ("Local time in X;T;RRR;tR\n", "{day} 09:00;5.5;{value};24"),
    "rp5_russian": ("Местное время;RRR;tR\n", "{day} 09:00;{value};24"),
    "time_first": ("Data;Pioggia (mm)\n", "00:00:00 {day};{value}"),
    "weekday_first": ("Data;Pioggia (mm)\n", "mer {day};{value}"),
    "conagua": ("FECHA      PRECIP  EVAP\n           (MM)    (MM)\n", "{day}  {value}  Nulo"),
    "ideam": ("Fecha;Precipitacion;NivelAprobacion\n", "{day} 07:00;{value};Definitivo"),
    "omirl": ("Inizio rilevazione;Precipitazione [mm]\n", "{day} 00:00;{value}"),
}


@pytest.mark.parametrize("kind", FURTHER)
def test_further_services(tmp_path, kind):
    head, form = FURTHER[kind]
    words = {"rp5": "No precipitation", "rp5_russian": "Осадков нет"}
    text = head + rows(form, [words.get(kind, value) if value == 0 else value for value in RAIN])
    np.testing.assert_allclose(rain(tmp_path, text), RAIN)
