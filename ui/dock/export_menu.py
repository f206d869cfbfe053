"""Export menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsPrintLayout, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QMenu, QMessageBox

from ...plugin.core.common.errors import SlopeMuseError
from ...plugin.core.common.messages import translated
from ...plugin.core.data.long_table import long_table_rows
from ...plugin.queries.point_reader import PointReader
from ..export.export import (
    PICTURES,
    TABLE,
    ask_for_path,
    copy_picture,
    copy_table,
    save_picture,
    save_table,
    selected_points,
)
from ..export.layout_item import add_following_plot, add_to_layout, new_layout
from ..widgets.export_size_dialog import PictureSize
from .batch_export import save_pictures
from .dock_parts import DockParts

translate = QCoreApplication.translate


class ExportMenu(QMenu):
    """Exports the plot, its values and selected points.

    Parameters
    ----------
    dock : DockParts
    reader : PointReader
    open_layout : callable
        Opens the window of a print layout.
    """

    def __init__(self, dock: DockParts, reader: PointReader, open_layout: Callable[[QgsPrintLayout], Any]) -> None:
        super().__init__(dock)
        self._dock, self._reader, self._open_layout = dock, reader, open_layout
        self._plot, self._show_note = dock.panel.plot, dock.panel.show_note
        self.picture = self._entry(translate("SlopeMuse", "Figure (PNG, SVG, PDF)…"), self._save_picture)
        self.table = self._entry(translate("SlopeMuse", "Table (CSV)…"), self._save_table)
        self.addSeparator()
        self.copy_picture = self._entry(translate("SlopeMuse", "Copy figure"), self._copy_picture)
        self.copy_table = self._entry(translate("SlopeMuse", "Copy table"), self._copy_table)
        self.addSeparator()
        self.layouts = self.addMenu(translate("SlopeMuse", "Add to a print layout"))
        self.layouts.aboutToShow.connect(self.list_layouts)
        self.following = self.addMenu(translate("SlopeMuse", "Add to a print layout, following its map or atlas"))
        self.following.aboutToShow.connect(self.list_layouts)
        self.addSeparator()
        self.selection = self._entry(
            translate("SlopeMuse", "Selected points in the layer (CSV)…"), self._save_selection
        )
        self.pictures = self._entry(translate("SlopeMuse", "Figures of the selected points…"), self._save_pictures)
        self.aboutToShow.connect(self.update_entries)

    def update_entries(self) -> None:
        """Enable the entries that are currently available."""
        for action in (self.picture, self.table, self.copy_picture, self.copy_table, self.layouts, self.following):
            action.setEnabled(self._plot.picture is not None)
        layer = self._layer()
        for action in (self.selection, self.pictures):
            action.setEnabled(layer is not None and layer.selectedFeatureCount() > 0)

    def list_layouts(self) -> None:
        """List the current print layouts."""
        layouts = sorted(QgsProject.instance().layoutManager().printLayouts(), key=lambda one: str(one.name()))
        for menu, add in ((self.layouts, self._add_to), (self.following, self._add_following)):
            menu.clear()
            for name in ("", *(layout.name() for layout in layouts)):
                action = menu.addAction(name.replace("&", "&&") or translate("SlopeMuse", "New layout"))
                action.triggered.connect(partial(self._add_to_named, add, name))

    def _layer(self) -> QgsVectorLayer | None:
        return self._dock.panel.choices.layer("points")

    def _name(self) -> str:
        return "" if self._dock.picked is None else str(self._dock.picked.series.pids[0])

    def _entry(self, text: str, slot: Callable[[], None]) -> Any:
        action = self.addAction(text)
        action.triggered.connect(lambda _: self._run(slot))
        return action

    def _run(self, slot: Callable[[], None]) -> None:
        try:
            slot()
        except SlopeMuseError as error:
            QMessageBox.warning(self._dock, translate("SlopeMuse", "SlopeMuse time series"), translated(error))

    def _ask_for_picture(self, title: str, name: str) -> str:
        """Ask for a file and a figure size; return an empty path if cancelled."""
        path = ask_for_path(self._dock, title, name, PICTURES)
        return path if path and PictureSize(self._dock, Path(path).suffix.lower() == ".png").exec() else ""

    def _save_picture(self) -> None:
        path = self._ask_for_picture(translate("SlopeMuse", "Export the plot"), self._name())
        if path:
            save_picture(path, self._plot)
            self._show_note(translate("SlopeMuse", "Saved {path}").format(path=path))

    def _save_table(self) -> None:
        path = ask_for_path(self._dock, translate("SlopeMuse", "Export the values"), self._name(), (TABLE,))
        if path:
            self._note_rows(path, save_table(path, self._dock.table()))

    def _copy_picture(self) -> None:
        copy_picture(self._plot)
        self._show_note(translate("SlopeMuse", "The plot was copied to the clipboard."))

    def _copy_table(self) -> None:
        copy_table(self._dock.table())
        self._show_note(translate("SlopeMuse", "The table was copied to the clipboard; paste it into a spreadsheet."))

    def _add_to_named(self, add: Callable[[str], None], name: str, *_: object) -> None:
        self._run(partial(add, name))

    def _add_to(self, name: str) -> None:
        layout = QgsProject.instance().layoutManager().layoutByName(name) if name else new_layout()
        if layout is not None:
            add_to_layout(layout, self._plot, self._name())
            self._show_note(
                translate("SlopeMuse", "The plot was added to the layout {name}.").format(name=layout.name())
            )
            self._open_layout(layout)

    def _add_following(self, name: str) -> None:
        layer = self._dock.picked_layer()
        layout = QgsProject.instance().layoutManager().layoutByName(name) if name else new_layout()
        if layout is None or layer is None:
            return
        add_following_plot(layout, layer.id(), layer.name(), self._dock.map_extent())
        text = translate(
            "SlopeMuse",
            "The plot in {name} follows the centre of the map or an atlas of the points.",
        )
        self._show_note(text.format(name=layout.name()))
        self._open_layout(layout)

    def _save_selection(self) -> None:
        layer = self._layer()
        if layer is None:
            return
        title = translate("SlopeMuse", "Export the selected points")
        path = ask_for_path(self._dock, title, layer.name(), (TABLE,))
        if path:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            try:
                sigma = self._reader.companion(layer, "sigma")
                self._note_rows(path, save_table(path, long_table_rows([selected_points(layer, sigma)])))
            finally:
                QGuiApplication.restoreOverrideCursor()

    def _save_pictures(self) -> None:
        layer = self._layer()
        if layer is None:
            return
        path = self._ask_for_picture(translate("SlopeMuse", "Export figures of the selected points"), layer.name())
        if path:
            n = save_pictures(path, layer, self._reader, self._dock)
            self._show_note(
                translate("SlopeMuse", "Figures saved: {n} (file names based on {path})").format(path=path, n=n)
            )

    def _note_rows(self, path: str, count: int) -> None:
        self._show_note(translate("SlopeMuse", "Saved {path} (rows: {n})").format(path=path, n=count))
