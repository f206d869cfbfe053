"""PyQt6 as qgis.PyQt."""
