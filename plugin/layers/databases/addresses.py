"""Addresses of database tables: Processing destinations and layer sources."""

from __future__ import annotations

import re
import secrets

from qgis.core import QgsDataSourceUri, QgsVectorLayer

from ...core.common.messages import message
from ...core.records.passwords import without_password

PROVIDER = "postgres"
# prefix of a layer source, entered by a user or a dialog
_POSTGIS = re.compile(r"\s*(?:postgis:|postgres(?:ql)?://(?=.*\btable=))", re.IGNORECASE)
_DATABASE = re.compile(
    r"\s*(?:postgis|postgres(?:ql)?|pg|ogr:dbname|spatialite|mysql|mssql|oracle|oci|hana|wfs)(?::|=)",
    re.IGNORECASE,
)
_CONNECTION = re.compile(r"\b(?:dbname|service)\s*=\s*\S.*\btable\s*=", re.IGNORECASE | re.DOTALL)


def is_database(text: object) -> bool:
    """Return whether a text refers to a database table or a service instead of a file."""
    return isinstance(text, str) and bool(_DATABASE.match(text) or _CONNECTION.search(text))


def is_postgis(text: object) -> bool:
    """Return whether a text is the address of a PostGIS table: postgis:… as in Processing, or postgres://… ."""
    return isinstance(text, str) and bool(_POSTGIS.match(text)) and bool(address_in(text).table())


def address_in(text: str) -> QgsDataSourceUri:
    """Parse an address into database, schema, table and geometry column."""
    return QgsDataSourceUri(_POSTGIS.sub("", text, count=1))


def layer_text(text: str, key: str = "fid") -> str:
    """Return the source with which QGIS opens a written table as a layer."""
    uri = address_in(text)
    uri.setKeyColumn(key)
    return f"{PROVIDER}://{uri.uri(False)}"


def table_name(text: str) -> str:
    """Return schema and table for messages."""
    uri = address_in(text)
    return ".".join(part for part in (uri.schema(), uri.table()) if part)


def schema_of(uri: QgsDataSourceUri) -> str:
    """Return the schema of an address, by default that of PostgreSQL."""
    return uri.schema() or "public"


def temporary_table_name() -> str:
    """Return a random table name that is practically unique."""
    return f"slopemuse_{secrets.token_hex(6)}"


def table_identity(text: str) -> tuple[str, ...]:
    """Return a key that is equal for all addresses of the same table."""
    uri = address_in(text)
    host = uri.host().lower() or "localhost"
    host = "localhost" if host in ("127.0.0.1", "::1") else host
    return uri.service(), host, uri.port() or "5432", uri.database(), schema_of(uri), uri.table()


def is_database_layer(layer: object) -> bool:
    """Return whether a layer is a PostgreSQL table."""
    return isinstance(layer, QgsVectorLayer) and layer.providerType() == PROVIDER


def why_no_table(name: str, target: str, is_vector: bool = True) -> str:
    """Return why an output in a database cannot be written; empty for files and PostGIS tables."""
    if not is_database(target) or (is_vector and is_postgis(target)):
        return ""
    return message(
        "{name} is a database ({file}); choose a file, for example a GeoPackage, or, for layers and tables, a "
        "PostGIS table.",
        name=name,
        file=without_password(target),
    )
