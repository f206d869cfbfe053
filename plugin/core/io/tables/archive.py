"""Access to the bytes of a file, of a zip member, or of the only table in a zip archive."""

from __future__ import annotations

import hashlib
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from ...common.errors import InputError
from ...common.messages import listed, message, quoted

TABLES = (".csv", ".txt", ".tsv", ".dat")
# Tables of series compress by a factor of 3 to 10. A file larger than _LARGE [bytes] that is compressed by more than a
# factor of _DENSEST is a zip bomb or a mistake.
_LARGE, _DENSEST = 50e6, 100
RASTERS = (".tif", ".tiff", ".vrt", ".img", ".grd", ".nc")
VECTORS = (".gpkg", ".shp", ".geojson", ".json", ".fgb")


@dataclass(frozen=True)
class Source:
    """A table to read: the file, the member if the file is a zip archive, and its size [bytes]."""

    path: Path
    member: str
    size: int

    @property
    def name(self) -> str:
        """The name for messages, and for properties read from the name (EGMS east or up)."""
        return f"{self.path.name}/{PurePosixPath(self.member).name}" if self.member else self.path.name


class Stamp:
    """Size and modification time of a file, to detect changes while it is being read."""

    def __init__(self, path: Path) -> None:
        self._path, self._was = path, self._now(path)

    @staticmethod
    def _now(path: Path) -> tuple[int, int]:
        if not path.is_file():
            return (0, 0)
        status = path.stat()
        return status.st_size, status.st_mtime_ns

    def require_same(self) -> None:
        """Raise an error if the file has changed since this object was created.

        Raises
        ------
        InputError
            If the size or the modification time has changed, or the file no longer exists.
        """
        if self._now(self._path) != self._was:
            raise InputError(
                message(
                    "{path} changed while it was being read; wait until it is completely written, and import it again.",
                    path=self._path.name,
                )
            )


def members(path: Path) -> list[zipfile.ZipInfo]:
    """Return the files of a zip archive, without folders, hidden files and macOS resource forks.

    Raises
    ------
    InputError
        If the archive is damaged, or a file in it has an implausible compression ratio.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            infos = archive.infolist()
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise InputError(
            message("{file} is not a valid zip archive ({error}); download it again.", file=path.name, error=error)
        ) from None
    for info in infos:
        if info.file_size > _LARGE and info.file_size > _DENSEST * max(info.compress_size, 1):
            raise InputError(
                message(
                    "{info} in {file} would unpack from {compress_size:,.1f} MB to {file_size:,.1f} GB; this "
                    "ratio is implausible for measurements, so the file is not opened.",
                    info=info.filename,
                    file=path.name,
                    compress_size=info.compress_size / 1e6,
                    file_size=info.file_size / 1e9,
                )
            )
    return [i for i in infos if not i.is_dir() and "__MACOSX" not in i.filename and "/." not in f"/{i.filename}"]


def locate(path: str | Path) -> Source:
    """Locate a table: a file, `archive.zip`, or `archive.zip/member.csv`.

    Raises
    ------
    InputError
        If the path is missing, empty, a folder or a damaged zip, or if the zip has no table or several tables.
    """
    path = Path(str(path))
    member = ""
    for parent in path.parents:
        if not path.exists() and parent.suffix.lower() == ".zip" and parent.is_file():
            path, member = parent, path.relative_to(parent).as_posix()
            break
    if path.is_dir():
        raise InputError(message("{file} is a folder; choose a file.", file=path))
    if not path.is_file():
        raise InputError(message("The file {file} does not exist; choose another file.", file=path))
    if path.stat().st_size == 0:
        raise InputError(message("{file} is empty.", file=path.name))
    if path.suffix.lower() != ".zip" and not zipfile.is_zipfile(path):
        return Source(path, "", path.stat().st_size)
    found = members(path)
    tables = [i for i in found if (i.filename == member if member else i.filename.lower().endswith(TABLES))]
    if not tables:
        if member:
            raise InputError(
                message("{file} does not contain the file {wanted}.", file=path.name, wanted=quoted(member))
            )
        inside = listed((i.filename for i in found), 4)
        if not inside:
            raise InputError(message("{file} contains no files that can be read; download it again.", file=path.name))
        raise InputError(
            message(
                "{file} contains no CSV file, only {inside}; choose the zip archive as delivered, or unpack it.",
                file=path.name,
                inside=inside,
            )
        )
    if not member and len(tables) > 1:
        preferred = [i for i in tables if i.filename.lower().endswith(".csv")]
        tables = preferred or tables
    if len(tables) > 1:
        raise InputError(
            message(
                "{file} contains {tables} CSV files ({listed}); unpack it and import them one by one.",
                file=path.name,
                tables=len(tables),
                listed=listed((i.filename for i in tables), 4),
            )
        )
    if tables[0].file_size == 0:
        raise InputError(message("{file}/{table} is empty.", file=path.name, table=tables[0].filename))
    return Source(path, tables[0].filename, tables[0].file_size)


def file_hash(path: Path) -> str:
    """Return a hash of the bytes of a file, or of the rasters in a folder, for the lineage of derived layers."""
    digest = hashlib.sha256()
    files = sorted(f for f in path.iterdir() if f.suffix.lower() in RASTERS) if path.is_dir() else [path]
    for file in files:
        with file.open("rb") as stream:
            while chunk := stream.read(1 << 20):
                digest.update(chunk)
    return digest.hexdigest()[:16]


@contextmanager
def open_source(source: Source) -> Iterator[IO[bytes]]:
    """Open the bytes of a source; raise `InputError` if the zip turns out to be damaged or encrypted."""
    if not source.member:
        with source.path.open("rb") as stream:
            yield stream
        return
    try:
        with zipfile.ZipFile(source.path) as archive, archive.open(source.member) as stream:
            yield stream
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise InputError(
            message("{source} is damaged ({error}); download it again.", source=source.name, error=error)
        ) from None
    except RuntimeError as error:
        raise InputError(
            message(
                "{source} cannot be opened ({error}); unpack the zip archive with its password first.",
                source=source.name,
                error=error,
            )
        ) from None
