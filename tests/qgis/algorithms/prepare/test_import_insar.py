"""Tests of the algorithm importinsar, run through Processing."""

from __future__ import annotations

import gc
import hashlib
import time
import zipfile
from pathlib import Path
from unittest.mock import MagicMock

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsLayerTreeModel,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsLayerTreeView
from slopemuse.tests.paths import DATA

HEAD = (
    "pid,longitude,latitude,height,temporal_coherence,incidence_angle,track_angle,los_east,los_north,los_up,"
    "mean_velocity,mp_type"
)
DATES = "20200103,20200115,20200127,20200208"


def egms(n=30):
    """Return the text of an EGMS L2 file with `n` points and 4 dates, and its displacements [mm], shape (n, 4)."""
    generator = np.random.default_rng(1)
    years = np.arange(4) * 12 / 365.25
    rates = np.linspace(-200, 100, n)
    values = np.round(rates[:, None] * years + generator.normal(0, 0.3, (n, 4)), 1)
    rows = [
        f"p{i:03d},{13.17 + i * 1e-4:.4f},38.69,10,0.8,38.97,-8.94,-0.621,-0.098,0.777,{rates[i]:.2f},0,"
        + ",".join(map(str, values[i]))
        for i in range(n)
    ]
    return "\n".join([f"{HEAD},{DATES}", *rows]) + "\n", values


@pytest.fixture()
def delivery(tmp_path):
    """Return the path of a zip archive as downloaded, and its displacements [mm]."""
    text, values = egms()
    path = tmp_path / "EGMS_L2b_117_0227_IW2_VV_2020_2024_1.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(path.stem + ".csv", text)
        archive.writestr(path.stem + ".xml", "<BURST/>")
    return path, values


@pytest.fixture()
def run(slopemuse, tmp_path, feedback):
    """Return a function that imports a file, to out.gpkg unless OUTPUT is set."""
    from qgis import processing

    def run_it(path, feedback=feedback, **parameters):
        arguments = {"INPUT": str(path), "OUTPUT": str(tmp_path / "out.gpkg"), **parameters}
        return processing.run("slopemuse:importinsar", arguments, feedback=feedback)

    return run_it


def read(path):
    from slopemuse.plugin.layers import read_series

    return read_series(QgsVectorLayer(str(path), "out", "ogr"))


def test_zip_to_layer_and_report(run, delivery, tmp_path, feedback):
    path, values = delivery
    made = run(path, REPORT=str(tmp_path / "report.html"))
    assert (made["N_POINTS"], made["N_DATES"]) == (30, 4)
    layer = QgsVectorLayer(made["OUTPUT"], "out", "ogr")
    assert layer.crs().authid() == "EPSG:4326"
    assert {"pid", "D20200103", "D20200208", "velocity", "coherence", "los_east"} <= set(layer.fields().names())
    series = read(made["OUTPUT"])
    order = np.argsort(series.pids)
    np.testing.assert_allclose(series.values[order], values)
    np.testing.assert_allclose(series.direction[0], [-0.6213, -0.0981, 0.7774], atol=1e-4)
    assert series.component == "los"
    assert series.lineage.algorithm == "importinsar"
    assert series.lineage.parameters["UNIT"] == "mm"
    assert series.lineage.parents == (hashlib.sha256(path.read_bytes()).hexdigest()[:16],)
    page = Path(made["REPORT"]).read_text(encoding="utf-8")
    assert "EGMS L2" in page
    assert "data:image/png" in page
    assert any("Sign in the file: + towards the satellite (convention of EGMS L2)" in line for line in feedback.lines)
    assert feedback.warnings == []


def test_a_loaded_layer_is_coloured_and_temporal(
    slopemuse, qgis_new_project, delivery, tmp_path, feedback, monkeypatch
):
    """The layer is styled as in the toolbox, also if Python collects garbage between the run and the styling."""
    from processing.gui import Postprocessing
    from qgis import processing

    # the window of pytest-qgis has no layer tree view that QGIS 3.44 accepts
    tree = QgsLayerTreeView()
    tree.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), tree))
    monkeypatch.setattr(Postprocessing, "iface", MagicMock(layerTreeView=lambda: tree), raising=False)
    project, context = QgsProject.instance(), QgsProcessingContext()
    context.setProject(project)
    algorithm = slopemuse.algorithm("importinsar").create()
    output = QgsProcessingOutputLayerDefinition(str(tmp_path / "out.gpkg"), project)
    processing.run(algorithm, {"INPUT": str(delivery[0]), "OUTPUT": output}, feedback=feedback, context=context)
    gc.collect()
    Postprocessing.handleAlgorithmResults(algorithm, context, feedback)
    (layer,) = project.mapLayers().values()
    assert layer.renderer().type() == "graduatedSymbol"
    assert "@map_start_time" in layer.renderer().classAttribute()
    assert layer.temporalProperties().isActive()
    assert layer.temporalProperties().fixedTemporalRange().end().date().toString("yyyyMMdd") == "20200208"


def test_first_output_alone_and_temporary(run, delivery):
    made = run(delivery[0], OUTPUT="TEMPORARY_OUTPUT")
    assert Path(made["OUTPUT"] if isinstance(made["OUTPUT"], str) else made["OUTPUT"].source().split("|")[0]).exists()
    assert "REPORT" not in made


def test_unit_sign_and_coherence(run, delivery):
    path, values = delivery
    series = read(run(path, UNIT="cm", SIGN="away", MIN_COHERENCE=0.5)["OUTPUT"])
    np.testing.assert_allclose(series.values[np.argsort(series.pids)], -10 * values)
    with pytest.raises(QgsProcessingException, match=r"Lower MIN_COHERENCE"):
        run(path, MIN_COHERENCE=0.9)


def test_zero_is_a_sentinel_only_if_it_is_set(run, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("pid,lon,lat,D20200103,D20200115,D20200127\na,7,45,0,5,8\nb,7,45.1,1,0,9\n")
    made = run(path)
    assert "NOISE_MM" not in made  # two points are too few for a stable window
    assert np.isnan(read(made["OUTPUT"]).values).sum() == 0
    assert np.isnan(read(run(path, SENTINEL=0)["OUTPUT"]).values).sum() == 2


@pytest.mark.parametrize(
    ("suffix", "texts"), [("gpkg", False), ("geojson", False), ("shp", False), ("shp", True), ("shp.zip", False)]
)
def test_vector_files(run, tmp_path, suffix, texts, feedback):
    """Vector files that GDAL converts from a TRE table are read, also with numbers as text, as in EGMStoolkit files."""
    _, values = egms()
    rows = [f"A{i:02d},7.{i:02d},45,0.9," + ",".join(map(str, row)) for i, row in enumerate(values)]
    table = tmp_path / "table.csv"
    head = "CODE,LON,LAT,COHERENCE," + ",".join(f"D{day}" for day in DATES.split(","))
    table.write_text("\n".join([head, *rows]) + "\n")
    vector = tmp_path / f"vector.{suffix}"
    opened = gdal.OpenEx(
        str(table),
        gdal.OF_VECTOR,
        open_options=["X_POSSIBLE_NAMES=LON", "Y_POSSIBLE_NAMES=LAT", f"AUTODETECT_TYPE={'NO' if texts else 'YES'}"],
    )
    full = tmp_path / "whole.shz" if suffix == "shp.zip" else vector
    gdal.VectorTranslate(str(full), opened, dstSRS="EPSG:4326", srcSRS="EPSG:4326")
    if suffix == "shp.zip":
        vector = tmp_path / "vector.zip"
        full.rename(vector)
    series = read(run(vector, UNIT="cm")["OUTPUT"])
    order = np.argsort(series.pids)
    np.testing.assert_allclose(series.values[order], 10 * values)
    assert series.pids[order][3] == "A03"
    assert series.attributes["coherence"].tolist() == [0.9] * len(values)
    np.testing.assert_allclose(series.xy[order][3], [7.03, 45])
    assert series.crs == "EPSG:4326"


def test_line_layers_are_refused(run, tmp_path):
    path = tmp_path / "lines.geojson"
    path.write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"D20200103": 1, "D20200115": 2},'
        ' "geometry": {"type": "LineString", "coordinates": [[7, 45], [8, 46]]}}]}'
    )
    with pytest.raises(QgsProcessingException, match=r"lines.geojson is not a point layer"):
        run(path)


def test_crs_parameter(run, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("pid,x,y,D20200103,D20200115\na,500000,4000000,0,5\n")
    with pytest.raises(QgsProcessingException, match="set CRS"):
        run(path)
    made = run(path, CRS="EPSG:32632")
    assert QgsVectorLayer(made["OUTPUT"], "out", "ogr").crs().authid() == "EPSG:32632"


def test_warnings_reach_the_log(run, tmp_path, feedback):
    path = tmp_path / "a.csv"
    path.write_text("pid,lon,lat,D20200103,D20200115,D20200127\na,7,45,0,#NUM!,0.8\nb,7,45.1,,,\n")
    run(path)
    text = "\n".join(feedback.warnings)
    for part in ("1 × '#NUM!'", "1 point without any value", "may be in m; check UNIT", "INCIDENCE and HEADING"):
        assert part in text


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("empty.csv", b"", "empty.csv is empty"),
        ("empty.gpkg", b"", "empty.gpkg is empty"),
        ("no.gpkg", b"not a geopackage", "QGIS cannot open no.gpkg"),
        ("timeseries.h5", b"\x89HDF", "timeseries.h5 cannot be opened"),
        ("no.tif", b"x", "no.tif is not a readable raster"),
        ("cut.zip", b"PK\x03\x04cut", "cut.zip is not a valid zip archive"),
        ("plain.csv", b"pid,lon,lat\na,1,2\n", "plain.csv has no date columns"),
        ("one.csv", b"pid,lon,lat,D20200103\na,1,2,3\n", "only one date column"),
        ("header.csv", b"pid,lon,lat,D20200103,D20200115\n", "header.csv has a header but no rows"),
        (
            "twice.csv",
            b"pid,lon,lat,D20200103,D_20200103\na,1,2,3,4\n",
            "two columns for 2020-01-03, 'D20200103' and 'D_20200103'",
        ),
        (
            "text.csv",
            b"pid,lon,lat,D20200103,D20200115\na,1,2,x,y\nb,1,2,x,y\n",
            "No point in text.csv has a numeric displacement",
        ),
        ("nocrs.csv", b"pid,x,y,D20200103,D20200115\na,500000,4000000,3,4\n", "set CRS"),
        ("points.geojson", b'{"type": "FeatureCollection", "features": []}', "points.geojson"),
        ("half.csv", egms()[0][:2000].encode(), r"Row \d+ of half.csv has \d+ cells, but the header has 16"),
        ("zeros.csv", (egms(2000)[0][:90_000].encode() + bytes(5000)), r"Line [\d,]+ of zeros.csv contains zero bytes"),
        (
            "short.csv",
            b"pid,lon,lat,D200103,D200115\na,1,2,3,4\n",
            "The dates of short.csv have two-digit years",
        ),
        (
            "comma.csv",
            b'pid,lon,lat,D20200103,D20200115\na,1,2,"0,5",4\n',
            "Row 1 of comma.csv contains '0,5' in the",
        ),
        (
            "mixed.csv",
            b"CODE,VEL,V_STDEV,COHERENCE,musigma,velocity,D20200103,D20200115\n1,1,1,1,1,1,1,1\n",
            "contains columns of both",
        ),
        ("null.csv", b"pid,lon,lat,D20200103,D20200115\na,1,2,,\n", "No point in null.csv has a numeric displacement"),
    ],
)
def test_invalid_files_are_one_sentence_and_leave_no_output(run, tmp_path, name, content, sentence):
    path = tmp_path / name
    path.write_bytes(content)
    (tmp_path / "out.gpkg").write_bytes(b"former")
    with pytest.raises(QgsProcessingException, match=sentence) as caught:
        run(path)
    assert "Traceback" not in str(caught.value)
    assert "Internal error" not in str(caught.value)
    assert (tmp_path / "out.gpkg").read_bytes() == b"former"
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted([name, "out.gpkg"])


@pytest.mark.parametrize("percent", [0, 30, 60, 75])
def test_cancel_leaves_no_output(run, tmp_path, cancelling, percent):
    text, _ = egms(12_000)
    path = tmp_path / "EGMS_L2b.csv"
    path.write_text(text)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(path, feedback=cancelling(percent), REPORT=str(tmp_path / "report.html"))
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_missing_file(run, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"absent.csv .* does not exist"):
        run(tmp_path / "absent.csv")


def test_real_delivery(run, tmp_path):
    path = DATA / "ustica" / "EGMS_L2b_117_0227_IW2_VV_2020_2024_1.zip"
    if not path.exists():
        pytest.skip("the real data are not on this machine")
    started = time.process_time()
    made = run(path, REPORT=str(tmp_path / "report.html"))
    assert (made["N_POINTS"], made["N_DATES"]) == (11_759, 207)
    assert time.process_time() - started < 20


def test_the_noise_of_a_stable_window_is_an_output(run, tmp_path):
    generator = np.random.default_rng(4)
    dates = np.datetime64("2020-01-03") + 12 * np.arange(60)
    years = (dates - dates[0]).astype(float) / 365.25
    rows = []
    for i in range(60):
        moving = i >= 30
        lon = 13.17 + 1e-3 * generator.uniform() + 0.02 * moving
        values = -40.0 * years * moving + generator.normal(0, 2.0 if not moving else 0.2, 60)
        rows.append(f"p{i},{lon:.6f},{38.69 + 1e-3 * generator.uniform():.6f}," + ",".join(f"{v:.3f}" for v in values))
    path = tmp_path / "quiet.csv"
    path.write_text("pid,lon,lat," + ",".join("D" + str(d).replace("-", "") for d in dates) + "\n" + "\n".join(rows))
    made = run(path, REPORT=str(tmp_path / "report.html"))
    assert made["NOISE_MM"] == pytest.approx(2.0, rel=0.1)
    line = 2.0 / np.sqrt(np.sum((years - years.mean()) ** 2))
    assert made["NOISE_MM_PER_YEAR"] == pytest.approx(line, rel=0.5)
    page = Path(made["REPORT"]).read_text(encoding="utf-8")
    assert f"differ by {made['NOISE_MM_PER_YEAR']:.2f} mm/yr" in page
