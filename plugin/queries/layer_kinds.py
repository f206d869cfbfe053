"""Kinds of layers that parameters accept."""

from __future__ import annotations

from enum import Enum


class LayerKind(Enum):
    """Kind of layer that a parameter accepts; only ACQUISITIONS refuses daily estimates."""

    SERIES = "series"
    ACQUISITIONS = "acquisitions"
    DAILY = "daily"
    DRIVERS = "drivers"
    STATIONS = "stations"
