"""Stub of the project: layers, entries and print layouts."""

from __future__ import annotations

from typing import Any, ClassVar

from PyQt6.QtCore import QObject, pyqtSignal

from .stand_in import Anything, open_class


class _Size:
    def width(self) -> float:
        return 297.0

    def height(self) -> float:
        return 210.0


class QgsPrintLayout(open_class("QgsPrintLayout")):  # type: ignore[misc]
    """Print layout of one page."""

    def __init__(self, *_: Any) -> None:
        self._name, self.items = "Layout", []  # type: ignore[var-annotated]

    def name(self) -> str:
        return self._name

    def pageCollection(self) -> QgsPrintLayout:
        return self

    def page(self, _: int) -> QgsPrintLayout:
        return self

    def pageSize(self) -> _Size:
        return _Size()

    def addLayoutItem(self, item: Any) -> None:
        self.items.append(item)


class _Layouts(list):
    def printLayouts(self) -> list[QgsPrintLayout]:
        return list(self)

    def layoutByName(self, _: str) -> QgsPrintLayout:
        return self[0]

    def generateUniqueTitle(self) -> str:
        return "Layout"

    def addLayout(self, layout: QgsPrintLayout) -> None:
        self.append(layout)


class QgsProject(QObject):
    readProject = pyqtSignal(object)
    cleared = pyqtSignal()
    layersAdded = pyqtSignal(list)
    layersWillBeRemoved = pyqtSignal(list)
    layersRemoved = pyqtSignal(list)
    only: ClassVar[list[QgsProject]] = []

    def __init__(self) -> None:
        super().__init__()
        self._layers: dict[str, Any] = {}
        self._entries: dict[str, str] = {}
        self._layouts = _Layouts()

    @classmethod
    def instance(cls) -> QgsProject:
        if not cls.only:
            cls.only.append(cls())
        return cls.only[0]

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return Anything(f"QgsProject.{name}")

    def fileName(self) -> str:
        return ""

    def homePath(self) -> str:
        return ""

    def layoutManager(self) -> _Layouts:
        return self._layouts

    def addMapLayer(self, layer: Any, *_: Any) -> Any:
        self._layers[layer.id()] = layer
        self.layersAdded.emit([layer])
        return layer

    def removeMapLayers(self, ids: list[str]) -> None:
        self.layersWillBeRemoved.emit(ids)
        for one in ids:
            del self._layers[one]
        self.layersRemoved.emit(ids)

    def mapLayer(self, layer_id: str) -> Any:
        return self._layers.get(layer_id)

    def mapLayers(self) -> dict[str, Any]:
        return dict(self._layers)

    def readEntry(self, scope: str, key: str, default: str = "") -> tuple[str, bool]:
        return self._entries.get(scope + key, default), scope + key in self._entries

    def writeEntry(self, scope: str, key: str, value: str) -> bool:
        self._entries[scope + key] = value
        return True

    def readBoolEntry(self, scope: str, key: str, default: bool = False) -> tuple[bool, bool]:
        text, found = self.readEntry(scope, key, str(default))
        return text == "True", found

    def writeEntryBool(self, scope: str, key: str, value: bool) -> bool:
        return self.writeEntry(scope, key, str(value))

    def removeEntry(self, scope: str, key: str) -> bool:
        return self._entries.pop(scope + key, None) is not None
