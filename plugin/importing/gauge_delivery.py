"""Reader of rain and level data in any format: text files, and spreadsheets through GDAL."""

from __future__ import annotations

from pathlib import Path

from ..core.common.progress import Progress
from ..core.io.hydrology.gauge_files import GaugeTable, gauges_of, read_gauge_file
from ..core.io.sniffing.findings import Layouts
from ..core.io.tables.delimited import apply_declared_layout
from .spreadsheet import is_sheet, read_sheet


def read_gauge_paths(
    paths: list[Path], progress: Progress | None = None, layouts: Layouts | None = None
) -> list[GaugeTable]:
    """Return the gauges in several files; `layouts` contains the user's declarations.

    Raises
    ------
    InputError
        If a file is not a table.
    """
    found: list[GaugeTable] = []
    for path in paths:
        declared = (layouts or Layouts()).of(path.name)
        if not is_sheet(path):
            found += read_gauge_file(path, progress, declared)
            continue
        table = read_sheet(path)
        apply_declared_layout(table, declared)
        found += gauges_of(table, path.stem, path.name)
    return found
