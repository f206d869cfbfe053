"""Writing of columns and points as GeoParquet, by row groups."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ...core.common.arrays import blocks
from ...core.common.errors import InputError
from ...core.common.messages import message, quoted
from ...core.common.progress import Progress
from ...core.data.real_column import as_column
from ...core.environment.packages import require
from ...core.io.tables.gdal_access import call_gdal, spatial_reference
from .parquet_file import GEO, INFO, PACKAGE
from .wkb_points import to_wkb

if TYPE_CHECKING:
    import pyarrow

# size of a row group, which is read for a single point: large groups are slow to read, small ones enlarge the metadata
_GROUP_BYTES = 8 * 2**20
_MIN_ROWS, _MAX_ROWS = 1000, 65_536
_DATED = re.compile(r"[DSF]\d{8}")


def write_parquet(
    path: Path,
    columns: dict[str, np.ndarray],
    xy: np.ndarray | None,
    crs: str,
    info: dict[str, Any],
    progress: Progress | None = None,
) -> None:
    """Write points, or rows without geometry.

    Parameters
    ----------
    path : Path
        Path of the new file.
    columns : dict of str to ndarray or RealColumn, shape (n_rows,)
        NaN, NaT and None become null.
    xy : ndarray, shape (n_rows, 2), or None
        Coordinates of the points; None writes a table without geometry.
    crs : str
        Authority ID, WKT or PROJ text; empty for none.
    info : dict
        Metadata of the layer.
    progress : Progress, optional
        Receives the progress after every row group; may cancel.

    Raises
    ------
    DependencyError
        If pyarrow is missing.
    InputError
        If the CRS is unknown.
    OSError
        If the file cannot be written, for example because the disk is full.
    """
    require(PACKAGE)
    import pyarrow
    from pyarrow import parquet

    arrays = {name: as_column(values) for name, values in columns.items()}
    geometry = "" if xy is None else _free_name("geometry", arrays)
    fields = [pyarrow.field(name, _type(values)) for name, values in arrays.items()]
    stored: dict[bytes, bytes] = {INFO: json.dumps(info, sort_keys=True).encode()} if info else {}
    if xy is not None:
        fields.insert(0, pyarrow.field(geometry, pyarrow.binary()))
        stored[GEO] = json.dumps(_described(geometry, xy, crs)).encode()
    schema = pyarrow.schema(fields, metadata=stored)
    n_rows = len(next(iter(arrays.values()))) if arrays else 0
    step = min(max(_GROUP_BYTES // (8 * max(len(fields), 1)), _MIN_ROWS), _MAX_ROWS)
    texts = [name for name, values in arrays.items() if pyarrow.types.is_string(_type(values))]
    # no statistics (minimum, maximum) for dates: they would double the size of the metadata
    with_statistics = [name for name in arrays if not _DATED.fullmatch(name)]
    progress = progress or Progress()
    options = {"use_dictionary": texts, "write_statistics": with_statistics, "write_page_checksum": True}
    with parquet.ParquetWriter(path, schema, **options) as writer:
        for part in blocks(n_rows, step, *arrays.values()):
            cells = [_column(values[part]) for values in arrays.values()]
            if xy is not None:
                cells.insert(0, to_wkb(xy[part]))
            writer.write_table(pyarrow.Table.from_arrays(cells, schema=schema), row_group_size=step)
            progress.step(
                part.stop / n_rows,
                message("{stop:,} of {n_rows:,} rows written", stop=part.stop, n_rows=n_rows),
            )


def _described(name: str, xy: np.ndarray, crs: str) -> dict[str, Any]:
    """Return the GeoParquet metadata."""
    column: dict[str, Any] = {"encoding": "WKB", "geometry_types": ["Point"], "crs": None}
    if crs:
        spatial = spatial_reference(crs)
        text = None if spatial is None else call_gdal(spatial.ExportToPROJJSON)[0]
        if not text:
            raise InputError(
                message("The CRS {crs} is unknown; assign a CRS with an EPSG code to the layer.", crs=quoted(crs[:60]))
            )
        column["crs"] = json.loads(text)
    known = xy[np.isfinite(xy).all(axis=1)]
    if len(known):
        column["bbox"] = [*known.min(axis=0).tolist(), *known.max(axis=0).tolist()]
    return {"version": "1.0.0", "primary_column": name, "columns": {name: column}}


def _free_name(name: str, columns: dict[str, np.ndarray]) -> str:
    taken = {column.lower() for column in columns}
    return name if name not in taken else next(f"{name}_{i}" for i in range(1, 9999) if f"{name}_{i}" not in taken)


def _type(values: np.ndarray) -> pyarrow.DataType:
    import pyarrow

    kinds = {"f": pyarrow.float64(), "i": pyarrow.int64(), "u": pyarrow.int64(), "M": pyarrow.date32()}
    kinds["b"] = pyarrow.bool_()
    return kinds.get(values.dtype.kind, pyarrow.string())


def _column(values: np.ndarray) -> pyarrow.Array:
    import pyarrow

    kind = values.dtype.kind
    if kind == "M":
        return pyarrow.array(values.astype("datetime64[D]"))
    if kind in "fiub":
        # NaN becomes null, as in pandas
        return pyarrow.array(values, _type(values), from_pandas=True)
    return pyarrow.array([None if value is None else str(value) for value in values.tolist()], pyarrow.string())
