"""Base class of the import dialogs: file list, form, recognised content, preview and run."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QHideEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...plugin.core.common.errors import SlopeMuseError
from ...plugin.core.common.messages import translated
from ...plugin.core.environment.packages import missing_packages_explained, require
from ...plugin.core.io.sniffing.findings import LayoutDescription, Layouts
from ...plugin.core.io.tables.layout_detection import DetectedLayout, detect_layout
from ...plugin.support.ownership import AlgorithmRun
from ...plugin.support.vector_layers import vector_layer
from .folder_memory import keep_layout, recalled_layout
from .imported_layers import ImportedLayers
from .layout_form import LayoutForm

translate = QCoreApplication.translate

_PATH = Qt.ItemDataRole.UserRole
_LAST_FOLDER = "slopemuse/last_folder"


class ImportWindow(QDialog):
    """Non-modal import window, which stays open for further files; `imported` is emitted for every new layer.

    Subclasses set the class attributes and implement reading (`read`), the preview (`describe`) and the parameters of
    the algorithm (`algorithm_parameters`).
    """

    NAME: ClassVar[str] = ""
    TITLE: ClassVar[str] = ""
    ALGORITHM: ClassVar[str] = ""
    FIRST: ClassVar[str] = ""
    PICK: ClassVar[str] = ""

    imported = pyqtSignal(object)

    def __init__(self, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        require("matplotlib")
        from matplotlib.figure import Figure

        from .preview_canvas import PreviewCanvas

        self.setObjectName(self.NAME)
        self.setWindowTitle(self.TITLE)
        self.setAcceptDrops(True)
        self.task: AlgorithmRun | None = None
        self._new_layers = ImportedLayers()
        self._new_layers.message.connect(self._end_import)
        self._new_layers.stopped.connect(partial(self._end_import, ""))
        self._closes_after_import = False
        # files added since the window was shown that have not been imported
        self._waiting: set[str] = set()
        self.files = QListWidget()
        self.form = form
        self.recognised, self.problem = QLabel(), QLabel()
        for label in (self.recognised, self.problem):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.notes = QPlainTextEdit()
        self.notes.setReadOnly(True)
        self.canvas = PreviewCanvas(Figure(figsize=(6, 3.6), constrained_layout=True))
        self.canvas.setMinimumSize(320, 220)
        self.layout_form = LayoutForm(self.ALGORITHM)
        self._declared: dict[str, LayoutDescription] = {}
        self.output = QgsFileWidget()
        self.output.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.output.setFilter("GeoPackage (*.gpkg)")
        self.output.lineEdit().setPlaceholderText(translate("SlopeMuse", "temporary file, deleted when QGIS is closed"))
        self.add_button = QPushButton(translate("SlopeMuse", "Files…"))
        self.remove_button = QPushButton(translate("SlopeMuse", "Remove"))
        self.import_button = QPushButton(translate("SlopeMuse", "Import"))
        self.close_button = QPushButton(translate("SlopeMuse", "Close"))
        self._arrange()
        self.add_button.clicked.connect(self._ask)
        self.remove_button.clicked.connect(self._remove)
        self.import_button.clicked.connect(self.run_import)
        self.close_button.clicked.connect(self.close)
        self.layout_form.changed.connect(self._restate)
        self.files.currentItemChanged.connect(lambda *_: self.update_preview(fresh=True))

    # -- to be implemented by subclasses ----------------------------------------------------------------------

    def read(self, fresh: bool) -> None:
        """Read the data for the preview; `fresh` if the files have changed.

        Raises
        ------
        SlopeMuseError
            If the files cannot be read with the current settings.
        """
        raise NotImplementedError(self.NAME)

    def describe(self) -> None:
        """Show the preview."""
        raise NotImplementedError(self.NAME)

    def layout_read(self) -> LayoutDescription:
        """Return the layout with which the current file was read; empty if it was not read."""
        raise NotImplementedError(self.NAME)

    def algorithm_parameters(self) -> dict[str, Any]:
        """Return the parameters of the algorithm, without the first output."""
        raise NotImplementedError(self.NAME)

    # -- files -----------------------------------------------------------------------------------------------

    def add_files(self, paths: list[Path]) -> None:
        """Add files to the list and preview the first new one."""
        known = {str(path) for path in self.paths()}
        first = None
        for path in paths:
            if str(path) in known:
                continue
            item = QListWidgetItem(path.name)
            item.setToolTip(str(path))
            item.setData(_PATH, str(path))
            self.files.addItem(item)
            self._waiting.add(str(path))
            first = first or item
        if first is not None:
            self.files.setCurrentItem(first)
            self.output.setDefaultRoot(str(paths[0].parent))

    def path(self) -> Path | None:
        """Return the current file."""
        item = self.files.currentItem()
        return None if item is None else Path(item.data(_PATH))

    def paths(self) -> list[Path]:
        """Return all files in the list."""
        return [Path(self.files.item(i).data(_PATH)) for i in range(self.files.count())]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept dragged files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the dropped files."""
        self.add_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def show_dropped(self, path: Path) -> None:
        """Preview a file dropped on the main window; the window closes after all files have been imported."""
        self._closes_after_import = True
        self.add_files([path])
        self.show()
        self.raise_()

    def hideEvent(self, event: QHideEvent) -> None:
        """Reset the state when the window is hidden, so that it stays open after the next import; ignore minimising."""
        if not event.spontaneous():
            self._closes_after_import = False
            self._waiting.clear()
        super().hideEvent(event)

    def _ask(self) -> None:
        settings = QgsSettings()
        paths, _ = QFileDialog.getOpenFileNames(self, self.PICK, settings.value(_LAST_FOLDER, "", type=str))
        if paths:
            settings.setValue(_LAST_FOLDER, str(Path(paths[0]).parent))
        self.add_files([Path(path) for path in paths])

    def _remove(self) -> None:
        self._waiting.discard(str(self.path()))
        self.files.takeItem(self.files.currentRow())
        self.update_preview(fresh=True)

    # -- layout of text tables -------------------------------------------------------------------------------

    def declared_layout(self, path: Path) -> LayoutDescription:
        """Return the user's layout for a file, initially the last one stored for its folder."""
        key = str(path)
        if key not in self._declared:
            self._declared[key] = recalled_layout(self.ALGORITHM, path)
        return self._declared[key]

    def stated_layouts(self) -> Layouts:
        """Return the user's layouts for all files."""
        paths = self.paths()
        if len(paths) == 1:
            return Layouts(self.declared_layout(paths[0]))
        return Layouts(None, {path.name: self.declared_layout(path) for path in paths})

    def layout_parameter(self) -> str | None:
        """Return the value of LAYOUT, and store the layouts for the folders of the files."""
        for path in self.paths():
            keep_layout(self.ALGORITHM, path, self.declared_layout(path))
        has_layout = any(self.declared_layout(path) != LayoutDescription() for path in self.paths())
        return self.stated_layouts().to_json() if has_layout else None

    def _restate(self) -> None:
        path = self.path()
        if path is not None:
            self._declared[str(path)] = self.layout_form.declared
            self.update_preview(fresh=False)

    def _show_layout(self, problem: str) -> None:
        """Show the layout of the current file if it is a text table."""
        path, detected = self.path(), None
        if path is not None and path.is_file():
            try:
                detected = detect_layout(path, self.declared_layout(path))
            except SlopeMuseError:
                # if the layout does not fit, show the lines with the detected layout
                detected = _plain_layout(path)
        self.tabs.setTabEnabled(1, detected is not None)
        if path is not None and detected is not None:
            self.layout_form.show_layout(
                self.declared_layout(path), detected, LayoutDescription() if problem else self.layout_read()
            )

    # -- preview -----------------------------------------------------------------------------

    def update_preview(self, fresh: bool) -> None:
        """Read the files and show the preview."""
        problem = "" if self.path() else self.FIRST
        if not problem:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            try:
                with missing_packages_explained():
                    self.read(fresh)
            except SlopeMuseError as error:
                problem = translated(error)
            finally:
                QGuiApplication.restoreOverrideCursor()
        self.show_state(problem, fine=not problem)
        self._show_layout(problem)

    def show_state(self, problem: str, fine: bool) -> None:
        """Show a problem, and the recognised content if available."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        for widget in (self.recognised, self.canvas, self.notes):
            widget.setVisible(fine)
        self.import_button.setEnabled(fine and self.task is None)
        self.remove_button.setEnabled(self.path() is not None)
        if fine:
            self.describe()
            # drawn once, when Qt paints the canvas
            self.canvas.draw_idle()

    def tell(self, text: str) -> None:
        """Show a text above the preview, without changing the preview."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.import_button.setEnabled(self.recognised.isVisibleTo(self) and self.task is None)

    def taken_files(self) -> list[Path]:
        """Return the files of one import; by default all."""
        return self.paths()

    # -- the import ------------------------------------------------------------------------------------------

    def run_import(self) -> None:
        """Run the algorithm in the background and add its layers to the project."""
        path = self.path()
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"slopemuse:{self.ALGORITHM}")
        if path is None or self.task is not None:
            return
        if algorithm is None:
            text = translate("SlopeMuse", "SlopeMuse is not registered in Processing; enable the Processing plugin.")
            self.tell(text)
            return
        parameters = {**self.algorithm_parameters(), "OUTPUT": self._target()}
        fine, text = algorithm.checkParameterValues(parameters, QgsProcessingContext())
        if not fine:
            self.tell(text)
            return
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(QgsProject.instance())
        self.import_button.setEnabled(False)
        ended = partial(self._imported, context, feedback, path.stem, self.taken_files())
        self.task = AlgorithmRun(algorithm, parameters, context, feedback, ended)

    def dispose(self) -> None:
        """Cancel a running import and close the window."""
        self._new_layers.cancel()
        if self.task is not None:
            self.task.give_up()
            self.task = None
        self.close()

    def _target(self) -> str:
        """Return the output path; a name without folder is placed beside the imported file."""
        name, source = self.output.filePath().strip(), self.path()
        if not name:
            return "TEMPORARY_OUTPUT"
        path = name if Path(name).suffix else f"{name}.gpkg"
        return path if source is None else str(source.parent / path)

    def _imported(
        self,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        name: str,
        taken: Sequence[Path],
        fine: bool,
        results: dict,
    ) -> None:
        """Add the layers to the project, or show the error."""
        if not fine:
            lines = feedback.textLog().strip().splitlines()
            self._end_import(lines[-1] if lines else "")
            return
        layers = []
        for output in ("OUTPUT", "STATIONS"):
            if not results.get(output):
                continue
            shown = name if output == "OUTPUT" else translate("SlopeMuse", "{name}: stations").format(name=name)
            layer = vector_layer(str(results[output]), shown)
            layers.append((context.takeResultLayer(results[output]) if not layer.isValid() else None) or layer)
        self._new_layers.add(name, layers, partial(self._added, name, taken, layers))

    def _added(self, name: str, taken: Sequence[Path], layers: list[QgsVectorLayer]) -> None:
        """Announce the new layers; show the next pending file, or close the window that was opened by a drop."""
        self._waiting.difference_update(str(path) for path in taken)
        for layer in layers:
            self.imported.emit(layer)
        if self._closes_after_import and not self._waiting:
            # close before showing a text, which would lay out and draw the window again
            self.close()
        self._show_waiting()
        self._end_import(translate("SlopeMuse", "{name} has been added to the project.").format(name=name))

    def _show_waiting(self) -> None:
        """Show a file that has not been imported, unless one is shown."""
        waiting = [k for k, path in enumerate(self.paths()) if str(path) in self._waiting]
        if self._closes_after_import and waiting and self.files.currentRow() not in waiting:
            self.files.setCurrentRow(waiting[0])

    def _end_import(self, text: str) -> None:
        self.task = None
        self.tell(text)

    def _arrange(self) -> None:
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.addWidget(QLabel(translate("SlopeMuse", "Drop files here")))
        column.addWidget(self.files, 1)
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addWidget(self.remove_button)
        column.addLayout(row)
        column.addWidget(self.form)
        preview = QWidget()
        column = QVBoxLayout(preview)
        for widget, stretch in ((self.recognised, 0), (self.canvas, 3), (self.notes, 1)):
            column.addWidget(widget, stretch)
        self.tabs = QTabWidget()
        self.tabs.addTab(preview, translate("SlopeMuse", "Preview"))
        # scrollable, because the layout form is wider than the rest and the window must fit a small screen
        layout_page = QScrollArea()
        layout_page.setWidgetResizable(True)
        layout_page.setFrameShape(QFrame.Shape.NoFrame)
        layout_page.setWidget(self.layout_form)
        self.tabs.addTab(layout_page, translate("SlopeMuse", "Table layout"))
        column = QVBoxLayout(right)
        column.addWidget(self.problem)
        column.addWidget(self.tabs, 1)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        self.buttons = QHBoxLayout()
        self.buttons.addWidget(QLabel(translate("SlopeMuse", "Save as")))
        self.buttons.addWidget(self.output, 1)
        for button in (self.import_button, self.close_button):
            self.buttons.addWidget(button)
        for button in (self.add_button, self.remove_button, self.import_button, self.close_button):
            # Return completes the input of a number and must not press a button
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.addWidget(split, 1)
        column.addLayout(self.buttons)
        screen = QGuiApplication.primaryScreen()
        self.resize(1180 if screen is None else min(1180, screen.availableGeometry().width() - 60), 640)


def _plain_layout(path: Path) -> DetectedLayout | None:
    try:
        return detect_layout(path)
    except SlopeMuseError:
        return None
