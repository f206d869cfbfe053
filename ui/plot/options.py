"""What the user may set of the plot: texts, range, grid, markers, colours, font and dates."""

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
        Headline and label of the displacement axis; empty for the usual ones.
    titled : str
        Id of the point whose headline is `title`; all others keep theirs. Empty, as in projects of former versions, for
        every point.
    low_mm, high_mm : float or None
        Fixed limits of the displacement axis; None follows the data.
    grid : bool
    marker : str
        Symbol of the observations, of `MARKERS`.
    marker_size : float
        [points]
    dots, estimate : str
        Colours of observations and daily estimate as `#rrggbb`; empty for those of the theme.
    font : str
        Name of a font; empty for the usual one.
    text_percent : int
        Size of all texts.
    date_format : str
        Of `DATE_FORMATS`.
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
        """Return the fixed limits of the displacement axis, None where it follows the data."""
        if self.low_mm is None or self.high_mm is None or self.low_mm >= self.high_mm:
            return None
        return self.low_mm, self.high_mm

    def title_of(self, pid: str) -> str:
        """Return the headline that the user has given a point, empty for none."""
        return self.title if self.titled in ("", pid) else ""

    @classmethod
    def from_dict(cls, kept: dict[str, Any]) -> PlotOptions:
        """Return stored options; entries of a wrong kind are those of the default."""
        usual = cls()
        found: dict[str, Any] = {}
        for item in fields(cls):
            value, default = kept.get(item.name), getattr(usual, item.name)
            if item.name in _NUMBERS:
                # projects come from strangers, too
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
    """Return the width of the edge of a marker; a cross has no area, only lines."""
    return 1.0 if marker in ("x", "+") else 0.0
