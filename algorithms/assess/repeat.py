"""Repetition of a run from its record, to check whether the result is identical."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterMultipleLayers
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.messages import message, quoted
from ...plugin.core.common.progress import Progress
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.child_run import algorithm_of, run_child
from ..framework.output_writer import OutputWriter
from ..framework.parameter_reader import ParameterReader
from ..framework.run_recording import input_sha256

if TYPE_CHECKING:
    from ...plugin.core.records.repetition import Repetition
    from ...plugin.core.records.run_record import RecordedInput, RunRecord

translate = QCoreApplication.translate


class Repeat(SlopeMuseAlgorithm):
    """Repeats a recorded run and compares the results."""

    ID = "repeat"
    TITLE = translate("SlopeMuse", "Repeat a run")
    GROUP = "Assess"
    SUMMARY = translate("SlopeMuse", "Repeats a run from its record and reports whether the result is identical.")
    HELP = translate(
        "SlopeMuse",
        "<p>Every SlopeMuse output has a run record: inputs with SHA-256 hashes, parameters, versions, seed, "
        "platform and durations. The record is stored in the metadata of a GeoPackage, in an HTML report or, "
        "for any other output, in the file NAME.run.json next to the output.</p><p>The run is repeated with "
        "the same inputs and parameters, and the results are written to another folder, so the original "
        "outputs are kept. The content is compared, not the bytes: times, lineage and file formats are "
        "ignored. If the content differs, the log and the report list the first value that differs, with its "
        "point and date, differences in the number of rows, inputs that have changed since the run, and "
        "version changes.</p><p>Runs on temporary layers, selected features or database layers cannot be "
        "repeated.</p>",
    )
    TAGS = ("reproducible", "provenance", "record", "compare")
    NOT_REPEATABLE = translate("SlopeMuse", "repeat the original run instead")

    def define(self) -> None:
        """Add the parameters."""
        self.add_file(
            "RECORD",
            translate("SlopeMuse", "Run record"),
            translate("SlopeMuse", "A .run.json file, or any SlopeMuse layer or report that contains a run record."),
        )
        self.add_folder_output(
            "OUTPUT",
            translate("SlopeMuse", "Output folder for the repeated run"),
            translate(
                "SlopeMuse",
                "The outputs of the repeated run are kept in this folder. Default: they are removed "
                "after the comparison.",
            ),
            optional=True,
            advanced=True,
        )
        self.add_report_output(
            "REPORT",
            translate("SlopeMuse", "Report"),
            translate("SlopeMuse", "One-page report: whether the results are identical and where they differ."),
        )
        self.add_boolean_output("IDENTICAL", translate("SlopeMuse", "Result is identical"))
        self.add_number_output(
            "N_DIFFERENT", translate("SlopeMuse", "Number of inputs, outputs and values that differ")
        )

    def compute(self, reader: ParameterReader, outputs: OutputWriter, progress: Progress) -> dict[str, Any]:
        """Repeat the run and compare the results."""
        from ...plugin.core.records.repetition import repetition_page
        from ...plugin.layers.runs.record_store import read_record

        file = reader.path("RECORD")
        if file is None:
            raise InputError(message("RECORD is missing; set it to a SlopeMuse output or its .run.json file."))
        former = read_record(file)
        algorithm = _algorithm(former, file.name)
        changed = [text for item in former.inputs if (text := _change(item, file.name, progress))]
        for text in changed:
            progress.warn(text)
        temporary = tempfile.mkdtemp(prefix="slopemuse-")
        try:
            folder = reader.output_folder("OUTPUT") or Path(temporary)
            found = replace(_repeated(former, algorithm, folder, progress), changed_inputs=changed)
        finally:
            # on Windows, a layer may still be open
            shutil.rmtree(temporary, ignore_errors=True)
        for text in found.lines():
            progress.warn(text)
        progress.info(found.sentence)
        outputs.html("REPORT", repetition_page(found))
        return {"IDENTICAL": not found.differences, "N_DIFFERENT": len(found.differences)}


def _algorithm(record: RunRecord, name: str) -> QgsProcessingAlgorithm:
    """Return the algorithm of a record.

    Raises
    ------
    InputError
        If the algorithm is unknown or its runs cannot be repeated.
    """
    algorithm = algorithm_of(record.algorithm)
    if algorithm is None:
        raise InputError(
            message(
                "The run record in {name} was created by the {algorithm} algorithm, which is not available "
                "in this version of SlopeMuse; update the plugin.",
                name=name,
                algorithm=quoted(record.algorithm),
            )
        )
    reason = getattr(algorithm, "NOT_REPEATABLE", "")
    if reason:
        raise InputError(
            message(
                "A run of {algorithm} cannot be repeated from its record; {remedy}.",
                algorithm=record.algorithm,
                remedy=reason,
            )
        )
    return algorithm


def _change(item: RecordedInput, name: str, progress: Progress) -> str:
    """Return a message if an input has changed since the run, else an empty text."""
    _require_readable(item, name)
    if input_sha256(item.path, progress) == item.sha256:
        return ""
    return message(
        "The input {parameter}, {path}, has changed since the run.", parameter=item.parameter, path=item.path
    )


def _require_readable(item: RecordedInput, name: str) -> None:
    """Raise an error if an input no longer exists or was not a file."""
    from ...plugin.layers.runs.recorded_inputs import EDITS, MEMORY, SELECTION

    if item.obstacle:
        layer = quoted(item.layer) if item.layer else message("a layer")
        reasons = {
            MEMORY: message("{layer}, a temporary layer", layer=layer),
            EDITS: message("{layer} with unsaved edits", layer=layer),
            SELECTION: message("a selection of features from {layer}", layer=layer),
        }
        raise InputError(
            message(
                "The run recorded in {name} cannot be repeated because {parameter} was {what}; save this "
                "input as a file and run the algorithm on the file.",
                name=name,
                parameter=item.parameter,
                what=reasons.get(item.obstacle, message("{layer} from a database or service", layer=layer)),
            )
        )
    if not Path(item.path).exists():
        raise InputError(
            message(
                "The input {parameter} of the run, {path}, no longer exists; restore the file to repeat the run.",
                parameter=item.parameter,
                path=item.path,
            )
        )


def _repeated(former: RunRecord, algorithm: QgsProcessingAlgorithm, folder: Path, progress: Progress) -> Repetition:
    """Run the algorithm into a folder and return the comparison."""
    from ...plugin.core.records.repetition import Repetition
    from ...plugin.layers.databases.addresses import is_database
    from ...plugin.layers.runs.record_store import read_record

    targets = {
        output.name: folder / f"{output.name}{'.gpkg' if is_database(output.path) else Path(output.path).suffix}"
        for output in former.outputs
    }
    parameters = {
        **former.parameters,
        **_files(former, algorithm),
        **{name: str(path) for name, path in targets.items()},
    }
    run_child(former.algorithm, parameters, progress.part(0.05, 0.8))
    # every output has a record that lists all outputs
    now = read_record(next(iter(targets.values())))
    found = Repetition(former, now)
    places: list[str] = []
    edited: list[str] = []
    for i, output in enumerate(former.outputs):
        progress.step(0.8 + 0.15 * i / len(former.outputs))
        if is_database(output.path):
            edited.append(
                message("The original output {name} is a table, so only its hash is compared.", name=output.name)
            )
            continue
        _compare(
            output.name, Path(output.path), targets[output.name], output.name in found.different_outputs, places, edited
        )
    return replace(found, places=places, edited=edited)


def _compare(name: str, former: Path, now: Path, is_different: bool, places: list[str], edited: list[str]) -> None:
    """Append the differences between the files of an output to `places`, or notes to `edited`.

    `edited` receives the reason why the files cannot be compared, or how the original file was changed after the run.
    """
    from ...plugin.core.records.comparison import content_differences
    from ...plugin.layers.runs.output_contents import output_content

    if not former.exists():
        edited.append(
            message(
                "The original output {name}, {path}, no longer exists, so only its hash is compared.",
                name=name,
                path=former,
            )
        )
        return
    if not is_different and former.suffix == ".html":
        # equal hashes; the files differ because a page contains the time of the run
        return
    differences = content_differences(name, output_content(former), output_content(now))
    if is_different:
        places += differences
    elif differences:
        edited.append(message("The original output {name}, {path}, was changed after the run.", name=name, path=former))
        edited += differences


def _files(record: RunRecord, algorithm: QgsProcessingAlgorithm) -> dict[str, Any]:
    """Return the values of file and layer parameters."""
    from ...plugin.layers.runs.recorded_inputs import parameter_value

    values: dict[str, list[Any]] = {}
    for item in record.inputs:
        values.setdefault(item.parameter, []).append(parameter_value(item))
    is_list = {
        definition.name(): isinstance(definition, QgsProcessingParameterMultipleLayers)
        for definition in algorithm.parameterDefinitions()
    }
    return {name: files if is_list.get(name) else files[0] for name, files in values.items()}
