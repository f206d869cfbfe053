"""Ten real GNSS stations and the rasters of Kilauea, as downloaded (skipped if the data set is absent)."""

from __future__ import annotations

import pytest
from qgis import processing
from qgis.core import QgsVectorLayer
from slopemuse.benchmarks.measured.hawaii_rereference import STATIONS, prepare
from slopemuse.plugin.layers import read_series, read_table
from slopemuse.tests.paths import DATA

ARCHIVE = DATA / "hawaii" / "unr.zip"


@pytest.mark.skipif(not ARCHIVE.is_file(), reason="The Hawaii data set is not here.")
def test_a_zip_of_nevada_files(slopemuse, tmp_path, feedback):
    out, stations = str(tmp_path / "gnss.gpkg"), str(tmp_path / "stations.gpkg")
    processing.run(
        "slopemuse:importgnss", {"INPUT": str(ARCHIVE), "OUTPUT": out, "STATIONS": stations}, feedback=feedback
    )
    assert QgsVectorLayer(out).featureCount() == 58991  # lines of the ten files without their headers
    points = QgsVectorLayer(stations)
    assert points.featureCount() == 10
    table = read_table(QgsVectorLayer(out))
    east = table["e_mm"][table["station"] == "CNPK"]
    # first and last line of CNPK: −593 − 0.229437 and −593 − 1.072137 m
    assert east[-1] - east[0] == pytest.approx(-842.7, abs=0.01)
    assert any(
        "HLNA has " in line and "day-to-day steps of more than 200 mm, the largest on 2013-07" in line
        for line in feedback.warnings
    )


@pytest.mark.slow
@pytest.mark.skipif(not ARCHIVE.is_file(), reason="The Hawaii data set is not here.")
def test_raster_import_and_rereferencing_that_rejects_the_plane(slopemuse, tmp_path):
    paths = prepare(ARCHIVE.parent, tmp_path)
    series = read_series(QgsVectorLayer(paths["INPUT"]))
    # the sensor looks right from an ascending orbit; the vectors differ between pixels
    assert (series.direction[:, 0] < -0.5).all()
    assert series.direction[:, 2].std() > 0
    arguments = {"METHOD": "plane", "STATIONS": ",".join(STATIONS), "OUTPUT": str(tmp_path / "out.gpkg")}
    result = processing.run("slopemuse:rereference", {**paths, **arguments})
    assert result["RMSE_BEFORE"] == pytest.approx(22.1, abs=0.3)
    assert result["RMSE_AFTER"] <= 14.0
    lineage = read_series(QgsVectorLayer(arguments["OUTPUT"])).lineage
    assert lineage.parameters["method_used"] != "plane"
    assert set(lineage.gnss_stations) == set(STATIONS)
