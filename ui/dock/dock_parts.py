"""Interface of the time-series dock for its menus, which therefore need not import the dock."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsDockWidget

from ...plugin.queries.point_reader import PickedPoint

if TYPE_CHECKING:
    from ..inspection.inspector import InspectedPoint
    from ..map.tools import MapTools
    from ..state.annotations import Annotations
    from ..state.comparison import Comparison
    from ..state.driver_selection import DriverLines
    from ..state.fit_state import FitSettings
    from ..state.reference_state import Reference
    from ..tasks.area_task import AreaReader
    from .panel import DockPanel


class DockParts(QgsDockWidget):
    """Abstract base class of the dock with its parts and the methods that its menus use."""

    picked: PickedPoint | None
    shown: InspectedPoint | None
    reference: Reference
    comparison: Comparison
    fits: FitSettings
    markings: Annotations
    lines: DriverLines
    panel: DockPanel
    tools: MapTools
    areas: AreaReader

    def take(self, layer_id: str, picked: PickedPoint) -> None:
        """Plot a point that has been read."""
        raise NotImplementedError

    def picked_layer(self) -> QgsVectorLayer | None:
        """Return the layer of the plotted point."""
        raise NotImplementedError

    def use_picked_as_reference(self) -> None:
        """Use the plotted point as reference."""
        raise NotImplementedError

    def day_of_map(self) -> np.datetime64 | None:
        """Return the date shown on the map."""
        raise NotImplementedError

    def map_crs(self) -> QgsCoordinateReferenceSystem:
        """Return the CRS of the map."""
        raise NotImplementedError

    def map_extent(self) -> QgsRectangle:
        """Return the extent of the map."""
        raise NotImplementedError

    def table(self) -> Iterator[list[str]]:
        """Yield the rows of the table of plotted values."""
        raise NotImplementedError
