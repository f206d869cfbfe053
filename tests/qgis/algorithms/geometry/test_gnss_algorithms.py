"""Tests of the algorithms projectgnss, rereference and validategnss, run through Processing."""

from __future__ import annotations

import json
import re

import numpy as np
import pytest
from qgis import processing
from qgis.core import QgsProcessingException, QgsVectorLayer
from slopemuse.algorithms.assess.validate_gnss import _unique_name
from slopemuse.plugin.core.data.gnss_series import GnssSeries
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.geometry.line_of_sight import los_from_heading
from slopemuse.plugin.core.io.gnss.gnss_table import gnss_table_columns
from slopemuse.plugin.layers import layer_info, read_series, read_table, write_series, write_table

DAYS = np.datetime64("2020-01-01") + np.arange(0, 480, 12)
YEARS = (DAYS - DAYS[0]).astype(float) / 365.25
LOS = los_from_heading(39.0, -12.0)
PLACES = {"M21": (7.0, 45.0, 0.0), "M09": (7.02, 45.0, -12.0), "M10": (7.0, 45.02, -20.0)}


@pytest.fixture()
def data(tmp_path):
    """Return a folder with a layer in EPSG:32632 whose rates are 5 mm/yr below GNSS, and the GNSS table."""
    from pyproj import Transformer

    to_utm = Transformer.from_crs(4326, 32632, always_xy=True)
    rng = np.random.default_rng(0)
    days = np.datetime64("2019-12-15") + np.arange(520)
    years = (days - DAYS[0]).astype(float) / 365.25
    xy, values, stations = [], [], []
    for name, (lon, lat, rate) in PLACES.items():
        ring = np.radians(np.arange(8) * 45.0)
        xy.append(np.array(to_utm.transform(lon, lat)) + 40 * np.column_stack([np.cos(ring), np.sin(ring)]))
        values.append(rate * LOS[2] * YEARS - 5 * YEARS + rng.normal(0, 0.3, (8, len(DAYS))))
        enu = np.column_stack([rng.normal(0, 0.3, (len(days), 2)), rate * years + rng.normal(0, 1, len(days))])
        stations.append(GnssSeries(name, lon, lat, days, enu, np.tile(np.diag([0.1, 0.1, 1.0]), (len(days), 1, 1))))
    series = PointSeries(
        np.arange(24).astype(str),
        np.concatenate(xy),
        DAYS,
        np.concatenate(values),
        "EPSG:32632",
        direction=np.tile(LOS, (24, 1)),
    )
    write_series(str(tmp_path / "insar.gpkg"), series)
    write_table(str(tmp_path / "gnss.gpkg"), gnss_table_columns(stations))
    return tmp_path


def rereference(data, feedback=None, **changes):
    parameters = {"INPUT": str(data / "insar.gpkg"), "GNSS": str(data / "gnss.gpkg"), "OUTPUT": str(data / "out.gpkg")}
    return processing.run("slopemuse:rereference", {**parameters, **changes}, feedback=feedback)


def test_project_by_angles_and_by_layer_agree(slopemuse, data):
    by_layer, by_angles = str(data / "a.gpkg"), str(data / "b.gpkg")
    gnss = str(data / "gnss.gpkg")
    processing.run("slopemuse:projectgnss", {"INPUT": gnss, "LAYER": str(data / "insar.gpkg"), "OUTPUT": by_layer})
    processing.run("slopemuse:projectgnss", {"INPUT": gnss, "INCIDENCE": 39, "HEADING": -12, "OUTPUT": by_angles})
    first, second = (read_table(QgsVectorLayer(path)) for path in (by_layer, by_angles))
    np.testing.assert_allclose(first["los_mm"], second["los_mm"], atol=1e-6)
    table = read_table(QgsVectorLayer(gnss))
    expected = np.column_stack([table["e_mm"], table["n_mm"], table["u_mm"]]) @ LOS
    np.testing.assert_allclose(first["los_mm"], expected, atol=1e-6)
    np.testing.assert_allclose(first["sigma_mm"], np.sqrt(LOS**2 @ [0.1, 0.1, 1.0]), atol=1e-6)


def test_the_nearest_point_with_a_direction_is_used(slopemuse, data):
    series = read_series(QgsVectorLayer(str(data / "insar.gpkg")))
    direction = np.array(series.direction)
    direction[: len(direction) - 1] = np.nan
    write_series(str(data / "gaps.gpkg"), series.with_(direction=direction))
    out = {"INPUT": str(data / "gnss.gpkg"), "LAYER": str(data / "gaps.gpkg"), "OUTPUT": str(data / "a.gpkg")}
    processing.run("slopemuse:projectgnss", out)
    table = read_table(QgsVectorLayer(str(data / "gnss.gpkg")))
    expected = np.column_stack([table["e_mm"], table["n_mm"], table["u_mm"]]) @ LOS
    np.testing.assert_allclose(read_table(QgsVectorLayer(str(data / "a.gpkg")))["los_mm"], expected, atol=1e-4)
    write_series(str(data / "blind.gpkg"), series.with_(direction=None, attributes={}))
    with pytest.raises(QgsProcessingException, match="LAYER has no line of sight"):
        processing.run("slopemuse:projectgnss", {**out, "LAYER": str(data / "blind.gpkg")})


def test_a_layer_on_another_continent_has_no_line_of_sight_for_a_station(slopemuse, data):
    far = PointSeries(
        ["0", "1"],
        np.array([[109.9, 31.0], [109.91, 31.0]]),
        DAYS,
        np.zeros((2, len(DAYS))),
        direction=np.tile(LOS, (2, 1)),
    )
    write_series(str(data / "far.gpkg"), far)
    out = data / "b.gpkg"
    arguments = {"INPUT": str(data / "gnss.gpkg"), "LAYER": str(data / "far.gpkg"), "OUTPUT": str(out)}
    with pytest.raises(QgsProcessingException, match=r"nearest to station M21 is 8,261 km away, where the line of"):
        processing.run("slopemuse:projectgnss", arguments)
    assert not out.exists()


def test_heading_zero_is_valid_and_a_missing_heading_is_reported(slopemuse, data):
    gnss, out = str(data / "gnss.gpkg"), str(data / "b.gpkg")
    processing.run("slopemuse:projectgnss", {"INPUT": gnss, "INCIDENCE": 39, "HEADING": 0, "OUTPUT": out})
    with pytest.raises(QgsProcessingException, match="set LAYER, or both INCIDENCE and HEADING"):
        processing.run("slopemuse:projectgnss", {"INPUT": gnss, "OUTPUT": str(data / "c.gpkg")})


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"INCIDENCE": 39}, "HEADING is missing"),
        ({"INCIDENCE": 0.68, "HEADING": -12}, "INCIDENCE is 0.68, which looks like radians"),
        ({"INCIDENCE": 120, "HEADING": -12}, "INCIDENCE is 120; provide degrees from the vertical between 5 and 85"),
        ({"INCIDENCE": 39, "HEADING": 700}, "HEADING is 700"),
    ],
)
def test_invalid_angles_are_refused(slopemuse, data, change, message):
    out = data / "b.gpkg"
    with pytest.raises(QgsProcessingException, match=message):
        processing.run("slopemuse:projectgnss", {"INPUT": str(data / "gnss.gpkg"), "OUTPUT": str(out), **change})
    assert not out.exists()


def test_an_azimuth_is_projected_with_its_angle_convention(slopemuse, data, feedback):
    def los(name, heading, **more):
        out = str(data / name)
        arguments = {"INPUT": str(data / "gnss.gpkg"), "INCIDENCE": 39, "HEADING": heading, "OUTPUT": out, **more}
        processing.run("slopemuse:projectgnss", arguments, feedback=feedback)
        return read_table(QgsVectorLayer(out))["los_mm"]

    right = los("a.gpkg", -12)
    np.testing.assert_allclose(los("b.gpkg", 102, ANGLES="azimuth_anticlockwise"), right, atol=1e-9)
    assert feedback.warnings == []
    assert not np.allclose(los("c.gpkg", 102), right, atol=0.1)
    assert any("check the angle and its convention" in line for line in feedback.warnings)


def test_the_datum_is_set_by_one_station_and_recorded_in_the_layer(slopemuse, data):
    report = data / "report.html"
    result = rereference(data, REPORT=str(report))
    assert result["OFFSET_MM_PER_YEAR"] == pytest.approx(-5, abs=0.5)
    assert result["RMSE_AFTER"] < 2.0 < result["RMSE_BEFORE"]
    out = read_series(QgsVectorLayer(result["OUTPUT"]))
    assert out.lineage.gnss_stations == ("M21",)
    assert out.lineage.parameters["METHOD"] == "smooth_offset"
    assert len(out.lineage.parameters["datum_sigma_mm"]) == len(DAYS)
    slope = np.polyfit(YEARS, out.values[:8].mean(axis=0), 1)[0]
    assert slope == pytest.approx(0, abs=0.5)
    assert layer_info(QgsVectorLayer(result["OUTPUT"]))["component"] == "los"
    text = report.read_text()
    assert "+ towards satellite" not in text  # the label is in the figure, not in the text
    assert "validates the datum" in text
    assert "mm/yr" in text
    assert text.count("data:image/png") == 2


def test_an_unstable_station_is_a_warning_and_the_fallback_of_the_method_is_not(slopemuse, data, feedback):
    report = data / "report.html"
    rereference(data, feedback, METHOD="plane", STATIONS="M09", REPORT=str(report))
    chosen = "plane requires 4 stations, but the datum is defined by only 1."
    assert chosen in feedback.lines and chosen not in feedback.warnings
    moving = "Stations not stable within 2σ: M09"
    assert any(text.startswith(moving) for text in feedback.warnings)
    text = report.read_text()
    assert text.index("Limitations") < text.index(moving) < text.index(f"<p>{chosen}")


def test_sigma_is_copied_to_the_output(slopemuse, data):
    series = read_series(QgsVectorLayer(str(data / "insar.gpkg")))
    sigma = np.full(series.values.shape, 0.3)
    write_series(str(data / "sigma.gpkg"), series, prefix="S", values=sigma, extra={"role": "sigma"})
    result = rereference(data, SIGMA=str(data / "sigma.gpkg"), OUTPUT_SIGMA=str(data / "out_sigma.gpkg"))
    companions = layer_info(QgsVectorLayer(result["OUTPUT"]))["companions"]
    assert companions["sigma"].endswith("out_sigma.gpkg")
    out = read_series(QgsVectorLayer(result["OUTPUT"]), sigma=QgsVectorLayer(companions["sigma"]))
    np.testing.assert_array_equal(out.sigma, sigma)
    with pytest.raises(QgsProcessingException, match="OUTPUT_SIGMA requires SIGMA"):
        rereference(data, OUTPUT=str(data / "b.gpkg"), OUTPUT_SIGMA=str(data / "c.gpkg"))
    assert not (data / "b.gpkg").exists()


def test_validation_does_not_score_the_station_of_the_datum(slopemuse, data):
    first = rereference(data)["OUTPUT"]
    table, report = str(data / "table.gpkg"), data / "report.html"
    processing.run(
        "slopemuse:validategnss",
        {
            "LAYERS": [str(data / "insar.gpkg"), first],
            "GNSS": str(data / "gnss.gpkg"),
            "TABLE": table,
            "REPORT": str(report),
        },
    )
    scores = read_table(QgsVectorLayer(table))
    assert len(scores["station"]) == 3 * 2 * 3 + 2 * 3
    own = (scores["station"] == "M21") & (scores["layer"] == "out")
    assert (scores["scored"][own] == 0).all()
    assert "used to build" in scores["note"][own][0]
    every = (scores["station"] == "ALL") & (scores["interpolator"] == "circle")
    before, after = (scores["rate_error_mm_yr"][every & (scores["layer"] == name)][0] for name in ("insar", "out"))
    assert before == pytest.approx(5, abs=0.5)
    assert after < 0.6
    text = report.read_text()
    assert "Not scored because they were used to build the layer: M21 in out" in text
    assert "As in Table 4 of Khalili et al. (2024)" in text
    assert text.count("data:image/png") == 2


def test_chosen_areas_and_the_noise_floor(slopemuse, data, feedback):
    def square(lon, lat, half=0.002):
        ring = [[lon + a * half, lat + b * half] for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1))]
        return {"type": "Polygon", "coordinates": [ring]}

    places = [
        ("foot", *PLACES["M09"][:2]),
        (None, *PLACES["M10"][:2]),
        ("nowhere", 8.0, 46.0),
    ]
    features = [{"type": "Feature", "properties": {"name": n}, "geometry": square(x, y)} for n, x, y in places]
    areas = data / "areas.geojson"
    areas.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    report, table = data / "report.html", str(data / "table.gpkg")
    arguments = {"LAYERS": [str(data / "insar.gpkg")], "GNSS": str(data / "gnss.gpkg"), "AREAS": str(areas)}
    processing.run("slopemuse:validategnss", {**arguments, "TABLE": table, "REPORT": str(report)}, feedback=feedback)
    text = report.read_text().replace("\N{MINUS SIGN}", "-")
    assert text.count("data:image/png") == 3
    # M09 moves vertically by −12 mm/yr, of which the LOS sees 0.777; the layer is 5 mm/yr lower
    rows = dict(re.findall(r">(foot|B|nowhere)</td><td[^>]*>insar</td><td[^>]*>\d+</td><td[^>]*>([^<]*)<", text))
    assert float(rows["foot"]) == pytest.approx(-12 * LOS[2] - 5, abs=0.3)
    assert float(rows["B"]) == pytest.approx(-20 * LOS[2] - 5, abs=0.3)
    assert rows["nowhere"] == "–"
    assert any("has no points with values in the area nowhere" in line for line in feedback.warnings)
    scores = read_table(QgsVectorLayer(table))
    np.testing.assert_allclose(scores["noise_mm"], 0.3, atol=0.05)
    assert (scores["noise_mm_yr"] < 0.5).all()


def test_equal_names_of_layers_get_unique_numbers():
    names = []
    for title in ("A", "A", "AB", "A", "B (2)", "B", "B"):
        names.append(_unique_name(title, names))
    assert names == ["A", "A (2)", "AB", "A (3)", "B (2)", "B", "B (3)"]


def test_one_interpolator_alone(slopemuse, data):
    table = str(data / "table.gpkg")
    processing.run(
        "slopemuse:validategnss",
        {
            "LAYERS": [str(data / "insar.gpkg")],
            "GNSS": str(data / "gnss.gpkg"),
            "INTERPOLATORS": "nearest",
            "TABLE": table,
        },
    )
    assert set(read_table(QgsVectorLayer(table))["interpolator"]) == {"nearest"}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"STATIONS": "M21, M77"}, "no GNSS station 'M77'"),
        ({"RADIUS": 5}, "No point in the layer lies within 5 m"),
        ({"START": "2031-01-01"}, "0 dates between START and END"),
    ],
)
def test_invalid_parameters_leave_no_output(slopemuse, data, change, message):
    with pytest.raises(QgsProcessingException, match=message):
        rereference(data, **change)
    assert not (data / "out.gpkg").exists()


def test_a_table_without_gnss_is_refused(slopemuse, data):
    other = data / "rain.csv"
    other.write_text("date,rain_mm\n2020-01-01,3\n")
    with pytest.raises(QgsProcessingException, match="has no column e_mm"):
        rereference(data, GNSS=str(other))


def test_gnss_as_csv(slopemuse, data):
    columns = read_table(QgsVectorLayer(str(data / "gnss.gpkg")))
    path = data / "gnss.csv"
    names = ["station", "lon", "lat", "date", "e_mm", "n_mm", "u_mm"]
    rows = zip(*(columns[name] for name in names))
    path.write_text("\n".join([",".join(names), *(",".join(map(str, row)) for row in rows)]))
    assert rereference(data, GNSS=str(path))["OFFSET_MM_PER_YEAR"] == pytest.approx(-5, abs=0.5)


def test_cancel_leaves_no_output(slopemuse, data, cancelling):
    parameters = {"INPUT": str(data / "insar.gpkg"), "GNSS": str(data / "gnss.gpkg"), "OUTPUT": str(data / "out.gpkg")}
    with pytest.raises(QgsProcessingException):
        processing.run("slopemuse:rereference", parameters, feedback=cancelling(15))
    assert not (data / "out.gpkg").exists()


def test_a_line_of_sight_of_the_wrong_orbit_is_detected_with_gnss(slopemuse, data, feedback):
    days = DAYS.astype("datetime64[D]")
    enu = np.stack([30 * YEARS, 4 * YEARS, -2 * YEARS], axis=1)
    station = GnssSeries("SLID", 7.0, 45.0, days, enu, None)
    seen = enu @ los_from_heading(39.0, -12.0)
    wrong = np.tile(los_from_heading(39.0, -168.0), (6, 1))
    rng = np.random.default_rng(0)
    xy = np.array([7.0, 45.0]) + rng.normal(0, 2e-4, (6, 2))
    values = seen + rng.normal(0, 0.5, (6, len(days)))
    layer = PointSeries(np.arange(6).astype(str), xy, days, values, "EPSG:4326", direction=wrong)
    write_series(str(data / "wrong.gpkg"), layer)
    write_table(str(data / "slid.gpkg"), gnss_table_columns([station]))
    parameters = {"INPUT": str(data / "wrong.gpkg"), "GNSS": str(data / "slid.gpkg"), "OUTPUT": str(data / "out.gpkg")}
    processing.run("slopemuse:rereference", parameters, feedback=feedback)
    assert any("the heading of the other orbit" in text for text in feedback.warnings)
    report = data / "report.html"
    validation = {"LAYERS": [str(data / "wrong.gpkg")], "GNSS": str(data / "slid.gpkg"), "TABLE": str(data / "t.gpkg")}
    processing.run("slopemuse:validategnss", {**validation, "REPORT": str(report)})
    assert "wrong: The line of sight disagrees with GNSS" in report.read_text()
    write_series(str(data / "right.gpkg"), layer.with_(direction=np.tile(los_from_heading(39.0, -12.0), (6, 1))))
    feedback.warnings.clear()
    processing.run("slopemuse:rereference", {**parameters, "INPUT": str(data / "right.gpkg")}, feedback=feedback)
    assert not any("disagrees with GNSS" in text for text in feedback.warnings)


def test_gnss_is_not_projected_with_angles_in_radians(slopemuse, data):
    series = read_series(QgsVectorLayer(str(data / "insar.gpkg")))
    angles = {"incidence_deg": np.full(24, np.radians(39.0)), "heading_deg": np.full(24, -12.0)}
    write_series(str(data / "radians.gpkg"), series.with_(direction=None, attributes=angles))
    arguments = {"INPUT": str(data / "gnss.gpkg"), "LAYER": str(data / "radians.gpkg"), "OUTPUT": str(data / "a.gpkg")}
    with pytest.raises(QgsProcessingException, match=r"incidence_deg is 0\.681, which looks like radians"):
        processing.run("slopemuse:projectgnss", arguments)
