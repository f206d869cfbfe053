"""InSAR files of many producers are read with the correct values [mm], dates and coordinates, or refused."""

from __future__ import annotations

import zipfile

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.insar.options import ImportOptions
from slopemuse.plugin.core.io.insar.reader import interpret, read_insar, read_text
from slopemuse.plugin.core.io.insar.sources.joining import merge_raw_series

DATES = np.datetime64("2020-01-03") + 12 * np.arange(20)
VALUES = np.round(np.random.default_rng(4).normal(0, 4, (5, 20)), 2)
LON, LAT = 11.2 + 0.01 * np.arange(5), 46.1 + 0.002 * np.arange(5)
NAMES = {
    "date": "date_{:%Y%m%d}", "los": "LOS_{:%Y%m%d}", "dots": "{:%Y.%m.%d}", "r": "X{:%Y.%m.%d}",
    "slashes": "{:%Y/%m/%d}",
    "day_dots": "{:%d.%m.%Y}", "day_slashes": "{:%d/%m/%Y}", "us": "{:%m/%d/%Y}", "month": "{:%d-%b-%Y}",
    "iso": "{:%Y-%m-%dT17:05:21}", "zulu": "{:%Y-%m-%dT17:05:21Z}", "compact": "{:%Y%m%dT170521}",
    "unit": "{:%Y%m%d} (mm)",
    "unit_line": "disp_{:%Y%m%d}_mm", "doy": "D{:%Y%j}", "glued": "{:%d%b%Y}", "plain": "{:%Y%m%d}", "d": "D{:%Y%m%d}",
    "stream": "D{:%d%m%Y}", "defo": "defo_{:%Y%m%d}", "cum": "cum_{:%Y-%m-%d}",
    "suffix": "{:%Y%m%d}_disp", "sensor": "S1A_{:%Y%m%d}_VV", "def": "def{:%Y%m%d}", "t": "T{:%Y%m%d}",
    "epoch": "epoch_{:%Y%m%d}", "blank": "{:%Y-%m-%d %H:%M:%S}", "short_month": "{:%d%b%y}", "doy_line": "{:%Y_%j}",
}  # fmt: skip


def wide(form="D{:%Y%m%d}", values=VALUES, before="", cells=lambda k: "", separator=","):
    days = [form.format(day) for day in DATES.tolist()]
    head = separator.join(["pid", "longitude", "latitude", *([before] if before else []), *days])
    rows = [
        separator.join(
            [f"P{k}", f"{LON[k]}", f"{LAT[k]}", *([cells(k)] if before else []), *(f"{v:g}" for v in values[k])]
        )
        for k in range(5)
    ]
    return "\n".join([head, *rows]) + "\n"


def read(tmp_path, text, **options):
    path = tmp_path / "series.csv"
    path.write_text(text, encoding="utf-8")
    return read_insar(path, ImportOptions(**options))


@pytest.mark.parametrize("name", NAMES)
def test_dates_in_the_names_of_columns(tmp_path, name):
    series = read(tmp_path, wide(NAMES[name])).series
    np.testing.assert_array_equal(series.dates, DATES)
    np.testing.assert_allclose(series.values, VALUES)


def test_decimal_years_in_the_names_of_columns(tmp_path):
    start = DATES.astype("datetime64[Y]")
    part = (DATES - start.astype("datetime64[D]")).astype(float) / 366.0
    days = [f"{2020 + share:.4f}" for share in part]
    text = wide().replace(",".join(f"D{d:%Y%m%d}" for d in DATES.tolist()), ",".join(days))
    series = read(tmp_path, text).series
    np.testing.assert_array_equal(series.dates, DATES)


def test_serials_of_excel_in_the_names(tmp_path):
    serials = [str(int((day - np.datetime64("1899-12-30")).astype(int))) for day in DATES]
    text = wide().replace(",".join(f"D{d:%Y%m%d}" for d in DATES.tolist()), ",".join(serials))
    np.testing.assert_array_equal(read(tmp_path, text).series.dates, DATES)


def test_several_quantities_per_date_are_not_mixed(tmp_path):
    text = wide("amp_{:%Y%m%d}")
    with pytest.raises(InputError, match="has no date columns"):
        read(tmp_path, text)
    both = "\n".join(f"{a},{b.split(',', 3)[3]}" for a, b in zip(text.split(), wide("S1_{:%Y%m%d}").split()))
    np.testing.assert_allclose(read(tmp_path, both).series.values, VALUES)


@pytest.mark.parametrize("remark", ["# displacement unit: cm", "# Units: centimetres", "Unit,cm"])
def test_a_unit_in_a_remark(tmp_path, remark):
    imported = read(tmp_path, f"{remark}\n# reference: 12\n" + wide(values=VALUES / 10.0))
    np.testing.assert_allclose(imported.series.values, VALUES)


def test_a_no_data_value_in_a_remark(tmp_path):
    text = "# nodata: -32767\n" + wide().replace(f",{VALUES[1, 1]:g},", ",-32767,", 1)
    assert np.isnan(read(tmp_path, text).series.values).sum() == 1


@pytest.mark.parametrize(
    "names",
    [
        "Lon_WGS84,Lat_WGS84", "Longitude (deg),Latitude (deg)", "lon_dd,lat_dd", "Longitudine [°],Latitudine [°]",
        "LONGITUDE,LATITUDE", "long,lat",
    ],
)  # fmt: skip
def test_coordinate_columns_by_many_names(tmp_path, names):
    series = read(tmp_path, wide().replace("longitude,latitude", names)).series
    np.testing.assert_allclose(series.xy, np.column_stack([LON, LAT]))


@pytest.mark.parametrize("name", ["relativeOrbitNumber", "orbit_dir", "sensor", "Burst ID", "dataset"])
def test_points_with_the_same_id_are_separated_by_track_columns(tmp_path, name):
    series = read(tmp_path, long(track=True).replace("track", name)).series
    np.testing.assert_allclose(series.values, np.vstack([VALUES, -VALUES]))


def test_two_digit_years_are_refused(tmp_path):
    with pytest.raises(InputError, match="two-digit years, such as 'D200103'"):
        read(tmp_path, wide("D{:%y%m%d}"))


def test_columns_that_state_unit_axis_and_no_data(tmp_path):
    values = VALUES / 10.0
    values[2, 3] = -32768
    imported = read(tmp_path, wide(values=values, before="UNIT,AXIS,NODATA", cells=lambda k: "cm,E-W,-32768"))
    expected = VALUES.copy()
    expected[2, 3] = np.nan
    np.testing.assert_allclose(imported.series.values, expected)
    assert (imported.unit, imported.series.component) == ("cm", "east")
    assert ("Unit in the file", "cm", "specified in the file") in imported.assumed


@pytest.mark.parametrize("name", ["UOM", "UNITS", "unit_of_measure", "Einheit", "Unità", "Единица", "单位"])
def test_columns_of_units_by_any_name(tmp_path, name):
    imported = read(tmp_path, wide(values=VALUES / 1000.0, before=name, cells=lambda k: "m"))
    np.testing.assert_allclose(imported.series.values, VALUES)


def test_two_units_in_one_file_are_refused(tmp_path):
    with pytest.raises(InputError, match=r"'UNIT' of series\.csv contains mm, cm; convert all points to one unit"):
        read(tmp_path, wide(before="UNIT", cells=lambda k: "cm" if k == 3 else "mm"))


def test_undeclared_metres_are_refused(tmp_path):
    text = wide(values=VALUES / 1000.0)
    with pytest.raises(InputError, match=r"may be in m; check UNIT. The file does not specify a unit; set UNIT"):
        read(tmp_path, text)
    np.testing.assert_allclose(read(tmp_path, text, unit="m").series.values, VALUES)


def long(track=False, place=True, separator=",", names=("code", "lon", "lat", "date", "value"), comma=False):
    head = [names[0], *(["track"] if track else []), *names[1:]]
    rows = [separator.join(head)]
    for orbit in ("117", "95") if track else ("",):
        for k in range(5):
            for j, day in enumerate(DATES):
                sign = -1.0 if orbit == "95" else 1.0
                cells = [f"{LON[k]:.4f}", f"{LAT[k]:.4f}", str(day).replace("-", ""), f"{sign * VALUES[k, j]:.2f}"]
                cells = [cell.replace(".", ",") if comma else cell for cell in cells]
                rows.append(separator.join([f"A{k}", *([orbit] if track else []), *cells]))
    return "\n".join(rows) + "\n"


def test_an_id_on_two_tracks_stays_two_points(tmp_path):
    series = read(tmp_path, long(track=True)).series
    assert series.pids.tolist() == [f"A{k}_{orbit}" for orbit in ("117", "95") for k in range(5)]
    np.testing.assert_allclose(series.values, np.vstack([VALUES, -VALUES]))


def test_an_id_at_two_places_is_refused(tmp_path):
    text = long() + long().split("\n", 1)[1].replace("11.2000", "11.9000")
    with pytest.raises(
        InputError, match="two points share this ID; assign a unique ID to each, or add a column named track"
    ):
        read(tmp_path, text)


@pytest.mark.parametrize(
    "names",
    [
        ("code", "lon", "lat", "dataripresa", "valore"),
        ("id", "Länge", "Breite", "Datum", "Verschiebung [mm]"),
        ("id", "longitud", "latitud", "fecha", "desplazamiento (mm)"),
        ("id", "经度", "纬度", "日期", "位移(mm)"),
        ("id", "долгота", "широта", "дата", "смещение, мм"),
    ],
)
def test_long_tables_in_other_languages(tmp_path, names):
    series = read(tmp_path, long(separator=";", names=names, comma=True)).series
    np.testing.assert_allclose(series.values, VALUES)
    np.testing.assert_allclose(series.xy[:, 0], LON)


def test_prefixed_names_and_columns_of_other_quantities(tmp_path):
    days = [str(day).replace("-", "") for day in DATES]
    head = ["", "pnt_id", "pnt_lat", "pnt_lon", "pnt_height", "pnt_linear"]
    head += [f"{kind}_{day}" for kind in ("d", "a", "h2ph") for day in days]
    rows = [
        ",".join(
            [
                str(k),
                f"L{k}",
                f"{LAT[k]}",
                f"{LON[k]}",
                "40",
                "-0.01",
                *(f"{v / 1000:.5f}" for v in VALUES[k]),
                *["1.5"] * 40,
            ]
        )
        for k in range(5)
    ]
    imported = read(tmp_path, "\n".join([",".join(head), *rows]) + "\n")
    np.testing.assert_allclose(imported.series.values, VALUES, atol=1e-9)
    assert imported.unit == "m"
    assert not [name for name in imported.series.attributes if name.startswith(("a_", "h2ph"))]


def test_coordinates_are_read_from_well_known_text(tmp_path):
    text = wide().replace("longitude,latitude", "WKT")
    for k in range(5):
        text = text.replace(f"P{k},{LON[k]},{LAT[k]}", f'P{k},"POINT ({LON[k]} {LAT[k]})"')
    series = read(tmp_path, text).series
    np.testing.assert_allclose(series.xy, np.column_stack([LON, LAT]))
    assert series.crs == "EPSG:4326"


def test_x_and_y_in_degrees_are_reported(tmp_path):
    text = wide().replace("longitude,latitude", "x,y")
    with pytest.raises(InputError, match="set CRS"):
        read(tmp_path, text)
    assert any("they are swapped" in w for w in read(tmp_path, text, crs="EPSG:4326").warnings)


def test_asterisks_are_missing_values(tmp_path):
    series = read(tmp_path, wide().replace(f"{VALUES[1, 1]:g}", "********", 1)).series
    assert np.isnan(series.values).sum() == 1


def test_adjacent_bursts_are_merged_into_one_layer(tmp_path):
    with zipfile.ZipFile(tmp_path / "two.zip", "w") as archive:
        archive.writestr("one.csv", wide())
        archive.writestr("two.csv", wide(values=VALUES + 1))
    parts = [read_text(tmp_path / "two.zip" / name) for name in ("one.csv", "two.csv")]
    series = interpret(merge_raw_series(parts, "two.zip"), ImportOptions()).series
    assert series.pids[[0, 5]].tolist() == ["one_P0", "two_P0"]
    np.testing.assert_allclose(series.values, np.vstack([VALUES, VALUES + 1]))
    with pytest.raises(InputError, match=r"have different columns"):
        other = tmp_path / "other.csv"
        other.write_text(wide(before="coherence", cells=lambda k: "0.5"))
        merge_raw_series([read_text(tmp_path / "two.zip" / "one.csv"), read_text(other)], "two.zip")


def test_equal_signs_in_the_remarks_of_several_files_are_applied(tmp_path):
    away = "# positive = away from the satellite\n"
    for name, remark in (("one.csv", away), ("two.csv", away), ("three.csv", "# positive = towards the satellite\n")):
        (tmp_path / name).write_text(remark + wide())
    one, two, three = (read_text(tmp_path / name) for name in ("one.csv", "two.csv", "three.csv"))
    series = interpret(merge_raw_series([one, two], "two.zip"), ImportOptions()).series
    np.testing.assert_allclose(series.values, -np.vstack([VALUES, VALUES]))
    with pytest.raises(InputError, match=r"one.csv states 'away', but three.csv states 'towards'"):
        merge_raw_series([one, three], "two.zip")


def test_points_in_several_coordinate_systems_are_refused(tmp_path):
    days = ",".join(f"{day:%Y%m%d}" for day in DATES.tolist())
    values = ",".join(["1"] * len(DATES))
    (tmp_path / "a.csv").write_text(
        f"pid,wkt,{days}\nA,SRID=32632;POINT(500000 5000000),{values}\nB,SRID=32633;POINT(500000 5000000),{values}\n"
    )
    with pytest.raises(InputError, match=r"Row 2 of a\.csv .*EPSG:32633, .* EPSG:32632"):
        interpret(read_text(tmp_path / "a.csv"), ImportOptions())
