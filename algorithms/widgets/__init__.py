"""Widgets of the Processing dialogs for parameters that QGIS shows less clearly."""
