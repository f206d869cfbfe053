"""Series compared with the plotted point, stored in the project."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields

from qgis.core import QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...plugin.core.common.errors import SlopeMuseError
from ...plugin.core.data.point_series import PointSeries
from ...plugin.core.plots.point_plot import known_values
from ...plugin.core.timeseries.point_fit import LINEAR, fit_point
from ...plugin.queries.point_reader import PickedPoint, PointReader
from ...plugin.support.project_state import load_from_project, store_in_project
from ..plot.compare_lines import ComparedLine
from ..plot.options import CIRCLE, MARKERS
from .reference_state import Reference

TOPIC = "comparison"
# limits of feature IDs and of coordinates
_LARGEST_FID, _FARTHEST = 2**63, 1e12
# colours for colour-blind readers, distinct from that of the daily estimate (Okabe and Ito)
COLOURS = ("#0072b2", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#8f5a00", "#7b5ea7", "#4d4d4d")


@dataclass
class Compared:
    """A compared series.

    Attributes
    ----------
    layer : str
        ID of its layer.
    pid : str
    fid : int
    x, y : float
        Position in the CRS of the layer.
    name, colour : str
    visible : bool
    marker : str
        One of `MARKERS`.
    """

    layer: str
    pid: str
    fid: int
    x: float
    y: float
    name: str
    colour: str
    visible: bool = True
    marker: str = CIRCLE


def _as_stored(item: object) -> Compared | None:
    """Return an entry of a project, None if it is invalid, because a project may come from an untrusted source."""
    # projects of former versions contain no markers
    item = {"marker": CIRCLE, **item} if isinstance(item, dict) else {}
    if set(item) != {one.name for one in fields(Compared)} or item["marker"] not in MARKERS:
        return None
    is_text = all(isinstance(item[name], str) for name in ("layer", "pid", "name", "colour"))
    is_number = all(type(item[name]) in (int, float) for name in ("x", "y"))
    fid = item["fid"]
    if not is_text or not is_number or type(fid) is not int or type(item["visible"]) is not bool:
        return None
    if not abs(fid) < _LARGEST_FID or not (abs(item["x"]) < _FARTHEST and abs(item["y"]) < _FARTHEST):
        return None
    return Compared(**item)


class Comparison(QObject):
    """List of compared series; `changed` is emitted on changes.

    Parameters
    ----------
    reader : PointReader
    reference : Reference
    """

    changed = pyqtSignal()

    def __init__(self, reader: PointReader, reference: Reference) -> None:
        super().__init__()
        self._reader, self._reference = reader, reference
        self.items: list[Compared] = []
        self._series: list[PointSeries | None] = []
        # state of the file of each series when it was read
        self._states: list[tuple[int | str, ...]] = []

    def restore(self) -> None:
        """Restore the list stored in the project."""
        self.items = [one for item in load_from_project(TOPIC, []) if (one := _as_stored(item)) is not None]
        self.read_again()

    def read_again(self) -> None:
        """Read all series again; entries of removed layers are kept without a series."""
        found = [self.picked(number) for number in range(len(self.items))]
        self._series = [None if one is None else one.series for one in found]
        self._states = [self._file_state(item) for item in self.items]
        self.changed.emit()

    def read_changed(self) -> bool:
        """Read the series again whose file has changed since they were read; return whether there are any."""
        states = [self._file_state(item) for item in self.items]
        changed = [index for index, state in enumerate(states) if state != self._states[index]]
        for index in changed:
            layer = QgsProject.instance().mapLayer(self.items[index].layer)
            if isinstance(layer, QgsVectorLayer) and layer.isValid() and not layer.isEditable():
                # QGIS keeps a file that was replaced open for a minute
                layer.reload()
            found = self.picked(index)
            self._series[index] = None if found is None else found.series
        self._states = states
        return bool(changed)

    def clear(self) -> None:
        """Clear the list without changing the project."""
        self.items, self._series, self._states = [], [], []
        self.changed.emit()

    def add(self, layer: QgsVectorLayer, picked: PickedPoint, name: str = "") -> None:
        """Add a point with the least used colour, named by default after its ID, unless it is already in the list."""
        pid = str(picked.series.pids[0])
        if any((item.layer, item.pid) == (layer.id(), pid) for item in self.items):
            return
        used = [item.colour for item in self.items]
        colour = min(COLOURS, key=used.count)
        self.items.append(Compared(layer.id(), pid, picked.fid, *picked.xy, name or pid, colour))
        self._series.append(picked.series)
        self._states.append(self._file_state(self.items[-1]))
        self._store()

    def change(self, index: int, **changes: str | bool) -> None:
        """Change name, colour, marker or visibility of an entry."""
        for name, value in changes.items():
            setattr(self.items[index], name, value)
        self._store()

    def remove(self, index: int) -> None:
        """Remove an entry."""
        del self.items[index], self._series[index], self._states[index]
        self._store()

    def remove_all(self) -> None:
        """Remove all entries."""
        self.items, self._series, self._states = [], [], []
        self._store()

    def picked(self, index: int) -> PickedPoint | None:
        """Return the point of an entry; None if its layer or the point no longer exists."""
        item = self.items[index]
        layer = QgsProject.instance().mapLayer(item.layer)
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            return None
        try:
            return self._reader.find(layer, QgsPointXY(item.x, item.y), item.pid, item.fid)
        except SlopeMuseError:
            return None

    def shown(self) -> list[tuple[Compared, QgsVectorLayer, PointSeries]]:
        """Return the visible entries with their layers and their series relative to the reference."""
        found = []
        for item, series in zip(self.items, self._series):
            layer = QgsProject.instance().mapLayer(item.layer)
            if item.visible and series is not None and layer is not None:
                found.append((item, layer, self._reference.apply_to_series(layer, series)))
        return found

    def velocity(self, index: int) -> tuple[float, float]:
        """Return velocity and sigma [mm/yr] of an entry relative to the reference; NaN if it cannot be fitted."""
        series, layer = self._series[index], QgsProject.instance().mapLayer(self.items[index].layer)
        if series is None or not isinstance(layer, QgsVectorLayer):
            return float("nan"), float("nan")
        trend = fit_point(self._reference.apply_to_series(layer, series), LINEAR).trend
        return float(trend.velocity[0]), float(trend.velocity_std[0])

    def lines(self, less_trend: bool) -> list[ComparedLine]:
        """Return the lines to draw, optionally minus the linear trend of each."""
        return [
            ComparedLine(item.name, item.colour, *known_values(series, less_trend), item.marker)
            for item, _, series in self.shown()
        ]

    def _file_state(self, item: Compared) -> tuple[int | str, ...]:
        layer = QgsProject.instance().mapLayer(item.layer)
        is_there = isinstance(layer, QgsVectorLayer) and layer.isValid()
        return self._reader.file_state(layer) if is_there else ()

    def _store(self) -> None:
        store_in_project(TOPIC, [asdict(item) for item in self.items])
        self.changed.emit()
