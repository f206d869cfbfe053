"""SHA-256 of input files, unaffected by merely opening a file in QGIS."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from ..common.errors import Cancelled
from ..common.progress import Progress

_CHUNK = 1 << 22
_SQLITE = (".gpkg", ".sqlite")
# ranges in the SQLite header: journal mode; change counter; version-valid-for number and SQLite version number
_CHANGED_BY_OPENING = ((18, 20), (24, 28), (92, 100))


def file_sha256(paths: Iterable[Path], progress: Progress | None = None) -> str:
    """Return the hexadecimal SHA-256 of one or several files; for a folder, of the rasters in it.

    QGIS changes the header of a GeoPackage when opening it; these bytes are replaced by zeros.

    Raises
    ------
    Cancelled
        If the user cancels.
    OSError
        If a file cannot be read.
    """
    from ..io.tables.archive import RASTERS

    digest = hashlib.sha256()
    for path in paths:
        files = sorted(file for file in path.iterdir() if file.suffix.lower() in RASTERS) if path.is_dir() else [path]
        for file in files:
            if path.is_dir():
                digest.update(file.name.encode() + b"\0")
            _add(file, digest, progress)
    return digest.hexdigest()


def _add(file: Path, digest: hashlib._Hash, progress: Progress | None) -> None:
    with file.open("rb") as stream:
        first = True
        while chunk := stream.read(_CHUNK):
            if progress is not None and progress.cancelled():
                raise Cancelled
            if first and file.suffix.lower() in _SQLITE:
                header = bytearray(chunk)
                for start, end in _CHANGED_BY_OPENING:
                    header[start:end] = bytes(len(header[start:end]))
                chunk = bytes(header)
            first = False
            digest.update(chunk)
