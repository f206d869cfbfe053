"""Project entries of the dock with malformed or malicious content raise no error."""

from __future__ import annotations

import json
import sys

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QApplication

DEEP = "[" * 100_000
ENTRIES = [
    ("comparison", DEEP),
    ("fit", DEEP),
    ("fit", '{"steps":["NaT"]}'),
    ("fit", '{"window":["NaT","2020-01-01"]}'),
    ("fit", '{"window":["2030-01-01","2000-01-01"]}'),
    ("fit", '{"steps":["9999-01-01","-5000-01-01"]}'),
    ("events", '[{"day":"0001-01-01","end":"9999-01-01","name":"$\\\\frac{"}]'),
    ("reference", '{"day":[1]}'),
    ("reference", '{"layer":"__L__","pid":5,"x":"a"}'),
    ("phase", '{"band":["C"],"jumps":{"__L__":{"a":5}}}'),
    ("left_out", '{"__L__":{"a":["x",3,null]}}'),
    ("driver_lines", '{"rain_days":[1],"line":{"a":1},"table":[2]}'),
    ("points", "5"),
    ("points", DEEP),
    ("plot", '{"dots":"nonsense"}'),
    ("plot", '{"low_mm":NaN,"high_mm":1}'),
    ("plot", '{"low_mm":0,"high_mm":1' + "0" * 400 + "}"),
    ("plot", '{"title":"$\\\\frac{","font":"no such font"}'),
]
COMPARED = [
    ("colour", "nonsense"), ("colour", 5), ("pid", None), ("x", "a"), ("x", float("inf")), ("fid", "a"), ("fid", 1e30),
    ("fid", 10**20), ("name", 5), ("name", "<img src=file:///etc/passwd>"), ("name", "$\\frac{$"), ("layer", [1]),
    ("visible", "x"),
]  # fmt: skip


def errors_on_opening(project, dock, folder, topic, text):
    """Return the errors raised when a project with an entry is opened and the plot is drawn."""
    text = text.replace("__L__", project.mapLayersByName("points")[0].id())
    project.writeEntry("slopemuse", f"/dock/{topic}", text)
    path = str(folder / "hostile.qgz")
    assert project.write(path)
    caught = []
    usual = sys.excepthook
    sys.excepthook = lambda *raised: caught.append(raised)
    try:
        QgsProject.instance().read(path)
        for _ in range(10):
            QApplication.processEvents()
        dock.panel.canvas.draw()
        for _ in range(10):
            QApplication.processEvents()
    finally:
        sys.excepthook = usual
    return [f"{kind.__name__}: {error}" for kind, error, _ in caught]


@pytest.mark.parametrize(("topic", "text"), ENTRIES)
def test_malformed_project_entries_raise_no_error(project, dock, tmp_path, topic, text):
    assert errors_on_opening(project, dock, tmp_path, topic, text) == []


@pytest.mark.parametrize(("key", "value"), COMPARED)
def test_malformed_compared_points_raise_no_error(project, dock, tmp_path, key, value):
    entry = {"layer": "__L__", "pid": "a", "fid": 1, "x": 10.0, "y": 45.0, "name": "n", "colour": "#ff0000"}
    text = json.dumps([{**entry, "visible": True, key: value}])
    assert errors_on_opening(project, dock, tmp_path, "comparison", text) == []
