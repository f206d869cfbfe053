"""User options of the plot: texts, range, grid, markers, colours, font and dates."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from typing import Any

from ...plugin.core.plots.date_ticks import DATE_FORMATS, ISO

MARKERS = ("o", "s", "^", "D", "x", "+")
CIRCLE = MARKERS[0]
TEXT_PERCENT = (70, 200)
LIMIT_MM, MARKER_SIZE = 1e6, (1.0, 12.0)
_NUMBERS = {"low_mm": (-LIMIT_MM, LIMIT_MM), "high_mm": (-LIMIT_MM, LIMIT_MM), "marker_size": MARKER_SIZE}
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True)
class PlotOptions:
    """Options of the plot.

    Attributes
    ----------
    title, label : str
        Headline and label of the displacement axis; empty for the defaults.
    titled : str
        ID of the point to which `title` applies; empty, as in projects of former versions, for all points.
    low_mm, high_mm : float or None
        Fixed limits of the displacement axis [mm]; None for automatic limits.
    grid : bool
    marker : str
        Marker of the observations, one of `MARKERS`.
    marker_size : float
        Marker size [points].
    dots, estimate : str
        Colours of observations and daily estimate as `#rrggbb`; empty for the colours of the theme.
    font : str
        Font name; empty for the default.
    text_percent : int
        Size of all texts [%].
    date_format : str
        One of `DATE_FORMATS`.
    """

    title: str = ""
    label: str = ""
    low_mm: float | None = None
    high_mm: float | None = None
    grid: bool = True
    marker: str = "o"
    marker_size: float = 3.2
    dots: str = ""
    estimate: str = ""
    font: str = ""
    text_percent: int = 100
    date_format: str = ISO
    titled: str = ""

    @property
    def range_mm(self) -> tuple[float, float] | None:
        """Fixed limits of the displacement axis; None if they are automatic or invalid."""
        if self.low_mm is None or self.high_mm is None or self.low_mm >= self.high_mm:
            return None
        return self.low_mm, self.high_mm

    def title_of(self, pid: str) -> str:
        """Return the user's headline for a point; empty if there is none."""
        return self.title if self.titled in ("", pid) else ""

    @classmethod
    def from_dict(cls, kept: dict[str, Any]) -> PlotOptions:
        """Return stored options; invalid entries are replaced by the defaults."""
        usual = cls()
        found: dict[str, Any] = {}
        for item in fields(cls):
            value, default = kept.get(item.name), getattr(usual, item.name)
            if item.name in _NUMBERS:
                # check limits, because a project may come from an untrusted source
                found[item.name] = _number_within(value, *_NUMBERS[item.name], default)
            elif isinstance(value, type(default)):
                found[item.name] = value
        for name, known in (("marker", MARKERS), ("date_format", DATE_FORMATS)):
            if found.get(name) not in known:
                found[name] = getattr(usual, name)
        for name in ("dots", "estimate"):
            if not _COLOUR.fullmatch(found.get(name, "")):
                found[name] = ""
        low, high = TEXT_PERCENT
        found["text_percent"] = min(max(found.get("text_percent", usual.text_percent), low), high)
        return cls(**found)


def _number_within(value: object, low: float, high: float, default: float | None) -> float | None:
    return float(value) if isinstance(value, (int, float)) and low <= value <= high else default


def marker_edge(marker: str) -> float:
    """Return the edge width of a marker; crosses consist only of edges."""
    return 1.0 if marker in ("x", "+") else 0.0
