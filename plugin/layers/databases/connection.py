"""Connections to PostgreSQL with the address and credentials stored in QGIS."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from locale import getpreferredencoding
from typing import Any

from qgis.core import QgsCredentials, QgsDataSourceUri

from ...core.common.errors import DependencyError, InputError
from ...core.common.messages import message
from ...core.records.passwords import without_password

_PATIENCE_S = 10


class ConnectionRefusedByDatabase(InputError):
    """Raised if the server cannot be reached or rejects the user."""


def open_connection(uri: QgsDataSourceUri) -> Any:
    """Open a connection; changes are stored only when it is committed.

    Raises
    ------
    DependencyError
        If psycopg2 is missing.
    ConnectionRefusedByDatabase
        If the server cannot be reached or rejects the user.
    """
    try:
        import psycopg2
    except ImportError:
        raise DependencyError(
            message(
                "Writing to PostgreSQL requires the Python package psycopg2, which comes with QGIS; install it (Debian "
                "and Ubuntu: sudo apt-get install python3-psycopg2), or write a GeoPackage."
            )
        ) from None
    # with UTF8, the server rejects text that the encoding of the database cannot represent, and states the reason
    options = {"connect_timeout": _PATIENCE_S, "application_name": "SlopeMuse", "client_encoding": "UTF8"}
    try:
        return psycopg2.connect(uri.connectionInfo(True), **options)
    except (psycopg2.Error, UnicodeDecodeError) as error:
        reason = reason_of(error)
    known = _credentials(uri)
    if known:
        try:
            return psycopg2.connect(uri.connectionInfo(True), **options, **known)
        except (psycopg2.Error, UnicodeDecodeError) as error:
            reason = reason_of(error)
    raise ConnectionRefusedByDatabase(
        message(
            "The database {database} cannot be opened ({reason}); check the connection in the QGIS browser.",
            database=uri.database() or uri.service(),
            reason=reason,
        )
    )


def _credentials(uri: QgsDataSourceUri) -> dict[str, str]:
    """Return the user name and password entered in QGIS, for an address without them."""
    credentials = QgsCredentials.instance()
    if credentials is None or uri.authConfigId() or uri.password():
        return {}
    found, user, password = credentials.get(uri.connectionInfo(False), uri.username(), uri.password())
    return {"user": user, "password": password} if found else {}


def explain_database_write_errors(table: str) -> AbstractContextManager[None]:
    """Convert a database error while writing into an error message that names the table.

    Raises
    ------
    InputError
        If the block raises a database error.
    """
    return _converted(
        lambda reason: message(
            "The table {table} cannot be written ({reason}); check that the user has write permission, that "
            "the PostGIS extension is installed in the database, and that no view or other program is using "
            "the table.",
            table=table,
            reason=reason,
        )
    )


def explain_database_read_errors(layer: str) -> AbstractContextManager[None]:
    """Convert a database error while reading into an error message that names the layer.

    Raises
    ------
    InputError
        If the block raises a database error.
    """
    return _converted(
        lambda reason: message("The layer {name} cannot be read completely: {reason}", name=layer, reason=reason + ".")
    )


@contextmanager
def _converted(sentence: Callable[[str], str]) -> Iterator[None]:
    """Convert a database error into an input error with the sentence for its reason."""
    import psycopg2

    try:
        yield
    except psycopg2.Error as error:
        raise InputError(sentence(reason_of(error))) from None


def reason_of(error: Exception) -> str:
    """Return the message of the database on one line, without a password."""
    text = getattr(getattr(error, "diag", None), "message_primary", None) or str(error)
    if isinstance(error, UnicodeDecodeError):
        # before the connection is established, Windows reports errors in the encoding of its locale
        text = error.object.decode(getpreferredencoding(False), "replace")
    return without_password(" ".join(text.split())).rstrip(".")
