"""Parquet and NetCDF files opened on the map: their points layer is made in the background and added to the project."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...plugin.core.common.errors import SlopeMuseError
from ...plugin.core.environment.packages import fault_of
from ...plugin.layers.stores.stores import is_store, open_store, package_of
from ..tasks.background_read import Background

translate = QCoreApplication.translate


class StoreLoader(Background):
    """Opens one file; `loaded` brings its layer, `message` the reason why there is none."""

    loaded = pyqtSignal(object)

    def load(self, path: Path) -> None:
        """Make the points layer where there is none that fits the file, and add it to the project."""
        from ...plugin.layers.store_layers.file_layers import make_points_layer

        title = translate("SlopeMuse", "Opening {file}").format(file=path.name)
        self.start(title, partial(make_points_layer, str(path)), partial(self._add, path.stem))

    def _add(self, name: str, points: str) -> None:
        from ...plugin.queries.map_fields import usual_style

        layer = QgsVectorLayer(points, name, "ogr")
        # the values are in the file itself, which edits of its points would not reach
        layer.setReadOnly(True)
        style = usual_style(layer)
        if style is not None:
            style.apply(layer)
        QgsProject.instance().addMapLayer(layer)
        self.loaded.emit(layer)


def opens_as_points(path: Path) -> bool:
    """Return whether a file is a store of series; others are left to QGIS.

    Without its package no one can tell, and the loader says what to install.
    """
    if not is_store(path):
        return False
    if fault_of(package_of(path)) is not None:
        return True
    try:
        file = open_store(str(path))
    except SlopeMuseError:
        # the loader says why
        return True
    return file.has_points and len(file.days) > 1


def ask_for_file(parent: QWidget) -> Path | None:
    """Ask for a file; None where the user chooses none."""
    title = translate("SlopeMuse", "Open Parquet or NetCDF file")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", "GeoParquet, NetCDF (*.parquet *.nc)")
    return Path(chosen) if chosen else None
