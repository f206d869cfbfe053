"""What all algorithms of SlopeMuse share: parameters, checks, the boundary for errors, safe outputs."""

from __future__ import annotations

import traceback
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
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ...plugin.core.common.errors import Cancelled, DependencyError, SlopeMuseError
from ...plugin.core.common.messages import said
from ...plugin.core.common.progress import Progress
from ...plugin.core.environment.packages import packages_told, problem, require
from ...plugin.layers.qgis_coordinates import using_context
from ...plugin.support.threads import OPENING, at_work
from .checks import check_values, files_of_layers
from .inputs import Given
from .outputs import Made
from .parameters import Definitions
from .required_packages import Need, unmet_need

translate = QCoreApplication.translate

GROUPS = {
    "Prepare": translate("SlopeMuse", "Prepare"),
    "Geometry and datum": translate("SlopeMuse", "Geometry and datum"),
    "Fusion": translate("SlopeMuse", "Fusion"),
    "Daily deformation": translate("SlopeMuse", "Daily deformation"),
    "Assess": translate("SlopeMuse", "Assess"),
    "Early warning": translate("SlopeMuse", "Early warning"),
}


class QgisProgress(Progress):
    """Progress and notes of the science, shown by a Processing feedback."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._text = ""

    def report(self, fraction: float, text: str = "") -> None:
        """Show the percentage and, when it changes, the text."""
        self._feedback.setProgress(100.0 * min(max(fraction, 0.0), 1.0))
        if text and text != self._text:
            self._text = text
            self._feedback.setProgressText(said(text))

    def info(self, text: str) -> None:
        """Write to the log."""
        self._feedback.pushInfo(said(text))

    def warn(self, text: str) -> None:
        """Write a warning to the log."""
        self._feedback.pushWarning(said(text))

    def cancelled(self) -> bool:
        """Tell whether the user pressed cancel."""
        return bool(self._feedback.isCanceled())


class SlopeMuseAlgorithm(Definitions, QgsProcessingAlgorithm):
    """Base of the algorithms; a child sets the names, defines its parameters and runs.

    `compute` may raise any `SlopeMuseError`: its sentence is what the user sees. Outputs are written after `compute`
    has returned, beside their targets, and moved into place together.
    """

    ID: ClassVar[str] = ""
    TITLE: ClassVar[str] = ""
    GROUP: ClassVar[str] = ""
    SUMMARY: ClassVar[str] = ""
    HELP: ClassVar[str] = ""
    TAGS: ClassVar[tuple[str, ...]] = ()
    # what every run needs, and what some choices and outputs need besides
    PACKAGES: ClassVar[tuple[str, ...]] = ()
    NEEDS: ClassVar[tuple[Need, ...]] = ()
    # file and name of each layer of the project, as it was when the run began
    open_layers: tuple[tuple[str, str], ...] = ()

    def define(self) -> None:
        """Add the parameters."""
        raise NotImplementedError(self.ID)

    def compute(self, given: Given, made: Made, progress: Progress) -> dict[str, Any]:
        """Do the work; return the numeric outputs."""
        raise NotImplementedError(self.ID)

    def createInstance(self) -> SlopeMuseAlgorithm:
        """Return a fresh copy, as QGIS asks for every run."""
        return type(self)()

    def name(self) -> str:
        """Return the id, which never changes."""
        return self.ID

    def displayName(self) -> str:
        """Return the name shown in the toolbox."""
        return self.TITLE

    def group(self) -> str:
        """Return the group shown in the toolbox."""
        return GROUPS[self._group()]

    def groupId(self) -> str:
        """Return the fixed id of the group."""
        return self._group().lower().replace(" ", "")

    def _group(self) -> str:
        """Return the English name of the group, which its id is made from, whatever the language."""
        return next(name for name, shown in GROUPS.items() if self.GROUP in (name, shown))

    def shortDescription(self) -> str:
        """Return the tooltip."""
        return self.SUMMARY

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return f"<p>{self.SUMMARY}</p>{self.HELP}"

    def tags(self) -> list[str]:
        """Return the words by which the locator finds it."""
        return ["InSAR", "landslide", *self.TAGS]

    def icon(self) -> QIcon:
        """Return the icon of the plugin."""
        return QIcon("slopemuse:icon.svg")

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Add the parameters, as QGIS asks."""
        self.define()

    def canExecute(self) -> tuple[bool, str]:
        """Tell the toolbox whether the packages of every run load; the algorithm stays listed."""
        text = said(problem(*self.PACKAGES))
        return not text, text

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        """Refuse unknown names, missing files and outputs that are inputs, before anything runs."""
        text = check_values(self, parameters, context)
        if not text:
            with OPENING:
                fine, text = super().checkParameterValues(parameters, context)
            if fine:
                text = said(unmet_need(self, Given(self, parameters, context, Progress())))
        return not text, text

    def prepareAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> bool:
        """Note what only the thread of the project may ask."""
        self.open_layers = files_of_layers(context)
        return True

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> dict[str, Any]:
        """Run; every failure is one sentence."""
        results, problem = self._run(parameters, context, feedback or QgsProcessingFeedback())
        if results is None:
            # QGIS keeps the exception for ever, and with it what its frames hold: open layers, arrays, an exception
            del self, parameters, context, feedback
            raise QgsProcessingException(problem)
        return results

    def _run(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> tuple[dict[str, Any] | None, str]:
        """Return the results, else None and the sentence that tells why there are none."""
        progress = QgisProgress(feedback)
        try:
            with at_work(), packages_told(), using_context(context.transformContext()):
                # QGIS does not ask canExecute before a run
                require(*self.PACKAGES)
                given, made = Given(self, parameters, context, progress), Made(self, parameters, context, progress)
                unmet = unmet_need(self, given)
                if unmet:
                    raise DependencyError(unmet)
                numbers = self.compute(given, made, progress)
                if progress.cancelled():
                    raise Cancelled
                return {**numbers, **made.commit()}, ""
        except Cancelled:
            return None, translate("SlopeMuse", "Cancelled. Nothing was written.")
        except (SlopeMuseError, QgsProcessingException) as error:
            return None, str(error)
        except MemoryError:
            return None, translate(
                "SlopeMuse", "The memory is used up; take fewer points or dates, or close other programs."
            )
        except OSError as error:
            where = f" ({error.filename})" if error.filename else ""
            return None, f"{error.strerror or error}{where}. Nothing was written."
        except Exception as error:
            QgsMessageLog.logMessage(traceback.format_exc(), "SlopeMuse", Qgis.MessageLevel.Critical)
            last = traceback.extract_tb(error.__traceback__)[-1]
            return None, translate(
                "SlopeMuse",
                "A fault of SlopeMuse in {place}: {what}. Please report it; the details are in the log panel.",
            ).format(place=f"{Path(last.filename).name}:{last.lineno}", what=f"{type(error).__name__}: {error}")
