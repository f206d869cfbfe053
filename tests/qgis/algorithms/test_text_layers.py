"""Delimited-text layers with any suffix: GDAL opens few as tables, and raises exceptions since QGIS 3.38."""

from __future__ import annotations

import numpy as np
import pytest
from qgis import processing
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QUrl
from slopemuse.plugin.layers import read_series, read_table

pytestmark = pytest.mark.usefixtures("gdal_mode")
DATES = np.datetime64("2020-01-03") + 12 * np.arange(40)
YEARS = (DATES - DATES[0]).astype(float) / 365.25
RATES = np.array([-8.0, -2.0, 0.0, 5.0])


def text_layer(path, name, options):
    source = bytes(QUrl.fromLocalFile(str(path)).toEncoded()).decode()
    layer = QgsVectorLayer(f"{source}?type=csv&{options}", name, "delimitedtext")
    assert layer.isValid()
    return layer


@pytest.fixture(params=["csv", "txt", "dat", "asc"])
def layers(request, tmp_path):
    """Return a layer of points with known rates and a table of rain and level, from file names with a space."""
    points, rain = (tmp_path / f"{name} 1.{request.param}" for name in ("points", "rain"))
    fields = ",".join("D" + str(day).replace("-", "") for day in DATES)
    rows = [f"p{i},{7 + 0.001 * i},45," + ",".join(map(repr, (rate * YEARS).tolist())) for i, rate in enumerate(RATES)]
    points.write_text("\n".join([f"pid,lon,lat,{fields}", *rows, ""]))
    rain.write_text("date,rain_mm,level_m\n" + "".join(f"{day},{i % 7},{160 + i}\n" for i, day in enumerate(DATES)))
    return (
        text_layer(points, "points", "xField=lon&yField=lat&crs=EPSG:4326"),
        text_layer(rain, "rain", "geomType=none"),
    )


def test_velocity_of_a_text_layer(slopemuse, layers, tmp_path):
    made = processing.run("slopemuse:velocity", {"INPUT": layers[0], "OUTPUT": str(tmp_path / "v.gpkg")})
    read = read_series(QgsVectorLayer(made["OUTPUT"]))
    assert read.pids.tolist() == ["p0", "p1", "p2", "p3"]
    np.testing.assert_allclose(read.attributes["velocity"], RATES, atol=1e-6)


def test_drivers_in_a_text_layer(slopemuse, layers, tmp_path):
    arguments = {"INPUT": layers[0], "HYDROLOGY": layers[1], "OUTPUT": str(tmp_path / "h.gpkg")}
    made = processing.run("slopemuse:hydrorelation", arguments)
    assert len(read_table(QgsVectorLayer(made["OUTPUT"]))["pid"]) == len(RATES)


def test_an_output_that_is_open_in_qgis_is_refused(slopemuse, layers, tmp_path, open_files_stay):
    """Windows cannot replace an open file; this is reported before the computation, with the name of the layer."""
    path = tmp_path / "v.gpkg"
    arguments = {"INPUT": layers[0], "OUTPUT": str(path)}
    processing.run("slopemuse:velocity", arguments)
    before = path.read_bytes()
    layer = QgsVectorLayer(str(path), "Velocity of May")
    QgsProject.instance().addMapLayer(layer)
    with pytest.raises(QgsProcessingException, match="remove the layer Velocity of May from the project"):
        processing.run("slopemuse:velocity", arguments)
    assert path.read_bytes() == before
    QgsProject.instance().removeMapLayer(layer.id())
    processing.run("slopemuse:velocity", arguments)
