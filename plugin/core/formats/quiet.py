"""GDAL without exceptions and without messages on the screen."""

from __future__ import annotations

from typing import Any


class Quiet:
    """A block in which GDAL returns None instead of raising; `gdal.ExceptionMgr` came only with GDAL 3.7."""

    def __init__(self, gdal: Any) -> None:
        self._gdal, self._used = gdal, gdal.GetUseExceptions()

    def __enter__(self) -> None:
        self._gdal.DontUseExceptions()
        self._gdal.PushErrorHandler("CPLQuietErrorHandler")

    def __exit__(self, *_: object) -> None:
        self._gdal.PopErrorHandler()
        if self._used:
            self._gdal.UseExceptions()
