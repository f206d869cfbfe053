"""Map of displacement relative to a reference, by a changed expression; the data are not modified."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsGraduatedSymbolRenderer, QgsVectorLayer

from ..core.data.point_series import PointSeries
from ..core.timeseries.relative import reference_values
from ..layers.series_reader import date_fields
from .layer_style import day_expression, field_of_day

PROPERTY = "slopemuse/plain_expression"
_DATES_TRIED = 5
_RELATIVE = "with_variable('field', "


def follow_reference(layer: QgsVectorLayer, reference: PointSeries | None, zero_day: np.datetime64 | None) -> bool:
    """Show a layer relative to a reference and a date; without either, restore the original expression.

    This applies to layers coloured by classes of displacement, for one date field or for the date of the Temporal
    Controller. Other symbology chosen by the user is not changed.

    Returns
    -------
    bool
        Whether the map shows the requested reference.
    """
    renderer = layer.renderer()
    if not isinstance(renderer, QgsGraduatedSymbolRenderer):
        return reference is None and zero_day is None
    shown = renderer.classAttribute()
    # a field that the user chose after the reference was set takes the place of the stored expression
    plain = str(layer.customProperty(PROPERTY, "")) if shown.startswith(_RELATIVE) else shown
    fields = date_fields(layer)
    names = [name for name, _ in fields]
    if plain.strip('"') in names:
        field = f"'{plain.strip(chr(34))}'"
    elif names and plain == day_expression(fields):
        field = field_of_day(fields)
    else:
        return reference is None and zero_day is None
    if reference is None and zero_day is None:
        layer.removeCustomProperty(PROPERTY)
        expression = plain
    else:
        layer.setCustomProperty(PROPERTY, plain)
        expression = _expression(fields, field, reference, zero_day)
    if renderer.classAttribute() != expression:
        changed = renderer.clone()
        changed.setClassAttribute(expression)
        layer.setRenderer(changed)
        layer.triggerRepaint()
        layer.emitStyleChanged()
    return True


def _expression(
    fields: list[tuple[str, np.datetime64]], field: str, reference: PointSeries | None, zero_day: np.datetime64 | None
) -> str:
    """Return the expression for the value of a field relative to the reference and to the reference date."""
    days = np.array([day for _, day in fields])
    values = np.zeros(len(days)) if reference is None else reference_values(days, reference)
    known = {name: value for (name, _), value in zip(fields, values) if np.isfinite(value)}
    pairs = ",".join(f"'{name}',{value:.6g}" for name, value in known.items())
    # dates without a reference value have no relative value
    less = f" - map_get(map({pairs}), @field)" if reference is not None else ""
    shown = f"{_RELATIVE}{field}, attribute($currentfeature, @field){less})"
    if zero_day is None or not known:
        return shown
    earlier = [name for name, day in fields if name in known and day <= zero_day][::-1]
    # a point may lack a value on the exact date: a few earlier dates are tried
    zeros = ",".join(f'"{name}" - {known[name]:.6g}' for name in (earlier or list(known))[:_DATES_TRIED])
    return f"{shown} - coalesce({zeros})"
