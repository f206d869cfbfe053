"""Series of a PostgreSQL table read as one matrix in binary COPY format."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsDataSourceUri, QgsVectorLayer

from ...core.common.errors import InputError
from ...core.common.messages import message
from ...core.common.progress import Progress
from .addresses import is_database_layer, schema_of
from .connection import explain_database_read_errors, open_connection

# bytes before the first row: signature, flags, length of the header extension
_HEADER = 19
_BLOCK_BYTES = 8 * 2**20
# big-endian
_KEY, _NUMBER = ">i8", ">f8"
# bytes: number of dimensions, NULL flag, element type, length and lower bound
_ARRAY_HEAD = 20


def integer_key(layer: QgsVectorLayer) -> str:
    """Return the primary key column of a table if it is a single integer column, else an empty string.

    Views and queries have no primary key.
    """
    if not is_database_layer(layer):
        return ""
    keys, uri = layer.primaryKeyAttributes(), QgsDataSourceUri(layer.source())
    if len(keys) != 1 or uri.table().startswith("(") or not uri.table():
        return ""
    field = layer.fields()[keys[0]]
    return str(field.name()) if field.typeName() in ("int2", "int4", "int8") else ""


def read_matrix_by_key(
    layer: QgsVectorLayer, key: str, fields: list[str], array: str, n_dates: int, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """Return the keys (n_rows,), ascending, and the values (n_rows, n_dates); NaN for NULL.

    Parameters
    ----------
    layer : QgsVectorLayer
        A table without a filter.
    key : str
        Primary key column of the table.
    fields : list of str
        Numeric columns, one per date; empty for an array column.
    array : str
        Array column, empty for none.
    n_dates : int
    progress : Progress
        May cancel the query.

    Raises
    ------
    DependencyError
        If psycopg2 is missing.
    InputError
        If the query fails, or the length of an array differs from `n_dates`.
    """
    uri = QgsDataSourceUri(layer.source())
    connection = open_connection(uri)
    try:
        from psycopg2 import sql

        table = sql.Identifier(schema_of(uri), uri.table())
        with explain_database_read_errors(layer.name()), connection.cursor() as cursor:
            if array:
                column = sql.Identifier(array)
                cursor.execute(
                    sql.SQL("SELECT cardinality({0}) FROM {1} WHERE cardinality({0}) <> {2} LIMIT 1").format(
                        column, table, sql.Literal(n_dates)
                    )
                )
                wrong = cursor.fetchone()
                if wrong is not None:
                    raise InputError(wrong_length(array, layer.name(), wrong[0], n_dates))
                empty = sql.SQL("array_fill('NaN'::float8, ARRAY[{}])").format(sql.Literal(n_dates))
                values = sql.SQL("array_replace(coalesce({}::float8[], {}), NULL, 'NaN')").format(column, empty)
            else:
                each = [sql.SQL("coalesce({}::float8, 'NaN')").format(sql.Identifier(field)) for field in fields]
                values = sql.SQL("ARRAY[{}]").format(sql.SQL(", ").join(each))
            rows = _Rows(n_dates, progress)
            query = sql.SQL("COPY (SELECT {0}::int8, {1} FROM {2} ORDER BY 1) TO STDOUT (FORMAT binary)")
            cursor.copy_expert(query.format(sql.Identifier(key), values, table), rows)
    finally:
        connection.close()
    return rows.result()


def require_same_dates(layer: QgsVectorLayer, field: str, dates: np.ndarray) -> None:
    """Raise an error if a row has other dates; rows with another number of dates or none take those of the layer.

    Parameters
    ----------
    layer : QgsVectorLayer
        A table without a filter.
    field : str
        Column with an array of dates in each row.
    dates : ndarray of datetime64[D], shape (n_dates,)

    Raises
    ------
    DependencyError
        If psycopg2 is missing.
    InputError
        If the query fails, or a row has other dates.
    """
    uri = QgsDataSourceUri(layer.source())
    connection = open_connection(uri)
    try:
        from psycopg2 import sql

        statement = sql.SQL("SELECT 1 FROM {1} WHERE cardinality({0}) = {2} AND {0} <> {3}::date[] LIMIT 1").format(
            sql.Identifier(field),
            sql.Identifier(schema_of(uri), uri.table()),
            sql.Literal(len(dates)),
            sql.Literal(dates.astype(str).tolist()),
        )
        with explain_database_read_errors(layer.name()), connection.cursor() as cursor:
            cursor.execute(statement)
            if cursor.fetchone() is not None:
                raise InputError(other_dates(field, layer.name()))
    finally:
        connection.close()


def other_dates(field: str, layer: str) -> str:
    """Return the error message for an array of dates that differs from that of the first row."""
    return message(
        "The dates in {field} of {layer} differ between rows; provide the same dates in every row, or a view with one "
        "row per point and date.",
        field=field,
        layer=layer,
    )


def wrong_length(field: str, layer: str, found: int, n_dates: int) -> str:
    """Return the error message for an array whose length differs from the number of dates."""
    return message(
        "An array in {field} of {layer} has {found} values, but there are {dates} dates; correct the table.",
        field=field,
        layer=layer,
        found=found,
        dates=n_dates,
    )


class _Rows:
    """Parser of binary COPY data with rows of a key and an array of fixed length without NULLs."""

    def __init__(self, n_dates: int, progress: Progress) -> None:
        element = np.dtype([("length", ">i4"), ("value", _NUMBER)])
        self._row = np.dtype(
            [
                ("head", "V6"),
                ("key", _KEY),
                ("array", f"V{4 + _ARRAY_HEAD}"),
                ("elements", element, (n_dates,)),
            ]
        )
        self._progress = progress
        self._bytes = bytearray()
        self._begun = False
        self._parts: list[tuple[np.ndarray, np.ndarray]] = []

    def write(self, data: bytes) -> None:
        """Append data; called by psycopg2."""
        self._bytes += data
        if len(self._bytes) > _BLOCK_BYTES:
            self._read()
            self._progress.step(0.0)

    def _read(self) -> None:
        if not self._begun:
            del self._bytes[:_HEADER]
            self._begun = True
        n_rows = len(self._bytes) // self._row.itemsize
        whole = n_rows * self._row.itemsize
        rows = np.frombuffer(bytes(self._bytes[:whole]), dtype=self._row)
        self._parts.append((rows["key"].astype("int64"), rows["elements"]["value"].astype(float)))
        del self._bytes[:whole]

    def result(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the keys and values of all rows."""
        self._read()
        keys, values = zip(*self._parts)
        return np.concatenate(keys), np.concatenate(values)
