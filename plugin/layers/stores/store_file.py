"""What the files of stores have in common: what they say of themselves, and rows by block and one at a time."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...core.common.messages import message
from ...core.io.tables.date_columns import days_in_order


@dataclass(frozen=True)
class StoreFile(ABC):
    """A file, whose rows are read when they are asked for; it is open only meanwhile.

    Attributes
    ----------
    path : str
    fields : dict of str to int
        Names and OGR types of the columns that hold numbers, texts, dates and times, in order.
    geometry : str
        Name of the geometry, empty for none.
    has_points : bool
        Whether the geometries are points.
    crs : str
        Authority id or WKT, empty for none.
    info : dict
        What SlopeMuse has stored, {} where nothing is stored.
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
        """Names and days of the columns that name a day, by day."""
        return days_in_order(list(self.fields))

    @abstractmethod
    def blocks(
        self, names: Sequence[str], geometry: bool, most: int, rows: np.ndarray | None = None
    ) -> Iterator[dict[str, np.ndarray]]:
        """Give blocks of rows.

        Parameters
        ----------
        names : sequence of str
            Columns; no other column is read.
        geometry : bool
            Whether to give the WKB of the geometries too, under the name of their column.
        most : int
            Rows of a block.
        rows : ndarray of int, optional
            Rows to read, ascending; by default all.

        Yields
        ------
        dict of str to ndarray
            Masked where there are nulls.

        Raises
        ------
        InputError
            If a block is damaged.
        """

    @abstractmethod
    def row(self, index: int, names: Sequence[str]) -> list[Any]:
        """Return the cells of a row, None or NaN for null; only the part of the file that holds it is read.

        Raises
        ------
        InputError
            If there is no such row, or its part of the file is damaged.
        """


def unreadable(path: str, error: Exception) -> str:
    """Return the sentence for a file that cannot be read."""
    reason = " ".join(str(getattr(error, "strerror", None) or error).split()).rstrip(".")
    return message("{name} cannot be read ({reason}); check that the file is complete.", name=path, reason=reason)


def json_object(text: str | bytes | None) -> dict[str, Any]:
    """Return JSON that is an object, {} for everything else."""
    try:
        found = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
