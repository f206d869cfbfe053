"""Reference of the displacement: a point or area, and a date; stored in the project and applied to the map."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ...plugin.core.common.errors import SlopeMuseError
from ...plugin.core.data.point_series import PointSeries
from ...plugin.core.timeseries.relative import relative_area, relative_series
from ...plugin.queries.point_reader import PickedPoint, PointReader
from ...plugin.styles.relative_style import follow_reference
from ...plugin.support.project_state import load_from_project, store_in_project
from ..tasks.area_task import AreaReader

translate = QCoreApplication.translate

TOPIC = "reference"


class Reference(QObject):
    """Reference used in the dock; `changed` is emitted on changes.

    Parameters
    ----------
    reader : PointReader
    """

    changed = pyqtSignal()

    def __init__(self, reader: PointReader) -> None:
        super().__init__()
        self._reader = reader
        self.areas, self.drawn = AreaReader(reader), AreaReader(reader)
        self.areas.picked.connect(self._area_read)
        self.drawn.picked.connect(self.set_point)
        self.layer_id = ""
        self.picked: PickedPoint | None = None
        self.day: np.datetime64 | None = None
        self._elsewhere: dict[str, PickedPoint | None] = {}
        # the point to which the reference was last applied, and the state of the file then, by layer
        self._applied: dict[str, PickedPoint] = {}
        self._states: dict[str, tuple[int | str, ...]] = {}
        # an area is read in several layers, each with its own reader
        self._readers: dict[str, AreaReader] = {}

    def set_point(self, layer_id: str, picked: PickedPoint) -> None:
        """Use a point or an area as reference."""
        self.layer_id, self.picked = layer_id, picked
        self._changed()

    def set_day(self, day: np.datetime64 | None) -> None:
        """Set the date on which all series are zero; None for series as delivered."""
        self.day = day
        self._changed()

    def clear(self) -> None:
        """Remove the reference."""
        self.layer_id, self.picked, self.day = "", None, None
        self._changed()

    def forget(self) -> None:
        """Remove the reference without changing the project and the map."""
        self._reset()
        self.changed.emit()

    def _reset(self) -> None:
        self.cancel()
        self.layer_id, self.picked, self.day = "", None, None
        self._forget_layers()

    def restore(self) -> None:
        """Restore the reference stored in the project; an area is read in the background."""
        self._reset()
        kept = load_from_project(TOPIC, {})
        try:
            self.day = np.datetime64(kept["day"], "D") if kept.get("day") else None
            self._restore_point(kept)
        except (KeyError, TypeError, ValueError, SlopeMuseError):
            self.picked = None
        self.changed.emit()

    def text(self, layer: QgsVectorLayer | None = None) -> str:
        """Return a description of the reference of a layer and of its reference date; empty if it is as delivered.

        A stable area is not mentioned with a reference point, because it does not affect motion relative to the point.
        """
        parts = []
        if self.picked is not None:
            parts.append(translate("SlopeMuse", "relative to {name}").format(name=self.picked.series.pids[0]))
        elif layer is not None and self._reader.stable_area(layer):
            parts.append(translate("SlopeMuse", "relative to the stable area"))
        if self.day is not None:
            parts.append(translate("SlopeMuse", "zero on {day}").format(day=self.day))
        return ", ".join(parts)

    def apply(self, layer: QgsVectorLayer, picked: PickedPoint) -> PickedPoint | None:
        """Return a point or an area relative to the reference; None if the layer does not contain the reference."""
        if self.picked is None and self.day is None:
            return picked
        self._read_again(layer, picked)
        found = self._in_layer(layer)
        if self.picked is not None and found is None:
            return None
        series = None if found is None else found.series
        rate = picked.rate
        if rate is not None and found is not None:
            rate = None if found.rate is None else relative_series(rate, found.rate)
        return replace(
            picked,
            series=relative_series(picked.series, series, self.day),
            rate=rate,
            area=None if picked.area is None else relative_area(picked.area, series, self.day),
        )

    def apply_to_series(self, layer: QgsVectorLayer, series: PointSeries) -> PointSeries:
        """Return a compared series relative to the reference; without it, if the layer does not contain it."""
        found = self._in_layer(layer)
        return relative_series(series, None if found is None else found.series, self.day)

    def _read_again(self, layer: QgsVectorLayer, picked: PickedPoint) -> None:
        """Read the reference in a layer again for a point that has just been read, because its file may have changed.

        An area is read again in the background, and only if its file has changed.
        """
        if self.picked is None or self._applied.get(layer.id()) is picked:
            return
        self._applied[layer.id()] = picked
        former, state = self._states.get(layer.id()), self._reader.file_state(layer)
        self._states[layer.id()] = state
        outline = self.picked.outline
        if outline is not None and former in (None, state):
            return
        if layer.id() != self.layer_id:
            self._elsewhere.pop(layer.id(), None)
        elif outline is not None:
            self.areas.take(layer, outline, layer.crs())
        else:
            self._read_point_again(layer, self.picked)

    def _read_point_again(self, layer: QgsVectorLayer, known: PickedPoint) -> None:
        try:
            found = self._reader.find(layer, QgsPointXY(*known.xy), str(known.series.pids[0]), known.fid)
        except SlopeMuseError:
            return
        if found is None or _is_same(found.series, known.series):
            return
        self.picked = found
        self._elsewhere.clear()
        self.follow()

    def _forget_layers(self) -> None:
        self._elsewhere.clear()
        self._applied.clear()
        self._states.clear()

    def _in_layer(self, layer: QgsVectorLayer) -> PickedPoint | None:
        """Return the reference in a layer: the picked point, or the same point of another layer."""
        origin = QgsProject.instance().mapLayer(self.layer_id)
        if self.picked is None or layer.id() == self.layer_id:
            return self.picked
        if origin is None:
            return None
        if layer.id() not in self._elsewhere and self.picked.outline is not None:
            # None until the area has been read
            self._elsewhere[layer.id()] = None
            areas = self._readers[layer.id()] = AreaReader(self._reader)
            areas.picked.connect(self._read_elsewhere)
            areas.take(layer, self.picked.outline, origin.crs())
        elif layer.id() not in self._elsewhere:
            try:
                self._elsewhere[layer.id()] = self._reader.read_match(layer, origin, self.picked)
            except SlopeMuseError:
                self._elsewhere[layer.id()] = None
        return self._elsewhere[layer.id()]

    def _read_elsewhere(self, layer_id: str, picked: PickedPoint) -> None:
        self._elsewhere[layer_id] = picked
        layer = QgsProject.instance().mapLayer(layer_id)
        if isinstance(layer, QgsVectorLayer):
            follow_reference(layer, picked.series, self.day)
        self.changed.emit()

    def cancel(self) -> None:
        """Cancel current readings."""
        for areas in (self.areas, self.drawn, *self._readers.values()):
            areas.cancel()
        self._readers.clear()

    def _changed(self) -> None:
        self.cancel()
        self._forget_layers()
        store_in_project(TOPIC, self._kept())
        self.follow()
        self.changed.emit()

    def follow(self) -> None:
        """Apply the reference to the styles of the map layers."""
        for layer in QgsProject.instance().mapLayers().values():
            if not isinstance(layer, QgsVectorLayer) or not self._reader.days(layer) or self._reader.role(layer):
                continue
            found = self._in_layer(layer)
            # do not change layers that do not contain the reference
            there = self.picked is None or found is not None
            follow_reference(layer, None if found is None else found.series, self.day if there else None)

    def _kept(self) -> dict[str, Any]:
        kept: dict[str, Any] = {} if self.day is None else {"day": str(self.day)}
        if self.picked is not None:
            x, y = self.picked.xy
            pid = str(self.picked.series.pids[0])
            kept.update({"layer": self.layer_id, "pid": pid, "fid": self.picked.fid, "x": x, "y": y})
            if self.picked.outline is not None:
                kept["outline"] = self.picked.outline.asWkt()
        return kept

    def _restore_point(self, kept: dict[str, Any]) -> None:
        layer = QgsProject.instance().mapLayer(str(kept.get("layer", "")))
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            return
        if kept.get("outline"):
            self.areas.take(layer, QgsGeometry.fromWkt(str(kept["outline"])), layer.crs())
            return
        place = QgsPointXY(float(kept["x"]), float(kept["y"]))
        self.picked = self._reader.find(layer, place, str(kept["pid"]), int(kept["fid"]))
        self.layer_id = layer.id() if self.picked is not None else ""

    def _area_read(self, layer_id: str, picked: PickedPoint) -> None:
        self.layer_id, self.picked = layer_id, picked
        self.follow()
        self.changed.emit()


def _is_same(one: PointSeries, other: PointSeries) -> bool:
    same_dates = np.array_equal(one.dates, other.dates)
    return same_dates and np.array_equal(one.values, other.values, equal_nan=True)
