"""Identity of files regardless of the spelling of their paths, and the files that a layer consists of."""

from __future__ import annotations

import os
import sys
import unicodedata
from pathlib import Path

from .stores.store_names import points_of
from .stores.stores import is_store_name

# suffixes of the other files that belong to a file of a format
PARTS = {
    ".shp": (".shx", ".dbf", ".prj", ".cpg", ".qix", ".sbn", ".sbx"),
    ".tab": (".dat", ".map", ".id", ".ind"),
    ".mif": (".mid",),
    ".gml": (".xsd", ".gfs"),
    ".csv": (".csvt",),
}


def identity(path: str) -> tuple:
    """Return a key that is equal for two paths of the same file, and differs for different files.

    Resolves links, letter case and Unicode forms that the file system treats as equal, and other names of a drive. A
    file that does not exist yet is identified by its folder and name.
    """
    try:
        status = Path(path).stat()
        if status.st_ino:
            return status.st_dev, status.st_ino
    except (OSError, ValueError):
        # does not exist yet, or is not a valid path
        status = None
    real = os.path.realpath(path)
    folder, name = os.path.split(real)
    if folder == real:
        return (real,)
    name = unicodedata.normalize("NFC", name)
    return *identity(folder), name.casefold() if ignores_case(folder) else name


def ignores_case(folder: str) -> bool:
    """Check whether the file system of a folder ignores case, judged by the names of the files in the folder."""
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
    """Return a file and the others that belong to it, whether or not they exist."""
    file = Path(path)
    beside = [points_of(path)] if is_store_name(path) else []
    beside += [str(file.with_suffix(suffix)) for suffix in PARTS.get(file.suffix.lower(), ()) if file.name]
    return [path, *beside]
