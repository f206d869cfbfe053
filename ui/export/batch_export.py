"""A picture of every selected point, drawn as the dock draws them now."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QProgressDialog

from ...plugin.queries.point_reader import PointReader
from ..dock.dock_parts import DockParts
from .export import save_picture

translate = QCoreApplication.translate


def save_pictures(path: str, layer: QgsVectorLayer, reader: PointReader, dock: DockParts) -> int:
    """Write a picture of each selected point and return how many there are.

    Parameters
    ----------
    path : str
        The id of a point is put before its suffix: plot.png becomes plot_P17.png.
    layer : QgsVectorLayer
    reader : PointReader
    dock : DockParts
        Shows one point after the other, and its former one again in the end; a point that cannot be plotted is left
        out.

    Raises
    ------
    InputError
        If a file cannot be written or a point cannot be read.
    """
    former, target, written = (dock.picked_layer(), dock.picked), Path(path), set()
    fids = sorted(layer.selectedFeatureIds())
    progress = QProgressDialog(
        translate("SlopeMuse", "Drawing the selected points"), translate("SlopeMuse", "Cancel"), 0, len(fids), dock
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
            # two points of one name, or of names that are one as files, must not overwrite each other
            name = pid if pid.lower() not in written else f"{pid}_{fid}"
            written.add(name.lower())
            save_picture(str(target.with_name(f"{target.stem}_{name}{target.suffix}")), dock.panel.plot)
    finally:
        progress.close()
        progress.deleteLater()
        if former[0] is not None and former[1] is not None:
            dock.take(former[0].id(), former[1])
    return len(written)
