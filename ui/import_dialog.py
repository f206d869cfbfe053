"""The import dialog: drop files, see what they are taken for, change it, look at three points, import."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ..plugin.core.errors import SlopeMuseError
from ..plugin.core.formats.choices import ImportOptions
from ..plugin.core.formats.insar import interpret, line_of
from ..plugin.core.formats.preview import Preview, preview_of
from ..plugin.core.formats.producers import GENERIC
from ..plugin.core.formats.raw import Raw
from ..plugin.core.wording import said
from ..plugin.opening import open_delivery
from .import_choices import ImportChoices, remember, remembered
from .import_picture import draw_preview
from .theme import theme_of

translate = QCoreApplication.translate

_PATH = Qt.ItemDataRole.UserRole


class SlopeMuseImportDialog(QDialog):
    """A window beside the map; it stays open for the next file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
        from matplotlib.figure import Figure

        self.setObjectName("SlopeMuseImportDialog")
        self.setWindowTitle(translate("SlopeMuse", "Import InSAR series"))
        self.setAcceptDrops(True)
        self.preview: Preview | None = None
        self.task: QgsProcessingAlgRunnerTask | None = None
        self._said: dict[str, ImportOptions] = {}
        self._running: tuple[Any, ...] = ()
        self._read: tuple[tuple[str, str, int], Raw] | None = None
        self.files = QListWidget()
        self.choices = ImportChoices()
        self.recognised, self.problem = QLabel(), QLabel()
        for label in (self.recognised, self.problem):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.notes = QPlainTextEdit()
        self.notes.setReadOnly(True)
        self.canvas = FigureCanvasQTAgg(Figure(figsize=(6, 3.6), constrained_layout=True))
        self.canvas.setMinimumSize(320, 220)
        self.output = QgsFileWidget()
        self.output.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.output.setFilter("GeoPackage (*.gpkg)")
        self.output.lineEdit().setPlaceholderText(translate("SlopeMuse", "a temporary file, gone when QGIS is closed"))
        self.add_button = QPushButton(translate("SlopeMuse", "Files…"))
        self.copy_button = QPushButton(translate("SlopeMuse", "Copy choices"))
        self.copy_button.setToolTip(
            translate("SlopeMuse", "As JSON, for CHOICES of the algorithm “Import InSAR series” and for its batch")
        )
        self.import_button = QPushButton(translate("SlopeMuse", "Import"))
        self.close_button = QPushButton(translate("SlopeMuse", "Close"))
        self._arrange()
        self.add_button.clicked.connect(self._ask)
        self.copy_button.clicked.connect(self._copy)
        self.import_button.clicked.connect(self.run_import)
        self.close_button.clicked.connect(self.close)
        self.files.currentItemChanged.connect(lambda *_: self._look(fresh=True))
        self.choices.changed.connect(lambda: self._look(fresh=False))
        self._look(fresh=True)

    def _arrange(self) -> None:
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.addWidget(QLabel(translate("SlopeMuse", "Drop files here")))
        column.addWidget(self.files, 1)
        column.addWidget(self.add_button)
        column.addWidget(self.choices)
        column = QVBoxLayout(right)
        for widget, stretch in ((self.recognised, 0), (self.problem, 0), (self.canvas, 3), (self.notes, 1)):
            column.addWidget(widget, stretch)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        row = QHBoxLayout()
        row.addWidget(QLabel(translate("SlopeMuse", "Save as")))
        row.addWidget(self.output, 1)
        for button in (self.copy_button, self.import_button, self.close_button):
            row.addWidget(button)
        for button in (self.add_button, self.copy_button, self.import_button, self.close_button):
            # the return key ends the writing of a number, and presses nothing
            button.setAutoDefault(False)
        whole = QVBoxLayout(self)
        whole.addWidget(split, 1)
        whole.addLayout(row)
        self.resize(980, 640)

    # -- files -----------------------------------------------------------------------------------------------

    def add_files(self, paths: list[Path]) -> None:
        """Add files to the list and look at the first new one."""
        known = {self.files.item(i).data(_PATH) for i in range(self.files.count())}
        first = None
        for path in paths:
            if str(path) in known:
                continue
            item = QListWidgetItem(path.name)
            item.setToolTip(str(path))
            item.setData(_PATH, str(path))
            self.files.addItem(item)
            first = first or item
        if first is not None:
            self.files.setCurrentItem(first)

    def path(self) -> Path | None:
        """Return the file that is looked at."""
        item = self.files.currentItem()
        return None if item is None else Path(item.data(_PATH))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        self.add_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def _ask(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, translate("SlopeMuse", "Files of InSAR series"))
        self.add_files([Path(path) for path in paths])

    # -- what they are taken for -----------------------------------------------------------------------------

    def _look(self, fresh: bool) -> None:
        """Read the head of the file and show what it is taken for."""
        path = self.path()
        self.preview = None
        problem = "" if path else translate("SlopeMuse", "Drop a file of InSAR series, or choose one.")
        if path is not None:
            if fresh:
                self.choices.show_options(self._said.get(str(path)) or remembered(path))
            options = self.choices.options()
            self._said[str(path)] = options
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            try:
                self.preview = preview_of(interpret(self._head(path, options), options))
            except SlopeMuseError as error:
                problem = str(error)
            finally:
                QGuiApplication.restoreOverrideCursor()
        self._show(problem)

    def _head(self, path: Path, options: ImportOptions) -> Raw:
        """Return the head of a file, read once as long as nothing but the choices changes."""
        state = (str(path), options.geometry, path.stat().st_mtime_ns if path.exists() else 0)
        if self._read is None or self._read[0] != state:
            self._read = (state, open_delivery(path, options, head_only=True))
        # the interpretation turns the values into mm in their place
        kept = self._read[1]
        return replace(kept, values=kept.values.copy(), notes=list(kept.notes))

    def _show(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        for widget in (self.recognised, self.canvas, self.notes):
            widget.setVisible(self.preview is not None)
        for button in (self.copy_button, self.import_button):
            button.setEnabled(self.preview is not None and self.task is None)
        if self.preview is None:
            return
        preview = self.preview
        locale = self.locale()
        text = translate(
            "SlopeMuse", "{producer}: {word}. {points} points looked at, {dates} dates, {first} to {last}."
        )
        self.recognised.setText(
            text.format(
                producer=_name(preview),
                word=_sureness(preview),
                points=locale.toString(preview.n_points),
                dates=locale.toString(len(preview.dates)),
                first=preview.dates[0],
                last=preview.dates[-1],
            )
        )
        self.choices.show_recognised(_name(preview), preview.unit, preview.sign, preview.component)
        lines = [line_of(told) for told in preview.assumed]
        if preview.facts.gaps:
            lines.append(translate("SlopeMuse", "Gaps in time: {count}").format(count=len(preview.facts.gaps)))
        if preview.n_steps > 0:
            lines.append(
                translate("SlopeMuse", "Steps above λ/4: {count}").format(count=locale.toString(preview.n_steps))
            )
        self.notes.setPlainText("\n".join([*(f"⚠ {said(warning)}" for warning in preview.warnings), *lines]))
        draw_preview(self.canvas.figure, preview, theme_of(self.palette()))
        self.canvas.draw_idle()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.choices.options().to_json())

    # -- the import ------------------------------------------------------------------------------------------

    def run_import(self) -> None:
        """Run the algorithm in the background; its layer goes into the project."""
        path = self.path()
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("slopemuse:importinsar")
        if path is None or self.task is not None:
            return
        if algorithm is None:
            self._show(translate("SlopeMuse", "Processing does not know SlopeMuse; switch on the plugin Processing."))
            return
        options = self.choices.options()
        remember(path, options)
        parameters = {"INPUT": str(path), "CHOICES": options.to_json(), "OUTPUT": self._target()}
        fine, text = algorithm.checkParameterValues(parameters, QgsProcessingContext())
        if not fine:
            self._show(text)
            return
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(QgsProject.instance())
        self.task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        self._running = (algorithm, context, feedback, path.stem)
        self.task.executed.connect(self._imported)
        self.import_button.setEnabled(False)
        QgsApplication.taskManager().addTask(self.task)

    def dispose(self) -> None:
        """Stop a running import and close, before the window is taken away."""
        if self.task is not None:
            self.task.executed.disconnect(self._imported)
            self.task.cancel()
            self.task = None
        self.close()

    def _target(self) -> str:
        path = self.output.filePath().strip()
        if not path:
            return "TEMPORARY_OUTPUT"
        return path if Path(path).suffix else f"{path}.gpkg"

    def _imported(self, fine: bool, results: dict) -> None:
        _, context, feedback, name = self._running
        self.task, self._running = None, ()
        if not fine:
            self._show(feedback.textLog().strip().splitlines()[-1] if feedback.textLog().strip() else "")
            return
        layer = QgsVectorLayer(str(results["OUTPUT"]), name, "ogr")
        taken = context.takeResultLayer(results["OUTPUT"]) if not layer.isValid() else None
        QgsProject.instance().addMapLayer(taken or layer)
        self._show("")


def _name(preview: Preview) -> str:
    return translate("SlopeMuse", "unknown producer") if preview.producer == GENERIC.name else preview.producer


def _sureness(preview: Preview) -> str:
    percent = f"{preview.confidence:.0%}"
    words = {
        "certain": translate("SlopeMuse", "certain ({percent})"),
        "likely": translate("SlopeMuse", "likely ({percent})"),
        "doubtful": translate("SlopeMuse", "doubtful ({percent})"),
    }
    return words.get(preview.word, translate("SlopeMuse", "not recognised")).format(percent=percent)
