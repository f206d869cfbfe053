"""Map tools of the dock and their buttons."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtWidgets import QToolButton

from ...plugin.support.ownership import delete_now
from ...plugin.support.settings import Settings
from .point_tool import PointTool
from .polygon_tool import AreaTool


class MapTools:
    """Manages the tools for points, areas, profile lines and the reference.

    Parameters
    ----------
    canvas : QgsMapCanvas
    point_button, area_button : QToolButton
    """

    def __init__(self, canvas: QgsMapCanvas, point_button: QToolButton, area_button: QToolButton) -> None:
        self._canvas = canvas
        self.point = PointTool(canvas, Settings.load().search_radius_px)
        self.area, self.line = AreaTool(canvas), AreaTool(canvas, closed=False)
        self.reference, self.reference_area = PointTool(canvas, self.point.radius_px), AreaTool(canvas)
        self._before: QgsMapTool | None = None
        self._pairs: tuple[tuple[QToolButton, QgsMapTool], ...] = (
            (point_button, self.point),
            (area_button, self.area),
        )
        # users of the keyboard continue in the dock
        self.point.left.connect(point_button.setFocus)

    def point_clicked(self, on: bool) -> None:
        """Activate or deactivate the point tool."""
        self._switch(self.point, on)

    def area_clicked(self, on: bool) -> None:
        """Activate or deactivate the area tool."""
        self._switch(self.area, on)

    def draw_line(self) -> None:
        """Activate the line tool."""
        self._canvas.setMapTool(self.line)

    def pick_reference(self) -> None:
        """Activate the tool that picks a reference point, for one click."""
        self._once(self.reference)

    def draw_reference(self) -> None:
        """Activate the tool that draws a reference area, for one area."""
        self._once(self.reference_area)

    def reference_done(self, *_: object) -> None:
        """Restore the tool that was active before the reference tool."""
        if self._canvas.mapTool() in (self.reference, self.reference_area):
            self._canvas.setMapTool(self._before or self.point)
        self._before = None

    def _once(self, tool: QgsMapTool) -> None:
        if self._canvas.mapTool() not in (self.reference, self.reference_area):
            self._before = self._canvas.mapTool() if self._canvas.mapTool() in (self.point, self.area) else None
        self._canvas.setMapTool(tool)
        self._canvas.setFocus()

    def changed(self, new: object, *_: object) -> None:
        """Update the buttons to the active map tool."""
        for button, tool in self._pairs:
            button.setChecked(new is tool)

    def deactivate(self) -> None:
        """Restore the previous map tool."""
        for tool in self._tools():
            self._canvas.unsetMapTool(tool)

    def dispose(self) -> None:
        """Remove the tools and their drawings from the map."""
        self.deactivate()
        for drawing in (self.area, self.line, self.reference_area):
            drawing.clear()
        for tool in self._tools():
            delete_now(tool)

    def _tools(self) -> tuple[QgsMapTool, ...]:
        return self.point, self.area, self.line, self.reference, self.reference_area

    def _switch(self, tool: QgsMapTool, on: bool) -> None:
        if on:
            self._canvas.setMapTool(tool)
            # keys of the tool work at once: Enter and Escape, and the arrows that pan the map
            self._canvas.setFocus()
        else:
            self._canvas.unsetMapTool(tool)
