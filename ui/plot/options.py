"""What the user may set of the plot: texts, range, grid, markers, colours, font and dates."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from ...plugin.core.plots.date_ticks import DATE_FORMATS, ISO

MARKERS = ("o", "s", "^", "D", "x", "+")
TEXT_PERCENT = (70, 200)


@dataclass(frozen=True)
class PlotOptions:
    """Options of the plot.

    Attributes
    ----------
    title, label : str
        Headline and label of the displacement axis; empty for the usual ones.
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

    @property
    def range_mm(self) -> tuple[float, float] | None:
        """Return the fixed limits of the displacement axis, None where it follows the data."""
        if self.low_mm is None or self.high_mm is None or self.low_mm >= self.high_mm:
            return None
        return self.low_mm, self.high_mm

    @classmethod
    def from_dict(cls, kept: dict[str, Any]) -> PlotOptions:
        """Return stored options; entries of a wrong kind are those of the default."""
        usual = cls()
        found: dict[str, Any] = {}
        for item in fields(cls):
            value, default = kept.get(item.name), getattr(usual, item.name)
            if item.name in ("low_mm", "high_mm"):
                found[item.name] = float(value) if isinstance(value, (int, float)) else None
            elif isinstance(value, type(default)) or (isinstance(default, float) and isinstance(value, int)):
                found[item.name] = value
        if found.get("marker") not in MARKERS:
            found["marker"] = usual.marker
        if found.get("date_format") not in DATE_FORMATS:
            found["date_format"] = usual.date_format
        low, high = TEXT_PERCENT
        found["text_percent"] = min(max(found.get("text_percent", usual.text_percent), low), high)
        return cls(**found)
