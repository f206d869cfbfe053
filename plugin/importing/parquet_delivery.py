"""Import of Parquet files from other producers, with point geometries or coordinate columns."""

from __future__ import annotations

from pathlib import Path

from ..core.common.progress import Progress
from ..core.io.insar.sources.raw_series import RawSeries, raw_from_table
from ..core.io.sniffing.findings import IGNORED, LayoutDescription
from ..core.io.tables.date_columns import require_dates
from ..core.io.tables.delimited import Table
from ..core.io.tables.stated_layout import without_no_data
from ..layers.ogr_columns import read_columns, read_matrix
from ..layers.ogr_source import open_gdal_layer
from ..layers.store_layers.file_layers import layer_of_file
from ..layers.stores.stores import open_store
from .vector_delivery import read_delivery


def read_parquet(
    path: Path, progress: Progress, most: int | None = None, declared: LayoutDescription | None = None
) -> RawSeries:
    """Read the points of a file, in its own unit.

    Parameters
    ----------
    path : Path
        Parquet file.
    progress : Progress
        Receives the progress after every block.
    most : int, optional
        Maximum number of points to read, from the first one; default: all.
    declared : LayoutDescription, optional
        User's declaration of the columns, dates and no-data values.

    Raises
    ------
    DependencyError
        If pyarrow is missing.
    InputError
        If the file cannot be read, or has no points or fewer than two dates.
    """
    file, layer = open_store(str(path)), layer_of_file(str(path), path.name, most)
    if file.geometry:
        return read_delivery(layer, progress, declared=declared)
    declared = declared or LayoutDescription()
    names = [name for name in file.fields if declared.roles.get(name) != IGNORED]
    dated = list(require_dates(names, path.name, order=declared.date_order or "auto"))
    others = [name for name in names if name not in dated]
    with open_gdal_layer(layer) as source:
        columns = dict(read_columns(source, others, progress.part(0.0, 0.2), as_text=others))
        n_rows = source.GetFeatureCount()
        values, _ = read_matrix(source, dated, n_rows, progress.part(0.2, 1.0))
    columns = {name: without_no_data(column, declared, decimal_comma=False) for name, column in columns.items()}
    values = without_no_data(values, declared, decimal_comma=False)
    return raw_from_table(Table(path.name, columns, tuple(dated), values, declared=declared))
