"""Coordinate systems and operations between them: by pyproj, or by what the host of the science puts in its place.

Inside QGIS that is QGIS itself (`plugin/coordinates.py`). pyproj must not be called there: its PROJ contexts belong to
threads of Python, and on a thread that QGIS has taken down and started again they bring the program down.
"""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np

from ..common.arrays import FloatArray
from ..common.errors import InputError
from ..common.messages import message, quoted


class CoordinateOperations(Protocol):
    """What the science needs to know of coordinate systems, each an authority id or WKT."""

    def is_geographic(self, crs: str) -> bool:
        """Return whether coordinates are degrees; raise `InputError` for an unknown system."""

    def transform(self, xy: FloatArray, from_crs: str, to_crs: str) -> FloatArray:
        """Return places in another system, shape (n, 2), x or longitude first; not finite where there is none.

        Raise `InputError` for an unknown system, and where no operation leads from one to the other.
        """


class PyprojOperations:
    """pyproj, in a process of its own or on the main thread."""

    def is_geographic(self, crs: str) -> bool:
        """Return whether coordinates are degrees."""
        return bool(self._system(crs).is_geographic)

    def transform(self, xy: FloatArray, from_crs: str, to_crs: str) -> FloatArray:
        """Return places in another system."""
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
    """Return what is in use."""
    return _operations


def use_operations(operations: CoordinateOperations) -> None:
    """Put other operations in the place of pyproj's."""
    global _operations
    _operations = operations


def unknown_crs(crs: str) -> InputError:
    """Return the error that says so."""
    return InputError(message("The CRS {crs} is unknown; choose one such as EPSG:4326.", crs=quoted(crs)))


def no_operation(from_crs: str, to_crs: str) -> InputError:
    """Return the error that says so."""
    return InputError(
        message(
            "Coordinates cannot be transformed from the CRS {from_crs} to {to_crs}; choose another CRS.",
            from_crs=quoted(from_crs),
            to_crs=quoted(to_crs),
        )
    )
