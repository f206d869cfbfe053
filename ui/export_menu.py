"""The menu of what can be exported, and what happens when it is chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QMenu, QMessageBox, QWidget

from ..plugin.core.errors import SlopeMuseError
from ..plugin.core.longtable import rows
from .export import PICTURES, TABLE, ask_for_path, copy_picture, copy_table, save_picture, save_table, selected_points
from .picture_size import PictureSize

if TYPE_CHECKING:
    from .series_plot import SeriesPlot

translate = QCoreApplication.translate


class ExportMenu(QMenu):
    """Five ways out of the dock.

    Parameters
    ----------
    parent : QWidget
    plot : SeriesPlot
    table : callable
        Gives the rows of what is shown.
    layer : callable
        Gives the layer of the points.
    sigma : callable
        Gives the companion with its sigma, or None.
    say : callable
        Shows a note.
    """

    def __init__(
        self,
        parent: QWidget,
        plot: SeriesPlot,
        table: Callable[[], Iterable[Sequence[str]]],
        name: Callable[[], str],
        layer: Callable[[], QgsVectorLayer | None],
        sigma: Callable[[QgsVectorLayer], QgsVectorLayer | None],
        say: Callable[[str], None],
    ) -> None:
        super().__init__(parent)
        self._plot, self._table, self._name, self._layer, self._sigma, self._say = plot, table, name, layer, sigma, say
        self.picture, self.table, self.copy_picture, self.copy_table, self.selection = (
            self._entry(text, slot)
            for text, slot in (
                (translate("SlopeMuse", "Picture (PNG, SVG, PDF)…"), self._save_picture),
                (translate("SlopeMuse", "Table (CSV)…"), self._save_table),
                (translate("SlopeMuse", "Copy picture"), self._copy_picture),
                (translate("SlopeMuse", "Copy table"), self._copy_table),
                (translate("SlopeMuse", "Selected points of the layer (CSV)…"), self._save_selection),
            )
        )
        self.insertSeparator(self.copy_picture)
        self.insertSeparator(self.selection)
        self.aboutToShow.connect(self.update_entries)

    def update_entries(self) -> None:
        """Leave only what can be exported now."""
        for action in (self.picture, self.table, self.copy_picture, self.copy_table):
            action.setEnabled(self._plot.picture is not None)
        layer = self._layer()
        self.selection.setEnabled(layer is not None and layer.selectedFeatureCount() > 0)

    def _entry(self, text: str, slot: Callable[[], None]) -> Any:
        action = self.addAction(text)
        action.triggered.connect(lambda _: self._run(slot))
        return action

    def _run(self, slot: Callable[[], None]) -> None:
        try:
            slot()
        except SlopeMuseError as error:
            QMessageBox.warning(self.parentWidget(), translate("SlopeMuse", "SlopeMuse time series"), str(error))

    def _save_picture(self) -> None:
        path = ask_for_path(self.parentWidget(), translate("SlopeMuse", "Export the plot"), self._name(), PICTURES)
        if not path:
            return
        if PictureSize(self.parentWidget(), Path(path).suffix.lower() == ".png").exec():
            save_picture(path, self._plot)
            self._say(translate("SlopeMuse", "Written: {path}").format(path=path))

    def _save_table(self) -> None:
        path = ask_for_path(self.parentWidget(), translate("SlopeMuse", "Export the numbers"), self._name(), (TABLE,))
        if path:
            self._say_rows(path, save_table(path, self._table()))

    def _copy_picture(self) -> None:
        copy_picture(self._plot)
        self._say(translate("SlopeMuse", "The plot is on the clipboard."))

    def _copy_table(self) -> None:
        copy_table(self._table())
        self._say(translate("SlopeMuse", "The table is on the clipboard; paste it into a spreadsheet."))

    def _save_selection(self) -> None:
        layer = self._layer()
        if layer is None:
            return
        title = translate("SlopeMuse", "Export the selected points")
        path = ask_for_path(self.parentWidget(), title, layer.name(), (TABLE,))
        if path:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            try:
                self._say_rows(path, save_table(path, rows([selected_points(layer, self._sigma(layer))])))
            finally:
                QGuiApplication.restoreOverrideCursor()

    def _say_rows(self, path: str, count: int) -> None:
        self._say(translate("SlopeMuse", "Written: {path} with {n} rows").format(path=path, n=count))
