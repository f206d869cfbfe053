"""Stub of geometries: coordinate transformations return their input."""

from __future__ import annotations

from typing import Any

from .stand_in import open_class


class QgsPointXY:
    def __init__(self, x: Any = 0.0, y: float = 0.0) -> None:
        self._x, self._y = (x.x(), x.y()) if isinstance(x, QgsPointXY) else (float(x), float(y))

    def x(self) -> float:
        return self._x

    def y(self) -> float:
        return self._y

    def distance(self, other: QgsPointXY) -> float:
        return ((self._x - other._x) ** 2 + (self._y - other._y) ** 2) ** 0.5

    def __eq__(self, other: object) -> bool:
        return isinstance(other, QgsPointXY) and (self._x, self._y) == (other._x, other._y)

    def __hash__(self) -> int:
        return hash((self._x, self._y))


class QgsRectangle:
    def __init__(self, west: float, south: float, east: float, north: float) -> None:
        self._sides = west, south, east, north

    def width(self) -> float:
        return self._sides[2] - self._sides[0]

    def height(self) -> float:
        return self._sides[3] - self._sides[1]

    def center(self) -> QgsPointXY:
        west, south, east, north = self._sides
        return QgsPointXY((west + east) / 2, (south + north) / 2)

    def contains(self, place: QgsPointXY) -> bool:
        west, south, east, north = self._sides
        return west <= place.x() <= east and south <= place.y() <= north


class QgsGeometry(open_class("QgsGeometry")):  # type: ignore[misc]
    def __init__(self, corners: Any = ()) -> None:
        self.corners: list[QgsPointXY] = list(getattr(corners, "corners", corners))

    @staticmethod
    def fromPointXY(place: QgsPointXY) -> QgsGeometry:
        return QgsGeometry([place])

    @staticmethod
    def fromPolylineXY(places: list[QgsPointXY]) -> QgsGeometry:
        return QgsGeometry(places)

    @staticmethod
    def fromPolygonXY(rings: list[list[QgsPointXY]]) -> QgsGeometry:
        return QgsGeometry(rings[0])

    @staticmethod
    def unaryUnion(parts: list[QgsGeometry]) -> QgsGeometry:
        return QgsGeometry([place for part in parts for place in part.corners])

    def length(self) -> float:
        return 1.0

    def vertices(self) -> list[QgsPointXY]:
        return self.corners

    def buffer(self, *_: Any) -> QgsGeometry:
        return self

    def makeValid(self) -> QgsGeometry:
        return self

    def isEmpty(self) -> bool:
        return not self.corners

    def transform(self, _: Any) -> int:
        return 0

    def boundingBox(self) -> QgsRectangle:
        x, y = [place.x() for place in self.corners], [place.y() for place in self.corners]
        return QgsRectangle(min(x), min(y), max(x), max(y))

    def asWkt(self) -> str:
        return "POLYGON"


class QgsCoordinateReferenceSystem:
    def __init__(self, name: str = "") -> None:
        self._name = name

    def isValid(self) -> bool:
        return bool(self._name)

    def isGeographic(self) -> bool:
        return True

    def authid(self) -> str:
        return self._name


class QgsCoordinateTransform(open_class("QgsCoordinateTransform")):  # type: ignore[misc]
    def transform(self, place: QgsPointXY) -> QgsPointXY:
        return place

    def transformBoundingBox(self, box: QgsRectangle) -> QgsRectangle:
        return box


class QgsMapSettings(open_class("QgsMapSettings")):  # type: ignore[misc]
    def destinationCrs(self) -> QgsCoordinateReferenceSystem:
        return QgsCoordinateReferenceSystem("EPSG:4326")

    def mapUnitsPerPixel(self) -> float:
        return 0.01

    def layerToMapCoordinates(self, _: Any, place: QgsPointXY) -> QgsPointXY:
        return place
