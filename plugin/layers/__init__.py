"""Layers and tables to numpy and back: the only place that reads or writes QGIS data."""

from __future__ import annotations

from .layer_metadata import layer_info, link_companions
from .series_reader import date_fields, read_series, read_table
from .series_writer import MAX_DATE_FIELDS, write_points, write_series, write_table

__all__ = [
    "MAX_DATE_FIELDS",
    "date_fields",
    "layer_info",
    "link_companions",
    "read_series",
    "read_table",
    "write_points",
    "write_series",
    "write_table",
]
