"""Stores (Parquet and NetCDF files): detection by suffix, opening and writing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...core.common.progress import Progress

if TYPE_CHECKING:
    import numpy as np

    from .store_file import StoreFile

_PARQUET, _NETCDF = ".parquet", ".nc"
_FORMATS = {_PARQUET: "Parquet", _NETCDF: "NetCDF"}
_PACKAGES = {_PARQUET: "pyarrow", _NETCDF: "h5py"}


def is_store_name(path: object) -> bool:
    """Check whether the suffix of a path is that of a store."""
    return isinstance(path, (str, Path)) and _suffix(path) in _FORMATS


def is_store(path: object) -> bool:
    """Check whether a file is read as a store: any Parquet file, and NetCDF files written by SlopeMuse."""
    if not isinstance(path, (str, Path)) or not is_store_name(path) or not Path(path).is_file():
        return False
    if _suffix(path) == _PARQUET:
        return True
    # imported only when needed, to keep the start of QGIS fast
    from .netcdf_file import is_slopemuse_file

    return is_slopemuse_file(str(path))


def open_store(path: str) -> StoreFile:
    """Open a file; its metadata are cached until the file changes.

    Raises
    ------
    DependencyError
        If the package for the format is missing.
    InputError
        If the file cannot be read.
    """
    if _suffix(path) == _NETCDF:
        from .netcdf_file import NetcdfFile

        return NetcdfFile.open(path)
    from .parquet_file import ParquetFile

    return ParquetFile.open(path)


def write_store(
    path: Path,
    columns: dict[str, np.ndarray],
    xy: np.ndarray | None,
    crs: str,
    info: dict[str, Any],
    progress: Progress | None = None,
) -> None:
    """Write a new file; see `write_parquet` and `write_netcdf4`.

    Raises
    ------
    DependencyError
        If the package for the format is missing.
    InputError
        If the CRS is unknown.
    OSError
        If the file cannot be written, for example because the disk is full.
    """
    if _suffix(path) == _NETCDF:
        from .netcdf_writer import write_netcdf4 as write
    else:
        from .parquet_writer import write_parquet as write
    write(path, columns, xy, crs, info, progress)


def package_of(path: str | Path) -> str:
    """Return the package required for a file."""
    return _PACKAGES[_suffix(path)]


def format_of(path: str | Path) -> str:
    """Return the name of the file format."""
    return _FORMATS[_suffix(path)]


def _suffix(path: str | Path) -> str:
    return Path(path).suffix.lower()
