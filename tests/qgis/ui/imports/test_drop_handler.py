"""Files dropped on the QGIS window are recognised as deliveries from their first lines."""

from __future__ import annotations

import threading
import time
import zipfile

import numpy as np
import pytest
from slopemuse.plugin.core.data.point_series import PointSeries
from slopemuse.plugin.importing import delivery
from slopemuse.plugin.layers import write_series
from slopemuse.plugin.support.threads import wait_until_idle
from slopemuse.tests.deliveries import tables, vectors
from slopemuse.ui.imports import drop_handler
from slopemuse.ui.imports.drop_handler import is_delivery

HEAD = 50_000


def large(folder, name="EGMS_L2b.csv", rows=400):
    """Write a delivery longer than the examined part of a file, with invalid lines at its end, and return its path."""
    header, *lines = tables.egms_l2().splitlines()
    body = "\n".join((lines * (rows // len(lines) + 1))[:rows])
    text = f"{header}\n{body}\n"
    assert len(text) > HEAD
    path = folder / name
    path.write_bytes(text.encode() + b"\xff\x00 no row;;;\n" * 1000)
    return path


def test_tables_and_zips_are_recognised_by_their_first_lines(qgis_app, tmp_path):
    path = large(tmp_path)
    assert is_delivery(path)
    with zipfile.ZipFile(tmp_path / "egms.zip", "w") as archive:
        archive.write(path, "EGMS_L2b.csv")
    assert is_delivery(tmp_path / "egms.zip")


def test_a_zip_of_one_shapefile_is_recognised(qgis_app, tmp_path):
    shapefile = vectors.save_qgis(tmp_path)
    with zipfile.ZipFile(tmp_path / "tre.zip", "w") as archive:
        for part in sorted(tmp_path.glob(f"{shapefile.stem}.*")):
            archive.write(part, part.name)
    assert is_delivery(tmp_path / "tre.zip")


def test_only_the_first_points_of_a_layer_in_a_zip_are_read(qgis_app, tmp_path, monkeypatch):
    n = 300
    series = PointSeries(
        [f"p{i}" for i in range(n)],
        np.zeros((n, 2)) + 10.0,
        np.datetime64("2020-01-01") + 12 * np.arange(5),
        np.zeros((n, 5)),
        "EPSG:4326",
    )
    write_series(str(tmp_path / "points.gpkg"), series)
    with zipfile.ZipFile(tmp_path / "points.zip", "w") as archive:
        archive.write(tmp_path / "points.gpkg", "points.gpkg")
    read, plain = [], delivery.open_delivery
    monkeypatch.setattr(delivery, "open_delivery", lambda *a, **k: read.append(plain(*a, **k)) or read[-1])
    is_delivery(tmp_path / "points.zip")
    assert len(read[0].values) == 50


def test_a_zip_of_very_many_files_is_not_listed(qgis_app, tmp_path, monkeypatch):
    with zipfile.ZipFile(tmp_path / "many.zip", "w") as archive:
        for i in range(1001):
            archive.writestr(f"{i}.csv", tables.egms_l2())
        archive.comment = b"of many files"
    monkeypatch.setattr(zipfile, "ZipFile", None)
    assert not is_delivery(tmp_path / "many.zip")


def test_utf_16_and_names_with_colons(qgis_app, tmp_path):
    text = large(tmp_path).read_bytes().split(b"\xff\x00")[0].decode()
    (tmp_path / "two.csv").write_text(text, encoding="utf-16")
    assert is_delivery(tmp_path / "two.csv")
    with zipfile.ZipFile(tmp_path / "colon.zip", "w") as archive:
        archive.writestr("EGMS_L2b 10:30.csv", text)
    assert is_delivery(tmp_path / "colon.zip")


@pytest.mark.parametrize("name", ["notes.csv", "empty.csv", "no.zip", "pictures.zip", "table.txt"])
def test_files_that_are_no_deliveries_are_left_to_qgis(qgis_app, tmp_path, name):
    path = tmp_path / name
    path.write_text({"notes.csv": "a,b\n1,2\n", "empty.csv": "", "table.txt": tables.egms_l2()}.get(name, "no zip"))
    if name == "pictures.zip":
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("one.png", b"1")
    assert not is_delivery(path)


@pytest.mark.parametrize("wanted", [True, False])
def test_a_dropped_file_is_examined_in_the_background(qgis_app, tmp_path, monkeypatch, wanted):
    path = large(tmp_path)
    looked = threading.Event()

    def look(_):
        # a large GeoPackage in a zip file takes as long
        looked.wait(5)
        return wanted

    monkeypatch.setattr(drop_handler, "is_delivery", look)
    taken, left = [], []
    handler = drop_handler.DeliveryDropHandler(taken.append, left.append)
    begin = time.monotonic()
    assert handler.handleFileDrop(str(path))
    assert time.monotonic() - begin < 1
    looked.set()
    while not taken + left and time.monotonic() - begin < 20:
        qgis_app.processEvents()
    assert (taken, left) == (([path], []) if wanted else ([], [path]))
    # a file that cannot be a delivery is left to QGIS immediately
    (tmp_path / "map.tif").write_bytes(b"x")
    assert not handler.handleFileDrop(str(tmp_path / "map.tif"))


def test_a_delivery_is_accepted_if_the_import_window_cannot_be_loaded(qgis_app, tmp_path, monkeypatch, qtbot):
    monkeypatch.setattr(drop_handler, "is_delivery", lambda _: True)

    def load():
        raise RuntimeError("damaged package")

    taken, left = [], []
    handler = drop_handler.DeliveryDropHandler(taken.append, left.append, load)
    path = large(tmp_path)
    assert handler.handleFileDrop(str(path))
    qtbot.waitUntil(lambda: bool(taken + left), timeout=20_000)
    assert (taken, left) == ([path], [])


def test_files_dropped_before_the_plugin_is_unloaded_are_discarded(qgis_app, tmp_path, monkeypatch):
    looked = threading.Event()
    monkeypatch.setattr(drop_handler, "is_delivery", lambda _: looked.wait(5))
    answers = []
    handler = drop_handler.DeliveryDropHandler(answers.append, answers.append)
    assert handler.handleFileDrop(str(large(tmp_path)))
    handler.dispose()
    looked.set()
    assert wait_until_idle(10)
    qgis_app.processEvents()
    assert not answers
