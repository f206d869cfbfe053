"""Data of the plots, computed without QGIS."""
