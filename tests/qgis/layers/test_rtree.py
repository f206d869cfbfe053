"""The packed spatial index passes SQLite's `rtreecheck` and returns the same points as a full search."""

from __future__ import annotations

import ctypes
import ctypes.util
import sqlite3
from contextlib import closing

import numpy as np
import pytest
from qgis.core import QgsFeatureRequest, QgsFeatureSource, QgsRectangle, QgsVectorLayer
from slopemuse.plugin.core.common.lineage import Lineage
from slopemuse.plugin.layers import write_points, write_table
from slopemuse.plugin.layers.rtree import can_fill, fill_rtree

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.mark.parametrize("n_points", [1, 2, 51, 52, 2601, 2602, 20_000])
def test_the_packed_rtree_is_valid(tmp_path, n_points):
    rng = np.random.default_rng(n_points)
    xy = rng.uniform(0, 1000, (n_points, 2)) + np.array([400_000, 3_430_000])
    if n_points > 100:
        xy[5] = np.nan
        xy[7] = xy[8]
    with closing(sqlite3.connect(tmp_path / "a.db")) as connection:
        connection.execute("CREATE VIRTUAL TABLE tree USING rtree(id, minx, maxx, miny, maxy)")
        fill_rtree(connection, "tree", xy)
        assert connection.execute("SELECT rtreecheck('tree')").fetchone()[0] == "ok"
        known = np.flatnonzero(np.isfinite(xy[:, 0]))
        ids = [row[0] for row in connection.execute("SELECT id FROM tree ORDER BY id")]
        assert ids == (known + 1).tolist()
        boxes = np.array(connection.execute("SELECT minx, maxx, miny, maxy FROM tree ORDER BY id").fetchall())
        assert (boxes[:, ::2] <= xy[known]).all()
        assert (boxes[:, 1::2] >= xy[known]).all()
        assert np.ptp(boxes[:, :2], axis=1).max() < 0.1


def test_layer_is_searched_edited_and_searched_again(tmp_path):
    rng = np.random.default_rng(1)
    xy = rng.uniform(0, 1000, (6000, 2)) + np.array([400_000, 3_430_000])
    path = str(tmp_path / 'it\'s a "name".gpkg')
    write_points(path, xy, "EPSG:32649", {"n": np.arange(len(xy))}, Lineage())
    layer = QgsVectorLayer(path)
    assert layer.hasSpatialIndex() == QgsFeatureSource.SpatialIndexPresence.SpatialIndexPresent
    box = QgsRectangle(400_100, 3_430_200, 400_180, 3_430_290)

    def found():
        return sorted(f["n"] for f in layer.getFeatures(QgsFeatureRequest(box)))

    inside = (
        (xy[:, 0] >= box.xMinimum())
        & (xy[:, 0] <= box.xMaximum())
        & (xy[:, 1] >= box.yMinimum())
        & (xy[:, 1] <= box.yMaximum())
    )
    assert found() == np.flatnonzero(inside).tolist()
    assert len(found()) > 10
    extent = layer.extent()
    np.testing.assert_allclose([extent.xMinimum(), extent.yMaximum()], [xy[:, 0].min(), xy[:, 1].max()])
    # after an edit, GDAL's triggers update the packed index and the feature count
    first = next(layer.getFeatures(QgsFeatureRequest(box)))
    number = first["n"]
    layer.startEditing()
    layer.deleteFeature(first.id())
    assert layer.commitChanges()
    assert found() == [n for n in np.flatnonzero(inside) if n != number]
    assert QgsVectorLayer(path).featureCount() == len(xy) - 1
    with closing(sqlite3.connect(path)) as connection:
        name = connection.execute("SELECT table_name FROM gpkg_contents").fetchone()[0]
        assert connection.execute(f"SELECT rtreecheck('rtree_{name}_geom')").fetchone()[0] == "ok"
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


_DEFENSIVE = 1010


def _defend(connection):
    """Enable SQLite's defensive mode for a connection, as Apple's library does; return whether it is enabled."""
    if hasattr(connection, "setconfig"):
        connection.setconfig(_DEFENSIVE, True)
        return connection.getconfig(_DEFENSIVE)
    name = ctypes.util.find_library("sqlite3")
    library = ctypes.CDLL(name) if name else None
    if library is None:
        return False
    library.sqlite3_libversion.restype = ctypes.c_char_p
    if library.sqlite3_libversion().decode() != sqlite3.sqlite_version:
        return False
    # the first member of the connection object is SQLite's handle
    handle = ctypes.cast(id(connection) + object.__basicsize__, ctypes.POINTER(ctypes.c_void_p))[0]
    state = ctypes.c_int(-1)
    library.sqlite3_db_config(ctypes.c_void_p(handle), _DEFENSIVE, ctypes.c_int(1), ctypes.byref(state))
    return state.value == 1


@pytest.fixture()
def defensive(monkeypatch):
    """Open every connection of Python's sqlite3 in defensive mode."""
    plain = sqlite3.connect

    def connect(*arguments, **named):
        connection = plain(*arguments, **named)
        if not _defend(connection):
            connection.close()
            pytest.skip("SQLite's defensive mode cannot be switched on here")
        return connection

    connect(":memory:").close()
    monkeypatch.setattr(sqlite3, "connect", connect)


@pytest.mark.parametrize("n_points", [1, 60, 6000])
def test_defensive_mode(defensive, tmp_path, n_points):
    """If the shadow tables of the R-tree are protected, as on macOS, the file still has a valid spatial index."""
    rng = np.random.default_rng(n_points)
    xy = rng.uniform(0, 1000, (n_points, 2)) + np.array([400_000, 3_430_000])
    if n_points > 1:
        xy[1] = np.nan
    path = str(tmp_path / "it's a name.gpkg")
    write_points(path, xy, "EPSG:32649", {"n": np.arange(n_points)}, Lineage())
    with closing(sqlite3.connect(path)) as connection:
        tree = connection.execute("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'").fetchone()[0]
        assert not can_fill(connection, tree)
        assert connection.execute(f"SELECT rtreecheck('{tree}')").fetchone()[0] == "ok"
        known = np.flatnonzero(np.isfinite(xy[:, 0]))
        ids = connection.execute(f"SELECT id FROM {tree} ORDER BY id")  # noqa: S608
        assert [row[0] for row in ids] == (known + 1).tolist()
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        triggers = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
    assert any(name.startswith("rtree_") for name in triggers)
    layer = QgsVectorLayer(path)
    assert layer.featureCount() == n_points
    assert layer.hasSpatialIndex() == QgsFeatureSource.SpatialIndexPresence.SpatialIndexPresent
    box = QgsRectangle(400_100, 3_430_200, 400_500, 3_430_800)
    inside = [n for n in known.tolist() if box.contains(xy[n, 0], xy[n, 1])]
    assert sorted(f["n"] for f in layer.getFeatures(QgsFeatureRequest(box))) == inside


def test_tables_and_empty_layers_in_defensive_mode(defensive, tmp_path):
    write_table(str(tmp_path / "t.gpkg"), {"n": np.arange(3)})
    assert QgsVectorLayer(str(tmp_path / "t.gpkg")).featureCount() == 3
    write_points(str(tmp_path / "e.gpkg"), np.empty((0, 2)), "EPSG:32649", {"n": np.empty(0)}, Lineage())
    assert QgsVectorLayer(str(tmp_path / "e.gpkg")).featureCount() == 0
