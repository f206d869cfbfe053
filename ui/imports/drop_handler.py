"""Handler of InSAR deliveries and stores dropped on the QGIS window."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path, PurePosixPath

from qgis.gui import QgsCustomDropHandler
from qgis.PyQt.QtCore import QCoreApplication

from ...plugin.core.common.errors import SlopeMuseError
from ...plugin.support.background_task import BackgroundTask

translate = QCoreApplication.translate

# files with other suffixes are opened by QGIS
_SUFFIXES = (".zip", ".csv")
# sufficient for a few dozen rows with some hundred dates
_HEAD_BYTES = 50_000
# number of points read from a layer in a zip file
_HEAD_POINTS = 50
# zip files with more files are not tables or layers, and listing them is slow
_MAX_FILES = 1000
# end record of a zip file, which contains the number of files, and its maximum distance from the end [bytes]
_ZIP_END, _LONGEST_COMMENT = b"PK\x05\x06", 65_557


class DeliveryDropHandler(QgsCustomDropHandler):
    """Accepts a dropped file if its producer is recognised or it is a store of series; QGIS opens other files.

    QGIS blocks its window until the handler returns. A possible delivery is therefore accepted and examined in the
    background.

    Parameters
    ----------
    take : callable
        Receives the path of a delivery or store.
    leave : callable
        Receives the path of a file that was accepted but is not a delivery.
    load : callable, optional
        Loads the modules for the import window; called in the background, so that QGIS does not wait.
    """

    def __init__(
        self, take: Callable[[Path], None], leave: Callable[[Path], None], load: Callable[[], None] | None = None
    ) -> None:
        super().__init__()
        self._take, self._leave, self._load = take, leave, load
        self._works: set[BackgroundTask] = set()

    def handleFileDrop(self, file: str) -> bool:
        """Return whether the file is a store of series, which is opened, or may be a delivery."""
        from .store_loader import opens_as_points

        path = Path(file)
        if opens_as_points(path):
            self._take(path)
            return True
        if not may_be_delivery(path):
            return False
        text = translate("SlopeMuse", "Examining {file}").format(file=path.name)
        work = BackgroundTask(text, lambda _: self._looked_at(path))
        self._works.add(work)
        work.done.connect(lambda found: self._answer(work, path, found))
        work.failed.connect(lambda _: self._answer(work, path, False))
        work.stopped.connect(lambda: self._works.discard(work))
        work.start()
        return True

    def dispose(self) -> None:
        """Cancel all pending examinations."""
        for work in list(self._works):
            work.cancel()
        self._works.clear()

    def _looked_at(self, path: Path) -> bool:
        found = is_delivery(path)
        if found and self._load is not None:
            # the window loads the modules again and reports errors
            with suppress(Exception):
                self._load()
        return found

    def _answer(self, work: BackgroundTask, path: Path, found: bool) -> None:
        if work in self._works:
            self._works.discard(work)
            (self._take if found else self._leave)(path)


def may_be_delivery(path: Path) -> bool:
    """Check by name whether a file is a CSV file, or a zip with CSV files or exactly one shapefile or GeoPackage."""
    import zipfile

    from ...plugin.core.io.tables.archive import members

    if path.suffix.lower() not in _SUFFIXES or not path.is_file():
        return False
    if path.suffix.lower() != ".zip":
        return True
    if _count_of_files(path) > _MAX_FILES:
        return False
    try:
        names = [one.filename.lower() for one in members(path)]
    except (SlopeMuseError, OSError, zipfile.BadZipFile):
        return False
    return any(name.endswith(".csv") for name in names) or sum(name.endswith((".shp", ".gpkg")) for name in names) == 1


def is_delivery(path: Path) -> bool:
    """Check by its first lines whether a zip or CSV file certainly contains InSAR series of a known producer.

    A zip without a table is opened as a whole if it has one shapefile or GeoPackage, which takes some seconds per
    100 MB.
    """
    if not may_be_delivery(path):
        return False
    # imported here to keep it out of the start of QGIS
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
            else:
                table = open_delivery(path, ImportOptions(), head_only=True, head=_HEAD_POINTS)
            preview = preview_of(interpret(table, ImportOptions()))
    except (SlopeMuseError, OSError, zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, RuntimeError):
        return False
    return preview.producer != GENERIC.name and preview.word == "certain"


def _count_of_files(path: Path) -> int:
    """Return the number of files according to the end record of a zip file; 0 if there is none."""
    try:
        with path.open("rb") as stream:
            stream.seek(max(path.stat().st_size - _LONGEST_COMMENT, 0))
            end = stream.read()
    except OSError:
        return 0
    _, found, counts = end.rpartition(_ZIP_END)
    return int.from_bytes(counts[6:8], "little") if found else 0


def _first_lines(path: Path, folder: Path) -> Path | None:
    """Write the first lines of a table, or of the first table in a zip, to a file with its name; None if absent."""
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
        # drop the incomplete last line; in UTF-16-LE a line ends with two bytes
        end = b"\n\0" if text.startswith(b"\xff\xfe") else b"\n"
        text = text[: text.rfind(end) + len(end)]
    head = folder / re.sub(r'[<>:"|?*\\]', "_", name)
    head.write_bytes(text)
    return head
