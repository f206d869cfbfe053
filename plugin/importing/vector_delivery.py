"""Import of vector files from other producers, with all columns; IDs are read as text."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
from qgis.core import QgsFeatureRequest, QgsVectorLayer, QgsWkbTypes

from ..core.common.errors import InputError
from ..core.common.messages import message, quoted
from ..core.common.progress import Progress
from ..core.io.insar.sources.raw_series import RawSeries
from ..core.io.sniffing.findings import IGNORED, LayoutDescription
from ..core.io.tables.column_aliases import match_fields
from ..core.io.tables.date_columns import invalid_date_fields, parse_date_fields, require_dates, unit_of_dates
from ..core.io.tables.memory_guard import require_memory
from ..core.io.tables.numbers import numbers
from ..core.io.tables.stated_layout import without_no_data
from ..layers import layer_info
from ..layers.databases.long_layout import is_long, long_names, raw_of_long
from ..layers.layer_schema import schema_in
from ..layers.ogr_columns import field_kinds, read_columns, read_xy
from ..layers.ogr_source import crs_of, open_gdal_layer, source_of, store_of

DBF_FIELDS = 255


def read_delivery(
    layer: QgsVectorLayer,
    progress: Progress,
    metadata_of: QgsVectorLayer | None = None,
    declared: LayoutDescription | None = None,
) -> RawSeries:
    """Read all columns and the points of a layer, in the unit of the file.

    Parameters
    ----------
    layer : QgsVectorLayer
        Point layer; points without geometry get NaN coordinates.
    progress : Progress
        Receives the progress after every batch.
    metadata_of : QgsVectorLayer, optional
        Layer whose metadata contain component and lineage, if `layer` is an extract of it.
    declared : LayoutDescription, optional
        User's declaration of the columns, dates and no-data values.

    Raises
    ------
    InputError
        If there are no points, the layer has no point or polygon geometry, or there are fewer than two dates.
    """
    declared = declared or LayoutDescription()
    layout = replace(declared, columns=tuple(one for one in declared.columns if one.role != IGNORED))
    order = declared.date_order or "auto"
    names = [name for name in layer.fields().names() if declared.roles.get(name) != IGNORED]
    kind = layer.geometryType()
    placed = kind in (QgsWkbTypes.GeometryType.PointGeometry, QgsWkbTypes.GeometryType.PolygonGeometry)
    if not placed:
        raise InputError(
            message("{layer} is not a point layer; provide a point layer with displacement series.", layer=layer.name())
        )
    of_rows = [name for name in long_names(layer) if name in names]
    if not parse_date_fields(names, order) and is_long(of_rows, layout):
        places = _places(layer, progress.part(0.0, 0.3))
        with open_gdal_layer(layer) as source:
            # QGIS lists the feature ID of a GeoPackage as a field, GDAL does not
            known = field_kinds(source)
            stored = [name for name in of_rows if name in known]
            columns = dict(read_columns(source, stored, progress.part(0.3, 1.0), as_text=stored))
        long = raw_of_long(layer.name(), columns, places, crs_of(layer), layout)
        if long is not None:
            return long
    found = require_dates(names, layer.name(), order=order)
    dated = sorted(found, key=lambda name: found[name])
    wrong = invalid_date_fields(names, found)
    others = [name for name in names if name not in found and name not in wrong]
    xy = _places(layer, progress.part(0.0, 0.1))
    if not len(xy):
        raise InputError(message("{layer} has no points.", layer=layer.name()))
    require_memory(2.0 * 8 * len(xy) * len(dated), layer.name())
    values = np.empty((len(xy), len(dated)))
    text: Counter[str] = Counter()
    with open_gdal_layer(layer) as source:
        for j, (_, column) in enumerate(read_columns(source, dated, progress.part(0.1, 0.9))):
            values[:, j], odd = numbers(without_no_data(column, declared, decimal_comma=False))
            text.update(odd)
        known = field_kinds(source)
        kept = [name for name in others if name in known]
        ids = [match_fields(kept).get("pid", "")]
        # read IDs as text: floats would change 1000 to 1000.0, and merge IDs above 2^53
        columns = dict(read_columns(source, kept, progress.part(0.9, 1.0), as_text=ids))
    cells = kind == QgsWkbTypes.GeometryType.PolygonGeometry
    notes = [message("The layer contains polygons; each is replaced by its centroid.")] if cells else []
    notes += [
        message("The name of the column {name} is not a valid calendar date; the column is ignored.", name=quoted(name))
        for name in wrong
    ]
    if len(names) >= DBF_FIELDS and source_of(layer)[0].lower().endswith((".shp", ".dbf", ".shz")):
        notes.append(
            message(
                "{layer} has {dbf_fields} fields, the maximum for a shapefile: dates after {found} may be "
                "missing. Obtain a GeoPackage or CSV file instead.",
                layer=layer.name(),
                dbf_fields=DBF_FIELDS,
                found=max(found.values()),
            )
        )
    raw = RawSeries(
        layer.name(),
        columns,
        np.array([found[name] for name in dated], dtype="datetime64[D]"),
        values,
        text,
        notes,
        xy=xy,
        crs=crs_of(layer),
        date_names=tuple(dated),
        unit=unit_of_dates(dated),
    )
    return with_metadata(raw, metadata_of or layer)


def with_metadata(raw: RawSeries, layer: QgsVectorLayer | str) -> RawSeries:
    """Return a delivery with the lineage, component, unit and wavelength in the metadata of its layer or file."""
    info = layer_info(layer)
    schema = schema_in(info)
    return replace(
        raw,
        lineage=schema.lineage if info.get("lineage") else raw.lineage,
        component=schema.component if info.get("component", "los") != "los" else raw.component,
        unit=str(info.get("unit", "")) or raw.unit,
        wavelength_mm=raw.wavelength_mm if schema.wavelength_mm is None else schema.wavelength_mm,
    )


def _places(layer: QgsVectorLayer, progress: Progress) -> np.ndarray:
    """Return the coordinates in the order of the layer; NaN for features without geometry."""
    if store_of(layer):
        with open_gdal_layer(layer) as source:
            return read_xy(source, progress)
    places = []
    count = max(layer.featureCount(), 1)
    for i, feature in enumerate(layer.getFeatures(QgsFeatureRequest().setNoAttributes())):
        if i % 20_000 == 0:
            progress.step(min(i / count, 1.0), message("Reading the points"))
        if feature.hasGeometry() and not feature.geometry().isEmpty():
            # the bounding box of a point, or of a multipoint with one part, is that point
            centre = feature.geometry().boundingBox().center()
            places.append((centre.x(), centre.y()))
        else:
            places.append((np.nan, np.nan))
    return np.array(places, dtype=float).reshape(-1, 2)
