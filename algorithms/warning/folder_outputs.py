"""Outputs in a folder: written beside their targets, moved into place together, with styles."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsVectorLayer

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.lineage import Lineage
from ...plugin.core.common.messages import message
from ...plugin.core.common.progress import Progress
from ...plugin.layers.stores.stores import is_store_name
from ..framework.collected_outputs import CollectedOutputs
from ..framework.parameter_reader import ParameterReader
from ..framework.run_recording import RunRecording

if TYPE_CHECKING:
    from ...plugin.core.data.point_series import PointSeries
    from ...plugin.core.report_parts.report_origin import ReportOrigin
    from ...plugin.styles.layer_style import LayerStyle

# file names of the outputs of a screening
FILES = {"OUTPUT": "levels.gpkg", "CHANGES": "changes.gpkg", "AREAS": "areas.gpkg", "REPORT": "report.html"}


class FolderOutputs(CollectedOutputs):
    """Outputs by file name; outputs of a screening by the names in `FILES`.

    Layers with one field per date have the extension `suffix`.
    """

    def __init__(
        self,
        folder: Path,
        lineage: Lineage,
        recording: RunRecording,
        reader: ParameterReader,
        origin: ReportOrigin,
        suffix: str = "gpkg",
    ) -> None:
        super().__init__()
        self._suffix = suffix
        self._folder, self.lineage, self._report_origin = folder, lineage, origin
        self._recording, self._reader = recording, reader
        self._polygons: set[str] = set()
        self._unrecorded: dict[str, Callable[[str], Any]] = {}
        self._linked: dict[str, str] = {}

    def is_requested(self, name: str) -> bool:
        """Return True, because all outputs are requested."""
        return True

    def _lineage(self) -> Lineage:
        return self.lineage

    def origin(self) -> ReportOrigin:
        """Return the origin of the reports."""
        return self._report_origin

    def series(
        self,
        name: str,
        series: PointSeries,
        role: str = "series",
        values: np.ndarray | None = None,
        style: LayerStyle | None = None,
        daily: bool = False,
    ) -> None:
        """Add a layer with one field per date; a store is styled when it is opened."""
        name = str(Path(FILES.get(name, name)).with_suffix(f".{self._suffix}"))
        super().series(name, series, role, values, None if is_store_name(name) else style, daily)

    def polygons(
        self,
        name: str,
        rings: list[np.ndarray],
        crs: str,
        columns: dict[str, np.ndarray],
        style: LayerStyle | None = None,
    ) -> None:
        """Add polygons with attributes; each ring is a closed outline."""
        super().polygons(name, rings, crs, columns, style)
        self._polygons.add(FILES.get(name, name))

    def file(
        self,
        name: str,
        writer: Callable[[str], Any],
        style: LayerStyle | None = None,
        digest: Callable[[], str] | None = None,
    ) -> None:
        """Add a file by its name, or by the name of the screening output that it contains."""
        super().file(FILES.get(name, name), writer, style, digest)

    def state(self, name: str, writer: Callable[[str], Any]) -> None:
        """Add a file that is not a result, such as the state for the next run; it is committed with the results."""
        self._unrecorded[name] = writer

    def link(self, files: dict[str, str]) -> None:
        """Set the files of layers to be linked as companions, by role."""
        self._linked = files

    @property
    def paths(self) -> dict[str, str]:
        """Return the paths of all files by name."""
        return {name: str(self._folder / name) for name in self._writers}

    def commit(self, progress: Progress) -> None:
        """Write all files with the run record; if an error occurs, none is changed.

        Raises
        ------
        InputError
            If a former file is locked by another program, or a file cannot be written.
        """
        from ...plugin.layers import link_companions
        from ...plugin.layers.atomic_output import OutputSet, explain_write_errors, is_locked
        from ...plugin.layers.companion_layers import close_companions

        self._writing = progress.part(0.9, 1.0)
        if any(is_locked(path) for path in self.paths.values()):
            close_companions()
        locked = next((path for path in self.paths.values() if is_locked(path)), "")
        if locked:
            raise InputError(
                message("{path} is open in another program; close it there and run the algorithm again.", path=locked)
            )
        with OutputSet() as outputs:
            written: dict[str, Path] = {}
            for name, writer in self._writers.items():
                written[name] = outputs.stage(self._folder / name)
                with explain_write_errors(self.paths[name]):
                    writer(str(written[name]))
                self._recording.add_output(name, self.paths[name], written[name], self._digests.get(name))
            for name, writer in self._unrecorded.items():
                with explain_write_errors(self._folder / name):
                    writer(str(outputs.stage(self._folder / name)))
            self._recording.store(self._reader, {}, written, self.paths, progress)
            if self._linked:
                staged = {self.paths[name]: file for name, file in written.items()}
                link_companions({role: self.paths[name] for role, name in self._linked.items()}, staged)
            # QGIS loads a style file of the same name with the layer
            for name, style in self._styles.items():
                place = (self._folder / name).with_suffix(".qml")
                with explain_write_errors(place):
                    self._save_style(name, style, outputs.stage(place))

    def _save_style(self, name: str, style: LayerStyle, target: Path) -> None:
        kind = "Polygon" if name in self._polygons else "Point"
        layer = QgsVectorLayer(kind, name, "memory")
        style.apply(layer)
        text, is_saved = layer.saveNamedStyle(str(target))
        if not is_saved:
            raise OSError(text)
