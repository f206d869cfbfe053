"""A store in the form in which `ogr_columns` reads layers of GDAL, for every version of GDAL."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from .store_file import StoreFile

_GEOMETRY = "OGR_GEOMETRY"
# texts are objects, of which none takes the room of the longest one, so that the limit for those of GDAL has no use
_ROWS_A_BLOCK = 5000


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
    """What `ogr_columns` asks of a layer of GDAL: its fields, and blocks of rows as numpy.

    Parameters
    ----------
    file : StoreFile
    name : str
        Of the layer, for messages.
    rows : ndarray of int, optional
        Rows to read, ascending; by default all.
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
        """Return the column of the ids: none."""
        return ""

    def GetLayerDefn(self) -> StoreTable:
        """Return what knows the fields."""
        return self

    def GetFieldCount(self) -> int:
        """Return the number of fields."""
        return len(self._fields)

    def GetFieldDefn(self, index: int) -> _Field:
        """Return a field."""
        return self._fields[index]

    def SetIgnoredFields(self, names: Sequence[str]) -> int:
        """Leave out columns from now on; 0 as GDAL returns where it succeeds."""
        self._ignored = frozenset(names)
        return 0

    def GetArrowStreamAsNumPy(self, _options: Sequence[str]) -> Iterator[dict[str, np.ndarray]]:
        """Give blocks of rows."""
        names = [field.name for field in self._fields if field.name not in self._ignored]
        return self._file.blocks(names, _GEOMETRY not in self._ignored, _ROWS_A_BLOCK, self._rows)
