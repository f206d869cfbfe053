"""Reader of spreadsheets (XLSX, ODS, XLS) as tables, through GDAL."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np

from ..core.common.arrays import AnyArray
from ..core.common.errors import InputError
from ..core.common.messages import message, quoted
from ..core.common.progress import Progress
from ..core.io.hydrology.yearbook import months_in
from ..core.io.sniffing.layout import LAYOUT_LINES, find_layout
from ..core.io.sniffing.vocabulary import match_role
from ..core.io.tables.delimited import Table
from ..core.io.tables.gdal_access import call_gdal, open_vector, table_of
from ..layers.ogr_columns import read_columns

# lines in which the header of a yearbook page is searched
_TITLES = 15
_UNNAMED = re.compile(r"^Field\d+$")
SHEETS = (".xlsx", ".ods", ".xls")


def is_sheet(path: Path) -> bool:
    """Check whether a file is a spreadsheet."""
    return path.suffix.lower() in SHEETS


def read_sheet(path: Path) -> Table:
    """Read the first sheet with dates, or the first with rows; a title may be above the header, and units below it.

    Raises
    ------
    InputError
        If the file cannot be opened, or no sheet has a row below its header.
    """
    if not path.is_file():
        raise InputError(message("The file {file} does not exist; choose another file.", file=path))
    dataset = open_vector(str(path))
    if dataset is None:
        raise InputError(message("{file} is not a readable spreadsheet; save it again as XLSX or CSV.", file=path.name))
    sheets = [sheet for k in range(dataset.GetLayerCount()) if (sheet := table_of(dataset, k)) is not None]
    names = [sheet.GetName() for sheet in sheets]
    filled = [sheet for sheet in sheets if (call_gdal(sheet.GetFeatureCount)[0] or 0) > 0]
    if not filled:
        raise InputError(message("{file} has no sheet with rows below a header.", file=path.name))
    table = None
    for sheet in filled:
        one = _table(sheet, path.name)
        if one is not None and (table is None or _has_dates(one)):
            table = one
        if table is not None and _has_dates(table):
            # sheets of remarks may precede the data
            break
    if table is None:
        raise InputError(message("{file} has no sheet with rows below a header.", file=path.name))
    if len(names) > 1:
        table.notes.append(
            message(
                "The sheet {name} was read; {file} has {names} sheets.",
                name=quoted(table.source.partition("/")[2]),
                file=path.name,
                names=len(names),
            )
        )
    return table


def _table(sheet: Any, file: str) -> Table | None:
    """Return a sheet as a table; None if it has no rows."""
    definition = sheet.GetLayerDefn()
    fields = [definition.GetFieldDefn(k).GetName() for k in range(definition.GetFieldCount())]
    return table_of_cells(dict(read_columns(sheet, fields, Progress())), f"{file}/{sheet.GetName()}")


def table_of_cells(columns: dict[str, AnyArray], source: str) -> Table | None:
    """Return the cells of a sheet as a table, with the header, units and attributes detected as in a text file.

    Parameters
    ----------
    columns : dict of str to ndarray, shape (n_rows,)
        Cells by column; the first row of the sheet is the name of the columns, or Field1, Field2 … if it is blank.
    source : str
        File and sheet, for messages.

    Returns
    -------
    Table or None
        None if there are no rows below the header.
    """
    fields = list(columns)
    first = ["" if _UNNAMED.match(name) else name for name in fields]
    rows = [first, *([_text(column[k]) for column in columns.values()] for k in range(len(columns[fields[0]])))]
    # the pages of a yearbook keep their titles
    is_page = any(months_in(row) for row in rows[:_TITLES])
    layout = None if is_page else find_layout(["\t".join(row) for row in rows[:LAYOUT_LINES]], ["\t"])
    if layout is not None and (not layout.header or len(set(layout.header)) < len(layout.header)):
        layout = None
    if layout is not None and layout.first_row > 1:
        names = [name or f"unnamed_{j + 1}" for j, name in enumerate(layout.header)]
        columns = {name: np.array(cells) for name, cells in zip(names, zip(*rows[layout.first_row :]))}
    elif all(_UNNAMED.match(name) for name in fields):
        # if all cells are text, GDAL cannot recognise the header and treats it as a row
        columns = {str(cells[0]).strip() or name: cells[1:] for name, cells in columns.items()}
    if not len(next(iter(columns.values()), ())):
        return None
    table = Table(source, columns)
    if layout is not None:
        table.units, table.attributes, table.decimal_comma = layout.units, layout.attributes, layout.decimal_comma
    return table


def _text(cell: Any) -> str:
    """Return a cell as text in one line; an empty string for a missing value."""
    return "" if cell is None or cell != cell else re.sub(r"\s*[\t\r\n]\s*", " ", str(cell))


def _has_dates(table: Table) -> bool:
    return any(
        (known := match_role(name, role)) is not None and known.confidence >= 0.8
        for name in table.columns
        for role in ("date", "year")
    )
