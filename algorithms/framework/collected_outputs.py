"""Outputs of a run, collected with the functions that write them, their digests and their styles."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ...plugin.core.common.lineage import Lineage
from ...plugin.core.common.progress import Progress
from ...plugin.core.records.digests import array_digest, polygon_digest, series_digest

if TYPE_CHECKING:
    from ...plugin.core.data.point_series import PointSeries
    from ...plugin.core.report_parts.report_origin import ReportOrigin
    from ...plugin.styles.layer_style import LayerStyle

# meaning of sigma in the metadata of the layer
SIGMA_MEANING = (
    "one sigma of the displacement relative to the datum of the series, without the noise of the acquisitions"
)
UNITS = {"series": "mm", "sigma": "mm", "rate": "mm/day"}
_PREFIXES = {"series": "D", "sigma": "S", "flag": "F", "rate": "D", "level": "D"}


class CollectedOutputs(ABC):
    """Outputs by name, collected until they are written together."""

    def __init__(self) -> None:
        self._writers: dict[str, Callable[[str], Any]] = {}
        self._digests: dict[str, Callable[[], str]] = {}
        self._styles: dict[str, LayerStyle] = {}
        self._writing: Progress | None = None

    @abstractmethod
    def is_requested(self, name: str) -> bool:
        """Check whether an output is requested, before it is computed."""

    @abstractmethod
    def _lineage(self) -> Lineage:
        """Return the default lineage of outputs."""

    def _source(self, name: str) -> str:
        """Return the name of the input from which an output is derived, for layer metadata; empty if unknown."""
        return ""

    @abstractmethod
    def origin(self) -> ReportOrigin:
        """Return the origin of a report."""

    def series(
        self,
        name: str,
        series: PointSeries,
        role: str = "series",
        values: np.ndarray | None = None,
        style: LayerStyle | None = None,
        daily: bool = False,
    ) -> None:
        """Add a layer with one field per date; `daily` marks daily estimates of a model."""
        from ...plugin.layers import write_series

        metadata: dict[str, Any] = {"role": role, "daily": daily, "unit": UNITS.get(role, "")}
        if source := self._source(name):
            metadata["source"] = source
        if role == "sigma":
            metadata["meaning"] = SIGMA_MEANING

        def write(path: str) -> None:
            prefix = _PREFIXES[role]
            write_series(path, series, prefix=prefix, values=values, extra=metadata, progress=self._writing)

        self.file(name, write, style, lambda: series_digest(series, values, self._writing))

    def table(self, name: str, columns: dict[str, np.ndarray], lineage: Lineage | None = None) -> None:
        """Add a table without geometry; the default lineage is that of this run and its input files."""
        from ...plugin.layers import write_table

        def write(path: str) -> None:
            write_table(path, columns, lineage or self._lineage())

        self.file(name, write, digest=lambda: array_digest(columns))

    def points(
        self,
        name: str,
        xy: np.ndarray,
        crs: str,
        columns: dict[str, np.ndarray],
        lineage: Lineage | None = None,
        style: LayerStyle | None = None,
    ) -> None:
        """Add points with attributes; the default lineage is that of this run and its input files."""
        from ...plugin.layers import write_points

        def write(path: str) -> None:
            write_points(path, xy, crs, columns, lineage or self._lineage())

        self.file(name, write, style, lambda: array_digest({"xy": xy, **columns}))

    def polygons(
        self,
        name: str,
        rings: list[np.ndarray],
        crs: str,
        columns: dict[str, np.ndarray],
        style: LayerStyle | None = None,
    ) -> None:
        """Add polygons with attributes; each ring is a closed outline."""
        from ...plugin.layers.polygon_writer import write_polygons

        def write(path: str) -> None:
            write_polygons(path, rings, crs, columns, self._lineage())

        self.file(name, write, style, lambda: polygon_digest(rings, columns))

    def html(self, name: str, text: str) -> None:
        """Add a report, and insert its origin below the title and at the end."""
        from ...plugin.core.report_parts.report_origin import with_origin

        page = with_origin(text, self.origin())

        def write(path: str) -> None:
            Path(path).write_text(page, encoding="utf-8")

        # digest of the computed text, without the time of the run
        self.file(name, write, digest=lambda: array_digest({"text": [text]}))

    def file(
        self,
        name: str,
        writer: Callable[[str], Any],
        style: LayerStyle | None = None,
        digest: Callable[[], str] | None = None,
    ) -> None:
        """Add an output with a function that writes it to a path; its default digest is that of the written file."""
        self._writers[name] = writer
        if digest is not None:
            self._digests[name] = digest
        if style is not None:
            self._styles[name] = style
