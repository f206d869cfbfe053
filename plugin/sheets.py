"""Sheets of office programs (XLSX, ODS, XLS) as tables, through GDAL."""

from __future__ import annotations

import re
from pathlib import Path

from osgeo import gdal

from .columns import read_columns
from .core.errors import InputError
from .core.formats.delimited import Table
from .core.formats.quiet import Quiet
from .core.progress import Progress
from .core.wording import quoted

SHEETS = (".xlsx", ".ods", ".xls")


def is_sheet(path: Path) -> bool:
    """Tell whether a file is one of an office program."""
    return path.suffix.lower() in SHEETS


def read_sheet(path: Path) -> Table:
    """Read the first sheet that has rows; its first row names the columns.

    Raises
    ------
    InputError
        If the file cannot be opened, or no sheet has a row below its header.
    """
    if not path.is_file():
        raise InputError(f"There is no file {path}; choose another.")
    with Quiet(gdal):
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        if dataset is None:
            raise InputError(f"{path.name} is not a sheet that can be opened; save it again as XLSX or CSV.")
        names = [dataset.GetLayer(k).GetName() for k in range(dataset.GetLayerCount())]
        filled = [name for name in names if dataset.GetLayerByName(name).GetFeatureCount() > 0]
    if not filled:
        raise InputError(f"{path.name} has no sheet with rows below a header.")
    sheet = dataset.GetLayerByName(filled[0])
    definition = sheet.GetLayerDefn()
    fields = [definition.GetFieldDefn(k).GetName() for k in range(definition.GetFieldCount())]
    notes = [f"The sheet {quoted(filled[0])} was read; {path.name} has {len(names)}."] if len(names) > 1 else []
    columns = dict(read_columns(sheet, fields, Progress()))
    if all(re.match(r"^Field\d+$", name) for name in fields):
        # where all cells are text GDAL cannot tell a header, and takes it for a row
        columns = {str(cells[0]).strip() or name: cells[1:] for name, cells in columns.items()}
    if not len(next(iter(columns.values()))):
        raise InputError(f"{path.name} has no sheet with rows below a header.")
    return Table(f"{path.name}/{filled[0]}", columns, notes=notes)
