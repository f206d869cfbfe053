"""Font and size of the texts of the plot."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Fonts:
    """Font and scale of all texts.

    Attributes
    ----------
    family : str
        Name of a font; empty for the usual one.
    scale : float
        Factor of all sizes.
    """

    family: str = ""
    scale: float = 1.0

    def size(self, points: float) -> float:
        """Return a usual size in this scale."""
        return points * self.scale

    def families(self) -> list[str]:
        """Return the font and those that have the letters it lacks, Chinese ones among them."""
        import matplotlib

        usual = list(matplotlib.rcParams["font.family"])
        # before matplotlib 3.6 a text has one font
        several = tuple(int(part) for part in matplotlib.__version__.split(".")[:2]) >= (3, 6)
        if not self.family:
            return usual
        return [self.family, *usual] if several else [self.family]


def known_fonts() -> list[str]:
    """Return the names of the fonts that a plot can use, in alphabetical order."""
    from matplotlib.font_manager import fontManager

    return sorted({font.name for font in fontManager.ttflist}, key=str.lower)
