"""Differences between two runs: rows, fields, values at a point and date, lines of text, and numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from ..common.arrays import AnyArray, BoolArray
from ..common.messages import message, plural, quoted

# columns that identify rows, in order of preference
_KEYS = ("pid", "station", "date")
# maximum number of characters of a line quoted in a message
_SHOWN = 60


@dataclass(frozen=True)
class OutputContent:
    """Content of a file, for comparison.

    Attributes
    ----------
    columns : dict of str to ndarray, shape (n_rows, …)
        Fields of a table, bands of a raster or arrays of a model, by name.
    lines : list of str
        Lines of a text file.
    is_table : bool
        Whether all columns share the same rows.
    """

    columns: dict[str, AnyArray] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)
    is_table: bool = False

    @property
    def n_rows(self) -> int:
        """Number of rows of a table."""
        return max((len(column) for column in self.columns.values()), default=0)


def content_differences(name: str, former: OutputContent, now: OutputContent) -> list[str]:
    """Return a sentence for every kind of difference between the former and current content of an output."""
    if former.is_table and former.n_rows != now.n_rows:
        return [
            message("{name} had {former:,} rows and now has {now:,}.", name=name, former=former.n_rows, now=now.n_rows)
        ]
    found = _line_differences(name, former.lines, now.lines)
    for column in former.columns:
        if column not in now.columns:
            found.append(message("{name} no longer contains {column}.", name=name, column=quoted(column)))
    for column in now.columns:
        if column not in former.columns:
            found.append(message("{name} now also contains {column}.", name=name, column=quoted(column)))
    common = [column for column in former.columns if column in now.columns]
    values = _value_difference(name, former, now, common)
    return found + ([values] if values else [])


def number_differences(former: Mapping[str, float | None], now: Mapping[str, float | None]) -> list[str]:
    """Return a sentence for every number that differs."""
    found = []
    for name in dict.fromkeys((*former, *now)):
        before, after = former.get(name), now.get(name)
        if before != after:
            found.append(message("{name} was {before} and is now {after}.", name=name, before=before, after=after))
    return found


def version_differences(former: Mapping[str, str], now: Mapping[str, str]) -> list[str]:
    """Return a sentence for every program whose version has changed."""
    missing = message("missing")
    return [
        message(
            "The version of {name} was {before} and is now {after}.",
            name=name,
            before=former.get(name) or missing,
            after=now.get(name) or missing,
        )
        for name in dict.fromkeys((*former, *now))
        if former.get(name, "") != now.get(name, "")
    ]


def _line_differences(name: str, former: list[str], now: list[str]) -> list[str]:
    if former == now:
        return []
    shared = zip(former, now)
    row = next((i for i, (one, other) in enumerate(shared) if one != other), min(len(former), len(now)))
    before, after = (lines[row][:_SHOWN] if row < len(lines) else "" for lines in (former, now))
    return [
        message(
            "The text of {name} differs: originally {before}, now {after}.",
            name=name,
            before=quoted(before),
            after=quoted(after),
        )
    ]


def _value_difference(name: str, former: OutputContent, now: OutputContent, columns: list[str]) -> str:
    """Return a sentence with the number of different values, the first one and the maximum difference."""
    count, first, largest = 0, "", 0.0
    for column in columns:
        one, other = former.columns[column], now.columns[column]
        if one.shape != other.shape:
            return message(
                "The shape of {column} in {name} was {former} and is now {now}.",
                column=quoted(column),
                name=name,
                former=str(one.shape),
                now=str(other.shape),
            )
        different = _unequal(one, other)
        if not different.any():
            continue
        count += int(different.sum())
        if one.dtype.kind == "f" and other.dtype.kind == "f":
            sizes = np.abs(one[different] - other[different])
            largest = max(largest, float(np.max(sizes[np.isfinite(sizes)], initial=0.0)))
        first = first or _place(former, column, tuple(np.argwhere(different)[0]), one, other)
    if not count:
        return ""
    size = message(", by at most {largest:.6g}", largest=largest) if largest else ""
    return plural(
        "{count} value of {name} differs{size}: {first}.",
        "{count:,} values of {name} differ{size}; the first is {first}.",
        count=count,
        name=name,
        size=size,
        first=first,
    )


def _unequal(one: AnyArray, other: AnyArray) -> BoolArray:
    if one.dtype.kind == "f" and other.dtype.kind == "f":
        return (one != other) & ~(np.isnan(one) & np.isnan(other))
    if one.dtype.kind in "mM" and other.dtype.kind in "mM":
        return (one != other) & ~(np.isnat(one) & np.isnat(other))
    if one.dtype.kind in "iufb" and other.dtype.kind in "iufb":
        # an integer in one file format may be a floating-point number in another
        return np.asarray(one != other)
    return np.asarray(one.astype(str) != other.astype(str))


def _place(content: OutputContent, column: str, index: tuple[int, ...], one: AnyArray, other: AnyArray) -> str:
    """Return the location of a value, and both values."""
    key = next((key for key in _KEYS if content.is_table and key in content.columns), "")
    row = str(content.columns[key][index[0]]) if key else ", ".join(str(i + 1) for i in index)
    what = message("row {row}", row=row) if not key else f"{key} {row}"
    return message(
        "{column} at {what} (originally {before}, now {after})",
        column=_shown_name(column),
        what=what,
        before=quoted(one[index]),
        after=quoted(other[index]),
    )


def _shown_name(column: str) -> str:
    """Return the name of a column; date columns are followed by the date in ISO format."""
    digits = column[1:9]
    if len(column) == 9 and column[0] in "DSF" and digits.isdigit():
        return f"{column} ({digits[:4]}-{digits[4:6]}-{digits[6:]})"
    return column
