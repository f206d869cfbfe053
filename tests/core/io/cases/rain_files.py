"""One rain series in the file layouts of weather services and data loggers."""

from __future__ import annotations

import numpy as np

FIRST = np.datetime64("2021-03-01")
DAYS = FIRST + np.arange(120)
# two of three days are dry; the others have 2 to 20.2 mm
RAIN = np.array([0.0 if k % 3 else round(2.0 + (k * 7 % 98) / 5.0, 1) for k in range(120)])


def lines(form, separator=",", rain=RAIN, days=DAYS):
    """Return one row per day; `form` formats the date."""
    return "".join(f"{form(day.astype(object))}{separator}{value}\n" for day, value in zip(days, rain))


def iso(day):
    return f"{day}"


def comma(text):
    return text.replace(".", ",")


def doy(day):
    return f"{day.year},{day.timetuple().tm_yday}"


def rows_of(form, separator=";"):
    return "".join(f"{form(day.astype(object))}{separator}{comma(str(value))}\n" for day, value in zip(DAYS, RAIN))


MONTHS_DE = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
]
MONTHS_ES = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
]
# running total since the first day of the month
TO_DATE = [f"{RAIN[(d.astype('datetime64[M]') - FIRST).astype(int) : k + 1].sum():.1f}" for k, d in enumerate(DAYS)]
EPOCH = np.datetime64("1899-12-30")
# file text per layout; each file contains RAIN
LAYOUTS = {
    "power_doy": "-BEGIN HEADER-\nNASA/POWER Daily\nparameter(s): \nPRECTOTCORR  Corrected (mm/day)\n-END HEADER-\n"
    "YEAR,DOY,PRECTOTCORR\n" + lines(doy),
    "power_ymd": "-BEGIN HEADER-\nNASA/POWER\n-END HEADER-\nYEAR,MO,DY,PRECTOTCORR\n"
    + lines(lambda d: f"{d.year},{d.month},{d.day}"),
    "giovanni": 'Title:,"Time Series of daily rate mm/day"\nUser Start Date:,2021-03-01T00:00:00Z\n'
    'User Bounding Box:,"11,46,11.3,46.3"\nFill Value (x):,-9999.9\n\ntime,mean_3IMERGDF_precipitation\n' + lines(iso),
    "earth_engine": "system:time_start,precipitation\n" + lines(lambda d: f'"{d:%b} {d.day}, {d.year}"'),
    "earth_engine_ms": "system:time_start,precipitation\n"
    + lines(lambda d: str(int((np.datetime64(d) - np.datetime64("1970-01-01")).astype(int)) * 86400000)),
    "open_meteo": "latitude,longitude,elevation,utc_offset_seconds,timezone\n46.1,11.2,990.0,0,GMT\n\n"
    "time,precipitation_sum (mm)\n" + lines(iso),
    "meteostat": "date,tavg,prcp,snow\n" + lines(lambda d: f"{d},5.1").replace("\n", ",\n"),
    "excel_serial": "Date,Rain (mm)\n" + lines(lambda d: str(int((np.datetime64(d) - EPOCH).astype(int)))),
    "dwd": "STATIONS_ID;MESS_DATUM;QN_3;  RSK;RSKF;eor\n"
    + "".join(f"  1234;{str(d).replace('-', '')};  10;  {r};  6;eor\n" for d, r in zip(DAYS, RAIN)),
    "meteoswiss": "station_abbr;reference_timestamp;rre150d0\n" + lines(lambda d: f"ABO;{d:%d.%m.%Y} 00:00", ";"),
    "campbell": '"TOA5","CR1000","CR1000","1234"\n"TIMESTAMP","RECORD","Rain_mm_Tot","BattV"\n"TS","RN","mm","Volts"\n'
    '"","","Tot","Min"\n' + "".join(f'"{d} 00:00:00",{k},{r},12.6\n' for k, (d, r) in enumerate(zip(DAYS, RAIN))),
    "jma": "ダウンロードした時刻：2024/01/01\n\n,東京,東京,東京\n"
    "年月日,降水量の合計(mm),降水量の合計(mm),降水量の合計(mm)\n"
    ",,品質情報,均質番号\n" + lines(lambda d: f"{d.year}/{d.month}/{d.day}").replace("\n", ",8,1\n"),
    "cma": "日期,降水量(毫米)\n" + lines(lambda d: f"{d.year}年{d.month}月{d.day}日"),
    "german": "Datum;Niederschlagshöhe [mm]\n" + rows_of(lambda d: f"{d:%d.%m.%Y}"),
    "german_names": "Datum;Regen (mm)\n" + rows_of(lambda d: f"{d.day}. {MONTHS_DE[d.month - 1]} {d.year}"),
    "french": "Date;Pluie (mm)\n" + rows_of(lambda d: f"{d:%d/%m/%Y}"),
    "meteo_france": "NUM_POSTE;NOM_USUEL;LAT;LON;AAAAMMJJ;RR;QRR\n"
    + lines(lambda d: f"38001001;X;45.1;5.9;{d:%Y%m%d}", ";").replace("\n", ";1\n"),
    "italian": "Data;Precipitazione [mm]\n" + rows_of(lambda d: f"{d:%d/%m/%Y}"),
    "arpa": "IdSensore,Data,Valore,Stato,idOperatore\n"
    + "".join(f"2001,{d.astype(object):%d/%m/%Y} 00:00:00,{r},VA,4\n" for d, r in zip(DAYS, RAIN)),
    "spanish": "Fecha;Precipitación (mm)\n" + rows_of(lambda d: f"{d:%d-%m-%Y}"),
    "spanish_names": "Fecha;Lluvia (mm)\n" + rows_of(lambda d: f"{d.day} de {MONTHS_ES[d.month - 1]} de {d.year}"),
    "portuguese": "Data;Chuva (mm)\n" + rows_of(lambda d: f"{d:%d/%m/%Y}"),
    "polish": "Data;Opad [mm]\n" + rows_of(lambda d: f"{d:%d.%m.%Y}"),
    "russian": "Дата;Осадки, мм\n" + rows_of(lambda d: f"{d:%d.%m.%Y}"),
    "turkish": "Tarih;Yağış (mm)\n" + rows_of(lambda d: f"{d:%d.%m.%Y}"),
    "american": "Date,Rain_in\n"
    + lines(lambda d: f"{d:%m/%d/%Y}", rain=np.round(RAIN / 25.4, 5)),
    "american_short": "Date,Precipitation (in)\n"
    + lines(lambda d: f"{d.month}/{d.day}/{d:%y}", rain=np.round(RAIN / 25.4, 5)),
    "hobo": '"Plot Title: rain"\n"#","Date Time, GMT-06:00","Rain, mm (LGR S/N: 1)","Host Connected"\n'
    + "".join(f"{k},{d.astype(object):%m/%d/%y} 11:30:00 PM,{r},\n" for k, (d, r) in enumerate(zip(DAYS, RAIN), 1)),
    "named_months": "date,rainfall (mm)\n" + lines(lambda d: f"{d:%d-%b-%Y}"),
    "compact_hours": "date,rainfall (mm)\n" + lines(lambda d: f"{d:%Y%m%d}00"),
    "iso_zone": "timestamp,rainfall (mm)\n" + lines(lambda d: f"{d}T00:00:00Z"),
    "tabs": "date\train mm\n" + lines(iso, "\t"),
    "bars": "date|rain_mm\n" + lines(iso, "|"),
    "spaces": "date rain_mm\n" + lines(iso, " "),
    "comments": "# station 12\n# made by a logger\n# date: UTC\ndate,rain_mm\n" + lines(iso),
    "unit_row": "date,rain\nYYYY-MM-DD,mm\n" + lines(iso),
    "unit_row_inch": "date,rain\n,inches\n" + lines(iso, rain=np.round(RAIN / 25.4, 5)),
    "unit_column": "date,rain value,x\n".replace("rain value,x", "value,uom")
    + "".join(f"{d},{r / 10.0:.2f},cm\n" for d, r in zip(DAYS, RAIN)),
    "quotes": '"Date","Rain (mm)"\n' + "".join(f'"{d}","{r}"\n' for d, r in zip(DAYS, RAIN)),
    "blank_lines": "\n\ndate;rain_mm\n\n" + lines(iso, ";"),
    "usgs_ogc": "x,y,id,monitoring_location_id,parameter_code,statistic_id,time,value,unit_of_measure\n"
    + "".join(f"-1,4,a,USGS-1,00045,00006,{d},{r / 25.4:.5f},in\n" for d, r in zip(DAYS, RAIN)),
    "date_and_time": "Date,Time,Rain (mm)\n"
    + "".join(f"{d},06:00,{r / 2:.2f}\n{d},18:00,{r / 2:.2f}\n" for d, r in zip(DAYS, RAIN)),
    "am_pm": "Date Time,Rain (mm)\n"
    + "".join(
        f"{d.astype(object):%m/%d/%Y} 06:00 AM,{r / 2:.2f}\n{d.astype(object):%m/%d/%Y} 06:00 PM,{r / 2:.2f}\n"
        for d, r in zip(DAYS, RAIN)
    ),
    "running_total": "date,Cumulative rainfall (mm)\n" + lines(iso, rain=np.round(np.cumsum(RAIN), 1)),
    "traces": "Date,Rain (mm)\n" + lines(iso).replace(",0.0\n", ",T\n"),
    "environment_canada": '"Longitude (x)","Latitude (y)","Station Name","Climate ID","Date/Time","Year","Month","Day",'
    '"Max Temp (°C)","Max Temp Flag","Total Rain (mm)","Total Rain Flag","Total Snow (cm)","Total Precip (mm)"\n'
    + "".join(
        f'"-123.1","49.2","A","1","{d}","{d.astype(object).year}","{d.astype(object).month:02d}",'
        f'"{d.astype(object).day:02d}","12.1","","{r}","","0.0","{r}"\n'
        for d, r in zip(DAYS, RAIN)
    ),
    "badc": "Conventions,G,BADC-CSV,1\ntitle,G,UK daily\nlong_name,prcp_amt,precipitation amount,mm\ndata\n"
    "ob_date,id,prcp_amt,prcp_amt_q\n" + lines(lambda d: f"{d} 09:00:00,1").replace("\n", ",0\n") + "end data\n",
    "uk_hydrology": "measure,dateTime,date,value,completeness,quality,qcode\n"
    + "".join(f"http://a/b,{d}T09:00:00,{d},{r},,Good,\n" for d, r in zip(DAYS, RAIN)),
    "smhi": "Stationsnamn;Stationsnummer;Mäthöjd (meter över marken)\nA;180940;2.0\n\n"
    "Parameternamn;Beskrivning;Enhet\nNederbördsmängd;summa 1 dygn;millimeter\n\n"
    "Från Datum Tid (UTC);Till Datum Tid (UTC);Representativt dygn;Nederbördsmängd;Kvalitet;;Tidsutsnitt:\n"
    + "".join(f"{d} 06:00:01;{d + 1} 06:00:00;{d};{r};G;;\n" for d, r in zip(DAYS, RAIN)),
    "fmi": "Year,m,d,Time,Time zone,Precipitation amount (mm)\n"
    + lines(lambda d: f"{d.year},{d.month},{d.day},00:00,UTC"),
    "seklima": "Navn;Stasjon;Tid(norsk normaltid);Nedbør (døgn)\n"
    + rows_of(lambda d: f"Oslo;SN1;{d:%d.%m.%Y}"),
    "silo": "station,YYYY-MM-DD,daily_rain,daily_rain_source\n" + lines(lambda d: f"4,{d}").replace("\n", ",0\n"),
    "daymet": "Latitude: 35.9621  Longitude: -84.2916\nX & Y on Daymet Grid: 1270.1 -1232\nElevation: 256 meters\n"
    "year,yday,prcp (mm/day)\n" + lines(doy),
    "prism": "PRISM Time Series Data\nLocation:  Lat: 40.0   Lon: -105.0   Elev: 5285ft\nClimate variable: ppt\n"
    "Date,ppt (inches)\n" + lines(iso, rain=np.round(RAIN / 25.4, 5)),
    "climate_engine": "DateTime (UTC),CHIRPS Daily - Precipitation (mm)\n" + lines(iso),
    "davis": '"Date & Time","Barometer - mb","Rain - mm","Rain Rate - mm/h"\n'
    + "".join(
        f'"{d.astype(object).month}/{d.astype(object).day}/{d.astype(object):%y} 12:00 AM",1012.1,{r},0.0\n'
        for d, r in zip(DAYS, RAIN)
    ),
    "weekdays": "Date,Rain (mm)\n" + lines(lambda d: f'"{d:%A}, {d:%d %B %Y}"'),
    "kg_per_m2": "time,pr (kg m-2)\n" + lines(iso),
    "remark_inches": "# Precipitation in inches\ndate,precipitation\n" + lines(iso, rain=np.round(RAIN / 25.4, 5)),
    "month_names": "Year,Month,Day,Rain (mm)\n" + lines(lambda d: f"{d.year},{d:%b},{d.day}"),
    "spanish_parts": "Año;Mes;Día;Precipitación\n" + rows_of(lambda d: f"{d.year};{d.month};{d.day}"),
    "a_total_below": "Date,Rain (mm)\n" + lines(lambda d: f"{d:%d/%m/%Y}") + f"Total,{RAIN.sum():.1f}\n",
    "below_resolution": "Date,Rain (mm)\n" + lines(iso).replace(",0.0\n", ",<0.1\n"),
    "units_in_cells": "Date,Rain\n" + lines(iso, rain=np.round(RAIN / 10.0, 3)).replace("\n", " cm\n"),
    "marks": "Date,Rain (mm)\n" + lines(iso).replace("0\n", "0*\n"),
    "last_first": "date,rain_mm\n" + lines(iso, rain=RAIN[::-1], days=DAYS[::-1]),
    "units_column": "date,rain,UNITS\n" + lines(iso, rain=np.round(RAIN / 25.4, 5)).replace("\n", ",in\n"),
    "uom": "date,precipitation,unit_of_measure\n" + lines(iso, rain=np.round(RAIN / 10.0, 3)).replace("\n", ",cm\n"),
    "unit_of_rain": "date,rain,rain_unit,level\n" + lines(iso, rain=RAIN / 10.0).replace("\n", ",cm,171.5\n"),
    "month_to_date": "date,month to date rain (mm)\n" + lines(iso, rain=TO_DATE),
    "ten_minutes": "Zeit;Niederschlag [mm]\n"
    + "".join(
        f"{d.astype(object):%d.%m.%Y} {h:02d}:{m};{comma(f'{r / 48:.5f}')}\n"
        for d, r in zip(DAYS, RAIN) for h in range(24) for m in ("00", "30")
    ),
    "footer_blank": "date,rain_mm\n" + lines(iso) + "\n\n",
}  # fmt: skip
ENCODED = {
    "shift_jis": ("jma", "shift_jis"), "cp1251": ("russian", "cp1251"), "cp1254": ("turkish", "cp1254"),
    "cp1250": ("polish", "cp1250"), "big5": ("big5", "big5"), "gb18030": ("cma", "gb18030"),
    "latin": ("spanish", "latin-1"),
}  # fmt: skip
LAYOUTS["big5"] = "日期,降雨量(毫米)\n" + lines(iso)
