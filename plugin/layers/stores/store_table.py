"""Adapter with which `ogr_columns` reads Parquet and NetCDF files like GDAL layers, with any version of GDAL."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from .store_file import StoreFile

_GEOMETRY = "OGR_GEOMETRY"
# texts are objects and not fixed-width strings, so the smaller blocks needed for GDAL layers are unnecessary
_ROWS_PER_BLOCK = 5000


@dataclass(frozen=True)
class _Field:
    name: str
    kind: int

    def GetName(self) -> str:
        """Return the name."""
        return self.name

    def GetType(self) -> int:
        """Return the OGR type."""
        return self.kind


class StoreTable:
    """The part of the interface of a GDAL layer used by `ogr_columns`: fields, and blocks of rows as numpy arrays.

    Parameters
    ----------
    file : StoreFile
    name : str
        Name of the layer, for messages.
    rows : ndarray of int, optional
        Indices of the rows to read, ascending; default: all.
    """

    def __init__(self, file: StoreFile, name: str, rows: np.ndarray | None = None) -> None:
        self._file, self._name, self._rows = file, name, rows
        self._fields = [_Field(*field) for field in file.fields.items()]
        self._ignored: frozenset[str] = frozenset()

    def GetName(self) -> str:
        """Return the name of the layer."""
        return self._name

    def GetFeatureCount(self) -> int:
        """Return the number of rows."""
        return self._file.n_rows if self._rows is None else len(self._rows)

    def GetFIDColumn(self) -> str:
        """Return the FID column, which is always empty."""
        return ""

    def GetLayerDefn(self) -> StoreTable:
        """Return the object with the field definitions."""
        return self

    def GetFieldCount(self) -> int:
        """Return the number of fields."""
        return len(self._fields)

    def GetFieldDefn(self, index: int) -> _Field:
        """Return a field definition."""
        return self._fields[index]

    def SetIgnoredFields(self, names: Sequence[str]) -> int:
        """Set the columns to omit; return 0 (success) like GDAL."""
        self._ignored = frozenset(names)
        return 0

    def GetArrowStreamAsNumPy(self, _options: Sequence[str]) -> Iterator[dict[str, np.ndarray]]:
        """Yield blocks of rows."""
        names = [field.name for field in self._fields if field.name not in self._ignored]
        return self._file.blocks(names, _GEOMETRY not in self._ignored, _ROWS_PER_BLOCK, self._rows)
