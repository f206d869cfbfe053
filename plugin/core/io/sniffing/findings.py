"""What was found in a table, or what a user says of it, as a plain object: for reports, dialogs, and LAYOUT."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ...common.errors import InputError
from ...common.messages import message, quoted
from .layout import SEPARATORS
from .moments import FORMS, ORDERS
from .vocabulary import ROLES, fit, split_unit, unit_of

IGNORED = "ignore"
# a daily value that is neither rain nor level
DRIVER = "driver"
# roles of columns that say what the others are, and when and where
STRUCTURAL = (
    "station", "value", "quantity", "unit", "period", "year", "month", "day_of_month", "day_of_year", "hour", "clock",
)  # fmt: skip
_FILES = "files"
_ROWS = ("header_row", "unit_row", "first_row")
_WORDS = {
    "decimal": (".", ","),
    "separator": (*SEPARATORS, " "),
    "date_form": tuple(FORMS),
    "date_order": ORDERS[1:],
    "component": ("los", "east", "up"),
}


@dataclass(frozen=True)
class ColumnFinding:
    """What a column is.

    Attributes
    ----------
    name : str
    role : str
        What it holds, in the words of the reader; "ignore" = it is left out; empty = determined by its name.
    unit : str
        Empty where none is stated.
    """

    name: str
    role: str = ""
    unit: str = ""


@dataclass(frozen=True)
class Findings:
    """How a text table is laid out: as detected, or as a user declares; empty or None = determined by the file.

    Attributes
    ----------
    encoding, separator : str
    decimal : str
        "," or ".".
    header_row, unit_row, first_row : int or None
        Lines of the file from 1: names, units, first row of data; 0 = there are none.
    date_form : str
        How dates are written, of `moments.FORMS`.
    date_order : str
        Of the numbers in dates: "dmy", "mdy", "ymd".
    no_data : tuple of float
        Numbers that stand for a missing value.
    unit, component : str
        Of the displacements of a table with a column per date; the component is "los", "east" or "up".
    columns : tuple of ColumnFinding
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
    columns: tuple[ColumnFinding, ...] = ()

    @property
    def roles(self) -> dict[str, str]:
        """Declared roles of the columns, by name."""
        return {column.name: column.role for column in self.columns if column.role}

    @property
    def units(self) -> dict[str, str]:
        """Declared units of the columns, by name."""
        return {column.name: column.unit for column in self.columns if column.unit}

    def named(self, role: str) -> str | None:
        """Return the column declared for a role, None if there is none."""
        return next((column.name for column in self.columns if column.role == role), None)

    def over(self, other: Findings) -> Findings:
        """Return these findings, completed by those of another; columns are matched by name."""
        declared = {name: value for name, value in vars(self).items() if value not in ("", None, ())}
        mine = {column.name: column for column in self.columns}
        columns = [_over(mine.pop(column.name, column), column) for column in other.columns]
        return replace(other, **{**declared, "columns": (*columns, *mine.values())})

    def to_dict(self) -> dict[str, Any]:
        """Return the declared items as plain values."""
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
    def from_dict(cls, raw: Any) -> Findings:
        """Read what `to_dict` returns.

        Raises
        ------
        InputError
            If it is no object, a key is unknown, or a value is none of those that are possible.
        """
        if not isinstance(raw, dict):
            raise InputError(
                message('LAYOUT is not a JSON object; use the format {{"header_row": 3, "decimal": ","}}.')
            )
        for name, value in raw.items():
            _check(name, value)
        columns = tuple(ColumnFinding(**column) for column in raw.get("columns", ()))
        no_data = tuple(float(number) for number in raw.get("no_data", ()))
        return cls(**{**raw, "columns": columns, "no_data": no_data})

    @classmethod
    def from_json(cls, text: str) -> Findings:
        """Read a layout; see `from_dict`."""
        return cls.from_dict(_loaded(text))


class Layouts:
    """The layouts of several files: one for all of them, or one for each by its name.

    Parameters
    ----------
    common : Findings, optional
    by_file : mapping of str to Findings, optional
        By the name of the file without its folder.
    """

    def __init__(self, common: Findings | None = None, by_file: Mapping[str, Findings] | None = None) -> None:
        self.common = common or Findings()
        self.by_file = dict(by_file or {})

    def of(self, file: str) -> Findings:
        """Return the layout of a file by its name."""
        return self.by_file.get(file, self.common)

    def to_json(self) -> str:
        """Return them as JSON; a single file has its layout without its name."""
        if len(self.by_file) > 1:
            files = {name: findings.to_dict() for name, findings in self.by_file.items()}
            return json.dumps({_FILES: files}, ensure_ascii=False)
        return next(iter(self.by_file.values()), self.common).to_json()

    @classmethod
    def from_json(cls, text: str) -> Layouts:
        """Read what `to_json` returns; see `Findings.from_dict`."""
        raw = _loaded(text) if text.strip() else {}
        if isinstance(raw, dict) and set(raw) == {_FILES} and isinstance(raw[_FILES], dict):
            return cls(None, {name: Findings.from_dict(one) for name, one in raw[_FILES].items()})
        return cls(Findings.from_dict(raw))


def column_finding(name: str, units: Mapping[str, str] | None = None) -> ColumnFinding:
    """Return what a column is by its name, and its unit by a line of units or the name."""
    fits = [(fit(name, role), role) for role in ROLES]
    known = [(-one.confidence, role == "auxiliary", one.rank, role) for one, role in fits if one is not None]
    unit = unit_of((units or {}).get(name, "")) or split_unit(name)[1]
    return ColumnFinding(name, min(known)[-1] if known else "", unit)


def _over(mine: ColumnFinding, other: ColumnFinding) -> ColumnFinding:
    return ColumnFinding(mine.name, mine.role or other.role, mine.unit or other.unit)


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
        fine = isinstance(value, list) and all(isinstance(one, (int, float)) for one in value)
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
                known=", ".join(vars(Findings())),
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
