"""A try of the steps by which a table takes its place, before anything is computed for it."""

from __future__ import annotations

from contextlib import suppress

from ..databases.addresses import address_in, schema_of, table_name, temporary_table_name
from ..databases.connection import connected, explained


def rehearse(target: str, has_geometry: bool) -> None:
    """Make a table without rows in the place of a former one, and roll that back.

    Parameters
    ----------
    target : str
        Address of the table.
    has_geometry : bool
        Whether it will have a geometry, which needs PostGIS.

    Raises
    ------
    DependencyError
        If psycopg2 is missing.
    InputError
        If the server cannot be reached, or does not let the user make the table or remove the former one.
    """
    uri = address_in(target)
    connection = connected(uri)
    try:
        from psycopg2 import errors, sql

        schema = schema_of(uri)
        new = sql.Identifier(schema, temporary_table_name())
        columns = sql.SQL("fid integer, geom geometry" if has_geometry else "fid integer")
        with explained(table_name(target)), connection.cursor() as cursor:
            # who reads the former table now may have read it when the results are there
            cursor.execute("SET LOCAL lock_timeout = '1s'")
            cursor.execute(sql.SQL("CREATE TABLE {} ({})").format(new, columns))
            with suppress(errors.LockNotAvailable):
                cursor.execute(sql.SQL("DROP TABLE IF EXISTS {}").format(sql.Identifier(schema, uri.table())))
            connection.rollback()
    finally:
        connection.close()
