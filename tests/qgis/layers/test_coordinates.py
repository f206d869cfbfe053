"""Coordinate operations of QGIS are compared with those of pyproj in a process without QGIS."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext
from slopemuse.plugin.core.common.errors import InputError
from slopemuse.plugin.core.geometry import coordinates, local_crs
from slopemuse.plugin.layers.qgis_coordinates import QgisOperations
from slopemuse.plugin.support.transform_context import using_context
from slopemuse.tests.paths import ROOT

# degrees to metres, axis order north-east, other datums and units, poles, both sides of the date line, Gauss-Krüger
MOVES = [
    ("EPSG:4326", "EPSG:32633", [[13.2, 38.7], [15.0, 0.0], [17.9, 83.0]]),
    ("EPSG:32649", "EPSG:4326", [[400_000.0, 3_430_000.0], [500_000.0, 0.0]]),
    ("EPSG:3035", "EPSG:32632", [[4_321_000.0, 3_210_000.0]]),
    ("EPSG:3857", "OGC:CRS84", [[1_466_000.0, 4_680_000.0]]),
    ("EPSG:4326", "EPSG:2193", [[172.0, -41.0]]),
    ("EPSG:4326", "EPSG:2263", [[-74.0, 40.7]]),
    ("EPSG:25832", "EPSG:4258", [[500_000.0, 5_400_000.0]]),
    ("EPSG:4326", "EPSG:32661", [[20.0, 88.0]]),
    ("EPSG:4326", "EPSG:3031", [[-120.0, -80.0]]),
    ("EPSG:4326", "EPSG:32660", [[179.9, 10.0], [-179.9, 10.0]]),
    ("EPSG:4549", "EPSG:4490", [[500_000.0, 3_400_000.0]]),
    ("+proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=3500000 +y_0=0 +datum=WGS84 +units=m", "EPSG:4326", [[3.5e6, 5.4e6]]),
]
ORACLE = """
import json, sys
from pyproj import CRS, Geod, Transformer
moves = json.loads(sys.argv[1])
out = [Transformer.from_crs(a, b, always_xy=True).transform(*zip(*xy)) for a, b, xy in moves]
wkt = CRS(moves[0][1]).to_wkt()
geod = Geod(ellps="WGS84")
azimuth = []
for crs, (x, y) in (("EPSG:32633", (673886.3, 4429672.1)), ("EPSG:3413", (1e6, -1e6)), ("EPSG:32661", (2e6, 1.9e6))):
    to = Transformer.from_crs(crs, "EPSG:4326", always_xy=True)
    azimuth.append(geod.inv(*to.transform(x, y), *to.transform(x, y + 100.0))[0])
assert "qgis.core" not in sys.modules
print("RESULT" + json.dumps({"moves": out, "wkt": wkt, "azimuth": azimuth}))
"""


@pytest.fixture(scope="module")
def oracle():
    done = subprocess.run(
        [sys.executable, "-c", ORACLE, json.dumps(MOVES)], capture_output=True, text=True, timeout=120
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith("RESULT")]
    if not lines and "pyproj" in done.stderr:
        pytest.skip("pyproj does not work on this machine")
    return json.loads(lines[0][len("RESULT") :])


@pytest.fixture()
def by_qgis(qgis_app):
    former = coordinates.operations()
    coordinates.use_operations(QgisOperations())
    yield coordinates.operations()
    coordinates.use_operations(former)


@pytest.mark.parametrize("k", range(len(MOVES)))
def test_transformed_coordinates_agree_with_pyproj(oracle, by_qgis, k):
    source, target, xy = MOVES[k]
    there = by_qgis.transform(np.array(xy, dtype=float), source, target)
    # one micrometre, or the corresponding angle at the equator
    close = 1e-6 / 111_320 if by_qgis.is_geographic(target) else 1e-6
    np.testing.assert_allclose(there, np.array(oracle["moves"][k]).T, rtol=0, atol=close)


def test_wkt_is_a_crs_too(oracle, by_qgis):
    xy = np.array(MOVES[0][2])
    np.testing.assert_array_equal(
        by_qgis.transform(xy, MOVES[0][0], oracle["wkt"]), by_qgis.transform(xy, *MOVES[0][:2])
    )


def test_points_that_cannot_be_transformed_are_nan(by_qgis):
    xy = np.array([[9.0, 45.0], [9.0, 95.0], [np.nan, 45.0], [9.0, np.inf]])
    there = by_qgis.transform(xy, "EPSG:4326", "EPSG:32632")
    assert np.isfinite(there).all(axis=1).tolist() == [True, False, False, False]
    assert there[0] == pytest.approx([500_000.0, 4_982_950.4], abs=0.1)
    assert by_qgis.transform(xy[:0], "EPSG:4326", "EPSG:32632").shape == (0, 2)


@pytest.mark.parametrize("crs", ["EPSG:99999", "rubbish", ""])
def test_an_unknown_crs_is_named(by_qgis, crs):
    with pytest.raises(InputError, match="is unknown; choose one such as EPSG:4326"):
        by_qgis.is_geographic(crs)


@pytest.mark.parametrize("operations", [QgisOperations(), coordinates.PyprojOperations()])
def test_a_local_crs_without_a_datum_is_refused(qgis_app, operations):
    # QGIS would return such coordinates unchanged, without an error
    with pytest.raises(InputError, match="cannot be transformed from the CRS 'LOCAL_CS"):
        operations.transform(np.zeros((1, 2)), 'LOCAL_CS["plan",UNIT["metre",1]]', "EPSG:4326")


def test_local_crs_and_grid_north_agree_with_pyproj(oracle, by_qgis):
    assert local_crs.local_crs(np.array([[4599000.0, 1745000.0]]), "EPSG:3035") == "EPSG:3035"
    assert local_crs.local_crs(np.array([[1466000.0, 4680000.0]]), "EPSG:3857") == "EPSG:32633"
    assert local_crs.local_crs(np.array([[983_000.0, 200_000.0]]), "EPSG:2263") == "EPSG:32618"  # feet
    places = (("EPSG:32633", (673886.3, 4429672.1)), ("EPSG:3413", (1e6, -1e6)), ("EPSG:32661", (2e6, 1.9e6)))
    north = [local_crs.grid_north_deg(np.array([xy]), crs)[0] for crs, xy in places]
    np.testing.assert_allclose(north, oracle["azimuth"], atol=1e-5)


def test_the_coordinate_operation_of_the_user_is_applied(by_qgis):
    nad27, wgs84 = (QgsCoordinateReferenceSystem(crs) for crs in ("EPSG:4267", "EPSG:4326"))
    place = np.array([[-100.0, 40.0]])
    context = QgsCoordinateTransformContext()
    # a shift that is not in the PROJ database: 1 km along the geocentric y axis (90° E)
    shifted = "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step +proj=cart +ellps=clrk66 "
    shifted += "+step +proj=helmert +y=1000 +step +inv +proj=cart +ellps=WGS84 "
    shifted += "+step +proj=unitconvert +xy_in=rad +xy_out=deg"
    assert context.addCoordinateOperation(nad27, wgs84, shifted)
    usual = by_qgis.transform(place, "EPSG:4267", "EPSG:4326")
    with using_context(context):
        chosen = by_qgis.transform(place, "EPSG:4267", "EPSG:4326")
    assert abs(chosen - usual).max() > 0.001
    np.testing.assert_array_equal(by_qgis.transform(place, "EPSG:4267", "EPSG:4326"), usual)


def test_loading_the_provider_sets_the_coordinate_operations_of_qgis(qgis_app, qgis_processing):
    from slopemuse.algorithms.provider import SlopeMuseProvider

    former = coordinates.operations()
    coordinates.use_operations(coordinates.PyprojOperations())
    try:
        SlopeMuseProvider().load()
        assert isinstance(coordinates.operations(), QgisOperations)
    finally:
        coordinates.use_operations(former)


def test_only_one_file_imports_pyproj():
    files = [file for folder in ("plugin", "algorithms", "ui") for file in (ROOT / folder).rglob("*.py")]
    users = [file for file in files if re.search(r"^\s*(?:import|from) pyproj", file.read_text("utf-8"), re.MULTILINE)]
    assert [file.relative_to(ROOT).as_posix() for file in users] == ["plugin/core/geometry/coordinates.py"]


@pytest.mark.parametrize("crs", ["http://127.0.0.1:9/crs", "/etc/passwd", "../a.prj"])
def test_a_crs_that_is_a_url_or_a_path_is_not_opened(crs, monkeypatch):
    monkeypatch.setattr(
        "slopemuse.plugin.layers.qgis_coordinates.QgsCoordinateReferenceSystem.createFromUserInput",
        lambda *_: pytest.fail("opened"),
    )
    with pytest.raises(InputError, match="is unknown"):
        QgisOperations().is_geographic(crs)
