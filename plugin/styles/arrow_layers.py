"""Layers with displacement arrows: GNSS stations in a memory layer, or a copy of a point layer without its data."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

import numpy as np
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.common.errors import InputError
from ..core.common.messages import message
from ..core.gnss.station_velocity import COMPONENTS, Motion, arrow_size, round_size
from ..layers import date_fields
from ..support.compat import field_type
from . import relative_style
from .arrow_style import Arrows, style_arrows, value_at

translate = QCoreApplication.translate

PROPERTY = "slopemuse/arrows"
_SAMPLE = 2000
_UNIT = {"east": ("1", "0", "0"), "up": ("0", "0", "1")}


@dataclass(frozen=True)
class ArrowLayer:
    """A layer of arrows in the project.

    Attributes
    ----------
    layer : QgsVectorLayer
    source : str
        ID of the layer or table whose motion is shown.
    component : str
        Component of that layer; empty for GNSS.
    zero, shown : datetime64[D]
        Default reference date, and the reference date in use.
    size_mm : float
        Displacement of the arrow in the legend [mm].
    """

    layer: QgsVectorLayer
    source: str
    component: str
    zero: np.datetime64
    shown: np.datetime64
    size_mm: float


def arrow_layers() -> list[ArrowLayer]:
    """Return the arrow layers of the project."""
    found = []
    for layer in QgsProject.instance().mapLayers().values():
        try:
            kept = json.loads(str(layer.customProperty(PROPERTY, "")))
            zero, shown = (np.datetime64(kept[name], "D") for name in ("zero", "shown"))
            source, component, size_mm = str(kept["source"]), str(kept["component"]), float(kept["size_mm"])
        except (KeyError, TypeError, ValueError, RecursionError):
            continue
        found.append(ArrowLayer(layer, source, component, zero, shown, size_mm))
    return found


def direction_of(layer: QgsVectorLayer, component: str) -> tuple[str, str, str] | None:
    """Return expressions for the east, north and up components of a unit displacement; None if they are unknown.

    None for a line of sight, which is a viewing direction and not the direction of motion.
    """
    if component in _UNIT:
        return _UNIT[component]
    names = {field.name().lower(): field.name() for field in layer.fields().toList()}
    fields = [names.get(name) for name in ("los_east", "los_north", "los_up")]
    if component == "los" or None in fields:
        return None
    east, north, up = (f'"{name}"' for name in fields)
    return east, north, up


def add_displacement_arrows(layer: QgsVectorLayer, component: str, zero: np.datetime64 | None) -> QgsVectorLayer:
    """Add a copy of a layer, which shares its data, with the points drawn as arrows.

    Raises
    ------
    InputError
        If the direction of the displacement is unknown.
    """
    if direction_of(layer, component) is None:
        raise InputError(
            message(
                "{layer} contains motion along one line of sight only, so its direction on the map is "
                "unknown; first derive the east and up motion from two orbits (Processing ▸ East and up from "
                "two orbits), or project the motion onto the slope.",
                layer=layer.name(),
            )
        )
    fields = date_fields(layer)
    first = fields[0][1]
    size = arrow_size(_last_values(layer, fields[0][0], fields[-1][0]))
    copy = layer.clone()
    copy.setName(translate("SlopeMuse", "{name} (arrows)").format(name=layer.name()))
    copy.removeCustomProperty(relative_style.PROPERTY)
    _add(ArrowLayer(copy, layer.id(), component, first, first if zero is None else zero, size))
    return copy


def add_gnss_arrows(table: QgsVectorLayer, motion: Motion, zero: np.datetime64 | None) -> QgsVectorLayer:
    """Add a memory layer with the motion of stations as arrows."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    layer.setName(translate("SlopeMuse", "Motion of {name}").format(name=table.name()))
    fill_gnss_arrows(layer, motion)
    start = int(np.searchsorted(motion.days, motion.common_day))
    size = arrow_size(np.linalg.norm(motion.enu[:, -1] - motion.enu[:, start], axis=1))
    first = motion.common_day
    _add(ArrowLayer(layer, table.id(), "", first, first if zero is None else zero, size))
    return layer


def fill_gnss_arrows(layer: QgsVectorLayer, motion: Motion) -> bool:
    """Write stations into a memory layer; return whether its fields have changed, for example because of new days.

    A project stores the fields of a memory layer, but not its features.
    """
    days = [letter + _key(day) for letter in COMPONENTS for day in motion.days]
    changed = layer.fields().names() != ["station", *days]
    if changed:
        provider = layer.dataProvider()
        provider.deleteAttributes(list(range(len(layer.fields()))))
        fields = [QgsField("station", field_type("text")), *(QgsField(name, field_type("double")) for name in days)]
        provider.addAttributes(fields)
        layer.updateFields()
    features = []
    for name, (lon, lat), enu in zip(motion.names, motion.lonlat, motion.enu):
        feature = QgsFeature(layer.fields())
        values = [value if np.isfinite(value) else NULL for value in enu.T.ravel().tolist()]
        feature.setAttributes([name, *values])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(lon, lat)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return changed


def restyle(arrows: ArrowLayer, zero: np.datetime64 | None, steps: int = 0) -> None:
    """Set the reference date and change the arrow length by steps."""
    shown = replace(arrows, shown=arrows.zero if zero is None else zero, size_mm=round_size(arrows.size_mm, steps))
    _show(shown)


def _add(arrows: ArrowLayer) -> None:
    QgsProject.instance().addMapLayer(arrows.layer)
    _show(arrows)


def _show(arrows: ArrowLayer) -> None:
    """Style a layer and store the settings in its properties."""
    kept = {"source": arrows.source, "component": arrows.component, "size_mm": arrows.size_mm}
    kept.update(zero=str(arrows.zero), shown=str(arrows.shown))
    arrows.layer.setCustomProperty(PROPERTY, json.dumps(kept))
    style_arrows(arrows.layer, _arrows(arrows.layer, arrows.component), arrows.shown, arrows.size_mm)


def _arrows(layer: QgsVectorLayer, component: str) -> Arrows:
    """Return the expressions for the fields of an arrow layer."""
    if not component:
        keys = [name[1:] for name in layer.fields().names() if name[0] == COMPONENTS[0] and name[1:].isdigit()]
        dates = [np.datetime64(f"{key[:4]}-{key[4:6]}-{key[6:]}", "D") for key in keys]
        return Arrows(list(zip(keys, dates)), *(value_at(f"'{letter}' || @key") for letter in COMPONENTS))
    shares = direction_of(layer, component) or ("0", "0", "0")
    return Arrows(date_fields(layer), *("" if share == "0" else value_at("@key", share) for share in shares))


def _last_values(layer: QgsVectorLayer, first: str, last: str) -> np.ndarray:
    """Return the displacement from the first to the last date [mm] of a sample of the points."""
    request = QgsFeatureRequest().setSubsetOfAttributes([first, last], layer.fields()).setLimit(_SAMPLE)
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return np.array([_number(feature[last]) - _number(feature[first]) for feature in layer.getFeatures(request)])


def _number(value: object) -> float:
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return np.nan


def _key(day: np.datetime64) -> str:
    return str(day).replace("-", "")
