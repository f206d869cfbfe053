"""Texts that name a table of a database: destinations of Processing, sources of layers."""

from __future__ import annotations

import re

from qgis.core import QgsDataSourceUri, QgsVectorLayer

from ...core.common.messages import message
from ...core.records.passwords import without_password

PROVIDER = "postgres"
# what a user or a dialog writes before the source of a layer
_POSTGIS = re.compile(r"\s*(?:postgis:|postgres(?:ql)?://(?=.*\btable=))", re.IGNORECASE)
_DATABASE = re.compile(
    r"\s*(?:postgis|postgres(?:ql)?|pg|ogr:dbname|spatialite|mysql|mssql|oracle|oci|hana|wfs)(?::|=)",
    re.IGNORECASE,
)
_CONNECTION = re.compile(r"\b(?:dbname|service)\s*=\s*\S.*\btable\s*=", re.IGNORECASE | re.DOTALL)


def is_database(text: object) -> bool:
    """Return whether a text names a table of a database, or a service, and no file."""
    return isinstance(text, str) and bool(_DATABASE.match(text) or _CONNECTION.search(text))


def is_postgis(text: object) -> bool:
    """Return whether a text names a table that can be written: postgis:… as in Processing, or postgres://… ."""
    return isinstance(text, str) and bool(_POSTGIS.match(text)) and bool(address_in(text).table())


def address_in(text: str) -> QgsDataSourceUri:
    """Return database, schema, table and column of geometry that a text names."""
    return QgsDataSourceUri(_POSTGIS.sub("", text, count=1))


def layer_text(text: str, key: str = "fid") -> str:
    """Return the text by which QGIS opens a written table as a layer."""
    uri = address_in(text)
    uri.setKeyColumn(key)
    return f"{PROVIDER}://{uri.uri(False)}"


def table_name(text: str) -> str:
    """Return schema and table, for messages."""
    uri = address_in(text)
    return ".".join(part for part in (uri.schema(), uri.table()) if part)


def table_identity(text: str) -> tuple[str, ...]:
    """Return what is equal for two texts that name one table, however they spell it."""
    uri = address_in(text)
    host = uri.host().lower() or "localhost"
    host = "localhost" if host in ("127.0.0.1", "::1") else host
    return uri.service(), host, uri.port() or "5432", uri.database(), uri.schema() or "public", uri.table()


def is_database_layer(layer: object) -> bool:
    """Return whether a layer is a table of PostgreSQL."""
    return isinstance(layer, QgsVectorLayer) and layer.providerType() == PROVIDER


def why_no_table(name: str, target: str, is_vector: bool = True) -> str:
    """Return why an output that names a database cannot be written; empty for files and for tables of PostGIS."""
    if not is_database(target) or (is_vector and is_postgis(target)):
        return ""
    return message(
        "{name} is a database ({file}); choose a file, for example a GeoPackage, or, for layers and tables, a "
        "PostGIS table.",
        name=name,
        file=without_password(target),
    )
