"""Conversion between QGIS layers or tables and numpy; the only package that reads or writes QGIS data."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .layer_metadata import layer_info, link_companions
    from .series_reader import date_fields, read_series, read_table, series_days
    from .series_writer import MAX_DATE_FIELDS, write_points, write_series, write_table

__all__ = [
    "MAX_DATE_FIELDS",
    "date_fields",
    "layer_info",
    "link_companions",
    "read_series",
    "read_table",
    "series_days",
    "write_points",
    "write_series",
    "write_table",
]

# module that defines each name; imported at first use, so that QGIS loads the provider without any of them
_MODULES = {
    "layer_metadata": ("layer_info", "link_companions"),
    "series_reader": ("date_fields", "read_series", "read_table", "series_days"),
    "series_writer": ("MAX_DATE_FIELDS", "write_points", "write_series", "write_table"),
}
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}


def __getattr__(name: str) -> Any:
    """Import and return a public name of this package from its module."""
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__} has no attribute {name}")
    return getattr(import_module(f".{_MODULE_OF[name]}", __name__), name)
