"""Layouts of further producers and programs: columns per date, long tables and coordinates."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.insar.options import ImportOptions
from slopemuse.plugin.core.io.insar.reader import read_insar

DAYS = ["2020-01-03", "2020-01-15", "2020-03-03"]
VALUES = np.array([[0, -12.5, -31.0], [0, 4.0, 9.5]])


def read(tmp_path, text, encoding="utf-8", **options):
    path = tmp_path / "a.csv"
    path.write_bytes(text.encode(encoding))
    return read_insar(path, ImportOptions(**options))


def wide(names, scale=1.0):
    rows = (f"{p},{x},45," + ",".join(f"{scale * v:.8g}" for v in row) for p, x, row in zip("ab", (7, 7.1), VALUES))
    return ",".join(["id", "lon", "lat", *names]) + "\n" + "\n".join(rows) + "\n"


@pytest.mark.parametrize(
    "names",
    [
        ["3 janv. 2020", "15 janv. 2020", "3 mars 2020"],
        ["3. Jan 2020", "15. Jan 2020", "3. Mrz 2020"],
        ["3 januari 2020", "15 januari 2020", "3 mars 2020"],
        ["3 januari 2020", "15 januari 2020", "3 maart 2020"],
        ["displacement_VV_03Jan2020", "displacement_VV_15Jan2020", "displacement_VV_03Mar2020"],
        ["S1A_IW_20200103T052600", "S1A_IW_20200115T052601", "S1A_IW_20200303T052559"],
        ["43833.0", "43845.0", "43893.0"],
        ["2020年1月3日", "2020年1月15日", "2020年3月3日"],
    ],
)
def test_names_of_dates(tmp_path, names):
    series = read(tmp_path, wide(names)).series
    assert [str(day) for day in series.dates] == DAYS
    np.testing.assert_allclose(series.values, VALUES)


def test_an_unknown_month_name_is_refused(tmp_path):
    with pytest.raises(InputError, match="the month in the column name '3 xyz 2020' is unknown"):
        read(tmp_path, wide(["3 xyz 2020", "15 mars 2020", "3 april 2020"]))


@pytest.mark.parametrize(
    ("form", "scale"),
    [
        ("{}_in", 1 / 25.4),
        ("{} (inches)", 1 / 25.4),
        ("{}_cm", 0.1),
        ("{}_m", 1e-3),
        ("{} [meters]", 1e-3),
        ("{}_ft", 1 / 304.8),
        ("{}（厘米）", 0.1),
        ("disp_cm_{}", 0.1),
        ("LOS displacement (m) {}", 1e-3),
        ("形变(cm){}", 0.1),
        ("DISP_M_{}", 1e-3),
        # a name, not metres
        ("S1_M_{}", 1.0),
    ],
)
def test_unit_in_the_names(tmp_path, form, scale):
    text = wide([form.format(day) for day in ("20200103", "20200115", "20200303")], scale)
    np.testing.assert_allclose(read(tmp_path, text).series.values, VALUES, atol=1e-4)


def test_phases_in_the_names_need_the_wavelength(tmp_path):
    text = wide([f"{day} [rad]" for day in ("20200103", "20200115", "20200303")])
    with pytest.raises(InputError, match="UNIT is rad, so WAVELENGTH"):
        read(tmp_path, text)
    # a wavelength of 4 pi mm makes one radian one mm
    np.testing.assert_allclose(read(tmp_path, text, wavelength_mm=4 * np.pi).series.values, VALUES)


@pytest.mark.parametrize("form", ["{} (mm/yr)", "vel_{}", "unw_{}", "phase [rad] {}"])
def test_velocities_and_phases_per_date_are_no_displacements(tmp_path, form):
    with pytest.raises(InputError, match="displacement on each date are required"):
        read(tmp_path, wide([form.format(day) for day in ("20200103", "20200115", "20200303")]))


@pytest.mark.parametrize("number", [-32768, 32767])
def test_integers_for_missing_values(tmp_path, number):
    series = read(tmp_path, wide(["D20200103", "D20200115", "D20200303"]).replace("-31", str(number))).series
    np.testing.assert_allclose(series.values, [[0, -12.5, np.nan], [0, 4, 9.5]])


def test_direction_cosines_of_p_sbas(tmp_path):
    text = (
        "ID,Lat,Lon,Topo [m],Vel [cm/year],Coer,CosN,CosE,CosU,20200103 [cm],20200115 [cm]\n"
        "1,46.5,11.3,701,-2.1,0.9,-0.11,-0.61,0.7847,0,-1.25\n2,46.6,11.3,701,-2.1,0.9,-0.11,-0.61,0.7847,0,0.4\n"
    )
    series = read(tmp_path, text).series
    np.testing.assert_allclose(series.values, [[0, -12.5], [0, 4]])
    np.testing.assert_allclose(series.direction, [[-0.61, -0.11, 0.7847]] * 2, atol=1e-4)


@pytest.mark.parametrize(
    ("x", "y", "crs", "place"),
    [
        ("rechtswert_utm32", "hochwert_utm32", "EPSG:25832", ("676543.5", "5152345.5")),
        ("E_LV95", "N_LV95", "EPSG:2056", ("2'600'120.5", "1'200'345.0")),
    ],
)
def test_projected_coordinates(tmp_path, x, y, crs, place):
    text = f"Name;{x};{y};D20200103;D20200115\n" + "".join(f"{p};{place[0]};{place[1]};0;-12.5\n" for p in "ab")
    series = read(tmp_path, text, crs=crs).series
    np.testing.assert_allclose(series.xy[0], [float(cell.replace("'", "")) for cell in place])


def test_degrees_minutes_seconds(tmp_path):
    text = "ID;Longitude;Latitude;D20200103;D20200115\na;11°18'04.5\"E;46°30'00\"S;0;-1\nb;-11°18'36\";46°30'N;0;-12\n"
    xy = read(tmp_path, text).series.xy
    np.testing.assert_allclose(xy, [[11 + 18 / 60 + 4.5 / 3600, -46.5], [-11.31, 46.5]])


LONG = {
    "opera": "Point,Longitude,Latitude,Date,Short wavelength displacement (mm)\n",
    "spanish": "Punto,Longitud,Latitud,Fecha,Desplazamiento LOS (mm)\n",
    "chinese": "点号,经度,纬度,日期,累计形变量(mm)\n",
    "two": "ps,lon,lat,date,disp_los,disp_vert\n",
}


@pytest.mark.parametrize("kind", LONG)
def test_long_tables(tmp_path, kind):
    more = ",99" if kind == "two" else ""
    rows = "".join(f"{p},7,45,{d},{v}{more}\n" for p, row in zip("ab", VALUES) for d, v in zip(DAYS, row))
    series = read(tmp_path, LONG[kind] + rows).series
    assert [str(day) for day in series.dates] == DAYS
    np.testing.assert_allclose(series.values, VALUES)


def test_velocity_and_sigma_of_a_long_table_are_not_read_as_displacement(tmp_path):
    rows = "".join(f"{p},7,45,{d},5.5,1.5,{v}\n" for p, row in zip("ab", VALUES) for d, v in zip(DAYS, row))
    text = "id,lon,lat,date,displacement velocity,displacement std,LOS displacement corrected (mm)\n" + rows
    np.testing.assert_allclose(read(tmp_path, text).series.values, VALUES)


def test_a_long_table_without_ids(tmp_path):
    rows = "".join(f"{x},45,{d},{v}\n" for x, row in zip((7, 7.1), VALUES) for d, v in zip(DAYS, row))
    imported = read(tmp_path, "lon,lat,date,displacement_mm\n" + rows)
    np.testing.assert_allclose(imported.series.values, VALUES)
    assert imported.series.pids.tolist() == ["7_45", "7.1_45"]
    assert any("each position is treated as one point" in text for text in imported.warnings)


def test_a_long_table_with_dates_in_three_columns(tmp_path):
    rows = "".join(f"{p},7,45,{d.replace('-', ',')},{v}\n" for p, row in zip("ab", VALUES) for d, v in zip(DAYS, row))
    series = read(tmp_path, "id,lon,lat,year,month,day,disp_mm\n" + rows).series
    assert [str(day) for day in series.dates] == DAYS
    np.testing.assert_allclose(series.values, VALUES)


def test_remarks_below_the_table(tmp_path):
    text = wide(["D20200103", "D20200115", "D20200303"])
    imported = read(tmp_path, text + "\nReference point: 46.6 N 11.2 E\nEnd of file\n")
    np.testing.assert_allclose(imported.series.values, VALUES)
    assert any("2 lines below the table are ignored" in note for note in imported.warnings)
    for cut in ("c", "12.5", "c/1"):
        with pytest.raises(InputError, match="truncated"):
            read(tmp_path, text + cut)


def test_shift_jis_coordinates(tmp_path):
    text = "点番号,緯度,経度,2020年1月3日(cm),2020年1月15日(cm)\n1,36.5,138.2,0,-1.25\n2,36.6,138.2,0,0.4\n"
    series = read(tmp_path, text, "shift_jis").series
    np.testing.assert_allclose(series.values, [[0, -12.5], [0, 4]])
    np.testing.assert_allclose(series.xy[0], [138.2, 36.5])
