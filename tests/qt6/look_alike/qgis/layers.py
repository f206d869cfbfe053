"""Stub of vector layers in memory, and of their features and fields."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PyQt6.QtCore import QObject, pyqtSignal

from .geometry import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle
from .stand_in import Anything, open_class


class QgsField:
    def __init__(self, name: str, *_: Any) -> None:
        self._name = name

    def name(self) -> str:
        return self._name


class QgsFields(list):
    def names(self) -> list[str]:
        return [field.name() for field in self]

    def lookupField(self, name: str) -> int:
        return self.names().index(name) if name in self.names() else -1

    def toList(self) -> list[QgsField]:
        return list(self)


class QgsFeature:
    def __init__(self, fid: int = -1, values: Any = (), place: QgsPointXY | None = None) -> None:
        self._fid, self._values, self._place = fid, list(values), place

    def id(self) -> int:
        return self._fid

    def isValid(self) -> bool:
        return self._fid >= 0

    def attributes(self) -> list[Any]:
        return self._values

    def setAttributes(self, values: list[Any]) -> None:
        self._values = values

    def setGeometry(self, geometry: QgsGeometry) -> None:
        self._place = geometry.corners[0]

    def attribute(self, index: int) -> Any:
        return self._values[index]

    def hasGeometry(self) -> bool:
        return self._place is not None

    def geometry(self) -> QgsGeometry:
        return QgsGeometry([] if self._place is None else [self._place])


class QgsFeatureRequest(open_class("QgsFeatureRequest")):  # type: ignore[misc]
    box: QgsRectangle | None = None
    most: int | None = None

    def setFilterRect(self, box: QgsRectangle) -> QgsFeatureRequest:
        self.box = box
        return self

    def setLimit(self, most: int) -> QgsFeatureRequest:
        self.most = most
        return self

    def setNoAttributes(self) -> QgsFeatureRequest:
        return self

    def setSubsetOfAttributes(self, _: Any) -> QgsFeatureRequest:
        return self


class _Provider:
    """Data provider that writes into a layer."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self._layer = layer

    def name(self) -> str:
        return "memory"

    def addAttributes(self, fields: list[QgsField]) -> bool:
        self._layer.columns.update({field.name(): [] for field in fields})
        return True

    def deleteAttributes(self, numbers: list[int]) -> bool:
        kept = [column for number, column in enumerate(self._layer.columns.items()) if number not in numbers]
        self._layer.columns = dict(kept)
        return True

    def addFeatures(self, features: list[QgsFeature]) -> tuple[bool, list[QgsFeature]]:
        for feature in features:
            self._layer.add(feature)
        return True, features


class QgsMapLayer(QObject):
    willBeDeleted = pyqtSignal()


class QgsVectorLayer(QgsMapLayer):
    """Layer with the given columns: points if `places` is given, otherwise a table."""

    count = 0

    def __init__(
        self,
        source: str = "",
        name: str = "",
        provider: str = "memory",
        columns: dict[str, list[Any]] | None = None,
        places: list[tuple[float, float]] | None = None,
    ) -> None:
        super().__init__()
        QgsVectorLayer.count += 1
        self._id, self._name, self.columns, self._places = f"layer{QgsVectorLayer.count}", name, columns or {}, places
        if source.startswith("Point"):
            self._places = []
        self._properties: dict[str, Any] = {}
        self.chosen: list[int] = []
        self.kind = "Null" if self._places is None else "Point"

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return Anything(f"QgsVectorLayer.{name}")

    def id(self) -> str:
        return self._id

    def name(self) -> str:
        return self._name

    def source(self) -> str:
        return ""

    def providerType(self) -> str:
        return "memory"

    def isValid(self) -> bool:
        return bool(self.columns)

    def isSpatial(self) -> bool:
        return self._places is not None

    def dataProvider(self) -> _Provider:
        return _Provider(self)

    def add(self, feature: QgsFeature) -> None:
        """Append a feature, called by the data provider."""
        for column, value in zip(self.columns.values(), feature.attributes()):
            column.append(value)
        if self._places is not None and feature.hasGeometry():
            place = feature.geometry().corners[0]
            self._places.append((place.x(), place.y()))

    def crs(self) -> QgsCoordinateReferenceSystem:
        return QgsCoordinateReferenceSystem("EPSG:4326" if self.isSpatial() else "")

    def geometryType(self) -> Anything:
        return Anything(f"QgsWkbTypes.GeometryType.{self.kind}Geometry")

    def fields(self) -> QgsFields:
        return QgsFields(QgsField(name) for name in self.columns)

    def featureCount(self) -> int:
        return len(next(iter(self.columns.values()), []))

    def selectedFeatureCount(self) -> int:
        return len(self.chosen)

    def getFeature(self, fid: int) -> QgsFeature:
        if not 0 <= fid < self.featureCount():
            return QgsFeature()
        place = None if self._places is None else QgsPointXY(*self._places[fid])
        return QgsFeature(fid, [column[fid] for column in self.columns.values()], place)

    def getFeatures(self, request: QgsFeatureRequest | None = None) -> Iterator[QgsFeature]:
        box, most = (request.box, request.most) if request is not None else (None, None)
        found = [self.getFeature(fid) for fid in range(self.featureCount())]
        return iter([one for one in found if box is None or box.contains(one.geometry().corners[0])][:most])

    def getSelectedFeatures(self, *_: Any) -> Iterator[QgsFeature]:
        return iter([self.getFeature(fid) for fid in self.chosen])

    def customProperty(self, name: str, default: Any = None) -> Any:
        return self._properties.get(name, default)

    def setCustomProperty(self, name: str, value: Any) -> None:
        self._properties[name] = value


class QgsProviderRegistry(open_class("QgsProviderRegistry")):  # type: ignore[misc]
    @staticmethod
    def instance() -> QgsProviderRegistry:
        return QgsProviderRegistry()

    def decodeUri(self, *_: Any) -> dict[str, Any]:
        return {}
