"""The description of a layer in the comment of its table, where it moves with the table and is removed with it."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsDataSourceUri, QgsVectorLayer

from .addresses import PROVIDER

_KEY = "slopemuse"


def comment_of(info: dict[str, Any]) -> str:
    """Return the comment of a table."""
    return json.dumps({_KEY: info}, sort_keys=True, ensure_ascii=False)


def info_in_comment(layer: QgsVectorLayer) -> str:
    """Return the description in the comment of a layer's table as JSON, empty where there is none."""
    comment = layer.dataProvider().dataComment() if layer.dataProvider() is not None else ""
    if _KEY not in comment:
        return ""
    try:
        found = json.loads(comment)
    except (ValueError, RecursionError):
        # someone else's comment
        return ""
    return json.dumps(found[_KEY]) if isinstance(found, dict) and _KEY in found else ""


def companion_source(layer: QgsVectorLayer, table: str) -> str:
    """Return the text by which QGIS opens another table of a layer's database, given as "schema.table" in JSON."""
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
