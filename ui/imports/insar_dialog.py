"""The import dialog of InSAR series: what a file is taken for, what may be changed, three points of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ...plugin.core.common.messages import translated
from ...plugin.core.io.insar.georeference import line_of
from ...plugin.core.io.insar.options import ImportOptions
from ...plugin.core.io.insar.preview import Preview, preview_of
from ...plugin.core.io.insar.reader import interpret
from ...plugin.core.io.insar.sources.producers import GENERIC
from ...plugin.core.io.insar.sources.raw import Raw
from ...plugin.importing.delivery import open_delivery
from ..common.theme import theme_of
from .base_dialog import ImportWindow
from .insar_form import ImportChoices, remember, remembered
from .insar_preview import draw_preview

translate = QCoreApplication.translate


class SlopeMuseImportDialog(ImportWindow):
    """Import of InSAR series; each file of the list is one delivery."""

    NAME = "SlopeMuseImportDialog"
    TITLE = translate("SlopeMuse", "Import InSAR series")
    ALGORITHM = "importinsar"
    FIRST = translate("SlopeMuse", "Drop a file of InSAR series, or choose one.")
    PICK = translate("SlopeMuse", "Files of InSAR series")

    def __init__(self, parent: QWidget | None = None) -> None:
        self.choices = ImportChoices()
        super().__init__(self.choices, parent)
        self.preview: Preview | None = None
        self._said: dict[str, ImportOptions] = {}
        self._read: tuple[tuple[str, str, int], Raw] | None = None
        self.copy_button = QPushButton(translate("SlopeMuse", "Copy choices"))
        self.copy_button.setToolTip(
            translate("SlopeMuse", "As JSON, for CHOICES of the algorithm “Import InSAR series” and for its batch")
        )
        self.copy_button.setAutoDefault(False)
        self.buttons.insertWidget(2, self.copy_button)
        self.copy_button.clicked.connect(self._copy)
        self.choices.changed.connect(lambda: self.look(fresh=False))
        self.look(fresh=True)

    def read(self, fresh: bool) -> None:
        """Read the head of the file that is looked at."""
        path = self.path()
        self.preview = None
        if path is None:
            return
        if fresh:
            self.choices.show_options(self._said.get(str(path)) or remembered(path))
        options = self.choices.options()
        self._said[str(path)] = options
        self.preview = preview_of(interpret(self._head(path, options), options))

    def _head(self, path: Path, options: ImportOptions) -> Raw:
        """Return the head of a file, read once as long as nothing but the choices changes."""
        state = (str(path), options.geometry, path.stat().st_mtime_ns if path.exists() else 0)
        if self._read is None or self._read[0] != state:
            self._read = (state, open_delivery(path, options, head_only=True))
        # the interpretation turns the values into mm in their place
        kept = self._read[1]
        return replace(kept, values=kept.values.copy(), notes=list(kept.notes))

    def show_state(self, problem: str, fine: bool) -> None:
        """Show a problem, and what was recognised where it is known."""
        if self.path() is None:
            self.preview = None
        known = self.preview is not None
        super().show_state(problem, fine=known)
        self.copy_button.setEnabled(known and self.task is None)

    def describe(self) -> None:
        """Show what the file is taken for."""
        preview, locale = self.preview, self.locale()
        if preview is None:
            return
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
        self.notes.setPlainText("\n".join([*(f"⚠ {translated(warning)}" for warning in preview.warnings), *lines]))
        draw_preview(self.canvas.figure, preview, theme_of(self.palette()))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.choices.options().to_json())

    def given(self) -> dict[str, Any]:
        """Return the file and the choices, which the folder remembers."""
        path, options = self.path(), self.choices.options()
        if path is not None:
            remember(path, options)
        return {"INPUT": str(path), "CHOICES": options.to_json()}


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
