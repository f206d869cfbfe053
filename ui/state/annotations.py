"""User annotations stored in the project: events, excluded values and corrected jumps."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...plugin.core.timeseries.unwrapping_jumps import WAVELENGTHS, Jump
from ...plugin.support.project_state import load_from_project, store_in_project
from ..plot.markers import Event

MAX_REPLICAS = 3
EVENTS, LEFT_OUT, PHASE = "events", "left_out", "phase"


class Annotations(QObject):
    """Events, excluded values and jumps; `changed` and `jumps_changed` are emitted on changes."""

    changed = pyqtSignal()
    jumps_changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.events: list[Event] = []
        self._left_out: dict[str, dict[str, list[str]]] = {}
        # an empty band means the wavelength of the layer
        self.band, self.replicas = "", 0
        self.layer_mm = WAVELENGTHS["C"]
        self._jumps: dict[str, dict[str, list]] = {}

    def restore(self) -> None:
        """Restore the state stored in the project."""
        self.events = []
        for item in load_from_project(EVENTS, []):
            try:
                day, end = (np.datetime64(item[key], "D") for key in ("day", "end"))
                self.events.append(Event(day, end, str(item["name"])))
            except (KeyError, TypeError, ValueError):
                continue
        kept = load_from_project(LEFT_OUT, {})
        self._left_out = {layer: points for layer, points in kept.items() if isinstance(points, dict)}
        phase = load_from_project(PHASE, {})
        self.band, self.replicas = (
            next((b for b in WAVELENGTHS if b == phase.get("band")), ""),
            _count(phase.get("replicas")),
        )
        jumps = phase.get("jumps")
        self._jumps = {k: v for k, v in jumps.items() if isinstance(v, dict)} if isinstance(jumps, dict) else {}
        self.changed.emit()
        self.jumps_changed.emit()

    def add_event(self, name: str, day: np.datetime64, end: np.datetime64 | None = None) -> None:
        """Add an event on a date or in a period."""
        self.events.append(Event(day, day if end is None else end, name))
        self._store()

    def remove_event(self, event: Event) -> None:
        """Remove an event."""
        self.events.remove(event)
        self._store()

    def left_out(self, layer: str, pid: str) -> tuple[np.datetime64, ...]:
        """Return the dates of a point that are excluded from fits."""
        try:
            return tuple(np.datetime64(day, "D") for day in self._left_out.get(layer, {}).get(pid, ()))
        except (TypeError, ValueError):
            return ()

    def exclude(self, layer: str, pid: str, days: tuple[np.datetime64, ...]) -> None:
        """Set the dates of a point that are excluded from fits; the layer is unchanged."""
        points = self._left_out.setdefault(layer, {})
        points[pid] = sorted({str(day) for day in days})
        if not points[pid]:
            del points[pid]
        if not points:
            del self._left_out[layer]
        self._store()

    @property
    def wavelength_mm(self) -> float:
        """Radar wavelength [mm] of the selected band, by default of the layer."""
        return WAVELENGTHS.get(self.band, self.layer_mm)

    def take_wavelength(self, wavelength_mm: float | None) -> None:
        """Set the wavelength of the layer, that of C band if it is unknown."""
        self.layer_mm = wavelength_mm or WAVELENGTHS["C"]

    def jumps(self, layer: str, pid: str) -> list[Jump]:
        """Return the corrected half-wavelength jumps of a point."""
        try:
            return [Jump(np.datetime64(day, "D"), int(n)) for day, n in self._jumps.get(layer, {}).get(pid, ())]
        except (TypeError, ValueError):
            return []

    def set_jumps(self, layer: str, pid: str, jumps: list[Jump]) -> None:
        """Set the corrected jumps of a point; the layer is unchanged."""
        self._jumps.setdefault(layer, {})[pid] = [[str(jump.day), jump.cycles] for jump in jumps]
        if not jumps:
            del self._jumps[layer][pid]
        self._store_phase()

    def choose_band(self, band: str) -> None:
        """Select a radar band, empty for that of the layer; corrections of jumps are removed."""
        self.band, self._jumps = band, {}
        self._store_phase()

    def show_replicas(self, count: int) -> None:
        """Show the values shifted by up to ± `count` half wavelengths; 0 hides them."""
        self.replicas = int(count)
        self._store_phase()

    def _store_phase(self) -> None:
        kept = {"band": self.band, "replicas": self.replicas, "jumps": self._jumps}
        store_in_project(PHASE, {name: value for name, value in kept.items() if value})
        self.jumps_changed.emit()

    def _store(self) -> None:
        store_in_project(EVENTS, [{"day": str(one.day), "end": str(one.end), "name": one.name} for one in self.events])
        store_in_project(LEFT_OUT, self._left_out)
        self.changed.emit()


def _count(stored: object) -> int:
    """Return a valid number of replicas; projects of former versions contain true or false."""
    return min(max(stored, 0), MAX_REPLICAS) if isinstance(stored, int) else 0
