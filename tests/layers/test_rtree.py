"""The packed index is sound by SQLite's own check, and finds what a search of all points finds."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import numpy as np
import pytest
from qgis.core import QgsFeatureRequest, QgsFeatureSource, QgsRectangle, QgsVectorLayer
from slopemuse.plugin.core.lineage import Lineage
from slopemuse.plugin.layers import write_points
from slopemuse.plugin.rtree import fill_rtree

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.mark.parametrize("n_points", [1, 2, 51, 52, 2601, 2602, 20_000])
def test_index_is_sound(tmp_path, n_points):
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
    # GDAL's triggers keep the packed index and the count right afterwards
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
