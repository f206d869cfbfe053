"""Many slopes in one run: import, training, daily estimate, levels and evaluation of each, and a summary."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.lineage import Lineage
from ...plugin.core.common.messages import message, quoted
from ...plugin.core.common.progress import Progress
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.output_writer import OutputWriter
from ..framework.parameter_reader import ParameterReader
from .folder_outputs import FolderOutputs
from .slope_run import SlopeRun

if TYPE_CHECKING:
    from ...plugin.core.batch.batch_summary import SlopeResult
    from ...plugin.core.batch.slope_table import Slope

translate = QCoreApplication.translate

SUMMARY, INDEX = "summary.gpkg", "index.html"


class BatchSlopes(SlopeMuseAlgorithm):
    """Runs the chain of the daily deformation for every slope of a table."""

    ID = "batchslopes"
    TITLE = translate("SlopeMuse", "Process many slopes")
    GROUP = "Early warning"
    SUMMARY = translate("SlopeMuse", "Imports, trains, estimates, screens and evaluates every slope of a table.")
    HELP = translate(
        "SlopeMuse",
        "<p>SLOPES is a table with one row per slope. Columns: name, series (layer of SlopeMuse or any delivery that "
        "the import reads) and hydrology are required; stable_area, dem, crs, unit, sign, train_end, start, end, "
        "min_coherence, latency_days, watch, warning, alarm (mm/day) and seed may be left out. Relative paths start at "
        "the folder of the table. Other columns are refused.</p><p>Each slope gets a folder with its layers and "
        "reports. The folder of results also holds summary.gpkg, the outline of each slope with its main numbers, and "
        "index.html, which leads to all reports.</p><p>A slope that fails does not stop the others and is named with "
        "the reason. After an interruption or a correction, run again with the same folder: only steps whose inputs, "
        "parameters or version have changed are repeated, as finished.json of each slope tells.</p>",
    )
    TAGS = ("batch", "slopes", "many", "summary", "resume")
    PACKAGES = ("safetensors", "scipy", "matplotlib")
    NOT_REPEATABLE = translate("SlopeMuse", "repeat the runs of its slopes, whose outputs have records of their own")

    def define(self) -> None:
        """Add the parameters."""
        self.add_table(
            "SLOPES",
            translate("SlopeMuse", "Table of slopes"),
            translate("SlopeMuse", "One row per slope with the columns name, series and hydrology."),
        )
        self.add_boolean(
            "LEVELS",
            translate("SlopeMuse", "Warning levels"),
            translate("SlopeMuse", "Screen the daily estimate of each slope for points that need attention."),
            default=True,
        )
        self.add_boolean(
            "EVALUATION",
            translate("SlopeMuse", "Evaluation"),
            translate("SlopeMuse", "Compare the model of each slope with the baselines; this takes longest."),
            default=True,
        )
        self.add_folder_output(
            "OUTPUT",
            translate("SlopeMuse", "Folder of results"),
            translate("SlopeMuse", "Gets one folder per slope, summary.gpkg and index.html."),
        )
        for name, label in (
            ("N_DONE", translate("SlopeMuse", "Finished slopes")),
            ("N_FAILED", translate("SlopeMuse", "Failed slopes")),
            ("N_STEPS", translate("SlopeMuse", "Steps made in this run")),
        ):
            self.add_number_output(name, label)
        self.add_file_result("SUMMARY", translate("SlopeMuse", "Summary of the slopes"))
        self.add_file_result("INDEX", translate("SlopeMuse", "Index of the reports"))

    def compute(self, reader: ParameterReader, outputs: OutputWriter, progress: Progress) -> dict[str, Any]:
        """Run the slopes one by one."""
        from ...plugin.core.batch.batch_summary import sentence
        from ...plugin.core.batch.slope_steps import EVALUATION, LEVELS
        from ...plugin.core.monitoring.lock import locked

        slopes = _slopes(reader)
        folder = reader.output_folder("OUTPUT")
        if folder is None:
            raise InputError(message("OUTPUT is missing; give a folder for the results."))
        chosen = [step for name, step in (("LEVELS", LEVELS), ("EVALUATION", EVALUATION)) if reader.boolean(name)]
        results: list[SlopeResult] = []
        with locked(folder):
            for i, slope in enumerate(slopes):
                part = progress.part(0.95 * i / len(slopes), 0.95 * (i + 1) / len(slopes))
                part.report(0.0, message("Slope {name}", name=slope.name))
                run = SlopeRun(slope, folder / slope.folder, part)
                run.make(chosen)
                results.append(run.result())
            _write_summary(folder, results, outputs, reader, progress)
        progress.info(sentence(results))
        failed = sum(bool(result.problem) for result in results)
        if failed == len(results):
            raise InputError(
                message(
                    "All slopes failed; the first, {name}: {problem} {index} names the reason of every slope.",
                    name=quoted(results[0].name),
                    problem=results[0].problem,
                    index=folder / INDEX,
                )
            )
        return {
            "OUTPUT": str(folder),
            "SUMMARY": str(folder / SUMMARY),
            "INDEX": str(folder / INDEX),
            "N_DONE": len(results) - failed,
            "N_FAILED": failed,
            "N_STEPS": sum(result.n_made for result in results),
        }


def _slopes(reader: ParameterReader) -> list[Slope]:
    """Return the slopes of the table."""
    from ...plugin.core.batch.slope_table import read_slopes
    from ...plugin.layers.ogr_source import file_of

    layer = reader.layer("SLOPES")
    if layer is None:
        raise InputError(message("SLOPES is missing; give a table with one row per slope."))
    file = file_of(layer)
    return read_slopes(reader.table("SLOPES"), Path(file).absolute().parent if file else Path.cwd(), layer.name())


def _write_summary(
    folder: Path, results: list[SlopeResult], outputs: OutputWriter, reader: ParameterReader, progress: Progress
) -> None:
    """Write the summary layer with its style, and the index."""
    from ...plugin.core.batch.batch_summary import WGS84, index_page, summary_columns
    from ...plugin.styles.level_style import SlopeStyle

    lineage = Lineage().child(BatchSlopes.ID, reader.parameters())
    written = FolderOutputs(folder, lineage, outputs.recording, reader)
    rings, columns = summary_columns(results)
    style = SlopeStyle(translate("SlopeMuse", "Slopes"))
    written.polygons(SUMMARY, rings, WGS84, columns, style)
    written.html(INDEX, index_page(results))
    written.commit(progress)
    outputs.show(str(folder / SUMMARY), "SUMMARY", style)
