"""GNSS tables of positions, files of further services, and units stated above a table."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.io.gnss.gnss_reader import read_gnss
from slopemuse.plugin.core.io.gnss.local_axes import axes_at

DAYS = np.datetime64("2020-01-03") + np.arange(40)
NOISE = np.random.default_rng(5).normal(0, 1.2, (40, 3))
ENU = np.round(NOISE - NOISE[0] + np.outer(np.arange(40), [0.2, -0.1, -0.3]), 2)
LON, LAT, HEIGHT = -121.5, 36.8, 123.4567
A, E2 = 6378137.0, 2 / 298.257223563 - 1 / 298.257223563**2


def rows(form):
    return "".join(form(day, k, *ENU[k]) + "\n" for k, day in enumerate(DAYS.tolist()))


def radii():
    w = np.sqrt(1 - E2 * np.sin(np.radians(LAT)) ** 2)
    return A / w, A * (1 - E2) / w**3


def geodetic(e, n, u):
    across, along = radii()
    lon = LON + np.degrees(e / 1e3 / ((across + HEIGHT) * np.cos(np.radians(LAT))))
    return LAT + np.degrees(n / 1e3 / (along + HEIGHT)), lon, HEIGHT + u / 1e3


def geocentric(e, n, u):
    lam, phi = np.radians(LON), np.radians(LAT)
    across = radii()[0]
    flat = (across + HEIGHT) * np.cos(phi)
    start = np.array([flat * np.cos(lam), flat * np.sin(lam), (across * (1 - E2) + HEIGHT) * np.sin(phi)])
    return start + np.array([e, n, u]) / 1e3 @ axes_at(LON, LAT)


def read(tmp_path, name, text, places=""):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    paths = [path]
    if places:
        paths.append(tmp_path / "places.csv")
        paths[1].write_text(f"station,lon,lat\n{places},{LON},{LAT}\n", encoding="utf-8")
    return read_gnss(paths)


def check(station, sigma=None, atol=0.02):
    np.testing.assert_array_equal(station.dates, DAYS)
    np.testing.assert_allclose(station.enu - station.enu[0], ENU, atol=atol)
    if sigma is not None:
        np.testing.assert_allclose(np.sqrt(np.diagonal(station.covariance[0])), sigma, rtol=1e-6)


@pytest.mark.parametrize("head", ["station,date,X (m),Y (m),Z (m)\n", "station,date,X,Y,Z\n"])
def test_geocentric_tables(tmp_path, head):
    text = head + rows(lambda d, k, *enu: f"P1,{d}," + ",".join(f"{x:.5f}" for x in geocentric(*enu)))
    station = read(tmp_path, "a.csv", text).stations[0]
    check(station)
    np.testing.assert_allclose([station.lon, station.lat], [LON, LAT], atol=1e-6)


def test_local_axes_named_x_y_z_stay_and_are_reported(tmp_path):
    found = read(
        tmp_path, "a.csv", "station,date,X (mm),Y (mm),Z (mm)\n" + rows(lambda d, k, *v: f"P,{d},{v[0]},{v[1]},{v[2]}")
    )
    check(found.stations[0])
    assert any("'X (mm)' is read as east; if X points north" in warning for warning in found.warnings)


def test_degrees_of_several_stations(tmp_path):
    def of(name):
        return rows(lambda d, k, *enu: f"{name},{d}," + ",".join(f"{x:.11f}" for x in geodetic(*enu)))

    found = read(tmp_path, "a.csv", "station,date,latitude,longitude,height\n" + of("P1") + of("P2"))
    assert [station.station for station in found.stations] == ["P1", "P2"]
    for station in found.stations:
        check(station)


def test_units_station_and_place_above_the_table(tmp_path):
    text = f"# station_id: P123\n# Latitude: {LAT}\n# Longitude: {LON}\n# field_unit: mm\n"
    text += "Datetime,delta_e,delta_n,delta_u,std_dev_e,std_dev_n,std_dev_u\n"
    text += rows(lambda d, k, e, n, u: f"{d}T12:00:00Z,{e},{n},{u},1.1,1.2,3.9")
    station = read(tmp_path, "a.csv", text).stations[0]
    check(station, (1.1, 1.2, 3.9))
    assert (station.station, station.lon, station.lat) == ("P123", LON, LAT)


def decimal_year(day):
    return day.year + ((day - day.replace(month=1, day=1)).days + 0.5) / 366


@pytest.mark.parametrize(
    ("names", "form"),
    [
        ("decyear N(mm) sN E(mm) sE U(mm) sU", "{n:.2f} 1.2 {e:.2f} 1.1 {u:.2f} 3.9"),
        ("year E(mm) N(mm) U(mm) sE sN sU", "{e:.2f} {n:.2f} {u:.2f} 1.1 1.2 3.9"),
        ("year E(m) N(m) U(m) sE sN sU", "{E:.5f} {N:.5f} {U:.5f} 0.0011 0.0012 0.0039"),
        ("year N(m) E(m) U(m) sN sE sU", "{N:.5f} {E:.5f} {U:.5f} 0.0012 0.0011 0.0039"),
    ],
)
def test_column_names_above_seven_columns_are_used(tmp_path, names, form):
    def row(d, k, e, n, u):
        return f"{decimal_year(d):.5f} " + form.format(e=e, n=n, u=u, E=e / 1e3, N=n / 1e3, U=u / 1e3)

    check(read(tmp_path, "a.dat", f"# lat: {LAT}\n# lon: {LON}\n#{names}\n" + rows(row)).stations[0], (1.1, 1.2, 3.9))


def sopac(d, k, e, n, u):
    return f"{decimal_year(d):.4f} {d.year} {d:%j} {n / 1e3:.5f} {e / 1e3:.5f} {u / 1e3:.5f} 0.0012 0.0011 0.0039"


def usgs(d, k, e, n, u):
    return f"{d:%Y%m%d} {decimal_year(d):.4f} {n:.2f} {e:.2f} {u:.2f} 0.0 1.20 1.10 3.90 repro"


@pytest.mark.parametrize(("name", "form"), [("p123CleanFlt.neu", sopac), ("p123.rneu", usgs)])
def test_sopac_and_usgs(tmp_path, name, form):
    station = read(tmp_path, name, rows(form), places="P123").stations[0]
    check(station, (1.1, 1.2, 3.9))
    assert (station.station, station.lon, station.lat) == ("P123", LON, LAT)


def test_rtklib_with_weeks(tmp_path):
    text = "% program : RTKLIB\n%  GPST  latitude(deg) longitude(deg) height(m) Q ns sdn(m) sde(m) sdu(m)\n"
    text += rows(
        lambda d, k, *enu: "{} {}.000 {:.11f} {:.11f} {:.5f} 1 9 0.0012 0.0011 0.0039 0 0 0 0 9.9".format(
            *divmod((np.datetime64(d) - np.datetime64("1980-01-06")).astype(int) * 86400 + 43200, 604800),
            *geodetic(*enu),
        )
    )
    check(read(tmp_path, "a.pos", text).stations[0], (1.1, 1.2, 3.9))


@pytest.mark.parametrize(
    ("head", "form"),
    [
        ("監測,観測日,東西(mm),南北(mm),上下(mm)\n", "x,{d},{e},{n},{u}"),
        ("监测点,日期,东方向位移(mm),北方向位移(mm),垂直位移(mm)\n", "x,{d},{e},{n},{u}"),
        ("Stazione,Data,Delta Est [mm],Delta Nord [mm],Delta Quota [mm]\n", "x,{d},{e},{n},{u}"),
        ("Station,Date,Easting (ft),Northing (ft),Elevation (ft)\n", "x,{d},{E:.6f},{N:.6f},{U:.6f}"),
        ("Punkt,Datum,Rechtswert [mm],Hochwert [mm],Höhe [mm]\n", "x,{d},{e},{n},{u}"),
    ],
)
def test_names_of_axes(tmp_path, head, form):
    feet = [634_000.1234 / 0.3048, 4_074_000.5678 / 0.3048, 405.0]

    def row(d, k, e, n, u):
        big = dict(zip("ENU", (place + value / 304.8 for place, value in zip(feet, (e, n, u)))))
        return form.format(d=d, e=e, n=n, u=u, **big)

    check(read(tmp_path, "x.csv", head + rows(row)).stations[0])


def test_sigmas_written_with_the_greek_letter(tmp_path):
    text = "Data;Est [mm];Nord [mm];Quota [mm];σ Est [mm];σ Nord [mm];σ Quota [mm]\n"
    text += rows(lambda d, k, e, n, u: f"{d};{e};{n};{u};1.1;1.2;3.9")
    check(read(tmp_path, "a.csv", text).stations[0], (1.1, 1.2, 3.9))


@pytest.mark.parametrize("mark", ["", "# "])
def test_column_names_take_precedence_over_the_column_order_of_a_service(tmp_path, mark):
    text = f"{mark}date decyear e_mm n_mm u_mm corr se_mm sn_mm su_mm\n"
    text += rows(lambda d, k, e, n, u: f"{d:%Y%m%d} {2020 + k / 366:.4f} {e} {n} {u} 0.0 1.1 1.2 3.9")
    check(read(tmp_path, "p123.rneu", text).stations[0], (1.1, 1.2, 3.9))
    text = f"{mark}decyear year doy n_mm e_mm u_mm sn_mm se_mm su_mm\n"
    text += rows(lambda d, k, e, n, u: f"{2020 + k / 366:.4f} 2020 {k + 3} {n} {e} {u} 1.2 1.1 3.9")
    check(read(tmp_path, "p123.neu", text).stations[0], (1.1, 1.2, 3.9))


@pytest.mark.parametrize(
    ("lat", "lon", "place"),
    [
        ("33.4 S", "70.6 W", (-70.6, -33.4)),
        ("46.5° N", "11.25° East", (11.25, 46.5)),
        ("-33.4 deg", "-70.6 deg", (-70.6, -33.4)),
        ("33 S 24.5", "-70.6 W", (np.nan, np.nan)),
        ("46 30 12.5", "11 20 12.5", (np.nan, np.nan)),
        ("46°30'12.5\"", "11°20'12.5\"", (np.nan, np.nan)),
    ],
)
def test_coordinates_above_a_table(tmp_path, lat, lon, place):
    head = f"# Latitude: {lat}\n# Longitude: {lon}\ndate,e_mm,n_mm,u_mm\n"
    station = read(tmp_path, "a.csv", head + rows(lambda d, k, e, n, u: f"{d},{e},{n},{u}")).stations[0]
    np.testing.assert_allclose([station.lon, station.lat], place)


def test_line_of_feet(tmp_path):
    text = "date,e,n,u\n,ft,ft,ft\n" + rows(lambda d, k, *enu: f"{d}," + ",".join(f"{x / 304.8:.6f}" for x in enu))
    check(read(tmp_path, "a.csv", text).stations[0])


def test_heights_in_feet_and_a_station_of_one_day(tmp_path):
    def row(d, k, *enu):
        lat, lon, height = geodetic(*enu)
        return f"A,{d},{lon:.11f},{lat:.11f},{height / 0.3048:.6f}"

    text = "station,date,lon,lat,height (ft)\n" + rows(row) + f"B,2020-01-03,{LON + 1},{LAT},120\n"
    found = read(tmp_path, "a.csv", text).stations
    check(found[0])
    assert [len(station.dates) for station in found] == [40, 1]


def test_a_station_on_the_antimeridian_does_not_jump_around_the_earth(tmp_path):
    lon = (180.0 + np.arange(-5, 6) * 1e-6 + 180.0) % 360.0 - 180.0
    rows = "".join(f"A,2020-01-{k + 1:02d},{x:.6f},0.0,10.0\n" for k, x in enumerate(lon))
    (tmp_path / "a.csv").write_text("station,date,lon,lat,height\n" + rows)
    (station,) = read_gnss([tmp_path / "a.csv"]).stations
    # 1e-6° of the equator, at a height of 10 m
    step_mm = np.radians(1e-6) * (A + 10.0) * 1000.0
    np.testing.assert_allclose(station.enu[:, 0], step_mm * np.arange(11), atol=1e-3)
    assert abs(station.lon) == pytest.approx(180.0, abs=1e-4)
