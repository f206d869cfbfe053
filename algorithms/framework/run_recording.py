"""Run record of an algorithm, started before the run and stored in or beside every output."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ...plugin.core.common.progress import Progress
from ...plugin.core.records.file_hashes import file_sha256
from ...plugin.layers.databases.addresses import is_database
from ...plugin.layers.same_files import parts_of
from ...plugin.layers.stores.store_names import store_beside
from .parameter_definitions import SCHEDULER
from .parameter_reader import ParameterReader

if TYPE_CHECKING:
    from ...plugin.core.records.run_record import RecordedInput, RecordedOutput, RunRecord

_FILES = (
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
)
# spatial indices of shapefiles, which QGIS may rebuild at any time
_INDICES = (".qix", ".sbn", ".sbx")


class RunRecording:
    """Collects the content of a run record.

    Instances are created in the thread of the project, because only this thread may access its layers.
    """

    def __init__(self, algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> None:
        from ...plugin.layers.runs.recorded_inputs import recorded_inputs

        self._algorithm = algorithm
        self._inputs: list[RecordedInput] = []
        for definition in algorithm.parameterDefinitions():
            if isinstance(definition, _FILES):
                self._inputs += recorded_inputs(definition.name(), parameters.get(definition.name()), context)
        self._outputs: list[RecordedOutput] = []
        self._begun_s, self._computed_s = time.monotonic(), math.nan
        self._started = datetime.now(timezone.utc).isoformat(timespec="seconds")

    def add_inputs(self, parameter: str, files: Iterable[Path]) -> None:
        """Add files that a run has read without a parameter, such as those listed in a project file."""
        from ...plugin.core.records.run_record import RecordedInput

        self._inputs += [RecordedInput(parameter, str(file.absolute())) for file in files]

    def add_output(self, name: str, path: str, written: Path, digest: Callable[[], str] | None = None) -> None:
        """Add an output file; `written` is its path before it is moved to `path`."""
        from ...plugin.core.records.digests import file_digest
        from ...plugin.core.records.run_record import RecordedOutput

        if math.isnan(self._computed_s):
            self._computed_s = time.monotonic()
        digest_hex = file_digest(written) if digest is None else digest()
        place = path if is_database(path) else str(Path(path).absolute())
        self._outputs.append(RecordedOutput(name, place, digest_hex))

    def store(
        self,
        reader: ParameterReader,
        numbers: dict[str, Any],
        written: dict[str, Path],
        targets: dict[str, str],
        progress: Progress,
    ) -> None:
        """Store the record in or beside all output files, before they are moved to their targets.

        Raises
        ------
        Cancelled
            If the user cancels while the inputs are hashed.
        """
        from ...plugin.layers.runs.record_store import store_record

        record = self._record(reader, numbers, progress)
        for name, file in written.items():
            store_record(file, record, Path(targets[name]).absolute().parent)

    def _record(self, reader: ParameterReader, numbers: dict[str, Any], progress: Progress) -> RunRecord:
        from ...plugin.core.execution.block_map import executor
        from ...plugin.core.records.platform_versions import platform_here, versions_here
        from ...plugin.core.records.run_record import RunRecord

        now_s = time.monotonic()
        computed_s = now_s if math.isnan(self._computed_s) else self._computed_s
        values = plain_parameters(self._algorithm, reader)
        seed = values.get("SEED")
        return RunRecord(
            algorithm=self._algorithm.name(),
            parameters=values,
            inputs=tuple(_hashed(item, progress) for item in self._inputs),
            outputs=tuple(self._outputs),
            numbers=plain_numbers(numbers),
            versions={**versions_here(), "qgis": Qgis.version().partition("-")[0]},
            seed=seed if isinstance(seed, int) else None,
            platform="; ".join(filter(None, (platform_here(), executor().place))),
            started_utc=self._started,
            durations_s={
                "compute": round(computed_s - self._begun_s, 3),
                "write": round(now_s - computed_s, 3),
            },
        )


def plain_numbers(numbers: dict[str, Any]) -> dict[str, float | None]:
    """Return numeric outputs as JSON values; None for values that are not finite."""
    return {
        name: float(value) if math.isfinite(value) else None for name, value in numbers.items() if _is_number(value)
    }


def plain_parameters(algorithm: QgsProcessingAlgorithm, reader: ParameterReader) -> dict[str, Any]:
    """Return all parameters except files and outputs as JSON types, including defaults.

    The scheduler is omitted, because a record must not determine where another run is computed.
    """
    values = {}
    for definition in algorithm.parameterDefinitions():
        if definition.isDestination() or isinstance(definition, _FILES) or definition.name() == SCHEDULER:
            continue
        value = _plain(definition, reader)
        if value not in (None, [], ""):
            values[definition.name()] = value
    return values


def _plain(definition: QgsProcessingParameterDefinition, reader: ParameterReader) -> Any:
    name = definition.name()
    if isinstance(definition, QgsProcessingParameterNumber):
        is_integer = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
        return reader.integer(name) if is_integer else reader.number(name)
    if isinstance(definition, QgsProcessingParameterBoolean):
        return reader.boolean(name)
    if isinstance(definition, QgsProcessingParameterDateTime):
        day = reader.date(name)
        return None if day is None else str(day)
    if isinstance(definition, QgsProcessingParameterCrs):
        return reader.crs(name)
    if isinstance(definition, QgsProcessingParameterEnum):
        return list(reader.choices(name)) if definition.allowMultiple() else reader.choice(name)
    if isinstance(definition, QgsProcessingParameterField):
        return reader.fields(name) if definition.allowMultiple() else reader.field(name)
    return reader.text(name)


def _is_number(value: Any) -> bool:
    try:
        float(value)
    except (TypeError, ValueError):
        return False
    return not isinstance(value, (str, bool))


def _hashed(item: RecordedInput, progress: Progress) -> RecordedInput:
    """Return an input with the SHA-256 hash of its file."""
    return replace(item, sha256=input_sha256(item.path, progress)) if item.path else item


def input_sha256(path: str, progress: Progress) -> str:
    """Return the hash of a file with all its parts, or of a folder; see `file_sha256`.

    The points layer of a Parquet or NetCDF file is not part of it, because it is created when the file is opened.
    """
    store = store_beside(path)
    if store:
        return file_sha256([Path(store)], progress)
    parts = [Path(part) for part in parts_of(path) if not part.endswith(_INDICES)]
    return file_sha256([part for part in parts if part.exists()], progress)
