"""A delivery of InSAR series of any kind: table, vector file, raster, HDF5, NetCDF, zip, folder."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsVectorLayer

from .core.errors import InputError
from .core.formats.archive import VECTORS, Stamp, members
from .core.formats.choices import ImportOptions
from .core.formats.insar import read_text
from .core.formats.netcdf_series import NETCDF, holds_series, read_netcdf
from .core.formats.rasters import RASTERS, read_stack
from .core.formats.raw import Raw
from .core.formats.stacks import HDF, read_hdf
from .core.progress import Progress
from .delivery import read_delivery

TEXTS = ("", ".csv", ".txt", ".tsv", ".dat", ".zip")


def open_delivery(
    path: Path, options: ImportOptions, progress: Progress | None = None, *, head_only: bool = False
) -> Raw:
    """Read a delivery as it is, in its own unit.

    Parameters
    ----------
    path : Path
        File, zip, or folder of dated rasters.
    options : ImportOptions
        For the geometry file of a stack.
    progress : Progress, optional
        Told at least every second.
    head_only : bool
        Whether the first rows of a table of text are enough (for a preview).

    Raises
    ------
    InputError
        If it cannot be read, or changed while it was read.
    """
    progress = progress or Progress()
    stamp = Stamp(path)
    raw = _read(path, options, progress, head_only)
    stamp.require_same()
    return raw


def _read(path: Path, options: ImportOptions, progress: Progress, head_only: bool) -> Raw:
    suffix = path.suffix.lower()
    source = str(path)
    if suffix == ".zip" and path.is_file():
        inside = [info.filename for info in members(path)]
        vectors = [name for name in inside if name.lower().endswith(VECTORS)]
        if len(vectors) == 1 and not any(name.lower().endswith(".csv") for name in inside):
            source = f"/vsizip/{path}/{vectors[0]}"
    if path.is_dir():
        return read_stack(path, progress)
    if source == str(path) and suffix in TEXTS:
        return read_text(path, progress, head_only=head_only)
    if path.is_file() and path.stat().st_size == 0:
        raise InputError(f"{path.name} is empty.")
    if suffix in HDF:
        return read_hdf(path, options.geometry, progress)
    if suffix in NETCDF and holds_series(path):
        return read_netcdf(path, progress)
    if suffix in RASTERS:
        return read_stack(path, progress)
    layer = QgsVectorLayer(source, path.name, "ogr")
    if not layer.isValid():
        raise InputError(f"{path.name} is not a file that QGIS can open; give a CSV or a vector file of points.")
    return read_delivery(layer, progress)
