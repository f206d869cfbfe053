"""Tests of the algorithm importgnss, from files to a table and points."""

from __future__ import annotations

import numpy as np
import pytest
from qgis import processing
from qgis.core import QgsProcessingException, QgsVectorLayer
from slopemuse.plugin.layers import read_table

HEADER = "site YYMMMDD yyyy.yyyy __MJD week d reflon _e0(m) __east(m) ____n0(m) _north(m) u0(m) ____up(m) _ant(m) sig_e(m) sig_n(m) sig_u(m) __corr_en __corr_eu __corr_nu _latitude(deg) _longitude(deg) __height(m)\n"  # noqa: E501
LINE = (
    "{} 16JUL{:02d} 2016.5 57600 1900 1 16.5 {} {} 2145086 0.5 1123 0.7 0.0 0.001 0.002 0.003 0.5 0 0 50.1 -343.5 300\n"
)


@pytest.fixture()
def files(tmp_path):
    """Return the paths of the files of two stations, in which the whole metres of east change."""
    for name in ("AAAA", "BBBB"):
        rows = [
            LINE.format(name, 11, -593, -0.99),
            LINE.format(name, 12, -594, 0.02),
            LINE.format(name, 13, -594, 0.03),
        ]
        (tmp_path / f"{name}.tenv3").write_text(HEADER + "".join(rows))
    return [str(tmp_path / "AAAA.tenv3"), str(tmp_path / "BBBB.tenv3")]


def test_table_and_stations(slopemuse, tmp_path, files, feedback):
    out, stations = str(tmp_path / "gnss.gpkg"), str(tmp_path / "stations.gpkg")
    processing.run("slopemuse:importgnss", {"INPUT": files, "OUTPUT": out, "STATIONS": stations}, feedback=feedback)
    table = read_table(QgsVectorLayer(out))
    assert table["station"].tolist() == ["AAAA"] * 3 + ["BBBB"] * 3
    np.testing.assert_allclose(table["e_mm"], [0, 10, 20] * 2, atol=1e-6)
    np.testing.assert_allclose(table["cov_en_mm2"], 1.0)
    assert table["date"][1].startswith("2016-07-12")
    points = QgsVectorLayer(stations)
    assert points.featureCount() == 2
    assert points.crs().authid() == "EPSG:4326"
    assert next(points.getFeatures()).geometry().asPoint().x() == pytest.approx(16.5)


def test_suspicious_data_are_warnings_and_corrections_are_not(slopemuse, tmp_path, feedback):
    source = tmp_path / "gnss.csv"
    days = "\n".join(f"2020-01-0{day},{day},0,0" for day in (1, 2, 2))
    source.write_text(f"date,e_mm,n_mm,u_mm\n{days}\nyesterday,3,0,0\n")
    out = str(tmp_path / "out.csv")
    processing.run("slopemuse:importgnss", {"INPUT": [str(source)], "OUTPUT": out}, feedback=feedback)
    twice = "gnss.csv: 1 day of gnss occurs twice; its last row is used."
    assert twice in feedback.lines and twice not in feedback.warnings
    assert [text.split(" (")[0] for text in feedback.warnings] == [
        "gnss.csv: 1 row has no valid date",
        "The position of station gnss is unknown; add columns lon and lat, or a CSV file with station, lon and lat.",
    ]


def test_the_output_may_be_a_csv_table(slopemuse, tmp_path, files):
    out = str(tmp_path / "gnss.csv")
    processing.run("slopemuse:importgnss", {"INPUT": files[:1], "OUTPUT": out})
    assert "e_mm" in (tmp_path / "gnss.csv").read_text().splitlines()[0]


def test_a_damaged_file_is_refused_without_output(slopemuse, tmp_path, files):
    with (tmp_path / "AAAA.tenv3").open("a") as stream:
        stream.write("AAAA 16JUL14 2016.5 57600")
    out = tmp_path / "gnss.gpkg"
    with pytest.raises(QgsProcessingException, match=r"Line 5 of AAAA\.tenv3 has 4 cells"):
        processing.run("slopemuse:importgnss", {"INPUT": files, "OUTPUT": str(out)})
    assert not out.exists()
