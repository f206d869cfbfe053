"""Coordinate reference systems and transformations, by pyproj or by a replacement set by the host application.

Inside QGIS, QGIS itself is used (`plugin/coordinates.py`). pyproj must not be called there: its PROJ contexts belong to
Python threads, and on a thread that QGIS has stopped and restarted they crash the program.
"""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np

from ..common.arrays import FloatArray
from ..common.errors import InputError
from ..common.messages import message, quoted


class CoordinateOperations(Protocol):
    """Interface to coordinate reference systems; a CRS is given as authority id or WKT."""

    def is_geographic(self, crs: str) -> bool:
        """Return whether coordinates are in degrees; raise `InputError` for an unknown CRS."""

    def transform(self, xy: FloatArray, from_crs: str, to_crs: str) -> FloatArray:
        """Return coordinates in another CRS, shape (n, 2), x or longitude first; non-finite if not transformable.

        Raise `InputError` for an unknown CRS, or if there is no transformation between the two.
        """


class PyprojOperations:
    """Operations by pyproj, for use in a separate process or on the main thread."""

    def is_geographic(self, crs: str) -> bool:
        """Return whether coordinates are in degrees."""
        return bool(self._system(crs).is_geographic)

    def transform(self, xy: FloatArray, from_crs: str, to_crs: str) -> FloatArray:
        """Return coordinates in another CRS, shape (n, 2)."""
        from pyproj import Transformer
        from pyproj.exceptions import ProjError

        source, target = self._system(from_crs), self._system(to_crs)
        try:
            operation = Transformer.from_crs(source, target, always_xy=True)
        except ProjError:
            raise no_operation(from_crs, to_crs) from None
        return np.column_stack(operation.transform(xy[:, 0], xy[:, 1]))

    @staticmethod
    def _system(crs: str) -> Any:
        from pyproj import CRS
        from pyproj.exceptions import CRSError

        try:
            return CRS.from_user_input(crs)
        except CRSError:
            raise unknown_crs(crs) from None


_operations: CoordinateOperations = PyprojOperations()


def operations() -> CoordinateOperations:
    """Return the operations in use."""
    return _operations


def use_operations(operations: CoordinateOperations) -> None:
    """Set the operations to use instead of those of pyproj."""
    global _operations
    _operations = operations


def unknown_crs(crs: str) -> InputError:
    """Return the error for an unknown CRS."""
    return InputError(message("The CRS {crs} is unknown; choose one such as EPSG:4326.", crs=quoted(crs)))


def no_operation(from_crs: str, to_crs: str) -> InputError:
    """Return the error for a missing transformation between two CRSs."""
    return InputError(
        message(
            "Coordinates cannot be transformed from the CRS {from_crs} to {to_crs}; choose another CRS.",
            from_crs=quoted(from_crs),
            to_crs=quoted(to_crs),
        )
    )
