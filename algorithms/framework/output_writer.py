"""Outputs of a run: collected, written beside their targets, then moved into place together."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import (
    NULL,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterVectorDestination,
    QgsProcessingUtils,
)

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.lineage import Lineage
from ...plugin.core.common.messages import message
from ...plugin.core.common.progress import Progress
from ...plugin.core.data.datum import ACQUISITIONS
from ...plugin.layers.databases.addresses import is_postgis, why_no_table
from ...plugin.layers.same_files import identity
from ...plugin.layers.stores.stores import is_store_name
from .collected_outputs import UNITS, CollectedOutputs
from .database_outputs import DatabaseOutputs, load_from_database, shown_target, temporary_file
from .parameter_checks import files_of
from .parameter_reader import ParameterReader
from .run_recording import RunRecording
from .store_files import add_points_layer, load_points_layer, style_of_points

if TYPE_CHECKING:
    from ...plugin.core.data.point_series import PointSeries
    from ...plugin.core.execution.large_arrays import LargeArrays
    from ...plugin.core.report_parts.report_origin import ReportOrigin
    from ...plugin.styles.layer_style import LayerStyle

_LONGEST_NAME = 100


class OutputWriter(CollectedOutputs):
    """Collects results by output name and writes the requested ones."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict,
        context: QgsProcessingContext,
        progress: Progress,
        recording: RunRecording,
    ) -> None:
        super().__init__()
        self._algorithm, self._parameters, self._context = algorithm, parameters, context
        self._progress, self.recording = progress, recording
        # writing a million rows takes minutes: reserve the last part of the progress, and allow cancellation
        self._writing = progress.part(0.9, 1.0)
        self._companions: dict[str, str] = {}
        self._beside: dict[str, tuple[str, str]] = {}
        self._targets: dict[str, str] = {}

    def series(
        self,
        name: str,
        series: PointSeries,
        role: str = "series",
        values: np.ndarray | None = None,
        style: LayerStyle | None = None,
        daily: bool = False,
    ) -> None:
        """Add a layer with one field per date.

        `role` is series, sigma, flag, rate, level or acquisitions, and links companion layers. `daily` marks daily
        estimates of a model, which the dock draws as a line.

        By default, series, rates and sigma are coloured by the value on the current date of the Temporal Controller;
        QGIS loads sigma unchecked, so that it does not hide its series.
        """
        from ...plugin.styles.layer_style import displacement_style, sigma_style

        self._companions[name] = role
        # users may open the acquisitions like any other series
        role = "series" if role == ACQUISITIONS else role
        shown = series.values if values is None else values
        if style is None and role in ("series", "rate") and shown.size and self._target(name):
            style = displacement_style(series, shown, UNITS[role])
        if style is None and role == "sigma" and shown.size and self._target(name):
            style = sigma_style(series, shown)
        super().series(name, series, role, values, style, daily)

    def beside(self, name: str, series_output: str, ending: str, role: str) -> None:
        """Write an output that was not requested beside a series, with the series' file name and another ending."""
        self._beside[name], self._companions[name] = (series_output, ending), role

    def show(self, path: str, name: str, style: LayerStyle) -> None:
        """Make QGIS load a layer that is not the output of a parameter."""
        project = self._context.project()
        if project is not None:
            details = QgsProcessingContext.LayerDetails(style.name, project, name)
            self._context.addLayerToLoadOnCompletion(path, details)
            style.apply_on_load(path, self._context)

    def is_requested(self, name: str) -> bool:
        """Check whether an output is requested, before it is computed."""
        return bool(self._target(name))

    def large_arrays(self, *names: str) -> LargeArrays:
        """Return an allocator of output arrays, with temporary files beside the first of the outputs that is a file."""
        from ...plugin.core.execution.large_arrays import LargeArrays

        targets = [path for name in names if (path := self._target(name)) and not is_postgis(path)]
        return LargeArrays(Path(targets[0]).parent if targets else Path(tempfile.gettempdir()))

    def commit(self, numbers: dict[str, Any], open_layers: tuple[tuple[str, str], ...] = ()) -> dict[str, str]:
        """Write all requested outputs with the run record and return their paths; if one fails, no file is changed.

        Parameters
        ----------
        numbers : dict of str to number
            Numeric outputs.
        open_layers : tuple of (str, str)
            Files used by the project, and the names of the layers that use them.
        """
        from ...plugin.layers import link_companions
        from ...plugin.layers.atomic_output import OutputSet, explain_write_errors

        targets = {name: path for name in self._writers if (path := self._target(name))}
        tables = DatabaseOutputs(self._writing or self._progress)
        last_step = tables.commit if any(map(is_postgis, targets.values())) else None
        with tables, OutputSet(open_layers, last_step) as outputs:
            written: dict[str, Path] = {}
            for name, path in targets.items():
                written[name] = tables.stage(path) if is_postgis(path) else outputs.stage(path)
                with explain_write_errors(shown_target(path)):
                    self._writers[name](str(written[name]))
                # an output beside a series is loaded with it
                shown = targets.get(self._beside.get(name, (name,))[0], path)
                if self._context.willLoadLayerOnCompletion(shown):
                    add_points_layer(path, written[name], self._writing or self._progress)
                self.recording.add_output(name, shown_target(path), written[name], self._digests.get(name))
                self._progress.step(1.0)
            reader = ParameterReader(self._algorithm, self._parameters, self._context, self._progress)
            self.recording.store(reader, numbers, written, targets, self._progress)
            staged = {targets[name]: file for name, file in written.items()}
            results = self._results(targets)
            for linked in results:
                files = {role: path for role, path in linked.items() if not is_postgis(path)}
                if len(files) > 1:
                    link_companions(files, staged)
            tables.copy(results)
        loaded = {
            name: load_from_database(path, self._context)
            if is_postgis(path)
            else load_points_layer(path, self._context)
            for name, path in targets.items()
        }
        for name, style in self._styles.items():
            if name in targets:
                style = style_of_points(tables.style(style, targets[name]), loaded[name], targets[name])
                style.apply_on_load(loaded[name], self._context)
        return {name: shown_target(path) for name, path in targets.items()}

    def _source(self, name: str = "") -> str:
        # imported here to keep it out of the start of QGIS
        from .run_origin import run_source

        return run_source(self._algorithm, self._parameters, self._context, name)

    def origin(self) -> ReportOrigin:
        """Return the origin of the reports: inputs, parameters, project and versions."""
        from .run_origin import origin_of

        return origin_of(self._algorithm, self._parameters, self._context)

    def _lineage(self) -> Lineage:
        from ...plugin.core.io.tables.archive import file_hash

        inputs = [d.name() for d in self._algorithm.parameterDefinitions() if not d.isDestination()]
        files = [path for name in inputs for path in files_of(self._parameters.get(name), self._context)]
        parents = [file_hash(Path(path)) for path in files if Path(path).is_file()]
        parameters = ParameterReader(self._algorithm, self._parameters, self._context, self._progress).parameters()
        return Lineage().child(self._algorithm.name(), parameters, *parents)

    def _results(self, targets: dict[str, str]) -> list[dict[str, str]]:
        """Return the paths of each result by role: EAST_SIGMA belongs to EAST, unmatched names to the first series."""
        leaders = [name for name, role in self._companions.items() if role == "series" and name in targets]
        results = {name: {"series": targets[name]} for name in leaders}
        for name, role in self._companions.items():
            if role != "series" and name in targets and leaders:
                # use the longest match: OUTPUT2_SIGMA does not belong to OUTPUT
                own = [leader for leader in leaders if name.startswith(leader + "_")]
                results[max(own, key=len) if own else leaders[0]][role] = targets[name]
        return list(results.values())

    def _target(self, name: str) -> str:
        """Return the path of an output, or an empty text.

        The path is cached, because QGIS schedules another temporary file for loading at every request.
        """
        path = self._targets.get(name) or self._asked_target(name)
        if path:
            self._targets[name] = path
        return path

    def _asked_target(self, name: str) -> str:
        raw = self._parameters.get(name)
        definition = self._algorithm.parameterDefinition(name)
        if raw is None or raw == NULL or raw == "":
            return self._path_beside(name, *self._beside[name]) if name in self._beside else ""
        if isinstance(definition, QgsProcessingParameterFileDestination):
            if raw == QgsProcessing.TEMPORARY_OUTPUT and self._source() and "htm" in definition.fileFilter():
                return self._named_page(definition.description())
            return str(self._algorithm.parameterAsFileOutput(self._parameters, name, self._context))
        if isinstance(definition, QgsProcessingParameterVectorDestination):
            raw = temporary_file(raw, definition)
        path = str(self._algorithm.parameterAsOutputLayer({**self._parameters, name: raw}, name, self._context))
        if path.startswith("memory:"):
            # a memory layer cannot store the lineage, so use a temporary GeoPackage
            return str(QgsProcessingUtils.generateTempFilename(f"{name}.gpkg"))
        reason = why_no_table(name, path)
        if reason:
            raise InputError(reason)
        return path

    def _named_page(self, label: str) -> str:
        """Return the path of a temporary report, named after its input."""
        file = re.sub(r"[^\w\-. ]+", "_", f"{self._source()} - {label}")[:_LONGEST_NAME]
        return str(QgsProcessingUtils.generateTempFilename(f"{file}.html"))

    def _path_beside(self, name: str, series_output: str, ending: str) -> str:
        series_path = self._target(series_output)
        if is_postgis(series_path):
            self._progress.warn(
                message(
                    "{name} is not written automatically because {output} is a database table; set {name} to write it.",
                    name=name,
                    output=series_output,
                )
            )
            return ""
        if not series_path:
            return ""
        if is_store_name(series_path):
            ending = ending.replace(".gpkg", Path(series_path).suffix)
        path = str(Path(series_path).with_name(Path(series_path).stem + ending))
        for definition in self._algorithm.parameterDefinitions():
            inputs = None if definition.isDestination() else self._parameters.get(definition.name())
            if identity(path) in [identity(file) for file in files_of(inputs, self._context)]:
                raise InputError(
                    message(
                        "The file {path}, written next to {output}, would overwrite {input}; choose another name "
                        "for {output}.",
                        path=path,
                        output=series_output,
                        input=definition.name(),
                    )
                )
        return path
