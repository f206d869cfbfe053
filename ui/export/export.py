"""Export of the plot as a figure, and of one or more points as a table."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QGuiApplication, QImage
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.messages import message
from ...plugin.core.data.long_table import DISPLACEMENT, LabelledSeries, write_rows
from ...plugin.layers import read_series
from ...plugin.layers.atomic_output import atomic
from ...plugin.queries.nearest_point import lonlat
from ...plugin.support.settings import Settings
from ..imports.folder_memory import keep, recall

if TYPE_CHECKING:
    from ..plot.series_plot import SeriesPlot

translate = QCoreApplication.translate

PICTURES = (".png", ".svg", ".pdf")
TABLE = ".csv"
_FOLDERS = "slopemuse/export"
# characters that are not allowed in Windows file names
_NOT_IN_NAMES = str.maketrans(dict.fromkeys('<>:"/\\|?*', "_"))


def ask_for_path(parent: QWidget, title: str, name: str, suffixes: Sequence[str]) -> str:
    """Ask for an output file, in the last export folder or that of the project; return an empty path if cancelled."""
    project = QgsProject.instance()
    name = name.translate(_NOT_IN_NAMES)
    folder = recall(_FOLDERS, Path(project.fileName())) or project.homePath()
    filters = ";;".join(f"{suffix[1:].upper()} (*{suffix})" for suffix in suffixes)
    path, chosen = QFileDialog.getSaveFileName(parent, title, str(Path(folder) / (name + suffixes[0])), filters)
    if path and not Path(path).suffix:
        path += chosen[chosen.rindex(".") : -1]
    if path:
        keep(_FOLDERS, Path(project.fileName()), str(Path(path).parent))
    return path


def save_picture(path: str, plot: SeriesPlot) -> None:
    """Save the plot in the format of the file extension, with the size in the settings.

    Raises
    ------
    InputError
        If the extension is not in `PICTURES` or the file cannot be written.
    """
    _check_suffix(path, PICTURES)
    size = Settings.load()
    try:
        with atomic(path) as beside:
            plot.save(str(beside), (size.picture_width_cm, size.picture_height_cm), size.picture_dpi)
    except OSError as error:
        raise InputError(
            message("{file} cannot be written ({reason}); choose another location.", file=path, reason=error.strerror)
        ) from None


def save_table(path: str, table: Iterable[Sequence[str]]) -> int:
    """Write rows of `long_table.long_table_rows` as CSV and return their number.

    Raises
    ------
    InputError
        If the extension is not `TABLE` or the file cannot be written.
    """
    _check_suffix(path, (TABLE,))
    try:
        with atomic(path) as beside, beside.open("w", newline="", encoding="utf-8") as file:
            return write_rows(file, table)
    except OSError as error:
        raise InputError(
            message("{file} cannot be written ({reason}); choose another location.", file=path, reason=error.strerror)
        ) from None


def selected_points(layer: QgsVectorLayer, sigma: QgsVectorLayer | None) -> LabelledSeries:
    """Return the selected points of a layer.

    Raises
    ------
    InputError
        If no point is selected or the layer cannot be read.
    """
    if not layer.selectedFeatureCount():
        raise InputError(
            message(
                "{layer} has no selected points; select points on the map or in the attribute table.",
                layer=layer.name(),
            )
        )
    series = read_series(layer, selected_only=True, sigma=sigma)
    return LabelledSeries(series, lonlat(layer, series.xy), DISPLACEMENT, layer.name())


def copy_picture(plot: SeriesPlot) -> None:
    """Copy the plot to the clipboard."""
    size = Settings.load()
    buffer = io.BytesIO()
    plot.save(buffer, (size.picture_width_cm, size.picture_height_cm), size.picture_dpi)
    QGuiApplication.clipboard().setImage(QImage.fromData(buffer.getvalue(), "PNG"))


def copy_table(table: Iterable[Sequence[str]]) -> None:
    """Copy rows to the clipboard as tab-separated text for spreadsheets."""
    text = io.StringIO()
    write_rows(text, table, "\t")
    QGuiApplication.clipboard().setText(text.getvalue())


def _check_suffix(path: str, suffixes: Sequence[str]) -> None:
    if Path(path).suffix.lower() not in suffixes:
        raise InputError(
            message(
                "The format of {file} is unknown; use the extension {suffixes}.",
                file=path,
                suffixes=", ".join(suffixes),
            )
        )
