"""Stub of the part of `qgis.core` that the widgets use; all other classes accept any attribute and call."""

from __future__ import annotations

from typing import Any, ClassVar

from PyQt6.QtCore import QDateTime, QObject, QTimer, pyqtSignal
from PyQt6.QtWidgets import QApplication

from .geometry import (  # noqa: F401
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsMapSettings,
    QgsPointXY,
    QgsRectangle,
)
from .layers import (  # noqa: F401
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsMapLayer,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from .project import QgsPrintLayout, QgsProject  # noqa: F401
from .stand_in import Anything, open_class, opened

NULL = None


def __getattr__(name: str) -> Any:
    return opened(globals(), name)


def qgsfunction(**_: Any) -> Any:
    """Return a decorator that returns the function unchanged."""
    return lambda function: function


class QgsCsException(Exception):
    pass


class QgsProcessingException(Exception):
    pass


class Qgis(open_class("Qgis")):  # type: ignore[misc]
    @staticmethod
    def version() -> str:
        return "4.0.0"

    @staticmethod
    def versionInt() -> int:
        return 40000


class _Algorithm:
    """Algorithm that accepts any parameters."""

    def checkParameterValues(self, *_: Any) -> tuple[bool, str]:
        return True, ""


class _Registry:
    """Registry that contains every algorithm."""

    def createAlgorithmById(self, _: str) -> _Algorithm:
        return _Algorithm()

    def addProvider(self, _: Any) -> bool:
        return True

    def removeProvider(self, _: Any) -> bool:
        return True


class _Tasks:
    """Task manager that runs a task in a later iteration of the event loop."""

    def addTask(self, task: Any) -> None:
        QTimer.singleShot(0, task.go)


class QgsApplication(QApplication):
    tasks: ClassVar[_Tasks] = _Tasks()

    def locale(self) -> str:
        return "en"

    @staticmethod
    def taskManager() -> _Tasks:
        return QgsApplication.tasks

    @staticmethod
    def processingRegistry() -> _Registry:
        return _Registry()


class QgsTask(QObject):
    Flag = Anything("QgsTask.Flag")

    def __init__(self, text: str = "", *_: Any) -> None:
        super().__init__()
        self._cancelled = False

    def go(self) -> None:
        self.finished(bool(self.run()))

    def setProgress(self, _: float) -> None:
        return

    def cancel(self) -> None:
        self._cancelled = True

    def isCanceled(self) -> bool:
        return self._cancelled


class QgsProcessingAlgRunnerTask(QgsTask):
    executed = pyqtSignal(bool, dict)

    def go(self) -> None:
        self.executed.emit(True, {})


class QgsSettings:
    kept: ClassVar[dict[str, Any]] = {}

    def value(self, name: str, default: Any = None, type: type | None = None) -> Any:
        return self.kept.get(name, default)

    def setValue(self, name: str, value: Any) -> None:
        self.kept[name] = value

    def remove(self, name: str) -> None:
        self.kept.pop(name, None)


class QgsDateTimeRange:
    def __init__(self, begin: QDateTime | None = None, end: QDateTime | None = None) -> None:
        self._begin, self._end = begin or QDateTime(), end or QDateTime()

    def begin(self) -> QDateTime:
        return self._begin

    def end(self) -> QDateTime:
        return self._end

    def contains(self, moment: QDateTime) -> bool:
        return self._begin <= moment <= self._end


class QgsTemporalNavigationObject(QObject):
    NavigationMode = Anything("NavigationMode")
    moved = pyqtSignal(int)

    def __init__(self) -> None:
        super().__init__()
        self._mode: Any = None
        self._extents = QgsDateTimeRange()

    def navigationMode(self) -> Any:
        return self._mode

    def setNavigationMode(self, mode: Any) -> None:
        self._mode = mode

    def temporalExtents(self) -> QgsDateTimeRange:
        return self._extents

    def setTemporalExtents(self, extents: QgsDateTimeRange) -> None:
        self._extents = extents

    def setFrameDuration(self, _: Any) -> None:
        return

    def findBestFrameNumberForFrameStart(self, moment: QDateTime) -> int:
        return self._extents.begin().daysTo(moment)

    def setCurrentFrameNumber(self, number: int) -> None:
        self.moved.emit(number)
