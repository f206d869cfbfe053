"""GNSS files of many services give the same station: east, north and up in mm relative to the first day."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.gnss.gnss_reader import read_gnss
from slopemuse.plugin.core.io.gnss.local_axes import axes_at, geodetic_from_ecef
from slopemuse.plugin.core.io.sniffing.findings import ColumnDescription, LayoutDescription, Layouts

DAYS = np.datetime64("2020-01-01") + np.arange(60)
NOISE = np.random.default_rng(2).normal(0, 1.5, (60, 3))
ENU = np.round((NOISE - NOISE[0]) + np.outer(np.arange(60), [0.10, -0.20, -0.05]), 2)
MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]


def rows(form):
    """Return one row per day; `form` formats the day, its number, and east, north and up [mm]."""
    return "".join(form(day, k, *ENU[k]) + "\n" for k, day in enumerate(DAYS.tolist()))


def ngl_day(day):
    return f"{day:%y}{MONTHS[day.month - 1]}{day:%d}"


def comma(text):
    return text.replace(".", ",")


FILES = {
    "a.tenv": rows(
        lambda d, k, e, n, u: f"TEST {ngl_day(d)} {2020 + k / 366:.4f} {58849 + k} 2086 {k % 7} {123.4 + e / 1e3:.6f} "
        f"{-234.5 + n / 1e3:.6f} {500.1 + u / 1e3:.6f} 0.0083 0.0007 0.0008 0.003 0.01 0.02 0.03"
    ),
    "a.series": rows(
        lambda d, k, e, n, u: f"{2020 + k / 366:.6f} {e / 1e3:.6f} {n / 1e3:.6f} {u / 1e3:.6f} .001 .001 .003 .1 .1 .1 "
        f"{k} {d.year} {d.month} {d.day} 12 0 0"
    ),
    "pbo.csv": "PBO Station Position Time Series.\nFormat Version, 1.2.0\n4-character ID, TEST\n"
    "Reference position, 42.61 North Latitude, -114.89 East Longitude, 1079.3 meters elevation\n"
    "Date, North (mm), East (mm), Vertical (mm), North Std. Deviation (mm), East Std. Deviation (mm), "
    "Vertical Std. Deviation (mm), Quality, \n"
    + rows(lambda d, k, e, n, u: f"{d},{n}, {e}, {u}, 1.5, 1.4, 5.0, repro,"),
    "epn.enu": "# Station: TEST00ITA\n# MJD  Date  N[m] E[m] U[m] sN sE sU\n"
    + rows(lambda d, k, e, n, u: f"{58849 + k} {d} {n / 1e3:.5f} {e / 1e3:.5f} {u / 1e3:.5f} 0.001 0.001 0.003"),
    "names.csv": "Date,dE (mm),dN (mm),dU (mm)\n" + rows(lambda d, k, e, n, u: f"{d},{e},{n},{u}"),
    "italian.csv": "Data;Est [mm];Nord [mm];Quota [mm]\n"
    + rows(lambda d, k, e, n, u: comma(f"{d:%d/%m/%Y};{e};{n};{u}").replace(",/", "/")),
    "spanish.csv": "Fecha;Este (cm);Norte (cm);Altura (cm)\n"
    + rows(lambda d, k, e, n, u: f"{d:%d-%m-%Y};" + comma(f"{e / 10:.3f};{n / 10:.3f};{u / 10:.3f}")),
    "chinese.csv": "日期,东向(mm),北向(mm),垂向(mm)\n" + rows(lambda d, k, e, n, u: f"{d:%Y年%m月%d日},{e},{n},{u}"),
    "russian.csv": "Дата;восток, m;север, m;высота, m\n"
    + rows(lambda d, k, e, n, u: f"{d:%d.%m.%Y};{e / 1e3:.5f};{n / 1e3:.5f};{u / 1e3:.5f}"),
    "unstated_mm.csv": "Date,dE,dN,dU\n" + rows(lambda d, k, e, n, u: f"{d},{e},{n},{u}"),
    "unstated_m.csv": "Date,dE,dN,dU\n" + rows(lambda d, k, e, n, u: f"{d},{e / 1e3:.5f},{n / 1e3:.5f},{u / 1e3:.5f}"),
    "utm.csv": "Date,Easting,Northing,Elevation\n"
    + rows(
        lambda d, k, e, n, u: (
            f"{d:%d/%m/%Y},{664123.4 + e / 1e3:.5f},{5107234.5 + n / 1e3:.5f},{500.1 + u / 1e3:.5f}"
        )
    ),
    "absolute.csv": "date,east_m,north_m,up_m\n"
    + rows(lambda d, k, e, n, u: f"{d},{664123.4 + e / 1e3:.5f},{5107234.5 + n / 1e3:.5f},{500.1 + u / 1e3:.5f}"),
    "units_below.csv": "date,east,north,up\n,mm,mm,mm\n" + rows(lambda d, k, e, n, u: f"{d},{e},{n},{u}"),
    "sub_daily.csv": "station,datetime,e_mm,n_mm,u_mm\n"
    + rows(
        lambda d, k, e, n, u: f"T,{d}T00:00:00Z,{e - 3},{n},{u + 1}\nT,{d}T08:00:00Z,{e},{n},{u}\n"
        f"T,{d}T16:00:00Z,{e + 3},{n},{u - 1}"
    ),
    "greek.csv": "Date;ΔE [mm];ΔN [mm];ΔH [mm]\n" + rows(lambda d, k, e, n, u: f"{d};{comma(f'{e};{n};{u}')}"),
    "delta.csv": "time,Delta E,Delta N,Delta V,Std Dev E,Std Dev N,Std Dev V\n"
    + rows(lambda d, k, e, n, u: f"{d},{e / 1e3:.5f},{n / 1e3:.5f},{u / 1e3:.5f},0.001,0.001,0.003"),
    "total_station.csv": "Point ID;Date/Time;Easting [m];Northing [m];Height [m];Quality\n"
    + rows(
        lambda d, k, e, n, u: f"T;{d:%d.%m.%Y} 12:00:00;"
        + comma(f"{664123.4 + e / 1e3:.5f};{5107234.5 + n / 1e3:.5f};{500.1 + u / 1e3:.5f};0.002")
    ),
    "decimal_year.csv": "decimal_year,E_mm,N_mm,U_mm\n"
    + rows(lambda d, k, e, n, u: f"{2020 + (k + 0.5) / 366:.5f},{e},{n},{u}"),
    "day_of_year.csv": "year,doy,e_mm,n_mm,u_mm\n"
    + rows(lambda d, k, e, n, u: f"{d.year},{d.timetuple().tm_yday},{e},{n},{u}"),
    "parts.csv": "Year,Month,Day,dE(mm),dN(mm),dU(mm)\n"
    + rows(lambda d, k, e, n, u: f"{d.year},{d.month},{d.day},{e},{n},{u}"),
    "unit_column.csv": "date,east,north,up,unit\n"
    + rows(lambda d, k, e, n, u: f"{d},{e / 10:.3f},{n / 10:.3f},{u / 10:.3f},cm"),
    "unit_remark.csv": "# units: cm\ndate,east,north,up\n"
    + rows(lambda d, k, e, n, u: f"{d},{e / 10:.3f},{n / 10:.3f},{u / 10:.3f}"),
    "missing.csv": "date,e_mm,n_mm,u_mm\n" + rows(lambda d, k, e, n, u: f"{d},{e},{n},{u}")
    + "2020-03-05,-9999,-9999,-9999\n",
    "mjd.csv": "mjd,e_mm,n_mm,u_mm\n" + rows(lambda d, k, e, n, u: f"{58849 + k},{e},{n},{u}"),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_every_form_gives_the_same_series(tmp_path, name):
    path = tmp_path / name
    path.write_text(FILES[name], encoding="utf-8")
    (station,) = read_gnss([path]).stations
    np.testing.assert_array_equal(station.dates, DAYS)
    np.testing.assert_allclose(station.enu - station.enu[0], ENU - ENU[0], atol=0.011)
    assert np.abs(station.enu[0]).max() < 1e-6


def test_station_and_place_above_the_header(tmp_path):
    (tmp_path / "pbo.csv").write_text(FILES["pbo.csv"])
    (station,) = read_gnss([tmp_path / "pbo.csv"]).stations
    assert (station.station, station.lon, station.lat) == ("TEST", pytest.approx(-114.89), 42.61)


def test_geocentric_positions_are_rotated_to_local_axes(tmp_path):
    first = np.array([4353000.1, 865000.2, 4570000.3])
    lon, lat = geodetic_from_ecef(first)
    xyz = first + ENU / 1000.0 @ axes_at(lon, lat)
    text = "".join(
        f"TEST {ngl_day(day)} {2020 + k / 366:.4f} {x:.6f} {y:.6f} {z:.6f} 0.001 0.001 0.001 0.1 0.2 0.3 0.0083\n"
        for k, (day, (x, y, z)) in enumerate(zip(DAYS.tolist(), xyz))
    )
    (tmp_path / "a.txyz2").write_text(text)
    (station,) = read_gnss([tmp_path / "a.txyz2"]).stations
    np.testing.assert_allclose(station.enu, ENU - ENU[0], atol=0.01)
    assert (station.lon, station.lat) == (pytest.approx(lon), pytest.approx(lat))


@pytest.mark.parametrize("kind", ["rtklib", "table"])
def test_degrees_become_metres(tmp_path, kind):
    # at 46.1° north, one degree is 111,152 m northward and 77,337 m eastward, accurate to 1 part in 10,000
    lat = 46.1 + ENU[:, 1] / 1000.0 / 111152.0
    lon = 11.2 + ENU[:, 0] / 1000.0 / 77337.0
    up = 500.1 + ENU[:, 2] / 1000.0
    if kind == "rtklib":
        text = "% program   : RTKLIB\n%  GPST  latitude(deg) longitude(deg)  height(m)   Q  ns   sdn(m)\n" + "".join(
            f"{d:%Y/%m/%d} 12:00:00.000 {a:.11f} {o:.11f} {h:.5f} 1 9 0.003 0.003 0.008 0 0 0 0.00 99.9\n"
            for d, a, o, h in zip(DAYS.tolist(), lat, lon, up)
        )
    else:
        text = "date,latitude,longitude,height\n" + "".join(
            f"{d},{a:.11f},{o:.11f},{h:.5f}\n" for d, a, o, h in zip(DAYS, lat, lon, up)
        )
    path = tmp_path / ("a.pos" if kind == "rtklib" else "a.csv")
    path.write_text(text)
    (station,) = read_gnss([path]).stations
    np.testing.assert_allclose(station.enu, ENU - ENU[0], atol=0.05)


def test_rows_without_names_are_refused_with_the_line(tmp_path):
    path = tmp_path / "x.enu"
    path.write_text(rows(lambda d, k, e, n, u: f"{d:%Y%m%d} {n} {e} {u}"))
    with pytest.raises(InputError, match=r"Line 1 of x.enu is '20200101 .*', but .* expected; .* LAYOUT to"):
        read_gnss([path])
    roles = [("column_1", "date"), ("column_2", "n"), ("column_3", "e"), ("column_4", "u")]
    columns = tuple(ColumnDescription(name, role, "" if role == "date" else "mm") for name, role in roles)
    (station,) = read_gnss([path], layouts=Layouts(LayoutDescription(header_row=0, columns=columns))).stations
    np.testing.assert_allclose(station.enu, ENU - ENU[0], atol=0.01)


def test_declared_columns_take_precedence_over_the_fixed_format(tmp_path):
    """Columns declared by the user override the NGL tenv format, here in a file with east and north exchanged."""
    path = tmp_path / "TEST.tenv"
    cells = "0.0083 0.000700 0.000800 0.003000 0.01 0.02 0.03"
    path.write_text(
        rows(
            lambda d, k, e, n, u: f"TEST {d:%y%b%d} {d.year}.{k:04d} 58849 2086 3 {n / 1e3} {e / 1e3} {u / 1e3} {cells}"
        ).upper()
    )
    roles = {"column_1": "station", "column_2": "date", "column_7": "n", "column_8": "e", "column_9": "u"}
    columns = tuple(ColumnDescription(name, role, "m" if role in "enu" else "") for name, role in roles.items())
    declared = LayoutDescription(header_row=0, date_order="ymd", columns=columns)
    (station,) = read_gnss([path], layouts=Layouts(declared)).stations
    assert station.station == "TEST"
    assert (station.dates == DAYS).all()
    np.testing.assert_allclose(station.enu, ENU - ENU[0], atol=0.01)
