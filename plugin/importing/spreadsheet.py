"""Reader of spreadsheets (XLSX, ODS, XLS) as tables, through GDAL."""

from __future__ import annotations

import re
from pathlib import Path

from ..core.common.errors import InputError
from ..core.common.messages import message, quoted
from ..core.common.progress import Progress
from ..core.io.tables.delimited import Table
from ..core.io.tables.gdal_access import call_gdal, open_vector, table_of
from ..layers.ogr_columns import read_columns

SHEETS = (".xlsx", ".ods", ".xls")


def is_sheet(path: Path) -> bool:
    """Check whether a file is a spreadsheet."""
    return path.suffix.lower() in SHEETS


def read_sheet(path: Path) -> Table:
    """Read the first sheet with rows; its first row contains the column names.

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
    sheet = filled[0]
    definition = sheet.GetLayerDefn()
    fields = [definition.GetFieldDefn(k).GetName() for k in range(definition.GetFieldCount())]
    notes = (
        [
            message(
                "The sheet {name} was read; {file} has {names} sheets.",
                name=quoted(sheet.GetName()),
                file=path.name,
                names=len(names),
            )
        ]
        if len(names) > 1
        else []
    )
    columns = dict(read_columns(sheet, fields, Progress()))
    if all(re.match(r"^Field\d+$", name) for name in fields):
        # if all cells are text, GDAL cannot recognise the header and treats it as a row
        columns = {str(cells[0]).strip() or name: cells[1:] for name, cells in columns.items()}
    if not len(next(iter(columns.values()))):
        raise InputError(message("{file} has no sheet with rows below a header.", file=path.name))
    return Table(f"{path.name}/{sheet.GetName()}", columns, notes=notes)
