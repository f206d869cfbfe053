"""Opening of Parquet and NetCDF files on the map: creates points layers in the background and adds them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...plugin.core.common.errors import SlopeMuseError
from ...plugin.core.common.progress import Progress
from ...plugin.core.environment.packages import fault_of
from ...plugin.layers.stores.stores import is_store, open_store, package_of
from ...plugin.support.vector_layers import vector_layer
from ..tasks.background_read import Background

if TYPE_CHECKING:
    from ...plugin.styles.layer_style import Style

translate = QCoreApplication.translate


class StoreLoader(Background):
    """Opens one file; emits `loaded` with its layer, or `message` with the error."""

    loaded = pyqtSignal(object)

    def load(self, path: Path) -> None:
        """Create the points layer if it is missing or outdated, and add it to the project."""
        title = translate("SlopeMuse", "Opening {file}").format(file=path.name)
        self.start(title, partial(_points_and_style, str(path)), partial(self._add, path.stem))

    def _add(self, name: str, found: tuple[str, Style | None]) -> None:
        points, style = found
        layer = vector_layer(points, name)
        # edits of the points would not change the values in the file
        layer.setReadOnly(True)
        if style is not None:
            style.apply(layer)
        QgsProject.instance().addMapLayer(layer)
        self.loaded.emit(layer)


def _points_and_style(path: str, progress: Progress) -> tuple[str, Style | None]:
    """Return the path of the points layer of a store, created if necessary, and its default style."""
    from ...plugin.layers.store_layers.file_layers import make_points_layer
    from .imported_layers import style_of_file

    points = make_points_layer(path, progress)
    return points, style_of_file(points)


def opens_as_points(path: Path) -> bool:
    """Check whether a file is a store of series; other files are left to QGIS.

    Return True if the package for the format is missing, so that the loader reports it.
    """
    if not is_store(path):
        return False
    if fault_of(package_of(path)) is not None:
        return True
    try:
        file = open_store(str(path))
    except SlopeMuseError:
        # the loader reports the error
        return True
    return file.has_points and len(file.days) > 1


def ask_for_file(parent: QWidget) -> Path | None:
    """Ask for a file; return None if the user cancels."""
    title = translate("SlopeMuse", "Open Parquet or NetCDF file")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", "GeoParquet, NetCDF (*.parquet *.nc)")
    return Path(chosen) if chosen else None
