"""Preparation of layers before the first click, in short steps of the event loop."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from qgis.core import QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer

from ...plugin.core.common.errors import SlopeMuseError
from ...plugin.core.data.datum import ACQUISITIONS
from ...plugin.queries.point_reader import LETTERS, PointReader
from ...plugin.queries.project_tables import DriverTables, GnssTables
from ..inspection.inspector import InspectedPoint, Inspector
from ..inspection.layer_combos import LayerChoices

Step = tuple[str, Callable[[QgsVectorLayer], Any]]


class LayerPrefetch(QObject):
    """Runs steps one by one; each step is a layer ID and a function of the layer."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: list[Step] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._do_next)

    def start(self, steps: Iterable[Step]) -> None:
        """Replace the pending steps by new ones and run them."""
        self._steps = list(steps)
        self._timer.start(0)

    def stop(self) -> None:
        """Discard the pending steps."""
        self._steps = []
        self._timer.stop()

    def _do_next(self) -> None:
        if not self._steps:
            self._timer.stop()
            return
        layer_id, do = self._steps.pop(0)
        layer = QgsProject.instance().mapLayer(layer_id)
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            return
        try:
            do(layer)
        except SlopeMuseError:
            # the error is reported at the first click
            return


def warm_up_steps(choices: LayerChoices, reader: PointReader, tables: DriverTables, stations: GnssTables) -> list[Step]:
    """Return the steps that prepare the selected layers."""
    steps: list[Step] = []
    for role in ("points", "daily"):
        layer = choices.layer(role)
        if layer is not None:
            parts = ("", *LETTERS, ACQUISITIONS)
            steps += [(layer.id(), partial(reader.prepare, role=part)) for part in parts]
    for role, read in (("drivers", tables.read), ("gnss", stations.read)):
        layer = choices.layer(role)
        if layer is not None:
            steps.append((layer.id(), read))
    return steps


def first_point(layer: QgsVectorLayer, reader: PointReader, inspector: Inspector) -> InspectedPoint | None:
    """Return the first point of a layer with all data for its plot; None if it cannot be plotted."""
    for feature in layer.getFeatures(QgsFeatureRequest().setLimit(1).setNoAttributes()):
        shown = inspector.inspect(layer, reader.read(layer, feature.id()))
        return shown if isinstance(shown, InspectedPoint) else None
    return None
