"""The inspected point with data of all selected layers."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
from qgis.core import QgsVectorLayer

from ...plugin.core.common.errors import InputError, SlopeMuseError
from ...plugin.core.common.messages import translated
from ...plugin.core.data.forcing import Forcing
from ...plugin.core.data.long_table import AT_LEVEL, DAILY, DISPLACEMENT, GNSS, RATE, LabelledSeries, area_sheets
from ...plugin.core.data.point_series import PointSeries
from ...plugin.core.plots.gnss_plot import NearStation, near_station
from ...plugin.core.timeseries.unwrapping_jumps import without_jumps
from ...plugin.queries.nearest_point import lonlat
from ...plugin.queries.point_reader import PickedPoint, PointReader
from ...plugin.queries.project_tables import DriverTables, GnssTables
from ..common.hints import (
    coverage,
    datum_mismatch,
    jumps_corrected,
    no_common_date,
    no_values,
    not_in_estimate,
    obstacle,
    without_reference,
)
from ..state.annotations import Annotations
from ..state.driver_selection import DriverLines
from ..state.reference_state import Reference
from .layer_combos import LayerChoices


@dataclass(frozen=True)
class InspectedPoint:
    """All data of an inspected point.

    Attributes
    ----------
    layer_id, layer_name : str
        Layer of the point, which may have been removed since.
    lonlat : ndarray, shape (1, 2)
        Longitude and latitude (WGS 84) [deg].
    picked : PickedPoint
    daily : bool
        Whether the layer contains daily estimates.
    estimate : PickedPoint or None
        The same point in the layer with the daily estimate.
    forcing : Forcing or None
    notes : list of str
        Messages for the user.
    reference : str
        Reference of the displacement; empty if it is as delivered.
    station : NearStation or None
        GNSS station near the point, projected onto the direction of the series.
    estimate_name : str
        Name of the layer with the daily estimate.
    """

    layer_id: str
    layer_name: str
    lonlat: np.ndarray
    picked: PickedPoint
    daily: bool
    estimate: PickedPoint | None = None
    forcing: Forcing | None = None
    notes: list[str] = field(default_factory=list)
    reference: str = ""
    station: NearStation | None = None
    estimate_name: str = ""

    @property
    def series(self) -> PointSeries:
        """Displacement of the picked point."""
        return self.picked.series

    @property
    def line(self) -> PointSeries | None:
        """Daily estimate of the point, if available."""
        return None if self.estimate is None else self.estimate.series

    @property
    def rate(self) -> PointSeries | None:
        """Daily rate of the point, if available."""
        return self.picked.rate if self.estimate is None else self.estimate.rate

    def sheets(self) -> list[LabelledSeries]:
        """Return the series for export."""
        place, name = self.lonlat, self.layer_name
        if self.picked.area is not None:
            sheets = area_sheets(self.series, self.picked.area, place, name, self.reference)
        else:
            sheets = [LabelledSeries(self.series, place, DAILY if self.daily else DISPLACEMENT, name, self.reference)]
        if self.line is not None:
            sheets.append(LabelledSeries(self.line, place, DAILY, self.estimate_name, self.reference))
        if self.rate is not None:
            source = name if self.estimate is None else self.estimate_name
            sheets.append(LabelledSeries(self.rate, place, RATE, source, self.reference))
        if self.station is not None:
            gnss = self.series.with_(
                pids=np.array([self.station.name]),
                dates=self.station.dates,
                values=self.station.values[None],
                sigma=self.station.sigma[None],
                flags=None,
            )
            sheets.append(LabelledSeries(gnss, np.array([self.station.lonlat]), GNSS, name, AT_LEVEL))
        return sheets


class Inspector:
    """Collects the data of all selected layers for a point.

    Parameters
    ----------
    choices : LayerChoices
    reader : PointReader
    tables : DriverTables
    reference : Reference
    lines : DriverLines
    stations : GnssTables
    markings : Annotations
    """

    def __init__(
        self,
        choices: LayerChoices,
        reader: PointReader,
        tables: DriverTables,
        reference: Reference,
        lines: DriverLines,
        stations: GnssTables,
        markings: Annotations,
    ) -> None:
        self._stations, self._markings = stations, markings
        self._lines = lines
        self._choices, self._reader, self._tables, self._reference = choices, reader, tables, reference

    def obstacle(self) -> str:
        """Return why no point can be plotted, and the remedy; empty if points can be plotted."""
        return obstacle(self._choices.layer("points"), self._reader)

    def inspect(self, layer: QgsVectorLayer, picked: PickedPoint) -> InspectedPoint | str:
        """Return all data of a point, or a message if it cannot be plotted."""
        notes: list[str] = []
        daily = picked.schema.daily
        estimate = None if daily else self._estimate(layer, picked, notes)
        source = layer
        if estimate is not None:
            source, picked = self._in_datum_of_estimate(layer, picked, notes)
        parts = [part.series.values for part in (picked, estimate) if part is not None]
        if not any(np.isfinite(values).any() for values in parts):
            return no_values(str(picked.series.pids[0]))
        self._markings.take_wavelength(picked.schema.wavelength_mm)
        jumps = self._markings.jumps(layer.id(), str(picked.series.pids[0]))
        if jumps:
            picked = replace(picked, series=without_jumps(picked.series, jumps, self._markings.wavelength_mm))
        related = self._related(source, picked, notes) or picked
        other = self._choices.layer("daily")
        if estimate is not None and other is not None:
            estimate = self._related(other, estimate, notes)
        forcing = self._forcing(notes)
        place = lonlat(layer, picked.series.xy)
        station = self._station(related, place, notes)
        remarks = [self._reference.text(source), jumps_corrected(len(jumps)) if jumps else ""]
        texts = (notes, ", ".join(text for text in remarks if text), station)
        estimate_name = "" if other is None else other.name()
        return InspectedPoint(layer.id(), layer.name(), place, related, daily, estimate, forcing, *texts, estimate_name)

    def _related(self, layer: QgsVectorLayer, picked: PickedPoint, notes: list[str]) -> PickedPoint | None:
        related = self._reference.apply(layer, picked)
        if related is None:
            notes.append(without_reference(layer.name()))
        elif not np.isfinite(related.series.values).any():
            notes.append(no_common_date(layer.name()))
        return related

    def cover(self, shown: InspectedPoint, share: float) -> str:
        """Return the notes for the plot; `share` is the share of its days covered by the drivers."""
        notes = [*shown.notes]
        table = self._choices.layer("drivers")
        if table is not None and shown.forcing is not None:
            notes.append(coverage(table.name(), shown.forcing.days[0], shown.forcing.days[-1], share))
        return " ".join(note for note in notes if note)

    def _estimate(self, layer: QgsVectorLayer, picked: PickedPoint, notes: list[str]) -> PickedPoint | None:
        other = self._choices.layer("daily")
        if other is None or other.id() == layer.id():
            return None
        if picked.area is not None and other.id() not in picked.beside:
            # the area has not been read in this layer
            return None
        try:
            found = self._reader.read_match(other, layer, picked)
        except SlopeMuseError as error:
            notes.append(translated(error))
            return None
        if found is None:
            notes.append(not_in_estimate(other.name()))
        return found

    def _in_datum_of_estimate(
        self, layer: QgsVectorLayer, picked: PickedPoint, notes: list[str]
    ) -> tuple[QgsVectorLayer, PickedPoint]:
        """Return the acquisitions relative to the stable area of the estimate, if it has one, and their layer."""
        estimate = self._choices.layer("daily")
        if estimate is None or self._reader.stable_area(estimate) in ("", self._reader.stable_area(layer)):
            return layer, picked
        try:
            found = self._reader.acquisitions(estimate, layer, picked)
        except SlopeMuseError:
            found = None
        if found is None:
            notes.append(datum_mismatch(estimate.name()))
            return layer, picked
        return found

    def _station(self, picked: PickedPoint, place: np.ndarray, notes: list[str]) -> NearStation | None:
        table = self._choices.layer("gnss")
        if table is None or self._reference.picked is not None or not np.isfinite(place).all():
            return None
        axes = {"east": np.array([1.0, 0.0, 0.0]), "up": np.array([0.0, 0.0, 1.0])}
        direction = None if picked.series.direction is None else picked.series.direction[0]
        try:
            stations = self._stations.read(table)
        except InputError as error:
            notes.append(translated(error))
            return None
        return near_station(stations, picked.series, place[0], axes.get(picked.series.component, direction))

    def _forcing(self, notes: list[str]) -> Forcing | None:
        table = self._choices.layer("drivers")
        forcing = None
        try:
            forcing = None if table is None else self._tables.read(table)
        except InputError as error:
            notes.append(translated(error))
        return self._lines.joined(forcing)
