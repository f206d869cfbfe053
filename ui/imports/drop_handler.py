"""InSAR deliveries that are dropped on the window of QGIS."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from qgis.gui import QgsCustomDropHandler

from ...plugin.core.common.errors import SlopeMuseError

# other files are opened by QGIS itself
_SUFFIXES = (".zip", ".csv")
# some dozen rows of a delivery with some hundred dates
_HEAD_BYTES = 50_000
# as many points of a layer in a zip
_HEAD_POINTS = 50
# a zip of more files is no delivery of a table or a layer, and to list them takes long
_MOST_FILES = 1000
# the end of a zip counts its files [bytes]
_ZIP_END, _LONGEST_COMMENT = b"PK\x05\x06", 65_557


class DeliveryDropHandler(QgsCustomDropHandler):
    """Hands over a dropped file if its producer is recognised or it is a store of series; QGIS opens the others.

    Parameters
    ----------
    take : callable
        Receives the path of a delivery or store.
    """

    def __init__(self, take: Callable[[Path], None]) -> None:
        super().__init__()
        self._take = take

    def handleFileDrop(self, file: str) -> bool:
        """Return whether the file is a delivery, which is then imported, or a store, which is opened."""
        from .store_loader import opens_as_points

        path = Path(file)
        if not opens_as_points(path) and not is_delivery(path):
            return False
        self._take(path)
        return True


def is_delivery(path: Path) -> bool:
    """Return whether a zip or CSV file certainly holds InSAR series of a known producer, by its first lines.

    A zip without a table is opened as a whole if it has one Shapefile or GeoPackage.

    The window waits for the answer, so that a file of any size is looked at for some milliseconds only.
    """
    if path.suffix.lower() not in _SUFFIXES or not path.is_file():
        return False
    if path.suffix.lower() == ".zip" and _count_of_files(path) > _MOST_FILES:
        return False
    # imported here, so that QGIS starts without them
    import lzma
    import tempfile
    import zipfile
    import zlib

    from ...plugin.core.io.insar.options import ImportOptions
    from ...plugin.core.io.insar.preview import preview_of
    from ...plugin.core.io.insar.reader import interpret, read_text
    from ...plugin.core.io.insar.sources.producers import GENERIC
    from ...plugin.importing.delivery import open_delivery

    try:
        with tempfile.TemporaryDirectory() as folder:
            head = _first_lines(path, Path(folder))
            if head is not None:
                table = read_text(head)
            elif _holds_one_layer(path):
                table = open_delivery(path, ImportOptions(), head_only=True, head=_HEAD_POINTS)
            else:
                return False
            preview = preview_of(interpret(table, ImportOptions()))
    except (SlopeMuseError, OSError, zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, RuntimeError):
        return False
    return preview.producer != GENERIC.name and preview.word == "certain"


def _count_of_files(path: Path) -> int:
    """Return how many files a zip says that it has, 0 where it does not say."""
    try:
        with path.open("rb") as stream:
            stream.seek(max(path.stat().st_size - _LONGEST_COMMENT, 0))
            end = stream.read()
    except OSError:
        return 0
    _, found, counts = end.rpartition(_ZIP_END)
    return int.from_bytes(counts[6:8], "little") if found else 0


def _holds_one_layer(path: Path) -> bool:
    from ...plugin.core.io.tables.archive import members

    if path.suffix.lower() != ".zip":
        return False
    return sum(one.filename.lower().endswith((".shp", ".gpkg")) for one in members(path)) == 1


def _first_lines(path: Path, folder: Path) -> Path | None:
    """Write the first lines of a table, or of the first table in a zip, to a file of its name; None without a table."""
    import zipfile

    from ...plugin.core.io.tables.archive import members

    if path.suffix.lower() != ".zip":
        with path.open("rb") as stream:
            text, name = stream.read(_HEAD_BYTES), path.name
    else:
        tables = [one for one in members(path) if one.filename.lower().endswith(".csv")]
        if not tables:
            return None
        with zipfile.ZipFile(path) as archive, archive.open(tables[0]) as stream:
            text, name = stream.read(_HEAD_BYTES), PurePosixPath(tables[0].filename).name
    if len(text) == _HEAD_BYTES:
        # the last line is cut; in UTF-16-LE a line ends with two bytes
        end = b"\n\0" if text.startswith(b"\xff\xfe") else b"\n"
        text = text[: text.rfind(end) + len(end)]
    head = folder / re.sub(r'[<>:"|?*\\]', "_", name)
    head.write_bytes(text)
    return head
