"""Coordinate operations of QGIS for the core package; QGIS keeps them separate between threads."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsLineString,
)

from ..core.geometry.coordinates import no_operation, unknown_crs, use_operations
from ..core.io.tables.virtual_files import is_url_or_path
from ..support.transform_context import transform_context


class QgisOperations:
    """Coordinate operations of QGIS; among several between two datums, the one that QGIS uses for its map."""

    def is_geographic(self, crs: str) -> bool:
        """Check whether the coordinates of a CRS are degrees."""
        return bool(_system(crs).isGeographic())

    def transform(self, xy: np.ndarray, from_crs: str, to_crs: str) -> np.ndarray:
        """Return coordinates transformed to another CRS, shape (n_points, 2); NaN where an input is not finite."""
        operation = QgsCoordinateTransform(_system(from_crs), _system(to_crs), transform_context())
        # an invalid operation would silently leave the coordinates unchanged
        if not operation.isValid():
            raise no_operation(from_crs, to_crs)
        there = np.full(xy.shape, np.nan)
        known = np.isfinite(xy).all(axis=1)
        if known.any():
            # QgsLineString is the only geometry that QGIS creates from, and returns as, arrays
            places = QgsLineString(xy[known, 0].tolist(), xy[known, 1].tolist())
            try:
                places.transform(operation)
            except QgsCsException:
                raise no_operation(from_crs, to_crs) from None
            wkb = places.asWkb().data()
            there[known] = np.frombuffer(wkb, "<f8" if wkb[0] else ">f8", offset=_WKB_HEADER).reshape(-1, 2)
        return there


# byte order, geometry type, number of points
_WKB_HEADER = 1 + 4 + 4


def _system(crs: str) -> QgsCoordinateReferenceSystem:
    system = QgsCoordinateReferenceSystem()
    if (
        is_url_or_path(crs)
        or not (system.createFromString(crs) or system.createFromUserInput(crs))
        or not system.isValid()
    ):
        raise unknown_crs(crs)
    return system


def use_qgis() -> None:
    """Let the core package use the coordinate operations of QGIS."""
    use_operations(QgisOperations())
