"""Font and size of the texts in the plot."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Fonts:
    """Font and scale of all texts.

    Attributes
    ----------
    family : str
        Font name; empty for the default.
    scale : float
        Factor for all sizes.
    """

    family: str = ""
    scale: float = 1.0

    def size(self, points: float) -> float:
        """Return a font size multiplied by the scale."""
        return points * self.scale

    def families(self) -> list[str]:
        """Return the font with fallback fonts for missing characters, including Chinese ones."""
        import matplotlib

        usual = list(matplotlib.rcParams["font.family"])
        # before version 3.6, matplotlib does not support font fallback
        several = tuple(int(part) for part in matplotlib.__version__.split(".")[:2]) >= (3, 6)
        if not self.family:
            return usual
        return [self.family, *usual] if several else [self.family]


def known_fonts() -> list[str]:
    """Return the names of the available fonts in alphabetical order."""
    from matplotlib.font_manager import fontManager

    return sorted({font.name for font in fontManager.ttflist}, key=str.lower)
