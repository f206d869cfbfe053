"""Layers of a finished import, styled in the background and added to the project."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.errors import SlopeMuseError
from ...plugin.core.common.progress import Progress
from ...plugin.layers import date_fields
from ...plugin.queries.map_fields import default_style
from ...plugin.styles.layer_style import Style
from ...plugin.support.vector_layers import vector_layer
from ..tasks.background_read import Background

translate = QCoreApplication.translate


class ImportedLayers(Background):
    """Adds layers to the project with their default style.

    The colour limits are computed from some thousand points; reading them in the main thread would block the window.
    """

    def add(self, name: str, layers: Sequence[QgsVectorLayer], added: Callable[[], None]) -> None:
        """Determine the styles in the background, add the layers to the project, and call `added`; `name` is shown."""
        sources = [layer.source() if date_fields(layer) else "" for layer in layers]
        title = translate("SlopeMuse", "Opening {file}").format(file=name)
        self.start(title, partial(_styles, sources), partial(_add, layers, added))


def _styles(sources: Sequence[str], progress: Progress) -> list[Style | None]:
    """Return the default style of each source; None for an empty source."""
    styles: list[Style | None] = []
    for source in sources:
        progress.check()
        styles.append(style_of_file(source) if source else None)
    return styles


def style_of_file(source: str) -> Style | None:
    """Return the default style of the layer of a file, in any thread; None if there is none."""
    # a layer belongs to the thread that creates it
    layer = vector_layer(source, "")
    with suppress(SlopeMuseError):
        return default_style(layer)
    return None


def _add(layers: Sequence[QgsVectorLayer], added: Callable[[], None], styles: Sequence[Style | None]) -> None:
    for layer, style in zip(layers, styles):
        if style is not None:
            style.apply(layer)
        QgsProject.instance().addMapLayer(layer)
    added()
