"""Points of database tables with one row per point and date; only the rows of one point are read."""

from __future__ import annotations

import numpy as np
from qgis.core import NULL, QgsExpression, QgsFeature, QgsFeatureRequest, QgsPointXY, QgsVectorLayer

from ..core.common.errors import InputError
from ..core.common.messages import message
from ..core.data.point_series import PointSeries
from ..core.io.tables.column_aliases import match_fields
from ..layers.array_column import series_of_rows, text_of
from ..layers.databases.long_layout import names_of_long_table
from .feature_values import direction_in
from .nearest_point import place_of, same_place_box


class LongTables:
    """Cache of the tables that have one row per point and date."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, ...], tuple[list[str], str]] = {}

    def forget(self) -> None:
        """Empty the cache."""
        self._known.clear()

    def names(self, layer: QgsVectorLayer) -> list[str]:
        """Return the fields of a table that describe points and dates; an empty list for other layers."""
        return self._found(layer)[0]

    def problem(self, layer: QgsVectorLayer) -> str:
        """Return why the dates of a table cannot be used; empty if they can, or if there are none."""
        return self._found(layer)[1]

    def _found(self, layer: QgsVectorLayer) -> tuple[list[str], str]:
        key = (layer.id(), *layer.fields().names())
        if key not in self._known:
            try:
                self._known[key] = names_of_long_table(layer), ""
            except InputError as error:
                self._known[key] = [], error.args[0]
        return self._known[key]


def long_series(layer: QgsVectorLayer, feature: QgsFeature, names: list[str]) -> PointSeries:
    """Return the series of the point to which a row belongs.

    Parameters
    ----------
    layer : QgsVectorLayer
    feature : QgsFeature
        Any row of the point.
    names : list of str
        See `LongTables.names`.

    Raises
    ------
    InputError
        If a date cannot be parsed, the point has two values on one day, or there is only one date.
    """
    request = _rows_of_point(layer, feature, names)
    request.setSubsetOfAttributes(names, layer.fields())
    rows = list(layer.getFeatures(request))
    cells = {name: np.array([_cell(row[name]) for row in rows], dtype=object) for name in names}
    found = series_of_rows(layer, cells, np.array([place_of(row) for row in rows]).reshape(-1, 2))
    if found is None:
        raise InputError(message("{layer} has no points.", layer=layer.name()))
    columns, xy, series = found
    # without IDs, the rectangle may contain several points; choose the nearest one
    point = int(((xy - place_of(feature)) ** 2).sum(axis=1).argmin())
    return PointSeries(
        columns["pid"][point : point + 1].astype(str),
        xy[point : point + 1],
        np.array(list(series.days.values())),
        series.values[point : point + 1],
        component=series.component or "los",
        direction=direction_in(layer.fields().names(), feature.attributes()),
    )


def single_points_only_error(layer: QgsVectorLayer) -> InputError:
    """Return the error that such a table can only be read point by point."""
    return InputError(
        message(
            "The table {layer} has one row per point and date, of which the dock reads single points only; run "
            "“Velocity map” on it and choose the layer that it writes.",
            layer=layer.name(),
        )
    )


def _rows_of_point(layer: QgsVectorLayer, feature: QgsFeature, names: list[str]) -> QgsFeatureRequest:
    """Return the request for all rows of a point, by its ID, or by its position in a table without IDs."""
    ids = match_fields(names).get("pid")
    if ids is not None:
        # the database evaluates this filter
        return QgsFeatureRequest().setFilterExpression(QgsExpression.createFieldEqualityExpression(ids, feature[ids]))
    return QgsFeatureRequest().setFilterRect(same_place_box(layer, QgsPointXY(*place_of(feature))))


def _cell(value: object) -> str:
    return "" if value is None or value == NULL else text_of(value)
