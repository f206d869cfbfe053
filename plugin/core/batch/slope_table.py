"""Table of slopes: one row per slope with its files and options."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from ..common.arrays import StrArray
from ..common.errors import InputError
from ..common.messages import message, quoted

REQUIRED = ("name", "series", "hydrology")
FILES = ("series", "hydrology", "stable_area", "dem")
DAYS = ("train_end", "start", "end")
NUMBERS = ("min_coherence", "latency_days", "watch", "warning", "alarm", "seed")
TEXTS = ("crs", "unit", "sign")
COLUMNS = tuple(dict.fromkeys((*REQUIRED, *FILES, *TEXTS, *DAYS, *NUMBERS)))

# characters that are invalid in file names, and leading or trailing dots, which could leave the folder
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f]+|^\.+|[. ]+$')


@dataclass(frozen=True)
class Slope:
    """One row of the table of slopes.

    Attributes
    ----------
    name : str
    folder : str
        Name of the output folder.
    files : dict of str to Path
        Absolute paths by column.
    values : dict of str to str or float
        Texts, ISO dates and numbers by column; empty cells are omitted.
    problem : str
        Reason why the row cannot be used; empty if it can.
    """

    name: str
    folder: str
    files: dict[str, Path] = field(default_factory=dict)
    values: dict[str, Any] = field(default_factory=dict)
    problem: str = ""


def read_slopes(table: Mapping[str, StrArray], folder: Path, name: str) -> list[Slope]:
    """Return the slopes in a table.

    Parameters
    ----------
    table : mapping of str to ndarray
        Columns of the table by name.
    folder : Path
        Folder to which relative paths refer.
    name : str
        Name of the table, for messages.

    Raises
    ------
    InputError
        If a column is unknown or missing, if there are no rows, or if a name is empty or a folder is used twice.
    """
    columns = {key.strip().lower(): column for key, column in table.items()}
    unknown = sorted(set(columns) - set(COLUMNS))
    if unknown:
        raise InputError(
            message(
                "{name} has the unknown column {unknown}; valid columns: {known}.",
                name=name,
                unknown=quoted(unknown[0]),
                known=", ".join(COLUMNS),
            )
        )
    missing = [key for key in REQUIRED if key not in columns]
    if missing:
        raise InputError(message("{name} has no column {column}; add it.", name=name, column=quoted(missing[0])))
    n_rows = len(columns["name"])
    if not n_rows:
        raise InputError(message("{name} has no rows; add one row per slope.", name=name))
    slopes: list[Slope] = []
    for row in range(n_rows):
        cells = {key: _cell(column[row]) for key, column in columns.items()}
        slope = _slope({key: cell for key, cell in cells.items() if cell}, folder)
        if not slope.folder:
            raise InputError(
                message("Row {row} of {name} has no slope name; enter a name for every slope.", row=row + 1, name=name)
            )
        twin = next((other for other in slopes if other.folder.casefold() == slope.folder.casefold()), None)
        if twin is not None:
            raise InputError(
                message(
                    "The slopes {one} and {other} in {name} would use the same folder; give them different names.",
                    one=quoted(twin.name),
                    other=quoted(slope.name),
                    name=name,
                )
            )
        slopes.append(slope)
    return slopes


def _cell(value: Any) -> str:
    """Return a cell as text; empty for NULL."""
    if isinstance(value, (float, np.floating)):
        return "" if np.isnan(value) else f"{value:.15g}"
    return str(value).strip()


def _slope(cells: dict[str, str], folder: Path) -> Slope:
    name = cells.get("name", "")
    safe = _UNSAFE.sub("_", name).strip()
    try:
        files = {key: _file(cells[key], key, name, folder) for key in FILES if key in cells}
        absent = [key for key in REQUIRED if key not in cells and key != "name"]
        if absent:
            raise InputError(message("The slope {name} has no {column}; add it.", name=name, column=absent[0]))
        values: dict[str, Any] = {key: cells[key] for key in TEXTS if key in cells}
        values.update({key: _day(cells[key], key, name) for key in DAYS if key in cells})
        values.update({key: _number(cells[key], key, name) for key in NUMBERS if key in cells})
    except InputError as error:
        return Slope(name, safe, problem=str(error))
    return Slope(name, safe, files, values)


def _file(text: str, column: str, name: str, folder: Path) -> Path:
    path = (folder / Path(text).expanduser()).absolute()
    if not path.exists():
        raise InputError(
            message(
                "The {column} of the slope {name}, {path}, does not exist; correct the path.",
                column=column,
                name=name,
                path=path,
            )
        )
    return path


def _day(text: str, column: str, name: str) -> str:
    try:
        return date.fromisoformat(text[:10].replace("/", "-")).isoformat()
    except ValueError:
        raise InputError(
            message(
                "{column} of the slope {name} is {value}, which is not a date; use the format 2020-07-11.",
                column=column,
                name=name,
                value=quoted(text),
            )
        ) from None


def _number(text: str, column: str, name: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = float("nan")
    if not np.isfinite(number):
        raise InputError(
            message(
                "{column} of the slope {name} is {value}, which is not a number; correct it.",
                column=column,
                name=name,
                value=quoted(text),
            )
        )
    return number
