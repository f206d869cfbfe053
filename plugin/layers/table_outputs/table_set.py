"""PostgreSQL output tables that replace existing ones together, in one transaction per database."""

from __future__ import annotations

import io
import json
import secrets
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from ...core.common.errors import InputError
from ...core.common.messages import message
from ...core.common.progress import Progress
from ..databases.addresses import address_in, schema_of, table_identity, table_name, temporary_table_name
from ..databases.connection import explain_database_write_errors, open_connection
from ..databases.series_layout import Layout, SeriesLayout, chosen_layout
from ..databases.table_comment import comment_of
from .staged_table import StagedTable

_MAX_NAME_LENGTH = 63
_NUMBERS = ("double precision", "bigint", "integer", "smallint")
_ESCAPED = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


class TableSet:
    """Tables that are written under temporary names and renamed together, or leave nothing behind.

    All new tables of a database become visible at once. Readers of an existing table wait only during renaming.
    """

    def __init__(self) -> None:
        self._connections: dict[tuple[str, ...], Any] = {}
        self._new_tables: list[tuple[Any, str, str]] = []

    def __enter__(self) -> TableSet:
        return self

    def __exit__(self, *_: object) -> None:
        for connection in self._connections.values():
            # the server rolls back uncommitted changes, also after a lost connection
            with suppress(Exception):
                connection.close()

    def write(self, target: str, staged: StagedTable, companions: dict[str, str], progress: Progress) -> SeriesLayout:
        """Write a table, which remains invisible until `commit`.

        Parameters
        ----------
        target : str
            Address of the table.
        staged : StagedTable
            Contents of the table.
        companions : dict of str to str
            Addresses of companions in the same database, by role.
        progress : Progress
            Receives the progress after every block of rows; may cancel.

        Raises
        ------
        InputError
            If the table cannot be written.
        """
        name = table_name(target)
        info = json.loads(staged.info) if staged.info else {}
        info.pop("companions", None)
        layout = chosen_layout(name, staged.columns, info.get("role") if "role" in info else None)
        if layout.layout is Layout.ARRAY:
            info.update(layout="array", values=layout.values, dates=list(layout.dates))
        if companions:
            info["companions"] = {role: _named(other) for role, other in companions.items()}
        connection = self._connection(target)
        with explain_database_write_errors(name), connection.cursor() as cursor:
            # the run fails with an error message if another program locks the existing table for longer
            cursor.execute("SET LOCAL lock_timeout = '20s'")
            self._create(cursor, target, staged, layout)
            _copy(cursor, self._new_tables[-1], staged, layout, progress)
            self._describe(cursor, target, staged, info)
        return layout

    def place(self) -> None:
        """Drop the existing tables and rename the new ones; visible to others only after `commit`.

        Raises
        ------
        InputError
            If an existing table cannot be dropped, for example because a view depends on it.
        """
        if not self._new_tables:
            return
        from psycopg2 import sql

        for connection, staged, target in self._new_tables:
            uri = address_in(target)
            schema = schema_of(uri)
            old = sql.Identifier(schema, uri.table())
            with explain_database_write_errors(table_name(target)), connection.cursor() as cursor:
                _copy_permissions(cursor, schema, uri.table(), staged)
                cursor.execute(sql.SQL("DROP TABLE IF EXISTS {}").format(old))
                new = sql.Identifier(schema, staged)
                cursor.execute(sql.SQL("ALTER TABLE {} RENAME TO {}").format(new, sql.Identifier(uri.table())))
                _rename_parts(cursor, schema, staged, uri.table())

    def commit(self) -> None:
        """Commit the new tables.

        Raises
        ------
        InputError
            If the commit fails, for example because the connection is lost.
        """
        for connection in self._connections.values():
            target = next(target for other, _, target in self._new_tables if other is connection)
            with explain_database_write_errors(table_name(target)):
                connection.commit()

    def _connection(self, target: str) -> Any:
        key = table_identity(target)[:4]
        if key not in self._connections:
            self._connections[key] = open_connection(address_in(target))
        return self._connections[key]

    def _create(self, cursor: Any, target: str, staged: StagedTable, layout: SeriesLayout) -> None:
        from psycopg2 import sql

        uri = address_in(target)
        name = temporary_table_name()
        kinds = {column: kind for column, kind in staged.columns.items() if not _in_array(column, layout)}
        columns = [
            sql.SQL("{} integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY").format(sql.Identifier(staged.key))
        ]
        if staged.geometry:
            shape = sql.SQL(f"geometry({staged.kind.title()}, {_srid(cursor, staged.crs)})")
            columns.append(sql.SQL("{} ").format(sql.Identifier(_geometry(target, staged))) + shape)
        columns += [sql.SQL("{} ").format(sql.Identifier(column)) + sql.SQL(kind) for column, kind in kinds.items()]
        if layout.layout is Layout.ARRAY:
            columns.append(sql.SQL("{} double precision[]").format(sql.Identifier(layout.values)))
        table = sql.Identifier(schema_of(uri), name)
        cursor.execute(sql.SQL("CREATE TABLE {} ({})").format(table, sql.SQL(", ").join(columns)))
        if layout.layout is Layout.ARRAY:
            # compression is slow and hardly reduces the size of numbers
            column = sql.Identifier(layout.values)
            cursor.execute(sql.SQL("ALTER TABLE {} ALTER COLUMN {} SET STORAGE EXTERNAL").format(table, column))
        self._new_tables.append((cursor.connection, name, target))

    def _describe(self, cursor: Any, target: str, staged: StagedTable, info: dict[str, Any]) -> None:
        """Store metadata and run record, create the spatial index, and set the next feature ID."""
        from psycopg2 import sql

        schema, name = schema_of(address_in(target)), self._new_tables[-1][1]
        table = sql.Identifier(schema, name)
        if info:
            cursor.execute(sql.SQL("COMMENT ON TABLE {} IS {}").format(table, sql.Literal(comment_of(info))))
        if staged.run:
            key = sql.Identifier(f"{name}_pkey")
            cursor.execute(sql.SQL("COMMENT ON CONSTRAINT {} ON {} IS {}").format(key, table, sql.Literal(staged.run)))
        if staged.geometry:
            column = sql.Identifier(_geometry(target, staged))
            index = sql.Identifier(f"{name}_geom")
            cursor.execute(sql.SQL("CREATE INDEX {} ON {} USING gist ({})").format(index, table, column))
        cursor.execute(
            sql.SQL("ALTER TABLE {} ALTER COLUMN {} RESTART WITH {}").format(
                table, sql.Identifier(staged.key), sql.Literal(staged.n_rows + 1)
            )
        )


def _named(target: str) -> str:
    uri = address_in(target)
    return json.dumps([schema_of(uri), uri.table()])


def _geometry(target: str, staged: StagedTable) -> str:
    """Return the geometry column of the address, or of the staged table if that name is already used."""
    requested = address_in(target).geometryColumn()
    taken = {name.lower() for name in (staged.key, *staged.columns)}
    return requested if requested and requested.lower() not in taken else staged.geometry


def _in_array(column: str, layout: SeriesLayout) -> bool:
    return layout.layout is Layout.ARRAY and column in layout.dated


def _srid(cursor: Any, crs: tuple[str, int] | None) -> int:
    """Return the SRID of a CRS in the database.

    Raises
    ------
    InputError
        If the CRS is not defined in the database.
    """
    if crs is None:
        return 0
    cursor.execute("SELECT srid FROM spatial_ref_sys WHERE upper(auth_name) = %s AND auth_srid = %s", crs)
    row = cursor.fetchone()
    if row is None:
        raise InputError(
            message(
                "The CRS {crs} of the result is not defined in the database; add it to spatial_ref_sys, or write a "
                "GeoPackage.",
                crs=f"{crs[0]}:{crs[1]}",
            )
        )
    return int(row[0])


def _copy(
    cursor: Any, new_table: tuple[Any, str, str], staged: StagedTable, layout: SeriesLayout, progress: Progress
) -> None:
    """Copy the rows into a table."""
    from psycopg2 import sql

    names = [staged.key, *([_geometry(new_table[2], staged)] if staged.geometry else [])]
    first, listed = len(names), list(staged.columns)
    position = {column: first + i for i, column in enumerate(listed)}
    # numbers come last because formatting them together is much faster than one at a time
    numbers = [column for column in listed if staged.columns[column] in _NUMBERS and not _in_array(column, layout)]
    others = [column for column in listed if staged.columns[column] not in _NUMBERS]
    dated = list(layout.dated) if layout.layout is Layout.ARRAY else []
    names += [*others, *numbers] + ([layout.values] if dated else [])
    table = sql.Identifier(schema_of(address_in(new_table[2])), new_table[1])
    command = sql.SQL("COPY {} ({}) FROM STDIN").format(table, sql.SQL(", ").join(map(sql.Identifier, names)))
    columns = [[position[column] for column in part] for part in (others, numbers, dated)]
    line = _lines([*range(first), *columns[0]], *columns[1:])
    done = 0
    for block in staged.blocks():
        cursor.copy_expert(command, io.StringIO("".join(map(line, block))))
        done += len(block)
        progress.step(
            done / max(staged.n_rows, 1),
            message("{stop:,} of {n_rows:,} rows written", stop=done, n_rows=staged.n_rows),
        )


def _lines(others: list[int], numbers: list[int], dated: list[int]) -> Callable[[tuple[Any, ...]], str]:
    """Return a function that formats a row in COPY text format; missing numbers in arrays become NaN."""

    def line(row: tuple[Any, ...]) -> str:
        cells = [_cell(row[i]) for i in others]
        if numbers:
            cells.append(_listed(row, numbers).replace(", ", "\t").replace("None", "\\N"))
        if dated:
            cells.append("{" + _listed(row, dated).replace("None", "NaN") + "}")
        return "\t".join(cells) + "\n"

    return line


def _listed(row: tuple[Any, ...], positions: list[int]) -> str:
    """Return the numbers at some positions of a row, separated by comma and space."""
    return repr([row[i] for i in positions])[1:-1]


def _cell(value: Any) -> str:
    if value is None:
        return "\\N"
    return value.replace("\x00", "").translate(_ESCAPED) if isinstance(value, str) else repr(value)


def _copy_permissions(cursor: Any, schema: str, former: str, staged: str) -> None:
    """Copy the permissions of an existing table to the new one."""
    from psycopg2 import sql

    cursor.execute(
        "SELECT CASE WHEN a.grantee = 0 THEN NULL ELSE pg_get_userbyid(a.grantee) END, a.privilege_type "
        "FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(c.relacl) a "
        "WHERE n.nspname = %s AND c.relname = %s AND c.relkind = 'r' AND a.grantee <> c.relowner",
        (schema, former),
    )
    for role, privilege in cursor.fetchall():
        who = sql.SQL("PUBLIC") if role is None else sql.Identifier(role)
        table = sql.Identifier(schema, staged)
        cursor.execute(sql.SQL("GRANT {} ON {} TO {}").format(sql.SQL(privilege), table, who))


def _rename_parts(cursor: Any, schema: str, staged: str, table: str) -> None:
    """Rename the index, the key and the sequence of a table to match its name."""
    from psycopg2 import sql

    cursor.execute(
        "SELECT c.relname, c.relkind FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
        "WHERE n.nspname = %s AND c.relkind IN ('i', 'S') AND starts_with(c.relname, %s)",
        (schema, staged + "_"),
    )
    for name, kind in cursor.fetchall():
        ending = name[len(staged) :]
        max_length = _MAX_NAME_LENGTH - len(ending)
        free = _free_name(cursor, schema, table[:max_length] + ending)
        what = sql.SQL("SEQUENCE" if kind in ("S", b"S") else "INDEX")
        part = sql.Identifier(schema, name)
        cursor.execute(sql.SQL("ALTER {} {} RENAME TO {}").format(what, part, sql.Identifier(free)))


def _free_name(cursor: Any, schema: str, name: str) -> str:
    """Return a name that is not used by any table, index or sequence of a schema."""
    cursor.execute(
        "SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
        "WHERE n.nspname = %s AND c.relname = %s",
        (schema, name),
    )
    return name if cursor.fetchone() is None else f"{name[: _MAX_NAME_LENGTH - 7]}_{secrets.token_hex(3)}"
