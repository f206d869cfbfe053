"""Options of the plot, stored in the project, with user defaults."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...plugin.support.project_state import load_from_project, store_in_project
from ..plot.options import PlotOptions

TOPIC = "plot"
_DEFAULT = "slopemuse/plot"


class PlotChoices(QObject):
    """Current plot options; `changed` is emitted on changes."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.options = default_options()

    def restore(self) -> None:
        """Restore the options stored in the project, else the user's default."""
        kept = load_from_project(TOPIC, {})
        self.options = PlotOptions.from_dict(kept) if kept else default_options()
        self.changed.emit()

    def choose(self, options: PlotOptions) -> None:
        """Apply options and store them in the project."""
        if options != self.options:
            self.options = options
            store_in_project(TOPIC, {} if options == default_options() else asdict(options))
            self.changed.emit()


def default_options() -> PlotOptions:
    """Return the user's default options."""
    try:
        kept = json.loads(QgsSettings().value(_DEFAULT, "{}", type=str))
    except ValueError:
        kept = {}
    return PlotOptions.from_dict(kept if isinstance(kept, dict) else {})


def look_of(options: PlotOptions) -> PlotOptions:
    """Return the options without texts and limits, which are specific to one plot."""
    return replace(options, title="", titled="", label="", low_mm=None, high_mm=None)


def save_default(options: PlotOptions) -> None:
    """Store grid, markers, colours, fonts and date format as the user's default."""
    QgsSettings().setValue(_DEFAULT, json.dumps(asdict(look_of(options))))
