"""What the user has marked: events of the site, and values of points that are left out of fits; kept in the project."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...plugin.core.timeseries.unwrapping_jumps import WAVELENGTHS, Jump
from ...plugin.support.project_state import recall, remember

EVENTS, LEFT_OUT, PHASE = "events", "left_out", "phase"


@dataclass(frozen=True)
class Event:
    """A day, or a period where `end` is another one.

    Attributes
    ----------
    day, end : datetime64[D]
    name : str
    """

    day: np.datetime64
    end: np.datetime64
    name: str


class Markings(QObject):
    """Events and left-out values; `changed` tells that they are others."""

    changed = pyqtSignal()
    jumps_changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.events: list[Event] = []
        self._left_out: dict[str, dict[str, list[str]]] = {}
        # an empty band is that of the layer
        self.band, self.replicas = "", False
        self.layer_mm = WAVELENGTHS["C"]
        self._jumps: dict[str, dict[str, list]] = {}

    def restore(self) -> None:
        """Take what the project remembers."""
        self.events = []
        for item in recall(EVENTS, []):
            try:
                day, end = (np.datetime64(item[key], "D") for key in ("day", "end"))
                self.events.append(Event(day, end, str(item["name"])))
            except (KeyError, TypeError, ValueError):
                continue
        kept = recall(LEFT_OUT, {})
        self._left_out = {layer: points for layer, points in kept.items() if isinstance(points, dict)}
        phase = recall(PHASE, {})
        self.band, self.replicas = (
            next((b for b in WAVELENGTHS if b == phase.get("band")), ""),
            bool(phase.get("replicas")),
        )
        jumps = phase.get("jumps")
        self._jumps = {k: v for k, v in jumps.items() if isinstance(v, dict)} if isinstance(jumps, dict) else {}
        self.changed.emit()
        self.jumps_changed.emit()

    def add_event(self, name: str, day: np.datetime64, end: np.datetime64 | None = None) -> None:
        """Mark a day or a period."""
        self.events.append(Event(day, day if end is None else end, name))
        self._tell()

    def remove_event(self, event: Event) -> None:
        """Take a mark away."""
        self.events.remove(event)
        self._tell()

    def left_out(self, layer: str, pid: str) -> tuple[np.datetime64, ...]:
        """Return the dates of a point that are left out of fits."""
        try:
            return tuple(np.datetime64(day, "D") for day in self._left_out.get(layer, {}).get(pid, ()))
        except (TypeError, ValueError):
            return ()

    def leave_out(self, layer: str, pid: str, days: tuple[np.datetime64, ...]) -> None:
        """Leave exactly these dates of a point out of fits; the layer is not changed."""
        points = self._left_out.setdefault(layer, {})
        points[pid] = sorted({str(day) for day in days})
        if not points[pid]:
            del points[pid]
        if not points:
            del self._left_out[layer]
        self._tell()

    @property
    def wavelength_mm(self) -> float:
        """Wavelength of the radar: of the band that is chosen, else what the layer says of itself, else C band."""
        return WAVELENGTHS.get(self.band, self.layer_mm)

    def take_wavelength(self, wavelength_mm: float | None) -> None:
        """Take the wavelength of a layer, that of C band where it is not known."""
        self.layer_mm = wavelength_mm or WAVELENGTHS["C"]

    def jumps(self, layer: str, pid: str) -> list[Jump]:
        """Return the jumps of half a wavelength that are taken off a point."""
        try:
            return [Jump(np.datetime64(day, "D"), int(n)) for day, n in self._jumps.get(layer, {}).get(pid, ())]
        except (TypeError, ValueError):
            return []

    def take_off(self, layer: str, pid: str, jumps: list[Jump]) -> None:
        """Take exactly these jumps off a point; the layer is not changed."""
        self._jumps.setdefault(layer, {})[pid] = [[str(jump.day), jump.cycles] for jump in jumps]
        if not jumps:
            del self._jumps[layer][pid]
        self._tell_phase()

    def choose_band(self, band: str) -> None:
        """Take the wavelength of another radar, empty = that of the layer; jumps of the former one are put back."""
        self.band, self._jumps = band, {}
        self._tell_phase()

    def show_replicas(self, on: bool) -> None:
        """Show every value half a wavelength higher and lower too."""
        self.replicas = on
        self._tell_phase()

    def _tell_phase(self) -> None:
        kept = {"band": self.band, "replicas": self.replicas, "jumps": self._jumps}
        remember(PHASE, {name: value for name, value in kept.items() if value})
        self.jumps_changed.emit()

    def _tell(self) -> None:
        remember(EVENTS, [{"day": str(one.day), "end": str(one.end), "name": one.name} for one in self.events])
        remember(LEFT_OUT, self._left_out)
        self.changed.emit()
