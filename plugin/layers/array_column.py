"""Series stored in an array column, with dates from the table comment or from a second array column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime

from ..core.common.errors import DependencyError, InputError
from ..core.common.messages import message, quoted
from ..core.common.progress import Progress
from ..core.io.insar.layer_values import findings_in_values, to_mm
from ..core.io.insar.sources.raw_series import RawSeries
from ..core.io.insar.sources.stated_remarks import check_quantity, is_settlement
from ..core.io.insar.stated_columns import apply_stated_columns
from ..core.io.insar.units import UNITS
from ..core.io.sniffing.findings import LayoutDescription
from ..core.io.tables.column_aliases import match_fields
from ..core.io.tables.date_columns import days_in_order
from ..core.io.tables.numbers import cleared_note
from .databases.addresses import is_database_layer
from .databases.connection import ConnectionRefusedByDatabase
from .databases.field_types import is_array_of_dates, is_array_of_numbers, is_plain_field
from .databases.long_layout import names_of_long_table, raw_of_long
from .databases.matrix_query import integer_key, other_dates, read_matrix_by_key, require_same_dates, wrong_length
from .geopackage import write_geopackage
from .layer_metadata import layer_info
from .ogr_columns import InvalidCells, read_columns, read_xy
from .ogr_source import crs_of, is_plain, open_gdal_layer, open_gdal_table

if TYPE_CHECKING:
    from osgeo import ogr

_ROWS_PER_STEP = 2000


@dataclass(frozen=True)
class ArrayColumn:
    """A field that contains the displacements of a point as an array.

    Attributes
    ----------
    name : str
        Name of the field.
    index : int
        Index of the field in the layer.
    dates : ndarray of datetime64[D], shape (n_dates,)
        Dates in the order of the array elements, which need not be chronological.
    dated : int
        Index of the field with the dates of each row; -1 if the table comment states the dates.
    cell : list
        Dates of the first row as read; comparing them is faster than converting those of every row.
    """

    name: str
    index: int
    dates: np.ndarray
    dated: int = -1
    cell: list[Any] = field(default_factory=list, compare=False)

    @property
    def days(self) -> list[tuple[int, np.datetime64]]:
        """Index in the array and date, in chronological order."""
        return sorted(enumerate(self.dates), key=lambda item: item[1])

    @property
    def order(self) -> list[int]:
        """Indices in the array, in chronological order."""
        return [position for position, _ in self.days]

    @property
    def named_days(self) -> dict[str, np.datetime64]:
        """Field name and date of every epoch, in chronological order."""
        return {"D" + str(day).replace("-", ""): day for _, day in self.days}

    def values(self, attributes: Sequence[Any], layer: QgsVectorLayer) -> np.ndarray:
        """Return the array of a feature in stored order, shape (n_dates,); NaN for NULL.

        Raises
        ------
        InputError
            If the length of the array differs from the number of dates, or the feature has other dates.
        """
        cell = attributes[self.index]
        if cell is None or cell == NULL:
            return np.full(len(self.dates), np.nan)
        if len(cell) != len(self.dates):
            raise InputError(wrong_length(self.name, layer.name(), len(cell), len(self.dates)))
        own = None if self.dated < 0 else attributes[self.dated]
        has_dates = own is not None and own != NULL and len(own) == len(self.dates)
        if own is not None and has_dates and list(own) != self.cell and (_dates(own) != self.dates).any():
            raise InputError(other_dates(layer.fields()[self.dated].name(), layer.name()))
        return np.array([np.nan if one is None or one == NULL else float(one) for one in cell], dtype=float)


def array_column(layer: QgsVectorLayer) -> ArrayColumn | None:
    """Return the array column of a layer; None if there is none, for example in a layer with one field per date."""
    if not is_database_layer(layer) or not any(is_array_of_numbers(field) for field in layer.fields().toList()):
        return None
    return _written_by_us(layer) or _with_dates(layer)


def require_distinct(column: ArrayColumn, layer: QgsVectorLayer) -> None:
    """Raise an error if a date occurs twice.

    Not called for layer lists, which do not check the dates.

    Raises
    ------
    InputError
        If a date occurs twice.
    """
    dates, counts = np.unique(column.dates, return_counts=True)
    if (counts > 1).any():
        raise InputError(
            message(
                "The dates of the arrays in {layer} contain {date} twice; correct the table.",
                layer=layer.name(),
                date=dates[counts > 1][0],
            )
        )


def _written_by_us(layer: QgsVectorLayer) -> ArrayColumn | None:
    info = layer_info(layer)
    index = layer.fields().indexOf(str(info.get("values", "")))
    if info.get("layout") != "array" or index < 0 or not is_array_of_numbers(layer.fields()[index]):
        return None
    try:
        dates = np.array(info["dates"], dtype="datetime64[D]")
    except (KeyError, ValueError, TypeError, OverflowError):
        return None
    if dates.ndim != 1 or not len(dates) or np.isnat(dates).any():
        return None
    return ArrayColumn(layer.fields()[index].name(), index, dates)


def _with_dates(layer: QgsVectorLayer) -> ArrayColumn | None:
    """Return the only array column of numbers if there is exactly one array column of dates; None otherwise."""
    fields = layer.fields()
    numbers = [i for i in range(len(fields)) if is_array_of_numbers(fields[i])]
    dated = [i for i in range(len(fields)) if is_array_of_dates(fields[i])]
    if len(numbers) != 1 or len(dated) != 1:
        return None
    request = QgsFeatureRequest().setLimit(1).setSubsetOfAttributes(dated)
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    first = next(layer.getFeatures(request), None)
    cell = None if first is None else first.attributes()[dated[0]]
    if cell is None or cell == NULL or len(cell) < 2:
        return None
    if any(one is None or one == NULL or not one.isValid() for one in cell):
        return None
    return ArrayColumn(fields[numbers[0]].name(), numbers[0], _dates(cell), dated[0], list(cell))


def _dates(cell: Sequence[Any]) -> np.ndarray:
    texts = ["" if one is None or one == NULL else str(one.toString("yyyy-MM-dd")) for one in cell]
    return np.array(texts, dtype="datetime64[D]")


@dataclass(frozen=True)
class ArraySeries:
    """Values of all points.

    Attributes
    ----------
    days : dict of str to datetime64[D]
        Field name and date of every epoch, in chronological order.
    values : ndarray, shape (n_points, n_dates)
        Values in chronological order; NaN for NULL.
    faults : InvalidCells
        Positions of infinite values.
    component : str
        Component stated by the table, empty if none is stated.
    notes : tuple of str
        Assumptions made while reading.
    """

    days: dict[str, np.datetime64]
    values: np.ndarray
    faults: InvalidCells
    component: str = ""
    notes: tuple[str, ...] = ()


@contextmanager
def open_series_layer(
    layer: QgsVectorLayer, selected_only: bool = False
) -> Iterator[tuple[ogr.Layer, ArraySeries | None]]:
    """Yield the GDAL layer of a QGIS layer as `open_gdal_layer` does, and its values if they are in an array column.

    The rows of both are in the same order. A database table with one row per point and date is converted to one row
    per point; numeric date columns of a table with an integer key are also returned as values.

    Raises
    ------
    InputError
        If the layer cannot be read.
    """
    column = array_column(layer) if layer.isValid() else None
    key = integer_key(layer) if layer.isValid() and is_plain(layer, selected_only) else ""
    fields = _numeric_dates(layer) if key and column is None else {}
    matrix = _matrix(layer, key, fields, column) if key and (column or fields) else None
    if matrix is not None:
        with open_gdal_layer(layer, left_out=fields) as source:
            yield source, _in_order_of(source, layer.name(), key, *matrix)
        return
    found: tuple[dict[str, np.ndarray], np.ndarray, ArraySeries] | None
    if column is not None:
        found = read_features(layer, column, QgsFeatureRequest(), selected_only)
    else:
        found = _long_series(layer, selected_only) if layer.isValid() else None
    if found is None:
        with open_gdal_layer(layer, selected_only) as source:
            yield source, None
        return
    columns, xy, series = found
    with TemporaryDirectory(prefix="slopemuse-") as folder:
        copy = Path(folder) / "copy.gpkg"
        write_geopackage(copy, "copy", columns, xy, crs_of(layer), {})
        with open_gdal_table(str(copy), 0, layer.name()) as source:
            yield source, series


def _long_series(
    layer: QgsVectorLayer, selected_only: bool
) -> tuple[dict[str, np.ndarray], np.ndarray, ArraySeries] | None:
    """Read a table with one row per point and date; return what `read_features` returns, or None for other layers."""
    names = names_of_long_table(layer)
    if not names:
        return None
    with open_gdal_layer(layer, selected_only) as source:
        xy = read_xy(source, Progress())
        # read all cells as text, so that IDs with many digits are not rounded
        cells = dict(read_columns(source, names, Progress(), as_text=names))
    if not len(xy):
        # the reader of the series raises the error for an empty layer
        return {"pid": np.empty(0, dtype=str)}, xy, ArraySeries({}, np.empty((0, 0)), InvalidCells())
    return series_of_rows(layer, cells, xy)


def series_of_rows(
    layer: QgsVectorLayer, cells: dict[str, np.ndarray], xy: np.ndarray
) -> tuple[dict[str, np.ndarray], np.ndarray, ArraySeries] | None:
    """Pivot rows of points and dates; return what `read_features` returns, or None if the columns are not recognised.

    Parameters
    ----------
    layer : QgsVectorLayer
    cells : dict of str to ndarray, shape (n_rows,)
        Fields from `names_of_long_table`, as text.
    xy : ndarray, shape (n_rows, 2)
        Coordinates of the rows.
    """
    raw = raw_of_long(layer.name(), cells, xy, crs_of(layer))
    if raw is None or raw.xy is None:
        return None
    _check_quantity(raw, cells)
    sentinel, notes = apply_stated_columns(raw), list(raw.notes)
    unit = raw.unit if raw.unit in UNITS else ""
    values = raw.values
    no_data = findings_in_values(values, (), {}, layer.name()).no_data if sentinel is None else (sentinel,)
    for number, count in to_mm(values, LayoutDescription(no_data=no_data, unit=unit), layer.name()).items():
        notes.append(cleared_note(layer.name(), number, count))
    if unit not in ("", "mm"):
        notes.append(
            message("The values of {name} are in {unit} and were converted to mm.", name=layer.name(), unit=unit)
        )
    days = {"D" + str(day).replace("-", ""): day for day in raw.dates}
    ids = match_fields(raw.columns)["pid"]
    columns = {"pid" if name == ids else name: cells for name, cells in raw.columns.items()}
    series = ArraySeries(days, values, _infinite(values, list(days)), raw.component, tuple(notes))
    return columns, raw.xy, series


def _check_quantity(raw: RawSeries, cells: dict[str, np.ndarray]) -> None:
    """Raise an error for settlement with unknown sign, for increments, and for text columns without numbers."""
    check_quantity(raw.quantity, True, raw.source)
    if is_settlement(raw.quantity):
        raise InputError(
            message(
                "The column {name} of {layer} contains settlement, which may be positive downwards; provide a view "
                "with a column displacement_mm that is positive towards the satellite.",
                name=quoted(raw.quantity),
                layer=raw.source,
            )
        )
    written = np.char.strip(cells[raw.quantity].astype(str))
    if np.isnan(raw.values).all() and (written != "").any():
        row = int((written != "").argmax())
        raise InputError(
            message(
                "The field {field} of {name} contains no numbers (for example, {text} in row {row}); "
                "rename the field if it does not contain displacements, or correct the values.",
                field=raw.quantity,
                name=raw.source,
                text=quoted(written[row]),
                row=row + 1,
            )
        )


def _numeric_dates(layer: QgsVectorLayer) -> dict[str, np.datetime64]:
    """Return the date fields in chronological order; empty if one is not numeric or a date occurs twice."""
    found = days_in_order(layer.fields().names())
    is_series = len(found) > 1 and len({day for _, day in found}) == len(found)
    return dict(found) if is_series and all(layer.fields().field(name).isNumeric() for name, _ in found) else {}


def _matrix(
    layer: QgsVectorLayer, key: str, fields: dict[str, np.datetime64], column: ArrayColumn | None
) -> tuple[np.ndarray, ArraySeries] | None:
    """Read the keys and values of a table, sorted by key; return None if only QGIS can connect to the database."""
    if column is None:
        days, order, name = fields, list(range(len(fields))), ""
    else:
        require_distinct(column, layer)
        days, order, name = column.named_days, column.order, column.name
    try:
        if column is not None and column.dated >= 0:
            require_same_dates(layer, layer.fields()[column.dated].name(), column.dates)
        keys, values = read_matrix_by_key(layer, key, list(fields), name, len(days), Progress())
    except (ConnectionRefusedByDatabase, DependencyError):
        return None
    return keys, ArraySeries(days, values[:, order] if name else values, InvalidCells())


def _in_order_of(source: ogr.Layer, name: str, key: str, keys: np.ndarray, series: ArraySeries) -> ArraySeries:
    """Return the series with its rows in the order of a copy of the table that contains the key."""
    copied = next(read_columns(source, [key], Progress()))[1].astype("int64")
    rows = np.searchsorted(keys, copied)
    if len(keys) != len(copied) or not np.array_equal(keys[np.minimum(rows, len(keys) - 1)], copied):
        raise InputError(
            message("The layer {name} was changed while it was being read; run the algorithm again.", name=name)
        )
    values = series.values[rows]
    return ArraySeries(series.days, values, _infinite(values, list(series.days)))


def _infinite(values: np.ndarray, names: list[str]) -> InvalidCells:
    faults, infinite = InvalidCells(), np.isinf(values)
    for j in np.flatnonzero(infinite.any(axis=0)):
        faults.infinite[names[j]] = int(infinite[:, j].argmax()) + 1
    return faults


def read_features(
    layer: QgsVectorLayer,
    column: ArrayColumn,
    request: QgsFeatureRequest,
    selected_only: bool = False,
    progress: Progress | None = None,
) -> tuple[dict[str, np.ndarray], np.ndarray, ArraySeries]:
    """Read features in one pass; return the other columns, the coordinates (n_points, 2) and the series.

    Raises
    ------
    InputError
        If the length of an array differs from the number of dates, a date occurs twice, or a row has other dates.
    Cancelled
        If the user cancels.
    """
    require_distinct(column, layer)
    fields = layer.fields()
    plain = [i for i in range(len(fields)) if is_plain_field(fields[i])]
    request.setSubsetOfAttributes([*plain, column.index, *([column.dated] if column.dated >= 0 else [])])
    order = column.order
    rows: list[list[Any]] = []
    places: list[tuple[float, float]] = []
    values: list[np.ndarray] = []
    for feature in layer.getSelectedFeatures(request) if selected_only else layer.getFeatures(request):
        attributes = feature.attributes()
        rows.append([attributes[i] for i in plain])
        places.append(_place(feature))
        values.append(column.values(attributes, layer)[order])
        if progress is not None and len(rows) % _ROWS_PER_STEP == 0:
            progress.step(0.0)
    matrix = np.array(values, dtype=float).reshape(len(rows), len(order))
    days = column.named_days
    names = [fields[i].name() for i in plain]
    columns = {
        name: _column([row[k] for row in rows], fields[i].isNumeric()) for k, (name, i) in enumerate(zip(names, plain))
    }
    return (
        columns,
        np.array(places, dtype=float).reshape(len(rows), 2),
        ArraySeries(days, matrix, _infinite(matrix, list(days))),
    )


def _place(feature: QgsFeature) -> tuple[float, float]:
    """Return the coordinates of a point; NaN if the geometry is empty or a multipoint without exactly one part."""
    geometry = feature.geometry()
    if geometry.isNull() or (geometry.isMultipart() and geometry.constGet().partCount() != 1):
        return np.nan, np.nan
    vertex = geometry.vertexAt(0)
    return vertex.x(), vertex.y()


def _column(cells: list[Any], is_number: bool) -> np.ndarray:
    empty = [cell is None or cell == NULL for cell in cells]
    if is_number:
        if all(isinstance(cell, int) for cell in cells):
            return np.array(cells, dtype="int64")
        return np.array([np.nan if none else float(cell) for cell, none in zip(cells, empty)], dtype=float)
    return np.array([None if none else text_of(cell) for cell, none in zip(cells, empty)], dtype=object)


def text_of(cell: Any) -> str:
    """Return a cell as text, with dates and times in ISO form independent of the locale."""
    if isinstance(cell, QDateTime):
        return str(cell.toString("yyyy-MM-dd HH:mm:ss"))
    return str(cell.toString("yyyy-MM-dd")) if isinstance(cell, QDate) else str(cell)
