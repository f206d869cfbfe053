"""Files of rain and level of any kind: text by our own reader, sheets through GDAL."""

from __future__ import annotations

from pathlib import Path

from ..core.common.progress import Progress
from ..core.io.hydrology.gauge_files import GaugeTable, gauges_of, read_gauge_file
from .spreadsheet import is_sheet, read_sheet


def read_gauge_paths(paths: list[Path], progress: Progress | None = None) -> list[GaugeTable]:
    """Return the gauges of several files.

    Raises
    ------
    InputError
        If one is not a table.
    """
    found: list[GaugeTable] = []
    for path in paths:
        found += gauges_of(read_sheet(path), path.stem) if is_sheet(path) else read_gauge_file(path, progress)
    return found
