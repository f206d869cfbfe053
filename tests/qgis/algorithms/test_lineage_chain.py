"""The GNSS stations of the datum of a layer are recorded in all derived layers, in every file format."""

from __future__ import annotations

import numpy as np
import pytest
from qgis import processing
from qgis.core import QgsProcessingException, QgsVectorLayer
from slopemuse.plugin.core.data.gnss_series import GnssSeries
from slopemuse.plugin.core.data.netcdf import write_netcdf
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.core.geometry.line_of_sight import los_from_heading
from slopemuse.plugin.core.io.gnss.gnss_table import gnss_table_columns
from slopemuse.plugin.layers import read_series, read_table, write_series, write_table

DAYS = np.datetime64("2020-01-01") + np.arange(0, 360, 12)
YEARS = (DAYS - DAYS[0]).astype(float) / 365.25
PLACES = {"M21": (7.0, 45.0, 0.0), "M09": (7.01, 45.0, -12.0), "M10": (7.0, 45.01, -20.0)}


@pytest.fixture()
def data(tmp_path):
    rng = np.random.default_rng(0)
    days = DAYS[0] + np.arange(360)
    years = np.arange(360) / 365.25
    stations = [
        GnssSeries(
            n, lon, lat, days, np.column_stack([0 * years, 0 * years, rate * years]) + rng.normal(0, 0.3, (360, 3))
        )
        for n, (lon, lat, rate) in PLACES.items()
    ]
    write_table(str(tmp_path / "gnss.gpkg"), gnss_table_columns(stations))
    for name, heading in (("ascending", -12.0), ("descending", 192.0)):
        los = los_from_heading(39.0, heading)
        xy = np.array([(lon + k * 1e-4, lat) for lon, lat, _ in PLACES.values() for k in range(6)])
        rates = np.repeat([rate for _, _, rate in PLACES.values()], 6)[:, None]
        values = rates * los[2] * YEARS - 4 * YEARS + rng.normal(0, 0.3, (18, len(DAYS)))
        series = PointSeries(np.arange(18).astype(str), xy, DAYS, values, "EPSG:4326", direction=np.tile(los, (18, 1)))
        write_series(str(tmp_path / f"{name}.gpkg"), series)
    return tmp_path


def run(data, algorithm, output, **arguments):
    out = str(data / output)
    first = {"decompose": "EAST", "validategnss": "TABLE"}.get(algorithm, "OUTPUT")
    inputs = {
        name: [str(data / v) for v in value] if isinstance(value, list) else value for name, value in arguments.items()
    }
    for name in ("INPUT", "GNSS", "ASCENDING", "DESCENDING", "UP"):
        if name in inputs:
            inputs[name] = str(data / inputs[name])
    processing.run(f"slopemuse:{algorithm}", {**inputs, first: out})
    return out


def stations_of(path):
    return set(read_series(QgsVectorLayer(path)).lineage.gnss_stations)


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "csv", "geojson"])
def test_stations_are_kept_in_every_format(slopemuse, data, suffix):
    datum = run(data, "rereference", f"datum.{suffix}", INPUT="ascending.gpkg", GNSS="gnss.gpkg", STATIONS="M21")
    layer = datum if suffix != "csv" else f"file://{datum}?type=csv&xField=X&yField=Y&crs=EPSG:4326"
    opened = QgsVectorLayer(layer, "datum", "delimitedtext" if suffix == "csv" else "ogr")
    assert set(read_series(opened).lineage.gnss_stations) == {"M21"}
    out = str(data / "velocity.gpkg")
    processing.run("slopemuse:velocity", {"INPUT": opened, "OUTPUT": out})
    assert stations_of(out) == {"M21"}


def test_derived_layers_keep_their_stations_and_are_not_scored_with_them(slopemuse, data):
    run(data, "rereference", "a.gpkg", INPUT="ascending.gpkg", GNSS="gnss.gpkg", STATIONS="M21")
    run(data, "rereference", "d.gpkg", INPUT="descending.gpkg", GNSS="gnss.gpkg", STATIONS="M09")
    # the last step of the paper: a second datum from another station
    twice = run(data, "rereference", "twice.gpkg", INPUT="a.gpkg", GNSS="gnss.gpkg", STATIONS="M10", METHOD="rate")
    assert stations_of(twice) == {"M21", "M10"}
    projected = run(data, "projectlos", "projected.gpkg", INPUT="a.gpkg", METHOD="vertical")
    assert stations_of(projected) == {"M21"}
    east = run(data, "decompose", "east.gpkg", ASCENDING="a.gpkg", DESCENDING="d.gpkg", UP="up.gpkg", CELL_SIZE=100)
    assert stations_of(east) == stations_of(str(data / "up.gpkg")) == {"M21", "M09"}
    layers = ["twice.gpkg", "projected.gpkg", "up.gpkg"]
    table = read_table(QgsVectorLayer(run(data, "validategnss", "table.gpkg", LAYERS=layers, GNSS="gnss.gpkg")))
    scored = {
        (layer, station)
        for layer, station, one in zip(table["layer"], table["station"], table["scored"])
        if one and station != "ALL"
    }
    assert scored == {("twice", "M09"), ("projected", "M09"), ("projected", "M10"), ("up", "M10")}
    up = (table["layer"] == "up") & (table["station"] == "M10") & (table["interpolator"] == "circle")
    assert table["rate_mm_yr"][up][0] == pytest.approx(-20, abs=0.7)


def test_a_layer_built_with_all_stations_cannot_be_validated(slopemuse, data):
    run(data, "rereference", "a.gpkg", INPUT="ascending.gpkg", GNSS="gnss.gpkg", STATIONS="M21,M09,M10")
    with pytest.raises(QgsProcessingException, match=r"No station can be compared with a layer.*used to build"):
        run(data, "validategnss", "table.gpkg", LAYERS=["a.gpkg"], GNSS="gnss.gpkg")
    assert not (data / "table.gpkg").exists()


@pytest.mark.parametrize("suffix", ["csv", "geojson", "nc"])
def test_an_imported_layer_keeps_component_stations_and_wavelength(slopemuse, data, suffix):
    datum = run(data, "rereference", "datum.gpkg", INPUT="ascending.gpkg", GNSS="gnss.gpkg", STATIONS="M21")
    series = read_series(QgsVectorLayer(datum)).with_(wavelength_mm=55.5, component="custom")
    if suffix == "nc":
        write_netcdf(str(data / "written.nc"), series)
    else:
        write_series(str(data / f"written.{suffix}"), series)
    back = run(data, "importinsar", "back.gpkg", INPUT=f"written.{suffix}", CRS="EPSG:4326")
    found = read_series(QgsVectorLayer(back))
    assert (found.component, found.wavelength_mm) == ("custom", 55.5)
    assert set(found.lineage.gnss_stations) == {"M21"}
    np.testing.assert_allclose(found.values, series.values, atol=1e-4)
