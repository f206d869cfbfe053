"""Fast reader of the series of one point, from a layer of any size."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)

from ..core.common.errors import InputError
from ..core.common.messages import message
from ..core.data.area_statistics import AreaStatistics
from ..core.data.datum import ACQUISITIONS, stable_area_of
from ..core.data.netcdf import ALL_DAYS, read_netcdf_point
from ..core.data.point_series import PointSeries
from ..core.io.insar.layer_values import to_mm
from ..core.io.sniffing.findings import LayoutDescription
from ..core.io.tables.date_columns import days_in_order
from ..layers.array_column import ArrayColumn, array_column, require_distinct
from ..layers.companion_layers import CompanionLayers, state_of
from ..layers.databases.addresses import address_in, is_database, is_database_layer, layer_text, table_identity
from ..layers.databases.table_state import definition_state
from ..layers.layer_findings import PROPERTY, findings_of
from ..layers.layer_schema import LayerSchema, schema_of
from ..layers.ogr_source import bare_path, file_of
from ..layers.same_files import identity
from ..layers.stores.store_names import store_beside
from ..layers.stores.stores import open_store
from .area_query import AreaQuery, RectangleCache
from .area_query import state_of as state_of_file
from .feature_values import companion_days, direction_in, numbers_in, values_on_dates
from .long_points import LongTables, long_series, single_points_only_error
from .nearest_point import pid_of, place_of, point_at
from .store_points import StoreAreaQuery, companion_row, points_store, values_of_point

# first letter of the date fields in a companion layer, by role
LETTERS = {"sigma": "S", "flag": "F", "rate": ""}
_MATCHES = 12


@dataclass(frozen=True)
class PickedPoint:
    """One point of a layer, or one area, with the values of its companion layers.

    Attributes
    ----------
    fid : int
        Feature ID.
    xy : tuple of float
        Coordinates in the CRS of the layer.
    series : PointSeries
        Series with n_points = 1; NaN for NULL; sigma and flags from the companion layers, if any.
    rate : PointSeries or None
        Daily rate [mm/day] from the companion layer, if any.
    area : AreaStatistics or None
        Statistics of a picked area, of which the series is the median and `fid` is -1.
    outline : QgsGeometry or None
        Outline of that area in the CRS of the layer.
    schema : LayerSchema
        Schema of the layer when the point was read.
    beside : dict of str to PickedPoint or None
        The same area in other layers, by layer ID; None for a layer without points in it.
    """

    fid: int
    xy: tuple[float, float]
    series: PointSeries
    rate: PointSeries | None = None
    area: AreaStatistics | None = None
    outline: QgsGeometry | None = None
    schema: LayerSchema = field(default_factory=LayerSchema)
    beside: dict[str, PickedPoint | None] = field(default_factory=dict)


class PointReader:
    """Reader of points that caches the fields, metadata and companion layers of layers."""

    def __init__(self) -> None:
        self._schemas: dict[tuple, LayerSchema] = {}
        self._findings: dict[tuple, LayoutDescription] = {}
        self._days: dict[tuple, list[tuple[int, np.datetime64]]] = {}
        self._arrays: dict[str, ArrayColumn | None] = {}
        self._companions = CompanionLayers()
        self.long_tables = LongTables()
        self._matrices = RectangleCache()
        self._matched: deque[tuple[PickedPoint, str, tuple[int | str, ...], PickedPoint | None]] = deque(
            maxlen=_MATCHES
        )
        self._tables: dict[tuple[str, ...], tuple[str, ...]] = {}

    def forget(self) -> None:
        """Close the companion layers and empty the caches."""
        self._schemas.clear()
        self._findings.clear()
        self._days.clear()
        self._arrays.clear()
        self.long_tables.forget()
        self._matrices.clear()
        self._matched.clear()
        self._companions.close()

    def _renew(self, layer: QgsVectorLayer) -> None:
        """Empty the caches if a database table, whose changes QGIS does not report, was changed or replaced."""
        if not is_database_layer(layer):
            return
        table, state = table_identity(layer_text(layer.source())), definition_state(address_in(layer.source()))
        former, self._tables[table] = self._tables.get(table, state), state
        if former != state or _has_other_dates(layer, self._arrays.get(layer.id())):
            self.forget()

    def _note_table(self, layer: QgsVectorLayer) -> None:
        """Store the state of a database table from which a cache is filled, so that `_renew` notices a change since."""
        if is_database_layer(layer):
            table = table_identity(layer_text(layer.source()))
            if table not in self._tables:
                self._tables[table] = definition_state(address_in(layer.source()))

    def prepare(self, layer: QgsVectorLayer, role: str = "") -> None:
        """Open a layer, or its companion for a role, so that the first point is read as fast as the others."""
        path = self.schema(layer).companions.get(role, "") if role else ""
        if store_beside(path):
            open_store(path)
            return
        other = self.companion(layer, role) if role else layer
        if other is not None:
            self.days(other, LETTERS.get(role, ""))
            # the first request of a layer opens its file
            next(other.getFeatures(QgsFeatureRequest().setLimit(1)), None)

    def schema(self, layer: QgsVectorLayer) -> LayerSchema:
        """Return the schema of the layer; cached until its file changes."""
        key = (layer.id(), *state_of(file_of(layer)))
        if key not in self._schemas:
            self._note_table(layer)
            schema, found = schema_of(layer), self.findings(layer)
            self._schemas[key] = replace(schema, component=found.component) if found.component else schema
        return self._schemas[key]

    def findings(self, layer: QgsVectorLayer) -> LayoutDescription:
        """Return the findings of a layer that was not imported; cached until it changes."""
        key = (layer.id(), str(layer.customProperty(PROPERTY, "")), *state_of(file_of(layer)))
        if key not in self._findings:
            found = findings_of(layer)
            # `findings_of` may have changed the property
            key = (layer.id(), str(layer.customProperty(PROPERTY, "")), *state_of(file_of(layer)))
            self._findings[key] = found
        return self._findings[key]

    def file_state(self, layer: QgsVectorLayer) -> tuple[int | str, ...]:
        """Return a key that changes with the file of a layer, or if its database table is written again.

        It is empty for a layer without a file or table.
        """
        if is_database_layer(layer):
            return definition_state(address_in(layer.source()))
        path = file_of(layer)
        return tuple(state_of_file(path)) if path else ()

    def role(self, layer: QgsVectorLayer) -> str:
        """Return the role of a companion layer: sigma, flag or rate; empty for displacement."""
        return self.schema(layer).role

    def component(self, layer: QgsVectorLayer) -> str:
        """Return the displacement component."""
        return self.schema(layer).component

    def is_daily(self, layer: QgsVectorLayer) -> bool:
        """Check whether the layer contains daily estimates."""
        return self.schema(layer).daily and bool(self.days(layer))

    def stable_area(self, layer: QgsVectorLayer) -> str:
        """Return the stable area to which a layer is referenced; empty if it has the datum of its input."""
        return stable_area_of(self.schema(layer).lineage)

    def days(self, layer: QgsVectorLayer, letter: str = "") -> list[tuple[int, np.datetime64]]:
        """Return index and date of the date fields, in chronological order; `letter` S or F for a companion layer."""
        names = self._fields(layer)
        key = (letter, layer.id(), *names)
        if key not in self._days:
            self._note_table(layer)
            position = {name: i for i, name in enumerate(names)}
            arrays = array_column(layer)
            found = companion_days(names, letter) if letter else days_in_order(names)
            self._arrays[layer.id()] = arrays
            self._days[key] = arrays.days if arrays else [(position[name], day) for name, day in found]
        return self._days[key]

    def has_series(self, layer: QgsVectorLayer) -> bool:
        """Check whether the points of a layer have series, in date columns or in one row per date."""
        return bool(self.days(layer) or self.long_tables.names(layer))

    def has_fields(self, layer: QgsVectorLayer) -> bool:
        """Check whether a layer has one field per date, which arrows on the map require."""
        return bool(self.days(layer)) and self._arrays.get(layer.id()) is None and not points_store(layer)

    def gathering(self, layer: QgsVectorLayer, area: QgsGeometry) -> AreaQuery:
        """Return the query of the points in an area given in the CRS of the layer; former results are cached.

        Raises
        ------
        InputError
            If the layer is a table with one row per point and date.
        """
        self._renew(layer)
        days = self.days(layer)
        if self.long_tables.names(layer):
            raise single_points_only_error(layer)
        store = points_store(layer)
        if store:
            names = self._fields(layer)
            return StoreAreaQuery(
                layer, store, [(names[index], day) for index, day in days], area, self.findings(layer)
            )
        return AreaQuery(layer, days, area, self._matrices, self.findings(layer), self._arrays.get(layer.id()))

    def read(self, layer: QgsVectorLayer, fid: int) -> PickedPoint:
        """Return a point with the values of its companion layers.

        Raises
        ------
        InputError
            If the layer has no date fields, two of them have the same date, or a value is infinite.
        """
        self._renew(layer)
        if not self.has_series(layer):
            raise InputError(
                message(
                    "The layer {layer} has no date fields such as D20200131; import the InSAR files first.",
                    layer=layer.name(),
                )
            )
        return self._read(layer, layer.getFeature(fid))

    def _read(self, layer: QgsVectorLayer, feature: QgsFeature) -> PickedPoint:
        days, long = self.days(layer), self.long_tables.names(layer)
        if long:
            series = long_series(layer, feature, long)
            return PickedPoint(feature.id(), place_of(feature), series, schema=self.schema(layer))
        found = self.findings(layer)
        xy = place_of(feature)
        pid, names = pid_of(layer, feature), self._fields(layer)
        arrays, dates = self._arrays.get(layer.id()), np.array([day for _, day in days])
        if arrays is not None:
            require_distinct(arrays, layer)
        twice = np.flatnonzero(dates[1:] == dates[:-1])
        if len(twice):
            one, two = (names[days[twice[0] + i][0]] for i in (0, 1))
            raise InputError(
                message(
                    "The fields {one} and {two} of {layer} refer to the same date; remove one of them.",
                    one=one,
                    two=two,
                    layer=layer.name(),
                )
            )
        attributes, schema = feature.attributes(), self.schema(layer)
        daily = _all_days(schema, pid)
        if daily is None:
            values = self._values(layer, feature, days)
            to_mm(values, found, layer.name())
            sigma, flags, rate = (self._companion(schema, role, pid, feature) for role in ("sigma", "flag", "rate"))
            of_sigma, of_flags = values_on_dates(sigma, dates, np.nan), values_on_dates(flags, dates, 0.0)
        else:
            dates, values = daily["days"], daily["displacement"]
            rate = (dates, daily["rate"]) if "rate" in daily else None
            of_sigma, of_flags = _row(daily.get("sigma")), _row(daily.get("flag"))
        # constructed once with all parts, because the constructor validates everything
        series = PointSeries(
            np.array([pid]),
            np.array([xy]),
            dates,
            values[None, :],
            component=schema.component,
            direction=direction_in(layer.fields().names(), attributes),
            sigma=of_sigma,
            flags=of_flags,
            wavelength_mm=schema.wavelength_mm,
        )
        rates = None if rate is None else PointSeries(series.pids, series.xy, rate[0], rate[1][None, :])
        return PickedPoint(feature.id(), xy, series, rates, schema=schema)

    def find(self, layer: QgsVectorLayer, place: QgsPointXY, pid: str, guess: int) -> PickedPoint | None:
        """Return the point at a position of a layer, see `point_at`; None if there is none.

        Raises
        ------
        InputError
            See `read`.
        """
        self._renew(layer)
        feature = point_at(layer, place, pid, guess) if self.has_series(layer) else None
        return None if feature is None else self._read(layer, feature)

    def read_match(self, other: QgsVectorLayer, layer: QgsVectorLayer, picked: PickedPoint) -> PickedPoint | None:
        """Return the same point of another layer: at the same position and, if possible, with the same ID.

        The result is cached, so that changes of the plot do not read it again. For an area, the result was read
        together with the area.

        Raises
        ------
        InputError
            See `read`.
        """
        if picked.area is not None:
            return picked.beside.get(other.id())
        state = self.file_state(other)
        for known, layer_id, then, found in self._matched:
            if known is picked and layer_id == other.id() and then == state:
                return found
        self._renew(other)
        match = (other, layer, picked.xy, str(picked.series.pids[0]), picked.fid)
        feature = self._match(*match) if self.has_series(other) else None
        matched = None if feature is None else self._read(other, feature)
        self._matched.append((picked, other.id(), state, matched))
        return matched

    def estimate_of(self, layer: QgsVectorLayer, others: Iterable[QgsVectorLayer]) -> QgsVectorLayer | None:
        """Return the daily estimate made from a layer, else one with the same points; None if there is none."""
        daily = [other for other in others if other.id() != layer.id() and self.is_daily(other)]
        estimates = [other for other in daily if _names(self.schema(other).lineage.parameters.get("INPUT"), layer)]
        first = next(layer.getFeatures(QgsFeatureRequest().setLimit(1).setNoAttributes()), None)
        if estimates or first is None:
            return estimates[-1] if estimates else None
        first = layer.getFeature(first.id())
        place, pid = place_of(first), pid_of(layer, first)
        return next((other for other in daily if self._match(other, layer, place, pid, first.id()) is not None), None)

    def _match(
        self, other: QgsVectorLayer, layer: QgsVectorLayer, xy: tuple[float, float], pid: str, fid: int
    ) -> QgsFeature | None:
        transform = QgsCoordinateTransform(layer.crs(), other.crs(), QgsProject.instance().transformContext())
        try:
            return point_at(other, transform.transform(QgsPointXY(*xy)), pid, fid)
        except QgsCsException:
            return None

    def acquisitions(
        self, estimate: QgsVectorLayer, layer: QgsVectorLayer, picked: PickedPoint
    ) -> tuple[QgsVectorLayer, PickedPoint] | None:
        """Return a point in the datum of an estimate, and the acquisitions layer that contains it; None if absent.

        Raises
        ------
        InputError
            See `read`.
        """
        other = self.companion(estimate, ACQUISITIONS)
        found = None if other is None else self.read_match(other, layer, picked)
        if other is None or found is None:
            return None
        dates, series = found.series.dates, picked.series
        sigma = None if series.sigma is None else values_on_dates((series.dates, series.sigma[0]), dates, np.nan)
        flags = (
            None if series.flags is None else values_on_dates((series.dates, series.flags[0].astype(float)), dates, 0.0)
        )
        series = series.with_(dates=dates, values=found.series.values, sigma=sigma, flags=flags)
        return other, replace(picked, series=series, area=found.area)

    def companion(self, layer: QgsVectorLayer, role: str) -> QgsVectorLayer | None:
        """Return the companion layer for a role of `LETTERS` or the acquisitions; None if it cannot be opened."""
        return self._companions.open(self.schema(layer).companions.get(role, ""), role)

    def _companion(
        self, schema: LayerSchema, role: str, pid: str, feature: QgsFeature
    ) -> tuple[np.ndarray, np.ndarray] | None:
        """Return dates and values of a companion layer at a point; None if there are none."""
        path = schema.companions.get(role, "")
        if store_beside(path):
            return companion_row(store_beside(path), LETTERS[role], feature.id(), pid)
        other = self._companions.open(path, role)
        if other is None:
            return None
        days = self.days(other, LETTERS[role])
        found = point_at(other, QgsPointXY(*place_of(feature)), pid, feature.id()) if days else None
        if found is None:
            return None
        return np.array([day for _, day in days]), self._values(other, found, days)

    def _fields(self, layer: QgsVectorLayer) -> list[str]:
        """Return the fields that may name a date: those of the layer, or of the store whose points it shows."""
        store = points_store(layer)
        return list(open_store(store).fields) if store else layer.fields().names()

    def _values(self, layer: QgsVectorLayer, feature: QgsFeature, days: list[tuple[int, np.datetime64]]) -> np.ndarray:
        """Return the values of a feature on given dates, from fields, an array or a row of a store."""
        attributes, store = feature.attributes(), points_store(layer)
        if store:
            names = self._fields(layer)
            return values_of_point(layer, store, feature, [names[index] for index, _ in days])
        arrays = self._arrays.get(layer.id())
        if arrays is not None:
            return arrays.values(attributes, layer)[[index for index, _ in days]]
        return numbers_in([attributes[index] for index, _ in days])


def _all_days(schema: LayerSchema, pid: str) -> dict[str, np.ndarray] | None:
    """Return the complete daily series of a point if the layer contains only part of the days; None otherwise."""
    path = schema.companions.get(ALL_DAYS, "")
    if not path or schema.role or not Path(path).exists():
        return None
    return read_netcdf_point(path, pid)


def _has_other_dates(layer: QgsVectorLayer, known: ArrayColumn | None) -> bool:
    """Check whether the dates in the rows of a table differ from those with which its array column was cached."""
    if known is None or known.dated < 0:
        return False
    now = array_column(layer)
    return now is None or not np.array_equal(now.dates, known.dates)


def _row(values: np.ndarray | None) -> np.ndarray | None:
    return None if values is None else values[None, :]


def _names(source: object, layer: QgsVectorLayer) -> bool:
    """Check whether a parameter value refers to a layer: by ID, source, or file regardless of the spelling."""
    if not isinstance(source, str) or source in (layer.id(), layer.source()):
        return isinstance(source, str)
    if is_database(source):
        return is_database_layer(layer) and table_identity(source) == table_identity(layer_text(layer.source()))
    file = file_of(layer)
    return bool(file) and identity(bare_path(source)) == identity(file)
