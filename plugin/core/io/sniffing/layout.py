"""Detection of the header and the rows of a text table, and of the attributes above them."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from ...common.messages import message
from .vocabulary import BLANK, ROLES, match_role, unit_of

LAYOUT_LINES = 120
SEPARATORS = (";", "\t", "|", ",")
_COMMENT = ("#", "%", "//", "!")
_NUMBER = re.compile(r"^[+\-−]?(?:\d[\d .,'\u00a0\u202f]*|[.,]\d+)(?:[eE][+-]?\d+)?$")
_PLAIN_NUMBER = re.compile(r"^[-+]?\d+(?:\.\d+)?$")
_UNIT_CELL = re.compile(r"^[(\[][^()\[\]]{1,12}[)\]]$")
_POINT = re.compile(r"^[+\-−]?\d*\.\d+(?:[eE][+-]?\d+)?$")
# unlike years and other dates in column names: negative, or a decimal number below 1000
_MEASURED = re.compile(r"^(?:[-−]|\+?\d{0,3}[.,]\d)")
_COMMA = re.compile(r"^[+\-−]?\d*(?:\.\d{3})*,\d+(?:[eE][+-]?\d+)?$")
_DATE = re.compile(
    r"\d{1,4}[-/.年]\d{1,2}|\d{1,2}[- ][A-Za-z]{3}|[A-Za-z]{3} \d{1,2}, \d{4}|^\d{8}T|^\d{2}[A-Za-z]{3}\d{2}$"
)
# characters with a special meaning for the csv module
_QUOTED, _LONG_LINE = re.compile(r'["\r\n\0]'), 100_000
_SIGNATURE_ROWS, _CELLS = 8, 60
_MAX_HEADERS = 4
_MIN_COMMAS = 3
_SCORED = ("date", "year", "rain", "level", "station", "value", "unit", "temperature", "groundwater", "auxiliary")


@dataclass(frozen=True)
class Layout:
    """Positions of the parts of a table in the first lines of a text.

    Attributes
    ----------
    separator : str
        Separator between cells; a space stands for any number of spaces.
    header : tuple of str
        Column names; empty if the file has none.
    units : dict of str to str
        Units from a line of units, by column name.
    first_row : int
        Line of the first row of data, from 0.
    header_line : int
        Line of the column names, from 0; -1 if there is none.
    unit_line : int
        Line of the units, from 0; -1 if there is none.
    attributes : dict of str to str
        Values from the lines above the header, by name.
    decimal_comma : bool
        Whether numbers have a decimal comma; also True for a separator other than a comma if no number has a decimal
        point.
    sure : bool
        Whether the header is as wide as the rows, or no other lines of several cells precede the rows.
    """

    separator: str
    header: tuple[str, ...]
    first_row: int
    header_line: int
    units: dict[str, str] = field(default_factory=dict)
    attributes: dict[str, str] = field(default_factory=dict)
    decimal_comma: bool = False
    sure: bool = True
    unit_line: int = -1


def find_layout(lines: Sequence[str], separators: Sequence[str] = SEPARATORS) -> Layout | None:
    """Detect the layout of a text from its first lines; return None if no consecutive lines look like rows of a table.

    Parameters
    ----------
    lines : sequence of str
        Lines of the file without line breaks.
    separators : sequence of str
        Candidate separators.
    """
    tried = [separator for separator in separators if separator != " "]
    found = [one for one in (_try(lines, separator) for separator in tried) if one is not None]
    headed = [one for one in found if one.header]
    if not headed and (separators is SEPARATORS or " " in separators):
        blanks = _try(lines, " ")
        if blanks is not None and (blanks.header or not found):
            return blanks
    return max(headed or found, key=lambda one: (one.sure, _known(one.header), len(one.header)), default=None)


def split(line: str, separator: str) -> list[str]:
    """Return the cells of a line, without surrounding whitespace."""
    if line and len(line) < _LONG_LINE and not _QUOTED.search(line) and separator != " ":
        return [cell.strip() for cell in line.split(separator)]
    try:
        return [cell.strip() for cell in next(csv.reader([line], delimiter=separator, skipinitialspace=True), [])]
    except csv.Error:
        return []


# rows, separators and readers repeat the same cells
@lru_cache(maxsize=4096)
def kind_of(cell: str) -> str:
    """Return "n" for a number, "d" for a date, "b" for a blank or a word for no value, and "t" for any other text."""
    word = unicodedata.normalize("NFKC", cell).strip()
    if word.lower() in BLANK or set(word) == {"*"}:
        return "b"
    if _NUMBER.match(word) or word.lower().lstrip("+-") in ("inf", "infinity"):
        # 03.01.2020 is a date
        return "d" if word.count(".") > 1 and _DATE.search(word) else "n"
    return "d" if _DATE.search(word) and len(word) <= 40 else "t"


def _try(lines: Sequence[str], separator: str) -> Layout | None:
    """Return the layout with the given separator, or None if it does not fit."""
    if not any(separator in line for line in lines):
        return None
    filled = [i for i, line in enumerate(lines) if line.strip()]
    rows = {i: split(lines[i].strip() if separator == " " else lines[i], separator) for i in filled}
    rows = {
        i: cells[:-1] if len(cells) > 1 and not cells[-1] and separator == " " else cells for i, cells in rows.items()
    }
    plain = [i for i in filled if not lines[i].lstrip().startswith(_COMMENT) and len(rows[i]) > 1]
    kinds = _Kinds(rows)
    start = next((k for k in range(len(plain)) if _runs(plain[k:], rows, kinds, filled)), None)
    if start is None:
        return None
    first = plain[start]
    while _is_header(first, plain, kinds, rows):
        start += 1
        first = plain[start]
    width = min(len(rows[i]) for i in plain[start : start + _SIGNATURE_ROWS])
    heads: list[int] = []
    for i in reversed(plain[:start]):
        if separator == " " and len(rows[i]) == width - 1 and all(_UNIT_CELL.match(cell) for cell in rows[i]):
            # the date has no unit, and its blank cell is lost between spaces
            rows[i] = ["", *rows[i]]
        if len(heads) == _MAX_HEADERS or not _as_wide(rows[i], width):
            break
        heads.append(i)
    heads.reverse()
    names, header_line, units, unit_line = _names(heads, rows, width)
    if not names:
        names, header_line = _commented(lines, first, separator, width)
    sure = bool(names) or start == 0
    if not sure and sum(kind == "t" for kind in kinds[plain[start - 1]]) > 1:
        names, header_line = tuple(rows[plain[start - 1]]), plain[start - 1]
    above = [lines[i] for i in filled if i < (header_line if header_line >= 0 else first)]
    sample = [cell for i in plain[start : start + 50] for cell in rows[i]]
    commas, points = (any(form.match(cell) for cell in sample) for form in (_COMMA, _POINT))
    comma = (commas or not points) if separator != "," else not points and _quoted_commas(sample)
    return Layout(separator, names, first, header_line, units, attributes_in(above), comma, sure, unit_line)


def _quoted_commas(cells: Sequence[str]) -> bool:
    """Check whether quoted cells in a comma-separated table have decimal commas: several, none with 3 decimals."""
    found = [cell for cell in cells if _COMMA.match(cell)]
    return len(found) >= _MIN_COMMAS and all(len(cell.rpartition(",")[2]) != 3 for cell in found)


class _Kinds(dict[int, list[str]]):
    """The kinds of the cells of each line, determined on demand."""

    def __init__(self, rows: dict[int, list[str]]) -> None:
        super().__init__()
        self._rows = rows

    def __missing__(self, line: int) -> list[str]:
        self[line] = [kind_of(cell) for cell in self._rows[line][:_CELLS]]
        return self[line]


def _alike(one: Sequence[str], two: Sequence[str]) -> bool:
    """Check whether two rows have the same number of cells, apart from a separator at the end."""
    longer = one if len(one) > len(two) else two
    return len(one) == len(two) or (abs(len(one) - len(two)) == 1 and not longer[-1])


def _as_wide(cells: Sequence[str], width: int) -> bool:
    return len(cells) == width or (len(cells) == width + 1 and not cells[-1])


def _runs(after: Sequence[int], rows: dict[int, list[str]], kinds: dict[int, list[str]], filled: Sequence[int]) -> bool:
    """Check whether a run of similar rows begins at the first of the lines `after`."""
    run = after[:_SIGNATURE_ROWS]
    if not all(_alike(rows[run[0]], rows[i]) for i in run):
        return False
    # a line of one cell within the run means that the run is a block of remarks, not of rows
    if any(run[0] < i < run[-1] and len(rows[i]) < 2 for i in filled):
        return False
    columns = list(zip(*(kinds[i] for i in run)))
    return any(
        column[0] != "t"
        and 4 * sum(kind == "t" for kind in column) <= len(column)
        and 2 * sum(kind in "nd" for kind in column) >= len(column)
        for column in columns
    ) and all(any(kind in "nd" for kind in kinds[i]) for i in run)


def _is_header(first: int, plain: Sequence[int], kinds: dict[int, list[str]], rows: dict[int, list[str]]) -> bool:
    """Check whether the first row is a header: text above columns of numbers, or column names that are dates."""
    at = plain.index(first)
    below = [kinds[i] for i in plain[at + 1 : at + 1 + _SIGNATURE_ROWS]]
    if not below or _has_data(rows[first], kinds[first], rows[plain[at + 1]], kinds[plain[at + 1]]):
        return False
    for j, kind in enumerate(kinds[first]):
        column = [row[j] for row in below if j < len(row)]
        if kind == "t" and column and all(k in "ndb" for k in column) and any(k in "nd" for k in column):
            # a word for a missing value may be above numbers too, but it is not a column name
            if len(below) < 2 and not any(match_role(rows[first][j], role) for role in ROLES):
                continue
            return any(c in "td" for c in kinds[first][:1]) or sum(k == "t" for k in kinds[first]) > 1
    return False


def _has_data(cells: Sequence[str], kinds: Sequence[str], following: Sequence[str], below: Sequence[str]) -> bool:
    """Check whether a line has cells of data: a date above a date, the text of the next line, a measured number."""
    return any(
        (kind == "d" and other == "d")
        or (kind == other == "t" and cell == after)
        or (kind == other == "n" and _MEASURED.match(cell) is not None)
        for cell, kind, after, other in zip(cells, kinds, following, below)
    )


def _names(
    heads: Sequence[int], rows: dict[int, list[str]], width: int
) -> tuple[tuple[str, ...], int, dict[str, str], int]:
    """Return the column names, their line, the units and their line; the best-known line is used for the names."""
    if not heads:
        return (), -1, {}, -1
    header = max(heads, key=lambda i: (_known(rows[i]), sum(bool(cell) for cell in rows[i]), -i))
    names = list(rows[header])
    units: dict[str, str] = {}
    unit_line = -1
    double = {name for name in names if name and names.count(name) > 1}
    for j, name in enumerate(names):
        for i in heads:
            cell = rows[i][j] if i > header and j < len(rows[i]) else ""
            if cell and unit_of(cell):
                units[name] = cell
                unit_line = i
            elif cell and name in double:
                names[j] = f"{name} {cell}"
    # if several stations are side by side, the line above identifies them
    for i in [i for i in heads if i < header]:
        double = {name for name in names if name and names.count(name) > 1}
        for j, name in enumerate(names):
            if name in double and j < len(rows[i]) and rows[i][j]:
                names[j] = f"{name} {rows[i][j]}"
    return tuple(names), header, units, unit_line


def _known(names: Sequence[str]) -> int:
    """Return how many of the first names are in the vocabulary."""
    return sum(
        any(match_role(name, role) for role in _SCORED) for name in names[:_CELLS] if name and kind_of(name) == "t"
    )


def _commented(lines: Sequence[str], first: int, separator: str, width: int) -> tuple[tuple[str, ...], int]:
    """Return the column names from a comment line directly above the rows if it has as many cells, and its line."""
    for i in range(first - 1, -1, -1):
        if not lines[i].strip():
            continue
        bare = lines[i].strip().lstrip("#%!/").strip()
        if not lines[i].lstrip().startswith(_COMMENT):
            break
        cells = split(bare, separator)
        if len(cells) == width and any(kind_of(cell) == "t" for cell in cells):
            return tuple(cells), i
        break
    return (), -1


def attributes_in(above: Sequence[str]) -> dict[str, str]:
    """Return the attributes in the lines above the header, by name, or by line number for lines without a name."""
    found: dict[str, str] = {}
    for number, line in enumerate(above, 1):
        bare = line.strip().strip("#%!/").strip(' ",;\t')
        match = re.match(r"^([^:=,;]{2,60}?)\s*[:=][,;\s]*(.+)$", bare) or re.match(
            r"^([^,;]{2,60})[,;\t]\s*(.+)$", bare
        )
        if match:
            found.setdefault(match[1].strip(' "'), match[2].strip(' ",;'))
        elif bare:
            found.setdefault(message("line {number}", number=number), bare)
    return found


def unit_in(attributes: Mapping[str, str]) -> str:
    """Return the unit stated in the attributes (displacement unit: cm); empty if there is none or several differ."""
    found = {unit_of(value) for name, value in attributes.items() if match_role(name, "unit") is not None}
    found.discard("")
    return found.pop() if len(found) == 1 else ""


def no_data_in(attributes: Mapping[str, str]) -> tuple[float, ...]:
    """Return the no-data values stated in the attributes (nodata: -32767)."""
    return tuple(
        sorted(
            {
                float(value)
                for name, value in attributes.items()
                if match_role(name, "no_data") is not None and _PLAIN_NUMBER.match(value.strip())
            }
        )
    )
