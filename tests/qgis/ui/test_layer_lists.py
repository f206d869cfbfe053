"""The layer lists of the dock contain distinct names and only suitable layers."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProject, QgsVectorLayer
from slopemuse.plugin.layers import write_table
from slopemuse.ui.widgets.layer_list import distinct_names

AREA = '{"type": "Polygon", "coordinates": [[[10, 45], [10.1, 45], [10.1, 45.1], [10, 45]]]}'


def texts(combo):
    return [combo.itemText(row) for row in range(combo.count())]


def test_distinct_names():
    assert distinct_names("rain", ["a.gpkg", "b.csv"]) == ["rain (a.gpkg)", "rain (b.csv)"]
    assert distinct_names("rain", ["a.gpkg", "a.gpkg", ""]) == ["rain (1)", "rain (2)", "rain (3)"]


def test_tables_of_one_name_are_shown_with_their_files(dock, project, tmp_path):
    lists = dock.panel.choices
    days = np.datetime64("2020-01-01") + np.arange(2)
    for file in ("upper.gpkg", "lower.gpkg"):
        write_table(str(tmp_path / file), {"date": days, "rain_mm": np.array([0.0, 1.0])})
        QgsProject.instance().addMapLayer(QgsVectorLayer(str(tmp_path / file), "gauge", "ogr"))
    shown = texts(lists.drivers)
    assert {"gauge (upper.gpkg)", "gauge (lower.gpkg)"} <= set(shown) and "gauge" not in shown
    row = shown.index("gauge (lower.gpkg)")
    lists.drivers.setCurrentIndex(row)
    assert lists.drivers.currentLayer().source().split("|")[0].endswith("lower.gpkg")
    upper = lists.drivers.layer(shown.index("gauge (upper.gpkg)"))
    QgsProject.instance().removeMapLayer(upper.id())
    assert "gauge" in texts(lists.drivers)


def test_polygon_layers_are_not_listed_as_drivers_or_gnss(dock, project, tmp_path):
    lists = dock.panel.choices
    (tmp_path / "stable.geojson").write_text(AREA, encoding="utf-8")
    QgsProject.instance().addMapLayer(QgsVectorLayer(str(tmp_path / "stable.geojson"), "Stable area", "ogr"))
    assert "Stable area" not in texts(lists.drivers) + texts(lists.gnss)
