"""Common interface of Parquet and NetCDF files: metadata, blocks of rows and single rows."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...core.common.messages import message
from ...core.io.tables.date_columns import days_in_order

_LONGEST_REASON = 200


@dataclass(frozen=True)
class StoreFile(ABC):
    """A file of rows; it is open only while rows are read.

    Attributes
    ----------
    path : str
    fields : dict of str to int
        Names and OGR types of the columns with numbers, texts, dates or times, in order.
    geometry : str
        Name of the geometry column, empty for none.
    has_points : bool
        Whether the geometries are points.
    crs : str
        Authority ID or WKT, empty for none.
    info : dict
        Layer metadata stored by SlopeMuse, empty if there are none.
    n_rows : int
    """

    path: str
    fields: dict[str, int]
    geometry: str
    has_points: bool
    crs: str
    info: dict[str, Any]
    n_rows: int

    @property
    def days(self) -> list[tuple[str, np.datetime64]]:
        """Names and dates of the date columns, in chronological order."""
        return days_in_order(list(self.fields))

    @abstractmethod
    def blocks(
        self, names: Sequence[str], geometry: bool, max_rows: int, rows: np.ndarray | None = None
    ) -> Iterator[dict[str, np.ndarray]]:
        """Yield blocks of rows.

        Parameters
        ----------
        names : sequence of str
            Columns to read.
        geometry : bool
            Whether to include the geometry column as WKB.
        max_rows : int
            Maximum number of rows per block.
        rows : ndarray of int, optional
            Indices of the rows to read, ascending; default: all.

        Yields
        ------
        dict of str to ndarray
            Columns of a block; nulls are masked.

        Raises
        ------
        InputError
            If a block is damaged.
        """

    @abstractmethod
    def row(self, index: int, names: Sequence[str]) -> list[Any]:
        """Return the cells of a row, None or NaN for null; read only the part of the file with this row.

        Raises
        ------
        InputError
            If the row does not exist, or its part of the file is damaged.
        """


def unreadable(path: str, error: Exception) -> str:
    """Return the error message for a file that cannot be read."""
    reason = " ".join(str(getattr(error, "strerror", None) or error).split()).rstrip(".")
    if len(reason) > _LONGEST_REASON:
        # pyarrow quotes the whole value that it cannot convert
        reason = f"{reason[:_LONGEST_REASON]}…"
    return message("{name} cannot be read ({reason}); check that the file is complete.", name=path, reason=reason)


def json_object(text: str | bytes | None) -> dict[str, Any]:
    """Parse a JSON object; return {} for anything else."""
    try:
        parsed = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        return {}
    return parsed if isinstance(parsed, dict) else {}
