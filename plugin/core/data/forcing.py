"""Daily drivers of a slope: rain, reservoir level, and other quantities with one value per day."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from ..common.arrays import DateArray, FloatArray
from ..common.errors import InputError
from ..common.lineage import Lineage
from ..common.messages import joined, message, quoted
from ..common.read_only import read_only

RAIN, LEVEL = "rain_mm", "level_m"
_TITLES = {RAIN: message("Rain"), LEVEL: message("Reservoir level")}
_WORDS = {RAIN: message("rain"), LEVEL: message("reservoir level")}


def driver_title(name: str) -> str:
    """Return the name of a driver at the beginning of a line; further drivers have the name of their column."""
    return _TITLES.get(name, name)


def driver_words(names: Sequence[str]) -> str:
    """Return a list of drivers within a sentence; further drivers have the names of their columns."""
    return joined(", ", [_WORDS.get(name, name) for name in names])


@dataclass(frozen=True)
class DriverColumns:
    """Columns of a hydrology table; a column that is None is found by its name.

    Attributes
    ----------
    date, rain, level : str or None
        Column names.
    extra : tuple of str
        Columns of further drivers.
    """

    date: str | None = None
    rain: str | None = None
    level: str | None = None
    extra: tuple[str, ...] = ()

    def or_those_of(self, other: DriverColumns) -> DriverColumns:
        """Return the columns, each one that is not set replaced by that of another table, such as that of training."""
        return DriverColumns(
            self.date or other.date, self.rain or other.rain, self.level or other.level, self.extra or other.extra
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the columns as a dict that can be stored as JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, stored: dict[str, Any]) -> DriverColumns:
        """Return the columns stored by `to_dict`."""
        names = {name: None if stored.get(name) is None else str(stored[name]) for name in ("date", "rain", "level")}
        return cls(**names, extra=tuple(str(name) for name in stored.get("extra") or ()))

    @classmethod
    def from_header(cls, header: dict[str, Any]) -> DriverColumns:
        """Return the columns in the header of a model file.

        Files of earlier versions contain them only among the training parameters.
        """
        if isinstance(header.get("columns"), dict):
            return cls.from_dict(header["columns"])
        return cls.from_parameters(Lineage.from_json(header["lineage"]).parameters)

    @classmethod
    def from_parameters(cls, parameters: dict[str, Any]) -> DriverColumns:
        """Return the columns named in training parameters, as stored in model files of earlier versions."""
        extra = parameters.get("EXTRA_FIELDS") or ()
        if isinstance(extra, str):
            # the parameter as text, as entered by the user
            extra = [name for name in extra.split(";") if name]
        date, rain, level = (parameters.get(f"{name}_FIELD") or None for name in ("DATE", "RAIN", "LEVEL"))
        return cls(date, rain, level, tuple(extra))


@dataclass(frozen=True)
class Forcing:
    """Daily drivers on consecutive days.

    Attributes
    ----------
    days : ndarray of datetime64[D], shape (n_days,)
        All days from the first to the last.
    names : tuple of str
        Driver names; `rain_mm` [mm/day] and `level_m` [m] have a meaning, other names are free.
    values : ndarray, shape (n_days, n_drivers)
        Driver values, NaN = missing (a missing day is missing, not zero).
    """

    days: DateArray
    names: tuple[str, ...]
    values: FloatArray

    def __post_init__(self) -> None:
        object.__setattr__(self, "days", read_only(self.days, "datetime64[D]"))
        object.__setattr__(self, "values", read_only(self.values, float))
        needed = (len(self.days), len(self.names))
        if self.values.shape != needed:
            raise InputError(
                message(
                    "The drivers have shape {shape}, but must have shape {needed}.",
                    shape=self.values.shape,
                    needed=needed,
                )
            )
        if len(self.days) > 1 and not (np.diff(self.days) == np.timedelta64(1, "D")).all():
            raise InputError(
                message("The driver dates are not consecutive days; build the drivers with Forcing.from_rows.")
            )

    @classmethod
    def from_rows(cls, days: DateArray, columns: dict[str, FloatArray]) -> Forcing:
        """Build the drivers from rows in any order; days without a value are NaN.

        Parameters
        ----------
        days : ndarray of datetime64[D], shape (n_rows,)
            Days; rows with NaT are dropped.
        columns : dict of str to ndarray, shape (n_rows,)
            Driver values by name.

        Returns
        -------
        Forcing

        Raises
        ------
        InputError
            If no row has a date, or a day occurs twice with different values.
        """
        days = np.asarray(days, dtype="datetime64[D]")
        dated = ~np.isnat(days)
        if not dated.any():
            raise InputError(message("The hydrology table has no rows with a readable date; check its date column."))
        days = days[dated]
        all_days = np.arange(days.min(), days.max() + np.timedelta64(1, "D"))
        row = (days - all_days[0]).astype(int)
        values = np.full((len(all_days), len(columns)), np.nan)
        for j, (name, column) in enumerate(columns.items()):
            column = np.asarray(column, dtype=float)[dated]
            order = np.flatnonzero(np.isfinite(column))
            values[row[order], j] = column[order]
            wrong = order[values[row[order], j] != column[order]]
            if len(wrong):
                raise InputError(
                    message(
                        "{days} occurs twice in the hydrology table with different values of {name}; keep one row.",
                        days=days[wrong[0]],
                        name=name,
                    )
                )
        return cls(all_days, tuple(columns), values)

    @property
    def n_days(self) -> int:
        """Number of days."""
        return len(self.days)

    def content_hash(self) -> str:
        """Return a hash of days, names and values, for the lineage of results computed from them."""
        digest = hashlib.sha256("\n".join(self.names).encode())
        digest.update(np.ascontiguousarray(self.days.astype("int64")).tobytes())
        # files preserve neither the sign of a zero nor the bit pattern of a NaN
        values = np.where(np.isnan(self.values), np.nan, np.round(self.values, 6) + 0.0)
        digest.update(np.ascontiguousarray(values).tobytes())
        return digest.hexdigest()[:16]

    def column(self, name: str) -> FloatArray:
        """Return one driver, shape (n_days,)."""
        if name not in self.names:
            raise InputError(
                message(
                    "The hydrology table has no driver {name}; its drivers are {names}.",
                    name=quoted(name),
                    names=", ".join(self.names) or message("none"),
                )
            )
        return self.values[:, self.names.index(name)]

    def select(self, names: tuple[str, ...]) -> Forcing:
        """Return the named drivers in the given order; there may be none."""
        columns = [self.column(name)[:, None] for name in names]
        return Forcing(self.days, tuple(names), np.hstack([np.empty((self.n_days, 0)), *columns]))

    def joined(self, other: Forcing, names: dict[str, str]) -> Forcing:
        """Return these drivers and some drivers of another table, renamed, on the days covered by either table.

        Parameters
        ----------
        other : Forcing
            The other table.
        names : dict of str to str
            Drivers of the other table, and their new names.
        """
        first, last = min(self.days[0], other.days[0]), max(self.days[-1], other.days[-1])
        own, added = self.clipped(first, last), other.select(tuple(names)).clipped(first, last)
        return Forcing(own.days, (*own.names, *names.values()), np.column_stack([own.values, added.values]))

    def until(self, last: np.datetime64) -> Forcing:
        """Return the days up to and including `last`."""
        keep = self.days <= last
        return Forcing(self.days[keep], self.names, self.values[keep])

    def clipped(self, first: np.datetime64, last: np.datetime64) -> Forcing:
        """Return exactly the days `first` to `last`; days outside the table are NaN."""
        days = np.arange(first, last + np.timedelta64(1, "D"))
        values = np.full((len(days), len(self.names)), np.nan)
        inside = (days >= self.days[0]) & (days <= self.days[-1])
        values[inside] = self.values[(days[inside] - self.days[0]).astype(int)]
        return Forcing(days, self.names, values)

    def filled(self) -> tuple[Forcing, dict[str, int]]:
        """Fill missing days: rain with 0, other drivers with the last known value (before it, with the first).

        Only earlier values are used, so a value never depends on later days, except before the first reading.

        Returns
        -------
        forcing : Forcing
            Filled drivers.
        counts : dict of str to int
            Number of filled days per driver.

        Raises
        ------
        InputError
            If a driver has no values.
        """
        values = self.values.copy()
        counts = {}
        for j, name in enumerate(self.names):
            missing = np.isnan(values[:, j])
            counts[name] = int(missing.sum())
            if missing.all():
                raise InputError(
                    message("The driver {name} has no value on the required days; choose another column.", name=name)
                )
            if name == RAIN:
                values[missing, j] = 0.0
                continue
            known = np.flatnonzero(~missing)
            last = known[np.maximum(np.searchsorted(known, np.arange(len(values)), side="right") - 1, 0)]
            values[:, j] = values[last, j]
        return Forcing(self.days, self.names, values), counts
