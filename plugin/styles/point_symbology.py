"""Symbology of the points on a map: colour map, classes, opacity and size, with user defaults."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields

from qgis.core import QgsSettings

from ..core.plots.colour_scale import DEFAULT_DIVERGING, DEFAULT_SEQUENTIAL
from ..support.settings import stored_value

_GROUP = "slopemuse/map"


@dataclass(frozen=True)
class PointSymbology:
    """Symbology of points.

    Attributes
    ----------
    diverging, sequential : str
        Colour maps for values of both signs and of one sign; see `colour_scale`.
    flipped : bool
        Whether to reverse the colours.
    classes : int
        Number of classes; 0 for continuous colours.
    opacity : float
        Opacity, 0 to 1.
    size_mm : float
        Size of the markers [mm].
    with_scale : bool
        Whether the markers grow when the map is zoomed in.
    """

    diverging: str = DEFAULT_DIVERGING
    sequential: str = DEFAULT_SEQUENTIAL
    flipped: bool = False
    classes: int = 9
    opacity: float = 1.0
    size_mm: float = 2.2
    with_scale: bool = False

    @classmethod
    def load(cls) -> PointSymbology:
        """Return the user's default symbology; missing or invalid values are replaced by the class defaults."""
        usual = cls()
        return cls(**{one.name: stored_value(f"{_GROUP}/{one.name}", getattr(usual, one.name)) for one in fields(cls)})

    def save(self) -> None:
        """Store the symbology as the user's default."""
        for name, value in asdict(self).items():
            QgsSettings().setValue(f"{_GROUP}/{name}", value)
