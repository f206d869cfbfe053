"""Files of every producer give the same series, and all assumptions are reported."""

from __future__ import annotations

import numpy as np
import pytest
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.io.insar.reader import ImportOptions, interpret, read_insar
from slopemuse.plugin.core.io.insar.sources.raw_series import RawSeries

EGMS_VECTOR = np.array([-0.621, -0.098, 0.777]) / np.linalg.norm([-0.621, -0.098, 0.777])


def read(tmp_path, text, name="a.csv", **options):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return read_insar(path, ImportOptions(**options))


@pytest.mark.parametrize(
    ("make", "name", "crs", "producer", "component"),
    [
        ("egms_l2", "EGMS_L2b_117_0227_IW2_VV_2020_2024_1.csv", "EPSG:4326", "EGMS L2", "los"),
        ("egms_l3", "EGMS_L3_E45N17_100km_U_2020_2024_1.csv", "EPSG:3035", "EGMS L3", "up"),
        ("egms_l3", "EGMS_L3_E45N17_100km_E_2020_2024_1.csv", "EPSG:3035", "EGMS L3", "east"),
        ("egmstoolkit", "EGMS_L3_2018_2022_1_UD_clipped.csv", "EPSG:3035", "EGMStoolkit (EGMS L3)", "up"),
        ("egmstream", "a.csv", "EPSG:4326", "EGMStream", "los"),
        ("tre", "a.csv", "EPSG:4326", "TRE SqueeSAR or MintPy save_qgis", "los"),
        ("sarscape", "a.csv", "EPSG:4326", "SARscape", "los"),
        ("licsbas", "a.csv", "EPSG:4326", "LiCSBAS2 cum2csv", "los"),
        ("licsbas_new", "a.csv", "EPSG:4326", "LiCSBAS2 cum2csv", "los"),
        ("ngu", "a.csv", "EPSG:4326", "NGU InSAR Norway", "los"),
        ("stamps", "a.csv", "EPSG:4326", "StaMPS-Visualizer", "los"),
    ],
)
def test_every_producer(files, tmp_path, make, name, crs, producer, component):
    imported = read(tmp_path, getattr(files, make)(), name)
    series = imported.series
    assert (imported.producer.name, series.crs, series.component) == (producer, crs, component)
    assert [str(d) for d in series.dates] == ["2020-01-03", "2020-01-15", "2020-01-27", "2020-02-08", "2020-02-20"]
    np.testing.assert_allclose(series.values, files.values())
    np.testing.assert_allclose(series.attributes["velocity"], files.rates())
    assert ("Unit in the file", "mm", f"convention of {producer}") in imported.assumed


def test_geometry_from_columns(files, tmp_path):
    l2 = read(tmp_path, files.egms_l2()).series
    np.testing.assert_allclose(l2.direction[0], EGMS_VECTOR)
    assert "incidence_deg" not in l2.attributes
    assert l2.attributes["heading_deg"][0] == -8.94
    assert "los_east" not in l2.attributes
    up = read(tmp_path, files.egms_l3(), "EGMS_L3_X_U_2020.csv").series
    assert up.direction[0].tolist() == [0, 0, 1]
    # SARscape gives the azimuth of the line of sight; for an ascending orbit, the vector points west, south and up
    ascending = read(tmp_path, files.sarscape()).series.direction[0]
    np.testing.assert_allclose(ascending, [-0.6789, -0.1167, 0.7249], atol=1e-4)


@pytest.mark.parametrize(
    ("heading", "vector"),
    [(-12.0, (-0.602, -0.128, 0.788)), (-168.0, (0.602, -0.128, 0.788)), (192.0, (0.602, -0.128, 0.788))],
)
def test_geometry_from_given_angles(files, tmp_path, heading, vector):
    series = read(tmp_path, files.egms_l2(), incidence=38.0, heading=heading).series
    np.testing.assert_allclose(series.direction[3], vector, atol=6e-4)
    assert series.attributes["heading_deg"].tolist() == [heading] * 12


@pytest.mark.parametrize(
    ("angles", "heading", "vector", "flight"),
    [
        # the file states an incidence of 34°; the azimuth from the ground to the satellite is −102° (descending: 102°)
        ("look_azimuth", 78.0, (-0.547, -0.116, 0.829), -12),
        ("azimuth_anticlockwise", 102.0, (-0.547, -0.116, 0.829), -12),
        ("azimuth_clockwise", 102.0, (0.547, -0.116, 0.829), -168),
        ("heading_left", -12.0, (0.547, 0.116, 0.829), 168),
        ("elevation_phi_deg", -168.0, (-0.547, -0.116, 0.829), -12),
    ],
)
def test_the_convention_of_a_heading_applies_without_a_given_incidence(tmp_path, angles, heading, vector, flight):
    header = "pid,longitude,latitude,incidence_deg,heading_deg,20200103,20200115,20200127\n"
    rows = "".join(f"p{k},15.{k:02d},46.1,34.0,-12,0,{k},{k + 3}\n" for k in range(12))
    series = read(tmp_path, header + rows, angles=angles, heading=heading).series
    np.testing.assert_allclose(series.direction[3], vector, atol=6e-4)
    # the heading is that of a right-looking sensor with the same line of sight
    assert np.cos(np.radians(series.attributes["heading_deg"][3] - flight)) == pytest.approx(1)


def test_geometry_unknown_is_reported(files, tmp_path):
    imported = read(tmp_path, files.tre())
    assert imported.series.direction is None
    assert any("set INCIDENCE and HEADING" in w for w in imported.warnings)


def test_satellite_to_ground_vectors_are_reversed(files, tmp_path):
    imported = read(tmp_path, files.egms_l2().replace("-0.621,-0.098,0.777", "0.621,0.098,-0.777"))
    np.testing.assert_allclose(imported.series.direction[0], EGMS_VECTOR)
    assert any("reversed" in w for w in imported.warnings)
    with pytest.raises(InputError, match="in row 1 has a length of"):
        read(tmp_path, files.egms_l2().replace("-0.621,-0.098,0.777", "-0.621,-0.098,0.5"))


@pytest.mark.parametrize(
    ("unit", "factor"), [("mm", 1), ("cm", 10), ("m", 1000), ("inch", 25.4), ("rad", 55.465763 / 4 / np.pi)]
)
@pytest.mark.parametrize("sign", ["towards", "away"])
def test_units_and_signs(files, tmp_path, unit, factor, sign):
    imported = read(tmp_path, files.egms_l2(), unit=unit, sign=sign)
    turn = 1 if sign == "towards" else -1
    np.testing.assert_allclose(imported.series.values, turn * factor * files.values())
    np.testing.assert_allclose(imported.series.attributes["velocity"], turn * factor * files.rates())


def test_velocity_in_mm_beside_series_in_m(files, tmp_path):
    header, *rows = files.egms_l2().splitlines()
    n = len(files.DATES)
    metres = [",".join([*c[:-n], *(repr(float(v) / 1000) for v in c[-n:])]) for c in (r.split(",") for r in rows)]
    text = "\n".join([header, *metres]) + "\n"
    right = read(tmp_path, text, unit="m").series
    np.testing.assert_allclose(right.values, files.values())
    np.testing.assert_allclose(right.attributes["velocity"], files.rates())
    wrong = read(tmp_path, text)
    assert any("the series may be in m; check UNIT" in w for w in wrong.warnings)


@pytest.mark.parametrize(
    ("name", "factor"), [("velocity (cm/yr)", 10), ("Velocity [m/year]", 1000), ("rate_mm_y", 1), ("vel (mm/yr)", 1)]
)
def test_the_unit_in_the_name_of_the_velocity_applies(tmp_path, name, factor):
    """The velocity is −k mm/yr over exactly one year, in a table with series in mm."""
    head = f"pid,longitude,latitude,{name},D20190101,D20190702,D20200101\n"
    rows = "".join(f"p{k},15.{k:02d},46.1,{-k / factor},0,{-k / 2},{-k}\n" for k in range(1, 13))
    found = read(tmp_path, head + rows, unit="mm", sign="away")
    np.testing.assert_allclose(found.series.attributes["velocity"], np.arange(1.0, 13.0))


def test_a_unit_in_the_name_of_the_velocity_that_contradicts_the_series_is_ignored(tmp_path):
    head = "pid,longitude,latitude,velocity (m/yr),D20190101,D20190702,D20200101\n"
    rows = "".join(f"p{k},15.{k:02d},46.1,{-k},0,{-k / 2},{-k}\n" for k in range(1, 13))
    found = read(tmp_path, head + rows, unit="mm", sign="away")
    np.testing.assert_allclose(found.series.attributes["velocity"], np.arange(1.0, 13.0))


def test_a_velocity_of_opposite_sign_gives_a_warning(files, tmp_path):
    text = files.tre()
    for rate in sorted(files.rates(), key=abs, reverse=True):
        text = text.replace(f",100,1,{rate},", f",100,1,{-rate},")
    assert any("the opposite sign" in w for w in read(tmp_path, text).warnings)


def test_plain_good_file_gives_no_warning(files, tmp_path):
    assert read(tmp_path, files.egms_l2()).warnings == ()


def test_licsbas_with_shifted_columns(files, tmp_path):
    imported = read(tmp_path, files.licsbas(missing_columns=4))
    np.testing.assert_allclose(imported.series.values, files.values())
    assert "coherence" not in imported.series.attributes
    assert any("LiCSBAS2 lists noise columns" in w for w in imported.warnings)


def test_dates_in_any_order(tmp_path):
    text = "pid,lon,lat,D20200127,D20200103,D20200115\na,1,2,30,10,20\nb,1,2.1,31,11,21\n"
    series = read(tmp_path, text).series
    assert series.values.tolist() == [[10, 20, 30], [11, 21, 31]]


def test_crs(files, tmp_path):
    with pytest.raises(InputError, match=r"columns x, y but does not specify their CRS; set CRS"):
        read(tmp_path, files.sarvey())
    assert read(tmp_path, files.sarvey(), crs="EPSG:32632").series.crs == "EPSG:32632"
    with pytest.raises(InputError, match="'EPSG:0' is unknown"):
        read(tmp_path, files.sarvey(), crs="EPSG:0")
    with pytest.raises(InputError, match="look like degrees"):
        read(tmp_path, "pid,x,y,D20200103,D20200115\na,13,38,1,2\n")
    with pytest.raises(InputError, match="no coordinate columns"):
        read(tmp_path, "pid,D20200103,D20200115\na,1,2\n")
    with pytest.raises(InputError, match="are not degrees"):
        read(tmp_path, "pid,lon,lat,D20200103,D20200115\na,500000,4000000,1,2\n")
    # the file has degrees and metres; a projected CRS selects the metres
    both = read(tmp_path, files.egms_l2(), crs="EPSG:3035").series
    assert both.xy[0].tolist() == [4598649.2, 1739717.3]


def test_longitude_beyond_180(tmp_path):
    series = read(tmp_path, "pid,lon,lat,D20200103,D20200115\na,343.5,38,1,5\nb,-200,38,1,5\n").series
    assert series.xy[:, 0].tolist() == [-16.5, 160]


def layer(**parts):
    """Return the raw series of a vector layer as read by the plugin."""
    arguments = {
        "columns": {"pid": np.array(["a", "b"])},
        "dates": np.array(["2020-01-01", "2020-01-13"], dtype="M8[D]"),
        "values": np.array([[0.0, 0.01], [0.0, 999.0]]),
        "xy": np.array([[1.0, 2.0], [3.0, 4.0]]),
        "crs": "EPSG:32632",
        **parts,
    }
    return RawSeries("layer", **arguments)


def test_from_a_layer():
    columns = {"pid": np.array(["a", "b"]), "VEL": np.array([300.0, 1.0]), "TEMPORAL_COHERENCE": np.array([0.9, 0.2])}
    imported = interpret(layer(columns=columns), ImportOptions(unit="m", min_coherence=0.1))
    np.testing.assert_array_equal(imported.series.values, [[0, 10], [0, np.nan]])
    assert imported.series.attributes["coherence"].tolist() == [0.9, 0.2]
    assert imported.series.crs == "EPSG:32632"
    with pytest.raises(InputError, match="layer has no CRS; set CRS"):
        interpret(layer(crs=""), ImportOptions())


@pytest.mark.parametrize(("component", "vector"), [("up", [0.0, 0.0, 1.0]), ("downslope", [0.6, 0.0, -0.8])])
def test_the_component_of_a_layer_is_kept(component, vector):
    columns = {name: np.full(2, v) for name, v in zip(("los_east", "los_north", "los_up"), vector)}
    series = interpret(layer(columns=columns, component=component), ImportOptions(unit="m")).series
    assert series.component == component
    assert series.direction[0].tolist() == vector


def test_stamps_without_dates(files, tmp_path):
    with pytest.raises(InputError, match="does not contain the dates as MATLAB serial date numbers"):
        read(tmp_path, files.stamps().replace("737793", "2020"))


def test_reserved_geopackage_columns_are_not_read_as_attributes(tmp_path):
    series = read(tmp_path, "CODE,FID,geom,lon,lat,slope,D20200103,D20200115\na,1,5,7,45,30,1,9\n").series
    assert list(series.attributes) == ["slope"]
    assert series.pids.tolist() == ["a"]


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("EGMS_L2b_117_0227_IW2_VV_2020_2024_1.csv", "L2b; calibrated with GNSS"),
        ("EGMS_L2a_117_0227_IW2_VV_2020_2024_1.csv", "L2a; relative to one point per track, not calibrated"),
        ("mine.csv", None),
    ],
)
def test_the_level_of_egms_is_reported(files, tmp_path, name, level):
    assumed = {what: value for what, value, _ in read(tmp_path, files.egms_l2(), name).assumed}
    assert assumed.get("Product") == level
