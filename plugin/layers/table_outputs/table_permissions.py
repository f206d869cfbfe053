"""Test of the permissions for writing a PostgreSQL table, before the results are computed."""

from __future__ import annotations

from contextlib import suppress

from ..databases.addresses import address_in, schema_of, table_name, temporary_table_name
from ..databases.connection import explain_database_write_errors, open_connection


def check_table_permissions(target: str, has_geometry: bool) -> None:
    """Replace a table by an empty one in a transaction, and roll back.

    Parameters
    ----------
    target : str
        Address of the table.
    has_geometry : bool
        Whether the table will have a geometry, which requires PostGIS.

    Raises
    ------
    DependencyError
        If psycopg2 is missing.
    InputError
        If the server cannot be reached, or the user lacks permission to create the table or drop the existing one.
    """
    uri = address_in(target)
    connection = open_connection(uri)
    try:
        from psycopg2 import errors, sql

        schema = schema_of(uri)
        new = sql.Identifier(schema, temporary_table_name())
        columns = sql.SQL("fid integer, geom geometry" if has_geometry else "fid integer")
        with explain_database_write_errors(table_name(target)), connection.cursor() as cursor:
            # a lock held by another reader is not an error: it may be released before the results are written
            cursor.execute("SET LOCAL lock_timeout = '1s'")
            cursor.execute(sql.SQL("CREATE TABLE {} ({})").format(new, columns))
            with suppress(errors.LockNotAvailable):
                cursor.execute(sql.SQL("DROP TABLE IF EXISTS {}").format(sql.Identifier(schema, uri.table())))
            connection.rollback()
    finally:
        connection.close()
