"""Stub of QGIS on PyQt6: the widgets are Qt 6 widgets, their data are plain Python objects."""
