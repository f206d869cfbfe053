"""The time-series dock: the picked point with its daily estimate and drivers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ...plugin.core.common.dates import day_numbers, day_of
from ...plugin.core.common.errors import InputError
from ...plugin.core.data.long_table import LabelledSeries, long_table_rows
from ...plugin.core.environment.packages import require
from ...plugin.queries.nearest_point import lonlat
from ...plugin.queries.point_reader import PickedPoint, PointReader
from ...plugin.queries.project_tables import DriverTables, GnssTables
from ..common.hints import lacks_series, next_step
from ..export.point_figure import point_figure
from ..inspection.inspector import InspectedPoint, Inspector
from ..map.highlights import MapMarks
from ..map.map_view import show_day, shown_day
from ..map.tools import MapTools
from ..plot.compare_lines import station_lines
from ..state.annotations import Annotations
from ..state.comparison import Comparison
from ..state.driver_selection import DriverLines
from ..state.fit_state import FitSettings
from ..state.plotted_point import keep_point, kept_point
from ..state.reference_state import Reference
from ..tasks.area_task import AreaReader
from .dock_parts import DockParts
from .map_picking import MapPicking
from .menus import DockMenus
from .panel import DockPanel
from .plot_controller import PlotControl
from .prefetch import LayerPrefetch, first_point, warm_up_steps

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

translate = QCoreApplication.translate


class SlopeMuseSeriesDock(DockParts):
    """Dock that plots the picked point of a layer with its daily estimate and drivers."""

    example_requested = pyqtSignal()

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(translate("SlopeMuse", "SlopeMuse time series"))
        require("matplotlib")
        self.setObjectName("SlopeMuseSeriesDock")
        self._canvas = iface.mapCanvas()
        self._reader, self._tables, self._stations = PointReader(), DriverTables(), GnssTables()
        self.picked: PickedPoint | None = None
        self.shown: InspectedPoint | None = None
        self._layer_id, self._marks = "", MapMarks(self._canvas)
        # whether only a click on the map is missing
        self._waiting = False
        self._warm_up, self.areas = LayerPrefetch(self), AreaReader(self._reader)
        self.reference = Reference(self._reader)
        self.comparison = Comparison(self._reader, self.reference)
        self.fits, self.markings = FitSettings(), Annotations()
        self.panel = DockPanel(self._reader, self._tables, self._stations, self.comparison, self.fits, self.markings)
        self.control = PlotControl(self.panel, self.fits, self.markings, self.reference)
        self.setWidget(self.panel)
        self.tools = MapTools(self._canvas, self.panel.pick_button, self.panel.area_button)
        self.lines = DriverLines(self._tables)
        read = (self._reader, self._tables, self.reference, self.lines, self._stations, self.markings)
        self._inspector = Inspector(self.panel.choices, *read)
        self.picking = MapPicking(self, self._reader, self._canvas, self._inspector, self._show)
        self.menus = DockMenus(self, self._reader, self._stations, iface)
        project = QgsProject.instance()
        self._signals: tuple[tuple[Any, Any], ...] = (
            (self.tools.point.picked, self.picking.pick),
            (self.tools.area.drawn, self.picking.pick_area),
            (self.tools.reference.picked, self.picking.pick_reference),
            (self.tools.reference_area.drawn, self.picking.draw_reference),
            (self.reference.drawn.message, self.panel.show_note),
            (self.panel.choices.changed, self._choice_changed),
            (self.panel.pick_button.clicked, self.tools.point_clicked),
            (self.panel.pick_button.toggled, self._picking_changed),
            (self.panel.area_button.clicked, self.tools.area_clicked),
            (self.panel.area_menu.chosen, self.picking.pick_area),
            (self.tools.line.drawn, self.menus.read_profile),
            (self.areas.picked, self._area_read),
            (self.areas.message, self.panel.show_note),
            (self.panel.trend_button.clicked, self.fits.remove_trend),
            (self.panel.welcome.example_requested, self.example_requested),
            (self.panel.style_page.styled, self.reference.follow),
            (self.fits.changed, self._show_again),
            (self.markings.changed, self._show_again),
            (self.control.choices.changed, self._show_again),
            (self.markings.jumps_changed, self._inspect_again),
            (self.control.day_clicked, self._day_clicked),
            (project.readProject, self.restore),
            (project.writeProject, self._keep_point),
            (project.cleared, self.areas.cancel),
            (project.cleared, self.menus.profiles.cancel),
            (project.cleared, self.menus.relations.cancel),
            (project.cleared, self.comparison.clear),
            (project.cleared, self.reference.forget),
            (project.cleared, self.fits.restore),
            (project.cleared, self.lines.restore),
            (self.lines.changed, self._inspect_again),
            (project.cleared, self.markings.restore),
            (project.cleared, self.menus.history.forget),
            (self.reference.changed, self._inspect_again),
            (self.reference.changed, self._mark),
            (self.reference.changed, self.panel.compare_list.fill),
            (project.layersAdded, self._layers_come),
            (project.layersWillBeRemoved, self.panel.choices.deselect_removed),
            (project.layersRemoved, self._layers_gone),
            (self.comparison.changed, self._comparison_changed),
            (self.panel.compare_list.zoom_requested, self.menus.zoom_to),
            (self._canvas.temporalRangeChanged, self._time_changed),
            (self._canvas.mapToolSet, self.tools.changed),
            (self._canvas.destinationCrsChanged, self._mark),
            (self.visibilityChanged, self._visibility_changed),
        )
        for signal, slot in self._signals:
            signal.connect(slot)
        self.restore()
        self._time_changed()

    # -- what is shown ---------------------------------------------------------------------------------------

    def restore(self, *_: object) -> None:
        """Restore the state stored in the opened project."""
        self._reader.forget()
        self._tables.forget()
        self._stations.forget()
        self.control.choices.restore()
        self.fits.restore()
        self.lines.restore()
        self.markings.restore()
        self.reference.restore()
        self.comparison.restore()
        self.panel.choices.restore()
        self.menus.history.forget()
        self._take_up()

    def _keep_point(self, *_: object) -> None:
        """Store the plotted point when the project is saved, so that a click alone does not modify the project."""
        keep_point(self._layer_id, self.picked if self.picked_layer() is not None else None, not self.isHidden())

    def _take_up(self) -> None:
        """Plot the point that was plotted when the project was saved."""
        kept = kept_point(self._reader)
        if kept is not None:
            self.take(*kept)

    def begin_with(self, layers: dict[str, QgsVectorLayer], pid: str = "", place: QgsPointXY | None = None) -> None:
        """Select layers by role, plot a point if one is given, and activate the point tool."""
        for role, layer in layers.items():
            getattr(self.panel.choices, role).setLayer(layer)
        picked = None if place is None else self._reader.find(layers["points"], place, pid, 0)
        if picked is not None:
            self.take(layers["points"].id(), picked)
        if not self.panel.pick_button.isChecked():
            self.panel.pick_button.click()

    def take(self, layer_id: str, picked: PickedPoint) -> None:
        """Plot a point or an area that has been read."""
        self.picked, self._layer_id = picked, layer_id
        self._show()

    def map_crs(self) -> QgsCoordinateReferenceSystem:
        """Return the CRS of the map."""
        return self._canvas.mapSettings().destinationCrs()

    def map_extent(self) -> QgsRectangle:
        """Return the extent of the map."""
        return self._canvas.extent()

    def use_picked_as_reference(self) -> None:
        """Use the plotted point or area as reference."""
        if self.picked is not None:
            self.reference.set_point(self._layer_id, self.picked)

    def day_of_map(self) -> np.datetime64 | None:
        """Return the date shown on the map."""
        return shown_day(self._canvas)

    def picked_layer(self) -> QgsVectorLayer | None:
        """Return the layer of the plotted point, or None if it was removed or there is no point."""
        return QgsProject.instance().mapLayer(self._layer_id) if self.picked is not None else None

    def _show(self, problem: str = "") -> None:
        """Plot the picked point, or show the next step."""
        layer = self.picked_layer()
        self.shown = self.control.shown = None
        if layer is None or self.picked is None or problem:
            self.picked = None
            problem = problem or self._inspector.obstacle()
            self._guide(problem or next_step(self.panel.pick_button.isChecked()))
            self._waiting = not problem
            return
        shown = self._inspector.inspect(layer, self.picked)
        if isinstance(shown, str):
            self._guide(shown)
            return
        self.shown = self.control.shown = shown
        self.fits.set_point(shown.layer_id, str(shown.series.pids[0]))
        self._mark()
        self._plot()

    def _plot(self) -> None:
        """Draw the current point with its fit, marks and comparison."""
        shown = self.shown
        if shown is None:
            return
        if self.comparison.read_changed():
            self.panel.compare_list.fill()
        plot, less_trend = self.panel.plot, self.fits.trend_removed
        choice = self.fits.choice(self.markings.left_out(shown.layer_id, str(shown.series.pids[0])))
        read, panel = (shown.series, shown.line, shown.rate, shown.daily), self.fits.panel
        with plot.held():
            plot.show_point(*read, less_trend, shown.picked.area, choice, panel)
            plot.show_remark(shown.reference)
            plot.show_compared([*station_lines(shown.station, plot.picture), *self.comparison.lines(less_trend)])
            self.control.show_marks()
            plot.choose_drivers(self.lines.choice())
            share = plot.show_drivers(shown.forcing)
        self.panel.show_plot(self._inspector.cover(shown, share))

    def _guide(self, text: str) -> None:
        self._waiting = False
        self._mark()
        self.panel.guide_by(text, lacks_series(self.panel.choices.layer("points"), self._reader))

    def paint(self, layer: QgsVectorLayer, fid: int, size_cm: tuple[float, float], dpi: int) -> bytes:
        """Draw the plot of any point with the current fit, reference, drivers and options, without changing the dock.

        Raises
        ------
        SlopeMuseError
            If the point cannot be plotted.
        """
        wavelength_mm = self.markings.layer_mm
        shown = self._inspector.inspect(layer, self._reader.read(layer, fid))
        self.markings.take_wavelength(wavelength_mm)
        if isinstance(shown, str):
            raise InputError(shown)
        pid = str(shown.series.pids[0])
        choice = self.fits.choice_of(layer.id(), pid, self.markings.left_out(layer.id(), pid))
        fit = (choice, self.fits.panel, self.fits.trend_removed)
        return point_figure(shown, self.control.choices.options, fit, self.lines.choice(), size_cm, dpi)

    # -- export --------------------------------------------------------------------------------

    def table(self) -> Iterator[list[str]]:
        """Yield the rows of the exported table: the point and all compared series."""
        if self.shown is None:
            return iter(())
        others = [
            LabelledSeries(one, lonlat(layer, one.xy), layer=layer.name(), reference=self.reference.text(layer))
            for _, layer, one in self.comparison.shown()
        ]
        return long_table_rows([*self.shown.sheets(), *others], self.shown.forcing)

    # -- signals ---------------------------------------------------------------------------------------------

    def _choice_changed(self, role: str) -> None:
        # the point is kept during a comparison, so that points of several layers can be compared
        if role == "points" and not self.comparison.items:
            self.picked = None
        self.panel.next_step.update_step()
        if role == "daily" and self._read_area_again():
            return
        self._show()
        self._prepare()

    def _picking_changed(self, picking: bool) -> None:
        """Update the hint if the point tool has been activated or deactivated."""
        if self._waiting and self.shown is None:
            self.panel.welcome.text.setText(next_step(picking))

    def _area_read(self, layer_id: str, picked: PickedPoint) -> None:
        """Plot an area, then start to read its daily estimate, which may take longer."""
        self.take(layer_id, picked)
        self._read_area_again()

    def _read_area_again(self) -> bool:
        """Start to read the plotted area in the selected estimate, unless this was done; return whether it started."""
        layer, estimate, picked = self.picked_layer(), self.panel.choices.layer("daily"), self.picked
        if layer is None or estimate is None or picked is None or picked.outline is None:
            return False
        if estimate.id() in (layer.id(), *picked.beside):
            return False
        self.areas.take(layer, picked.outline, layer.crs(), estimate)
        return True

    def _prepare(self) -> None:
        if self.isHidden():
            return
        steps = warm_up_steps(self.panel.choices, self._reader, self._tables, self._stations)
        layer = self.panel.choices.layer("points")
        if layer is not None:
            steps.append((layer.id(), self._rehearse))
        self._warm_up.start(steps)

    def _rehearse(self, layer: QgsVectorLayer) -> None:
        """Draw a point off screen, so that panels, ticks and fonts are ready at the first click."""
        if self.picked is None and not self._inspector.obstacle():
            shown = first_point(layer, self._reader, self._inspector)
            if shown is not None:
                read = (shown.series, shown.line, shown.rate, shown.daily, self.fits.trend_removed, None)
                self.panel.rehearse(*read, self.fits.choice(()), self.fits.panel, forcing=shown.forcing)

    def _layers_come(self, *_: object) -> None:
        self.panel.choices.find_missing()
        self.comparison.read_again()

    def _layers_gone(self, *_: object) -> None:
        self.comparison.read_again()
        if self.panel.style_button.isChecked():
            self.panel.style_page.show_layer(self.panel.choices.on_map())
        if self.picked is not None and self.picked_layer() is None:
            self._show()

    def _comparison_changed(self) -> None:
        self.panel.compare_list.fill()
        self._mark()
        self._plot()

    def _inspect_again(self) -> None:
        if self.shown is not None:
            self._show()

    def _show_again(self) -> None:
        self.panel.trend_button.setChecked(self.fits.trend_removed)
        self._plot()

    def _time_changed(self, *_: object) -> None:
        day = shown_day(self._canvas)
        self.panel.plot.show_now(None if day is None else float(day_numbers(day)))
        self.panel.refresh()

    def _day_clicked(self, position: float) -> None:
        picture = self.panel.plot.picture
        if picture is not None:
            first, last = (day_of(edge) for edge in picture.dated)
            show_day(self._canvas, day_of(position), first, last)

    def _mark(self) -> None:
        if self.isHidden():
            self._marks.clear()
        else:
            origin = QgsProject.instance().mapLayer(self.reference.layer_id)
            self._marks.show(self.picked_layer(), self.picked, self.comparison.shown(), origin, self.reference.picked)

    def _visibility_changed(self, *_: object) -> None:
        # a dock behind another tab is not hidden, but a closed dock is
        if self.isHidden():
            self.tools.deactivate()
        self._prepare()
        self._mark()

    def dispose(self) -> None:
        """Remove all items from the canvas, disconnect all signals and close all files."""
        for signal, slot in self._signals:
            signal.disconnect(slot)
        # break the reference cycle: its garbage collection could break connections of other plugins to map and project
        self._signals = ()
        self.panel.choices.dispose()
        self._marks.clear()
        self._warm_up.stop()
        for reading in (self.areas, self.menus.profiles, self.menus.relations, self.reference):
            reading.cancel()
        self._reader.forget()
        self.tools.dispose()
