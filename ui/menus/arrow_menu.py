"""Menu of displacement arrows on the map."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ...plugin.core.common.errors import SlopeMuseError
from ...plugin.core.common.messages import translated
from ...plugin.core.gnss.station_velocity import station_motion
from ...plugin.queries.point_reader import PointReader
from ...plugin.queries.project_tables import GnssTables
from ...plugin.styles.arrow_layers import (
    add_displacement_arrows,
    add_gnss_arrows,
    arrow_layers,
    direction_of,
    fill_gnss_arrows,
    restyle,
)
from ..inspection.layer_combos import LayerChoices
from ..state.reference_state import Reference

translate = QCoreApplication.translate


class ArrowMenu(QMenu):
    """Lists the layers that can be shown as arrows; the arrows follow the date of the map and the reference date.

    Parameters
    ----------
    parent : QWidget
    reader : PointReader
    stations : GnssTables
    choices : LayerChoices
    reference : Reference
    show_note : callable
        Shows a message.
    """

    def __init__(
        self,
        parent: QWidget,
        reader: PointReader,
        stations: GnssTables,
        choices: LayerChoices,
        reference: Reference,
        show_note: Callable[[str], None],
    ) -> None:
        super().__init__(parent)
        self._reader, self._stations, self._choices = reader, stations, choices
        self._reference, self._show_note = reference, show_note
        self.aboutToShow.connect(self.fill)
        reference.changed.connect(self.follow)

    def fill(self) -> None:
        """List the layers that can currently be shown."""
        self.clear()
        there = arrow_layers()
        shown = {one.source for one in there}
        own = {one.layer.id() for one in there}
        for layer in sorted(QgsProject.instance().mapLayers().values(), key=lambda layer: str(layer.name())):
            if not isinstance(layer, QgsVectorLayer) or layer.id() in own:
                continue
            if not layer.isSpatial() and self._stations.holds_stations(layer):
                text = translate("SlopeMuse", "GNSS stations of {name}")
            elif self._has_arrows(layer):
                text = translate("SlopeMuse", "Displacement of {name}")
            else:
                continue
            action = self.addAction(text.format(name=layer.name()).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(layer.id() in shown)
            action.triggered.connect(partial(self._switch, layer.id()))
        self.addSeparator()
        for text, steps in (
            (translate("SlopeMuse", "Lengthen arrows"), -1),
            (translate("SlopeMuse", "Shorten arrows"), 1),
        ):
            action = self.addAction(text)
            action.setEnabled(bool(there))
            action.triggered.connect(partial(self._resize, steps))

    def follow(self) -> None:
        """Show the motion since the reference date, and fill the memory layers of an opened project."""
        for one in arrow_layers():
            try:
                table = QgsProject.instance().mapLayer(one.source)
                has_new_days = False
                if not one.component and not one.layer.featureCount() and isinstance(table, QgsVectorLayer):
                    motion = station_motion(self._stations.read(table), table.name())
                    has_new_days = fill_gnss_arrows(one.layer, motion)
                # unchanged layers are skipped, so that opening a project does not modify it
                if has_new_days or one.shown != (one.zero if self._reference.day is None else self._reference.day):
                    restyle(one, self._reference.day)
            except SlopeMuseError as error:
                self._show_note(translated(error))

    def _has_arrows(self, layer: QgsVectorLayer) -> bool:
        """Check whether to list a layer: its direction is known, or it is selected and will report an error."""
        if not self._reader.has_fields(layer) or self._reader.role(layer):
            return False
        known = direction_of(layer, self._reader.component(layer)) is not None
        return known or layer is self._choices.layer("points")

    def _switch(self, layer_id: str, on: bool) -> None:
        project = QgsProject.instance()
        if not on:
            project.removeMapLayers([one.layer.id() for one in arrow_layers() if one.source == layer_id])
            return
        layer = project.mapLayer(layer_id)
        if isinstance(layer, QgsVectorLayer):
            try:
                (self._show_displacement if layer.isSpatial() else self._show_stations)(layer, self._reference.day)
            except SlopeMuseError as error:
                self._show_note(translated(error))

    def _show_stations(self, table: QgsVectorLayer, zero: np.datetime64 | None) -> None:
        motion = station_motion(self._stations.read(table), table.name())
        add_gnss_arrows(table, motion, zero)
        self._note_arrows(len(motion.names), motion.common_day if zero is None else zero)

    def _show_displacement(self, layer: QgsVectorLayer, zero: np.datetime64 | None) -> None:
        add_displacement_arrows(layer, self._reader.component(layer), zero)
        self._note_arrows(layer.featureCount(), self._reader.days(layer)[0][1] if zero is None else zero)

    def _note_arrows(self, n: int, zero: np.datetime64) -> None:
        text = translate(
            "SlopeMuse",
            "Arrows: {n}. The arrows show the motion from {day} to the date shown on the map or, if the map "
            "shows no date, to the last date. The legend shows the arrow scale.",
        )
        self._show_note(text.format(n=n, day=zero))

    def _resize(self, steps: int, *_: object) -> None:
        for one in arrow_layers():
            restyle(one, self._reference.day, steps)
