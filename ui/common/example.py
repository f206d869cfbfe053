"""Opens the example in the project."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from qgis.core import QgsApplication, QgsCoordinateTransform, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.importing.example_data import write_example
from ...plugin.layers import read_series
from ...plugin.styles.layer_style import displacement_style
from ...plugin.support.threads import OPENING

translate = QCoreApplication.translate

_FOLDER = "slopemuse_example"


@dataclass(frozen=True)
class Example:
    """The opened example.

    Attributes
    ----------
    layers : dict of str to QgsVectorLayer
        By the role that they have in the dock: points and drivers.
    pid : str
        The point that has moved most.
    place : QgsPointXY
        Its place in the CRS of the layer.
    """

    layers: dict[str, QgsVectorLayer]
    pid: str
    place: QgsPointXY


def open_example(canvas: QgsMapCanvas) -> Example:
    """Write the example to the user profile, add its layers to the project and show them on the map."""
    project = QgsProject.instance()
    paths = write_example(Path(QgsApplication.qgisSettingsDirPath()) / _FOLDER)
    names = {
        "points": translate("SlopeMuse", "Example: InSAR displacement [mm]"),
        "drivers": translate("SlopeMuse", "Example: rain and reservoir level"),
    }
    found: dict[str, QgsVectorLayer] = {}
    for role, path in paths.items():
        former = [layer.id() for layer in project.mapLayers().values() if Path(layer.source().split("|")[0]) == path]
        project.removeMapLayers(former)
        with OPENING:
            found[role] = QgsVectorLayer(str(path), names[role], "ogr")
    points = found["points"]
    series = read_series(points)
    displacement_style(series, series.values).apply(points)
    if not project.mapLayers():
        project.setCrs(points.crs())
    project.addMapLayers([points, found["drivers"]])
    to_map = QgsCoordinateTransform(points.crs(), project.crs(), project)
    extent = to_map.transformBoundingBox(points.extent())
    extent.scale(1.1)
    canvas.setExtent(extent)
    canvas.refresh()
    fastest = int(np.argmax(np.abs(series.values[:, -1])))
    return Example(found, str(series.pids[fastest]), QgsPointXY(*series.xy[fastest]))
