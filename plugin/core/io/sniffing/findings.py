"""The layout of a table, as detected or as stated by a user, as a plain object for reports, dialogs and LAYOUT."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import isfinite
from typing import Any

from ...common.errors import InputError
from ...common.messages import message, quoted
from .layout import SEPARATORS
from .timestamp_parsing import DATE_CELL_FORMATS, ORDERS
from .vocabulary import ROLES, match_role, split_unit, unit_of

IGNORED = "ignore"
# a daily value that is neither rain nor a water level
DRIVER = "driver"
# roles of columns that identify the quantity, place and time of other columns
STRUCTURAL = (
    "station", "value", "quantity", "unit", "period", "year", "month", "day_of_month", "day_of_year", "hour", "clock",
)  # fmt: skip
_FILES = "files"
_ROWS = ("header_row", "unit_row", "first_row")
_WORDS = {
    "decimal": (".", ","),
    "separator": (*SEPARATORS, " "),
    "date_form": tuple(DATE_CELL_FORMATS),
    "date_order": ORDERS[1:],
    "component": ("los", "east", "up"),
}


@dataclass(frozen=True)
class ColumnDescription:
    """Role and unit of a column.

    Attributes
    ----------
    name : str
    role : str
        Role, in the terms of the reader; "ignore" = the column is ignored; empty = determined by the name.
    unit : str
        Empty if no unit is stated.
    """

    name: str
    role: str = ""
    unit: str = ""


@dataclass(frozen=True)
class LayoutDescription:
    """Layout of a text table, as detected or as declared by a user; empty or None = to be determined from the file.

    Attributes
    ----------
    encoding, separator : str
    decimal : str
        "," or ".".
    header_row, unit_row, first_row : int or None
        Lines of the file from 1: column names, units, first row of data; 0 = none.
    date_form : str
        Format of the dates, a key of `timestamp_parsing.DATE_CELL_FORMATS`.
    date_order : str
        Order of day, month and year in dates: "dmy", "mdy" or "ymd".
    no_data : tuple of float
        Numbers that stand for a missing value.
    unit, component : str
        Unit and component of the displacements in a table with one column per date; the component is "los", "east" or
        "up".
    columns : tuple of ColumnDescription
    """

    encoding: str = ""
    separator: str = ""
    decimal: str = ""
    header_row: int | None = None
    unit_row: int | None = None
    first_row: int | None = None
    date_form: str = ""
    date_order: str = ""
    no_data: tuple[float, ...] = ()
    unit: str = ""
    component: str = ""
    columns: tuple[ColumnDescription, ...] = ()

    @property
    def roles(self) -> dict[str, str]:
        """Declared roles of the columns, by name."""
        return {column.name: column.role for column in self.columns if column.role}

    @property
    def units(self) -> dict[str, str]:
        """Declared units of the columns, by name."""
        return {column.name: column.unit for column in self.columns if column.unit}

    def named(self, role: str) -> str | None:
        """Return the name of the column declared for a role, or None if there is none."""
        return next((column.name for column in self.columns if column.role == role), None)

    def over(self, other: LayoutDescription) -> LayoutDescription:
        """Return these findings, completed by those of `other`; columns are matched by name."""
        declared = {name: value for name, value in vars(self).items() if value not in ("", None, ())}
        mine = {column.name: column for column in self.columns}
        columns = [_over(mine.pop(column.name, column), column) for column in other.columns]
        return replace(other, **{**declared, "columns": (*columns, *mine.values())})

    def to_dict(self) -> dict[str, Any]:
        """Return the declared items as JSON-compatible values."""
        declared = {name: value for name, value in vars(self).items() if value not in ("", None, ())}
        if self.no_data:
            declared["no_data"] = [int(number) if number == int(number) else number for number in self.no_data]
        if self.columns:
            declared["columns"] = [{k: v for k, v in vars(column).items() if v} for column in self.columns]
        return declared

    def to_json(self) -> str:
        """Return the declared items as JSON; see `from_json`."""
        return json.dumps(self.to_dict(), ensure_ascii=False)

    @classmethod
    def from_dict(cls, raw: Any) -> LayoutDescription:
        """Create findings from the result of `to_dict`.

        Raises
        ------
        InputError
            If `raw` is not an object, a key is unknown, or a value is not allowed.
        """
        if not isinstance(raw, dict):
            raise InputError(
                message('LAYOUT is not a JSON object; use the format {{"header_row": 3, "decimal": ","}}.')
            )
        for name, value in raw.items():
            _check(name, value)
        columns = tuple(ColumnDescription(**column) for column in raw.get("columns", ()))
        no_data = tuple(float(number) for number in raw.get("no_data", ()))
        return cls(**{**raw, "columns": columns, "no_data": no_data})

    @classmethod
    def from_json(cls, text: str) -> LayoutDescription:
        """Create findings from JSON; see `from_dict`."""
        return cls.from_dict(_loaded(text))


class Layouts:
    """The layouts of several files: a common one for all files, or one per file.

    Parameters
    ----------
    common : LayoutDescription, optional
        Layout for all files without their own layout.
    by_file : mapping of str to LayoutDescription, optional
        Layouts by the name of the file without its folder.
    """

    def __init__(
        self, common: LayoutDescription | None = None, by_file: Mapping[str, LayoutDescription] | None = None
    ) -> None:
        self.common = common or LayoutDescription()
        self.by_file = dict(by_file or {})

    def of(self, file: str) -> LayoutDescription:
        """Return the layout of a file by its name, or the common layout."""
        return self.by_file.get(file, self.common)

    def to_json(self) -> str:
        """Return the layouts as JSON; the layout of a single file is written without the file name."""
        if len(self.by_file) > 1:
            files = {name: findings.to_dict() for name, findings in self.by_file.items()}
            return json.dumps({_FILES: files}, ensure_ascii=False)
        return next(iter(self.by_file.values()), self.common).to_json()

    @classmethod
    def from_json(cls, text: str) -> Layouts:
        """Create layouts from the result of `to_json`; see `LayoutDescription.from_dict`."""
        raw = _loaded(text) if text.strip() else {}
        if isinstance(raw, dict) and set(raw) == {_FILES} and isinstance(raw[_FILES], dict):
            return cls(None, {name: LayoutDescription.from_dict(one) for name, one in raw[_FILES].items()})
        return cls(LayoutDescription.from_dict(raw))


def column_finding(name: str, units: Mapping[str, str] | None = None) -> ColumnDescription:
    """Return the role of a column by its name, and its unit from a line of units or the name."""
    fits = [(match_role(name, role), role) for role in ROLES]
    known = [(-one.confidence, role == "auxiliary", one.rank, role) for one, role in fits if one is not None]
    unit = unit_of((units or {}).get(name, "")) or split_unit(name)[1]
    return ColumnDescription(name, min(known)[-1] if known else "", unit)


def _over(mine: ColumnDescription, other: ColumnDescription) -> ColumnDescription:
    return ColumnDescription(mine.name, mine.role or other.role, mine.unit or other.unit)


def _loaded(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(
            message(
                'LAYOUT is not valid JSON ({error}); use the format {{"header_row": 3, "decimal": ","}}.', error=error
            )
        ) from None


def _check(name: str, value: Any) -> None:
    if name in _WORDS:
        fine = value in _WORDS[name]
        expected = message("one of {word}", word=", ".join(map(quoted, _WORDS[name])))
    elif name in _ROWS:
        fine = isinstance(value, int) and not isinstance(value, bool) and value >= 0
        expected = message("a line number")
    elif name == "no_data":
        fine = isinstance(value, list) and all(isinstance(one, (int, float)) and isfinite(one) for one in value)
        expected = message("a list of numbers")
    elif name == "columns":
        fine = isinstance(value, list) and all(_is_column(one) for one in value)
        expected = message("a list of objects with name, role and unit")
    elif name in ("encoding", "unit"):
        fine, expected = isinstance(value, str), message("a string")
    else:
        raise InputError(
            message(
                "LAYOUT contains the unknown key {name}; valid keys: {known}.",
                name=quoted(name),
                known=", ".join(vars(LayoutDescription())),
            )
        )
    if not fine:
        raise InputError(
            message(
                "In LAYOUT, {name} is {value}; it must be {wanted}.", name=quoted(name), value=value, wanted=expected
            )
        )


def _is_column(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and isinstance(value.get("name"), str)
        and set(value) <= {"name", "role", "unit"}
        and all(isinstance(one, str) for one in value.values())
    )
