"""The plot as a picture, and its numbers as a table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ..plugin.core.errors import InputError
from ..plugin.core.pointtable import point_table, write_csv
from ..plugin.outputs import atomic

if TYPE_CHECKING:
    from ..plugin.core.forcing import Forcing
    from ..plugin.picking import PickedPoint
    from .series_plot import SeriesPlot

translate = QCoreApplication.translate

SUFFIXES = (".png", ".svg", ".pdf", ".csv")


def ask_for_path(parent: QWidget, name: str) -> str:
    """Ask where to save; empty = not at all."""
    filters = translate("SlopeMuse", "PNG (*.png);;SVG (*.svg);;PDF (*.pdf);;CSV table (*.csv)")
    path, chosen = QFileDialog.getSaveFileName(parent, translate("SlopeMuse", "Export the plot"), name, filters)
    if path and not Path(path).suffix:
        path += chosen[chosen.rindex(".") : -1]
    return path


def export(
    path: str, plot: SeriesPlot, picked: PickedPoint, estimate: PickedPoint | None, forcing: Forcing | None
) -> None:
    """Write the plot, or its numbers, in the format of the suffix.

    Raises
    ------
    InputError
        If the suffix is none of `SUFFIXES` or the file cannot be written.
    """
    suffix = Path(path).suffix.lower()
    if suffix not in SUFFIXES:
        raise InputError(f"{path} does not tell the format; let the name end on {', '.join(SUFFIXES)}.")
    try:
        with atomic(path) as beside:
            if suffix == ".csv":
                line = estimate or picked
                parts = (picked.series, estimate.series if estimate else None, line.rate, forcing)
                write_csv(beside, *point_table(*parts))
            else:
                plot.save(str(beside))
    except OSError as error:
        raise InputError(f"{path} cannot be written ({error.strerror}); choose another place.") from None
