"""Tests of the algorithm decompose, run through Processing."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis import processing
from qgis.core import QgsProcessingException, QgsVectorLayer
from slopemuse.benchmarks.measured.ustica_decompose import FILES, compare
from slopemuse.plugin.core.common.messages import number_text
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.geometry.line_of_sight import los_from_heading
from slopemuse.plugin.layers import layer_info, read_series, write_series
from slopemuse.tests.paths import DATA

LOOKS = {"asc": los_from_heading(39.0, -12.0), "desc": los_from_heading(37.0, -168.0)}
DATES = {
    "asc": np.datetime64("2020-01-04") + 12 * np.arange(60),
    "desc": np.datetime64("2020-01-21") + 6 * np.arange(120),
}
USTICA = DATA / "ustica"
RATES = np.array([20.0, 6.0, 6.0 * -np.tan(np.radians(15.0))])


@pytest.fixture()
def data(tmp_path):
    """Return a folder with layers of two orbits whose points move along a slope that dips 15° to the north."""
    rng = np.random.default_rng(0)
    for name, look in LOOKS.items():
        dates = DATES[name]
        years = (dates - np.datetime64("2020-01-01")).astype(float) / 365.25
        xy = np.array([500_000.0, 4_400_000.0]) + rng.uniform(0, 1000, (400, 2))
        values = years * (RATES @ look) + rng.normal(0, 1, (400, len(dates)))
        series = PointSeries(
            np.arange(400).astype(str), xy, dates, values, "EPSG:32633", direction=np.tile(look, (400, 1))
        )
        write_series(str(tmp_path / f"{name}.gpkg"), series)
        if name == "asc":
            write_series(str(tmp_path / "blind.gpkg"), series.with_(direction=None))
            write_series(str(tmp_path / "far.gpkg"), series.with_(xy=xy + 50_000))
            write_series(str(tmp_path / "old.gpkg"), series.with_(dates=dates - 5000))
    return tmp_path


def run(data, feedback=None, **parameters):
    arguments = {
        "ASCENDING": str(data / "asc.gpkg"),
        "DESCENDING": str(data / "desc.gpkg"),
        "EAST": str(data / "east.gpkg"),
        **parameters,
    }
    return processing.run("slopemuse:decompose", arguments, feedback=feedback)


def read(path):
    return read_series(QgsVectorLayer(str(path)))


def write_dem(path):
    """Write a surface that dips 15° to the north as a GeoTIFF, and return its path."""
    n = 150
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), n, n, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((499_750, 10, 0, 4_401_250, 0, -10))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    dataset.SetProjection(system.ExportToWkt())
    heights = np.tile(500 + np.tan(np.radians(15.0)) * 10 * np.arange(n)[:, None], (1, n))
    dataset.GetRasterBand(1).WriteArray(heights)
    dataset = None
    return str(path)


def test_all_outputs_and_their_companions(slopemuse, data, feedback):
    outputs = {name: str(data / f"{name.lower()}.gpkg") for name in ("UP", "EAST_SIGMA", "UP_SIGMA")}
    made = run(data, feedback, **outputs, CONDITION=str(data / "condition.tif"))
    east, up = read(made["EAST"]), read(made["UP"])
    assert made["N_CELLS"] == east.n_points > 80
    assert (east.component, up.component) == ("east", "up")
    np.testing.assert_allclose(east.attributes["velocity"], 20.0, atol=1.5)
    # the neglected north motion leaks into up, as reported in the log
    leak = np.median(up.attributes["leak"])
    assert np.median(up.attributes["velocity"]) == pytest.approx(RATES[2] + leak * RATES[1], abs=0.1)
    assert any(f"{number_text(leak, '+.2f')} mm up" in line for line in feedback.warnings)
    assert any("cells of 100 m" in line for line in feedback.lines)
    info = layer_info(made["EAST"])
    assert info["companions"] == {"sigma": str(Path(made["EAST_SIGMA"]).resolve())}
    assert layer_info(made["UP"])["companions"] == {"sigma": str(Path(made["UP_SIGMA"]).resolve())}
    assert layer_info(made["UP_SIGMA"])["companions"] == {"series": str(Path(made["UP"]).resolve())}
    with_sigma = read_series(QgsVectorLayer(made["UP"]), sigma=QgsVectorLayer(made["UP_SIGMA"]))
    assert 0 < np.median(with_sigma.sigma[:, 5:]) < 1.0
    raster = gdal.Open(made["CONDITION"])
    band = raster.GetRasterBand(1).ReadAsArray()
    expected = np.linalg.cond([LOOKS["asc"][[0, 2]], LOOKS["desc"][[0, 2]]])
    assert (np.isclose(band, expected, rtol=1e-3) | (band == -9999)).all()
    assert (band != -9999).sum() == made["N_CELLS"]
    assert raster.GetGeoTransform()[1] == 100.0


def test_sigma_of_the_layers_is_used(slopemuse, data):
    rng = np.random.default_rng(1)
    for name in ("asc", "desc"):
        series = read(data / f"{name}.gpkg")
        wild = np.arange(400) % 4 == 0
        sigma = np.where(wild, 20.0, 1.0)[:, None] * np.ones(series.n_dates)
        noisy = series.with_(values=series.values + np.where(wild[:, None], rng.normal(0, 20, sigma.shape), 0.0))
        write_series(str(data / f"{name}.gpkg"), noisy)
        write_series(str(data / f"{name}_sigma.gpkg"), noisy, prefix="S", values=sigma, extra={"role": "sigma"})
    plain = read(run(data)["EAST"]).attributes["velocity"]
    sigmas = {f"SIGMA_{k}": str(data / f"{v}_sigma.gpkg") for k, v in (("ASCENDING", "asc"), ("DESCENDING", "desc"))}
    weighed = read(run(data, **sigmas)["EAST"]).attributes["velocity"]
    assert np.median(np.abs(weighed - 20)) < 0.5 * np.median(np.abs(plain - 20))


def test_first_output_alone_with_cell_size_and_step(slopemuse, data):
    made = run(data, CELL_SIZE=250, STEP=30)
    assert set(made) == {"EAST", "N_CELLS"}
    east = read(made["EAST"])
    assert east.n_points == 16
    assert set(np.diff(east.dates).astype(int)) == {30}


def test_slope_parallel_method_resolves_north(slopemuse, data):
    dem = write_dem(data / "dem.tif")
    more = {"METHOD": "slope_parallel", "DEM": dem, "NORTH": str(data / "north.gpkg"), "UP": str(data / "up.gpkg")}
    made = run(data, **more, CELL_SIZE=250)
    for name, rate in zip(("EAST", "NORTH", "UP"), RATES):
        np.testing.assert_allclose(read(made[name]).attributes["velocity"], rate, atol=0.6)
    assert read(made["NORTH"]).component == "custom"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"ASCENDING": "blind.gpkg"}, "ASCENDING: The layer has no line of sight"),
        ({"ASCENDING": "far.gpkg"}, "do not overlap"),
        ({"ASCENDING": "old.gpkg"}, "no common period"),
        ({"DESCENDING": "asc.gpkg"}, "nearly the same line of sight"),
        ({"CELL_SIZE": -5}, "CELL_SIZE"),
        ({"METHOD": "slope_parallel"}, "set DEM"),
        ({"NORTH": "north.gpkg"}, "only with METHOD = slope_parallel"),
        ({"CONDITION": "condition.png"}, "use the extension .tif|not supported"),
    ],
)
def test_invalid_input_is_one_sentence_and_leaves_no_output(slopemuse, data, change, message):
    files = {name: str(data / value) for name, value in change.items() if str(value).endswith((".gpkg", ".png"))}
    with pytest.raises(QgsProcessingException, match=message):
        run(data, **{**change, **files})
    assert not (data / "east.gpkg").exists()


def test_a_dem_in_another_crs_and_dems_that_cover_a_part_or_no_points(slopemuse, data, feedback):
    dem = write_dem(data / "dem.tif")
    full = read(run(data, METHOD="slope_parallel", DEM=dem)["EAST"])
    geographic, west, far = (str(data / name) for name in ("geographic.tif", "west.tif", "far.tif"))
    gdal.Warp(geographic, dem, dstSRS="EPSG:4326")
    turned = read(run(data, METHOD="slope_parallel", DEM=geographic)["EAST"])
    np.testing.assert_allclose(turned.attributes["velocity"], full.attributes["velocity"], atol=0.3)
    # half of the surface: cells outside it are empty and reported
    gdal.Translate(west, dem, projWin=[499_750, 4_401_250, 500_500, 4_399_750])
    part = read(run(data, feedback, METHOD="slope_parallel", DEM=west)["EAST"])
    known = np.isfinite(part.attributes["velocity"])
    np.testing.assert_array_equal(known, part.xy[:, 0] < 500_500)
    np.testing.assert_allclose(part.attributes["velocity"][known], full.attributes["velocity"][known], atol=0.5)
    assert any("their slope is unknown" in line for line in feedback.warnings)
    gdal.Translate(far, dem, outputBounds=[600_000, 4_401_250, 601_500, 4_399_750])
    with pytest.raises(QgsProcessingException, match=r"has no heights at the \d+ points .* provide a DEM that covers"):
        run(data, METHOD="slope_parallel", DEM=far, EAST=str(data / "never.gpkg"))
    assert not (data / "never.gpkg").exists()


def test_cancel_leaves_no_output(slopemuse, data, cancelling):
    with pytest.raises(QgsProcessingException):
        run(data, cancelling(20))
    assert not (data / "east.gpkg").exists()


def test_the_report_states_velocities_and_the_neglected_north_motion(slopemuse, data):
    made = run(data, REPORT=str(data / "report.html"))
    text = (data / "report.html").read_text(encoding="utf-8")
    page = re.sub(r"<[^>]+>", "|", text)
    assert "|East and up from asc and desc|" in page
    assert re.search(
        rf"\|{made['N_CELLS']} cells of 100 m are resolved from both orbits; 100 % of them have velocities", page
    )
    # the limitations state that the north motion, here 6 mm/yr, is assumed to be zero
    assert page.index("|Limitations|") < page.index("Northward motion is neglected: each mm of")
    velocity = float(re.search(r"\|East\|+([\d.]+)\|", page)[1])
    assert velocity == pytest.approx(RATES[0], abs=1.0)
    assert text.count("data:image/png") == 1


@pytest.mark.skipif(
    not all((USTICA / file).is_file() for file in FILES.values()), reason="The Ustica data set is not here."
)
def test_east_and_up_of_ustica_agree_with_the_tiles_of_another_pipeline(slopemuse):
    results, _ = compare(USTICA)
    for component in ("east", "up"):
        assert results[component]["cells"] == 522
        # the required limit is 1 mm/yr; the tiles themselves have a spread of 0.8 mm/yr
        assert results[component]["rms_mm_yr"] < 0.15
        assert results[component]["series_mm"] < 1.6
