"""Base class of all SlopeMuse algorithms, which runs them, reports errors and writes outputs."""

from __future__ import annotations

import re
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    Qgis,
    QgsMessageLog,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread
from qgis.PyQt.QtGui import QIcon

from ...plugin.core.common.errors import Cancelled, DependencyError, SlopeMuseError
from ...plugin.core.common.messages import joined, message, translated
from ...plugin.core.common.progress import Progress
from ...plugin.core.environment.packages import missing_packages_explained, package_problem, require
from ...plugin.core.records.passwords import without_password
from ...plugin.support.icons import plugin_icon
from ...plugin.support.layer_readers import watch_project
from ...plugin.support.threads import LAYER_OPENING_LOCK, track_thread_work
from ...plugin.support.transform_context import using_context
from .database_outputs import require_tables
from .output_writer import OutputWriter
from .parameter_checks import check_values, files_of_layers, why_unset, without_empty_outputs
from .parameter_definitions import SCHEDULER, ParameterDefinitions
from .parameter_reader import ParameterReader
from .remaining_time import RemainingTime
from .required_packages import ConditionalPackage, unmet_need
from .run_recording import RunRecording
from .store_files import why_not_opened, with_store_layers

translate = QCoreApplication.translate

GROUPS = {
    "Prepare": translate("SlopeMuse", "Prepare"),
    "Geometry and datum": translate("SlopeMuse", "Geometry and datum"),
    "Fusion": translate("SlopeMuse", "Fusion"),
    "Daily deformation": translate("SlopeMuse", "Daily deformation"),
    "Assess": translate("SlopeMuse", "Assess"),
    "Early warning": translate("SlopeMuse", "Early warning"),
}


_FIRST_PAUSE_S = 30.0
# text of the error that PyQt raises for a layer deleted by the project
_LAYER_IS_GONE = re.compile(r"Qgs\w*Layer has been deleted")


class QgisProgress(Progress):
    """Forwards progress and messages of the core to Processing feedback."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._reported: set[str] = set()
        # for each stage, the time at which it may be logged again, and the pause after that
        self._next: dict[str, tuple[float, float]] = {}
        self._remaining = RemainingTime(time.monotonic())

    def report(self, fraction: float, text: str = "") -> None:
        """Show the percentage and the stage.

        A stage is logged once; if its text contains changing counts (rows, stations, epochs), it is logged again after
        half a minute, one minute, two minutes and so on. In long runs, the log also states the remaining time.
        """
        self._feedback.setProgress(100.0 * min(max(fraction, 0.0), 1.0))
        now = time.monotonic()
        left = self._remaining.sentence(fraction, now)
        if left:
            self._feedback.pushInfo(translated(left))
        if not text or text in self._reported:
            return
        stage = getattr(text, "template", text)
        due, pause_s = self._next.get(stage, (now, _FIRST_PAUSE_S))
        if now >= due:
            self._reported.add(text)
            self._next[stage] = now + pause_s, 2 * pause_s
            self._feedback.setProgressText(translated(text))

    def info(self, text: str) -> None:
        """Write a message to the log, once per run."""
        if text in self._reported:
            return
        self._reported.add(text)
        self._feedback.pushInfo(translated(text))

    def warn(self, text: str) -> None:
        """Write a warning to the log, once per run."""
        if text in self._reported:
            return
        self._reported.add(text)
        self._feedback.pushWarning(translated(text))

    def cancelled(self) -> bool:
        """Check whether the user has cancelled."""
        return bool(self._feedback.isCanceled())


class SlopeMuseAlgorithm(ParameterDefinitions, QgsProcessingAlgorithm):
    """Base class of the algorithms. Subclasses set the metadata, define parameters and compute.

    `compute` may raise any `SlopeMuseError`, whose message is shown to the user. Outputs are written after `compute`
    has returned: first into hidden folders beside their targets, then moved into place together.
    """

    ID: ClassVar[str] = ""
    TITLE: ClassVar[str] = ""
    GROUP: ClassVar[str] = ""
    SUMMARY: ClassVar[str] = ""
    HELP: ClassVar[str] = ""
    TAGS: ClassVar[tuple[str, ...]] = ()
    # packages required by every run, and packages required only by some choices and outputs
    PACKAGES: ClassVar[tuple[str, ...]] = ()
    NEEDS: ClassVar[tuple[ConditionalPackage, ...]] = ()
    # file and name of each layer of the project when the run started
    open_layers: tuple[tuple[str, str], ...] = ()
    # why a run cannot be repeated from its record; empty if it can
    NOT_REPEATABLE: ClassVar[str] = ""
    recording: RunRecording | None = None
    # title or file of the project, for reports
    project_name: str = ""

    def define(self) -> None:
        """Add the parameters."""
        raise NotImplementedError(self.ID)

    def compute(self, reader: ParameterReader, outputs: OutputWriter, progress: Progress) -> dict[str, Any]:
        """Compute the results, add them to `outputs` and return the numeric outputs."""
        raise NotImplementedError(self.ID)

    def createInstance(self) -> SlopeMuseAlgorithm:
        """Return a new instance, which QGIS requests for every run."""
        return type(self)()

    def name(self) -> str:
        """Return the ID, which is part of the API."""
        return self.ID

    def displayName(self) -> str:
        """Return the name shown in the toolbox."""
        return self.TITLE

    def group(self) -> str:
        """Return the group shown in the toolbox."""
        # the toolbox sorts groups by name, so the number determines the order
        return f"{list(GROUPS).index(self._group()) + 1} {GROUPS[self._group()]}"

    def groupId(self) -> str:
        """Return the ID of the group, which does not depend on the language."""
        return self._group().lower().replace(" ", "")

    def _group(self) -> str:
        """Return the English name of the group, from which its ID is derived in every language."""
        return next(name for name, shown in GROUPS.items() if self.GROUP in (name, shown))

    def shortDescription(self) -> str:
        """Return the tooltip."""
        return self.SUMMARY

    def shortHelpString(self) -> str:
        """Return the help text shown beside the dialog."""
        return f"<p>{self.SUMMARY}</p>{self.HELP}"

    def helpUrl(self) -> str:
        """Return the address of the help page."""
        from ...plugin.guide.help_site import help_url

        return help_url(self)

    def tags(self) -> list[str]:
        """Return the search terms of the locator."""
        return ["InSAR", "landslide", *self.TAGS]

    def icon(self) -> QIcon:
        """Return the icon of the plugin."""
        return plugin_icon("icon.svg")

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Add the parameters; called by QGIS."""
        self.layer_counts = Counter()
        self.define()

    def canExecute(self) -> tuple[bool, str]:
        """Check whether the required packages can be imported; otherwise the algorithm is listed but disabled."""
        text = translated(package_problem(*self.PACKAGES))
        return not text, text

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        """Reject unknown parameters, missing files and outputs that would overwrite inputs, before the run starts."""
        try:
            return self._checked(without_empty_outputs(parameters), context)
        except OSError as error:
            # invalid file name, or unavailable disk
            reason = error.strerror or error
            if not error.filename:
                text = translate("SlopeMuse", "A file cannot be used ({reason}); choose other files or names.")
                return False, text.format(reason=reason)
            text = translate("SlopeMuse", "The file {path} cannot be used ({reason}); choose another file or name.")
            return False, text.format(path=error.filename, reason=reason)

    def _checked(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        text = check_values(self, parameters, context)
        if not text:
            try:
                opened = with_store_layers(self, parameters)
            except SlopeMuseError as error:
                return False, translated(error)
            with LAYER_OPENING_LOCK:
                fine, text = super().checkParameterValues(opened, context)
            # messages of QGIS and GDAL contain the source, which may include a password
            text = without_password(text)
            if not fine:
                text = why_unset(self, parameters) or translated(why_not_opened(self, parameters, context)) or text
            else:
                reader = ParameterReader(self, parameters, context, Progress())
                text = translated(unmet_need(self.NEEDS, self, reader))
        return not text, text

    def prepareAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> bool:
        """Record what can be accessed only in the thread of the project."""
        self.open_layers = files_of_layers(context)
        self.recording = RunRecording(self, parameters, context)
        project = context.project()
        if project is not None and project.thread() == QThread.currentThread():
            self.project_name = project.title() or project.fileName()
            watch_project(project)
        return True

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> dict[str, Any]:
        """Run the algorithm; report every failure as one sentence."""
        results, problem = self._run(without_empty_outputs(parameters), context, feedback or QgsProcessingFeedback())
        if results is None:
            # QGIS keeps the exception, and with it the local variables of its frames: open layers, arrays, exceptions
            del self, parameters, context, feedback
            raise QgsProcessingException(without_password(problem))
        return results

    def _scheduler(self, reader: ParameterReader) -> str:
        """Return the scheduler on which the blocks of points are computed; empty for algorithms without SCHEDULER."""
        from ...plugin.support.schedulers import scheduler_for

        return "" if self.parameterDefinition(SCHEDULER) is None else scheduler_for(reader.text(SCHEDULER))

    def _closing_line(self, outputs: list[str], seconds: float) -> str:
        """Return the closing message with the outputs and the duration."""
        names = [self.parameterDefinition(name).description() for name in outputs if self.parameterDefinition(name)]
        if not names:
            return message("Finished in {seconds:.0f} s.", seconds=seconds)
        return message("Finished in {seconds:.0f} s. Written: {names}.", seconds=seconds, names=joined(", ", names))

    def _label(self, output: str) -> str:
        """Return the description of a numeric output."""
        return next((one.description() for one in self.outputDefinitions() if one.name() == output), output)

    def _run(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> tuple[dict[str, Any] | None, str]:
        """Return the results, or None and the reason for the failure."""
        # imported here to keep it out of the start of QGIS
        from ...plugin.core.execution.scheduler import running_on

        progress = QgisProgress(feedback)
        began = time.monotonic()
        try:
            with track_thread_work(), missing_packages_explained(), using_context(context.transformContext()):
                # QGIS does not call canExecute before a run
                require(*self.PACKAGES)
                reader = ParameterReader(self, parameters, context, progress)
                outputs = OutputWriter(
                    self, parameters, context, progress, self.recording or RunRecording(self, parameters, context)
                )
                unmet = unmet_need(self.NEEDS, self, reader)
                if unmet:
                    raise DependencyError(unmet)
                require_tables(self, parameters, context)
                with running_on(self._scheduler(reader), progress):
                    numbers = self.compute(reader, outputs, progress)
                    if progress.cancelled():
                        raise Cancelled
                    written = outputs.commit(numbers, self.open_layers)
                for name in (name for name, number in numbers.items() if number != number):
                    progress.info(
                        message("{output} has no value (NaN): {label}.", output=name, label=self._label(name))
                    )
                progress.info(self._closing_line(list(written), time.monotonic() - began))
                return {**numbers, **written}, ""
        except Cancelled:
            return None, translate("SlopeMuse", "Cancelled. No output was written.")
        except (SlopeMuseError, QgsProcessingException) as error:
            return None, translated(error)
        except MemoryError:
            return None, translate("SlopeMuse", "Out of memory; use fewer points or dates, or close other programs.")
        except OSError as error:
            where = f" ({error.filename})" if error.filename else ""
            text = translate("SlopeMuse", "{reason}. No output was written.")
            return None, text.format(reason=f"{error.strerror or error}{where}")
        except Exception as error:
            return None, _unforeseen(error)


def _unforeseen(error: Exception) -> str:
    """Return the message for an unexpected error, and log its traceback.

    The error may also result from a removed layer, or from reloading the plugin during the run.
    """
    if isinstance(error, RuntimeError) and _LAYER_IS_GONE.search(str(error)):
        return translate(
            "SlopeMuse",
            "A layer was removed from the project before it had been read; add it again and repeat the run. "
            "No output was written.",
        )
    if vars(sys.modules.get(__name__, sys)) is not globals():
        return translate(
            "SlopeMuse", "SlopeMuse was disabled or reloaded during the run; repeat the run. No output was written."
        )
    whole = "".join(traceback.format_exception(None, error, error.__traceback__))
    QgsMessageLog.logMessage(whole, "SlopeMuse", Qgis.MessageLevel.Critical)
    last = traceback.extract_tb(error.__traceback__)[-1]
    return translate(
        "SlopeMuse",
        "Internal error in {place}: {what}. Please report it; details are in the Log Messages panel.",
    ).format(place=f"{Path(last.filename).name}:{last.lineno}", what=f"{type(error).__name__}: {error}")
