"""Points and areas picked or drawn on the map, to be plotted, compared, or used as reference."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.gui import QgsMapCanvas

from ...plugin.core.common.errors import SlopeMuseError
from ...plugin.core.common.messages import translated
from ...plugin.queries.nearest_point import nearest_point
from ...plugin.queries.point_reader import PointReader
from ..common.hints import no_point_hit
from ..common.labels import compared_name
from ..inspection.inspector import Inspector
from .dock_parts import DockParts


class MapPicking:
    """Reads the points and areas selected with the map tools, and passes them to the dock.

    Parameters
    ----------
    dock : DockParts
    reader : PointReader
    canvas : QgsMapCanvas
    inspector : Inspector
    show : callable
        Shows the dock without a point, with a problem or else the next step.
    """

    def __init__(
        self,
        dock: DockParts,
        reader: PointReader,
        canvas: QgsMapCanvas,
        inspector: Inspector,
        show: Callable[..., None],
    ) -> None:
        self._dock, self._reader, self._canvas = dock, reader, canvas
        self._inspector, self._show = inspector, show

    def pick(self, point: QgsPointXY, more: bool = False, radius_px: int = 0) -> None:
        """Plot the point nearest to a map position; if `more`, add it to the comparison."""
        layer = self._layer()
        if layer is None:
            self._show()
            return
        fid = self._nearest(layer, point, radius_px or self._dock.tools.point.radius_px)
        if fid is None:
            return
        try:
            picked = self._reader.read(layer, fid)
        except SlopeMuseError as error:
            self._dock.picked = None
            self._show(translated(error))
            return
        if more and self._dock.shown is not None:
            one, other = self._dock.shown.series, picked.series
            names = (layer.name(), other.component, self._dock.shown.layer_name, one.component)
            self._dock.comparison.add(layer, picked, compared_name(str(other.pids[0]), *names))
            return
        self._dock.take(layer.id(), picked)

    def pick_area(self, area: QgsGeometry, crs: QgsCoordinateReferenceSystem | None = None) -> None:
        """Plot the median of the points in an area given in `crs`, by default the CRS of the map."""
        layer = self._layer()
        if layer is None:
            self._show()
            return
        self._dock.areas.take(layer, area, crs or self._dock.map_crs())

    def pick_reference(self, point: QgsPointXY, _: bool, radius_px: int) -> None:
        """Use the point nearest to a map position as reference; the plotted point is kept."""
        layer = self._layer()
        self._dock.tools.reference_done()
        fid = None if layer is None else self._nearest(layer, point, radius_px)
        if layer is None or fid is None:
            return
        try:
            self._dock.reference.set_point(layer.id(), self._reader.read(layer, fid))
        except SlopeMuseError as error:
            self._dock.panel.show_note(translated(error))

    def draw_reference(self, area: QgsGeometry) -> None:
        """Use the median of the points in an area of the map as reference; the plotted point is kept."""
        layer = self._layer()
        self._dock.tools.reference_done()
        if layer is not None:
            self._dock.reference.drawn.take(layer, area, self._dock.map_crs())

    def _layer(self) -> QgsVectorLayer | None:
        """Return the points layer; None if no point can be picked in it."""
        return None if self._inspector.obstacle() else self._dock.panel.choices.layer("points")

    def _nearest(self, layer: QgsVectorLayer, point: QgsPointXY, radius_px: int) -> int | None:
        """Return the ID of the feature nearest to a map position; show a note and return None if there is none."""
        fid = nearest_point(layer, point, radius_px, self._canvas.mapSettings())
        if fid is None:
            self._dock.panel.show_note(no_point_hit(layer, radius_px))
        return fid
