"""State of a table in its database; an open layer keeps the comment, columns and row count from its opening."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsAbstractDatabaseProviderConnection, QgsDataSourceUri, QgsProviderRegistry, QgsVectorLayer

from .addresses import PROVIDER, schema_of
from .sql_names import quoted_name, quoted_text

# the name is a text that contains quoted identifiers
_DEFINITION = (
    "SELECT oid::text, relnatts::text, obj_description(oid, 'pg_class') FROM pg_class WHERE oid = to_regclass({table})"
)
# views and queries may take long, and so may the rows of large tables
_SHORT_TABLE = (
    "SELECT 1 FROM pg_class WHERE oid = to_regclass({table}) AND relkind IN ('r', 'p') AND reltuples < {most_rows}"
)
_MAX_ROWS = 200_000
_CONTENT = "SELECT count(*)::text, sum(hashtext(t::text)::bigint)::text FROM {table} AS t"


def current_comment(layer: QgsVectorLayer) -> str:
    """Return the comment of the table of a layer, as it is now; that of the layer if the database cannot be asked."""
    found = definition_state(QgsDataSourceUri(layer.source()))
    return found[2] if found else str(layer.dataComment())


def definition_state(uri: QgsDataSourceUri) -> tuple[str, ...]:
    """Return a key that changes with the columns and the comment of a table, and if the table is replaced.

    Returns
    -------
    tuple of str
        Number of the table, number of its columns, and comment; empty if the database cannot be asked.
    """
    if _is_query(uri):
        return ()
    rows = _rows(uri, _DEFINITION.format(table=quoted_text(_name_of(uri))))
    if not rows:
        return ()
    number, columns, comment = rows[0]
    return str(number), str(columns), comment if isinstance(comment, str) else ""


def content_state(layer: QgsVectorLayer) -> tuple[str, ...]:
    """Return a key that changes with the rows of a table.

    It is empty for views, queries and tables of more than 200,000 rows, whose rows take long to read, and if the
    database cannot be asked.
    """
    uri = QgsDataSourceUri(layer.source())
    if _is_query(uri) or not _rows(uri, _SHORT_TABLE.format(table=quoted_text(_name_of(uri)), most_rows=_MAX_ROWS)):
        return ()
    rows = _rows(uri, _CONTENT.format(table=_name_of(uri)))
    return tuple(map(str, rows[0])) if rows else ()


def _rows(uri: QgsDataSourceUri, statement: str) -> list[list[Any]]:
    """Return the rows of a statement, through the connections that QGIS keeps; empty if it fails."""
    try:
        connection = QgsProviderRegistry.instance().providerMetadata(PROVIDER).createConnection(uri.uri(False), {})
        if isinstance(connection, QgsAbstractDatabaseProviderConnection):
            return list(connection.executeSql(statement))
    except Exception:  # PyQGIS raises no class of its own
        # the reader of the rows reports the error
        return []
    return []


def _is_query(uri: QgsDataSourceUri) -> bool:
    return uri.table().startswith("(") or not uri.table()


def _name_of(uri: QgsDataSourceUri) -> str:
    return f"{quoted_name(schema_of(uri))}.{quoted_name(uri.table())}"
