"""Stub of `qgis.utils` without plugins."""

plugins: dict = {}
iface = None
