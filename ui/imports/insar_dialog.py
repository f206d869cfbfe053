"""Import dialog for InSAR series with recognised producer, settings and three sample points."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QGuiApplication, QHideEvent
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ...plugin.core.common.errors import SlopeMuseError
from ...plugin.core.common.messages import translated
from ...plugin.core.common.progress import Progress
from ...plugin.core.io.insar.georeference import assumption_text
from ...plugin.core.io.insar.options import ImportOptions
from ...plugin.core.io.insar.preview import Preview, preview_of
from ...plugin.core.io.insar.reader import interpret
from ...plugin.core.io.insar.sources.producers import GENERIC
from ...plugin.core.io.insar.sources.raw_series import RawSeries
from ...plugin.core.io.sniffing.findings import LayoutDescription
from ...plugin.importing.delivery import open_delivery
from ..common.theme import desktop_theme
from ..tasks.background_read import Background
from .base_dialog import ImportWindow
from .folder_memory import keep_layout
from .insar_form import ImportChoices, remember, remembered
from .insar_preview import draw_preview

translate = QCoreApplication.translate


class SlopeMuseImportDialog(ImportWindow):
    """Imports InSAR series; each listed file is one delivery."""

    NAME = "SlopeMuseImportDialog"
    TITLE = translate("SlopeMuse", "Import InSAR series")
    ALGORITHM = "importinsar"
    FIRST = translate("SlopeMuse", "Drop an InSAR series file here, or choose one.")
    PICK = translate("SlopeMuse", "InSAR series files")

    def __init__(self, parent: QWidget | None = None) -> None:
        self.choices = ImportChoices()
        super().__init__(self.choices, parent)
        self.preview: Preview | None = None
        self._layout = LayoutDescription()
        self._options_by_path: dict[str, ImportOptions] = {}
        self._read: tuple[tuple[str, str, int], RawSeries] | None = None
        self._interpreted: tuple[tuple[str, str, int], ImportOptions, LayoutDescription, Preview] | None = None
        self._reading: list[Background] = []
        self.copy_button = QPushButton(translate("SlopeMuse", "Copy settings"))
        self.copy_button.setToolTip(
            translate(
                "SlopeMuse",
                "Copy the settings as JSON for the parameter CHOICES of “Import InSAR series”, for example "
                "for batch processing",
            )
        )
        self.copy_button.setAutoDefault(False)
        self.buttons.insertWidget(2, self.copy_button)
        self.copy_button.clicked.connect(self._copy)
        self.choices.changed.connect(lambda: self.update_preview(fresh=False))
        self.update_preview(fresh=True)

    def show_dropped(self, path: Path) -> None:
        """Show the window at once, and preview the file when its beginning has been read in the background."""
        if path in self.paths():
            super().show_dropped(path)
            return
        options = replace(self._options_by_path.get(str(path)) or remembered(path), layout=self.declared_layout(path))
        state = _state(path, options)

        def show(found: tuple[RawSeries, LayoutDescription, Preview] | None) -> None:
            if found is not None:
                self._read = (state, found[0])
                self._interpreted = (state, options, *found[1:])
            super(SlopeMuseImportDialog, self).show_dropped(path)

        title = translate("SlopeMuse", "Reading {file}").format(file=path.name)
        # keep the window open for this file if another import ends in the meantime
        self._waiting.add(str(path))
        # several files may be dropped together
        self._reading.append(Background())
        self._reading[-1].message.connect(partial(self._tell_unread, path))
        self._reading[-1].stopped.connect(partial(self._tell_unread, path, ""))
        self._reading[-1].start(title, lambda progress: _beginning(path, options, progress), show)
        self.show_state(title, fine=False)
        self.show()
        self.raise_()

    def taken_files(self) -> list[Path]:
        """Return the files of one import, which is only the current file."""
        path = self.path()
        return [] if path is None else [path]

    def hideEvent(self, event: QHideEvent) -> None:
        """Cancel the reading of dropped files, unless the window is minimised."""
        if not event.spontaneous():
            is_reading = any(reading.work is not None for reading in self._reading)
            for reading in self._reading:
                reading.cancel()
            self._reading = []
            if is_reading:
                self.update_preview(fresh=False)
        super().hideEvent(event)

    def _tell_unread(self, path: Path, problem: str) -> None:
        """Show the current file again, and the reason why a dropped file is not shown."""
        self._waiting.discard(str(path))
        self.update_preview(fresh=False)
        self.tell(problem)

    def read(self, fresh: bool) -> None:
        """Read the beginning of the current file."""
        path = self.path()
        self.preview = None
        if path is None:
            return
        if fresh:
            self.choices.show_options(self._options_by_path.get(str(path)) or remembered(path))
        options = replace(self.choices.options(), layout=self.declared_layout(path))
        self._options_by_path[str(path)] = options
        self._layout = LayoutDescription()
        state = _state(path, options)
        if self._interpreted is None or self._interpreted[:2] != (state, options):
            # read the beginning again only if the file has changed
            if self._read is None or self._read[0] != state:
                self._read = (state, open_delivery(path, options, head_only=True))
            self._interpreted = (state, options, *_interpreted(self._read[1], options))
        self._layout, self.preview = self._interpreted[2:]

    def show_state(self, problem: str, fine: bool) -> None:
        """Show a problem, and the recognised content if available."""
        if self.path() is None:
            self.preview = None
        known = self.preview is not None
        super().show_state(problem, fine=known)
        self.copy_button.setEnabled(known and self.task is None)

    def tell(self, text: str) -> None:
        """Show a text above the preview, without changing the preview."""
        super().tell(text)
        self.copy_button.setEnabled(self.import_button.isEnabled())

    def describe(self) -> None:
        """Show how the file is interpreted."""
        preview, locale = self.preview, self.locale()
        if preview is None:
            return
        text = translate("SlopeMuse", "{producer}: {word}. Points read: {points}, dates: {dates}, {first} to {last}.")
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
        lines = [assumption_text(assumption) for assumption in preview.assumed]
        if preview.facts.gaps:
            lines.append(translate("SlopeMuse", "Temporal gaps: {count}").format(count=len(preview.facts.gaps)))
        if preview.n_steps > 0:
            lines.append(
                translate("SlopeMuse", "Steps above λ/4: {count}").format(count=locale.toString(preview.n_steps))
            )
        self.notes.setPlainText("\n".join([*(f"⚠ {translated(warning)}" for warning in preview.warnings), *lines]))
        draw_preview(self.canvas.figure, preview, desktop_theme())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._options().to_json())

    def _options(self) -> ImportOptions:
        path = self.path()
        return replace(
            self.choices.options(), layout=LayoutDescription() if path is None else self.declared_layout(path)
        )

    def layout_read(self) -> LayoutDescription:
        """Return the layout with which the current file was read; empty if it was not read."""
        return self._layout

    def algorithm_parameters(self) -> dict[str, Any]:
        """Return the file and the settings, and store the settings for the folder."""
        path, options = self.path(), self.choices.options()
        if path is not None:
            remember(path, options)
        return {"INPUT": str(path), "CHOICES": options.to_json(), "LAYOUT": self._own_layout()}

    def _own_layout(self) -> str | None:
        path = self.path()
        if path is None:
            return None
        keep_layout(self.ALGORITHM, path, self.declared_layout(path))
        return self.declared_layout(path).to_json() if self.declared_layout(path) != LayoutDescription() else None


def _beginning(
    path: Path, options: ImportOptions, progress: Progress
) -> tuple[RawSeries, LayoutDescription, Preview] | None:
    """Return the beginning of a file with layout and preview; None if it cannot be read, as the preview reports."""
    try:
        raw = open_delivery(path, options, progress, head_only=True)
        return raw, *_interpreted(raw, options)
    except SlopeMuseError:
        return None


def _interpreted(raw: RawSeries, options: ImportOptions) -> tuple[LayoutDescription, Preview]:
    # the interpretation converts the values to mm in place
    imported = interpret(replace(raw, values=raw.values.copy(), notes=list(raw.notes)), options)
    return imported.layout, preview_of(imported)


def _state(path: Path, options: ImportOptions) -> tuple[str, str, int]:
    """Return a key for the beginning of a file: path, geometry file with layout, and modification time."""
    changed = path.stat().st_mtime_ns if path.exists() else 0
    return str(path), options.geometry + options.layout.to_json(), changed


def _name(preview: Preview) -> str:
    return translate("SlopeMuse", "unknown producer") if preview.producer == GENERIC.name else preview.producer


def _sureness(preview: Preview) -> str:
    percent = f"{100 * preview.confidence:.0f} %"
    words = {
        "certain": translate("SlopeMuse", "certain ({percent})"),
        "likely": translate("SlopeMuse", "likely ({percent})"),
        "doubtful": translate("SlopeMuse", "doubtful ({percent})"),
    }
    return words.get(preview.word, translate("SlopeMuse", "not recognised")).format(percent=percent)
