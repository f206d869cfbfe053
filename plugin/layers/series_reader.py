"""Reader of layers and tables as numpy arrays."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from osgeo import ogr
from qgis.core import QgsFeatureRequest, QgsVectorLayer, QgsWkbTypes

from ..core.common.arrays import blocks
from ..core.common.errors import InputError
from ..core.common.messages import joined, message, plural, quoted
from ..core.common.nan_statistics import nanmedian
from ..core.common.progress import Progress
from ..core.common.read_only import frozen
from ..core.data.point_ids import short_ids
from ..core.data.point_series import GAP, PointSeries
from ..core.geometry.line_of_sight import checked_incidence, los_from_heading
from ..core.io.insar.layer_values import to_mm
from ..core.io.insar.sources.raw_series import RawSeries
from ..core.io.insar.stated_columns import apply_stated_columns, stated_property
from ..core.io.insar.units import unit_doubt
from ..core.io.sniffing.findings import LayoutDescription
from ..core.io.tables.date_columns import days_in_order, parse_date_fields, require_dates
from ..core.io.tables.numbers import cleared_note, numbers
from ..support.layer_readers import reads_layers
from .array_column import array_column, open_series_layer
from .layer_findings import findings_of
from .layer_metadata import layer_info
from .layer_schema import schema_in
from .ogr_columns import InvalidCells, field_kinds, is_number, read_columns, read_matrix, read_xy
from .ogr_source import COPY_FID, crs_of, open_gdal_layer, rows_of, store_of
from .series_writer import MAX_DATE_FIELDS
from .stores.stores import open_store

_POINTS_PER_BLOCK = 20_000


@reads_layers
def read_table(layer: QgsVectorLayer, selected_only: bool = False) -> dict[str, np.ndarray]:
    """Return all columns of a table, of all rows or of the selected ones.

    Returns
    -------
    dict of str to ndarray, shape (n_rows,)
        float64 (NaN for NULL) or str ("" for NULL); dates are ISO text, with the time of day if there is one.

    Raises
    ------
    InputError
        If the layer cannot be opened or has no columns.
    """
    with open_gdal_layer(layer, selected_only) as source:
        kinds = {name: kind for name, kind in field_kinds(source).items() if name != COPY_FID}
        if not kinds:
            raise InputError(
                message("The table {layer} has no columns; use a table with a header row.", layer=layer.name())
            )
        return {
            name: column if column.dtype.kind == "f" else column.astype(str)
            for name, column in read_columns(source, list(kinds), Progress())
        }


def date_fields(layer: QgsVectorLayer) -> list[tuple[str, np.datetime64]]:
    """Return the fields that name a date, with the date, in chronological order."""
    return days_in_order(layer.fields().names())


def series_days(layer: QgsVectorLayer) -> list[np.datetime64]:
    """Return the dates of a series, ascending, from date fields or an array column; empty if there are none."""
    if store_of(layer):
        return [day for _, day in open_store(store_of(layer)).days]
    arrays = array_column(layer)
    return [day for _, day in (arrays.days if arrays else date_fields(layer))]


@reads_layers
def read_series(
    layer: QgsVectorLayer,
    *,
    selected_only: bool = False,
    sigma: QgsVectorLayer | None = None,
    flags: QgsVectorLayer | None = None,
    feedback: Progress | None = None,
) -> PointSeries:
    """Return the series of a point layer.

    Parameters
    ----------
    layer : QgsVectorLayer
        Points with one field per date. IDs are in the field `pid`, else in that of `findings_of`, else the feature
        IDs are used.
    selected_only : bool
        Read only the selected features.
    sigma, flags : QgsVectorLayer or None
        Companion layers with the same points and dates; their rows may be in any order.
    feedback : Progress or None
        Receives progress, and warnings of non-numeric text and a missing CRS.

    Returns
    -------
    PointSeries
        Points in the order of the layer; NaN for NULL. All other numeric fields are attributes.

    Raises
    ------
    InputError
        If there are no points, fewer than two dates or more than a layer may contain, two fields with the same date,
        a point without a geometry or an ID, a duplicate ID, a field without any number, or an infinite value.
    """
    progress = feedback or Progress()
    name = layer.name()
    if layer.isValid() and layer.geometryType() == QgsWkbTypes.GeometryType.NullGeometry:
        raise InputError(
            message(
                "{name} is a table without points; import the file with “Import InSAR series”, which makes a point "
                "layer of it.",
                name=name,
            )
        )
    if layer.isValid() and layer.geometryType() != QgsWkbTypes.GeometryType.PointGeometry:
        raise InputError(
            message("{name} is not a point layer; provide a point layer with displacement series.", name=name)
        )
    found = findings_of(layer) if layer.isValid() else LayoutDescription()
    with open_series_layer(layer, selected_only) as (source, arrays):
        kinds = {field: kind for field, kind in field_kinds(source).items() if field != COPY_FID}
        days = require_dates(list(kinds), name) if arrays is None else arrays.days
        if arrays is None and len(days) > MAX_DATE_FIELDS and not store_of(layer):
            raise InputError(
                message(
                    "{name} has {days} dates, but at most {max_date_fields} can be read; remove some date fields.",
                    name=name,
                    days=len(days),
                    max_date_fields=MAX_DATE_FIELDS,
                )
            )
        fields = sorted(days, key=lambda field: days[field])
        xy = _places(source, name, selected_only, progress.part(0.0, 0.1))
        pids, columns, stated = _attributes(
            source, {f: k for f, k in kinds.items() if f not in days}, found.named("pid"), progress.part(0.1, 0.2)
        )
        if arrays is None:
            values, faults = read_matrix(source, fields, len(xy), progress.part(0.2, 1.0))
        else:
            values, faults = arrays.values, arrays.faults
            for note in arrays.notes:
                progress.info(note)
    _check_values(values, fields, faults, name, progress)
    if pids is None:
        pids = _feature_ids(layer, selected_only)
    crs = crs_of(layer)
    if not crs:
        progress.warn(
            message(
                "The layer {name} has no CRS, so distances are unknown; set the CRS in the layer properties.",
                name=name,
            )
        )
    info = layer_info(layer)
    if not info:
        component = _as_found(values, found, stated, name, progress) or ("" if arrays is None else arrays.component)
        info = {"component": component} if component else {}
    schema = schema_in(info)
    dates = np.array([days[field] for field in fields])
    component = str(info.get("component", "los"))
    try:
        return PointSeries(
            pids=_checked_ids(pids),
            xy=xy,
            dates=dates,
            values=frozen(values),
            crs=crs,
            component=component,
            direction=_direction(columns, name, component, progress),
            sigma=None if sigma is None else _companion(sigma, pids, dates),
            flags=None if flags is None else _flags(_companion(flags, pids, dates)),
            attributes=columns,
            lineage=schema.lineage,
            wavelength_mm=schema.wavelength_mm,
        )
    except InputError as error:
        raise InputError(message("{name}: {error}", name=name, error=error)) from None


def _places(source: ogr.Layer, name: str, selected_only: bool, progress: Progress) -> np.ndarray:
    xy = read_xy(source, progress)
    if not len(xy):
        raise InputError(
            message("{name} has no selected points; at least one is required.", name=name)
            if selected_only
            else message("{name} has no points; at least one is required.", name=name)
        )
    lost = np.flatnonzero(~np.isfinite(xy).all(axis=1))
    if len(lost):
        raise InputError(
            plural(
                "{count} point of {name} has no geometry or is not a single point (row {row}); remove this row, or "
                "convert it to a single point.",
                "{count:,} points of {name} have no geometry or are not single points (first: row {row}); "
                "remove these rows, or convert them to single points.",
                count=len(lost),
                name=name,
                row=lost[0] + 1,
            )
        )
    return xy


def _attributes(
    source: ogr.Layer, kinds: dict[str, int], ids: str | None, progress: Progress
) -> tuple[np.ndarray | None, dict[str, np.ndarray], dict[str, np.ndarray]]:
    """Return the IDs (None if there are none), numeric fields by lower-case name, and fields that state unit or axes.

    The IDs are in the field `pid`, else in the field `ids` if its values are unique.
    """
    own = next((field for field in kinds if field.lower() == "pid"), None)
    id_field = own or next((field for field in kinds if field == ids), None)
    selected = [field for field, kind in kinds.items() if is_number(kind) or kind == ogr.OFTString]
    pids, columns, stated = None, {}, {}
    for field, column in read_columns(source, selected, progress, as_text=[id_field] if id_field else ()):
        if field == id_field:
            column = short_ids(column)
            if own or len(np.unique(column)) == len(column):
                pids = column
            continue
        if stated_property(field):
            stated[field] = column
            continue
        if column.dtype.kind != "f":
            # CSV files contain only text, and some programs write numbers as text
            column, words = numbers(column)
            if words or np.isnan(column).all():
                continue
        if field.lower() not in ("fid", "ogc_fid"):
            columns[field.lower()] = column
    return pids, columns, stated


def _as_found(
    values: np.ndarray, found: LayoutDescription, stated: dict[str, np.ndarray], name: str, progress: Progress
) -> str:
    """Convert the values of a layer that was not imported to mm, in place; return the component, if known."""
    # check the statements of all points, not only of the first ones
    apply_stated_columns(RawSeries(name, dict(stated), np.empty(0, "datetime64[D]"), values))
    for number, count in to_mm(values, found, name).items():
        progress.warn(cleared_note(name, number, count))
    if found.unit not in ("", "mm"):
        progress.warn(
            message("The values of {name} are in {unit} and were converted to mm.", name=name, unit=found.unit)
        )
    doubt = unit_doubt(values, np.zeros(0), None, "mm") if np.isfinite(values).any() else ""
    if doubt and not found.unit:
        progress.warn(message("{name}: {note}", name=name, note=doubt))
    return found.component


def _feature_ids(layer: QgsVectorLayer, selected_only: bool) -> np.ndarray:
    if store_of(layer):
        n_rows = open_store(store_of(layer)).n_rows
        rows = rows_of(layer, n_rows, selected_only)
        return np.array([str(row + 1) for row in (range(n_rows) if rows is None else rows)])
    request = QgsFeatureRequest().setNoAttributes()
    features: Iterable = layer.getSelectedFeatures(request) if selected_only else layer.getFeatures(request)
    return np.array([str(feature.id()) for feature in features])


def _checked_ids(pids: np.ndarray) -> np.ndarray:
    empty = np.flatnonzero(pids == "")
    if len(empty):
        raise InputError(
            message("The point in row {empty} has no pid; assign a unique ID to every point.", empty=empty[0] + 1)
        )
    return pids


def _check_values(
    values: np.ndarray, fields: Sequence[str], faults: InvalidCells, name: str, progress: Progress
) -> None:
    for field, row in faults.infinite.items():
        raise InputError(
            message(
                "The field {field} of {name} contains an infinite value in row {row}; clear or correct the value.",
                field=field,
                name=name,
                row=row,
            )
        )
    for field, (row, text) in faults.text.items():
        if np.isnan(values[:, fields.index(field)]).all():
            raise InputError(
                message(
                    "The field {field} of {name} contains no numbers (for example, {text} in row {row}); "
                    "rename the field if it does not contain displacements, or correct the values.",
                    field=field,
                    name=name,
                    text=quoted(text),
                    row=row,
                )
            )
    for field, (row, text) in list(faults.text.items())[:1]:
        progress.warn(
            plural(
                "{count} date field of {name} contains non-numeric text, which is treated as missing (for "
                "example, {text} in row {row} of {field}); correct the text if a value was intended.",
                "{count:,} date fields of {name} contain non-numeric text, which is treated as missing (for "
                "example, {text} in row {row} of {field}); correct the text if a value was intended.",
                count=len(faults.text),
                name=name,
                text=quoted(text),
                row=row,
                field=field,
            )
        )


def _direction(columns: dict[str, np.ndarray], name: str, component: str, progress: Progress) -> np.ndarray | None:
    """Return the unit vectors of positive motion; downward lines of sight are reversed, also in `columns`."""
    for fields in (("los_east", "los_north", "los_up"), ("incidence_deg", "heading_deg")):
        if not all(field in columns for field in fields):
            continue
        components = [columns[field] for field in fields]
        try:
            if len(components) == 2 and np.isfinite(components[0]).any():
                checked_incidence(components[0], message("The field incidence_deg of {name}", name=name))
        except InputError as error:
            progress.warn(
                message("{error} The direction of motion is unknown until the field is corrected.", error=error)
            )
            return None
        vectors = (
            np.column_stack(components) if len(components) == 3 else los_from_heading(components[0], components[1])
        )
        if component == "los" and np.isfinite(vectors).all(axis=1).any() and nanmedian(vectors[:, 2]) < 0:
            progress.warn(
                message(
                    "los_up of {name} is negative: the line-of-sight vectors point from the satellite to the "
                    "ground and were reversed. If the displacements are also positive away from the "
                    "satellite, import the layer with SIGN = away.",
                    name=name,
                )
            )
            vectors = -vectors
            columns.update(zip(fields, vectors.T))
        lost = np.flatnonzero(~np.isfinite(vectors).all(axis=1))
        if len(lost):
            progress.warn(
                plural(
                    "{fields} of {name} are missing for {count} point (row {row}), so the direction of motion at this "
                    "point is unknown; fill in the fields if a later step requires the direction.",
                    "{fields} of {name} are missing for {count:,} points (first: row {row}), so the "
                    "direction of motion at these points is unknown; fill in the fields if a later step "
                    "requires the direction.",
                    fields=joined(message(" and "), fields),
                    name=name,
                    count=len(lost),
                    row=lost[0] + 1,
                )
            )
        if len(lost) < len(vectors):
            return vectors
    return None


def _companion(layer: QgsVectorLayer, pids: np.ndarray, dates: np.ndarray) -> np.ndarray:
    """Return the values of a companion layer at the points and dates of the series."""
    name = layer.name()
    with open_series_layer(layer) as (source, arrays):
        kinds = field_kinds(source)
        # treat S20200101 and F20200101 like D20200101
        renamed = {("D" + field[1:] if field[:1] in "SsFf" else field): field for field in kinds}
        found = {day: renamed[field] for field, day in parse_date_fields(list(renamed)).items()}
        if arrays is not None:
            found = {day: field for field, day in arrays.days.items()}
        missing = [day for day in dates.tolist() if np.datetime64(day) not in found]
        if missing:
            raise InputError(
                message(
                    "the companion layer {name} does not contain the day {missing}; use the companion layer "
                    "of the same run.",
                    name=name,
                    missing=missing[0],
                )
            )
        id_field = next((field for field in kinds if field.lower() == "pid"), None)
        if id_field is None:
            raise InputError(
                message(
                    "the companion layer {name} has no field pid; use the companion layer of the same run.", name=name
                )
            )
        ids = next(read_columns(source, [id_field], Progress(), as_text=[id_field]))[1]
        if arrays is None:
            matrix, _ = read_matrix(source, [found[day] for day in dates], len(ids), Progress())
        else:
            matrix = arrays.values[:, np.searchsorted(np.array([*arrays.days.values()]), dates)]
    if np.array_equal(ids, pids):
        # avoid a copy of the matrix
        return frozen(matrix)
    row = {str(pid): i for i, pid in enumerate(ids)}
    absent = [pid for pid in pids.tolist() if pid not in row]
    if absent:
        raise InputError(
            message(
                "the companion layer {name} does not contain point {absent}; use the companion layer of the same run.",
                name=name,
                absent=absent[0],
            )
        )
    return frozen(matrix[[row[pid] for pid in pids.tolist()]])


def _flags(matrix: np.ndarray) -> np.ndarray:
    """Return flags as int8; unknown values become gaps."""
    flags = np.empty(matrix.shape, dtype="int8")
    for part in blocks(len(matrix), _POINTS_PER_BLOCK):
        flags[part] = np.where(np.isfinite(matrix[part]), matrix[part], GAP)
    return frozen(flags)
