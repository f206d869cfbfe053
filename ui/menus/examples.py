"""Examples of the plugin, opened in the current project from files in the user's profile."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.messages import message, quoted
from ...plugin.core.data.point_series import PointSeries
from ...plugin.support.project_state import SCOPE
from ...plugin.support.vector_layers import vector_layer

translate = QCoreApplication.translate

SYNTHETIC, USTICA = "synthetic", "ustica"
ATTRIBUTION = "Contains modified Copernicus Sentinel data; European Ground Motion Service (EGMS), 2020-2024"
_DATA = Path(__file__).resolve().parents[1] / "examples"
_TRACKS = (
    ("EGMS_L2b_117_0227_IW2_VV_2020_2024_1", "ascending"),
    ("EGMS_L2b_022_0845_IW2_VV_2020_2024_1", "descending"),
)
_N_POINTS, _N_DAYS = 250, 1100


def example_titles() -> dict[str, str]:
    """Return the titles of the examples by name, in menu order."""
    return {
        SYNTHETIC: translate("SlopeMuse", "Synthetic landslide with rain and reservoir level"),
        USTICA: translate("SlopeMuse", "Ustica, Italy (EGMS, two orbits)"),
    }


def examples_folder() -> Path:
    """Return the folder for the files of opened examples, in the user's profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "slopemuse" / "examples"


def open_example(name: str, iface: Any = None) -> dict[str, QgsVectorLayer]:
    """Add the layers of an example to the project and show them.

    Parameters
    ----------
    name : str
        "synthetic" or "ustica".
    iface : QgisInterface, optional
        QGIS interface, whose map is zoomed to the example.

    Returns
    -------
    dict of str to QgsVectorLayer
        Layers by role in the dock: the points and, if the example has them, the drivers.

    Raises
    ------
    InputError
        If the example is unknown, or its files cannot be written or opened.
    """
    makers = {SYNTHETIC: _synthetic_layers, USTICA: _ustica_layers}
    if name not in makers:
        raise InputError(
            message("There is no example {name}; use one of {names}.", name=quoted(name), names=", ".join(makers))
        )
    folder = examples_folder() / name
    folder.mkdir(parents=True, exist_ok=True)
    layers = makers[name](folder)
    project = QgsProject.instance()
    group = project.layerTreeRoot().insertGroup(0, example_titles()[name])
    for layer in layers:
        project.addMapLayer(layer, False)
        group.addChildNode(QgsLayerTreeLayer(layer))
    vector = [layer for layer in layers if isinstance(layer, QgsVectorLayer)]
    roles = {"points": vector[0]}
    tables = [layer for layer in vector if not layer.isSpatial()]
    if tables:
        roles["drivers"] = tables[0]
    for role, layer in roles.items():
        project.writeEntry(SCOPE, f"/dock/{role}", layer.id())
    if iface is not None:
        _show(roles["points"], iface)
    return roles


def most_moved(layer: QgsVectorLayer) -> tuple[str, QgsPointXY]:
    """Return the ID and the position of the point with the largest absolute displacement on the last date."""
    from ...plugin.layers import read_series

    series = read_series(layer)
    most = int(np.nanargmax(np.abs(series.values[:, -1])))
    return str(series.pids[most]), QgsPointXY(*series.xy[most])


def _show(layer: QgsVectorLayer, iface: Any) -> None:
    canvas = iface.mapCanvas()
    project = QgsProject.instance()
    if len(project.mapLayers()) == 1 or not project.crs().isValid():
        project.setCrs(layer.crs())
    to_map = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), project)
    extent = to_map.transformBoundingBox(layer.extent())
    extent.scale(1.1)
    canvas.setExtent(extent)
    canvas.refresh()
    if hasattr(iface, "setActiveLayer"):
        iface.setActiveLayer(layer)


def _synthetic_layers(folder: Path) -> list[QgsMapLayer]:
    """Create, if necessary, and open the synthetic slope: points, stable area, hillshade and drivers."""
    from ...plugin.core.synthetic import make_slope
    from ...plugin.core.synthetic.slope import CRS
    from ...plugin.core.synthetic.slope_files import write_slope
    from ...plugin.core.synthetic.terrain import terrain
    from ...plugin.layers import write_table
    from ...plugin.layers.rasters.geotiff import write_grid
    from ...plugin.styles.area_style import stable_area_renderer
    from ...plugin.styles.raster_style import hillshade_layer

    paths = {name: folder / file for name, file in (("points", "points.gpkg"), ("drivers", "drivers.gpkg"))}
    ground = folder / "terrain.tif"
    if not all(path.exists() for path in (*paths.values(), ground)):
        slope = make_slope(0, _N_POINTS, _N_DAYS)
        write_slope(folder, slope)
        forcing = slope.forcing
        columns = {"date": forcing.days, **{one: forcing.column(one) for one in forcing.names}}
        write_table(str(paths["drivers"]), columns)
        cell_m = 10.0
        write_grid(str(ground), *terrain(cell_m), cell_m, CRS, "height [m]")
        # written last, because its existence means that the example is complete
        _write_points(slope.series, paths["points"])
    points = _styled(paths["points"], translate("SlopeMuse", "InSAR displacement [mm]"))
    drivers = _opened(paths["drivers"], translate("SlopeMuse", "Rain and reservoir level"))
    stable = _opened(folder / "stable.geojson", translate("SlopeMuse", "Stable area"))
    # an outline does not hide points
    stable.setRenderer(stable_area_renderer())
    return [points, stable, hillshade_layer(ground, translate("SlopeMuse", "Terrain")), drivers]


def _ustica_layers(folder: Path) -> list[QgsMapLayer]:
    """Import, if necessary, and open both tracks of Ustica like a delivery of the user."""
    from ...plugin.core.io.insar.options import ImportOptions
    from ...plugin.core.io.insar.reader import interpret
    from ...plugin.importing.delivery import open_delivery

    shutil.copyfile(_DATA / USTICA / "ATTRIBUTION.txt", folder / "ATTRIBUTION.txt")
    titles = {
        "ascending": translate("SlopeMuse", "Ustica, ascending [mm]"),
        "descending": translate("SlopeMuse", "Ustica, descending [mm]"),
    }
    layers: list[QgsMapLayer] = []
    for file, orbit in _TRACKS:
        path = folder / f"ustica_{orbit}.gpkg"
        if not path.exists():
            raw = open_delivery(_DATA / USTICA / f"{file}.zip", ImportOptions())
            _write_points(interpret(raw, ImportOptions()).series, path)
        layer = _styled(path, titles[orbit])
        metadata = layer.metadata()
        metadata.setRights([ATTRIBUTION])
        layer.setMetadata(metadata)
        layers.append(layer)
    return layers


def _write_points(series: PointSeries, path: Path) -> None:
    from ...plugin.core.timeseries.velocity import velocities
    from ...plugin.layers import write_series
    from ...plugin.layers.atomic_output import atomic

    with atomic(path) as part:
        write_series(str(part), velocities(series, ("linear",)), extra={"role": "series"})


def _styled(path: Path, name: str) -> QgsVectorLayer:
    from ...plugin.layers import read_series
    from ...plugin.styles.layer_style import displacement_style

    layer = _opened(path, name)
    series = read_series(layer)
    displacement_style(series, series.values).apply(layer)
    return layer


def _opened(path: Path, name: str) -> QgsVectorLayer:
    layer = vector_layer(str(path), name)
    if not layer.isValid():
        raise InputError(message("QGIS cannot open {path}.", path=path))
    return layer
