"""Which files are one and the same, however their paths are spelled, and which a layer consists of."""

from __future__ import annotations

import os
import sys
import unicodedata
from pathlib import Path

from .stores.store_names import points_of
from .stores.stores import is_store_name

# what else is read and written with a file of this kind, by the suffix in the place of its own
PARTS = {
    ".shp": (".shx", ".dbf", ".prj", ".cpg", ".qix", ".sbn", ".sbx"),
    ".tab": (".dat", ".map", ".id", ".ind"),
    ".mif": (".mid",),
    ".gml": (".xsd", ".gfs"),
    ".csv": (".csvt",),
}


def identity(path: str) -> tuple:
    """Return what is equal for two paths of one file, and differs for two files.

    Links, letter case and Unicode forms that the file system takes for the same, and other names of a drive are seen
    through. A file that is not there yet is known by its folder and its name.
    """
    try:
        status = Path(path).stat()
        if status.st_ino:
            return status.st_dev, status.st_ino
    except (OSError, ValueError):
        # not there yet, or no path at all
        status = None
    real = os.path.realpath(path)
    folder, name = os.path.split(real)
    if folder == real:
        return (real,)
    name = unicodedata.normalize("NFC", name)
    return *identity(folder), name.casefold() if ignores_case(folder) else name


def ignores_case(folder: str) -> bool:
    """Return whether a folder takes Data.gpkg and data.gpkg for one file, by the names that it holds."""
    try:
        names = {entry.name for entry in os.scandir(folder)}
    except OSError:
        names = set()
    for name in names:
        other = name.swapcase()
        if other != name and other not in names:
            return (Path(folder) / other).exists()
    return sys.platform in ("win32", "darwin")


def parts_of(path: str) -> list[str]:
    """Return a file and the others that are read and written with it, there or not."""
    file = Path(path)
    beside = [points_of(path)] if is_store_name(path) else []
    beside += [str(file.with_suffix(suffix)) for suffix in PARTS.get(file.suffix.lower(), ()) if file.name]
    return [path, *beside]
