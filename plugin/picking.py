"""The series of one point, read fast from a layer of any size."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    NULL,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)

from .core.areastats import AreaStatistics
from .core.errors import InputError
from .core.geometry import los_from_heading
from .core.lineage import Lineage
from .core.series import COMPONENTS, PointSeries
from .gathering import Gathering, Matrices
from .layers import date_fields, layer_info
from .metadata import source_of
from .places import pid_of, place_of, point_at

DAILY_ALGORITHM = "estimatedaily"


@dataclass(frozen=True)
class PickedPoint:
    """One point of a layer with what its companions say of it.

    Attributes
    ----------
    fid : int
    xy : tuple of float
        In the layer's coordinate system.
    series : PointSeries
        n_points = 1; NaN = NULL; sigma and flags from the companion layers where there are any.
    rate : PointSeries or None
        Daily rate [mm/day] from the companion layer.
    area : AreaStatistics or None
        Where an area was picked: the series is its median, and `fid` is -1.
    outline : QgsGeometry or None
        That area in the layer's coordinate system.
    """

    fid: int
    xy: tuple[float, float]
    series: PointSeries
    rate: PointSeries | None = None
    area: AreaStatistics | None = None
    outline: QgsGeometry | None = None


class PointReader:
    """Reads points; knows the fields, metadata and companions of the layers that it has read before."""

    def __init__(self) -> None:
        self._info: dict[tuple, dict[str, Any]] = {}
        self._days: dict[tuple, list[tuple[int, np.datetime64]]] = {}
        self._opened: dict[tuple, QgsVectorLayer] = {}
        self._matrices = Matrices()

    def forget(self) -> None:
        """Close the companions and forget what is known."""
        self._info.clear()
        self._days.clear()
        self._matrices.clear()
        self._opened.clear()

    def prepare(self, layer: QgsVectorLayer) -> None:
        """Open what a layer has beside it, so that the first point is read as fast as the others."""
        self.days(layer)
        for role, letter in (("sigma", "S"), ("flag", "F"), ("rate", "")):
            other = self.companion(layer, role)
            if other is not None:
                self.days(other, letter)

    def info(self, layer: QgsVectorLayer) -> dict[str, Any]:
        """Return what the layer says of itself, read again only when its file has changed."""
        key = (layer.id(), *_state(source_of(layer)[0]))
        if key not in self._info:
            self._info[key] = layer_info(layer)
        return self._info[key]

    def lineage(self, layer: QgsVectorLayer) -> Lineage:
        """Return the history of the layer."""
        text = self.info(layer).get("lineage")
        return Lineage.from_json(text) if text else Lineage()

    def role(self, layer: QgsVectorLayer) -> str:
        """Return what a companion layer holds: sigma, flag or rate; empty for displacement."""
        role = str(self.info(layer).get("role", "series"))
        return "" if role == "series" else role

    def component(self, layer: QgsVectorLayer) -> str:
        """Return the component of the displacement, one of `COMPONENTS`."""
        component = str(self.info(layer).get("component", "los"))
        return component if component in COMPONENTS else "custom"

    def is_daily(self, layer: QgsVectorLayer) -> bool:
        """Tell whether the layer holds a daily estimate."""
        return self.lineage(layer).algorithm == DAILY_ALGORITHM and not self.role(layer) and bool(self.days(layer))

    def days(self, layer: QgsVectorLayer, letter: str = "") -> list[tuple[int, np.datetime64]]:
        """Return position and day of the date fields, by day; `letter` S or F for those of a companion."""
        names = layer.fields().names()
        key = (letter, layer.id(), *names)
        if key not in self._days:
            position = {name: i for i, name in enumerate(names)}
            found = _companion_days(names, letter) if letter else date_fields(layer)
            self._days[key] = [(position[name], day) for name, day in found]
        return self._days[key]

    def gathering(self, layer: QgsVectorLayer, area: QgsGeometry) -> Gathering:
        """Return what reads the points of an area, given in the layer's coordinate system; what was read is kept."""
        return Gathering(layer, self.days(layer), area, self._matrices)

    def read(self, layer: QgsVectorLayer, fid: int) -> PickedPoint:
        """Return a point with its companions.

        Raises
        ------
        InputError
            If the layer has no date fields, two of them are the same day, or a value is infinite.
        """
        days = self.days(layer)
        if not days:
            raise InputError(
                f"The layer {layer.name()} has no date fields such as D20200131; run the import of InSAR files first."
            )
        return self._read(layer, layer.getFeature(fid), days)

    def _read(self, layer: QgsVectorLayer, feature: QgsFeature, days: list[tuple[int, np.datetime64]]) -> PickedPoint:
        xy = place_of(feature)
        pid, names = pid_of(layer, feature), layer.fields().names()
        dates = np.array([day for _, day in days])
        twice = np.flatnonzero(dates[1:] == dates[:-1])
        if len(twice):
            one, two = (names[days[twice[0] + i][0]] for i in (0, 1))
            raise InputError(f"The fields {one} and {two} of {layer.name()} are the same day; remove one.")
        attributes = feature.attributes()
        values = np.array([_number(attributes[index]) for index, _ in days])
        series = PointSeries(
            np.array([pid]),
            np.array([xy]),
            dates,
            values[None, :],
            component=self.component(layer),
            direction=_direction(names, attributes),
        )
        rate = self._companion(layer, "rate", "", pid, feature)
        return PickedPoint(
            feature.id(),
            xy,
            series.with_(
                sigma=_aligned(self._companion(layer, "sigma", "S", pid, feature), dates, np.nan),
                flags=_aligned(self._companion(layer, "flag", "F", pid, feature), dates, 0.0),
            ),
            None if rate is None else PointSeries(np.array([pid]), np.array([xy]), rate[0], rate[1][None, :]),
        )

    def find(self, layer: QgsVectorLayer, place: QgsPointXY, pid: str, guess: int) -> PickedPoint | None:
        """Return the point at a place of a layer, see `point_at`; None where there is none.

        Raises
        ------
        InputError
            As `read`.
        """
        days = self.days(layer)
        feature = point_at(layer, place, pid, guess) if days else None
        return None if feature is None else self._read(layer, feature, days)

    def read_match(self, other: QgsVectorLayer, layer: QgsVectorLayer, picked: PickedPoint) -> PickedPoint | None:
        """Return the same point of another layer: at the same place, and of those the one with the same id.

        Raises
        ------
        InputError
            As `read`.
        """
        days = self.days(other)
        feature = self._match(other, layer, picked.xy, str(picked.series.pids[0]), picked.fid) if days else None
        return None if feature is None else self._read(other, feature, days)

    def estimate_of(self, layer: QgsVectorLayer, others: Iterable[QgsVectorLayer]) -> QgsVectorLayer | None:
        """Return the daily estimate of the points of a layer: the one made from it, else one with the same points."""
        daily = [other for other in others if other.id() != layer.id() and self.is_daily(other)]
        names = {layer.id(), layer.source(), source_of(layer)[0]}
        made = [other for other in daily if self.lineage(other).parameters.get("INPUT") in names]
        first = next(layer.getFeatures(QgsFeatureRequest().setLimit(1).setNoAttributes()), None)
        if made or first is None:
            return made[-1] if made else None
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

    def companion(self, layer: QgsVectorLayer, role: str) -> QgsVectorLayer | None:
        """Return the companion layer of a role: sigma, flag or rate; None where there is none that can be opened."""
        path = self.info(layer).get("companions", {}).get(role, "")
        if not path or not Path(path).exists():
            return None
        key = _state(path)
        if key not in self._opened:
            self._opened[key] = QgsVectorLayer(path, role, "ogr")
        return self._opened[key] if self._opened[key].isValid() else None

    def _companion(
        self, layer: QgsVectorLayer, role: str, letter: str, pid: str, feature: QgsFeature
    ) -> tuple[np.ndarray, np.ndarray] | None:
        """Return days and values of a companion layer at a point, None where there is no such companion."""
        other = self.companion(layer, role)
        if other is None:
            return None
        days = self.days(other, letter)
        found = point_at(other, QgsPointXY(*place_of(feature)), pid, feature.id()) if days else None
        if found is None:
            return None
        attributes = found.attributes()
        return np.array([day for _, day in days]), np.array([_number(attributes[index]) for index, _ in days])


def _state(path: str) -> tuple[str, float]:
    file = Path(path) if path else None
    return path, file.stat().st_mtime if file is not None and file.exists() else 0.0


def _companion_days(names: list[str], letter: str) -> list[tuple[str, np.datetime64]]:
    found = [
        (name, np.datetime64(f"{name[1:5]}-{name[5:7]}-{name[7:]}", "D"))
        for name in names
        if len(name) == 9 and name[0] == letter and name[1:].isdigit()
    ]
    return sorted(found, key=lambda item: item[1])


def _aligned(found: tuple[np.ndarray, np.ndarray] | None, dates: np.ndarray, absent: float) -> np.ndarray | None:
    """Bring the values of a companion to the dates of the series, shape (1, n_dates)."""
    if found is None:
        return None
    values = np.full((1, len(dates)), absent)
    _, here, there = np.intersect1d(dates, found[0], return_indices=True)
    values[0, here] = np.where(np.isfinite(found[1][there]), found[1][there], absent)
    return values


def _direction(names: list[str], attributes: list[Any]) -> np.ndarray | None:
    """Return the unit vector of positive motion, shape (1, 3), from the fields of a point; None without."""
    position = {name.lower(): i for i, name in enumerate(names)}
    for fields in (("los_east", "los_north", "los_up"), ("incidence_deg", "heading_deg")):
        if not all(name in position for name in fields):
            continue
        given = np.array([_number(attributes[position[name]]) for name in fields])
        vector = given if len(given) == 3 else los_from_heading(given[0], given[1]).reshape(3)
        length = float(np.linalg.norm(vector))
        if abs(length - 1) <= 0.01:
            return vector[None] / length
    return None


def _number(value: object) -> float:
    if value is None or value == NULL:
        return np.nan
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return np.nan
