"""The results of a monitoring in its folder: written beside their targets, moved into place together, styled."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsVectorLayer

from ...plugin.core.common.lineage import Lineage
from ...plugin.core.data.point_series import PointSeries
from ..framework.output_writer import PREFIX

if TYPE_CHECKING:
    from ...plugin.styles.layer_style import Look

# what a screening gives to its outputs
FILES = {"OUTPUT": "levels.gpkg", "CHANGES": "changes.gpkg", "AREAS": "areas.gpkg", "REPORT": "report.html"}


class FolderOutputs:
    """Takes results as the outputs of an algorithm do; names without a file in `FILES` are file names themselves."""

    def __init__(self, folder: Path, lineage: Lineage) -> None:
        self._folder, self._lineage = folder, lineage
        self._writers: dict[str, Callable[[str], Any]] = {}
        self._styles: dict[str, Look] = {}

    def is_requested(self, name: str) -> bool:
        """Tell that every output is wanted."""
        return True

    def series(
        self,
        name: str,
        series: PointSeries,
        role: str = "series",
        values: np.ndarray | None = None,
        style: Look | None = None,
        daily: bool = False,
    ) -> None:
        """Take a layer with a field per date; `daily` marks the estimate of a model for every day."""
        from ...plugin.layers import write_series

        extra = {"role": role, "daily": daily, "unit": "" if role in ("flag", "level") else "mm"}
        self.file(name, lambda path: write_series(path, series, prefix=PREFIX[role], values=values, extra=extra), style)

    def table(self, name: str, columns: dict[str, np.ndarray], lineage: Lineage | None = None) -> None:
        """Take a table without geometry."""
        from ...plugin.layers import write_table

        self.file(name, lambda path: write_table(path, columns, lineage or self._lineage))

    def polygons(
        self, name: str, rings: list[np.ndarray], crs: str, columns: dict[str, np.ndarray], style: Look | None = None
    ) -> None:
        """Take polygons with plain fields."""
        from ...plugin.layers.polygon_writer import write_polygons

        self.file(name, lambda path: write_polygons(path, rings, crs, columns, self._lineage), style)

    def html(self, name: str, text: str) -> None:
        """Take a page or another text."""
        from ...plugin.core.report_parts.report_origin import ReportOrigin, with_origin

        page = with_origin(text, ReportOrigin())
        self.file(name, lambda path: Path(path).write_text(page, encoding="utf-8"))

    def file(self, name: str, writer: Callable[[str], Any], style: Look | None = None) -> None:
        """Take anything that can be written to a path."""
        self._writers[FILES.get(name, name)] = writer
        if style is not None:
            self._styles[FILES.get(name, name)] = style

    @property
    def paths(self) -> dict[str, str]:
        """Return the paths of all files by their names."""
        return {name: str(self._folder / name) for name in self._writers}

    def commit(self) -> None:
        """Write all files; on failure none has changed."""
        from ...plugin.layers.atomic_output import atomic

        with ExitStack() as stack:
            for name, writer in self._writers.items():
                writer(str(stack.enter_context(atomic(self._folder / name))))
            # QGIS loads a style of the same name with its layer
            for name, style in self._styles.items():
                beside = stack.enter_context(atomic((self._folder / name).with_suffix(".qml")))
                self._save_style(name, style, beside)

    def _save_style(self, name: str, style: Look, target: Path) -> None:
        kind = "Polygon" if name == FILES["AREAS"] else "Point"
        layer = QgsVectorLayer(kind, name, "memory")
        style.apply(layer)
        layer.saveNamedStyle(str(target))
