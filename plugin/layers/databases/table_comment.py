"""Metadata of a layer in the comment of its table, which is copied and removed with the table."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsDataSourceUri, QgsVectorLayer

from .addresses import PROVIDER
from .table_state import current_comment

_KEY = "slopemuse"


def comment_of(info: dict[str, Any]) -> str:
    """Return the table comment for the metadata of a layer."""
    return json.dumps({_KEY: info}, sort_keys=True, ensure_ascii=False)


def info_in_comment(layer: QgsVectorLayer) -> str:
    """Return the metadata in the table comment of a layer as JSON, or an empty string."""
    comment = current_comment(layer)
    if _KEY not in comment:
        return ""
    try:
        found = json.loads(comment)
    except (ValueError, RecursionError):
        # a comment not written by SlopeMuse
        return ""
    return json.dumps(found[_KEY]) if isinstance(found, dict) and _KEY in found else ""


def companion_source(layer: QgsVectorLayer, table: str) -> str:
    """Return the source of another table in the database of a layer; `table` is [schema, table] in JSON."""
    uri = QgsDataSourceUri(layer.source())
    try:
        schema, name = map(str, json.loads(table))
    except (ValueError, TypeError, RecursionError):
        return ""
    other = QgsDataSourceUri()
    if uri.service():
        other.setConnection(uri.service(), uri.database(), uri.username(), uri.password(), uri.sslMode())
    else:
        other.setConnection(
            uri.host(), uri.port(), uri.database(), uri.username(), uri.password(), uri.sslMode(), uri.authConfigId()
        )
    other.setAuthConfigId(uri.authConfigId())
    other.setDataSource(schema, name, uri.geometryColumn(), "", uri.keyColumn())
    return f"{PROVIDER}://{other.uri(False)}"
