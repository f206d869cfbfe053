"""GNSS files of every kind are read in mm with the correct axes; damaged files raise a one-sentence error."""

from __future__ import annotations

import zipfile

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.common.messages import translated
from slopemuse.plugin.core.data.gnss_series import GnssSeries, LosSeries
from slopemuse.plugin.core.io.gnss.gnss_columns import column_roles
from slopemuse.plugin.core.io.gnss.gnss_reader import read_gnss
from slopemuse.plugin.core.io.gnss.gnss_table import gnss_table_columns, stations_from_columns
from slopemuse.tests.deliveries import drivers
from slopemuse.tests.untranslated import untranslated

TENV3_HEADER = "site YYMMMDD yyyy.yyyy __MJD week d reflon _e0(m) __east(m) ____n0(m) _north(m) u0(m) ____up(m) _ant(m) sig_e(m) sig_n(m) sig_u(m) __corr_en __corr_eu __corr_nu _latitude(deg) _longitude(deg) __height(m)\n"  # noqa: E501


def tenv3_line(day, e0, east, north=0.5, up=0.7, lon=-343.5, corr=0.5):
    return (
        f"ABCD {day} 2016.5 57600 1900 1 16.5 {e0} {east} 2145086 {north} 1123 {up} 0.0 0.001 0.002 0.003 "
        f"{corr} 0.0 0.0 50.1 {lon} 300.0\n"
    )


@pytest.fixture()
def tenv3(tmp_path):
    path = tmp_path / "ABCD.tenv3"
    path.write_text(TENV3_HEADER + tenv3_line("16JUL11", -593, -0.99) + tenv3_line("16JUL12", -594, 0.02))
    return path


def test_tenv3_adds_the_integer_metres_and_wraps_the_longitude(tenv3):
    (station,) = read_gnss([tenv3]).stations
    assert station.station == "ABCD"
    assert str(station.dates[0]) == "2016-07-11"
    # −593 − 0.99 to −594 + 0.02: the fraction alone jumps by +1.01 m, the sum by +10 mm
    np.testing.assert_allclose(station.enu, [[0, 0, 0], [10, 0, 0]], atol=1e-6)
    assert station.lon == pytest.approx(16.5)
    np.testing.assert_allclose(np.sqrt(np.diag(station.covariance[0])), [1, 2, 3])
    assert station.covariance[0, 0, 1] == pytest.approx(0.5 * 1 * 2)


def test_stations_of_a_concatenated_tenv3_file_are_separate(tmp_path):
    other = TENV3_HEADER + tenv3_line("16JUL11", -593, 0.3) + tenv3_line("16JUL12", -593, 0.305)
    text = TENV3_HEADER + tenv3_line("16JUL11", -593, 0.01) + tenv3_line("16JUL12", -593, 0.02)
    (tmp_path / "all.tenv3").write_text(text + other.replace("ABCD", "WXYZ"))
    first, second = read_gnss([tmp_path / "all.tenv3"]).stations
    assert (first.station, second.station) == ("ABCD", "WXYZ")
    np.testing.assert_allclose((first.enu[:, 0], second.enu[:, 0]), [[0, 10], [0, 5]], atol=1e-6)


def test_pos_has_north_before_east_and_longitudes_to_360(tmp_path):
    path = tmp_path / "p123.pos"
    row = "{} 120000 57580.5 1 2 3 .1 .1 .1 0 0 0 42.5 245.2 900 {} {} {} 0.002 0.001 0.004 0.25 0.0 0.0 final\n"
    path.write_text(
        "PBO Station Position Time Series. Reference Frame : IGS08\n4-character ID: P123\n"
        + row.format("20160711", 0.1, 0.2, 0.3)
        + row.format("20160712", 0.101, 0.203, 0.305)
    )
    (station,) = read_gnss([path]).stations
    assert station.station == "P123"
    np.testing.assert_allclose(station.enu[1], [3, 1, 5], atol=1e-9)
    np.testing.assert_allclose(np.sqrt(np.diag(station.covariance[0])), [1, 2, 4])
    assert station.lon == pytest.approx(-114.8)
    assert station.lat == 42.5


def test_long_csv_in_metres_with_places_in_another_file(tmp_path):
    data = tmp_path / "tidy_M21_gnss.csv"
    data.write_text("date,e_m,n_m,u_m\n2020-01-01,1.0,2.0,3.0\n2020-01-03,1.001,2.002,3.003\n")
    places = tmp_path / "stations.csv"
    places.write_text("station,lat,lon\nM21,-2.9,-79.0\nM22,-2.8,-79.1\n")
    (station,) = read_gnss([data, places]).stations
    assert (station.station, station.lon, station.lat) == ("M21", -79.0, -2.9)
    np.testing.assert_allclose(station.enu[1] - station.enu[0], [1, 2, 3])


def test_several_stations_semicolons_and_decimal_commas(tmp_path):
    path = tmp_path / "gnss.csv"
    path.write_text(
        "station;lon;lat;date;e [mm];n [mm];u [mm]\nA;7,5;45,5;2020-01-01;0;0;0\nB;7,6;45,6;20200101;1,5;2;3\n"
        "A;7,5;45,5;2020-01-02;0,5;0;#NUM!\nA;7,5;45,5;2020-01-03;0,7;0;1\n"
    )
    table = read_gnss([path])
    assert [s.station for s in table.stations] == ["A", "B"]
    assert table.stations[0].lon == 7.5
    assert len(table.stations[0].dates) == 2
    assert table.stations[1].enu[0, 0] == 1.5
    assert any("#NUM!" in warning for warning in table.warnings)


def test_wide_csv_has_columns_per_station(tmp_path):
    path = tmp_path / "wide.csv"
    path.write_text("date,A_e_mm,A_n_mm,A_u_mm,B_e_mm,B_n_mm,B_u_mm\n2020-01-01,0,0,0,1,1,1\n2020-01-02,1,2,3,,,\n")
    first, second = read_gnss([path]).stations
    np.testing.assert_allclose(first.enu[1], [1, 2, 3])
    assert len(second.dates) == 1


def test_los_table_is_read(tmp_path):
    path = tmp_path / "los.csv"
    path.write_text("station,lon,lat,date,los_mm,sigma_mm\nA,7,45,2020-01-01,0,1\nA,7,45,2020-01-02,2,1\n")
    (station,) = read_gnss([path]).stations
    assert isinstance(station, LosSeries)
    assert station.los[1] == 2


def test_zip_of_stations(tmp_path, tenv3):
    with zipfile.ZipFile(tmp_path / "unr.zip", "w") as archive:
        archive.write(tenv3, "a/b/ABCD.tenv3")
        archive.writestr("readme.md", "x")
    assert [s.station for s in read_gnss([tmp_path / "unr.zip"]).stations] == ["ABCD"]


def test_a_duplicate_day_counts_once(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("date,e_mm,n_mm,u_mm\n2020-01-01,0,0,0\n2020-01-02,1,1,1\n2020-01-02,2,2,2\n")
    table = read_gnss([path])
    np.testing.assert_allclose(table.stations[0].enu[:, 0], [0, 2])
    assert any("twice" in note for note in table.notes)
    assert not any("twice" in warning for warning in table.warnings)


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.csv", "date,e_mm,n_mm\n2020-01-01,1,2\n", "no column u_mm"),
        ("a.csv", "date,east,north,up\n2020-01-01,1,2,3\n", "has no unit"),
        ("a.csv", "day_of_year,e_mm,n_mm,u_mm\n1,1,2,3\n", "no column named date"),
        ("a.csv", "date,e_mm,n_mm,u_mm\nyesterday,1,2,3\n", "no rows with a date"),
        ("a.csv", "", "is empty"),
        ("a.tenv3", TENV3_HEADER, "contains no daily data"),
        ("a.tenv3", TENV3_HEADER + "ABCD 16JUL11 2016.5 57600 1900", "the file is truncated"),
        ("a.tenv3", TENV3_HEADER + tenv3_line("16JUX11", 1, 2), "16JUX11"),
        ("a.tenv3", TENV3_HEADER + tenv3_line("16JUL11", 1, "x.5"), "'x.5'"),
        ("a.pos", "PBO Station Position\n20160711 120000 57580.5 1 2\n", "the file is truncated"),
        ("a.zip", "PK\x03\x04 not a zip", "not a valid zip archive"),
        ("a.csv", "date\0,e_mm", "not text"),
        ("stations.csv", "station,lon,lat\nA,1,2\n", "no file contains displacements"),
    ],
)
def test_damaged_files_are_refused(tmp_path, name, text, message):
    (tmp_path / name).write_text(text)
    with pytest.raises(InputError, match=message):
        read_gnss([tmp_path / name])


def test_a_header_shorter_than_its_rows_is_not_a_station_table(tmp_path):
    rows = [f"G01,109.956,31.0,2016-09-{day:02d},{day}.5,-2.6,-2.0,1.2,1.2,3.5" for day in (6, 7, 8)]
    rows[0] = rows[0].replace("-2.0,1.2", "-2.0,1.x2")
    path = tmp_path / "a.csv"
    path.write_text("\n".join(["station,lon,lat,d,n_mm,u_mm,se_mm,sn_mm,su_mm", *rows]) + "\n")
    with pytest.raises(InputError, match=r"Row 1 of a\.csv has 10 cells, but the header has 9"):
        read_gnss([path])


def test_the_same_station_from_two_files_is_refused(tmp_path, tenv3):
    other = tmp_path / "copy.tenv3"
    other.write_text(tenv3.read_text())
    with pytest.raises(InputError, match="ABCD occurs in two files"):
        read_gnss([tenv3, other])


def test_metres_declared_as_millimetres_give_a_warning():
    days = np.datetime64("2020-01-01") + np.arange(50)
    metres = np.random.default_rng(0).normal(0, 0.003, (50, 3))
    columns = {"date": days, "e_mm": metres[:, 0], "n_mm": metres[:, 1], "u_mm": metres[:, 2]}
    assert "may be in m" in stations_from_columns(columns, "x", "A").warnings[0]
    right = {"date": days, "e_m": metres[:, 0], "n_m": metres[:, 1], "u_m": metres[:, 2]}
    assert stations_from_columns(right, "x", "A").warnings == []


def test_notes_and_warnings_of_an_import_are_translated(tmp_path):
    path = tmp_path / "a.csv"
    rows = "2020-01-01,0,0,0\n2020-01-02,1,1,#NUM!\n2020-01-02,2,2,2\nlate,2,2,2\n"
    path.write_text("date,e_mm,n_mm,u_mm\n" + rows)
    (tmp_path / "b.neu").write_text(drivers.SONEL)
    table = read_gnss([path, tmp_path / "b.neu"])
    assert len(table.warnings) > 2 and table.notes
    said = untranslated(lambda: " ".join(translated(one) for one in (*table.notes, *table.warnings)))
    # file suffixes, cells and the producer stay untranslated
    assert said <= {"csv", "neu", "NUM", "late", "SONEL"}


def test_units_belong_to_the_column_names():
    roles = column_roles(["e_mm", "North(m)", "up [cm]", "sig_e(m)", "cov_en_mm2", "dis_e", "east", "team"])
    assert roles["e_mm"] == ("e", 1.0)
    assert roles["North(m)"] == ("n", 1000.0)
    assert roles["up [cm]"] == ("u", 10.0)
    assert roles["sig_e(m)"] == ("se", 1000.0)
    assert roles["cov_en_mm2"] == ("cen", 1.0)
    assert roles["dis_e"] == ("e", 1000.0)
    assert roles["east"] == ("e", None)
    assert "team" not in roles


def test_the_covariance_survives_a_round_trip():
    days = np.array(["2020-01-01", "2020-01-02"], dtype="datetime64[D]")
    covariance = np.array([[[1, 0.3, -0.2], [0.3, 2, 0.1], [-0.2, 0.1, 9]]] * 2)
    station = GnssSeries("A", 7.0, 45.0, days, np.array([[0, 0, 0], [1, 2, 3.0]]), covariance)
    (back,) = stations_from_columns(gnss_table_columns([station]), "x").stations
    np.testing.assert_allclose(back.covariance, covariance)
    np.testing.assert_allclose(back.enu, station.enu)


def test_a_moved_antenna_is_kept_and_reported():
    days = np.datetime64("2020-01-01") + np.arange(30)
    east = np.where(np.arange(30) < 20, 0.0, 18_000.0)
    table = stations_from_columns({"date": days, "e_mm": east, "n_mm": 0 * east, "u_mm": 0 * east}, "x", "A")
    assert table.stations[0].enu[-1, 0] == 18_000
    assert any("2020-01-21 (18,000 mm" in warning for warning in table.warnings)


def rows_of(station, dates):
    return "".join(f"{station},12.5,46.1,{date},{k}.5,{2 * k}.5,{3 * k}.5\n" for k, date in enumerate(dates))


def test_files_of_the_same_name_in_a_zip_are_all_read(tmp_path):
    header = "station,lon,lat,date,e_mm,n_mm,u_mm\n"
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        for station in ("AAAA", "BBBB"):
            archive.writestr(f"{station}/data.csv", header + rows_of(station, ["2020-01-01", "2020-01-02"]))
    assert [station.station for station in read_gnss([tmp_path / "all.zip"]).stations] == ["AAAA", "BBBB"]


@pytest.mark.parametrize(
    ("names", "dates"),
    [("year,doy", ["2020,59", "2020,60", "2020,61"]), ("year", ["2020.1598", "2020.1626", "2020.1653"])],
)
def test_a_table_with_positions_and_years_is_not_a_table_of_positions(tmp_path, names, dates):
    path = tmp_path / "a.csv"
    path.write_text(f"station,lon,lat,{names},e_mm,n_mm,u_mm\n" + rows_of("AAAA", dates))
    (station,) = read_gnss([path]).stations
    # day 60 of the leap year 2020 is 29 February
    assert [str(day) for day in station.dates] == ["2020-02-28", "2020-02-29", "2020-03-01"]
    assert (station.lon, station.lat) == (12.5, 46.1)


def test_names_of_stations_in_wide_tables_may_contain_underscores(tmp_path):
    path = tmp_path / "wide.csv"
    path.write_text(
        "date,P_1_e_mm,P_1_n_mm,P_1_u_mm,P_1_fix_time,P_2_e_mm,P_2_n_mm,P_2_u_mm\n"
        "2020-01-01,0,0,0,12:00,0,0,0\n2020-01-02,1,2,3,12:00,4,5,6\n"
    )
    first, second = read_gnss([path]).stations
    assert (first.station, second.station) == ("P_1", "P_2")
    assert (first.enu[1].tolist(), second.enu[1].tolist()) == ([1, 2, 3], [4, 5, 6])
