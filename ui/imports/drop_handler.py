"""InSAR deliveries that are dropped on the window of QGIS."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.gui import QgsCustomDropHandler

from ...plugin.core.common.errors import SlopeMuseError

# other files are opened by QGIS itself
_SUFFIXES = (".zip", ".csv")


class DeliveryDropHandler(QgsCustomDropHandler):
    """Hands a dropped file to the import if its producer is recognised; all other files are left to QGIS.

    Parameters
    ----------
    take : callable
        Receives the path of a delivery.
    """

    def __init__(self, take: Callable[[Path], None]) -> None:
        super().__init__()
        self._take = take

    def handleFileDrop(self, file: str) -> bool:
        """Return whether the file is a delivery, which is then imported."""
        path = Path(file)
        if not is_delivery(path):
            return False
        self._take(path)
        return True


def is_delivery(path: Path) -> bool:
    """Return whether a zip or CSV file certainly holds InSAR series of a known producer."""
    if path.suffix.lower() not in _SUFFIXES or not path.is_file():
        return False
    from ...plugin.core.io.insar.options import ImportOptions
    from ...plugin.core.io.insar.preview import preview_of
    from ...plugin.core.io.insar.reader import interpret
    from ...plugin.core.io.insar.sources.producers import GENERIC
    from ...plugin.importing.delivery import open_delivery

    options = ImportOptions()
    try:
        preview = preview_of(interpret(open_delivery(path, options, head_only=True), options))
    except (SlopeMuseError, OSError):
        return False
    return preview.producer != GENERIC.name and preview.word == "certain"
