"""Batch export of the plots of all selected points."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QProgressDialog

from ...plugin.queries.point_reader import PointReader
from ..export.export import save_picture
from .dock_parts import DockParts

translate = QCoreApplication.translate


def save_pictures(path: str, layer: QgsVectorLayer, reader: PointReader, dock: DockParts) -> int:
    """Save the plot of each selected point and return the number of files.

    Parameters
    ----------
    path : str
        Path of the files; the point ID is inserted before the extension: plot.png becomes plot_P17.png.
    layer : QgsVectorLayer
        Layer with the selected points.
    reader : PointReader
        Reads the points.
    dock : DockParts
        Plots one point after the other and finally the original one; points that cannot be plotted are skipped.

    Raises
    ------
    InputError
        If a file cannot be written or a point cannot be read.
    """
    former, target, written = (dock.picked_layer(), dock.picked), Path(path), set()
    fids = sorted(layer.selectedFeatureIds())
    progress = QProgressDialog(
        translate("SlopeMuse", "Plotting the selected points"), translate("SlopeMuse", "Cancel"), 0, len(fids), dock
    )
    progress.setWindowModality(Qt.WindowModality.WindowModal)
    progress.setMinimumDuration(500)
    try:
        for done, fid in enumerate(fids):
            progress.setValue(done)
            if progress.wasCanceled():
                break
            dock.take(layer.id(), reader.read(layer, fid))
            if dock.shown is None:
                continue
            pid = re.sub(r"[^\w.-]+", "_", str(dock.shown.series.pids[0]))
            # points with the same ID, or the same file name, must not overwrite each other
            name = pid if pid.lower() not in written else f"{pid}_{fid}"
            written.add(name.lower())
            save_picture(str(target.with_name(f"{target.stem}_{name}{target.suffix}")), dock.panel.plot)
    finally:
        progress.close()
        progress.deleteLater()
        if former[0] is not None and former[1] is not None:
            dock.take(former[0].id(), former[1])
    return len(written)
