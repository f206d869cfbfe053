"""What a layer parameter expects."""

from __future__ import annotations

from enum import Enum


class LayerKind(Enum):
    """What a layer parameter expects; a daily estimate is refused for acquisitions alone."""

    SERIES = "series"
    ACQUISITIONS = "acquisitions"
    DAILY = "daily"
    DRIVERS = "drivers"
    STATIONS = "stations"
