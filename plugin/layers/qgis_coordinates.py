"""Coordinate operations of the science by QGIS, which keeps them apart between its threads."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsLineString,
)

from ..core.geometry.coordinates import no_operation, unknown_crs, use_operations
from ..core.io.tables.virtual_files import is_place
from ..support.transform_context import transform_context


class QgisOperations:
    """Operations of QGIS; where there are several between two datums, the one by which QGIS draws its map."""

    def is_geographic(self, crs: str) -> bool:
        """Return whether coordinates are degrees."""
        return bool(_system(crs).isGeographic())

    def transform(self, xy: np.ndarray, from_crs: str, to_crs: str) -> np.ndarray:
        """Return places in another system."""
        operation = QgsCoordinateTransform(_system(from_crs), _system(to_crs), transform_context())
        # an operation that is not valid leaves coordinates as they are, without a word
        if not operation.isValid():
            raise no_operation(from_crs, to_crs)
        there = np.full(xy.shape, np.nan)
        known = np.isfinite(xy).all(axis=1)
        if known.any():
            # the only geometry that QGIS makes from, and returns as, arrays
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
    if is_place(crs) or not (system.createFromString(crs) or system.createFromUserInput(crs)) or not system.isValid():
        raise unknown_crs(crs)
    return system


def use_qgis() -> None:
    """Let the science take coordinate operations from QGIS."""
    use_operations(QgisOperations())
