"""Batch processing of many slopes: import, training, daily estimate, levels and evaluation, and a summary."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.errors import InputError
from ...plugin.core.common.lineage import Lineage
from ...plugin.core.common.messages import message, plural, quoted
from ...plugin.core.common.progress import Progress
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.output_writer import OutputWriter
from ..framework.parameter_reader import ParameterReader
from ..parameter_groups.layer_format import FORMAT_NEEDS, add_layer_format
from .folder_outputs import FolderOutputs
from .slope_run import SlopeRun

if TYPE_CHECKING:
    from ...plugin.core.batch.batch_summary import SlopeResult
    from ...plugin.core.batch.slope_table import Slope

translate = QCoreApplication.translate

SUMMARY, INDEX = "summary.gpkg", "index.html"


class BatchSlopes(SlopeMuseAlgorithm):
    """Runs the chain for daily deformation for every slope in a table."""

    ID = "batchslopes"
    TITLE = translate("SlopeMuse", "Process many slopes")
    GROUP = "Early warning"
    SUMMARY = translate(
        "SlopeMuse", "Runs import, training, daily estimate, screening and evaluation for every slope in a table."
    )
    HELP = translate(
        "SlopeMuse",
        "<p>SLOPES is a table with one row per slope. Columns: name, series (a SlopeMuse layer or any file "
        "that Import InSAR series can read) and hydrology are required; stable_area, dem, crs, unit, sign, "
        "train_end, start, end, min_coherence, latency_days, watch, warning, alarm (mm/day) and seed are "
        "optional. Paths may be relative to the folder of the table. Other columns are refused.</p><p>Each "
        "slope gets a folder with its layers and reports. The results folder also contains summary.gpkg, "
        "with the outline and the main results of each slope, and index.html, which links to all "
        "reports.</p><p>If a slope fails, the others are still processed, and the reason is reported. After "
        "an interruption or a correction, run the algorithm again with the same folder: only steps whose "
        "inputs, parameters or version have changed are repeated. The file finished.json of each slope lists "
        "its finished steps.</p>",
    )
    TAGS = ("batch", "slopes", "many", "summary", "resume")
    PACKAGES = ("safetensors", "scipy", "matplotlib")
    NEEDS = FORMAT_NEEDS
    NOT_REPEATABLE = translate(
        "SlopeMuse", "repeat the runs for the individual slopes, whose outputs have their own run records"
    )

    def define(self) -> None:
        """Add the parameters."""
        self.add_table(
            "SLOPES",
            translate("SlopeMuse", "Slope table"),
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
            translate("SlopeMuse", "Compare the model of each slope with the baselines; this is the slowest step."),
            default=True,
        )
        add_layer_format(self)
        self.add_folder_output(
            "OUTPUT",
            translate("SlopeMuse", "Results folder"),
            translate("SlopeMuse", "Contains one folder per slope, summary.gpkg and index.html."),
        )
        for name, label in (
            ("N_DONE", translate("SlopeMuse", "Finished slopes")),
            ("N_FAILED", translate("SlopeMuse", "Failed slopes")),
            ("N_STEPS", translate("SlopeMuse", "Steps completed in this run")),
        ):
            self.add_number_output(name, label)
        self.add_file_result("SUMMARY", translate("SlopeMuse", "Slope summary"))
        self.add_file_result("INDEX", translate("SlopeMuse", "Report index"))

    def compute(self, reader: ParameterReader, outputs: OutputWriter, progress: Progress) -> dict[str, Any]:
        """Process the slopes one after the other."""
        from ...plugin.core.batch.batch_summary import sentence
        from ...plugin.core.batch.slope_steps import EVALUATION, LEVELS
        from ...plugin.core.monitoring.lock import locked

        slopes = _slopes(reader)
        folder = reader.output_folder("OUTPUT")
        if folder is None:
            raise InputError(message("OUTPUT is missing; set it to a folder for the results."))
        chosen = [step for name, step in (("LEVELS", LEVELS), ("EVALUATION", EVALUATION)) if reader.boolean(name)]
        results: list[SlopeResult] = []
        with locked(folder):
            for i, slope in enumerate(slopes):
                part = progress.part(0.95 * i / len(slopes), 0.95 * (i + 1) / len(slopes))
                part.report(0.0, message("Slope {name}", name=slope.name))
                run = SlopeRun(slope, folder / slope.folder, part)
                run.make(chosen, reader.choice("FORMAT"))
                results.append(run.result())
            _write_summary(folder, results, outputs, reader, progress)
        progress.info(sentence(results))
        warnings = sum(len(result.warnings) for result in results)
        if warnings:
            progress.info(
                plural(
                    "{count} warning about the data and the estimates is listed in {index}.",
                    "{count:,} warnings about the data and the estimates are listed in {index}.",
                    count=warnings,
                    index=INDEX,
                )
            )
        failed = sum(bool(result.problem) for result in results)
        if failed == len(results):
            raise InputError(
                message(
                    "All slopes failed; first error, in {name}: {problem} {index} lists the reason for each slope.",
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
            "N_STEPS": sum(result.n_computed for result in results),
        }


def _slopes(reader: ParameterReader) -> list[Slope]:
    """Return the slopes in the table.

    Raises
    ------
    InputError
        If SLOPES is not set.
    """
    from ...plugin.core.batch.slope_table import read_slopes
    from ...plugin.layers.ogr_source import file_of

    layer = reader.layer("SLOPES")
    if layer is None:
        raise InputError(message("SLOPES is missing; set it to a table with one row per slope."))
    file = file_of(layer)
    return read_slopes(reader.table("SLOPES"), Path(file).absolute().parent if file else Path.cwd(), layer.name())


def _write_summary(
    folder: Path, results: list[SlopeResult], outputs: OutputWriter, reader: ParameterReader, progress: Progress
) -> None:
    """Write the summary layer with its style, and the index page."""
    from ...plugin.core.batch.batch_summary import WGS84, index_page, summary_columns
    from ...plugin.styles.level_style import SlopeStyle

    lineage = Lineage().child(BatchSlopes.ID, reader.parameters())
    written = FolderOutputs(folder, lineage, outputs.recording, reader, outputs.origin())
    rings, columns = summary_columns(results)
    style = SlopeStyle(translate("SlopeMuse", "Slopes"))
    written.polygons(SUMMARY, rings, WGS84, columns, style)
    written.html(INDEX, index_page(results))
    written.commit(progress)
    outputs.show(str(folder / SUMMARY), "SUMMARY", style)
