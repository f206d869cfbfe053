"""Content of a layer according to its metadata; files of former versions state some of it only in their lineage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsVectorLayer

from ..core.common.errors import InputError
from ..core.common.lineage import Lineage
from ..core.data.point_series import COMPONENTS
from .layer_metadata import layer_info

DAILY_ALGORITHM = "estimatedaily"
_SERIES = "series"


@dataclass(frozen=True)
class LayerSchema:
    """Content of a layer.

    Attributes
    ----------
    role : str
        sigma, flag or rate for a companion layer; empty for displacement.
    component : str
        One of `COMPONENTS`.
    daily : bool
        Whether the layer contains daily model estimates.
    wavelength_mm : float or None
        Radar wavelength, if known.
    companions : mapping of str to str
        Companion files by role.
    history : str
        Lineage as JSON, empty for none.
    """

    role: str = ""
    component: str = "los"
    daily: bool = False
    wavelength_mm: float | None = None
    companions: Mapping[str, str] = field(default_factory=dict)
    history: str = ""

    @property
    def lineage(self) -> Lineage:
        """Lineage of the layer.

        Raises
        ------
        InputError
            If the stored lineage is damaged.
        """
        return Lineage.from_json(self.history) if self.history else Lineage()


def schema_of(layer: QgsVectorLayer) -> LayerSchema:
    """Return the schema of a layer."""
    return schema_in(layer_info(layer))


def schema_in(info: dict[str, Any]) -> LayerSchema:
    """Return the schema from layer metadata; older files store `daily` and `wavelength_mm` in the lineage."""
    info = {**_schema_of_lineage(info), **info}
    role, component = str(info.get("role", _SERIES)), str(info.get("component", "los"))
    return LayerSchema(
        role="" if role == _SERIES else role,
        component=component if component in COMPONENTS else "custom",
        daily=bool(info.get("daily")) and role == _SERIES,
        wavelength_mm=_positive(info.get("wavelength_mm")),
        companions=info.get("companions", {}),
        history=str(info.get("lineage") or ""),
    )


def _schema_of_lineage(info: dict[str, Any]) -> dict[str, Any]:
    """Return the parts of the schema that older files, without `daily` in their metadata, store in their lineage."""
    if "daily" in info or not info.get("lineage"):
        return {}
    try:
        lineage = Lineage.from_json(info["lineage"])
    except InputError:
        # callers that need the lineage raise the error; the values of the layer are not affected
        return {}
    return {"daily": lineage.algorithm == DAILY_ALGORITHM, "wavelength_mm": lineage.parameters.get("WAVELENGTH")}


def _positive(value: Any) -> float | None:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if number > 0 else None
