"""Update of a monitoring project: reads, checks, estimates, screens and reports new data."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.batch.slope_steps import FORMATS
from ...plugin.core.common.errors import InputError
from ...plugin.core.common.messages import message
from ...plugin.core.common.progress import Progress
from ...plugin.support.vector_layers import vector_layer
from ..framework.algorithm import SlopeMuseAlgorithm
from ..framework.output_writer import OutputWriter
from ..framework.parameter_reader import ParameterReader
from ..framework.store_files import slopemuse_layer
from ..parameter_groups.drivers import drivers_in
from ..parameter_groups.layer_format import FORMAT_NEEDS, add_layer_format
from .screening_outputs import add_level_counts, add_screening_outputs

if TYPE_CHECKING:
    from ...plugin.core.daily.musenet.musenet_model import PublishedModel
    from ...plugin.core.daily.rate.rate_model import DailyModel
    from ...plugin.core.data.point_series import PointSeries
    from ...plugin.core.monitoring.monitoring_project import MonitoringProject
    from ...plugin.core.monitoring.update import Update
    from ...plugin.core.report_parts.report_origin import ReportOrigin
    from .folder_outputs import FolderOutputs

translate = QCoreApplication.translate

# file of a retrained model in the output folder
MODEL = "model.safetensors"
SUMMARY_FILE = "summary.json"
# layers with one field per date, whose format is FORMAT, and the complete daily estimate for other programs
LAYERS = ("daily", "daily_sigma", "daily_flag", "acquisitions", "levels")
ALL_DAYS_FILE = "daily.nc"


class _WarningCollector(Progress):
    """Forwards all messages, and collects the warnings for the report."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self.warnings: list[str] = []

    def report(self, fraction: float, text: str = "") -> None:
        self._progress.report(fraction, text)

    def info(self, text: str) -> None:
        self._progress.info(text)

    def warn(self, text: str) -> None:
        self.warnings.append(text)
        self._progress.warn(text)

    def cancelled(self) -> bool:
        return self._progress.cancelled()


class UpdateMonitoring(SlopeMuseAlgorithm):
    """Updates a monitoring project once."""

    ID = "updatemonitoring"
    TITLE = translate("SlopeMuse", "Update monitoring")
    GROUP = "Early warning"
    SUMMARY = translate(
        "SlopeMuse", "Updates a monitoring project with new data: daily estimate, levels, report and summary."
    )
    HELP = translate(
        "SlopeMuse",
        "<p>PROJECT is a JSON file with the keys series, hydrology, model and output (paths, relative to the "
        "file) and, optionally, stable_area, thresholds (watch, warning, alarm in mm/day), persistence_days, "
        "latency_days, reference (two days), min_points, past_tolerance_mm, retrain_after_days, "
        "retrain_above_rmse_mm and import (settings for Import InSAR series).</p><p>Each run reads the whole "
        "delivery, checks that its earlier values agree with those of the previous run, estimates the new "
        "days without retraining, and screens all days. Estimates of earlier days are kept unchanged. "
        "Running the update again without new data changes nothing, and an interrupted run is repeated by "
        "the next one. A second simultaneous run is refused.</p><p>If points or dates are missing or earlier "
        "values have changed, the run fails with an error message and a non-zero exit status, and the "
        "previous results are kept. This is screening, not an alarm system.</p>",
    )
    TAGS = ("early warning", "update", "cron", "monitoring")
    PACKAGES = ("safetensors", "scipy", "matplotlib")
    NEEDS = FORMAT_NEEDS
    NOT_REPEATABLE = translate(
        "SlopeMuse",
        "run updatemonitoring with the same project instead, because each run continues from the "
        "state in the output folder",
    )

    def define(self) -> None:
        """Add the parameters."""
        self.add_file(
            "PROJECT",
            translate("SlopeMuse", "Monitoring project"),
            translate("SlopeMuse", "JSON file that specifies the series, hydrology, model and output folder."),
            "JSON files (*.json)",
        )
        self.add_boolean(
            "REALIGN",
            translate("SlopeMuse", "Align the delivery with the previous run"),
            translate(
                "SlopeMuse",
                "Subtracts an offset per point and a common rate if the reference of the delivery differs "
                "from that of the previous run.",
            ),
        )
        add_layer_format(self)
        self.add_file_output(
            "SUMMARY",
            translate("SlopeMuse", "Summary"),
            translate("SlopeMuse", "JSON file for other systems: status, last day, number of points per level, files."),
            "JSON files (*.json)",
            optional=False,
        )
        self.add_number_output("N_NEW", translate("SlopeMuse", "Number of new days"))
        add_level_counts(self)

    def compute(self, reader: ParameterReader, outputs: OutputWriter, progress: Progress) -> dict[str, Any]:
        """Perform one update."""
        from ...plugin.core.monitoring.lock import locked
        from ...plugin.core.monitoring.monitoring_project import read_project
        from ...plugin.layers.commits.journal import recover

        file = reader.path("PROJECT")
        if file is None:
            raise InputError(message("PROJECT is missing; set it to the JSON file of the monitoring project."))
        project = read_project(file)
        with locked(project.output):
            # complete the commit of a run that was killed while moving its files
            recover([project.output])
            summary = self._update(project, reader, outputs, progress)
        text = json.dumps(summary, indent=2, ensure_ascii=False) + "\n"
        outputs.html("SUMMARY", text)
        levels = summary["levels"]
        numbers = {f"N_{name.upper()}": levels[name] for name in ("alarm", "warning", "watch", "unsure")}
        return {"N_NEW": summary["new_days"], **numbers}

    def _update(
        self, project: MonitoringProject, reader: ParameterReader, results: OutputWriter, progress: Progress
    ) -> dict[str, Any]:
        from ...plugin.core.inputs.gnss_calibration import calibrated_as_in_training
        from ...plugin.core.io.tables.archive import file_hash
        from ...plugin.core.monitoring.state import load_state
        from ...plugin.core.monitoring.update import NOTHING_NEW, update
        from ...plugin.layers import read_table
        from ...plugin.queries.polygons import points_in
        from ...plugin.support.runners import runner_for
        from .folder_outputs import FolderOutputs

        told = _WarningCollector(progress)
        path, model = _model(project)
        series = calibrated_as_in_training(_series(project, told.part(0.0, 0.2)), model.lineage, told)
        layer = vector_layer(str(project.hydrology), project.hydrology.stem)
        forcing = drivers_in(read_table(layer), model.columns, told)
        stable = None
        if project.stable_area is not None:
            stable = points_in(series, vector_layer(str(project.stable_area), "stable_area"))
        state = load_state(project.output, told)
        realign = reader.boolean("REALIGN")
        runner = runner_for(network=not hasattr(model, "mixed"))
        part = told.part(0.2, 0.8)
        done = update(project, series, forcing, model, file_hash(path), state, stable, realign, part, runner)
        for warning in done.warnings:
            told.warn(warning)
        summary = {
            "project": str(project.file),
            "finished_utc": datetime.now(timezone.utc).isoformat(timespec="seconds"),
            "settings": project.choices,
            **done.summary(),
        }
        suffix = reader.choice("FORMAT")
        written = [project.output / SUMMARY_FILE, *(project.output / f"{name}.{suffix}" for name in LAYERS)]
        is_complete = all(file.exists() for file in written)
        if done.status == NOTHING_NEW and is_complete and _former_settings(written[0]) == project.choices:
            told.info(message("There are no new data; the results are unchanged."))
            return summary
        results.recording.add_inputs("PROJECT", (project.series, project.hydrology, path))
        parents = (file_hash(project.file), done.state.delivered.content_hash(told), done.state.model)
        origins = {"gnss_stations": series.lineage.gnss_stations, "dates_seen": series.lineage.dates_seen}
        lineage = done.model.lineage.child(self.ID, {"PROJECT": str(project.file)}, *parents, **origins)
        origin = _origin(project, path, results.origin())
        outputs = FolderOutputs(project.output, lineage, results.recording, reader, origin, suffix)
        former = _of_other_formats(project.output, suffix)
        if former:
            told.warn(
                message(
                    "Earlier updates wrote these layers in another format, and they are no longer updated: {files}; "
                    "delete them, or set FORMAT as before.",
                    files=", ".join(former),
                )
            )
        files = self._write(project, done, outputs, summary, told, suffix)
        return {**summary, "files": files}

    def _write(
        self,
        project: MonitoringProject,
        done: Update,
        outputs: FolderOutputs,
        summary: dict[str, Any],
        progress: _WarningCollector,
        suffix: str,
    ) -> dict[str, str]:
        """Write all files in the output folder; return their paths by name."""
        from ...plugin.core.daily import model_file
        from ...plugin.core.data.datum import ACQUISITIONS
        from ...plugin.core.data.netcdf import write_netcdf
        from ...plugin.core.inputs.target_days import newest_days
        from ...plugin.core.monitoring import state
        from ...plugin.layers import MAX_DATE_FIELDS
        from ...plugin.layers.stores.stores import is_store_name
        from ...plugin.styles.layer_style import displacement_style

        daily = done.state.daily
        lineage = outputs.lineage
        daily = daily.with_(lineage=lineage)
        shown = daily
        if not is_store_name(f"daily.{suffix}"):
            shown = daily.dates_where(newest_days(daily.dates, MAX_DATE_FIELDS, progress))
        style = displacement_style(shown, shown.values, name=translate("SlopeMuse", "Daily displacement [mm]"))
        outputs.series("daily", shown, style=style, daily=True)
        outputs.series("daily_sigma", shown, "sigma", shown.sigma)
        outputs.series("daily_flag", shown, "flag", shown.flags)
        outputs.series("acquisitions", done.state.acquired.with_(lineage=lineage))
        if ALL_DAYS_FILE not in outputs.paths:
            outputs.file(ALL_DAYS_FILE, lambda path: write_netcdf(path, daily))
        found = done.screening if shown.n_dates == daily.n_dates else _newest(done, shown.n_dates)
        add_screening_outputs(outputs, found, lineage, project.min_points, progress, progress.warnings)
        if done.retrained:
            outputs.file(MODEL, lambda path: model_file.save(done.model, path))
        files = outputs.paths
        outputs.html(SUMMARY_FILE, json.dumps({**summary, "files": files}, indent=2, ensure_ascii=False) + "\n")
        outputs.state(state.NAME, lambda path: state.write_state(done.state, Path(path), progress))
        roles = {"series": "daily", "sigma": "daily_sigma", "flag": "daily_flag", ACQUISITIONS: "acquisitions"}
        outputs.link({role: f"{name}.{suffix}" for role, name in roles.items()})
        outputs.commit(progress)
        return files


def _former_settings(summary: Path) -> Any:
    """Return the settings with which the results in a folder were written; None if they are not known."""
    try:
        return json.loads(summary.read_text(encoding="utf-8")).get("settings")
    except (OSError, ValueError, AttributeError):
        return None


def _of_other_formats(folder: Path, suffix: str) -> list[str]:
    """Return the names of the layers in a folder whose format differs from that of the extension."""
    names = [f"{name}.{other}" for name in LAYERS for other in FORMATS if other != suffix]
    return [name for name in names if name != ALL_DAYS_FILE and (folder / name).exists()]


def _origin(project: MonitoringProject, model: Path, run: ReportOrigin) -> ReportOrigin:
    """Return the origin of the reports: files and settings of the project, and versions of the run."""
    from dataclasses import replace

    files = {"series": project.series, "hydrology": project.hydrology, "model": model}
    if project.stable_area is not None:
        files["stable_area"] = project.stable_area
    inputs = [(name, path.stem, str(path)) for name, path in files.items()]
    return replace(run, inputs=(*run.inputs, *inputs), parameters=(*run.parameters, *sorted(project.choices.items())))


def _newest(done: Update, n_days: int) -> Any:
    """Return the screening of the newest days, as many as a layer can store."""
    from dataclasses import replace

    found, last = done.screening, slice(-n_days, None)
    return replace(
        found,
        series=found.series.dates_where(np.arange(found.series.n_dates)[last]),
        levels=found.levels[:, last],
        triggers=found.triggers[:, last],
        velocity=found.velocity[:, last],
    )


def _model(project: MonitoringProject) -> tuple[Path, DailyModel | PublishedModel]:
    """Return the model of the project, or a later one retrained by a former run."""
    from ...plugin.core.daily import model_file

    path, model = project.model, model_file.load(str(project.model))
    again = project.output / MODEL
    if again.exists():
        trained = model_file.load(str(again))
        if trained.train_end > model.train_end:
            return again, trained
    return path, model


def _series(project: MonitoringProject, progress: Progress) -> PointSeries:
    """Return the delivery, from a SlopeMuse layer or any file that the import can read."""
    from ...plugin.core.io.insar.options import ImportOptions
    from ...plugin.core.io.insar.reader import interpret
    from ...plugin.importing.delivery import open_delivery
    from ...plugin.layers import read_series

    layer = slopemuse_layer(project.series)
    if layer is not None:
        return read_series(layer, feedback=progress)
    options = ImportOptions.from_json(json.dumps(project.importing))
    imported = interpret(open_delivery(project.series, options, progress), options, progress)
    for warning in imported.warnings:
        progress.warn(warning)
    return imported.series
