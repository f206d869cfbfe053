"""QGIS project of the demo: layers, styles and temporal range."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDateTimeRange,
    QgsLayerTreeLayer,
    QgsProject,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from ...plugin.core.synthetic.slope import CRS
from ...plugin.core.synthetic.terrain import terrain
from ...plugin.layers import date_fields, read_series
from ...plugin.layers.rasters.geotiff import write_grid
from ...plugin.styles.area_style import stable_area_renderer
from ...plugin.styles.layer_style import Style, displacement_style
from ...plugin.styles.raster_style import hillshade_layer
from ...plugin.support.compat import days_unit
from ...plugin.support.qt_dates import midnight
from .layout import add_decorations, add_layout

_CELL_M = 10.0


def write_project(outputs: dict[str, Any], path: Path) -> None:
    """Write a project that opens with the daily map, ready for the Temporal Controller.

    Parameters
    ----------
    outputs : dict of str to path
        Outputs observed, OUTPUT (daily), hydrology, stable, and cuenca (the velocity map of a second slope).
    path : Path
        The `.qgz` file.
    """
    project = QgsProject()
    project.setTitle("SlopeMuse demo")
    daily = _layer(outputs["OUTPUT"], "Daily displacement [mm]")
    observed = _layer(outputs["observed"], "InSAR displacement [mm]")
    hydrology = _layer(outputs["hydrology"], "Rain and reservoir level")
    stable = _layer(outputs["stable"], "Stable area")
    shown = read_series(daily)
    for layer, series in ((daily, shown), (observed, read_series(observed))):
        displacement_style(series, shown.values).apply(layer)
    # layer of another slope at the same location, initially hidden
    cuenca = _layer(outputs["cuenca"], "Two sensors to one map: velocity [mm/yr]")
    speed = read_series(cuenca).attributes["velocity"]
    Style('"velocity"', float(np.nanpercentile(np.abs(speed), 98)), "mm/yr", name="Velocity [mm/yr]").apply(cuenca)
    stable.setRenderer(stable_area_renderer())
    project.setCrs(QgsCoordinateReferenceSystem(CRS))
    ground = path.parent / "terrain.tif"
    write_grid(str(ground), *terrain(_CELL_M), _CELL_M, CRS, "height [m]")
    hillshade = hillshade_layer(ground, "Terrain")
    for layer in (daily, observed, cuenca, stable, hillshade, hydrology):
        project.addMapLayer(layer, False)
        project.layerTreeRoot().addChildNode(node := QgsLayerTreeLayer(layer))
        node.setItemVisibilityChecked(layer not in (observed, cuenca))
        # expand only the legend of the visible map
        node.setExpanded(layer is daily)
    # layers to select in the time-series dock when the project is opened
    for name, layer in (("points", observed), ("daily", daily), ("drivers", hydrology)):
        project.writeEntry("slopemuse", f"/dock/{name}", layer.id())
    estimated = date_fields(daily)
    times = project.timeSettings()
    times.setTemporalRange(QgsDateTimeRange(midnight(estimated[0][1]), midnight(estimated[-1][1])))
    # the default step of QGIS is one hour
    times.setTimeStep(1.0)
    times.setTimeStepUnit(days_unit())
    times.setFramesPerSecond(10.0)
    extent = _extent(daily, project.crs())
    project.viewSettings().setDefaultViewExtent(extent)
    add_decorations(project)
    add_layout(project, [stable, daily, hillshade], extent)
    if not project.write(str(path)):
        raise OSError(f"QGIS cannot write the project {path}: {project.error()}")


def _layer(path: str | Path, name: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(str(path), name, "ogr")
    if not layer.isValid():
        raise OSError(f"QGIS cannot open {path}.")
    return layer


def _extent(layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem) -> QgsReferencedRectangle:
    extent = QgsCoordinateTransform(layer.crs(), crs, QgsProject()).transformBoundingBox(layer.extent())
    extent.scale(1.1)
    return QgsReferencedRectangle(extent, crs)
