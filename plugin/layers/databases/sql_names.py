"""Quoting of names and texts in SQL, which expressions of QGIS share."""

from __future__ import annotations


def quoted_name(name: str) -> str:
    """Return the name of a table or column in quotation marks."""
    return '"' + name.replace('"', '""') + '"'


def quoted_text(text: str) -> str:
    """Return a text in single quotation marks."""
    return "'" + text.replace("'", "''") + "'"
