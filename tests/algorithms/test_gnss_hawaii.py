"""Ten real stations from the zip as downloaded to points on the map (skipped where the data set is absent)."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis import processing
from qgis.core import QgsVectorLayer

ARCHIVE = Path(__file__).resolve().parents[3] / "shared" / "data" / "hawaii" / "unr.zip"


@pytest.mark.skipif(not ARCHIVE.is_file(), reason="The Hawaii data set is not here.")
def test_a_zip_of_nevada_files(slopemuse, tmp_path):
    out, stations = str(tmp_path / "gnss.gpkg"), str(tmp_path / "stations.gpkg")
    processing.run("slopemuse:importgnss", {"INPUT": str(ARCHIVE), "OUTPUT": out, "STATIONS": stations})
    assert QgsVectorLayer(out).featureCount() == 58991  # lines of the ten files without their headers
    points = QgsVectorLayer(stations)
    assert points.featureCount() == 10
    rates = {f["station"]: (f["e_mm_yr"], f["n_mm_yr"]) for f in points.getFeatures()}
    # the Pacific plate carries all of Hawaii to the west
    assert all(-110 < rates[name][0] < -30 for name in ("CNPK", "CRIM", "KOSM"))
