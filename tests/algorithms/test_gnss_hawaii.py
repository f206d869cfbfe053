"""Ten real stations from the zip as downloaded to points on the map (skipped where the data set is absent)."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis import processing
from qgis.core import QgsVectorLayer
from slopemuse.plugin.layers import read_table

ARCHIVE = Path(__file__).resolve().parents[3] / "shared" / "data" / "hawaii" / "unr.zip"


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
    assert any("HLNA jumps" in line and "2013-07" in line for line in feedback.warnings)
