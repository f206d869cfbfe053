"""Reader of InSAR series in any format: table, vector file, raster, HDF5, NetCDF, zip, folder."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsFeatureRequest

from ..core.common.errors import InputError
from ..core.common.messages import message
from ..core.common.progress import Progress
from ..core.io.insar.options import ImportOptions
from ..core.io.insar.reader import read_text
from ..core.io.insar.sources.hdf_stacks import HDF, read_hdf
from ..core.io.insar.sources.joining import merge_raw_series
from ..core.io.insar.sources.netcdf_series import holds_series, read_netcdf
from ..core.io.insar.sources.rasters import read_stack, zipped_rasters
from ..core.io.insar.sources.raw_series import RawSeries
from ..core.io.tables.archive import RASTERS, VECTORS, Stamp, members
from ..core.io.tables.gdal_access import require_data_of, require_unlocked
from ..core.io.tables.row_blocks import BLOCK
from ..core.records.passwords import without_password
from ..support.vector_layers import vector_layer
from .parquet_delivery import read_parquet
from .vector_delivery import read_delivery, with_metadata

# formats whose files are modified when they are opened for reading
DATABASES = (".gpkg", ".sqlite", ".db")
TEXTS = ("", ".csv", ".txt", ".tsv", ".dat", ".zip")


def open_delivery(
    path: Path, options: ImportOptions, progress: Progress | None = None, *, head_only: bool = False, head: int = BLOCK
) -> RawSeries:
    """Read a delivery unmodified, in its own unit.

    Parameters
    ----------
    path : Path
        File, zip, or folder of dated rasters.
    options : ImportOptions
        Import options; the geometry file applies to stacks.
    progress : Progress, optional
        Receives the progress at least every second.
    head_only : bool
        Whether to read only the first points, for a preview.
    head : int
        Number of these points in a layer or raster.

    Raises
    ------
    InputError
        If the delivery cannot be read, or changed while it was read.
    """
    progress = progress or Progress()
    stamp = Stamp(path)
    raw = _read(path, options, progress, head_only, head)
    if path.suffix.lower() not in DATABASES:
        stamp.require_same()
    return raw


def _read(path: Path, options: ImportOptions, progress: Progress, head_only: bool, head: int) -> RawSeries:
    suffix = path.suffix.lower()
    source = str(path)
    if suffix == ".zip" and path.is_file():
        inside = [info.filename for info in members(path)]
        vectors = [name for name in inside if name.lower().endswith(VECTORS)]
        tables = [name for name in inside if name.lower().endswith(".csv")]
        if len(tables) > 1 and not head_only:
            parts = [
                read_text(path / name, progress.part(k / len(tables), (k + 1) / len(tables)), declared=options.layout)
                for k, name in enumerate(tables)
            ]
            return merge_raw_series(parts, path.name)
        if len(tables) > 1:
            return read_text(path / tables[0], progress, head_only=True, declared=options.layout)
        if len(vectors) == 1 and not any(name.lower().endswith(".csv") for name in inside):
            source = f"/vsizip/{path}/{vectors[0]}"
    most = head if head_only else None
    if path.is_dir() or zipped_rasters(path):
        return read_stack(path, progress, most=most)
    if source == str(path) and suffix in TEXTS:
        return with_metadata(read_text(path, progress, head_only=head_only, declared=options.layout), str(path))
    if path.is_file() and path.stat().st_size == 0:
        raise InputError(message("{file} is empty.", file=path.name))
    if suffix == ".parquet":
        return read_parquet(path, progress, most, options.layout)
    if suffix in HDF:
        return read_hdf(path, options.geometry, progress, most=most)
    if path.is_file() and holds_series(path):
        return read_netcdf(path, progress, most=most)
    if suffix in RASTERS:
        return read_stack(path, progress, most=most)
    require_data_of(source)
    require_unlocked(source)
    layer = vector_layer(source, path.name)
    if not layer.isValid():
        # the source may be a database address whose password contains a slash
        name = Path(without_password(source)).name
        raise InputError(message("QGIS cannot open {file}; choose a CSV file or a vector file with points.", file=name))
    if most is None or layer.featureCount() <= most:
        return read_delivery(layer, progress, declared=options.layout)
    first = layer.materialize(QgsFeatureRequest().setLimit(most))
    first.setName(layer.name())
    return read_delivery(first, progress, metadata_of=layer, declared=options.layout)
